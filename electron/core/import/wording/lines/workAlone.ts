// Whether a short text names kinds of employment, or a mode of work, and nothing else.

import { judgeDateText } from '../../dates/dates.ts'
import { isEmploymentWord, saysOther } from '../../fields/employment.ts'
import { deniesHome, readMode } from '../../places/workMode.ts'
import { pattern } from '../../text/pattern.ts'

/** "CLT a combinar", "CLT + benefícios" */
export const behindEmployment =
  /,? term[- ]time(?: only)?(?: ?(?:\+|plus) ?\d+ (?:weeks?|days?))?$|\s*(?:a combinar|a convenir|negotiable|\+ ?benef\p{L}+|\((?:com|sem|con|sin) benef\p{L}+\):?)\.?$/iu

/** "Part-time (21 hours per week)" */
const hoursInBrackets =
  /\s*\(\d{1,2}(?:[.,]\d+)?(?: ?[-–] ?\d{1,2})? ?(?:hours?|hrs?|h|Std|Stunden|uur|heures?|horas?)(?!\p{L})[^()]{0,20}\)$/iu

/** "until 31 March 2029", "from 1 May 2027", "(bis 31.12.2028)", "- 18 jours": from when, until when or for how long. */
const tillWhen = pattern('iu')`
  (?:,? ?[(]?(?<![\p{L}])(?:until|till?(?: o(?:ch|g) med)?|up to|to|through|ending|from|starting|as of|ab(?: dem)?|bis(?: zum)?|jusqu['’](?:au|en)|à partir du|hasta(?: el)?|desde(?: el)?
      |até(?: a)?|a partir de|fino al|dal|tot(?: en met)?|vanaf|do|od|fram till|från|frem til|t\.?o\.?m\.?|fra) ([^()]{4,25}?)
    |(?: [-–] |, | \()\d{1,3} (?:days?|weeks?|months?|years?|jours|semaines|mois|ans
      |tage?|wochen|monate?|jahre?|días|semanas|meses|años
      |giorni|settimane|mesi|anni|maanden|jaar|miesi\p{L}+|lata?|měsíc\p{L}*|måneder|månader|år))
  \)?$
`

/** Kinds of employment without how long they last, where what follows is a day or a time. */
function withoutTillWhen(text: string): string {
  const found = tillWhen.exec(text)
  if (found === null || found.index === 0) return text
  const [whole, day] = found
  return day === undefined || judgeDateText(day) === 'date' ? text.slice(0, -whole.length).trim() : text
}

/** Whether a text says how long a kind of employment lasts: that stands behind labels, and beside no name. */
export function saysTillWhen(text: string): boolean {
  return withoutTillWhen(text) !== text
}

/** Whether a text is kinds of employment and nothing else. */
export function isEmployment(text: string): boolean {
  const plain = withoutTillWhen(text).replace(behindEmployment, '').replace(hoursInBrackets, '')
  // "Umowa o pracę" is one thing.
  if (text.length <= 80 && isEmploymentWord(plain)) return true
  const parts = plain
    .split(/\s*[,/&+|;]\s*|\s+(?:and|or|und|oder|et|ou|y|o|e)\s+/i)
    .filter((part) => part !== '')
  return text.length <= 80 && parts.length > 0 && parts.every((part) => isEmploymentWord(part))
}

/** Whether a text is kinds of employment also where no label says that it would be: "Other" may be said of anything. */
export function statesEmployment(text: string): boolean {
  return isEmployment(text) && !saysOther(text)
}

const mode = pattern('iu')`
  ^(?:[([]\s*)?(?:(?:trabalho|trabajo|praca|lavoro|práce|werken)\s+)?(?:100\s?%\s+|fully\s+|work\s+
    |w pełni\s+|plně\s+|totalmente\s+|completamente\s+|volledig\s+|vollständig\s+)?(?:remote|hybrid
    |on-?\s?site|in[- ]person|in[- ]office|office[- ]based|work from home|wfh|home[- ]?office(?: nicht möglich)?|telecommute|remoto|híbrido
    |presencial(?: [ye] remot[oa])?|teletrabajo(?: parcial)?|teletrabalho(?: parcial)?|telelavoro(?: parziale)?|télétravail(?: partiel)?|hybride|vor ort|zdaln[aeiy]
    |hybrydow[aey]|stacjonarn[aey]|na dálku|hybridní|da remoto|ibrid[oa]|in sede|op afstand
    |en présentiel|sur site|in presenza|di persona|op locatie|fysiek|[iİ]ş yerinde|på stedet|thuiswerk(?:en)?|på distans|på plats|удал[её]нно|удал[её]нка|гибрид|офис|yerinde|uzaktan|hibrit
    |hibrid)(?:[\s-]+(?:çalışma|work|working|job|position|role|first|only))?(?:\s*[)\]])?$
`
/** A name goes on in capitals: "Hybrid Air Vehicles". */
const goesOnInWords = /^(?:\s*[,;(/–—|]|\s(?:[-–—]\s|\p{Ll}|\d))/u
const mostWords = 4

/** Whether a text is a mode of work and nothing else. */
export function isMode(text: string): boolean {
  return (mode.test(text) && readMode(text) !== null) || deniesHome(text)
}

/** "Presencial con flexibilidad", "Hybrid, zwei Tage im Büro": the words that a text begins with where they are how one works and more is said of it. */
export function openingMode(text: string): string | null {
  const ends = [...text.matchAll(/(?=[\s,;(/])/g)].slice(0, mostWords).map(({ index }) => index)
  const end = ends.findLast((each) => isMode(text.slice(0, each)) && goesOnInWords.test(text.slice(each)))
  return end === undefined ? null : text.slice(0, end)
}

/** Whether a text, or a part of it, is how one works and what more is said of it: "Oficina en Lugo, remoto los viernes". */
export function speaksOfMode(text: string): boolean {
  return text
    .split(/\s*[,;(]\s*/)
    .some((part) => isMode(part.replace(/\)$/, '')) || openingMode(part) !== null)
}

const longestTerm = 30

/** Whether a text is kinds of employment and how one works: "Full time, hybrid". */
export function areTermsAndMode(text: string): boolean {
  const others = text.split(/\s*[,;]\s*/).filter((part) => !isEmployment(part))
  const [only] = others
  return (
    only !== undefined &&
    others.length === 1 &&
    only !== text &&
    only.length < longestTerm &&
    readMode(only) !== null
  )
}
