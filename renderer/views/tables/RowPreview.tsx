import { Star } from 'lucide-react'
import { shortDay } from '../../../shared/deadlineText.ts'
import type { TableRowPreview } from '../../../shared/tableMapping.ts'
import { titleText } from '../../../shared/titleText.ts'
import { useStages } from '../../api/stages.ts'
import { StageDot } from '../../ui/StageDot.tsx'
import { locale } from '../../words/dates.ts'
import { EmployerAvatar } from '../../words/EmployerAvatar.tsx'
import { workModeText } from '../../words/postingWords.ts'
import styles from './TableImportDialog.module.css'

interface RowPreviewProps {
  row: TableRowPreview
  /** The names of own fields that hold dates. */
  dateFields: ReadonlySet<string>
}

/** What a row becomes: as a posting is shown in a list, and below it what comes with it. */
export function RowPreview({ row, dateFields }: RowPreviewProps) {
  const { stageOf } = useStages()
  const stage = stageOf(row.stageId)
  const day = (on: string | null) => (on === null ? 'day not stated' : shortDay(on, locale))
  const facts = [
    row.employer ?? 'Employer not stated',
    row.place,
    workModeText(row.workMode),
    row.salary,
  ].filter((fact) => fact !== null)
  const more = [
    row.closes === null ? null : `Closes ${day(row.closes)}`,
    row.myDeadline === null ? null : `My deadline ${day(row.myDeadline)}`,
    ...row.fields.map(({ name, value }) => `${name}: ${dateFields.has(name) ? day(value) : value}`),
    row.tags.length === 0 ? null : `Tags: ${row.tags.join(', ')}`,
    row.hasNote ? 'A note' : null,
  ].filter((text) => text !== null)
  return (
    <li className={styles.row}>
      <EmployerAvatar name={row.employer} />
      <div className={styles.becomes}>
        <div className={styles.first}>
          <span className={styles.title} dir="auto">
            {titleText(row.title)}
          </span>
          {row.isBookmarked && (
            <Star aria-label="Bookmarked" size={13} strokeWidth={1.75} className={styles.star} />
          )}
          <span className={styles.stage}>
            <StageDot color={stage?.color ?? 'considering'} />
            {stage?.name}
          </span>
        </div>
        <div className={styles.facts} dir="auto">
          {facts.join(' · ')}
        </div>
        {row.moves.length > 0 && (
          <div className={styles.moves}>
            {row.moves.map(({ stageId, on }) => `${stageOf(stageId)?.name ?? ''}, ${day(on)}`).join(' → ')}
          </div>
        )}
        {more.length > 0 && (
          <div className={styles.more} dir="auto">
            {more.join(' · ')}
          </div>
        )}
        {row.leftOver.length > 0 && (
          <div className={styles.leftOver} dir="auto">
            Into a note: {row.leftOver.map(({ header, value }) => `${header}: ${value}`).join(' · ')}
          </div>
        )}
      </div>
    </li>
  )
}
