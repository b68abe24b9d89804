import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds now, and ever after. */
export function useMediaQuery(query: string): boolean {
  const follow = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(follow, () => window.matchMedia(query).matches)
}

/** One column: the detail lies over the list. The same width stands in the style sheets. */
export const oneColumn = '(width < 900px)'
/** The sidebar shows icons only. The same width stands in the style sheets. */
export const foldedSidebar = '(width < 1120px)'
