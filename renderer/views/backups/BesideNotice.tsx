import { Archive } from 'lucide-react'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { formatInstant } from '../../words/dates.ts'
import styles from './BesideNotice.module.css'

/** Stands above a library that is a backup opened beside another one: two windows must not be taken for each other. */
export function BesideNotice() {
  const { data: info } = useCall('app.info', {})
  const { zone } = useNow()
  if (!info?.besideOf) return null
  return (
    <aside aria-label="About this library" className={styles.notice}>
      <Archive aria-hidden="true" size={15} strokeWidth={1.75} />
      <p>
        <strong>A copy of your library of {formatInstant(info.besideOf, zone)}.</strong> What you change here
        stays here. It reminds of nothing.
      </p>
    </aside>
  )
}
