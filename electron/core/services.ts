// The open library, what commands are told, and what works beside commands and queries, as handlers see them. Each is made
// in a file of its own; stated here, so that a handler's types do not depend on how it is made.

import type Database from 'better-sqlite3'
import type { Backup } from '../../shared/backups.ts'
import type { KeptCalendarState } from '../../shared/calendarFile.ts'
import type { Output } from '../../shared/contract.ts'
import type { Correction } from '../../shared/corrections.ts'
import type { ExportProgress, ExportRequest } from '../../shared/exporting.ts'
import type { ImportProgress, ImportReport, ImportSummary } from '../../shared/model.ts'
import type { ImportChoices, ImportPreview, PreviewedContent } from '../../shared/preview.ts'
import type { Result } from '../../shared/result.ts'
import type { OpenedTable, TableMapping } from '../../shared/tableMapping.ts'
import type { Topic } from '../../shared/topics.ts'
import type { WatchedFolder } from '../../shared/watching.ts'
import type { HeldTransaction } from './db/heldTransaction.ts'
import type { ReadDb, WriteDb } from './db/sql.ts'
import type { ParsedArchive, ParsedFile, ParseFile } from './import/parseTask.ts'
import type { PreparedPosting } from './import/prepared.ts'
import type { OnBegin, OnStored } from './storing.ts'

export interface Library {
  Sqlite: typeof Database
  dataDir: string
  writer: Database.Database
  reader: Database.Database
  /** Of `writer`. */
  held: HeldTransaction
  backups: BackupKeeper
  close(): void
}

export interface BackupKeeper {
  /** Makes a verified backup; `now` is an instant. Throws when it could not be made. */
  make(reason: Backup['reason'], now: string): Promise<Backup>
  /** As `make`, or nothing where the newest backup holds just what the library does. */
  makeOnce(reason: Backup['reason'], now: string): Promise<void>
  /** Whether something was done since the newest backup. */
  isChanged(): boolean
  /** Why the last one could not be made; null once one was. */
  problem(): { message: string; at: string } | null
  /** Why the newest is not in the second folder; null where it is, or there is no such folder. */
  secondProblem(): string | null
  /** Has all backups in a second folder from now on; null: no longer. Those that are there stay. */
  useSecond(path: string | null): Promise<void>
  /** Whether there is a second folder and the newest backup is not in it. */
  isSecondBehind(): boolean
  /** Puts into the second folder what is not there. */
  catchUp(): Promise<void>
}

/**
 * Puts the library file at a path in the place of the present one and opens it; the former file stays, and is opened
 * again, where that does not work. To be called from within a call. Other calls wait until it is over; `prepare` runs when
 * none is under way, so that what it keeps of the present library is the last there is. Where it fails nothing is exchanged.
 */
export type ExchangeLibrary = (newPath: string, prepare: () => Promise<Result<null>>) => Promise<Result<null>>

export interface BackupReader {
  /** The tables of a backup, as they were then; good until another one is asked for. */
  open(fileName: string): Promise<Result<ReadDb>>
  close(): void
}

export interface CommandContext {
  /** The instant this command counts as, UTC ISO. */
  now: string
  /** The person's time zone, an IANA name. */
  zone: string
  newId(): string
  /** What the history calls this command: "Moved 12 postings to Applied". */
  describe(label: string): void
  /**
   * Makes this one undo step with the command just before it, when that had the same key and is less than five
   * minutes old: typing in a note is one step, not one per second.
   */
  coalesce(key: string): void
  /** Undone as a whole or, where part of it was changed since, not at all. */
  allOrNothing(): void
}

/** Runs `step` wholly or, where it throws, not at all; what was done before it in the same transaction stays. */
export type WholeStep = <T>(step: (db: WriteDb) => T) => T

export interface OpenCommand {
  commandId: string
  /**
   * Runs one of its turns, made of whole steps. What they write is committed a little later, several turns together, and
   * not forced to the disk, for it is still in the person's files; the next command, and `close`, force it all. Throws
   * where turns before could not be committed.
   */
  continue<T>(act: (whole: WholeStep) => T): T
  /** Commits what its turns wrote; throws where that cannot be done, or could not before. */
  settle(): void
  /** Ends it under its final name; one that changed nothing leaves no entry. */
  close(label: string): void
}

export interface History extends Reverting {
  /** One command in one transaction. A failed Result leaves no trace; one that changed nothing has no commandId. */
  run<T>(act: (db: WriteDb, command: CommandContext) => Result<T>): Result<T>
  /** Runs `act` and takes all of it back; gives what it gave. May be called within another one. */
  tryOut<T>(act: (db: WriteDb) => T): T
  /** Opens a command that goes on over several transactions. */
  open(label: string): OpenCommand
  /** Ends a command that was opened and never closed, because the app was. */
  close(commandId: string, label: string): void
  /** Forgets all but the newest commands, and bytes that no source and no undo needs any more. */
  prune(keep: number): void
}

