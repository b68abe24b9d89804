// Keeps the full-text index in step with postings and what the person added to them: what was written, and the
// names of files, stand with the notes, contacts with the tags. TEMP triggers note which postings changed; refreshing
// happens once at the end of a transaction, whatever changed them: import, edit, undo.

import type Database from 'better-sqlite3'
import { placeWords } from '../../../shared/places.ts'
import type { Place } from '../../../shared/posting.ts'
import { searchableText } from '../../../shared/search/searchText.ts'

export function installSearchIndex(connection: Database.Database): void {
  connection.function('searchable', { deterministic: true }, (text: unknown) =>
    typeof text === 'string' ? searchableText(text) : '',
  )
  connection.function('placeWords', { deterministic: true }, (places: unknown, labels: unknown) =>
    searchableText(wordsOfPlaces(String(places), typeof labels === 'string' ? labels : null)),
  )
  const markPosting = (name: string, event: string, table: string, row: string, when = '') => `
    CREATE TEMP TRIGGER search_${name} AFTER ${event} ON main.${table} ${when}
    BEGIN INSERT OR IGNORE INTO searchDirty (seq) SELECT seq FROM postings WHERE id = ${row}.postingId; END;`
  connection.exec(`
    CREATE TEMP TABLE searchDirty (seq INTEGER PRIMARY KEY, isNew INTEGER NOT NULL DEFAULT 0);
    CREATE TEMP TRIGGER search_posting_insert AFTER INSERT ON main.postings
    BEGIN INSERT OR IGNORE INTO searchDirty VALUES (NEW.seq, 1); END;
    CREATE TEMP TRIGGER search_posting_update AFTER UPDATE OF version, title, employerName, placeLabel ON main.postings
    BEGIN INSERT OR IGNORE INTO searchDirty (seq) VALUES (NEW.seq); END;
    CREATE TEMP TRIGGER search_posting_delete AFTER DELETE ON main.postings
    BEGIN INSERT OR REPLACE INTO searchDirty (seq) VALUES (OLD.seq); END;
    ${markPosting('note_insert', 'INSERT', 'notes', 'NEW')}
    ${markPosting('note_update', 'UPDATE OF title, body', 'notes', 'NEW', 'WHEN OLD.title IS NOT NEW.title OR OLD.body IS NOT NEW.body')}
    ${markPosting('note_delete', 'DELETE', 'notes', 'OLD')}
    ${markPosting('interview_insert', 'INSERT', 'interviews', 'NEW')}
    ${markPosting('interview_update', 'UPDATE', 'interviews', 'NEW')}
    ${markPosting('interview_delete', 'DELETE', 'interviews', 'OLD')}
    ${markPosting('task_insert', 'INSERT', 'tasks', 'NEW')}
    ${markPosting('task_update', 'UPDATE OF body, postingId', 'tasks', 'NEW', 'WHEN OLD.body IS NOT NEW.body OR OLD.postingId IS NOT NEW.postingId')}
    ${markPosting('task_delete', 'DELETE', 'tasks', 'OLD')}
    ${markPosting('offer_insert', 'INSERT', 'offers', 'NEW')}
    ${markPosting('offer_update', 'UPDATE', 'offers', 'NEW')}
    ${markPosting('offer_delete', 'DELETE', 'offers', 'OLD')}
    ${markPosting('talk_insert', 'INSERT', 'events', 'NEW', "WHEN NEW.kind = 'salaryTalked'")}
    ${markPosting('talk_update', 'UPDATE OF note, detail, postingId', 'events', 'NEW', "WHEN NEW.kind = 'salaryTalked'")}
    ${markPosting('talk_delete', 'DELETE', 'events', 'OLD', "WHEN OLD.kind = 'salaryTalked'")}
    ${markPosting('file_insert', 'INSERT', 'files', 'NEW')}
    ${markPosting('file_update', 'UPDATE OF name, postingId', 'files', 'NEW')}
    ${markPosting('file_delete', 'DELETE', 'files', 'OLD')}
    ${markPosting('field_insert', 'INSERT', 'fieldValues', 'NEW')}
    ${markPosting('field_update', 'UPDATE OF folded', 'fieldValues', 'NEW')}
    ${markPosting('field_delete', 'DELETE', 'fieldValues', 'OLD')}
    ${markPosting('tag_insert', 'INSERT', 'postingTags', 'NEW')}
    ${markPosting('tag_delete', 'DELETE', 'postingTags', 'OLD')}
    ${markPosting('person_insert', 'INSERT', 'postingPeople', 'NEW')}
    ${markPosting('person_delete', 'DELETE', 'postingPeople', 'OLD')}
    CREATE TEMP TRIGGER search_person_rename AFTER UPDATE OF name, organisation ON main.people
    BEGIN INSERT OR IGNORE INTO searchDirty (seq)
      SELECT p.seq FROM postingPeople pp JOIN postings p ON p.id = pp.postingId WHERE pp.personId = NEW.id; END;
    CREATE TEMP TRIGGER search_tag_rename AFTER UPDATE OF name ON main.tags
    BEGIN INSERT OR IGNORE INTO searchDirty (seq)
      SELECT p.seq FROM postingTags pt JOIN postings p ON p.id = pt.postingId WHERE pt.tagId = NEW.id; END;
  `)
}

