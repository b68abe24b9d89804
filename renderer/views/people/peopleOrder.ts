// Which contacts are shown, and in which order.

import { foldText } from '../../../shared/foldText.ts'
import type { Person } from '../../../shared/people.ts'

export type PeopleOrder = 'name' | 'lastContact' | 'postings'

/** Those in whom every word typed occurs, accents and case aside. */
export function filterPeople(people: readonly Person[], typed: string): Person[] {
  const words = foldText(typed).split(/\s+/).filter(Boolean)
  return people.filter(({ name, role, organisation, email, phone, note }) => {
    const all = foldText([name, role, organisation, email, phone, note].join('\n'))
    return words.every((word) => all.includes(word))
  })
}

/** `people` come by name; those without a date stand last, as do those without postings. */
export function sortPeople(people: readonly Person[], order: PeopleOrder): Person[] {
  switch (order) {
    case 'name':
      return [...people]
    case 'lastContact':
      return people.toSorted((one, other) =>
        (other.lastContactOn ?? '').localeCompare(one.lastContactOn ?? ''),
      )
    case 'postings':
      return people.toSorted((one, other) => other.postingCount - one.postingCount)
  }
}
