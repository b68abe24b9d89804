import { type ComponentProps, useState } from 'react'
import { locale } from '../../dates.ts'
import { Button } from '../../ui/Button.tsx'
import { MarkdownField } from '../markdown/MarkdownField.tsx'
import { partBefore, partFrom } from './longText.ts'
import styles from './NotesTab.module.css'
import type { NoteSpan } from './noteSpan.ts'

interface LongNoteFieldProps extends Omit<ComponentProps<typeof MarkdownField>, 'onType'> {
  onType: (text: string, span: NoteSpan) => void
}

/** As MarkdownField, one part of the text at a time. */
export function LongNoteField({ value, onType, ...rest }: LongNoteFieldProps) {
  const [shown, setShown] = useState(() => ({ text: value, part: partFrom(value, 0) }))
  // Not typed here: it came from elsewhere, and its parts are others.
  if (shown.text !== value) setShown({ text: value, part: partFrom(value, 0) })
  const { from, to } = shown.part
  const figure = (count: number) => count.toLocaleString(locale)

  function type(part: string) {
    const text = value.slice(0, from) + part + value.slice(to)
    setShown({ text, part: { from, to: from + part.length } })
    onType(text, { head: from, tail: value.length - to })
  }

  return (
    <>
      <MarkdownField {...rest} value={value.slice(from, to)} onType={type} />
      <div className={styles.parts}>
        <span role="status">
          Characters {figure(from + 1)} to {figure(to)} of {figure(value.length)}
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
    </>
  )
}
