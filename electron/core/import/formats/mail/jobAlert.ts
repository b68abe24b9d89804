// A mail that lists new jobs: each a link to its page with a few short lines behind it, employer and place among them.
// Nothing of such a mail is marked, so only the shape that all of them share is read, and every posting is flagged.
// One link alone proves nothing: at least two different jobs make it a list.

import { parse } from 'parse5'
import type { RawPosting, Surroundings } from '../../raw.ts'
import { blockTags } from '../../text/htmlTags.ts'
import { readShortLine } from '../../written/shortLines.ts'
import { composePosting } from '../../written/writtenPosting.ts'
import { jobNumberOf } from '../data/unmarkedSigns.ts'
import { attributeOf, type DomNode, isElement, lineOf, nodesBelow } from '../dom.ts'
import { resolveUrl } from '../page.ts'
import { countOf, type RungReading } from '../reading.ts'

const mostNodes = 50_000
const mostJobs = 200
const longestTitle = 160
const mostLines = 6

interface Listed {
  url: string
  title: string
  /** What stands between this link and the next job's. */
  lines: string[]
}

/** The jobs a mail's markup links to. */
export function readJobAlert(html: string, surroundings: Surroundings): RungReading {
  const listed = listJobs(parse(html))
  const postings = listed.length < 2 ? [] : listed.map((job, index) => postingOf(job, index, surroundings))
  return { postings, warnings: [], found: countOf(listed.length, 'link') }
}

/** A link that says what to do instead of what it leads to. */
const command =
  /^(?:view|see|apply|show|open|easy apply|learn more|details|unsubscribe|jetzt|ansehen|voir|postuler|ver)\b/i

/** A mail's markup as lines, each link behind its text. */
export function writeMailLines(html: string): string {
  const inLinks = new Set<DomNode>()
  let text = ''
  let count = 0
  for (const node of nodesBelow(parse(html), (element) => !/^(?:script|style|head)$/.test(element.tagName))) {
    count += 1
    if (count > mostNodes) break
    if (!isElement(node)) {
      if ('value' in node && !inLinks.has(node)) text += node.value.replace(/\s+/g, ' ')
      continue
    }
    if (node.tagName === 'br' || blockTags.has(node.tagName)) text += '\n'
    const url = node.tagName === 'a' ? resolveUrl(attributeOf(node, 'href'), null) : null
    if (url === null) continue
    for (const inner of nodesBelow(node)) inLinks.add(inner)
    text += `\n${lineOf(node)} <${url}>\n`
  }
  return text
}

function listJobs(document: DomNode): Listed[] {
  const jobs = new Map<string, Listed>()
  const inLinks = new Set<DomNode>()
  let current: Listed | null = null
  let line = ''
  let count = 0
  const endLine = (): void => {
    const text = line.replace(/\s+/g, ' ').trim()
    line = ''
    if (text !== '' && current !== null && current.lines.length < mostLines) current.lines.push(text)
  }
  for (const node of nodesBelow(document, (element) => !/^(?:script|style|head)$/.test(element.tagName))) {
    count += 1
    if (count > mostNodes || jobs.size >= mostJobs) break
    if (!isElement(node)) {
      if ('value' in node && !inLinks.has(node)) line += node.value
      continue
    }
    if (node.tagName === 'br' || blockTags.has(node.tagName)) endLine()
    const url = node.tagName === 'a' ? resolveUrl(attributeOf(node, 'href'), null) : null
    if (url === null) continue
    const text = lineOf(node)
    for (const inner of nodesBelow(node)) inLinks.add(inner)
    const number = jobNumberOf(url)
    if (number === null) {
      // Any other link ends what is said of a job.
      endLine()
      current = null
      continue
    }
    endLine()
    const known = jobs.get(number)
    const isTitle = text !== '' && text.length <= longestTitle && !command.test(text)
    if (known === undefined && isTitle) {
      current = { url, title: text, lines: [] }
      jobs.set(number, current)
    } else current = known ?? null
  }
  endLine()
  return [...jobs.values()]
}

function postingOf({ url, title, lines }: Listed, index: number, surroundings: Surroundings): RawPosting {
  // "Acme · Leeds (Hybrid)" in one line, or one below the other.
  const [first = '', second] = lines
  const [employer, ...places] = first.split(/\s+[·•|]\s+/)
  const named = [
    { name: 'title', value: title },
    { name: 'url', value: url },
    { name: 'hiringorganization', value: employer },
    {
      name: 'joblocation',
      value: places[0] ?? (second !== undefined && isPlace(second) ? second : undefined),
    },
  ]
  // What else is said tells by its form what it is.
  const said = lines.slice(1).flatMap((line) => readShortLine(line)?.said ?? [])
  const verbatim = [title, ...lines, url].join('\n')
  return composePosting(`link[${index}]`, [named, said], verbatim, surroundings)
}

/** "Leeds, England, United Kingdom (Hybrid)", "Remote", "上海市" */
function isPlace(text: string): boolean {
  return /^[\p{L} .'’-]+(?:, [\p{L} .'’-]+){1,3}(?: \([^)]+\))?$|^(?:remote|hybrid)\b|^\p{Script=Han}{1,8}[市省区县]$/iu.test(
    text,
  )
}
