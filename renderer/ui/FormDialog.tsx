// A dialog that is a form: fields, then Cancel and the button that saves. Its first field has the focus; Enter in a line
// and Ctrl+Enter anywhere save. What is typed, read and saved is the caller's.

import { type ComponentProps, type ReactNode, type RefObject, useId, useRef } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import styles from './FormDialog.module.css'
import { firstFieldOf } from './firstField.ts'

interface FormDialogProps
  extends Pick<ComponentProps<typeof Dialog>, 'title' | 'description' | 'size' | 'onClose'> {
  /** What the button says. */
  submit: string
  /** It is being saved: once is enough. */
  isBusy?: boolean
  /** What is typed is kept when it is left, and comes back with it. */
  isKept?: boolean
  /** Why it could not be saved, where no field is to blame. */
  failure?: string | null
  /** Stands apart from the buttons, at the other end of their line. */
  aside?: ReactNode
  formRef?: RefObject<HTMLFormElement | null>
  onSubmit: () => void
  children: ReactNode
}

export function FormDialog({
  submit,
  isBusy = false,
  isKept = false,
  failure = null,
  aside,
  formRef,
  onSubmit,
  onClose,
  children,
  ...dialog
}: FormDialogProps) {
  const id = useId()
  const firstRef = useRef<HTMLElement>(null)

  function save() {
    if (!isBusy) onSubmit()
  }

  return (
    <Dialog
      {...dialog}
      initialFocus={firstRef}
      onClose={onClose}
      onConfirm={save}
      footer={
        <>
          {aside && <div className={styles.aside}>{aside}</div>}
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" form={id} disabled={isBusy}>
            {submit}
          </Button>
        </>
      }
    >
      <form
        ref={(form) => {
          firstRef.current = firstFieldOf(form)
          if (formRef) formRef.current = form
        }}
        id={id}
        noValidate
        data-kept={isKept || undefined}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        {children}
        {failure !== null && (
          <p ref={bringIntoSight} role="alert" className={styles.failure}>
            {failure}
          </p>
        )}
      </form>
    </Dialog>
  )
}

function bringIntoSight(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: 'nearest' })
}
