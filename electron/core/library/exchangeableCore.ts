// A core whose library can be exchanged for another one while windows hold on to it: calls wait until the other is
// open, and those that listen for changes go on listening.

import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Change } from '../../../shared/topics.ts'
import { type Exchange, exchangeLibrary } from '../backups/exchangeLibrary.ts'
import type { Core } from '../core.ts'
import { explainStorageFault } from '../db/storageFaults.ts'
import type { ExchangeLibrary } from '../services.ts'

const gone = fail('unavailable', 'The library could not be opened again. Close Roledex and start it anew.')

/** `open` opens the library of the folder as it is then. */
export async function createExchangeableCore(
  dataDir: string,
  open: (exchange: ExchangeLibrary) => Promise<Result<Core>>,
): Promise<Result<Core>> {
  const listeners = new Set<(change: Change) => void>()
  let present: Core | null = null
  let exchanging: Promise<Result<null>> | null = null
  let underWay = 0
  let wake = () => {}

  const openNow = async (): Promise<Result<Core>> => {
    const opened = await open(exchange)
    if (!opened.ok) return opened
    present = opened.value
    present.onChange((change) => {
      for (const listener of listeners) listener(change)
    })
    return opened
  }

  /** When nothing is under way but the call that asks for it. */
  const quiet = async () => {
    while (underWay > 1) await new Promise<void>((resolve) => (wake = resolve))
  }

  const exchangeNow: ExchangeLibrary = async (newPath, prepare) => {
    await quiet()
    const prepared = await prepare()
    if (!prepared.ok) return prepared
    await present?.close()
    let done: Exchange | null = null
    let fault: Result<never>
    try {
      done = exchangeLibrary(dataDir, newPath)
      const opened = await openNow()
      if (opened.ok) {
        done.settle()
        return ok(null)
      }
      fault = opened
    } catch (error) {
      const explained = explainStorageFault(error, dataDir)
      fault =
        explained === null
          ? fail('internal', 'It could not be restored. Your library is as it was.', String(error))
          : { ok: false, error: explained }
    }
    done?.undo()
    const again = await openNow()
    if (!again.ok) present = null
    return again.ok ? fault : again
  }

  const exchange: ExchangeLibrary = async (newPath, prepare) => {
    if (exchanging !== null) return fail('conflict', 'Another backup is being restored. Nothing was changed.')
    exchanging = exchangeNow(newPath, prepare)
    try {
      return await exchanging
    } finally {
      exchanging = null
    }
  }

  const opened = await openNow()
  if (!opened.ok) return opened
  return ok({
    dispatch: async (method, input, caller) => {
      while (exchanging !== null) await exchanging.catch(() => {})
      if (present === null) return gone
      underWay++
      try {
        return await present.dispatch(method, input, caller)
      } finally {
        underWay--
        wake()
      }
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      while (exchanging !== null) await exchanging.catch(() => {})
      await present?.close()
    },
  })
}
