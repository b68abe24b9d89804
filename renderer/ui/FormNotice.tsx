import styles from './FormDialog.module.css'
import { firstFieldOf } from './firstField.ts'

interface FormNoticeProps {
  /** What the form is for is not saved anywhere yet. */
  isNew: boolean
  /** Puts back what is saved, or nothing where nothing is. */
  onStartAnew: () => void
}

/** Stands above the fields: what they hold was typed before and is not saved. */
export function FormNotice({ isNew, onStartAnew }: FormNoticeProps) {
  return (
    <p className={styles.notice} role="status">
      This is what you typed before and did not save.{' '}
      <button
        type="button"
        className={styles.action}
        onClick={(click) => {
          // The notice goes, and the focus with it.
          firstFieldOf(click.currentTarget.form)?.focus()
          onStartAnew()
        }}
      >
        {isNew ? 'Start anew' : 'Show what is saved'}
      </button>
    </p>
  )
}
