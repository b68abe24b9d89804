// Putting a value right by key: which one, then its form.

import { ArrowLeft } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type CorrectableField, correctableFields } from '../../../shared/corrections.ts'
import type { Posting } from '../../../shared/model.ts'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { Button } from '../../ui/Button.tsx'
import { classNames } from '../../ui/classNames.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { UnansweredDialog } from '../../ui/UnansweredDialog.tsx'
import { useInSight } from '../../ui/useInSight.ts'
import { correctableNames } from '../../words/fieldNames.ts'
import { correctableText } from '../../words/postingText.ts'
import { correctionOf, openDoubts, warningsForCorrection } from '../../words/postingWarnings.ts'
import { notStated } from '../../words/postingWords.ts'
import { subjectOf } from '../pickers/subject.ts'
import styles from './CorrectDialog.module.css'
import { CorrectionForm } from './CorrectionForm.tsx'
import { WarningLines } from './WarningLines.tsx'

interface CorrectDialogProps {
  postingId: string
  /** Null: to be chosen first. */
  field: CorrectableField | null
  onClose: () => void
}

export function CorrectDialog({ postingId, field, onClose }: CorrectDialogProps) {
  const { data: posting, error } = useCall('postings.get', { id: postingId })
  if (posting === undefined) return <UnansweredDialog failure={error?.failure} onClose={onClose} />
  return <Open posting={posting} given={field} onClose={onClose} />
}

interface OpenProps {
  posting: Posting
  given: CorrectableField | null
  onClose: () => void
}

function Open({ posting, given, onClose }: OpenProps) {
  const [field, setField] = useState(given)
  const [active, setActive] = useState(() => placeOfDoubt(posting))
  const focusRef = useRef<HTMLElement>(null)
  // The form has taken the place of the list, or the list that of the form.
  useEffect(() => focusRef.current?.focus(), [field])
  const warnings = field === null ? [] : warningsForCorrection(posting, field)
  return (
    <Dialog
      title={field === null ? 'Correct a value' : `Correct the ${correctableNames[field].inText}`}
      description={subjectOf([posting.id], posting)}
      size="small"
      isHigh
      initialFocus={focusRef}
      onClose={onClose}
    >
      {field === null ? (
        <FieldList
          posting={posting}
          active={active}
          onActive={setActive}
          onChoose={setField}
          focusRef={focusRef}
        />
      ) : (
        <div className={styles.form}>
          <WarningLines warnings={warnings} isWithSource />
          <CorrectionForm key={field} posting={posting} field={field} focusRef={focusRef} onDone={onClose} />
          {given === null && (
            <Button
              kind="plain"
              size="small"
              className={styles.back}
              icon={<ArrowLeft size={13} strokeWidth={1.75} />}
              onClick={() => setField(null)}
            >
              Another value
            </Button>
          )}
        </div>
      )}
    </Dialog>
  )
}

/** What is in doubt is what one comes for. */
function placeOfDoubt(posting: Posting): number {
  const doubted = openDoubts(posting).map(correctionOf)
  return Math.max(
    0,
    correctableFields.findIndex((field) => doubted.includes(field)),
  )
}

interface FieldListProps {
  posting: Posting
  active: number
  onActive: (index: number) => void
  onChoose: (field: CorrectableField) => void
  focusRef: React.RefObject<HTMLElement | null>
}

function FieldList({ posting, active, onActive, onChoose, focusRef }: FieldListProps) {
  const moment = useNow()
  const count = correctableFields.length
  useInSight(`correct-${correctableFields[active]}`)

  function onKeyDown(event: KeyboardEvent) {
    const chosen = correctableFields[active]
    if (event.key === 'ArrowDown' || event.key === 'j') onActive((active + 1) % count)
    else if (event.key === 'ArrowUp' || event.key === 'k') onActive((active - 1 + count) % count)
    else if (event.key === 'Home') onActive(0)
    else if (event.key === 'End') onActive(count - 1)
    else if ((event.key === 'Enter' || event.key === ' ') && chosen !== undefined) onChoose(chosen)
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={(list) => {
        focusRef.current = list
      }}
      role="listbox"
      aria-label="Values"
      tabIndex={0}
      aria-activedescendant={`correct-${correctableFields[active]}`}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      {correctableFields.map((field, index) => {
        const text = correctableText(field, posting, moment)
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
          <div
            key={field}
            id={`correct-${field}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={classNames(styles.choice, index === active && styles.active)}
            onMouseMove={() => onActive(index)}
            onClick={() => onChoose(field)}
          >
            <span className={styles.name}>{correctableNames[field].name}</span>{' '}
            <span className={classNames(styles.value, text === null && styles.missing)} dir="auto">
              {text ?? notStated}
            </span>{' '}
            {posting.overrides[field] !== undefined && <span className={styles.mark}>corrected</span>}
          </div>
        )
      })}
    </div>
  )
}
