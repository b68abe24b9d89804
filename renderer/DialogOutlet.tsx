// Draws the one open dialog.

import { useDialogs } from './dialogs.ts'
import { DeadlineDialog } from './views/pickers/DeadlineDialog.tsx'
import { StageDialog } from './views/pickers/StageDialog.tsx'
import { TagsDialog } from './views/pickers/TagsDialog.tsx'

export function DialogOutlet() {
  const { open, closeDialog } = useDialogs()
  switch (open?.kind) {
    case 'stage':
      return <StageDialog postingIds={open.postingIds} onClose={closeDialog} />
    case 'deadline':
      return <DeadlineDialog postingIds={open.postingIds} onClose={closeDialog} />
    case 'tags':
      return <TagsDialog postingIds={open.postingIds} onClose={closeDialog} />
    default:
      return null
  }
}
