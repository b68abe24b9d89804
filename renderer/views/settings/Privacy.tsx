import { useCall } from '../../api/call.ts'
import { listConnections } from './connections.ts'
import styles from './Privacy.module.css'

/** Every connection there could be, each with what is done about it. */
export function Privacy() {
  const { data: shell } = useCall('shell.info', {})
  if (shell === undefined) return null
  return (
    <>
      <p className={styles.promise}>
        Nothing leaves this computer by itself. There is no account, no server and no tracking.
      </p>
      <dl className={styles.connections}>
        {listConnections(shell).map(({ what, state, how }) => (
          <div key={what} className={styles.connection}>
            <dt>{what}</dt>
            <dd className={styles.state}>{state}</dd>
            <dd className={styles.how}>{how}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.held}>
        The window refuses every address but its own files, and each release is tested with the network
        refused. To keep others who use this computer from reading the library, turn on its disk encryption:
        FileVault, BitLocker or LUKS.
      </p>
    </>
  )
}
