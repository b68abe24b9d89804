// The named parts of a posting beside its description: qualifications, responsibilities, benefits, skills …
// Sites put whole pages of HTML in them, or a comma list, or one word.

import { hash } from 'node:crypto'
import { type WarningCode, warning } from '../../../../shared/messages.ts'
import type { Block, Inline, PostingContent, RichText } from '../../../../shared/posting.ts'
import { fieldOf, isNode, type RawField, type RawNode, type RawValue, type Reading } from '../raw.ts'
import { hasMarkdown, writeMarkup } from '../text/markdownText.ts'
import { writePlainText } from '../text/plainBlocks.ts'
import { readRichText } from '../text/richText.ts'
import { isPlaceholder, rawTextOf, readText } from '../text/text.ts'

type Sections = PostingContent['sections']

/** Reads `description`, from below its `title` where data repeat that on top. `lang` is the page's; the posting's own wins. */
export function readDescription(
  node: RawNode,
  lang: string | null,
  title: string | null = null,
): Reading<PostingContent['description']> {
  const field = fieldOf(node, 'description')
  const { value, warnings } = readLongField(field, 'description')
  const isWritten = field?.rung === 'text'
  const rich = (isWritten ? value : value && withoutTop(value, title)) ?? {
    blocks: [],
    plainText: '',
    layers: 0,
  }
  const stated = readText(fieldOf(node, 'inlanguage')?.values[0]) ?? lang
  return {
    value: { ...rich, lang: languageTag(stated), sha256: hash('sha256', rich.plainText) },
    warnings,
  }
}

function languageTag(text: string | null): string | null {
  const tag = text?.trim().replaceAll('_', '-') ?? ''
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null
}

/** Where each part may be found; the first name that is there wins. Old names of schema.org included. */
export const sectionFields = {
  qualifications: ['qualifications'],
  responsibilities: ['responsibilities'],
  skills: ['skills'],
  benefits: ['jobbenefits', 'benefits'],
  incentives: ['incentivecompensation', 'incentives'],
  workHours: ['workhours'],
} as const satisfies Record<keyof Sections, readonly string[]>

/** Reads every part; null where it is absent or only says so. `text` is the description's, which may tell where its lines end. */
export function readSections(node: RawNode, text = ''): Reading<Sections> {
  const warnings: Reading<Sections>['warnings'] = []
  let lines: readonly string[] | null = null
  const told = (): readonly string[] => (lines ??= text.split('\n').map(withoutMarker).filter(Boolean))
  const long = (name: Exclude<keyof Sections, 'skills'>): RichText | null => {
    const reading = readLongField(fieldOf(node, ...sectionFields[name]), `sections.${name}`)
    warnings.push(...reading.warnings)
    return reading.value && partedAs(told, withoutTop(reading.value, name))
  }
  return {
    value: {
      qualifications: long('qualifications'),
      responsibilities: long('responsibilities'),
      skills: readSkills(fieldOf(node, ...sectionFields.skills)).flatMap((skill) => {
        return linesGluedIn(skill, told) ?? [skill]
      }),
      benefits: long('benefits'),
      incentives: long('incentives'),
      workHours: readHours(long('workHours')),
    },
    warnings,
  }
}

/** A part that has lost the ends of its lines, as a list of those of the lines `told` by the whole text. */
function partedAs(told: () => readonly string[], part: RichText): RichText {
  const lines = linesGluedIn(part.plainText, told)
  if (lines === null) return part
  const items = lines.map((line) => ({ content: [{ text: line }], children: [] }))
  const blocks: Block[] = [{ type: 'list', ordered: false, items }]
  return { ...part, blocks, plainText: writePlainText(blocks) }
}

const leastGlued = 20

/** "Bake breadClean ovens" beside a text with the lines "Bake bread" and "Clean ovens": these; null for any other. */
function linesGluedIn(glued: string, told: () => readonly string[]): readonly string[] | null {
  if (glued.length < leastGlued || glued.includes('\n') || !/\p{Ll}\p{Lu}|[.!?)]\p{Lu}/u.test(glued))
    return null
  const lines = told()
  for (let start = 0; start < lines.length; start++) {
    let at = 0
    let end = start
    while (end < lines.length && glued.startsWith(lines[end]!, at)) at += lines[end++]!.length
    if (at === glued.length && end - start > 1) return lines.slice(start, end)
  }
  return null
}

/** A part is headed by what it is, and a posting by its title; what says so once more is left out. */
function withoutTop(text: RichText, name: string | null): RichText {
  const [first, ...blocks] = text.blocks
  if (first === undefined || !('content' in first) || blocks.length === 0 || name === null) return text
  const said = first.content.map((inline) => inline.text).join('')
  if (said.replace(/[\s:]+$/, '').toLowerCase() !== name.toLowerCase()) return text
  return { ...text, blocks, plainText: writePlainText(blocks) }
}

/** Nobody works none: a zero is a field left empty. */
function readHours(hours: RichText | null): RichText | null {
  return hours !== null && /^0+(?:[.,:]0+)?(?:\s*h(?:ours?|rs?)?)?$/i.test(hours.plainText) ? null : hours
}

