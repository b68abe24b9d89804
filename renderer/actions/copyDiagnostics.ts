import { call } from '../api/call.ts'
import { copyText, showFailure } from '../ui/toasts.ts'

/** Puts what a helper needs to know on the clipboard; it names nobody and quotes nothing. */
export async function copyDiagnostics(): Promise<void> {
  const found = await call('app.diagnostics', {})
  if (!found.ok) return showFailure(found.error)
  const copied = 'Copied the diagnostics. They hold no names and no texts of yours.'
  await copyText(found.value.lines.join('\n'), copied)
}
