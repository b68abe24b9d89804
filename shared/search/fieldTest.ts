// What a search asks of a field the person made up: `score>3`, `next step=call`, `start<2w`, or only that it has a
// value. What a value means depends on the kind of the field, which is known where the library is.

import type { CustomField } from '../customFields.ts'
import { type Comparison, type DateTest, parseDateTest } from './dateTest.ts'
import { foldWord } from './searchText.ts'

export interface FieldTest {
  name: string
  /** Null: any value will do. */
  comparison: Comparison | null
  value: string
}

/**
 * Reads the pieces behind `field:`. A bare piece is a field that has a value; behind a value it is another value of
 * the same field, so that `field:team=north,south` finds both.
 */
export function parseFieldTests(pieces: readonly string[]): FieldTest[] {
  const tests: FieldTest[] = []
  for (const piece of pieces) {
    const [, name = '', comparison, value = ''] =
      /^([^<>=]*)(?:(<=|>=|<|>|=)(.*))?$/s.exec(piece.replace(/\s+/g, ' ')) ?? []
    const last = tests.at(-1)
    if (comparison === undefined && last?.comparison === '=') tests.push({ ...last, value: name.trim() })
    else if (name.trim() !== '') {
      // "score=" is still being typed.
      const isBare = comparison === undefined || value.trim() === ''
      const test = isBare
        ? { comparison: null, value: '' }
        : { comparison: comparison as Comparison, value: value.trim() }
      tests.push({ name: name.trim(), ...test })
    }
  }
  return bareFirst(tests.filter(({ comparison, value }) => comparison === null || value !== ''))
}

/** As pieces to stand behind `field:`. */
export function printFieldTests(tests: readonly FieldTest[]): string[] {
  return bareFirst(tests).map(({ name, comparison, value }) => `${name}${comparison ?? ''}${value}`)
}

/** Any order means the same; a bare piece can only be written where nothing before it has a value. */
function bareFirst(tests: readonly FieldTest[]): FieldTest[] {
  const isBare = ({ comparison }: FieldTest) => comparison === null
  return [...tests.filter(isBare), ...tests.filter((test) => !isBare(test))]
}

/** A test as the kind of its field has it. */
export type FieldMeaning =
  | { kind: 'any' }
  /** Of `foldValue`: somewhere in a text, at the beginning of a choice. */
  | { kind: 'text'; folded: string; isBeginning: boolean }
  | { kind: 'number'; comparison: Comparison; number: number }
  | { kind: 'date'; test: Exclude<DateTest, { kind: 'none' | 'any' | 'overdue' }> }

/** null where such a field can have no such value. */
export function fieldMeaning({ comparison, value }: FieldTest, field: CustomField): FieldMeaning | null {
  if (comparison === null) return { kind: 'any' }
  switch (field.kind) {
    case 'text':
    case 'choice':
      return comparison === '='
        ? { kind: 'text', folded: foldValue(value), isBeginning: field.kind === 'choice' }
        : null
    case 'number': {
      const number = /^[-+]?\d+([.,]\d+)?$/.test(value) ? Number(value.replace(',', '.')) : Number.NaN
      return Number.isNaN(number) ? null : { kind: 'number', comparison, number }
    }
    case 'date': {
      const test = parseDateTest(comparison === '=' ? value : comparison + value, 'mine')
      return test?.kind === 'compare' || test?.kind === 'range' ? { kind: 'date', test } : null
    }
  }
}

/** How values of words are compared: without case and without the diacritics of Latin letters. */
export function foldValue(value: string): string {
  return foldWord(value).replace(/\s+/g, ' ')
}

/** An example of what can be asked of a field. */
export function fieldExample({ name, kind, choices }: CustomField): string {
  const value = {
    text: '=word',
    number: '>3',
    date: '<2w',
    choice: `=${choices[0] ?? 'choice'}`,
  }[kind]
  const piece = `${name}${value}`
  return /[\s,]/.test(piece) ? `field:"${piece}"` : `field:${piece}`
}
