// What the sentences of a text in any language say of the kind of employment: "praca na pełny etat", "in Voll- oder
// Teilzeit", "contrato indefinido". The phrases are in fields/spokenKinds.ts; here is what turns one into something
// else: what may come of it, what the job is not, whose it is.

import { isEmploymentWord } from '../../fields/employment.ts'
import {
  isSchedule,
  type Kind,
  measuredKindsFor,
  type SpokenKind,
  spokenKindsFor,
} from '../../fields/spokenKinds.ts'
import { isEnglish, isEnglishSentence } from '../../text/english.ts'
import { writtenLegalForms } from '../../text/legalForms.ts'
import { pattern } from '../../text/pattern.ts'
import { comesLater } from './laterTerms.ts'
import { splitParagraphs } from './sentences.ts'

const longestLine = 600
const mostLines = 300
/** So near in front of it, such words change what a phrase means. */
const nearBefore = 60

const before = pattern('iu')`
  (?<!\p{L})(?:möglichkeit\p{L}*|possib\p{L}*|posibilidad\p{L}*|option|opci[oó]n\p{L}*
    |opção|aussicht|chance|perspe[ck]tiv\p{L}*|uitzicht|możliwoś\p{L}*|možnost\p{L}*|lehetőség\p{L}*
    |posibilitate\p{L}*|возможност\p{L}*|можливіст\p{L}*|mulighe[td]\p{L}*|möjlighet\p{L}*
    |mahdollisuu\p{L}*|évolu\p{L}*|pouvant|débouch\p{L}*|übernahme|umwandlung|verlängerung
    |conversion\p{L}*|später\p{L}*|anschließend\p{L}*|danach|daarna|vervolgens|nadien|dapat|menjadi|no|não|non|nie|ne|nem|nu|ikke
    |inte|ei|niet|geen|nicht|kein\p{L}*|pas d['’e]|sin|sem|senza|bez|без|не|öncesi
    |değil)(?!\p{L})[^.;:\n]{0,40}$
`
/** "CDI possible", and who has such terms. */
const possible =
  /^[^.;\n]{0,12}(?<!\p{L})(?:möglich|possible|posible|possível|possibile|mogelijk|możliw|możn|möjlig|mulig|возможн)/iu
const people =
  /^[- ]{0,2}(?:angestellte|mitarbeite|beschäftigte|studierende|étudiant|salarié|empleados|dipendenti|werknemers|medewerkers|pracowni)/iu
/** "Leitung eines Teams von 62 Pflegenden in Voll- und Teilzeit": the terms of others. */
const ofOthers = pattern('iu')`
  (?<!\p{L})(?:(?:teams?|équipes?|equipos?|equipes?|ploeg|zespół|zespołem|hold) (?:\p{L}{1,4} )?\d{1,4}
    (?!\p{L}| ?%)|becari[oa]s|praktikanten|stagiaires|saisonniers|estagiários|tirocinanti)[^.;:\n]{0,40}$
`
/** Years of learning or of work count as full ones; so do posts that are counted. */
const ofSomethingElse = pattern('iu')`
  (?:erfahrung|experience|expérience|experiencia|studium|studies|études|formation|lehrgang
    |weiterbildung|fortbildung|ausbildung|äquivalent|équivalent|entsprechende[nr]?|vergleichbare[nr]?
    |auf basis(?: einer)?|bezogen auf|gehalt bei|salaire pour un|op basis van|bij een
    |na basie)[^.;\n]{0,25}$
`

/** "Salaire mensuel brut temps plein entre 3.120 €": what whole hours would pay. */
const ratePaid =
  /(?:gehalt|lohn|vergütung|salaire|rémunération|salario|sueldo|retribuzione|salaris|loon|wynagrodzenie|lønn?|lön)(?: \p{L}+){0,4} $/iu
const amount = /^(?: \p{L}+){0,3}:? ?[€$£]? ?\d{1,3}[\d .,]{3}/u

/** "3.400 € im Monat bei Vollzeit", "2 100 € brut pour un temps plein": the same behind the amount. */
const paidFor = pattern('iu')`
  (?:\p{Sc}|(?<!\p{L})(?:kr|zł|Kč|EUR|CHF|Euro|Ft|lei)(?!\p{L}))(?:[^,;.:]|[.,](?=\d)){0,40}[ (]
  (?:(?:bei|auf|für)(?: eine[rmn]?)?|pour une?|sur (?:la )?base d['’]une?|bij een|bij|vid|ved|per un|para|por|za
    |przeliczeniu na|przy|při|för|for)\s$
`
const ofAmount =
  /^[^\p{L}\d]*(?:bei|bij|vid|ved|przy|à) (?:een )?[\p{L} -]{5,20}?:? ?[€$£]? ?\d{1,3}[\d .,]{3}/iu
const counted = /^[^.;]{0,4}(?:propor[ct]ional|pro rata|au prorata|anteilig|naar rato)/iu

