import { Download } from 'lucide-react'
import styles from './DropVeil.module.css'

/** Over the whole window while files are held above it. It takes no events: the window itself catches the drop. */
export function DropVeil() {
  return (
    <div className={styles.veil}>
      <div className={styles.frame}>
        <div className={styles.plate}>
          <Download size={30} strokeWidth={1.5} />
          <p className={styles.title}>Let go to import</p>
          <p className={styles.text}>Files and whole folders. The originals stay where they are.</p>
        </div>
      </div>
    </div>
  )
}
