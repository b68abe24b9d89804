// The quiet pencil beside a value: unseen until it is pointed at or reached by key, and then it opens the form in
// place. Beside a corrected value it says so, always.

import { Pencil } from 'lucide-react'
import { useRef, useState } from 'react'
import type { CorrectableField } from '../../../shared/corrections.ts'
import { classNames } from '../../ui/classNames.ts'
import { Popover } from '../../ui/Popover.tsx'
import { correctableNames } from '../../words/fieldNames.ts'
import { type Correctable, CorrectionForm, type SaveCorrection } from './CorrectionForm.tsx'
import styles from './CorrectPopover.module.css'

interface CorrectPopoverProps {
  posting: Correctable
  field: CorrectableField
  /** What stands beside a value that is corrected. */
  mark?: string
  align?: 'start' | 'end'
  /** In place of writing it to the library. */
  onSave?: SaveCorrection
}

/** The class of what shows the pencil while the pointer is over it. */
export const correctableClass = styles.correctable

export function CorrectPopover({
  posting,
  field,
  mark = 'Corrected by you',
  align = 'end',
  onSave,
}: CorrectPopoverProps) {
  const [isOpen, setIsOpen] = useState(false)
  const focusRef = useRef<HTMLElement>(null)
  const isCorrected = posting.overrides[field] !== undefined
  const { inText } = correctableNames[field]
  return (
    <Popover
      label={`Correct the ${inText}`}
      align={align}
      initialFocus={focusRef}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <button
          type="button"
          data-correct={field}
          aria-label={isCorrected ? `${mark}: the ${inText}` : `Correct the ${inText}`}
          title={isCorrected ? 'Change it, or see what the source says' : `Correct the ${inText}`}
          className={classNames(styles.trigger, isCorrected && styles.corrected)}
        >
          {isCorrected && mark}
          <Pencil aria-hidden="true" size={12} strokeWidth={1.75} />
        </button>
      }
    >
      <CorrectionForm
        posting={posting}
        field={field}
        focusRef={focusRef}
        onSave={onSave}
        onDone={() => setIsOpen(false)}
      />
    </Popover>
  )
}
