// What a page calls its elements: the words of `class`, `id` and the `data-…` names that sites give them for their own
// programs (`posting-headline`, `companyName`, `jobPostingHeader`), written one way.

import { attributeOf, type DomElement, isElement } from '../dom.ts'

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

/** What they say is said of a job, also where the job itself is not marked. */
const properties: ReadonlySet<string> = new Set(['itemprop', 'property'])
const ownProperties: ReadonlySet<string> = new Set(['data-careersite-propertyid'])

/** So long are names; what is longer is a list of styles. */
const longestNames = 400

/** Whether an element says something of a marked thing around it. */
function isOfItem(element: DomElement): boolean {
  let hops = 0
  for (let up = element.parentNode; up !== null && isElement(up) && hops < mostHops; up = up.parentNode) {
    if (attributeOf(up, 'itemscope') !== null || attributeOf(up, 'typeof') !== null) return true
    hops += 1
  }
  return false
}

const mostHops = 200

/** Every name of an element in lower case with hyphens: `job-title`, `company-name`. */
export function namesOf(element: DomElement): string[] {
  const names: string[] = []
  for (const { name, value } of element.attrs) {
    const isProperty =
      ownProperties.has(name) || (properties.has(name) && value !== 'name' && !isOfItem(element))
    if ((!isProperty && !naming.has(name)) || value.length > longestNames) continue
    for (const word of value.split(/\s+/)) {
      if (word !== '') names.push(isProperty ? `job-${hyphenated(word)}` : hyphenated(word))
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
