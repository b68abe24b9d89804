// A saved page, parsed once: what every rung of reading it needs, collected in a single pass.

import type { Surroundings } from '../raw.ts'
import { saysJobInFront } from '../text/pageTitle.ts'
import { outOfArchive } from '../text/urls.ts'
import { isGeneralHeading } from '../wording/lines/sectionHeadings.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  isElement,
  isHtmlElement,
  isText,
  lineOf,
  rawTextOf,
} from './dom.ts'
import { openFrame, openReadonlyForm, openShadowRoots } from './openedParts.ts'
import { parseHtml } from './parseHtml.ts'
import { readSavedAt } from './savedAt.ts'
import { fillsRequisition, holdsJobState } from './scripts.ts'

export interface HtmlPage {
  source: string
  document: DomNode
  surroundings: Surroundings
  /** What relative addresses are resolved against; http or https, or null. */
  baseUrl: string | null
  /** Texts of the `application/ld+json` scripts, in order. */
  jsonLdScripts: string[]
  /** Texts of other scripts and templates that hold data: `application/json`, `__NEXT_DATA__`, `window.state = {…}`. */
  dataScripts: string[]
  /** Texts of the scripts that Next.js streams its data in. */
  flightScripts: string[]
  /** Pages in frames, which SingleFile keeps as attributes. */
  frames: string[]
  /** `content` of `<meta>` by its name or property in lower case; the first one counts. */
  metas: Map<string, string>
}

/** Parses a page. What the container knows of it (`known`) goes before what the page says of itself. */
export function parsePage(source: string, known: Surroundings): HtmlPage {
  const document = parseHtml(source)
  openShadowRoots(document, source)
  const page: HtmlPage = {
    source,
    document,
    surroundings: known,
    baseUrl: null,
    jsonLdScripts: [],
    dataScripts: [],
    flightScripts: [],
    frames: [],
    metas: new Map(),
  }
  const head: PageHead = { title: null, headings: [], lang: null, canonical: null, base: null, forms: [] }
  // A loop of its own: this is the only pass over every page, and a generator doubles its cost.
  const stack: DomNode[] = [document]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node)) {
      if (watched.has(node.tagName)) collect(node, page, head)
      else if (drawn.has(node.tagName)) takeLigature(node)
    } else if (node !== document) continue
    const children = childrenOf(node)
    for (let index = children.length - 1; index >= 0; index -= 1) stack.push(children[index] as DomNode)
  }
  openFrame(document, head.forms)
  const saved = readSaveMark(source)
  const ownUrl = known.pageUrl ?? saved.pageUrl
  const sharedUrl = originalAddress(resolveUrl(unescaped(page.metas.get('og:url')), ownUrl))
  const statedUrl =
    [ownUrl, head.canonical]
      .map((url) => originalAddress(resolveUrl(url, ownUrl)))
      .find((url) => url !== null) ??
    // Many sites give that of their first page on all of them.
    (sharedUrl !== null && isOfPage(sharedUrl) ? sharedUrl : null)
  page.surroundings = {
    pageUrl: statedUrl,
    pageTitle: known.pageTitle ?? plainerTitle(head, page.metas.get('og:title')),
    lang: known.lang ?? head.lang ?? page.metas.get('content-language') ?? null,
    savedAt: saved.savedAt ?? known.savedAt,
  }
  const base = resolveUrl(head.base, statedUrl) ?? (statedUrl === null ? sharedUrl : null)
  if (base !== null) page.surroundings.baseUrl = base
  page.baseUrl = base ?? page.surroundings.pageUrl
  return page
}

/** Whether an address leads further than to a site. */
function isOfPage(url: string): boolean {
  const { pathname, search } = new URL(url)
  return pathname !== '/' || search !== ''
}

/** The address of a page that was saved out of the Internet Archive is the one it was archived from. */
function originalAddress(url: string | null): string | null {
  const archived = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:.+)$/.exec(
    url ?? '',
  )?.[1]
  return archived === undefined ? url : resolveUrl(archived, null)
}

/** What the page calls itself, or its only heading does; where both do, without what only one of the two glues to its end. */
function plainerTitle({ title, headings }: PageHead, shared: string | undefined): string | null {
  const only = headings.length === 1 ? headings[0] : undefined
  const isGeneral = only !== undefined && isGeneralHeading(only)
  if (title === null) return shared ?? (only && !isGeneral ? only : null)
  // "Job Description" above the job, on a page called "Job Description - Baker"
  if (isGeneral && saysJobInFront(title)) return title
  const others = [only, shared]
  return others.find((other) => other !== undefined && other !== '' && title.startsWith(other)) ?? title
}

const watched = new Set([
  'script',
  'template',
  'meta',
  'html',
  'title',
  'base',
  'link',
  'h1',
  'iframe',
  'form',
])

/** What icons of a font are set in. */
const drawn: ReadonlySet<string> = new Set(['i', 'span', 'mat-icon'])
const fontOfIcons = /(?:^|\s)(?:material|google)-?(?:icons|symbols)|(?:^|\s)mat-icon/i
const nameInFont = /^[a-z\d]+(?:_[a-z\d]+)*$/

