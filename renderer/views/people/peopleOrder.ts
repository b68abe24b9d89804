// Which contacts are shown, and in which order.

import type { Person } from '../../../shared/people.ts'

export type PeopleOrder = 'name' | 'lastContact' | 'postings'

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Those in whom every word typed occurs, accents and case aside. */
export function filterPeople(people: readonly Person[], typed: string): Person[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  return people.filter(({ name, role, organisation, email, phone, note }) => {
    const all = fold([name, role, organisation, email, phone, note].join('\n'))
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
