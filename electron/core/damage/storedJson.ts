// Bytes that were overwritten within a long value leave a table that SQLite reads without complaint, and JSON that nobody
// can. Such a row is as good as unread: it must not stop the repair, nor the window later.

import type { SalvagedRow } from './readTable.ts'

/** Columns that hold JSON, null aside. */
export const jsonColumns: Readonly<Record<string, readonly string[]>> = {
  bin: ['contents'],
  events: ['detail'],
  fields: ['choices'],
  importFiles: ['postingIds', 'warnings', 'attempts'],
  interviews: ['people'],
  lookAlikes: ['evidence'],
  offers: ['base', 'more'],
  overrides: ['value'],
  ownReminders: ['times'],
  postings: ['salary', 'deadline'],
  reminderWatch: ['rules'],
  settings: ['value'],
  tableMappings: ['mapping'],
  undoLog: ['rowKey', 'rowBefore'],
  versions: ['content', 'changes', 'merging'],
}

export function hasSoundJson(table: string, row: SalvagedRow): boolean {
  return (jsonColumns[table] ?? []).every((column) => {
    const text = row[column] ?? null
    if (text === null) return true
    try {
      const value: unknown = JSON.parse(String(text))
      return !(table === 'versions' && column === 'content') || hasDescription(value)
    } catch {
      return false
    }
  })
}

/** What every reader of a content goes through first (content.ts). */
function hasDescription(content: unknown): boolean {
  const { description } = Object(content) as { description?: unknown }
  return Array.isArray((Object(description) as { blocks?: unknown }).blocks)
}
