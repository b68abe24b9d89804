import type { CSSProperties } from 'react'
import type { Salaries } from '../../../shared/insights.ts'
import { titleText } from '../../../shared/titleText.ts'
import { useStages } from '../../api/stages.ts'
import { openPosting } from '../../navigation.ts'
import { numberText } from '../../words/countText.ts'
import { locale } from '../../words/dates.ts'
import styles from './SalaryRanges.module.css'

/** What open postings advertise for a year, side by side. */
export function SalaryRanges({ salaries: { currency, ranges, count, of } }: { salaries: Salaries }) {
  const { stageOf } = useStages()
  const low = Math.min(...ranges.map(({ min }) => min))
  const high = Math.max(...ranges.map(({ max }) => max))
  const span = Math.max(1, high - low)
  const part = (amount: number) => (amount - low) / span
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumFractionDigits: 0,
  })
  return (
    <>
      <ul className={styles.ranges}>
        {ranges.map(({ postingId, title, employerName, stageId, min, max }) => {
          const stage = stageOf(stageId)
          const amounts = min === max ? money.format(min) : money.formatRange(min, max)
          const name = titleText(title)
          return (
            <li key={postingId} className={styles.line}>
              <button
                type="button"
                className={styles.range}
                title={[name, employerName, stage?.name, amounts].filter(Boolean).join(' · ')}
                onClick={() => openPosting(postingId)}
              >
                <span className={styles.title} dir="auto">
                  {name}
                </span>
                <span className={styles.track}>
                  <span
                    className={styles.bar}
                    style={
                      {
                        '--dot': `var(--stage-${stage?.color ?? 'considering'})`,
                        '--from': part(min),
                        '--size': part(max) - part(min),
                      } as CSSProperties
                    }
                  />
                </span>
                <span className={styles.amounts}>{amounts}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <p className={styles.remark}>
        {numberText(count)} of {numberText(of)} open postings state a salary in {currency}
        {count > ranges.length && `; the ${numberText(ranges.length)} furthest along are shown`}. Other
        periods are counted up to a year.
      </p>
    </>
  )
}
