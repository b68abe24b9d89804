import { useCall } from '../../api/call.ts'
import { useCommands } from '../../commands.ts'
import { numberText } from '../../words/countText.ts'
import styles from './SamplesLine.module.css'

/** As long as there are sample postings: how many, and the way to be rid of them. */
export function SamplesLine() {
  const { data: counts } = useCall('postings.counts', {})
  const { run } = useCommands()
  if (counts === undefined || counts.samples === 0) return null
  return (
    <p className={styles.line}>
      {numberText(counts.samples)} {counts.samples === 1 ? 'sample' : 'samples'}
      <button
        type="button"
        className={styles.remove}
        aria-label="Remove the sample postings"
        onClick={() => run('samples.remove')}
      >
        Remove
      </button>
    </p>
  )
}
