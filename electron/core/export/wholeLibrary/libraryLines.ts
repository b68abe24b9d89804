// Reads an exported library line by line. Only the lines that writeLibrary.ts writes are understood: a document that
// another program has put into other lines is refused, because telling what it lost is beyond us.

import { createReadStream } from 'node:fs'
import { attachedKey } from './writeLibrary.ts'

/** What a line says. */
type LibraryLine =
  | { kind: 'head'; key: string; value: unknown }
  | { kind: 'table'; name: string }
  | { kind: 'row'; row: Record<string, unknown> }
  | { kind: 'attachedBytes' }
  | { kind: 'end'; contentHash: string }

/** Thrown where the document does not go on as it should; `line` counts from 1. */
export class LinesBroken extends Error {
  readonly line: number
  constructor(line: number) {
    super(`Line ${line} is not what was expected`)
    this.line = line
  }
}

/** Throws LinesBroken, and what the disk says. */
export async function* readLibraryLines(path: string): AsyncGenerator<LibraryLine> {
  let number = 0
  let isOver = false
  for await (const text of readLines(path)) {
    number += 1
    if (isOver && text.trim() !== '') throw new LinesBroken(number)
    if (number === 1 || isOver) {
      if (number === 1 && text !== '{') throw new LinesBroken(number)
      continue
    }
    if (text === '}') {
      isOver = true
      continue
    }
    const said = readLine(text)
    if (said === 'broken') throw new LinesBroken(number)
    if (said !== null) yield said
  }
  if (!isOver) throw new LinesBroken(number)
}

/** Null for a line that only closes something. */
function readLine(line: string): LibraryLine | null | 'broken' {
  const text = line.endsWith(',') ? line.slice(0, -1) : line
  if (text === ']' || text === '}' || text === '"tables": {') return null
  if (text.startsWith('{')) {
    const row = parse(text)
    return row === null ? 'broken' : { kind: 'row', row: row as Record<string, unknown> }
  }
  const opened = /^"(\w+)": \[\]?$/.exec(text)
  if (opened !== null) {
    const name = opened[1] ?? ''
    return name === attachedKey ? { kind: 'attachedBytes' } : { kind: 'table', name }
  }
  const [entry] = Object.entries(parse(`{${text}}`) ?? {})
  if (entry === undefined) return 'broken'
  const [key, value] = entry
  if (key === 'contentHash' && typeof value === 'string') return { kind: 'end', contentHash: value }
  return { kind: 'head', key, value }
}

function parse(json: string): object | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

async function* readLines(path: string): AsyncGenerator<string> {
  let parts: Buffer[] = []
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    let from = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      parts.push(chunk.subarray(from, end))
      yield lineOf(parts)
      parts = []
      from = end + 1
    }
    if (from < chunk.length) parts.push(chunk.subarray(from))
  }
  if (parts.length > 0) yield lineOf(parts)
}

const newline = 0x0a

/** Also of a document whose line ends a mail or a program for versions has changed. */
function lineOf(parts: readonly Buffer[]): string {
  const text = Buffer.concat(parts).toString('utf8')
  return text.endsWith('\r') ? text.slice(0, -1) : text
}
