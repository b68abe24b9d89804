// Table for table: what was read of a damaged library, what a backup gave, what is lost, and where the damaged file is.

import { useCall, useCommand } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { numberText } from '../../words/countText.ts'
import { formatInstant } from '../../words/dates.ts'
import styles from './Damage.module.css'
import { inOrder, lostWords, summariseDamage, tableName } from './damageWords.ts'

export function DamageDialog({ onClose }: { onClose: () => void }) {
  const { data } = useCall('library.damage', {})
  const { zone } = useNow()
  const dismiss = useCommand('library.dismissDamage')
  const report = data?.report

  async function close() {
    const result = await dismiss.run({})
    if (result.ok) onClose()
  }

  return (
    <Dialog
      title={report?.kind === 'changed' ? 'Changed from outside' : 'Your library was repaired'}
      onClose={onClose}
      footer={
        <Button kind="primary" disabled={dismiss.isRunning} onClick={() => void close()}>
          Understood
        </Button>
      }
    >
      {report && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by key
        <div tabIndex={0} className={styles.report}>
          <p>{summariseDamage(report)}</p>
          {report.kind === 'changed' && (
            <p className={styles.hint}>
              Since Roledex was closed last, the file is no longer the same. If you did not do that yourself,
              compare with a backup: Settings, Backups.
            </p>
          )}
          {report.tables.length > 0 && (
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">What</th>
                  <th scope="col">Read</th>
                  <th scope="col">From the backup</th>
                  <th scope="col">Lost</th>
                </tr>
              </thead>
              <tbody>
                {inOrder(report.tables).map((table) => (
                  <tr key={table.name}>
                    <th scope="row">{tableName(table)}</th>
                    <td>{numberText(table.read)}</td>
                    <td>{numberText(table.fromBackup)}</td>
                    <td>{lostWords(table)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {report.kind === 'repaired' && (
            <p className={styles.hint}>All that is not listed was read whole.</p>
          )}
          {report.backupAt !== null && (
            <p className={styles.hint}>The backup is of {formatInstant(report.backupAt, zone)}.</p>
          )}
          {report.asidePath !== null && (
            <p className={styles.hint}>
              The damaged file was not changed. It is kept as{' '}
              <span className={styles.path}>{report.asidePath}</span>
            </p>
          )}
          {report.leftoversPath !== null && (
            <p className={styles.hint}>
              What was read and has no place any more is in{' '}
              <span className={styles.path}>{report.leftoversPath}</span>
            </p>
          )}
          {report.kind !== 'changed' && (
            <p className={styles.hint}>
              Files are mostly damaged by a disk that begins to fail or by a power cut. A second folder for
              backups, on another disk, helps: Settings, Backups.
            </p>
          )}
        </div>
      )}
    </Dialog>
  )
}
