// Draws the one open dialog.

import { useDialogs } from './dialogs.ts'

export function DialogOutlet() {
  const { open } = useDialogs()
  switch (open?.kind) {
    default:
      return null
  }
}
