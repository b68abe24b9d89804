import { useMemo } from 'react'
import type { QuickMoment } from '../../../shared/quickDates/quickDate.ts'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { firstWeekday } from '../../weeks.ts'

/** What typed dates are read by: now, the person's zone and locale, and the day their weeks begin with. */
export function useQuickMoment(leaning: 'ahead' | 'back' = 'ahead', zone?: string): QuickMoment {
  const moment = useNow()
  const { data: settings } = useCall('settings.get', {})
  const firstDay = firstWeekday(settings?.weekStart, moment.locale)
  return useMemo(
    () => ({ ...moment, zone: zone ?? moment.zone, firstDay, leaning }),
    [moment, zone, firstDay, leaning],
  )
}
