// Says quietly what came in from the watched folder, one notice for each time, and once that it cannot be read.

import { useEffect, useEffectEvent, useRef } from 'react'
import type { ImportSummary } from '../../../shared/model.ts'
import { undo } from '../../actions/wayBack.ts'
import { call, useCall } from '../../api/call.ts'
import { openDialog } from '../../dialogs.ts'
import { openPosting } from '../../navigation.ts'
import { showToast } from '../../ui/toasts.ts'
import { keptSentence } from '../../words/dates.ts'
import { hasChangedLibrary, totalsText } from './reportText.ts'

export function WatchNotices(): null {
  const { data: past } = useCall('imports.list', {})
  const { data: watched } = useCall('watch.get', {})
  const said = useRef<Set<string> | null>(null)
  const label = watched?.folder?.label
  const problem = watched?.folder?.problem ?? null

  const say = useEffectEvent(async (summary: ImportSummary) => {
    const only = await readOnlyPosting(summary)
    const toMore = only
      ? { label: 'Show', run: () => openPosting(only.postingId) }
      : { label: 'Report', run: () => openDialog({ kind: 'importReport', importId: summary.id }) }
    const from = label === undefined ? 'From the watched folder' : `From “${label}”`
    showToast({
      text: `${from}: ${(only && keptSentence(only.message)) ?? totalsText(summary.totals)}`,
      ...(hasChangedLibrary(summary)
        ? {
            action: { label: 'Undo', run: () => void undo(summary.commandId) },
            secondAction: toMore,
          }
        : { action: toMore }),
    })
  })

  useEffect(() => {
    if (past === undefined) return
    const done = past.imports.filter(({ origin, state }) => origin === 'watched' && state === 'finished')
    // What came in before this window was opened is in the list of imports.
    const known = said.current ?? new Set(done.map(({ id }) => id))
    said.current = known
    for (const summary of done) {
      if (known.has(summary.id)) continue
      known.add(summary.id)
      if (summary.totals.files > summary.totals.unchanged) void say(summary)
    }
  }, [past])

  useEffect(() => {
    if (problem !== null) showToast({ text: problem })
  }, [problem])

  return null
}

/** The posting that came in alone, with the sentence that names it; null where more than one file came, or it gave several or none. */
async function readOnlyPosting({ id, totals }: ImportSummary) {
  if (totals.files !== 1) return null
  const report = await call('imports.get', { importId: id })
  const [file] = report.ok ? report.value.files : []
  const [postingId, another] = file?.postings ?? []
  return file === undefined || postingId === undefined || another !== undefined
    ? null
    : { postingId, message: file.message }
}
