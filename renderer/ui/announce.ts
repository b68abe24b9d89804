// Says to a screen reader what a look would tell: a stage moved, a bookmark set, something undone.

let region: HTMLElement | null = null
let pending: ReturnType<typeof setTimeout> | undefined
/** Milliseconds; long enough for any reader to take it up. */
const keptFor = 4_000

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
  clearTimeout(pending)
  spoken.textContent = ''
  pending = setTimeout(() => {
    spoken.textContent = text
    // What was said is over: a reader that comes by later must not find it as the present state.
    pending = setTimeout(() => {
      spoken.textContent = ''
    }, keptFor)
  }, 60)
}
