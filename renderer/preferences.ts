// How the window looks to this person: theme, density, and the locale of dates and numbers. The settings live in the
// library; a copy in this browser's storage lets the first paint come right before the core has answered.

import { useEffect, useSyncExternalStore } from 'react'
import type { Settings } from '../shared/model.ts'
import { isLocale } from '../shared/preferences.ts'
import { useCall } from './api/call.ts'
import { chooseLocale, followLocale, locale } from './words/dates.ts'

type Look = Pick<Settings, 'theme' | 'density' | 'locale'>

const storageKey = 'roledex.look'

/** Before the first paint: as it was last time. */
export function applyRememberedLook(): void {
  const look = readStorage()
  if (look !== null) applyLook(look)
}

/** Follows the settings. */
export function useLook(): void {
  const { data } = useCall('settings.get', {})
  const [theme, density, chosen] = [data?.theme, data?.density, data?.locale]
  useEffect(() => {
    if (theme === undefined || density === undefined || chosen === undefined) return
    const look = { theme, density, locale: chosen }
    applyLook(look)
    writeStorage(look)
  }, [theme, density, chosen])
}

/** The locale of dates, numbers and money; what remembers words made of it asks for it here. */
export function useLocale(): string {
  return useSyncExternalStore(followLocale, () => locale)
}

/** Pixels, for lists that draw only what is in sight; `row`, `card` and `thing` are `--row` and so on of the style sheet. */
const heights = {
  comfortable: { row: 62, tableRow: 36, card: 106, thing: 46 },
  compact: { row: 46, tableRow: 28, card: 86, thing: 38 },
} as const

export function useRowHeights(): (typeof heights)[keyof typeof heights] {
  const { data } = useCall('settings.get', {})
  return heights[data?.density ?? 'comfortable']
}

function applyLook({ theme, density, locale: chosen }: Look): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
  if (density === 'comfortable') delete dataset.density
  else dataset.density = density
  chooseLocale(chosen)
}

/** Storage may be switched off, or hold what an older version left; then the system's look shows until the core answers. */
function readStorage(): Look | null {
  try {
    const kept: Partial<Record<keyof Look, unknown>> = JSON.parse(localStorage.getItem(storageKey) ?? '{}')
    return {
      theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : 'system',
      density: kept.density === 'compact' ? 'compact' : 'comfortable',
      locale: typeof kept.locale === 'string' && isLocale(kept.locale) ? kept.locale : null,
    }
  } catch {
    return null
  }
}

function writeStorage(look: Look): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(look))
  } catch {
    // The settings themselves are in the library.
  }
}
