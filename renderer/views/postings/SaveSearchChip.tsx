import { BookmarkPlus, ChevronDown } from 'lucide-react'
import { offerUndo } from '../../actions/wayBack.ts'
import { call } from '../../api/call.ts'
import { useCommands } from '../../commands.ts'
import { openDialog } from '../../dialogs.ts'
import { usePlace } from '../../navigation.ts'
import { canSaveSearch, isChanged } from '../../savedSearch.ts'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { showFailure } from '../../ui/toasts.ts'
import { removeSavedView, useSavedViews } from '../savedViews/savedViews.ts'
import styles from './ListHeader.module.css'

/** Keeps the search on screen; in a saved one, what can be done with it. */
export function SaveSearchChip() {
  const place = usePlace()
  const { run } = useCommands()
  const views = useSavedViews()
  const { view, text, sort, direction } = place
  const saved = view.name === 'saved' ? views.find(({ id }) => id === view.viewId) : undefined
  if (saved === undefined) {
    if (!canSaveSearch(place)) return null
    return (
      <Tooltip text="Save search">
        <button
          type="button"
          aria-label="Save search"
          className={styles.chip}
          onClick={() => run('search.save')}
        >
          <BookmarkPlus size={12} strokeWidth={2} />
          <span className={styles.saveWords}>Save search</span>
        </button>
      </Tooltip>
    )
  }

  async function saveChanges() {
    if (saved === undefined) return
    const result = await call('views.save', { ...saved, search: text, sort, direction })
    if (result.ok) offerUndo(result, `Changed “${saved.name}”`)
    else showFailure(result.error)
  }

  const isOther = isChanged(place, saved)
  const changes: MenuEntry[] = [
    { kind: 'item', label: 'Save the changes', run: () => void saveChanges() },
    { kind: 'item', label: 'Save as a new search…', run: () => run('search.save') },
    { kind: 'separator' },
  ]
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className={styles.chip}>
          {isOther ? 'Changed' : 'Saved'}
          <ChevronDown size={12} strokeWidth={2} />
        </button>
      }
      entries={[
        ...(isOther && text !== '' ? changes : []),
        { kind: 'item', label: 'Edit…', run: () => openDialog({ kind: 'savedView', view: saved }) },
        { kind: 'item', label: 'Delete', isDanger: true, run: () => void removeSavedView(saved) },
      ]}
    />
  )
}
