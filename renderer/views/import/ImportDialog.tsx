import { useRef } from 'react'
import { useCall } from '../../api/call.ts'
import { openDialog } from '../../dialogs.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { numberText } from '../../words/countText.ts'
import styles from './ImportDialog.module.css'
import { ImportList } from './ImportList.tsx'
import { useImports } from './imports.ts'
import { SourceButtons } from './SourceButtons.tsx'
import { useFileChooser } from './useFileChooser.tsx'

const latestShown = 3

/** Where postings come from: files, folders, the clipboard; and what came in lately. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { importFiles } = useImports()
  const { data } = useCall('imports.list', {})
  const chooser = useFileChooser((picked) => {
    onClose()
    importFiles(picked)
  })
  const chooseRef = useRef<HTMLButtonElement>(null)
  const past = data?.imports ?? []
  return (
    <Dialog
      title="Import postings"
      description="Saved web pages, e-mails, notes and chats, JSON and text files, zip files of them; spreadsheets of jobs (CSV, XLSX), also from other trackers, or a Trello board. They are copied into your library; the files stay where they are."
      initialFocus={chooseRef}
      onClose={onClose}
    >
      {chooser.inputs}
      <div className={styles.target}>
        <p className={styles.drop}>Drop files or folders anywhere on this window</p>
        <SourceButtons chooser={chooser} filesRef={chooseRef} className={styles.buttons} />
      </div>
      {past.length > 0 && (
        <section className={styles.past}>
          <div className={styles.pastHead}>
            <h3 className={styles.heading}>Latest imports</h3>
            {past.length > latestShown && (
              <Button kind="plain" size="small" onClick={() => openDialog({ kind: 'importHistory' })}>
                All {numberText(past.length)}
              </Button>
            )}
          </div>
          <ImportList imports={past.slice(0, latestShown)} />
        </section>
      )}
    </Dialog>
  )
}
