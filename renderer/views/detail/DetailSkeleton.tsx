import { Skeleton } from '../../ui/Skeleton.tsx'
import styles from './DetailSkeleton.module.css'

export function DetailSkeleton() {
  return (
    <div className={styles.skeleton} aria-busy="true">
      <Skeleton width="55%" className={styles.title} />
      <Skeleton width="40%" />
      <Skeleton width="100%" className={styles.gap} />
      {[90, 96, 84, 92, 60].map((width) => (
        <Skeleton key={width} width={`${width}%`} />
      ))}
    </div>
  )
}
