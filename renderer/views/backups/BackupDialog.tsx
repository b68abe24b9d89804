// Looks into one backup without changing anything, and offers the three ways back: some of its postings, all of it in
// the place of the library, or beside it.

import { Search } from 'lucide-react'
import { useRef, useState } from 'react'
import { undo } from '../../actions/wayBack.ts'
import { call, useCall, useCommand } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { closeDialog } from '../../dialogs.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { showToast } from '../../ui/toasts.ts'
import { formatInstant } from '../../words/dates.ts'
import styles from './BackupDialog.module.css'
import { BackupPostings } from './BackupPostings.tsx'
import { BackupWays } from './BackupWays.tsx'
import { besideWords, describeBackup, missingFilesWords, takenWords } from './backupWords.ts'
import { useBackupContents } from './useBackupContents.ts'

interface BackupDialogProps {
  fileName: string
  /** Back to the list it was opened from. */
  onClose: () => void
}

export function BackupDialog({ fileName, onClose }: BackupDialogProps) {
  const { zone } = useNow()
  const { data } = useCall('library.backups', {})
  const backup = data?.backups.find((each) => each.fileName === fileName)
  const [text, setText] = useState('')
  const [isOnlyMissing, setIsOnlyMissing] = useState(false)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [answer, setAnswer] = useState<string | null>(null)
  const { contents, problem, look } = useBackupContents(fileName, text, isOnlyMissing)
  const take = useCommand('backups.takePostings', { isFailureShownByCaller: true })
  const restore = useCommand('backups.restore', { isFailureShownByCaller: true })
  const [isOpeningBeside, setIsOpeningBeside] = useState(false)
  const [besideAddress, setBesideAddress] = useState<string | null>(null)
  const running = take.isRunning ? 'take' : restore.isRunning ? 'restore' : isOpeningBeside ? 'beside' : null
  const searchRef = useRef<HTMLInputElement>(null)
  const moment = backup === undefined ? '' : formatInstant(backup.at, zone)

  function toggle(id: string) {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    setTicked(next)
  }

  async function takeTicked() {
    const result = await take.run({ fileName, ids: [...ticked] })
    setAnswer(result.ok ? takenWords(result.value) : result.error.message)
    if (!result.ok) return
    setTicked(new Set())
    look()
  }

  async function restoreAll() {
    const result = await restore.run({ fileName })
    if (!result.ok) {
      setAnswer(result.error.message)
      return false
    }
    closeDialog()
    const missing = await call('files.missing', {})
    showToast({
      text: `This is your library of ${moment} again`,
      more: [
        missing.ok ? missingFilesWords(missing.value.files.length) : null,
        'The one before is among the backups, as “before restoring”.',
      ]
        .filter((part) => part !== null)
        .join(' '),
      // Undone by key, it has nothing left to offer: what Undo would take back next is another step.
      undoes: fileName,
      action: { label: 'Undo', run: () => void undo() },
    })
    return true
  }

  async function openBeside() {
    setIsOpeningBeside(true)
    const result = await call('shell.openBeside', { fileName })
    setIsOpeningBeside(false)
    setBesideAddress(result.ok && result.value.kind === 'address' ? result.value.address : null)
    setAnswer(result.ok ? besideWords(result.value) : result.error.message)
  }

  return (
    <Dialog
      title={backup === undefined ? 'Backup' : `Backup of ${moment}`}
      description={backup && describeBackup(backup, contents, zone)}
      size="large"
      initialFocus={searchRef}
      onClose={onClose}
      footer={
        <BackupWays
          moment={moment}
          isReady={contents !== null}
          ticked={ticked.size}
          running={running}
          onTake={takeTicked}
          onRestore={restoreAll}
          onOpenBeside={openBeside}
        />
      }
    >
      <div className={styles.search}>
        <TextField
          ref={searchRef}
          label="Find in this backup"
          isLabelHidden
          placeholder="Title or employer"
          icon={<Search aria-hidden="true" size={14} strokeWidth={1.75} />}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <label className={styles.only}>
          <input
            type="checkbox"
            checked={isOnlyMissing}
            onChange={({ target }) => setIsOnlyMissing(target.checked)}
          />
          Only what is not in the library{contents !== null && ` (${contents.onlyHere})`}
        </label>
      </div>
      <p role="status" className={styles.answer} hidden={answer === null}>
        {answer}{' '}
        {besideAddress !== null && (
          <a href={besideAddress} target="_blank" rel="noopener" onClick={() => setBesideAddress(null)}>
            Open it in a tab of its own
          </a>
        )}
      </p>
      <div className={styles.results}>
        {problem !== null && <EmptyState title="This backup could not be read">{problem}</EmptyState>}
        {problem === null && contents === null && <Skeleton />}
        {contents !== null && (
          <BackupPostings
            contents={contents}
            isSearching={text !== '' || isOnlyMissing}
            ticked={ticked}
            onTick={toggle}
          />
        )}
      </div>
    </Dialog>
  )
}
