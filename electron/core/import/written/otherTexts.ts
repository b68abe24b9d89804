// Texts that use the words of postings and are none: accounts of oneself, letters, bills, payslips, reviews, adverts of
// flats and goods, articles about work. Told by what they are called, or by labels that no posting has. The same of data
// is in formats/data/otherThings.ts.

import { plainLine } from './furniture.ts'
import { namesOccupation } from './occupations.ts'

const article =
  /^(?:(?:some |my |our )?(?:thoughts|notes|reflections|lessons|advice|tips|an? introduction|introduction|interview) (?:on|about|for|from|with|to)|how (?:to|we|i|not)|why|what (?:is|are|we)|\d+ (?:\w+ )?(?:tips|ways|things|reasons|questions)|(?:the |a )?(?:\w+ )?guide to|call for (?:papers|proposals|participation|abstracts)|(?:employee )?reviews? (?:of|by|from)|interview experience|salar(?:y|ies) (?:at|of|for)|average (?:salary|pay))\b|\bjob (?:description|advert|posting) (?:template|sample|example)s?$|\b(?:jobs|careers?|job description)\s*[:–—-]\s(?=.*,|.*&)(?:.*\b(?:requirements|opportunities|definition|duties|responsibilities|salary|skills|qualifications)\b)/i
/** "What does a miller do?", and not "Are you a miller?": postings ask who reads them. */
const question =
  /^(?:how|what|why|when|where|who|which|is|are|do|does|did|should|can|could|has|have|am)\b(?!.*\b(?:you|your|we|us)\b).*\?$/i
/** What people hand in to apply. */
const account = /^(?:curriculum vitae|cv|r[eé]sum[eé]|lebenslauf|cover letter)\b/i
const accountAtEnd = new RegExp(
  '\\b(?:curriculum vitae|r[eé]sum[eé]|portfolio)$|' +
    '(?:简历|履歷表?|履歴書|職務経歴書|이력서|резюме|życiorys|životopis|önéletrajz|özgeçmiş|السيرة الذاتية|קורות חיים|hoja de vida)$',
  'i',
)
/** "Invoice 2027-1042", "Payslip March 2027"; "Invoice Clerk" is one who writes them. */
const paper =
  /^(?:(?:tax )?invoice|rechnung|facture|factura|fattura|pay ?slip|lohnabrechnung|gehaltsabrechnung|receipt|quote|quotation|order confirmation|auftragsbestätigung|(?:reference|recommendation) letter|letter of (?:recommendation|reference)|arbeitszeugnis|(?:employment|work) contract|contract of employment|arbeitsvertrag|privacy (?:notice|policy|statement)|datenschutzerklärung|meeting (?:notes|minutes))(?:[\s:#-]+(?=.*\d).{1,30}|:.{1,60}| (?:for|of|to|with|vom|für) .{1,60})?$/iu

/** Whether a title is that of one of those texts. */
export function isOtherTitle(title: string): boolean {
  if (article.test(title) || question.test(title)) return true
  if (account.test(title) || accountAtEnd.test(title)) return true
  return paper.test(title) && !namesOccupation(title)
}

/** Labels on lines of their own or in front of a value; one is enough. */
const otherLabel =
  /^(?:invoice (?:number|no\.?|date)|amount due|bill to|subtotal|order number|sku|isbn|(?:net|gross) pay|deductions|rent|bedrooms|mileage|advice to management|rechnungs(?:nummer|datum)|kundennummer|kaltmiete|warmmiete|loyer|numéro de facture)(?:\s*[:：]|$)/iu
/** "Price: €320", on one line or two */
const price = /^(?:price|preis|prix|precio|prezzo|preço|цена)\s*[:：\n]\s*\p{Sc}?\s?\d/iu
const longestLabel = 60

/** Whether the lines of a text are those of somebody's own papers, of a bill, of a review, of something for sale. */
export function isOtherText(lines: readonly string[]): boolean {
  const short = lines.filter((line) => line !== '' && line.length <= longestLabel).map(plainLine)
  const isOther = short.some(
    (line, index) => otherLabel.test(line) || price.test(line) || price.test(`${line}\n${short[index + 1]}`),
  )
  const hasBoth = [/^pros:?$/i, /^cons:?$/i].every((heading) => short.some((line) => heading.test(line)))
  return isOther || hasBoth || isOfApplicant(lines)
}

/** "I am looking for a new position": who offers one does not. */
const seeker =
  /\bI(?: am|['’]m) (?:writing to (?:apply|express)|(?:currently |actively )?(?:looking for|seeking|searching for|open to) (?:(?:an?|my|new|next|full[- ]time|part[- ]time|remote|permanent|entry[- ]level|challenging|first|other) ){0,4}(?:work|jobs?|roles?|positions?|opportunit(?:y|ies)|employment|internship)\b)/i
const longestLine = 1000
const longestTop = 8

/** A job seeker's own papers. */
function isOfApplicant(lines: readonly string[]): boolean {
  const top = lines.filter((line) => line !== '').slice(0, longestTop)
  if (account.test(top[0] ?? '') || top.some((line) => /\bdear (?:hiring|sir|madam|recruit)/i.test(line)))
    return true
  if (lines.some((line) => line.length <= longestLine && seeker.test(line))) return true
  const all = top.join('\n')
  const isReachable = /[\w.+-]@[\w-]+\.\w/.test(all) && /\+?\d[\d\s().-]{7,}\d|linkedin\.com\/in\//i.test(all)
  return (
    isReachable &&
    lines.some((line) =>
      /^(?:#+\s*)?(?:work |professional )?(?:experience|employment history)\W*$/i.test(line),
    )
  )
}
