// Places or regions of a posting. A job that is offered in sixty towns shows the first of them, and the others when asked.

import { useState } from 'react'
import { numberText } from '../../words/countText.ts'
import styles from './FoldedNames.module.css'

interface FoldedNamesProps {
  names: readonly string[]
  /** One behind the other, as part of a sentence; else one below the other. */
  isInLine?: boolean
}

const mostShown = 8
/** To hide fewer would save no room. */
const fewestHidden = 3

export function FoldedNames({ names, isInLine = false }: FoldedNamesProps) {
  const [isWhole, setIsWhole] = useState(false)
  const isLong = names.length >= mostShown + fewestHidden
  const shown = isLong && !isWhole ? names.slice(0, mostShown) : names
  return (
    <>
      {isInLine ? shown.join(', ') : shown.map((name, index) => <div key={index}>{name}</div>)}
      {isInLine && isLong && ' '}
      {isLong && (
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? 'Show less' : `Show all ${numberText(names.length)}`}
        </button>
      )}
    </>
  )
}
