// Writes a search the one way it is always written. Read again, it is the same search.

import { printDateTest } from './dateTest.ts'
import { printFieldTests } from './fieldTest.ts'
import { isCurrencyWord, printSalaryTest } from './salaryTest.ts'
import { findOperator, nearestOperator } from './searchOperators.ts'
import type { SearchCondition, SearchQuery, SearchTerm } from './searchQuery.ts'

export function printSearch(query: SearchQuery): string {
  const text = query.clauses.map(({ terms }) => terms.map(printTerm).join(' OR ')).join(' ')
  // Behind the last word a space says that it is finished.
  const last = query.clauses.at(-1)?.terms.at(-1)
  return last !== undefined && isBareEnd(last) ? `${text} ` : text
}

/** One term, sign included. */
export function printTerm({ isNegated, condition }: Pick<SearchTerm, 'isNegated' | 'condition'>): string {
  return `${isNegated ? '-' : ''}${printCondition(condition, isNegated)}`
}

function isBareEnd({ isNegated, condition }: SearchTerm): boolean {
  if (isNegated || condition.kind !== 'words' || condition.isPrefix) return false
  return !printCondition(condition, false).endsWith('"')
}

function printCondition(condition: SearchCondition, isNegated: boolean): string {
  switch (condition.kind) {
    case 'words': {
      const { field, values } = condition
      if (field !== null) return `${field}:${values.map(printName).join(',')}`
      const [words = ''] = values
      return isMistakable(words, isNegated) ? quote(words) : words
    }
    case 'stage':
    case 'tag':
    case 'person':
      return `${condition.kind}:${condition.names.map(printName).join(',')}`
    case 'field':
      return `field:${printFieldTests(condition.tests).map(printName).join(',')}`
    case 'date':
      return `${condition.field}:${printDateTest(condition.test)}`
    case 'salary':
    case 'offered':
    case 'wished':
      return `${condition.kind}:${printSalaryTest(condition.test, condition.currency)}`
    case 'remote':
      return condition.modes.length === 1 && condition.modes[0] === 'yes'
        ? 'remote:'
        : `remote:${condition.modes.join(',')}`
    case 'is':
      return `is:${condition.flags.join(',')}`
    case 'has':
      return `has:${condition.things.join(',')}`
  }
}

/** A value as it stands behind a colon: in quotes where a space or a comma would part it, or both be read as an address. */
export function printName(name: string): string {
  return /[\s,]|^["“”„]|^\/\//.test(name) ? quote(name) : name
}

function quote(text: string): string {
  return `"${text.replace(/["“”„]/g, ' ')}"`
}

/** A plain word that would be read as something else. Behind a sign, another sign and OR are words already. */
function isMistakable(text: string, isNegated: boolean): boolean {
  if (/\s|^["“”„]/.test(text)) return true
  if (!isNegated && (text === 'OR' || /^[-−]/.test(text) || isCurrencyWord(text))) return true
  const name = text.match(/^(\p{L}+)[:：](?!\/\/)/u)?.[1]
  return name !== undefined && (findOperator(name) !== undefined || nearestOperator(name) !== null)
}
