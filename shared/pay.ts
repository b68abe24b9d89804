// What is paid, as somebody said it: an amount or a range, its currency, and for how long it is. null: not said.

import { z } from 'zod'
import { decimalSchema, type Salary, salaryPeriods } from './posting.ts'
import { salaryText } from './salaryText.ts'

const amount = decimalSchema.max(15).nullable()

/** One amount is both ends of it; a range with one end is "from" or "up to". */
export const paySchema = z
  .strictObject({
    min: amount,
    max: amount,
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
    period: z.enum(salaryPeriods).nullable(),
  })
  .refine(({ min, max }) => min !== null || max !== null)
  .refine(({ min, max }) => min === null || max === null || Number(min) <= Number(max))
export type Pay = z.infer<typeof paySchema>

function qualifierOf({ min, max }: Pay): Salary['qualifier'] {
  if (max === null) return 'from'
  if (min === null) return 'up_to'
  return Number(min) === Number(max) ? 'exact' : 'range'
}

/** "€85,000 / year", "from £500 / day"; says where currency or time is not stated. */
export function payText(pay: Pay, locale?: string): string {
  const salary: Salary = {
    kind: 'base',
    ...pay,
    periodSource: 'stated',
    qualifier: qualifierOf(pay),
    basis: 'unspecified',
    percentiles: null,
    rawText: '',
    annual: null,
  }
  return salaryText(salary, locale)
}
