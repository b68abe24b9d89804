// Money that is named beside an amount and is no pay: what is paid besides (a bonus, an allowance, a ticket for meals), what
// something costs or is worth, and what a firm turns over. In the languages postings were seen in; whoever looks for pay in
// running text asks here.

import { letter } from '../text/letters.ts'
import { pattern } from '../text/pattern.ts'

const words = [
  'bonus(?:es)?|b[oô]nus|(?<!^[-*•\\s]{0,4}(?:(?:monthly|internship) )?)stipend|sign[- ]?on|allowances?|' +
    `budgets?|voucher|spends?|bursar(?:y|ies)|worth|valued at|assistance|insurance|coverage|fund(?:s|ing)?|costs?|reimburse${letter}*|` +
    'tuition|saves?|quota|invoices?|orders?|turnover|contracts? (?:runs?|values?)|' +
    '(?:401 ?\\(?k\\)?|pension|employer|company) match|subsid(?:y|i[sz]ed)|rent|premiums?|deductible|' +
    '(?:dental|vision|health|medical|mobile|phone) plan|commuter benefits?|gift cards?|contributions?|' +
    'grants?|fines?|deals?(?: sizes?)?|homes|houses|properties|referrals?(?: fee)?|refer a friend|' +
    'orientation|raised|revenues?|portfolios?|prices?|fees?|deposits?|pipeline|tickets?(?: size)?|donors?|' +
    'donations?|equity(?: grant)?|(?:families|households|people|those|students|customers|clients) earning',
  `${letter}*(?:zuschuss|zuschlag|zuschläge|zulagen?|prämien?|gutscheine?)|sachbezug|urlaubsgeld|weihnachtsgeld|` +
    `vermögenswirksame leistungen|(?:weiter|fort)bildung(?:en)?|förder${letter}{4,12}|` +
    'essensmarken|umsatz',
  'primes?|(?:titres?|chèques?|cartes?)[- ](?:de )?(?:restaurants?|repas|vacances|cadeaux?|' +
    'déjeuner)|paniers?(?: repas)?|indemnités?|forfait mobilités?(?: durables?)?|mutuelle|cooptation|' +
    "chiffre d['’]affaires",
  'bonos?|vales?|auxilios?|ayudas?(?! (?:al estudio|de estudios))|viáticos|dietas|seguros?|subsidios?|fondo de ahorro|facturación|presupuestos?',
  '(?<!bolsa[- ])auxílio|orçamentos?|ajuda de custo|cesta(?: básica)?|subsídios?|prémios?|prêmios?|descontos?|' +
    'plano de saúde|PLR|participação nos lucros|wellhub|gympass|totalpass',
  'buoni|welfare|indennità|fatturato',
  `(?:maaltijd|eco|cadeau)cheques?|(?:reis|thuiswerk|onkosten|kilometer|telefoon)${letter}*|${letter}*toeslag|omzet`,
  `budżet${letter}{0,4}|rozpoč${letter}{1,4}|budsjett${letter}{0,3}|bütçe${letter}{0,4}|бюджет${letter}{0,3}|premi[aię]|dodat(?:ek|ki)|` +
    'dofinansowani[ae]|bon(?:y)?|zwrot(?: kosztów)?|karta|pula|ryczałt|stravenk[ay]|stravné|' +
    `(?:náborový )?příspěv${letter}{2,4}|příplat${letter}{2,4}|náborov${letter}{1,3}`,
  `${letter}*avgift(?:en)?|kostnad${letter}*|kost(?:er|ar|et)?|friskvårds?${letter}*|${letter}*bidrag|${letter}*till?ägg|till?egg|tillæg|kulttuuriseteli|${letter}*etu`,
  `компенсац${letter}{1,3}|обед${letter}{0,2}|питани[ея]|подъ[её]мн${letter}{1,3}|доплат${letter}{1,2}|надбавк${letter}{1,2}|бонус${letter}{0,2}|скидк${letter}{1,2}|компенсаці${letter}{1,2}`,
  // What is paid for being at hand, and what is given back.
  '(?:on[- ]?call|call[- ]out) (?:pay|rate|supplement|payment)|stand-?by(?: pay)?|(?:ruf)?bereitschaft|astreintes?|guardias? localizadas?|sobreaviso|reperibilità|' +
    `consignatie${letter}*|bereikbaarheids${letter}*|dyżur${letter}*|beredskap${letter}*|päivystys${letter}*|дежурств${letter}*|` +
    `refund${letter}*|erstatt${letter}*|rembours${letter}*|reembols${letter}*|rimbors${letter}*|terugbetaa${letter}*|refusjon${letter}*|refunder${letter}*|náhrad${letter}*|zwraca${letter}*|` +
    `visszatérít${letter}*|возмещ${letter}*|компенсиру${letter}*|відшкод${letter}*`,
  `coûte${letter}{0,3}|cuestan?|custam?|costa(?:no)?|koszt${letter}{0,4}|stojí|стоит|стоимость${letter}{0,2}|maksaa|tutar|giá|phí|uitkering|${letter}{3,}uitkering|` +
    '(?:housing|accommodation|lodging) (?:is|costs?|at|for)',
  'támogatás|juttatás|hozzájárulás|cafeteria|étkezés\\p{L}*|utazás\\p{L}*',
  'uang (?:makan|transport|lembur)|tunjangan|phụ cấp|trợ cấp|hỗ trợ|yemek (?:kartı|ücreti|parası)|yol (?:ücreti|parası|yardımı)',
]
const dense =
  '手当|交通費|補助|祝い?金|식대|수당|교통비|지원금|[餐房饭飯交话話]补|[餐房饭飯]補|补贴|補貼|补助|津贴|津貼|报销|予算|预算|預算|예산'
