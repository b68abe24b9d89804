import { Skeleton } from '../../ui/Skeleton.tsx'
import styles from './PostingList.module.css'

/** Rows on their way, as tall as the rows that come. */
export function RowSkeleton({ count }: { count: number }) {
  return Array.from({ length: count }, (_, index) => (
    <div key={index} className={styles.skeleton}>
      <Skeleton width={`${60 - ((index * 13) % 25)}%`} />
      <Skeleton width={`${45 - ((index * 7) % 20)}%`} />
    </div>
  ))
}
