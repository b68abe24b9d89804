// How long something takes, whatever else the machine does meanwhile.

/** Begins to count; the answer says how many milliseconds this thread has had the processor since. */
export function countProcessorTime(): () => number {
  const before = process.threadCpuUsage()
  return () => {
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1000
  }
}
