// Whether something was typed into what holds these fields that closing it would drop: text in a form, or in a field of
// several lines. A field of a list, such as a search, is none; nor is one below `data-kept`, which saves or keeps itself.

import { type FocusEvent, useRef } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement

interface TypedText {
  /** For the element around the fields: notes what stood in each before anything was typed. */
  onFocus: (event: FocusEvent) => void
  /** The first field that no longer holds what it did; null while there is none. */
  changedField: () => Field | null
}

export function useTypedText(): TypedText {
  const before = useRef(new Map<Field, string>())
  return {
    onFocus({ target }) {
      if (isField(target) && !before.current.has(target)) before.current.set(target, target.value)
    },
    changedField() {
      const changed = [...before.current].find(([field, text]) => field.isConnected && field.value !== text)
      return changed?.[0] ?? null
    },
  }
}

const noText = new Set(['checkbox', 'radio', 'file'])

function isField(target: Element): target is Field {
  if (target.closest('[data-kept]') !== null) return false
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && target.form !== null && !noText.has(target.type)
}
