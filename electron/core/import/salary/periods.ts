// The period an amount is for, as a unit of its own (`unitText`) or in running text, in the languages postings were
// seen in. Fortnight comes before week: reading "biweekly" as a week doubles what a year comes to.

import type { SalaryPeriod } from '../../../../shared/posting.ts'

/** `unit` follows "per"; `alone` says it by itself. UN/CEFACT codes and ISO durations stand with the units. */
const words: readonly { period: SalaryPeriod; unit: string; alone: string }[] = [
  {
    period: 'fortnight',
    unit: 'fortnights?|two[ -]?weeks|2 ?weeks|bi-?weekly|quincena|zwei wochen|p2w|p14d',
    alone: 'fortnightly|bi-?weekly|every (?:two|2|other) weeks?|quincenal(?:es)?|zweiwöchentlich|14-?tägig',
  },
  {
    period: 'hour',
    unit: 'hours?|hrs?|hur|h|std|stunden?|heures?|horas?|ore|ora|uur|u|час|часа|saat|tunti|óra|שעה|ساعة|godz(?:in[aęy])?|hod(?:inu?)?|pt1h|時間|小时',
    alone:
      'hourly|p\\.?/?h|ph|stündlich|stündl|stundenlohn|horaires?|oraria|uurloon|почасовая|stawka godzinowa|時給|时薪|시급',
  },
  {
    period: 'day',
    unit: 'days?|diem|tag|jours?|día|dia|giorno|dag|день|dzień|dzien|den|gün|p1d',
    alone: 'daily|p/d|tjm|täglich|tagessatz|journalier|diario|dagelijks|日給|日薪|일급',
  },
  {
    period: 'week',
    unit: 'weeks?|wks?|wee|woche|semaine|semana|settimana|неделю|tydzień|týden|p1w|p7d|週',
    alone: 'weekly|p\\.?/?w|pw|wöchentlich|hebdomadaire|semanal(?:es)?|settimanal[ei]|wekelijks|週給|周薪',
  },
  {
    period: 'month',
    unit: 'months?|måned|månad|mån|mnd|mon|mths?|mo|monat|mois|mes|mês|mese|maand|месяц|мес|mies(?:iąc)?|měsíc|mesic|місяць|ay|aylık|kuukausi|kk|hó|חודש|شهر|شهريا|tháng|bulan|p1m|月|월',
    alone:
      'monthly|p/m|pcm|(?<=\\d{3}\\s?)pm|monatlich(?:es)?|mtl|monatsgehalt|mensuel(?:le)?s?|mensual(?:es)?|mensal|mensil[ei]|maandelijks|miesięcznie|měsíčně|ежемесячно|щомісяця|aylık|\\d{2}薪|月給|月薪|월급',
  },
  {
    period: 'year',
    unit: 'years?|år|yrs?|y|annum|ann|anno|annual|jahr|an|année|año|ano|jaar|год|rok|rocznie|yıl|vuosi|рік|سنة|năm|tahun|p1y|p12m|年|년',
    alone:
      'yearly|annually|annual|annualized|per annum|p\\.? ?/?a\\.?|pa|lpa|jährlich(?:es)?|jahresgehalt|jahresbrutto|annuel(?:le)?s?|anual(?:es|mente)?|annu[oai]|annual[ei]|jaarlijks|rocznie|ročně|в год|yıllık|jaarsalaris|\\bRAL\\b|年薪|年収|年俸|연봉',
  },
]

const lead =
  "(?:\\/|(?<!\\p{L})(?:per|pro|pr\\.?|par|por|a|an|each|every|je|im|die|den|la|al|all['’]|l['’]|à l['’]|na|на|za|в|за|the|p\\.?)(?!\\p{L}))[ _]?"

interface Rule {
  period: SalaryPeriod
  whole: RegExp
  running: RegExp
}

const rules: readonly Rule[] = words.map(({ period, unit, alone }) => ({
  period,
  whole: new RegExp(`^(?:${lead})?(?:${unit}|${alone})\\.?(?:\\(s\\))?$`, 'iu'),
  running: new RegExp(`${lead}(?:${unit})(?![\\p{L}\\d])|(?<![\\p{L}.])(?:${alone})(?![\\p{L}])`, 'iu'),
}))

/** Reads a text that is a unit and little else: `YEAR`, `per_hour`, `p.a.`, `HUR`. */
export function readPeriod(text: string): SalaryPeriod | null {
  const plain = text
    .trim()
    .slice(text.lastIndexOf('#') + 1)
    .replace(/^https?:\/\/.*\//i, '')
    .replace(/[_\s]+/g, ' ')
  if (plain.length > 60) return null
  return rules.find(({ whole }) => whole.test(plain))?.period ?? findPeriod(plain)
}

const units = words.map(({ unit }) => unit).join('|')
/** Periods of something else than the pay: "40 hours per week", "paid monthly", "annual leave". */
const otherPeriods = [
  new RegExp(
    `\\d[\\d.,]*\\s?-?\\s?(?:h|hrs?|hours?|std\\.?|stunden?|heures?|horas?|ore|uur|uren|days?|tage|jours?|shifts?|times|x|mal)\\s?(?:${lead})(?:${units})(?![\\p{L}\\d])`,
    'giu',
  ),
  /(?:paid|payable|paid out|reviewed|reviews?|bonus(?:es)?)\s+(?:weekly|bi-?weekly|fortnightly|monthly|annually|daily|every two weeks)/gi,
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
  return best?.period ?? null
}

const unitAtStart = new RegExp(
  `^\\s*(?:${lead})(?:${words.map(({ unit }) => unit).join('|')})\\.?(?![\\p{L}\\d])|^\\s*(?:${words.map(({ alone }) => alone).join('|')})(?![\\p{L}])`,
  'iu',
)

/** How many characters a period at the beginning of a text takes; 0 when there is none. */
export function periodLengthAtStart(text: string): number {
  return unitAtStart.exec(text.slice(0, 40))?.[0].length ?? 0
}
