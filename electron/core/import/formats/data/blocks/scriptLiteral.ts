// Object literals of JavaScript and Python, written over as JSON: keys without quotes, texts in any quotes and in pieces,
// `!0`, `void 0`, `None`, comments, commas too many. Nothing is run and nothing computed: what is no plain value becomes null.

const depthLimit = 64
/** A name that stands for a long text may be used often. */
const mostWritten = 8 * 1024 * 1024

/** A literal as JSON, and where it ended. */
interface ScriptLiteral {
  json: string
  end: number
}

/** What names stand for, as JSON. */
export type KnownNames = ReadonlyMap<string, string>

interface Scan {
  text: string
  at: number
  names: KnownNames
  written: number
}

const noNames: KnownNames = new Map()

/** Reads the literal at `start`; null where there is none, or one that cannot be followed. */
export function readScriptLiteral(text: string, start: number, names = noNames): ScriptLiteral | null {
  const scan: Scan = { text, at: start, names, written: 0 }
  const json = readValue(scan, 0)
  return json === null ? null : { json, end: scan.at }
}

/** The arguments of a call, `start` being behind its opening parenthesis. */
export function readArguments(text: string, start: number): string[] | null {
  const scan: Scan = { text, at: start, names: noNames, written: 0 }
  const values: string[] = []
  for (;;) {
    skipSpace(scan)
    if (scan.text[scan.at] === ')') return values
    const value = readOperand(scan, 0)
    if (value === null) return null
    values.push(value)
    skipSpace(scan)
    if (scan.text[scan.at] === ',') scan.at += 1
    else if (scan.text[scan.at] !== ')') return null
  }
}

/** A value and what stands behind it: texts put together with `+` are one, any other sum is unknown. */
function readOperand(scan: Scan, depth: number): string | null {
  let value = readValue(scan, depth)
  if (value === null) return null
  for (;;) {
    skipSpace(scan)
    const next = scan.text[scan.at]
    if (next === undefined || /[,}\])]/.test(next)) return value
    const isText = value.startsWith('"')
    // Python puts texts that stand side by side together.
    if (!isText || !/[+"']/.test(next)) return skipExpression(scan) ? 'null' : null
    if (next === '+') scan.at += 1
    const more = readValue(scan, depth)
    if (more === null) return null
    value = more.startsWith('"') ? value.slice(0, -1) + more.slice(1) : 'null'
  }
}

