// Long text (the description and its like) from whatever a site wrote to headings, paragraphs and lists that a
// person can read, and to one plain text for search and comparison. Import specification 6.3. Never throws.

import type { WarningCode } from '../../../../shared/messages.ts'
import type { RichText } from '../../../../shared/posting.ts'
import { remember } from '../remember.ts'
import { BlockBuilder } from './blocks.ts'
import { feedMarkup } from './markup.ts'
import { writePlainText } from './plainBlocks.ts'

interface RichTextReading {
  value: RichText
  codes: WarningCode[]
}

/** Reads text, HTML, escaped HTML or a mix. A single line end inside a paragraph is `\n` in its text. */
export function readRichText(source: string): RichTextReading {
  const builder = new BlockBuilder()
  const layers = feedMarkup(source, builder)
  const blocks = withoutIdleRules(builder.finish().filter((block) => !isPicture(block)))
  return { value: { blocks, plainText: writePlainText(blocks), layers }, codes: [...builder.codes] }
}

/** A line across the page parts nothing where nothing stands above or below it, or a heading right above. */
function withoutIdleRules(blocks: RichText['blocks']): RichText['blocks'] {
  const last = blocks.findLastIndex(({ type }) => type !== 'rule')
  return blocks.filter(({ type }, index) => {
    if (type !== 'rule') return true
    const above = blocks[index - 1]?.type
    return index < last && above !== undefined && above !== 'rule' && above !== 'heading'
  })
}

/** "💰", drawn beside what is told: a picture, and nothing that is said. */
function isPicture(block: RichText['blocks'][number]): boolean {
  return block.type === 'paragraph' && block.content.every(({ text }) => pictures.test(text))
}

const pictures = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|\s)+$/u

/** The plain text of `readRichText` alone, for what is a word or a line most of the time. */
export const readPlainText: (source: string) => string = remember(
  (source) => readRichText(source).value.plainText,
)
