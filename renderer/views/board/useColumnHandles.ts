import { useCallback, useRef } from 'react'
import type { ColumnHandle } from './useCardsInSight.ts'

/** The columns that are drawn, by the ids of their stages. */
export function useColumnHandles() {
  const handlesRef = useRef(new Map<string, ColumnHandle>())
  const handleOf = useCallback((stageId: string) => handlesRef.current.get(stageId), [])
  /** For the `ref` of the column of a stage. */
  const registerOf = useCallback(
    (stageId: string) => (handle: ColumnHandle | null) => {
      if (handle === null) handlesRef.current.delete(stageId)
      else handlesRef.current.set(stageId, handle)
    },
    [],
  )
  return { handleOf, registerOf }
}
