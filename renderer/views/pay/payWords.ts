// Salaries and offers in words: who said what, how an offer stands, and how a year's pay is worked out.

import type { OfferState } from '../../../shared/offer.ts'
import { type Pay, payText } from '../../../shared/pay.ts'
import type { TalkKind } from '../../../shared/salaryTalk.ts'
import type { YearlyPay } from '../../../shared/yearlyPay.ts'

export const talkNames: Record<TalkKind, string> = {
  advertised: 'Advertised',
  wished: 'Wished for',
  offered: 'Offered',
}

/** For somebody choosing one. */
export const talkMeanings: Record<TalkKind, string> = {
  advertised: 'They said what they pay',
  wished: 'I said what I want',
  offered: 'They said what I would get',
}

/** An `ended` offer is called as its stage is. */
export const offerStateNames: Record<Exclude<OfferState, 'ended'>, string> = {
  open: 'Waits for an answer',
  accepted: 'Accepted',
  replaced: 'A later one took its place',
}

/** A year's pay as a figure: "€93,600", "€88,000–99,000", "from £52,000". */
export function yearFigure({ low, top, currency }: YearlyPay, locale: string): string {
  const pay: Pay = {
    min: low === null ? null : String(low),
    max: top === null ? null : String(top),
    currency,
    period: null,
  }
  return payText(pay, locale).replace(/, period not stated$/, '')
}
