import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { calendarDayIn } from '../shared/calendar.ts'
import { useCall } from './api/call.ts'
import { invalidateTopics } from './api/liveUpdates.ts'
import { useNow } from './clock.ts'

/**
 * Asks again for what changes with time alone: with any minute what is still due today, and the zone the computer is in;
 * with a new day or zone which postings close "within seven days".
 */
export function TimePassing() {
  const queryClient = useQueryClient()
  const { data: info } = useCall('app.info', {}, { isAskedEachMinute: true })
  useCall('due.counts', {}, { isAskedEachMinute: true })
  const { now, zone } = useNow()
  const day = info === undefined ? null : `${calendarDayIn(now, zone)} ${zone}`
  const shownRef = useRef<string | null>(null)
  useEffect(() => {
    if (shownRef.current !== null && shownRef.current !== day)
      void invalidateTopics(queryClient, ['postings'])
    shownRef.current = day
  }, [queryClient, day])
  return null
}
