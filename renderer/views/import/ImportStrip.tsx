// How far the running imports are, at the foot of the window. An import that is over in a blink never shows here.

import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { ImportProgress } from '../../../shared/model.ts'
import { call, useCall, useCommand } from '../../api/call.ts'
import { openDialog, useOpenDialog } from '../../dialogs.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { showFailure } from '../../ui/toasts.ts'
import { countText } from '../../words/countText.ts'
import { fileName } from './FilePath.tsx'
import styles from './ImportStrip.module.css'
import { useImports } from './imports.ts'
import { doneText, progressText } from './reportText.ts'

/** Milliseconds an import must have run before it is worth a strip. */
const showAfter = 400

export function ImportStrip() {
  const { data } = useCall('imports.progress', {})
  const { expected } = useImports()
  const { data: known } = useCall('imports.list', {})
  const isReread = (id: string) =>
    known?.imports.some((each) => each.id === id && each.origin === 'reparse') ?? false
  if (data === undefined || data.running.length === 0) return null
  return (
    <section aria-label="Imports" className={styles.strips}>
      {data.running.map((progress) =>
        progress.state === 'waiting' && progress.totals.postings === 0 ? (
          <OneEmpty key={progress.importId} progress={progress} />
        ) : progress.state === 'waiting' ? (
          <OneWaiting key={progress.importId} progress={progress} />
        ) : (
          <OneImport
            key={progress.importId}
            progress={progress}
            expected={expected.get(progress.importId) ?? 0}
            verb={isReread(progress.importId) ? 'Reading anew' : 'Importing'}
          />
        ),
      )}
    </section>
  )
}

/** Whether it is there for longer than a blink. */
function useNoBlink(): boolean {
  const [isShown, setIsShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), showAfter)
    return () => clearTimeout(timer)
  }, [])
  return isShown
}

/** Read and set aside: nothing of it is written until the person says so. */
function OneWaiting({ progress }: { progress: ImportProgress }) {
  const { importId, totals } = progress
  const open = useOpenDialog()
  const whatId = useId()
  const isLookedAt = open?.kind === 'importPreview' && open.importId === importId
  const lookRef = useRef<HTMLButtonElement>(null)
  const wasOpenedHere = useRef(false)
  // The button went while the dialog was open, and so the focus has nothing to come back to.
  useEffect(() => {
    if (isLookedAt || !wasOpenedHere.current) return
    wasOpenedHere.current = false
    const frame = requestAnimationFrame(() => lookRef.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [isLookedAt])
  if (isLookedAt) return null
  const what = countText(totals.postings, 'posting waits', 'postings wait')
  return (
    <div className={styles.strip}>
      <p className={styles.text}>{what} to be imported</p>
      <p id={whatId} className={styles.from} dir="auto" title={progress.currentPath ?? undefined}>
        {filesText(progress)}
      </p>
      <p className={styles.aside}>Nothing of it is in your library yet.</p>
      <Button
        size="small"
        kind="plain"
        aria-describedby={whatId}
        onClick={async () => {
          const result = await call('imports.cancel', { importId })
          if (!result.ok && result.error.code !== 'notFound') showFailure(result.error)
        }}
      >
        Don’t import
      </Button>
      <Button
        ref={lookRef}
        size="small"
        aria-describedby={whatId}
        onClick={() => {
          wasOpenedHere.current = true
          openDialog({ kind: 'importPreview', importId })
        }}
      >
        Look at {totals.postings === 1 ? 'it' : 'them'}
      </Button>
    </div>
  )
}

/** "job.html", or "job.html and 3 more files": one import that waits is told by it from another. */
function filesText({ currentPath, filesDone }: ImportProgress): string {
  if (currentPath === null) return ''
  const name = fileName(currentPath)
  return filesDone > 1 ? `${name} and ${countText(filesDone - 1, 'more file')}` : name
}

/** Read without finding anything while nobody was there to hear it: the window was closed or loaded again meanwhile. */
function OneEmpty({ progress: { importId, filesDone } }: { progress: ImportProgress }) {
  const { showReport } = useImports()
  const commit = useCommand('imports.commit')
  const isShown = useNoBlink()
  async function tellWhy() {
    const report = await commit.run({ importId })
    if (report.ok) showReport(report.value)
  }
  if (!isShown) return null
  return (
    <div className={styles.strip}>
      <p className={styles.text}>No posting was found</p>
      <p className={styles.aside}>{countText(filesDone, 'file was', 'files were')} read.</p>
      <Button size="small" disabled={commit.isRunning} onClick={() => void tellWhy()}>
        See why
      </Button>
    </div>
  )
}

interface OneImportProps {
  progress: ImportProgress
  /** How many files there are in all, where the window knows; else 0. */
  expected: number
  verb: 'Importing' | 'Reading anew'
}

function OneImport({ progress, expected, verb }: OneImportProps) {
  const isShown = useNoBlink()
  const announceVerb = useEffectEvent(() => announce(verb))
  const [isStopping, setIsStopping] = useState(false)
  const textId = useId()
  useEffect(() => {
    if (isShown) announceVerb()
  }, [isShown])
  if (!isShown) return null

  const { importId, filesDone, filesReceived, totals, currentPath } = progress
  // Read after the command line or a second start, the number of files is known only when all have come.
  const total = Math.max(expected, filesReceived)
  const isTotalKnown = expected > 0 || progress.isComplete
  // One file may be an archive of a thousand: how far it is shows only once that is unpacked.
  const isMeasured = isTotalKnown && total > 1
  const text = isTotalKnown
    ? `${verb} ${doneText(filesDone, total)}`
    : `${verb}, ${countText(filesDone, 'file')} read`

  async function stop() {
    setIsStopping(true)
    const result = await call('imports.cancel', { importId })
    if (!result.ok && result.error.code !== 'notFound') {
      setIsStopping(false)
      showFailure(result.error)
    }
  }

  return (
    <div className={styles.strip}>
      <div
        role="progressbar"
        aria-label={text}
        aria-valuemin={0}
        aria-valuemax={isMeasured ? total : undefined}
        aria-valuenow={isMeasured ? filesDone : undefined}
        className={styles.track}
      >
        <span
          className={styles.done}
          style={{ inlineSize: `${total === 0 ? 0 : (filesDone / total) * 100}%` }}
        />
      </div>
      <p id={textId} className={styles.text}>
        {text}
      </p>
      <p aria-hidden="true" className={styles.current}>
        {currentPath === null ? '' : fileName(currentPath)}
      </p>
      <p className={styles.totals}>{progressText(totals)}</p>
      <Button size="small" aria-describedby={textId} disabled={isStopping} onClick={() => void stop()}>
        {isStopping ? 'Stopping…' : 'Cancel'}
      </Button>
    </div>
  )
}
