import type { ReactNode } from 'react'
import { Dialog } from './Dialog.tsx'

interface GoneDialogProps {
  /** What became of it, and the way back. */
  children: ReactNode
  onClose: () => void
}

/** In place of a dialog about something that is not there any more. */
export function GoneDialog({ children, onClose }: GoneDialogProps) {
  return (
    <Dialog title="No longer there" size="small" isHigh onClose={onClose}>
      <p>{children}</p>
    </Dialog>
  )
}
