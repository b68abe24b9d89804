// The person's own fields among the facts of a posting: those with a value, and behind a press the others.

import { useState } from 'react'
import type { Posting } from '../../../shared/model.ts'
import { useOwnFields } from '../../api/ownFields.ts'
import { Fact } from '../correct/Fact.tsx'
import styles from './OwnFacts.module.css'
import { OwnFieldValue } from './OwnFieldValue.tsx'

/** So many without a value stand there unasked. */
const mostEmpty = 3

export function OwnFacts({ posting }: { posting: Posting }) {
  const fields = useOwnFields()
  const [isOpen, setIsOpen] = useState(false)
  const values = posting.tracking.fields
  const empty = fields.filter(({ id }) => values[id] === undefined)
  const isFolded = !isOpen && empty.length > mostEmpty
  const shown = isFolded ? fields.filter((field) => !empty.includes(field)) : fields
  return (
    <>
      {shown.map((field) => (
        <Fact
          key={field.id}
          label={field.name}
          isFigure={field.kind === 'number' || field.kind === 'date'}
          value={
            <OwnFieldValue
              key={posting.id}
              postingId={posting.id}
              field={field}
              value={values[field.id] ?? null}
            />
          }
        />
      ))}
      {isFolded && (
        <div data-asks className={styles.more}>
          <dt className="visually-hidden">Without a value</dt>
          <dd>
            <button type="button" className={styles.show} onClick={() => setIsOpen(true)}>
              {empty.length} more fields of yours
            </button>
          </dd>
        </div>
      )}
    </>
  )
}
