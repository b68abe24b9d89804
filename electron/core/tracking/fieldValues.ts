// The values postings have in the fields the person made up. Values of a removed field stay where they are, unseen.

import { type CustomField, type FieldValues, readFieldValue } from '../../../shared/customFields.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { foldValue } from '../../../shared/search/fieldTest.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'

interface FieldRow {
  id: string
  name: string
  kind: CustomField['kind']
  /** JSON */
  choices: string
}

const columns = 'SELECT id, name, kind, choices FROM fields'
const readRow = (row: FieldRow): CustomField => ({ ...row, choices: JSON.parse(row.choices) })

/** Those in use, in their order. */
export function listFields(db: ReadDb): CustomField[] {
  return db.all<FieldRow>(`${columns} WHERE removedAt IS NULL ORDER BY position, id`).map(readRow)
}

/** The last one removed first. */
export function listRemovedFields(db: ReadDb): CustomField[] {
  return db.all<FieldRow>(`${columns} WHERE removedAt IS NOT NULL ORDER BY removedAt DESC, id`).map(readRow)
}

export function findField(db: ReadDb, id: string): CustomField | undefined {
  const row = db.get<FieldRow>(`${columns} WHERE id = ? AND removedAt IS NULL`, id)
  return row && readRow(row)
}

/** JSON of the values of posting p by the ids of their fields, as a column. */
export const fieldsColumn = `(SELECT json_group_object(fv.fieldId, fv.value) FROM fieldValues fv
   JOIN fields f ON f.id = fv.fieldId WHERE fv.postingId = p.id AND f.removedAt IS NULL) AS fields`

export function fieldValuesOf(db: ReadDb, postingId: string): FieldValues {
  const row = db.get<{ fields: string }>(`SELECT ${fieldsColumn} FROM (SELECT ? AS id) p`, postingId)
  return JSON.parse(row?.fields ?? '{}')
}

/** Sets what was typed; gives whether that changed anything, or why it cannot be. */
export function setFieldValue(
  db: WriteDb,
  postingId: string,
  field: CustomField,
  typed: string,
): Result<boolean> {
  const value = readFieldValue(field, typed)
  if (!value.ok) return value
  const before = db.get<{ value: string }>(
    'SELECT value FROM fieldValues WHERE postingId = ? AND fieldId = ?',
    postingId,
    field.id,
  )?.value
  if ((before ?? null) === value.value) return ok(false)
  if (value.value === null) {
    db.run('DELETE FROM fieldValues WHERE postingId = ? AND fieldId = ?', postingId, field.id)
  } else {
    db.run(
      `INSERT INTO fieldValues (postingId, fieldId, value, folded) VALUES (?, ?, ?, ?)
       ON CONFLICT (postingId, fieldId) DO UPDATE SET value = excluded.value, folded = excluded.folded`,
      postingId,
      field.id,
      value.value,
      foldedOf(field, value.value),
    )
  }
  return ok(true)
}

export function foldedOf({ kind }: CustomField, value: string): string {
  return kind === 'text' || kind === 'choice' ? foldValue(value) : ''
}

/**
 * Gives one posting the values of both; where both have one, its own stays. Gives the others as lines of Markdown, for
 * a note: nothing typed is lost.
 */
export function joinFieldValues(db: WriteDb, keepId: string, otherId: string): string[] {
  const lost = db.all<{ name: string; value: string }>(
    `SELECT f.name, o.value FROM fieldValues o JOIN fieldValues k ON k.fieldId = o.fieldId AND k.postingId = ?
     JOIN fields f ON f.id = o.fieldId WHERE o.postingId = ? AND o.value <> k.value ORDER BY f.position, f.id`,
    keepId,
    otherId,
  )
  db.run(
    `INSERT OR IGNORE INTO fieldValues (postingId, fieldId, value, folded)
     SELECT ?, fieldId, value, folded FROM fieldValues WHERE postingId = ?`,
    keepId,
    otherId,
  )
  return lost.map(({ name, value }) => `- ${name}: ${value}`)
}

/** What postings are ordered by in a field, of those that have a value: numbers by size, choices in their order. */
export function readFieldOrder(db: ReadDb, fieldId: string): { postingId: string; value: string | number }[] {
  return db.all(
    `SELECT fv.postingId, CASE f.kind WHEN 'number' THEN CAST(fv.value AS REAL) WHEN 'date' THEN fv.value
       WHEN 'choice' THEN coalesce((SELECT c.key FROM json_each(f.choices) c WHERE c.value = fv.value), 1e9)
       ELSE fv.folded END AS value
     FROM fieldValues fv JOIN fields f ON f.id = fv.fieldId WHERE fv.fieldId = ?`,
    fieldId,
  )
}