export interface UndoReport {
  /** Null: it was no command. */
  commandId: string | null
  label: string
  message: string
  /** How many postings were left out, because they were changed since or are gone. */
  kept: number
}

export interface Reverting {
  /** Without a name, the latest that is done after the command numbered `after`. */
  undo(commandId?: string, after?: number): Result<UndoReport>
  /** Without a name, the one undone last, as long as nothing else was done since, and done after `after`. */
  redo(commandId?: string, after?: number): Result<UndoReport>
}

export interface ImportRuns {
  /** `label` is what the history calls it, where its totals say too little; `onStored` is told of each posting. */
  begin(origin: ImportSummary['origin'], given?: { label?: string; id?: string; onStored?: OnStored }): string
  /** Takes files in; answers when there is room for more. null when there is no such import. */
  addFiles(
    importId: string,
    files: readonly ParseFile[],
    refused?: readonly Refused[],
  ): Promise<ImportProgress | null>
  /** Takes files in that are read already, to be stored as one; `corrections` where somebody has looked at them. */
  addRead(importId: string, files: readonly FileRead[]): void
  /** Answers when all files are read and stored. */
  finish(importId: string): Promise<ImportReport | null>
  cancel(importId: string): Promise<ImportReport | null>
  running(): ImportProgress[]
  /** Has a reader ready for files that are about to come. */
  warmUp(): void
  /** Stops what is running; what is stored stays. */
  close(): Promise<void>
}

export interface FileRead {
  file: ParseFile
  parsed: Exclude<ParsedFile, ParsedArchive>
  corrections?: ReadonlyMap<PreparedPosting, readonly Correction[]> | undefined
  onBegin?: OnBegin | undefined
  onStored?: OnStored | undefined
}

export interface Refused {
  path: string
  message: string
}

export interface Previews {
  begin(origin: ImportSummary['origin']): string
  /** False where it never was a preview, is over, or became an ordinary import. */
  has(importId: string): boolean
  /** Takes files in and answers when they are read. null when there is no such preview. */
  addFiles(
    importId: string,
    files: readonly ParseFile[],
    refused?: readonly Refused[],
  ): Promise<ImportProgress | null>
  /** What the import would do with these choices, or with those made last; they are kept. */
  look(importId: string, choices?: ImportChoices): Promise<ImportPreview | null>
  /** One posting as it would be written; after `look`. */
  posting(importId: string, key: string): PreviewedContent | null
  /** Imports what is ticked. null when there is no such preview, 'nothing' when nothing is ticked. */
  commit(importId: string, choices?: ImportChoices): Promise<ImportReport | 'nothing' | null>
  /** Forgets it. False when there is no such preview. */
  drop(importId: string): boolean
  running(): ImportProgress[]
  close(): void
}

export interface Reparse {
  /** Answers when all is read, or the job is cancelled. */
  start(): Promise<Result<ImportReport>>
  /** null when this is not the reparse that is running. */
  cancel(importId: string): Promise<ImportReport | null>
  running(): ImportProgress[]
  close(): Promise<void>
}

export interface Exports {
  /** Gives the id of the export that was begun. */
  begin(request: ExportRequest): string
  /** null where there is none of this id, or no longer. */
  progress(exportId: string): ExportProgress | null
  /** Stops it, or takes away what is ready. */
  cancel(exportId: string): Promise<void>
  /** Where a finished one lies; null where there is none. */
  locate(exportId: string): FinishedExport | null
  /** Moves a finished one to `path`, a folder into it; gives where it is. null where there is none. */
  place(exportId: string, path: string): Promise<string | null>
  close(): Promise<void>
}

interface FinishedExport {
  path: string
  fileName: string
  byteLength: number
}

export interface KeptCalendar {
  /** Null while no folder is chosen. */
  state(): KeptCalendarState | null
  /** Writes the file there, or says why it cannot be. */
  keepIn(path: string): Promise<Result<null>>
  /** The file stays as it is. */
  stop(): void
  /** Something changed that may be in the file. */
  notice(topics: readonly Topic[]): void
  close(): Promise<void>
}

export interface FolderWatch {
  folder(): WatchedFolder | null
  choose(path: string): Promise<Result<WatchedFolder>>
  /** Imports what was there when the folder was chosen, or leaves it. null when nothing of it was new. */
  settle(isWanted: boolean): Promise<ImportReport | null>
  stop(): void
  close(): Promise<void>
}

/** Spreadsheets that are opened and wait for the person to say where their columns go. */
export interface Tables {
  open(fileName: string, bytes: Uint8Array): Promise<Result<OpenedTable>>
  preview(
    tableId: string,
    mapping: TableMapping,
    page: { offset: number; limit: number },
  ): Result<Output<'tables.preview'>>
  /** Imports it under an import of its own, by a mapping that is remembered. */
  import(tableId: string, mapping: TableMapping): Promise<Result<ImportReport>>
  /** A spreadsheet as an import takes it, by the remembered or guessed mapping; or why it cannot be taken. */
  read(path: string, bytes: Uint8Array): Promise<FileRead | Refused>
  close(tableId: string): void
}
