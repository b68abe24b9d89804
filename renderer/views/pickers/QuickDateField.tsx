// A field for a date as people type it, "fri" or "2 dec 17:00". What was understood stands below it in full words and is
// read out when the typing pauses. The form around it holds no text but the date itself, `YYYY-MM-DD` or
// `YYYY-MM-DD HH:MM`; only what cannot be read stays as typed, for the form to refuse.

import { CalendarDays } from 'lucide-react'
import { type ReactNode, type Ref, useRef, useState } from 'react'
import { calendarDayIn, clockText } from '../../../shared/calendar.ts'
import { longDay } from '../../../shared/deadlineText.ts'
import {
  printQuickDate,
  type QuickDate,
  type QuickMoment,
  readQuickDate,
} from '../../../shared/quickDates/quickDate.ts'
import { distanceWords } from '../../../shared/quickDates/quickDateWords.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useSpokenOnPause } from '../../ui/useSpokenOnPause.ts'
import styles from './QuickDateField.module.css'
import { useQuickMoment } from './useQuickMoment.ts'

interface QuickDateFieldProps {
  label: string
  /** What the form holds: a date, what is typed and cannot be read, or nothing. */
  value: string
  onChange: (value: string) => void
  /** Whether the time is part of the value. */
  hasTime?: boolean
  /** In place of `onChange` where the field holds the day only and a time was typed with it. */
  onMoment?: (on: string, time: string) => void
  /** What the form says is wrong with it. */
  problem?: string | undefined
  leaning?: 'ahead' | 'back'
  /** What is to be known of the date that stands there, behind how far off it is. */
  note?: string | undefined
  /** The zone of the date, the person's own unless it is given; an IANA name. */
  zone?: string
  isLabelHidden?: boolean
  ref?: Ref<HTMLInputElement> | undefined
  className?: string | undefined
  /** Stands within the field, before the calendar. */
  children?: ReactNode
}

const longestText = 100

export function QuickDateField({
  label,
  value,
  onChange,
  hasTime = false,
  onMoment,
  problem,
  leaning,
  note,
  zone,
  children,
  ...rest
}: QuickDateFieldProps) {
  const moment = useQuickMoment(leaning, zone)
  const [typed, setTyped] = useState<{ text: string; value: string } | null>(null)
  const pickerRef = useRef<HTMLInputElement>(null)
  // A value from elsewhere takes the place of what was typed.
  const isTyped = typed !== null && typed.value === value
  const held = readQuickDate(value, moment)
  const reading = isTyped ? readQuickDate(typed.text, moment) : held
  const hint =
    isTyped || held.kind !== 'date'
      ? hintOf(reading, moment, hasTime || onMoment !== undefined)
      : [distanceOf(held.on, moment), note].filter((part) => part !== undefined).join('. ')
  const text = isTyped ? typed.text : textOf(held, value, moment)

  const spoken = isTyped && reading.kind !== 'empty' ? hint : ''
  useSpokenOnPause(spoken)

  function take(next: string) {
    const understood = readQuickDate(next, moment)
    const held = heldValue(understood, next, hasTime)
    setTyped({ text: next, value: held })
    if (onMoment !== undefined && understood.kind === 'date' && understood.time !== null) {
      onMoment(held, understood.time)
    } else onChange(held)
  }

  function pick(on: string) {
    if (on === '') return
    const time = held.kind === 'date' && hasTime ? held.time : null
    setTyped(null)
    onChange(printQuickDate(on, time))
  }

  return (
    <TextField
      {...rest}
      label={label}
      placeholder={
        hasTime ? 'fri, in 3 days, 2 dec 17:00' : leaning === 'back' ? 'yesterday, 2 nov' : 'fri, in 3 days'
      }
      maxLength={longestText}
      value={text}
      problem={problem !== undefined && reading.kind === 'problem' ? reading.text : problem}
      hint={hint}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => take(event.target.value)}
      after={
        <span className={styles.picker}>
          {children}
          <input
            ref={pickerRef}
            type="date"
            aria-hidden="true"
            tabIndex={-1}
            max="9999-12-31"
            value={held.kind === 'date' ? held.on : ''}
            onChange={(event) => pick(event.target.value)}
          />
          <IconButton
            label="Choose from a calendar"
            icon={<CalendarDays size={15} strokeWidth={1.75} />}
            isTooltipHidden
            onClick={() => pickerRef.current?.showPicker()}
          />
        </span>
      }
    />
  )
}

function heldValue(reading: QuickDate, text: string, hasTime: boolean): string {
  if (reading.kind === 'empty') return ''
  return reading.kind === 'date' ? printQuickDate(reading.on, hasTime ? reading.time : null) : text
}

/** A date that is there already, as it can be typed. */
function textOf(held: QuickDate, value: string, { locale }: QuickMoment): string {
  if (held.kind !== 'date') return value
  const day = longDay(held.on, locale)
  return held.time === null ? day : `${day}, ${clockText(held.time, locale)}`
}

/** What was understood, in full words, and how far off it is; or why nothing was. */
function hintOf(reading: QuickDate, { now, zone }: QuickMoment, hasTime: boolean): string {
  if (reading.kind === 'empty') return ''
  if (reading.kind === 'problem') return reading.text
  const distance = distanceWords(reading.on, calendarDayIn(now, zone))
  const unused = reading.time !== null && !hasTime ? 'Only the day is kept.' : null
  return [`${reading.words} · ${distance}`, reading.remark, unused].filter((part) => part !== null).join('. ')
}

/** Of a date that stands in the field in words, how far off it is: "In 3 days". */
function distanceOf(on: string, { now, zone }: QuickMoment): string {
  const words = distanceWords(on, calendarDayIn(now, zone))
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
