// How a text looks where it stands: by its tags, and by what programs that paste write into `style` instead of tags.

import type { Inline } from '../../../../shared/posting.ts'

const marks = ['bold', 'italic', 'code', 'underline', 'strike'] as const
type Mark = (typeof marks)[number]

export type Look = Readonly<Partial<Record<Mark | 'raised', boolean>>>

export const plain: Look = {}

const markOfTag = new Map<string, Mark | 'raised'>([
  ...['b', 'strong'].map((tag) => [tag, 'bold'] as const),
  ...['i', 'em'].map((tag) => [tag, 'italic'] as const),
  ...['code', 'kbd', 'samp', 'tt'].map((tag) => [tag, 'code'] as const),
  ...['u', 'ins'].map((tag) => [tag, 'underline'] as const),
  ...['s', 'strike', 'del'].map((tag) => [tag, 'strike'] as const),
  ['sup', 'raised'],
])

/** How text looks within an element whose surroundings look `around`; `style` is what its attribute says, null without one. */
export function lookWithin(around: Look, tag: string, style: string | null): Look {
  const mark = markOfTag.get(tag)
  const tagged = mark === undefined ? around : { ...around, [mark]: true }
  return style === null ? tagged : { ...tagged, ...styled(style) }
}

const weightSaid = saying('font-weight')
const slantSaid = saying('font-style')
const lineSaid = saying('text-decoration(?:-line)?')

function saying(name: string): RegExp {
  return new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\w-]+)`, 'i')
}

/** What is said of a look; the whole of a text pasted from Google Docs stands in `<b style="font-weight:normal">`. */
function styled(style: string): Look {
  const weight = weightSaid.exec(style)?.[1]
  const slant = slantSaid.exec(style)?.[1]
  const line = lineSaid.exec(style)?.[1]?.toLowerCase()
  return {
    ...(weight !== undefined && { bold: /^(?:bold|[6-9]00)/i.test(weight) }),
    ...(slant !== undefined && { italic: /^(?:italic|oblique)/i.test(slant) }),
    ...(line === 'underline' && { underline: true }),
    ...(line === 'line-through' && { strike: true }),
  }
}

const raisedDigits = [...'⁰¹²³⁴⁵⁶⁷⁸⁹']

/** A text as it looks. Raised numbers, as of notes and of powers, would otherwise be digits of the number before them. */
export function inlineOf(text: string, look: Look): Inline {
  const inline: Inline = {
    text:
      look.raised && /^\s*\d+\s*$/.test(text)
        ? text.replace(/\d/g, (digit) => raisedDigits[Number(digit)]!)
        : text,
  }
  for (const mark of marks) if (look[mark]) inline[mark] = true
  return inline
}
