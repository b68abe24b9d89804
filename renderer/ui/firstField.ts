/** Where typing into a form begins. */
export function firstFieldOf(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('input, textarea, select') ?? null
}
