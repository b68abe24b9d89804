// All the data an application leaves in its page, however it wraps them: scripts that are JSON or hold it, attributes of the
// element it draws into, JSON kept as a text inside other JSON, flat lists (flatList.ts) and streams (reactStream.ts).

import { type JsonBlock, readJson } from '../../../json/jsonLadder.ts'
import { isJsonObject, type JsonValue } from '../../../json/jsonValue.ts'
import { isElement, nodesBelow } from '../../dom.ts'
import type { JsonLdBlock } from '../../jsonLd.ts'
import type { HtmlPage } from '../../page.ts'
import { namesJob } from '../../scripts.ts'
import { unflatten, withoutKinds } from './flatList.ts'
import { findFlightData } from './reactStream.ts'
import { findScriptData } from './scriptData.ts'

const mostInner = 40
const leastLength = 40

/** Pages are looked through more than once, and their data are most of them. */
const known = new WeakMap<HtmlPage, readonly JsonLdBlock[]>()

/** The blocks in the order of the page; what is no JSON is left out. */
export function readDataBlocks(page: HtmlPage): readonly JsonLdBlock[] {
  const blocks = known.get(page) ?? findDataBlocks(page)
  known.set(page, blocks)
  return blocks
}

function findDataBlocks(page: HtmlPage): JsonLdBlock[] {
  const blocks: JsonLdBlock[] = []
  const add = (root: string, text: string): void => {
    const block = readJson(text, false)
    if (block === null) return
    blocks.push({ ...block, root })
    for (const inner of innerBlocks(block)) blocks.push({ ...inner, root })
  }
  for (const [index, script] of page.dataScripts.entries()) {
    for (const found of findScriptData(script))
      add(`data[${index}]`, unflatten(found) ?? unescapeLetters(found))
  }
  for (const [index, row] of findFlightData(page.flightScripts, namesJob).entries())
    add(`flight[${index}]`, row)
  for (const [index, text] of findAttributes(page).entries()) add(`attribute[${index}]`, text)
  return blocks
}

/** Angular once wrote `&q;` for quotes in its scripts, since those are not unescaped by a browser. */
function unescapeLetters(text: string): string {
  if (!/^\s*[[{]\s*&q;/.test(text)) return text
  return text
    .replace(/&([qslg]);/g, (_, letter: string) => ({ q: '"', s: "'", l: '<', g: '>' })[letter]!)
    .replaceAll('&a;', '&')
}

/** Texts inside a block that are JSON about a job themselves: answers kept as they came, JSON-LD to be written out. */
export function innerBlocks({ value }: JsonBlock, most = mostInner): JsonBlock[] {
  const found: JsonBlock[] = []
  const stack: JsonValue[] = [value]
  for (let next = stack.pop(); next !== undefined && found.length < most; next = stack.pop()) {
    if (typeof next === 'string') {
      const block =
        next.length >= leastLength && /^\s*[[{]/.test(next) && namesJob(next) ? readJson(next, false) : null
      if (block !== null) found.push(block)
      continue
    }
    const inner = Array.isArray(next) ? next : isJsonObject(next) ? [...next.members.values()] : []
    for (let index = inner.length - 1; index >= 0; index -= 1) stack.push(inner[index] as JsonValue)
  }
  return found
}

/** Attributes that hold JSON about a job: `data-page`, `data-props`, `:job` and many more. */
function findAttributes(page: HtmlPage): string[] {
  const found: string[] = []
  for (const node of nodesBelow(page.document)) {
    if (!isElement(node)) continue
    for (const { value } of node.attrs) {
      if (value.length < leastLength || !/^\s*[[{]/.test(value) || !namesJob(value)) continue
      found.push(node.tagName === 'astro-island' ? (withoutKinds(value) ?? value) : value)
      if (found.length >= mostInner) return found
    }
  }
  return found
}
