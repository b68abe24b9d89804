import { ChevronRight, TriangleAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Backup, BackupPlan } from '../../../shared/backups.ts'
import { useCall, useCommand } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { formatBytes, formatInstant } from '../../words/dates.ts'
import { BackupDialog } from '../backups/BackupDialog.tsx'
import { limitChoices, postingsWords, reasonWords } from '../backups/backupWords.ts'
import styles from './Backups.module.css'
import { FolderChoice } from './FolderChoice.tsx'

/** The backups there are, what is in each, and how they are kept. What went wrong is said here, not in a toast. */
export function Backups() {
  const { data, error } = useCall('library.backups', {})
  const { data: plan } = useCall('backups.plan', {})
  const { run, isRunning } = useCommand('library.backup', { isFailureShownByCaller: true })
  const [opened, setOpened] = useState<string | null>(null)
  const problem = plan?.problem?.message ?? error?.failure.message
  return (
    <div className={styles.backups}>
      <p className={styles.remark}>
        Roledex backs up your library on each day you change it and before large imports, merges and erasing,
        and checks each backup. Look into one to take postings out of it, or to go back to it.
      </p>
      {problem !== undefined && <Trouble title="The last backup could not be made">{problem}</Trouble>}
      {plan?.second?.problem && <Trouble title="The second folder">{plan.second.problem}</Trouble>}
      <div className={styles.head}>
        <Button disabled={isRunning} onClick={() => void run({})}>
          {isRunning ? 'Backing up…' : 'Back up now'}
        </Button>
        {plan !== undefined && plan.usedBytes > 0 && (
          <span className={styles.used}>{formatBytes(plan.usedBytes)} in all</span>
        )}
      </div>
      {data?.backups.length === 0 && <p className={styles.remark}>There is no backup yet.</p>}
      {data !== undefined && data.backups.length > 0 && (
        <ul className={styles.list} aria-label="Backups">
          {data.backups.map((backup) => (
            <BackupLine key={backup.fileName} backup={backup} onOpen={() => setOpened(backup.fileName)} />
          ))}
        </ul>
      )}
      {opened !== null && <BackupDialog fileName={opened} onClose={() => setOpened(null)} />}
      {plan !== undefined && <Keeping plan={plan} />}
    </div>
  )
}

function BackupLine({ backup, onOpen }: { backup: Backup; onOpen: () => void }) {
  const { zone } = useNow()
  return (
    <li>
      <button type="button" className={styles.line} onClick={onOpen}>
        <span>{formatInstant(backup.at, zone)}</span>
        <span className={styles.why}>{reasonWords[backup.reason]}</span>
        <span className={styles.count}>{postingsWords(backup)}</span>
        <span className={styles.size}>{formatBytes(backup.byteLength)}</span>
        <ChevronRight aria-hidden="true" className={styles.chevron} size={14} strokeWidth={1.75} />
      </button>
    </li>
  )
}

function Keeping({ plan }: { plan: BackupPlan }) {
  const setLimit = useCommand('backups.setLimit')
  return (
    <>
      <SelectField
        label="Room for backups"
        className={styles.room}
        choices={limitChoices}
        value={plan.limit === null ? '' : String(plan.limit)}
        onChange={({ target }) =>
          void setLimit.run({ limit: target.value === '' ? null : Number(target.value) })
        }
      />
      <p className={styles.hint}>
        Of the last seven days, four weeks and twelve months one each stays; the oldest go when there is no
        room left, the newest never.
      </p>
      <SecondFolder second={plan.second} />
    </>
  )
}

function SecondFolder({ second }: Pick<BackupPlan, 'second'>) {
  const forget = useCommand('backups.forgetSecond')

  return (
    <section className={styles.second} aria-label="A second folder">
      <p className={styles.secondName}>
        <span className={styles.label}>A second folder</span>
        {second !== null && (
          <>
            <strong dir="auto">{second.label}</strong>
            <Button size="small" disabled={forget.isRunning} onClick={() => void forget.run({})}>
              Stop using it
            </Button>
          </>
        )}
      </p>
      {second === null && (
        <p className={styles.hint}>
          On another disk or a stick, backups and attached files outlive this computer. On a new one, choose
          the same folder here: its backups stand above then, to be restored.
        </p>
      )}
      <FolderChoice
        method="shell.chooseBackupFolder"
        label={second === null ? 'Choose a folder…' : 'Choose another…'}
        inBrowser={
          second === null
            ? {
                remark: 'In a browser, name it in a terminal:',
                command: (dataOption) =>
                  `npm run -s cli -- ${dataOption}call backups.chooseSecond '{"path":"FOLDER"}'`,
              }
            : null
        }
      />
    </section>
  )
}

function Trouble({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div role="status" className={styles.trouble}>
      <TriangleAlert aria-hidden="true" size={15} strokeWidth={1.75} />
      <p>
        <strong>{title}.</strong> {children}
      </p>
    </div>
  )
}
