// What a file is, told from its bytes alone. Names and extensions decide nothing: the same posting arrives
// as .txt, .json, .html or without any ending.

import { decodeHead } from './decode.ts'
import { stampForms } from './stamps.ts'

/** Kinds that a reader exists for. */
export const readableKinds = [
  'json',
  'html',
  'mhtml',
  'email',
  'webarchive',
  'webRecords',
  'httpArchive',
  'notes',
  'chat',
  'text',
] as const
export type ReadableKind = (typeof readableKinds)[number]

/** Kinds that are refused, documents only where no posting is found in them; each has a sentence in `refusals`. */
export type RefusedKind =
  | 'empty'
  | 'zip'
  | 'tar'
  | 'office'
  | 'pdf'
  | 'oldOffice'
  | 'richText'
  | 'picture'
  | 'backup'
  | 'binary'
  | 'shortcut'
export type FileKind = ReadableKind | RefusedKind | 'gzip'

/** Kinds that no posting is saved as; a folder of downloads is full of them. */
export const foreignKinds: ReadonlySet<RefusedKind> = new Set([
  'office',
  'oldOffice',
  'picture',
  'backup',
  'binary',
])

/** What a person reads for a file of a kind that is not read: what it is, and what to do instead. */
export const refusals: Record<RefusedKind, string> = {
  empty: 'This file is empty. Save the page again and add the new file.',
  zip: 'This is a zip archive. Unpack it and add the files inside.',
  tar: 'This is a tar archive. Unpack it and add the files inside.',
  office:
    'This Office document holds no posting that Roledex can read. Copy the text of the posting and choose “Import pasted text”.',
  pdf: 'This is a PDF, which Roledex does not read. Open it, copy all of its text and choose “Import pasted text”, or save the job page in the browser as “Webpage, Complete” and add that.',
  oldOffice:
    'This is an old Word document or an Outlook message. Save it as .docx or .eml and add that, or copy its text and choose “Import pasted text”.',
  richText:
    'This rich text document holds no posting that Roledex can read. Copy the text of the posting and choose “Import pasted text”.',
  picture:
    'This is a picture, and Roledex reads no text in pictures. Save the job page in the browser as “Webpage, Complete” and add that.',
  backup:
    'This file holds no posting. Of a backup of Roledex, choose the folder “Roledex backups” as the second one, in the settings under Backups, and restore it from there.',
  binary: 'This is not a text file, so there is no posting in it to read.',
  shortcut:
    'This is only a link to a page. Open it in a browser, save the page as “Webpage, Complete”, and add that.',
}

/** What such a file is, in a word or two. */
export const kindNames: Record<RefusedKind, string> = {
  empty: 'nothing in it',
  zip: 'zip archive',
  tar: 'tar archive',
  office: 'Office document',
  pdf: 'PDF',
  oldOffice: 'old Word document or Outlook message',
  richText: 'rich text document',
  picture: 'picture',
  backup: 'database, or packed as backups are',
  binary: 'not a text',
  shortcut: 'link to a page',
}

/** How far into a file the text rules look. Mail headers can be long. */
const headLength = 16 * 1024

const signatures: readonly (readonly [FileKind, string])[] = [
  ['webarchive', 'bplist00'],
  ['webRecords', 'WARC/'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['gzip', '\x1f\x8b'],
  ['pdf', '%PDF'],
  ['oldOffice', '\xd0\xcf\x11\xe0'],
  ['richText', '{\\rtf'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['binary', '\x7fELF'],
  ['binary', 'MZ\x90'],
  ['backup', 'SQLite format 3\0'],
  // zstd
  ['backup', '\x28\xb5\x2f\xfd'],
]

/** Names what the bytes are. Never throws; what nothing else fits is text, or binary where it has NUL bytes. */
export function detectKind(bytes: Uint8Array): FileKind {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64)).toString('latin1')
  for (const [kind, signature] of signatures) {
    if (!start.startsWith(signature)) continue
    return kind === 'zip' && isOfficeZip(bytes) ? 'office' : kind
  }
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'picture'
  if (isTar(bytes)) return 'tar'
  const head = decodeHead(bytes, headLength)
  const text = head.trimStart()
  if (text === '') return bytes.length <= headLength ? 'empty' : isBinary(head) ? 'binary' : 'text'
  if (isBinary(head)) return 'binary'
  return detectText(text)
}

/** Whether `detectKind` says "zip", without looking for anything else. */
export function isZipArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && detectKind(bytes) === 'zip'
}

