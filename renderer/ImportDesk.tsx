// Takes in what is dropped anywhere on the window or pasted outside a text field, and shows below the window how far the
// imports are; the window stays usable meanwhile.

import { type ReactNode, useEffect } from 'react'
import { call } from './api/call.ts'
import { closeDialog, currentDialog, openDialog, useOpenDialog } from './dialogs.ts'
import styles from './ImportDesk.module.css'
import { navigate, openPosting } from './navigation.ts'
import { showToast, type ToastAction } from './ui/toasts.ts'
import { useImports } from './useImports.ts'
import { DropVeil } from './views/import/DropVeil.tsx'
import { ImportStrip } from './views/import/ImportStrip.tsx'
import { ImportsContext } from './views/import/imports.ts'
import { looksLikePosting, readPasted } from './views/import/pasted.ts'
import { pickFromTransfer } from './views/import/pickedFiles.ts'
import { WatchNotices } from './views/import/WatchNotices.tsx'
import { useFileDrop, usePaste } from './views/import/windowTransfers.ts'
import { isOnlyLink } from './views/newPosting/typedDraft.ts'

/** Dialogs out of which files or texts come: what reads them is started while they are filled in. */
const bringing: ReadonlySet<string> = new Set(['import', 'paste', 'newPosting'])

export function ImportDesk({ children }: { children: ReactNode }) {
  const opened = useOpenDialog()
  const imports = useImports()
  const closeImportDialog = () => {
    if (currentDialog()?.kind === 'import') closeDialog()
  }
  const isDropping = useFileDrop((transfer) => {
    closeImportDialog()
    imports.importFiles(pickFromTransfer(transfer))
  })
  const isAwaited = isDropping || (opened !== null && bringing.has(opened.kind))
  useEffect(() => {
    if (isAwaited) void call('imports.prepare', {})
  }, [isAwaited])
  usePaste((transfer) => {
    if (currentDialog() !== null) return false
    if (transfer.files.length > 0) {
      imports.importFiles(pickFromTransfer(transfer))
      return true
    }
    const pasted = readPasted(transfer)
    const typeIn = {
      label: 'Type it in',
      run: () => openDialog({ kind: 'newPosting', text: pasted.text }),
    }
    if (isOnlyLink(pasted.text)) {
      void takeLink(pasted.text.trim(), typeIn)
      return true
    }
    if (!looksLikePosting(pasted)) {
      if (pasted.text.trim() === '') return false
      showToast({ text: 'Too short for a posting, so nothing was imported', action: typeIn })
      return true
    }
    openDialog({ kind: 'paste', pasted })
    return true
  })

  return (
    <ImportsContext value={imports}>
      <div className={styles.desk}>
        <div className={styles.window}>{children}</div>
        <ImportStrip />
        <WatchNotices />
      </div>
      <DropVeil isShown={isDropping} />
    </ImportsContext>
  )
}

/** Shows the posting that a link is of. A link that is of none brings nothing in. */
async function takeLink(address: string, typeIn: ToastAction): Promise<void> {
  const known = await call('postings.atAddress', { address })
  const [first, another] = known.ok ? known.value.ids : []
  if (first === undefined) {
    showToast({
      text: 'A link alone says nothing of the job, and Roledex opens no pages',
      more: 'Open it in your browser, save the page and drop the file here.',
      action: typeIn,
    })
    return
  }
  if (another === undefined) openPosting(first)
  else navigate({ view: { name: 'all' }, text: address })
  showToast({
    text: another === undefined ? 'You have the posting at this link' : 'You have postings at this link',
  })
}
