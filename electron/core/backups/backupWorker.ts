// The worker thread that makes one backup, or opens one: copying, checking and compressing a library takes seconds of a
// processor, in which the library answers as ever. It reads the library over a connection of its own, in one step and so
// as of one moment; SQLite's write-ahead log keeps writers going meanwhile.

import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs'
import { copyFile, open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { createZstdCompress, createZstdDecompress, constants as zstd } from 'node:zlib'
import type Database from 'better-sqlite3'
import type { BackupNote } from './backupFiles.ts'
import { notePath } from './backupPaths.ts'
import {
  type BackupOutcome,
  type BackupTask,
  type FromBackupWorker,
  faultOf,
  type SecondPlace,
} from './backupTask.ts'
import { copyDurably, copyFiles } from './copyFiles.ts'
import { libraryState } from './libraryState.ts'

const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database

/** All pages at once: between two steps the library could change, and the copy would begin anew. */
const everyPage = 0x7fffffff

async function run(task: BackupTask): Promise<BackupOutcome> {
  switch (task.kind) {
    case 'make':
      return make(task.source, task.target, task.second)
    case 'mirror':
      return { note: null, secondFault: await mirror(task.paths, task.second) }
    case 'unpack':
      return { note: await unpack(task.source, task.target), secondFault: null }
  }
}

async function make(source: string, target: string, second: SecondPlace | null): Promise<BackupOutcome> {
  const copy = `${target}.part-db`
  const part = `${target}.part`
  try {
    await copyLibrary(source, copy)
    const note = inspect(copy)
    await compress(copy, part)
    await compareSize(part, (await stat(copy)).size)
    await writeDurably(notePath(target), JSON.stringify(note))
    await rename(part, target)
    await syncFolder(dirname(target))
    return { note, secondFault: second === null ? null : await mirror([target], second) }
  } finally {
    for (const left of [part, copy, ...sidecars(copy)]) await rm(left, { force: true })
  }
}

async function copyLibrary(source: string, target: string): Promise<void> {
  const connection = new Sqlite(source, { readonly: true, fileMustExist: true, timeout: 10_000 })
  try {
    await connection.backup(target, { progress: () => everyPage })
  } finally {
    connection.close()
  }
}

/** Throws where SQLite finds anything amiss; else gives what is noted of it. */
function inspect(path: string): BackupNote {
  const connection = new Sqlite(path, { fileMustExist: true })
  try {
    // One file from now on, that can be read where nothing may be written.
    connection.pragma('journal_mode = DELETE')
    const finding = connection.pragma('integrity_check(1)', { simple: true })
    if (finding !== 'ok') throw notSound(String(finding))
    const loose = connection.pragma('foreign_key_check') as { table: string }[]
    if (loose.length > 0) throw notSound(`loose rows in ${loose[0]?.table}`)
    return {
      postings: Number(connection.prepare('SELECT count(*) FROM postings').pluck().get()),
      lastChangeAt: connection.prepare('SELECT max(at) FROM commands').pluck().get() as string | null,
      schemaVersion: Number(connection.pragma('user_version', { simple: true })),
      state: libraryState(connection),
    }
  } finally {
    connection.close()
  }
}

function notSound(finding: string): Error {
  return Object.assign(new Error(`The copy is not sound: ${finding}`), { code: 'SQLITE_CORRUPT' })
}

async function compress(source: string, target: string): Promise<void> {
  await pipeline(
    createReadStream(source, { highWaterMark: 1 << 20 }),
    // With a checksum in it, so that reading it again tells whether it is what was written.
    createZstdCompress({ params: { [zstd.ZSTD_c_checksumFlag]: 1, [zstd.ZSTD_c_compressionLevel]: 1 } }),
    createWriteStream(target, { mode: 0o600, flush: true }),
  )
}

/** Reads a compressed file again; throws where it does not hold as many bytes as it should, or others. */
async function compareSize(path: string, expected: number): Promise<void> {
  let bytes = 0
  await pipeline(
    createReadStream(path, { highWaterMark: 1 << 20 }),
    createZstdDecompress(),
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        bytes += chunk.length
        done()
      },
    }),
  )
  if (bytes !== expected) throw notSound('it is not whole')
}

async function unpack(source: string, target: string): Promise<BackupNote> {
  const part = `${target}.part`
  try {
    if (source.endsWith('.zst')) {
      await pipeline(
        createReadStream(source, { highWaterMark: 1 << 20 }),
        createZstdDecompress(),
        createWriteStream(part, { mode: 0o600, flush: true }),
      )
    } else await copyFile(source, part)
    const note = inspect(part)
    await rename(part, target)
    return note
  } catch (error) {
    // What zlib says of a damaged file names no cause that a person could act on.
    const { code } = faultOf(error)
    throw code?.startsWith('Z') ? notSound(code) : error
  } finally {
    for (const left of [part, ...sidecars(part)]) await rm(left, { force: true })
  }
}

/** Copies backups and attached files that are not in the second folder yet; gives why it could not. */
async function mirror(
  paths: readonly string[],
  { folder, files }: SecondPlace,
): Promise<BackupOutcome['secondFault']> {
  try {
    // The folder the person chose is never made anew: where it is gone, its disk is.
    await stat(dirname(folder))
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    for (const path of paths) {
      for (const each of [notePath(path), path]) {
        if (!existsSync(each)) continue
        const check = (copy: string) => compareCopies(each, copy)
        await copyDurably(each, join(folder, basename(each)), each.endsWith('.zst') ? check : undefined)
      }
    }
    await copyFiles(files, join(folder, 'files'))
    return null
  } catch (error) {
    return faultOf(error)
  }
}

async function compareCopies(source: string, copy: string): Promise<void> {
  const [a, b] = await Promise.all([source, copy].map((path) => stat(path)))
  if (a?.size !== b?.size) throw notSound('the second copy is not whole')
  await pipeline(
    createReadStream(copy),
    createZstdDecompress(),
    new Writable({ write: (_c, _e, done) => done() }),
  )
}

async function writeDurably(path: string, text: string): Promise<void> {
  const part = `${path}.part`
  try {
    await writeFile(part, text, { mode: 0o600, flush: true })
    await rename(part, path)
  } finally {
    await rm(part, { force: true })
  }
}

/** Makes a rename last; Windows has no such thing for folders. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

function sidecars(path: string): string[] {
  return ['-wal', '-shm', '-journal'].map((suffix) => path + suffix)
}

if (parentPort !== null) {
  const port = parentPort
  const answer = await run(workerData as BackupTask).then(
    (outcome): FromBackupWorker => ({ outcome }),
    (error: unknown): FromBackupWorker => ({ fault: faultOf(error) }),
  )
  port.postMessage(answer)
}
