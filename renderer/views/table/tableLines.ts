// The lines of a table: postings, and above each group a line of its own. Only counts are known of most groups, so a
// line is found by where its group begins.

import type { Output } from '../../../shared/contract.ts'

export type Group = Output<'groups.list'>['groups'][number]

export type TableLine =
  | { kind: 'group'; group: Group; isFolded: boolean }
  /** `index` counts postings that are not folded away, from 0. */
  | { kind: 'posting'; index: number }

export interface TableLines {
  count: number
  /** Postings that are not folded away. */
  postingCount: number
  lineAt: (line: number) => TableLine
  /** Where a posting stands among all lines. */
  lineOf: (posting: number) => number
}

export function plainLines(count: number): TableLines {
  return {
    count,
    postingCount: count,
    lineAt: (line) => ({ kind: 'posting', index: line }),
    lineOf: (posting) => posting,
  }
}

export function groupedLines(groups: readonly Group[], folded: ReadonlySet<string>): TableLines {
  const starts: { line: number; posting: number; group: Group }[] = []
  let line = 0
  let posting = 0
  for (const group of groups) {
    starts.push({ line, posting, group })
    const count = folded.has(group.key) ? 0 : group.count
    line += 1 + count
    posting += count
  }
  return {
    count: line,
    postingCount: posting,
    lineAt(wanted) {
      const start = lastBefore(starts, (one) => one.line <= wanted)
      if (start === undefined) return { kind: 'posting', index: wanted }
      if (start.line === wanted) {
        return { kind: 'group', group: start.group, isFolded: folded.has(start.group.key) }
      }
      return { kind: 'posting', index: start.posting + wanted - start.line - 1 }
    },
    lineOf(wanted) {
      // Folded groups begin at the same posting as the one after them, so the last one holds it.
      const start = lastBefore(starts, (one) => one.posting <= wanted)
      return start === undefined ? wanted : start.line + 1 + wanted - start.posting
    },
  }
}

/** The last of those that hold; they all come first. */
function lastBefore<T>(items: readonly T[], holds: (item: T) => boolean): T | undefined {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && holds(item)) low = middle + 1
    else high = middle
  }
  return items[low - 1]
}
