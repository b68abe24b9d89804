import { type MouseEvent, useState } from 'react'
import type { PostingRow } from '../../../shared/model.ts'
import type { MenuEntry } from '../../ui/Menu.tsx'
import { useRowMenu } from './rowMenu.tsx'

export interface ContextRow {
  menuEntries: MenuEntry[]
  /** The posting whose menu is open. */
  menuId: string | null
  onMenuOpenChange: (isOpen: boolean) => void
  onContextMenu: (event: MouseEvent) => void
}

/** The menu of the posting under the pointer, for a `ContextMenu`; none opens where `rowUnder` finds no posting. */
export function useContextRow(rowUnder: (event: MouseEvent) => PostingRow | null): ContextRow {
  const rowMenu = useRowMenu()
  const [row, setRow] = useState<PostingRow | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  return {
    menuEntries: row === null ? [] : rowMenu(row),
    menuId: isOpen && row !== null ? row.id : null,
    onMenuOpenChange: setIsOpen,
    onContextMenu(event) {
      const under = rowUnder(event)
      if (under === null) event.preventDefault()
      setRow(under)
    },
  }
}
