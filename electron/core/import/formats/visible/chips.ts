// Texts that a page sets apart by their boxes alone: `<span>Leeds</span><span>Full-time</span>` is no one word.

import { childrenOf, type DomElement, type DomNode, isElement, isText } from '../dom.ts'

const leastChip = 3
/** Chips are not nested deeper. */
const deepest = 10

/** What a value stands in, and its label. */
const boxes: ReadonlySet<string> = new Set(['span', 'a', 'b', 'strong', 'label'])

/** Whether two elements that nothing stands between are two texts; the letters of a word may be set one by one. */
export function areChips(before: DomNode | undefined, after: DomElement): boolean {
  if (before === undefined || !isElement(before) || !boxes.has(before.tagName) || after.tagName !== 'span')
    return false
  const [end, start] = [textAt(before, -1), textAt(after, 0)]
  return (
    end.trim().length >= leastChip &&
    start.trim().length >= leastChip &&
    /[\p{L}\p{N})]$/u.test(end) &&
    /^[\p{Lu}\p{N}\p{Sc}(]/u.test(start)
  )
}

/** The first (`0`) or last (`-1`) text in an element; '' where something else stands there. */
function textAt(element: DomElement, end: 0 | -1): string {
  let node: DomNode | undefined = element
  for (let depth = 0; depth < deepest && node !== undefined; depth += 1) {
    if (isText(node)) return node.value
    node = childrenOf(node).at(end)
  }
  return ''
}
