// Looks into one backup without changing anything, and offers the three ways back: some of its postings, all of it in
// the place of the library, or beside it.

import { Search } from 'lucide-react'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Backup, BackupContents, BackupPosting } from '../../../shared/backups.ts'
import type { Output } from '../../../shared/contract.ts'
import { useActions } from '../../actions/actions.ts'
import { call, useCall, useCommand } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { useDialogs } from '../../dialogs.ts'
import { Button } from '../../ui/Button.tsx'
import { classNames } from '../../ui/classNames.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { showToast } from '../../ui/toasts.ts'
import { countText } from '../../words/countText.ts'
import { formatBytes, formatInstant } from '../../words/dates.ts'
import { rowEmployerText } from '../../words/postingWords.ts'
import styles from './BackupDialog.module.css'
import { reasonWords } from './backupWords.ts'

interface BackupDialogProps {
  fileName: string
  /** Back to the list it was opened from. */
  onClose: () => void
}

/** After the last letter; a backup that is open already answers at once. */
const typingMs = 120

export function BackupDialog({ fileName, onClose }: BackupDialogProps) {
  const { zone } = useNow()
  const { undo } = useActions()
  const { closeDialog } = useDialogs()
  const { data } = useCall('library.backups', {})
  const backup = data?.backups.find((each) => each.fileName === fileName)
  const [text, setText] = useState('')
  const [isOnlyMissing, setIsOnlyMissing] = useState(false)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [isAsking, setIsAsking] = useState(false)
  const [answer, setAnswer] = useState<string | null>(null)
  const { contents, problem, look } = useContents(fileName, text, isOnlyMissing)
  const take = useCommand('backups.takePostings', { isFailureShownByCaller: true })
  const restore = useCommand('backups.restore', { isFailureShownByCaller: true })
  const [isOpeningBeside, setIsOpeningBeside] = useState(false)
  const [besideAddress, setBesideAddress] = useState<string | null>(null)
  const isBusy = take.isRunning || restore.isRunning || isOpeningBeside
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
      setIsAsking(false)
      return setAnswer(result.error.message)
    }
    closeDialog()
    showToast({
      text: `This is your library of ${moment} again`,
      more: 'The one before is among the backups, as “before restoring”.',
      // Undone by key, it has nothing left to offer: what Undo would take back next is another step.
      undoes: fileName,
      action: { label: 'Undo', run: () => void undo() },
    })
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
        <div className={styles.ways}>
          {isAsking && (
            <p className={styles.question}>
              Your library becomes what it was on {moment}. As it is now it is backed up first, so you can
              come back.
            </p>
          )}
          {/* One button for both, so that the focus stays on it. */}
          <Button disabled={isBusy || contents === null} onClick={() => setIsAsking(!isAsking)}>
            {isAsking ? 'Keep it as it is' : 'Restore all of it…'}
          </Button>
          {isAsking ? (
            <Button kind="primary" disabled={isBusy} onClick={() => void restoreAll()}>
              {restore.isRunning ? 'Restoring…' : 'Restore'}
            </Button>
          ) : (
            <>
              <Button kind="plain" disabled={isBusy || contents === null} onClick={() => void openBeside()}>
                {isOpeningBeside ? 'Opening…' : 'Open as a copy'}
              </Button>
              <Button
                kind="primary"
                className={styles.take}
                disabled={isBusy || ticked.size === 0}
                onClick={() => void takeTicked()}
              >
                {take.isRunning
                  ? 'Taking out…'
                  : ticked.size === 0
                    ? 'Take out postings'
                    : `Take out ${countText(ticked.size, 'posting')}`}
              </Button>
            </>
          )}
        </div>
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
          <Postings
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

interface PostingsProps {
  contents: BackupContents
  isSearching: boolean
  ticked: ReadonlySet<string>
  onTick: (id: string) => void
}

