// What the text of a posting says of a field that its data leave out, or state otherwise: a remark beside it, never the value.

import type { CorrectableField } from '../../../shared/corrections.ts'
import { type Moment, viewListingDeadline } from '../../../shared/deadlineText.ts'
import type { Posting } from '../../../shared/model.ts'
import { salaryTextFor } from '../../../shared/salaryText.ts'
import { locale } from '../../words/dates.ts'

export type HintedField =
  | 'salary'
  | 'workMode'
  | 'employment'
  | 'experience'
  | 'startDate'
  | 'locations'
  | 'identifier'

/**
 * The remark, with the words it was taken from for who points at it; null where the text says nothing, or the person has
 * said it. Only what stands there word for word is put in quotation marks.
 */
export function textHint({ hints, overrides }: Pick<Posting, 'hints' | 'overrides'>, field: HintedField) {
  const hint = hints.find((each) => each.field === field)
  const own = field === 'locations' ? 'places' : field
  if (hint === undefined || overrides[own as CorrectableField] !== undefined) return null
  const { text, value } = hint
  // A mode alone may be a benefit, and a day the last one of a season; their words tell.
  const said = value === null || field === 'workMode' || field === 'startDate' ? text : value
  const isQuoted = text.includes(said)
  const words = <bdi>{shorten(field === 'salary' && !isQuoted ? salaryTextFor(said, locale) : said)}</bdi>
  return <span title={text}>{isQuoted ? <>The text says: “{words}”.</> : <>From the text: {words}</>}</span>
}

const sureOrigins: ReadonlySet<Posting['deadline']['origin']> = new Set([
  'stated',
  'corrected',
  'typed',
  'table',
])

/** What the text says of the closing date, word for word; null where it says none, or the day that is stated anyway. */
export function textDeadlineHint(
  { deadline, textDeadline }: Pick<Posting, 'deadline' | 'textDeadline'>,
  moment: Moment,
): string | null {
  const isStated = sureOrigins.has(deadline.origin)
  const isSaidAlready = isStated && textDeadline?.date === viewListingDeadline(deadline, moment).on
  return isSaidAlready ? null : (textDeadline?.text ?? null)
}

const longest = 140

function shorten(text: string): string {
  if (text.length <= longest) return text.replace(/\.$/, '')
  const cut = text.slice(0, longest)
  return `${cut.slice(0, cut.lastIndexOf(' ')) || cut} …`
}
