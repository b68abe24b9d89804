// Two postings side by side, field by field; what differs is chosen, what is the same is folded away. Everything
// else of both stays, and it says so. Undo brings back both.

import { useId, useRef, useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import type { MergeFieldRow, Posting, PostingRow } from '../../../shared/model.ts'
import { titleText } from '../../../shared/titleText.ts'
import { useActions } from '../../actions/actions.ts'
import { useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { currentPlace, openPosting } from '../../navigation.ts'
import { Button } from '../../ui/Button.tsx'
import { classNames } from '../../ui/classNames.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FoldButton } from '../../ui/FoldButton.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StageDot } from '../../ui/StageDot.tsx'
import { formatInstantDay } from '../../words/dates.ts'
import { EmployerAvatar } from '../../words/EmployerAvatar.tsx'
import { changedValueText, mergeFieldName } from '../../words/fieldNames.ts'
import { FieldChoice } from './FieldChoice.tsx'
import styles from './MergeDialog.module.css'
import {
  type Chosen,
  choicesOf,
  keptOfBoth,
  opposite,
  readSide,
  type Side,
  sideToKeep,
  stageAfter,
  takenSide,
} from './mergeFields.ts'

interface MergeDialogProps {
  one: string
  other: string
  onClose: () => void
}

export function MergeDialog({ one, other, onClose }: MergeDialogProps) {
  const { data, error } = useCall('postings.compareForMerge', { a: one, b: other })
  if (data !== undefined) return <Review pair={data} onClose={onClose} />
  return (
    <Dialog title="Compare and merge" size="wide" onClose={onClose}>
      {error === null ? (
        <Skeleton width="60%" />
      ) : (
        <EmptyState title="These two cannot be compared">{error.failure.message}</EmptyState>
      )}
    </Dialog>
  )
}

interface ReviewProps {
  /** `keep` of it is the left side. */
  pair: Output<'postings.compareForMerge'>
  onClose: () => void
}

function Review({ pair, onClose }: ReviewProps) {
  const actions = useActions()
  const rows: Record<Side, PostingRow> = { one: pair.keep, other: pair.other }
  const [kept, setKept] = useState(() => sideToKeep(rows.one, rows.other))
  const [chosen, setChosen] = useState<Chosen>({})
  const [isMerging, setIsMerging] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const keptRef = useRef<HTMLInputElement>(null)
  const differing = pair.fields.filter((field) => !field.isSame)
  const same = pair.fields.filter((field) => field.isSame && field.keep !== null)
  const moment = useNow()
  const { postings, staying, stageId } = useBoth(rows)
  const { stageOf } = useStages()
  const keptRow = rows[kept]

  async function merge() {
    if (isMerging) return
    setIsMerging(true)
    const show = () => openPosting(keptRow.id)
    // Who goes through the pairs goes on with the next one.
    const isAmongPairs = currentPlace().view.name === 'duplicates'
    const result = await actions.merge(
      {
        keepId: keptRow.id,
        otherId: rows[opposite(kept)].id,
        choices: choicesOf(pair.fields, kept, chosen),
      },
      isAmongPairs ? [{ label: 'Show the posting', run: show }] : [],
    )
    setIsMerging(false)
    if (!result.ok) {
      setFailure(result.error.message)
      return
    }
    onClose()
    if (!isAmongPairs) show()
  }

  async function tellApart() {
    if (await actions.tellApart(rows.one.id, rows.other.id)) onClose()
  }

  return (
    <Dialog
      title="Compare and merge"
      description="Choose what the one posting says. Both versions stay in its history, and Undo brings back both postings."
      size="wide"
      initialFocus={keptRef}
      onClose={onClose}
      onConfirm={() => void merge()}
      footer={
        <>
          <Button kind="plain" className={styles.apart} onClick={() => void tellApart()}>
            Not a duplicate
          </Button>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" disabled={isMerging} onClick={() => void merge()}>
            {isMerging ? 'Merging…' : 'Merge'}
          </Button>
        </>
      }
    >
      <div className={styles.table}>
        <div role="radiogroup" aria-label="Record to keep" className={styles.line}>
          <p className={styles.label}>Keep</p>
          {(['one', 'other'] as const).map((side) => (
            <RecordChoice
              key={side}
              row={rows[side]}
              isKept={side === kept}
              inputRef={side === kept ? keptRef : undefined}
              onKeep={() => setKept(side)}
            />
          ))}
        </div>
        {differing.length === 0 && (
          <p className={styles.remark}>Both say the same in every field. Only one of them needs to stay.</p>
        )}
        {differing.map((field) => (
          <FieldChoice
            key={field.field}
            field={field}
            textOf={(side) => readSide(field, side, postings[side], moment)}
            taken={takenSide(field, kept, chosen)}
            onTake={(side) => setChosen({ ...chosen, [field.field]: side })}
          />
        ))}
      </div>
      {same.length > 0 && <SameFields fields={same} />}
      <p className={styles.staying}>
        {staying !== null && (
          <>
            <strong>Kept from both:</strong> {staying}.{' '}
          </>
        )}
        {trackingSentence(rows, stageOf(stageId ?? '')?.name)}
      </p>
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
    </Dialog>
  )
}

/** Both postings, what stays of both, and the stage the one will stand in; undefined and null until it is known. */
function useBoth(rows: Record<Side, PostingRow>): {
  postings: Record<Side, Posting | undefined>
  staying: string | null
  stageId: string | null
} {
  const one = useCall('postings.get', { id: rows.one.id }).data
  const other = useCall('postings.get', { id: rows.other.id }).data
  const events = useCall('postings.timeline', { id: rows.one.id }).data
  const moreEvents = useCall('postings.timeline', { id: rows.other.id }).data
  const isKnown = one !== undefined && other !== undefined && events !== undefined && moreEvents !== undefined
  const both = isKnown ? [...events.events, ...moreEvents.events] : []
  return {
    postings: { one, other },
    staying: isKnown ? keptOfBoth([one, other], both.length) : null,
    stageId: stageAfter(both),
  }
}

function trackingSentence({ one, other }: Record<Side, PostingRow>, stage: string | undefined): string {
  const parts = [
    ...(one.stageId === other.stageId || stage === undefined
      ? []
      : [`It will stand in “${stage}”, where the latest move of either led.`]),
    ...(one.isBookmarked === other.isBookmarked ? [] : ['The bookmark stays.']),
  ]
  return parts.join(' ')
}

interface RecordChoiceProps {
  row: PostingRow
  isKept: boolean
  inputRef: React.RefObject<HTMLInputElement | null> | undefined
  onKeep: () => void
}

function RecordChoice({ row, isKept, inputRef, onKeep }: RecordChoiceProps) {
  const { zone } = useNow()
  const { stageOf } = useStages()
  const stage = stageOf(row.stageId)
  return (
    <label className={classNames(styles.option, isKept && styles.taken)}>
      <input
        ref={inputRef}
        type="radio"
        name="kept-record"
        className={styles.radio}
        checked={isKept}
        onChange={onKeep}
      />
      <span className={styles.recordWords}>
        <span className={styles.recordTitle}>
          <EmployerAvatar name={row.employerName} size="small" />
          <bdi>{titleText(row.title)}</bdi>
        </span>{' '}
        <span className={styles.recordFacts}>
          <StageDot color={stage?.color ?? 'considering'} />
          {stage?.name} · Added {formatInstantDay(row.createdAt, zone)}
        </span>
      </span>
    </label>
  )
}

/** What needs no choice, for who wants to see it. */
function SameFields({ fields }: { fields: readonly MergeFieldRow[] }) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <section className={styles.same}>
      <FoldButton isOpen={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
        {fields.length === 1 ? '1 field is' : `${fields.length} fields are`} the same in both
      </FoldButton>
      <dl id={id} hidden={!isOpen} className={styles.sameList}>
        {fields.map((field) => (
          <div key={field.field} className={styles.sameLine}>
            <dt>{mergeFieldName(field.field)}</dt>
            <dd dir="auto">{changedValueText(field.field, field.keep)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
