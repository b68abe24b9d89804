import { Unplug } from 'lucide-react'
import type { Connection } from '../../api/connection.ts'
import styles from './ConnectionBanner.module.css'

/** Says above everything that nothing can be saved now, what is safe, and what to do. Goes by itself. */
export function ConnectionBanner({ connection }: { connection: Connection }) {
  return (
    <div role="status">
      {connection !== 'answering' && (
        <p className={styles.banner}>
          <Unplug size={15} strokeWidth={1.75} aria-hidden />
          <span>
            {connection === 'gone' ? (
              <>
                <strong>Roledex is not answering.</strong> The notes you type are kept here and saved as soon
                as it is back. Start it again where you started it; this page then goes on.
              </>
            ) : (
              <>
                <strong>Roledex was started again.</strong> Open the address it printed in this browser, and
                this page goes on too. The notes you type are kept here until then.
              </>
            )}
          </span>
        </p>
      )}
    </div>
  )
}
