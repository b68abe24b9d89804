// Searches kept under a name.

import { limits } from '../../../shared/limits.ts'
import { postingFilterSchema } from '../../../shared/postingFilter.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { SavedView } from '../../../shared/savedView.ts'
import { indexedWords } from '../../../shared/search/searchText.ts'
import { type ReadDb, setOrder } from '../db/sql.ts'
import type { CommandHandlers, QueryHandlers } from '../handler.ts'
import { tagKey } from '../tracking/tags.ts'
import { countFitting, type ListSource } from './fitting.ts'

const columns = 'id, name, search, sort, direction'

function listViews(db: ReadDb): SavedView[] {
  return db.all<SavedView>(`SELECT ${columns} FROM savedViews ORDER BY position, id`)
}

function readView(db: ReadDb, id: string): SavedView | undefined {
  return db.get<SavedView>(`SELECT ${columns} FROM savedViews WHERE id = ?`, id)
}

function countViews(source: ListSource): Record<string, number> {
  const views = listViews(source.db)
  const counts = countFitting(
    source,
    views.map(({ search }) => postingFilterSchema.parse({ text: search })),
  )
  return Object.fromEntries(views.map(({ id }, index) => [id, counts[index] ?? 0]))
}

/** Another saved search of that name, as a person compares names. */
function isNameTaken(db: ReadDb, name: string, exceptId: string | undefined): boolean {
  return listViews(db).some((view) => view.id !== exceptId && tagKey(view.name) === tagKey(name))
}

const gone = () => fail('notFound', 'This saved search is no longer there. Nothing was changed.')
const taken = (name: string) =>
  fail('conflict', `There is a saved search called “${name}” already. Give this one another name.`)

/** Words begin as typed: every typed word begins one of the text, in the order typed. */
export function beginsAsTyped(text: string, typed: readonly string[]): boolean {
  const words = indexedWords(text).map(({ word }) => word)
  return typed.every((wanted) => words.some((word) => word.startsWith(wanted)))
}

/** A place is known by what stands before its first comma: "Oslo" of "Oslo, Norway". */
const suggested = {
  employer: 'employerName',
  place: "trim(substr(placeLabel, 1, instr(placeLabel || ',', ',') - 1))",
} as const

function suggestValues(db: ReadDb, field: keyof typeof suggested, typed: string, limit: number) {
  const words = indexedWords(typed).map(({ word }) => word)
  return db
    .all<{ text: string | null; count: number }>(
      `SELECT ${suggested[field]} AS text, count(*) AS count FROM postings GROUP BY 1 ORDER BY 2 DESC, 1`,
    )
    .filter((row): row is { text: string; count: number } => row.text !== null && row.text !== '')
    .filter(({ text }) => beginsAsTyped(text, words))
    .slice(0, limit)
}

export const viewHandlers: Pick<QueryHandlers, 'views.list' | 'views.counts' | 'postings.suggest'> &
  Pick<CommandHandlers, 'views.save' | 'views.move' | 'views.delete'> = {
  'views.list': (db) => ok({ views: listViews(db) }),
  'views.counts': (_db, _input, app) => ok({ counts: countViews(app) }),
  'postings.suggest': (db, { field, typed, limit }) => ok({ values: suggestValues(db, field, typed, limit) }),

  'views.save': (db, { id, name, search, sort, direction }, command) => {
    if (isNameTaken(db, name, id)) return taken(name)
    const view = { id: id ?? command.newId(), name, search, sort, direction }
    if (id === undefined) {
      if (listViews(db).length >= limits.views) {
        return fail('tooLarge', `There are ${limits.views} saved searches already. Delete one first.`)
      }
      db.run(
        `INSERT INTO savedViews (${columns}, position, createdAt) 
         VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(position) + 1, 0) FROM savedViews), ?)`,
        view.id,
        name,
        search,
        sort,
        direction,
        command.now,
      )
      command.describe(`Saved the search “${name}”`)
      return ok(view)
    }
    if (readView(db, id) === undefined) return gone()
    db.run(
      'UPDATE savedViews SET name = ?, search = ?, sort = ?, direction = ? WHERE id = ?',
      name,
      search,
      sort,
      direction,
      id,
    )
    command.describe(`Changed the saved search “${name}”`)
    return ok(view)
  },

  'views.move': (db, { id, to }, command) => {
    const view = readView(db, id)
    if (view === undefined) return gone()
    const ids = listViews(db).map((other) => other.id)
    const others = ids.filter((other) => other !== id)
    setOrder(db, 'savedViews', [...others.slice(0, to), id, ...others.slice(to)])
    command.describe(`Moved the saved search “${view.name}”`)
    return ok({ views: listViews(db) })
  },

  'views.delete': (db, { id }, command) => {
    const view = readView(db, id)
    if (view === undefined) return gone()
    db.run('DELETE FROM savedViews WHERE id = ?', id)
    command.describe(`Deleted the saved search “${view.name}”`)
    return ok({})
  },
}
