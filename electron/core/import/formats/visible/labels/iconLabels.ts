// Icons in place of labels: those named for who cannot see them (`<i title="Salary"></i> 20 EUR an hour`), and those that
// only a class names (`<span class="icon salary"></span>`), where what stands behind has the form of such a fact.

import { statesEducation } from '../../../fields/education.ts'
import { statesExperience } from '../../../fields/experience.ts'
import type { RawField } from '../../../raw.ts'
import { isPay } from '../../../wording/lines/payAlone.ts'
import { fieldNamed } from '../../../wording/names/labels.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  isElement,
  isHeading,
  nodesBelow,
} from '../../dom.ts'
import { shortText } from '../shortText.ts'
import { isEmploymentList } from './fittingValues.ts'
import { holdsNoText, iconTags, textBehind } from './iconFacts.ts'
import { isSentence } from './labelledValues.ts'
import { labelOf, longestLabel } from './labelText.ts'
import { areHoursAndTerms } from './unsureLabels.ts'

const longestValue = 160
const mostIcons = 200

/** What stands behind icons that are named as facts of a job, by schema.org's name, where a page has one of each. */
export function readIconLabels(
  root: DomNode,
  isFurniture: (element: DomElement) => boolean,
): Map<string, RawField> {
  const values = new Map<string, Set<string>>()
  let count = 0
  for (const node of nodesBelow(root, (element) => !isFurniture(element) && !isCard(element))) {
    if (!isElement(node)) continue
    const told = (iconTags.has(node.tagName) ? factAt(node) : null) ?? factNamed(node)
    if (told === null) continue
    count += 1
    if (count > mostIcons) return new Map()
    if (told.value !== '' && !isSentence(told.value))
      values.set(told.field, (values.get(told.field) ?? new Set()).add(told.value))
  }
  const facts = new Map<string, RawField>()
  for (const [field, set] of values) {
    const all = [...set]
    if (all.length > 1 && !(field === 'employmenttype' && areHoursAndTerms(all))) continue
    facts.set(field, { key: field, path: `page.icon.${field}`, rung: 'text', values: all })
  }
  return facts
}

/** Whether an element is a link of several lines, or begins with a heading that is a link, as other jobs that a page lists do. */
function isCard(element: DomElement): boolean {
  if (element.tagName === 'a') return shortText(element, longestValue) === null
  const first = childrenOf(element).find(isElement)
  const inner = first === undefined || !isHeading(first) ? undefined : childrenOf(first).find(isElement)
  return inner?.tagName === 'a' && first?.tagName !== 'h1'
}

function factAt(icon: DomElement): { field: string; value: string } | null {
  const named = fieldOfIcon(icon)
  // A picture beside a benefit is called after what it is about: "Arbeitszeit" before "Flexible Arbeitszeitmodelle".
  const drawn =
    named === undefined
      ? drawnBy(icon)
      : icon.tagName === 'img'
        ? drawings.find(({ field }) => field === named)
        : undefined
  const field = named ?? drawn?.field
  const value = field === undefined ? null : textBehind(icon, longestValue)
  if (field === undefined || value === null || drawn?.fits(value) === false) return null
  return { field, value }
}

/** `<x-item title="Employer">Harbour Bread</x-item>`: a part that a program shows with its label, which is not in the page. */
function factNamed(element: DomElement): { field: string; value: string } | null {
  if (!element.tagName.includes('-')) return null
  const label = attributeOf(element, 'title') ?? attributeOf(element, 'label') ?? ''
  const field = label === '' || label.length > longestLabel ? undefined : fieldNamed(labelOf(label))
  const value = field === undefined ? null : shortText(element, longestValue)
  return field === undefined || value === null ? null : { field, value }
}

function fieldOfIcon(icon: DomElement): string | undefined {
  for (const label of [
    ...['title', 'aria-label', 'alt'].map((name) => attributeOf(icon, name)),
    fileOf(icon),
  ]) {
    if (label === null || label.length > longestLabel) continue
    const field = fieldNamed(labelOf(label))
    if (field !== undefined && holdsNoText(icon)) return field
  }
  return undefined
}

/** "Standort" of `<img src="/icons/Standort.svg">` */
function fileOf(icon: DomElement): string | null {
  const address = icon.tagName === 'img' ? (attributeOf(icon, 'src') ?? '') : ''
  const file = address.slice(address.lastIndexOf('/') + 1)
  if (file.length > longestLabel) return null
  const plain = /^(.+)\.(?:svg|png|gif|webp)$/i
    .exec(file)?.[1]
    ?.replace(/%[\dA-F]{2}/gi, '')
    .replaceAll(/[-_]/g, ' ')
  return plain?.replace(/^icons? | icons?$/gi, '') ?? null
}

interface Drawn {
  field: string
  name: RegExp
  fits(value: string): boolean
}

/** The same drawing stands for several things, so its value has to have the form as well. */
const drawings: readonly Drawn[] = [
  {
    field: 'basesalary',
    name: /^(?:salar(?:y|io|is)|salaire|gehalt|pay|wages?|remuneration|compensation|money(?:-\w+)*|coins?|euro|dollar|wallet)$/,
    fits: isPay,
  },
  {
    field: 'employmenttype',
    name: /^(?:(?:type-)?contra(?:c?t|to|tto)(?:-type)?|(?:employment|job)(?:-type)?|time|hours|schedule|horaires?|clock|briefcase|vertrag|arbeitszeit)$/,
    fits: isEmploymentList,
  },
  {
    field: 'experiencerequirements',
    name: /^(?:exp[eé]rien(?:ces?|cia)|esperienza|berufserfahrung|erfahrung|ervaring)$/,
    fits: statesExperience,
  },
  {
    field: 'educationrequirements',
    name: /^(?:education|degree|dipl[oô]m[ae]s?|[eé]tudes?|estudios|formation|qualification|niveau-(?:d-)?[eé]tudes?|graduation(?:-cap)?|mortarboard(?:-fill)?|ausbildung|abschluss)$/,
    fits: statesEducation,
  },
]
const iconClass = /(?:^|[\s_-])(?:icons?|ico|fa[brs]?|bi|mdi|glyphicon|picto)(?:[\s_-]|$)/i
const drawer = /^(?:[a-z]+-)?(?:icons?|ico|fa[brs]?|bi|mdi|glyphicon|picto)-+|-(?:icon|ico|picto)$/
const longestClass = 200

function drawnBy(icon: DomElement): Drawn | undefined {
  const names = attributeOf(icon, 'class') ?? ''
  if (names.length > longestClass || !iconClass.test(names) || !holdsNoText(icon)) return undefined
  const words = names
    .toLowerCase()
    .replaceAll('_', '-')
    .split(/\s+/)
    .map((word) => word.replace(drawer, ''))
  return drawings.find(({ name }) => words.some((word) => name.test(word)))
}
