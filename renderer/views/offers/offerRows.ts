// What offers say side by side, line by line. A year's pay is worked out in sight; amounts of one currency are set against the
// highest, those of several stand as they are.

import type { Output } from '../../../shared/contract.ts'
import { longDay, type Moment, viewMyDeadline } from '../../../shared/deadlineText.ts'
import type { Stage } from '../../../shared/model.ts'
import { offerState } from '../../../shared/offer.ts'
import { payText } from '../../../shared/pay.ts'
import { readBonus } from '../../../shared/readPay.ts'
import { annualText, salaryText } from '../../../shared/salaryText.ts'
import { withBonus, type YearlyPay, yearlyPay } from '../../../shared/yearlyPay.ts'
import { formatInstantDay } from '../../words/dates.ts'
import { offerStateNames, yearFigure } from '../../words/payWords.ts'
import { workModeText } from '../../words/postingWords.ts'
import {
  type CompareCell,
  type CompareGroup,
  type CompareRow,
  compareRow,
  plainKey,
  textCell,
  withoutEmpty,
} from '../compare/compareRows.ts'

export type ListedOffer = Output<'offers.all'>['offers'][number]

interface OfferContext {
  moment: Required<Moment>
  stageOf: (id: string) => Stage | undefined
}

export function stateOf({ posting, isLatest }: ListedOffer, stageOf: OfferContext['stageOf']) {
  return offerState(stageOf(posting.stageId), isLatest)
}

/** The codes of all currencies of the base pay, in alphabetical order. */
export function currenciesOf(offers: readonly ListedOffer[]): string[] {
  return [...new Set(offers.flatMap(({ offer }) => offer.base?.currency ?? []))].sort()
}

// A line that no offer fills says nothing, except for what everybody looks for.
const always = new Set(['Answer by', 'Base pay', 'Bonus', 'Starts on', 'Days off a year', 'Benefits'])

export function offerGroups(offers: readonly ListedOffer[], context: OfferContext): CompareGroup[] {
  const { locale } = context.moment
  const groups = [
    { name: 'Answer', rows: answerRows(offers, context) },
    { name: 'Pay', rows: payRows(offers, locale) },
    { name: 'Terms', rows: termRows(offers, locale) },
  ]
  return withoutEmpty(groups, always)
}

/** Makes a line of one cell for each offer, or of one text for each. */
function rowsOf(offers: readonly ListedOffer[]) {
  const row = (label: string, cellOf: (listed: ListedOffer) => CompareCell | null) =>
    compareRow(label, offers.map(cellOf))
  const textRow = (label: string, textOf: (listed: ListedOffer) => string | null) =>
    row(label, (listed) => textCell(textOf(listed)))
  return { row, textRow }
}

function answerRows(offers: readonly ListedOffer[], { moment, stageOf }: OfferContext): CompareRow[] {
  const { row, textRow } = rowsOf(offers)
  return [
    row('Stands', (listed) => {
      const state = stateOf(listed, stageOf)
      const stage = stageOf(listed.posting.stageId)
      if (state === 'replaced' || state === 'open') return textCell(offerStateNames[state])
      return stage === undefined ? null : { kind: 'stage', stage }
    }),
    row('Answer by', (listed) => {
      const { replyBy } = listed.posting
      const state = stateOf(listed, stageOf)
      // The day is that of the latest offer of a posting; of one that is answered, nothing counts down to it.
      if (replyBy === null) return null
      if (state === 'replaced') return textCell('That of the later one')
      const { pill, urgency, long } = viewMyDeadline(replyBy, moment)
      return state === 'open' ? { kind: 'pill', text: pill, tone: urgency, remark: long } : textCell(long)
    }),
    textRow('Came on', ({ offer: { receivedAt } }) =>
      receivedAt === null ? null : formatInstantDay(receivedAt, moment.zone),
    ),
  ]
}

