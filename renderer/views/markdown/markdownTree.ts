// What a note says, once its Markdown is read: all that can reach the page. There is no markup in it but this, no
// picture, and no address that was not looked at. `to` is where a part ends in the text as typed.

export type MarkdownBlock =
  | { kind: 'heading'; level: number; content: MarkdownInline[]; to: number }
  | { kind: 'paragraph'; content: MarkdownInline[]; to: number }
  /** `start` null: without numbers. */
  | { kind: 'list'; start: number | null; items: MarkdownItem[] }
  | { kind: 'quote'; blocks: MarkdownBlock[] }
  | { kind: 'code'; text: string; to: number }
  /** The first row is the header. */
  | { kind: 'table'; rows: MarkdownInline[][][]; to: number }
  | { kind: 'rule' }

export interface MarkdownItem {
  /** `at` is where its box stands in the text. */
  task: { isDone: boolean; at: number } | null
  blocks: MarkdownBlock[]
}

export type MarkdownInline =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'code'; text: string }
  | { kind: 'emphasis' | 'strong' | 'strike'; content: MarkdownInline[] }
  | { kind: 'link'; href: string; content: MarkdownInline[] }
