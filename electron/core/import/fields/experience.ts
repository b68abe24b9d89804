// How much experience a posting asks for, in months. Only the posting's own field is read; what the description
// says in passing is not. 0 means "none required" and is only given where the source says so; null is "not stated".

import { warning } from '../../../../shared/messages.ts'
import type { Experience } from '../../../../shared/posting.ts'
import { westernDigits } from '../../../../shared/westernDigits.ts'
import { fieldOf, isNode, type RawField, type RawNode, type RawValue, type Reading } from '../raw.ts'
import { pattern } from '../text/pattern.ts'
import { readPlainText } from '../text/richText.ts'
import { isPlaceholder, rawTextOf } from '../text/text.ts'
import { findMonths, saysNoneNeeded } from './experienceWords.ts'

/** Reads `experienceRequirements`: months from its object, else years or months in its text (ranges: the lower end). */
export function readExperience(node: RawNode): Reading<Experience> {
  const field = fieldOf(node, 'experiencerequirements')
  const value: Experience = { monthsMin: null, raw: null, source: null, seniority: null }
  const reading: Reading<Experience> = { value, warnings: [] }
  if (field === null) return reading
  const structured = field.values.map(monthsOf).filter((months) => months !== null)
  const texts = field.values.map(textOf).filter((text) => text !== '')
  value.raw = texts.length === 0 ? null : texts.join('; ')
  const least = structured.length === 0 ? null : Math.min(...structured)
  // A zero beside "2 years of milling" is a number that nobody filled in.
  if (least !== null && (least > 0 || value.raw === null || findMonths(westernDigits(value.raw)) === null)) {
    value.monthsMin = least
    value.source = 'structured'
  } else if (value.raw !== null) {
    readFromText(value.raw, value)
    // "Mid Level" beside a sentence about years.
    for (const text of texts) value.seniority ??= levelIn(text)
  }
  if (value.raw !== null && value.monthsMin === null) {
    const [, least, rest] = bareNumber.exec(texts[0]!.replace(minAndMax, '$1-$2')) ?? []
    const where = { field: 'experience', path: field.path, raw: value.raw }
    if (least !== undefined && areYears(least, rest!)) {
      value.monthsMin = Math.round(Number(least.replace(',', '.')) * 12)
      value.source = 'text'
      reading.warnings.push(warning('EXPERIENCE_UNIT_INFERRED', where))
    } else if (least !== undefined) reading.warnings.push(warning('EXPERIENCE_UNIT_UNKNOWN', where))
    else if (value.source === null && isPlaceholder(value.raw)) value.raw = null
  }
  return reading
}

/** "Min: 7 Max: 12" */
const minAndMax = /^min(?:imum)?\.?:? ?(\d{1,2}),? max(?:imum)?\.?:? ?(\d{1,2})$/i
const bareNumber = /^(\d{1,3}(?:[.,]\d+)?)\s*(\+|[-–]\s*\d{1,3}|)$/

/** Whether "3-5" or "3+" can only be years; half and whole years are also counted in months, and "3" says too little. */
function areYears(least: string, rest: string): boolean {
  const ends = [least, ...(/\d+/.exec(rest) ?? [])].map((end) => Number(end.replace(',', '.')))
  return rest !== '' && ends.every((end) => end <= 30) && ends.some((end) => end % 6 !== 0)
}

function monthsOf(item: RawValue): number | null {
  if (!isNode(item)) return null
  const counted = fieldOf(item, 'monthsofexperience')
  const range = counted?.values[0]
  if (range !== undefined && isNode(range)) return leastOfRange(range, 'month')
  const months = leastOf(counted, /^months?$/i)
  if (months !== null) return Math.round(months)
  if (fieldOf(item, 'minvalue', 'unittext', 'unitcode') !== null) return leastOfRange(item, '')
  const years = leastOf(fieldOf(item, 'yearsofexperience', 'minimumyears', 'minyears'), /^(?:years?|yrs?)$/i)
  return years === null || years > 50 ? null : Math.round(years * 12)
}

/** The lower end of a QuantitativeValue in months; in `unit` where it does not say in what it counts. */
function leastOfRange(range: RawNode, unit: string): number | null {
  const least = leastOf(fieldOf(range, 'minvalue', 'value'), /^$/)
  const stated = rawTextOf(fieldOf(range, 'unittext', 'unitcode')?.values[0]) ?? unit
  if (least === null || !/^(?:mon|year|yrs?|ann)/i.test(stated)) return null
  return Math.round(/^mon/i.test(stated) ? least : least * 12)
}

/** 24 of "24", "24+", "24-36 months" */
function leastOf(field: RawField | null, unit: RegExp): number | null {
  const text = rawTextOf(field?.values[0])?.trim() ?? ''
  const [, least, stated] =
    /^(\d{1,4}(?:[.,]\d+)?)\s?(?:\+|(?:-|–|to)\s?\d{1,4})?\s*(\p{L}*)$/iu.exec(text) ?? []
  if (least === undefined || (stated !== '' && !unit.test(stated!))) return null
  return Number.parseFloat(least.replace(',', '.'))
}

