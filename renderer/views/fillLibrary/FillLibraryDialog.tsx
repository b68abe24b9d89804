// An exported library was dropped: what it is, and that it goes into an empty library only.

import { useRef, useState } from 'react'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { showToast } from '../../ui/toasts.ts'
import { countText } from '../../words/countText.ts'
import { formatBytes, formatInstant } from '../../words/dates.ts'
import type { ExportedLibrary } from './exportedLibrary.ts'
import styles from './FillLibraryDialog.module.css'
import { sendLibrary } from './sendLibrary.ts'

export function FillLibraryDialog({ library, onClose }: { library: ExportedLibrary; onClose: () => void }) {
  const { file, exportedAt } = library
  const { zone } = useNow()
  const { data: counts } = useCall('postings.counts', {})
  const { data: bin } = useCall('bin.count', {})
  const [sent, setSent] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const stopRef = useRef<AbortController>(null)
  const takeRef = useRef<HTMLButtonElement>(null)
  const onLists = counts === undefined ? 0 : counts.all + counts.archived
  const inBin = bin?.count ?? 0
  const held = onLists + inBin
  const isUnderWay = sent !== null

  function close() {
    stopRef.current?.abort()
    onClose()
  }

  async function take() {
    if (held > 0 || isUnderWay) return
    const stop = new AbortController()
    stopRef.current = stop
    setProblem(null)
    setSent(0)
    const result = await sendLibrary(file, { onProgress: setSent, signal: stop.signal })
    if (stop.signal.aborted && !result.ok) return
    setSent(null)
    if (!result.ok) return setProblem(result.error.message)
    onClose()
    const { postings } = result.value
    showToast({
      text: `Your library is here: ${countText(postings, 'posting')}`,
    })
  }

  return (
    <Dialog
      title="A whole library"
      initialFocus={takeRef}
      onClose={close}
      onConfirm={() => void take()}
      footer={
        <>
          <Button onClick={close}>{held > 0 ? 'Close' : 'Cancel'}</Button>
          {held === 0 && (
            <Button ref={takeRef} kind="primary" disabled={isUnderWay} onClick={() => void take()}>
              {isUnderWay ? 'Taking it in…' : 'Take it in'}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.content}>
        <p className={styles.file}>
          <span className={styles.name} dir="auto">
            {file.name}
          </span>
          <span className={styles.facts}>
            {formatBytes(file.size)}
            {exportedAt !== null && ` · exported ${formatInstant(exportedAt, zone)}`}
          </span>
        </p>
        {held > 0 ? (
          <p>
            Your library holds {countText(onLists || inBin, 'posting')}
            {onLists === 0 && ' in the bin'}, and an exported one goes into an empty library only, so that
            neither overwrites the other. Nothing was changed. Start Roledex with another folder (
            <code>--data FOLDER</code>) and drop the file there.
          </p>
        ) : (
          <p>
            Everything in it becomes your library: postings, notes, files, people, stages, settings and what
            can be undone. It is checked from end to end first. This cannot be undone.
          </p>
        )}
        {sent !== null && (
          <ProgressBar
            label={
              sent < file.size ? `${formatBytes(sent)} of ${formatBytes(file.size)}` : 'Checking every row…'
            }
            done={sent}
            total={file.size}
          />
        )}
        {problem !== null && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
      </div>
    </Dialog>
  )
}
