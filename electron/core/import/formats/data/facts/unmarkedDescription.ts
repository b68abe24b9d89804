// The text of an unmarked posting: one key, or an opening followed by sections with headings of their own. Sections
// are put together as markup, so that they are told apart again by what reads markup anyway.

import { isNode, type RawField, type RawNode, type RawValue } from '../../../raw.ts'
import { escapeText, hasMarkdown, writeMarkup } from '../../../text/markdownText.ts'
import { pattern } from '../../../text/pattern.ts'
import { foreignKeys } from '../keys/foreignKeys.ts'
import { fieldAt, firstAt, inOneLanguage, nameOf, pathList, plainKey } from '../keys/keyPaths.ts'
import { firstShaped, keyShapes } from '../keys/keyShapes.ts'

const textPaths = [
  ...pathList(`encoded fulldescription fulltext htmllongdescription longdescriptionhtml fulldescriptionhtml descriptionhtml richtextdescription
    content.descriptionhtml content.description description.textformatted jobpostingcontent.jobdescription jobadtext
    description.html description.rendered jobdescription description description.text htmldescription
    longdescription content content.rendered contents contenthtml externaldescriptionstr
    stellenangebotsbeschreibung stellenbeschreibung roledescription jobofferdescription offerdescription positiondescription vacancydescription jobdescriptionplain beschreibung
    descripcion descriptionplain descriptiontext body details details.description userarea.details.jobsummary
    jobsummary summary excerpt jobexcerpt shortdescriptionstr shortdescription briefdescription snippet descr descript desc definition jobdefinition jd jdtext jobpositionpurpose blurb preview teaser
    intro introduction adtext adverttext advertisementtext announcement jobinformation abouttherole aboutthejob positionpurpose presentation`),
  ...foreignKeys.description,
]
const sectionPaths = pathList(
  'lists content.lists jobad.sections jobdescriptions.jobdescription jobdescriptions sections',
)
const closingPaths = pathList(
  'additional additionalplain jobpostingcontent.jobdescriptionfooter content.closinghtml closing content.closing supplementalinformation additionalinformation relevantexperiences',
)
/** Who hires, as Oracle's system keeps it beside the text. */
const aboutPaths = pathList(
  'corporatedescriptionstr organizationdescriptionstr jobpostingcontent.jobdescriptionheader',
)
const headings = pathList('title name heading header label')
const bodies = pathList('content value html body text description')

/** What `description` would say; null where nothing is said. */
export function gatherDescription(node: RawNode): RawField | null {
  const opening =
    firstAt(node, textPaths, isText) ??
    asTree(node) ??
    parted(fieldAt(node, 'description') ?? fieldAt(node, 'descriptions')) ??
    firstShaped(node, keyShapes.description, isText) ??
    parted(fieldAt(node, 'snippet')) ??
    translated(node)
  const sections = firstAt(node, sectionPaths, isNode)
  const parts = (sections?.values ?? []).flatMap((value) => (isNode(value) ? writeSections(value) : []))
  const closing = firstAt(node, closingPaths, isText) ?? otherSummary(node, opening)
  const about = aboutPaths.flatMap((path) => firstAt(node, [path], isText) ?? [])
  const source = opening ?? sections ?? about[0] ?? null
  if (source === null) return null
  if (parts.length === 0 && closing === null && about.length === 0) return withoutMarkdown(source)
  const texts = [
    opening?.values[0],
    parts.join('\n'),
    closing?.values[0],
    ...about.map(({ values }) => values[0]),
  ]
  const markup = texts
    .filter((text) => typeof text === 'string' && text !== '')
    .map((text) => asMarkup(String(text)))
  return { ...source, values: [markup.join('\n')] }
}

/** `jobSummary` beside `jdResponsibilitySummary`: a site that keeps only summaries has more than one. */
function otherSummary(node: RawNode, opening: RawField | null): RawField | null {
  if (opening === null || !isSummary(opening)) return null
  const [text] = opening.values
  for (const field of node.fields.values()) {
    if (field.path === opening.path || field.values.length > 1 || !isSummary(field)) continue
    const [value] = field.values
    if (typeof value === 'string' && value.length >= leastSummary && value !== text) return field
  }
  return null
}

const leastSummary = 40

function isSummary({ key }: RawField): boolean {
  return /^(?:job|jd|role|position|work|task|responsibilit(?:y|ies)){0,2}summary$/.test(plainKey(key))
}

/** A sentence with points below it: `{"content": "…", "items": ["…"]}`; what is a text already stays. */
export function withPoints(field: RawField | null): RawField | null {
  return withTexts(field, writePoints)
}

