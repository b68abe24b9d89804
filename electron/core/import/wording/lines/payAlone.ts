// Whether a short text is an amount of pay and nothing else.

import { findPeriod } from '../../salary/periods.ts'
import { findAmount } from '../../salary/salaryWords.ts'
import { pattern } from '../../text/pattern.ts'
import { isEmployment } from './workAlone.ts'

/** What may stand beside an amount without making it anything but pay. */
const besidePay = pattern('giu')`
  (?:(?<!\p{L})(?:per|an?|the|each|yrs?|year(?:ly)?|annum|annual(?:ly)?|pa|p\.a|rata|fte|actual|hr
      |hour(?:ly)?|h|day|daily|week(?:ly)?|wk|month(?:ly)?|mo|gross|brutto|vat|base|salary|pay
      |range|rate|compensation|total|ote|doe|plus|bonus(?:es)?|equity|commission|tips|benefits|stock|super
      |from|up|to|starting|at|usd|eur|gbp|cad|aud|chf|inr|sgd|nzd|est|estimated?|employer|glassdoor
      |provided|by|and|or|max|min|k|lpa|lacs?|lakhs?|jahr|monat|stunde|im|pro|mois|heure|año|mes|mês
      |hora|месяц|мес|год|час|за|до|на|руки|вычета|налогов|от|ريال|سعودي|درهم|إماراتي|جنيه|مصري|دينار
      |كويتي|شهري\p{L}*|سنوي\p{L}*|연봉|월급|시급|일급|만원|원|만|이상|부터|par|por|de|entre|et|à|bis|von|ab|desde|hasta|partir
      |bruts?|brut[oa]s?|al|lord[oi]|nett[oi]|nets?|netos?|euros?|mensuels?|annuels?|sur|mensual(?:es)?
      |anual(?:es)?|mensil[ei]|mensa(?:l|is)|annu[oi]|monatlich|jährlich|horaire|pcm|uur|maand|jaar|miesięcznie|mies
      |godz|měsíc|měsíčně|mesačne|hodinu|hodina|hod|hónap|hó|óra|lună|månad|mån|måned|mnd|md|år
      |kuukausi|kuukaudessa|tunnissa|kk|i|om|pr|time|timme|måneden|mese|ora|anno|all|в|ay|saat|yıl|bruttó|nettó
      |μικτά|καθαρά|τον|μήνα|ώρα|έτος|місяць|міс|година|рік|月給|月収|年収|時給|日給|万|千|月|年|小时)(?!\p{L})\.?|[\s\d.,:;()/+*~～〜€$£¥₹₽–—-])+
`

/** "£38,000 per annum + car allowance", "£720 per week + night out money": what comes with pay. */
const besidesPay = pattern('iu')`
  (?<=\S) ?(?:\+|,|plus|&|and) (?:(?:an?|incl?\.?|including|excellent|great|good|generous|competitive|company|car|shift
      |annual|quarterly|performance|full|other|flexible) ){0,3}(?:allowances?|benefits|bonus(?:es)?
    |pension|package|car|commission|overtime|holidays?|perks|super(?:annuation)?|salary (?:packaging|sacrifice))(?: (?:scheme|package|allowance))?
  (?:,? (?:\+|plus|&|and) .{3,30})?$
  |(?<=\S) ?\+ \p{L}[^\d+]{2,40}$
`

/** "15-25K·13薪": so many monthly wages a year. */
const timesAYear = /\d\s?[kK万]?\s?[·×xX]?\s?1\d薪$/

/** "Grade 6 £27,269 – £30,060", "Band D - £26,918" */
const gradeInFront =
  /^(?:(?:pay|salary) )?(?:grade|band|scale|level|scp)s? [a-z\d-]{1,6}(?: ?[-–/] ?[a-z\d]{1,4})?\s?[-–:,(]?\s?(?=[£€])/i

/** Pay without the grade in front of it. */
export function withoutGrade(text: string): string {
  return text.replace(gradeInFront, '').replace(/(?<=\d)\)$/, '')
}

const shortTime =
  /\/\s?(?:yr|h|mo|wk|year|week|day|měsíc|mån|mnd|md)|\b(?:per|an?) (?:year|hour|annum|month|week|day)\b|\bp\.?a\b|\blpa\b|\/\s?(?:год|мес|час)/i

