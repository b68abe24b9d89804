import { Archive, CircleAlert, CircleDot, Inbox, type LucideIcon, SearchX, Star } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useCall } from '../../api/call.ts'
import { useCommands } from '../../commands.ts'
import { focusTargets, focusWhenThere } from '../../keyboard/focus.ts'
import { hasNoPostings, type ListView, navigate, openView, usePlace } from '../../navigation.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useEndedCount } from './EndedLine.tsx'

const icon = { size: 26, strokeWidth: 1.5 }

/** An empty list says why it is empty and what would fill it. */
export function EmptyList() {
  const place = usePlace()
  const { run } = useCommands()
  const endedCount = useEndedCount()
  const { data: counts } = useCall('postings.counts', {})
  const ref = useListFocus()
  if (place.text !== '') {
    return (
      <EmptyState
        ref={ref}
        icon={<SearchX {...icon} />}
        title="Nothing fits"
        actions={<Button onClick={() => navigate({ text: '' })}>Clear search and filters</Button>}
      >
        No posting here fits “{place.text}”.
      </EmptyState>
    )
  }
  const { name } = hasNoPostings(place.view) ? { name: 'all' as const } : place.view
  const over = name === 'all' ? overText(endedCount, counts?.archived ?? 0) : null
  const { Icon = Inbox, title, text } = reasons[name]
  const canImport = name === 'inbox' || name === 'all'
  return (
    <EmptyState
      ref={ref}
      icon={<Icon {...icon} />}
      title={over === null ? title : 'Nothing is under way'}
      actions={
        canImport ? (
          <Button onClick={() => run('import.open')}>Import postings</Button>
        ) : name === 'import' ? (
          <Button onClick={() => openView({ name: 'all' })}>All postings</Button>
        ) : undefined
      }
    >
      {over ?? text}
    </EmptyState>
  )
}

interface Reason {
  /** As in the sidebar. */
  Icon?: LucideIcon
  title: string
  text: string
}

const reasons: Record<ListView['name'], Reason> = {
  inbox: { title: 'The inbox is empty', text: 'Postings you import wait here until you decide on them.' },
  all: { title: 'No postings yet', text: 'Save postings from your browser and drop the files here.' },
  bookmarked: {
    Icon: Star,
    title: 'No bookmarks',
    text: 'The star of a posting, or the key B, puts it here.',
  },
  stage: {
    Icon: CircleDot,
    title: 'Nothing in this stage',
    text: 'The bar above a posting, or the key S, moves one here.',
  },
  archive: {
    Icon: Archive,
    title: 'The archive is empty',
    text: 'The menu of a posting, or the key E, puts it out of the way.',
  },
  review: {
    Icon: CircleAlert,
    title: 'Nothing to review',
    text: 'Postings that could not be read with confidence show here.',
  },
  saved: { title: 'Nothing to find', text: 'Type a search, or choose another one.' },
  import: { title: 'Nothing from this import', text: 'It added no postings, or it was undone.' },
}

/** Where all postings are, once none is under way; null where there is none at all. */
function overText(ended: number, archived: number): string | null {
  if (ended > 0 && archived > 0) return 'All postings have ended or are in the archive.'
  if (archived > 0) return 'All postings are in the archive.'
  return ended > 0 ? 'All postings here have ended.' : null
}

/** Takes the focus that the last row left to nobody, and gives it back to the list when rows come again. */
function useListFocus() {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = ref.current
    const focused = document.activeElement
    if (focused === document.body || focused?.id === focusTargets.list) element?.focus()
    return () => {
      if (element?.contains(document.activeElement)) focusWhenThere(focusTargets.list)
    }
  }, [])
  return ref
}
