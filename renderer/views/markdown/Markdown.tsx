// Draws what a note says. Words reach the page as text nodes only; boxes can be ticked where `onToggle` is given.

import { createElement, Fragment, type ReactNode, useMemo } from 'react'
import type { SearchPhrase } from '../../../shared/search/searchMatches.ts'
import { classNames } from '../../ui/classNames.ts'
import { Highlighted } from '../search/Highlighted.tsx'
import { ForeignLink } from './Blocks.tsx'
import styles from './Markdown.module.css'
import type { MarkdownBlock, MarkdownInline, MarkdownItem } from './markdownTree.ts'
import { parseMarkdown } from './parseMarkdown.ts'

interface MarkdownProps {
  text: string
  /** The level of the first heading: one below the heading it stands under. */
  headingLevel: number
  phrases?: readonly SearchPhrase[]
  /** Where in the text the box stands. */
  onToggle?: (at: number) => void
}

interface Drawing {
  phrases: readonly SearchPhrase[]
  onToggle: ((at: number) => void) | undefined
  /** Added to the level of a heading. */
  below: number
  /** A list runs one way as a whole, as its first words do. */
  isInList?: boolean
}

const none: readonly SearchPhrase[] = []

export function Markdown({ text, headingLevel, phrases = none, onToggle }: MarkdownProps) {
  const blocks = useMemo(() => parseMarkdown(text), [text])
  // A text that begins at the second level must not skip the first.
  const top = Math.min(6, ...blocks.map((block) => (block.kind === 'heading' ? block.level : 6)))
  const drawing = { phrases, onToggle, below: headingLevel - top }
  return <div className={styles.markdown}>{drawBlocks(blocks, drawing)}</div>
}

function drawBlocks(blocks: readonly MarkdownBlock[], drawing: Drawing): ReactNode {
  return blocks.map((block, index) => <Fragment key={index}>{drawBlock(block, drawing)}</Fragment>)
}

/** `data-to`: where writing goes on when it is clicked. */
function drawBlock(block: MarkdownBlock, drawing: Drawing): ReactNode {
  switch (block.kind) {
    case 'heading':
      return createElement(
        `h${Math.min(6, block.level + drawing.below)}`,
        {
          className: block.level > 2 ? styles.smallHeading : styles.heading,
          dir: 'auto',
          'data-to': block.to,
        },
        drawInlines(block.content, drawing),
      )
    case 'paragraph':
      return (
        <p dir={drawing.isInList ? undefined : 'auto'} data-to={block.to}>
          {drawInlines(block.content, drawing)}
        </p>
      )
    case 'list': {
      const inList = { ...drawing, isInList: true }
      const items = block.items.map((item, index) => <Item key={index} item={item} drawing={inList} />)
      return block.start === null ? (
        <ul className={styles.bullets} dir="auto">
          {items}
        </ul>
      ) : (
        <ol className={styles.numbers} start={block.start} dir="auto">
          {items}
        </ol>
      )
    }
    case 'quote':
      return <blockquote className={styles.quote}>{drawBlocks(block.blocks, drawing)}</blockquote>
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must scroll by key
        <pre className={styles.code} data-to={block.to} tabIndex={0}>
          <Highlighted text={block.text} phrases={drawing.phrases} field="note" />
        </pre>
      )
    case 'table':
      return <Table block={block} drawing={drawing} />
    case 'rule':
      return <hr className={styles.rule} />
  }
}

function Item({ item, drawing }: { item: MarkdownItem; drawing: Drawing }) {
  const { task, blocks } = item
  if (task === null) return <li>{drawBlocks(blocks, drawing)}</li>
  const [first, ...rest] = blocks
  return (
    <li className={classNames(styles.task, task.isDone && styles.done)}>
      {/* The words are the name of the box, but a click on them is a click to write. */}
      <input
        type="checkbox"
        className={styles.box}
        checked={task.isDone}
        disabled={drawing.onToggle === undefined}
        aria-label={first === undefined ? 'Task' : plainText(first) || 'Task'}
        onChange={() => drawing.onToggle?.(task.at)}
      />
      <div className={styles.taskText}>
        {first !== undefined && drawBlock(first, drawing)}
        {drawBlocks(rest, drawing)}
      </div>
    </li>
  )
}

function Table({ block, drawing }: { block: Extract<MarkdownBlock, { kind: 'table' }>; drawing: Drawing }) {
  const [header = [], ...rows] = block.rows
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must scroll by key
    <section className={styles.tableBox} data-to={block.to} tabIndex={0} aria-label="Table">
      <table className={styles.table}>
        <thead>
          <tr>
            {header.map((cell, index) => (
              <th key={index} scope="col" dir="auto">
                {drawInlines(cell, drawing)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {row.map((cell, index) => (
                <td key={index} dir="auto">
                  {drawInlines(cell, drawing)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function drawInlines(content: readonly MarkdownInline[], drawing: Drawing): ReactNode {
  return content.map((inline, index) => <Fragment key={index}>{drawInline(inline, drawing)}</Fragment>)
}

function drawInline(inline: MarkdownInline, drawing: Drawing): ReactNode {
  switch (inline.kind) {
    case 'text':
      return <Highlighted text={inline.text} phrases={drawing.phrases} field="note" />
    case 'break':
      return <br />
    case 'code':
      return <code className={styles.inlineCode}>{inline.text}</code>
    case 'emphasis':
      return <em>{drawInlines(inline.content, drawing)}</em>
    case 'strong':
      return <strong>{drawInlines(inline.content, drawing)}</strong>
    case 'strike':
      return <s>{drawInlines(inline.content, drawing)}</s>
    case 'link':
      return (
        <ForeignLink href={inline.href} words={inline.content.map(wordsOf).join('')}>
          {drawInlines(inline.content, drawing)}
        </ForeignLink>
      )
  }
}

function plainText(block: MarkdownBlock): string {
  return block.kind === 'paragraph' ? block.content.map(wordsOf).join('').trim() : ''
}

function wordsOf(inline: MarkdownInline): string {
  if (inline.kind === 'break') return ' '
  return 'text' in inline ? inline.text : inline.content.map(wordsOf).join('')
}
