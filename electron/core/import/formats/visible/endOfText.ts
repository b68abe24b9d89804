// What a page has right below the text of a job and is none of it: the title once more, in a bar with the button to apply,
// a link that leads on, words of a board ("Report job"), and the heading of other jobs.

import { blockTags } from '../../text/htmlTags.ts'
import { pattern } from '../../text/pattern.ts'
import { isFurniture } from '../../wording/lines/furniture.ts'
import { headsOtherJobs } from '../../wording/lines/otherJobs.ts'
import { asksAboutPage, isOfFoot, isSharedAt } from '../../wording/lines/pageFoot.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  deepestPage,
  isElement,
  isHeading,
  isText,
  lineOf,
  nodesBelow,
} from '../dom.ts'
import { shortText } from './shortText.ts'

const mostAtEnd = 4
const longestEnd = 200
const longestLink = 40

/** Takes off such an end of a copy; `title` is how the job is called in its heading. */
export function cutEnd(copy: DomElement, title: string | null): void {
  for (let count = 0; count < mostAtEnd; count += 1) {
    const end = endOf(copy)
    const line = end === null ? null : shortText(end.block, longestEnd)
    if (end === null || line === null) return
    // Several links are a list, of skills or of whatever else.
    const isLeading = leadsOn(line) && isLink(end.block, line) && !isLink(end.before, lineOf(end.before))
    const isIdle = isLeading || headsOtherJobs(line) || isFurniture(line) || isOfPage(line)
    if (line !== title && !isIdle && !headsForm(end.block, line)) return
    end.parent.childNodes = end.parent.childNodes.filter((child) => child !== end.block)
  }
}

/** "Application form", "Apply: Baker": a form is no part of a text, nor is what heads it. */
function headsForm(block: DomNode, line: string): boolean {
  if (/^(?:application|bewerbung|candidature)$/i.test(line)) return true
  if (line.length > longestHeading || !ofForm.test(line)) return false
  return [block, ...nodesBelow(block)].some(
    (node) => isElement(node) && isHeading(node) && lineOf(node) === line,
  )
}

const longestHeading = 60
const ofForm = pattern('iu')`
  ^(?:apply|application|bewerb|jetzt bewerben|online-?bewerbung|kontaktformular|postule|candidat|solicitud|inscr
    |sollicit|aplikuj|formularz|ansök|ansøg|søk)[^@\d?]*$|^[^@\d?]*(?:application form|bewerbungsformular)$
`

function isOfPage(line: string): boolean {
  return isSharedAt(line) || isOfFoot(line) || asksAboutPage(line)
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
    if (before !== undefined)
      found = isBlock(block) || isBlock(before) ? { block, before, parent: inner } : null
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
