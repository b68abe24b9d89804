// The boxes of a page that hold one each of several things, such as headings or labels.

import { type DomElement, type DomNode, elementsAround } from '../dom.ts'

/** How many of `nodes` each element around them holds, within `whole`. */
export function countAround(nodes: readonly DomNode[], whole: DomElement): Map<DomNode, number> {
  const counts = new Map<DomNode, number>()
  for (const node of nodes) {
    for (const around of elementsAround(node)) {
      if (around === whole) break
      counts.set(around, (counts.get(around) ?? 0) + 1)
    }
  }
  return counts
}

/** The largest element around one of the nodes counted that holds no other; null where there is none. */
export function ownBox(
  node: DomNode,
  whole: DomElement,
  counts: ReadonlyMap<DomNode, number>,
): DomElement | null {
  let box: DomElement | null = null
  for (const around of elementsAround(node)) {
    if (around === whole || counts.get(around)! > 1) break
    box = around
  }
  return box
}

/** For each of the nodes the largest element around it that holds no other; empty where those are no siblings of one kind. */
export function siblingBoxes(nodes: readonly DomNode[], whole: DomElement): DomElement[] {
  const counts = countAround(nodes, whole)
  const boxes = nodes.map((node) => ownBox(node, whole, counts)).filter((box) => box !== null)
  const parent = boxes[0]?.parentNode
  const kinds = new Set(boxes.map(({ tagName }) => tagName))
  return kinds.size === 1 && boxes.every((box) => box.parentNode === parent) ? boxes : []
}