function payRows(offers: readonly ListedOffer[], locale: string): CompareRow[] {
  const { row, textRow } = rowsOf(offers)
  const years = offers.map(({ offer }) => (offer.base === null ? null : yearlyPay(offer.base, offer)))
  const whole = offers.map(({ offer }, index) => {
    const year = years[index] ?? null
    return year && withBonus(year, readBonus(offer.bonus, offer.base))
  })
  return [
    textRow('Base pay', ({ offer: { base } }) => (base === null ? null : payText(base, locale))),
    compareRow(
      'A year, for comparing',
      years.map((year) => yearCell(year, years, locale)),
    ),
    textRow('Bonus', ({ offer }) => offer.bonus),
    compareRow(
      'A year with the whole bonus',
      whole.map((year, index) =>
        year === null
          ? uncountedCell(offers[index]?.offer ?? null)
          : yearCell({ ...year, factors: '', assumed: '' }, whole, locale),
      ),
    ),
    textRow('Hours a week', ({ offer }) => offer.hoursPerWeek),
    compareRow(
      'An hour of work',
      offers.map(({ offer }, index) => hourCell(years[index] ?? null, offer.hoursPerWeek, locale)),
    ),
    textRow('Shares or options', ({ offer }) => offer.equity),
    row('The listing said', ({ posting: { salary } }) =>
      salary === null ? null : textCell(salaryText(salary, locale), annualText(salary, locale) ?? undefined),
    ),
  ]
}

function termRows(offers: readonly ListedOffer[], locale: string): CompareRow[] {
  const { row, textRow } = rowsOf(offers)
  return [
    textRow('Starts on', ({ offer: { startOn } }) => (startOn === null ? null : longDay(startOn, locale))),
    textRow('Days off a year', ({ offer }) => offer.daysOff),
    textRow('Work mode', ({ offer }) => workModeText(offer.workMode)),
    textRow('Place', ({ offer }) => offer.place),
    ...ownLines(offers).map(({ key, name }) =>
      textRow(name, ({ offer }) => {
        const said = offer.more.filter((line) => plainKey(line.name) === key)
        return said.map(({ text }) => text).join('; ')
      }),
    ),
    row('Benefits', ({ offer: { benefits } }) =>
      benefits.trim() === '' ? null : { kind: 'markdown', text: benefits },
    ),
  ]
}

/** The lines the person added, those of one name once, as they come. */
function ownLines(offers: readonly ListedOffer[]): { key: string; name: string }[] {
  const byKey = new Map<string, string>()
  for (const { name } of offers.flatMap(({ offer }) => offer.more)) {
    if (!byKey.has(plainKey(name))) byKey.set(plainKey(name), name)
  }
  return [...byKey].map(([key, name]) => ({ key, name }))
}

function yearCell(
  year: YearlyPay | null,
  all: readonly (YearlyPay | null)[],
  locale: string,
): CompareCell | null {
  if (year === null) return null
  const how = [year.factors, year.assumed, distance(year, all, locale)].filter((part) => part !== '')
  return textCell(yearFigure(year, locale), how.join(' · '))
}

/** A bonus that cannot be reckoned with; null where there is none. */
function uncountedCell(offer: ListedOffer['offer'] | null): CompareCell | null {
  return offer === null || offer.bonus === '' || offer.base === null
    ? null
    : textCell('not counted', 'it cannot be reckoned with')
}

/** "€6,000 less than the highest"; empty where nothing in the same currency is there to set it against. */
function distance(year: YearlyPay, all: readonly (YearlyPay | null)[], locale: string): string {
  const known = all.filter((each) => each !== null)
  const alike = known.filter(({ currency }) => currency !== null && currency === year.currency)
  const tops = alike.map(({ low, top }) => top ?? low ?? 0)
  const highest = Math.max(...tops)
  if (tops.every((top) => top === highest)) return ''
  const name = alike.length === known.length ? 'the highest' : `the highest in ${year.currency}`
  const missing = highest - (year.top ?? year.low ?? 0)
  if (missing === 0) return name
  return `${yearFigure({ ...year, low: missing, top: missing }, locale)} less than ${name}`
}

/** What an hour comes to where the hours of a week are stated. */
function hourCell(year: YearlyPay | null, hoursPerWeek: string | null, locale: string): CompareCell | null {
  if (year === null || hoursPerWeek === null) return null
  const perHour = (amount: number | null) =>
    amount === null ? null : (amount / (Number(hoursPerWeek) * 52)).toFixed(2)
  const pay = { min: perHour(year.low), max: perHour(year.top), currency: year.currency, period: null }
  const figure = payText(pay, locale).replace(/, period not stated$/, '')
  return textCell(figure, `a year ÷ ${hoursPerWeek} h ÷ 52 weeks`)
}
