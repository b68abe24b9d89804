// What every format gives: the postings as found, what surrounds them, and what was tried.

import { warning } from '../../../../shared/messages.ts'
import type { Warning } from '../../../../shared/posting.ts'
import type { ReadAttempt, SourceContainer } from '../draft.ts'
import type { RawPosting, Surroundings } from '../raw.ts'
import { type JsonLdBlock, postingLimit } from './jsonLd.ts'

export interface FormatReading {
  container: SourceContainer
  charset: string
  surroundings: Surroundings
  /** The one the page is about first. */
  postings: RawPosting[]
  /** About the file as a whole. */
  warnings: Warning[]
  attempts: ReadAttempt[]
  /** What to do when there is no posting, in one sentence. */
  advice: string
  /** It is nothing that is imported, and its bytes need not be kept. */
  isForeign?: boolean
}

/** What one rung of reading found. */
export interface RungReading {
  postings: RawPosting[]
  warnings: Warning[]
  /** For "why wasn't this read?": what was there, in a few words. */
  found: string
}

export const unknownSurroundings: Surroundings = { pageUrl: null, pageTitle: null, lang: null, savedAt: null }

/** Cuts and limits that no posting carries, so that they are not lost with the blocks they stand in. */
export function blockWarnings(blocks: readonly JsonLdBlock[], postings: readonly RawPosting[]): Warning[] {
  const told = new Set(postings.flatMap((posting) => posting.warnings.map(({ code }) => code)))
  const warnings: Warning[] = []
  if (postings.length >= postingLimit) warnings.push(warning('LIMIT_REACHED'))
  for (const { root, notes } of blocks) {
    for (const { code, path } of notes) {
      if ((code !== 'TRUNCATED' && code !== 'LIMIT_REACHED') || told.has(code)) continue
      told.add(code)
      warnings.push(warning(code, { path: root + path }))
    }
  }
  return warnings
}

/** `no blocks`, `1 block`, `3 blocks`. */
export function howMany(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`
}
