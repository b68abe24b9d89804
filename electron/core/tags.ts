import type { Tag } from '../../shared/model.ts'
import { ok } from '../../shared/result.ts'
import type { ReadDb, WriteDb } from './db/sql.ts'
import type { QueryHandlers } from './handler.ts'
import type { CommandContext } from './history.ts'

/** Two tags that differ only in case or in how their letters are composed are one. */
export function tagKey(name: string): string {
  return name.normalize('NFKC').trim().toLocaleLowerCase('und')
}

/** The tag of that name, made where it is new. */
export function ensureTag(db: WriteDb, name: string, command: CommandContext): string {
  const found = findTag(db, name)
  if (found !== null) return found
  const id = command.newId()
  db.run(
    'INSERT INTO tags (id, name, nameKey) VALUES (?, ?, ?)',
    id,
    name.normalize('NFC').trim(),
    tagKey(name),
  )
  return id
}

export function findTag(db: ReadDb, name: string): string | null {
  return db.get<{ id: string }>('SELECT id FROM tags WHERE nameKey = ?', tagKey(name))?.id ?? null
}

export const tagHandlers: Pick<QueryHandlers, 'tags.list'> = {
  'tags.list': (db) =>
    ok({
      tags: db.all<Tag>(
        `SELECT t.id, t.name, count(pt.postingId) AS postingCount
         FROM tags t JOIN postingTags pt ON pt.tagId = t.id GROUP BY t.id ORDER BY t.nameKey`,
      ),
    }),
}