/** Objects with a name, and some with what it is worth or means, as one line each: `{"name": "Meals", "value": "20"}`. */
export function withLines(field: RawField | null): RawField | null {
  return withTexts(field, writeLine)
}

/** With what `write` makes of objects, where it makes anything. */
function withTexts(field: RawField | null, write: (value: RawNode) => string | null): RawField | null {
  if (field === null || !field.values.some(isNode)) return field
  return { ...field, values: field.values.map((value) => (isNode(value) ? (write(value) ?? value) : value)) }
}

function writeLine(value: RawNode): string | null {
  const name = nameOf(value)
  const said = firstAt(value, worths, (each) => typeof each === 'string' || typeof each === 'number')
  const worth = said === null ? '' : String(said.values[0])
  return name === null || worth === '' || worth === name ? name : `${name}: ${worth}`
}

const worths = pathList('value valor valeur wert description descripcion descricao')

/** Points under a key that elsewhere holds a name. */
export function pointsOfRole(node: RawNode): RawField | null {
  const field = fieldAt(node, 'role')
  const points = withPoints(field)
  return points === field || points?.values.some(isNode) ? null : points
}

function writePoints(value: RawNode): string | null {
  const items = fieldAt(value, 'items')?.values.filter(isText) ?? []
  if (items.length === 0) return null
  const content = firstAt(value, bodies, isText)?.values[0]
  const points = items.map((item) => `<li>${escapeText(String(item))}</li>`).join('')
  return `${content === undefined ? '' : `<p>${asMarkup(String(content))}</p>`}<ul>${points}</ul>`
}

/** A text with a key for each language. */
function translated(node: RawNode): RawField | null {
  for (const field of node.fields.values()) {
    const [value] = field.values
    if (!/(?:descriptions?|summary|content|body)$/.test(plainKey(field.key))) continue
    if (value === undefined || !isNode(value)) continue
    const text = inOneLanguage(value)
    if (text !== null) return { ...field, values: [text] }
  }
  return null
}

/** A text that an editor keeps as a tree. */
function asTree(node: RawNode): RawField | null {
  for (const path of textPaths) {
    const field = fieldAt(node, path)
    const markup = field === null ? null : writeTree(field.values)
    if (field !== null && markup !== null) return { ...field, values: [markup] }
  }
  return null
}

/** What only markup has, also where it is escaped once more. */
const tagSign = /<[a-z/!]|&lt;/i

/** Markdown, as scrapers write it, as markup. */
function withoutMarkdown(field: RawField): RawField {
  const [text] = field.values
  return typeof text === 'string' && !tagSign.test(text) && hasMarkdown(text)
    ? { ...field, values: [writeMarkup(text)] }
    : field
}

/** A description with a key for each of its parts. */
function parted(field: RawField | null): RawField | null {
  const [value] = field?.values ?? []
  if (field === null || value === undefined || !isNode(value) || inOneLanguage(value) !== null) return null
  const fields = [...value.fields.values()]
  const count = fields.reduce((sum, { values }) => sum + values.filter(isText).length, 0)
  // A word alone says how the parts are kept: "default", "html".
  const isTold = (text: RawValue): boolean => isText(text) && (count <= 2 || /\p{L}\s+\S/u.test(String(text)))
  if (!fields.some(({ values }) => values.some(isTold))) return null
  const parts = fields.map((part) => writePart(part, part.values.filter(isTold)))
  return { ...field, values: [parts.join('\n')] }
}

/** The texts of one part, as points below its name where they are a list under a name that a part has. */
function writePart({ key, values }: RawField, texts: readonly RawValue[]): string {
  const written = texts.map((text) => asMarkup(String(text)))
  if (values.length < 2 || !namesPart.test(key)) return written.join('\n')
  return `<h3>${escapeText(key[0]!.toUpperCase() + key.slice(1))}</h3><ul>${written.map((text) => `<li>${text}</li>`).join('')}</ul>`
}

const namesPart = /^(?:requirements|qualifications|responsibilities|benefits|duties|tasks|skills|perks)$/i

function isText(value: RawValue): boolean {
  return typeof value === 'string' && /[\p{L}\d]/u.test(value)
}

/** One section, or an object with a section for each of its keys. */
function writeSections(value: RawNode): string[] {
  const own = writeSection(value)
  if (own !== null) return [own]
  return [...value.fields.values()]
    .flatMap(({ values }) => values)
    .filter(isNode)
    .map(writeSection)
    .filter((text) => text !== null)
}

