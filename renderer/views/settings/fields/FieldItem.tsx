import { ListChecks, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { CustomField } from '../../../../shared/customFields.ts'
import { limits } from '../../../../shared/limits.ts'
import { offerUndo, useActions } from '../../../actions.ts'
import { announce } from '../../../announce.ts'
import { useCommand } from '../../../api/call.ts'
import { locale } from '../../../dates.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { ChoicesForm } from './ChoicesForm.tsx'
import styles from './FieldSettings.module.css'
import { kindNames } from './fieldWords.ts'

interface FieldItemProps {
  field: CustomField
  /** Postings with a value in it. */
  count: number
  place: { index: number; last: number }
}

/** One field, to be changed where it stands. Alt and an arrow move it among the others. */
export function FieldItem({ field, count, place }: FieldItemProps) {
  const actions = useActions()
  const rename = useCommand('fields.rename', { isFailureShownByCaller: true })
  const move = useCommand('fields.move')
  const remove = useCommand('fields.remove')
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [open, setOpen] = useState<'choices' | 'removal' | null>(null)
  const lineRef = useRef<HTMLDivElement>(null)
  /** What Escape leaves must not be kept by the leaving. */
  const isLeft = useRef(false)
  const problemId = useId()

  function forget() {
    setTyped(null)
    setProblem(null)
  }

  async function keep() {
    const name = isLeft.current ? null : typed
    isLeft.current = false
    if (name === null || name === field.name) return forget()
    const result = await rename.run({ id: field.id, name })
    if (result.ok) forget()
    else setProblem(result.error.message)
  }

  const keepLatest = useEffectEvent(() => void (typed !== null && problem === null && keep()))
  // The dialog may be closed with the key still warm.
  useEffect(() => () => keepLatest(), [])

  function onNameKey(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      void keep()
    } else if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation()
      event.nativeEvent.stopImmediatePropagation()
      isLeft.current = true
      forget()
      event.currentTarget.blur()
    }
  }

  async function onLineKey(event: KeyboardEvent) {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    const to = place.index + step
    if (!event.altKey || step === 0) return
    event.preventDefault()
    if (to < 0 || to > place.last) return
    const focused = document.activeElement
    await move.run({ id: field.id, to })
    announce(`${field.name}, ${to + 1} of ${place.last + 1}`)
    if (focused instanceof HTMLElement) focused.focus()
  }

  async function takeAway() {
    const line = lineRef.current?.closest('li')
    const neighbour = line?.nextElementSibling ?? line?.previousElementSibling
    const result = await remove.run({ id: field.id })
    if (!result.ok) return
    neighbour?.querySelector('input')?.focus()
    offerUndo(result, `Removed the field “${field.name}”`, actions.undo)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Alt and an arrow move the line, whatever in it has the focus
    <div ref={lineRef} onKeyDown={(event) => void onLineKey(event)}>
      <div className={styles.line}>
        <input
          className={styles.field}
          aria-label={`Name of ${field.name}`}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          title="Alt and an arrow key move it"
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          maxLength={limits.fieldNameLength}
          value={typed ?? field.name}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : problemId}
          onChange={(event) => {
            setTyped(event.target.value)
            setProblem(null)
          }}
          onBlur={() => void (problem === null && keep())}
          onKeyDown={onNameKey}
        />
        <span className={styles.kind}>{kindNames[field.kind]}</span>
        {field.kind === 'choice' ? (
          <IconButton
            label={`Choices of ${field.name}`}
            className={styles.button}
            icon={<ListChecks size={14} strokeWidth={1.75} />}
            isTooltipHidden
            title="Choices"
            aria-expanded={open === 'choices'}
            onClick={() => setOpen(open === 'choices' ? null : 'choices')}
          />
        ) : (
          <span className={styles.button} />
        )}
        <span className={styles.count}>
          {count.toLocaleString(locale)}
          <span className="visually-hidden"> {count === 1 ? 'posting' : 'postings'}</span>
        </span>
        <IconButton
          label={`Remove ${field.name}`}
          className={styles.button}
          icon={<Trash2 size={14} strokeWidth={1.75} />}
          isTooltipHidden
          title="Remove"
          aria-expanded={open === 'removal'}
          onClick={() => (count === 0 ? void takeAway() : setOpen('removal'))}
        />
      </div>
      {problem !== null && (
        <p id={problemId} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {open === 'choices' && <ChoicesForm field={field} onClose={() => setOpen(null)} />}
      {open === 'removal' && (
        <div role="alert" className={styles.question}>
          <p>
            {count === 1 ? 'One posting has' : `${count} postings have`} a value in{' '}
            <strong dir="auto">{field.name}</strong>. The values go out of sight with it, and come back if you
            bring it back here.
          </p>
          <div className={styles.buttons}>
            <Button size="small" kind="plain" onClick={() => setOpen(null)}>
              Keep it
            </Button>
            <Button size="small" onClick={() => void takeAway()}>
              Remove
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
