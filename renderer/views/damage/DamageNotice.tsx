import { TriangleAlert } from 'lucide-react'
import { useCall } from '../../api/call.ts'
import { openDialog } from '../../dialogs.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Damage.module.css'
import { summariseDamage } from './damageWords.ts'

/** Stands above the window until the person has seen what became of a damaged library. */
export function DamageNotice() {
  const { data } = useCall('library.damage', {})
  if (!data?.report) return null
  return (
    <div role="status" className={styles.notice}>
      <TriangleAlert aria-hidden="true" size={15} strokeWidth={1.75} />
      <p>{summariseDamage(data.report)}</p>
      <Button size="small" onClick={() => openDialog({ kind: 'damage' })}>
        See what was done
      </Button>
    </div>
  )
}
