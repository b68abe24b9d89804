import { type ClipboardEvent, useId, useRef, useState } from 'react'
import { openDialog, type Pasted } from '../../dialogs.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useImports } from './imports.ts'
import styles from './PasteDialog.module.css'
import { readPasted } from './pasted.ts'

/** Text or a part of a web page from the clipboard; looked at, and changed if need be, before it is imported. */
export function PasteDialog({ pasted, onClose }: { pasted: Pasted | undefined; onClose: () => void }) {
  const { importPasted } = useImports()
  const [source, setSource] = useState(pasted ?? { text: '', html: null })
  const [text, setText] = useState(source.text)
  // The clipboard's HTML holds only as long as the text is what was pasted.
  const html = text === source.text ? source.html : null
  const isPageLeft = source.html !== null && html === null && text !== ''
  const [isImporting, setIsImporting] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const fieldRef = useRef<HTMLTextAreaElement>(null)
  const ids = { field: useId(), remark: useId() }

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const field = event.currentTarget
    const isWhole = field.selectionStart === 0 && field.selectionEnd === field.value.length
    if (!isWhole) return
    const fresh = readPasted(event.clipboardData)
    if (fresh.text === '') return
    event.preventDefault()
    setSource(fresh)
    change(fresh.text)
  }

  function change(next: string) {
    setText(next)
    setProblem(null)
  }

  function goBack() {
    change(source.text)
    fieldRef.current?.focus()
  }

  async function submit() {
    if (text.trim() === '' || isImporting) return
    setIsImporting(true)
    setProblem(null)
    const result = await importPasted({ text, html })
    setIsImporting(false)
    if (!result.ok) {
      setProblem(result.error.message)
      return
    }
    onClose()
  }

  return (
    <Dialog
      title="Import pasted text"
      initialFocus={fieldRef}
      onClose={onClose}
      onConfirm={() => void submit()}
      footer={
        <>
          {problem !== null && (
            <Button onClick={() => openDialog({ kind: 'newPosting', text })}>
              Make a posting from this text
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" disabled={text.trim() === '' || isImporting} onClick={() => void submit()}>
            {isImporting ? 'Importing…' : 'Import'}
          </Button>
        </>
      }
    >
      <label htmlFor={ids.field} className={styles.label}>
        Copy a posting in your browser, with everything on the page if you can, and paste it here.
      </label>
      <textarea
        ref={fieldRef}
        id={ids.field}
        className={styles.field}
        dir="auto"
        spellCheck={false}
        value={text}
        aria-describedby={ids.remark}
        aria-invalid={problem !== null}
        onPaste={onPaste}
        onChange={(event) => change(event.target.value)}
      />
      <p id={ids.remark} className={problem === null ? styles.remark : styles.problem} role="status">
        {problem ?? remarkOn(html !== null, isPageLeft)}
      </p>
      {isPageLeft && (
        <Button size="small" kind="plain" className={styles.back} onClick={goBack}>
          Back to the page as it was pasted
        </Button>
      )}
    </Dialog>
  )
}

function remarkOn(isPageUsed: boolean, isPageLeft: boolean): string {
  if (isPageUsed) return 'Headings, lists and links of the page came along and will be used.'
  return isPageLeft
    ? 'Since you changed the text, it is read as plain text, without the links of the page.'
    : ''
}
