import { useId, useMemo, useState } from 'react'
import type { MergeField } from '../../../shared/merging.ts'
import type { MergeFieldRow } from '../../../shared/model.ts'
import { classNames } from '../../ui/classNames.ts'
import { ChangedText } from '../../words/ChangedText.tsx'
import { mergeFieldName } from '../../words/fieldNames.ts'
import { notStated } from '../../words/postingWords.ts'
import { type DiffPart, diffWords } from '../../words/wordDiff.ts'
import styles from './MergeDialog.module.css'
import type { Side } from './mergeFields.ts'

interface FieldChoiceProps {
  field: MergeFieldRow
  /** How a side reads; null = not stated. */
  textOf: (side: Side) => string | null
  taken: Side
  onTake: (side: Side) => void
}

/** What is made of words; of dates and amounts the whole differs. */
const wordedFields: ReadonlySet<MergeField> = new Set([
  'title',
  'employer',
  'places',
  'applicantRegions',
  'description',
  'sections',
  'industry',
  'contact',
])

/** Longer texts than this are cut until they are asked for, in letters. */
const shortText = 280

/** One field that differs: what either says, with what differs marked, to choose between by arrow keys too. */
export function FieldChoice({ field, textOf, taken, onTake }: FieldChoiceProps) {
  const name = useId()
  const [isWhole, setIsWhole] = useState(false)
  const isWorded = wordedFields.has(field.field)
  const [one, other] = [textOf('one'), textOf('other')]
  const texts = useMemo(() => {
    const diff = one === null || other === null || !isWorded ? null : diffWords(one, other)
    // Where hardly anything is the same, marks would only be noise.
    if (diff === null || !isMostlySame(diff.before)) return { one: plainParts(one), other: plainParts(other) }
    return { one: diff.before, other: diff.after }
  }, [one, other, isWorded])
  const isLong = Math.max(lengthOf(texts.one), lengthOf(texts.other)) > shortText
  const shown = isLong && !isWhole ? startAtDifference(texts) : texts
  // What is the person's own was not left out by a listing.
  const absent = field.field === 'myDeadline' ? 'none' : notStated
  return (
    <div role="radiogroup" aria-labelledby={name} className={styles.line}>
      <div className={styles.label}>
        <p id={name}>{mergeFieldName(field.field)}</p>
        {field.isCorrected && <p className={styles.corrected}>corrected by you</p>}
        {isLong && (
          <button
            type="button"
            aria-expanded={isWhole}
            className={styles.more}
            onClick={() => setIsWhole(!isWhole)}
          >
            {isWhole ? 'Show less' : 'Show all'}
          </button>
        )}
      </div>
      {(['one', 'other'] as const).map((side) => (
        <label key={side} className={classNames(styles.option, side === taken && styles.taken)}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={side === taken}
            onChange={() => onTake(side)}
            // A click on what is taken already makes it the person's choice.
            onClick={() => onTake(side)}
          />
          <span
            dir="auto"
            className={classNames(
              styles.text,
              isLong && (isWhole ? styles.whole : styles.cut),
              texts[side] === null && styles.missing,
            )}
          >
            {shown[side] === null ? absent : <ChangedText parts={shown[side]} className={styles.differs} />}
          </span>
        </label>
      ))}
    </div>
  )
}

/** Letters of what both begin with that stay before the first difference. */
const leadIn = 80

/** Of texts that begin alike only the end of that beginning: what differs has to be among the lines that show. */
function startAtDifference(texts: Record<Side, DiffPart[] | null>): Record<Side, DiffPart[] | null> {
  const [one, other] = [texts.one?.[0], texts.other?.[0]]
  if (one === undefined || other === undefined || one.isChanged || other.isChanged) return texts
  const same = Math.min(one.text.length, other.text.length)
  const beginning = one.text.slice(0, same)
  if (same <= 2 * leadIn || !other.text.startsWith(beginning)) return texts
  const from = same - leadIn
  const at = from + 1 + beginning.slice(from).search(/\s/)
  return { one: cutStart(texts.one, at), other: cutStart(texts.other, at) }
}

function cutStart(parts: DiffPart[] | null, at: number): DiffPart[] | null {
  const [first, ...others] = parts ?? []
  return first === undefined ? parts : [{ ...first, text: `…${first.text.slice(at)}` }, ...others]
}

function isMostlySame(parts: readonly DiffPart[]): boolean {
  const same = parts.filter(({ isChanged }) => !isChanged)
  return lengthOf(same) * 2 >= lengthOf(parts)
}

function plainParts(text: string | null): DiffPart[] | null {
  return text === null ? null : [{ text, isChanged: false }]
}

function lengthOf(parts: readonly DiffPart[] | null): number {
  return parts?.reduce((sum, { text }) => sum + text.length, 0) ?? 0
}
