// One export from the click to the file: begun, followed, handed over. Closing the dialog on the way gives it up.

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ExportProgress, ExportRequest } from '../../../shared/exporting.ts'
import { call, useCall } from '../../api/call.ts'
import { showFailure, showToast } from '../../ui/toasts.ts'
import { useOnLeave } from '../../ui/useOnLeave.ts'

export interface RunningExport {
  /** Null while none is under way. */
  progress: ExportProgress | null
  begin: (request: ExportRequest) => void
  /** Asks again where a finished one is to go. */
  save: () => void
  giveUp: () => void
}

/** `onDone`: the file is where the person wanted it, or on its way there. */
export function useExport(onDone: () => void): RunningExport {
  const [exportId, setExportId] = useState<string | null>(null)
  const idRef = useRef<string | null>(null)
  const { data } = useCall('exports.progress', { exportId: exportId ?? '' }, { enabled: exportId !== null })
  const progress = exportId !== null && data?.exportId === exportId ? data : null
  const state = progress?.state

  function follow(id: string | null) {
    idRef.current = id
    setExportId(id)
  }

  async function begin(request: ExportRequest) {
    const begun = await call('exports.begin', request)
    if (begun.ok) follow(begun.value.exportId)
    else showFailure(begun.error)
  }

  async function save() {
    const id = idRef.current
    if (id === null || progress === null) return
    const saved = await call('shell.saveExport', { exportId: id })
    if (!saved.ok) return showFailure(saved.error)
    if (saved.value.kind === 'notSaved') return
    // From here on it is the shell's.
    follow(null)
    if (saved.value.kind === 'saved') showToast({ text: 'Saved', more: saved.value.path })
    else download(saved.value.address, progress.fileName)
    onDone()
  }

  function giveUp() {
    const id = idRef.current
    follow(null)
    if (id !== null) void call('exports.cancel', { exportId: id })
  }

  const onState = useEffectEvent(() => {
    if (state === 'ready') void save()
    if (state !== 'failed' || progress?.message == null) return
    showFailure({ code: 'unavailable', message: progress.message })
    giveUp()
  })
  useEffect(() => onState(), [state])

  useOnLeave(giveUp)

  return { progress, begin: (request) => void begin(request), save: () => void save(), giveUp }
}

function download(address: string, fileName: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  showToast({ text: 'Your browser downloads it', more: fileName })
}
