// The ways back from a backup. To restore all of it is asked once more.

import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { countText } from '../../words/countText.ts'
import styles from './BackupDialog.module.css'

interface BackupWaysProps {
  /** When the backup was made. */
  moment: string
  /** What is in it is known. */
  isReady: boolean
  /** How many postings. */
  ticked: number
  running: 'take' | 'restore' | 'beside' | null
  onTake: () => Promise<void>
  /** Gives whether the library is another one now. */
  onRestore: () => Promise<boolean>
  onOpenBeside: () => Promise<void>
}

export function BackupWays(props: BackupWaysProps) {
  const { moment, isReady, ticked, running } = props
  const [isAsking, setIsAsking] = useState(false)
  const isBusy = running !== null

  async function restore() {
    if (!(await props.onRestore())) setIsAsking(false)
  }

  return (
    <div className={styles.ways}>
      {isAsking && (
        <p className={styles.question}>
          Your library becomes what it was on {moment}. As it is now it is backed up first, so you can come
          back.
        </p>
      )}
      {/* One button for both, so that the focus stays on it. */}
      <Button disabled={isBusy || !isReady} onClick={() => setIsAsking(!isAsking)}>
        {isAsking ? 'Keep it as it is' : 'Restore all of it…'}
      </Button>
      {isAsking ? (
        <Button kind="primary" disabled={isBusy} onClick={() => void restore()}>
          {running === 'restore' ? 'Restoring…' : 'Restore'}
        </Button>
      ) : (
        <>
          <Button kind="plain" disabled={isBusy || !isReady} onClick={() => void props.onOpenBeside()}>
            {running === 'beside' ? 'Opening…' : 'Open as a copy'}
          </Button>
          <Button
            kind="primary"
            className={styles.take}
            disabled={isBusy || ticked === 0}
            onClick={() => void props.onTake()}
          >
            {takeWords(ticked, running === 'take')}
          </Button>
        </>
      )}
    </div>
  )
}

function takeWords(ticked: number, isTaking: boolean): string {
  if (isTaking) return 'Taking out…'
  return ticked === 0 ? 'Take out postings' : `Take out ${countText(ticked, 'posting')}`
}
