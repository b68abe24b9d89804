// The text of a mail without what mail programs put around it: the heads of forwarded mails, marks of quotation,
// the signature, what a mailing list adds.

import { lettersOf } from '../../text/pageTitle.ts'
import { pattern } from '../../text/pattern.ts'
import { lengthOfLead } from '../names/offerWords.ts'
import { forwarded, headLine, saidInHead, senderInLine } from './mailHeads.ts'
import { isListAddress } from './sentToList.ts'

/** How a mail begins. */
export const greeting = pattern('iu')`
  ^(?:hi|hello|hey|dear|hallo|guten tag|bonjour|hola|olá|hej|hei|ciao|salve|buongiorno|dzień dobry|cześć
    |salut|buenos días|bom dia|boa tarde|привет|всем привет|здравствуйте|добрый день)(?!\p{L}).{0,40}$
  |^(?:hi|hello|hey|dear)\b.{0,40}[!,:]
  |^(?:sehr geehrte[rs]?|liebe[rs]?|guten (?:morgen|abend)|moin|beste|geachte|goede(?:morgen|middag|ndag)|madame|monsieur|chère?
    |estimad[oa]s?|buenas|car[oai]|gentil[ei]|egregi[oa]|szanown[yaei]\p{L}?|kära|kjære|kære|god dag|dobrý den)(?!\p{L}).{0,40}[,!]$
`

/** The line above a signature, or above what a mailing list or its archive adds. */
const signature = /^(?:-- ?|_{20,}|ATOM RSS1 RSS2)$/
/** Such a line above more than this ends the text; above less it parts a greeting from it. */
const longestGreeting = 200
/** So little above a forwarded mail only says "see below". */
const longestNote = 600

interface InnerMail {
  /** Of the innermost mail; null where none is inside another. */
  subject: string | null
  /** Who sent that one, as its head names them: "Northmill <jobs@northmill.example>". */
  from: string | null
  /** What people wrote. */
  body: string
  /** What stood above the mails inside it: a note, or an answer to them. */
  above: string
}

/** The innermost of the mails in the text of one. */
export function innermostMail(text: string): InnerMail {
  const lines = withoutListFooter(withoutScrubbed(text.split(/\r?\n/)))
  const kept: string[] = []
  let length = 0
  let subject: string | null = null
  let from: string | null = null
  let above = ''
  let isInHead = false
  for (const [index, line] of lines.entries()) {
    if (length > longestGreeting && signature.test(line) && !isInFront(lines, index, length)) break
    const isHead = !isInHead && isHeadAt(lines, index)
    if (isHead || forwarded.test(line)) {
      if (length < longestNote) {
        above ||= kept.join('\n').trim()
        kept.length = 0
        length = 0
        const head = lines.slice(index, index + mostHeadLines)
        subject = saidInHead(head, 'subject') ?? subject
        from = saidInHead(head, 'from') ?? from
      }
      isInHead = true
      continue
    }
    if (isInHead && (headLine.test(`${line} `) || (isBlank(line) && kept.length === 0))) continue
    const sender = isInHead && kept.length === 0 ? senderInLine(line) : null
    if (sender !== null) {
      from = sender
      continue
    }
    isInHead = false
    kept.push(line)
    length += line.length
  }
  const body = withoutFoot(withoutQuotes(kept)).join('\n').trim()
  return { subject: subject === null ? null : subjectLine(subject), from, body, above }
}

const quoteMark = /^\s{0,3}>[>\s]{0,20}/

function isBlank(line: string): boolean {
  return line.replace(quoteMark, '').trim() === ''
}

/** Some programs quote what they forward. Where people write between the lines of others, the marks say who wrote what. */
function withoutQuotes(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => line.trim() !== '')
  const own = written.filter((line) => !quoteMark.test(line))
  return own.length * 10 <= written.length
    ? lines.map((line) => line.replace(/^\s{0,3}>[>]{0,9} ?/, ''))
    : lines
}

/** A line of signs with more below it than above parts a long greeting from the text. */
function isInFront(lines: readonly string[], index: number, above: number): boolean {
  return lines[index]!.startsWith('_') && lengthOf(lines.slice(index + 1)) > above
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0)
}

