// How much experience and which degree an unmarked posting asks for: a number under a key that says its unit, ends that
// stand apart, a level, else the point among what is asked for that says it. fields/experience.ts and
// fields/education.ts say what the words mean.

import { canMentionDegree, educationInLines, statesEducation } from '../../../fields/education.ts'
import { statesExperience } from '../../../fields/experience.ts'
import { findMonths, saysNoneNeeded } from '../../../fields/experienceWords.ts'
import { isNode, type RawField, type RawNode, type RawValue } from '../../../raw.ts'
import { readPlainText } from '../../../text/richText.ts'
import { speaksOfExperience } from '../../../wording/names/tradeWords.ts'
import { experienceInLines } from '../../../wording/prose/askedExperience.ts'
import { fieldAt, firstAt, nameOf, pathList, plainKey } from '../keys/keyPaths.ts'
import { firstShaped } from '../keys/keyShapes.ts'
import { askedBesidePlace } from './askedBesidePlace.ts'

/** What `experienceRequirements` and `educationRequirements` would say. */
interface Asked {
  experience: RawField | null
  education: RawField | null
}

/** `found`: what stands under their names, `asked`: the text of all that is asked for. */
export function gatherAsked(
  node: RawNode,
  found: ReadonlyMap<string, RawField>,
  asked: RawField | null,
): Asked {
  const texts: AskedTexts = { row: askedBesidePlace(node), asked, lines: null }
  const stated = found.get('experiencerequirements') ?? null
  // "Bachelor and above" is a level as well.
  const isOfDegree = stated?.values.every((value) => isDegreeOnly(spelled(value))) ?? false
  const required = isWished(node) ? null : (found.get('educationrequirements') ?? null)
  return {
    experience: gatherExperience(node, isOfDegree ? null : stated, texts),
    education:
      required ??
      (isOfDegree ? stated : null) ??
      inRow(texts, namesDegree) ??
      inLines(texts, canMentionDegree, educationInLines),
  }
}

/** `"exigence": "S"`: all that was learnt is wished for, and nothing asked. */
function isWished(node: RawNode): boolean {
  const wishes = fieldAt(node, 'formations.exigence')?.values ?? []
  return wishes.length > 0 && wishes.every((value) => value === 'S')
}

function gatherExperience(node: RawNode, stated: RawField | null, texts: AskedTexts): RawField | null {
  const inWords = spellCodes(stated)
  const numbers = inYears(node, inWords) ?? endsOf(node, stated)
  if (numbers !== null) return numbers
  if (inWords?.values.some(saysYears)) return inWords
  // A level, or a number without its unit, leaves the years to be said elsewhere.
  const years = inRow(texts, namesYears) ?? inLines(texts, maySpeakOfYears, experienceInLines)
  const level = inWords?.values.filter((value) => statesExperience(String(value))) ?? []
  return years === null ? inWords : { ...years, values: [...years.values, ...level] }
}

/** Where else it is said: in a row with the place, or in a text, whose lines are read when they are asked for. */
interface AskedTexts {
  row: RawField | null
  asked: RawField | null
  lines: readonly string[] | null
}

function inRow({ row }: AskedTexts, accepts: (text: string) => boolean): RawField | null {
  const part = row?.values.find((value) => accepts(String(value)))
  return row === null || part === undefined ? null : { ...row, values: [part] }
}

/** What a line says, as `find` finds it; `mayFind` is asked first, of the texts with their markup. */
function inLines(
  texts: AskedTexts,
  mayFind: (text: string) => boolean,
  find: (lines: readonly string[]) => string | null,
): RawField | null {
  const { asked } = texts
  const written = asked?.values.filter(isShortText) ?? []
  if (asked === null || !written.some(mayFind)) return null
  texts.lines ??= ['Qualifications:', ...written.flatMap((text) => readPlainText(text).split('\n'))]
  const line = find(texts.lines)
  return line === null ? null : { ...asked, values: [line] }
}

/** Longer texts are a description. */
const longestText = 20_000

function isShortText(value: RawValue): value is string {
  return typeof value === 'string' && value.length <= longestText
}

function maySpeakOfYears(text: string): boolean {
  return text.includes('years') || speaksOfExperience(text)
}

/** "不限" alone does not say what of. */
function namesYears(text: string): boolean {
  return findMonths(text) !== null || (saysNoneNeeded(text) && speaksOfExperience(text))
}

/** An "Associate" is a level of its own. */
function isDegreeOnly(value: RawValue): boolean {
  return !isNode(value) && namesDegree(String(value)) && !statesExperience(String(value))
}

function namesDegree(text: string): boolean {
  return statesEducation(text) && !saysNoneNeeded(text)
}

function namesLevel(value: RawValue): boolean {
  return !isNode(value) && findMonths(String(value)) === null && statesExperience(String(value))
}

function saysYears(value: RawValue): boolean {
  return isNode(value) || findMonths(String(value)) !== null || saysNoneNeeded(String(value))
}

