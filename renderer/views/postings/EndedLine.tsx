import { memo } from 'react'
import { useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { navigate, onlyEnded, usePlace } from '../../navigation.ts'
import { numberText } from '../../words/countText.ts'
import styles from './EndedLine.module.css'

/** How many of all postings stand in one of the stages at the end. */
export function useEndedCount(): number {
  const { data: counts } = useCall('postings.counts', {})
  const { stages } = useStages()
  const ended = stages.filter((stage) => stage.isEnd)
  return ended.reduce((sum, stage) => sum + (counts?.byStage[stage.id] ?? 0), 0)
}

/** Below the list of all postings: what has ended is out of sight, and one press away. */
export const EndedLine = memo(function EndedLine() {
  const { view, text } = usePlace()
  const count = useEndedCount()
  const isShown = view.name === 'all' && (text === '' || text === onlyEnded) && count > 0
  if (!isShown) return null
  const isFolded = text === ''
  return (
    <p className={styles.line}>
      {numberText(count)} ended
      <span aria-hidden="true"> · </span>
      <button
        type="button"
        className={styles.button}
        aria-label={isFolded ? 'Show what has ended' : 'Back to all others'}
        onClick={() => navigate({ text: isFolded ? onlyEnded : '' })}
      >
        {isFolded ? 'Show' : 'Hide'}
      </button>
    </p>
  )
})
