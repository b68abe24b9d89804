// Light, dark, or as the system. The setting lives in the library; a copy in this browser's storage lets the
// first paint come right before the core has answered.

import { useEffect } from 'react'
import type { Settings } from '../shared/model.ts'
import { useCall } from './api/call.ts'

const storageKey = 'roledex.theme'

/** Before the first paint: the theme as it was last time. */
export function applyRememberedTheme(): void {
  const theme = readStorage()
  if (theme === 'light' || theme === 'dark') applyTheme(theme)
}

export function useTheme(): void {
  const { data: settings } = useCall('settings.get', {})
  const theme = settings?.theme
  useEffect(() => {
    if (theme === undefined) return
    applyTheme(theme)
    writeStorage(theme)
  }, [theme])
}

function applyTheme(theme: Settings['theme']): void {
  if (theme === 'system') document.documentElement.removeAttribute('data-theme')
  else document.documentElement.dataset.theme = theme
}

/** Storage may be switched off; then the system's theme shows until the core answers. */
function readStorage(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}

function writeStorage(theme: string): void {
  try {
    localStorage.setItem(storageKey, theme)
  } catch {
    // The setting itself is in the library.
  }
}
