// The files a person keeps with a posting: exactly what was sent. Dropped here they are attached; anywhere else in the
// window they are imported (ImportDesk.tsx lets `filesTarget` be).

import { Paperclip, Plus } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import type { Posting } from '../../../shared/model.ts'
import { useCall } from '../../api/call.ts'
import { focusTargets } from '../../keyboard/focus.ts'
import { Button } from '../../ui/Button.tsx'
import { classNames } from '../../ui/classNames.ts'
import { attachFiles } from './attachFiles.ts'
import { FileLine } from './FileLine.tsx'
import styles from './FilesTab.module.css'

/** Marks what takes dropped files for itself. */
const filesTarget = { 'data-takes-files': '' }

export function FilesTab({ posting }: { posting: Posting }) {
  const { data, error } = useCall('files.list', { postingId: posting.id })
  const { data: timeline } = useCall('postings.timeline', { id: posting.id })
  const inputRef = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const [attaching, setAttaching] = useState<string | null>(null)
  const [problems, setProblems] = useState<string[]>([])
  const files = data?.files ?? []

  async function attach(chosen: readonly File[]) {
    setProblems([])
    setProblems(await attachFiles(posting.id, chosen, setAttaching))
    setAttaching(null)
  }

  function onDrag(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setIsOver(true)
  }

  return (
    <section
      {...filesTarget}
      aria-label="Files"
      className={classNames(styles.files, isOver && styles.over)}
      onDragEnter={onDrag}
      onDragOver={onDrag}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false)
      }}
      onDrop={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setIsOver(false)
        void attach(Array.from(event.dataTransfer.files))
      }}
    >
      <input
        ref={inputRef}
        type="file"
        multiple
        hidden
        aria-label="Files to attach"
        onChange={(event) => {
          const chosen = Array.from(event.currentTarget.files ?? [])
          event.currentTarget.value = ''
          if (chosen.length > 0) void attach(chosen)
        }}
      />
      {error !== null && <p className={styles.problem}>{error.failure.message}</p>}
      {files.length > 0 && (
        <ul className={styles.list}>
          {files.map((file) => (
            <FileLine key={file.id} file={file} events={timeline?.events ?? []} />
          ))}
        </ul>
      )}
      <div data-asks className={classNames(styles.drop, files.length === 0 && styles.empty)}>
        {files.length === 0 && data !== undefined && (
          <>
            <Paperclip size={22} strokeWidth={1.5} className={styles.sign} />
            <p className={styles.none}>
              Keep the exact résumé and letter you send, and what you get back. Each file is stored unchanged
              in your library’s folder.
            </p>
          </>
        )}
        <Button
          id={focusTargets.attach}
          icon={<Plus size={14} strokeWidth={1.75} />}
          onClick={() => inputRef.current?.click()}
        >
          Attach files…
        </Button>
        <span className={styles.hint}>{isOver ? 'Let go to attach' : 'or drop them here'}</span>
      </div>
      <div role="status" className={styles.state}>
        {attaching !== null && <p>Attaching “{attaching}”…</p>}
        {problems.map((problem) => (
          <p key={problem} className={styles.problem}>
            {problem}
          </p>
        ))}
      </div>
    </section>
  )
}
