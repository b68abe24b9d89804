// What of a written text is read: without markup, links, and what the page it was copied from shows around it, and with
// marks on the lines that head its parts.

import { withoutComments } from '../../detect.ts'
import { latinLength } from '../../text/latinLength.ts'
import { escapeText } from '../../text/markdownText.ts'
import { pattern } from '../../text/pattern.ts'
import { endsJob, plainLine } from '../../wording/lines/furniture.ts'
import { withoutMenu } from '../../wording/lines/menuOnTop.ts'
import { headsSharing } from '../../wording/lines/otherJobs.ts'
import { footOf, isOwned, isSharedAt, shownLine } from '../../wording/lines/pageFoot.ts'
import { isSectionHeading } from '../../wording/lines/sectionHeadings.ts'
import { beginsMailFoot, isOfMailFoot } from '../../wording/mail/mailFoot.ts'
import {
  headsJob,
  headsText,
  isOfPage,
  isShown,
  mayHeadText,
  mostShown,
} from '../../wording/prose/shownHead.ts'
import { isPostedAt } from './publishedOn.ts'
import { factOf } from './writtenFacts.ts'

const leastText = 200
const mostLines = 2000

/** Notes of Markdown part their sections so; it is no markup. */
const emptyBreak = /^<br ?\/?>[ \t]*$/gim

/** "we´re": as some keyboards have it. */
const accentAsApostrophe = /(?<=\p{L})´(?=\p{L})/gu

/** A text as it was meant: without comments, empty marks and the menu of the page it was copied from. */
export function typedText(whole: string): string {
  return withoutMenu(withoutComments(whole).replace(emptyBreak, '').replace(accentAsApostrophe, '’'))
}

/** What issues of boards hold of the page they came from, as lines. */
export function withoutTags(text: string): string {
  if (!/<(?:div|br|p|strong|tr)\b/i.test(text)) return text
  return withoutHeadRows(text)
    .replace(/<th\b[^<>]{0,200}>([^<>\n]{1,60})<\/th>\s{0,20}<td\b[^<>]{0,200}>/gi, '\n$1: ')
    .replace(/<\/?(?:div|br|p|li|ul|ol|h[1-6]|tr)(?:\s[^<>]{0,500})?\/?>/gi, '\n')
    .replace(/<\/?(?:strong|b|em|i|u|span|a|img|td|th|table|tbody)(?:\s[^<>]{0,2000})?\/?>/gi, '')
    .replace(/&nbsp;/g, ' ')
}

const table = /<table\b(?:(?!<table\b)[\s\S]){1,20000}?<\/table\s*>/gi
const row = /<tr\b[^<>]{0,300}>((?:(?!<tr\b)[\s\S]){0,5000}?)<\/tr\s*>/gi
const cell = /<t([hd])\b[^<>]{0,300}>((?:(?!<t[hd]\b)[\s\S]){0,2000}?)<\/t\1\s*>/gi

/** Tables with heads above their columns: of one row its cells behind their heads, of more the cells side by side. */
function withoutHeadRows(text: string): string {
  if (!/<th\b/i.test(text)) return text
  return text.replace(table, (whole: string) => {
    const rows = [...whole.matchAll(row)].map(([, cells = '']) => [...cells.matchAll(cell)])
    const [heads = [], first, second] = rows
    if (first === undefined || heads.length < 2 || heads.some(([, kind]) => kind !== 'h')) return whole
    const wordsOf = (each: RegExpMatchArray | undefined): string =>
      (each?.[2] ?? '')
        .replace(/<[^<>]{0,2000}>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    const lines =
      second === undefined
        ? heads.map((head, index) => `${wordsOf(head)}: ${wordsOf(first[index])}`)
        : rows.map((cells) => cells.map(wordsOf).join(' | '))
    return `\n${lines.join('\n')}\n`
  })
}

const link = /\[([^\]\n]{1,200})\]\((https?:[^\s)]{1,2000})\)/g

const stressed = /(?<![\p{L}\d*])\*{1,2}([^*\n]{1,200})\*{1,2}(?![\p{L}\d*])/gu

/** Sentences as one reads them: the addresses of links stand below. */
export function withoutLinks(text: string): string {
  const addresses = [...text.matchAll(link)].map((match) => match[2])
  return [text.replace(link, '$1').replace(stressed, '$1'), ...addresses].join('\n')
}

