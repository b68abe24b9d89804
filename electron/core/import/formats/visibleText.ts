// The last rung: what a person would read on the page. It takes a heading as title and the main text as
// description, and employer, place, pay and dates only from under labels that say so; nothing is invented, and the
// posting is flagged for review. A page that does not speak of a job at all gives nothing.

import { serialize } from 'parse5'
import { warning } from '../../../../shared/messages.ts'
import { fieldOf, type RawNode, type RawPosting } from '../raw.ts'
import { rawTextOf } from '../text/text.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  isElement,
  lineOf,
  nodesBelow,
} from './dom.ts'
import { isDeep, textOf } from './items.ts'
import { readLabelledFacts } from './labelledFacts.ts'
import type { HtmlPage } from './page.ts'
import { isOfCareerSite, withoutSiteWords } from './pageTitle.ts'
import type { RungReading } from './reading.ts'
import { readsLikePosting } from './tradeWords.ts'

const leastText = 200
const candidateLimit = 40
/** What these scripts say in one character takes Latin letters several. */
const denseScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

function lengthOf(text: string): number {
  return text.length + 2 * (text.match(denseScripts)?.length ?? 0)
}

const furniture =
  /^(?:nav|header|footer|aside|form|script|style|noscript|template|svg|iframe|button|select|dialog)$/
const bodyName =
  /job[-_ ]?(?:desc|detail|post|content|body)|posting|vacancy|position[-_]desc|stellen|description/i

const certainName = /\bjob[-_ ]?desc/i

/** How often a page says itself, in the name of its main element and in its title, that it describes a job. */
function countTold(main: DomElement | null, page: HtmlPage): number {
  const isNamed = main !== null && certainName.test(namesOf(main))
  return Number(isNamed) + Number(isOfCareerSite(page.surroundings.pageTitle ?? ''))
}

function namesOf(element: DomElement): string {
  return `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`
}

/** Reads what is visible; `known` is the posting that the page's data gave, which this is to complete. */
export function readVisibleText(page: HtmlPage, known?: RawPosting): RungReading {
  const main = findMain(page.document)
  const text = main === null ? '' : textOf(main)
  const title = titleOf(page)
  if (
    main === null ||
    title === null ||
    !(
      isHeadingOf(title, known) ||
      (lengthOf(text) >= leastText && readsLikePosting(text, countTold(main, page)))
    )
  ) {
    return {
      postings: [],
      warnings: [],
      found: text === '' ? 'no text' : 'text that does not read like a posting',
    }
  }
  const markup = isDeep(main) ? text : serialize(withoutFurniture(main))
  const node: RawNode = { types: ['JobPosting'], id: null, fields: new Map() }
  node.fields.set('title', { key: 'title', path: 'page.title', rung: 'text', values: [title] })
  node.fields.set('description', { key: 'description', path: 'page.text', rung: 'text', values: [markup] })
  for (const [name, field] of readLabelledFacts(page.document)) node.fields.set(name, field)
  const posting = {
    ...page.surroundings,
    node,
    verbatim: text,
    path: 'page',
    rung: 'text',
    warnings: [warning('PARTIAL_FROM_TEXT')],
  }
  return { postings: [posting], warnings: [], found: 'the text of the page' }
}

/** Data has said that the page is about this job, and the main part of the page begins with it. */
function isHeadingOf(title: string, known: RawPosting | undefined): boolean {
  const stated = known === undefined ? null : rawTextOf(fieldOf(known.node, 'title', 'name')?.values[0])
  return stated !== null && lettersOf(stated) === lettersOf(title)
}

/** The only main heading; else what the page calls itself, without the name of the site, as a heading writes it. */
function titleOf(page: HtmlPage): string | null {
  const headings: string[] = []
  const lesser: string[] = []
  for (const node of nodesBelow(page.document)) {
    if (!isElement(node) || !/^h[1-3]$/.test(node.tagName)) continue
    const line = lineOf(node)
    if (line !== '') (node.tagName === 'h1' ? headings : lesser).push(line)
  }
  if (headings.length === 1) return headings[0] ?? null
  const own = page.metas.get('og:title') ?? page.surroundings.pageTitle
  if (!own) return headings[0] ?? null
  const site = page.metas.get('og:site_name')
  const bare =
    site === undefined ? own : own.replace(new RegExp(`\\s*[-–—|·:]\\s*${escapePattern(site)}\\s*$`, 'i'), '')
  const title = withoutSiteWords(bare)
  return [...headings, ...lesser].find((line) => lettersOf(line) === lettersOf(title)) ?? (title || null)
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The element that says it is the job's description, with the most text; else the main part of the page. */
function findMain(document: DomNode): DomElement | null {
  const named: DomElement[] = []
  let main: DomElement | null = null
  let body: DomElement | null = null
  for (const node of nodesBelow(document, (element) => !furniture.test(element.tagName))) {
    if (!isElement(node)) continue
    if (bodyName.test(namesOf(node)) && named.length < candidateLimit) named.push(node)
    if (main === null && (/^(?:main|article)$/.test(node.tagName) || attributeOf(node, 'role') === 'main'))
      main = node
    if (node.tagName === 'body') body = node
  }
  let longest: DomElement | null = null
  let length = leastText
  for (const element of named) {
    const size = textOf(element).length
    if (size <= length || element === body) continue
    longest = element
    length = size
  }
  return longest ?? main ?? body
}

/** A copy of the element without menus, forms and scripts. */
function withoutFurniture(element: DomElement): DomElement {
  const copy: DomElement = { ...element, childNodes: [] }
  const stack: [DomElement, DomElement][] = [[element, copy]]
  for (let pair = stack.pop(); pair !== undefined; pair = stack.pop()) {
    const [from, to] = pair
    for (const child of childrenOf(from)) {
      if (!isElement(child)) {
        to.childNodes.push(child as DomElement['childNodes'][number])
        continue
      }
      if (furniture.test(child.tagName)) continue
      const inner: DomElement = { ...child, childNodes: [] }
      to.childNodes.push(inner)
      stack.push([child, inner])
    }
  }
  return copy
}