/** "CDI Corporation", "le CDI du lycée": a firm, and a room of a school. */
const nameGoesOn = new RegExp(
  `^(?:,? (?:${writtenLegalForms})(?!\\p{L})| (?:du|de la|des|de l['’]|d['’]un) ?\\p{L})`,
  'u',
)
/** "under a CLT contract", "this is a CDI in our Paris office" */
const termsInEnglish = pattern('iu')`
  (?<!\p{L})(?:contracts?|contract type|regime|employment|hired|under|basis|on)[ ]?[:(]?[ ]?(?:an? |the )?$
`
const termsGoOn = pattern('iu')`
  ^(?:[ ](?:contracts?|regime|employment|employees?|positions?|roles?|jobs?|hires?|basis|terms)(?!\p{L})
    |[ ]?(?:or|and|\/)[ ]?(?:an? )?(?:PJ|CLT|CD[DI]|freelance|contractor)(?!\p{L}))
`
const article = /(?<!\p{L})an?(?: (?:full|part)[- ]time| permanent)? $/iu
const endsThere = /^(?:$|[.,;:!)]| (?:in|at|with|for|from|based|starting)(?!\p{L}))/iu

const amountPaid = /\d[\d .,]{2,}[kK]? ?(?:\p{Sc}|[A-Z]{3}(?!\p{L})|zł|Kč|kr)/u

interface Found {
  kind: Kind
  said: string
}

/** The kinds of employment the sentences of a text state, each as said: those of the first sentence about hours, and about terms. */
export function spokenEmployment(lines: readonly string[]): string[] {
  const read = lines.slice(0, mostLines)
  return employmentBy(spokenKindsFor(read.join('\n')), read)
}

/** The same of how long and how much one works, said in English: "is available for two years", "0.6 FTE". */
export function measuredEmployment(lines: readonly string[], ofHours: boolean, ofTerms: boolean): string[] {
  const read = lines.slice(0, mostLines)
  const kinds = measuredKindsFor(read.join('\n'))
  return employmentBy(
    kinds.filter(({ kind }) => (isSchedule(kind) ? ofHours : ofTerms)),
    read,
  )
}

function employmentBy(kinds: readonly SpokenKind[], read: readonly string[]): string[] {
  if (kinds.length === 0) return []
  const text = read.join('\n')
  let hours: Found[] = []
  let terms: Found[] = []
  // What is paid on either terms leaves the choice.
  let areOfPay = false
  for (const sentence of splitParagraphs(read).flatMap(splitSentences)) {
    if (sentence.length > longestLine) continue
    const found = kindsIn(sentence, kinds, text)
    if (hours.length === 0) hours = found.filter(({ kind }) => isSchedule(kind))
    const isPaid = amountPaid.test(sentence)
    if (terms.length === 0 || (areOfPay && isPaid)) {
      terms = [...terms, ...found.filter(({ kind }) => !isSchedule(kind))]
      areOfPay = isPaid
    }
    if (hours.length > 0 && terms.length > 0 && !areOfPay) break
  }
  const said = [...new Set([...hours, ...terms].map((each) => each.said))]
  return said.filter((one) => !said.some((other) => other !== one && other.includes(one)))
}

function splitSentences(line: string): string[] {
  return line.split(/(?<=[.!?;。！？])\s*(?=[\p{Lu}\p{Lo}])/u)
}

function kindsIn(sentence: string, kinds: readonly SpokenKind[], text: string): Found[] {
  const found = new Map<Kind, Found>()
  for (const { kind, form, isAbbreviation } of kinds) {
    if (found.has(kind)) continue
    form.lastIndex = 0
    const match = form.exec(sentence)
    if (match === null) continue
    const lead = sentence.slice(Math.max(0, match.index - nearBefore), match.index)
    const tail = sentence.slice(match.index + match[0].length)
    if (before.test(lead) || ofSomethingElse.test(lead) || ofOthers.test(lead) || people.test(tail)) continue
    if (comesLater(sentence, match.index, match.index + match[0].length)) continue
    if (isAbbreviation && !isOfLaw(sentence, lead, tail, text)) continue
    if (isSchedule(kind) ? isRate(lead, match[0], tail) : possible.test(tail)) continue
    found.set(kind, { kind, said: match[0].trim() })
  }
  return [...found.values()]
}

/** Whether letters mean terms of employment: in English only beside words that say so, or beside nothing but others. */
function isOfLaw(sentence: string, lead: string, tail: string, text: string): boolean {
  if (nameGoesOn.test(tail)) return false
  if (!isEnglishSentence(sentence) && !isEnglish(text)) return true
  if (termsInEnglish.test(lead) || termsGoOn.test(tail) || (article.test(lead) && endsThere.test(tail)))
    return true
  return isEmploymentWord(sentence.replace(/^[-*•\s]+|[.\s]+$/g, ''))
}

function isRate(lead: string, said: string, tail: string): boolean {
  if ((ratePaid.test(lead) && amount.test(tail)) || counted.test(tail)) return true
  // "bei Vollzeit 4.106 € brutto", "à temps plein : 3 120 €"
  if (
    /^[^\p{L}\d]*$|(?:^|\s)(?:bei|bij|vid|ved|przy) (?:eine[rmn]? |een )?$/iu.test(lead) &&
    ofAmount.test(lead + said + tail)
  )
    return true
  // "auf Vollzeit": the word may be part of the phrase.
  const [first = ''] = /^(?:in|auf|à|a|på) /iu.exec(said) ?? []
  return paidFor.test(lead + first)
}
