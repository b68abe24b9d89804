// Names within what a command or an import says of itself. Erasing looks for them in these marks (erasePostings.ts).

import { cutText } from '../../../shared/cutText.ts'
import { titleWithin } from '../../../shared/titleText.ts'

/** What was done has to stand beside it. */
export function quote(name: string): string {
  return `“${cutText(name, 80)}”`
}

export function quotedTitle(title: string | null | undefined): string {
  return title == null ? titleWithin(title) : quote(title)
}
