import type { ReactNode } from 'react'

/** Milliseconds after the last key before what is typed is looked up in the library. */
export const searchDelay = 90

export interface PaletteEntry {
  /** Stays the same from one day to the next: recent entries are remembered by it. */
  key: string
  group: string
  name: string
  /** Said after the name, quieter. */
  more?: string
  /** Words it is found by besides its name. */
  also?: string
  icon?: ReactNode
  keys?: string | undefined
  run: () => void
}