/** A column as it is indexed. With one byte a character it holds no script written without spaces. */
const indexed = (column: string) =>
  `iif(octet_length(${column}) = length(${column}), ${column}, searchable(${column}))`

/** `places` and `labels` are JSON; labels the person put in the places' stead are of places that are read or of new ones. */
function wordsOfPlaces(places: string, labels: string | null): string {
  const read: Place[] = JSON.parse(places)
  if (labels === null) return read.flatMap(placeWords).join('\n')
  const corrected: string[] = JSON.parse(labels)
  return corrected
    .flatMap((label) => {
      const place = read.find((each) => each.label === label)
      return place === undefined ? [label] : placeWords(place)
    })
    .join('\n')
}

/** Every place a posting names, or the person put in their stead. Without one its label is where applicants may be. */
const places = `CASE WHEN p.placeCount = 0 THEN ${indexed('p.placeLabel')} ELSE placeWords(v.content -> '$.locations',
    (SELECT o.value FROM overrides o WHERE o.postingId = p.id AND o.field = 'places')) END`

/** What a posting says outside of its description: duties, skills … Most say it all inside. */
const sections = `CASE WHEN p.hasSections = 0 THEN '' ELSE coalesce(
    (SELECT char(10) || searchable(group_concat(coalesce(section.value ->> 'plainText', section.value), char(10)))
     FROM json_each(v.content, '$.sections') section WHERE section.type <> 'null'), '') END`

/** What a posting says of itself beside its texts: industry, category, whom to ask. JSON's signs are no words. */
const stated = `searchable(concat_ws(char(10), v.content -> '$.industry', v.content -> '$.categories',
    v.content ->> '$.contact'))`

/** What the person added in words: notes, interviews, tasks, offers, the names of files, values of their own fields. */
const written = `SELECT title || char(10) || body AS text FROM notes WHERE postingId = p.id
  UNION ALL SELECT concat_ws(char(10), name, place, (SELECT group_concat(value, char(10)) FROM json_each(people)),
    preparation, outcomeNote) FROM interviews WHERE postingId = p.id
  UNION ALL SELECT body FROM tasks WHERE postingId = p.id
  UNION ALL SELECT concat_ws(char(10), bonus, equity, place, daysOff, benefits, (SELECT group_concat(
    line.value ->> 'name' || char(10) || (line.value ->> 'text'), char(10)) FROM json_each(more) line)) FROM offers
    WHERE postingId = p.id
  UNION ALL SELECT concat_ws(char(10), detail ->> 'saidBy', note) FROM events
    WHERE postingId = p.id AND kind = 'salaryTalked'
  UNION ALL SELECT name FROM files WHERE postingId = p.id
  UNION ALL SELECT value FROM fieldValues WHERE postingId = p.id AND folded <> ''`

/**
 * Returns the function that brings the index up to date; call it inside the transaction that changed things.
 * Its joins are CROSS so that SQLite begins with the few that changed, not with all the versions there are.
 */
export function searchRefresher(connection: Database.Database): () => void {
  const isDirty = connection.prepare('SELECT 1 FROM searchDirty LIMIT 1')
  const remove = connection.prepare(
    'DELETE FROM postingSearch WHERE rowid IN (SELECT seq FROM searchDirty WHERE isNew = 0)',
  )
  const insert = connection.prepare(`
    INSERT INTO postingSearch (rowid, title, employer, place, body, notes, tags)
    SELECT p.seq, ${indexed('p.title')}, ${indexed('p.employerName')}, ${places},
      ${indexed('v.plainText')} || ${sections} || char(10) || ${stated},
      (SELECT searchable(group_concat(text, char(10))) FROM (${written})),
      (SELECT searchable(group_concat(name, char(10))) FROM (
         SELECT t.name FROM postingTags pt JOIN tags t ON t.id = pt.tagId WHERE pt.postingId = p.id
         UNION ALL SELECT n.name || char(10) || n.organisation
         FROM postingPeople pp JOIN people n ON n.id = pp.personId WHERE pp.postingId = p.id))
    FROM searchDirty d CROSS JOIN postings p ON p.seq = d.seq
    CROSS JOIN versions v ON v.postingId = p.id AND v.n = p.version`)
  const clear = connection.prepare('DELETE FROM searchDirty')
  return () => {
    if (isDirty.get() === undefined) return
    remove.run()
    insert.run()
    clear.run()
  }
}

/** Makes the whole index anew; call it where nothing else is under way. */
export function rebuildSearchIndex(connection: Database.Database): void {
  connection.transaction(() => {
    connection.exec(
      'DELETE FROM postingSearch; INSERT OR IGNORE INTO searchDirty SELECT seq, 1 FROM postings',
    )
    searchRefresher(connection)()
  })()
}

/** An update of Roledex that finds postings by more than before leaves the index empty. */
export function completeSearchIndex(connection: Database.Database): void {
  const isEmpty = (table: string) => connection.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() === undefined
  if (isEmpty('postingSearch') && !isEmpty('postings')) rebuildSearchIndex(connection)
}
