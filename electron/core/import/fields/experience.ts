// How much experience a posting asks for, in months. Only the posting's own field is read; what the description
// says in passing is not. 0 means "none required" and is only given where the source says so; null is "not stated".

import { warning } from '../../../../shared/messages.ts'
import type { Experience } from '../../../../shared/posting.ts'
import { fieldOf, isNode, type RawNode, type RawValue, type Reading } from '../raw.ts'
import { westernDigits } from '../text/digits.ts'
import { readPlainText } from '../text/richText.ts'
import { isPlaceholder, rawTextOf } from '../text/text.ts'

/** Whole values that say "nothing is required" rather than "nothing is stated". Lower case. */
export const noRequirementWords: ReadonlySet<string> = new Set(
  (
    'none|no|no requirement|no requirements|none required|not required|no experience|no experience required|' +
    'no experience necessary|no experience needed|no degree|no degree required|no education required|no formal education required|any|keine|nicht erforderlich|keine erforderlich|' +
    'keine vorkenntnisse|ohne|aucun|aucune|pas requis|non requis|débutant accepté|ninguno|ninguna|no requerida|no requerido|sin experiencia|nessuna|nessuno|' +
    'non richiesta|non richiesto|geen|niet vereist|brak|brak wymagań|bez wymagań|nevyžadováno|není požadováno|bez praxe|không yêu cầu|любое|не важно|не требуется|' +
    'без опыта|нет опыта|опыт не требуется|без досвіду|deneyimsiz|sem experiência|ingen erfarenhet|경력무관|신입|нет|不限|不要|不問|学歴不問|経験不問|无要求|无'
  ).split('|'),
)

/** Reads `experienceRequirements`: months from its object, else years or months in its text (ranges: the lower end). */
export function readExperience(node: RawNode): Reading<Experience> {
  const field = fieldOf(node, 'experiencerequirements')
  const value: Experience = { monthsMin: null, raw: null, source: null, seniority: null }
  const reading: Reading<Experience> = { value, warnings: [] }
  if (field === null) return reading
  const structured = field.values.map(monthsOf).filter((months) => months !== null)
  const texts = field.values.map(textOf).filter((text) => text !== '')
  value.raw = texts.length === 0 ? null : texts.join('; ')
  if (structured.length > 0) {
    value.monthsMin = Math.min(...structured)
    value.source = 'structured'
  } else if (value.raw !== null) {
    readFromText(value.raw, value)
  }
  if (value.raw !== null && value.source === null) {
    if (/^\d+(?:[.,]\d+)?\s*\+?$/.test(value.raw)) {
      const where = { field: 'experience', path: field.path, raw: value.raw }
      reading.warnings.push(warning('EXPERIENCE_UNIT_UNKNOWN', where))
    } else if (isPlaceholder(value.raw)) value.raw = null
  }
  return reading
}

function monthsOf(item: RawValue): number | null {
  const months = isNode(item) ? fieldOf(item, 'monthsofexperience')?.values[0] : undefined
  const text = rawTextOf(months)?.trim() ?? ''
  if (!/^\d{1,4}(?:[.,]\d+)?(?:\s*months?)?$/i.test(text)) return null
  return Math.round(Number.parseFloat(text.replace(',', '.')))
}

function textOf(item: RawValue): string {
  if (!isNode(item)) return readPlainText(String(item))
  const isRead = monthsOf(item) !== null
  const inner = fieldOf(
    item,
    'description',
    'name',
    'text',
    'value',
    ...(isRead ? [] : ['monthsofexperience']),
  )
  return inner === null ? '' : readPlainText(rawTextOf(inner.values[0]) ?? '')
}

const levelWords =
  /\b(?:entry[\s-]?level|mid(?:dle)?[\s-]senior(?:[\s-]level)?|mid(?:dle)?[\s-]?level|senior[\s-]?level|junior|graduate|intermediate|associate|mid|senior|lead|principal|executive|director|professional|berufseinsteiger|berufserfahren|débutant|confirmé|expérimenté|sin experiencia)\b/iu

/** How old one may be, which public employers put where the experience belongs: "18-27 years". */
const ageRange = /^(?:1[6-9]|2[01])\s*(?:-|–|to)\s*\d{2}\s*(?:years?|yrs?)\.?$/i

function readFromText(text: string, value: Experience): void {
  if (ageRange.test(text)) return
  value.seniority = levelWords.exec(text)?.[0] ?? null
  if (noRequirementWords.has(text.toLowerCase().replace(/[.!]$/, ''))) value.monthsMin = 0
  else value.monthsMin = findMonths(westernDigits(text))
  if (value.monthsMin !== null || value.seniority !== null) value.source = 'text'
}

/** Whether a text says how much experience is asked for, and nothing else. */
export function statesExperience(text: string): boolean {
  const value: Experience = { monthsMin: null, raw: null, source: null, seniority: null }
  readFromText(text, value)
  return value.monthsMin !== null || (value.seniority !== null && text.length <= 30)
}

const numberWords = new Map(
  Object.entries({
    ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
    ...{
      ein: 1,
      eine: 1,
      einem: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
    },
    ...{
      un: 1,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      uno: 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      due: 2,
      tre: 3,
    },
    ...{ een: 1, twee: 2, drie: 3, vijf: 5 },
  }),
)
const number = `\\d{1,2}(?:[.,]\\d)?|${[...numberWords.keys()].join('|')}`
const years =
  'years?|yrs?|yoe|jahre?n?|ans?|années?|años?|anos?|anni|anno|jaar|jaren|lat|lata|rok|roky|roku|let|лет|года?|годов|рок(?:и|ів)|yıl|år|vuotta|év|年|년'
const months =
  'months?|mos?|monate?n?|mois|meses|mes|mesi|mese|maanden|maand|miesiąc[ea]?|miesięcy|měsíc[eůe]?|месяц(?:а|ев)?|个月|ヶ月|か月'
const amount = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}.,])(up to |less than |under |max\\.? |bis zu |moins de |hasta |до )?(${number})\\s*\\+?` +
    `(?:\\s*\\([^()]{1,6}\\))?(?:\\s*(?:-|–|—|~|to|or|et|y|e|und|and|bis|à|a|до|or more|and more)\\s*(?:${number}))?\\s*\\+?(?:\\s*\\([^()]{1,6}\\))?[\\s-]*` +
    `(?:or more |full |solid |volle |plus )?(?:(${years})|(${months}))(?![\\p{Script=Latin}\\p{Script=Cyrillic}])(?!['’]?s?\\s+(?:old|of age|or older))`,
  'giu',
)

/** The first amount of time in a text, in months; null when there is none, or only an upper limit. */
function findMonths(text: string): number | null {
  for (const match of text.matchAll(amount)) {
    const [, limit, first, isYears] = match
    if (limit !== undefined) continue
    const count = numberWords.get(first!.toLowerCase()) ?? Number(first!.replace(',', '.'))
    return Math.round(isYears === undefined ? count : count * 12)
  }
  return null
}
