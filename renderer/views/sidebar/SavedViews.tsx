// The saved searches in the sidebar: each with the number it finds now. They are put in order by dragging, by
// Alt and an arrow key, or from their menu.

import { Ellipsis, Search } from 'lucide-react'
import type { SavedView } from '../../../shared/savedView.ts'
import { useCall } from '../../api/call.ts'
import { openDialog } from '../../dialogs.ts'
import { formatPlace, parsePlace, usePlace } from '../../navigation.ts'
import { classNames } from '../../ui/classNames.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { ContextMenu, Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { useLineDrag } from '../../ui/useLineDrag.ts'
import { foldedSidebar, useMediaQuery } from '../../ui/useMediaQuery.ts'
import { useMoveByKey } from '../../ui/useMoveByKey.ts'
import { numberText } from '../../words/countText.ts'
import {
  openSavedView,
  removeSavedView,
  useLeaveLostView,
  useMoveSavedView,
  useSavedViews,
} from '../savedViews/savedViews.ts'
import styles from './SavedViews.module.css'
import sidebar from './Sidebar.module.css'

const dragType = 'application/x-roledex-view'

export function SavedViews() {
  const views = useSavedViews()
  useLeaveLostView()
  const { data } = useCall('views.counts', {}, { keepPrevious: true })
  const move = useMoveSavedView()
  const { gripOf, lineProps } = useLineDrag(dragType, views, move)
  if (views.length === 0) return null

  return (
    <>
      <h2 id="saved-searches" className={sidebar.heading}>
        Saved searches
      </h2>
      <ul aria-labelledby="saved-searches" className={sidebar.items}>
        {views.map((view, index) => (
          <li key={view.id} {...gripOf(view)} {...lineProps(view, index, styles.item)}>
            <SavedViewItem
              view={view}
              index={index}
              last={views.length - 1}
              count={data?.counts[view.id]}
              onMove={(to) => move(view, to)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

interface SavedViewItemProps {
  view: SavedView
  index: number
  last: number
  count: number | undefined
  onMove: (to: number) => void
}

function SavedViewItem({ view, index, last, count, onMove }: SavedViewItemProps) {
  const place = usePlace()
  const isFolded = useMediaQuery(foldedSidebar)
  const isCurrent = place.view.name === 'saved' && place.view.viewId === view.id
  const countText = count === undefined ? '' : numberText(count)
  const { id, search, sort, direction } = view

  const onKeyDown = useMoveByKey({ index, last }, onMove)
  const entries: MenuEntry[] = [
    { kind: 'item', label: 'Edit…', run: () => openDialog({ kind: 'savedView', view }) },
    { kind: 'separator' },
    {
      kind: 'item',
      label: 'Move up',
      keys: 'alt+ArrowUp',
      isDisabled: index === 0,
      run: () => onMove(index - 1),
    },
    {
      kind: 'item',
      label: 'Move down',
      keys: 'alt+ArrowDown',
      isDisabled: index === last,
      run: () => onMove(index + 1),
    },
    { kind: 'separator' },
    { kind: 'item', label: 'Delete', isDanger: true, run: () => void removeSavedView(view) },
  ]
  const link = (
    <a
      className={sidebar.item}
      draggable={false}
      href={formatPlace({
        ...parsePlace(''),
        view: { name: 'saved', viewId: id },
        text: search,
        sort,
        direction,
      })}
      aria-current={isCurrent ? 'page' : undefined}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      title={isFolded ? undefined : search}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        openSavedView(view)
      }}
      onKeyDown={onKeyDown}
    >
      <span className={sidebar.icon}>
        <Search size={15} strokeWidth={1.75} />
      </span>
      <bdi className={sidebar.itemLabel}>{view.name}</bdi>{' '}
      {count !== undefined && <span className={classNames(sidebar.count, styles.count)}>{countText}</span>}
    </a>
  )
  return (
    <>
      <ContextMenu entries={entries}>
        {isFolded ? (
          <div>
            <Tooltip text={count === undefined ? view.name : `${view.name} ${countText}`} side="right">
              {link}
            </Tooltip>
          </div>
        ) : (
          <div>{link}</div>
        )}
      </ContextMenu>
      {!isFolded && (
        <Menu
          align="end"
          trigger={
            <IconButton
              label={`More for ${view.name}`}
              className={styles.more}
              icon={<Ellipsis size={14} strokeWidth={1.75} />}
              isTooltipHidden
            />
          }
          entries={entries}
        />
      )}
    </>
  )
}
