// The parts of the settings in their order. A new one is a line here and a name in `SettingsPartId` (dialogs.ts).

import {
  Bell,
  CalendarArrowDown,
  CalendarDays,
  CircleDot,
  DatabaseBackup,
  Download,
  FolderOpen,
  FolderSync,
  Info,
  type LucideIcon,
  RefreshCw,
  Rows3,
  ShieldCheck,
  SunMoon,
  Tag,
} from 'lucide-react'
import type { ComponentType } from 'react'
import { copyDiagnostics } from '../../actions/copyDiagnostics.ts'
import { useCall } from '../../api/call.ts'
import type { SettingsPartId } from '../../dialogs.ts'
import { Button } from '../../ui/Button.tsx'
import { useImports } from '../import/imports.ts'
import { TagSettings } from '../tags/TagSettings.tsx'
import { Appearance } from './Appearance.tsx'
import { Backups } from './Backups.tsx'
import { DataFolder } from './DataFolder.tsx'
import { DatesAndNumbers } from './DatesAndNumbers.tsx'
import { FieldSettings } from './fields/FieldSettings.tsx'
import { KeptCalendar } from './KeptCalendar.tsx'
import { PreviewChoice } from './PreviewChoice.tsx'
import { Privacy } from './Privacy.tsx'
import type { PartProps } from './partProps.ts'
import { Reminders } from './Reminders.tsx'
import styles from './SettingsDialog.module.css'
import { StageSettings } from './stages/StageSettings.tsx'
import { WatchedFolder } from './WatchedFolder.tsx'

interface SettingsPart {
  id: SettingsPartId
  title: string
  Icon: LucideIcon
  Content: ComponentType<PartProps>
}

export const settingsParts: readonly [SettingsPart, ...SettingsPart[]] = [
  { id: 'look', title: 'Appearance', Icon: SunMoon, Content: Appearance },
  { id: 'dates', title: 'Dates and numbers', Icon: CalendarDays, Content: DatesAndNumbers },
  { id: 'reminders', title: 'Reminders', Icon: Bell, Content: Reminders },
  { id: 'stages', title: 'Stages', Icon: CircleDot, Content: StageSettings },
  { id: 'tags', title: 'Tags', Icon: Tag, Content: TagSettings },
  { id: 'fields', title: 'Your own fields', Icon: Rows3, Content: FieldSettings },
  { id: 'importing', title: 'Importing', Icon: Download, Content: PreviewChoice },
  { id: 'watched', title: 'Watched folder', Icon: FolderSync, Content: WatchedFolder },
  { id: 'calendar', title: 'Calendar file', Icon: CalendarArrowDown, Content: KeptCalendar },
  { id: 'reading', title: 'Reading anew', Icon: RefreshCw, Content: Reread },
  { id: 'library', title: 'Your library', Icon: FolderOpen, Content: DataFolder },
  { id: 'backups', title: 'Backups', Icon: DatabaseBackup, Content: Backups },
  { id: 'privacy', title: 'Privacy', Icon: ShieldCheck, Content: Privacy },
  { id: 'about', title: 'About', Icon: Info, Content: About },
]

/** Goes on below the window while it is used; what it found is shown at the end. */
function Reread({ onClose }: PartProps) {
  const { rereadAll } = useImports()
  const { data } = useCall('imports.progress', {})
  const { data: counts } = useCall('postings.counts', {})
  const isBusy = (data?.running.length ?? 0) > 0
  const isEmpty = counts !== undefined && counts.all + counts.archived === 0
  return (
    <>
      <p className={styles.remark}>
        Reads all postings again from the originals in your library, as this version of Roledex reads them.
        What differs becomes a new version; what you added and corrected stays.
      </p>
      <Button
        className={styles.button}
        disabled={isBusy || isEmpty}
        onClick={() => {
          onClose()
          rereadAll()
        }}
      >
        Read all postings anew
      </Button>
    </>
  )
}

function About() {
  const { data: info } = useCall('app.info', {})
  if (info === undefined) return null
  return (
    <>
      <p className={styles.remark}>
        Roledex {info.version}, library format {info.schemaVersion}, SQLite {info.sqliteVersion}, Node{' '}
        {info.nodeVersion}. Free software under the MIT licence.
      </p>
      <Button className={styles.button} onClick={() => void copyDiagnostics()}>
        Copy diagnostics
      </Button>
      <p className={styles.hint}>
        For somebody who helps you: versions, counts and what went wrong, without a name or a text of yours.
      </p>
    </>
  )
}
