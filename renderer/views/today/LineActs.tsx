// What can be done with a line, for the mouse. An option of a listbox holds no buttons: these are parts of it whose
// `data-act` says what they are for (useDueLines.ts); keys and the menu do the same.

import { BellOff, CalendarCog, Check, Clock4, RotateCcw } from 'lucide-react'
import type { DueKind } from '../../../shared/due.ts'
import styles from './LineActs.module.css'

const look = { size: 15, strokeWidth: 1.75 }

interface LineActsProps {
  kind: DueKind
  isAside: boolean
  /** It waits for the person's own answer. */
  isOffer: boolean
}

export function LineActs({ kind, isAside, isOffer }: LineActsProps) {
  if (isAside) {
    return (
      <span data-act="resume" className={styles.act} title="Back in its place (Z)">
        <RotateCcw {...look} />
      </span>
    )
  }
  if (kind === 'quiet') {
    return (
      <>
        <span data-act="followUp" data-stays className={styles.answer} title="Adds a task for today (O)">
          Follow up
        </span>
        <span data-act="finish" className={styles.answer} title="Asks again after as many days (Y)">
          Wait
        </span>
        <span
          data-act="close"
          className={styles.answer}
          title={isOffer ? 'Choose its stage' : 'Moves it to the stage for no reply'}
        >
          {isOffer ? 'Close…' : 'Close'}
        </span>
      </>
    )
  }
  return (
    <>
      <span data-act="finish" className={styles.act} title="Done (Y)">
        <Check {...look} />
      </span>
      <span data-act="snooze" className={styles.act} title="Snooze… (Z)">
        <Clock4 {...look} />
      </span>
      <span data-act="move" className={styles.act} title="Choose another date… (W)">
        <CalendarCog {...look} />
      </span>
      <span data-act="stop" className={styles.act} title="Stop reminding (Q)">
        <BellOff {...look} />
      </span>
    </>
  )
}
