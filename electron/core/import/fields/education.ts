// Which degree a posting asks for. The structured field decides; job boards often fill it in themselves, so where
// the text of the posting asks for more, that is given as a hint beside it and never adopted.

import { warning } from '../../../../shared/messages.ts'
import type { Education, EducationLevel, RichText } from '../../../../shared/posting.ts'
import { fieldOf, isNode, type RawField, type RawNode, type RawValue, type Reading } from '../raw.ts'
import { remember } from '../remember.ts'
import { isEnglish } from '../text/english.ts'
import { pattern } from '../text/pattern.ts'
import { writePlainBlock } from '../text/plainBlocks.ts'
import { readPlainText } from '../text/richText.ts'
import { isHeadingOfRun, splitRun } from '../text/runOnText.ts'
import { isPlaceholder, rawTextOf, readBoolean, readTexts } from '../text/text.ts'
import { isLearning, isOfOthers, withoutTaught } from './degreesOfOthers.ts'
import { type DegreeWord, foreignDegreeWords } from './degreeWords.ts'
import { noRequirementWords } from './experienceWords.ts'
import { anyDegree, foreignWish, mayNameDegree, spokenDegreeWords } from './spokenDegrees.ts'

type Description = Pick<RichText, 'blocks' | 'plainText'>

const rankOf: Record<EducationLevel, number> = {
  none: 0,
  high_school: 1,
  professional_certificate: 2,
  associate: 2,
  bachelor: 3,
  postgraduate: 4,
  master: 4,
  doctorate: 5,
}
const inOrder = Object.keys(rankOf) as EducationLevel[]

/** Reads `educationRequirements`, and sets it against what `description` asks for, also in a line with a label (`labelled`). */
export function readEducation(
  node: RawNode,
  description: Description,
  labelled: (text: string) => string | null = () => null,
): Reading<Education> {
  const field = fieldOf(node, 'educationrequirements')
  const substitutes = fieldOf(node, 'experienceinplaceofeducation')
  const texts = (field?.values ?? []).flatMap(textsOf).filter((text) => text !== '' && !isSilent(text))
  const levels = sortLevels(
    texts
      .filter((text) => !markedAsWish.test(text) && !isLearning(text) && !unfinished.test(text))
      .flatMap(levelsOfField),
  )
  const minLevel = levels[0] ?? null
  const value: Education = {
    levels,
    minLevel,
    raw: [...texts, ...namesBeside(field, texts)].join('; ') || null,
    hint: null,
    experienceSubstitutes: substitutes === null ? null : readBoolean(substitutes.values[0]),
  }
  const reading: Reading<Education> = { value, warnings: [] }
  const found = findInText(description) ?? (minLevel === null ? underLabel(description, labelled) : null)
  if (found === null) return reading
  const foundMin = found.levels[0]
  const conflicts = minLevel !== null && foundMin !== undefined && rankOf[foundMin] > rankOf[minLevel]
  if (conflicts || minLevel === null) value.hint = { ...found, conflicts }
  if (conflicts) {
    reading.warnings.push(
      warning('EDU_CONFLICT', { field: 'education', path: field?.path ?? null, raw: found.text }),
    )
  }
  return reading
}

function underLabel({ plainText }: Description, labelled: (text: string) => string | null): Asked | null {
  const line = labelled(plainText)
  return line === null ? null : { levels: [...levelsOfField(line.replace(/^[^:：]*[:：]/, ''))], text: line }
}

function isSilent(text: string): boolean {
  return isPlaceholder(text) && !noRequirementWords.has(text.toLowerCase())
}

function textsOf(value: RawValue): string[] {
  const own = isNode(value)
    ? fieldOf(value, 'credentialcategory', 'educationallevel', 'name', 'description')
    : null
  return (own?.values ?? [value]).map((each) => readPlainText(rawTextOf(each) ?? ''))
}

/** What the degrees are called of which the kind is stated: "Forklift licence" beside "professional certificate". */
function namesBeside(field: RawField | null, texts: readonly string[]): string[] {
  const names = (field?.values ?? []).flatMap((value) =>
    isNode(value) ? readTexts(fieldOf(value, 'name')) : [],
  )
  const told = texts.join('\n').toLowerCase()
  return names.filter((name) => !told.includes(name.toLowerCase()))
}

