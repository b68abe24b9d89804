import { ListChecks, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import type { CustomField } from '../../../../shared/customFields.ts'
import { limits } from '../../../../shared/limits.ts'
import { offerUndo } from '../../../actions/wayBack.ts'
import { useCommand } from '../../../api/call.ts'
import { Button } from '../../../ui/Button.tsx'
import { GripButton } from '../../../ui/GripButton.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { NameInPlace } from '../../../ui/NameInPlace.tsx'
import type { LineGrip } from '../../../ui/useLineDrag.ts'
import { type LinePlace, useMoveByKey } from '../../../ui/useMoveByKey.ts'
import { numberText } from '../../../words/countText.ts'
import { fieldKindNames } from '../../../words/fieldKindNames.ts'
import formStyles from '../LineForm.module.css'
import { ChoicesForm } from './ChoicesForm.tsx'
import styles from './FieldSettings.module.css'

interface FieldItemProps {
  field: CustomField
  /** Postings with a value in it. */
  count: number
  place: LinePlace
  /** Where it is dragged. */
  grip: LineGrip
  onMove: (field: CustomField, to: number) => void
}

/** One field, to be changed where it stands. */
export function FieldItem({ field, count, place, grip, onMove }: FieldItemProps) {
  const rename = useCommand('fields.rename', { isFailureShownByCaller: true })
  const remove = useCommand('fields.remove')
  const [open, setOpen] = useState<'choices' | 'removal' | null>(null)
  const lineRef = useRef<HTMLDivElement>(null)

  const onKeyDown = useMoveByKey(place, (to) => onMove(field, to))

  async function takeAway() {
    const line = lineRef.current?.closest('li')
    const neighbour = line?.nextElementSibling ?? line?.previousElementSibling
    const result = await remove.run({ id: field.id })
    if (!result.ok) return
    neighbour?.querySelector('input')?.focus()
    offerUndo(result, `Removed the field “${field.name}”`)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Alt and an arrow move the line, whatever in it has the focus
    <div ref={lineRef} onKeyDown={onKeyDown}>
      <div className={styles.line}>
        <GripButton name={field.name} place={place} grip={grip} />
        <NameInPlace
          name={field.name}
          maxLength={limits.fieldNameLength}
          onRename={(name) => rename.run({ id: field.id, name })}
        />
        <span className={styles.kind}>{fieldKindNames[field.kind]}</span>
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
          {numberText(count)}
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
