// Labels that name a fact of a job only where their value has its form: "Hours: Full-time", "Vacancies: 2". In front of
// other values the same words are those of shops, of events, of people.

import { judgeDateText } from '../../../dates/dates.ts'
import { isHours, kindsBeside } from '../../../fields/employment.ts'
import { isPartOfWorld } from '../../../places/address.ts'
import { readCountryName } from '../../../places/countries.ts'
import { isState } from '../../../places/states.ts'
import { readMode } from '../../../places/workMode.ts'
import type { RawField } from '../../../raw.ts'
import { findAmount } from '../../../salary/salaryWords.ts'
import { legalForm } from '../../../text/legalForms.ts'
import { answersWhere, areTowns } from '../../../wording/lines/answersWhere.ts'
import { isPlace, isPlaceOfWork } from '../../../wording/lines/placeAlone.ts'
import { isEmployment, isMode } from '../../../wording/lines/workAlone.ts'
import { fieldNamed } from '../../../wording/names/labels.ts'
import { isOrganisationLine } from '../../../wording/names/organisationNames.ts'
import { isEmploymentList, isJobNumber, isModeOfWork } from './fittingValues.ts'
import type { LabelledValue } from './labelledValues.ts'

interface UnsureLabel {
  field: string
  labels: string
  fits(value: string): boolean
}

/** What a job is called, told only beside other facts of one: people have titles as well, and much has a date. */
const titleBeside = 'title beside'
const dateBeside = 'date beside'
/** Where a job is: what has a place is often an event. */
const placeBeside = 'place beside'
/** What a town lies in, told only beside one: a shop names the country it sends to. */
const regionOfTown = 'region of town'
const countryOfTown = 'country of town'

const asksWhere =
  'where|wo|où|dónde|donde|dove|onde|waar|hvor|var|gdzie|kde|где|де|missä|hol|unde|nerede|πού|kje|gdje|kus|kur'

