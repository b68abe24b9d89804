// Pay as sentences state it behind its noun, in the languages of Europe: "das Mindestgehalt beträgt 2.850 € brutto",
// "een salaris van € 3.059 tot € 3.881 per maand".

import { isBesidePay, isOtherMoneyBehind } from '../../salary/otherMoney.ts'
import { findNamedPeriod, findPeriod, leastPay } from '../../salary/periods.ts'
import { findAmount, type SpokenAmount } from '../../salary/salaryWords.ts'
import { letter } from '../../text/letters.ts'
import { pattern } from '../../text/pattern.ts'

const nouns = [
  `(?:${letter}*(?:gehalt|lohn)|entgelt|vergütung|verdienst)(?:e?s)?`,
  'salaire|rémunération|taux horaire|gratification|salario|sueldo|retribución|remuneración|retribuzione|RAL|compenso|stipendio',
  `salários?|remuneração|vencimento|bolsa-auxílio|${letter}*salaris|(?:uur|maand|bruto)?loon`,
  `wynagrodzeni[ea]|staw[kc]${letter}{1,2}|zarobki|pensj[aię]|mzd[auoy]|salariul?|fizetés|bér(?:ezés)?|bruttó|palkka|(?:kuukausi|tunti)palkka`,
  '(?:mån(?:ads|eds)|tim|time|års|ingångs)?l[öø]nn?(?:en|a)?',
  `зарплат${letter}{1,3}|оклад${letter}{0,2}|доход${letter}{0,2}|заработн${letter}{2,3} плат${letter}{1,2}|з\\/п|заробітн\\p{L} плат\\p{L}|maaş|ücret`,
]
const noun = new RegExp(`(?<!\\p{L})(?:${nouns.join('|')})(?!\\p{L})`, 'iu')
/** "gross salary", "bruto salaris" */
const nounBehind = new RegExp(
  `^ (?:${letter}{2,8} )?(?:${nouns.join('|')}|salary|wages?|pay)(?!\\p{L})`,
  'iu',
)
/** What it asks for: few lines have it. */
const stem = pattern('iu')`
  gehalt|lohn|entgelt|vergüt|verdienst|sal[aá]|rémun|taux|gratific|sueldo|retrib|remun|\bRAL\b|compenso
  |stipendio|vencimento|bolsa|loon|wynagr|staw|zarobki|pensj|mzd|fizet|bér|bruttó|palkka|l[öø]n|зарплат
  |оклад|доход|заработ|з\/п|заробіт|maaş|ücret
`
const longestGap = 60
const longestSentence = 400
const longestPoint = 90
/** What may stand behind the amount and say for how long it is, without another amount. */
const behind = /^(?:,-|[-–.])?(?:\s?(?:\/\s?)?\p{L}[\p{L}.]*(?<!\.\s)){0,5}/u
const another =
  /\s(?:en|und|et|y|e|i|och|og|ja|и|та|plus|sowie|zzgl|bei|met|mit|avec|con|com|z|s|für|pour|para|per il|voor)(?!\p{L}).*$/iu
/** Where one amount has neither a second nor a time, it is at least so much. */
const leastAlone = 1000

/** The pay a sentence states behind its noun, as said; null where it states none. */
export function spokenPay(sentence: string): string | null {
  if (sentence.length > longestSentence || !/\d/.test(sentence)) return null
  return stem.test(sentence) ? payBehindNoun(sentence) : densePay(sentence)
}

function payBehindNoun(sentence: string): string | null {
  const said = noun.exec(sentence)
  if (said === null) return null
  const text = sentence.slice(said.index)
  const amount = findAmount(text)
  if (amount === null || amount.mark === null || amount.start - said[0].length > longestGap) return null
  const gap = sentence.slice(Math.max(0, said.index - 30), said.index + amount.start)
  // "€5,000 salary + €600": the noun stands behind an amount of its own.
  if (
    isBesidePay(gap) ||
    isOtherMoneyBehind(text.slice(amount.end)) ||
    /[.;!?]\s|\+/.test(text.slice(said[0].length, amount.start))
  )
    return null
  const tail = behind.exec(text.slice(amount.end))?.[0].replace(another, '') ?? ''
  const time = sentence.slice(startOf(sentence, said.index), said.index)
  const whole = `${time}${text.slice(0, amount.end + tail.length)}`
  return isPlausible(amount, whole) ? whole.trim().replace(/(?<!\.\p{L})\.$/u, '') : null
}

/** A word that says pay and its time at once, where a clause begins with it; "平均年薪" and "现有年薪" are of others. */
const denseNoun = pattern('u')`
  (?:^|[，,、。；;：:（(\s\/|])(?:职位|岗位|職位|想定|予定|提供|税前|税后|基本)?
  ([年月日时時周週](?:薪|收入|収|給|俸)|연봉|월급|시급)[:：\s约約は为為]{0,3}(?=[¥￥$€]?\d)
`
const denseStem = /[薪収給收俸]|연봉|[월시]급/u
const endOfClause = /^(?:以上|以下|起|不等|左右|程度|前後|이상)?(?:$|[，,、。；;（(）)\s/|+·])/u

/** "全职，年薪30-50万": the pay of a clause in a script that puts no spaces between words. */
function densePay(sentence: string): string | null {
  const said = denseStem.test(sentence) ? denseNoun.exec(sentence) : null
  if (said === null) return null
  const noun = said[1]!
  const text = `${noun}${sentence.slice(said.index + said[0].length)}`
  const clause = text.slice(0, text.search(/[，、。；;（(]|$/u))
  const amount = findAmount(clause)
  const behind = amount === null ? '' : text.slice(amount.end)
  if (amount === null || amount.start > noun.length || !endOfClause.test(behind)) return null
  const period = findNamedPeriod(noun)
  if (period === null || Number(amount.high ?? amount.low) < leastPay[period]) return null
  return `${text.slice(0, amount.end)}${/^(?:以上|以下|起|이상)/u.exec(behind)?.[0] ?? ''}`
}

/** "Every month you get:" with a point "5,000 euro gross salary" below it: the pay that stands in front of its noun. */
export function payBelowTime(point: string, lead: string): string | null {
  if (point.length > longestPoint || lead.length > longestSentence || !/[:：]$/.test(lead)) return null
  const period = findPeriod(lead) ?? findNamedPeriod(lead)
  const amount = period === null ? null : findAmount(point)
  if (period === null || amount?.mark == null || !/^\P{L}*$/u.test(point.slice(0, amount.start))) return null
  const noun = nounBehind.exec(point.slice(amount.end))
  if (noun === null || Number(amount.high ?? amount.low) < leastPay[period] || findPeriod(point) !== null)
    return null
  return `${point.slice(0, amount.end + noun[0].length)} per ${period}`.replace(/^[-–*•\s]+/, '')
}

/** Where the noun begins, with the time that is said right in front of it: "ein jährliches Bruttogehalt von". */
function startOf(sentence: string, noun: number): number {
  const [before, word] =
    /(?<!\p{L})(\p{L}{4,14}) (?:\p{L}{3,8} )?$/u.exec(sentence.slice(Math.max(0, noun - 25), noun)) ?? []
  return before === undefined || findNamedPeriod(word!) === null ? noun : noun - before.length
}

function isPlausible({ low, high, qualifier }: SpokenAmount, text: string): boolean {
  const top = Number(high ?? low)
  const period = findPeriod(text)
  return period === null ? qualifier === 'range' || top >= leastAlone : top >= leastPay[period]
}
