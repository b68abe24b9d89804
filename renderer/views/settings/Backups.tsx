import type { Backup } from '../../../shared/model.ts'
import { useCall, useCommand } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { formatBytes, formatInstant } from '../../dates.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './SettingsDialog.module.css'

/** The backups there are, and one more on demand. What went wrong is said here, not in a toast. */
export function Backups() {
  const { data, error } = useCall('library.backups', {})
  const { zone } = useNow()
  const { run, isRunning } = useCommand('library.backup')
  return (
    <>
      <p className={styles.remark}>
        Roledex backs up your library once a day and before large imports, and checks each backup. Files you
        attached lie beside the library in its folder and are kept there for every backup.
      </p>
      <Button className={styles.button} disabled={isRunning} onClick={() => void run({})}>
        {isRunning ? 'Backing up…' : 'Back up now'}
      </Button>
      {error !== null && <p className={styles.remark}>{error.failure.message}</p>}
      {data?.backups.length === 0 && <p className={styles.remark}>There is no backup yet.</p>}
      {data !== undefined && data.backups.length > 0 && (
        <ul className={styles.backups}>
          {data.backups.map((backup) => (
            <li key={backup.fileName} className={styles.backup} title={backup.fileName}>
              <span className={styles.when}>{formatInstant(backup.at, zone)}</span>
              <span className={styles.why}>
                {reasons[backup.reason]}
                {!backup.isVerified && ', not checked'}
              </span>
              <span className={styles.size}>{formatBytes(backup.byteLength)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const reasons: Record<Backup['reason'], string> = {
  daily: 'daily',
  beforeMigration: 'before an update',
  beforeImport: 'before an import',
  manual: 'by you',
}
