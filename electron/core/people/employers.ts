// Employers are not stored: they are what postings have in common that name the same one (employerKey). Only what the
// person says about one has a row. What happened follows from the stage events of its postings.

import type { Application, Employer, EmployerEvent, EmployerPage } from '../../../shared/employers.ts'
import { limits } from '../../../shared/limits.ts'
import { fail, ok } from '../../../shared/result.ts'
import { indexedWords } from '../../../shared/search/searchText.ts'
import { type StageMeaning, sentMeanings } from '../../../shared/stages.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import type { CommandHandlers, QueryHandlers } from '../handler.ts'
import { employerKey } from '../import/identity.ts'
import { readRows } from '../lists/postingRows.ts'
import { beginsAsTyped } from '../lists/savedViews.ts'
import { peopleOfEmployer } from './people.ts'

interface NameRow {
  key: string
  name: string
  n: number
}

interface MarkRow {
  isAgency: number
  avoidedSince: string | null
  avoidReason: string
}

/** The spellings of an employer, the most frequent first. */
function namesOf(db: ReadDb, key: string): NameRow[] {
  return db.all<NameRow>(
    `SELECT employerKey AS key, employerName AS name, count(*) AS n FROM postings
     WHERE employerKey = ? GROUP BY employerName ORDER BY n DESC, max(seq) DESC`,
    key,
  )
}

function withMarks(db: ReadDb, key: string, name: string, postingCount: number): Employer {
  const row = db.get<MarkRow>('SELECT isAgency, avoidedSince, avoidReason FROM employers WHERE key = ?', key)
  return {
    key,
    name,
    postingCount,
    isAgency: row?.isAgency === 1,
    avoided: row?.avoidedSince == null ? null : { since: row.avoidedSince, reason: row.avoidReason },
  }
}

/** Undefined where no posting names it. */
function readEmployer(db: ReadDb, key: string): Employer | undefined {
  const names = namesOf(db, key)
  const [most] = names
  if (most === undefined) return undefined
  return withMarks(
    db,
    key,
    most.name,
    names.reduce((sum, { n }) => sum + n, 0),
  )
}

interface StepRow {
  id: string
  postingId: string
  title: string | null
  at: string
  isDayUnknown: number | null
  note: string | null
  stageId: string
  stageName: string
  stageColor: string
  meaning: StageMeaning
  /** Where the posting stands now. */
  presentId: string
  presentSince: string | null
  presentMeaning: StageMeaning
  isEnd: number
}

/** What was done about an employer's postings beyond looking at them, in the order it happened. */
function listSteps(db: ReadDb, key: string): StepRow[] {
  return db.all<StepRow>(
    `SELECT e.id, e.postingId, p.title, e.at, e.detail ->> 'isDayUnknown' AS isDayUnknown, e.note,
       s.id AS stageId, s.name AS stageName, s.color AS stageColor, s.meaning,
       n.id AS presentId, t.stageSince AS presentSince, n.meaning AS presentMeaning, n.isEnd
     FROM postings p
     CROSS JOIN events e ON e.postingId = p.id AND e.kind = 'stageChanged'
     JOIN stages s ON s.id = e.detail ->> 'toStageId'
     JOIN tracking t ON t.postingId = p.id JOIN stages n ON n.id = t.stageId
     WHERE p.employerKey = ? AND s.meaning <> 'lead' ORDER BY e.at, e.id`,
    key,
  )
}

/** The application of each posting that was applied to, the latest begun first. */
function applicationsOf(steps: readonly StepRow[]): Application[] {
  const byPosting = Map.groupBy(steps, ({ postingId }) => postingId)
  return [...byPosting.values()]
    .flatMap((own): Application[] => {
      const first = own.find(({ meaning }) => sentMeanings.includes(meaning))
      if (first === undefined || first.presentMeaning === 'lead') return []
      return [
        {
          postingId: first.postingId,
          title: first.title,
          appliedAt:
            own.find(({ meaning, isDayUnknown }) => meaning === 'applied' && !isDayUnknown)?.at ?? null,
          startedAt: first.at,
          stageId: first.presentId,
          stageSince: first.presentSince,
          isEnded: first.isEnd === 1 || first.presentMeaning === 'won',
        },
      ]
    })
    .sort((one, other) => other.startedAt.localeCompare(one.startedAt))
}

function toEvent(step: StepRow): EmployerEvent {
  const { id, postingId, title, at, note, stageId, stageName, stageColor } = step
  return { id, postingId, title, at, note, stageId, stageName, stageColor }
}

const eventsShown = 500

