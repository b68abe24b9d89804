// Contacts. A contact is one row however many postings it has to do with, so that a number changed once is changed
// everywhere; the links are rows of the postings and come and go with them.

import { countOf } from '../../../shared/counts.ts'
import { limits } from '../../../shared/limits.ts'
import type { Person, PersonFields } from '../../../shared/people.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import type { CommandHandlers, QueryHandlers } from '../handler.ts'
import { employerKey } from '../import/identity.ts'
import { readRows } from '../lists/postingRows.ts'
import { nameOf } from '../tracking/tracking.ts'
import { readCards, writeCards } from './contactCards.ts'

interface PersonRow extends Omit<Person, 'isAgency'> {
  isAgency: number
}

const columns = `SELECT n.id, n.name, n.role, n.organisation, n.organisationKey, n.isAgency, n.email, n.phone, n.link,
  n.note, n.lastContactOn, (SELECT count(*) FROM postingPeople pp WHERE pp.personId = n.id) AS postingCount`

const byName = new Intl.Collator('und', { sensitivity: 'base', numeric: true })

function readPeople(db: ReadDb, from: string, ...values: string[]): Person[] {
  return db
    .all<PersonRow>(`${columns} FROM ${from}`, ...values)
    .map((row) => ({ ...row, isAgency: row.isAgency === 1 }))
    .sort((one, other) => byName.compare(one.name, other.name) || (one.id < other.id ? -1 : 1))
}

function findPerson(db: ReadDb, id: string): Person | undefined {
  return readPeople(db, 'people n WHERE n.id = ?', id)[0]
}

function peopleOfPosting(db: ReadDb, postingId: string): Person[] {
  return readPeople(
    db,
    'postingPeople own JOIN people n ON n.id = own.personId WHERE own.postingId = ?',
    postingId,
  )
}

function countAmong(db: ReadDb, postingIds: readonly string[]): Record<string, number> {
  const rows = db.all<{ id: string; count: number }>(
    `SELECT personId AS id, COUNT(*) AS count FROM postingPeople
     WHERE postingId IN (SELECT value FROM json_each(?)) GROUP BY personId`,
    JSON.stringify(postingIds),
  )
  return Object.fromEntries(rows.map(({ id, count }) => [id, count]))
}

/** Those who are of it, and those its postings have. */
export function peopleOfEmployer(db: ReadDb, key: string): Person[] {
  return readPeople(
    db,
    `people n WHERE n.organisationKey = ? OR n.id IN (
       SELECT pp.personId FROM postings p JOIN postingPeople pp ON pp.postingId = p.id WHERE p.employerKey = ?)`,
    key,
    key,
  )
}

/** Gives one posting the contacts of another too. */
export function joinPeople(db: WriteDb, keepId: string, otherId: string): void {
  db.run(
    'INSERT OR IGNORE INTO postingPeople (postingId, personId) SELECT ?, personId FROM postingPeople WHERE postingId = ?',
    keepId,
    otherId,
  )
}

function linkPerson(db: WriteDb, postingIds: readonly string[], personId: string): string[] {
  return postingIds.filter(
    (postingId) =>
      db.run(
        `INSERT OR IGNORE INTO postingPeople (postingId, personId)
         SELECT p.id, n.id FROM postings p, people n WHERE p.id = ? AND n.id = ?`,
        postingId,
        personId,
      ) > 0,
  )
}

function unlinkPerson(db: WriteDb, postingIds: readonly string[], personId: string): string[] {
  return postingIds.filter(
    (postingId) =>
      db.run('DELETE FROM postingPeople WHERE postingId = ? AND personId = ?', postingId, personId) > 0,
  )
}

/** Without what cannot be seen at its ends; composed, so that two ways of writing a letter are one. */
function tidy<T extends Partial<PersonFields>>(fields: T): T {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' && name !== 'note' ? value.normalize('NFC').trim() : value,
    ]),
  ) as T
}

function columnsOf(fields: PersonFields) {
  const { name, role, organisation, email, phone, link, note, lastContactOn } = fields
  const isAgency = fields.isAgency ? 1 : 0
  const organisationKey = employerKey(organisation)
  return { name, role, organisation, organisationKey, isAgency, email, phone, link, note, lastContactOn }
}

function insertPerson(db: WriteDb, id: string, fields: PersonFields, createdAt: string): void {
  db.run(
    `INSERT INTO people (id, name, role, organisation, organisationKey, isAgency, email, phone, link, note,
       lastContactOn, createdAt)
     VALUES (@id, @name, @role, @organisation, @organisationKey, @isAgency, @email, @phone, @link, @note,
       @lastContactOn, @createdAt)`,
    { ...columnsOf(fields), id, createdAt },
  )
}

function updatePerson(db: WriteDb, id: string, fields: PersonFields): void {
  db.run(
    `UPDATE people SET name = @name, role = @role, organisation = @organisation, organisationKey = @organisationKey,
       isAgency = @isAgency, email = @email, phone = @phone, link = @link, note = @note,
       lastContactOn = @lastContactOn WHERE id = @id`,
    { ...columnsOf(fields), id },
  )
}

const isSame = (one: string, other: string) => byName.compare(one.trim(), other.trim()) === 0

/** Of the same name, with the same address; where one of the two has none, of the same organisation. */
function isSamePerson(one: PersonFields, other: PersonFields): boolean {
  if (!isSame(one.name, other.name)) return false
  if (one.email !== '' && other.email !== '') return isSame(one.email, other.email)
  return isSame(one.organisation, other.organisation)
}

