// The strings of JSON: the fast strict way, and the tolerant way for what sites write instead.

export interface JsonCursor {
  readonly text: string
  readonly mode: { isTolerant: boolean; closesAtEnd: boolean; hasLooseQuotes: boolean }
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
  if (cursor.nextBackslash < start) cursor.nextBackslash = nextBackslashFrom(text, start)
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
    backslash = nextBackslashFrom(text, backslash + 2)
  }
  cursor.nextBackslash = backslash
  cursor.at = end + 1
  try {
    return (JSON.parse(text.slice(start - 1, end + 1)) as string).toWellFormed()
  } catch {
    throw new JsonFault('syntax', start)
  }
}

function nextBackslashFrom(text: string, from: number): number {
  const found = text.indexOf('\\', from)
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
    member: new RegExp(`\\s*(?:$|\\}|(?:,\\s*)?${key}|,\\s*(?:\\}|$)|,[ \\t]*\\r?\\n\\s*${quote}\\w)`, 'y'),
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
  let isDoubtful = false
  cursor.at += 1
  const start = cursor.at
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
        return (isDoubtful ? withoutStrayQuotes(value, quote) : value).toWellFormed()
      const end = endOfUnclosed(text, start, cursor.at - 1, place)
      if (end !== null) {
        value = value.slice(0, end - cursor.at + 1)
        cursor.at = end
        return value.toWellFormed()
      }
      value += quote
      isDoubtful = true
    }
  }
}

const keyAhead = /(["'])[A-Za-z@][\w@:]{0,40}\1\s*:/y

/**
 * Where a string ended whose closing quote is missing, told by the quote at `at`: before the colon of a key, or before
 * the comma and brackets in front of the next key. Null where it goes on; prose has spaces there, but no line end.
 */
function endOfUnclosed(text: string, start: number, at: number, place: StringPlace): number | null {
  let end = at
  if (place === 'key') {
    while (end > start && /\s/.test(text[end - 1]!)) end -= 1
    return text[end - 1] === ':' && end - start < 42 ? end - 1 : null
  }
  if (!canFollow(text, at, keyAhead)) return null
  while (end > start && /[\s,}\]]/.test(text[end - 1]!)) end -= 1
  const between = text.slice(end, at)
  return between.includes(',') && (between.includes('\n') || !/\s/.test(between)) ? end : null
}

/** `""Baker""` and `"Baker""` come from a template that writes its own quotes; `24""` is a size. */
function withoutStrayQuotes(value: string, quote: string): string {
  const first = value.indexOf(quote)
  const last = value.lastIndexOf(quote)
  const isAtEnd = last === value.length - 1 && !/\d.$/.test(value)
  if (first === last) return first === 0 ? value.slice(1) : isAtEnd ? value.slice(0, -1) : value
  return first === 0 && isAtEnd && value.indexOf(quote, 1) === last ? value.slice(1, -1) : value
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
