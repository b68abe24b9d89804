// Which stage or tag a name in a search means: the one of exactly that name, else those that differ only in case,
// accents and signs, else those that begin with it, for a name is often half typed.

import type { CustomField } from '../customFields.ts'
import { foldText } from '../foldText.ts'
import { fieldExample, fieldMeaning } from './fieldTest.ts'
import { nearest } from './searchOperators.ts'
import type { SearchCondition, SearchProblem, SearchQuery } from './searchQuery.ts'

export interface Named {
  id: string
  name: string
}

/** What postings can be sorted under, by the names the person gave. */
export interface SearchNames {
  stages: readonly Named[]
  tags: readonly Named[]
  fields: readonly CustomField[]
  people: readonly Named[]
}

/** All that a name means; none where there is nothing like it. */
export function findNamed<T extends Named>(wanted: string, choices: readonly T[]): T[] {
  const exact = exactKey(wanted)
  const same = choices.filter(({ name }) => exactKey(name) === exact)
  if (same.length > 0) return same
  const loose = looseKey(wanted)
  if (loose === '') return choices.filter(({ name }) => exactKey(name).startsWith(exact))
  const alike = choices.filter(({ name }) => looseKey(name) === loose)
  return alike.length > 0 ? alike : choices.filter(({ name }) => looseKey(name).startsWith(loose))
}

/** Contacts of whose name each word wanted begins a word: by the first name, the last, or the initials. */
export function findPeople<T extends Named>(wanted: string, people: readonly T[]): T[] {
  const words = wordsOf(wanted)
  if (words.length === 0) return []
  return people.filter(({ name }) => {
    const there = wordsOf(name)
    return words.every((word) => there.some((other) => other.startsWith(word)))
  })
}

function wordsOf(name: string): string[] {
  return foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function exactKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase()
}

/** "No reply", "no-reply" and "noreply" are one. */
function looseKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** A sentence for each stage, tag, field or contact that is not there, or cannot be what is asked: no posting can fit. */
export function findUnknownNames(query: SearchQuery, names: SearchNames): SearchProblem[] {
  return query.clauses
    .flatMap(({ terms }) => terms)
    .flatMap(({ condition, from, to }) => {
      const problem = (message: string): SearchProblem => ({ from, to, message, isRemark: false, fix: null })
      if (condition.kind === 'field') {
        for (const test of condition.tests) {
          const found = findNamed(test.name, names.fields)
          const [field] = found
          if (field === undefined || found.some((each) => fieldMeaning(test, each) !== null)) continue
          return [
            problem(`“${field.name}” can have no value like “${test.value}”. Try ${fieldExample(field)}.`),
          ]
        }
      }
      if (condition.kind === 'person') {
        const strangers = condition.names.filter((name) => findPeople(name, names.people).length === 0)
        return strangers.map((name) => problem(unknownPerson(name, names.people)))
      }
      const wanted = wantedNames(condition, names)
      if (wanted === null) return []
      const { kind, choices } = wanted
      return wanted.names
        .filter((name) => findNamed(name, choices).length === 0)
        .map((name) => {
          const near = nearest(
            name.toLowerCase(),
            choices.map((choice) => choice.name.toLowerCase()),
          )
          const meant = choices.find((choice) => choice.name.toLowerCase() === near)?.name
          const then = meant === undefined ? '' : ` Did you mean “${meant}”?`
          return problem(`There is no ${kind} called “${name}”.${then}`)
        })
    })
}

function unknownPerson(wanted: string, people: readonly Named[]): string {
  const near = nearest(
    wanted.toLowerCase(),
    people.flatMap(({ name }) => [name.toLowerCase(), ...wordsOf(name)]),
  )
  const meant = near === null ? undefined : findPeople(near, people)[0]?.name
  return `None of your contacts is called “${wanted}”.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`
}

function wantedNames(condition: SearchCondition, { stages, tags, fields }: Omit<SearchNames, 'people'>) {
  switch (condition.kind) {
    case 'stage':
      return { kind: 'stage', names: condition.names, choices: stages }
    case 'tag':
      return { kind: 'tag', names: condition.names, choices: tags }
    case 'field':
      return { kind: 'field', names: condition.tests.map(({ name }) => name), choices: fields }
    default:
      return null
  }
}