/** Whether a mail's head begins here, with nothing above it that says so, as Outlook puts it. */
function isHeadAt(lines: readonly string[], index: number): boolean {
  if (saidInHead([lines[index]!], 'from') === null) return false
  const head = lines.slice(index, index + mostHeadLines)
  const end = head.findIndex((line) => !headLine.test(`${line} `))
  const own = end === -1 ? head : head.slice(0, end)
  return own.length > 2 && saidInHead(own, 'subject') !== null
}

const mostAboveGreeting = 8

/** A text without what a network sets above its greeting: the subject again, who writes, links to answer. */
export function belowSubject(text: string, subject: string): string {
  const lines = text.split(/\r?\n/)
  const isSubject = (line: string): boolean => lettersOf(subjectLine(line) ?? '') === lettersOf(subject)
  const start = lines.findIndex((line) => line.trim() !== '' && !isSubject(line))
  if (start < 1 || !lines.slice(0, start).some(isSubject)) return text
  const below = lines.slice(start)
  const at = below.slice(0, mostAboveGreeting).findIndex((line) => greeting.test(line.trim()))
  const isHead = (line: string): boolean => /^\s*(?:https?:\S+|[^.!?:]{0,40})\s*$/.test(line)
  return at > 0 && below.slice(0, at).every(isHead) ? below.slice(at).join('\n') : text
}

/** "On 11 Nov 2026, Ada wrote:", "Am 11.11.2026 schrieb Ada:": what stands above a mail that is answered. */
const answered = pattern('iu')`
  ^[>\s]{0,20}(?:on|am|le|el|em|il|op|den|dne|w dniu|в|\d).{5,200}(?<!\p{L})(?:wrote|schrieb|a écrit
    |escribió|escreveu|ha scritto|schreef|skrev|napsal\(?a?\)?|napisał\(?a?\)?|написала?
    |пишет)(?!\p{L})[^:]{0,80}:\s*$
`
const longestAnswered = 300

/** The mail that all others of a thread answer, below them; null where none is quoted. */
export function answeredMail(text: string): string | null {
  const lines = text.split(/\r?\n/)
  const at = lines.findLastIndex(
    (line) => line.length < longestAnswered && line.trim().endsWith(':') && answered.test(line),
  )
  if (at === -1) return null
  return lines
    .slice(at + 1)
    .map((line) => line.replace(/^(?:>\s?)+/, ''))
    .join('\n')
    .trim()
}

/** Who sends mails to many says at their foot why one gets them, and where they sit themselves. */
const sentBecause = pattern('iu')`
  ^(?:you (?:have |are )?receiv(?:ed|ing) this (?:e-?mail|message|newsletter)|this (?:e-?mail|message) was sent (?:to|by)
    |sie erhalten diese (?:e-?mail|nachricht)|du (?:erhältst|bekommst) diese (?:e-?mail|nachricht)|vous recevez (?:cet|ce) (?:e-?mail|message|courriel)
    |recibes? este (?:correo|mensaje|e-?mail)|(?:ricevi|hai ricevuto) questa (?:e-?mail|messaggio)|je ontvangt deze (?:e-?mail|mail)
    |você (?:está recebendo|recebeu) (?:este|esse) (?:e-?mail)|otrzymujesz tę wiadomość)(?!\p{L})
`
const mostFootLines = 12

function withoutFoot(lines: readonly string[]): readonly string[] {
  const at = lines.findLastIndex((line) => sentBecause.test(line.trim()))
  const isFoot = at !== -1 && lines.length - at <= mostFootLines && at > mostFootLines / 2
  return isFoot ? lines.slice(0, at) : lines
}

const nextPart = /^-{10,} next part -{10,}$/
/** What Mailman says of a part it put elsewhere: what it was, and where it is now. */
const mostOfPart = 8

/** The lines of a mail without what Mailman put in the place of its other parts. */
function withoutScrubbed(lines: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const told = nextPart.test(lines[at]!) ? lines.slice(at + 1, at + 1 + mostOfPart) : []
    const address = told.findIndex((line) => /^(?:URL|Url ?): ?<?https?:/.test(line))
    if (address !== -1 && told.some((line) => /was scrubbed/.test(line))) at += address + 1
    else kept.push(lines[at]!)
  }
  return kept
}

