// MHTML and e-mail as sources of pages. The main part is read first; frames and attachments only where it holds
// no posting.

import { gunzipSync } from 'node:zlib'
import { limits } from '../../../../shared/limits.ts'
import { warning } from '../../../../shared/messages.ts'
import { decodeBytes } from '../decode.ts'
import { detectKind } from '../detect.ts'
import type { SourceContainer } from '../draft.ts'
import { fieldOf, type RawPosting, type Surroundings } from '../raw.ts'
import { answeredMail, belowSubject, innermostMail, subjectLine } from '../wording/mail/mailBody.ts'
import { addSent, isToList } from '../wording/mail/sentToList.ts'
import { isOtherLetter } from '../wording/others/otherTexts.ts'
import { documentText } from './documents/document.ts'
import { readPage } from './html.ts'
import { readJobAlert, readTextAlert } from './mail/jobAlert.ts'
import { splitMailbox, unwrapMail } from './mail/mailbox.ts'
import { dropAddresses, writeMailLines } from './mail/mailLines.ts'
import { type MimeMessage, type MimePart, readHeaderText, splitMime } from './mail/mime.ts'
import { resolveUrl } from './page.ts'
import { type FormatReading, howMany, type RungReading } from './reading.ts'
import { readSavedAt } from './savedAt.ts'
import { readTextRungs } from './text.ts'
import { archivedPages } from './webarchive.ts'
import { readBlockCards } from './written/blockCards.ts'
import { isAlertHead, readCards } from './written/cards.ts'
import { readListedLines } from './written/listedLines.ts'

const mhtmlAdvice =
  'Chrome’s single-file format leaves the job data out. Save the page as “Webpage, Complete” or with SingleFile.'
const emailAdvice =
  'This e-mail is no posting. If it links to one, open that and save the page as “Webpage, Complete”. What an employer wrote to you can be kept with its posting, under Files.'
const mailboxAdvice =
  'None of the e-mails in this mailbox holds job data. Open the posting they link to and save that page as “Webpage, Complete”.'
const mostWarnings = 200

/** Reads a page saved in one file (.mht, .mhtml). Never throws; what holds no posting says so in its attempts. */
export function readMhtmlFile(bytes: Uint8Array, known: Surroundings): FormatReading {
  return readMime(bytes, known, 'mhtml', mhtmlAdvice)
}

/** Reads one mail, or all of a mailbox. Never throws; what holds no posting says so in its attempts. */
export function readEmailFile(bytes: Uint8Array, known: Surroundings): FormatReading {
  const mails = splitMailbox(bytes)
  if (mails === null) return readMime(unwrapMail(bytes), known, 'email', emailAdvice)
  const readings = mails.map((mail) => readMime(mail, known, 'email', mailboxAdvice))
  return {
    container: 'email',
    charset: readings.find(({ postings }) => postings.length > 0)?.charset ?? 'utf-8',
    surroundings: known,
    postings: readings.flatMap(({ postings }) => postings),
    warnings: readings.flatMap(({ warnings }) => warnings).slice(0, mostWarnings),
    attempts: [{ rung: 'mails', found: howMany(mails.length, 'mail') }],
    advice: mailboxAdvice,
  }
}

function readMime(
  bytes: Uint8Array,
  known: Surroundings,
  container: SourceContainer,
  advice: string,
): FormatReading {
  const message = splitMime(bytes)
  const snapshot = message.headers.get('snapshot-content-location') ?? null
  const sent = readSavedAt(message.headers.get('date') ?? '')
  const surroundings: Surroundings = {
    ...known,
    pageTitle: subjectOf(message),
    savedAt: sent ?? known.savedAt,
    ...(container === 'email' && sent !== null ? { writtenOn: sent.slice(0, 10) } : {}),
    ...(container === 'email' ? { sender: headerOf(message, 'from') ?? '' } : {}),
  }
  const reading: FormatReading = {
    container,
    charset: 'utf-8',
    surroundings,
    postings: [],
    warnings: message.isCut ? [warning('TRUNCATED')] : [],
    attempts: [],
    advice,
  }
  const parts = orderParts(message.parts, snapshot)
  if (parts.length === 0) reading.attempts.push({ rung: 'parts', found: 'no part with text' })
  for (const [index, part] of parts.entries()) {
    const address = index === 0 ? (snapshot ?? part.location) : part.location
    const pageUrl = resolveUrl(address, snapshot)
    readPart(part, index, reading, { ...surroundings, pageUrl })
    if (reading.postings.length === 0) continue
    if (part.isCut) tellOfCut(reading)
    if (container === 'email' && isAttached(part)) addOwnText(parts.slice(index + 1), reading, surroundings)
    break
  }
  // What reads like one posting can be a list of links to many.
  const isOnlyText = reading.postings.every(({ rung }) => rung === 'text')
  const isAlert = isAlertHead(headOf(message))
  if (container === 'email' && isOnlyText) {
    readLinks(parts, reading, isAlert)
    completeLinks(parts, reading, isAlert)
  }
  if (container === 'email' && reading.postings.length === 0) readLetter(parts, reading)
  if (isToList(message.headers)) addSent(reading.postings, message.headers.get('date') ?? null)
  return reading
}

