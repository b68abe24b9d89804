// Whether pay that data state is before or after tax: schema.org has no word for it, and pages say it beside the same amounts.

import { warning } from '../../../../../shared/messages.ts'
import { fieldOf, isNode, type RawPosting } from '../../raw.ts'
import { hasAmount, listStated } from '../../salary/salaryShapes.ts'
import { findAmount, readBasis } from '../../salary/salaryWords.ts'
import { textOf } from '../dom.ts'
import type { HtmlPage } from '../page.ts'

const mayTell = /brutt?[oa]|brut(?![a-z])|nett?o|gross|lord[oi]|на руки|до вычета/i
const longestLine = 120

/** Adds to the only pay that data state whether it is gross or net, where the page's lines with its amounts all say the same. */
export function addBasis({ node, warnings }: RawPosting, page: HtmlPage): void {
  const [value, ...others] = fieldOf(node, 'basesalary')?.values ?? []
  if (value === undefined || !isNode(value) || others.length > 0 || !mayTell.test(page.source)) return
  const [own, ...more] = listStated(value, { currencies: [], periods: [], path: '' })
  if (own === undefined || !hasAmount(own) || more.length > 0) return
  const isKnown = readBasis([own.text, ...own.periods].join(' ')) !== 'unspecified'
  const told = isKnown ? [] : linesWith(own.low, own.high, textOf(page.document)).map(readBasis)
  const [basis, ...rest] = new Set(told.filter((each) => each !== 'unspecified'))
  if (basis === undefined || rest.length > 0) return
  // Where one keeps for how long it is paid, as other data do.
  const path = 'page.pay'
  value.fields.set('payperiod', { key: 'payPeriod', path, rung: 'text', values: [basis] })
  warnings.push(warning('FILLED_FROM_PAGE', { field: 'salaries', path }))
}

/** The short lines that hold these amounts, each with the next one: "8 000–10 500 zł", "brutto / mies.". */
function linesWith(low: string | null, high: string | null, text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.flatMap((line, index) => {
    if (line.length > longestLine || !/\d/.test(line)) return []
    const amount = findAmount(line)
    if (amount === null || Number(amount.low) !== Number(low) || Number(amount.high) !== Number(high))
      return []
    const below = lines[index + 1] ?? ''
    return [mayTell.test(line) || below.length > longestBelow ? line : `${line} ${below}`]
  })
}

const longestBelow = 40
