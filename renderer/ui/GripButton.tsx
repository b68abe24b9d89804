import { GripVertical } from 'lucide-react'
import styles from './GripButton.module.css'
import type { LineGrip } from './useLineDrag.ts'
import { type LinePlace, onGrip } from './useMoveByKey.ts'

interface GripButtonProps {
  /** Of what is put in order. */
  name: string
  place: LinePlace
  grip: LineGrip | undefined
}

/** What a line is dragged by, and what arrow keys move it with (see useMoveByKey). */
export function GripButton({ name, place, grip }: GripButtonProps) {
  return (
    <button
      type="button"
      {...grip}
      {...onGrip}
      className={styles.grip}
      aria-label={`Order of ${name}: ${place.index + 1} of ${place.last + 1}`}
      aria-keyshortcuts="ArrowUp ArrowDown"
      title="Drag, or press an arrow key"
    >
      <GripVertical size={14} strokeWidth={1.75} />
    </button>
  )
}
