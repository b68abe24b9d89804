// The shapes a stated salary comes in (section 2.1 of the import specification), brought to one: what the ends are,
// and every text that may say the currency or the period, the innermost first. Nothing is judged here.

import { westernDigits } from '../../../../shared/westernDigits.ts'
import { fieldOf, isNode, type RawNode, type RawValue } from '../raw.ts'
import { cleanText, isPlaceholder } from '../text/text.ts'
import { decimalOf } from './amounts.ts'
import { findPeriod, readPeriod } from './periods.ts'
import { findAmount, joinEnds, listNumbers, type NumberToken, type SpokenAmount } from './salaryWords.ts'

export interface StatedSalary {
  low: string | null
  high: string | null
  qualifier: 'exact' | 'range' | 'from' | 'up_to' | 'none'
  /** Texts that may name the currency, the most telling first. */
  currencies: string[]
  periods: string[]
  percentiles: Record<string, string> | null
  /** The running text it was found in, '' for data. */
  text: string
  /** What the source wrote, in one line. */
  raw: string
  path: string
}

interface Surroundings {
  currencies: string[]
  periods: string[]
  path: string
}

const deepest = 5
const longestRaw = 500
const mostEntries = 50
/** Inside an entry; one thing may be reached many ways, so breadth times depth is kept small. */
const mostInside = 5

const unitNames = ['unittext', 'unitcode', 'unit', 'period', 'duration', 'payperiod']

/** Every salary stated in a value of `baseSalary` or `estimatedSalary`. */
export function listStated(value: RawValue, around: Surroundings, depth = 0): StatedSalary[] {
  if (!isNode(value)) return readScalar(value, around)
  if (depth > deepest) return []
  const here: Surroundings = {
    currencies: [...textsOf(value, 'currency', 'pricecurrency', 'salarycurrency'), ...around.currencies],
    periods: [...textsOf(value, ...unitNames), ...around.periods],
    path: around.path,
  }
  const inner =
    fieldOf(value, 'value', 'pricespecification')?.values.slice(0, depth === 0 ? mostEntries : mostInside) ??
    []
  const things = inner.filter(isNode)
  const nested = things.flatMap((one) => listStated(one, here, depth + 1))
  if (nested.some(hasAmount)) return nested
  // The ends out here, and only the unit within.
  const units = things.flatMap((one) => textsOf(one, ...unitNames))
  const scalars = inner.filter((one) => !isNode(one) && typeof one !== 'boolean')
  const words = scalars.map(cleanScalar).filter((text) => !/\d/.test(text) && !isPlaceholder(text))
  const ends = readEnds(value, { ...here, periods: [...units, ...here.periods, ...words] })
  // "£38,694 per annum pro rata" beside the ends says more than they do.
  const told = scalars.map(cleanScalar).find((text) => /\d.*\p{L}{3}/u.test(text))
  if (ends !== null && !isZero(ends))
    return [
      told !== undefined && told.length > ends.raw.length
        ? { ...ends, raw: told.slice(0, longestRaw) }
        : ends,
    ]
  const single = [...scalars, ...(fieldOf(value, 'price', 'amount', 'pricerange', 'range')?.values ?? [])]
    .slice(0, depth === 0 ? mostEntries : mostInside)
    .flatMap((one) => listStated(one, here, depth + 1))
  // Forms leave zeros in the ends they do not use.
  if (ends !== null) return single.some((one) => hasAmount(one) && !isZero(one)) ? single : [ends]
  if (single.length > 0) return joinPair(single, here)
  const percentiles = readPercentiles(value, here)
  if (percentiles !== null) return [percentiles]
  if (nested.length > 0) return nested
  return (fieldOf(value, 'text', 'description', 'name')?.values ?? [])
    .slice(0, 1)
    .flatMap((one) => listStated(one, here, depth + 1))
}

/** `"value": [40000, 50000]`: two bare numbers, the lower one first, are the ends of one range. */
function joinPair(single: StatedSalary[], around: Surroundings): StatedSalary[] {
  const [first, second, more] = single
  if (first === undefined || second === undefined || more !== undefined) return single
  const isPair = [first, second].every(({ qualifier, text }) => qualifier === 'exact' && !/\p{L}/u.test(text))
  if (!isPair || Number(first.low) >= Number(second.low)) return single
  const raw = describe([first.low, second.low].map(String), around)
  return [{ ...first, high: second.high, qualifier: 'range', raw }]
}

/** Whether it has an amount at one end at least. */
export function hasAmount(stated: StatedSalary): boolean {
  return stated.low !== null || stated.high !== null
}

function isZero({ low, high }: StatedSalary): boolean {
  return Number(low) === 0 && Number(high) === 0
}

function textsOf(node: RawNode, ...names: string[]): string[] {
  return names
    .flatMap((name) => fieldOf(node, name)?.values ?? [])
    .map((value) => (isNode(value) ? (nameOf(value) ?? '') : cleanScalar(value)))
    .filter((text) => text !== '' && text.length <= 200)
}

function nameOf(node: RawNode): string | null {
  const name = fieldOf(node, 'name', 'value')?.values[0]
  return name === undefined || isNode(name) ? node.id : cleanScalar(name)
}

function cleanScalar(value: RawValue): string {
  return isNode(value) ? '' : withPlainNumber(String(value))
}

/** "1.25E7": as programs write large numbers that went through a float. */
const scientific = /^\d+(?:\.\d+)?e[+-]?\d{1,2}$/i

