import { type ReactNode, type RefObject, useRef } from 'react'
import type { Settings } from '../../../shared/model.ts'
import { useCall, useCommand } from '../../api/call.ts'
import { useCommands } from '../../commands.ts'
import { Button } from '../../ui/Button.tsx'
import { classNames } from '../../ui/classNames.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useImports } from '../import/imports.ts'
import { TagSettings } from '../tags/TagSettings.tsx'
import { Backups } from './Backups.tsx'
import { PreviewChoice } from './PreviewChoice.tsx'
import styles from './SettingsDialog.module.css'
import { StageSettings } from './stages/StageSettings.tsx'
import { WatchedFolder } from './WatchedFolder.tsx'
import { WeekStartChoice } from './WeekStartChoice.tsx'

interface SettingsDialogProps {
  /** The part a person came for; the first unless it is given. */
  part?: 'stages' | 'tags' | undefined
  onClose: () => void
}

export function SettingsDialog({ part, onClose }: SettingsDialogProps) {
  const themeRef = useRef<HTMLInputElement>(null)
  const stagesRef = useRef<HTMLElement>(null)
  const tagsRef = useRef<HTMLElement>(null)
  return (
    <Dialog
      title="Settings"
      size="medium"
      initialFocus={part === undefined ? themeRef : part === 'stages' ? stagesRef : tagsRef}
      onClose={onClose}
    >
      <Part title="Theme">
        <ThemeChoice chosenRef={themeRef} />
      </Part>
      <Part title="Stages" partRef={stagesRef}>
        <StageSettings />
      </Part>
      <Part title="Tags" partRef={tagsRef}>
        <TagSettings />
      </Part>
      <Part title="Calendar">
        <WeekStartChoice />
      </Part>
      <Part title="Importing">
        <PreviewChoice />
      </Part>
      <Part title="Watched folder">
        <WatchedFolder />
      </Part>
      <Part title="Your library">
        <DataFolder />
      </Part>
      <Part title="Backups">
        <Backups />
      </Part>
      <Part title="Reading">
        <Reread onClose={onClose} />
      </Part>
      <Part title="Privacy">
        <p className={styles.prose}>
          Nothing leaves this computer. There is no account, no server and no tracking; postings are shown
          without loading anything from the web; and no connection is made unless you press a link yourself,
          which your browser then opens.
        </p>
      </Part>
      <Part title="About">
        <About />
      </Part>
    </Dialog>
  )
}

interface PartProps {
  title: string
  /** For the focus, where the dialog opens at this part. */
  partRef?: RefObject<HTMLElement | null>
  children: ReactNode
}

function Part({ title, partRef, children }: PartProps) {
  return (
    <section ref={partRef} tabIndex={partRef && -1} aria-label={title} className={styles.part}>
      <h3 className={styles.heading}>{title}</h3>
      <div className={styles.content}>{children}</div>
    </section>
  )
}

const themes: { value: Settings['theme']; label: string }[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

function ThemeChoice({ chosenRef }: { chosenRef: RefObject<HTMLInputElement | null> }) {
  const { data: settings } = useCall('settings.get', {})
  const { run } = useCommand('settings.set')
  return (
    <fieldset className={styles.choices}>
      <legend className="visually-hidden">Theme</legend>
      {themes.map(({ value, label }) => (
        <label key={value} className={classNames(styles.choice, settings?.theme === value && styles.chosen)}>
          <input
            ref={settings?.theme === value ? chosenRef : undefined}
            type="radio"
            name="theme"
            className={styles.radio}
            checked={settings?.theme === value}
            onChange={() => void run({ theme: value })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

function DataFolder() {
  const { data: info } = useCall('app.info', {})
  const { data: shell } = useCall('shell.info', {})
  const { run } = useCommands()
  return (
    <>
      <p className={styles.folder}>{info?.dataDir}</p>
      <p className={styles.remark}>
        Everything is in this folder. To start over, close Roledex and move the folder away.
      </p>
      {shell !== undefined && (
        <Button className={styles.button} onClick={() => run('library.showFolder')}>
          Show the folder
        </Button>
      )}
    </>
  )
}

/** Goes on below the window while it is used; what it found is shown at the end. */
function Reread({ onClose }: { onClose: () => void }) {
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
    <p className={styles.remark}>
      Roledex {info.version}, library format {info.schemaVersion}, SQLite {info.sqliteVersion}, Node{' '}
      {info.nodeVersion}. Free software under the MIT licence.
    </p>
  )
}
