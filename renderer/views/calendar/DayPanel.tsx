// All the dates of the chosen day, as a list to walk through and open from.

import { Flag } from 'lucide-react'
import type { KeyboardEvent, MouseEvent } from 'react'
import { clockText } from '../../../shared/calendar.ts'
import { useStages } from '../../api/stages.ts'
import { focusTargets } from '../../keyboard/focus.ts'
import { classNames } from '../../ui/classNames.ts'
import { Pill } from '../../ui/Pill.tsx'
import { StageDot } from '../../ui/StageDot.tsx'
import { numberText } from '../../words/countText.ts'
import { formatDayLong, locale } from '../../words/dates.ts'
import { EmployerAvatar } from '../../words/EmployerAvatar.tsx'
import type { AgendaEntry } from '../deadlines/agendaGroups.ts'
import { dueKindNames } from '../deadlines/dueWords.ts'
import styles from './DayPanel.module.css'
import { dateTone, dateWords } from './dateWords.ts'

interface DayPanelProps {
  day: string
  entries: readonly AgendaEntry[]
  total: number
  /** The entry keys stand on. */
  currentKey: string | null
  ticked: ReadonlySet<string>
  onChoose: (event: MouseEvent, entry: AgendaEntry) => void
  /** Back to the month. */
  onLeave: () => void
}

export function DayPanel({ day, entries, total, currentKey, ticked, onChoose, onLeave }: DayPanelProps) {
  const { stageOf } = useStages()
  const name = formatDayLong(day)
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || ticked.size > 0) return
    event.preventDefault()
    onLeave()
  }
  return (
    <section aria-label="Dates of the day" className={styles.panel}>
      <h2 className={styles.heading}>{name}</h2>
      {total === 0 ? (
        <p id={focusTargets.list} tabIndex={-1} className={styles.nothing}>
          No dates
        </p>
      ) : (
        <div
          id={focusTargets.list}
          role="listbox"
          aria-label={name}
          aria-multiselectable="true"
          aria-activedescendant={currentKey === null ? undefined : entryId(currentKey)}
          tabIndex={0}
          className={styles.list}
          onKeyDown={onKeyDown}
        >
          {entries.map((entry) => {
            const { key, item, view } = entry
            const stage = stageOf(item.stageId)
            const kind = item.kind === 'listing' ? 'Listing closes' : dueKindNames[item.kind]
            const [first, ...others] = dateWords(entry)
            const isCurrent = key === currentKey
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's, see commands.ts
              <div
                key={key}
                id={entryId(key)}
                role="option"
                tabIndex={-1}
                aria-selected={isCurrent || ticked.has(item.postingId)}
                aria-current={isCurrent ? 'true' : undefined}
                className={classNames(
                  styles.entry,
                  isCurrent && styles.current,
                  ticked.has(item.postingId) && styles.ticked,
                )}
                onClick={(event) => onChoose(event, entry)}
              >
                <EmployerAvatar name={item.employerName} size="small" />
                <div className={styles.words}>
                  <span className={styles.title} dir="auto">
                    {first}
                  </span>
                  {others.map((line) => (
                    <span key={line} className={styles.employer} dir="auto">
                      {line}
                    </span>
                  ))}
                  <span className={styles.facts}>
                    <Pill tone={dateTone(entry, stage)}>{view.pill}</Pill>
                    <span className={styles.kind}>
                      {item.kind === 'mine' && <Flag size={11} strokeWidth={2} />}
                      {kind}
                      {item.time !== null && ` ${clockText(item.time, locale)}`}
                    </span>
                    <StageDot color={stage?.color ?? 'considering'} />
                    <span className="visually-hidden">{stage?.name}</span>
                  </span>
                </div>
              </div>
            )
          })}
          {total > entries.length && (
            <p role="presentation" className={styles.more}>
              and {numberText(total - entries.length)} more
            </p>
          )}
        </div>
      )}
    </section>
  )
}

export function entryId(key: string): string {
  return `date-${key.replace(' ', '-')}`
}
