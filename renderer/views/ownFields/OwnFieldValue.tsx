// The value of one of the person's own fields: read until it is pressed, then typed or chosen where it stands. Enter or
// leaving it keeps what was typed, Escape does not.

import { Pencil } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { type CustomField, fieldValueText } from '../../../shared/customFields.ts'
import { limits } from '../../../shared/limits.ts'
import { useCommand } from '../../api/call.ts'
import { focusWhenThere } from '../../keyboard/focus.ts'
import { announce } from '../../ui/announce.ts'
import { classNames } from '../../ui/classNames.ts'
import { Menu } from '../../ui/Menu.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { useOnLeave } from '../../ui/useOnLeave.ts'
import { locale } from '../../words/dates.ts'
import styles from './OwnFacts.module.css'
import { plainNumber } from './typedNumber.ts'

interface OwnFieldValueProps {
  postingId: string
  field: CustomField
  value: string | null
}

export function OwnFieldValue({ postingId, field, value }: OwnFieldValueProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { run } = useCommand('tracking.setField', { isFailureShownByCaller: true })
  const [openId, problemId] = [useId(), useId()]

  async function set(text: string): Promise<boolean> {
    const result = await run({ ids: [postingId], fieldId: field.id, value: text })
    if (!result.ok) setProblem(result.error.message)
    else if (result.commandId !== undefined) announce(`${field.name}: ${text === '' ? 'cleared' : text}`)
    return result.ok
  }

  function leave(isFocusKept: boolean) {
    setTyped(null)
    setProblem(null)
    if (isFocusKept) focusWhenThere(openId)
  }

  async function keep(isFocusKept = false) {
    if (typed === null) return
    const text = field.kind === 'number' ? plainNumber(typed) : typed.trim()
    if (text === (value ?? '') || (await set(text))) leave(isFocusKept)
  }

  useOnLeave(() => void (problem === null && keep()))

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      void keep(true)
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      event.nativeEvent.stopImmediatePropagation()
      leave(true)
    }
  }

  const text = value === null ? unsetText[field.kind] : fieldValueText(field.kind, value, locale)
  const shown = (
    <button
      id={openId}
      type="button"
      data-asks={value === null || undefined}
      className={classNames(styles.value, value === null && styles.unset)}
      aria-label={`${field.name}: ${text}`}
      onClick={field.kind === 'choice' ? undefined : () => setTyped(value ?? '')}
    >
      <span className={styles.text} dir="auto">
        {text}
      </span>
      <Pencil aria-hidden="true" size={12} strokeWidth={1.75} />
    </button>
  )

  if (field.kind === 'choice') {
    return (
      <Menu
        trigger={shown}
        entries={[
          ...choicesOf(field, value).map((choice) => ({
            kind: 'item' as const,
            label: choice,
            isChosen: choice === value,
            run: () => void set(choice === value ? '' : choice),
          })),
          { kind: 'separator' },
          { kind: 'item', label: 'No value', isDisabled: value === null, run: () => void set('') },
        ]}
      />
    )
  }
  if (typed === null) return shown
  const shared = {
    'aria-label': field.name,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : problemId,
    autoFocus: true,
    value: typed,
    onKeyDown,
    onBlur: () => void (problem === null && keep()),
    onChange: (event: { target: { value: string } }) => {
      setTyped(event.target.value)
      setProblem(null)
    },
  }
  return (
    <>
      {field.kind === 'text' ? (
        <textarea
          {...shared}
          dir="auto"
          rows={1}
          maxLength={limits.fieldTextLength}
          className={classNames(styles.input, styles.area)}
        />
      ) : (
        <input
          {...shared}
          type={field.kind === 'date' ? 'date' : 'text'}
          inputMode={field.kind === 'number' ? 'decimal' : undefined}
          max={field.kind === 'date' ? '9999-12-31' : undefined}
          className={styles.input}
        />
      )}
      <Problem id={problemId} text={problem} className={styles.problem} />
    </>
  )
}

const unsetText: Record<CustomField['kind'], string> = {
  text: 'Write something',
  number: 'Set a number',
  date: 'Set a date',
  choice: 'Choose',
}

/** A choice that is no longer offered stays where it was chosen. */
function choicesOf({ choices }: CustomField, value: string | null): string[] {
  return value === null || choices.includes(value) ? choices : [value, ...choices]
}
