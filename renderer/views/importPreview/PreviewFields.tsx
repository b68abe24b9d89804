import type { ReactNode } from 'react'
import { type CorrectableField, correctionByField } from '../../../shared/corrections.ts'
import type { Moment } from '../../../shared/deadlineText.ts'
import { listWords } from '../../../shared/listWords.ts'
import type { Posting } from '../../../shared/model.ts'
import { useNow } from '../../clock.ts'
import { classNames } from '../../ui/classNames.ts'
import { correctableNames } from '../../words/fieldNames.ts'
import { notStated } from '../../words/postingWords.ts'
import type { Correctable, SaveCorrection } from '../correct/CorrectionForm.tsx'
import { CorrectPopover, correctableClass } from '../correct/CorrectPopover.tsx'
import { WarningLines } from '../correct/WarningLines.tsx'
import { type FieldReading, otherWarnings, readFields } from '../detail/sourceFields.ts'
import { type HintedField, textDeadlineHint, textHint } from '../detail/textHint.tsx'
import styles from './PreviewFields.module.css'

interface PreviewFieldsProps {
  posting: Correctable & Pick<Posting, 'warnings'>
  /** Null where nothing can be put right. */
  onCorrect: SaveCorrection | null
}

const hinted: Partial<Record<string, HintedField>> = {
  identifier: 'identifier',
  locations: 'locations',
  workMode: 'workMode',
  employment: 'employment',
  salaries: 'salary',
  experience: 'experience',
  startDate: 'startDate',
}

/** What the text says of a field, as beside the posting once it is imported. */
function hintOf(posting: Correctable, field: string, moment: Moment): ReactNode {
  const key = hinted[field]
  if (key !== undefined) return textHint(posting, key)
  const told = field === 'deadline' ? textDeadlineHint(posting, moment) : null
  return told === null ? null : <span>The text says: “{told}”</span>
}

/** How each way of reading a page is called by a person. */
const rungNames: Record<string, string> = {
  jsonLd: 'Job data in the file',
  microdata: 'Marked on the page',
  rdfa: 'Marked on the page',
  pageData: 'Data behind the page',
  meta: 'Head of the page',
  page: 'The page itself',
  text: 'Visible text, a guess',
}

/** Every value with where it was found. Where it says "corrected", the person's own stands. */
export function PreviewFields({ posting, onCorrect }: PreviewFieldsProps) {
  const readings = readFields(posting, undefined, useNow())
  const fixed = readings
    .filter(({ field }) => correctionByField[field] === undefined)
    .map(({ label }) => label)
  return (
    <>
      <WarningLines
        warnings={otherWarnings(posting).filter(({ severity }) => severity !== 'info')}
        isWithSource
      />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Value</th>
            <th scope="col">Where it is from</th>
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => (
            <Row key={reading.field} reading={reading} posting={posting} onCorrect={onCorrect} />
          ))}
          <Row
            reading={applyReading(posting)}
            posting={posting}
            correction="applyUrl"
            onCorrect={onCorrect}
          />
        </tbody>
      </table>
      {onCorrect !== null && (
        <p className={styles.fixed}>
          {listWords(fixed)} stay as in the file, which is kept. What you know better of them goes into a note
          beside the posting.
        </p>
      )}
    </>
  )
}

/** Shares its place in the record with the posting's own address. */
function applyReading({ urls, provenance, overrides }: Correctable): FieldReading {
  const origin = provenance.applyUrl
  const override = overrides.applyUrl
  return {
    field: 'applyUrl',
    label: correctableNames.applyUrl.name,
    said: null,
    path: origin?.path ?? null,
    rule: origin?.rung ?? null,
    read: override === undefined ? urls.apply : override.sourceValue,
    ...(override === undefined ? {} : { corrected: urls.apply }),
    warnings: [],
  }
}

/** What the description alone may have said. */
const inText: ReadonlySet<string> = new Set(['experience', 'education', 'openings', 'startDate'])

interface RowProps extends PreviewFieldsProps {
  reading: FieldReading
  correction?: CorrectableField
}

function Row({ reading, posting, correction = correctionByField[reading.field], onCorrect }: RowProps) {
  const isCorrected = correction !== undefined && posting.overrides[correction] !== undefined
  const warnings = isCorrected ? [] : reading.warnings.filter(({ severity }) => severity !== 'info')
  const isInDoubt = warnings.some(({ severity }) => severity === 'error')
  const value = reading.corrected === undefined ? reading.read : reading.corrected
  const isKept = reading.warnings.some(({ code }) => code === 'NO_LONGER_STATED')
  const isOfFile = !isCorrected && !isKept
  const hint = hintOf(posting, reading.field, useNow())
  return (
    <tr className={classNames(correctableClass, isInDoubt && styles.doubt)}>
      <th scope="row" className={styles.field}>
        {reading.label}
      </th>
      <td>
        <span className={styles.value}>
          <span className={classNames(styles.words, value === null && styles.missing)} dir="auto">
            {value ?? notStated}
          </span>
          {correction !== undefined && onCorrect !== null && (
            <CorrectPopover
              posting={posting}
              field={correction}
              mark="Corrected"
              align="start"
              onSave={onCorrect}
            />
          )}
        </span>
        {hint !== null && <p className={styles.hint}>{hint}</p>}
        <WarningLines warnings={warnings} isWithSource />
      </td>
      <td className={styles.source}>
        {isCorrected && 'You'}
        {!isCorrected && isKept && 'The version before'}
        {isOfFile && reading.rule !== null && (rungNames[reading.rule] ?? reading.rule)}
        {isOfFile &&
          reading.rule === null &&
          value !== null &&
          inText.has(reading.field) &&
          'Text of the posting'}
        {/* The reader’s own words for a place in a text tell a person nothing. */}
        {isOfFile && reading.path !== null && reading.rule !== 'text' && (
          <code className={styles.path}>{reading.path}</code>
        )}
      </td>
    </tr>
  )
}
