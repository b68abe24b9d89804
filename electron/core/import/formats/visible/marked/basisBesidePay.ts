// Whether pay that data state is before or after tax: schema.org has no word for it, and pages say it beside the same amounts.

import { warning } from '../../../../../../shared/messages.ts'
import { fieldOf, isNode, type RawPosting } from '../../../raw.ts'
import { basisBeside, readBasis } from '../../../salary/basis.ts'
import { hasAmount, listStated } from '../../../salary/salaryShapes.ts'
import { textOf } from '../../dom.ts'
import type { HtmlPage } from '../../page.ts'

/** Adds to each pay that data state whether it is gross or net, where the page's lines with its amounts all say the same. */
export function addBasis({ node, warnings }: RawPosting, page: HtmlPage): void {
  const field = fieldOf(node, 'basesalary')
  for (const [index, value] of (field?.values ?? []).entries()) {
    if (!isNode(value) && field!.rung !== 'text') continue
    const [own, ...more] = listStated(value, { currencies: [], periods: [], path: '' })
    if (own === undefined || !hasAmount(own) || more.length > 0) continue
    const isKnown = readBasis([own.text, ...own.periods].join(' ')) !== 'unspecified'
    const basis = isKnown ? null : basisBeside(textOf(page.document), own.low, own.high)
    if (basis === null) continue
    // Where one keeps for how long it is paid, as other data do; a text is said with it.
    const path = 'page.pay'
    if (isNode(value))
      value.fields.set('payperiod', { key: 'payPeriod', path, rung: 'text', values: [basis] })
    else field!.values[index] = `${value} ${basis}`
    warnings.push(warning('LENGTHENED_FROM_PAGE', { field: 'salaries', path }))
  }
}
