// What offers pay in a year beside what was advertised and wished for the same posting. Figures are set against one
// another within one currency, and only where it is known for how long each is paid; nothing is converted. An hour or a
// month that was advertised or wished for is reckoned with the hours and salaries the offer names, being of the same job.

import { calendarDayIn } from '../../../shared/calendar.ts'
import type { BesideOffered, Insights, OfferedPay, YearRange } from '../../../shared/insights.ts'
import type { Offer } from '../../../shared/offer.ts'
import type { Pay } from '../../../shared/pay.ts'
import type { Salary } from '../../../shared/posting.ts'
import type { TalkKind } from '../../../shared/salaryTalk.ts'
import { inboxStageId } from '../../../shared/stages.ts'
import { yearlyPay } from '../../../shared/yearlyPay.ts'
import type { ReadDb } from '../db/sql.ts'
import { readCorrected } from '../postings/currentPosting.ts'
import { listOffers } from './offers.ts'
import { quantile } from './quantile.ts'
import { listTalks } from './salaryTalks.ts'

const offersShown = 6

interface Compared {
  at: string
  currency: string
  pay: OfferedPay['offers'][number]
}

/** `since`: the first day that counts, null for all; `zone`: whose days they are. */
export function compareOffers(
  db: ReadDb,
  { since, zone }: { since: string | null; zone: string },
): Insights['offersCame'] {
  const cameOn = (offer: Offer) => calendarDayIn(Date.parse(cameAt(offer)), zone)
  const latest = db
    .all<{ postingId: string }>('SELECT DISTINCT postingId FROM offers')
    .flatMap(({ postingId }) => listOffers(db, postingId).slice(0, 1))
    .filter((offer) => since === null || cameOn(offer) >= since)
  return { count: latest.length, pay: measurePay(latest.flatMap((offer) => compareOne(db, offer) ?? [])) }
}

const cameAt = ({ receivedAt, createdAt }: Offer) => receivedAt ?? createdAt

/** Null where it states no pay of a year, or no currency. */
function compareOne(db: ReadDb, offer: Offer): Compared | null {
  const { postingId, base } = offer
  const currency = base?.currency ?? null
  const offered = base && yearOf(base, offer)
  const posting = db.get<Pick<Compared['pay'], 'title' | 'employerName' | 'stageId'>>(
    `SELECT p.title, p.employerName, coalesce(t.stageId, '${inboxStageId}') AS stageId
     FROM postings p LEFT JOIN tracking t ON t.postingId = p.id WHERE p.id = ?`,
    postingId,
  )
  if (currency === null || offered === null || posting === undefined) return null
  const talks = listTalks(db, postingId)
  const said = (kind: TalkKind) => talks.filter((talk) => talk.kind === kind).map(({ pay }) => pay)
  const listed = readCorrected(db, postingId)?.salaries.filter(isComparable) ?? []
  const firstYear = (pays: readonly Pay[]) =>
    pays.filter((pay) => pay.currency === currency).flatMap((pay) => yearOf(pay, offer) ?? [])[0] ?? null
  const advertised = firstYear([...listed, ...said('advertised')])
  const wished = firstYear(said('wished'))
  return { at: cameAt(offer), currency, pay: { ...posting, postingId, offered, advertised, wished } }
}

/** Not a site's estimate, not net, and with its period stated. */
function isComparable({ kind, basis, periodSource }: Salary): boolean {
  return kind === 'base' && basis !== 'net' && periodSource !== 'inferred'
}

function yearOf(pay: Pay, offer: Offer): YearRange | null {
  const { low = null, top = null } = yearlyPay(pay, offer) ?? {}
  const [least, most] = [low ?? top, top ?? low]
  return least === null || most === null ? null : { low: least, top: most }
}

/** In the currency of most. */
function measurePay(all: readonly Compared[]): OfferedPay | null {
  const byCurrency = [...Map.groupBy(all, ({ currency }) => currency)]
  const [most] = byCurrency.sort(
    ([one, ones], [other, others]) => others.length - ones.length || one.localeCompare(other),
  )
  if (most === undefined) return null
  const [currency, found] = most
  const alike = found.toSorted((one, other) => other.at.localeCompare(one.at)).map(({ pay }) => pay)
  return {
    currency,
    n: alike.length,
    median: medianOf(alike.map(({ offered }) => offered)),
    advertised: beside(alike, 'advertised'),
    wished: beside(alike, 'wished'),
    offers: alike.slice(0, offersShown),
  }
}

function beside(offers: OfferedPay['offers'], figure: 'advertised' | 'wished'): BesideOffered | null {
  const known = offers.flatMap((offer) => {
    const other = offer[figure]
    return other === null ? [] : [{ other, offered: offer.offered }]
  })
  if (known.length === 0) return null
  return {
    n: known.length,
    median: medianOf(known.map(({ other }) => other)),
    offered: medianOf(known.map(({ offered }) => offered)),
  }
}

/** A range counts by its middle. */
function medianOf(ranges: readonly YearRange[]): number {
  const middles = ranges.map(({ low, top }) => (low + top) / 2).sort((one, other) => one - other)
  return Math.round(quantile(middles, 0.5))
}
