// When a date of this posting is reminded of, beside the date; opens the choice of other times.

import { Bell, BellOff } from 'lucide-react'
import { type DueKind, dueKey } from '../../../shared/due.ts'
import { useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { openDialog } from '../../dialogs.ts'
import { classNames } from '../../ui/classNames.ts'
import { dueKindNames } from '../deadlines/dueWords.ts'
import { reminderListWords, timesOf } from '../deadlines/reminderWords.ts'
import styles from './ReminderLine.module.css'

interface ReminderLineProps {
  postingId: string
  kind: DueKind
  /** Of an interview or task; else the posting’s. */
  id?: string
  /** Only a bell, unless it was set by hand. */
  isShort?: boolean
}

/** Nothing of what is done, or has passed and asks for nothing; of what has ended, that nothing of the person's own is reminded of. */
export function ReminderLine({ postingId, kind, id = postingId, isShort = false }: ReminderLineProps) {
  const { now } = useNow()
  const { data: settings } = useCall('settings.get', {})
  const { data } = useCall('due.list', { postingIds: [postingId], aheadDays: null })
  const silence = useSilence(postingId, kind)
  const thing = data?.things.find(({ key, plan }) => key === dueKey(kind, id) || plan?.id === id)
  if (thing === undefined || settings === undefined) return null
  if (silence !== null) {
    const isAhead = kind !== 'listing' && Date.parse(thing.latest) > now
    return isAhead ? <SilentLine words={`No reminders, since ${silence}`} /> : null
  }
  const { reminders } = settings
  const isStopped = thing.state?.kind === 'stopped' || !reminders.isOn
  const words = isStopped ? 'No reminders' : reminderListWords(timesOf(thing, reminders))
  const Icon = isStopped || timesOf(thing, reminders).length === 0 ? BellOff : Bell
  return (
    <button
      type="button"
      className={classNames(styles.line, thing.reminders !== null && styles.own)}
      aria-label={`Reminders: ${words}. ${thing.plan?.text.trim() || dueKindNames[kind]}`}
      title={`${words}, ${thing.reminders === null ? 'as in the settings' : 'set by hand'}`}
      onClick={() => openDialog({ kind: 'reminders', thing })}
    >
      <Icon aria-hidden="true" size={12} strokeWidth={1.75} />
      {!(isShort && thing.reminders === null) && <span>{words}</span>}
    </button>
  )
}

function SilentLine({ words }: { words: string }) {
  return (
    <span className={classNames(styles.line, styles.silent)}>
      <BellOff aria-hidden="true" size={12} strokeWidth={1.75} />
      {words}
    </span>
  )
}

/** Why nothing of this posting is reminded of; tasks outlive the end of an application. */
function useSilence(postingId: string, kind: DueKind): string | null {
  const { stageOf } = useStages()
  const { data: posting } = useCall('postings.get', { id: postingId })
  if (posting === undefined) return null
  if (posting.tracking.archivedAt !== null) return 'this is archived'
  const stage = stageOf(posting.tracking.stageId)
  const isTask = kind === 'task' || kind === 'followUp'
  if (!isTask && stage?.isEnd === true) return 'this has ended'
  return kind === 'listing' && stage !== undefined && stage.meaning !== 'lead'
    ? 'the application is out'
    : null
}
