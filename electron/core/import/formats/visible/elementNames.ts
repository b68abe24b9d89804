// What a page calls its elements: the words of `class`, `id` and the `data-…` names that sites give them for their own
// programs (`posting-headline`, `companyName`, `jobPostingHeader`), written one way.

import { attributeOf, type DomElement, deepestPage, elementsAround } from '../dom.ts'

const naming: ReadonlySet<string> = new Set([
  'id',
  'class',
  'data-testid',
  'data-test',
  'data-test-id',
  'data-qa',
  'data-cy',
  'data-automation-id',
  'data-automation',
  'data-ui',
  'data-field',
  'data-at',
])

/** Marks of a property: outside of any marked thing they speak of the job all the same. */
const properties: ReadonlySet<string> = new Set(['itemprop', 'property'])
/** The same of a maker of career sites, which marks nothing else. */
const ownProperties: ReadonlySet<string> = new Set(['data-careersite-propertyid'])

/** Plain words, and no names with hyphens one beside the other. */
const phrase = /^\s*[A-Za-z]+(?:[\s|]+[A-Za-z]+)+\s*$/

/** What is longer is a list of styles. */
const longestNames = 400

/** Whether an element says something of a marked thing around it. */
function isOfItem(element: DomElement): boolean {
  for (const around of elementsAround(element, deepestPage)) {
    if (attributeOf(around, 'itemscope') !== null || attributeOf(around, 'typeof') !== null) return true
  }
  return false
}

/** Every name of an element in lower case with hyphens: `job-title`, `company-name`. */
export function namesOf(element: DomElement): string[] {
  const names: string[] = []
  for (const { name, value } of element.attrs) {
    const isProperty =
      ownProperties.has(name) || (properties.has(name) && value !== 'name' && !isOfItem(element))
    if ((!isProperty && !naming.has(name)) || value.length > longestNames) continue
    if (!isProperty && isHyphenated.test(value)) {
      names.push(value)
      continue
    }
    // "company logo" is one name where a program is told it; in a class it is two.
    const words = name.startsWith('data-') && phrase.test(value) ? [value.trim()] : value.split(/\s+/)
    for (const word of words) {
      if (word !== '') names.push(isProperty ? `job-${hyphenated(word)}` : hyphenated(word))
    }
  }
  return names
}

/** "JobCard_companyName__x3Kf9": a name that is local to its file, as builders of styles write it. */
const local = /^[A-Za-z][\w-]*?_([A-Za-z][\w-]*?)__[\w+-]{5}$/
/** How Drupal begins the name of every field. */
const ofField = /^field-+name-(?:field-)?/

/** Most names are written so already. */
const isHyphenated = /^(?!(?:field|ui|js)-)[a-z\d]+(?:-[a-z\d]+)*$/

/** How systems of design and programs mark their own names. */
const ofSystem = /^(?:ui|js)-(?=[a-z]{3})/

function hyphenated(word: string): string {
  if (isHyphenated.test(word)) return word
  return word
    .replace(local, '$1')
    .replace(ofField, '')
    .replace(ofSystem, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .toLowerCase()
}
