// Says to a screen reader what a look would tell: a stage moved, a bookmark set, something undone.

let region: HTMLElement | null = null

/** Reads out `text` when the reader is next idle. The same text twice in a row is read twice. */
export function announce(text: string): void {
  if (region === null) {
    region = document.createElement('div')
    region.className = 'visually-hidden'
    region.setAttribute('role', 'status')
    region.setAttribute('aria-live', 'polite')
    document.body.append(region)
  }
  const spoken = region
  spoken.textContent = ''
  setTimeout(() => {
    spoken.textContent = text
  }, 60)
}
