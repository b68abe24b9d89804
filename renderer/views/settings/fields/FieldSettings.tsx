// The person's own fields: made up, named and put in order here, by dragging or by arrow keys. What kind a field is stays for good, because its
// values are kept as that. A field that is removed takes its values out of sight; both can be brought back.

import type { CustomField } from '../../../../shared/customFields.ts'
import { useCall, useCommand } from '../../../api/call.ts'
import { announce } from '../../../ui/announce.ts'
import { Button } from '../../../ui/Button.tsx'
import { useLineDrag } from '../../../ui/useLineDrag.ts'
import { countText } from '../../../words/countText.ts'
import { AddField } from './AddField.tsx'
import { FieldItem } from './FieldItem.tsx'
import styles from './FieldSettings.module.css'

const dragType = 'application/x-roledex-field'

export function FieldSettings() {
  const { data } = useCall('fields.list', {})
  const { data: counted } = useCall('fields.counts', {})
  const { run } = useCommand('fields.restore')
  if (data === undefined || counted === undefined) return null
  const { fields, removed } = data
  const countOf = (id: string) => counted.counts[id] ?? 0
  const kept = removed.filter(({ id }) => countOf(id) > 0)
  return (
    <div className={styles.fields}>
      {fields.length === 0 && (
        <p className={styles.remark}>
          For what every search has of its own: who to ask, a score, the day you could begin. A field stands
          beside the facts of each posting, can be a column, and is searched with field:
        </p>
      )}
      {fields.length > 0 && <FieldList fields={fields} countOf={countOf} />}
      <AddField />
      {kept.map((field) => (
        <p key={field.id} className={styles.removed}>
          <span>
            Removed: <bdi>{field.name}</bdi>, kept on {countText(countOf(field.id), 'posting')}
          </span>
          <Button size="small" kind="plain" onClick={() => void run({ id: field.id })}>
            Bring back<span className="visually-hidden"> {field.name}</span>
          </Button>
        </p>
      ))}
    </div>
  )
}

interface FieldListProps {
  fields: readonly CustomField[]
  countOf: (id: string) => number
}

function FieldList({ fields, countOf }: FieldListProps) {
  const { run } = useCommand('fields.move')
  const { gripOf, lineProps } = useLineDrag(dragType, fields, move)
  const last = fields.length - 1

  async function move({ id, name }: CustomField, to: number) {
    const result = await run({ id, to })
    if (result.ok) announce(`${name}, ${to + 1} of ${fields.length}`)
  }

  return (
    <ul className={styles.list}>
      {fields.map((field, index) => (
        <li key={field.id} {...lineProps(field, index, styles.item)}>
          <FieldItem
            field={field}
            count={countOf(field.id)}
            place={{ index, last }}
            grip={gripOf(field)}
            onMove={(moved, to) => void move(moved, to)}
          />
        </li>
      ))}
    </ul>
  )
}