function textOf(item: RawValue): string {
  if (!isNode(item)) return readPlainText(String(item))
  const isRead = monthsOf(item) !== null
  const inner = fieldOf(
    item,
    'description',
    'name',
    'text',
    ...(isRead ? [] : ['value', 'monthsofexperience', 'yearsofexperience']),
  )
  return inner === null ? '' : readPlainText(rawTextOf(inner.values[0]) ?? '')
}

const levelWords = pattern('giu')`
  \b(?:entry[\s-]?level|(?:mid(?:dle)?|semi)[\s-]?senior(?:[\s-]level)?|mid(?:dle)?[\s-]?level|senior[\s-]?level
    |junior|graduate|intermediate|associate|mid|senior|lead|principal|executive|director
    |(?<!\byears?[’']? (?:of )?)professional(?!\s+(?:[\p{L}-]+\s+){0,4}experience)|berufseinsteiger
    |berufserfahren|débutant|confirmé|expérimenté|sin experiencia)\b
`

const longestLevel = 100

/** How old one may be, which public employers put where the experience belongs: "18-27 years". */
const ageRange =
  /^(?:(?:1[6-9]|2[01])\s*(?:-|–|to)\s*\d{2}\s*(?:years?|yrs?)\.?$|(?:(?:minimum|maximum|min|max)\.? )?age\b(?!.*experience))/i

/** "Less than 2 years" says how much is the most; nothing is the least. */
const atMost = pattern('i')`
  ^[^\d]*(?:<|(?<!no |not )(?:less|fewer) than|under|up ?to|max\.?|höchstens|weniger als|unter|moins de|jusqu[’']à
    |menos de|hasta|meno di|fino a|minder dan|mniej niż|poniżej|méně než|sub|mai puțin de|kevesebb mint
    |(?<!не )(?:менее|меньше)|до|מתחת ל|أقل من|dưới|kurang dari)\s*\d
`

function readFromText(text: string, value: Experience): void {
  if (ageRange.test(text)) return
  value.seniority = levelIn(text)
  if (saysNoneNeeded(text)) value.monthsMin = 0
  else value.monthsMin = atMost.test(text) ? null : findMonths(westernDigits(text))
  if (value.monthsMin !== null || value.seniority !== null) value.source = 'text'
}

/** "Auch Berufseinsteiger willkommen": who is welcome as well is not who is sought. */
const alsoWelcome =
  /(?<!\p{L})(?:auch|also|even|aussi)(?!\p{L})[^,;.]*(?<!\p{L})(?:willkommen|welcome|bienvenu)/giu

/** "experience in …", "mentoring …", "with …": what follows is said of the work, or of others. */
const saidOfOthers = pattern('iu')`
  (?<!\p{L})(?:
    (?:experien(?:ce|cia)|expérience|esperienza|experiência|ervaring|erfaring|erfarenhet|doświadczeni\p{L}+|zkušenost\p{L}*
      |\p{L}*erfahrung(?:en)?)\s(?!level|niveau|nivel|(?:required|needed|erforderlich)(?!\p{L}))\p{L}[^,;.:()|/]*
    |(?:\p{L}{3,}ing|to|with|for|of|in|by|under|alongside|within|among|mit|für|bei|avec|auprès de|con|com|met|voor|med|för|z|dla)
      \s(?:(?:the|an?|our|other|eine[mnr]?|der|den|une?|des|les|los|las|el|la|een|de|het)\s)?
  )$
`
/** "Senior level", "in a lead role": of whoever is sought, whatever stands in front. */
const asLevel = /^[\s-]?(?:level|role|position|capacity|grade|post)/i
const named = /^(?:[’']s)? (?:degrees?|diplomas?|school|students?)(?!\p{L})/iu

/** The level of whoever is sought; a sentence holds such words for other reasons. */
function levelIn(text: string): string | null {
  if (text.length > longestLevel) return null
  const read = text.replaceAll('_', ' ').replace(alsoWelcome, '')
  for (const found of read.matchAll(levelWords)) {
    const before = read.slice(0, found.index)
    const behind = read.slice(found.index + found[0].length)
    const isLevel = /level$/i.test(found[0]) || asLevel.test(behind)
    if (!named.test(behind) && (isLevel || !saidOfOthers.test(before))) return found[0]
  }
  return null
}

/** Whether a text says how much experience is asked for, and nothing else. */
export function statesExperience(text: string): boolean {
  const value: Experience = { monthsMin: null, raw: null, source: null, seniority: null }
  readFromText(text, value)
  return value.monthsMin !== null || (value.seniority !== null && text.length <= 30)
}
