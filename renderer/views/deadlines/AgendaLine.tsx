import { Clock, Flag, Star } from 'lucide-react'
import { memo } from 'react'
import type { Stage } from '../../../shared/model.ts'
import { classNames } from '../../ui/classNames.ts'
import { Pill } from '../../ui/Pill.tsx'
import styles from './AgendaLine.module.css'
import type { AgendaEntry, GroupId } from './agendaGroups.ts'
import { whenWords } from './agendaWords.ts'

interface AgendaLineProps {
  entry: AgendaEntry
  group: GroupId
  stage: Stage | undefined
  locale: string
  /** `YYYY` */
  thisYear: string
  isStanding: boolean
  isTicked: boolean
}

export const AgendaLine = memo(function AgendaLine({
  entry,
  group,
  stage,
  locale,
  thisYear,
  isStanding,
  isTicked,
}: AgendaLineProps) {
  const { item, view } = entry
  const isMine = item.kind === 'mine'
  const [when, more] = whenWords(group, item.on, item.time, locale, thisYear)
  const employer = item.employerName ?? (item.isEmployerHidden ? 'Employer not named' : 'Employer not stated')
  const Icon = isMine ? Flag : Clock
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
      <span className={styles.icon} title={isMine ? 'My deadline' : 'The listing’s date'}>
        <Icon size={15} strokeWidth={1.75} />
      </span>
      <span className={styles.words}>
        <span className={styles.title}>
          <span className={styles.name} dir="auto">
            {item.title ?? 'Title not stated'}
          </span>
          <span className={styles.kind}>
            {isMine ? 'my deadline' : view.urgency === 'past' ? 'closed' : 'closes'}
          </span>
          {item.isBookmarked && (
            <span className={styles.star}>
              <Star size={13} strokeWidth={1.75} />
              <span className="visually-hidden">bookmarked</span>
            </span>
          )}
        </span>
        <span className={styles.facts} title={isMine ? undefined : view.origin}>
          <bdi>{employer}</bdi>
          {[stage?.name, originRemark(entry)].filter(Boolean).map((text) => ` · ${text}`)}
        </span>
      </span>
      <Pill tone={view.urgency} title={`${view.long}. ${view.origin}`}>
        {view.pill}
      </Pill>
    </div>
  )
})

/** A date that is not simply stated says so wherever it counts down. */
function originRemark({ item, view }: AgendaEntry): string {
  if (item.deadline === null || (item.deadline.origin === 'stated' && item.deadline.date?.kind !== 'approx'))
    return ''
  const [first = ''] = view.origin.split(/[;:]/)
  return first.charAt(0).toLowerCase() + first.slice(1)
}

export function lineId(key: string): string {
  return `deadline ${key}`.replaceAll(' ', '-')
}
