// What was offered or wished for, as a search asks for it: in an offer that was written down, or named in a talk. By the
// year, as shared/yearlyPay.ts works it out; pay for a time nobody stated fits no amount.

import { amountBounds, currencyCodes } from '../../../shared/search/salaryTest.ts'
import type { SearchCondition } from '../../../shared/search/searchQuery.ts'
import { annualFactors } from '../../../shared/yearlyPay.ts'
import type { ReadDb, SqlValue } from '../db/sql.ts'
import { isAmong, not, type PostingTest } from '../roll/postingTest.ts'

const { day, week, fortnight } = annualFactors

const talked = (kind: 'offered' | 'wished') =>
  `SELECT postingId, detail -> '$.pay' AS pay, NULL AS hoursPerWeek, NULL AS salariesPerYear FROM events
  WHERE kind = 'salaryTalked' AND detail ->> 'talk' = '${kind}'`
const said = {
  offered: `(SELECT postingId, base AS pay, hoursPerWeek, salariesPerYear FROM offers UNION ALL ${talked('offered')})`,
  wished: `(${talked('wished')})`,
}

const factor = `CASE pay ->> 'period' WHEN 'year' THEN 1 WHEN 'month' THEN CAST(coalesce(salariesPerYear, '12') AS REAL)
  WHEN 'fortnight' THEN ${fortnight.factor} WHEN 'week' THEN ${week.factor} WHEN 'day' THEN ${day.factor}
  WHEN 'hour' THEN 52 * CAST(coalesce(hoursPerWeek, '40') AS REAL) END`
const amountOf = (one: string, other: string) =>
  `CAST(coalesce(pay ->> '${one}', pay ->> '${other}') AS REAL) * ${factor}`

type SaidPayCondition = Extract<SearchCondition, { kind: 'offered' | 'wished' }>

export function saidPayTest(db: ReadDb, { kind, test, currency }: SaidPayCondition): PostingTest {
  const among = (where: string, values: SqlValue[] = []) =>
    isAmong(db, `SELECT postingId FROM ${said[kind]} WHERE ${where}`, ...values)
  if (test.kind === 'any') return among('true')
  if (test.kind === 'none') return not(among('true'))
  const { above, below } = amountBounds(test)
  const parts: string[] = []
  const values: SqlValue[] = []
  if (above !== null) {
    parts.push(`${amountOf('max', 'min')} ${above.isIncluded ? '>=' : '>'} ?`)
    values.push(above.amount)
  }
  if (below !== null) {
    parts.push(`${amountOf('min', 'max')} ${below.isIncluded ? '<=' : '<'} ?`)
    values.push(below.amount)
  }
  if (currency !== null) {
    parts.push("pay ->> 'currency' IN (SELECT value FROM json_each(?))")
    values.push(JSON.stringify(currencyCodes(currency)))
  }
  return among(parts.join(' AND '), values)
}
