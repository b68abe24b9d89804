// How many hours a week a text says one works, where it says neither "part-time" nor "full-time": "22.5 hours per week",
// "Carga horária: 44 horas semanais", "20 Wochenstunden". Its words are offered, and no kind is made of a number.

import { pattern } from '../../text/pattern.ts'
import { splitParagraphs } from './sentences.ts'

const count =
  '(\\d{1,2}(?:[.,]\\d{1,2})?)(?: ?(?:[-–/]|bis|to|à|a|tot|do|or|och) ?(\\d{1,2}(?:[.,]\\d{1,2})?))?'
const unit =
  '(?:hours?|hrs?\\.?|std\\.?|stunden|uren|uur|u|heures?|horas?|ore|timmar|timer|tuntia|godz(?:in[ay]?)?\\.?|hod(?:in)?\\.?|часов|часа|ч\\.?|годин|óra|h)'
const weekly = [
  '(?:\\/|(?:a|per|each|every|in the|pro|die|in der|par|por|(?:a|de|en) la|à la|na|alla|w|v|om|i|på|в) ?)' +
    '(?:week|wk|woche|semaine|semana|settimana|tygodniu|tydzień|tydz|týdnu|týden|týždeň|vecka|veckan|uge|' +
    'ugen|uke|uka|viikko|неделю|тиждень)',
  '(?:weekly|p\\/?w|wöchentlich|hebdo(?:madaires?)?|semanales|semanais|settimanali|tygodniowo|týdně|týždenne|viikossa)',
]
const time = `${count} ?-?${unit}(?: de trabalho| de trabajo| de travail| lavorative)? ?-?(?:${weekly.join('|')})(?!\\p{L}| of (?!work))`
const hedge =
  '(?:(?:approx(?:imately|\\.)?|about|around|up to|at least|minimum(?: of)?|(?:an )?average(?: of)?|ca\\.?|' +
  'circa|mind(?:estens|\\.)|maximal|only|bis zu|environ|aprox(?:imadamente|\\.)?|até|hasta|gemiddeld|' +
  'minimaal) )?'
/** What the hours are called, or who works them, right in front of them. */
const lead = [
  '(?:^|^[-*•\\s]{1,6})',
  '^[-*•\\s]{0,6}\\p{L}[^:：\\d]{1,40}[:：] ?',
  '(?<!\\p{L})(?:work(?:ing|s)?|(?:position|role|post|job|contract|schedule|workload|' +
    'appointment)(?: (?:is|will be))?(?: for)?|this is an?|(?:full|part)[- ]time,?|(?:voll|teil)zeit,?|' +
    'befristet,|umfang von|(?:wochen)?arbeitszeit (?:von|beträgt)|stelle mit|(?:is|are) available(?: for)?|' +
    'for|at|availability of|have|contractors?|freelancers?|jornada (?:\\p{L}+ )?de|contrat (?:de|à)|' +
    'contrato (?:\\p{L}+ )?(?:de|com)|contratto (?:\\p{L}+ )?(?:di|da)|' +
    'carga horária(?: semanal)?(?: é)?(?: de)?|orario di|etat|voltijds|functie (?:van|voor)|baan van|' +
    'voor|het (?:gaat|betreft)(?: hier)?(?: om)?|es (?:geht|handelt sich) um|' +
    "il s['’]agit d['’]un (?:poste|contrat|emploi) (?:de|à)|se trata de|si tratta di|" +
    'det (?:gäller|handlar om|gjelder|drejer sig om))[ (]{1,2}',
  ' \\((?=[^()]{1,40}\\))',
]
const said = new RegExp(`(?:${lead.join('|')})${hedge}(${time})`, 'iu')
/** Words that say by themselves that it is of work, and labels beside a bare number. */
const named = [
  `(${count} (?:wochenstunden|h?std\\.?\\/wo(?:che)?))(?!\\p{L})`,
  '^[-*•\\s]{0,6}(?:(?:hours (?:per|a|of work per) week|weekly (?:working )?hours|' +
    'wochen(?:arbeits)?(?:stunden|zeit)|wöchentliche arbeitszeit|stundenumfang|' +
    'durée hebdo(?:madaire)?(?: du travail)?|horas semana(?:les|is)|uren per week|' +
    `ore settimanali)\\s?[:：] ?(${count}(?: ?${unit}(?!\\p{L}))?)|(?:hours|working hours) ?[:：] ?(${count} (?:per|a) week))` +
    '(?![\\p{L}\\d:])',
  `(${count}[- ]h(?:ou)?rs?[- ](?:work[- ]?)?week(?= (?:position|role|post|job|contract|schedule)))`,
  // In Dutch nobody says of which time.
  '^[-*•\\s]{0,6}(?:(?:full|part)-?time|voltijds?|deeltijds?)?[ (]{0,2}(\\d{2} ?(?:[-–]|tot) ?\\d{2} uur)\\)?$',
  '(週(?:に)?\\d{1,2}(?:[-~〜～]\\d{1,2})?時間(?!以上)|每周(?:工作)?\\d{1,2}(?:个)?小时|주 ?\\d{1,2} ?시간)',
].map((form) => new RegExp(form, 'iu'))
const mayBeHours =
  /\d ?-?(?:h|std|stunden|u(?:ren|ur)?\b|ore|tim|tuntia|godz|ч|годин|óra|小|時|个|시|wochen|(?:per|a) week)|(?:week|wochen|hebdo|semana|settim|arbeits|umfang)[\p{L} ]{0,20}[:：] ?\d/iu
/** Hours of somebody or something else. */
const ofOthers = pattern('iu')`
  (?<!\p{L})(?:sav(?:e[sd]?|ing)|overtime|tutor\p{L}*|lessons?|classes|course|customers?|clients?
    |students? (?:can|may)|open(?:ing)?|operat\p{L}+|runs?|support (?:is|for)|help ?desk|hotline
    |service is|free|visit\p{L}*|überstunden|heures supp\p{L}*|horas extra\p{L}*|home ?office
    |remote(?:ly)?|from home|unterricht\p{L}*|aulas?|clases?|cours)(?!\p{L})
`
const longestLine = 400
const mostLines = 300
const [fewest, most] = [3, 60]

/** The words that say how many hours a week one works; null where none do, or two sentences differ. */
export function hoursInText(lines: readonly string[]): string | null {
  const found = new Set<string>()
  for (const line of splitParagraphs(lines.slice(0, mostLines))) {
    if (line.length > longestLine || !mayBeHours.test(line)) continue
    for (const sentence of line.split(/(?<=[.!?;])\s+(?=\p{Lu})/u)) {
      const words = hoursIn(sentence)
      if (words !== null) found.add(words)
    }
  }
  const [first, ...others] = found
  return first !== undefined && others.every((each) => numbersOf(each) === numbersOf(first)) ? first : null
}

function hoursIn(sentence: string): string | null {
  for (const form of [said, ...named]) {
    const match = form.exec(sentence)
    const words = match?.slice(1).find((part) => part !== undefined)
    if (
      match === null ||
      words === undefined ||
      ofOthers.test(sentence.slice(0, match.index + match[0].length))
    )
      continue
    const hours = numbersOf(words).split(' ').map(Number)
    if (hours.every((each) => each >= fewest && each <= most)) return words.trim()
  }
  return null
}

function numbersOf(words: string): string {
  return (words.match(/\d{1,2}(?:[.,]\d{1,2})?/g) ?? []).map((each) => each.replace(',', '.')).join(' ')
}
