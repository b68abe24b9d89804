// The fields the person made up. One that is removed keeps its row and its values and can be brought back, so no
// order of undoing, restoring and removing loses what was typed.

import { type CustomField, tidyFieldName } from '../../../shared/customFields.ts'
import { limits } from '../../../shared/limits.ts'
import { nameKey } from '../../../shared/names.ts'
import { type Failure, fail, ok, type Result } from '../../../shared/result.ts'
import { renameFieldInSearch } from '../../../shared/search/renameField.ts'
import { type ReadDb, setOrder, type WriteDb } from '../db/sql.ts'
import type { CommandHandlers, QueryHandlers } from '../handler.ts'
import { findField, foldedOf, listFields, listRemovedFields, setFieldValue } from './fieldValues.ts'
import { rewriteSearches } from './rewriteSearches.ts'
import { existing, goneOf, nameOf } from './tracking.ts'

function refuseName(db: ReadDb, name: string, exceptId?: string): Failure | null {
  if (!/[\p{L}\p{N}]/u.test(name)) return fail('badRequest', 'A field needs a name. Nothing was changed.')
  const taken = listFields(db).find((field) => field.id !== exceptId && nameKey(field.name) === nameKey(name))
  if (taken === undefined) return null
  return fail('conflict', `There is a field called “${taken.name}” already. Choose another name.`)
}

/** Names of choices as they are kept, or what is wrong with them. */
function readChoices(field: Pick<CustomField, 'kind'>, typed: readonly string[]): Result<string[]> {
  const choices = typed.map(tidyFieldName).filter((name) => name !== '')
  if (field.kind !== 'choice') return ok([])
  if (choices.length === 0)
    return fail('badRequest', 'Something has to be there to choose. Nothing was changed.')
  const twice = choices.find(
    (name, index) => choices.findIndex((each) => nameKey(each) === nameKey(name)) < index,
  )
  if (twice !== undefined) return fail('conflict', `“${twice}” is there twice. Nothing was changed.`)
  return ok(choices)
}

/** Behind all others; its name must be free. */
export function insertField(db: WriteDb, field: CustomField): void {
  db.run(
    `INSERT INTO fields (id, name, kind, choices, position, removedAt)
     VALUES (?, ?, ?, ?, (SELECT coalesce(max(position) + 1, 0) FROM fields), NULL)`,
    field.id,
    field.name,
    field.kind,
    JSON.stringify(field.choices),
  )
}

const gone = () => fail('notFound', 'This field is no longer there. Nothing was changed.')
const tooMany = () => fail('tooLarge', `There are ${limits.fields} fields already. Remove one first.`)

export const fieldHandlers: Pick<QueryHandlers, 'fields.list' | 'fields.counts'> &
  Pick<
    CommandHandlers,
    | 'fields.add'
    | 'fields.rename'
    | 'fields.setChoices'
    | 'fields.move'
    | 'fields.remove'
    | 'fields.restore'
    | 'tracking.setField'
  > = {
  'fields.list': (db) => ok({ fields: listFields(db), removed: listRemovedFields(db) }),

  'fields.counts': (db) => {
    const rows = db.all<{ fieldId: string; n: number }>(
      'SELECT fieldId, count(*) AS n FROM fieldValues GROUP BY fieldId',
    )
    return ok({ counts: Object.fromEntries(rows.map(({ fieldId, n }) => [fieldId, n])) })
  },

  'fields.add': (db, { kind, ...given }, command) => {
    const name = tidyFieldName(given.name)
    const refusal = refuseName(db, name)
    if (refusal !== null) return refusal
    if (listFields(db).length >= limits.fields) return tooMany()
    const choices = readChoices({ kind }, given.choices)
    if (!choices.ok) return choices
    const field: CustomField = { id: command.newId(), name, kind, choices: choices.value }
    insertField(db, field)
    command.describe(`Added the field “${name}”`)
    return ok(field)
  },

  'fields.rename': (db, { id, ...given }, command) => {
    const field = findField(db, id)
    if (field === undefined) return gone()
    const name = tidyFieldName(given.name)
    const refusal = refuseName(db, name, id)
    if (refusal !== null) return refusal
    const fields = listFields(db)
    const tooLong = rewriteSearches(db, 'field', (search) => renameFieldInSearch(search, fields, id, name))
    if (tooLong !== null) return tooLong
    db.run('UPDATE fields SET name = ? WHERE id = ?', name, id)
    command.describe(`Renamed the field “${field.name}” to “${name}”`)
    return ok({ ...field, name })
  },

  'fields.setChoices': (db, { id, ...given }, command) => {
    const field = findField(db, id)
    if (field === undefined) return gone()
    if (field.kind !== 'choice') return fail('badRequest', 'Nothing is chosen in this field.')
    const choices = readChoices(
      field,
      given.choices.map(({ name }) => name),
    )
    if (!choices.ok) return choices
    const renamed = new Map(
      given.choices
        .map(({ name, from }) => [from, tidyFieldName(name)] as const)
        .filter(([from, name]) => from !== null && name !== '' && from !== name),
    )
    // All at once, so that two names can change places.
    for (const { postingId, value } of db.all<{ postingId: string; value: string }>(
      'SELECT postingId, value FROM fieldValues WHERE fieldId = ? AND value IN (SELECT value FROM json_each(?))',
      id,
      JSON.stringify([...renamed.keys()]),
    )) {
      const name = renamed.get(value)
      if (name === undefined) continue
      db.run(
        'UPDATE fieldValues SET value = ?, folded = ? WHERE postingId = ? AND fieldId = ?',
        name,
        foldedOf(field, name),
        postingId,
        id,
      )
    }
    db.run('UPDATE fields SET choices = ? WHERE id = ?', JSON.stringify(choices.value), id)
    command.describe(`Changed what can be chosen in “${field.name}”`)
    return ok({ ...field, choices: choices.value })
  },

  'fields.move': (db, { id, to }, command) => {
    const field = findField(db, id)
    if (field === undefined) return gone()
    const others = listFields(db).map((each) => each.id)
    others.splice(others.indexOf(id), 1)
    setOrder(db, 'fields', others.toSpliced(to, 0, id))
    command.describe(`Moved the field “${field.name}”`)
    return ok({ fields: listFields(db) })
  },

  'fields.remove': (db, { id }, command) => {
    const field = findField(db, id)
    if (field === undefined) return gone()
    db.run('UPDATE fields SET removedAt = ? WHERE id = ?', command.now, id)
    command.describe(`Removed the field “${field.name}”`)
    return ok({})
  },

  'fields.restore': (db, { id }, command) => {
    const field = listRemovedFields(db).find((each) => each.id === id)
    if (field === undefined) return gone()
    const refusal = refuseName(db, field.name)
    if (refusal !== null) return refusal
    if (listFields(db).length >= limits.fields) return tooMany()
    db.run('UPDATE fields SET removedAt = NULL WHERE id = ?', id)
    command.describe(`Brought back the field “${field.name}”`)
    return ok(field)
  },

  'tracking.setField': (db, { ids, fieldId, value }, command) => {
    const field = findField(db, fieldId)
    if (field === undefined) return gone()
    const postings = existing(db, ids)
    if (postings.length === 0) return goneOf(ids)
    const changed: string[] = []
    for (const id of postings) {
      const result = setFieldValue(db, id, field, value)
      if (!result.ok) return result
      if (result.value) changed.push(id)
    }
    const verb = value.trim() === '' ? 'Cleared' : 'Set'
    command.describe(`${verb} the field “${field.name}” of ${nameOf(db, changed)}`)
    return ok({ changed: changed.length })
  },
}