const longestTitle = 100
const unsure: UnsureLabel[] = [
  {
    field: 'employmenttype',
    labels:
      'contract|type|typ|art|tipo|schedule|hours|working hours|work hours|hours of work|duration|appointment|' +
      'position status|employee status|status|tipo de oferta|horaires|horario|uren|laufzeit|dauer|umfang|' +
      'stellenumfang|dienstverhältnis|beschäftigungsverhältnis|période|durata|disponibilità|disponibilidad|' +
      'disponibilidade|disponibilité|availability|verfügbarkeit|beschikbaarheid|omfang|varighet|varighed|term|' +
      'orario|orario di lavoro|radno vrijeme|radno vreme|delovni čas|darba laiks|darbo laikas|koormus|tööaeg|' +
      'arbetstid|arbejdstid|arbeidstid|rythme|durée du travail|dedicación|horário|regime|impegno|werktijden|' +
      'foglalkoztatás|loại hình|fte|inquadramento',
    // "Part-time, 15-20 hours a week"
    fits: (value) => isEmploymentList(value) || isEmploymentList(value.split(/\s*[,;(]\s*/, 1)[0]!),
  },
  {
    field: 'workhours',
    labels:
      'hours|working hours|work hours|hours of work|contracted hours|weekly hours|hours per week|wochenarbeitszeit|wochenstunden|' +
      'stunden pro woche|stundenumfang|wöchentliche arbeitszeit|stellenumfang|umfang|durée du travail|durée hebdomadaire|horaires|horario|' +
      'horas semanales|horas semanais|carga horária|orario|orario di lavoro|ore settimanali|uren|uren per week|' +
      'aantal uren|arbeidsuren|werkuren|arbetstid|arbejdstid|arbeidstid|wymiar czasu pracy|týdenní pracovní doba',
    fits: (value) => isHours(value) || /^\d{2}(?:[.,]\d)? ?[-–] ?\d{2}$/.test(value),
  },
  {
    field: 'totaljobopenings',
    labels:
      'vacancies|openings|positions|posts|open positions|stellen|postes|plazas|puestos|vagas|posti|posizioni|platser|miejsca|' +
      'antal platser|antal jobb|antall|paikkoja',
    fits: (value) => /^[1-9]\d{0,2}$/.test(value),
  },
  {
    field: regionOfTown,
    labels: 'state|province|state/province|region|estado',
    fits: (value) => isState(value) || (isPlace(value) && !isPartOfWorld(value)),
  },
  {
    field: regionOfTown,
    labels:
      'bundesland|kanton|canton|län|fylke|fylke/region|département|departement|' +
      'departamento|comunidad autónoma|comunidade autónoma|distrito|regione|provincie|województwo|megye|județ|maakunta|область|都道府県',
    fits: (value) => /^\p{L}[\p{L} .'’/-]{1,40}$/u.test(value) && value.split(' ').length < 6,
  },
  {
    field: countryOfTown,
    labels: 'country|country/region|land|pays|país|paese|kraj|страна|国家',
    fits: (value) => readCountryName(value, null) !== null,
  },
  {
    field: 'joblocation',
    labels: 'base',
    fits: isPlaceOfWork,
  },
  {
    field: 'joblocation',
    labels: 'based|place|site|campus|office|branch|region|area|område|адрес|адреса',
    fits: isPlace,
  },
  {
    // Seats and offices are counted as well.
    field: 'joblocation',
    labels: 'platser|kontor|steder|paikkakunnat|offices|sites',
    fits: (value) => isPlace(value) || areTowns(value),
  },
  {
    field: 'joblocation',
    labels: asksWhere,
    fits: answersWhere,
  },
  {
    field: placeBeside,
    labels: `${asksWhere}|place|based|plassering|geografi|místo|miesto|место|місце|място|paikka`,
    fits: areTowns,
  },
  {
    field: 'joblocationtype',
    labels:
      'remote|remote job|remote work|homeoffice|home office|home-office|mobiles arbeiten|mobile arbeit|télétravail|' +
      'teletrabajo|trabajo remoto|teletrabalho|trabalho remoto|telelavoro|smart working|lavoro agile|thuiswerken|' +
      'thuiswerk|distansarbete|hjemmekontor|hjemmearbejde|etätyö|praca zdalna|práce z domova|távmunka|' +
      'uzaktan çalışma|удалённая работа|удаленная работа|віддалена робота|リモートワーク|在宅勤務|テレワーク|远程办公|재택근무|' +
      'work location type|working arrangement|work from home',
    fits: isModeOfWork,
  },
  {
    // A person may have put it there as well.
    field: 'hiringorganization',
    labels:
      'agency|school|council|trust|hospital|university|college|academy|charity|entidade|órgão|organizacja|organizacija|instituce|szervezet|datore|entity|' +
      'legal entity|hiring entity|posted by|listed by|advertised by|offered by|published by|publié par|' +
      'publicado por|angeboten von',
    fits: (value) => value.length <= longestTitle && (legalForm.test(value) || isOrganisationLine(value)),
  },
  {
    field: 'dateposted',
    labels: 'job posting|posting|publication|parution|publicación|pubblicazione|publicatie',
    fits: (value) => judgeDateText(value) === 'date',
  },
  // "End Date: 14 October 2026 (9 days left to apply)", and not "30+ days left to apply"
  { field: 'validthrough', labels: 'time left to apply', fits: (value) => /\d{4}/.test(value) },
  {
    field: 'jobstartdate',
    labels: 'start|begin|available from|available|per|vanaf|from|avvio',
    fits: (value) => judgeDateText(value) === 'date',
  },
  { field: dateBeside, labels: 'date', fits: (value) => judgeDateText(value) === 'date' },
  {
    field: 'identifier',
    labels: 'id|job|posting|vacancy|codice|código|viite|kód|kod|šifra|kode|コード',
    fits: (value) => isJobNumber(value) && /\d{3}/.test(value),
  },
  {
    field: titleBeside,
    labels:
      'title|position|role|post|vacancy|stelle|position/titel|poste|intitulé|puesto de trabajo|cargo|posto|ruolo|' +
      'qualifica|mansione|functie|tjänst|roll|befattning|stilling|posada|vaga|função|profese|zawód|nome da vaga',
    fits: (value) =>
      value.length <= longestTitle && /\p{L}{3}/u.test(value) && !isEmployment(value) && !isMode(value),
  },
]

/** Two labels say the two ends of pay. */
const ends = { least: 'pay from', most: 'pay to' }
const isMoney = (value: string): boolean => {
  const amount = findAmount(value)
  return amount !== null && amount.mark !== null && amount.qualifier === 'exact'
}
unsure.push(
  {
    field: ends.least,
    labels: 'min|minimum|minimum salary|salary min|min salary|salary from|pay min',
    fits: isMoney,
  },
  {
    field: ends.most,
    labels: 'max|maximum|maximum salary|salary max|max salary|salary to|pay max',
    fits: isMoney,
  },
)

const byLabel = new Map<string, UnsureLabel[]>()
for (const each of unsure) {
  for (const label of each.labels.split('|')) byLabel.set(label, [...(byLabel.get(label) ?? []), each])
}

/** Whether a text in the form of a label may be one of these. */
export function isUnsureLabel(label: string): boolean {
  return byLabel.has(label)
}

/** Whether a heading names pay and something else: "Working hours and pay". */
export function namesPayToo(label: string): boolean {
  const joined = joint.exec(label)
  if (joined === null) return false
  const [first, second] = [label.slice(0, joined.index), label.slice(joined.index + joined[0].length)]
  return fieldNamed(first) === 'basesalary' || fieldNamed(second) === 'basesalary'
}

const joint = / (?:und|and|et|y|e|en|og|och|i|&) /

/** What such a label says with this value behind it; null where it says nothing of a job. */
export function unsureFact(label: string, value: string): LabelledValue | null {
  const rows = byLabel.get(label) ?? []
  const fitting = rows.find(({ fits }) => fits(value))
  if (fitting !== undefined) return { field: fitting.field, value, isUnsure: true }
  // "Homeoffice: teilweise möglich", "Télétravail : 2 jours par semaine" answer what the label asks.
  const answered = `${label}: ${value}`
  const isAnswer =
    rows.some(({ field }) => field === 'joblocationtype') &&
    isModeOfWork(answered) &&
    readMode(answered) !== readMode(label)
  return isAnswer ? { field: 'joblocationtype', value: answered, isUnsure: true } : null
}

/** The same of the column of a table, which tells no fact only beside others. */
export function unsureColumn(name: string, value: string): string | null {
  const fact = unsureFact(name, value)
  return fact === null || fact.value !== value || beside.has(fact.field) ? null : fact.field
}

/** What is said only beside other facts. */
const beside: ReadonlySet<string> = new Set([
  titleBeside,
  dateBeside,
  placeBeside,
  regionOfTown,
  countryOfTown,
  ends.least,
  ends.most,
])
/** So many other facts make sure that a title, or a date, is that of the job. */
const leastBeside = 2
const fieldBeside: Readonly<Record<string, string>> = {
  [titleBeside]: 'title',
  [dateBeside]: 'dateposted',
  [placeBeside]: 'joblocation',
}

/** Adds to `facts` what such labels say and no other does, where each says one thing. */
export function addUnsure(
  facts: Map<string, RawField>,
  found: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  const [least, most] = [ends.least, ends.most].map((end) => [...(found.get(end) ?? [])])
  if (least!.length === 1 && most!.length === 1 && !facts.has('basesalary')) {
    const pay = `${least![0]} - ${most![0]}`
    facts.set('basesalary', { key: 'basesalary', path: 'page.label.basesalary', rung: 'text', values: [pay] })
  }
  for (const [field, values] of found) {
    const name = fieldBeside[field] ?? field
    if (beside.has(name)) continue
    const isSure = fieldBeside[field] === undefined || facts.size >= leastBeside
    const known = facts.get(name)
    // Hours and contract stand under labels of their own.
    if (known !== undefined && name === 'employmenttype' && values.size === 1)
      known.values.push(...[...values].filter((value) => !known.values.includes(value)))
    else if (
      (values.size === 1 || (name === 'employmenttype' && areHoursAndTerms([...values]))) &&
      isSure &&
      known === undefined
    )
      facts.set(name, {
        key: name,
        path: `page.label.${name}`,
        rung: 'text',
        values: [...values].flatMap((value) => value.split('\n')),
      })
  }
  addAroundTown(facts, found)
}

/** "Permanent" and "part-time": two of one kind are of two jobs. */
export function areHoursAndTerms([one, other, ...more]: readonly string[]): boolean {
  return (
    one !== undefined && other !== undefined && more.length === 0 && kindsBeside([one], [other]).length === 1
  )
}

/** "City: Salem", "State: Oregon", "Country: United States": parts of one place; a state is one by itself too. */
function addAroundTown(facts: Map<string, RawField>, found: ReadonlyMap<string, ReadonlySet<string>>): void {
  const around = [regionOfTown, countryOfTown].map((field) => [...(found.get(field) ?? [])])
  const known = facts.get('joblocation')
  const [town = '', ...others] = known?.values ?? []
  const isOne = others.length === 0 && around.every((values) => values.length < 2)
  if (!isOne || typeof town !== 'string' || town.includes(',')) return
  const parts = [town, ...around.flat()]
  if (known === undefined && around[0]!.length === 0) return
  // A town with its postal code tells more than where it lies.
  if (/^\d{4,5} /.test(town) && around[1]!.length === 0) return
  const place = [...new Set(parts)].filter((part) => part !== '').join(', ')
  facts.set('joblocation', { ...placeField, ...known, values: [place] })
}

const placeField = { key: 'joblocation', path: 'page.label.joblocation', rung: 'text' } as const
