// How the columns of the table share its width.

import type { CSSProperties } from 'react'
import type { TableSettings } from '../../../shared/layouts.ts'
import type { TableColumns } from './useTableColumns.tsx'

/** Pixels: what the boxes to tick stand in. */
const leadWidth = 36

/**
 * The tracks of a row's grid, and the least width of the whole, as custom properties. A column that still has the width
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
  const least = columns.reduce((sum, { width }) => sum + width, leadWidth)
  return {
    '--columns': `${leadWidth}px ${tracks.join(' ')} minmax(0, 1fr)`,
    '--columns-width': `${least}px`,
  } as CSSProperties
}