function readLongField(field: RawField | null, name: string): Reading<RichText | null> {
  const codes = new Set<WarningCode>()
  const texts: RichText[] = []
  const values = field?.values ?? []
  for (const value of values) {
    const text = unwrap(values.length > 1 ? itemTextOf(value) : longTextOf(value))
    const isMarkdown = !text.includes('<') && hasMarkdown(text)
    const reading = readRichText(isMarkdown ? writeMarkup(text) : text)
    const { plainText } = reading.value
    if (isPlaceholder(plainText.trim())) continue
    // A part of a marked text that is marked as the text once more.
    if (plainText.length > longestItem && texts.some((text) => text.plainText.includes(plainText))) continue
    texts.push(reading.value)
    for (const code of reading.codes) codes.add(code)
  }
  const warnings = [...codes].map((code) => warning(code, { field: name, path: field?.path ?? null }))
  return { value: joinTexts(texts, name !== 'description'), warnings }
}

const longestItem = 40

/** Takes off what programs left around or in a text on its way: CDATA, quotes and escapes of JSON nobody undid. */
function unwrap(text: string): string {
  const inner = /^\s*(?:<!\[CDATA\[|"(?=[^"]*"\s*$))([\s\S]*)(?:\]\]>|")\s*$/.exec(text)?.[1] ?? text
  if (!inner.includes('\\')) return inner
  const plain = /\\u003c\/?[a-z]/i.test(inner)
    ? inner.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : inner
  return plain.replace(/(?<=>)(?:\\[rnt])+|(?:\\[rnt])+(?=<\/?[a-z])/gi, '\n')
}

function longTextOf(value: RawValue): string {
  const own = isNode(value) ? fieldOf(value, 'text', 'description', 'name', 'credentialcategory') : null
  const text = rawTextOf(own === null ? value : own.values[0]) ?? ''
  // A bonus as a thing: its amount says nothing without the currency.
  const currency =
    isNode(value) && /^\d[\d.,]*$/.test(text) ? readText(value.fields.get('currency')?.values[0]) : null
  return currency === null ? text : `${currency} ${text}`
}

/** One of several things is told by its name as well: "Pension: from day one". */
function itemTextOf(value: RawValue): string {
  const text = longTextOf(value)
  const name = isNode(value) ? readText(value.fields.get('name')?.values[0]) : null
  return name === null || text.includes(name) ? text : `${name}: ${text}`
}

/** Several short values are a list in the source and become one; those of a description and longer ones follow on. */
function joinTexts(texts: readonly RichText[], canBeList: boolean): RichText | null {
  if (texts.length < 2) return texts[0] ?? null
  const lines = texts.map(({ blocks }) => (canBeList ? soleParagraph(blocks) : null))
  const blocks: Block[] = lines.every((line) => line !== null)
    ? [{ type: 'list', ordered: false, items: lines.map((content) => ({ content, children: [] })) }]
    : texts.flatMap((text) => text.blocks)
  return { blocks, plainText: writePlainText(blocks), layers: Math.max(...texts.map(({ layers }) => layers)) }
}

function soleParagraph(blocks: readonly Block[]): Inline[] | null {
  const [block] = blocks
  return blocks.length === 1 && block?.type === 'paragraph' ? block.content : null
}

const longestSkill = 60
const skillSeparator = /[,;•·|，；、،؛](?![^()]{0,200}\))/

/** Of several entries each is a skill of its own, unless it is a list of names: "Accueillir, orienter et renseigner". */
const mostWordsOfName = 3

/** One entry a skill. A text is only split where every piece is short enough to be one; otherwise its lines are kept. */
function readSkills(field: RawField | null): string[] {
  const skills = new Map<string, string>()
  const isListed = (field?.values.length ?? 0) > 1
  for (const value of field?.values ?? []) {
    // What is understood by a skill is no skill.
    const own = isNode(value) ? fieldOf(value, 'name') : null
    const { blocks } = readRichText(longTextOf(own?.values[0] ?? value)).value
    const listed = blocks.filter(({ type }) => type !== 'heading')
    const text = writePlainText(listed.length > 0 ? listed : blocks)
    if (text === '') continue
    const lines = text.split('\n').map(withoutMarker)
    const pieces = lines.flatMap((line) => line.split(skillSeparator)).map((piece) => piece.trim())
    // "Accueillir, orienter" goes on small.
    const isPhrase =
      isListed && /^\p{Lu}/u.test(text) && pieces.slice(1).some((piece) => /^\p{Ll}/u.test(piece))
    const isList = pieces.every(
      (piece) => piece.length <= longestSkill && !(isListed && piece.split(/\s+/).length > mostWordsOfName),
    )
    for (const skill of isList && !isPhrase ? pieces : lines) {
      // The number of a skill in a list that the file does not hold is none.
      if (!isPlaceholder(skill) && /\D/.test(skill) && !skills.has(skill.toLowerCase()))
        skills.set(skill.toLowerCase(), skill)
    }
  }
  return [...skills.values()]
}

/** "必須：Photoshop", "Nice to have: Figma": how much one is asked for stands in front of the first. */
const howMuch =
  /^(?:必須|歓迎|尚可|必须|优先|required|must[- ]haves?|nice[- ]to[- ]haves?|preferred|optional|zwingend|wünschenswert|von vorteil|requis|souhaité|imprescindible|deseable)(?:スキル)?\s?[:：]\s?/i

function withoutMarker(line: string): string {
  return line
    .trim()
    .replace(/^(?:-|\d+\.)\s+/, '')
    .replace(howMuch, '')
}
