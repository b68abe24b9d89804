// The postings as a folder of Markdown that Obsidian opens as it is: a note for each posting, employer and contact, linked
// to one another, with attached files and originals beside them. What the person wrote stands
// as they wrote it, but nothing in it runs (inertMarkdown.ts).

import { extensionOf } from '../../../../shared/attachedFile.ts'
import { textToMarkdown } from '../../../../shared/blocksToMarkdown.ts'
import type { PostingRow, Source } from '../../../../shared/model.ts'
import type { ReadDb } from '../../db/sql.ts'
import { readCorrected } from '../../postings/currentPosting.ts'
import { readSourceBytes } from '../../postings/sources.ts'
import { listFields } from '../../tracking/fieldValues.ts'
import { readFile } from '../../tracking/fileStore.ts'
import { listRemovedStages, listStages } from '../../tracking/stageRows.ts'
import type { ExportContext } from '../exportContext.ts'
import { rowPages } from '../exportedPostings.ts'
import type { FolderSink } from '../folderSink.ts'
import { frontMatter } from './frontMatter.ts'
import { inertMarkdown } from './inertMarkdown.ts'
import {
  type EmployerNote,
  linkTo,
  listEmployerNotes,
  listPersonNotes,
  type NoteNames,
  nameNotes,
  noteFolders,
  type PersonNote,
} from './noteNames.ts'
import { createNames, portableName } from './portableNames.ts'
import { createNamedSheet, type NoteFiles, writePostingNote } from './postingNote.ts'

type Context = Pick<ExportContext, 'snapshot' | 'dataDir' | 'clock' | 'tell'>

/** `ids`: in their order. */
export async function writeNotes(
  sink: FolderSink,
  ids: readonly string[],
  locale: string,
  { snapshot: db, dataDir, clock, tell }: Context,
): Promise<void> {
  const zone = clock.zone()
  const rows: PostingRow[] = [...rowPages(db, ids)].flat()
  const employers = listEmployerNotes(db, ids)
  const people = listPersonNotes(db, ids)
  const names = nameNotes(rows, employers, people)
  const sheet = createNamedSheet(db, { zone, locale }, listFields(db))
  const stageNames = new Map([...listRemovedStages(db), ...listStages(db)].map(({ id, name }) => [id, name]))
  const addFiles = createFileWriter(sink, db, dataDir)
  await tell(0, rows.length)
  for (const [index, row] of rows.entries()) {
    const content = readCorrected(db, row.id)
    const name = names.postings.get(row.id)
    if (content === null || name === undefined) continue
    const files = await addFiles(row.id, name)
    const note = writePostingNote(row, content, files, { db, names, sheet, stageNames, zone, locale })
    await sink.add(`${noteFolders.postings}/${name}.md`, note)
    if (index % 20 === 19) await tell(index + 1, rows.length)
  }
  for (const employer of employers) {
    const name = names.employers.get(employer.key) ?? ''
    await sink.add(`${noteFolders.employers}/${name}.md`, employerNote(employer, rows, names))
  }
  for (const person of people) {
    const name = names.people.get(person.id) ?? ''
    await sink.add(`${noteFolders.people}/${name}.md`, personNote(person, rows, names))
  }
  await sink.finish()
}

function employerNote(employer: EmployerNote, rows: readonly PostingRow[], names: NoteNames): string {
  const { name, isAgency, avoidReason, postingIds } = employer
  const avoided =
    avoidReason === null
      ? ''
      : `\n\nTo be avoided${avoidReason.trim() === '' ? '.' : `: ${textToMarkdown(avoidReason)}`}`
  return `${frontMatter({ employer: name, agency: isAgency, avoid: avoidReason !== null })}# ${textToMarkdown(name)}${avoided}\n\n## Postings\n\n${postingLinks(postingIds, rows, names)}\n`
}

function personNote(person: PersonNote, rows: readonly PostingRow[], names: NoteNames): string {
  const { name, role, organisation, email, phone, link, note, lastContactOn, postingIds } = person
  const head = frontMatter({ name, role, organisation, email, phone, link, lastContact: lastContactOn })
  const said = note.trim() === '' ? '' : `\n\n${inertMarkdown(note)}`
  return `${head}# ${textToMarkdown(name)}${said}\n\n## Postings\n\n${postingLinks(postingIds, rows, names)}\n`
}

function postingLinks(ids: readonly string[], rows: readonly PostingRow[], names: NoteNames): string {
  const titles = new Map(rows.map(({ id, title }) => [id, title]))
  return ids
    .flatMap((id) => {
      const name = names.postings.get(id)
      return name === undefined ? [] : [`- ${linkTo('postings', name, titles.get(id) ?? name)}`]
    })
    .join('\n')
}

const endings: Record<Source['container'], string> = {
  json: 'json',
  jsonLines: 'jsonl',
  html: 'txt',
  mhtml: 'txt',
  email: 'eml',
  webarchive: 'txt',
  collection: 'txt',
  text: 'txt',
  table: 'csv',
  manual: 'json',
}

/** Gives a function that writes the files of a posting, each once, and says where they are. */
function createFileWriter(sink: FolderSink, db: ReadDb, dataDir: string) {
  const written = new Map<string, string>()
  const namesIn = new Map<string, ReturnType<typeof createNames>>()
  const add = async (folder: string, given: string, fallback: string, bytes: Uint8Array): Promise<string> => {
    const own = extensionOf(given)
    const isPlain = /^[\p{L}\p{N}]+$/u.test(own)
    // Signs in an ending ("sums.c++") are tidied with the name.
    const stem = isPlain ? given.slice(0, given.lastIndexOf('.')) : given
    const ending = isPlain ? own : fallback
    const names = namesIn.get(folder) ?? createNames()
    namesIn.set(folder, names)
    const path = `${folder}/${names(portableName(stem, 'File'), ending === '' ? '' : `.${ending}`)}`
    await sink.add(path, bytes)
    return path
  }
  return async (postingId: string, noteName: string): Promise<NoteFiles> => {
    const attached: string[] = []
    const missing: string[] = []
    for (const { name, sha256 } of db.all<{ name: string; sha256: string }>(
      'SELECT name, sha256 FROM files WHERE postingId = ? ORDER BY addedAt, id',
      postingId,
    )) {
      const bytes = readFile(dataDir, sha256)
      if (bytes === null) missing.push(name)
      else attached.push(await add(`Attachments/${noteName}`, name, '', bytes))
    }
    const originals: string[] = []
    for (const { id, fileName, container, sha256 } of db.all<
      Pick<Source, 'id' | 'fileName' | 'container' | 'sha256'>
    >(
      `SELECT DISTINCT s.id, s.fileName, s.container, b.sha256 FROM versions v JOIN sources s ON s.id = v.sourceId
       JOIN blobs b ON b.id = s.blobId WHERE v.postingId = ? ORDER BY s.importedAt, s.id`,
      postingId,
    )) {
      let path = written.get(id)
      if (path === undefined) {
        const bytes = readSourceBytes(db, sha256)
        if (bytes === null) continue
        path = await add('Originals', inertName(lastPart(fileName)), endings[container], bytes)
        written.set(id, path)
      }
      originals.push(path)
    }
    return { attached, originals, missing }
  }
}

/** Kinds that no program runs. A page would run its scripts in the browser it is opened with, so it opens as text. */
const inertEndings = new Set('json jsonld jsonl ndjson txt text md csv tsv xlsx eml pdf'.split(' '))

function inertName(name: string): string {
  const ending = extensionOf(name)
  return ending === '' || inertEndings.has(ending.toLowerCase()) ? name : `${name}.txt`
}

function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