function readPage(db: ReadDb, key: string): EmployerPage | null {
  const [employer, names] = [readEmployer(db, key), namesOf(db, key)]
  if (employer === undefined) return null
  const steps = listSteps(db, key)
  const applications = new Map(applicationsOf(steps).map((each) => [each.postingId, each]))
  const counted = db.get<{ open: number; ended: number; archived: number }>(
    `SELECT sum(t.archivedAt IS NULL AND coalesce(s.isEnd, 0) = 0) AS open, sum(coalesce(s.isEnd, 0)) AS ended,
       sum(t.archivedAt IS NOT NULL) AS archived
     FROM postings p LEFT JOIN tracking t ON t.postingId = p.id LEFT JOIN stages s ON s.id = t.stageId
     WHERE p.employerKey = ?`,
    key,
  )
  const ids = db
    .all<{ id: string }>(
      `SELECT p.id FROM postings p LEFT JOIN tracking t ON t.postingId = p.id
       WHERE p.employerKey = ? ORDER BY coalesce(t.stageSince, p.createdAt) DESC, p.seq DESC LIMIT ?`,
      key,
      limits.page,
    )
    .map(({ id }) => id)
  const rows = readRows(db, ids)
  return {
    ...employer,
    otherNames: names.slice(1).map(({ name }) => name),
    counts: {
      open: counted?.open ?? 0,
      applied: applications.size,
      ended: counted?.ended ?? 0,
      archived: counted?.archived ?? 0,
    },
    postings: ids.flatMap((id) => {
      const row = rows.get(id)
      return row === undefined ? [] : [{ row, appliedAt: applications.get(id)?.appliedAt ?? null }]
    }),
    events: steps.slice(-eventsShown).reverse().map(toEvent),
    people: peopleOfEmployer(db, key),
  }
}

function findEmployers(db: ReadDb, typed: string, limit: number): Employer[] {
  const words = indexedWords(typed).map(({ word }) => word)
  const found = new Map<string, { name: string; count: number }>()
  // The first spelling of a key is the most frequent one.
  for (const { key, name, n } of db.all<NameRow>(
    `SELECT employerKey AS key, employerName AS name, count(*) AS n FROM postings
     WHERE employerKey <> '' GROUP BY 1, 2 ORDER BY n DESC, 2`,
  )) {
    const known = found.get(key)
    if (known !== undefined) known.count += n
    else if (found.size < limit && beginsAsTyped(name, words)) found.set(key, { name, count: n })
  }
  return [...found]
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([key, { name, count }]) => withMarks(db, key, name, count))
}

/** A row that says nothing is as good as none. */
function forgetEmpty(db: WriteDb, key: string): void {
  db.run('DELETE FROM employers WHERE key = ? AND isAgency = 0 AND avoidedSince IS NULL', key)
}

const gone = () => fail('notFound', 'No posting names this employer any more.')

export const employerHandlers: Pick<
  QueryHandlers,
  'employers.get' | 'employers.ofPosting' | 'employers.ofName' | 'employers.find'
> &
  Pick<CommandHandlers, 'employers.setAvoided' | 'employers.setAgency'> = {
  'employers.get': (db, { key }) => {
    const page = readPage(db, key)
    return page === null ? gone() : ok(page)
  },

  'employers.ofPosting': (db, { postingId }) => {
    const posting = db.get<{ key: string | null; name: string }>(
      'SELECT employerKey AS key, employerName AS name FROM postings WHERE id = ?',
      postingId,
    )
    if (posting === undefined) return fail('notFound', 'This posting is no longer in the library.')
    if (!posting.key) return ok({ employer: null, applications: [] })
    return ok({
      employer: readEmployer(db, posting.key) ?? null,
      applications: applicationsOf(listSteps(db, posting.key)).filter(
        (application) => application.postingId !== postingId,
      ),
    })
  },

  'employers.ofName': (db, { name }) => {
    const key = employerKey(name)
    if (key === '') return ok({ employer: null, applications: [] })
    return ok({ employer: readEmployer(db, key) ?? null, applications: applicationsOf(listSteps(db, key)) })
  },

  'employers.find': (db, { typed, limit }) => ok({ employers: findEmployers(db, typed, limit) }),

  'employers.setAvoided': (db, { key, isAvoided, reason }, command) => {
    const employer = readEmployer(db, key)
    if (employer === undefined) return gone()
    if (isAvoided) {
      db.run(
        `INSERT INTO employers (key, avoidedSince, avoidReason) VALUES (@key, @now, @reason)
         ON CONFLICT (key) DO UPDATE SET avoidedSince = coalesce(avoidedSince, @now), avoidReason = @reason`,
        { key, now: command.now, reason },
      )
    } else {
      db.run("UPDATE employers SET avoidedSince = NULL, avoidReason = '' WHERE key = ?", key)
      forgetEmpty(db, key)
    }
    const isNew = employer.avoided === null
    command.describe(
      isAvoided
        ? `${isNew ? 'Marked' : 'Changed why to avoid'} ${employer.name}${isNew ? ' as one to avoid' : ''}`
        : `Took the avoid mark off ${employer.name}`,
    )
    return ok(readEmployer(db, key) ?? employer)
  },

  'employers.setAgency': (db, { key, isAgency }, command) => {
    const employer = readEmployer(db, key)
    if (employer === undefined) return gone()
    db.run(
      `INSERT INTO employers (key, isAgency) VALUES (@key, @isAgency)
       ON CONFLICT (key) DO UPDATE SET isAgency = @isAgency`,
      { key, isAgency: isAgency ? 1 : 0 },
    )
    forgetEmpty(db, key)
    command.describe(`Said that ${employer.name} is ${isAgency ? 'an agency' : 'no agency'}`)
    return ok(readEmployer(db, key) ?? employer)
  },
}
