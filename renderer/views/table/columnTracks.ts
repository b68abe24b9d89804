// How the columns of the table share its width.

import type { CSSProperties } from 'react'
import type { TableSettings } from '../../../shared/layouts.ts'
import type { TableColumns } from './useTableColumns.tsx'

/** Pixels: what the boxes to tick stand in. */
const leadWidth = 36
/** Pixels: beside a wider one hardly another column would be seen. */
const widestPinned = 420

/**
 * The tracks of a row's grid, the least width of the whole, and how much of it stays in sight, as custom properties. A column that still has the width
 * it began with takes part of the room that is left, up to its `widest`; what no column takes stays empty at the end.
 */
export function columnTracks(
  columns: TableSettings['columns'],
  columnOf: TableColumns['columnOf'],
): CSSProperties {
  const tracks = columns.map(({ id, width }) => {
    const { width: first, widest } = columnOf(id)
    return widest !== undefined && width === first ? `minmax(${width}px, ${widest}px)` : `${width}px`
  })
  const pinned = columns.find(({ id }) => columnOf(id).isPinned)
  const isPinned = pinned !== undefined && pinned.width <= widestPinned
  const least = columns.reduce((sum, { width }) => sum + width, leadWidth)
  return {
    '--columns': `${leadWidth}px ${tracks.join(' ')} minmax(0, 1fr)`,
    '--columns-width': `${least}px`,
    '--lead': `${leadWidth}px`,
    '--pinned-from': isPinned ? `${leadWidth}px` : 'auto',
    // Where there is something to scroll to, no column is wider than was asked for.
    '--pinned-to': `${isPinned ? leadWidth + pinned.width : leadWidth}px`,
  } as CSSProperties
}
