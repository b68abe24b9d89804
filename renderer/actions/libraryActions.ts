// What a person does with the library as a whole, and with the look of the window.

import type { Settings } from '../../shared/model.ts'
import { call } from '../api/call.ts'
import { focusTargets, focusWhenThere } from '../keyboard/focus.ts'
import { openView } from '../navigation.ts'
import { showFailure, showToast } from '../ui/toasts.ts'
import { offerUndo } from './wayBack.ts'

/** Shows them, unless the person has gone elsewhere meanwhile. */
export async function loadSamples(): Promise<void> {
  const askedAt = window.location.hash
  const result = await call('samples.load', {})
  if (!result.ok) return showFailure(result.error)
  if (window.location.hash === askedAt) {
    openView({ name: 'all' })
    focusWhenThere(focusTargets.list)
  }
  showToast({ text: `Loaded ${result.value.totals.postings} sample postings` })
}

export async function removeSamples(): Promise<void> {
  const result = await call('samples.remove', {})
  if (!result.ok) return showFailure(result.error)
  const { deleted } = result.value
  if (deleted === 0) return void showToast({ text: 'There are no sample postings' })
  offerUndo(result, `Removed ${deleted} sample postings`)
}

export async function backUp(): Promise<void> {
  const result = await call('library.backup', {})
  if (!result.ok) return showFailure(result.error)
  showToast({
    text: result.value.isVerified ? 'Backed up and checked' : 'Backed up, but the check did not pass',
    more: result.value.fileName,
    isFailure: !result.value.isVerified,
  })
}

export async function showDataFolder(): Promise<void> {
  const result = await call('shell.showDataFolder', {})
  if (result.ok) return
  const info = await call('app.info', {})
  if (info.ok) showToast({ text: 'Your library is in this folder', more: info.value.dataDir })
  else showFailure(result.error)
}

export async function setTheme(theme: Settings['theme']): Promise<void> {
  const result = await call('settings.set', { theme })
  if (!result.ok) showFailure(result.error)
}
