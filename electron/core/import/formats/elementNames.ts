// What a page calls its elements: the words of `class`, `id` and the `data-…` names that sites give them for their own
// programs (`posting-headline`, `companyName`, `jobPostingHeader`), written one way.

import type { DomElement } from './dom.ts'

const naming: ReadonlySet<string> = new Set([
  'id',
  'class',
  'data-testid',
  'data-test',
  'data-test-id',
  'data-qa',
  'data-automation-id',
  'data-automation',
  'data-ui',
  'data-field',
])

/** So long are names; what is longer is a list of styles. */
const longestNames = 400

/** Every name of an element in lower case with hyphens: `job-title`, `company-name`. */
export function namesOf(element: DomElement): string[] {
  const names: string[] = []
  for (const { name, value } of element.attrs) {
    if (!naming.has(name) || value.length > longestNames) continue
    for (const word of value.split(/\s+/)) {
      if (word !== '') names.push(hyphenated(word))
    }
  }
  return names
}

function hyphenated(word: string): string {
  return word
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .toLowerCase()
}