/** What was read from the part in which the file ends may lack anything; of what stands before it all is there. */
function tellOfCut(reading: FormatReading): void {
  for (const { warnings } of reading.postings) {
    if (!warnings.some(({ code }) => code === 'TRUNCATED')) warnings.push(warning('TRUNCATED'))
  }
  reading.warnings = reading.warnings.filter(({ code }) => code !== 'TRUNCATED')
}

/** Adds to `reading` what one part gives; what the first one is like is said of the whole message. */
function readPart(part: MimePart, index: number, reading: FormatReading, known: Surroundings): void {
  const isHtml = isMarkup(part)
  const { text, charset, warnings } = decodeBytes(part.bytes, { label: part.charset, isHtml })
  // A text is no page, so nothing in it is resolved against an address.
  const surroundings = isHtml ? known : { ...known, pageUrl: null }
  const page = isHtml
    ? readPage(text, surroundings)
    : {
        surroundings,
        ...(reading.container === 'email'
          ? readMailText(text, surroundings)
          : readTextRungs(text, surroundings)),
      }
  // A page that somebody attached is one, and so is what says where it stands.
  const isPage = isAttached(part) || page.surroundings.pageUrl !== null
  if (isHtml && reading.container === 'email' && !isPage)
    page.postings = completeByLines(page.postings, text, surroundings)
  if (index === 0) {
    reading.charset = charset
    // What a page says of itself knows nothing of when the mail was written.
    reading.surroundings = {
      ...known,
      ...page.surroundings,
      pageUrl: page.surroundings.pageUrl ?? known.pageUrl,
    }
  }
  const name = index === 0 ? '' : `part ${index + 1}: `
  reading.attempts.push(...page.attempts.map(({ rung, found }) => ({ rung, found: name + found })))
  if (page.postings.length === 0) return
  reading.postings = page.postings
  reading.warnings.push(...warnings, ...page.warnings)
}

function isAttached({ headers }: MimePart): boolean {
  return /^attachment/i.test(headers.get('content-disposition') ?? '')
}

/** Who attaches one job may write of another: what the mail itself says of it comes first. */
function addOwnText(parts: readonly MimePart[], reading: FormatReading, surroundings: Surroundings): void {
  const own = parts.find((part) => part.type === 'text/plain' && !isAttached(part))
  if (own === undefined) return
  const { text } = decodeBytes(own.bytes, { label: own.charset, isHtml: false })
  const { postings } = readMailText(text, { ...surroundings, pageUrl: null })
  const known = new Set(reading.postings.map(titleOf))
  const isOther = (posting: RawPosting): boolean =>
    posting.node.fields.has('hiringorganization') && !known.has(titleOf(posting))
  if (postings.every(isOther)) reading.postings.unshift(...postings)
}

/** What the innermost mail says, under its own subject. */
function readMailText(text: string, surroundings: Surroundings): ReturnType<typeof readTextRungs> {
  const own = surroundings.pageTitle
  const { subject, from, body, above } = innermostMail(own === null ? text : belowSubject(text, own))
  // Who forwards an advert is not who wrote it.
  const isInner = subject !== null || from !== null
  const inner = isInner ? { ...surroundings, sender: from ?? '' } : surroundings
  const answered = answeredMail(body)
  // Who answers an advert has it below, and adds to it nothing of the job.
  const first =
    answered === null
      ? null
      : readInnermost(subject ?? surroundings.pageTitle, answered, { ...inner, sender: '' })
  if (first !== null && first.postings.length > 0) return first
  const reading = readInnermost(subject, body, inner)
  // Who answers may write of a job to somebody who asked for one.
  return reading.postings.length > 0 || above === '' ? reading : readTextRungs(above, surroundings)
}

