import { ListChecks, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import type { CustomField } from '../../../../shared/customFields.ts'
import { limits } from '../../../../shared/limits.ts'
import { offerUndo, useActions } from '../../../actions.ts'
import { announce } from '../../../announce.ts'
import { useCommand } from '../../../api/call.ts'
import { locale } from '../../../dates.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { NameInPlace } from '../../../ui/NameInPlace.tsx'
import { useMoveByKey } from '../../../ui/useMoveByKey.ts'
import formStyles from '../LineForm.module.css'
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
  const [open, setOpen] = useState<'choices' | 'removal' | null>(null)
  const lineRef = useRef<HTMLDivElement>(null)

  const onKeyDown = useMoveByKey(place, async (to) => {
    const result = await move.run({ id: field.id, to })
    if (result.ok) announce(`${field.name}, ${to + 1} of ${place.last + 1}`)
  })

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
    <div ref={lineRef} onKeyDown={onKeyDown}>
      <div className={styles.line}>
        <NameInPlace
          name={field.name}
          maxLength={limits.fieldNameLength}
          title="Alt and an arrow key move it"
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onRename={(name) => rename.run({ id: field.id, name })}
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
      {open === 'choices' && <ChoicesForm field={field} onClose={() => setOpen(null)} />}
      {open === 'removal' && (
        <div role="alert" className={formStyles.form}>
          <p>
            {count === 1 ? 'One posting has' : `${count} postings have`} a value in{' '}
            <strong dir="auto">{field.name}</strong>. The values go out of sight with it, and come back if you
            bring it back here.
          </p>
          <div className={formStyles.buttons}>
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
