// Whether pay that data state is before or after tax: schema.org has no word for it, and pages say it beside the same amounts.

import { warning } from '../../../../../../shared/messages.ts'
import { fieldOf, isNode, type RawPosting } from '../../../raw.ts'
import { basisBeside, readBasis } from '../../../salary/basis.ts'
import { hasAmount, listStated } from '../../../salary/salaryShapes.ts'
import { textOf } from '../../dom.ts'
import type { HtmlPage } from '../../page.ts'

/** Adds to each pay that data state whether it is gross or net, where the page's lines with its amounts all say the same. */
export function addBasis({ node, warnings }: RawPosting, page: HtmlPage): void {
  for (const value of fieldOf(node, 'basesalary')?.values ?? []) {
    if (!isNode(value)) continue
    const [own, ...more] = listStated(value, { currencies: [], periods: [], path: '' })
    if (own === undefined || !hasAmount(own) || more.length > 0) continue
    const isKnown = readBasis([own.text, ...own.periods].join(' ')) !== 'unspecified'
    const basis = isKnown ? null : basisBeside(textOf(page.document), own.low, own.high)
    if (basis === null) continue
    // Where one keeps for how long it is paid, as other data do.
    const path = 'page.pay'
    value.fields.set('payperiod', { key: 'payPeriod', path, rung: 'text', values: [basis] })
    warnings.push(warning('LENGTHENED_FROM_PAGE', { field: 'salaries', path }))
  }
}
