// How the window looks and speaks to this person: kept with the settings, so in the library and in what is exported.

import { z } from 'zod'
import { isZone } from './planTimes.ts'
import { defaultReminders, reminderSettingsSchema } from './reminders.ts'

export const preferenceSettings = {
  /** A BCP 47 name, for the order and clock of dates, numbers and money; null: as the system. */
  locale: z.string().max(35).refine(isLocale, 'Choose a region of the list.').nullable(),
  /** An IANA name; null: as the system. */
  zone: z.string().max(64).refine(isZone, 'There is no such time zone.').nullable(),
  density: z.enum(['comfortable', 'compact']),
  reminders: reminderSettingsSchema,
}

export const defaultPreferences = {
  locale: null,
  zone: null,
  density: 'comfortable' as const,
  reminders: defaultReminders,
}

/** Whether Intl takes it; "en_US" and "C" it does not. */
export function isLocale(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name).length === 1
  } catch {
    return false
  }
}
