import { Ban } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Employer } from '../../../shared/employers.ts'
import { limits } from '../../../shared/limits.ts'
import { Button } from '../../ui/Button.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './EmployerView.module.css'
import { allowEmployer, avoidEmployer } from './employerActions.ts'

/** Marks an employer as one to avoid, with a reason for later if there is one. */
export function AvoidMark({ employer }: { employer: Employer }) {
  const [isOpen, setIsOpen] = useState(false)
  const { avoided } = employer
  return (
    <Popover
      label="Employer to avoid"
      align="end"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button size="small" icon={<Ban aria-hidden="true" size={14} strokeWidth={1.75} />}>
          {avoided === null ? 'Avoid…' : 'To avoid…'}
        </Button>
      }
    >
      <AvoidForm employer={employer} onDone={() => setIsOpen(false)} />
    </Popover>
  )
}

function AvoidForm({ employer, onDone }: { employer: Employer; onDone: () => void }) {
  const { key, name, avoided } = employer
  const [reason, setReason] = useState(avoided?.reason ?? '')
  const inputRef = useRef<HTMLInputElement>(null)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onDone()
        void avoidEmployer(key, name, reason.trim())
      }}
    >
      <TextField
        ref={inputRef}
        label="Why, if you want to remember it"
        value={reason}
        maxLength={limits.avoidReason}
        placeholder="Never answers"
        onChange={(event) => setReason(event.target.value)}
      />
      <p className={styles.remark}>Its postings get a quiet sign. Nothing is hidden.</p>
      <div className={styles.buttons}>
        {avoided !== null && (
          <Button
            kind="plain"
            onClick={() => {
              onDone()
              void allowEmployer(key, name)
            }}
          >
            Take the mark off
          </Button>
        )}
        <Button kind="primary" type="submit">
          {avoided === null ? 'Mark as one to avoid' : 'Save'}
        </Button>
      </div>
    </form>
  )
}
