// Runs the core in a worker thread, so that no import and no query ever stalls a window. When the thread dies or
// stops answering it is started again; the calls it had in hand are answered, never left hanging.

import { Worker } from 'node:worker_threads'
import { minuteMs } from '../../shared/durations.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { Caller, Change } from '../../shared/topics.ts'
import type { Core } from './core.ts'
import type { ToWorker, WorkerData } from './worker.ts'
import { workerUrl } from './workerUrl.ts'

type FromWorker =
  | { kind: 'opened'; result: Result<null> }
  | { kind: 'result'; id: number; result: Result<unknown> }
  | { kind: 'change'; change: Change }
  | { kind: 'pong' }
  | { kind: 'closed' }

interface HostOptions {
  dataDir: string
  /** The worker's file; tests put another in its place. */
  workerFile?: URL
  /** How long the thread may be busy with one thing before it counts as hanging, ms. */
  patience?: number
}

const defaultPatience = minuteMs
/**
 * A thread that leaves so many in a row unanswered counts as hanging. Counted, not timed: after a computer slept the clock
 * alone would say of a sound thread that it had been silent for hours.
 */
const pingsInPatience = 12
/** A thread that dies this often within a minute is not started again. */
const restartsPerMinute = 3
/** How long closing the library may take, ms. */
const closingMs = 10_000

const stopped = fail(
  'unavailable',
  'The library stopped while doing this and was started again. What was saved before is safe; please try this again.',
)
const neverOpened = fail(
  'unavailable',
  'The library could not be opened, and it is not clear why. It was left as it is. Please tell the makers of Roledex what stands in the terminal.',
)
const gone = fail(
  'unavailable',
  'The library keeps stopping and was not started again. What was saved is safe. Close Roledex and open it anew.',
)
const closed = fail('unavailable', 'Roledex is closing.')

/** Answers when the library is open, or with why it cannot be opened. */
export async function startHost(options: HostOptions): Promise<Result<Core>> {
  const listeners = new Set<(change: Change) => void>()
  const calls = keepCalls()
  const isOnceTooOften = countRestarts()
  let worker: Worker | null = null
  let state: 'open' | 'closing' | 'gone' = 'open'
  /** A thread that never came up is not started again: opening it is what failed. */
  let isOpened = false
  /** Calls made while the thread is being started again wait for it. */
  let ready: Promise<Result<null>>

  const start = (): Promise<Result<null>> => {
    const started = startThread(options)
    worker = started
    silence.forget()
    return new Promise((resolve) => {
      started.on('message', (message: FromWorker) => {
        silence.forget()
        if (message.kind === 'opened') resolve(message.result)
        else if (message.kind === 'result') calls.answer(message.id, message.result)
        else if (message.kind === 'change') for (const listener of listeners) listener(message.change)
      })
      started.on('error', (error) => console.error('The library thread stopped:', error))
      started.on('exit', () => {
        if (worker !== started) return
        worker = null
        resolve(isOpened ? stopped : neverOpened)
        if (state === 'open' && isOpened) restart()
      })
    })
  }

  const restart = () => {
    calls.answerAll(stopped)
    if (isOnceTooOften()) state = 'gone'
    else ready = start()
  }

  const send = (message: ToWorker) => worker?.postMessage(message)
  const silence = countSilence(() => send({ kind: 'ping' }))

  ready = start()
  const opened = await ready
  if (!opened.ok) {
    state = 'gone'
    return opened
  }
  isOpened = true

  const watch = setInterval(
    () => {
      if (worker !== null && !silence.ask()) void worker.terminate()
    },
    (options.patience ?? defaultPatience) / pingsInPatience,
  )
  watch.unref()

  const dispatch = async (method: string, input: unknown, caller: Caller): Promise<Result<unknown>> => {
    if (state === 'closing') return closed
    const isReady = await ready
    if (!isReady.ok) return isReady
    if (worker === null) return gone
    return calls.wait((id) => send({ kind: 'call', id, method, input, caller }))
  }

  const close = async () => {
    if (state === 'closing') return
    state = 'closing'
    clearInterval(watch)
    if (worker !== null) await endThread(worker)
    calls.answerAll(closed)
  }

  return ok({
    dispatch,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close,
  })
}

function startThread({ workerFile, dataDir }: HostOptions): Worker {
  const workerData: WorkerData = { dataDir }
  return new Worker(workerFile ?? workerUrl('./worker', import.meta.url), {
    workerData,
    name: 'library',
    // An import goes through much that lives for moments. Left alone, the room for that grows to 130 MB and stays, and
    // what was kept a moment too long is looked for the later, the more memory there may be in all.
    resourceLimits: { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 1024 },
  })
}

/** Lets it close the library; one that takes too long about it is ended. */
async function endThread(worker: Worker): Promise<void> {
  const exited = new Promise((resolve) => worker.once('exit', resolve))
  worker.postMessage({ kind: 'close' } satisfies ToWorker)
  const timeout = setTimeout(() => void worker.terminate(), closingMs)
  await exited
  clearTimeout(timeout)
}

/** The calls a thread has in hand. */
function keepCalls() {
  const calls = new Map<number, (result: Result<unknown>) => void>()
  let nextId = 1
  return {
    wait: (send: (id: number) => void) =>
      new Promise<Result<unknown>>((resolve) => {
        const id = nextId++
        calls.set(id, resolve)
        send(id)
      }),
    answer(id: number, result: Result<unknown>) {
      calls.get(id)?.(result)
      calls.delete(id)
    },
    answerAll(result: Result<unknown>) {
      for (const answer of calls.values()) answer(result)
      calls.clear()
    },
  }
}

/** How many pings in a row a thread left unanswered. */
function countSilence(ping: () => void) {
  let unanswered = 0
  return {
    forget() {
      unanswered = 0
    },
    /** Sends another one; false, and none is sent, where enough went unanswered. */
    ask(): boolean {
      if (unanswered >= pingsInPatience) return false
      unanswered += 1
      ping()
      return true
    },
  }
}

/** Says at each restart whether there were too many lately. */
function countRestarts(): () => boolean {
  const restarts: number[] = []
  return () => {
    const now = performance.now()
    restarts.push(now)
    while (now - (restarts[0] ?? now) > minuteMs) restarts.shift()
    return restarts.length > restartsPerMinute
  }
}
