// What time it is for the core, so that "in 3 days" on screen and in the core never differ.

import { useMemo, useSyncExternalStore } from 'react'
import type { Moment } from '../shared/deadlineText.ts'
import { minuteMs } from '../shared/durations.ts'
import { useCall } from './api/call.ts'
import { useLocale } from './preferences.ts'

/** The present moment in the person's zone and locale; moves once a minute. */
export function useNow(): Required<Moment> {
  const { data: info, dataUpdatedAt } = useCall('app.info', {})
  const minute = useSyncExternalStore(followMinutes, () => lastTick)
  const ahead = info === undefined ? 0 : Date.parse(info.now) - dataUpdatedAt
  const now = Math.max(minute, dataUpdatedAt) + ahead
  const locale = useLocale()
  const zone = info?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  return useMemo(() => ({ now, zone, locale }), [now, zone, locale])
}

let lastTick = Date.now()
let timer: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

/** One timer for all, so that no two things on screen are of different minutes. */
function followMinutes(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(() => {
    lastTick = Date.now()
    for (const each of listeners) each()
  }, minuteMs)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}
