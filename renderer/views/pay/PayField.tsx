// A field for pay as people type it, "85k" or "£500/day". What was understood stands below it in full, with what was taken
// from the posting; a year of it where it is for a shorter time.

import { payText } from '../../../shared/pay.ts'
import { type PayDefaults, type PayReading, readPay } from '../../../shared/readPay.ts'
import { type PaidTime, yearlyPay } from '../../../shared/yearlyPay.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useSpokenOnPause } from '../../ui/useSpokenOnPause.ts'
import { locale } from '../../words/dates.ts'
import { yearWords } from '../../words/payWords.ts'

interface PayFieldProps {
  label: string
  value: string
  defaults: PayDefaults
  /** Where they are from: "as in the listing". */
  takenFrom: string
  paidTime?: PaidTime
  problem?: string | undefined
  onChange: (value: string) => void
}

const nothingSaid: PaidTime = { hoursPerWeek: null, salariesPerYear: null }

export function PayField({
  label,
  value,
  defaults,
  takenFrom,
  paidTime = nothingSaid,
  problem,
  onChange,
}: PayFieldProps) {
  const hint = hintOf(readPay(value, defaults), takenFrom, paidTime)
  useSpokenOnPause(hint)
  return (
    <TextField
      label={label}
      placeholder="85k, 60–70k EUR, £500/day"
      maxLength={100}
      value={value}
      problem={problem}
      hint={hint}
      // Another amount is typed over the one that stands there, as another day is.
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

function hintOf(reading: PayReading, takenFrom: string, paidTime: PaidTime): string {
  if (reading.kind === 'empty') return ''
  if (reading.kind === 'problem') return reading.text
  const { pay, taken } = reading
  const year = pay.period === 'year' ? null : yearlyPay(pay, paidTime)
  const parts = [`Reads as ${payText(pay, locale)}`]
  if (taken.length > 0) parts.push(`the ${taken.map((part) => takenWords[part]).join(' and ')} ${takenFrom}`)
  if (year !== null) parts.push(`a year: ${yearWords(year, locale)}`)
  return parts.join(' · ')
}

const takenWords = { currency: 'currency', period: 'time' }
