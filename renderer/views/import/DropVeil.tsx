import { Download } from 'lucide-react'
import { classNames } from '../../ui/classNames.ts'
import styles from './DropVeil.module.css'

/**
 * Over the whole window while files are held above it. What lies below may be drawn anew at any moment, and a drop on
 * an element that is gone reaches nobody: the browser would open the file in the page's place. So the veil is what
 * they are dropped on, and it never leaves the page.
 */
export function DropVeil({ isShown }: { isShown: boolean }) {
  return (
    <div data-drop-veil className={classNames(styles.veil, isShown && styles.shown)}>
      {isShown && (
        <div className={styles.frame}>
          <div className={styles.plate}>
            <Download size={30} strokeWidth={1.5} />
            <p className={styles.title}>Let go to import</p>
            <p className={styles.text}>Files and whole folders. The originals stay where they are.</p>
          </div>
        </div>
      )}
    </div>
  )
}
