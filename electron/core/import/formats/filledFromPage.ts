// What a marked posting leaves out and its page says: the whole text of which its data hold the
// first words, "Leeds (hybrid)" where they say Leeds, and the lines of a part of a page that was copied in a browser.

import { warning } from '../../../../shared/messages.ts'
import type { Place } from '../../../../shared/posting.ts'
import { fold } from '../places/address.ts'
import { readPlaces } from '../places/places.ts'
import { fieldOf, type RawPosting } from '../raw.ts'
import { lettersOf } from '../text/pageTitle.ts'
import { cleanLines, cleanText } from '../text/text.ts'
import { isSectionHeading } from '../wording/lines/sectionHeadings.ts'
import { textOf } from './dom.ts'
import type { HtmlPage } from './page.ts'
import { isLabel, labelOf } from './visible/labels/labelText.ts'
import { isUnsureLabel } from './visible/labels/unsureLabels.ts'
import { readWrittenText } from './written/writtenText.ts'

/** Search engines show no more; what breaks off says itself that there is more. */
const longestTeaser = 400
const longestCut = 1500
const breaksOff = /(?:…|\.\.\.|&hellip;|&#8230;)[\s\])]*(?:<\/[a-z0-9]+>\s*)*$/i

/** Whether the text that data give of a job may be only the beginning of it, or a summary. */
export function isTeaser(posting: RawPosting): boolean {
  const own = textOfJob(posting)
  if (own === '') return false
  if (isRun(own)) return true
  if (own.length > longestCut) return false
  if (holdsFactsOnly(own)) return true
  const isShort = own.length <= longestTeaser || !ofSeveralParts.test(own)
  return (posting.rung === 'jsonLd' && isShort) || breaksOff.test(own.slice(-60))
}

const shortestRun = 600

/** Whether a text has lost all its lines, as some systems write it for search engines. */
function isRun(markup: string): boolean {
  return markup.length >= shortestRun && markup.length <= longestRead && !/[\n<]|&lt;/.test(markup)
}

/** Whether a page's text, by its letters, is a run with its lines: words from all over it stand there too. */
function hasLinesOf(run: string, whole: string): boolean {
  const parts = [0.25, 0.5, 0.75].map((at) => run.substr(Math.floor(run.length * at), sampleLength))
  return whole.length > run.length * 0.7 && parts.every((part) => whole.includes(part))
}

const sampleLength = 60

/** Whether a text says so much more than the data's that it is not only better set. */
export function saysMore(posting: RawPosting, text: string): boolean {
  return lettersOf(cleanText(text)).length > lettersOf(textOfJob(posting)).length * 1.5
}

/** No text of a job goes on for longer before it says what its first words are. */
const longestRead = 20_000

/**
 * The whole text of a job, of which its data hold the first words, or sum it up in a few: `text` where it begins so, the
 * summary and `text` where that has parts of a posting. Null where `text` says something else, or no more.
 */
export function wholeText(posting: RawPosting, text: unknown): string | null {
  const own = textOfJob(posting)
  if (typeof text !== 'string' || text.length < own.length) return null
  if (holdsFactsOnly(own)) return text
  const start = text.slice(0, longestRead)
  const [teaser, whole] = [own.replace(breaksOff, ''), start].map((each) => lettersOf(cleanText(each)))
  if (!teaser || !whole) return null
  if (isRun(own) && hasLinesOf(teaser, whole)) return text
  if (whole.length < teaser.length) return null
  const isCut = breaksOff.test(own.slice(-60))
  if (isCut ? whole.includes(teaser) : whole.startsWith(teaser))
    return whole.length < 2 * teaser.length ? null : text
  // The first of several parts, below its heading.
  const isPart = whole.includes(teaser)
  const isSummary = !isPart && own.length <= longestTeaser && !ofSeveralParts.test(own)
  if (isCut || !(isPart || isSummary) || (isPart && whole.length < 2 * teaser.length)) return null
  const parts = isPart ? start.match(/<h[1-6][\s>]/g) : cleanLines(start).filter(isSectionHeading)
  if (parts === null || parts.length < (isPart ? 3 : 2)) return null
  return isPart ? belowFacts(text) : `<p>${own}</p>${text}`
}

/** Whether a text is a few labels and what stands below each: "Start", "1 May 2031", "Hours", "Part-time". */
function holdsFactsOnly(markup: string): boolean {
  const lines = cleanLines(markup)
  if (lines.length < 2 || lines.length > mostFacts || lines.length % 2 > 0) return false
  return lines.every((line, index) => line.length <= longestFact && mayBeLabel(line) === (index % 2 === 0))
}

function mayBeLabel(line: string): boolean {
  return isLabel(line) || isUnsureLabel(labelOf(line))
}

const mostFacts = 16

/** No fact that a page shows above the first part is this long. */
const longestFact = 80

/** A text from its first heading on, where only short lines stand above that: what the page shows of the job. */
function belowFacts(text: string): string {
  const head = text.slice(0, Math.max(0, text.search(/<h[1-6][\s>]/)))
  return cleanLines(head).every((line) => line.length <= longestFact) ? text.slice(head.length) : text
}

/** What has lines, points or headings is more than a summary. */
const ofSeveralParts = /\n|(?:<|&lt;)(?:br|li|h[1-6]|\/p(?:>|&gt;)\s*(?:<|&lt;)p)/i

function textOfJob({ node }: RawPosting): string {
  const value = fieldOf(node, 'description')?.values[0]
  return typeof value === 'string' ? value.trim() : ''
}

/** Windows has it so, and the others begin so. */
const markOfClipboard =
  /<!--\s*StartFragment\s*-->|^\s*<meta (?:charset=['"]?utf-8['"]?|http-equiv="content-type" content="text\/html; charset=utf-8")\s*\/?>\s*(?!<(?:!doctype|html|head|title|meta|link|script)\b)/i
const ownLines: ReadonlySet<string> = new Set(['button'])
const longestCopy = 60_000

/** The postings of such a copy, read as the lines of a text; none where a whole page was saved. */
export function readCopiedLines(page: HtmlPage): RawPosting[] {
  if (!markOfClipboard.test(page.source)) return []
  const text = textOf(page.document, ownLines)
  return text.length > longestCopy ? [] : readWrittenText(text, page.surroundings).postings
}

/** Adds to the only posting of such a copy what its lines, where they give one posting, say, where the page says it nowhere else. */
export function fillFromCopiedLines(posting: RawPosting, [read, ...others]: readonly RawPosting[]): void {
  if (read === undefined || others.length > 0) return
  for (const [name, field] of read.node.fields)
    if (!posting.node.fields.has(name)) posting.node.fields.set(name, field)
}

const plain = { employerName: null, lang: null }

/** Adds to a posting how one works there, where `lower` says it of the same town, and `lower` alone. */
export function fillModeBesidePlace(posting: RawPosting, lower: RawPosting): void {
  const told = fieldOf(lower.node, 'joblocationtype', 'joblocation')
  if (told === null || posting.node.fields.has('joblocationtype')) return
  const { workMode, locations } = readPlaces(lower.node, plain).value
  if (workMode !== 'hybrid' && workMode !== 'onsite') return
  const own = readPlaces(posting.node, plain).value
  if (own.workMode !== 'unknown' || own.applicantRegions.length > 0) return
  if (!isSameTown(own.locations, locations)) return
  posting.node.fields.set('joblocationtype', { ...told, values: [workMode] })
  posting.warnings.push(warning('FILLED_FROM_PAGE', { field: 'workMode', path: told.path }))
}

function isSameTown([one, ...more]: readonly Place[], [other, ...others]: readonly Place[]): boolean {
  if (one === undefined || other === undefined || more.length + others.length > 0) return false
  return fold(one.locality ?? one.label) === fold(other.locality ?? other.label)
}
