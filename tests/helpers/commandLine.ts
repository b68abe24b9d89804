// Runs the project's programs as a person does, in processes of their own.

import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { runCommand } from '../../electron/commandLine/runCommand.ts'
import { root } from './moduleGraph.ts'

export interface Ran {
  status: number | null
  stdout: string
  stderr: string
}

/** For NODE_OPTIONS: the program's ways to the network are watched too (see loopbackOnly.ts). */
export const networkGuard = `--import=${pathToFileURL(join(root, 'tests/helpers/loopbackOnly.ts'))}`

interface RunOptions {
  cwd?: string
  env?: Record<string, string>
}

/** `node scripts/launch.js FILE ARGS…` to its end. */
export async function run(file: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = startProgram(file, args, options)
  const ran: Ran = { status: null, stdout: '', stderr: '' }
  child.stdout?.on('data', (text) => {
    ran.stdout += text
  })
  child.stderr?.on('data', (text) => {
    ran.stderr += text
  })
  ran.status = await new Promise((resolve) => child.on('close', resolve))
  return ran
}

/** The same of the command line within this process, in a folder; `reach` gives the library. */
export async function runHere(
  args: string[],
  folder: string,
  reach: Parameters<typeof runCommand>[1]['reach'],
): Promise<Ran> {
  const ran: Ran = { status: null, stdout: '', stderr: '' }
  const into = (stream: 'stdout' | 'stderr') =>
    new Writable({
      write(text, _encoding, done) {
        ran[stream] += text
        done()
      },
    })
  ran.status = await runCommand(args, { folder, stdout: into('stdout'), stderr: into('stderr'), reach })
  return ran
}

export function startProgram(
  file: string,
  args: readonly string[],
  { cwd = root, env = {} }: RunOptions = {},
): ChildProcess {
  const child = spawn(process.execPath, [join(root, 'scripts/launch.js'), file, ...args], {
    cwd,
    // What npm and vitest say about themselves, a person's shell does not say.
    env: {
      ...process.env,
      npm_lifecycle_event: '',
      NODE_ENV: undefined,
      VITEST: undefined,
      NODE_OPTIONS: networkGuard,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout?.setEncoding('utf8')
  child.stderr?.setEncoding('utf8')
  return child
}

/** Resolves with what `pattern` finds in the program's output; rejects when the program ends without it. */
export function waitForOutput(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let text = ''
    const look = (more: string) => {
      text += more
      const found = pattern.exec(text)
      if (found !== null) resolve(found)
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    child.on('close', () => reject(new Error(`It ended without ${pattern}:\n${text}`)))
  })
}

/** Ctrl-C; resolves with the exit status. */
export function interrupt(child: ChildProcess): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  child.kill('SIGINT')
  return ended
}
