// Fields that are there and say nothing: templates write empty texts and placeholders where nothing was entered.

import { isNode, type RawNode, type RawValue } from '../raw.ts'
import { cleanText, isPlaceholder } from '../text/text.ts'

/** Whether one of the fields is there and says something. */
export function tells({ fields }: RawNode, names: readonly string[]): boolean {
  return names.some((name) => fields.get(name)?.values.some((value) => !saysNothing(value)) ?? false)
}

/** An empty text, a placeholder, or a thing of nothing but those: templates write them where nothing was entered. */
export function saysNothing(value: RawValue): boolean {
  if (!isNode(value))
    return typeof value === 'string' && value.length <= 200 && isPlaceholder(cleanText(value))
  if (value.id !== null) return false
  return [...value.fields.values()].every(({ values }) => values.every(saysNothing))
}
