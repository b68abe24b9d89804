import { westernDigits } from '../../../shared/westernDigits.ts'
import { locale } from '../../words/dates.ts'

/** As numbers are kept; a comma is read as the sign before decimals where the person's locale writes it so. */
export function plainNumber(typed: string): string {
  const text = westernDigits(typed.normalize('NFKC')).trim()
  const isComma = new Intl.NumberFormat(locale).formatToParts(1.5).some(({ value }) => value === ',')
  return isComma && /^[-+]?\d+,\d+$/.test(text) ? text.replace(',', '.') : text
}
