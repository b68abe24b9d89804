import { useRef } from 'react'
import { tickWhenKnown } from '../../keyboard/tickWhenKnown.ts'
import { useSelection } from '../../selection.ts'
import type { IdsBetween } from './postingPages.ts'

export interface RangeTicks {
  /** Ticks all from where the range began to `to`; what is gone back over is as it was before. */
  extend: (from: number, to: number) => void
  /** The next `extend` begins anew. */
  end: () => void
}

/** Ticks set with Shift while walking: one range, which grows and shrinks until something else is done. */
export function useRangeTicks(idsBetween: IdsBetween): RangeTicks {
  const { ids, replace } = useSelection()
  const rangeRef = useRef<{ anchor: number; before: ReadonlySet<string> } | null>(null)
  return {
    extend(from, to) {
      const range = rangeRef.current ?? { anchor: Math.max(0, from), before: ids }
      rangeRef.current = range
      tickWhenKnown(idsBetween(range.anchor, to), (between) => replace([...range.before, ...between]))
    },
    end() {
      rangeRef.current = null
    },
  }
}
