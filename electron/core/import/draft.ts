// What reading one file gives, before anything is stored: the shape that crosses from the reader to the store.

import type { sourceContainers } from '../../../shared/model.ts'
import type { PostingContent, Warning } from '../../../shared/posting.ts'

export type SourceContainer = (typeof sourceContainers)[number]

/** A posting read from a file, with the keys that decide whether the library knows it already. */
export interface PostingDraft {
  content: PostingContent
  warnings: Warning[]
  /** The verbatim slice of the source this was read from. */
  rawNode: string
  /** K0: SHA-256 of the canonical form of the node without its volatile parts, hex. */
  nodeHash: string
  /** K1: `employer|identifier`, or null where the identifier is missing or weak. */
  identifierKey: string | null
  /** K2: canonical addresses and provider job ids. */
  addressKeys: string[]
}

/** What the reader is given. It touches neither the file system nor the clock. */
export interface SourceInput {
  bytes: Uint8Array
  /** As the person's file system calls it; a hint for messages, never for deciding what the file is. */
  fileName: string
  /** When the file was saved, an instant, where it is known; needed for "posted 5 days ago". */
  savedAt: string | null
}

/** One rung that was tried and what it found; the answer to "why wasn't this read?". */
export interface ReadAttempt {
  rung: string
  found: string
}

/** Everything one file gave. Never throws: what could not be read is said in `failure`. */
export interface ReadResult {
  container: SourceContainer
  charset: string
  pageUrl: string | null
  savedAt: string | null
  drafts: PostingDraft[]
  /** Postings beside the one the page is about (similar jobs, bare links): offered, never added unasked. */
  asides: PostingDraft[]
  /** About the file as a whole; those about one posting are in its draft. */
  warnings: Warning[]
  attempts: ReadAttempt[]
  /** A picture, a video, an office file, a program: nothing a posting is saved as, so its bytes are not kept. */
  isForeign: boolean
  /** Why no posting came out, in a sentence that says what to do; null when one did. */
  failure: string | null
}
