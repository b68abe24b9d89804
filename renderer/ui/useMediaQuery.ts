import { useCallback, useMemo, useSyncExternalStore } from 'react'

/** Whether a media query holds now, and ever after. */
export function useMediaQuery(query: string): boolean {
  const list = useMemo(() => window.matchMedia(query), [query])
  const follow = useCallback(
    (listener: () => void) => {
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [list],
  )
  return useSyncExternalStore(follow, () => list.matches)
}

/** One column: the detail lies over the list. The same width stands in the style sheets. */
export const oneColumn = '(width < 900px)'
/** The sidebar shows icons only. The same width stands in the style sheets. */
export const foldedSidebar = '(width < 1120px)'
