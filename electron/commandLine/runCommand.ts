// What the command line does (see ../cli.ts, which is its process). Answers go to stdout, progress and what went wrong to
// stderr, and with --json stdout holds JSON alone. Exit status: 0 all went well, 1 something did not, 2 not understood.

import { createReadStream } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { countOf, numberText } from '../../shared/counts.ts'
import type { ImportReport } from '../../shared/model.ts'
import { type AppError, fail } from '../../shared/result.ts'
import { parseSearch } from '../../shared/search/parseSearch.ts'
import { findUnknownNames } from '../../shared/search/searchNames.ts'
import type { SearchProblem } from '../../shared/search/searchQuery.ts'
import { readPort, runBrowserShell } from '../browserShell.ts'
import type { Core } from '../core/core.ts'
import { findDataDir } from '../dataDir.ts'
import { describeTotals } from '../describeTotals.ts'
import { askCore, CallFailed } from '../reach/callCore.ts'
import {
  type DoctorFindings,
  describeFindings,
  describePosting,
  describeReport,
  describeRow,
  type Surroundings,
} from './cliOutput.ts'
import { exportRequestFor } from './exportRequest.ts'
import { listAllPostings } from './listAllPostings.ts'
import { endProgress, print, printJson, showProgress, type Terminal, tell } from './terminal.ts'

const usage = `npm run -s cli -- COMMAND [--data DIR]

  import PATH… [--json]         import files and folders
  list [SEARCH] [--json]        postings that fit, the soonest deadline first; as in the search field:
                                list 'stage:applied salary:>80k -senior "night shift"'
  show ID [--json]              one posting
  call METHOD [JSON]            any method of docs/contract.md; prints its answer as JSON
  export [FILE]                 the whole library as JSON, to be taken into an empty one
  export FILE [SEARCH]          postings, by the ending: .csv .xlsx .jsonld, or .zip for a folder of notes
  restore FILE [--json]         takes such a file into an empty library: --data DIR
  serve [--port N] [--no-open]  the app in the browser, until Ctrl-C
  doctor [--json]               versions, paths, and whether the library is sound`

type ExitStatus = 0 | 1 | 2

/** Milliseconds between two looks at how far an export has come. */
const lookAgainAfter = 50

interface Arguments {
  terminal: Terminal
  positionals: string[]
  values: {
    data?: string
    json?: boolean
    port?: string
    'no-open'?: boolean
    help?: boolean
  }
}

interface Command {
  /** How many words may follow it. */
  words: [least: number, most: number]
  /** They are paths. An empty one, as a variable that is not set gives it, would mean the folder one stands in. */
  arePaths?: true
  run: (core: Core, given: Arguments, isRunning: boolean) => Promise<ExitStatus>
}

const commands: Record<string, Command> = {
  import: { words: [1, Number.POSITIVE_INFINITY], arePaths: true, run: importPaths },
  list: { words: [0, Number.POSITIVE_INFINITY], run: list },
  show: { words: [1, 1], run: show },
  call: { words: [1, 2], run: call },
  export: { words: [0, Number.POSITIVE_INFINITY], run: exportFile },
  restore: { words: [1, 1], arePaths: true, run: restore },
  doctor: { words: [0, 0], run: doctor },
}

/** `args` as typed after the program's name. */
export async function runCommand(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const given = readArguments(args, terminal)
  if (given === null) return 2
  const [name, ...words] = given.positionals
  if (given.values.help || name === 'help') {
    print(terminal, usage)
    return 0
  }
  if (name === 'serve' && words.length === 0) return serveLibrary(given)
  const command = name === undefined || !Object.hasOwn(commands, name) ? undefined : commands[name]
  if (command === undefined || words.length < command.words[0] || words.length > command.words[1]) {
    return refuse(terminal, name === undefined ? 'Which command?' : `“${args.join(' ')}” is not understood.`)
  }
  if (command.arePaths && words.includes('')) return refuse(terminal, 'One of the paths is empty.')
  const opened = await terminal.reach(findDataDir(given.values.data))
  if (!opened.ok) return giveUp(opened.error, given)
  const { core, running } = opened.value
  try {
    return await command.run(core, { ...given, positionals: words }, running !== null)
  } catch (error) {
    if (error instanceof CallFailed) return giveUp(error.failure, given)
    throw error
  } finally {
    await core.close()
  }
}

