// Which postings are ticked for a command on several at once. It lives only as long as the view it was made in.

import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { announce } from './ui/announce.ts'
import { numberText } from './words/countText.ts'

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

/**
 * Says how many are ticked as that changes: what shows it comes with the first and goes with the last, and is not read out
 * then. Whoever leaves the view hears of that instead.
 */
export function useSpokenCount({ ids: { size } }: Selection, viewKey: string): void {
  const said = useRef({ viewKey, size })
  useEffect(() => {
    const before = said.current
    said.current = { viewKey, size }
    if (before.viewKey !== viewKey || before.size === size) return
    announce(size === 0 ? 'Nothing is selected' : `${numberText(size)} selected`)
  }, [viewKey, size])
}

/** The ticks; they go when `viewKey` changes, because what cannot be seen must not be changed with the rest. */
export function useTickedPostings(viewKey: string): Selection {
  const [ticked, setTicked] = useState<{ viewKey: string; ids: ReadonlySet<string> }>({
    viewKey,
    ids: new Set(),
  })
  const ids = useMemo(() => (ticked.viewKey === viewKey ? ticked.ids : new Set<string>()), [ticked, viewKey])
  return useMemo(() => {
    // From what is ticked by then: ids that are asked for come after others were ticked.
    const change = (edit: (next: Set<string>) => void) =>
      setTicked((now) => {
        const next = new Set(now.viewKey === viewKey ? now.ids : [])
        edit(next)
        return { viewKey, ids: next }
      })
    return {
      ids,
      toggle: (id) =>
        change((next) => {
          if (!next.delete(id)) next.add(id)
        }),
      add: (more) =>
        change((next) => {
          for (const id of more) next.add(id)
        }),
      remove: (gone) =>
        change((next) => {
          for (const id of gone) next.delete(id)
        }),
      replace: (wanted) => setTicked({ viewKey, ids: new Set(wanted) }),
      retain(known) {
        const kept = new Set(known)
        setTicked((now) =>
          now.viewKey === viewKey
            ? { viewKey, ids: new Set([...now.ids].filter((id) => kept.has(id))) }
            : now,
        )
      },
      clear: () => setTicked({ viewKey, ids: new Set() }),
    }
  }, [ids, viewKey])
}
