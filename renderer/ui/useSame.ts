import { useMemo } from 'react'

/** The same object for as long as `value`, of JSON, says the same; and that as text, which tells one from another. */
export function useSame<T>(value: T): { value: T; key: string } {
  const key = JSON.stringify(value)
  return useMemo(() => ({ value: JSON.parse(key) as T, key }), [key])
}
