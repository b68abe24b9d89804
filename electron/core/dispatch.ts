// Name → contract row → validate → handler → Result. Never throws; a mistake in the program is logged under an id
// the person can quote, and everything that was saved stays.

import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { contract, isMethod, type Method } from '../../shared/contract.ts'
import type { ContractRow } from '../../shared/contractRow.ts'
import { fail, type Result } from '../../shared/result.ts'
import type { Caller } from '../../shared/topics.ts'
import { nowIso } from './clock.ts'
import { isDamage, suspectLibrary } from './damage/checkLibrary.ts'
import type { WriteDb } from './db/sql.ts'
import { explainStorageFault } from './db/storageFaults.ts'
import type { AppContext } from './handler.ts'
import { handlers } from './handlers.ts'
import type { Log } from './log.ts'
import type { CommandContext } from './services.ts'

interface DispatchOptions {
  app: AppContext
  log: Log
  /** Checks what handlers give against the contract too; for tests and development. */
  checkOutputs: boolean
}

export function createDispatch(options: DispatchOptions) {
  const { app, log } = options
  return async (name: string, input: unknown, caller: Caller): Promise<Result<unknown>> => {
    try {
      if (!isMethod(name)) return fail('unknownMethod', `There is no method called “${name}”.`)
      const row: ContractRow = contract[name]
      if (row.callers !== undefined && !row.callers.includes(caller)) {
        return fail('notAllowed', `“${name}” can only be called by the program that owns the window.`)
      }
      const parsed = row.input.safeParse(input ?? {})
      if (!parsed.success) return fail('badRequest', badRequestText(name, parsed.error), parsed.error.message)
      const result = await handle(name, row, parsed.data, app)
      if (result.ok && options.checkOutputs) row.output.parse(result.value)
      return result
    } catch (error) {
      const fault = explainStorageFault(error, app.library.dataDir)
      if (isDamage(error)) suspectLibrary(app.library.dataDir)
      // It may have failed for want of a backup, which stands in the sidebar from now on.
      if (app.library.backups.problem() !== null) app.announce(['library'])
      if (fault !== null) return { ok: false, error: fault }
      const id = randomUUID().slice(0, 8)
      log.mistake(id, error)
      return fail(
        'internal',
        `Something in Roledex went wrong while doing this (${id}). What was saved before is safe.`,
        error instanceof Error ? (error.stack ?? error.message) : String(error),
      )
    }
  }
}

type AnyQuery = (db: AppContext['db'], input: unknown, app: AppContext) => Result<unknown>
type AnyCommand = (db: WriteDb, input: unknown, command: CommandContext) => Result<unknown>
type AnyJob = (input: unknown, app: AppContext) => Promise<Result<unknown>>

async function handle(
  name: Method,
  row: ContractRow,
  input: unknown,
  app: AppContext,
): Promise<Result<unknown>> {
  switch (row.kind) {
    case 'query':
      return (handlers as Record<string, unknown> as Record<string, AnyQuery>)[name]!(app.db, input, app)
    case 'command': {
      await backUpFirst(row, app)
      const handler = (handlers as Record<string, unknown> as Record<string, AnyCommand>)[name]!
      const result = app.history.run((db, command) => handler(db, input, command))
      if (result.ok) app.announce(row.touches)
      return result
    }
    case 'job': {
      await backUpFirst(row, app)
      app.library.held.settle()
      const result = await (handlers as Record<string, unknown> as Record<string, AnyJob>)[name]!(input, app)
      if (result.ok) app.announce(row.touches)
      return result
    }
    case 'shell':
      return fail('unavailable', 'This is only there in a window.')
  }
}

async function backUpFirst(row: ContractRow, { library, clock }: AppContext): Promise<void> {
  if ((row.kind === 'command' || row.kind === 'job') && row.backsUpFirst !== undefined)
    await library.backups.makeOnce(row.backsUpFirst, nowIso(clock))
}

function badRequestText(name: string, error: z.ZodError): string {
  const issue = error.issues[0]
  const where = issue === undefined || issue.path.length === 0 ? '' : ` (${issue.path.join('.')})`
  return `“${name}” was called in a way it does not understand${where}. Nothing was changed.`
}
