// The one question before postings are erased: what goes, what stays, and that there is no way back.

import { useRef, useState } from 'react'
import { titleText } from '../../../shared/titleText.ts'
import { useCall, useCommand } from '../../api/call.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { showToast } from '../../ui/toasts.ts'
import { numberText } from '../../words/countText.ts'
import styles from './BinView.module.css'

interface EraseDialogProps {
  /** Null: the whole bin. */
  postingIds: string[] | null
  onClose: () => void
}

export function EraseDialog({ postingIds, onClose }: EraseDialogProps) {
  const { data: bin } = useCall('bin.list', { limit: 10_000 })
  const { data: kept } = useCall('library.backups', {})
  const erase = useCommand('bin.erase', { isFailureShownByCaller: true })
  const [isWithBackups, setIsWithBackups] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const cancelRef = useRef<HTMLButtonElement>(null)
  const backups = kept?.backups.length ?? 0
  const count = postingIds?.length ?? bin?.total ?? 0
  const only =
    count === 1 ? bin?.entries.find(({ id }) => postingIds === null || id === postingIds[0]) : undefined

  async function run() {
    const result = await erase.run({ ids: postingIds, isWithBackups })
    if (!result.ok) return setProblem(result.error.message)
    const { erased, isClean } = result.value
    onClose()
    showToast({
      text: erased === 1 ? 'Erased the posting for good' : `Erased ${numberText(erased)} postings for good`,
      ...(isClean
        ? {}
        : {
            more: 'There was no room to write the library file anew, so its unused parts were only overwritten. Free some space; the next erasing does it.',
          }),
    })
  }

  return (
    <Dialog
      title={
        only === undefined ? `Erase ${numberText(count)} postings for good?` : 'Erase this posting for good?'
      }
      initialFocus={cancelRef}
      onClose={onClose}
      footer={
        <>
          <Button ref={cancelRef} onClick={onClose}>
            Keep {count === 1 ? 'it' : 'them'}
          </Button>
          <Button kind="danger" disabled={erase.isRunning} onClick={() => void run()}>
            {erase.isRunning ? 'Erasing…' : 'Erase for good'}
          </Button>
        </>
      }
    >
      <div className={styles.erase}>
        {only !== undefined && (
          <p className={styles.name} dir="auto">
            {titleText(only.title)}
          </p>
        )}
        <p>
          {count === 1 ? 'Its' : 'Their'} text, originals, notes, tags, files and history leave the library
          and its file on the disk. This cannot be undone.
        </p>
        <p className={styles.hint}>
          An original that other postings came from stays with those. Files outside Roledex stay where they
          are.
        </p>
        <label className={styles.backups}>
          <input
            type="checkbox"
            checked={isWithBackups}
            disabled={erase.isRunning}
            onChange={(event) => setIsWithBackups(event.currentTarget.checked)}
          />
          <span className={styles.backupWords}>
            <span>
              {backups === 0
                ? 'Keep no backup of it'
                : `Remove the ${backups === 1 ? 'earlier backup' : `${numberText(backups)} earlier backups`} too`}
            </span>
            <span className={styles.hint}>
              {isWithBackups
                ? 'A new backup is made and checked, and stays alone.'
                : 'Otherwise what you erase stays in the backups, and in one made just before erasing.'}
            </span>
          </span>
        </label>
        {problem !== null && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
      </div>
    </Dialog>
  )
}
