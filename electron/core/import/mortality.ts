// When a parse worker may be killed. A thread that is ended in the very instant in which it sets up zstd brings the whole
// process down (an assertion in Node 24, «close before init»). So the two agree in shared memory: while it
// compresses a worker cannot be killed, and one that is about to be killed does not begin to compress.

const free = 0
const compressing = 1
const doomed = 2

export type Mortality = Int32Array<SharedArrayBuffer>

export function createMortality(): Mortality {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
}

/** In the worker: does `work` with nobody ending the thread; where it is doomed already, waits for that. */
export function outliveKilling<T>(mortality: Mortality | undefined, work: () => T): T {
  if (mortality === undefined) return work()
  while (Atomics.compareExchange(mortality, 0, free, compressing) !== free) Atomics.wait(mortality, 0, doomed)
  try {
    return work()
  } finally {
    Atomics.store(mortality, 0, free)
  }
}

/** In the thread that kills: true where it may go ahead, and must; false where it has to ask again. */
export function mayKill(mortality: Mortality): boolean {
  return Atomics.compareExchange(mortality, 0, free, doomed) !== compressing
}
