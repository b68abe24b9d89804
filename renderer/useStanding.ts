import { type RefObject, useEffect, useEffectEvent } from 'react'
import { isTyping, keepInText } from './keyboard/focus.ts'
import type { ListHandle, Standing } from './keyboard/listHandle.ts'
import { followStanding } from './keyboard/standings.ts'
import { currentPlace, navigate, viewKeyOf } from './navigation.ts'
import type { Selection } from './selection.ts'

/** Lets undo lead the keys of this window back to where they stood. */
export function useStanding(selection: Selection, listRef: RefObject<ListHandle | null>): void {
  const read = useEffectEvent(
    (): Standing => ({
      viewKey: viewKeyOf(currentPlace()),
      postingId: currentPlace().postingId,
      key: listRef.current?.standingKey?.() ?? null,
      ticked: [...selection.ids],
    }),
  )
  const lead = useEffectEvent((standing: Standing, ticks: 'restored' | 'left') => {
    const { postingId, ticked } = standing
    // Where a person writes, nothing is changed under their hands.
    if (viewKeyOf(currentPlace()) !== standing.viewKey || isTyping()) return
    if (ticks === 'restored' && selection.ids.size === 0 && ticked.length > 0) selection.replace(ticked)
    listRef.current?.standOn?.(standing)
    if (postingId !== null && postingId !== currentPlace().postingId) {
      keepInText(() => navigate({ postingId }, { replace: true }))
    }
  })
  useEffect(
    () => followStanding({ read: () => read(), lead: (standing, ticks) => lead(standing, ticks) }),
    [],
  )
}