function readArguments(args: string[], terminal: Terminal): Arguments | null {
  try {
    const parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        json: { type: 'boolean' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    return { terminal, ...parsed }
  } catch (error) {
    refuse(terminal, error instanceof Error ? error.message : String(error))
    return null
  }
}

async function importPaths(core: Core, { positionals, values, terminal }: Arguments): Promise<ExitStatus> {
  const stopTelling = core.onChange((change) => {
    if (change.topics.includes('importProgress')) void tellProgress(core, terminal)
  })
  const paths = positionals.map((path) => resolve(terminal.folder, path))
  const report = await askCore(core, 'imports.fromPaths', { paths, origin: 'commandLine' })
  stopTelling()
  endProgress(terminal)
  if (values.json) printJson(terminal, toShellReport(report))
  else for (const line of describeReport(report)) print(terminal, line)
  return report.totals.failed > 0 || report.state !== 'finished' ? 1 : 0
}

/** The report in the shape that scripts rely on. */
function toShellReport({ files, totals }: ImportReport) {
  return {
    files: files.map(({ path, outcome, message, postings, warnings }) => ({
      path,
      outcome,
      message,
      postings,
      warnings,
    })),
    totals,
  }
}

async function tellProgress(core: Core, terminal: Terminal): Promise<void> {
  const { running } = await askCore(core, 'imports.progress', {})
  for (const { totals, filesDone } of running)
    showProgress(terminal, `${numberText(filesDone)} read; ${describeTotals(totals)}`)
}

async function list(core: Core, { positionals, values, terminal }: Arguments): Promise<ExitStatus> {
  const text = positionals.join(' ')
  const rows = await listAllPostings(core, { text })
  for (const { message } of await findProblems(core, text)) tell(terminal, message)
  if (values.json) printJson(terminal, rows)
  else {
    const surroundings = await readSurroundings(core)
    for (const row of rows) print(terminal, describeRow(row, surroundings))
    tell(terminal, countOf(rows.length, 'posting'))
  }
  return 0
}

async function findProblems(core: Core, text: string): Promise<SearchProblem[]> {
  const { query, problems } = parseSearch(text)
  const { stages } = await askCore(core, 'stages.list', {})
  const { tags } = await askCore(core, 'tags.list', {})
  const { fields } = await askCore(core, 'fields.list', {})
  const { people } = await askCore(core, 'people.list', {})
  return [...problems, ...findUnknownNames(query, { stages, tags, fields, people })]
}

async function show(
  core: Core,
  { positionals: [id = ''], values, terminal }: Arguments,
): Promise<ExitStatus> {
  const posting = await askCore(core, 'postings.get', { id })
  if (values.json) printJson(terminal, posting)
  else for (const line of describePosting(posting, await readSurroundings(core))) print(terminal, line)
  return 0
}

async function call(
  core: Core,
  { positionals: [method = '', json = '{}'], terminal }: Arguments,
): Promise<ExitStatus> {
  let input: unknown
  try {
    input = JSON.parse(json)
  } catch {
    printJson(terminal, fail('badRequest', 'What follows the method has to be JSON.', json))
    return 2
  }
  const result = await core.dispatch(method, input, 'shell')
  printJson(terminal, result)
  if (result.ok) return 0
  return result.error.code === 'badRequest' || result.error.code === 'unknownMethod' ? 2 : 1
}

async function exportFile(
  core: Core,
  { positionals: [file = '-', ...search], terminal }: Arguments,
): Promise<ExitStatus> {
  const request = exportRequestFor(file === '-' ? 'library.json' : file, search.join(' '))
  if (request === null) return refuse(terminal, `“${file}” does not end as an export of that does.`)
  const { exportId } = await askCore(core, 'exports.begin', request)
  await waitForExport(core, exportId, terminal)
  if (file === '-') {
    const { path } = await askCore(core, 'exports.locate', { exportId })
    await pipeline(createReadStream(path), terminal.stdout, { end: false })
    await askCore(core, 'exports.cancel', { exportId })
    return 0
  }
  const { path } = await askCore(core, 'exports.place', { exportId, path: resolve(terminal.folder, file) })
  tell(terminal, `Written to ${path}`)
  return 0
}

/** Throws CallFailed where it fails. */
async function waitForExport(core: Core, exportId: string, terminal: Terminal): Promise<void> {
  for (;;) {
    const { state, done, total, message } = await askCore(core, 'exports.progress', { exportId })
    if (state === 'working') {
      showProgress(terminal, `${numberText(done)} of ${numberText(total)}`)
      await sleep(lookAgainAfter)
      continue
    }
    endProgress(terminal)
    if (state === 'ready') return
    throw new CallFailed({ code: 'unavailable', message: message ?? 'The export was stopped.' })
  }
}

async function restore(
  core: Core,
  { positionals: [file = ''], values, terminal }: Arguments,
): Promise<ExitStatus> {
  const filled = await askCore(core, 'library.fillFromPath', { path: resolve(terminal.folder, file) })
  if (values.json) printJson(terminal, filled)
  else print(terminal, `The library holds ${countOf(filled.postings, 'posting')} now.`)
  return 0
}

async function doctor(core: Core, { values, terminal }: Arguments, isRunning: boolean): Promise<ExitStatus> {
  const info = await askCore(core, 'app.info', {})
  const findings: DoctorFindings = {
    info,
    check: await askCore(core, 'library.check', {}),
    missingFiles: (await askCore(core, 'files.missing', {})).files,
    backups: (await askCore(core, 'library.backups', {})).backups,
    freeBytes: await freeBytes(info.dataDir),
    diagnostics: (await askCore(core, 'app.diagnostics', {})).lines,
    isRunning,
  }
  if (values.json) printJson(terminal, findings)
  else for (const line of describeFindings(findings)) print(terminal, line)
  return findings.check.isSound ? 0 : 1
}

async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return null
  }
}

async function serveLibrary({ values, terminal }: Arguments): Promise<ExitStatus> {
  const port = readPort(values.port)
  if (port === null) return refuse(terminal, 'A port is a number from 0 to 65535.')
  return runBrowserShell({
    dataDir: findDataDir(values.data),
    rendererDir: resolve(import.meta.dirname, '../../dist/renderer'),
    files: [],
    watch: undefined,
    port,
    isOpening: !values['no-open'],
    say: (line) => print(terminal, line),
  })
}

async function readSurroundings(core: Core): Promise<Surroundings> {
  const { stages } = await askCore(core, 'stages.list', {})
  const { now, zone } = await askCore(core, 'app.info', {})
  const { locale } = await askCore(core, 'settings.get', {})
  return { stages, moment: { now: Date.parse(now), zone, ...(locale === null ? {} : { locale }) } }
}

function refuse(terminal: Terminal, sentence: string): 2 {
  tell(terminal, `${sentence}\n\n${usage}`)
  return 2
}

function giveUp(error: AppError, { values, terminal }: Arguments): 1 {
  tell(terminal, error.message)
  if (values.json) printJson(terminal, { error })
  return 1
}
