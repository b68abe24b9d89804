// The workers that read files, and what each of them has in hand. One that takes too long or too much memory ends and is
// replaced. The time of a task begins when a worker begins with it, and is the processor's: neither waiting behind others nor
// starting a worker nor what else the machine does is the fault of a file.
//
// Of our own making because the libraries begin the clock when a task is queued, fail whatever else a killed worker
// had been given, and kill at any instant (see mortality.ts). What is given up ends by itself between two files.

import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { workerUrl } from '../workerUrl.ts'
import { createMortality, type Mortality, mayKill } from './mortality.ts'
import type { FromParseWorker, ParsedFile, ParseTask, PooledTask } from './parseTask.ts'
import { limitProcessor, processorTimeOf } from './processorLimit.ts'

export interface ParseLimits {
  /** For one file; a task of several has as much again for the rest together. */
  millisecondsPerFile: number
  megabytes: number
}

/** What is given up may end the file it is at; that takes longer, ms, only where it hangs. */
const endingTime = 1_000
/** Compressing a file takes longer, ms, only where it is large. */
const killingAgain = 2
/** A worker with nothing to do ends after so long, ms. */
const idleTime = 30_000
/** The one it reads and the next, or it would idle while the library stores what it gave last. */
const tasksPerWorker = 2

export type Outcome = { parsed: ParsedFile[] } | { fault: Fault }
export type Fault = 'time' | 'memory' | 'closed' | Error

/** Where there is a fault, nothing of the task was read. */
interface ParseWorkers {
  /** How many tasks to keep under way. */
  width: number
  run(task: ParseTask, stop: AbortSignal | undefined): Promise<Outcome>
  /** Has a worker ready for files that are about to come; does nothing where there is one. */
  warmUp(): void
  /** What is being read is given up. */
  close(): Promise<void>
}

interface Job {
  task: PooledTask
  settle(outcome: Outcome): void
}

interface Member {
  worker: Worker
  mortality: Mortality
  isReady: boolean
  /** In the order the worker takes them; it is at the first. */
  jobs: Job[]
  stopClock: () => void
  /** Why it ends, once that is known. */
  fault: Fault | null
  gone: PromiseWithResolvers<void>
}

export function createParseWorkers(limits: ParseLimits): ParseWorkers {
  // As many as there are cores: the library's thread stores in the gaps, and waits for them most of the time.
  const size = Math.min(4, availableParallelism())
  const members = new Set<Member>()
  const waiting: Job[] = []
  let isClosed = false

  const hire = (): Member => {
    const mortality = createMortality()
    const worker = new Worker(workerUrl('./parseWorker', import.meta.url), {
      name: 'parseFiles',
      workerData: mortality,
      // A page leaves nothing behind, where it has room until it is read; room for the waste of many would only be memory.
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 48 },
    })
    const gone = Promise.withResolvers<void>()
    const member: Member = {
      worker,
      mortality,
      isReady: false,
      jobs: [],
      stopClock: () => {},
      fault: null,
      gone,
    }
    worker.on('message', (message: FromParseWorker) => {
      if (message.kind === 'ready') member.isReady = true
      else member.jobs.shift()?.settle({ parsed: message.parsed })
      windClock(member)
      handOut()
    })
    worker.on('error', (error) => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      member.fault ??= isMemory ? 'memory' : error
    })
    worker.on('exit', (code) => {
      member.stopClock()
      members.delete(member)
      const [guilty, ...others] = member.jobs
      waiting.unshift(...others.filter((job) => !isGivenUp(job)))
      guilty?.settle({ fault: member.fault ?? new Error(`The reader ended with ${code}`) })
      gone.resolve()
      handOut()
    })
    members.add(member)
    return member
  }

  /** Anew for every task, and for having none. */
  const windClock = (member: Member) => {
    member.stopClock()
    const [job] = member.jobs
    if (job === undefined) {
      member.worker.unref()
      if (isClosed) dismiss(member, 'closed')
      else member.stopClock = later(idleTime, () => dismiss(member, 'closed'))
    } else if (member.isReady) {
      member.worker.ref()
      const end = () => {
        // If this thread was held up, the result may lie here already.
        setImmediate(() => {
          if (member.jobs[0] === job) dismiss(member, 'time')
        })
      }
      const limit = limits.millisecondsPerFile * (job.task.files.length > 1 ? 2 : 1)
      member.stopClock = isGivenUp(job)
        ? later(endingTime, end)
        : limitProcessor(() => processorTimeOf(member.worker), limit, end)
    }
  }

  const dismiss = (member: Member, fault: Fault) => {
    member.fault ??= fault
    if (mayKill(member.mortality)) void member.worker.terminate()
    else setTimeout(() => dismiss(member, fault), killingAgain)
  }

  const handOut = () => {
    while (waiting.length > 0) {
      const member = leastBusy()
      if (member === null) return
      const job = waiting.shift()!
      member.jobs.push(job)
      member.worker.postMessage(job.task)
      if (member.jobs.length === 1) windClock(member)
    }
  }

  /** One that can take another task; null while there is none, and after the end. */
  const leastBusy = (): Member | null => {
    if (isClosed) return null
    const free = [...members].filter(({ fault, jobs }) => fault === null && jobs.length < tasksPerWorker)
    const [best] = free.toSorted((a, b) => a.jobs.length - b.jobs.length)
    if (best !== undefined && best.jobs.length === 0) return best
    // One that is ending still counts: a thread that starts while another is torn down can bring the process down.
    return members.size < size ? hire() : (best ?? null)
  }

  const giveUp = (job: Job) => {
    Atomics.store(job.task.isGivenUp, 0, 1)
    job.settle({ fault: 'closed' })
    const place = waiting.indexOf(job)
    if (place >= 0) waiting.splice(place, 1)
    for (const member of members) if (member.jobs[0] === job) windClock(member)
  }

  const run = (task: ParseTask, stop: AbortSignal | undefined): Promise<Outcome> => {
    if (isClosed || stop?.aborted) return Promise.resolve({ fault: 'closed' })
    const { promise, resolve } = Promise.withResolvers<Outcome>()
    const isGivenUp = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
    const job: Job = { task: { ...task, isGivenUp }, settle: resolve }
    const onStop = () => giveUp(job)
    stop?.addEventListener('abort', onStop)
    waiting.push(job)
    handOut()
    return promise.finally(() => stop?.removeEventListener('abort', onStop))
  }

  return {
    width: size * tasksPerWorker,
    run,
    warmUp: () => {
      if (!isClosed && members.size === 0) hire()
    },
    close: async () => {
      isClosed = true
      for (const job of [...waiting, ...[...members].flatMap(({ jobs }) => jobs)]) giveUp(job)
      for (const member of members) {
        if (member.jobs.length === 0) dismiss(member, 'closed')
        else setTimeout(() => dismiss(member, 'closed'), endingTime).unref()
      }
      await Promise.all([...members].map(({ gone }) => gone.promise))
    },
  }
}

/** Keeps nothing alive; gives what stops it before. */
function later(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, milliseconds).unref()
  return () => clearTimeout(timer)
}

function isGivenUp({ task }: Job): boolean {
  return Atomics.load(task.isGivenUp, 0) === 1
}