/** Fonts of icons draw a word (`<i class="material-icons">location_on</i>`), which nobody reads: it names the icon. */
function takeLigature(element: DomElement): void {
  const [only, ...others] = element.childNodes
  if (only === undefined || others.length > 0 || !isText(only)) return
  const word = only.value.trim()
  if (!nameInFont.test(word) || !fontOfIcons.test(attributeOf(element, 'class') ?? '')) return
  element.childNodes = []
  element.attrs.push({ name: 'data-icon', value: word })
}

interface PageHead {
  title: string | null
  headings: string[]
  lang: string | null
  canonical: string | null
  base: string | null
  forms: DomElement[]
}

function collect(element: DomElement, page: HtmlPage, head: PageHead): void {
  switch (element.tagName) {
    case 'script':
      collectScript(element, page)
      break
    case 'template':
      collectTemplate(element, page)
      break
    case 'meta':
      collectMeta(element, page)
      break
    case 'html':
      head.lang ??= attributeOf(element, 'lang')?.trim() || attributeOf(element, 'xml:lang')?.trim() || null
      break
    case 'title':
      if (isHtmlElement(element)) head.title ??= lineOf(element) || null
      break
    case 'h1':
      head.headings.push(lineOf(element))
      break
    case 'iframe':
      collectFrame(element, page)
      break
    case 'form':
      head.forms.push(element)
      openReadonlyForm(element)
      break
    case 'base':
      head.base ??= attributeOf(element, 'href')
      break
    case 'link':
      if (/(?:^|\s)canonical(?:\s|$)/i.test(attributeOf(element, 'rel') ?? '')) {
        head.canonical ??= attributeOf(element, 'href')
      }
      break
  }
}

/** Nobody but a person mistypes it, and what it holds is meant all the same. */
const jsonLdType = /^(?:application|text)\/(?:x-)?(?:ld[+-]?json|json[+-]?ld)$/
const programTypes = new Set(['', 'text/javascript', 'application/javascript', 'module'])

function collectScript(element: DomElement, page: HtmlPage): void {
  const type = (attributeOf(element, 'type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (jsonLdType.test(type ?? '')) page.jsonLdScripts.push(rawTextOf(element))
  else if (type === 'application/json' || attributeOf(element, 'id') === '__NEXT_DATA__') {
    page.dataScripts.push(rawTextOf(element))
  } else if (programTypes.has(type ?? '')) {
    const text = rawTextOf(element)
    if (/^[\s(]*self\.__next_f\b/.test(text)) page.flightScripts.push(text)
    else if (holdsJobState(text) || fillsRequisition(text)) page.dataScripts.push(text)
  }
}

/** Data kept where a browser shows nothing: `<template id="state">{…}</template>`. */
function collectTemplate(element: DomElement, page: HtmlPage): void {
  const content = 'content' in element ? (element.content as DomNode) : null
  const first = content === null ? undefined : childrenOf(content)[0]
  if (content === null || first === undefined || !isText(first) || !/^\s*[[{]/.test(first.value)) return
  page.dataScripts.push(rawTextOf(content))
}

const mostFrames = 20

function collectFrame(element: DomElement, page: HtmlPage): void {
  const source = attributeOf(element, 'srcdoc')
  if (source !== null && page.frames.length < mostFrames) page.frames.push(source)
}

function collectMeta(element: DomElement, page: HtmlPage): void {
  const name =
    attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? attributeOf(element, 'http-equiv')
  const content = attributeOf(element, 'content')?.trim()
  if (name === null || !content) return
  const key = name.trim().toLowerCase()
  if (!page.metas.has(key)) page.metas.set(key, namesPage.has(key) ? content.replace(/\s+/g, ' ') : content)
}

/** What these hold is a line, as the text of `<title>` is. */
const namesPage: ReadonlySet<string> = new Set(['og:title', 'og:site_name'])

/** "https%3A%2F%2F…", as a program wrote it that was to send it on. */
function unescaped(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?%3A%2F%2F/i.test(address)) return address
  try {
    return decodeURIComponent(address)
  } catch {
    return undefined
  }
}

/** An absolute http(s) address, or null. `base` may be null for an address that is absolute already. */
export function resolveUrl(address: string | null | undefined, base: string | null): string | null {
  if (!address) return null
  try {
    const url = new URL(outOfArchive(address.trim()), base ?? undefined)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}

/** Save marks stand at the top of the file. */
const markLength = 8192

/** What the browser, SingleFile or HTTrack wrote into the page when it was saved. */
function readSaveMark(source: string): { pageUrl: string | null; savedAt: string | null } {
  const top = source.slice(0, markLength)
  const singleFile =
    /Page saved with SingleFile\s+url:\s*(\S+)(?:[\s\S]{0,400}?saved date:\s*([^\r\n]+))?/.exec(top)
  if (singleFile !== null) {
    return { pageUrl: resolveUrl(singleFile[1], null), savedAt: readSavedAt(singleFile[2] ?? '') }
  }
  const mark = /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/.exec(top)
  if (mark !== null) {
    // A comment cannot hold two hyphens, so Chrome writes the second one of an address as %2D.
    return { pageUrl: resolveUrl(mark[1]?.replaceAll('-%2D', '--'), null), savedAt: null }
  }
  const copy = /<!-- Mirrored from (\S{1,2000}) by HTTrack [^>]{0,80}?, (\w{3}, [^>]{10,40}?) -->/.exec(top)
  if (copy === null) return { pageUrl: null, savedAt: null }
  return { pageUrl: resolveUrl(`http://${copy[1]}`, null), savedAt: readSavedAt(copy[2]!) }
}
