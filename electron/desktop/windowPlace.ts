// Where the window was when it was last closed, in a small file beside the library. Whatever that file holds,
// and whatever displays are there today, the answer is a window that can be seen and moved.

import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

export const minimumSize = { width: 720, height: 480 }
const usualSize = { width: 1360, height: 850 }
/** How much of the title bar must be on a display for it to be dragged. */
const grip = { width: 120, height: 40 }

const placeSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  isMaximized: z.boolean(),
})
type WindowPlace = z.infer<typeof placeSchema>

interface Area {
  x: number
  y: number
  width: number
  height: number
}

/** Null when nothing was remembered or it cannot be read. */
export function readPlace(path: string): WindowPlace | null {
  try {
    return placeSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null
  } catch {
    return null
  }
}

/** Does nothing where the folder cannot be written: the place of a window is worth no message. */
export function savePlace(path: string, place: WindowPlace): void {
  try {
    writeFileSync(path, JSON.stringify(place), { mode: 0o600 })
  } catch {}
}

/**
 * Size and place for a new window, in the units of `workAreas` (the usable part of each display, the main one
 * first). Without `x` and `y` the system centres it.
 */
export function fitPlace(
  place: WindowPlace | null,
  workAreas: readonly Area[],
): { x?: number; y?: number; width: number; height: number; isMaximized: boolean } {
  const home = place && workAreas.find((area) => isGripOn(place, area))
  const area = home ?? workAreas[0]
  const wanted = place ?? usualSize
  const size = {
    width: Math.max(minimumSize.width, Math.min(wanted.width, area?.width ?? wanted.width)),
    height: Math.max(minimumSize.height, Math.min(wanted.height, area?.height ?? wanted.height)),
    isMaximized: place?.isMaximized ?? false,
  }
  return home ? { x: place.x, y: place.y, ...size } : size
}

/** The middle of the window's upper edge, where people take hold of it, lies on this display. */
function isGripOn(place: WindowPlace, area: Area): boolean {
  const middle = place.x + place.width / 2
  return (
    middle >= area.x + grip.width / 2 &&
    middle <= area.x + area.width - grip.width / 2 &&
    place.y >= area.y &&
    place.y <= area.y + area.height - grip.height
  )
}
