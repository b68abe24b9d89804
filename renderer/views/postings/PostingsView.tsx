import { useDeferredValue } from 'react'
import { usePlace } from '../../navigation.ts'
import { classNames } from '../../ui/classNames.ts'
import { PostingDetail } from '../detail/PostingDetail.tsx'
import { PostingList } from './PostingList.tsx'
import styles from './PostingsView.module.css'

/** List and detail side by side; in a narrow window the detail lies over the list. */
export function PostingsView() {
  const { postingId, pane } = usePlace()
  // A key held down goes through the list faster than postings can be drawn; the detail follows when there is time.
  const shownId = useDeferredValue(postingId)
  const isDetailOpen = pane === 'detail' && postingId !== null
  return (
    <div className={classNames(styles.columns, isDetailOpen && styles.open)}>
      <div className={styles.list}>
        <PostingList />
      </div>
      <main className={styles.detail}>
        <PostingDetail postingId={shownId} />
      </main>
    </div>
  )
}