const named = new RegExp(`(?:(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})|${dense})[^.;。；]{0,40}$`, 'iu')
/** "VR: R$ 30/dia": tickets for meals and the way to work. In small letters they are other words. */
const shortened = /(?<!\p{L})(?:VR|VA|VT)(?:\s?\/\s?V[RAT])?(?!\p{L})[^.;\p{L}]{0,4}(?:de )?(?:R\$)?\s{0,2}$/u
/** Where pay is named behind it, the amount is pay: "ticket restaurant 9 €, salaire 2 000 €". */
const pay = pattern('giu')`
  (?:salar[yi]${letter}*|sal[aá]rio|wages?|compensation|${letter}*(?:gehalt|lohn)|salaire|rémunération|sueldo
    |remuneração|retribuzione|stipendio|wynagrodzeni\p{L}|mzd\p{L}|зарплат\p{L}|оклад${letter}{0,2}
    |gaji|lương|月給|月薪)(?!\p{L})
`

const reach = 60

/** Whether the words right in front of an amount call it something that is no pay. */
export function isOtherMoney(before: string): boolean {
  const own = before.slice(-reach).split(pay).at(-1)!
  return named.test(own) || shortened.test(own)
}

/** The same where a word for pay stands between: "in addition to your salary a bonus", "the average salary". */
export function isBesidePay(before: string): boolean {
  return named.test(before) || ofMany.test(before)
}

/** What is paid on the whole, or by law, and what comes on top. */
const ofMany =
  /(?<!\p{L})(?:average|durchschnitt|moyen|médian|medi[oa]|gemiddeld|średni|средн|zusätzlich|mindestlohn|13(?:\.|[eè]m))/iu

/** "€5,000 salary + €600 bonus = €5,600": what pay comes to in an example; it states none. */
export function isReckoned(line: string): boolean {
  return /\d[^=\n]{0,60}(?:\+|plus)[^=\n]{0,80}=\s?(?:\p{Sc}|[A-Z]{3})?\s?\d/u.test(line)
}

/** "a $5,000 sign-on bonus", "$5 million in revenue": the same said behind the amount. */
export function isOtherMoneyBehind(after: string): boolean {
  return namedBehind.test(after) || purpose.test(after)
}

/** "R$ 500/mês para home office", "$1,000 a year for books"; not "$20 an hour for training". */
const purpose = pattern('iu')`
  ^\s?(?:(?:\/|per|por|al|pro|par|a|each) ?(?!h(?:ou)?r)${letter}+ )?(?:for|towards|para|pour|für
    |voor) (?:${letter}+ ){0,2}(?:home[- ]?office|equipment|furniture|courses?|cursos?|learning|training
    |books?|livros|internet|gym|travel|transport${letter}*)(?!\p{L})
`

const namedBehind = pattern('iu')`
  ^\s?(?:(?!plus\b|and\b|with\b)${letter}+[ -]){0,3}(?:sign|bonus|stipend(?!io)|allowance|budget|voucher
    |discount|reimburs|referral|contribution|(?:despensa|alimentação|refeição)(?!\p{L})|towards?\b|raised
    |fund(?:s|ing)?(?!\p{L})|in (?:annual |new )*(?:assets|revenue|sales|savings|ARR)|deals?\b|territory|book of
    |accounts?\b|fees?\b|(?:yemek|yol|servis|ulaşım)(?!\p{L}))
  |^\s?(?:(?:/|per|an?) ?${letter}+ )?(?:(?:while|when|for) )?(?:on[- ]call|stand-?by)(?!\p{L})
`