/** "32-40 uur per week" */
const hoursOfWeek =
  /\d\s?(?:h|hours?|hrs?|uur|uren|std|stunden|heures?|horas?|ore|timmar|timer|godz(?:in)?)\.?(?:\/| (?:(?:per|a|pro|par|por|na|w|i) )?)(?:week|wk|woche|sem|settim|tyg|vecka|uke|uge)/i

/** "15 000 PLN + VAT (B2B)": the terms on which so much is paid. */
const kindInBrackets = /\(([^()]{2,30})\)/g

/** Whether a text is an amount of money for a time, or a range of money, and nothing else. */
export function isPay(text: string): boolean {
  if (!/\d/.test(text) || text.length > 90 || /\d_\d/.test(text)) return false
  if (gradeInFront.test(text)) return isPay(withoutGrade(text))
  const amount = findAmount(text)
  if (amount === null || (amount.mark === null && hoursOfWeek.test(text))) return false
  const isTimed = shortTime.test(text) || findPeriod(text) !== null
  if (amount.mark === null && !isTimed && !timesAYear.test(text)) return false
  if (amount.qualifier !== 'range' && !isTimed && Number(amount.high ?? amount.low) < 1000) return false
  return (
    text
      .replace(kindInBrackets, (whole, kind: string) => (isEmployment(kind) ? ' ' : whole))
      .replace(/1\d薪$/, '')
      .replace(besidesPay, '')
      .replaceAll(amount.mark ?? '薪', '')
      .replace(/(?<=\d)\s?[kKmML](?!\p{L})/gu, '')
      .replace(besidePay, '')
      .replace(/[\p{Sc}\p{P}\s]/gu, '') === ''
  )
}

/** "(von der Börse geschätzt)", "XING-Prognose": whose guess it is. */
const guessedBy =
  /(?<=[\d\p{Sc}])\s*(?:\p{L}+-)?[Pp]rognose$|\s*\((?:[\p{L}.]+ ){0,3}(?:est(?:\.|imated?)?|geschätzt|schätzung|prognose|estimée?|estimad[oa]|stimat[oa]|geschat)(?: [\p{L}.]+){0,3}\)$/iu

/** "$120K - $160K (Employer est.)": what an employer estimates is what they mean to pay. */
const byEmployer = /\((?:employer est|estimation de l[’']employeur|arbeitgeberschätzung)/i

/** Whether a text about pay says that somebody else than who hires has guessed it. */
export function isGuessed(pay: string): boolean {
  return !byEmployer.test(pay) && (/\best(?:\.|imated?)/i.test(pay) || guessedBy.test(pay))
}

/** The pay without what says whose guess it is. */
export function withoutGuess(pay: string): string {
  return pay.replace(guessedBy, '')
}

const payWord =
  '(?:salary|pay|wages?|gehalt|lohn|vergütung|bezahlung|salaire|rémunération|salario|sueldo|retribución|' +
  'salário|remuneração|stipendio|retribuzione|salaris|loon|wynagrodzenie|pensja|mzda|plat|lön|lønn|løn|' +
  'palkka|зарплата|з/п|оплата|зарплатня)'
const unsaid = pattern('iu')`
  ^(?:(?:competitive|attractive|excellent|good|negotiable|attraktive[ns]?|keine|no) (?:${payWord}|gehaltsangabe)
    |${payWord}:? (?:(?:is |is not |not |to be )?(?:negotiable|competitive|specified|stated|disclosed|confidential|confirmed|agreed|provided|depends on experience)
      |(?:nach|auf) (?:vereinbarung|absprache|anfrage|verhandlung)|nicht angegeben|verhandlungssache
      |non (?:précisée?|communiquée?|indiqué)|à (?:négocier|définir)|selon (?:profil|expérience)
      |(?:no|não) (?:especificado|indicado|informado|mostrado)|(?:a|à) (?:convenir|combinar|negociar)
      |da (?:concordare|definire)|non (?:specificato|indicato)|nader te bepalen|(?:nader )?overeen te komen
      |do (?:uzgodnienia|negocjacji)|nieokreślone|dohodou|enligt (?:överenskommelse|avtal)|etter avtale
      |efter aftale|sopimuksen mukaan|не указан[ао]|по договор[её]нности|за домовленістю))\.?$
`

/** "Salary negotiable", "Gehalt nach Vereinbarung": that pay is not told. */
export function saysNoPay(line: string): boolean {
  return line.length < 60 && unsaid.test(line)
}
