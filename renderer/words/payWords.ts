// Salaries and offers in words: what was said, how an offer stands, and how a year's pay is worked out.

import type { Posting } from '../../shared/model.ts'
import type { OfferState } from '../../shared/offer.ts'
import { type Pay, payText } from '../../shared/pay.ts'
import type { PayDefaults } from '../../shared/readPay.ts'
import type { TalkKind } from '../../shared/salaryTalk.ts'
import type { YearlyPay } from '../../shared/yearlyPay.ts'

export const talkNames: Record<TalkKind, string> = {
  advertised: 'Advertised',
  wished: 'Wished for',
  offered: 'Offered',
}

/** For somebody choosing one. */
export const talkMeanings: Record<TalkKind, string> = {
  advertised: 'They advertise it',
  wished: 'I asked for it',
  offered: 'They named it to me',
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

/** "€93,600 (40 h × 52 weeks, 40 h a week assumed)" */
export function yearWords(year: YearlyPay, locale: string): string {
  const how = [year.factors, year.assumed].filter((part) => part !== '').join('; ')
  return how === '' ? yearFigure(year, locale) : `${yearFigure(year, locale)} (${how})`
}

/** What a listing states counts for pay that is typed without currency or time. */
export function payDefaults({ salaries }: Pick<Posting, 'salaries'>): PayDefaults {
  const [salary] = salaries
  return { currency: salary?.currency ?? null, period: salary?.period ?? null }
}
