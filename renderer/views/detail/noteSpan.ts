// Where in a text something was typed: so that of a note of megabytes only that part is compared, sent and kept.

export interface NoteSpan {
  /** Characters at the beginning that are as they were; Infinity where nothing was typed at all. */
  head: number
  /** The same at the end. */
  tail: number
}

export const untouched: NoteSpan = { head: Number.POSITIVE_INFINITY, tail: Number.POSITIVE_INFINITY }
/** Anything may be new. */
export const everywhere: NoteSpan = { head: 0, tail: 0 }

/** What was typed in one go and then in another, seen from before both. */
export function joinSpans(one: NoteSpan, other: NoteSpan): NoteSpan {
  return { head: Math.min(one.head, other.head), tail: Math.min(one.tail, other.tail) }
}

/** What became of a text between two states that differ within `span` only, and where. */
export function changeWithin(before: string, after: string, span: NoteSpan) {
  const { head, tail } = span.head === untouched.head ? { head: before.length, tail: 0 } : span
  const change = {
    from: head,
    removed: before.length - head - tail,
    insert: after.slice(head, after.length - tail),
  }
  return { change, within: { head, tail } }
}
