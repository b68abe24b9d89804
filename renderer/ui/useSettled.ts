import { useEffect, useState } from 'react'

/** The value as it was when it last stood for so many milliseconds: what is typed, for whoever looks things up by it. */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}