/** A text without what a page shows below a job: other jobs, and what a board knows of who hires. */
export function withoutOtherJobs(text: string): string {
  const lines = text.split('\n')
  let at = 0
  let end: number | null = null
  for (const [index, line] of lines.entries()) {
    const plain = plainLine(line.trim())
    if (end === null && at > leastText) end = othersAt(lines, index, plain)
    // What a page offers beside a job may also stand between its head and its text.
    else if (end !== null && headsJob.test(plain)) end = null
    at += line.length + 1
  }
  if (end === null) return text
  // Who owns the page may be who hires.
  return [...lines.slice(0, end), ...lines.slice(end).filter((line) => isOwned(line.trim()))].join('\n')
}

/** Where what is about others begins, if that is seen at a line; null where it is not. */
function othersAt(lines: readonly string[], index: number, plain: string): number | null {
  if (isAboveOthers(lines, index, plain)) return index
  if (!aboutEmployer.test(plain)) return null
  // "Set alert for similar jobs", what a network sells, and then what it knows of who hires.
  const above = lines
    .slice(Math.max(0, index - mostSold), index)
    .findIndex((line) => setsAlert.test(line.trim()))
  if (above !== -1) return Math.max(0, index - mostSold) + above
  return lines.slice(index + 1, index + mostOfBoard).some((line) => counted.test(line.trim())) ? index : null
}

/** "Other roles" above its points is of this job: no such point leads anywhere. */
function isAboveOthers(lines: readonly string[], index: number, plain: string): boolean {
  if (!endsJob(plain)) return false
  const below = lines.slice(index + 1, index + mostBetween).find((line) => line.trim() !== '') ?? ''
  return !/^\s*[-*•–]\s+(?!.*(?:\]\(|https?:))/.test(below)
}

const mostBetween = 4
const mostOfBoard = 10
const counted = pattern('iu')`
  ^\d[\d.,\s]{0,9}[km]?\+? (?:followers?|abonnés|seguidor(?:es|i)|volgers|följare|følgere|obserwujących)$
  |^\d[\d.,]{0,8}\+?(?: ?(?:[-–]|to|bis|à|a|do) ?\d[\d.,]{0,8})? (?:employees|mitarbeit\p{L}*|salariés|empleados|medewerkers|dipendenti|funcionários|pracowników)$
`

/** Without a heading that asks to share a job, and its buttons. */
function withoutSharing(lines: string[]): string[] {
  const heads = lines.map((line) => headsSharing(plainLine(line.trim())))
  const isThere = heads.some((isHead) => isHead)
  if (!isThere) return lines
  let isBelow = false
  return lines.filter((line, index) => {
    const isButton = isBelow && (line.trim() === '' || isSharedAt(shownLine(line)))
    isBelow = isButton || (heads[index]! && isAboveButtons(lines, index))
    return !isBelow
  })
}

function isAboveButtons(lines: readonly string[], index: number): boolean {
  const below = lines.slice(index + 1, index + mostBetween).find((line) => line.trim() !== '')
  return below === undefined || isSharedAt(shownLine(below))
}

/** "2w • Edited •": below it stands what somebody wrote, above it who they are. */
const writtenAgo = /^\d{1,2}\s?(?:s|m|h|d|w|mo|yr?)\s?•(?:\s*Edited\s*•)?/i
const mostOfAuthor = 12

/** A message of a network without the head that says whose it is. */
function withoutAuthor(lines: string[]): string[] {
  const at = lines
    .slice(0, mostOfAuthor)
    .findIndex((line) => writtenAgo.test(line.trim()) || isPostedAt(line.trim()))
  return at < 1 || lines.length - at < 3 ? lines : lines.slice(at + 1)
}

/** The lines below such a heading, where nothing above it is a sentence of anybody's. */
function withoutShown(lines: string[]): string[] {
  const head = lines.slice(0, mostShown).map((line) => line.trim())
  const sure = head.findIndex((line) => headsText.test(line))
  const doubtful = sure === -1 ? head.findIndex((line) => mayHeadText.test(line)) : -1
  const at = Math.max(sure, doubtful)
  if (doubtful > 0 && head.slice(0, doubtful).some((line) => line.includes(':'))) return lines
  // "Do you have a valid licence?": what a board asks those who apply.
  const isOfBoard = (line: string): boolean => isShown(line) || (sure !== -1 && isQuestion(line))
  if (at < 1 || !head.slice(0, at).every(isOfBoard)) return lines
  return latinLength(lines.slice(at + 1).join('\n')) < leastText ? lines : lines.slice(at + 1)
}

function isQuestion(line: string): boolean {
  return line.length <= longestQuestion && line.endsWith('?')
}

