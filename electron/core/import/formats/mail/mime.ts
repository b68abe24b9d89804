// Splits MHTML and e-mail into parts of bytes. Mail libraries join the frames of a page and decode as UTF-8,
// so this is done here: split at the declared boundary, undo the transfer encoding, leave the charset to decode.ts.

import { blockTags, knownTags } from '../../text/htmlTags.ts'

export interface MimePart {
  /** Names in lower case; folded lines joined; the first of a name counts. */
  headers: Map<string, string>
  /** Lower case, without parameters: `text/html`. */
  type: string
  charset: string | null
  /** Content-Location as written, or null. */
  location: string | null
  bytes: Uint8Array
  /** The file ends within it. */
  isCut: boolean
}

export interface MimeMessage {
  headers: Map<string, string>
  /** The leaves, in order; multiparts and attached messages are opened. */
  parts: MimePart[]
  /** The closing boundary is missing. */
  isCut: boolean
}

const partLimit = 1000
const depthLimit = 10

interface Section {
  /** One character a byte. */
  text: string
  depth: number
  defaultType: string
  isCut: boolean
}

/** Splits a message; never throws, whatever the boundaries say. */
export function splitMime(bytes: Uint8Array): MimeMessage {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const mail = whole.trimStart().replace(/^From [^\n]*\n/, '')
  const message: MimeMessage = { headers: splitHeaders(mail).headers, parts: [], isCut: false }
  const stack: Section[] = [{ text: mail, depth: 0, defaultType: 'text/plain', isCut: true }]
  for (let section = stack.pop(); section !== undefined; section = stack.pop()) {
    if (message.parts.length >= partLimit) break
    const { headers, body } = splitHeaders(section.text)
    const stated = headers.get('content-type')
    const { type, parameters } = readContentType(stated ?? section.defaultType)
    const boundary = parameters.get('boundary')
    if (type.startsWith('multipart/') && boundary && section.depth < depthLimit) {
      const { sections, end } = splitBody(body, boundary)
      if (end !== 'closed') message.isCut = true
      // What lies within a closed one only lacks a mark.
      const isLastCut = section.isCut && end === 'within'
      for (const [index, text] of [...sections.entries()].reverse()) {
        const isCut = isLastCut && index === sections.length - 1
        stack.push({ text, depth: section.depth + 1, defaultType: 'text/plain', isCut })
      }
      continue
    }
    const content = undoTransfer(body, headers.get('content-transfer-encoding') ?? '')
    if (type === 'message/rfc822' && section.depth < depthLimit) {
      stack.push({
        text: content.toString('latin1'),
        depth: section.depth + 1,
        defaultType: 'text/plain',
        isCut: section.isCut,
      })
      continue
    }
    message.parts.push({
      headers,
      type: stated === undefined && beginsWithTag(content) ? 'text/html' : type,
      charset: parameters.get('charset') ?? null,
      location: headers.get('content-location') ?? null,
      bytes: content,
      isCut: section.depth > 0 && section.isCut,
    })
  }
  return message
}

const tagInFront =
  /^(?:\xEF\xBB\xBF)?\s{0,200}<(?:!doctype html|(?:head|style|([a-z][a-z\d]{0,11}))(\s[^<>]{0,2000})?\/?>)/i

/** Programs that send markup may not say what it is. "<https://…>" is no tag, and "<b>" may stand in a text. */
function beginsWithTag(content: Buffer): boolean {
  const [start, tag, attributes] = tagInFront.exec(content.toString('latin1', 0, 4000)) ?? []
  if (start === undefined || tag === undefined) return start !== undefined
  return (attributes === undefined ? blockTags : knownTags).has(tag.toLowerCase())
}