const headerLine = /^(?:From [^\n]*\r?\n)?[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\r?\n/
const mimeMark = /^(?:MIME-Version:|Content-Type:\s*(?:multipart\/|text\/html|message\/)|From: <Saved by)/im
const mhtmlMark = /^(?:Snapshot-Content-Location:|From: <Saved by|Content-Type:\s*multipart\/related)/im

/** A script's data copied with the comment or CDATA mark around it. */
const wrappedJson = /^<!(?:--|\[CDATA\[)[-\s/*<>![\]CDAT]{0,60}(?:\{\s*["'}]|\[\s*\{)/

/** What programs write that export notes, chats and recordings, at the beginning of the file. */
const exportStarts: readonly (readonly [FileKind, RegExp])[] = [
  ['httpArchive', /^\{\s*"log"\s*:\s*\{/],
  ['notes', /^(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+en-export[^>]*>\s*)?<en-export[\s>]/i],
  // Telegram, Discord, Slack, Telegram's pages
  ['chat', /^\{[^[\]{}]{0,400}"messages"\s*:\s*\[/],
  ['chat', /^\{\s*"guild"\s*:\s*\{/],
  ['chat', /^\[\s*\{[^[\]{}]{0,8000}"ts"\s*:\s*"\d{10}\.\d{6}"/],
  ['chat', /^<!doctype html>[^<]*<html>[^<]*<head>[^<]*(?:<meta[^>]*>[^<]*)*<title>Exported Data<\/title>/i],
]

function detectText(text: string): FileKind {
  const first = text[0]
  const exported = exportStarts.find(([, start]) => start.test(text))
  if (exported !== undefined) return exported[0]
  if (isStamped(text)) return 'chat'
  // One answer of a site with its head, as command lines show it.
  if (/^HTTP\/\d(?:\.\d)? \d{3}[ \r\n]/.test(text)) return 'webRecords'
  if (/^\[(?:InternetShortcut|Desktop Entry|\{000214A0)/i.test(text)) return 'shortcut'
  if (first === '{' || first === '[' || wrappedJson.test(text)) return 'json'
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+plist[^>]*>\s*)?<plist/i.test(text)) {
    return text.includes('WebMainResource') ? 'webarchive' : 'shortcut'
  }
  // A note of Markdown may begin with a comment as well.
  const isCommented = text.startsWith('<!--') && /^#{1,6} \S/.test(withoutComments(text).trimStart())
  if (!isCommented && !isProgram(text) && /^<(?:[a-z!?]|\/[a-z])/i.test(text)) return 'html'
  // Apple Mail writes the length of a mail above it.
  const mail = text.replace(/^\d{2,10} *\r?\n/, '')
  if (headerLine.test(mail)) {
    const end = /\r?\n\r?\n/.exec(mail)?.index ?? mail.length
    const headers = mail.slice(0, end)
    if (mimeMark.test(headers) || isMailHead(headers)) return mhtmlMark.test(headers) ? 'mhtml' : 'email'
  }
  return /^https?:\/\/\S+\s*$/.test(text) ? 'shortcut' : 'text'
}

/** PHP that writes no page: no tag follows where it ends, nor does one that only pages have stand in it. */
function isProgram(text: string): boolean {
  return /^<\?php\s/i.test(text) && !/\?>\s*<[a-z!]|<!doctype|<(?:html|head|body)[\s>]/i.test(text)
}

const longestStamp = 60

/** WhatsApp's chats; of UTF-8 the head holds each byte as a letter. */
function isStamped(text: string): boolean {
  const head = text.slice(0, longestStamp)
  const readings = [head, Buffer.from(head, 'latin1').toString('utf8')]
  return /^\W{0,4}\d/.test(head) && stampForms.some((form) => readings.some((each) => form.test(each)))
}

/** A text without the comments of HTML that stand in it, by one walk: a pattern would try each beginning anew. */
export function withoutComments(text: string): string {
  let kept = ''
  let at = 0
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', start + 4)
    if (end === -1) break
    kept += text.slice(at, start)
    at = end + 3
  }
  return kept + text.slice(at)
}

/** Mails that were written without the head that MIME asks for. */
function isMailHead(headers: string): boolean {
  const has = (name: string): boolean => new RegExp(`^${name}:[ \\t]*\\S`, 'im').test(headers)
  return (
    has('From') &&
    has('Subject') &&
    (has('Date') || has('Message-ID') || has('Received') || has('Content-Type'))
  )
}

/** More than a stray control character means that this was never text. */
function isBinary(head: string): boolean {
  const sample = head.length > 4096 ? head.slice(0, 4096) : head
  const odd = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  return odd > 4 && odd > sample.length / 50
}

function isOfficeZip(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  return /\[Content_Types\]\.xml|mimetypeapplication\/vnd\.oasis|word\/document\.xml/.test(head)
}

function isTar(bytes: Uint8Array): boolean {
  return (
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', 257, 262) === 'ustar'
  )
}

const shortcutAddress = /(?:^|\bURL=|<string>)\s*(https?:\/\/[^\s<"]+)/im

/** The address in a shortcut file, or null. */
export function shortcutUrl(text: string): string | null {
  return shortcutAddress.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? null
}
