// The strings of JSON: the fast strict way, and the tolerant way for what sites write instead.

export interface JsonCursor {
  readonly text: string
  readonly mode: { closesAtEnd: boolean; hasLooseQuotes: boolean }
  at: number
  /** Where the next backslash and the next control character stand; searched for once, not once a string. */
  nextBackslash: number
  nextControl: number
}

export class JsonFault extends Error {
  readonly reason: 'syntax' | 'end'
  readonly at: number
  constructor(reason: 'syntax' | 'end', at: number) {
    super(reason)
    this.reason = reason
    this.at = at
  }
}

const controlPattern = /[\u0000-\u001f]/g

/** Reads the string at the cursor by the letter of the grammar. Lone surrogates become U+FFFD. */
export function readStrictString(cursor: JsonCursor): string {
  const { text } = cursor
  const start = cursor.at + 1
  let end = text.indexOf('"', start)
  if (end === -1) throw new JsonFault('end', text.length)
  if (cursor.nextControl < start) cursor.nextControl = nextControlFrom(text, start)
  if (cursor.nextBackslash < start) cursor.nextBackslash = nextFrom(text, '\\', start)
  if (cursor.nextBackslash > end) {
    if (cursor.nextControl < end) throw new JsonFault('syntax', cursor.nextControl)
    cursor.at = end + 1
    return text.slice(start, end)
  }
  let backslash = cursor.nextBackslash
  while (backslash < end) {
    if (backslash + 1 === end) {
      end = text.indexOf('"', end + 1)
      if (end === -1) throw new JsonFault('end', text.length)
    }
    backslash = nextFrom(text, '\\', backslash + 2)
  }
  cursor.nextBackslash = backslash
  cursor.at = end + 1
  try {
    return (JSON.parse(text.slice(start - 1, end + 1)) as string).toWellFormed()
  } catch {
    throw new JsonFault('syntax', start)
  }
}

function nextFrom(text: string, wanted: string, from: number): number {
  const found = text.indexOf(wanted, from)
  return found === -1 ? Number.POSITIVE_INFINITY : found
}

function nextControlFrom(text: string, from: number): number {
  controlPattern.lastIndex = from
  const found = controlPattern.exec(text)
  return found === null ? Number.POSITIVE_INFINITY : found.index
}

type StringPlace = 'key' | 'member' | 'item'

const runs = { '"': /[^"\\]*/y, "'": /[^'\\]*/y } as const

const quoted = {
  '"': '"(?:[^"\\\\]|\\\\.){1,200}"',
  "'": '(?:\'(?:[^\'\\\\]|\\\\.){1,200}\'|"[^"\\\\]{1,200}")',
} as const

/** What can follow a string that really ends, by its quote and where it stands. */
const followers = { '"': followersOf('"'), "'": followersOf("'") } as const

function followersOf(quote: '"' | "'"): Record<StringPlace, RegExp> {
  const key = `${quoted[quote]}\\s*:`
  return {
    key: /\s*:/y,
    member: new RegExp(`\\s*(?:$|\\}|,?\\s*${key}|,\\s*(?:\\}|$))`, 'y'),
    item: new RegExp(`\\s*(?:$|\\]|,\\s*(?:[${quote}"{[\\]tfn\\d-]|$))`, 'y'),
  }
}

/**
 * Reads a string as sites write them: control characters stand for themselves, unknown escapes lose their
 * backslash before a sign and keep it before a letter (`\$` is `$`, but `C:\Users` stays whole).
 */
export function readLooseString(cursor: JsonCursor, quote: '"' | "'", place: StringPlace): string {
  const { text } = cursor
  const run = runs[quote]
  let value = ''
  cursor.at += 1
  for (;;) {
    run.lastIndex = cursor.at
    const part = run.exec(text)?.[0] ?? ''
    value += part
    cursor.at += part.length
    if (cursor.at >= text.length) {
      if (!cursor.mode.closesAtEnd) throw new JsonFault('end', text.length)
      return value.toWellFormed()
    }
    if (text[cursor.at] === '\\') value += readEscape(cursor)
    else {
      cursor.at += 1
      if (!cursor.mode.hasLooseQuotes || canFollow(text, cursor.at, followers[quote][place]))
        return value.toWellFormed()
      value += quote
    }
  }
}

function canFollow(text: string, at: number, pattern: RegExp): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

const escapes: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
}

const hexPattern = /(?:u([\da-fA-F]{4})|x([\da-fA-F]{2}))/y

function readEscape(cursor: JsonCursor): string {
  const { text } = cursor
  const letter = text.charAt(cursor.at + 1)
  hexPattern.lastIndex = cursor.at + 1
  const hex = hexPattern.exec(text)
  if (hex !== null) {
    cursor.at += 1 + hex[0].length
    return String.fromCharCode(Number.parseInt(hex[1] ?? hex[2] ?? '0', 16))
  }
  cursor.at += 2
  const known = escapes[letter]
  if (known !== undefined) return known
  return /[A-Za-z0-9]/.test(letter) ? `\\${letter}` : letter
}
