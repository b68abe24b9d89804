// What was wished and offered for postings that stand side by side; all of an offer stands in the list of offers.

import type { Output } from '../../../shared/contract.ts'
import { longDay, type Moment } from '../../../shared/deadlineText.ts'
import { type Pay, payText } from '../../../shared/pay.ts'
import type { TalkKind } from '../../../shared/salaryTalk.ts'
import { type PaidTime, yearlyPay } from '../../../shared/yearlyPay.ts'
import { formatInstantDay } from '../../words/dates.ts'
import { yearFigure } from '../../words/payWords.ts'
import { type CompareCell, type CompareGroup, compareRow, textCell } from './compareRows.ts'

/** Of one posting. */
interface SaidPay {
  offers: Output<'offers.list'>['offers']
  talks: Output<'salaryTalks.list'>['talks']
}

/** Null where nothing was wished or offered for any of them. `all` is in the order of the postings. */
export function offeredGroup(
  all: readonly SaidPay[],
  { locale, zone }: Required<Moment>,
): CompareGroup | null {
  const row = (label: string, cellOf: (said: SaidPay) => CompareCell | null) =>
    compareRow(label, all.map(cellOf))
  const payCell = (said: { pay: Pay; at: string | null } | undefined) =>
    said === undefined
      ? null
      : textCell(
          payText(said.pay, locale),
          said.at === null ? undefined : `on ${formatInstantDay(said.at, zone)}`,
        )
  const rows = [
    row('Wished for', (said) => payCell(lastTalk(said, 'wished'))),
    row('Base pay', (said) => payCell(lastOffered(said))),
    row('A year, for comparing', (said) => {
      const last = lastOffered(said)
      const year = last === undefined ? null : yearlyPay(last.pay, last)
      if (year === null) return null
      const how = [year.factors, year.assumed].filter((part) => part !== '')
      return textCell(yearFigure(year, locale), how.join(' · '))
    }),
    row('Bonus', ({ offers: [offer] }) => textCell(offer?.bonus ?? null)),
    row('Starts on', ({ offers: [offer] }) =>
      offer?.startOn == null ? null : textCell(longDay(offer.startOn, locale)),
    ),
    row('Days off a year', ({ offers: [offer] }) => textCell(offer?.daysOff ?? null)),
  ].filter(({ cells }) => cells.some((cell) => cell !== null))
  return rows.length === 0 ? null : { name: 'Offered', rows }
}

function lastTalk({ talks }: SaidPay, kind: TalkKind) {
  return talks.find((talk) => talk.kind === kind)
}

/** The base pay of the latest offer that states it; without one, the figure that was named last. */
function lastOffered(said: SaidPay): (PaidTime & { pay: Pay; at: string | null }) | undefined {
  const offer = said.offers.find(({ base }) => base !== null)
  if (offer?.base) return { ...offer, pay: offer.base, at: offer.receivedAt }
  const talk = lastTalk(said, 'offered')
  return talk && { hoursPerWeek: null, salariesPerYear: null, pay: talk.pay, at: talk.at }
}
