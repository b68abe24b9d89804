// A page of a requisition as one large applicant tracking system sends it: a program fills the page from one flat list
// of texts (`api.fillList('requisitionDescriptionInterface', 'descRequisition', […])`) whose order every employer sets up
// differently. What a text is has to be told by how it is written; a text that is nothing of that kind stays unread.

import { warning } from '../../../../../../shared/messages.ts'
import { parseDate } from '../../../dates/dateGrammar.ts'
import { readCountry, readCountryName } from '../../../places/countries.ts'
import type { RawField, RawNode, RawPosting, Surroundings } from '../../../raw.ts'
import { withoutEscapes } from '../../../text/urls.ts'
import { requisitionCall } from '../../scripts.ts'
import { readArguments } from './scriptLiteral.ts'

/** The posting of a page with these scripts; null where none fills it so, or the list names no job. */
export function readRequisitionList(
  scripts: readonly string[],
  surroundings: Surroundings,
): RawPosting | null {
  for (const script of scripts) {
    const hit = requisitionCall.exec(script)
    const list = hit === null ? null : (readArguments(script, hit.index + hit[0].length)?.[2] ?? null)
    const texts = list === null ? [] : textsOf(list)
    const node = texts.length === 0 ? null : readTexts(texts)
    if (node === null) continue
    const path = 'requisition'
    const warnings = [warning('FROM_PAGE_DATA', { path })]
    return { ...surroundings, node, verbatim: list!, path, rung: 'pageData', warnings }
  }
  return null
}

function textsOf(list: string): string[] {
  const values: unknown = JSON.parse(list)
  return Array.isArray(values)
    ? values.filter((value) => typeof value === 'string').map((value) => value.trim())
    : []
}

const named = /^.{3,80}?:\s*(\S.*?)\s*-\s*\(.{3,40}:\s*([\w-]{2,40})\)$/
/** Longer texts are no heading. */
const longestHead = 300
/** Sections are written with the signs of an address and begin with a mark. */
const section = /^(?:!\*!?)+(?=\S)/

function readTexts(texts: readonly string[]): RawNode | null {
  const head = texts
    .filter(({ length }) => length <= longestHead)
    .map((text) => named.exec(text))
    .find((match) => match !== null)
  const body = texts.filter((text) => section.test(text)).map(readSection)
  if (body.length === 0) return null
  const number = head?.[2] ?? texts.find((text) => /^(?=.*\d)[A-Z\d-]{5,20}$/.test(text))
  const fields = new Map<string, RawField>()
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '')
      fields.set(name, { key: name, path: `requisition.${name}`, rung: 'pageData', values: [value] })
  }
  add('title', head?.[1])
  add('identifier', number)
  add('description', [...new Set(body)].join('\n'))
  add(
    'joblocation',
    texts.map(placeOf).find((place) => place !== undefined),
  )
  const dates = [...new Set(texts)].filter(isDate)
  // What is posted ends later than it begins, and the list goes from the one to the other.
  add('dateposted', dates[0])
  if (dates.length === 2) add('validthrough', dates[1])
  return { types: [], id: null, fields }
}

function readSection(text: string): string {
  return withoutEscapes(text.replace(section, '').replaceAll('!*!', ''))
}

function isDate(text: string): boolean {
  return text.length <= 40 && /\d{4}/.test(text) && parseDate(text).type === 'wall'
}

/** "Italy-Rome", "US-TX-Austin", "Works Ltd-Norway-Bergen": from the largest to the smallest, perhaps behind a name. */
function placeOf(text: string): string | undefined {
  const parts = text.length > 160 ? [] : text.split('-').map((part) => part.trim())
  if (parts.length < 2 || parts.some((part) => part === '' || /\d/.test(part))) return undefined
  const at = parts.findLastIndex((part, index) => index < parts.length - 1 && countryOf(part) !== null)
  return at === -1 ? undefined : parts.slice(at).reverse().join(', ')
}

function countryOf(part: string): string | null {
  return /^[A-Z]{2}$/.test(part) ? readCountry(part, null) : readCountryName(part, null)
}
