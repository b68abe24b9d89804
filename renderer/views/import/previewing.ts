// When files are looked at before they are imported. What was chosen counts twice: before anything is read, by the
// number of files handed over, and after, by what an archive turned out to hold.

import { fewFiles, type ImportReport, type Settings } from '../../../shared/model.ts'
import type { ImportPreview } from '../../../shared/preview.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { call } from '../../api/call.ts'

type PreviewSetting = Settings['importPreview']

export function wantsPreview(setting: PreviewSetting, files: number): boolean {
  const most = { always: Number.POSITIVE_INFINITY, few: fewFiles, one: 1, never: 0 }
  return files <= most[setting]
}

/** What came of reading: to be looked at first, or imported without more ado. */
export type Outcome =
  | { kind: 'look'; preview: ImportPreview }
  | { kind: 'imported'; report: ImportReport; isTooMuch: boolean }

export async function settlePreview(importId: string, setting: PreviewSetting): Promise<Result<Outcome>> {
  const looked = await call('imports.preview', { importId })
  if (!looked.ok) return looked
  if (looked.value.kind === 'imported') {
    return ok({ kind: 'imported', report: looked.value.report, isTooMuch: true })
  }
  const preview = looked.value
  if (isWorthALook(preview) && wantsPreview(setting, preview.files.length))
    return ok({ kind: 'look', preview })
  const report = await call('imports.commit', { importId })
  return report.ok ? ok({ kind: 'imported', report: report.value, isTooMuch: false }) : report
}

export async function previewSetting(): Promise<PreviewSetting> {
  const settings = await call('settings.get', {})
  return settings.ok ? settings.value.importPreview : 'never'
}

/** Whether there is anything to look at: something would be written, or is offered. */
function isWorthALook({ files }: ImportPreview): boolean {
  return files.some(({ postings }) => postings.some(({ outcome }) => outcome !== 'unchanged'))
}
