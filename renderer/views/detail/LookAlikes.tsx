import { Copy } from 'lucide-react'
import type { LookAlike, Posting } from '../../../shared/model.ts'
import { titleWithin } from '../../../shared/titleText.ts'
import { useActions } from '../../actions/actions.ts'
import { openDialog } from '../../dialogs.ts'
import { handFocusToText } from '../../keyboard/focus.ts'
import { openView } from '../../navigation.ts'
import { Button } from '../../ui/Button.tsx'
import { openDoubts } from '../../words/postingWarnings.ts'
import styles from './Notices.module.css'
import { PostingLink } from './PostingLink.tsx'

/** The posting that is most likely the same job, with why, in one line; one in doubt stands among the doubts. */
export function LookAlikes({ posting }: { posting: Posting }) {
  const actions = useActions()
  const isTwinInDoubt = openDoubts(posting).some(({ code }) => code === 'IDENTITY_UNSURE')
  const shown = posting.lookAlikes
    .filter(({ kind }) => !(isTwinInDoubt && kind === 'sameKey'))
    .toSorted((one, other) => likelihood.indexOf(one.kind) - likelihood.indexOf(other.kind))
  const [first, ...more] = shown
  if (first === undefined) return null
  const why = first.evidence.map(({ text }) => text).join(' · ')
  return (
    <section ref={handFocusToText} aria-label="Possible duplicate" className={styles.quiet}>
      <Copy aria-hidden="true" size={14} strokeWidth={1.75} className={styles.icon} />
      <p className={styles.oneLine} title={why}>
        {first.kind === 'sameText' ? 'Has the text of ' : 'Perhaps the same job as '}
        <PostingLink postingId={first.id}>
          <bdi>{titleWithin(first.title)}</bdi>
        </PostingLink>
        {more.length > 0 && (
          <>
            {' and '}
            <button type="button" className={styles.link} onClick={() => openView({ name: 'duplicates' })}>
              {more.length} more
            </button>
          </>
        )}
        {'. '}
        <span className={styles.why}>{why}</span>
      </p>
      <Button
        size="small"
        kind="plain"
        onClick={() => openDialog({ kind: 'merge', one: posting.id, other: first.id })}
      >
        Compare…
      </Button>
      <Button size="small" kind="plain" onClick={() => void actions.tellApart(posting.id, first.id)}>
        Not a duplicate
      </Button>
    </section>
  )
}

const likelihood: readonly LookAlike['kind'][] = ['sameKey', 'sameJob', 'sameText']
