// The period an amount is for, as a unit of its own (`unitText`) or in running text, in the languages postings were
// seen in. Fortnight comes before week: reading "biweekly" as a week doubles what a year comes to.

import type { SalaryPeriod } from '../../../../shared/posting.ts'

/**
 * `unit` follows "per"; `alone` says it by itself, and so does `dense`, in scripts that put no spaces between words.
 * UN/CEFACT codes and ISO durations stand with the units.
 */
const words: readonly { period: SalaryPeriod; unit: string; alone: string; dense: string }[] = [
  {
    period: 'fortnight',
    unit: 'fortnights?|two[ -]?weeks|2 ?weeks|bi[ -]?weekly|quincena|zwei wochen|p2w|p14d',
    alone:
      'fortnightly|bi[ -]?weekly|every (?:two|2|other) weeks?|toutes les (?:deux|2) semaines|' +
      'aux (?:deux|2) semaines|alle (?:zwei|2) wochen|cada (?:dos|2) semanas|quincenal(?:es)?|zweiwöchentlich|' +
      '14-?tägig',
    dense: '隔週',
  },
  {
    period: 'hour',
    unit:
      'hours?|hrs?|hur|h|std|stunden?|heures?|horas?|ore|ora|uur|u|час|часа|saat|tunti|óra|שעה|(?:ال)?ساعة|godz(?:in[aęy])?|hod(?:inu?)?|' +
      'tim(?:me|men|en|e)?|(?<=\\/ ?)t|tund|stund[aā]|val|oră|ώρα|годину|giờ|jam|घंटा|घंटे|ชั่วโมง|ชม|pt1h|時間?|小时|小時|시간',
    alone:
      'hourly|p\\.?/?h|stündlich|stündl|(?:brutto)?stundenlohn|stundensatz|uurtarief|hodinová mzda|' +
      'horaires?|oraria|(?:bruto)?uurloon|почасовая|stawka godzinowa|(?:brutto)?tim(?:lön|elønn?)(?:en)?|tuntipalk[ka]\\p{L}{0,2}|saatlik|(?:bruttó )?órabér\\p{L}{0,2}|' +
      'לשעה|грн\\.? ?\\/ ?год|za godz(?:in[ęy])?|za hod(?:inu)?|na (?:sat|uro)',
    dense: '時給|时薪|時薪|시급',
  },
  {
    period: 'day',
    unit:
      'days?|diem|tag|jours?|día|dia|giorno|dag|день|dzień|dzien|den|gün|päivä|nap|zi|ημέρα|(?:ال)?يوم|יום|ngày|hari|วัน|दिन|' +
      '(?<=\\/ ?)[jd]|p1d|日|天|일',
    alone:
      'daily|day rate|p/d|(?<=\\d{2} ?)p\\.?d\\.?|tjm|täglich|tagessatz|dagtarief|journalier|diario|dagelijks',
    dense: '日給|日薪|일급',
  },
  {
    period: 'week',
    unit:
      'weeks?|wks?|wee|woche|semaine|semana|settimana|неделю|tydzień|týden|vecka|uke|uge|viikko|hét|săptămână|hafta|' +
      'εβδομάδα|أسبوع|שבוע|tuần|minggu|สัปดาห์|p1w|p7d|週|周|주',
    alone: 'weekly|p\\.?/?w|wöchentlich|hebdomadaire|semanal(?:es)?|settimanal[ei]|wekelijks',
    dense: '週給|周薪|週薪|주급',
  },
  {
    period: 'month',
    unit:
      'months?|mc|(?<=\\/ ?)mt|måned(?:en)?|månad(?:en)?|mån|mnd|mon|mths?|mo|monat|mois|mes|mês|mese|maand|месяц|мес|mies(?:iąc)?|měsíc|mesic|' +
      'mesiac|mjesec|mesec|месец|місяць|міс|ay|aylık|kuukausi|kk|hó(?:nap)?|lun[aă]|μήνα|mēn(?:esī)?|mėn(?:esį)?|kuus?|חודש|(?:ال)?شهر|' +
      'شهريا|ماه|माह|महीना|महीने|tháng|bulan|buwan|เดือน|p1m|月|월',
    alone:
      'monthly|p/m|pcm|(?<=\\d{3}\\s?)(?:pm|p\\. ?m\\.?)|monatlich(?:es)?|mtl|(?:brutto)?monats(?:brutto)?(?:gehalt|lohn)|mensuel(?:le)?s?|' +
      'mensual(?:es)?|mensa(?:l|is)|mensil[ei]|maandelijks|miesięczn(?:ie|e)|měsíčn[ěí]|mesačne|ежемесячно|щомісяц[яь]|aylık|' +
      'kuukaudessa|månedlig|månadsvis|(?:brutto)?(?:månadslön|månedslønn?)(?:en)?|havi|(?:bruto)?maand(?:loon|salaris)|' +
      'kuukausipalk[ka]\\p{L}{0,2}|mjesečno|mesečno|μηνιαί(?:ως|[αο]|ες)|(?<!\\d ?)[x×] ?1[34](?![\\d.,])|месечно|havonta|mēnesī|(?<=(?:€|eurot) )kuus|pr\\.? ?md|sebulan|hàng tháng|' +
      '(?:ال)?شهري(?:ً?ا|اً|ة)?|بالشهر|חודשי|לחודש|ماهانه|ماهیانه|मासिक|\\d{2}薪',
    dense:
      '(?<!\\d)月(?:給|薪|工[资資]|収|收入|额|額| ?[:：]?\\d(?!\\d?\\s?[回日]))|월급|(?<!\\d)월 ?\\d|เงินเดือน',
  },
  {
    period: 'year',
    unit:
      'years?|år|yrs?|y|annum|ann|anno|annual|jahr|an|année|año|ano|jaar|год|rok|rocznie|yıl|vuosi|év|godinu|έτος|χρόνο|рік|' +
      'سنة|سال|שנה|năm|tahun|ปี|वर्ष|साल|p1y|p12m|年|년',
    alone:
      'yearly|annually|annual|annualized|per annum|p\\.? ?/?a\\.?|lpa|jährlich(?:es)?|jahresbrutto|' +
      '(?:brutto)?jahres(?:brutto)?(?:gehalt|lohn)|annuel(?:le)?s?|anual(?:es|mente)?|anuais|annu[oai]|annual[ei]|jaarlijks|' +
      'rocznie|ročně|ročne|в год|yıllık|(?:bruto)?jaar(?:salaris|loon)|(?:brutto)?årsl(?:ønn?|ön)(?:en)?|godišnje|ετησίως|سنوي(?:ً?ا|اً|ة)?|سالانه|setahun|' +
      'वार्षिक|\\bRAL\\b',
    dense: '年薪|年収|年收|年俸|（年）|연봉',
  },
]

