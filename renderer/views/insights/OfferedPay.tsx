import type { CSSProperties } from 'react'
import type { BesideOffered, Insights, OfferedPay as Offered, YearRange } from '../../../shared/insights.ts'
import { titleText } from '../../../shared/titleText.ts'
import { useStages } from '../../api/stages.ts'
import { openPosting } from '../../navigation.ts'
import { classNames } from '../../ui/classNames.ts'
import { numberText } from '../../words/countText.ts'
import { locale } from '../../words/dates.ts'
import styles from './OfferedPay.module.css'

type OffersCame = Insights['offersCame']

/** What offers pay in a year, beside what was advertised and wished for. `isWhole`: of all time. */
export function OfferedPay({ offers: { count, pay }, isWhole }: { offers: OffersCame; isWhole: boolean }) {
  return (
    <div className={styles.offers}>
      {pay !== null && <Medians pay={pay} />}
      {pay !== null && <Ranges pay={pay} />}
      <p className={classNames(styles.remark, styles.all)}>
        {cameWords(count, isWhole)} {pay === null ? withoutPay(count) : withPay(pay, count)}
      </p>
    </div>
  )
}

function Medians({ pay: { currency, median, n, advertised, wished } }: { pay: Offered }) {
  const money = moneyOf(currency)
  const beside = (name: string, other: BesideOffered | null) =>
    other && (
      <Figure name={name} figure={money.format(other.median)}>
        {coveredWords(other, n, money)}
      </Figure>
    )
  return (
    <dl className={styles.medians}>
      <Figure name="Offered" figure={money.format(median)}>
        {n === 1 ? 'one offer' : `median of ${numberText(n)} offers`}
      </Figure>
      {beside('Advertised', advertised)}
      {beside('Wished for', wished)}
    </dl>
  )
}

function Figure({ name, figure, children }: { name: string; figure: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.figure}>{figure}</dd>
      <dd className={styles.remark}>{children}</dd>
    </div>
  )
}

function Ranges({ pay: { currency, offers } }: { pay: Offered }) {
  const { stageOf } = useStages()
  const money = moneyOf(currency)
  const words = ({ low, top }: YearRange) => (low === top ? money.format(low) : money.formatRange(low, top))
  const all = offers.flatMap(({ offered, advertised, wished }) =>
    [offered, advertised ?? [], wished ?? []].flat(),
  )
  const least = Math.min(...all.map(({ low }) => low))
  const span = Math.max(1, Math.max(...all.map(({ top }) => top)) - least)
  const place = ({ low, top }: YearRange) =>
    ({ '--from': (low - least) / span, '--size': (top - low) / span }) as CSSProperties
  const isKnown = (figure: 'advertised' | 'wished') => offers.some((offer) => offer[figure] !== null)
  return (
    <div className={styles.chart}>
      <ul className={styles.ranges}>
        {offers.map(({ postingId, title, employerName, stageId, offered, advertised, wished }) => {
          const name = titleText(title)
          const others = [
            advertised && `advertised ${words(advertised)}`,
            wished && `wished for ${words(wished)}`,
          ].filter((part) => part !== null)
          const known = [name, employerName, stageOf(stageId)?.name, `offered ${words(offered)}`, ...others]
          return (
            <li key={postingId} className={styles.line}>
              <button
                type="button"
                className={styles.range}
                title={known.filter(Boolean).join(' · ')}
                onClick={() => openPosting(postingId)}
              >
                <span className={styles.title} dir="auto">
                  {name}
                </span>
                <span className="visually-hidden">, offered </span>
                <span className={styles.track}>
                  {advertised && <span className={styles.advertised} style={place(advertised)} />}
                  {wished && <span className={styles.wished} style={place(wished)} />}
                  <span className={styles.offered} style={place(offered)} />
                </span>
                <span className={styles.amounts}>{words(offered)}</span>
                <span className="visually-hidden">{others.map((part) => `, ${part}`).join('')}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <p className={styles.legend} aria-hidden="true">
        <span className={classNames(styles.key, styles.keyOffered)}>Offered</span>
        {isKnown('advertised') && (
          <span className={classNames(styles.key, styles.keyAdvertised)}>Advertised</span>
        )}
        {isKnown('wished') && <span className={classNames(styles.key, styles.keyWished)}>Wished for</span>}
      </p>
    </div>
  )
}

/** Of how many of the offers the figure is known; of some only, with what those pay. */
function coveredWords({ n, offered }: BesideOffered, all: number, money: Intl.NumberFormat): string {
  if (n === all) return n === 1 ? 'for it' : 'for all'
  const pay = money.format(offered)
  return n === 1 ? `for one of them, which pays ${pay}` : `for ${numberText(n)} of them, which pay ${pay}`
}

function moneyOf(currency: string): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 })
}

function cameWords(count: number, isWhole: boolean): string {
  const came = count === 1 ? 'One offer came' : `${numberText(count)} offers came`
  return isWhole ? `${came} so far.` : `${came} in this time.`
}

function withoutPay(count: number): string {
  return count === 1 ? 'It states no pay of a year.' : 'None of them states its pay of a year.'
}

function withPay({ currency, n, offers }: Offered, count: number): string {
  const stated =
    n === count
      ? ''
      : `${numberText(n)} of them ${n === 1 ? 'states its' : 'state their'} pay in ${currency}. `
  const shown = offers.length === n ? '' : `The latest ${numberText(offers.length)} are shown. `
  return `${stated}${shown}Only what is in ${currency}, and for a stated time, is set beside it; a range counts by its middle.`
}
