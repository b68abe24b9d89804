import { call } from './api/call.ts'
import { showFailure, showToast } from './ui/toasts.ts'

/** Puts what a helper needs to know on the clipboard; it names nobody and quotes nothing. */
export async function copyDiagnostics(): Promise<void> {
  const found = await call('app.diagnostics', {})
  if (!found.ok) return showFailure(found.error)
  try {
    await navigator.clipboard.writeText(found.value.lines.join('\n'))
    showToast({ text: 'Copied the diagnostics. They hold no names and no texts of yours.' })
  } catch {
    showToast({ text: 'The clipboard could not be written to. Nothing was copied.', isFailure: true })
  }
}