function readInnermost(
  subject: string | null,
  body: string,
  surroundings: Surroundings,
): ReturnType<typeof readTextRungs> {
  if (subject === null) return readTextRungs(body, surroundings)
  // What was forwarded is older than the mail that forwards it.
  const { writtenOn: _, ...known } = surroundings
  return readTextRungs(body, { ...known, pageTitle: subject })
}

/** What a mail looks like says little of what it means: its lines are read as those of a written text as well. */
function completeByLines(postings: RawPosting[], html: string, surroundings: Surroundings): RawPosting[] {
  const [posting] = postings
  if (posting === undefined || postings.length > 1 || posting.rung !== 'text') return postings
  const text = writeMailLines(html)
  const lines = readMailText(text, { ...surroundings, pageUrl: null }).postings
  const [written] = lines
  if (written === undefined || lines.length > 1) return postings
  const description = posting.node.fields.get('description')
  // What was forwarded stands below a note and a head that say nothing of the job.
  if (innermostMail(text).subject !== null) dropAddresses(lines)
  else if (description !== undefined) written.node.fields.set('description', description)
  return lines
}

/** A mail of markup that looks like no page of a job, and links to none, may still be a letter about one. */
function readLetter(parts: readonly MimePart[], reading: FormatReading): void {
  const part = parts.find(isMarkup)
  if (part === undefined) return
  const { text } = decodeBytes(part.bytes, { label: part.charset, isHtml: true })
  const { postings } = readMailText(writeMailLines(text), { ...reading.surroundings, pageUrl: null })
  reading.attempts.push({ rung: 'letter', found: howMany(postings.length, 'posting') })
  dropAddresses(postings)
  reading.postings = postings
}

function isMarkup({ type }: MimePart): boolean {
  return /html|xml/.test(type)
}

/** A mail without data can be a list of links to jobs. */
function readLinks(parts: readonly MimePart[], reading: FormatReading, isAlert: boolean): void {
  const surroundings = { ...reading.surroundings, pageUrl: null, pageTitle: null }
  for (const part of parts) {
    const isHtml = isMarkup(part)
    const { text } = decodeBytes(part.bytes, { label: part.charset, isHtml })
    const listed = (isHtml ? readJobAlert : readTextAlert)(text, surroundings, reading.surroundings.pageTitle)
    const { postings, found } =
      listed.postings.length > 0
        ? listed
        : readOwnCards(isHtml ? writeMailLines(text, isAlert) : text, surroundings, isAlert)
    reading.attempts.push({ rung: 'links', found })
    if (postings.length === 0) continue
    const [card, second] = postings
    if (reading.postings.length === 0 || second !== undefined) reading.postings = postings
    else if (card !== undefined) completeFrom(card, reading.postings)
    return
  }
}

const saidByLink: ReadonlySet<string> = new Set(['title', 'url', 'applyurl'])

/** Bare links of a mail's markup say less than its text part, which has the same jobs under the same titles. */
function completeLinks(parts: readonly MimePart[], reading: FormatReading, isAlert: boolean): void {
  const isBare = ({ node }: RawPosting): boolean => node.fields.keys().every((name) => saidByLink.has(name))
  const part = parts.find(({ type }) => type === 'text/plain')
  if (part === undefined || !parts.some(isMarkup)) return
  if (reading.postings.length === 0 || !reading.postings.every(isBare)) return
  const { text } = decodeBytes(part.bytes, { label: part.charset, isHtml: false })
  const { postings } = readJobCards(
    text,
    { ...reading.surroundings, pageUrl: null, pageTitle: null },
    isAlert,
  )
  const cards = Map.groupBy(postings, titleOf)
  for (const [title, listed] of Map.groupBy(reading.postings, titleOf)) {
    // Of two jobs that are called the same nobody knows which is which.
    const [card, ...others] = cards.get(title) ?? []
    if (card !== undefined && others.length === 0 && listed.length === 1) completeFrom(card, listed)
  }
}

function titleOf({ node }: RawPosting): string {
  return String(fieldOf(node, 'title')?.values[0]).toLowerCase()
}