/** "-" stands there where majordomo keeps the list. */
const ruler = /^[>\s]{0,10}([*=_~#-])\1{9,}\s*$|^-$/
/** What lists put below each mail is short, and says how to leave them or what they are for. */
const mostFooterLines = 25
/** And where more stands in it than above, shorter still. */
const longestFooter = 12
const ofList =
  /unsubscrib|mailing list|listinfo|listserv|list archives?|submitted to|google groups|abmelde|désabonn|désinscri|cancelar (?:la|tu|sua|a) (?:suscripción|inscrição)|отписаться/i

/** The lines of a mail without what a mailing list puts below them, behind a line of signs. */
function withoutListFooter(lines: readonly string[]): readonly string[] {
  let end = lines.length
  for (let at = lines.length - 1; at >= 0 && lines.length - at <= mostFooterLines; at -= 1) {
    if (!ruler.test(lines[at]!)) continue
    const below = lines.slice(at + 1, end)
    if (below.some((line) => line.trim() !== '') && !below.some((line) => ofList.test(line))) break
    if (below.length > longestFooter && isInFront(lines, at, lengthOf(lines.slice(0, at)))) break
    end = at
  }
  return lines.slice(0, end).some((line) => line.trim() !== '') ? lines.slice(0, end) : lines
}

/** A head that was copied with its mail is this long at most. */
const mostHeadLines = 12

interface PastedMail {
  subject: string | null
  body: string
  /** When, where it was sent to a list. */
  sent: string | null
}

/** A mail that was copied out of a mail program, or off an archive, with its head; null for any other text. */
export function readPastedMail(text: string): PastedMail | null {
  const all = text.trimStart().split(/\r?\n/)
  const first = all.findIndex((line) => line.trim() !== '' && !forwarded.test(line))
  const lines = all.slice(Math.max(first, 0))
  if (!headLine.test(`${lines[0] ?? ''} `)) return null
  const end = lines.findIndex((line, index) => index > mostHeadLines || !headLine.test(`${line} `))
  const head = lines.slice(0, end)
  const subject = saidInHead(head, 'subject')
  if (end < 3 || subject === null || saidInHead(head, 'from') === null) return null
  const inner = innermostMail(lines.slice(end).join('\n'))
  const isListed = isListAddress(saidInHead(head, 'to') ?? '')
  return {
    subject: inner.subject ?? subjectLine(subject),
    body: inner.body,
    sent: isListed ? saidInHead(head, 'sent') : null,
  }
}

const prefixes = [
  '(?:re|fw|fwd|aw|wg|weiterleitung|weitergeleitet|forward|tr|rv|rif|enc|res|sv|vs|vl|vb|i|antw|doorst|odp|pd|ynt|ilt|回复|转发|答复|回覆|轉寄)\\s*(?:\\[\\d+\\]\\s*)?[:：]',
  '\\[[\\w .:/-]{2,40}\\]',
  '\\d+\\.\\d+[,:]? (?=jobs?\\b)',
  '(?:(?:urgent|immediate|open|new|hot) )+(?:job )?requirements?\\s*(?:[:：–—-][\\s–—-]*|for\\b)',
  '(?:(?:your|a|\\d+) )?(?:new|top|best) (?:job )?match(?:es)?\\s*[:：]',
  '(?:prosta delovna mesta|natječaj za posao)\\s*(?:[:：]|[–—-]\\s)',
  "[\\p{L} .'’-]{2,40} (?:have )?(?:sent|shared|recommended|forwarded|suggested)(?: you)? (?:a|this) (?:job|vacancy|position|role)" +
    '(?: with you)?\\s*[:–—-]|(?:check out|look at|see|found) this (?:job|vacancy|role)\\s*[:–—-]|' +
    '[\\p{L} .-]{2,40} hat (?:dir|ihnen) (?:eine|diese[n]?|einen) (?:stelle|job) (?:empfohlen|geschickt|weitergeleitet)\\s*[:–—-]|' +
    '[\\p{L} .-]{2,40} (?:vous|te) (?:recommande|envoie|partage) (?:cette|une) offre[^:]{0,20}:',
  '(?:\\p{L}+e )?(?:direktvermittlung|festanstellung|(?:projekt|job)(?:anfrage|angebot))\\s*[:：–-]',
]
const prefix = new RegExp(`^(?:(?:${prefixes.join('|')})\\s*)+`, 'iu')

/** A subject without "Re:", the name of a mailing list, and what says no more than that a job follows. */
export function subjectLine(subject: string): string | null {
  const bare = subject.replace(prefix, '')
  const led = bare.slice(lengthOfLead(bare))
  // "New vacancy: Fwd: Miller"
  return led.replace(prefix, '').trim() || subject.trim() || null
}
