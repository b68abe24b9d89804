// The text of a posting, drawn from its blocks. Foreign text reaches the page only as text nodes; a link only
// where its address is http, https or mailto, and it says where it leads.

import { createElement, Fragment, memo, type ReactNode } from 'react'
import { withoutAttachments } from '../../../shared/mailLink.ts'
import type { Block, Inline } from '../../../shared/posting.ts'
import type { SearchPhrase } from '../../../shared/search/searchMatches.ts'
import { Highlighted } from '../search/Highlighted.tsx'
import styles from './Blocks.module.css'

interface BlocksProps {
  blocks: readonly Block[]
  phrases: readonly SearchPhrase[]
}

/** Under the title of the posting, which is the first level. */
const headingTags = ['h2', 'h3'] as const

/** Drawn once: the text of a posting is the longest thing on the screen, and moving it to another stage leaves it as it is. */
export const Blocks = memo(function Blocks({ blocks, phrases }: BlocksProps): ReactNode {
  // A text that begins at the second level must not skip the first.
  const top = Math.min(2, ...blocks.map((block) => (block.type === 'heading' ? block.level : 2)))
  return blocks.map((block, index) => <BlockView key={index} block={block} phrases={phrases} top={top} />)
})

interface BlockViewProps {
  block: Block
  phrases: readonly SearchPhrase[]
  /** The highest level of heading there is beside it. */
  top: number
}

function BlockView({ block, phrases, top }: BlockViewProps): ReactNode {
  switch (block.type) {
    case 'heading':
      return createElement(
        headingTags[block.level - top] ?? 'h3',
        { className: styles.heading, dir: 'auto' },
        <Inlines content={block.content} phrases={phrases} />,
      )
    case 'paragraph':
      return (
        <p className={styles.paragraph} dir="auto">
          <Inlines content={block.content} phrases={phrases} />
        </p>
      )
    case 'list':
      return createElement(
        block.ordered ? 'ol' : 'ul',
        { className: block.ordered ? styles.ordered : styles.unordered, dir: 'auto' },
        block.items.map((item, index) => (
          <li key={index}>
            <Inlines content={item.content} phrases={phrases} />
            <Blocks blocks={item.children} phrases={phrases} />
          </li>
        )),
      )
    case 'quote':
      return (
        <blockquote className={styles.quote}>
          <Blocks blocks={block.blocks} phrases={phrases} />
        </blockquote>
      )
    case 'preformatted':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must scroll by key
        <pre className={styles.preformatted} tabIndex={0}>
          <Highlighted text={block.text} phrases={phrases} field="text" />
        </pre>
      )
    case 'table':
      return <TableView block={block} phrases={phrases} />
    case 'rule':
      return <hr className={styles.rule} />
  }
}

function TableView({
  block,
  phrases,
}: {
  block: Extract<Block, { type: 'table' }>
  phrases: readonly SearchPhrase[]
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must scroll by key
    <section className={styles.tableBox} tabIndex={0} aria-label="Table">
      <table className={styles.table}>
        <tbody>
          {block.rows.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {row.map((cell, index) =>
                createElement(
                  block.header && rowIndex === 0 ? 'th' : 'td',
                  { key: index, dir: 'auto' },
                  <Inlines content={cell} phrases={phrases} />,
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Inlines({
  content,
  phrases,
}: {
  content: readonly Inline[]
  phrases: readonly SearchPhrase[]
}): ReactNode {
  return content.map((inline, index) => <Fragment key={index}>{drawInline(inline, phrases)}</Fragment>)
}

function drawInline(inline: Inline, phrases: readonly SearchPhrase[]): ReactNode {
  let node: ReactNode = withBreaks(inline.text, phrases)
  if (inline.code) node = <code className={styles.code}>{node}</code>
  if (inline.bold) node = <strong>{node}</strong>
  if (inline.italic) node = <em>{node}</em>
  if (inline.underline) node = <u>{node}</u>
  if (inline.strike) node = <s>{node}</s>
  if (inline.href === undefined) return node
  return (
    <ForeignLink href={inline.href} words={inline.text}>
      {node}
    </ForeignLink>
  )
}

function withBreaks(text: string, phrases: readonly SearchPhrase[]): ReactNode {
  const lines = text.split('\n')
  if (lines.length === 1) return <Highlighted text={text} phrases={phrases} field="text" />
  return lines.map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      <Highlighted text={line} phrases={phrases} field="text" />
    </Fragment>
  ))
}

const safeProtocols = new Set(['http:', 'https:', 'mailto:'])

/** Where a link leads, for its tooltip; null where it must not be a link at all. */
export function linkTarget(href: string): string | null {
  const url = URL.parse(href)
  if (url === null || !safeProtocols.has(url.protocol)) return null
  return url.protocol === 'mailto:' ? url.pathname : url.host
}

interface ForeignLinkProps {
  href: string
  /** What it says, where that is more than text. */
  words?: string
  children: ReactNode
}

/** Opens outside of Roledex, after a click and never before. On paper, where nothing opens, the address stands behind it. */
export function ForeignLink({ href, words, children }: ForeignLinkProps) {
  const target = linkTarget(href)
  if (target === null) return children
  const address = withoutAttachments(href)
  const shown = address.startsWith('mailto:') ? target : address
  const said = words ?? (typeof children === 'string' ? children : '')
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      title={`Opens ${target}`}
      data-address={isSaid(shown, said) ? undefined : shown}
    >
      {children}
    </a>
  )
}

/** Whether the words of a link hold its address, as people write one. */
function isSaid(address: string, words: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/^https?:\/\/|\/$/g, '')
  return bare(words.trim()).includes(bare(address))
}
