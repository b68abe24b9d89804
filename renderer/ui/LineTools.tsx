import { Pencil, Trash2 } from 'lucide-react'
import { IconButton } from './IconButton.tsx'
import styles from './LineTools.module.css'

const look = { size: 14, strokeWidth: 1.75 }

interface LineToolsProps {
  /** What they act on, for whoever hears the buttons without seeing the line. */
  name: string
  /** Of the button that changes it, which gets the focus back. */
  changeId?: string
  /** Left out where there is nothing to change. */
  onChange?: (() => void) | undefined
  onRemove: () => void
}

/** The quiet buttons at the end of a line or card that change and remove it. */
export function LineTools({ name, changeId, onChange, onRemove }: LineToolsProps) {
  return (
    <span className={styles.tools}>
      {onChange !== undefined && (
        <IconButton
          id={changeId}
          label={`Change: ${name}`}
          icon={<Pencil {...look} />}
          isTooltipHidden
          title="Change"
          onClick={onChange}
        />
      )}
      <IconButton
        label={`Remove: ${name}`}
        icon={<Trash2 {...look} />}
        isTooltipHidden
        title="Remove"
        onClick={onRemove}
      />
    </span>
  )
}
