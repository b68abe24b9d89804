// What a posting says once the person's corrections stand in the place of its sources. Pure: nothing is stored here,
// and the content that came from the sources is left as it is.

import { instantOfWallTime } from '../../../shared/calendar.ts'
import type { CorrectableField, Corrections } from '../../../shared/corrections.ts'
import type { ListingDeadline, Place, PostingContent, Salary } from '../../../shared/posting.ts'
import { annualFactors } from '../../../shared/yearlyPay.ts'
import { dayDate } from '../import/dates/dates.ts'
import { type ComparedField, fieldText } from '../import/fieldDiff.ts'
import { identifierValueKey } from '../import/identity.ts'
import { noParts } from '../import/places/placeText.ts'
import { canonicalAddress } from '../import/text/urls.ts'

/** A corrected value and the zone (IANA) the person was in, which a time of day is of. */
export type StoredCorrections = { [F in CorrectableField]?: { value: Corrections[F] & {}; zone: string } }

type Apply<F extends CorrectableField> = (
  content: PostingContent,
  value: Corrections[F] & {},
  zone: string,
) => Partial<PostingContent>

const applied: { [F in CorrectableField]: Apply<F> } = {
  title: (_content, title) => ({ title }),
  employerName: ({ employer }, name) => ({ employer: { ...employer, name, hidden: false } }),
  places: ({ locations }, labels) => ({
    locations: labels.map((label) => locations.find((place) => place.label === label) ?? placeOf(label)),
  }),
  deadline: (_content, value, zone) => ({ deadline: deadlineOf(value, zone) }),
  posted: (_content, day) => ({ posted: dayDate(day, day) }),
  salary: (_content, value) => ({ salaries: salariesOf(value) }),
  workMode: (_content, workMode) => ({ workMode }),
  employment: (_content, value) => ({ employment: { ...value, raw: [] } }),
  postingUrl: ({ urls }, posting) => ({
    urls: {
      ...urls,
      posting,
      canonical: canonicalAddress(posting),
      aliases: [...new Set([...urls.aliases, ...(urls.posting === null ? [] : [urls.posting])])].filter(
        (address) => address !== posting,
      ),
    },
  }),
  applyUrl: ({ urls }, apply) => ({ urls: { ...urls, apply } }),
  identifier: (_content, value) => ({
    identifier: { value, key: identifierValueKey(value), scheme: null, weak: false },
  }),
}

export function applyCorrections(content: PostingContent, corrections: StoredCorrections): PostingContent {
  let corrected = content
  for (const field of Object.keys(corrections) as CorrectableField[]) {
    corrected = { ...corrected, ...applyOne(corrected, field, corrections) }
  }
  return corrected
}

function applyOne<F extends CorrectableField>(
  content: PostingContent,
  field: F,
  corrections: StoredCorrections,
): Partial<PostingContent> {
  const correction = corrections[field]
  return correction === undefined ? {} : applied[field](content, correction.value, correction.zone)
}

const textFields: Record<Exclude<CorrectableField, 'applyUrl'>, ComparedField> = {
  title: 'title',
  employerName: 'employer',
  places: 'places',
  deadline: 'deadline',
  posted: 'posted',
  salary: 'salary',
  workMode: 'workMode',
  employment: 'employment',
  postingUrl: 'url',
  identifier: 'identifier',
}

/** What a content says in one field, as a person would read it; null = not stated. */
export function correctableText(
  field: CorrectableField,
  content: PostingContent,
  zone: string,
): string | null {
  return field === 'applyUrl' ? content.urls.apply : fieldText(textFields[field], content, zone)
}

function placeOf(label: string): Place {
  return { label, ...noParts }
}

function deadlineOf({ on, time }: Corrections['deadline'] & {}, zone: string): ListingDeadline {
  const rest = { origin: 'corrected', confidence: null, afterDays: null, reason: null } as const
  if (on === null) return { date: null, ...rest }
  if (time === null) return { date: dayDate(on, on), ...rest }
  const instant = new Date(instantOfWallTime(on, time, zone)).toISOString()
  const date = { ...dayDate(`${on} ${time}`, on), date: null, offsetKnown: true }
  return { date: { ...date, kind: 'instant', instant, earliest: instant, latest: instant }, ...rest }
}

function salariesOf({ min, max, currency, period }: Corrections['salary'] & {}): Salary[] {
  if (min === null && max === null) return []
  const qualifier =
    max === null ? 'from' : min === null ? 'up_to' : Number(min) === Number(max) ? 'exact' : 'range'
  const annual = period === null ? null : annualFactors[period]
  const scale = (amount: string | null) =>
    amount === null || annual === null ? null : Math.round(Number(amount) * annual.factor * 100) / 100
  return [
    {
      kind: 'base',
      min,
      max,
      currency,
      period,
      periodSource: period === null ? null : 'stated',
      qualifier,
      basis: 'unspecified',
      percentiles: null,
      rawText: '',
      annual: annual && { ...annual, min: scale(min), max: scale(max) },
    },
  ]
}
