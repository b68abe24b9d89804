import { useEffect, useRef } from 'react'
import { focusIfFree, focusTargets } from './focus.ts'

/** The last row of a list takes the focus along when it goes, and is given it back where it comes again, as by undo. */
export function useFocusBetween(total: number | undefined) {
  const mainRef = useRef<HTMLElement>(null)
  const beforeRef = useRef(total)
  useEffect(() => {
    const main = mainRef.current
    const before = beforeRef.current
    beforeRef.current = total
    if (total === undefined || before === undefined) return
    if (total === 0 && before > 0) focusIfFree(main)
    if (total > 0 && before === 0 && document.activeElement === main)
      document.getElementById(focusTargets.list)?.focus({ preventScroll: true })
  }, [total])
  return mainRef
}
