// Short text fields (titles, names, places): from whatever a site wrote to one clean line, and the test for
// values that only say "nothing here". Long fields with paragraphs are read by richText.ts.
// Every entity is decoded by `he`; what comes out is plain text for ever after.

import { decode } from 'he'
import { fieldOf, isNode, type RawField, type RawValue } from '../raw.ts'
import { holdsUnfilled, isUnfilled } from './blanks.ts'
import { blockTags, knownTags } from './htmlTags.ts'
import { pattern } from './pattern.ts'

const entity = /&(?:amp;)*(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]+);/i
// Attribute values may hold `>`, so quotes are stepped over.
const tag = /<\/?([a-z][a-z0-9]*(?::[a-z]+)?)(?:[\s/](?:[^"'<>]|"[^"]*"|'[^']*')*)?>|<!--[\s\S]*?-->/gi

/**
 * Cleans one short value to a single line: entities decoded (at most twice), known tags taken off, odd spaces
 * and invisible characters removed, NFC. Gives '' when nothing is left. Rules: import specification 6.2.
 */
export function cleanText(value: string): string {
  return foldSpaces(stripTags(decodeText(value)))
}

/** Like `cleanText`, but keeps the line ends, each line cleaned, empty lines left out. */
export function cleanLines(value: string): string[] {
  return stripTags(decodeText(value))
    .split(/[\r\n]+/)
    .map(foldSpaces)
    .filter((line) => line !== '')
}

function decodeText(value: string): string {
  let text = value
  for (let pass = 0; pass < 2 && entity.test(text); pass++) text = decode(text)
  return text
}

// No short field is this long; beyond it a hostile text could make the tag pattern slow.
const longestTagged = 20_000

function stripTags(text: string): string {
  if (!text.includes('<') || text.length > longestTagged) return text
  return text.replace(tag, (whole: string, name: string | undefined) => {
    if (name === undefined) return ''
    const local = name.toLowerCase()
    if (!knownTags.has(local)) return whole
    return local === 'br' || blockTags.has(local) ? '\n' : ''
  })
}

function foldSpaces(text: string): string {
  const clean = cleanCharacters(text)
  return (/[^\S ]|\s\s/.test(clean) ? clean.replace(/\s+/g, ' ') : clean).trim()
}

const unusual = /[^\t\n\r\x20-\x7E]/
const oddSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
const lineSeparators = /[\u2028\u2029\v\f]/g
// Joiners (U+200C, U+200D) carry meaning between letters of some scripts and inside emoji; elsewhere they are litter.
const invisible =
  /[\0-\x08\x0E-\x1F\x7F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|(?<![\u0100-\u{10FFFF}])[\u200C\u200D]|[\u200C\u200D](?![\u0100-\u{10FFFF}])/gu

/**
 * Sets single characters right and leaves line ends and ordinary spaces as they are: garbled UTF-8 repaired,
 * U+0080–009F read as Windows-1252, lone surrogates to U+FFFD, odd spaces to spaces, invisible ones removed, NFC.
 */
export function cleanCharacters(text: string): string {
  if (!unusual.test(text)) return text
  return mapControls(repairMojibake(text.toWellFormed()))
    .replace(oddSpaces, ' ')
    .replace(lineSeparators, '\n')
    .replace(invisible, '')
    .normalize('NFC')
}

// Windows-1252 for bytes 0x80 to 0x9F; the five it leaves undefined stand for themselves.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const windows1252Bytes = new Map([...windows1252].map((character, index) => [character, 0x80 + index]))

function mapControls(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? '')
}

const garbledTail = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŽŸ]'
/** Letters of other scripts come in numbers; "É®" alone is a letter and a sign. */
const mojibake = new RegExp(
  `[ÂÃ]${garbledTail}|â[€‚„]|(?:[Î-Ñ×-Û]${garbledTail}){2,}|(?:[à-í]${garbledTail}{2}){2,}`,
  'g',
)
const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Undoes UTF-8 that was read as Windows-1252 (`â€™` for `’`), only where the whole text is strictly valid UTF-8
 * when written back and fewer garbled pairs remain; otherwise gives the text back unchanged.
 */
export function repairMojibake(text: string): string {
  const before = text.match(mojibake)?.length ?? 0
  if (before === 0) return text
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const byte = code <= 0xff ? code : windows1252Bytes.get(text.charAt(index))
    if (byte === undefined) return text
    bytes[index] = byte
  }
  try {
    const repaired = strictUtf8.decode(bytes)
    return (repaired.match(mojibake)?.length ?? 0) < before ? repaired : text
  } catch {
    return text
  }
}

// Whole values that sites write where they have nothing to say, as found in the wild.
const placeholders: ReadonlySet<string> = new Set([
  ...['', '-', '--', '---', '–', '—', '.', '..', '...', '?', '/', '*'],
  ...['n/a', 'na', 'n.a.', 'n.a', 'none', 'null', 'nil', 'undefined', 'nan', 'unavailable', 'unknown'],
  ...['not specified', 'not applicable', 'not available', 'not provided', 'not stated', 'unspecified', 'tbd'],
  ...['not disclosed', 'undisclosed'],
  ...['tba', 'to be determined', 'to be announced', '[object object]', 'не важно', 'не указано', 'любое'],
  ...['không yêu cầu', 'keine angabe', 'keine angaben', 'k.a.', 'k. a.', 'nicht angegeben'],
  ...['niet gespecificeerd', 'nie podano', 'brak danych', 'ej angivet', 'ikke angivet', 'ikke oppgitt'],
  ...['neuvedeno', 'нет данных'],
  ...['ospecificerad arbetsort', 'nincs megadva', 'nespecificat', 'belirtilmemiş', 'не вказано', 'غير محدد'],
  ...[
    'לא צוין',
    'نامشخص',
    'tidak disebutkan',
    'không xác định',
    'ไม่ระบุ',
    '未記入',
    '未填写',
    '不详',
    '미정',
    '未定',
    '未指定',
    '指定なし',
    '暂无',
  ],
])

/** "non renseignée", "no especificado", "não informado": the same in the languages that came from Latin. */
const unsaid =
  /^(?:non|no|não|sin|sem) (?:pr[eé]cis|sp[eé]cifi|renseign|communiqu|indi[cq]|d[eé]fini|especific|inform|specific|dispon)\p{L}{1,5}$/u

const longestSilent = 24

/** The words of a button, put where a value belongs: "Apply now!", "Jetzt bewerben »". */
const button = pattern('iu')`
  ^(?:apply (?:now|here|online|today)|jetzt (?:online )?bewerben|ansök (?:nu|här)
    |søk (?:nå|stilling(?:en)?)|ansøg nu|hae nyt|solliciteer (?:nu|direct)|postuler(?: maintenant)?
    |candidati ora|aplikuj(?: teraz)?|откликнуться|立即申请)[ !»›>→.]*$
`

/** Whether a cleaned value says nothing ("N/A", "-", "null", "Apply now"). Whole value, upper and lower case alike. */
export function isPlaceholder(text: string): boolean {
  if (text.length <= longestSilent) {
    // `KEINE_ANGABEN`: lists of values are written so.
    const isListed = /^[A-Z]+(?:_[A-Z]+)+$/.test(text)
    const plain = (isListed ? text.replaceAll('_', ' ') : text).toLowerCase()
    if (placeholders.has(plain) || unsaid.test(plain) || button.test(text)) return true
  }
  return isUnfilled(text)
}

/** A value as one clean line; a node gives its name, value or text. null when absent or a placeholder. */
export function readText(value: RawValue | undefined): string | null {
  const raw = rawTextOf(value)
  if (raw === null) return null
  const text = cleanText(raw)
  return isPlaceholder(text) || holdsUnfilled(text) ? null : text
}

/** Every value of a field as clean lines, absent ones left out, each once, in order. */
export function readTexts(field: RawField | null): string[] {
  if (field === null) return []
  const texts = field.values.map(readText).filter((text) => text !== null)
  return [...new Set(texts)]
}

/** The text of a value as the source wrote it. Nodes give the first of name, value, text, description, codeValue, id. */
export function rawTextOf(value: RawValue | undefined): string | null {
  for (let current = value, depth = 0; current !== undefined && depth < 8; depth++) {
    if (!isNode(current)) return String(current)
    const inner: RawField | null = fieldOf(
      current,
      'name',
      'value',
      'text',
      'description',
      'codevalue',
      'url',
    )
    if (inner === null) return current.id
    current = inner.values[0]
  }
  return null
}

/** A yes or no however it is written (true, "True", 1, "yes"); null for anything else. */
export function readBoolean(value: RawValue | undefined): boolean | null {
  const text = rawTextOf(value)?.trim().toLowerCase()
  if (text === undefined) return null
  // Enumerations of schema.org arrive as addresses: `http://schema.org/True`.
  const word = text.slice(text.lastIndexOf('/') + 1)
  if (['true', '1', 'yes', 'y'].includes(word)) return true
  if (['false', '0', 'no', 'n'].includes(word)) return false
  return null
}
