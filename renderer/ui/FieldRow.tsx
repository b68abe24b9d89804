import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './FormDialog.module.css'

/** Fields of a form side by side, where the window is wide enough for it. */
export function FieldRow({ columns = 2, children }: { columns?: 2 | 3; children: ReactNode }) {
  return <div className={classNames(styles.row, columns === 3 && styles.thirds)}>{children}</div>
}
