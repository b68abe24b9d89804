import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { Warning } from '../../../shared/posting.ts'
import { classNames } from '../../ui/classNames.ts'
import styles from './WarningLines.module.css'

const icons = { info: Info, warn: TriangleAlert, error: CircleAlert }
const severityWords = { info: 'Remark', warn: 'Warning', error: 'Needs review' }

interface WarningLinesProps {
  warnings: readonly Warning[]
  /** Also the very words of the source that it is about. */
  isWithSource?: boolean
}

export function WarningLines({ warnings, isWithSource = false }: WarningLinesProps) {
  if (warnings.length === 0) return null
  return (
    <ul className={styles.warnings}>
      {warnings.map((warning, index) => {
        const Icon = icons[warning.severity]
        return (
          <li key={index} className={classNames(styles.warning, styles[warning.severity])}>
            <Icon aria-label={severityWords[warning.severity]} size={13} strokeWidth={2} />
            <div>
              {warning.message} {warning.fix}
              {isWithSource && warning.raw !== null && warning.raw !== '' && (
                <code className={styles.raw} dir="auto">
                  {warning.raw}
                </code>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
