// The pay of an unmarked posting, brought to the shape of schema.org's MonetaryAmount: ends that stand loose in the
// posting, objects with from and to or min and max, amounts in hundredths, or a text. salary.ts interprets it.

import { isNode, type RawField, type RawNode, type RawValue } from '../../../raw.ts'
import { readBasis } from '../../../salary/basis.ts'
import { findPeriod, readPeriod } from '../../../salary/periods.ts'
import { findAmount } from '../../../salary/salaryWords.ts'
import { readPlainText } from '../../../text/richText.ts'
import { foreignKeys } from '../keys/foreignKeys.ts'
import { fieldAt, firstAt, nameOf, pathList, plainKey } from '../keys/keyPaths.ts'
import { firstShaped, keyShapes } from '../keys/keyShapes.ts'
import { firstWorded } from '../keys/keyWords.ts'
import { otherPay, payWithin } from './payWithin.ts'

/** What each kind of employment pays: `"employment_types": [{"type": "b2b", "salary": {…}}, …]` */
const ofKinds = pathList(
  'employmenttypes employmenttype contracttypes contracttype contracts contract employment jobtypes',
).flatMap((kind) => ['salary', 'salaryrange', 'pay', 'compensation', 'rate'].map((name) => `${kind}.${name}`))

const objectPaths = [
  ...pathList(`basesalary salary salaryrange compensation.summarycomponents compensation.compensationtiers.components
  compensation payrange payrangedetails payranges payinputranges employmenttypes positionremuneration
  salaire pay remuneration salarydetail salarydetails salaryinfo gehalt salario payperiodadjustedpay
  offeredremunerationpackage.salaries compensation.salary compensation.base compensation.basesalary compensation.range`),
  ...ofKinds,
]
const textPaths = [
  ...pathList(`basesalary salary salaryrange compensation.scrapeablecompensationsalarysummary compensation
    salaire.libelle salary.label salarytext salarysummary salaryrangetext payrate compensationtiersummary
    compensationsummary compensationtext salaryinfo paysummary wage verguetungsangabe
    detectedextensions.salary`),
  ...foreignKeys.salary,
  ...ofKinds,
]
/** What else may say it in words: an amount, or that it is not told. */
const amountPaths = [...textPaths, ...pathList('salarydesc salarydescription')]
const ends = {
  minvalue:
    pathList(`minvalue min minimum from von desde rangestart minamount minimumrange salarymin minsalary salaryfrom
      minimumsalary annualsalarymin jobminsalary salaryminimum p10`),
  maxvalue:
    pathList(`maxvalue max maximum to bis hasta rangeend maxamount maximumrange salarymax maxsalary salaryto maximumsalary
      annualsalarymax jobmaxsalary salarymaximum p90`),
}
/** Of keys without signs: `grosssalarylow`, `minannualsalary`, `gehaltsspannevon`, `compensationminimum`. */
const pay =
  '(?:salary|salaries|compensation|pay|wage|remuneration|gehalt|gehaltsspanne|salaire|salario|ctc)(?:range|rate|band)?'
const around =
  '(?:job|gross|net|base|annual|yearly|monthly|weekly|daily|hourly|offered|usd|eur|gbp|value|amount)*'
const least = '(?:min|minimum|low|lowest|from|start|von)'
const most = '(?:max|maximum|high|highest|to|end|bis)'
const looseEnds = {
  minvalue: new RegExp(
    `^(?:${around}${least}${around}${pay}${around}|${around}${pay}${around}${least}${around}|minamount)$`,
  ),
  maxvalue: new RegExp(
    `^(?:${around}${most}${around}${pay}${around}|${around}${pay}${around}${most}${around}|maxamount)$`,
  ),
}
const currencies =
  pathList(`salarycurrencycode currency currencycode currencytype salarycurrency currencysymbol jobsalarycurrency
    compensationcurrency paycurrency currencyiso currencyisocode moneda moeda waehrung devise`)
const periods =
  pathList(`unittext unitcode period interval unit payperiod salaryperiod salaryinterval rateintervalcode payingintervalcode mode salarymode
    frequency timeunit jobsalaryperiod periodo zeitraum per description`)
/** The last of them is a text that says the same amount with its period. */
const loosePeriods =
  pathList(`salaryperiod salaryinterval jobsalaryperiod payperiod interval salaryunit salaryfrequency salaryunits
  salarytimeunit salaryformat salaryschedule payin salarytype compensationfrequency compensationinterval compensationperiod payfrequency
  rateintervalcode periodo verguetungsangabe salary`)