/** One card in a mail that reads like a posting is the same job in short. */
function completeFrom(card: RawPosting, postings: readonly RawPosting[]): void {
  const [posting] = postings
  if (posting === undefined || titleOf(posting) !== titleOf(card)) return
  // What stands between its title and its link is surer than the address at the end of the mail.
  const isWhole = ofCard.every((name) => card.node.fields.has(name))
  for (const [name, field] of card.node.fields)
    if (!posting.node.fields.has(name) || (isWhole && ofCard.includes(name)))
      posting.node.fields.set(name, field)
}

const ofCard: readonly string[] = ['url', 'hiringorganization', 'joblocation']

/** A forwarded head is no card, and one card in what is no letter about a job is none. */
function readOwnCards(text: string, surroundings: Surroundings, isAlert: boolean): RungReading {
  const { subject, from, body } = innermostMail(text)
  const cards = readJobCards(subject === null && from === null ? text : body, surroundings, isAlert)
  const isOther = cards.postings.length === 1 && !isAlert && isOtherLetter(body, subject)
  return isOther ? { postings: [], warnings: [], found: 'a letter about something else' } : cards
}

function readJobCards(text: string, surroundings: Surroundings, isAlert: boolean): RungReading {
  const blocks = readBlockCards(text, surroundings)
  const cards = blocks.length > 0 ? blocks : readCards(text, surroundings, isAlert)
  const postings = cards.length > 0 ? cards : readListedLines(text, surroundings)
  return { postings, warnings: [], found: howMany(postings.length, 'card') }
}

/** Whom a mail is from and what it is called. */
function headOf(message: MimeMessage): string {
  return `${message.headers.get('from') ?? ''}\n${subjectOf(message) ?? ''}`
}

function subjectOf(message: MimeMessage): string | null {
  const subject = headerOf(message, 'subject')
  return subject === null ? null : subjectLine(subject)
}

/** A line of a mail's head, with its encoded words read. */
function headerOf({ headers }: MimeMessage, name: string): string | null {
  const header = headers.get(name)
  if (!header) return null
  // Some programs write their letters as they are.
  const plain = /[\x80-\xff]/.test(header) ? decodeBytes(Buffer.from(header, 'latin1')).text : header
  return readHeaderText(plain, ({ charset, bytes }) => decodeBytes(bytes, { label: charset }).text)
}

/** The main page, then other pages, then data and text. */
function orderParts(parts: readonly MimePart[], snapshot: string | null): MimePart[] {
  const rank = (part: MimePart): number => {
    if (/^(?:text\/html|application\/xhtml)/.test(part.type)) {
      return snapshot !== null && part.location === snapshot ? 0 : 1
    }
    if (/json/.test(part.type)) return 2
    return part.type === 'text/plain' ? 3 : 4
  }
  return parts
    .flatMap(unpack)
    .filter((part) => rank(part) < 4)
    .sort((a, b) => rank(a) - rank(b))
}

/**
 * What is attached under a type that says little: a saved page or data as what they are, a page in one file as its
 * parts, and a document, as recruiters attach it, as the text that stands behind what they write.
 */
function unpack(part: MimePart): MimePart[] {
  if (/^text\/(?:x-)?markdown$/.test(part.type)) return [{ ...part, type: 'text/plain' }]
  if (/^(?:image|audio|video|font)\/|^text\/(?!rtf)|json|html/.test(part.type)) return [part]
  const kind = detectKind(part.bytes)
  const { headers } = part
  if (kind === 'gzip') return unpackGzip(part)
  if (kind === 'mhtml') return splitMime(part.bytes).parts.map((inner) => ({ ...inner, headers }))
  if (kind === 'webarchive')
    return archivedPages(part.bytes).map(({ url, type, ...page }) => ({
      ...page,
      headers,
      type: type || 'text/html',
      location: url,
      isCut: part.isCut,
    }))
  if (kind === 'html' || kind === 'json') return [{ ...part, type: `text/${kind}` }]
  const text = documentText(kind, part.bytes)
  return text === null
    ? [part]
    : [{ ...part, type: 'text/plain', charset: 'utf-8', bytes: Buffer.from(text) }]
}

function unpackGzip(part: MimePart): MimePart[] {
  try {
    const bytes = gunzipSync(part.bytes, { maxOutputLength: limits.fileBytes })
    return detectKind(bytes) === 'gzip'
      ? [part]
      : unpack({ ...part, type: 'application/octet-stream', bytes })
  } catch {
    return [part]
  }
}
