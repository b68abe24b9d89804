// The time a thread is given is that of the processor: on a machine that is busy with other things it takes longer by the
// clock, and that is not the fault of what it reads. By the clock it ends much later, for what hangs without working.

import type { Worker } from 'node:worker_threads'

/** So many times its limit a thread may take by the clock. */
const slowness = 5
/** Looking at once again would only cost time, ms. */
const soonest = 20

/**
 * Calls `end` once `used`, in ms, has grown by `limit`, or long after that by the clock where it does not, or does not
 * answer. Gives what stops it before.
 */
export function limitProcessor(used: () => Promise<number>, limit: number, end: () => void): () => void {
  let isOver = false
  let timer: NodeJS.Timeout
  const stop = () => {
    isOver = true
    clearTimeout(timer)
    clearTimeout(latest)
  }
  const finish = () => {
    if (isOver) return
    stop()
    end()
  }
  const latest = setTimeout(finish, limit * slowness)
  const atFirst = used()
  const look = async () => {
    const left = limit - ((await used()) - (await atFirst))
    if (left <= 0) finish()
    else if (!isOver) timer = setTimeout(look, Math.max(left, soonest))
  }
  timer = setTimeout(look, limit)
  return stop
}

/** What a thread has had of the processor, ms; by the clock where its end or an older Node does not say. Never rejects. */
export async function processorTimeOf(worker: Worker): Promise<number> {
  const usage: Promise<NodeJS.CpuUsage> | undefined = worker.cpuUsage?.()
  const { user, system } = (await usage?.catch(() => undefined)) ?? {
    user: 0,
    system: performance.now() * 1000,
  }
  return (user + system) / 1000
}
