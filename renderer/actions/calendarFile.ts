// Dates into a calendar program: a file that is saved where the person wants it.

import { calendarFileName } from '../../shared/calendarFile.ts'
import { call } from '../api/call.ts'
import { showFailure, showToast } from '../ui/toasts.ts'
import { numberText } from '../words/countText.ts'
import { saveFile } from './saveFile.ts'

/** Saves the dates of these postings, or with null of all that are on the way. */
export async function saveCalendarFile(postingIds: readonly string[] | null): Promise<void> {
  const made = await call('calendarFile.make', { postingIds: postingIds === null ? null : [...postingIds] })
  if (!made.ok) return showFailure(made.error)
  const { count, text } = made.value
  if (count === 0) {
    const whose =
      postingIds === null ? 'No posting' : postingIds.length === 1 ? 'This posting' : 'None of them'
    return void showToast({ text: `${whose} has a date to put into a calendar` })
  }
  saveFile(calendarFileName, text)
  showToast({
    text:
      count === 1 ? 'Saved 1 date as a calendar file' : `Saved ${numberText(count)} dates as a calendar file`,
    more: 'Opening it again later updates your calendar; nothing doubles.',
  })
}