/** The lines of a head up to the first empty one, folded ones joined, and what stands below it. */
export function splitHeaders(text: string): { headers: Map<string, string>; body: string } {
  const blank = /^\r?\n|\r?\n\r?\n/.exec(text)
  const glued = textBelowFields(text.slice(0, blank?.index ?? text.length))
  const end = glued ?? blank?.index ?? text.length
  const headers = new Map<string, string>()
  for (const line of text
    .slice(0, end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon < 1) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  if (glued !== null) return { headers, body: text.slice(glued) }
  return { headers, body: blank === null ? '' : text.slice(end + blank[0].length) }
}

const field = /^[\w-]{1,60}:/
const mailField = /^(?:from|to|cc|subject|date|message-id|received|mime-version|content-[\w-]+|x-[\w-]+):/im

/** Where the text begins in a head without an empty line below it: with the first lines that go on from no field. */
function textBelowFields(head: string): number | null {
  let at = 0
  let text: number | null = null
  for (const line of head.split('\n')) {
    const isFolded = /^[ \t]/.test(line)
    if (!isFolded && field.test(line)) text = null
    else text ??= at
    // A line that is neither belongs to the text, and so does what seemed to go on from the last field.
    if (!isFolded && !field.test(line) && at > 0) return mailField.test(head.slice(at)) ? null : text
    at += line.length + 1
  }
  return null
}

/** "text/html; charset=utf-8" in its parts. */
export function readContentType(header: string): { type: string; parameters: Map<string, string> } {
  const parameters = new Map<string, string>()
  for (const [, name = '', quoted, plain] of header.matchAll(/;\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s;]+))/g)) {
    parameters.set(name.toLowerCase(), quoted ?? plain ?? '')
  }
  return { type: (header.split(';')[0] ?? '').trim().toLowerCase(), parameters }
}

/** Whether the last mark closes it, and if not, whether the text goes on `within` a section or ends `between` two. */
type BodyEnd = 'closed' | 'within' | 'between'

function splitBody(body: string, boundary: string): { sections: string[]; end: BodyEnd } {
  const mark = `--${boundary}`
  const sections: string[] = []
  let start = -1
  for (let at = findMark(body, mark, 0); at !== -1; at = findMark(body, mark, at + mark.length)) {
    if (start !== -1) sections.push(body.slice(start, at).replace(/\r?\n$/, ''))
    const after = at + mark.length
    if (body.startsWith('--', after)) return { sections, end: 'closed' }
    const feed = body.indexOf('\n', after)
    if (feed === -1) return { sections, end: 'between' }
    start = feed + 1
  }
  if (start !== -1) sections.push(body.slice(start))
  return { sections, end: start === -1 ? 'between' : 'within' }
}

const markEnd = /(?:--)?[ \t]*(?:\r?\n|$)/y

/** A boundary counts only where it has a line to itself. */
function findMark(body: string, mark: string, from: number): number {
  for (let at = body.indexOf(mark, from); at !== -1; at = body.indexOf(mark, at + 1)) {
    markEnd.lastIndex = at + mark.length
    if ((at === 0 || body[at - 1] === '\n') && markEnd.test(body)) return at
  }
  return -1
}

function undoTransfer(body: string, encoding: string): Buffer {
  switch (encoding.toLowerCase().trim()) {
    case 'base64':
      return Buffer.from(body, 'base64')
    case 'quoted-printable':
      return Buffer.from(undoQuotedPrintable(body), 'latin1')
    default:
      return Buffer.from(body, 'latin1')
  }
}

/** A text of one character a byte without the escapes of quoted-printable. */
function undoQuotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

interface EncodedWord {
  charset: string
  bytes: Uint8Array
}

/**
 * A header's text with its encoded words (`=?utf-8?Q?…?=`) decoded by `decode`: neighbours in one charset as one, since a letter
 * may begin in one and end in the next.
 */
export function readHeaderText(header: string, decode: (word: EncodedWord) => string): string {
  const joined = header.replace(/(\?=)\s+(?==\?)/g, '$1')
  return joined.replace(/(?:=\?[^?\s]+\?[QqBb]\?[^?]*\?=)+/g, (run) => {
    const words: { charset: string; bytes: Buffer }[] = []
    for (const [, charset, kind, text] of run.matchAll(/=\?([^?\s]+)\?([QqBb])\?([^?]*)\?=/g)) {
      const isBase64 = kind!.toUpperCase() === 'B'
      const bytes = undoTransfer(
        isBase64 ? text! : text!.replaceAll('_', ' '),
        isBase64 ? 'base64' : 'quoted-printable',
      )
      const last = words.at(-1)
      if (last?.charset.toLowerCase() === charset!.toLowerCase())
        last.bytes = Buffer.concat([last.bytes, bytes])
      else words.push({ charset: charset!, bytes })
    }
    return words.map(decode).join('')
  })
}
