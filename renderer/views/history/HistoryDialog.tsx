// What was done, newest first. Each thing can be taken back by itself, however long ago it was.

import { useState } from 'react'
import type { HistoryEntry } from '../../../shared/model.ts'
import { turnStep } from '../../actions/wayBack.ts'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { Button } from '../../ui/Button.tsx'
import { classNames } from '../../ui/classNames.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { formatInstant, keptSentence, relativeTime } from '../../words/dates.ts'
import styles from './HistoryDialog.module.css'

const firstShown = 100
const mostShown = 1_000

export function HistoryDialog({ onClose }: { onClose: () => void }) {
  const [limit, setLimit] = useState(firstShown)
  const { data, error } = useCall('history.list', { limit }, { keepPrevious: true })
  const { now, zone } = useNow()
  const [isBusy, setIsBusy] = useState(false)
  const [answer, setAnswer] = useState<{ commandId: string; text: string } | null>(null)

  async function revert({ commandId, state }: HistoryEntry) {
    setIsBusy(true)
    setAnswer({ commandId, text: await turnStep(commandId, state === 'undone') })
    setIsBusy(false)
  }

  return (
    <Dialog
      title="What was done"
      description="Each step can be taken back by itself and done again, unless a later one changed the same: that one goes first. Only erasing is for good."
      onClose={onClose}
    >
      {error !== null && (
        <EmptyState title="The history could not be read">{error.failure.message}</EmptyState>
      )}
      {error === null && data === undefined && <Skeleton />}
      {data?.entries.length === 0 && (
        <EmptyState title="Nothing yet">What you change in your library is listed here.</EmptyState>
      )}
      {data !== undefined && data.entries.length > 0 && (
        <ul className={styles.list}>
          {data.entries.map((entry) => (
            <li key={entry.commandId} className={styles.entry}>
              <div className={styles.line}>
                <span
                  className={classNames(styles.label, entry.state === 'undone' && styles.undone)}
                  dir="auto"
                >
                  {keptSentence(entry.label)}
                </span>
                <time className={styles.when} dateTime={entry.at} title={formatInstant(entry.at, zone)}>
                  {relativeTime(entry.at, now, zone)}
                </time>
                {entry.state === 'final' ? (
                  <span className={styles.final}>For good</span>
                ) : (
                  <Button
                    kind="plain"
                    size="small"
                    className={styles.undo}
                    aria-label={`${entry.state === 'undone' ? 'Redo' : 'Undo'}: ${keptSentence(entry.label)}`}
                    disabled={isBusy}
                    onClick={() => void revert(entry)}
                  >
                    {entry.state === 'undone' ? 'Redo' : 'Undo'}
                  </Button>
                )}
              </div>
              {answer?.commandId === entry.commandId && <Answer text={answer.text} />}
            </li>
          ))}
        </ul>
      )}
      {data !== undefined && data.entries.length >= limit && limit < mostShown && (
        <Button kind="plain" className={styles.more} onClick={() => setLimit(mostShown)}>
          Show more
        </Button>
      )}
    </Dialog>
  )
}

function Answer({ text }: { text: string }) {
  return (
    <p role="status" className={styles.answer}>
      {text}
    </p>
  )
}
