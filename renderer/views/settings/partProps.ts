import type { RefObject } from 'react'

/** What each part of the settings is given. */
export interface PartProps {
  /** Takes the focus where the settings open at the beginning. */
  firstRef: RefObject<HTMLInputElement | null>
  onClose: () => void
}
