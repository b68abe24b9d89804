// Headings that a site made bold and nothing else: "<p>We bake bread.<strong>Your duties</strong></p>", and
// "<strong>What we offer</strong>Northmill pays well": without a space they would run into the words beside them.

import type { Inline } from '../../../../shared/posting.ts'

/** One word may be part of another: "Mill<b>Script</b>". */
const severalWords = /^\p{Lu}.*\S\s+\S/u
const endsBefore = /[\p{Ll}.!?:)]$/u
const endsHeading = /[\p{L}!?.)]$/u
const beginsBehind = /^\p{Lu}[\p{L}’']{2}/u

const endsLabel = /\p{L}[:：]$/u
const beginsWord = /^[\p{L}\d]/u
const ofWhatTime = /^(?:per|pro|par|por|al|im|je|a|an) \p{L}/u

/** "<b>Place:</b>Leeds" and "<b>$20</b>per hour" with the blank that belongs there. */
export function withBlankBehindLabels(content: readonly Inline[]): Inline[] {
  return content.map((inline, index) => {
    const before = content[index - 1]
    const isGlued =
      before?.bold &&
      !inline.bold &&
      (endsLabel.test(before.text)
        ? beginsWord.test(inline.text)
        : /\d$/.test(before.text) && ofWhatTime.test(inline.text))
    return isGlued ? { ...inline, text: ` ${inline.text}` } : inline
  })
}

/** The content of a line, parted where a bold heading was written right in front of other words or behind them. */
export function partHeadings(content: readonly Inline[]): Inline[][] {
  const cuts = content.flatMap((_, index) => (isCut(content, index) ? [index] : []))
  return [0, ...cuts].map((start, index) => content.slice(start, cuts[index]))
}

/** Whether a heading begins at `index`, or ends in front of it. */
function isCut(content: readonly Inline[], index: number): boolean {
  const [before, here] = [content[index - 1], content[index]!]
  if (before === undefined || here.href !== undefined || before.href !== undefined) return false
  if (here.bold && !before.bold) return severalWords.test(here.text) && endsBefore.test(before.text)
  if (here.bold || !before.bold) return false
  const isHeading = severalWords.test(before.text) && endsHeading.test(before.text)
  // What is bold in the middle of a sentence is no heading.
  return isHeading && beginsBehind.test(here.text) && (index === 1 || isCut(content, index - 1))
}
