import { Bell, BellOff, Clock, Flag, MailQuestion, MessagesSquare, Reply, Square, Star } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { DueKind } from '../../../shared/due.ts'
import { lowerFirst } from '../../../shared/firstLetter.ts'
import { interviewNames } from '../../../shared/interview.ts'
import type { Stage } from '../../../shared/model.ts'
import { titleText } from '../../../shared/titleText.ts'
import { classNames } from '../../ui/classNames.ts'
import { Pill } from '../../ui/Pill.tsx'
import { rowEmployerText } from '../../words/postingWords.ts'
import styles from './AgendaLine.module.css'
import type { AgendaEntry, GroupId } from './agendaGroups.ts'
import { whenWords } from './agendaWords.ts'
import { reminderListWords } from './reminderWords.ts'

interface AgendaLineProps {
  entry: AgendaEntry
  group: GroupId
  stage: Stage | undefined
  /** `YYYY` */
  thisYear: string
  isStanding: boolean
  isTicked: boolean
  /** Until when it is put aside, in words; empty where it is not. */
  aside?: string
  /** What can be done with it, for the mouse: parts with `data-act`. */
  acts?: ReactNode
}

export const AgendaLine = memo(function AgendaLine({
  entry,
  group,
  stage,
  thisYear,
  isStanding,
  isTicked,
  aside = '',
  acts,
}: AgendaLineProps) {
  const { item, view } = entry
  const isListing = item.kind === 'listing'
  const [when, more] = whenWords(
    group,
    item.kind === 'quiet' ? (view.on ?? item.on) : item.on,
    item.time,
    thisYear,
  )
  const employer = rowEmployerText(item)
  const Icon = kindIcons[item.kind]
  const isTask = isTickable(item.kind)
  const title = titleText(item.title)
  return (
    <div
      id={lineId(entry.key)}
      data-line={entry.key}
      role="option"
      tabIndex={-1}
      aria-selected={isTicked}
      data-standing={isStanding || undefined}
      className={classNames(styles.line, isStanding && styles.standing, isTicked && styles.ticked)}
    >
      <span className={styles.when}>
        <span className={styles.day}>{when}</span>
        {more !== '' && <span className={styles.time}>{more}</span>}
      </span>
      <span
        className={classNames(styles.icon, isTask && styles.tick)}
        title={kindTitles[item.kind]}
        data-act={isTask ? 'finish' : undefined}
      >
        <Icon size={15} strokeWidth={1.75} />
      </span>
      <span className={styles.words}>
        <span className={styles.title}>
          <span className={styles.name} dir="auto">
            {isTask ? item.plan?.text : title}
          </span>
          <span className={styles.kind}>{kindWords(entry)}</span>
          {item.reminders !== null && <OwnReminders times={item.reminders} />}
          {item.isBookmarked && (
            <span className={styles.star}>
              <Star size={13} strokeWidth={1.75} />
              <span className="visually-hidden">bookmarked</span>
            </span>
          )}
        </span>
        <span className={styles.facts} title={isListing ? view.origin : undefined}>
          {isTask && (
            <>
              <bdi>{title}</bdi> ·{' '}
            </>
          )}
          <bdi>{employer}</bdi>
          {[stage?.name, originRemark(entry)].filter(Boolean).map((text) => ` · ${text}`)}
        </span>
      </span>
      <span className={styles.end}>
        {acts !== undefined && (
          <span aria-hidden="true" className={styles.acts}>
            {acts}
          </span>
        )}
        <Pill tone={aside === '' ? view.urgency : 'none'} title={`${view.long}. ${view.origin}`}>
          {aside === '' ? view.pill : aside}
        </Pill>
      </span>
    </div>
  )
})

/** That its reminders were set by hand. */
function OwnReminders({ times }: { times: readonly string[] }) {
  const words = reminderListWords(times)
  const Icon = times.length === 0 ? BellOff : Bell
  return (
    <span className={styles.bell} title={times.length === 0 ? words : `Reminders: ${words}`}>
      <Icon size={13} strokeWidth={1.75} />
      <span className="visually-hidden">{times.length === 0 ? words : `Reminders: ${words}`}</span>
    </span>
  )
}

function isTickable(kind: DueKind): boolean {
  return kind === 'task' || kind === 'followUp'
}

const kindIcons = {
  listing: Clock,
  mine: Flag,
  interview: MessagesSquare,
  task: Square,
  followUp: Square,
  replyBy: Reply,
  quiet: MailQuestion,
}
const kindTitles: Record<DueKind, string> = {
  listing: 'The listing’s date',
  mine: 'My deadline',
  interview: 'Interview',
  task: 'Tick off this task',
  followUp: 'Tick off this follow-up',
  replyBy: 'The offer wants an answer',
  quiet: 'No reply',
}

function kindWords({ item: { kind, plan }, view }: AgendaEntry): string {
  if (kind === 'quiet') return ''
  if (kind === 'mine') return 'my deadline'
  if (kind === 'replyBy') return 'answer the offer'
  // Its own words say so, unless the person gave it others.
  if (kind === 'followUp') return plan?.text.trim() === 'Follow up' ? '' : 'follow-up'
  if (kind === 'listing') return view.urgency === 'past' ? 'closed' : 'closes'
  if (plan?.interview == null) return 'task'
  const name = interviewNames[plan.interview].toLowerCase()
  return plan.text.trim() === '' ? name : `${name}: ${plan.text.trim()}`
}

/** A date that is not simply stated says so wherever it counts down. */
function originRemark({ item, view }: AgendaEntry): string {
  if (item.deadline === null) return ''
  const { origin, date } = item.deadline
  const isSimple = origin === 'stated' || origin === 'typed' || origin === 'table'
  if (isSimple && date?.kind !== 'approx') return ''
  const [first = ''] = view.origin.split(/[;:]/)
  return lowerFirst(first)
}

export function lineId(key: string): string {
  return `deadline ${key}`.replaceAll(' ', '-')
}
