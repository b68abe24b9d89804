// What a page has right below the text of a job and is none of it: the title once more, in a bar with the button to apply,
// a link that leads on, words of a board ("Report job"), and the heading of other jobs.

import { blockTags } from '../../../text/htmlTags.ts'
import { pattern } from '../../../text/pattern.ts'
import { isBoardFact, isBoardLabel } from '../../../wording/lines/boardFacts.ts'
import { isFormNote } from '../../../wording/lines/formNotes.ts'
import { isFurniture } from '../../../wording/lines/furniture.ts'
import { headsOtherJobs } from '../../../wording/lines/otherJobs.ts'
import { asksAboutPage, isOfFoot, isSharedAt } from '../../../wording/lines/pageFoot.ts'
import { isGeneralHeading } from '../../../wording/lines/sectionHeadings.ts'
import { readShortLine } from '../../../wording/lines/shortLines.ts'
import { beginsMailFoot, isOfMailFoot } from '../../../wording/mail/mailFoot.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  type DomText,
  deepestPage,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
  textOf,
} from '../../dom.ts'
import { factOfLine } from '../labels/labelledFacts.ts'
import { isLabel } from '../labels/labelText.ts'
import { shortText } from '../shortText.ts'

const mostAtEnd = 16
const longestEnd = 200
const longestLink = 40

/** Takes off such an end of a copy; `title` is how the job is called in its heading. */
export function cutEnd(copy: DomElement, title: string | null): void {
  cutMailFoot(copy)
  let isBesideBoard = false
  for (let count = 0; count < mostAtEnd; count += 1) {
    const end = endOf(copy)
    const line = end === null ? null : shortText(end.block, longestEnd)
    if (end === null || line === null) return
    isBesideBoard = isBesideBoard
      ? isOfBoard(end, line) || isLabelled(end, line)
      : isOfBoard(end, line) && endsWithBoard(copy)
    const isOfEnd = isBesideBoard || isIdle(end, line) || headsNothing(end.block, line, count > 0)
    if (line !== title && !isOfEnd) return
    end.parent.childNodes = end.parent.childNodes.filter((child) => child !== end.block)
  }
}

/** Longer is no foot of a mail. */
const longestFoot = 1500

/** Takes off what stands from the line on that says why a mail was sent. */
function cutMailFoot(copy: DomElement): void {
  let begins: DomText | null = null
  let length = 0
  for (const node of nodesBelow(copy)) {
    if (!isText(node)) continue
    const line = node.value.trim()
    if (begins === null && !beginsMailFoot(line.replace(/\s+/g, ' '))) continue
    begins ??= node
    length += line.length
    if (length > longestFoot) return
  }
  if (begins !== null) cutFrom(begins, copy)
}

/** Takes a text off, and whatever stands behind it in a copy, whose nodes do not know what is around them. */
function cutFrom(text: DomText, copy: DomElement): void {
  const around = new Map<DomNode, DomElement>()
  for (const element of [copy, ...nodesBelow(copy)])
    if (isElement(element)) for (const child of element.childNodes) around.set(child, element)
  let last: DomNode = text
  for (let parent = around.get(last); parent !== undefined; parent = around.get(last)) {
    const at = childrenOf(parent).indexOf(last)
    parent.childNodes = parent.childNodes.slice(0, last === text ? at : at + 1)
    last = parent
  }
}

function isIdle({ block, before }: End, line: string): boolean {
  // Several links are a list, of skills or of whatever else.
  const isLeading = leadsOn(line) && isLink(block, line) && !isLink(before, lineOf(before))
  return (
    isLeading ||
    headsOtherJobs(line) ||
    isFurniture(line) ||
    isOfPage(block, line) ||
    isFormNote(line) ||
    isOfMailFoot(line)
  )
}

/**
 * "Apply for this job", "Location": what stood below such a heading, a form, a map, is no part of the text. Of others that is
 * known only where it was taken off here (`isLeftBehind`): what may say something of the job by itself stays.
 */
function headsNothing(block: DomNode, line: string, isLeftBehind: boolean): boolean {
  if (/^(?:application|bewerbung|candidature)$/i.test(line)) return true
  const bare = line.replace(inTime, '')
  if (line.length > longestHeading || /[@\d:：.]/.test(bare) || readShortLine(line) !== null) return false
  const isIdleHeading = isOfForm(bare) || isGeneralHeading(line) || (isLeftBehind && isShortHeading(line))
  return isIdleHeading && isWholeHeading(block, line)
}

