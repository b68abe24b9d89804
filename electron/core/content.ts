// The content of a version as it is stored: JSON, with the plain text of the description beside it for the index.

import type { PostingContent } from '../../shared/posting.ts'

export interface StoredContent {
  content: string
  plainText: string
}

export function serialiseContent(content: PostingContent): StoredContent {
  const { plainText } = content.description
  return {
    content: JSON.stringify({ ...content, description: { ...content.description, plainText: '' } }),
    plainText,
  }
}

export function readContent(stored: StoredContent): PostingContent {
  const content = JSON.parse(stored.content) as PostingContent
  content.description.plainText = stored.plainText
  return content
}
