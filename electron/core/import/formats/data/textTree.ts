// Texts that editors keep as trees: `{"type": "doc", "content": [{"type": "paragraph", "content": [{"text": "…"}]}]}`,
// and the same with `nodeType`, `children` and `value`. Brought to markup; marks within a line are left out.

import { isNode, type RawNode, type RawValue } from '../../raw.ts'
import { fieldAt, firstAt, pathList } from './keyPaths.ts'
import { escapeText } from './markdownText.ts'

const depthLimit = 40
const inside = pathList('content children')
const leaves = pathList('text value')
const kinds = pathList('nodetype kind style')

const tags: readonly (readonly [RegExp, string])[] = [
  [/^(?:heading|h[1-6]$|title)/, 'h3'],
  [/^(?:ordered|numbered|ol$)/, 'ol'],
  [/^(?:bullet|unordered|ul$)/, 'ul'],
  [/^(?:list-?_?item|li$)/, 'li'],
  [/^(?:paragraph|block|p$)/, 'p'],
]

/** The tree below these values as markup; null where they hold none. */
export function writeTree(values: readonly RawValue[]): string | null {
  const roots = values.filter(isNode)
  if (roots.length === 0 || !roots.every((root) => firstAt(root, inside, isNode) !== null)) return null
  const markup = roots.map((root) => writeBranch(root, 0)).join('\n')
  return /\p{L}/u.test(markup.replace(/<[^>]*>/g, '')) ? markup : null
}

function writeBranch(node: RawNode, depth: number): string {
  if (depth > depthLimit) return ''
  const branches = inside.flatMap((path) => fieldAt(node, path)?.values.filter(isNode) ?? [])
  const own =
    branches.length > 0 ? undefined : firstAt(node, leaves, (value) => typeof value === 'string')?.values[0]
  const text =
    own === undefined
      ? branches.map((each) => writeBranch(each, depth + 1)).join('')
      : escapeText(String(own))
  const tag = tagOf(node)
  return tag === null || text === '' ? text : `<${tag}>${text}</${tag}>`
}

function tagOf(node: RawNode): string | null {
  const kind = node.types[0] ?? firstAt(node, kinds, (value) => typeof value === 'string')?.values[0]
  const plain = String(kind ?? '').toLowerCase()
  return tags.find(([shape]) => shape.test(plain))?.[1] ?? null
}
