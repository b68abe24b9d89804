// Feeds whose titles begin with who hires and say it nowhere else: "Northmill Customer Support Engineer". One sign alone
// is none: the text has to speak of the same name as employers speak of themselves.

import type { RawPosting } from '../../raw.ts'
import { readPlainText } from '../../text/richText.ts'
import { cleanText } from '../../text/text.ts'
import { namesOccupation } from '../../wording/occupations.ts'
import { isPlainName } from '../../wording/organisationNames.ts'
import { nameOf } from './keyPaths.ts'

/** Takes the name of who employs off the front of titles, where it is said apart from them: "Northmill - Baker", "Northmill hiring Baker in Leeds | LinkedIn". */
export function dropEmployerInFront(postings: readonly RawPosting[]): void {
  for (const { node } of postings) {
    const title = node.fields.get('title')
    const [written] = title?.values ?? []
    const name = nameOf(node.fields.get('hiringorganization')?.values[0] ?? '')
    if (title === undefined || typeof written !== 'string' || name === null) continue
    const text = cleanText(written)
    if (!text.toLowerCase().startsWith(name.toLowerCase())) continue
    const behind = text.slice(0, longestTitle).slice(name.length)
    const rest =
      /^\s*(?:[-–—|]|:)\s+(\p{L}.{2,})$/u.exec(behind)?.[1] ??
      /^ hiring (\p{L}.{2,}?)(?: in \p{Lu}[^|]{2,60})? \| LinkedIn$/u.exec(behind)?.[1]
    if (rest !== undefined) node.fields.set('title', { ...title, values: [rest] })
  }
}

const longestTitle = 150
const longestText = 20_000
const mostWords = 3
const nameWord = /^\p{Lu}[\p{L}\d&.'’-]*$/u

/** Gives postings that say nothing of an employer the one whom both their title and their text name. */
export function nameByTitleAndText(postings: readonly RawPosting[]): void {
  for (const { node } of postings) {
    const title = node.fields.get('title')
    const [written] = title?.values ?? []
    const [text] = node.fields.get('description')?.values ?? []
    if (title === undefined || typeof written !== 'string' || typeof text !== 'string') continue
    if (node.fields.has('hiringorganization')) continue
    const name = beginningNamedIn(cleanText(written), text)
    if (name !== null) node.fields.set('hiringorganization', { ...title, values: [name] })
  }
}

/** The words in front of the occupation that a text names as who hires. */
function beginningNamedIn(title: string, text: string): string | null {
  if (title.length > longestTitle) return null
  const words = title.split(' ')
  let plain: string | null = null
  for (let count = Math.min(mostWords, words.length - 1); count > 0; count -= 1) {
    const front = words.slice(0, count)
    const name = front.join(' ')
    if (!front.every((word) => nameWord.test(word)) || namesOccupation(name)) continue
    if (!namesOccupation(words.slice(count).join(' ')) || !text.includes(name)) continue
    plain ??= readPlainText(text.slice(0, longestText))
    if (speaksAs(name, plain)) return name
  }
  return null
}

/** "Join Sales" is said of those within a company. */
const division =
  /^(?:sales|marketing|finance|engineering|product|support|customer|design|data|operations|legal|people|hr|it|security|research|talent|growth|platform|infrastructure|retail|software|senior|junior|lead|staff|principal|remote)(?!\p{L})/iu

function speaksAs(name: string, text: string): boolean {
  // What is a word elsewhere is no name.
  if (division.test(name) || !isPlainName(name) || text.includes(name.toLowerCase())) return false
  const it = RegExp.escape(name)
  return new RegExp(
    `(?<![\\p{L}\\d])(?:(?:[Aa]t|[Hh]ere at) ${it}, (?:we|our|you|everyone)(?!\\p{L})|(?:Join|Working at|Life at) ${it}(?![\\p{L}\\d])(?! \\p{Lu})|` +
      `${it} (?:is|are) (?:\\p{L}+ )?(?:hiring|looking for|seeking|searching for|recruiting)(?!\\p{L}))`,
    'u',
  ).test(text)
}
