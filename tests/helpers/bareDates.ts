import type { DateContext } from '../../electron/core/import/dates/dateOrder.ts'

/** What surrounds a posting's date where nothing is known of it. */
export const bareDates: DateContext = {
  savedAt: null,
  countryCode: null,
  host: null,
  lang: null,
  unambiguous: [],
  role: 'posted',
}
