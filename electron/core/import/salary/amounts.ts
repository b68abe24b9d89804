// Numbers of money as decimal text, never as floats. How groups and decimals are told apart is section 8.1 of the
// import specification: the last of two kinds of mark is the decimal one, three digits behind a single kind are a
// group, one or two are decimals.

/** A decimal without leading or trailing zeros: `120000`, `15.67`, `0`. */
export type Decimal = string

const longestAmount = 18

function canonical(whole: string, fraction: string): Decimal | null {
  const digits = whole.replace(/^0+(?=\d)/, '') || '0'
  const rest = fraction.replace(/0+$/, '')
  if (digits.length + rest.length > longestAmount) return null
  return rest === '' ? digits : `${digits}.${rest}`
}

/** A number as it stands in a text, with its group and decimal marks; null where it is none or far too long. */
export function readDecimal(text: string): Decimal | null {
  // "2'500.000": millions apart from thousands.
  const plain = text.replace(/['’´](?=\d{3}\.\d{3}$)/, '.').replace(/[\s\u00A0\u2009\u202F'’]/g, '')
  if (!/^\d[\d.,]*$/.test(plain)) return null
  const trimmed = plain.replace(/[.,]+$/, '')
  const lastDot = trimmed.lastIndexOf('.')
  const lastComma = trimmed.lastIndexOf(',')
  const last = Math.max(lastDot, lastComma)
  if (last === -1) return canonical(trimmed, '')
  const tail = trimmed.slice(last + 1)
  const groups = trimmed.slice(0, last).split(/[.,]/)
  const hasBoth = lastDot !== -1 && lastComma !== -1
  // "30000,40000" is two numbers.
  if (!hasBoth && last === lastComma && tail.length > 3 && groups.at(-1)!.length > 3) return null
  if (isDecimalTail(tail, groups, hasBoth)) return canonical(groups.join(''), tail)
  return canonical(trimmed.replace(/[.,]/g, ''), '')
}

function isDecimalTail(tail: string, groups: readonly string[], hasBoth: boolean): boolean {
  if (tail.length <= 2) return true
  if (hasBoth || groups.length > 1) return false
  // One mark: "60.000" is a group, "0.125" and "1234.567" cannot be one.
  return tail.length !== 3 || groups[0]!.length > 3 || groups[0] === '0'
}

/** A number of the source's data; null for what is no amount: negative, infinite, too large. */
export function decimalOf(value: number): Decimal | null {
  if (!Number.isFinite(value) || value < 0) return null
  const text = String(value)
  if (!/^\d+(\.\d+)?$/.test(text)) return null
  const [whole, fraction] = text.split('.')
  return canonical(whole!, fraction ?? '')
}

/** Moves the decimal point: ten to the power, without rounding. */
export function scaleDecimal(decimal: Decimal, power: number): Decimal | null {
  if (power === 0) return decimal
  const [whole, fraction = ''] = decimal.split('.')
  const padded = fraction.padEnd(power, '0')
  return canonical(whole! + padded.slice(0, power), padded.slice(power))
}
