import { Fragment } from 'react'
import { isApple } from './isApple.ts'
import styles from './Kbd.module.css'

const names: Record<string, string> = {
  mod: isApple ? '⌘' : 'Ctrl',
  shift: isApple ? '⇧' : 'Shift',
  alt: isApple ? '⌥' : 'Alt',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: isApple ? '↩' : 'Enter',
  Escape: 'Esc',
}

/** A chord as it is written in the command table (`mod+shift+z`, `g i`), as a person reads it. */
export function keyText(chord: string): string {
  return chord
    .split(' ')
    .map((step) =>
      (step === '+' ? ['+'] : step.split('+'))
        .map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key))
        .join(isApple ? '' : '+'),
    )
    .join(' ')
}

export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={styles.keys}>
      {keyText(keys)
        .split(' ')
        .map((step, index) => (
          <Fragment key={index}>
            <kbd className={styles.key}>{step}</kbd>
          </Fragment>
        ))}
    </span>
  )
}
