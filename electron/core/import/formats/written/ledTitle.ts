// What a letter about a job calls it on a line of its own: an occupation below the words that lead to it, or whatever
// stands right above the labels. "we are looking for somebody. / Baker / Location: Leeds".

import { legalForm } from '../../text/legalForms.ts'
import { pattern } from '../../text/pattern.ts'
import { plainLine } from '../../wording/lines/furniture.ts'
import { isPay } from '../../wording/lines/payAlone.ts'
import { isPlace } from '../../wording/lines/placeAlone.ts'
import { isSectionHeading } from '../../wording/lines/sectionHeadings.ts'
import { isEmployment, isMode } from '../../wording/lines/workAlone.ts'
import { greeting } from '../../wording/mail/mailBody.ts'
import { isJobTitle, namesOccupation } from '../../wording/names/occupations.ts'
import { onlyAnnounces } from '../../wording/names/offerWords.ts'
import { isOrganisationLine } from '../../wording/names/organisationNames.ts'
import { factOf } from './writtenFacts.ts'

const mostAbove = 25
const longest = 80
const leastLabels = 2

/** The line that leads to nothing but the job's title; null where none does, or two do. */
export function ledTitle(lines: readonly string[]): string | null {
  const top = lines.slice(0, mostAbove)
  const labels = top.findIndex((line, index) => isLabelled(line) && isLabelled(lines[index + 1] ?? ''))
  const above = labels === -1 ? top : top.slice(0, labels)
  const alone = above.flatMap((line, index) =>
    isAlone(above, index) && canBeTitle(line) ? plainLine(line) : [],
  )
  const called = alone.filter(namesOccupation)
  if (called.length > 0) return called.length === 1 ? called[0]! : null
  const last = plainLine(above.findLast((line) => line !== '') ?? '')
  return labels > 0 && alone.at(-1) === last && countLabels(lines.slice(labels)) >= leastLabels ? last : null
}

/** "suchen wir zum 1. Mai eine/n": a sentence that ends with an article, and goes on with what is sought. */
const endsWithArticle = pattern('iu')`
  (?<!\p{L})(?:eine?[nr]?|eine?[/(*:_]-?[nr]\)?|als|un|une|un\(e\)|una|uma|um|een|en|ett?|an?)\s?:?$
`
const seeks =
  /such(?:en|t)|besetzen|einstell|recherch|recrut|busca|cerca|procura|zoek|søg|søk|sök|looking for|seek|hir(?:e|ing)/iu
const mostBefore = 3

/** The line below such a sentence, where it names work; null where none does, or two do. */
export function titleBehindArticle(lines: readonly string[]): string | null {
  const top = lines.slice(0, mostAbove).map(plainLine)
  const found = top.flatMap((line, index) => {
    if (
      !endsWithArticle.test(line) ||
      !seeks.test(top.slice(Math.max(0, index - mostBefore), index + 1).join(' '))
    )
      return []
    const below = top.slice(index + 1).find((each) => each !== '') ?? ''
    const isTitle = below.length <= longest && /^\p{Lu}/u.test(below) && isJobTitle(below)
    return isTitle && !/[.!?;,:]$/.test(below) ? [below] : []
  })
  const [title, ...others] = new Set(found)
  return title === undefined || others.length > 0 ? null : title
}

function isLabelled(line: string): boolean {
  return line.length <= 200 && factOf(line) !== null
}

function countLabels(lines: readonly string[]): number {
  const end = lines.indexOf('')
  return lines.slice(0, end === -1 ? undefined : end).filter(isLabelled).length
}

/** Between empty lines, and below something that leads to it. */
function isAlone(lines: readonly string[], index: number): boolean {
  return (
    lines[index - 1] === '' &&
    (lines[index + 1] ?? '') === '' &&
    lines.slice(0, index).some((line) => line !== '')
  )
}

function canBeTitle(written: string): boolean {
  const line = plainLine(written)
  if (line.length < 3 || line.length > longest || /[.!?;,:：。！？]$|[:：@]|^[-*•·\d]/u.test(line))
    return false
  if (/^\p{Ll}/u.test(line) || greeting.test(line) || onlyAnnounces(line) || legalForm.test(line))
    return false
  if (isSectionHeading(line) || isOrganisationLine(line)) return false
  return !isPlace(line) && !isMode(line) && !isEmployment(line) && !isPay(line) && !isSalutation(line)
}

/** "皆さま", "Liebe Freunde", "Hola a todos": whoever is written to. */
function isSalutation(line: string): boolean {
  return /(?:様|さま|各位|님|께)$/u.test(line)
}
