// Amounts of money in running text of any language, for hints: where a number stands beside a currency that is written
// as a word or shared by few, or beside a word that is pay and nothing else ("月給25万", "thu nhập 15 triệu").

import { pattern } from '../text/pattern.ts'

const number = '\\d[\\d.,]{0,14}(?:[ \\u00A0\\u202F]\\d{3}){0,3}'
const gap = '(?:\\s|&nbsp;){0,2}'
const scale =
  '(?:(?:k|tys|tis|tuh|тыс|тис|mil|mln|millions?|nghìn|ngàn|triệu|tr|juta|jt|ribu|rb|ezer|bin|ألف|الف|آلاف|هزار|מיליון|אלף|مليون|میلیون|พัน|แสน|ล้าน|[万萬만億억千천])\\.?)?'
const codesOfFew =
  'UAH|KZT|RON|HUF|TRY|ILS|NIS|SAR|AED|QAR|KWD|EGP|MAD|TND|THB|IDR|VND|KRW|CNY|RMB|TWD|HKD|MYR|PHP|BGN|RSD|HRK|ISK|RUB|RUR|COP|CLP|ARS|PEN|NGN|KES|PKR|XOF|FCFA'
const behind =
  '(?:euro[ast]?|eura|eurų|eiro|dinara)(?!\\p{L})|KM(?= ?(?:net|bru|mje|mes|$|[,.;/]))|евро|ευρώ|円|元(?!旦|素)|원(?!칙|활|서|하)|บาท|грн|гривень|тенге|тг(?!\\p{L})|р\\.|р(?=\\/)|лв|' +
  'левa|рубл|ден(?!\\p{L})|сом(?!\\p{L})|сум(?!\\p{L})|lei(?!\\p{L})|ft(?!\\p{L})|forint|TL(?!\\p{L})|ريال|' +
  'درهم|جنيه|دينار|دولار|تومان|ריال|שקל|ש["״]ח|đồng|vnđ|soles|reais|kn(?!\\p{L})|[₸₴₺₫฿₪₾₼֏₮₦]' +
  `|(?:${codesOfFew})(?!\\p{L})`
const before = `R\\$|S\\/\\.?|RM|Rp\\.?|NT\\$|HK\\$|[₸₴₺₫฿₪₦]|(?:${codesOfFew})`
/** What is said of pay and of nothing else. */
export const payAlone =
  '(?:年収|月収|月給|日給|時給|年俸|基本給|月薪|年薪|[时時日]薪|薪[资資](?:范围|範圍|福利待遇|福利|待遇)?|연봉|월급|시급|급여|lương|thu nhập|gaji|เงินเดือน|حقوق|الراتب|راتب|שכר)'

/** Global; what it finds may still be no pay. */
export const foreignMoney = new RegExp(
  `(?<![\\d.,])${number}${gap}${scale}${gap}(?:${behind})|(?<!\\p{L})(?:${before})${gap}\\d|${payAlone}(?:[^\\d\\n<]|<[^<>]{1,20}>|\\n){0,12}\\d`,
  'giu',
)

/** Quick test for what that cannot match without. */
const codes = /[\u0370-\u1fff\u20a0-\u20cf\u2e80-\uffef]|R\$|\b[A-Z]{3}(?![A-Za-z])|FCFA/
const names =
  /\d(?:(?<=\b(?:[a-z]{3}\s|(?:S\/|RM|Rp)\.?\s?)\d)|(?:TL|Ft|lei|kn)\b)|\b(?:euro[ast]?|eura|eiro|dinara|KM|TL|Ft|lei|forint|soles|reais|lương|gaji|kn|lpa|lakhs?)\b/i

export function mayHoldForeignMoney(raw: string): boolean {
  return /\d/.test(raw) && (codes.test(raw) || names.test(raw))
}

/** Words for pay in languages whose currencies are written so. */
export const foreignPayWords = pattern('iu')`
  зарплат|заработн|оклад|доход|оплата|заробітн|заплата|wynagrodz|stawk|zarobk|mzd[aouy]|platové
  |odměn|fizetés|bér|salari|maaş|ücret|palkk|μισθ|αποδοχ|راتب|الأجر|أجر|حقوق|שכר|משכורת|वेतन|lương
  |thu nhập|gaji|penghasilan|เงินเดือน|ค่าตอบแทน|รายได้|[年月日时時][収給薪俸]|基本給|給与|[薪工][资資水酬]|待遇|연봉|월급|시급|급여|보수
  |vencimento|bolsa|zarad[aeu]|plać?[aeu]|plač[aeo]|plat[aăiu]|töötasu|lön|lønn|løn|laun|algae?|palk|atlyginim|darbo užmokest
`
