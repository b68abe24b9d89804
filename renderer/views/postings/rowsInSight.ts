import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'

/**
 * Which rows a virtual list draws: those in sight, and a few around them so that slow scrolling never shows a gap. Of a list
 * dragged through by more than a screen at once nobody sees the ones around, and drawing them would cost the most.
 */
export function createRowsInSight(): (range: Range) => number[] {
  let before = Number.NaN
  return (range) => {
    const { startIndex, endIndex } = range
    const isFarOff = Math.abs(startIndex - before) > endIndex - startIndex
    before = startIndex
    return defaultRangeExtractor(isFarOff ? { ...range, overscan: 0 } : range)
  }
}
