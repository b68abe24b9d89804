import { useEffect, useEffectEvent } from 'react'

/** Does it when what uses this goes: a dialog may be closed, or another posting shown, with the key still warm. */
export function useOnLeave(act: () => void): void {
  const leave = useEffectEvent(act)
  useEffect(() => () => leave(), [])
}
