// Draws the one open dialog.

import { useDialogs } from './dialogs.ts'
import { ImportDialog } from './views/import/ImportDialog.tsx'
import { ImportHistoryDialog } from './views/import/ImportHistoryDialog.tsx'
import { ImportReportDialog } from './views/import/ImportReportDialog.tsx'
import { PasteDialog } from './views/import/PasteDialog.tsx'
import { DeadlineDialog } from './views/pickers/DeadlineDialog.tsx'
import { StageDialog } from './views/pickers/StageDialog.tsx'
import { TagsDialog } from './views/pickers/TagsDialog.tsx'

export function DialogOutlet() {
  const { open, closeDialog } = useDialogs()
  switch (open?.kind) {
    case 'import':
      return <ImportDialog onClose={closeDialog} />
    case 'paste':
      return <PasteDialog pasted={open.pasted} onClose={closeDialog} />
    case 'importReport':
      return <ImportReportDialog key={open.importId} importId={open.importId} onClose={closeDialog} />
    case 'importHistory':
      return <ImportHistoryDialog onClose={closeDialog} />
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