function readValue(scan: Scan, depth: number): string | null {
  skipSpace(scan)
  const sign = scan.text[scan.at]
  if (sign === undefined || depth > depthLimit || scan.written > mostWritten) return null
  if (sign === '{') return readObject(scan, depth)
  if (sign === '[') return readArray(scan, depth)
  if (sign === '(') return readParenthesised(scan, depth)
  match(scan, /[ur](?=["'])/iy)
  if (/["'`]/.test(scan.text[scan.at]!)) return readText(scan)
  const plain = match(scan, /[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?(?![\w$.])/iy)
  if (plain !== null) return write(scan, JSON.stringify(Number(plain.replaceAll('_', ''))))
  const truth = match(scan, /!\s*[01](?![\w$])/y)
  if (truth !== null) return write(scan, String(truth.endsWith('0')))
  const date = match(scan, /new Date\(\s*(?="[^"\\]*"|'[^'\\]*'|\d+\s*\))/y)
  if (date !== null) return readArgument(scan, depth)
  if (match(scan, /JSON\.parse\(\s*(?=["'`])/y) !== null) {
    const inner = readArgument(scan, depth)
    return inner === null ? null : textOf(inner)
  }
  const name = match(scan, /(?:void\s+0|[\p{L}_$][\p{L}\p{N}_$]*)(?!\s*[([.=`])/uy)
  if (name !== null) return write(scan, nameValue(scan, name))
  return skipExpression(scan) ? 'null' : null
}

function nameValue({ names }: Scan, name: string): string {
  return /^(?:true|false)$/i.test(name) ? name.toLowerCase() : (names.get(name) ?? 'null')
}

/** The pieces of a text in parentheses; what else stands in them is not known. */
function readParenthesised(scan: Scan, depth: number): string | null {
  const start = scan.at
  const text = match(scan, /\(\s*(?=[ur]?["'])/iy) === null ? null : readOperand(scan, depth + 1)
  if (text !== null && match(scan, /\)/y) !== null) return text
  scan.at = start
  return skipExpression(scan) ? 'null' : null
}

/** The one argument of a call, with its closing parenthesis. */
function readArgument(scan: Scan, depth: number): string | null {
  const value = readValue(scan, depth + 1)
  return value !== null && match(scan, /\s*\)/y) !== null ? value : null
}

/** What a text says, where it is JSON itself. */
function textOf(json: string): string {
  const text: unknown = JSON.parse(json)
  try {
    return typeof text === 'string' ? JSON.stringify(JSON.parse(text)) : 'null'
  } catch {
    return 'null'
  }
}

function readObject(scan: Scan, depth: number): string | null {
  const members: string[] = []
  scan.at += 1
  for (;;) {
    skipSpace(scan)
    if (match(scan, /\}/y) !== null) return `{${members.join(',')}}`
    if (match(scan, /\.\.\./y) !== null) {
      if (!skipExpression(scan)) return null
    } else {
      const member = readMember(scan, depth)
      if (member === null) return null
      if (member !== '') members.push(member)
    }
    skipSpace(scan)
    if (match(scan, /,/y) === null && scan.text[scan.at] !== '}') return null
  }
}

/** `key: value`, or the key alone, which is a name as well; empty where it is a function. */
function readMember(scan: Scan, depth: number): string | null {
  match(scan, /[ur](?=["'])/iy)
  const isQuoted = /["']/.test(scan.text[scan.at] ?? '')
  const key = isQuoted ? readText(scan) : match(scan, /[\p{L}\p{N}_$]+/uy)
  if (key === null) return null
  const name = isQuoted ? key : write(scan, JSON.stringify(key))
  skipSpace(scan)
  if (match(scan, /:/y) !== null) {
    const value = readOperand(scan, depth + 1)
    return value === null ? null : `${name}:${value}`
  }
  if (/[,}]/.test(scan.text[scan.at] ?? '')) return `${name}:${nameValue(scan, key)}`
  return skipExpression(scan) ? '' : null
}

function readArray(scan: Scan, depth: number): string | null {
  const items: string[] = []
  scan.at += 1
  for (;;) {
    skipSpace(scan)
    if (match(scan, /\]/y) !== null) return `[${items.join(',')}]`
    const item = scan.text[scan.at] === ',' ? 'null' : readOperand(scan, depth + 1)
    if (item === null) return null
    items.push(item)
    skipSpace(scan)
    if (match(scan, /,/y) === null && scan.text[scan.at] !== ']') return null
  }
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
}

/** A text in any quotes, also in three of them; one with something to be filled in is not known. */
function readText(scan: Scan): string | null {
  const start = scan.at
  const quote = match(scan, /(["'])\1\1|[\s\S]/y)!
  let said = ''
  let from = scan.at
  for (let at = from; at < scan.text.length; at += 1) {
    const sign = scan.text[at]!
    if (sign === quote[0] && scan.text.startsWith(quote, at)) {
      scan.at = at + quote.length
      return write(scan, JSON.stringify(said + scan.text.slice(from, at)))
    }
    if (quote === '`' && sign === '$' && scan.text[at + 1] === '{') {
      scan.at = start
      return skipExpression(scan) ? 'null' : null
    }
    if (sign !== '\\') continue
    const code = /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|\r?\n|([\s\S]))/iy
    code.lastIndex = at
    const hit = code.exec(scan.text)
    if (hit === null) return null
    const point = hit[1] ?? hit[2] ?? hit[3]
    said += scan.text.slice(from, at)
    if (point !== undefined) {
      const number = Number.parseInt(point, 16)
      if (number > 0x10ffff) return null
      said += hit[1] === undefined ? String.fromCharCode(number) : String.fromCodePoint(number)
    } else if (hit[4] !== undefined) said += escapes[hit[4]] ?? hit[4]
    from = code.lastIndex
    at = from - 1
  }
  return null
}

/** Goes to the comma or bracket that ends an expression; false where none does. */
function skipExpression(scan: Scan): boolean {
  const mark = /["'`]|[([{]|[)\]}]|,|\/\*|\/\/[^\n]*/g
  mark.lastIndex = scan.at
  let depth = 0
  for (let hit = mark.exec(scan.text); hit !== null; hit = mark.exec(scan.text)) {
    const sign = hit[0]
    if (/["'`]/.test(sign)) {
      const end = endOfQuote(scan.text, hit.index)
      if (end === -1) return false
      mark.lastIndex = end
    } else if (sign === '/*') {
      // One that never ends is the rest of the script, and not looked for again behind each of its signs.
      const end = scan.text.indexOf('*/', mark.lastIndex)
      if (end === -1) return false
      mark.lastIndex = end + 2
    } else if (/[([{]/.test(sign)) depth += 1
    else if (depth === 0 && (sign === ',' || /[)\]}]/.test(sign))) {
      scan.at = hit.index
      return true
    } else if (/[)\]}]/.test(sign)) depth -= 1
  }
  return false
}

/** The offset after the quote that closes the one at `start`, or -1. */
function endOfQuote(text: string, start: number): number {
  const quote = text[start]
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === quote) return at + 1
  }
  return -1
}

function skipSpace(scan: Scan): void {
  match(scan, /(?:\s+|\/\*[\s\S]*?\*\/|(?:\/\/|#)[^\n]*)+/y)
}

/** What a sticky pattern takes from here, or null. */
function match(scan: Scan, pattern: RegExp): string | null {
  pattern.lastIndex = scan.at
  const hit = pattern.exec(scan.text)
  if (hit === null) return null
  scan.at = pattern.lastIndex
  return hit[0]
}

function write(scan: Scan, json: string): string {
  scan.written += json.length
  return json
}
