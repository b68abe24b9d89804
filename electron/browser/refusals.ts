// How many requests were refused lately. Whoever guesses, or floods the port, soon gets no words, no key page and no
// connection that stays; requests that are let in are never counted, so nobody can lock the person out.

/** Refused within a second before the short answer begins. */
const mostPerSecond = 30

/** Says of a refusal, when it happens, whether there were too many; `now` in ms, of a clock that only goes forward. */
export function countRefusals(now: () => number = () => performance.now()): () => boolean {
  const times: number[] = []
  return () => {
    times.push(now())
    if (times.length > mostPerSecond + 1) times.shift()
    return times.length > mostPerSecond && now() - (times[0] ?? 0) < 1_000
  }
}
