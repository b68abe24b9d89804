// What changes while no stream of changes is open, before the first one or while it is lost, nobody tells of. So an
// answer and the beginning of a stream both say how many changes there had been: an answer with a lower count than
// the stream began with may not be so any more. An app that was started anew counts on above the one before.

interface MissedChanges {
  answered(count: number): void
  /** A call failed: whoever asked has to ask again once a stream begins. */
  unanswered(): void
  begun(count: number): void
}

/** Calls `onMissed` where a change may have been missed, at most once for all that a beginning shows. */
export function noticeMissedChanges(onMissed: () => void): MissedChanges {
  /** Of the answers shown and the streams begun since then. */
  let oldest = Number.POSITIVE_INFINITY
  let hasBegun = false
  return {
    answered(count) {
      const isMissed = hasBegun && count < oldest
      oldest = Math.min(oldest, count)
      if (isMissed) onMissed()
    },
    unanswered() {
      oldest = Number.NEGATIVE_INFINITY
    },
    begun(count) {
      const isMissed = oldest < count
      oldest = count
      hasBegun = true
      if (isMissed) onMissed()
    },
  }
}
