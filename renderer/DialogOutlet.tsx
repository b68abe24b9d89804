// Draws the one open dialog.

import { useEffect, useRef } from 'react'
import { closeDialog, useOpenDialog } from './dialogs.ts'
import { focusIfFree, focusTargets } from './keyboard/focus.ts'
import { EraseDialog } from './views/bin/EraseDialog.tsx'
import { CorrectDialog } from './views/correct/CorrectDialog.tsx'
import { DamageDialog } from './views/damage/DamageDialog.tsx'
import { MergeDialog } from './views/duplicates/MergeDialog.tsx'
import { EventDialog } from './views/events/EventDialog.tsx'
import { ExportDialog } from './views/export/ExportDialog.tsx'
import { FillLibraryDialog } from './views/fillLibrary/FillLibraryDialog.tsx'
import { HistoryDialog } from './views/history/HistoryDialog.tsx'
import { ImportDialog } from './views/import/ImportDialog.tsx'
import { ImportHistoryDialog } from './views/import/ImportHistoryDialog.tsx'
import { ImportReportDialog } from './views/import/ImportReportDialog.tsx'
import { PasteDialog } from './views/import/PasteDialog.tsx'
import { ImportPreviewDialog } from './views/importPreview/ImportPreviewDialog.tsx'
import { KeysDialog } from './views/keys/KeysDialog.tsx'
import { NewPostingDialog } from './views/newPosting/NewPostingDialog.tsx'
import { FieldDialog } from './views/ownFields/FieldDialog.tsx'
import { Palette } from './views/palette/Palette.tsx'
import { OfferDialog } from './views/pay/OfferDialog.tsx'
import { TalkDialog } from './views/pay/TalkDialog.tsx'
import { PeopleDialog } from './views/people/PeopleDialog.tsx'
import { PersonDialog } from './views/people/PersonDialog.tsx'
import { DeadlineDialog } from './views/pickers/DeadlineDialog.tsx'
import { DueDateDialog } from './views/pickers/DueDateDialog.tsx'
import { RemindersDialog } from './views/pickers/RemindersDialog.tsx'
import { SnoozeDialog } from './views/pickers/SnoozeDialog.tsx'
import { StageDialog } from './views/pickers/StageDialog.tsx'
import { TagsDialog } from './views/pickers/TagsDialog.tsx'
import { SavedViewDialog } from './views/savedViews/SavedViewDialog.tsx'
import { SettingsDialog } from './views/settings/SettingsDialog.tsx'
import { InterviewDialog } from './views/steps/InterviewDialog.tsx'
import { TableImportDialog } from './views/tables/TableImportDialog.tsx'

export function DialogOutlet() {
  const open = useOpenDialog()
  useListAfterwards(open !== null)
  switch (open?.kind) {
    case 'import':
      return <ImportDialog onClose={closeDialog} />
    case 'paste':
      return <PasteDialog pasted={open.pasted} onClose={closeDialog} />
    case 'importReport':
      return <ImportReportDialog key={open.importId} importId={open.importId} onClose={closeDialog} />
    case 'importPreview':
      return <ImportPreviewDialog key={open.importId} importId={open.importId} onClose={closeDialog} />
    case 'importHistory':
      return <ImportHistoryDialog onClose={closeDialog} />
    case 'table':
      return <TableImportDialog key={open.table.tableId} table={open.table} onClose={closeDialog} />
    case 'palette':
      return <Palette onClose={closeDialog} />
    case 'keys':
      return <KeysDialog onClose={closeDialog} />
    case 'settings':
      return <SettingsDialog part={open.part} onClose={closeDialog} />
    case 'damage':
      return <DamageDialog onClose={closeDialog} />
    case 'history':
      return <HistoryDialog onClose={closeDialog} />
    case 'stage':
      return <StageDialog postingIds={open.postingIds} onClose={closeDialog} />
    case 'events':
      return <EventDialog eventIds={open.eventIds} onClose={closeDialog} />
    case 'deadline':
      return <DeadlineDialog postingIds={open.postingIds} onClose={closeDialog} />
    case 'snooze':
      return <SnoozeDialog things={open.things} onClose={closeDialog} />
    case 'dueDate':
      return <DueDateDialog of={open.of} onClose={closeDialog} />
    case 'reminders':
      return <RemindersDialog key={open.thing.key} thing={open.thing} onClose={closeDialog} />
    case 'interview':
      return (
        <InterviewDialog
          key={open.interviewId ?? ''}
          postingId={open.postingId}
          interviewId={open.interviewId}
          onClose={closeDialog}
        />
      )
    case 'salaryTalk':
      return (
        <TalkDialog
          key={open.talkId ?? ''}
          postingId={open.postingId}
          talkId={open.talkId}
          onClose={closeDialog}
        />
      )
    case 'offer':
      return (
        <OfferDialog
          key={open.offerId ?? ''}
          postingId={open.postingId}
          offerId={open.offerId}
          onClose={closeDialog}
        />
      )
    case 'tags':
      return <TagsDialog postingIds={open.postingIds} onClose={closeDialog} />
    case 'people':
      return <PeopleDialog postingIds={open.postingIds} onClose={closeDialog} />
    case 'field':
      return <FieldDialog postingIds={open.postingIds} onClose={closeDialog} />
    case 'person':
      return <PersonDialog key={open.personId} personId={open.personId} onClose={closeDialog} />
    case 'correct':
      return <CorrectDialog postingId={open.postingId} field={open.field} onClose={closeDialog} />
    case 'newPosting':
      return <NewPostingDialog text={open.text} onClose={closeDialog} />
    case 'merge':
      return <MergeDialog one={open.one} other={open.other} onClose={closeDialog} />
    case 'erase':
      return <EraseDialog postingIds={open.postingIds} onClose={closeDialog} />
    case 'savedView':
      return <SavedViewDialog key={open.view.id ?? ''} view={open.view} onClose={closeDialog} />
    case 'fillLibrary':
      return <FillLibraryDialog library={open.library} onClose={closeDialog} />
    case 'export':
      return <ExportDialog subject={open.subject} onClose={closeDialog} />
    default:
      return null
  }
}

/** About a second. */
const framesToLook = 60

/** Where nothing had the focus before the dialogs, or what had it is gone since, the list of the view takes it. */
function useListAfterwards(isOpen: boolean): void {
  const wasOpenRef = useRef(false)
  useEffect(() => {
    const hasClosed = wasOpenRef.current && !isOpen
    wasOpenRef.current = isOpen
    if (!hasClosed) return
    // The dialog gives it back first, within this frame; what it gave it to may go once what was done is shown.
    let frame = 0
    const look = (framesLeft: number) => {
      focusIfFree(document.getElementById(focusTargets.list))
      if (framesLeft > 0) frame = requestAnimationFrame(() => look(framesLeft - 1))
    }
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => look(framesToLook))
    })
    return () => cancelAnimationFrame(frame)
  }, [isOpen])
}
