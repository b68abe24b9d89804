import { useCallback, useEffect, useEffectEvent, useState } from 'react'

/** Gives a function that has things presented one after the other, each as soon as there is room for it. */
export function useInTurn<T>(onTurn: (thing: T) => void, isFree = true): (thing: T) => void {
  const [waiting, setWaiting] = useState<readonly T[]>([])
  const present = useEffectEvent(onTurn)
  useEffect(() => {
    const [next] = waiting
    if (next === undefined || !isFree) return
    // A dialog that has just closed gives the focus back first: the next one asks where it was.
    const frame = requestAnimationFrame(() => {
      present(next)
      setWaiting((others) => others.slice(1))
    })
    return () => cancelAnimationFrame(frame)
  }, [waiting, isFree])
  return useCallback((thing) => setWaiting((others) => [...others, thing]), [])
}