/** What `baseSalary` would say; null where nothing about pay is stated. */
export function gatherSalary(node: RawNode): RawField | null {
  let unitless: RawField | null = null
  for (const path of objectPaths) {
    const field = fieldAt(node, path)
    const amounts = (field?.values ?? []).filter(isNode).map((value) => amountOf(value))
    const read = amounts.filter((amount) => amount !== null)
    if (field === null || read.length === 0) continue
    const pay = { ...field, values: read }
    // The same may be said once more with its period.
    for (const { fields } of read) if (!fields.has('currency')) addLooseUnits(node, fields, field)
    if (read.some(({ fields }) => fields.has('unittext'))) return pay
    unitless ??= pay
  }
  // What lies deeper says how much of what; without that the summary above it says as much.
  const deep = payWithin(node, amountOf)
  const isWhole = deep?.values.some((value) => isNode(value) && value.fields.has('currency')) ?? false
  if (deep !== null && (unitless === null || isWhole)) return deep
  if (unitless !== null) return unitless
  const loose = looseAmount(node)
  if (loose !== null) return sameInWords(node, loose) ?? loose
  const text =
    firstAt(node, amountPaths, isNumber) ??
    firstShaped(node, periodicPay, isPay) ??
    firstAt(node, textPaths, (value) => typeof value === 'string') ??
    firstShaped(node, payHolder, (value) => isNode(value) && isPay(value)) ??
    firstShaped(node, keyShapes.salary, (value) => typeof value === 'string' && value.trim() !== '') ??
    firstWorded(node, 'basesalary')
  return text === null ? null : withUnits(node, text)
}

/** `salary: 16 000 - 22 000 PLN` beside `salary_min: 16000`: the same ends, and in which currency. */
function sameInWords(node: RawNode, loose: RawField): RawField | null {
  const ends = loose.values.filter(isNode).map(({ fields }) => fields)
  const amounts = ends.flatMap((fields) =>
    ['minvalue', 'maxvalue'].flatMap((name) => fields.get(name)?.values.map(String) ?? []),
  )
  if (amounts.length === 0 || ends.some((fields) => fields.has('currency'))) return null
  return firstAt(node, amountPaths, (value) => saysAll(amounts, value))
}