function writeSection(value: RawNode): string | null {
  const named = firstAt(value, headings, isText)
  const body = firstAt(value, bodies, isText)
  // A list of texts is a list of points.
  const items = body === null || body.values.length < 2 ? null : body.values.map(nameOf)
  const text = body === null || items !== null ? '' : String(body.values[0])
  // Where the body has a key of its own, "text" is the heading.
  const spare = named === null && body?.key !== 'text' ? fieldAt(value, 'text')?.values[0] : undefined
  const heading = named?.values[0] ?? (spare === undefined ? undefined : (nameOf(spare) ?? undefined))
  if (text === '' && items === null) return null
  const title = heading === undefined ? '' : `<h3>${escapeText(String(heading))}</h3>`
  const list =
    items === null
      ? asList(asMarkup(text))
      : `<ul>${items.map((item) => `<li>${escapeText(item ?? '')}</li>`).join('')}</ul>`
  return `${title}\n${list}`
}

/** Points without a list around them. */
function asList(markup: string): string {
  return /^\s*<li[\s>]/i.test(markup) ? `<ul>${markup}</ul>` : markup
}

/** Plain text keeps its lines among markup, and a search leaves no marks on what it found. */
export function asMarkup(text: string): string {
  const plain = text.replace(/<\/?(?:highlight\w*|hl)>/gi, '')
  if (tagSign.test(plain)) return plain
  return hasMarkdown(plain) ? writeMarkup(plain) : escapeText(plain).replace(/\r?\n/g, '<br>')
}

const depthLimit = 40
const inside = pathList('content children')
const leaves = pathList('text value')
const kinds = pathList('nodetype kind style')

const tags: readonly (readonly [RegExp, string])[] = [
  [/^(?:heading|h[1-6]$|title)/, 'h3'],
  [/^(?:ordered|numbered|ol$)/, 'ol'],
  [/^(?:bullet|unordered|ul$)/, 'ul'],
  [/^(?:list-?_?item|li$)/, 'li'],
  [/^(?:paragraph|block|p$)/, 'p'],
]

/** The tree below these values as markup; null where they hold none. */
function writeTree(values: readonly RawValue[]): string | null {
  const roots = values.filter(isNode)
  if (roots.length === 0 || !roots.every((root) => firstAt(root, inside, isNode) !== null)) return null
  const markup = roots.map((root) => writeBranch(root, 0)).join('\n')
  return /\p{L}/u.test(markup.replace(/<[^>]*>/g, '')) ? markup : null
}

function writeBranch(node: RawNode, depth: number): string {
  if (depth > depthLimit) return ''
  const branches = inside.flatMap((path) => fieldAt(node, path)?.values.filter(isNode) ?? [])
  const own =
    branches.length > 0 ? undefined : firstAt(node, leaves, (value) => typeof value === 'string')?.values[0]
  const text =
    own === undefined
      ? branches.map((each) => writeBranch(each, depth + 1)).join('')
      : escapeText(String(own))
  const tag = tagOf(node)
  return tag === null || text === '' ? text : `<${tag}>${text}</${tag}>`
}

function tagOf(node: RawNode): string | null {
  const kind = node.types[0] ?? firstAt(node, kinds, (value) => typeof value === 'string')?.values[0]
  const plain = String(kind ?? '').toLowerCase()
  return tags.find(([shape]) => shape.test(plain))?.[1] ?? null
}

/** The longest of fields that is a text of words and whose key is not about somebody or something else than the job. */
export function longestProse(fields: readonly RawField[]): RawField | null {
  const lengthOf = ({ key, values }: RawField): number => {
    const [text, second] = values
    const isTold = typeof text === 'string' && second === undefined && isProse(text)
    return isTold && !ofOthers.test(plainKey(key)) ? text.length : 0
  }
  const [longest] = [...fields].sort((a, b) => lengthOf(b) - lengthOf(a))
  return longest === undefined || lengthOf(longest) === 0 ? null : longest
}

const leastProse = 60
const ofOthers = pattern('')`
  compan|employer|firm|organi|client|board|site|about|privacy|legal|disclaim|terms|policy|cookie|equal|eeo
  |review|quote|comment|note|letter|resume|profile|bio|person|author|recruiter|contact|seo|meta|title
  |search|query|keyword|schema|json|script|token|path|image|logo|error|message|location|address|place
`

/** Words of a sentence, and no address, code or list of names. */
function isProse(text: string): boolean {
  return (
    text.length >= leastProse &&
    /\p{L}[.!?。！？;:]?(?:\s|$)/u.test(text) &&
    !/^\s*[[{]|^https?:\S+$/.test(text) &&
    !/^\S+$/.test(text.trim())
  )
}
