// A field to write Markdown in: Ctrl/Cmd+B, I and K, and lists that go on by themselves. Tab leaves it, as it leaves others.

import type { ComponentPropsWithRef, KeyboardEvent } from 'react'
import { continueLine, makeLink, type TextEdit, toggleSigns, typeMark } from './editMarkdown.ts'

interface MarkdownFieldProps extends Omit<ComponentPropsWithRef<'textarea'>, 'onChange' | 'value'> {
  value: string
  onType: (text: string) => void
}

export function MarkdownField({ value, onType, onKeyDown, ...rest }: MarkdownFieldProps) {
  return (
    <textarea
      dir="auto"
      {...rest}
      value={value}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={(event) => {
        onKeyDown?.(event)
        if (event.defaultPrevented || event.nativeEvent.isComposing) return
        const edit = editFor(event)
        if (edit === null) return
        event.preventDefault()
        applyEdit(event.currentTarget, edit, onType)
      }}
    />
  )
}

function editFor(event: KeyboardEvent<HTMLTextAreaElement>): TextEdit | null {
  const { value: text, selectionStart: from, selectionEnd: to } = event.currentTarget
  if (event.altKey || event.shiftKey) return null
  if (!event.ctrlKey && !event.metaKey) {
    if (event.key === 'Enter') return continueLine(text, { from, to })
    return event.key === ' ' ? typeMark(text, { from, to }) : null
  }
  switch (event.key.toLowerCase()) {
    case 'b':
      return toggleSigns(text, { from, to }, '**')
    case 'i':
      return toggleSigns(text, { from, to }, '*')
    case 'k':
      return makeLink(text, { from, to })
    default:
      return null
  }
}

/** Through the browser's own editing where there is one, so that its undo knows of it. */
function applyEdit(field: HTMLTextAreaElement, edit: TextEdit, onType: (text: string) => void): void {
  field.setSelectionRange(edit.from, edit.to)
  const isDone =
    edit.insert === '' ? run('delete', edit.from === edit.to) : run('insertText', false, edit.insert)
  if (!isDone) {
    field.setRangeText(edit.insert, edit.from, edit.to)
    onType(field.value)
  }
  field.setSelectionRange(edit.select.from, edit.select.to)
}

function run(command: 'insertText' | 'delete', isNothing: boolean, text?: string): boolean {
  if (isNothing) return true
  return typeof document.execCommand === 'function' && document.execCommand(command, false, text)
}