/** "月給24万円〜32万円" beside 240000 and 320000, "16k - 22k PLN" beside 16000. */
function saysAll(amounts: readonly string[], value: RawValue): boolean {
  if (typeof value !== 'string') return false
  const digits = value.replace(/(?<=\d)k(?!\p{Script=Latin})/giu, '000').replace(/[\s.,'’]/g, '')
  if (amounts.every((amount) => digits.includes(amount))) return true
  const spoken = findAmount(value)
  const said =
    spoken === null || (spoken.mark ?? spoken.isPerAnnum) === false ? [] : [spoken.low, spoken.high]
  return amounts.every((amount) => said.some((end) => end !== null && Number(end) === Number(amount)))
}

/** `hourlyRate`, `annual_salary`: the key says the period. */
const periodicPay =
  /^(?:hourly|daily|weekly|monthly|yearly|annual)(?:base|gross|net)?(?:pay|salary|rate|wage|compensation|stipend|ctc)s?(?:range|usd|eur|gbp|inr)?$/

/** `jobSalaryRangeDetails`, `salaryRangeLpa`: an object with two ends. */
const payHolder =
  /^(?!.*(?:expect|current|desired))\w{0,12}(?:salary|compensation|wages?|remuneration|payrange|payscale)(?:range|band|scale|details?|info|data)*$/

function isPay(value: RawValue): boolean {
  return isNode(value) ? amountOf(value) !== null : isNumber(value)
}

/** A text or two ends beside the currency or the period they leave out. */
function withUnits(node: RawNode, text: RawField): RawField {
  const range = text.values.find(isNode)
  if (range !== undefined) {
    const amount = amountOf(range)!
    if (!amount.fields.has('unittext')) addLooseUnits(node, amount.fields, text)
    else if (!amount.fields.has('currency')) addCurrency(node, amount.fields)
    return { ...text, values: [amount] }
  }
  const fields = new Map<string, RawField>([['value', { ...text, values: text.values.slice(0, 1) }]])
  if (!isNumber(text.values[0]!)) return text
  const [low, high, more] = text.values
  // `["$17.00", "$19.00"]`
  if (low !== undefined && high !== undefined && more === undefined && isNumber(high)) {
    fields.clear()
    fields.set('minvalue', { ...text, values: [low] })
    fields.set('maxvalue', { ...text, values: [high] })
  }
  addLooseUnits(node, fields, text)
  return fields.size === 1 && fields.has('value')
    ? text
    : { ...text, values: [{ types: ['MonetaryAmount'], id: null, fields }] }
}

function isNumber(value: RawValue): boolean {
  return typeof value === 'number' ? value > 0 : typeof value === 'string' && /\d/.test(value)
}

/** What says which part of the pay an amount is; a title may be that of a stock analyst. */
const kindsOfPay = pathList('paytype salarytype kind component label name title')
const isOtherPay = /^(?:[\p{L}-]+ ){0,2}(?:bonus|equity|commissions?|stock|options)$/iu

/** `around` are the objects it stands in, the nearest first, which may say what all amounts in them are counted in. */
function amountOf(value: RawNode, around: readonly RawNode[] = []): RawNode | null {
  // What schema.org says already stays as it is.
  if (around.length === 0 && fieldAt(value, 'value') !== null && fieldAt(value, 'minvalue') === null)
    return value
  const kinds = [...value.types, ...(fieldAt(value, 'compensationtype')?.values ?? [])]
  if (kinds.some((kind) => typeof kind === 'string' && otherPay.test(kind))) return null
  if (firstAt(value, kindsOfPay, (kind) => typeof kind === 'string' && isOtherPay.test(kind)) !== null)
    return null
  const own = endsOf(value, ends)
  const fields = own ?? centsOf(value)
  if (fields === null) return null
  // "Gross annual salary, paid in 14 instalments." of a range in cents
  const told = own === null ? fieldAt(value, 'blurb') : null
  const text = readPlainText(String(told?.values[0] ?? ''))
  if (told !== null && findPeriod(text) !== null) fields.set('unittext', { ...told, values: [text] })
  addUnits(value, fields)
  for (const each of around) {
    const shared = new Map(fields)
    addUnits(each, shared)
    for (const [name, field] of shared) if (!fields.has(name)) fields.set(name, field)
  }
  return { types: ['MonetaryAmount'], id: null, fields }
}

function endsOf(node: RawNode, paths: Record<string, readonly string[]>): Map<string, RawField> | null {
  const fields = new Map<string, RawField>()
  for (const [name, list] of Object.entries(paths)) {
    const field = firstAt(node, list, isNumber)
    if (field !== null) fields.set(name, { ...field, values: field.values.slice(0, 1) })
  }
  return fields.size === 0 ? null : fields
}

function centsOf(node: RawNode): Map<string, RawField> | null {
  const fields = new Map<string, RawField>()
  for (const [name, path] of [
    ['minvalue', 'mincents'],
    ['maxvalue', 'maxcents'],
  ] as const) {
    const field = fieldAt(node, path)
    const cents = field?.values[0]
    if (field !== null && typeof cents === 'number') fields.set(name, { ...field, values: [cents / 100] })
  }
  return fields.size === 0 ? null : fields
}

/** `"gross": false`, `"taxes": "before taxes"`. */
function addBasis(node: RawNode, fields: Map<string, RawField>): void {
  const gross = firstAt(node, ['gross', 'isgross'], (value) => typeof value === 'boolean')
  if (gross !== null)
    fields.set('payperiod', { ...gross, values: [gross.values[0] === true ? 'gross' : 'net'] })
  const taxes = gross === null ? firstAt(node, taxKeys, saysBasis) : null
  if (taxes !== null) fields.set('payperiod', taxes)
}

const taxKeys = pathList('tax taxes taxation salarytax salarytaxes grossornet grossnet netorgross')
const longestBasis = 40

function saysBasis(value: RawValue): boolean {
  return typeof value === 'string' && value.length <= longestBasis && readBasis(value) !== 'unspecified'
}

function addUnits(node: RawNode, fields: Map<string, RawField>): void {
  addBasis(node, fields)
  // `"unit": "USD"` beside two ends
  const currency = firstAt(node, currencies) ?? firstAt(node, ['unit'], isCurrencyCode)
  if (currency !== null) fields.set('currency', currency)
  // How often it is paid says nothing where something else says what it is paid for: a shift.
  const units = fieldAt(node, 'mode')?.values.some(isNode) ? ['mode'] : periods
  const period =
    firstAt(node, units, (value) => periodOf(value) !== null) ??
    firstAt(node, ['type'], (value) => periodOf(value) !== null) ??
    firstAt(node, units, (value) => nameOf(value) !== null && !isCurrencyCode(value))
  const [value] = period?.values ?? []
  // `"type": "per_month"`: an object keeps that apart from its fields.
  const kind = node.types.map(periodOf).find((each) => each !== null) ?? null
  const word = value === undefined ? kind : (periodOf(value) ?? nameOf(value))
  const source = period ?? fields.values().next().value
  if (source !== undefined && word !== null) fields.set('unittext', { ...source, values: [word] })
}

/** The word for a period that a value is, or that an object is called or known by: `{"id": "MONTH", "name": "…"}`. */
function periodOf(value: RawValue): string | null {
  const names = isNode(value) ? [nameOf(value), ...(fieldAt(value, 'id')?.values ?? [])] : [value]
  // `per-year-salary`, `1 YEAR`
  const words = names.map((name) =>
    String(name)
      .replace(/[-_\d]+/g, ' ')
      .trim(),
  )
  return words.find((word) => readPeriod(word) !== null) ?? null
}

const namedPeriods = /annual|yearly|monthly|weekly|daily|hourly/

/** Ends that stand loose; a pair for each period that a key names, where none stands without one. */
function looseAmount(node: RawNode): RawField | null {
  const pairs = new Map<string, Map<string, RawField>>()
  for (const [name, shape] of Object.entries(looseEnds)) {
    for (const [key, field] of node.fields) {
      const plain = plainKey(key)
      const value = shape.test(plain) ? field.values.find(isNumber) : undefined
      if (value === undefined) continue
      const period = namedPeriods.exec(plain)?.[0] ?? ''
      const pair = pairs.get(period) ?? new Map<string, RawField>()
      if (!pair.has(name)) pair.set(name, { ...field, values: [value] })
      pairs.set(period, pair)
    }
  }
  const bare = pairs.get('')
  const chosen = bare === undefined ? [...pairs.values()] : [bare]
  const [first] = chosen[0]?.values() ?? []
  if (first === undefined) return null
  const amounts = chosen.map((fields): RawNode => {
    addLooseUnits(node, fields, fields.values().next().value ?? first)
    return { types: ['MonetaryAmount'], id: null, fields }
  })
  return { ...first, values: amounts }
}

function addCurrency(node: RawNode, fields: Map<string, RawField>): void {
  const currency =
    firstAt(node, currencies) ??
    firstShaped(node, currencyKey, (value) => !isNode(value)) ??
    // "salarySnippet": {"currency": "GBP", …}, beside the amounts
    firstAt(node, currencyBeside, isCurrencyCode)
  if (currency !== null) fields.set('currency', currency)
}

function isCurrencyCode(value: RawValue): boolean {
  return typeof value === 'string' && /^[A-Z]{3}$/.test(value)
}

const currencyBeside = pathList('salarysnippet.currency salary.currency compensation.currency')

/** `gross_salary_currency` */
const currencyKey = /^\w{0,20}(?:salary|pay|wage|compensation)(?:range|rate)?currency(?:code|iso)?$/

/** `payStructure`, `wage_basis` */
const howPaid =
  /^(?:job)?(?:pay|salary|wage|compensation|remuneration|rate)(?:range|rate)?(?:structure|basis|cycle|term|mode|model|per|frequency|interval|period|unit|type|time|frame|category|granularity)+$/

function isPeriod(value: RawValue): boolean {
  return typeof value === 'string' && readPeriod(value) !== null
}

function addLooseUnits(node: RawNode, fields: Map<string, RawField>, first: RawField): void {
  const basis = /^(?:gross|net)/.exec(plainKey(first.key))?.[0]
  if (basis !== undefined) fields.set('payperiod', { ...first, values: [basis] })
  else if (!fields.has('payperiod')) addBasis(node, fields)
  addCurrency(node, fields)
  const named = namedPeriods.exec(plainKey(first.key))?.[0]
  const amounts = ['minvalue', 'maxvalue', 'value'].flatMap(
    (name) => fields.get(name)?.values.map(String) ?? [],
  )
  const saysOwn = (value: RawValue): boolean =>
    isPeriod(value) && (!/\d/.test(String(value)) || saysAll(amounts, value))
  const period = firstAt(node, loosePeriods, saysOwn) ?? firstShaped(node, howPaid, isPeriod)
  if (period !== null) fields.set('unittext', period)
  else if (named !== undefined) fields.set('unittext', { ...first, values: [named] })
}
