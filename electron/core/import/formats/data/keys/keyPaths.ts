// Finding things in the objects of applications, whose keys every site writes its own way: `job_title`, `jobTitle`
// and `JobTitle` are one key, and `categories.commitment` is a path. Nothing is judged here.

import { isNode, type RawField, type RawNode, type RawValue } from '../../../raw.ts'
import { remember } from '../../../remember.ts'

/** What is longer is told apart by its beginning. */
const longestKey = 200

/** A key without signs and accents and in lower case; letters of every script stay. */
export const plainKey: (key: string) => string = remember((key) => {
  const lower = key.slice(0, longestKey).toLowerCase()
  return /[^\x00-\x7f]/.test(lower) ? foldLetters(lower) : lower.replace(/[^a-z0-9]/g, '')
})

function foldLetters(lower: string): string {
  const letters = lower
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFC')
  return letters.replace(/[ıłøđæœß]/g, (letter) => unmarkedLetters[letter]!)
}

/** Letters that have no accent to lose. */
const unmarkedLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
}

/** A position's first day can be the advertisement's. */
const aboutTheJob = /^(?:job|position|posting|vacancy|offer)(?!startdate|enddate)(\w{2,})$/

/** How a value is written, said before what it says. */
const withDressing =
  /^(?:formatted|display(?:ed)?|locali[sz]ed|normali[sz]ed|standardi[sz]ed|pretty)(\w{3,})$/

/** What a value is, said behind what it says. */
const withEnding =
  /^(?!__|type|profilename$)(\w{3,})(?:text|texte|html|str|string|label|name|formatted|display|cleaned|textarea|markdown)$/

const indexes = new WeakMap<RawNode, Map<string, RawField>>()

function indexOf(node: RawNode): Map<string, RawField> {
  const known = indexes.get(node)
  if (known !== undefined) return known
  const index = new Map<string, RawField>()
  for (const [name, field] of node.fields) {
    const key = plainKey(name)
    if (!index.has(key)) index.set(key, field)
  }
  // `job_city`, `formattedCity` and `cityName` say no more than `city`, where nothing else is called that.
  for (const wrapped of [aboutTheJob, withEnding, withDressing]) {
    for (const [name, field] of node.fields) {
      const bare = wrapped.exec(plainKey(name))?.[1]
      if (bare !== undefined && !index.has(bare)) index.set(bare, field)
    }
  }
  indexes.set(node, index)
  return index
}

function isFilled(value: RawValue): boolean {
  return typeof value !== 'string' || value.trim() !== ''
}

/** All values at a path of plain keys (`jobad.sections`), through lists; null where nothing is there. */
export function fieldAt(node: RawNode, path: string): RawField | null {
  const dot = path.indexOf('.')
  const field = indexOf(node).get(dot === -1 ? path : path.slice(0, dot))
  if (field === undefined) return null
  if (dot === -1) {
    const values = field.values.filter(isFilled)
    return values.length === 0 ? null : { ...field, values }
  }
  const rest = path.slice(dot + 1)
  const inner = field.values
    .filter(isNode)
    .map((each) => fieldAt(each, rest))
    .filter((each) => each !== null)
  const [first] = inner
  return first === undefined ? null : { ...first, values: inner.flatMap(({ values }) => values) }
}

/** The first path that leads to a value that `accepts` takes; only such values are given. */
export function firstAt(
  node: RawNode,
  paths: readonly string[],
  accepts: (value: RawValue) => boolean = () => true,
): RawField | null {
  const index = indexOf(node)
  for (const path of paths) {
    // Hardly any of a hundred names is there.
    if (!index.has(path) && !path.includes('.')) continue
    const field = fieldAt(node, path)
    const values = field?.values.filter(accepts) ?? []
    if (field !== null && values.length > 0) return { ...field, values }
  }
  return null
}

const nameKeys = [
  'name',
  'displayname',
  'visiblename',
  'display',
  'label',
  'title',
  'nom',
  'nome',
  'nombre',
  'libelle',
  'bezeichnung',
  'descriptor',
  'text',
  'value',
]
const numberKeys = ['code', 'id']
/** What else may be a whole text is a name only beside the number of what it says. */
const describingKeys = [
  'description',
  'desc',
  'descripcion',
  'descricao',
  'descrizione',
  'beschreibung',
  'omschrijving',
]
const longestName = 120

/** What a value is called: a text as it is, an object by its name, label or the like; null for anything else. */
export function nameOf(value: RawValue): string | null {
  if (!isNode(value)) return typeof value === 'boolean' ? null : String(value).trim() || null
  const isName = (each: RawValue): boolean => !isNode(each) || inOneLanguage(each) !== null
  const name =
    firstAt(value, nameKeys, isName)?.values[0] ??
    ownName(value) ??
    nameBesideNumber(value) ??
    firstAt(value, numberKeys, isName)?.values[0] ??
    inOneLanguage(value) ??
    onlyText(value)
  if (name !== null) return nameOf(name)
  // `{"data": {"attributes": {"name": …}}}`
  const inner = firstAt(
    value,
    ['data.attributes', 'attributes', 'data', 'label', 'detail', 'details'],
    isNode,
  )?.values[0]
  return inner === undefined ? nameWithin(value) : nameOf(inner)
}

/** `{"code": "2", "description": "Figma"}` */
function nameBesideNumber(value: RawNode): RawValue | undefined {
  const isShort = (each: RawValue): boolean => typeof each === 'string' && each.length <= longestName
  return firstAt(value, numberKeys) === null ? undefined : firstAt(value, describingKeys, isShort)?.values[0]
}

/** `{"id": 3, "skillName": "Figma"}`: the only key that says whose name it is. */
function ownName({ fields }: RawNode): string | null {
  const names = [...fields.values()].filter(({ key }) => /.(?:name|Name)$/.test(key))
  const [value, other] = names[0]?.values ?? []
  const isOne = names.length === 1 && other === undefined && fields.size <= mostOfNamed
  return isOne && typeof value === 'string' && /\p{L}/u.test(value) ? value : null
}

/** `{"skill": {"name": "Figma"}, "mustHave": true}`: the only object in it, beside what is no text. */
function nameWithin({ fields }: RawNode): string | null {
  const all = [...fields.values()].flatMap(({ values }) => values)
  const [inner, second] = all.filter(isNode)
  const isRest = all.every((value) => typeof value !== 'string')
  return inner !== undefined && second === undefined && isRest ? nameOf(inner) : null
}

const mostOfNamed = 8

/** `{"employmentType": "Full Time"}`: an object that says nothing else is called so. */
function onlyText({ fields }: RawNode): string | null {
  const [only, second] = fields.values()
  const [value, other] = only?.values ?? []
  const isText = second === undefined && other === undefined && typeof value === 'string'
  return isText && !/(?:url|uri|link|ref|id|date|at|on|html|token)$/.test(plainKey(only!.key)) ? value : null
}

/** What an object with a key for each language says, in English where it does; null for any other object. */
export function inOneLanguage({ fields }: RawNode): string | null {
  const keys = [...fields.keys()]
  if (keys.length === 0 || !keys.every((key) => languageKey.test(key))) return null
  const said = [...(fields.get('en')?.values ?? []), ...[...fields.values()].flatMap(({ values }) => values)]
  return said.find((value) => typeof value === 'string' && value.trim() !== '')?.toString() ?? null
}

/** `fi`, `pt-br`, or the number a site gave it. */
const languageKey = /^(?:[a-z]{2}(?:[-_][a-z]{2})?|\d{1,4})$/

/** A list of paths written with spaces and line ends between them. */
export function pathList(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
