// The columns a table can have: what they are called, how wide they begin, what sorts by them, and what stands in them.

import { Star } from 'lucide-react'
import type { ReactNode } from 'react'
import { calendarDayIn } from '../../../shared/calendar.ts'
import {
  type DeadlineView,
  type Moment,
  shortDay,
  viewListingDeadline,
  viewMyDeadline,
} from '../../../shared/deadlineText.ts'
import type { FixedColumnId } from '../../../shared/layouts.ts'
import type { PostingRow, Stage } from '../../../shared/model.ts'
import { isAnswerAwaited } from '../../../shared/offer.ts'
import type { ListSort } from '../../../shared/postingFilter.ts'
import { salaryShort } from '../../../shared/salaryText.ts'
import type { SearchPhrase } from '../../../shared/search/searchMatches.ts'
import { isDeadlineAsked } from '../../../shared/stages.ts'
import { Pill } from '../../ui/Pill.tsx'
import { StageDot } from '../../ui/StageDot.tsx'
import { EmployerAvatar } from '../../words/EmployerAvatar.tsx'
import { rowPlaceText, workModeText } from '../../words/postingWords.ts'
import { AvoidSign } from '../postings/AvoidSign.tsx'
import { Highlighted, HighlightedTitle } from '../search/Highlighted.tsx'
import styles from './TableRow.module.css'

export interface CellContext {
  stage: Stage | undefined
  moment: Required<Moment>
  phrases: readonly SearchPhrase[]
}

export interface TableColumn {
  label: string
  /** Pixels, when it is shown for the first time. */
  width: number
  /** Pixels: where there is room to spare, it grows so far until somebody gives it a width of their own. */
  widest?: number
  sort?: ListSort
  /** What its head says besides, while the table is sorted by it, where the order alone would look wrong. */
  sorted?: { remark: string; title: string }
  isNumber?: boolean
  /** Stays in sight where the table is scrolled beyond it: what its row is about. */
  isPinned?: boolean
  cell: (row: PostingRow, context: CellContext) => ReactNode
}

const notStated = <span className={styles.absent}>not stated</span>

export const tableColumns: Record<FixedColumnId, TableColumn> = {
  title: {
    label: 'Title',
    width: 300,
    widest: 520,
    sort: 'title',
    isPinned: true,
    cell: (row, { phrases }) => (
      <>
        <EmployerAvatar name={row.employerName} size="small" />
        <span className={styles.title} dir="auto">
          <HighlightedTitle text={row.title} phrases={phrases} />
        </span>
        {row.isBookmarked && (
          <Star aria-label="Bookmarked" size={13} strokeWidth={1.75} className={styles.star} />
        )}
      </>
    ),
  },
  employer: {
    label: 'Employer',
    width: 180,
    widest: 260,
    sort: 'employer',
    cell: (row, { phrases }) => {
      if (row.employerName !== null) {
        return (
          <>
            <Text text={row.employerName} phrases={phrases} field="employer" />
            {row.isEmployerAvoided && <AvoidSign />}
          </>
        )
      }
      return row.isEmployerHidden ? <span className={styles.absent}>not named</span> : notStated
    },
  },
  place: {
    label: 'Place',
    width: 150,
    widest: 240,
    sort: 'place',
    cell: (row, { phrases }) => {
      const place = rowPlaceText(row)
      return place === null ? notStated : <Text text={place} phrases={phrases} field="place" />
    },
  },
  workMode: {
    label: 'Work mode',
    width: 130,
    sort: 'workMode',
    cell: (row) => workModeText(row.workMode) ?? notStated,
  },
  stage: {
    label: 'Stage',
    width: 130,
    sort: 'stage',
    cell: (_row, { stage }) => (
      <>
        <StageDot color={stage?.color ?? 'considering'} />
        <span className={styles.text}>{stage?.name}</span>
      </>
    ),
  },
  since: {
    label: 'In stage since',
    width: 120,
    sort: 'stageSince',
    cell: (row, { moment }) => row.stageSince !== null && day(row.stageSince, moment),
  },
  closes: {
    label: 'Closes',
    width: 150,
    sort: 'closes',
    cell: (row, { stage, moment }) => (
      <DeadlinePill
        view={viewListingDeadline(row.deadline, moment)}
        isAsked={isDeadlineAsked(stage, 'listing')}
      />
    ),
  },
  mine: {
    label: 'My deadline',
    width: 150,
    sort: 'myDeadline',
    cell: (row, { stage, moment }) =>
      row.myDeadline !== null && (
        <DeadlinePill view={viewMyDeadline(row.myDeadline, moment)} isAsked={isDeadlineAsked(stage, 'own')} />
      ),
  },
  replyBy: {
    label: 'Answer by',
    width: 150,
    cell: (row, { stage, moment }) => {
      const view = viewMyDeadline(row.replyBy, moment)
      if (view.on === null) return null
      const isAwaited = stage !== undefined && isAnswerAwaited(stage)
      return (
        <Pill tone={isAwaited ? view.urgency : 'past'} title={`The offer wants an answer: ${view.long}`}>
          {view.pill}
        </Pill>
      )
    },
  },
  salary: {
    label: 'Salary',
    // What stands at its end, the period and whether it is an estimate, must not be cut off.
    width: 184,
    sort: 'salary',
    sorted: {
      remark: 'by currency',
      title: 'One currency after the other, the most frequent first: amounts are not converted',
    },
    isNumber: true,
    cell: (row, { moment }) => {
      const text = salaryShort(row.salary, moment.locale)
      if (text === '') return notStated
      return (
        <span className={styles.text} title={text}>
          {text}
        </span>
      )
    },
  },
  posted: {
    label: 'Posted',
    width: 110,
    sort: 'posted',
    cell: (row, { moment }) => (row.postedOn === null ? notStated : postedDay(row.postedOn, moment)),
  },
  added: {
    label: 'Added',
    width: 110,
    sort: 'added',
    cell: (row, { moment }) => day(row.createdAt, moment),
  },
}

function Text({
  text,
  phrases,
  field,
}: { text: string } & Pick<Parameters<typeof Highlighted>[0], 'phrases' | 'field'>) {
  return (
    <span className={styles.text} dir="auto">
      <Highlighted text={text} phrases={phrases} field={field} />
    </span>
  )
}

function DeadlinePill({ view, isAsked }: { view: DeadlineView; isAsked: boolean }) {
  return (
    <Pill
      tone={isAsked || view.urgency === 'none' ? view.urgency : 'past'}
      title={`${view.long}. ${view.origin}`}
    >
      {view.pill}
    </Pill>
  )
}

function day(at: string, { zone, locale }: Required<Moment>): string {
  return shortDay(calendarDayIn(Date.parse(at), zone), locale)
}

/** An instant is on the person's own calendar; a day, with or without a time of somewhere, is as it is. */
function postedDay(on: string, moment: Required<Moment>): string {
  return on.endsWith('Z') ? day(on, moment) : shortDay(on.slice(0, 10), moment.locale)
}
