// Data without marks that a text holds: what a program or a module assigns, passes on or exports, what stands in a fence of
// Markdown, what somebody copied between notes. Programs are never run. Where the words around it are an advert
// themselves, it is an example in that.

import { type JsonBlock, readJson } from '../json/jsonLadder.ts'
import { endOfContainer } from '../json/jsonScan.ts'
import type { Surroundings } from '../raw.ts'
import { isProgramText } from '../wording/others/programTexts.ts'
import { readScriptLiteral } from './data/blocks/scriptLiteral.ts'
import { findUnmarkedPostings } from './data/pageData.ts'
import type { JsonLdBlock } from './jsonLd.ts'
import { blockWarnings, howMany, type RungReading } from './reading.ts'
import { addSaidInDescriptions } from './saidInData.ts'
import { readWrittenText } from './written/writtenText.ts'

const longestText = 4_000_000
const mostValues = 500
/** Each bracket that nothing closes costs a pass over the rest of the text. */
const mostUnclosed = 8
/** So much of the text around is kept with the postings. */
const noteLength = 10_000

/** Behind what a value may begin: at the beginning of a line, assigned, passed on, exported. */
const valueStart = /(?:^[ \t]*|[=(:]\s*|\b(?:export[ \t]+default|return)\s+)(?=[[{])/gm
/** An object or a list of them, by its first key. */
const dataStart =
  /\[?\s*(?:(?:#|\/\/)[^\n]*\s*)?\{\s*(?:(?:#|\/\/)[^\n]*\s*)?(?:"[^"\n]{1,60}"|u?'[^'\n]{1,60}'|[\p{L}_$][\p{L}\p{N}_$]{0,60})\s*:/uy

interface Value {
  block: JsonBlock
  start: number
  end: number
}

/** Whether there is data in a text that is not data from its first sign on. */
export function holdsData(text: string): boolean {
  if (text.length > longestText || /^\s*[[{"]/.test(text)) return false
  return startsOf(text).next().done === false
}

function* startsOf(text: string, known = { end: 0 }): Generator<number> {
  const pattern = new RegExp(valueStart)
  for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) {
    const start = hit.index + hit[0].length
    if (pattern.lastIndex === hit.index) pattern.lastIndex += 1
    dataStart.lastIndex = start
    if (!dataStart.test(text)) continue
    yield start
    pattern.lastIndex = Math.max(pattern.lastIndex, known.end)
  }
}

function valuesOf(text: string): Value[] {
  const values: Value[] = []
  const known = { end: 0 }
  let unclosed = 0
  for (const start of startsOf(text, known)) {
    const value = valueAt(text, start)
    if (value === null) unclosed += 1
    else {
      values.push(value)
      known.end = value.end
    }
    if (unclosed > mostUnclosed || values.length >= mostValues) break
  }
  return values
}

/** As JSON, as a literal of a program, or as JSON that has to be repaired. */
function valueAt(text: string, start: number): Value | null {
  const end = endOfContainer(text, start)
  const source = end === -1 ? null : text.slice(start, end)
  const strict = source === null ? null : readJson(source, false)
  if (strict !== null) return { block: strict, start, end }
  const literal = readScriptLiteral(text, start)
  const written = literal === null ? null : readJson(literal.json, false)
  if (literal !== null && written !== null) return { block: written, start, end: literal.end }
  const repaired = source === null ? null : readJson(source)
  return repaired === null ? null : { block: repaired, start, end }
}

/** The postings in the data of a text; none where its words are one. */
export function readDataInText(text: string, surroundings: Surroundings): RungReading {
  const values = valuesOf(text)
  const blocks: JsonLdBlock[] = values.map(({ block }, index) => ({ ...block, root: `text[${index}]` }))
  const postings = findUnmarkedPostings(blocks, surroundings)
  const found = `${howMany(values.length, 'value')} in the text, ${howMany(postings.length, 'posting')}`
  if (postings.length === 0) return { postings, warnings: [], found }
  const around = textAround(text, values)
  const isAdvert = (words: string): boolean => readWrittenText(words, surroundings).postings.length > 0
  // A short one may be known by what it has as an example only.
  if (isAdvert(around) || (around.length * 2 > text.length && isAdvert(text)))
    return { postings: [], warnings: [], found: 'values in an advert' }
  addSaidInDescriptions(postings)
  // What is left of a program tells nobody anything.
  const note = around.trim().slice(0, noteLength)
  if (note !== '' && !isProgramText(note.split('\n').map((line) => line.trim())))
    for (const posting of postings) posting.sourceNote = note
  return { postings, warnings: blockWarnings(blocks, postings), found }
}

function textAround(text: string, values: readonly Value[]): string {
  let at = 0
  let rest = ''
  for (const { start, end } of values) {
    rest += text.slice(at, start)
    at = end
  }
  return rest + text.slice(at)
}
