// Fields the person makes up: what they are, and what a value of each kind may be. A value is kept as text: a number
// without signs of any locale, a day as year, month and day, a choice by its name.

import { z } from 'zod'
import { addDays } from './calendar.ts'
import { limits } from './limits.ts'
import { nameKey, tidyName } from './names.ts'
import { idSchema } from './posting.ts'
import { fail, ok, type Result } from './result.ts'

export const fieldKinds = ['text', 'number', 'date', 'choice'] as const
export type FieldKind = (typeof fieldKinds)[number]

export const customFieldSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  kind: z.enum(fieldKinds),
  /** Names, in their order; only of a choice. */
  choices: z.array(z.string()),
})
export type CustomField = z.infer<typeof customFieldSchema>

/** By the id of the field; one without a value is not there. */
export const fieldValuesSchema = z.record(idSchema, z.string())
export type FieldValues = z.infer<typeof fieldValuesSchema>

/** How a list is told to sort by such a field, and a table to show it. */
export const fieldKeySchema = z.templateLiteral(['field:', z.string().regex(/^[\w-]{1,64}$/)])
type FieldKey = `field:${string}`

export function fieldKey(id: string): FieldKey {
  return `field:${id}`
}

/** The id of the field a key is about; null where it is about none. */
export function fieldOfKey(key: string): string | null {
  const parsed = fieldKeySchema.safeParse(key)
  return parsed.success ? parsed.data.slice('field:'.length) : null
}

/** The name of a field or choice as it is kept: without the signs that a search reads as its own. */
export function tidyFieldName(name: string): string {
  return tidyName(name.replace(/[<>="“”„]/g, ' '))
}

/** What was typed as the value that is kept; null takes the value away. A refusal says what would fit. */
export function readFieldValue(field: CustomField, typed: string): Result<string | null> {
  const text = typed.trim()
  if (text === '') return ok(null)
  switch (field.kind) {
    case 'text':
      return text.length > limits.fieldTextLength
        ? fail('tooLarge', 'This is too long for a field. A note has room for it.')
        : ok(text)
    case 'number':
      return /^[-+]?\d{1,15}(\.\d{1,10})?$/.test(text)
        ? ok(text.replace(/^\+/, '').replace(/^(-?)0+(?=\d)/, '$1'))
        : fail('badRequest', 'Only a number fits here, such as 12 or 12.5.')
    case 'date':
      return isDay(text) ? ok(text) : fail('badRequest', 'Only a day fits here, such as 2026-12-01.')
    case 'choice': {
      const choice = field.choices.find((name) => nameKey(name) === nameKey(text))
      return choice === undefined
        ? fail('badRequest', `“${field.name}” has no such choice. Add it in the settings first.`)
        : ok(choice)
    }
  }
}

/** Whether the text is a day that exists, as year, month and day. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !text.startsWith('0000') && addDays(text, 0) === text
}

/** A value as a person reads it, in their locale. */
export function fieldValueText(kind: FieldKind, value: string, locale: string): string {
  if (kind === 'number') {
    const digits = /\.(\d+)$/.exec(value)?.[1]?.length ?? 0
    return Number(value).toLocaleString(locale, { minimumFractionDigits: digits })
  }
  if (kind !== 'date' || !isDay(value)) return value
  return new Date(`${value}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: 'medium', timeZone: 'UTC' })
}
