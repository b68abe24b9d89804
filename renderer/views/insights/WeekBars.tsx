import type { CSSProperties } from 'react'
import { dayNumber } from '../../../shared/calendar.ts'
import { shortDay } from '../../../shared/deadlineText.ts'
import { type Insights, insightWeeks } from '../../../shared/insights.ts'
import { classNames } from '../../ui/classNames.ts'
import { numberText } from '../../words/countText.ts'
import { formatDayShort, locale } from '../../words/dates.ts'
import styles from './WeekBars.module.css'

/** A label under every so many bars, so that none runs into the next. */
const labelled = 8

/** Applications begun each week; the last bar is the week that is not over, unless the last of them is long ago. `of`: all there are, with a day or without. */
export function WeekBars({ weeks, of, today }: { weeks: Insights['weeks']; of: number; today: string }) {
  const others = of - weeks.reduce((sum, { count }) => sum + count, 0)
  const last = weeks.at(-1)?.startsOn
  const isOver = last !== undefined && dayNumber(today) - dayNumber(last) >= 7
  return (
    <>
      <Bars weeks={weeks} isOver={isOver} />
      {isOver && <p className={styles.remark}>The last began in the week from {shortDay(last, locale)}.</p>}
      {others > 0 && (
        <p className={styles.remark}>
          {numberText(others)} more {weeks.length < insightWeeks ? '' : 'began before, or '}
          {others === 1 ? 'has' : 'have'} no date.
        </p>
      )}
    </>
  )
}

function Bars({ weeks, isOver }: { weeks: Insights['weeks']; isOver: boolean }) {
  const most = Math.max(1, ...weeks.map(({ count }) => count))
  const every = Math.ceil(weeks.length / labelled)
  // A number of three figures is wider than its bar.
  const isCrowded = most >= 100 && every > 1
  return (
    <ol className={styles.weeks}>
      {weeks.map(({ startsOn, count }, index) => {
        const isNow = index === weeks.length - 1 && !isOver
        const isLabelled = (weeks.length - 1 - index) % every === 0
        const words = `${isNow ? 'This week, from' : 'Week from'} ${formatDayShort(startsOn)}: ${numberText(count)}`
        return (
          <li key={startsOn} className={classNames(styles.week, isNow && styles.now)} title={words}>
            <span className="visually-hidden">{words}</span>
            <span aria-hidden="true" className={styles.count}>
              {count > 0 && (isLabelled || !isCrowded) && numberText(count)}
            </span>
            <span
              aria-hidden="true"
              className={styles.bar}
              style={{ '--part': count / most } as CSSProperties}
            />
            <span aria-hidden="true" className={styles.label}>
              {isLabelled && shortDayOf(startsOn)}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** Without the weekday: they are all the same. */
function shortDayOf(day: string): string {
  return formatDayShort(day).replace(/^\p{L}+\.?,? /u, '')
}
