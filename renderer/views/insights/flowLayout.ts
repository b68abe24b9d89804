// Where the nodes and bands of the flow of applications stand, in pixels. A band that passes a column it does not stop
// in keeps a place of its own there, so that nothing is drawn over it.

import type { Flow, FlowNode } from '../../../shared/insights.ts'

export interface FlowBox {
  node: FlowNode
  x: number
  y: number
  height: number
}

interface FlowBand {
  id: string
  from: FlowNode
  to: FlowNode
  count: number
  /** The outline, as SVG path data. */
  path: string
}

interface FlowPicture {
  height: number
  boxes: FlowBox[]
  bands: FlowBand[]
}

export const boxWidth = 10
/** Pixels kept free for names, left of the first column and right of the last. */
const nameRoom = { first: 104, last: 136 }
const gap = 22
const tallest = 190
const perApplication = 14
const leastHeight = 3

interface Slot {
  count: number
  y: number
  height: number
  /** How much of its height bands have taken on each side. */
  taken: { in: number; out: number }
}

/** `width`: of the picture, in pixels. */
export function layOutFlow({ nodes, links }: Flow, width: number): FlowPicture {
  const columnCount = Math.max(0, ...nodes.map(({ column }) => column)) + 1
  const columns = Array.from({ length: columnCount }, (): { id: string; count: number }[] => [])
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const ways = links.flatMap((link) => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)]
    if (from === undefined || to === undefined) return []
    const passed = Array.from({ length: Math.max(0, to.column - from.column - 1) }, (_, index) => ({
      id: `${link.from} past ${index} to ${link.to}`,
      column: from.column + 1 + index,
    }))
    for (const { id, column } of passed) columns[column]?.push({ id, count: link.count })
    return [{ from, to, count: link.count, stops: [link.from, ...passed.map(({ id }) => id), link.to] }]
  })
  for (const { id, column, count } of nodes) columns[column]?.push({ id, count })

  const scale = Math.min(
    perApplication,
    ...columns.map((column) => tallest / column.reduce((sum, { count }) => sum + count, 0)),
  )
  const slots = new Map<string, Slot>()
  let height = 0
  for (const column of columns) {
    let y = 0
    for (const { id, count } of column) {
      const own = Math.max(leastHeight, count * scale)
      slots.set(id, { count, y, height: own, taken: { in: 0, out: 0 } })
      y += own + gap
    }
    height = Math.max(height, y - gap)
  }

  const step = columnCount < 2 ? 0 : (width - nameRoom.first - nameRoom.last - boxWidth) / (columnCount - 1)
  const xOf = (column: number) => nameRoom.first + column * step
  const topOf = (id: string) => slots.get(id)?.y ?? 0
  const inOrder = ways.toSorted(
    (one, other) =>
      topOf(one.stops[1] ?? '') - topOf(other.stops[1] ?? '') ||
      topOf(one.stops[0] ?? '') - topOf(other.stops[0] ?? ''),
  )
  const bands = inOrder.map(({ from, to, count, stops }) => {
    const pieces = stops.slice(1).map((stop, index) => {
      const [left, right] = [slots.get(stops[index] ?? ''), slots.get(stop)]
      if (left === undefined || right === undefined) return ''
      const [start, end] = [take(left, 'out', count), take(right, 'in', count)]
      const column = from.column + index
      // One that passes a column goes through where a box would stand.
      const x = xOf(column) + (index === 0 ? boxWidth : 0)
      const x2 = xOf(column + 1) + (index === stops.length - 2 ? 0 : boxWidth)
      return bandPath({ x: index === 0 ? x : x + boxWidth, ...start }, { x: x2, ...end })
    })
    return { id: `${from.id} to ${to.id}`, from, to, count, path: pieces.join('') }
  })
  const boxes = nodes.map((node) => {
    const slot = slots.get(node.id)
    return { node, x: xOf(node.column), y: slot?.y ?? 0, height: slot?.height ?? 0 }
  })
  return { height, boxes, bands }
}

/** The part of a box's side that the next band of so many applications gets. */
function take(slot: Slot, side: 'in' | 'out', count: number): { y: number; height: number } {
  const height = (slot.height * count) / slot.count
  const y = slot.y + slot.taken[side]
  slot.taken[side] += height
  return { y, height }
}

interface BandEnd {
  x: number
  y: number
  height: number
}

function bandPath(start: BandEnd, end: BandEnd): string {
  const middle = (start.x + end.x) / 2
  const p = (x: number, y: number) => `${x.toFixed(1)},${y.toFixed(1)}`
  return (
    `M${p(start.x, start.y)}C${p(middle, start.y)} ${p(middle, end.y)} ${p(end.x, end.y)}` +
    `L${p(end.x, end.y + end.height)}C${p(middle, end.y + end.height)} ` +
    `${p(middle, start.y + start.height)} ${p(start.x, start.y + start.height)}Z`
  )
}
