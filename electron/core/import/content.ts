// The content of a version as it is stored: JSON, with the plain text of the description beside it for the index.

import type { PostingContent } from '../../../shared/posting.ts'
import { packBlocks, unpackBlocks } from './packedBlocks.ts'

export interface StoredContent {
  content: string
  plainText: string
}

export function serialiseContent(content: PostingContent): StoredContent {
  const { plainText, blocks } = content.description
  const description = { ...content.description, plainText: '', blocks: packBlocks(blocks, plainText) }
  return { content: JSON.stringify({ ...content, description }), plainText }
}

export function readContent(stored: StoredContent): PostingContent {
  const content = JSON.parse(stored.content)
  const { description } = content
  description.blocks = unpackBlocks(description.blocks, stored.plainText)
  description.plainText = stored.plainText
  return content
}
