import { X } from 'lucide-react'
import { useDeferredValue } from 'react'
import { useCommands } from './commands.ts'
import { useLayout } from './layout.ts'
import { usePlace } from './navigation.ts'
import styles from './PostingsView.module.css'
import { classNames } from './ui/classNames.ts'
import { IconButton } from './ui/IconButton.tsx'
import { oneColumn, useMediaQuery } from './ui/useMediaQuery.ts'
import { BoardView } from './views/board/BoardView.tsx'
import { CalendarView } from './views/calendar/CalendarView.tsx'
import { PostingDetail } from './views/detail/PostingDetail.tsx'
import { PostingList } from './views/postings/PostingList.tsx'
import { TableView } from './views/table/TableView.tsx'

/**
 * The postings of a view. As a list they stand beside the detail, and in a narrow window below it; otherwise they have
 * all of the room, and an opened posting lies over their end.
 */
export function PostingsView() {
  const { postingId, pane } = usePlace()
  const layout = useLayout()
  // A key held down goes through the list faster than postings can be drawn; the detail follows when there is time.
  const shownId = useDeferredValue(postingId)
  const isDetailOpen = pane === 'detail' && postingId !== null
  const isListAlone = useMediaQuery(oneColumn) && !isDetailOpen
  if (layout === undefined) return <main className={styles.columns} />
  if (layout === 'list') {
    return (
      <div className={classNames(styles.columns, isDetailOpen && styles.open)}>
        <div role={isListAlone ? 'main' : undefined} className={styles.list}>
          <PostingList />
        </div>
        <main className={styles.detail}>
          <PostingDetail postingId={shownId} />
        </main>
      </div>
    )
  }
  return (
    <div className={styles.columns}>
      <main className={styles.whole}>
        {layout === 'board' && <BoardView />}
        {layout === 'table' && <TableView />}
        {layout === 'calendar' && <CalendarView />}
      </main>
      {isDetailOpen && <OpenedPosting postingId={shownId} />}
    </div>
  )
}

function OpenedPosting({ postingId }: { postingId: string | null }) {
  const { run } = useCommands()
  return (
    <section aria-label="Opened posting" className={styles.opened}>
      <IconButton
        label="Close the posting"
        keys="Escape"
        className={styles.close}
        icon={<X size={16} strokeWidth={1.75} />}
        onClick={() => run('posting.leave')}
      />
      <PostingDetail postingId={postingId} />
    </section>
  )
}
