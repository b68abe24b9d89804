// A field for a time of day, written as in the language the person has chosen; the browser's own follows the browser's.

import { type ComponentProps, useState } from 'react'
import { printQuickTime, readQuickTime } from '../../../shared/quickDates/quickTime.ts'
import { useNow } from '../../clock.ts'
import { TextField } from '../../ui/TextField.tsx'

interface TimeFieldProps extends Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'type'> {
  /** What the form holds: `HH:MM`, nothing, or what is typed and cannot be read. */
  value: string
  onChange: (value: string) => void
}

const minutesOfKey: Record<string, number> = { ArrowUp: 15, ArrowDown: -15 }
const minutesOfDay = 1_440

/** Arrow keys go by a quarter of an hour. The placeholder shows ways to write a time: one alone looks like a value. */
export function TimeField({ value, onChange, onBlur, onKeyDown, problem, ...rest }: TimeFieldProps) {
  const { locale } = useNow()
  const [typed, setTyped] = useState<{ text: string; value: string } | null>(null)
  const [hasLeft, setHasLeft] = useState(true)
  const isTyped = typed !== null && typed.value === value
  const reading = readQuickTime(value)
  const fault = 'problem' in reading && hasLeft ? reading.problem : undefined

  function take(text: string) {
    const read = readQuickTime(text)
    const next = 'problem' in read ? text : (read.time ?? '')
    setTyped({ text, value: next })
    onChange(next)
  }

  function step(minutes: number) {
    const now = 'time' in reading ? (reading.time ?? '08:45') : '08:45'
    const [hour = 0, minute = 0] = now.split(':').map(Number)
    const then = (hour * 60 + minute + minutes + minutesOfDay) % minutesOfDay
    setTyped(null)
    onChange(`${String(Math.floor(then / 60)).padStart(2, '0')}:${String(then % 60).padStart(2, '0')}`)
  }

  return (
    <TextField
      {...rest}
      placeholder={`9, ${printQuickTime('17:30', locale)}`}
      maxLength={20}
      value={isTyped ? typed.text : printQuickTime(value, locale)}
      problem={fault ?? problem}
      onFocus={(event) => {
        setHasLeft(false)
        event.currentTarget.select()
      }}
      onBlur={(event) => {
        onBlur?.(event)
        setHasLeft(true)
        setTyped(null)
      }}
      onChange={(event) => take(event.target.value)}
      onKeyDown={(event) => {
        onKeyDown?.(event)
        const minutes = minutesOfKey[event.key]
        if (minutes === undefined || event.altKey || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        step(minutes)
      }}
    />
  )
}