/** What is there with its gaps filled; null where nothing is new. A longer note is added, never put in place of one. */
function fillIn(before: PersonFields, given: PersonFields): PersonFields | null {
  const after = { ...before }
  for (const field of ['role', 'organisation', 'email', 'phone', 'link'] as const) {
    if (after[field] === '') after[field] = given[field]
  }
  if (given.note !== '' && !before.note.includes(given.note)) {
    after.note = [before.note, given.note].filter(Boolean).join('\n').slice(0, limits.personNote)
  }
  const isNew = (['role', 'organisation', 'email', 'phone', 'link', 'note'] as const).some(
    (field) => after[field] !== before[field],
  )
  return isNew ? after : null
}

const counted = (n: number) => countOf(n, 'contact')

export const personGone = () => fail('notFound', 'This contact is no longer there. Nothing was changed.')

export const peopleHandlers: Pick<
  QueryHandlers,
  'people.list' | 'people.ofPosting' | 'people.among' | 'people.get' | 'people.cards'
> &
  Pick<
    CommandHandlers,
    'people.importCards' | 'people.create' | 'people.change' | 'people.remove' | 'people.link'
  > = {
  'people.list': (db) => ok({ people: readPeople(db, 'people n') }),
  'people.ofPosting': (db, { postingId }) => ok({ people: peopleOfPosting(db, postingId) }),

  'people.among': (db, { ids }) => ok({ counts: countAmong(db, ids) }),

  'people.get': (db, { id }) => {
    const person = findPerson(db, id)
    if (person === undefined) return personGone()
    const ids = db
      .all<{ id: string }>(
        `SELECT p.id FROM postingPeople pp JOIN postings p ON p.id = pp.postingId
         WHERE pp.personId = ? ORDER BY p.seq DESC`,
        id,
      )
      .map((row) => row.id)
    const rows = readRows(db, ids)
    return ok({ person, postings: ids.flatMap((each) => rows.get(each) ?? []) })
  },

  'people.cards': (db, { ids }) => {
    const people = readPeople(db, 'people n').filter(({ id }) => ids.length === 0 || ids.includes(id))
    return ok({ count: people.length, text: writeCards(people) })
  },

  'people.importCards': (db, { text }, command) => {
    const { people: given, failed } = readCards(text)
    if (given.length === 0) {
      return fail(
        'badRequest',
        failed === 0
          ? 'There are no contact cards in this file. Nothing was changed. Address books save them as vCard, in files that end in .vcf.'
          : 'None of the contact cards in this file could be read. Nothing was changed.',
      )
    }
    const known = readPeople(db, 'people n').map((person): PersonFields & { id: string } => person)
    const counts = { added: 0, completed: 0, unchanged: 0 }
    for (const fields of given) {
      const before = known.find((person) => isSamePerson(person, fields))
      if (before === undefined) {
        const id = command.newId()
        insertPerson(db, id, fields, command.now)
        known.push({ ...fields, id })
        counts.added++
        continue
      }
      const after = fillIn(before, fields)
      if (after === null) counts.unchanged++
      else {
        updatePerson(db, before.id, after)
        Object.assign(before, after)
        counts.completed++
      }
    }
    const parts = [
      counts.added > 0 ? `Added ${counted(counts.added)}` : '',
      counts.completed > 0 ? `completed ${counted(counts.completed)}` : '',
    ]
    command.describe(`${parts.filter(Boolean).join(' and ') || 'Read contacts'} from cards`)
    return ok({ ...counts, failed })
  },

  'people.create': (db, { postingIds, ...given }, command) => {
    const id = command.newId()
    const fields = tidy(given)
    insertPerson(db, id, fields, command.now)
    const linked = linkPerson(db, postingIds, id)
    command.describe(
      `Added the contact ${fields.name}${linked.length === 0 ? '' : ` to ${nameOf(db, linked)}`}`,
    )
    return ok(findPerson(db, id)!)
  },

  'people.change': (db, { id, ...given }, command) => {
    const before = findPerson(db, id)
    if (before === undefined) return personGone()
    const fields: PersonFields = { ...before, ...tidy(given) }
    updatePerson(db, id, fields)
    command.describe(`Changed the contact ${fields.name}`)
    command.coalesce(`person ${id}`)
    return ok(findPerson(db, id)!)
  },

  'people.remove': (db, { id }, command) => {
    const person = findPerson(db, id)
    if (person === undefined) return personGone()
    db.run('DELETE FROM postingPeople WHERE personId = ?', id)
    db.run('DELETE FROM people WHERE id = ?', id)
    command.describe(`Removed the contact ${person.name}`)
    return ok({})
  },

  'people.link': (db, { postingIds, add, remove }, command) => {
    const named = (ids: readonly string[]) =>
      ids.flatMap((id) => findPerson(db, id) ?? []).map(({ name }) => name)
    if (named([...add, ...remove]).length < add.length + remove.length) return personGone()
    const linked = new Set(add.flatMap((id) => linkPerson(db, postingIds, id)))
    const unlinked = new Set(remove.flatMap((id) => unlinkPerson(db, postingIds, id)))
    const parts = [
      linked.size > 0 ? `Added ${named(add).join(', ')} to ${nameOf(db, [...linked])}` : '',
      unlinked.size > 0 ? `Took ${named(remove).join(', ')} off ${nameOf(db, [...unlinked])}` : '',
    ]
    command.describe(parts.filter(Boolean).join('; '))
    return ok({ changed: new Set([...linked, ...unlinked]).size })
  },
}
