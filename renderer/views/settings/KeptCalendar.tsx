import { CalendarArrowDown } from 'lucide-react'
import type { KeptCalendarState } from '../../../shared/calendarFile.ts'
import { useCall, useCommand } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { useCommands } from '../../commands.ts'
import { Button } from '../../ui/Button.tsx'
import { relativeTime } from '../../words/dates.ts'
import { FolderChoice } from './FolderChoice.tsx'
import styles from './SettingsDialog.module.css'

/** Dates in a calendar program: a file at a time, or one that is kept up to date in a folder. */
export function KeptCalendar() {
  const { data } = useCall('calendarFile.kept', {})
  const { run } = useCommands()
  if (data === undefined) return null
  const { kept } = data
  return (
    <>
      {kept === null ? (
        <p className={styles.remark}>
          Closing dates, your deadlines, interviews and tasks can stand in your calendar program. Roledex
          keeps a file of them up to date in a folder of yours; the program subscribes to it. Notes are never
          in it.
        </p>
      ) : (
        <Kept kept={kept} />
      )}
      <FolderChoice
        method="shell.chooseCalendarFolder"
        label={kept === null ? 'Keep a file in a folder…' : 'Choose another folder…'}
        inBrowser={
          kept === null || kept.problem !== null
            ? {
                remark: `In a browser, name ${kept === null ? 'the folder' : 'another'} in a terminal:`,
                command: (dataOption) =>
                  `npm run -s cli -- ${dataOption}call calendarFile.keep '{"path":"FOLDER"}'`,
              }
            : null
        }
      />
      <Button
        className={styles.button}
        icon={<CalendarArrowDown size={14} strokeWidth={1.75} />}
        onClick={() => run('library.calendarFile')}
      >
        Save a file once
      </Button>
    </>
  )
}

function Kept({ kept }: { kept: KeptCalendarState }) {
  const { now, zone } = useNow()
  const stop = useCommand('calendarFile.stop')
  return (
    <>
      <p className={styles.watched}>
        <strong dir="auto">
          {kept.label} / {kept.fileName}
        </strong>
        <span>{kept.writtenAt !== null && `last changed ${relativeTime(kept.writtenAt, now, zone)}`}</span>
        <Button size="small" disabled={stop.isRunning} onClick={() => void stop.run({})}>
          Stop keeping it
        </Button>
      </p>
      {kept.problem !== null && <p className={styles.trouble}>{kept.problem}</p>}
    </>
  )
}
