// The blocks of a description as they are stored: without the words, for those stand in its plain text already, which
// is kept beside them for the index. Blocks are more than half of what an import writes, and most are plain
// paragraphs, headings and lists, of which only the lengths are kept; any other stays as it is.

import type { Block, Inline } from '../../../shared/posting.ts'
import { joinCells, writePlainBlock } from './text/plainBlocks.ts'

/** Lengths in UTF-16 units: of a paragraph, a heading, the items of a list. */
type PackedBlock = number | { level: 1 | 2; length: number } | { ordered: boolean; lengths: number[] } | Block

const betweenBlocks = '\n\n'
const betweenItems = '\n'

function markOf(ordered: boolean, index: number): string {
  return ordered ? `${index + 1}. ` : '- '
}

/** `unpackBlocks` with the same text gives the same blocks, whatever the text is. */
export function packBlocks(blocks: readonly Block[], plainText: string): PackedBlock[] {
  let at = 0
  return blocks.map((block) => {
    const text = writePlainBlock(block)
    const packed = plainText.startsWith(text, at) ? packBlock(block) : null
    at += text.length + betweenBlocks.length
    return packed ?? block
  })
}

function packBlock(block: Block): PackedBlock | null {
  switch (block.type) {
    case 'paragraph':
      return plainLength(block.content)
    case 'heading': {
      const length = plainLength(block.content)
      return length === null ? null : { level: block.level, length }
    }
    case 'list': {
      const lengths: number[] = []
      for (const { content, children } of block.items) {
        const length = children.length > 0 ? null : plainLength(content)
        if (length === null) return null
        lengths.push(length)
      }
      return { ordered: block.ordered, lengths }
    }
    default:
      return null
  }
}

/** The length of a content that is nothing but one run of text without marks; null for any other. */
function plainLength(content: readonly Inline[]): number | null {
  const [first] = content
  if (content.length !== 1 || first === undefined) return null
  for (const key in first) if (key !== 'text') return null
  return first.text.length
}

export function unpackBlocks(packed: readonly PackedBlock[], plainText: string): Block[] {
  let at = 0
  const take = (length: number): Inline[] => {
    const text = plainText.slice(at, at + length)
    at += length
    return [{ text }]
  }
  const skip = (text: string): void => {
    at += text.length
  }
  return packed.map((block): Block => {
    const isWhole = typeof block === 'object' && 'type' in block
    if (isWhole) skip(textOfWhole(block, plainText, at))
    const unpacked = isWhole ? block : unpackBlock(block, take, skip)
    at += betweenBlocks.length
    return unpacked
  })
}

/** What stands for a block in the text, which may have been written before rows were written as they are now. */
function textOfWhole(block: Block, plainText: string, at: number): string {
  const text = writePlainBlock(block)
  if (plainText.startsWith(text, at)) return text
  const before = writePlainBlock(block, joinCells)
  return plainText.startsWith(before, at) ? before : text
}

function unpackBlock(
  packed: Exclude<PackedBlock, Block>,
  take: (length: number) => Inline[],
  skip: (between: string) => void,
): Block {
  if (typeof packed === 'number') return { type: 'paragraph', content: take(packed) }
  if ('level' in packed) return { type: 'heading', level: packed.level, content: take(packed.length) }
  const { ordered, lengths } = packed
  const items = lengths.map((length, index) => {
    skip(index === 0 ? markOf(ordered, index) : betweenItems + markOf(ordered, index))
    return { content: take(length), children: [] }
  })
  return { type: 'list', ordered, items }
}
