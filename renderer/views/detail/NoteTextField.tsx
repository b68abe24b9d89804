import { type ClipboardEvent, type ComponentProps, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { numberText } from '../../words/countText.ts'
import { MarkdownField } from '../markdown/MarkdownField.tsx'
import { isRoomFor, partAround, partBefore, partFrom, type TextPart } from './longText.ts'
import styles from './NotesTab.module.css'
import type { NoteSpan } from './noteSpan.ts'

interface NoteTextFieldProps extends Omit<ComponentProps<typeof MarkdownField>, 'onType'> {
  onType: (text: string, span: NoteSpan) => void
}

/**
 * As MarkdownField; of a text too long for one field a part at a time. It stays the same field when the text becomes so
 * long while somebody writes in it, and the caret stays where it was in the text.
 */
export function NoteTextField({ value, onType, ...rest }: NoteTextFieldProps) {
  const [shown, setShown] = useState(() => ({ text: value, part: partFrom(value, 0) }))
  // Not typed here: it came from elsewhere, and its parts are others.
  if (shown.text !== value) setShown({ text: value, part: partFrom(value, 0) })
  const { from, to } = shown.part
  const boxRef = useRef<HTMLDivElement>(null)
  const caretRef = useRef<number | null>(null)

  // Another part in the field would leave the caret at its end, and out of sight.
  useLayoutEffect(() => {
    const field = boxRef.current?.querySelector('textarea')
    if (caretRef.current === null || !field) return
    const at = caretRef.current - from
    caretRef.current = null
    field.setSelectionRange(at, at)
    field.scrollTop = (field.scrollHeight * at) / Math.max(1, to - from) - field.clientHeight / 2
  })

  /** `caret`: in the part. */
  function write(part: string, caret: number) {
    const text = value.slice(0, from) + part + value.slice(to)
    let next: TextPart = { from, to: from + part.length }
    if (!isRoomFor(part.length)) {
      next = partAround(text, from + caret)
      caretRef.current = from + caret
    }
    setShown({ text, part: next })
    onType(text, { head: from, tail: value.length - to })
  }

  /** A browser would lay out all that is pasted before it shows any of it. */
  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const pasted = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n')
    const { value: part, selectionStart, selectionEnd } = event.currentTarget
    if (isRoomFor(part.length + pasted.length)) return
    event.preventDefault()
    write(part.slice(0, selectionStart) + pasted + part.slice(selectionEnd), selectionStart + pasted.length)
  }

  const type = (part: string) =>
    write(part, boxRef.current?.querySelector('textarea')?.selectionStart ?? part.length)
  return (
    <div ref={boxRef}>
      <MarkdownField {...rest} value={value.slice(from, to)} onType={type} onPaste={onPaste} />
      {to - from < value.length && (
        <div className={styles.parts}>
          <span role="status">
            Characters {numberText(from + 1)} to {numberText(to)} of {numberText(value.length)}
          </span>
          <Button
            size="small"
            disabled={from === 0}
            onClick={() => setShown({ text: value, part: partBefore(value, from) })}
          >
            Earlier
          </Button>
          <Button
            size="small"
            disabled={to >= value.length}
            onClick={() => setShown({ text: value, part: partFrom(value, to) })}
          >
            Later
          </Button>
        </div>
      )}
    </div>
  )
}
