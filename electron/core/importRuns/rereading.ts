// What a posting says when its sources are read again: which node of a source a version was read from, and how the
// readings of all its versions make one record. Pure.

import { isDeepStrictEqual } from 'node:util'
import type { PostingContent, Warning } from '../../../shared/posting.ts'
import { mergeContents, warnOfKept } from '../import/fieldDiff.ts'
import type { PreparedPosting } from '../import/prepared.ts'
import type { Merging } from '../postings/merge.ts'
import { mergeByChoices, mergeWarnings } from '../postings/mergedContent.ts'

/** A version as it stands in the library. */
export interface StoredVersion {
  postingId: string
  n: number
  nodeHash: string
  rawNode: string | null
}

/**
 * Which of the nodes a source now gives is the one a version was read from: the same node, the same text of the
 * source, a key of its posting, or the only one there is. null when none is surely it.
 */
export function findNode(
  version: StoredVersion,
  nodes: readonly PreparedPosting[],
  facts: { keys: ReadonlySet<string>; isOnlyPosting: boolean },
): PreparedPosting | null {
  return (
    nodes.find(({ nodeHash }) => nodeHash === version.nodeHash) ??
    nodes.find(({ rawNode }) => rawNode !== null && rawNode === version.rawNode) ??
    nodes.find((node) => keysOf(node).some((key) => facts.keys.has(key))) ??
    (nodes.length === 1 && facts.isOnlyPosting ? nodes[0]! : null)
  )
}

function keysOf({ identifierKey, addressKeys }: PreparedPosting): string[] {
  return [
    ...(identifierKey === null ? [] : [`identifier ${identifierKey}`]),
    ...addressKeys.map((key) => `address ${key}`),
  ]
}

interface Rereading {
  content: PostingContent
  warnings: Warning[]
}

/** One version of a posting: what its source says now, or how it joined two postings. */
export type VersionReading = Rereading | { merging: Merging }

/** The record the versions make, first to last; as at each import, what a later one states replaces what was there. */
export function joinReadings(versions: readonly VersionReading[]): Rereading {
  const at = versions.findLastIndex((version) => 'merging' in version)
  const merged = versions[at]
  let record: Rereading | null = null
  if (merged !== undefined && 'merging' in merged) {
    const { keepCount, otherCount, choices } = merged.merging
    const keep = joinReadings(versions.slice(at - otherCount - keepCount, at - otherCount))
    const other = joinReadings(versions.slice(at - otherCount, at))
    record = {
      content: mergeByChoices(keep.content, other.content, choices),
      warnings: mergeWarnings(keep.warnings, other.warnings, choices),
    }
  }
  for (const version of versions.slice(at + 1)) {
    if ('merging' in version) continue
    record =
      record === null
        ? { content: version.content, warnings: version.warnings }
        : {
            content: mergeContents(record.content, version.content),
            warnings: [...version.warnings, ...warnOfKept(record.content, version.content)],
          }
  }
  if (record === null) throw new Error('A posting without versions cannot be read')
  return record
}

export function isSameReading(before: Rereading, after: Rereading): boolean {
  return isSameStored(before.content, after.content) && isSameStored(before.warnings, after.warnings)
}

/** As they come back from being stored: nothing undefined, whatever the order of names. Most are the same to the letter. */
function isSameStored(before: unknown, after: unknown): boolean {
  const [one, other] = [JSON.stringify(before), JSON.stringify(after)]
  return one === other || isDeepStrictEqual(JSON.parse(one), JSON.parse(other))
}
