// What a row says beside its posting, written to that posting. Where the library knows the posting already, what the
// person has there stays, and only what was empty is filled in.

import { limits } from '../../../shared/limits.ts'
import { nameKey } from '../../../shared/names.ts'
import type { TableMapping } from '../../../shared/tableMapping.ts'
import type { WriteDb } from '../db/sql.ts'
import type { StoreContext, StoredPosting } from '../storing.ts'
import { insertField } from '../tracking/customFields.ts'
import { insertEvent } from '../tracking/events.ts'
import { listFields, setFieldValue } from '../tracking/fieldValues.ts'
import { ensureTracking, followStageEvents, wasMoved } from '../tracking/stageEvents.ts'
import { ensureTag } from '../tracking/tags.ts'
import { endOfDeadline, readTracking } from '../tracking/tracking.ts'
import type { RowTracking } from './readRow.ts'

/**
 * Makes the fields that columns go to and that are not there yet: before the postings that have values in them, so that
 * undo can take all of it back in turn.
 */
export function makeFields(
  db: WriteDb,
  columns: TableMapping['columns'],
  { newId }: Pick<StoreContext, 'newId'>,
): void {
  for (const { field } of columns) {
    const known = listFields(db)
    if (field === null || known.some(({ name }) => nameKey(name) === nameKey(field.name))) continue
    if (known.length >= limits.fields) return
    const kind = field.kind === 'choice' ? 'text' : field.kind
    insertField(db, { id: newId(), name: field.name, kind, choices: [] })
  }
}

interface RowPlace {
  fileName: string
  /** From 1, without the line of names. */
  row: number
}

export function writeTracking(
  db: WriteDb,
  { postingId, outcome }: StoredPosting,
  row: RowTracking,
  place: RowPlace,
  context: StoreContext,
): void {
  const before = readTracking(db, postingId)
  const isNew = outcome === 'added' || outcome === 'needsReview'
  const unplaced = row.leftOver.map(({ header, value }) => `- ${header}: ${value}`)
  ensureTracking(db, postingId)
  if (row.isBookmarked) db.run('UPDATE tracking SET isBookmarked = 1 WHERE postingId = ?', postingId)
  for (const name of row.tags) {
    const tagId = ensureTag(db, name, context)
    db.run('INSERT OR IGNORE INTO postingTags (postingId, tagId) VALUES (?, ?)', postingId, tagId)
  }
  if (row.myDeadline !== null && before.myDeadline === null) {
    db.run(
      'UPDATE tracking SET deadlineOn = ?, deadlineTime = ?, deadlineEndsAt = ? WHERE postingId = ?',
      row.myDeadline.on,
      row.myDeadline.time,
      endOfDeadline(row.myDeadline, context.zone),
      postingId,
    )
  }
  // Two rows of one file may be one job, applied for twice.
  const isTwin = !isNew && isOfImport(db, postingId, context.importId)
  if (isNew || isTwin || !wasMoved(db, postingId)) writeMoves(db, postingId, row, place, context)
  unplaced.push(...writeFields(db, postingId, row, isTwin))
  for (const body of row.notes) writeNote(db, postingId, '', body, context)
  if (unplaced.length > 0) {
    writeNote(db, postingId, `From ${place.fileName}, row ${place.row}`, unplaced.join('\n'), context)
  }
}

function isOfImport(db: WriteDb, postingId: string, importId: string): boolean {
  return db.get('SELECT 1 FROM postings WHERE id = ? AND importId = ?', postingId, importId) !== undefined
}

function writeMoves(
  db: WriteDb,
  postingId: string,
  { moves }: RowTracking,
  place: RowPlace,
  context: StoreContext,
) {
  if (moves.length === 0) return
  for (const { stageId, when } of moves) {
    insertEvent(db, {
      id: context.newId(),
      postingId,
      kind: 'stageChanged',
      at: when?.at ?? context.now,
      note: when === null ? `As in ${place.fileName}, which does not say when.` : null,
      // Brought in line by followStageEvents.
      fromStageId: stageId,
      toStageId: stageId,
      ...(when === null ? { isDayUnknown: true } : {}),
    })
  }
  followStageEvents(db, postingId)
}

/** Gives what found no room, as lines of Markdown. */
function writeFields(db: WriteDb, postingId: string, row: RowTracking, isTwin: boolean): string[] {
  const has = readTracking(db, postingId).fields
  const fields = listFields(db)
  return row.fields.flatMap(({ name, value }) => {
    const line = `- ${name}: ${value}`
    const field = fields.find((each) => nameKey(each.name) === nameKey(name))
    if (field === undefined) return [line]
    const known = has[field.id]
    if (known !== undefined) return isTwin && known !== value ? [line] : []
    const set = setFieldValue(db, postingId, field, value)
    return set.ok ? [] : [line]
  })
}

/** A note that is there already is not written a second time. */
function writeNote(db: WriteDb, postingId: string, title: string, body: string, context: StoreContext): void {
  if (db.get('SELECT 1 FROM notes WHERE postingId = ? AND body = ?', postingId, body) !== undefined) return
  const id = context.newId()
  db.run(
    'INSERT INTO notes (id, postingId, title, body, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    postingId,
    title,
    body,
    context.now,
    context.now,
  )
  const event = { id: context.newId(), postingId, at: context.now, note: null }
  insertEvent(db, { ...event, kind: 'noteAdded', noteId: id, isFromFile: true })
}
