// The shapes of handlers: what a method's code gets and must give. A query gets a ReadDb and cannot write.

import type { MethodOfKind, Output, ParsedInput } from '../../shared/contract.ts'
import type { Result } from '../../shared/result.ts'
import type { Topic } from '../../shared/topics.ts'
import type { Clock } from './clock.ts'
import type { ReadDb, WriteDb } from './db/sql.ts'
import type { KeepAnswer } from './roll/keptAnswers.ts'
import type { PostingRoll } from './roll/postingRoll.ts'
import type {
  BackupReader,
  CommandContext,
  ExchangeLibrary,
  Exports,
  FolderWatch,
  History,
  ImportRuns,
  KeptCalendar,
  Library,
  Previews,
  Reparse,
  Tables,
} from './services.ts'

/** What queries and jobs may use besides the database. */
export interface AppContext {
  clock: Clock
  db: ReadDb
  library: Library
  history: History
  runs: ImportRuns
  reparse: Reparse
  previews: Previews
  tables: Tables
  watch: FolderWatch
  keptCalendar: KeptCalendar
  exports: Exports
  backupReader: BackupReader
  exchange: ExchangeLibrary
  keep: KeepAnswer
  roll: PostingRoll
  /** Tells the windows that something changed. */
  announce(topics: readonly Topic[]): void
}

export type QueryHandlers = {
  [M in MethodOfKind<'query'>]: (db: ReadDb, input: ParsedInput<M>, app: AppContext) => Result<Output<M>>
}
/** Runs inside the one transaction of the command; a failed Result rolls it back. */
export type CommandHandlers = {
  [M in MethodOfKind<'command'>]: (
    db: WriteDb,
    input: ParsedInput<M>,
    command: CommandContext,
  ) => Result<Output<M>>
}
export type JobHandlers = {
  [M in MethodOfKind<'job'>]: (input: ParsedInput<M>, app: AppContext) => Promise<Result<Output<M>>>
}
export type Handlers = QueryHandlers & CommandHandlers & JobHandlers