function Postings({ contents, isSearching, ticked, onTick }: PostingsProps) {
  const { rows, matching } = contents
  if (rows.length === 0) {
    return (
      <EmptyState title={isSearching ? 'Nothing fits' : 'There is no posting in it'}>
        {isSearching
          ? 'No posting of this backup fits what you ask for.'
          : 'The library was empty when this backup was made.'}
      </EmptyState>
    )
  }
  return (
    <>
      <ul className={styles.list} aria-label="Postings of this backup">
        {rows.map((row) => (
          <PostingLine key={row.id} row={row} isTicked={ticked.has(row.id)} onTick={() => onTick(row.id)} />
        ))}
      </ul>
      {matching > rows.length && (
        <p className={styles.more}>
          The newest {rows.length} of {matching}. Search to see the others.
        </p>
      )}
    </>
  )
}

const placeWords: Record<BackupPosting['place'], string> = {
  library: 'in the library',
  bin: 'in the bin',
  backup: 'only here',
}

function PostingLine({
  row,
  isTicked,
  onTick,
}: {
  row: BackupPosting
  isTicked: boolean
  onTick: () => void
}) {
  const id = useId()
  return (
    <li className={classNames(styles.line, isTicked && styles.ticked)}>
      <input id={id} type="checkbox" checked={isTicked} onChange={onTick} />
      <label htmlFor={id} className={styles.words}>
        <span className={styles.title} dir="auto">
          {row.title ?? 'Title not stated'}
        </span>{' '}
        <span className={styles.employer} dir="auto">
          {rowEmployerText(row)}
        </span>{' '}
        {row.noteCount > 0 && <span className={styles.notes}>{countText(row.noteCount, 'note')}</span>}{' '}
        <span className={classNames(styles.place, row.place !== 'library' && styles.missing)}>
          {placeWords[row.place]}
        </span>
      </label>
    </li>
  )
}

function describeBackup(backup: Backup, contents: BackupContents | null, zone: string): string {
  const changed = backup.lastChangeAt
  return [
    `Made ${reasonWords[backup.reason]}`,
    contents === null
      ? null
      : [
          countText(contents.postings, 'posting'),
          countText(contents.notes, 'note'),
          countText(contents.events, 'event'),
        ].join(', '),
    changed === null ? null : `last change ${formatInstant(changed, zone)}`,
    formatBytes(backup.byteLength),
    backup.isInSecondFolder ? 'in the second folder' : null,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

/** It is a copy: whoever works in it has to know that. */
function besideWords({ kind, folder }: Output<'shell.openBeside'>): string {
  const where = `Your library stays as it is; what you change in the copy stays in the copy, in ${folder}.`
  return kind === 'window'
    ? `It opens in a window of its own. ${where}`
    : `It is ready beside your library. ${where}`
}

function takenWords({ restored, completed }: { restored: number; completed: number }): string {
  const parts = [
    restored > 0 ? `${countText(restored, 'posting is', 'postings are')} in the library again.` : null,
    completed > 0
      ? `${countText(completed, 'posting')} got back what was missing; the rest of ${completed === 1 ? 'it' : 'them'} stayed as it is.`
      : null,
  ]
  return [...parts, 'Undo takes it back.'].filter((part) => part !== null).join(' ')
}

/** What the backup holds of what is asked for; `look` asks again. */
function useContents(fileName: string, text: string, isOnlyMissing: boolean) {
  const [contents, setContents] = useState<BackupContents | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [turn, setTurn] = useState(0)
  const wanted = useMemo(
    () => ({ fileName, text, isOnlyMissing, turn }),
    [fileName, text, isOnlyMissing, turn],
  )
  const firstRef = useRef(wanted)
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const { turn: _turn, ...input } = wanted
      const result = await call('backups.look', input)
      if (!isWanted) return
      if (result.ok) setContents(result.value)
      setProblem(result.ok ? null : result.error.message)
    }
    const timer = setTimeout(() => void ask(), wanted === firstRef.current ? 0 : typingMs)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [wanted])
  return { contents, problem, look: () => setTurn(turn + 1) }
}
