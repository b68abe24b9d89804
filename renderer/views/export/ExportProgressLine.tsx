import { Button } from '../../ui/Button.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { numberText } from '../../words/countText.ts'
import type { RunningExport } from './useExport.ts'

/** How far an export is, in the place of the buttons; and the way out of it. */
export function ExportProgressLine({ running: { progress, save, giveUp } }: { running: RunningExport }) {
  if (progress === null) return null
  const { state, done, total } = progress
  const isReady = state === 'ready'
  const text = isReady
    ? 'Ready to be saved'
    : total === 0
      ? 'Preparing…'
      : `${numberText(done)} of ${numberText(total)}`
  return (
    <>
      <ProgressBar label={text} done={done} total={total} />
      <Button onClick={giveUp}>{isReady ? 'Discard' : 'Cancel'}</Button>
      {isReady && (
        <Button kind="primary" onClick={save}>
          Save…
        </Button>
      )}
    </>
  )
}
