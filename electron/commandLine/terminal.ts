// What the command line writes to: answers to stdout, everything else to stderr.

import type { Writable } from 'node:stream'
import type { reachCore } from '../reach/reachCore.ts'

/** Where a command was given, and how it gets at a library. */
export interface Terminal {
  /** Paths are meant from here. */
  folder: string
  stdout: Writable
  stderr: Writable & { isTTY?: boolean }
  reach: typeof reachCore
}

export function print({ stdout }: Terminal, line: string): void {
  stdout.write(`${line}\n`)
}

export function printJson({ stdout }: Terminal, value: unknown): void {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

export function tell({ stderr }: Terminal, line: string): void {
  stderr.write(`${line}\n`)
}

/** One line that changes, on a terminal; nothing where stderr is a file. */
export function showProgress({ stderr }: Terminal, text: string): void {
  if (stderr.isTTY) stderr.write(`\r\x1b[K${text}`)
}

export function endProgress({ stderr }: Terminal): void {
  if (stderr.isTTY) stderr.write('\r\x1b[K')
}
