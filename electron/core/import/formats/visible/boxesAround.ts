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
