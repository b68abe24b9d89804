// An employer as two drawn letters in a hue made from the name. Logos are never fetched.
// The letters are drawn by the style sheet: they are a picture, and no text to be read, found or copied.

import type { CSSProperties } from 'react'
import styles from './Avatar.module.css'
import { classNames } from './classNames.ts'

export interface AvatarProps {
  /** Null: the employer is not stated. */
  name: string | null
  size?: 'small' | 'normal'
}

export function Avatar({ name, size = 'normal' }: AvatarProps) {
  const hue = name === null ? null : hueOf(name)
  return (
    <span
      aria-hidden="true"
      data-initials={name === null ? '–' : initialsOf(name)}
      className={classNames(styles.avatar, styles[size], hue === null && styles.unknown)}
      {...(hue === null ? {} : { 'data-hue': hue, style: { '--hue': String(hue) } as CSSProperties })}
    />
  )
}

/** The first letters of the first two words, "of" and its like aside, or the first two letters of the only one; any script. */
function initialsOf(name: string): string {
  const [first, ...others] = name.match(/[\p{L}\p{N}]+/gu) ?? []
  if (first === undefined) return '–'
  const second = others.find((word) => !/^\p{Ll}/u.test(word)) ?? others[0]
  const letters =
    second === undefined ? lettersOf(first).slice(0, 2) : [lettersOf(first)[0], lettersOf(second)[0]]
  return letters.join('').toLocaleUpperCase()
}

function lettersOf(word: string): string[] {
  return Array.from(
    new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word),
    (part) => part.segment,
  )
}

/** A hue in degrees, one of eighteen, the same for the same name however it is capitalised. */
function hueOf(name: string): number {
  let hash = 2166136261
  for (const character of name.normalize('NFKC').toLowerCase()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619)
  }
  return ((hash >>> 0) % 18) * 20
}
