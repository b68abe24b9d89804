// Which postings are ticked for a command on several at once. It lives only as long as the view it was made in.

import { createContext, useContext } from 'react'

export interface Selection {
  ids: ReadonlySet<string>
  toggle: (id: string) => void
  add: (ids: readonly string[]) => void
  replace: (ids: readonly string[]) => void
  /** Takes off the ticks of these. */
  remove: (ids: readonly string[]) => void
  /** Takes off the ticks of all others. */
  retain: (ids: readonly string[]) => void
  clear: () => void
}

export const SelectionContext = createContext<Selection | null>(null)

export function useSelection(): Selection {
  const selection = useContext(SelectionContext)
  if (selection === null) throw new Error('useSelection needs <SelectionContext> above it')
  return selection
}