const lead =
  '(?:[\\/／]|(?<!\\p{L})(?:per|pro|pr\\.?|par|por|za|a|an|each|every|iedere?|elke?|jede[ns]?|chaque|cada|ogni|varje|hver|je|im|die|den|la|al|na|на|за|в|i|mỗi|một|' +
  "om|في|pe|प्रति|the|τον?|την|ανά|p\\.?)(?![\\p{L}\\p{M}])|(?<!\\p{L})(?:all|à l|l)['’]|ต่อ|每)[ _]?"

interface Rule {
  period: SalaryPeriod
  whole: RegExp
  running: RegExp
}

const rules: readonly Rule[] = words.map(({ period, unit, alone, dense }) => ({
  period,
  whole: new RegExp(`^(?:${lead})?(?:${unit}|${alone}|${dense})\\.?(?:\\(s\\))?$`, 'iu'),
  running: new RegExp(
    `${lead}(?:${unit})(?![\\p{L}\\d])|(?<![\\p{L}.])(?:${alone})(?![\\p{L}])|${dense}`,
    'iu',
  ),
}))

/** Reads a text that is a unit and little else: `YEAR`, `per_hour`, `p.a.`, `HUR`. */
export function readPeriod(text: string): SalaryPeriod | null {
  const plain = text
    .trim()
    .slice(text.lastIndexOf('#') + 1)
    .replace(/^https?:\/\/.*\//i, '')
    .replace(/^per(?=[a-z]{2})/i, '$& ')
    .replace(/[_\s]+/g, ' ')
  if (plain.length > 60) return null
  return rules.find(({ whole }) => whole.test(plain))?.period ?? findPeriod(plain)
}

const named = words.map(({ period, alone, dense }) => ({
  period,
  form: new RegExp(`(?<![\\p{L}.])(?:${alone})(?![\\p{L}])|${dense}`, 'iu'),
}))

const units = words.map(({ unit }) => unit).join('|')
const few =
  'one|two|three|four|five|une?|deux|trois|quatre|cinq|eine?n?|zwei|drei|vier|fünf|dos|tres|cuatro|cinco|um|dois|três|quatro|' +
  'uno|due|tre|quattro|een|twee|drie|vijf|två|fyra|to|fire|dwa|trzy|cztery'
const time =
  'h|hrs?|hours?|std\\.?|stunden?|heures?|horas?|ore|uur|uren|timmar|timer|godz(?:in[yę]?)?\\.?|hodin|days?|tage?|jours?|d[ií]as?|giorn[oi]|' +
  'dag(?:en|ar|e)?|dni|dny|dní|den|nap|zile?|gün|päivää?|дн(?:я|ей|і)|shifts?|times|x|mal|fois|vezes|veces|volte|keer'
const often =
  'weekly|monthly|daily|wöchentlich|monatlich|täglich|hebdomadaires?|mensuel(?:le)?s?|semana(?:l|les|is)|mensua(?:l|les)|mensais|' +
  'settimanal[ei]|mensil[ei]|wekelijks|tygodniowo|miesięcznie|týdně|měsíčně'
const once =
  'once|twice|einmal|zweimal|dreimal|une fois|deux fois|una vez|dos veces|uma vez|duas vezes|una volta|due volte|[eé][eé]n keer|raz|en gång'
/** Periods of something else than the pay: "40 hours per week", "paid monthly", "annual leave". */
const otherPeriods = [
  // "40 hours per week", "2 jours de télétravail par semaine", "zwei Tage pro Woche"
  new RegExp(
    `(?:\\d[\\d.,]{0,12}|(?<!\\p{L})(?:${few}))\\s?-?\\s?(?:${time})(?:\\s[\\p{L}'’-]{1,16}){0,4}?\\s?(?:${lead})(?:${units})(?![\\p{L}\\d])`,
    'giu',
  ),
  new RegExp(`\\d[\\d.,]{0,12}\\s?-?\\s?(?:${time})\\s(?:${often})(?!\\p{L})`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:${once})\\s(?:${lead})(?:${units})(?![\\p{L}\\d])`, 'giu'),
  /(?:paid|payable|paid out|reviewed|reviews?|bonus(?:es)?)\s+(?:weekly|bi-?weekly|fortnightly|monthly|annually|daily|every two weeks)/gi,
  // Twice a month is no period that pay is kept in, and "bimonthly" can be every other.
  /(?<!\p{L})(?:twice|semi|bi)[ -]?(?:an? |per |each )?month(?:ly)?(?!\p{L})/giu,
  /(?:annual|yearly|monthly|weekly|daily)\s+(?:\w+\s+)?(?:bonus|leave|review|raise|increase|holiday|incentive|vacation|stipend|allowance)/gi,
]

/** The first period named in running text, where it is that of the pay. */
export function findPeriod(source: string): SalaryPeriod | null {
  const text = otherPeriods.reduce((rest, pattern) => rest.replace(pattern, ' '), source)
  let best: { period: SalaryPeriod; index: number } | null = null
  for (const { period, running } of rules) {
    const index = text.search(running)
    if (index !== -1 && (best === null || index < best.index)) best = { period, index }
  }
  if (best !== null) return best.period
  const unit = bareUnit.exec(text.trim())?.[1]
  return unit === undefined ? null : readPeriod(unit)
}

/** "Månads-, vecko- eller timlön": the stems that a word of pay is to be thought behind. */
const stemsOfPay = /\p{L}{3}-,? (?:\p{L}{3,12}-,? )?(?:eller|oder|of|og|och|und|en|bzw\.) \p{L}{5}/u

/** Whether a text leaves open by what time one is paid: "weekly or monthly". */
export function leavesPeriodOpen(text: string): boolean {
  return stemsOfPay.test(text) || rules.filter(({ running }) => running.test(text)).length > 1
}

/** The period that a word for pay names by itself: "RAL", "Jahresgehalt", "月給"; not "per week", which may be said of hours. */
export function findNamedPeriod(text: string): SalaryPeriod | null {
  return named.find(({ form }) => form.test(text))?.period ?? null
}

/** "$12 to $16 Hour" */
const bareUnit = /\p{Sc}\s?\d[\d.,]{0,12}k? (hour|day|week|month|year)$/iu

const alones = words.map(({ alone }) => alone).join('|')
const unitAtStart = new RegExp(
  `^\\s*(?:${lead})(?:${units})\\.?(?![\\p{L}\\d])|^\\s*(?:${alones})(?![\\p{L}])|^\\s*(?:${words.map(({ dense }) => dense).join('|')})`,
  'iu',
)

/** How many characters a period at the beginning of a text takes; 0 when there is none. */
export function periodLengthAtStart(text: string): number {
  return unitAtStart.exec(text.slice(0, 40))?.[0].length ?? 0
}

/** Nobody is paid less for so long, in money that is worth as much as a dollar or a euro. */
export const leastPay = { hour: 3, day: 20, week: 80, fortnight: 150, month: 200, year: 3000 } as const
