// When two postings are the same job. Only exact keys decide: the node (K0), the employer's own number for the job
// (K1), the address or a provider's id (K2). A key that must be wrong is stopped by sameJob.ts.
// Import specification 12: a missed duplicate is cheap to delete, a wrong merge destroys a record.

import { hash } from 'node:crypto'
import { foldedLegalForms } from '../../../shared/legalForms.ts'
import type { PostingContent } from '../../../shared/posting.ts'
import { isNode, type RawNode, type RawValue } from './raw.ts'
import { remember } from './remember.ts'
import { canonicalAddress, isSpecificAddress, providerKeys } from './text/urls.ts'

/** Pictures are served under tokens that change with every visit. */
const volatileFields: ReadonlySet<string> = new Set(['image', 'logo'])
const deepestNode = 64
/** Nodes may be shared, so that a few of them unfold to more than there are atoms; no posting needs this many. */
const mostNodes = 5000

/** K0: SHA-256, hex, of a node's canonical form without what changes from visit to visit. */
export function hashNode(node: RawNode): string {
  return hash('sha256', canonicalForm(node, { nodesLeft: mostNodes }, 0))
}

/** Sorted, and every text preceded by its length, which keeps values apart as surely as quoting does and costs less. */
function canonicalForm(value: RawValue, budget: { nodesLeft: number }, depth: number): string {
  if (typeof value === 'string') return lengthed(withoutTokens(value))
  if (!isNode(value)) return String(value)
  if (depth > deepestNode || budget.nodesLeft-- <= 0) return 'null'
  let form = `{${value.types.toSorted().map(lengthed).join()};${value.id === null ? '' : lengthed(value.id)}`
  for (const name of [...value.fields.keys()].sort()) {
    if (volatileFields.has(name)) continue
    form += `;${lengthed(name)}`
    for (const each of value.fields.get(name)!.values) form += `,${canonicalForm(each, budget, depth + 1)}`
  }
  return `${form}}`
}

function lengthed(text: string): string {
  return `${text.length}:${text}`
}

function withoutTokens(text: string): string {
  return text.length < 2000 && /^https?:\/\/\S+$/i.test(text) ? (canonicalAddress(text) ?? text) : text
}

const trailingLegalForm = new RegExp(`(?:\\s+(?:and|und|e|et|y)?\\s*(?:${foldedLegalForms}))+$`)

/**
 * An employer's name as a key: case folded, punctuation and legal form taken off, letters of every script kept.
 * '' when nothing is left to compare.
 */
export const employerKey: (name: string) => string = remember((name) => {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.'’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}+]+/gu, ' ')
    .trim()
  return words.replace(trailingLegalForm, '').trim() || words
})

const firstSign = /^[\x00-\x7f]*?([a-z0-9+])/i

/** Quick test for names that cannot have one key: a first letter or digit of ASCII is the first of the key as well. */
export function canShareEmployerKey(left: string, right: string): boolean {
  const [one, other] = [firstSign.exec(left)?.[1], firstSign.exec(right)?.[1]]
  return one === undefined || other === undefined || one.toLowerCase() === other.toLowerCase()
}

/** An identifier as a key: trimmed, case folded, without a locale at its end (`200285218_en-US`). */
export function identifierValueKey(value: string): string {
  const address = /^https?:\/\//i.test(value) ? canonicalAddress(value) : null
  return (
    address ??
    value
      .normalize('NFKC')
      .trim()
      .replace(/_[a-z]{2}-[A-Z]{2}$/, '')
  ).toLowerCase()
}

/** K1: `employer|identifier`, or null where either is missing or the identifier says too little. */
export function identifierKeyOf(
  employer: PostingContent['employer'],
  identifier: PostingContent['identifier'],
): string | null {
  if (identifier === null || identifier.weak || employer.name === null) return null
  const key = employerKey(employer.name)
  return key === '' ? null : `${key}|${identifier.key}`
}

/** K2: the canonical addresses that can stand for one job, and the ids providers know it by. */
export function addressKeysOf(urls: PostingContent['urls']): string[] {
  const own = [urls.posting, ...urls.aliases].filter((address) => address !== null)
  const canonical = own
    .filter(isSpecificAddress)
    .map(canonicalAddress)
    .filter((address) => address !== null)
  const provided = [...own, ...(urls.apply === null ? [] : [urls.apply])].flatMap(providerKeys)
  return [...new Set([...canonical, ...provided])]
}

/**
 * How much of the smaller text's words the larger holds, 0 to 1; 0 when either has no words. Scripts written
 * without spaces are compared by pairs of characters.
 */
export function textContainment(left: string, right: string): number {
  const [smaller, larger] = [wordsOf(left), wordsOf(right)].sort((a, b) => a.size - b.size) as [
    Set<string>,
    Set<string>,
  ]
  if (smaller.size === 0) return 0
  let shared = 0
  for (const word of smaller) if (larger.has(word)) shared++
  return shared / smaller.size
}

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu

function wordsOf(text: string): Set<string> {
  const words = new Set<string>()
  const rest = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(spaceless, (run) => {
      const characters = [...run]
      if (characters.length === 1) words.add(run)
      for (let index = 1; index < characters.length; index++)
        words.add(characters[index - 1]! + characters[index]!)
      return ' '
    })
  for (const word of rest.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) words.add(word)
  return words
}