const longestHeading = 60
/** "… in 60 Sekunden" */
const inTime = /\d{1,3} ?(?:s(?:ec|ek)\p{L}*|min\p{L}*|cli(?:ck|c|que)s?|klicks?)/iu

const ofForm = pattern('iu')`
  ^(?:apply|submit|application|bew[ei]rb|jetzt bewerben|online-?bewerbung|kontaktformular|postule|candidat|solicitud|inscr
    |sollicit|aplikuj|formularz|ansök|ansøg|søk)|(?:application form|bewerbungsformular)$
`

/** "Interested? Apply now!" */
function isOfForm(line: string): boolean {
  const last = line
    .split(/[?!]\s*/)
    .filter((part) => part !== '')
    .at(-1)
  return last !== undefined && ofForm.test(last)
}

const mostWords = 4

/** What stood below it was no part of the text; where nothing did, "Immediate start" says something by itself. */
function isShortHeading(line: string): boolean {
  return !/[!?]/.test(line) && line.split(/\s+/).length <= mostWords
}

function isWholeHeading(block: DomNode, line: string): boolean {
  return [block, ...nodesBelow(block)].some(
    (node) => isElement(node) && isHeading(node) && lineOf(node) === line,
  )
}

/** A label of a board with its value, in one line or in two. */
function isOfBoard({ before }: End, line: string): boolean {
  return isBoardFact(line) || isBoardLabel(line) || isBoardLabel(lineOf(before))
}

const mostOfBoard = 24

/** Whether several such stand at the end: one alone a firm may say of itself. */
function endsWithBoard(copy: DomElement): boolean {
  const lines = textOf(copy).split(/\n+/).slice(-mostOfBoard)
  return lines.filter((line) => isBoardFact(line) || isBoardLabel(line)).length > 1
}

/** "Employment type: Full-time", which is read as what it is, among what boards say of the firm. */
function isLabelled({ before }: End, line: string): boolean {
  return isLabel(line) || isLabel(lineOf(before)) || factOfLine(line) !== null
}

function isOfPage(block: DomElement, line: string): boolean {
  // A point of a list may name the networks that somebody is to look after, or the field that is to be known.
  const isNamed = (isSharedAt(line) || isOfFoot(line)) && (block.tagName !== 'li' || isLink(block, line))
  return isNamed || asksAboutPage(line)
}

/** "Start your application", and no address to write to. */
function leadsOn(line: string): boolean {
  return line.length <= longestLink && !/[@:/]|\d|\w\.\w/.test(line)
}

/** An address to write to, a form to fill in, and where one meets a firm. */
const ofContents =
  /^\s*(?:mailto|tel):|\.(?:pdf|docx?|odt|rtf)(?:[?#]|$)|\/\/(?:[\w-]+\.)?(?:facebook|instagram|linkedin)\.com\//i

/** Whether all that an element says, `line`, is a link to a page. */
function isLink(node: DomNode, line: string): boolean {
  if (line.length > longestLink) return false
  for (const inner of [node, ...nodesBelow(node)])
    if (isElement(inner) && inner.tagName === 'a')
      return lineOf(inner) === line && !ofContents.test(attributeOf(inner, 'href') ?? '')
  return false
}

interface End {
  block: DomElement
  before: DomNode
  parent: DomElement
}

/** What ends an element in a block of its own; null where that is the whole, or part of a line. */
function endOf(whole: DomElement): End | null {
  let found: End | null = null
  let inner = whole
  for (let depth = 0; depth < deepestPage; depth += 1) {
    const [block, before] = lastSaying(inner)
    if (block === undefined || !isElement(block)) break
    // Within a line stand parts of it: "Unsubscribe | Preferences".
    if (before !== undefined && !isBlock(block) && !isBlock(before)) break
    if (before !== undefined) found = { block, before, parent: inner }
    inner = block
  }
  return found
}

function isBlock(node: DomNode): boolean {
  return isElement(node) && blockTags.has(node.tagName)
}

/** The last two nodes in an element that hold text, the last first. */
function lastSaying(element: DomElement): DomNode[] {
  const found: DomNode[] = []
  const children = childrenOf(element)
  for (let index = children.length - 1; index >= 0 && found.length < 2; index -= 1)
    if (saysSomething(children[index]!)) found.push(children[index]!)
  return found
}

function saysSomething(root: DomNode): boolean {
  if (isText(root)) return root.value.trim() !== ''
  for (const node of nodesBelow(root)) if (isText(node) && node.value.trim() !== '') return true
  return false
}
