// What the notes of an export are called, and where they lie: decided for all before any is written, because they link
// to one another.

import type { PostingRow } from '../../../../shared/model.ts'
import type { ReadDb } from '../../db/sql.ts'
import { createNames, portableName } from './portableNames.ts'

export interface EmployerNote {
  key: string
  name: string
  isAgency: boolean
  avoidReason: string | null
  postingIds: string[]
}

export interface PersonNote {
  id: string
  name: string
  role: string
  organisation: string
  email: string
  phone: string
  link: string
  note: string
  lastContactOn: string | null
  postingIds: string[]
}

export interface NoteNames {
  /** Names of notes, without folder and ending. */
  postings: ReadonlyMap<string, string>
  employers: ReadonlyMap<string, string>
  people: ReadonlyMap<string, string>
}

export const noteFolders = { postings: 'Postings', employers: 'Employers', people: 'People' } as const

/** A link of Obsidian to a note, shown as `label`; without one as the note is called. */
export function linkTo(folder: keyof typeof noteFolders, name: string, label = name): string {
  return `[[${noteFolders[folder]}/${name}|${label.replace(/[[\]|<>\r\n]+/g, ' ').trim() || name}]]`
}

export function nameNotes(
  rows: readonly PostingRow[],
  employers: readonly EmployerNote[],
  people: readonly PersonNote[],
): NoteNames {
  const [ofPosting, ofEmployer, ofPerson] = [createNames(), createNames(), createNames()]
  return {
    postings: new Map(
      rows.map(({ id, title, employerName }) => [
        id,
        ofPosting(portableName([employerName, title].filter((part) => part !== null).join(' – '), 'Posting')),
      ]),
    ),
    employers: new Map(employers.map(({ key, name }) => [key, ofEmployer(portableName(name, 'Employer'))])),
    people: new Map(people.map(({ id, name }) => [id, ofPerson(portableName(name, 'Contact'))])),
  }
}

/** Those of these postings, as most postings write their names. */
export function listEmployerNotes(db: ReadDb, ids: readonly string[]): EmployerNote[] {
  const rows = db.all<{
    id: string
    key: string
    name: string
    isAgency: number
    avoidReason: string | null
  }>(
    `SELECT p.id, p.employerKey AS key, p.employerName AS name, coalesce(e.isAgency, 0) AS isAgency,
       iif(e.avoidedSince IS NULL, NULL, e.avoidReason) AS avoidReason
     FROM json_each(?) ids JOIN postings p ON p.id = ids.value LEFT JOIN employers e ON e.key = p.employerKey
     WHERE p.employerKey IS NOT NULL AND p.employerName IS NOT NULL ORDER BY p.employerKey, ids.key`,
    JSON.stringify(ids),
  )
  return [...Map.groupBy(rows, ({ key }) => key).values()].flatMap((own): EmployerNote[] => {
    const [first] = own
    if (first === undefined) return []
    const { key, isAgency, avoidReason } = first
    const names = [...Map.groupBy(own, ({ name }) => name).values()].sort((a, b) => b.length - a.length)
    const name = names[0]?.[0]?.name ?? first.name
    return [{ key, name, isAgency: isAgency === 1, avoidReason, postingIds: own.map(({ id }) => id) }]
  })
}

/** Everyone, or of some postings those who have to do with them. */
export function listPersonNotes(db: ReadDb, ids: readonly string[]): PersonNote[] {
  const people = db.all<Omit<PersonNote, 'postingIds'>>(
    `SELECT id, name, role, organisation, email, phone, link, note, lastContactOn FROM people
     WHERE id IN (SELECT pp.personId FROM json_each(?) ids JOIN postingPeople pp ON pp.postingId = ids.value)
     ORDER BY name, id`,
    JSON.stringify(ids),
  )
  return people.map((person) => ({
    ...person,
    postingIds: db
      .all<{ postingId: string }>(
        `SELECT pp.postingId FROM json_each(?) ids JOIN postingPeople pp ON pp.postingId = ids.value
         WHERE pp.personId = ? ORDER BY ids.key`,
        JSON.stringify(ids),
        person.id,
      )
      .map(({ postingId }) => postingId),
  }))
}
