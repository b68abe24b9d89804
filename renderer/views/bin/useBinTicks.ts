import { useRef } from 'react'
import type { BinEntry } from '../../../shared/methods/binMethods.ts'

/** Ticks in the bin: of one line, or of all from where ticking began to another, until something else is done. */
export function useBinTicks(
  entries: readonly BinEntry[],
  ticked: ReadonlySet<string>,
  onTick: (ids: ReadonlySet<string>) => void,
) {
  const anchorRef = useRef<number | null>(null)
  function toggle(id: string) {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    onTick(next)
  }
  return {
    toggle,
    /** What is extended from then on begins here. */
    toggleAt(index: number) {
      const entry = entries[index]
      if (entry === undefined) return
      anchorRef.current = index
      toggle(entry.id)
    },
    /** `from`: where it begins, unless it has begun. */
    extend(from: number, to: number) {
      const anchor = anchorRef.current ?? from
      anchorRef.current = anchor
      const range = entries.slice(Math.min(anchor, to), Math.max(anchor, to) + 1)
      onTick(new Set([...ticked, ...range.map(({ id }) => id)]))
    },
    end() {
      anchorRef.current = null
    },
    all: () => onTick(new Set(entries.map(({ id }) => id))),
    none: () => onTick(new Set()),
  }
}
