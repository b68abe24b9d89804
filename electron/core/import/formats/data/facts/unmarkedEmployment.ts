// The kinds of employment of an unmarked posting: words under keys that say nothing else, words among others under
// keys that say many things, and switches. employment.ts says what the words mean.

import { isEmploymentWord, isKindByItself, namesKind } from '../../../fields/employment.ts'
import { readMode } from '../../../places/workMode.ts'
import { isNode, type RawField, type RawNode, type RawValue } from '../../../raw.ts'
import { namesDepartment } from '../../../wording/names/departments.ts'
import { foreignKeys } from '../keys/foreignKeys.ts'
import { fieldAt, firstAt, nameOf, pathList, plainKey } from '../keys/keyPaths.ts'
import { firstShaped, keyShapes } from '../keys/keyShapes.ts'
import { firstWorded } from '../keys/keyWords.ts'

const employmentPaths = [
  ...pathList(`employmenttypetext employmenttype employmenttypes jobtype jobtypes jobemploymenttype contracttype
    contracttime contracttypes typeofemployment categories.commitment commitment timetype employmenttypecode
    employmentstatuslabel employmentstatus jobschedule positionschedule positionofferingtype
    worklevelcode.shortname typecontratlibelle typecontrat dureetravaillibelleconverti workinghourstype worktypes workingtime workingtimes
    employmenttypes.type positionschedulecodes vertragsdauer engagementtype extent contracts vertragsart anstellungsart stellenart`),
  ...foreignKeys.employment,
]
/** Keys that also say other things: only words that are known to mean employment are taken. */
const perhapsEmployment =
  pathList(`schedule category categories arbeitszeitmodelle arbeitszeitmodell extensions detectedextensions.scheduletype type subtype duration workday
  arrangement modality recruitingcategory salary.type metadata.value availablefor scope tipo
  model modelo`)
/** Keys of hours and contracts: a few words that name a kind among others. */
const saidAmongOthers = pathList(
  'workhours workform arbeitszeit employment contract contractperiod naturecontrat befristung',
)
/** What share of full hours it is, as Swiss employers say it: "80-100%". */
const shares = pathList(
  'percentage workpercentage employmentpercentage employmentrate workload pensum arbeitspensum',
)
const switches: Readonly<Record<string, string>> = {
  arbeitszeitvollzeit: 'Vollzeit',
  arbeitszeitteilzeit: 'Teilzeit',
  fulltime: 'full_time',
  parttime: 'part_time',
}

/** Nobody offers that many kinds: a longer list is one kind in many languages. */
const mostKinds = 8

/** "Full-time (remote)", "Full-time Remote". */
const modeBehind = /(?<=\S)[\s,/-]{0,5}\(?(?:remote|hybrid|on-?site)\)?$/i

/** What `employmentType` would say; null, or without values, where nothing is said. */
export function gatherEmployment(node: RawNode): RawField | null {
  const sources: RawField[] = []
  const words = new Map<string, string>()
  const known = new Set<string>()
  const take = (path: string, accepts: (text: string) => boolean): void => {
    const field = fieldAt(node, path)
    if (field === null) return
    const values = field.values.flatMap((value) => kindsSetIn(value) ?? [value])
    for (const value of values.slice(0, values.length > mostKinds ? 1 : mostKinds)) {
      const said = kindOf(value)?.replace(modeBehind, '')
      for (const text of said === undefined ? [] : withoutPay(said)) {
        if (readMode(text) !== null || !accepts(text) || isCode(text)) continue
        sources.push(field)
        words.set(text, path)
        if (namesKind(text)) known.add(path)
      }
    }
  }
  for (const path of employmentPaths) take(path, () => true)
  for (const path of perhapsEmployment) take(path, isKindByItself)
  for (const path of saidAmongOthers) take(path, namesKindShortly)
  for (const path of shares) take(path, (text) => text.includes('%') && namesKind(text))
  const shaped =
    known.size === 0
      ? (firstShaped(node, keyShapes.employment, isKindOfWork) ?? firstWorded(node, 'employmenttype'))
      : null
  if (shaped !== null) take(plainKey(shaped.key), isEmploymentWord)
  // `"salary": {"from": 18480, "type": "b2b"}`
  const holders = [node, ...(fieldAt(node, 'salary')?.values.filter(isNode) ?? [])]
  for (const type of holders.flatMap(({ types }) => types)) if (isKindByItself(type)) words.set(type, 'type')
  for (const [key, word] of Object.entries(switches)) {
    const field = fieldAt(node, key)
    if (field?.values[0] !== true) continue
    sources.push(field)
    words.set(word, key)
  }
  const source = sources[0] ?? node.fields.values().next().value
  // "Sales" is a type of job as well.
  const said = [...words].filter(
    ([word, path]) =>
      !/^jobtypes?$/.test(path) || known.has(path) || (known.size === 0 && !isDepartment(word)),
  )
  return source === undefined ? null : { ...source, values: said.map(([word]) => word) }
}

/** `{"permanent": true, "temporary": false}`: the kinds that are set; null for anything else. */
function kindsSetIn(value: RawValue): string[] | null {
  if (!isNode(value) || value.fields.size === 0) return null
  const switched = [...value.fields].map(([name, { values }]) => ({ name, is: values[0] }))
  if (switched.some(({ is }) => typeof is !== 'boolean')) return null
  return switched.filter(({ name, is }) => is === true && isEmploymentWord(name)).map(({ name }) => name)
}

/** What a value is called, or the kind of employment that is its type, or that it is known by where its name is a code. */
function kindOf(value: RawValue): string | undefined {
  const name = nameOf(value)
  if (!isNode(value) || (name !== null && namesKind(name))) return name ?? undefined
  const known = firstAt(value, knownBy, (each) => typeof each === 'string' && namesKind(each))?.values[0]
  return value.types.find(isEmploymentWord) ?? (known === undefined ? (name ?? undefined) : String(known))
}

const knownBy = pathList('id code key value')

/** "$17 - $22 an hour, Full-time": of what also says the pay only the words that are known. */
function withoutPay(text: string): string[] {
  if (!/\d{3}|[$€£₹¥]/.test(text) || !text.includes(',')) return [text]
  const known = text.split(/\s*,\s*/).filter(isEmploymentWord)
  return known.length > 0 ? known : [text]
}

/** "Befristet (mit Sachgrund)" */
function namesKindShortly(text: string): boolean {
  return text.length <= longestPhrase && namesKind(text)
}

const longestPhrase = 60

function isKindOfWork(value: RawValue): boolean {
  return isEmploymentWord(kindOf(value) ?? '')
}

/** "Other" says nothing of a department. */
function isDepartment(word: string): boolean {
  return namesDepartment(word) && !isEmploymentWord(word)
}

/** A number stands for a word that only the site knows. */
function isCode(text: string): boolean {
  return /^\d+$/.test(text)
}
