// Several adverts in one text, parted by lines of dashes, as lists of vacancies and mails have them. Such lines part the
// sections of one advert as well; so each part has to begin with what it is called and say where or for how much as well.

import { fieldOf, type RawPosting } from '../../raw.ts'
import { plainLine } from '../lines/furniture.ts'
import { namesOccupation } from '../names/occupations.ts'

const separator = /^[ \t]*(?:[-=_*~—–][ \t]?){3,200}$/m
const mostParts = 200

/** "**1. Miller (Leeds)**", "2) Baker": the heads of adverts that are counted. */
const counted = /^[ \t]*(?:#{1,4} |\*\*)?\(?(\d{1,2})[.)]\)?[ \t]+(\S.{2,120})$/gm

/** The adverts that a text counts, each below its number; none where these are points of a list, of fewer lines each. */
export function splitCounted(text: string, leastLines = leastOfCounted): string[] {
  const heads: RegExpExecArray[] = []
  for (const head of text.matchAll(counted)) {
    if (!namesOccupation(head[2]!)) continue
    // To tell what names an occupation takes long, so a list that is another one is left at once.
    if (Number(head[1]) !== heads.length + 1 || heads.length === mostCounted) return []
    heads.push(head)
  }
  if (heads.length < 2) return []
  const parts = heads.map(({ index }, at) => text.slice(index, heads[at + 1]?.index))
  return parts.every((part) => part.trim().split('\n').length >= leastLines)
    ? parts.map((part) => part.replace(/^[ \t]*(?:#{1,4} |\*\*)?\(?\d{1,2}[.)]\)?[ \t]+/, '').trim())
    : []
}

const leastOfCounted = 4
const mostCounted = 60

/** What stands between the lines of dashes; none where there are no such lines. */
export function splitAdverts(text: string): string[] {
  if (!separator.test(text)) return []
  return text
    .split(separator, mostParts)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** "Open role": below it stands what the part above announces. */
const continuing = /^(?:the |open )?(?:role|position|job|vacancy|opening)\s*:?$/i

/** Whether a posting read from a part is one of its own. */
export function isWholeAdvert({ node, verbatim }: RawPosting): boolean {
  const title = String(fieldOf(node, 'title')?.values[0] ?? '')
  const top = verbatim
    .split('\n', 4)
    .map(plainLine)
    .filter((line) => line !== '')
    .slice(0, 2)
  if (title === '' || continuing.test(top[0] ?? '') || !top.some((line) => line.includes(title))) return false
  const told = [
    namesOccupation(title),
    fieldOf(node, 'joblocation', 'joblocationtype') !== null,
    fieldOf(node, 'basesalary') !== null,
    fieldOf(node, 'employmenttype', 'experiencerequirements') !== null,
  ]
  return told.filter((isTold) => isTold).length > 1
}
