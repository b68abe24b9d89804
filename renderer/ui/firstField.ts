/** Where typing into a form begins: at the field that is marked so, else at the first. */
export function firstFieldOf(form: HTMLFormElement | null): HTMLElement | null {
  const fields = [...(form?.querySelectorAll<HTMLElement>('input, textarea, select') ?? [])]
  return fields.find(({ dataset }) => dataset.begins !== undefined) ?? fields[0] ?? null
}
