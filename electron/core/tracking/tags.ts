// Tags. The row of a tag is its name and stays once it is made, so that commands can be taken back in any order:
// renaming a tag moves its postings to the tag of the other name, and one that no posting has is as good as gone.

import { countOf } from '../../../shared/counts.ts'
import type { Tag, TagLabel } from '../../../shared/model.ts'
import { type Failure, fail, ok, type Result } from '../../../shared/result.ts'
import { renameTagInSearch } from '../../../shared/search/renameTag.ts'
import { type TagColor, tagColors } from '../../../shared/tagColors.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import type { CommandHandlers, QueryHandlers } from '../handler.ts'
import type { CommandContext } from '../services.ts'
import { rewriteSearches } from './rewriteSearches.ts'

/** Two tags that differ only in case or in how their letters are composed are one. */
export function tagKey(name: string): string {
  return name.normalize('NFKC').trim().toLocaleLowerCase('und')
}

/** The tag of that name, made where it is new. */
export function ensureTag(db: WriteDb, name: string, command: Pick<CommandContext, 'newId'>): string {
  const found = findTag(db, name)
  if (found !== null) return found
  const id = command.newId()
  db.run('INSERT INTO tags (id, name, nameKey) VALUES (?, ?, ?)', id, writtenName(name), tagKey(name))
  return id
}

export function findTag(db: ReadDb, name: string): string | null {
  return db.get<{ id: string }>('SELECT id FROM tags WHERE nameKey = ?', tagKey(name))?.id ?? null
}

/** The tags of a posting, by name. */
export function tagsOf(db: ReadDb, postingId: string): TagLabel[] {
  return db.all<TagLabel>(
    `SELECT t.id, t.name, t.color FROM postingTags pt JOIN tags t ON t.id = pt.tagId
     WHERE pt.postingId = ? ORDER BY t.nameKey`,
    postingId,
  )
}

const columns = 'SELECT t.id, t.name, t.color, count(pt.postingId) AS postingCount'

/** Those that postings have. */
function listTags(db: ReadDb): Tag[] {
  return db.all<Tag>(
    `${columns} FROM tags t JOIN postingTags pt ON pt.tagId = t.id GROUP BY t.id ORDER BY t.nameKey`,
  )
}

/** How many of the postings have each tag that one of them has, by the tag's id. */
function countAmong(db: ReadDb, postingIds: readonly string[]): Record<string, number> {
  const rows = db.all<{ tagId: string; count: number }>(
    `SELECT tagId, count(*) AS count FROM postingTags
     WHERE postingId IN (SELECT value FROM json_each(?)) GROUP BY tagId`,
    JSON.stringify(postingIds),
  )
  return Object.fromEntries(rows.map(({ tagId, count }) => [tagId, count]))
}

function readTag(db: ReadDb, id: string): Tag | undefined {
  const tag = db.get<Tag>(
    `${columns} FROM tags t LEFT JOIN postingTags pt ON pt.tagId = t.id WHERE t.id = ? GROUP BY t.id`,
    id,
  )
  return tag !== undefined && tag.postingCount > 0 ? tag : undefined
}

function writtenName(name: string): string {
  return name.normalize('NFC').trim()
}

function setColor(db: WriteDb, id: string, color: TagColor): void {
  db.run('UPDATE tags SET color = ? WHERE id = ? AND color <> ?', color, id, color)
}

/** Gives how many postings had the first. */
function movePostings(db: WriteDb, fromId: string, toId: string): number {
  db.run(
    'INSERT OR IGNORE INTO postingTags (postingId, tagId) SELECT postingId, ? FROM postingTags WHERE tagId = ?',
    toId,
    fromId,
  )
  return takeOffAll(db, fromId)
}

/** Gives how many postings had it. A tag made again under its name begins without its colour. */
function takeOffAll(db: WriteDb, id: string): number {
  setColor(db, id, tagColors[0])
  return db.run('DELETE FROM postingTags WHERE tagId = ?', id)
}

/** Saved searches that name the tag name it by its new name. */
function followInSearches(db: WriteDb, tags: readonly Tag[], id: string, name: string): Failure | null {
  return rewriteSearches(db, 'tag', (search) => renameTagInSearch(search, tags, id, name))
}

const gone = () => fail('notFound', 'No posting has this tag any more. Nothing was changed.')

function renameTag(db: WriteDb, tag: Tag, name: string, command: CommandContext): Result<TagLabel> {
  const tags = listTags(db)
  const takenBy = tags.find((other) => other.id !== tag.id && tagKey(other.name) === tagKey(name))
  if (takenBy !== undefined) {
    return fail('conflict', `There is a tag “${takenBy.name}” already. The two can be made one.`)
  }
  const tooLong = followInSearches(db, tags, tag.id, name)
  if (tooLong !== null) return tooLong
  const id = ensureTag(db, name, command)
  db.run('UPDATE tags SET name = ? WHERE id = ? AND name <> ?', name, id, name)
  if (id !== tag.id) {
    movePostings(db, tag.id, id)
    setColor(db, id, tag.color)
  }
  command.describe(`Renamed the tag “${tag.name}” to “${name}”`)
  return ok({ id, name, color: tag.color })
}

export const tagHandlers: Pick<QueryHandlers, 'tags.list' | 'tags.among'> &
  Pick<CommandHandlers, 'tags.setColor' | 'tags.rename' | 'tags.merge' | 'tags.delete'> = {
  'tags.list': (db) => ok({ tags: listTags(db) }),

  'tags.among': (db, { ids }) => ok({ counts: countAmong(db, ids) }),

  'tags.setColor': (db, { id, color }, command) => {
    const tag = readTag(db, id)
    if (tag === undefined) return gone()
    setColor(db, id, color)
    command.describe(`Made the tag “${tag.name}” ${color}`)
    return ok({ id, name: tag.name, color })
  },

  'tags.rename': (db, { id, name }, command) => {
    const tag = readTag(db, id)
    return tag === undefined ? gone() : renameTag(db, tag, writtenName(name), command)
  },

  'tags.merge': (db, { id, into }, command) => {
    const [tag, other] = [readTag(db, id), readTag(db, into)]
    if (tag === undefined || other === undefined) return gone()
    if (tag.id === other.id) return fail('badRequest', 'These are one tag already. Nothing was changed.')
    const tooLong = followInSearches(db, listTags(db), id, other.name)
    if (tooLong !== null) return tooLong
    const changed = movePostings(db, id, into)
    command.describe(`Merged the tag “${tag.name}” into “${other.name}”`)
    return ok({ changed })
  },

  'tags.delete': (db, { id }, command) => {
    const tag = readTag(db, id)
    if (tag === undefined) return gone()
    const changed = takeOffAll(db, id)
    command.describe(
      `Deleted the tag “${tag.name}” of ${changed === 1 ? 'one posting' : countOf(changed, 'posting')}`,
    )
    return ok({ changed })
  },
}