function withPlainNumber(value: string): string {
  const text = westernDigits(cleanText(value))
  return scientific.test(text) ? (decimalOf(Number(text)) ?? text) : text
}

const bare = { currencies: [], periods: [], percentiles: null, text: '' }

function readScalar(value: string | number | boolean, around: Surroundings): StatedSalary[] {
  if (typeof value === 'boolean') return []
  if (typeof value === 'number') {
    const decimal = decimalOf(value)
    if (decimal === null) return []
    const raw = describe([String(value)], around)
    return [{ ...bare, ...around, low: decimal, high: decimal, qualifier: 'exact', raw }]
  }
  const text = withPlainNumber(value)
  if (isPlaceholder(text)) return []
  const spoken = findAmount(text)
  const amount = spoken !== null && isCount(spoken, text, around) ? null : spoken
  const raw = /^[\d.,\s]+$/.test(text) ? describe([text], around) : text
  const found = { ...bare, ...around, text, raw: raw.slice(0, longestRaw) }
  if (amount === null) return [{ ...found, low: null, high: null, qualifier: 'none' }]
  return [
    {
      ...found,
      low: amount.low,
      high: amount.high,
      qualifier: amount.qualifier,
      // Lakhs a year are said of one currency only.
      currencies: [...around.currencies, amount.mark, amount.isPerAnnum ? 'INR' : null].filter(
        (mark) => mark !== null,
      ),
      periods: amount.isPerAnnum ? [...around.periods, 'lpa'] : around.periods,
    },
  ]
}

const mostCounted = 10

/** "Between 4 and many", "bonus 2 times": a small number among words, of which nothing says that it is money. */
function isCount({ low, high, mark }: SpokenAmount, text: string, { periods }: Surroundings): boolean {
  return (
    mark === null &&
    Number(high ?? low) < mostCounted &&
    /\p{L}/u.test(text) &&
    findPeriod(text) === null &&
    periods.every((unit) => readPeriod(unit) === null)
  )
}

/** `minValue` and `maxValue`, each a number or a text that may hold a suffix, a currency, even a whole range. */
function readEnds(node: RawNode, around: Surroundings): StatedSalary | null {
  const low = fieldOf(node, 'minvalue', 'minprice', 'min', 'minimum')?.values[0]
  const high = fieldOf(node, 'maxvalue', 'maxprice', 'max', 'maximum')?.values[0]
  if (low === undefined && high === undefined) return null
  const lowText = low === undefined ? '' : cleanScalar(low)
  const highText = high === undefined ? '' : cleanScalar(high)
  const [lowEnd, highEnd] = [readEnd(low), readEnd(high)]
  if (lowEnd === null && highEnd === null) return null
  const only = lowText === '' ? highText : highText === '' ? lowText : null
  const inOne = only === null ? null : findAmount(only)
  if (inOne?.qualifier === 'range') return readScalar(only!, around)[0] ?? null
  const marks = [lowEnd?.mark, highEnd?.mark].filter((mark) => mark != null)
  const written = [lowText, highText].filter((text) => text !== '')
  const found = {
    ...bare,
    ...around,
    currencies: [...around.currencies, ...marks],
    // "25 per hour" in one of the ends.
    periods: [...around.periods, ...written.filter((text) => /\p{L}/u.test(text))],
    raw: describe(written, around),
  }
  if (lowEnd !== null && highEnd !== null) {
    const ends = joinEnds(lowEnd, highEnd)
    return ends === null ? null : { ...found, ...ends, qualifier: 'range' }
  }
  const single = lowEnd ?? highEnd
  const value = single === null ? null : (joinEnds(single, single)?.low ?? null)
  if (value === null) return null
  return lowEnd === null
    ? { ...found, low: null, high: value, qualifier: 'up_to' }
    : { ...found, low: value, high: null, qualifier: 'from' }
}

type End = Pick<NumberToken, 'decimal' | 'power' | 'mark'>

function readEnd(value: RawValue | undefined): End | null {
  if (value === undefined || isNode(value) || typeof value === 'boolean') return null
  if (typeof value === 'number') {
    const decimal = decimalOf(value)
    return decimal === null ? null : { decimal, power: 0, mark: null }
  }
  const text = withPlainNumber(value)
  if (/^\s*[-−]\s*\d/.test(text)) return null
  return listNumbers(text)[0] ?? null
}

const percentileNames = ['percentile10', 'percentile25', 'median', 'percentile75', 'percentile90']

/** A distribution: its outermost percentiles are the ends, all of them are kept. */
function readPercentiles(node: RawNode, around: Surroundings): StatedSalary | null {
  const percentiles: Record<string, string> = {}
  for (const name of percentileNames) {
    const end = readEnd(fieldOf(node, name)?.values[0])
    const value = end === null ? null : (joinEnds(end, end)?.low ?? null)
    if (value !== null) percentiles[name] = value
  }
  const values = Object.values(percentiles)
  if (values.length === 0) return null
  const raw = describe(
    Object.entries(percentiles).map(([name, value]) => `${name} ${value}`),
    around,
  )
  const [low, high] = [values[0]!, values.at(-1)!]
  return { ...bare, ...around, low, high, qualifier: low === high ? 'exact' : 'range', percentiles, raw }
}

function describe(amounts: readonly string[], around: Surroundings): string {
  const words = [around.currencies[0], amounts.join(' – '), around.periods[0]]
  return words
    .filter((word) => word !== undefined && word !== '')
    .join(' ')
    .slice(0, longestRaw)
}