/** "CAP / BEP (Optionnel)", as boards mark what need not be. */
const markedAsWish =
  /\((?:preferred|optional|desirable|optionnel|facultatif|souhaitée?|deseable|opcional|desejável|wünschenswert|von vorteil|gewenst|preferibile)\)$/i

/** "Ongoing undergraduate degree", of interns */
const unfinished = /\b(?:ongoing|in progress|not (?:yet )?(?:completed|finished))\b/i

/** Whether a text names a degree or a level of schooling. */
export function statesEducation(text: string): boolean {
  return levelsOfField(text).length > 0
}

const levelsOfField: (text: string) => readonly EducationLevel[] = remember((text) => {
  // `BachelorDegree`, `bachelor_degree` and the address of a schema.org or ESCO term are one thing.
  const words = text
    .replace(/^https?:\/\/\S*[/#](?=[^/#]+$)/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/\bbac_(?=\d)/gi, 'bac+')
    .replace(/_+|(?<=\w)-(?=\w)/g, ' ')
  const plain = words.toLowerCase().replace(/[.!]$/, '')
  if (noRequirementWords.has(plain) || noneNeeded.test(plain)) return ['none']
  return findLevels(words, true)
})

/** "No formal qualifications needed", "Keine Ausbildung erforderlich", "aucun diplôme n'est exigé" */
const noneNeeded = pattern('iu')`
  ^no (?:[a-z]+ ){0,2}(?:degree|diploma|qualifications?|education) (?:is |are )?(?:required|needed|necessary)$
    |^(?:kein\p{L}{0,2}|ohne|aucune?|pas de|sans|sin|sem|senza|nessun[oa]?|geen|zonder|bez|ingen|inget|utan|uden|uten
    |no se (?:requiere|exige|necesita)n?)
    (?: \p{L}+){0,2}? (?:\p{L}*(?:ausbildung|abschluss)|diplômes?|formation|estudios|titulación|título|titolo|diploma
    |opleiding|escolaridade|formação|utbildning|utdanning|uddannelse|wykształceni\p{L}+|vzdělání|vzdelania)
    (?: \p{L}[\p{L}’']*){0,3}$
`

// In running text a word must be unmistakable: "master" is also a verb, "MS" also the maker of an office suite.
const degreeWords: DegreeWord[] = [
  {
    level: 'doctorate',
    form: pattern('iu')`
      \bph\.?\s?d\b\.?(?!s)(?!\s+(?:students?|researchers?|candidates?|scientists?|interns?|positions?|posts?
          |vacanc(?:y|ies)|thes[ie]s|programmes?|programs?|projects?|studentships?|scholarships?|fellowships?
          |training|trajector(?:y|ies)|defen[cs]e|supervis\p{L}+)\b)
    `,
  },
  {
    level: 'doctorate',
    form: /\b(?:doctorate|doctoral degree|d\.?phil|doctorat|doctorado|dottorato)\b|\bpromotion in\b|博士/iu,
  },
  {
    level: 'master',
    form: /(?<!scrum |web |quarter)\bmaster[s'’]+(?=\s*(?:,|\/|\)|\.|;|$|or\b|and\b|in\b|degree|level|oder\b|ou\b|preferred|program))/iu,
  },
  {
    level: 'master',
    form: /\bmaster\s+(?:degree|of\s+(?:science|arts|engineering|business|education|public))|\bmaster(?:abschluss|studium)\b/iu,
  },
  {
    level: 'master',
    form: pattern('u')`
      \bM\.?\s?Sc\b
      |\bM\.\s?(?:S|A|Eng|Ed)\.?(?![\p{L}])(?!\.?\s?(?:Excel|Office|Word|Project|Outlook|Access|PowerPoint)\b)
      |\bM(?:BA|Eng|Tech|CA)\b(?! (?:programs?|programmes?|admissions?|students?|class(?:es)?|courses?
          |interns?|applicants?)\b)|\bmagister\b|硕士|碩士|修士
    `,
  },
  {
    level: 'master',
    form: /\bM[SA](?=\s*(?:\/|,?\s+or\b|,?\s+and\b|\s+in\s|\s+degree))|(?<=\bB[SA]?\s?(?:\/|,|or)\s?)M[SA]\b/u,
  },
  {
    level: 'postgraduate',
    form: /\b(?:post[\s-]?graduate|advanced|(?<!under)graduate)\s+(?:university\s+)?degree\b/iu,
  },
  {
    level: 'bachelor',
    form: pattern('iu')`
      \bbachelors?\b(?! (?:part(?:y|ies)|pads?)\b|(?:-? (?:and|or|&|und|oder) master['’]?s?)?(?: (?:thes[ie]s|projects?)\b|-?arbeit))|\bundergraduate degree\b
      |\b(?:4|four)[\s-]years?\s+(?:college\s+|university\s+)?degree\b
      |\blicenciatura\b(?! (?:trunca|inconclus|incomplet|en curso|sin concluir))
      |\bany graduates?\b(?! (?:school|program|student|assist))|\blicencjat\b|\bbakalář
      |(?<!cursando (?:o )?)\bensino superior\b|\bsuperior completo\b
      |(?<!(?:не(?:полное|законченное|оконченное)) )высшее образование|вища освіта
    `,
  },
  {
    level: 'bachelor',
    form: /\bB\.?\s?Sc\b|\bB\.\s?(?:S|A|E|Eng|Ed|Tech|Com)\.?(?![\p{L}])|\bB(?:Eng|Tech|BA|Com)\b|学士|本科/u,
  },
  {
    level: 'bachelor',
    form: /(?<!\b(?:as an?|our|the|senior|lead) )\bB[SA](?=\s*(?:\/|,?\s+or\b|,?\s+and\b|\s+in\s|\s+degree))/u,
  },
  { level: 'associate', form: /\bassociate[s'’]*(?:\s+degree\b|(?= (?:or|and) bachelor))/iu },
  {
    level: 'high_school',
    form: pattern('iu')`
      (?<!\b(?:under|below|above|beyond|less than)\s)\bhigh[\s-]school\b
      (?!(?:\s\([A-Z]{2,8}\))?\s+(?:students?|pupils?|teachers?|kids|assistants?|counsel\p{L}+|interns?
          |volunteers?|coach\p{L}*|athlet\p{L}*|football|sports?|girls|boys|seniors|juniors|principals?
          |class(?:es|rooms?)|outreach|programs?|was|offers|seeks|invites|welcomes)\b)
      |(?<!post[\s-])\bsecondary (?:school|education)\b|\b1[02]th pass(?:ed)?\b|\bGED\b|\bAbitur\b|\bbaccalauréat\b(?! en | universit| ou maîtrise)
      |\bMatura\b|\bensino médio\b|\bbachillerato\b|高中|高校卒
    `,
  },
]

// In the field itself a lone word is enough.
const fieldWords: DegreeWord[] = [
  {
    level: 'doctorate',
    form: /\bdoctor|\bdoktor|\bphd\b|\bpromotion\b|\bpharm\.?\s?d\b|\b(?:J\.?D|D\.?V\.?M|D\.?N\.?P)\b(?!\.\p{L})|\bM\.?D\.?\s?(?:\/|or)\s?D\.?O\b/iu,
  },
  {
    level: 'master',
    form: /\bmasters?\b|\bM\.?\s?(?:Tech|Phil|Ed|Com)\b|\bM(?:SN|SW|FA|PH|PA)\b|\bLL\.?M\b|\bdiplom\b|\bmaîtrise\b|\bmáster\b|\blaurea magistrale\b|\bbac\s?\+\s?5\b|магистр|석사|yüksek lisans/iu,
  },
  { level: 'postgraduate', form: /\bpost[\s-]?grad(?:uate|uation)?\b|\bPGCE\b/iu },
  {
    level: 'bachelor',
    form: pattern('iu')`
      \bbat?chelor|\bundergraduate\b|\bB(?:SN|SW|FA)\b|\bLL\.?B\b|\bMBBS\b|\b(?:university|honou?rs) degree\b
      |\bany graduat|(?<!post[\s-]?|school |\()\bgraduation(?! cert| from)|\blicence\b|\blaurea(?! magistrale)
      |\bbac\s?\+\s?3\b|大学卒|^大[学學](?:以上)?$|(?<!전문|초)대졸|(?<!전문)학사|grado universitario|бакалавр
      |(?<!(?:не(?:полное|законченное|оконченное)) )высшее|(?<!yüksek |ön )lisans\b
    `,
  },
  {
    level: 'associate',
    form: /\bassociates?\b|\b(?:2|two) years? (?:\w+ )?degree\b|\bfoundation degree\b|\bHN[CD]\b|\bADN\b|\bbac\s?\+\s?2\b|전문학사/iu,
  },
  {
    level: 'professional_certificate',
    form: pattern('iu')`
      \bprofessional certificat|\bvocational\b|ausbildung\b
      |(?<!(?:school|graduation|leaving|secondary|bachelor|master) )\bcertificat(?:e|ion)\b|\btrade school\b
      |\bapprenticeship\b|\bS?N?VQ\b|\bBTEC\b|\bITI\b|\bCAP\b|\bBEP\b|\bMBO\b
      |среднее (?:профессиональное|специальное)|formación profesional(?! (?:de )?grado superior)
      |ciclo formativo|curso técnico|専門学校|전문대
    `,
  },
  {
    level: 'high_school',
    form: pattern('iu')`
      \bhighschool\b|\bHSD?(?= diploma|\/|$)|(?<!post )\bsecondary\b|\bA[ -]levels?\b
      |\b1[02](?:th|\s?\+\s?2)(?= pass| std| class| grade|\/|$)|\bclass (?:10|12|XI?I?)\b|\b[HS]SC\b|\bmatric
      |\bhauptschul|\brealschul|\bbac\b(?!\s?\+)|\bGCSEs?\b|\bsecundaria\b|(?<!bez )\bmaturit
      |среднее(?! профессиональное| специальное)|średnie|gymnasi|고졸|lise(?:si)?\b
    `,
  },
]

const degreesInText: readonly DegreeWord[] = [...degreeWords, ...spokenDegreeWords]
const degreeAndFieldWords: readonly DegreeWord[] = [...degreesInText, ...fieldWords, ...foreignDegreeWords]

function findLevels(text: string, isField: boolean): EducationLevel[] {
  const forms = isField ? degreeAndFieldWords : degreesInText
  const asked = unasked.test(text) ? withoutUnasked(text) : text
  const levels = sortLevels(forms.filter(({ form }) => form.test(asked)).map(({ level }) => level))
  return levels.length === 0 && anyDegree.test(asked) ? ['bachelor'] : levels
}

const unasked = pattern('iu')`
  \bno (?:[a-z]+ ){0,2}(?:degree|diploma|qualifications?) (?:is )?(?:required|needed|necessary)
  |\b(?:not|never) (?:be )?(?:strictly |necessarily |absolutely )?(?:required|necessary|needed|mandatory
    |essential)\b|\bnicht (?:zwingend )?(?:erforderlich|notwendig|nötig|vorausgesetzt)
  |\bpas (?:exigé|requis|nécessaire|obligatoire)
  |\bkeine? (?:\p{L}+ ){1,3}(?:erforderlich|notwendig|nötig|vorausgesetzt)
  |\bkeine voraussetzung
  |\bno se (?:requiere|exige|necesita|pide)|\bnie (?:jest |są )?(?:wymagan|koniecz)|\bniet (?:vereist|nodig|verplicht)
  |\bno (?:es )?(?:necesari|obligatori|requerid|imprescindible)
  |\bnão (?:é )?(?:necessári|obrigatóri|exigid)|\bnon (?:è )?(?:necessari|richiest|obbligatori)
  |не (?:обязательно|требуется)
`

function withoutUnasked(text: string): string {
  return text
    .split(/[.;,]\s+/)
    .filter((part) => !unasked.test(part))
    .join(', ')
}

function sortLevels(levels: readonly EducationLevel[]): EducationLevel[] {
  return inOrder.filter((level) => levels.includes(level))
}

/** The first of these lines that asks for a degree, without its wishes, and not below a heading for wishes; or null. */
export function educationInLines(lines: readonly string[]): string | null {
  for (const line of lines) {
    const isWished = isWish(line)
    if (isWished && isHeading(line)) return null
    if (line.length > longestLine || !canMentionDegree(line)) continue
    const asked = isWished ? withoutWishes(line) : line
    if (findLevels(asked, false).length > 0) return asked
  }
  return null
}

/** What is asked for stands above what would be nice, each a list of points. */
function isHeading(line: string): boolean {
  return line.length <= longestHeading && /^\p{L}/u.test(line) && !canMentionDegree(line)
}

const longestHeading = 60
const longestLine = 300

const wish = pattern('iu')`
  \b(?:preferred|preferably|prefer|a plus|is plus|desired|desirable|ideally|nice[\s-]to[\s-]haves?|bonus
    |advantage(?:ous)?|beneficial|wünschenswert|von vorteil|idealerweise|souhaitée?|un plus|deseable
    |valorable|gewenst|mile widzian)
`
function isWish(text: string): boolean {
  return wish.test(text) || foreignWish.test(text)
}

// Quick tests for what none of the forms above can match without; every posting's text goes through them.
const degreeStems = pattern('i')`
  d(?:egree|octor|\.?phil|ottorato)|ba(?:chelor|ccalaur|kal)|ma(?:ster|gister)|p(?:h\.?\s?d|romotion in)
  |high[\s-]school|HS diploma|1[02]th pass|matric|secondary|licen[cz]|ensino|superior|bachiller|образован|освіта
  |[学學碩硕博修]士|本科|高[中校]
`
const degreeLetters =
  /\b[BM]\.?\s?(?:Sc|S|A|Eng|Ed|Tech|BA|CA|Com)\b|\bB\.\s?E\b|GED|GCSE|NVQ|HN[CD]\b|HS ?\/|[Gg]rade 12|[Cc]ert(?:ificate)? I[IV]|[Tt]rade (?:cert|qual)|[Vv]ocational|Abitur|Matura/

export function canMentionDegree(text: string): boolean {
  return canMentionDegreeInEnglish(text) || mayNameDegree(text)
}

function canMentionDegreeInEnglish(text: string): boolean {
  return degreeStems.test(text) || degreeLetters.test(text)
}

/** "Associate degree required; bachelor's preferred": what is asked for, where the wish is for another degree. */
function withoutWishes(sentence: string): string {
  const clauses = sentence
    .replace(/\([^()]{0,100}\)/g, (aside) => (isWish(aside) && canMentionDegree(aside) ? '' : aside))
    .split(/[;,]\s*/)
  const wishes = clauses.filter((clause) => isWish(clause))
  if (!wishes.every(canMentionDegree)) return ''
  return clauses.filter((clause) => !isWish(clause)).join(', ')
}

const sentenceEnd = /\n|(?<=[\p{Ll})][.!?])(?<!(?<!\p{L})\p{L}\.)\s+(?=\p{Lu})/u
const longestSentence = 300
const longestQuote = 200

/** Longer ones are many points in one run. */
function splitLong(sentence: string): string[] {
  return sentence.length > longestSentence ? splitRun(sentence) : [sentence]
}

interface Asked {
  levels: EducationLevel[]
  text: string
}

/**
 * The degrees a description asks for, wishes left out: all levels named, and the sentence that names the lowest. Where
 * it asks for none, the first sentence that wishes for one, without its level.
 */
function findInText({ blocks, plainText }: Description): Asked | null {
  const mayAsk = isEnglish(plainText) ? canMentionDegreeInEnglish : canMentionDegree
  // What no block says the whole does not say either.
  if (!mayAsk(plainText)) return null
  let isWishList = false
  const found: Asked[] = []
  let wished: string | null = null
  for (const block of blocks) {
    const text = writePlainBlock(block)
    if (block.type === 'heading') isWishList = isWish(text)
    if (isWishList || !mayAsk(text)) continue
    for (const sentence of text.split(sentenceEnd).flatMap(splitLong)) {
      if (isHeadingOfRun(sentence)) isWishList = isWish(sentence)
      if (isWishList) continue
      if (!mayAsk(sentence) || isOfOthers(sentence)) continue
      const asked = withoutTaught(sentence)
      const isWished = isWish(sentence)
      const levels = findLevels(isWished ? withoutWishes(asked) : asked, false)
      const quote = sentence.replace(/^(?:[-:;,]|\d+\.)\s+/, '').slice(0, longestQuote)
      if (levels.length > 0) found.push({ levels, text: quote })
      else if (isWished && findLevels(asked, false).length > 0) wished ??= quote
    }
  }
  const lowest = found.reduce<Asked | null>(
    (least, each) => (least === null || rankOf[each.levels[0]!] < rankOf[least.levels[0]!] ? each : least),
    null,
  )
  if (lowest === null) return wished === null ? null : { levels: [], text: wished }
  return { levels: sortLevels(found.flatMap((each) => each.levels)), text: lowest.text }
}
