// The search in figures: what came of applications, how long replies took, what is advertised. Each figure says of how
// many it is, and what it counts.

import { ChartNoAxesCombined } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { addDays, calendarDayIn } from '../../../shared/calendar.ts'
import type { Insights, Share } from '../../../shared/insights.ts'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { useKeptScroll } from '../../kept/keptScroll.ts'
import { focusTargets } from '../../keyboard/focus.ts'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { firstWeekday } from '../../weeks.ts'
import { numberText } from '../../words/countText.ts'
import { locale } from '../../words/dates.ts'
import { RowSkeleton } from '../postings/RowSkeleton.tsx'
import { FlowChart } from './FlowChart.tsx'
import { InsightsHeader } from './InsightsHeader.tsx'
import styles from './InsightsView.module.css'
import { OfferedPay } from './OfferedPay.tsx'
import { SalaryRanges } from './SalaryRanges.tsx'
import { WeekBars } from './WeekBars.tsx'

const periods = [
  { value: 'all', label: 'All time', days: null },
  { value: '90', label: '90 days', days: 90 },
  { value: '30', label: '30 days', days: 30 },
] as const

export function InsightsView() {
  const { now, zone } = useNow()
  const { data: settings } = useCall('settings.get', {})
  const [chosen, setChosen] = useState<(typeof periods)[number]['value']>('all')
  const days = periods.find(({ value }) => value === chosen)?.days ?? null
  const input = {
    since: days === null ? null : addDays(calendarDayIn(now, zone), 1 - days),
    firstWeekday: firstWeekday(settings?.weekStart, locale),
  }
  const { data, error, refetch } = useCall('insights.get', input, { keepPrevious: true })
  const mainRef = useRef<HTMLElement>(null)
  useKeptScroll(mainRef, 'insights', 'insights')
  return (
    <div className={styles.view}>
      <InsightsHeader page="insights">
        <ChoiceGroup
          label="Applications begun in"
          isLabelHidden
          choices={periods}
          chosen={[chosen]}
          onChange={([value = 'all']) => setChosen(value)}
        />
      </InsightsHeader>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keys */}
      <main ref={mainRef} id={focusTargets.list} tabIndex={0} data-paper className={styles.main}>
        {error !== null && data === undefined && (
          <ReadFailure title="The figures could not be read" error={error} onRetry={refetch} />
        )}
        {error === null && data === undefined && <RowSkeleton count={5} />}
        {data !== undefined && (
          <Figures insights={data} isWhole={days === null} today={calendarDayIn(now, zone)} />
        )}
      </main>
    </div>
  )
}

function Figures({ insights, isWhole, today }: { insights: Insights; isWhole: boolean; today: string }) {
  const { applications, flow, weeks, salaries, offersCame } = insights
  return (
    <div className={styles.page}>
      {applications === 0 ? (
        <EmptyState
          icon={<ChartNoAxesCombined size={26} strokeWidth={1.5} />}
          title={isWhole ? 'No applications yet' : 'No applications in this time'}
        >
          {isWhole
            ? 'Move a posting to Applied, and what comes of it is counted here.'
            : 'Choose a longer time to see what was counted before.'}
        </EmptyState>
      ) : (
        <>
          <Tiles insights={insights} />
          <Panel title="Where applications went">
            <FlowChart flow={flow} />
          </Panel>
        </>
      )}
      <div className={styles.pair}>
        {applications > 0 && (
          <Panel title="Applications a week">
            <WeekBars weeks={weeks} of={applications} today={today} />
          </Panel>
        )}
        {salaries !== null && (
          <Panel title={`Advertised salary, yearly (${salaries.currency})`}>
            <SalaryRanges salaries={salaries} />
          </Panel>
        )}
      </div>
      {offersCame.count > 0 && (
        <Panel
          title={
            offersCame.pay === null
              ? 'Offers'
              : `Offers, what they pay in a year (${offersCame.pay.currency})`
          }
        >
          <OfferedPay offers={offersCame} isWhole={isWhole} />
        </Panel>
      )}
      {applications > 0 && <Definitions />}
    </div>
  )
}

function Panel({ title, children }: { title: string; children: React.ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  )
}

function Tiles({ insights }: { insights: Insights }) {
  const { applications, applicationsThisWeek, replies, inProcess, offers, daysToReply } = insights
  return (
    <dl className={styles.tiles}>
      <Tile
        name="Applications"
        figure={numberText(applications)}
        remark={`${numberText(applicationsThisWeek)} this week`}
      />
      <Tile name="Replies" figure={percent(replies)} remark={ofAll(replies)} />
      <Tile name="Taken further" figure={percent(inProcess)} remark={ofAll(inProcess)} />
      <Tile name="Offers" figure={percent(offers)} remark={ofAll(offers)} />
      <Tile
        name="Time to first reply"
        figure={
          daysToReply === null
            ? '–'
            : `${numberText(daysToReply.median)} ${daysToReply.median === 1 ? 'day' : 'days'}`
        }
        remark={daysToReply === null ? noTimeText(replies) : spreadText(daysToReply)}
      />
    </dl>
  )
}

function Tile({ name, figure, remark }: { name: string; figure: string; remark: string }) {
  return (
    <div className={styles.tile}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.figure}>{figure}</dd>
      <dd className={styles.remark}>{remark}</dd>
    </div>
  )
}

function Definitions() {
  return (
    <details className={styles.definitions}>
      <summary>What is counted</summary>
      <dl>
        <dt>Application</dt>
        <dd>
          A posting you moved to Applied or beyond, and not back. It belongs to the day of the first such
          move. Stages you renamed count by what they mean.
        </dd>
        <dt>Reply</dt>
        <dd>
          An application that was moved on from there by them: into process, to an offer, or turned down.
        </dd>
        <dt>Taken further</dt>
        <dd>
          One that reached Screening, Interviewing or an offer at any time, whatever became of it later.
        </dd>
        <dt>Offer</dt>
        <dd>
          An application that reached an offer at any time. What offers pay is shown by the day each came, of
          several for one posting the latest.
        </dd>
        <dt>Time to first reply</dt>
        <dd>
          Days from applying to the first reply, where both have a date. Half of them took less than the
          median.
        </dd>
      </dl>
    </details>
  )
}

function percent({ count, of }: Share): string {
  return (of === 0 ? 0 : count / of).toLocaleString(locale, { style: 'percent' })
}

function ofAll({ count, of }: Share): string {
  return `${numberText(count)} of ${numberText(of)}`
}

function noTimeText({ count }: Share): string {
  return count === 0 ? 'No reply yet' : 'No reply has both its dates'
}

/** Few values have no tenths. */
const spreadFrom = 10

function spreadText({ n, low, high }: NonNullable<Insights['daysToReply']>): string {
  const of = `median of ${numberText(n)}`
  return n < spreadFrom ? of : `${of}; mostly ${numberText(low)} to ${numberText(high)}`
}
