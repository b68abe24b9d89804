// Pay that is stated twice: on top as bare amounts, and with its currency and its time in the text.

import type { RawNode } from '../../raw.ts'
import { readCurrency } from '../../salary/currencies.ts'
import { findPeriod } from '../../salary/periods.ts'
import { findAmount } from '../../salary/salaryWords.ts'

const longestLine = 600
const longestUnit = 30

/** How much a text says of its amounts: for how long they are paid, and in whose money. */
function saysOf(text: string, mark: string | null): number {
  const isOwnMoney = mark !== null && readCurrency(mark, null).code !== null
  return Number(findPeriod(text) !== null) + Number(isOwnMoney)
}

/** What one of `lines` says of the same amounts, where it says more of them than `stated`; else that. */
export function wholePay(stated: string, lines: readonly string[]): string {
  const own = findAmount(stated)
  const said = own === null ? 2 : saysOf(stated, own.mark)
  if (own === null || said > 1) return stated
  for (const line of lines) {
    if (line.length > longestLine || !/\d/.test(line)) continue
    for (const column of line.split(' | ')) {
      const amount = findAmount(column)
      if (amount === null || amount.low !== own.low || amount.high !== own.high) continue
      const unit =
        /^(?: ?\([^\d()]{3,20}\)|[^\d.;:,()]{1,30})/.exec(
          column.slice(amount.end, amount.end + longestUnit),
        )?.[0] ?? ''
      const whole = `${column.slice(amount.start, amount.end)}${findPeriod(unit) === null ? '' : unit}`.trim()
      if (saysOf(whole, amount.mark) > said) return whole
    }
  }
  return stated
}

/** Gives the only pay of `node` the currency and the time that one of `lines` says of the same amounts. */
export function completePay({ fields }: RawNode, lines: readonly string[]): void {
  const pay = fields.get('basesalary')
  if (pay?.values.length === 1 && typeof pay.values[0] === 'string')
    pay.values = [wholePay(pay.values[0], lines)]
}