const longestQuestion = 120
const mostSold = 16
const setsAlert = pattern('iu')`
  ^(?:set alert for similar jobs|(?:benachrichtigung|job-?alert) für ähnliche jobs .{3,20}
    |(?:activer|activar|ativar|ustaw) (?:une )?alert[ea]?.{3,60}|imposta un avviso.{3,60}|melding instellen .{3,50}
    |ställ in jobbavisering.{0,40}|indstil notifikation.{3,40}|benzer iş ilanları için .{3,30}|類似の求人アラートを設定)$
`
const aboutEmployer = pattern('iu')`
  ^(?:about the company|company overview|über das unternehmen|à propos de l[’']entreprise|acerca de la empresa|sobre a empresa
    |informazioni sull[’']azienda|over het bedrijf|informacje o firmie|om (?:företaget|virksomheden|bedriften)
    |şirket hakkında|会社概要)$
`

/** Boxes of a list that nobody has ticked: "- [ ] A driving licence"; where some are ticked, the others say that it is not so. */
function withoutBoxes(text: string): string {
  return /^[\s>]*[-*+] \[[xX]\] /m.test(text) ? text : text.replace(/^([\s>]*[-*+] )\[ \] (?=\S)/gm, '$1')
}

/** What of a text is somebody's own words about the job: without the buttons and counters of a page, and its head. */
export function withoutFurniture(text: string): string {
  const written = text.split(/\r?\n/)
  const shown = withoutSharing(withoutShown(withoutAuthor(written)))
  const lines = withoutMailFoot(shown.slice(0, footOf(shown)))
  const kept = lines.filter(
    (line, index) => index > mostLines || line.trim() === '' || !isOfPage(line.trim()),
  )
  return withoutBoxes(
    kept.length === written.length
      ? text
      : kept
          .join('\n')
          .replace(/\n{3,}/g, '\n\n')
          .trim(),
  )
}

/** Longer is no foot of a mail. */
const longestFoot = 1500

/** Without why a mail was sent, and how to get no more of them. */
function withoutMailFoot(lines: string[]): string[] {
  const begins = lines.findIndex((line) => beginsMailFoot(line.trim()))
  const isFoot = begins > 0 && lines.slice(begins).join('\n').length <= longestFoot
  let end = isFoot ? begins : lines.length
  for (let line = lines[end - 1]; line !== undefined; line = lines[end - 1]) {
    if (!/^(?:[-_=]{2,}\s*)?$/.test(line.trim()) && !isOfMailFoot(line.trim())) break
    end -= 1
  }
  return lines.slice(0, end)
}

const longestHeading = 60
/** A single one may be anything: a title, a line of a menu. */
const leastHeadings = 2
const mostWords = 9

/** `text` as markup with its headings, or as it is where it has too few of them to be sure. */
export function markHeadings(text: string): string {
  const lines = text.split(/\r?\n/)
  if (lines.length > mostLines) return text
  const headings = lines.map((_, index) => isHeadingAt(lines, index))
  if (lines.filter((line, index) => headings[index] && isNamedSo(line)).length < leastHeadings) return text
  return lines
    .map((line, index) =>
      headings[index] ? `<h3>${escapeText(plainLine(line))}</h3>` : `${escapeText(line)}<br>`,
    )
    .join('\n')
}

/** A heading has something below it that is none; beside such headings, what ends in a colon is one as well. */
function isHeadingAt(lines: readonly string[], index: number): boolean {
  if (!isHeading(lines[index]!)) return false
  const below = lines.slice(index + 1, index + 3).find((line) => line.trim() !== '')
  return below !== undefined && !isHeading(below)
}

function isHeading(line: string): boolean {
  const isLabel =
    line.length <= longestHeading && /^\p{L}.*[:：]\s*$/u.test(line) && line.split(' ').length <= mostWords
  return isLabel || isNamedSo(line)
}

function isNamedSo(line: string): boolean {
  const plain = line.length > longestHeading ? '' : plainLine(line)
  return !/[.!?,;]$/.test(plain) && isSectionHeading(plain)
}

/** The lines of a text, with a colon behind each label and without what forms leave unticked. */
export function linesOf(text: string): string[] {
  return text.split(/\r?\n/, mostLines).map((line) => withColon(tickedLine(line.trim())))
}

/** "【勤務地】今治市" as "勤務地：今治市", where that is a known label. */
function withColon(line: string): string {
  const [, label, value] = /^[【〔《]([^】〕》]{2,12})[】〕》]\s*(?=[^\s【])(.+)$/u.exec(line) ?? []
  const labelled = `${label}：${value}`
  return label !== undefined && factOf(labelled) !== null ? labelled : line
}

/** "- [x] Full Time", as forms of issues have it; what is not ticked says nothing. */
function tickedLine(line: string): string {
  return line.replace(/^[-*] \[([ xX])\] (.*)$/, (_, mark: string, text: string) =>
    mark === ' ' ? '' : `- ${text}`,
  )
}
