import { countOf, numberText as numberIn } from '../../shared/counts.ts'
import { locale } from './dates.ts'

/** "3,907", as the person writes numbers. */
export function numberText(count: number): string {
  return numberIn(count, locale)
}

/** "12 files", as the person writes numbers; `many` where it is not `one` with an s. */
export function countText(count: number, one: string, many?: string): string {
  return countOf(count, one, many, locale)
}

/** "12 postings", or "9 of 12 postings" where a command found the others to be so before. */
export function changedText(changed: number, given: number): string {
  const all = countText(given, 'posting')
  return changed < given ? `${numberText(changed)} of ${all}` : all
}
