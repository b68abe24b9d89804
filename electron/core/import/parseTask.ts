// What goes to a parse worker and what comes back.

import type { Warning } from '../../../shared/posting.ts'
import type { ReadAttempt, SourceContainer } from './draft.ts'
import type { PreparedPosting } from './prepared.ts'
import type { ArchiveContent, ZipEntry, ZipListing } from './zip.ts'

/** What an archive, together with those inside it, may still give. Its entries share one, and it runs down. */
export interface ArchiveRoom {
  files: number
  bytes: number
}

export interface ParseFile {
  /** What the report calls it. */
  path: string
  /** The bytes, where the file system has them, or which entry of which archive they are. */
  content: ArchiveContent | ArchivedContent
  /** When it was copied or saved, UTC ISO, where more is known of that than it says itself. */
  savedAt?: string | null
}

interface ArchivedContent {
  /** One object for all entries of an archive, so that a task opens it once. */
  archive: ArchiveContent
  entry: ZipEntry
  /** 1 in an archive, 2 in an archive inside one; deeper ones are not opened. */
  level: number
  /** For the library's thread; workers have only a copy. */
  room: ArchiveRoom
}

export interface ParseTask {
  files: ParseFile[]
  zone: string
  /** Files whose postings the library has; these are not read again. */
  known: SharedArrayBuffer
  /** Also gives the postings that stand beside what a file is about; only a preview offers them. */
  withAsides?: boolean
}

export interface ReadFile {
  kind: 'read'
  sha256: string
  byteLength: number
  encoding: 'zstd' | 'none'
  blob: Uint8Array
  container: SourceContainer
  charset: string
  pageUrl: string | null
  savedAt: string | null
  postings: PreparedPosting[]
  asides: PreparedPosting[]
  warnings: Warning[]
  attempts: ReadAttempt[]
  failure: string | null
}

/** A zip archive and what it lists; where it came as bytes, they are in memory that all threads share. */
export interface ParsedArchive {
  kind: 'archive'
  archive: ArchiveContent
  listing: ZipListing
}

/** What became of one file: read; an archive; known already; or its bytes could not be had, and why. */
export type ParsedFile =
  | ReadFile
  | ParsedArchive
  | { kind: 'known'; sha256: string }
  | { kind: 'unreadable'; message: string; attempts?: ReadAttempt[] }

/** A task with a sign in shared memory that says it need not be ended: 1 where nobody waits for it any more. */
export interface PooledTask extends ParseTask {
  isGivenUp: Int32Array<SharedArrayBuffer>
}

/** What a worker says: once that it can begin, then the results of its tasks in their order. */
export type FromParseWorker = { kind: 'ready' } | { kind: 'parsed'; parsed: ParsedFile[] }