/** `yearsOfExperience`, `experience_years_min`, `requiredYearsOfExperience` */
const yearKey =
  /^(?:min(?:imum)?|required)?(?:years?(?:of)?exp(?:erience)?|exp(?:erience)?(?:in)?years?)(?:min(?:imum)?|required)?$/
const yearPaths = pathList('experiencelevelminimum experienceyears.min')

const monthPaths = pathList(`requiredexperience.requiredexperienceinmonths experienceinmonths experiencemonths
  minexperiencemonths experiencerequirements.monthsofexperience`)

/** A bare number under a key that says its unit, and the level beside it. */
function inYears(node: RawNode, stated: RawField | null): RawField | null {
  const months = firstAt(node, monthPaths, isAmount)
  if (months !== null) return { ...months, values: [`${months.values[0]} months`] }
  const isText = (value: RawValue): boolean => !isNode(value)
  const field = firstShaped(node, yearKey, isText) ?? firstAt(node, yearPaths, isText)
  const value = String(field?.values[0]).replace(/^lt-(?=\d)/, '0-')
  if (field === null || hasBothEnds(node) || !/^\d+\s*(?:[-–+]\s*\d*)?$/.test(value)) return null
  const level = fieldAt(node, 'seniority')?.values[0] ?? stated?.values.find(namesLevel)
  return { ...field, values: [level === undefined ? `${value} years` : `${value} years, ${nameOf(level)}`] }
}

/** `minExperience`, `experience_from`, `workExpMax`, `minWorkExpYear` */
const endKey = {
  least:
    /^(?:min|minimum|least|from)(?:work)?exp(?:erience)?(?:required|(?:in)?years?)?$|^(?:work)?exp(?:erience)?(?:range)?(?:min|minimum|from)$/,
  most: /^(?:max|maximum|most|to)(?:work)?exp(?:erience)?(?:required|(?:in)?years?)?$|^(?:work)?exp(?:erience)?(?:range)?(?:max|maximum|to)$/,
}
const endPaths = { least: pathList('min minimum from minyears'), most: pathList('max maximum to maxyears') }
const holderPaths = pathList(
  'experience experiencerange requiredexperience experiencerequired workexperience yearsofexperience',
)
const unitPaths = pathList('unit unittext duration period')

/** `minExperienceInYear` says years as well, and is one of two ends where the other stands beside it. */
function hasBothEnds(node: RawNode): boolean {
  return shaped(node, endKey.least) !== null && shaped(node, endKey.most) !== null
}

/** Two ends, loose in the posting or in an object, as one text, with their unit where it stands beside them. */
function endsOf(node: RawNode, stated: RawField | null): RawField | null {
  const holder = firstAt(node, holderPaths, isNode)?.values.find(isNode)
  const inside = holder === undefined ? null : firstAt(holder, endPaths.least, isAmount)
  const least = inside ?? shaped(node, endKey.least)
  if (least === null) return null
  const most = inside === null ? shaped(node, endKey.most) : firstAt(holder!, endPaths.most, isAmount)
  const unit = /year/i.test(least.key) ? ' years' : inside === null ? '' : unitOf(holder!)
  const [from, to] = [least, most].map((end) => Number(end?.values.find(isAmount)))
  const text = `${from}${to! >= from! ? `-${to}` : '+'}${unit}`
  return {
    ...least,
    values: [text, ...(stated?.values.filter((value) => !isNode(value) && !isAmount(value)) ?? [])],
  }
}

/** " months"; an object keeps what stands under `type` apart from its fields. */
function unitOf(holder: RawNode): string {
  const unit =
    firstAt(holder, unitPaths, (each) => typeof each === 'string')?.values[0] ?? holder.types[0] ?? null
  return unit === null ? '' : ` ${unit}`
}

function shaped({ fields }: RawNode, shape: RegExp): RawField | null {
  for (const [name, field] of fields)
    if (shape.test(plainKey(name)) && field.values.some(isAmount)) return field
  return null
}

function isAmount(value: RawValue): boolean {
  return !isNode(value) && /^\d{1,3}(?:\.\d)?$/.test(String(value))
}

/** `mid_level`, `noExperience`, `between3And6`; a level that may be any says nothing of what is asked for, and "3-4" is one of the site's own. */
function spellCodes(field: RawField | null): RawField | null {
  if (field === null) return null
  const isLevel = /level|seniority/i.test(field.key)
  const values = field.values
    .filter((value) => !isLevel || !(anyLevel.test(String(value)) || numberedLevel.test(String(value))))
    .map(spelled)
  return { ...field, values }
}

function spelled(code: RawValue): RawValue {
  if (typeof code !== 'string') return code
  const [, from, to] = /^(?:between|from)(\d{1,2})(?:And|To)(\d{1,2})$/.exec(code) ?? []
  if (from !== undefined) return `${from}-${to}`
  if (/^[a-z]+(?:_[a-z]+)+$/i.test(code)) return code.replaceAll('_', ' ')
  return /^no[A-Z][a-z]+$/.test(code) ? `no ${code.slice(2).toLowerCase()}` : code
}

const numberedLevel = /^\d[\d\s+–-]{0,8}$/
const anyLevel = /^(?:any|all|all levels|various)$/i
