// Golden postings: what reading a file gives, as a JSON that a person can check by eye. What is not stated is left
// out, and long texts are written as an outline: `#` heading, `-` item, `|` cell. Used by the test and by the script that makes them.

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { PostingDraft, ReadResult } from '../../electron/core/import/draft.ts'
import { readSource } from '../../electron/core/import/readSource.ts'
import type { Block, Inline, RichText } from '../../shared/posting.ts'

export const goldenFolder = resolve(import.meta.dirname, '../fixtures/postings')

/** The names of all cases, found by listing. */
export function goldenCases(): string[] {
  return readdirSync(goldenFolder).sort()
}

/** The path of a case's source, whatever it ends in. */
export function goldenSource(name: string): string {
  const file = readdirSync(join(goldenFolder, name)).find((each) => each.startsWith('source.'))
  if (file === undefined) throw new Error(`tests/fixtures/postings/${name} has no source.* file`)
  return join(goldenFolder, name, file)
}

/** Reads a case's source and gives the text that its expected.json should hold. */
export function readGolden(name: string): string {
  const path = goldenSource(name)
  return describeGolden(readFileSync(path), path.split(/[/\\]/).at(-1)!)
}

/** The same for bytes from anywhere. */
export function describeGolden(bytes: Uint8Array, fileName: string): string {
  return `${JSON.stringify(describeResult(readSource({ bytes, fileName, savedAt: null })), null, 2)}\n`
}

function describeResult(result: ReadResult): unknown {
  const { container, charset, pageUrl, savedAt, drafts, asides, warnings, failure } = result
  return withoutAbsent({
    container,
    charset,
    pageUrl,
    savedAt,
    failure,
    warnings: warnings.map(describeWarning),
    postings: drafts.map(describeDraft),
    asides: asides.map(describeDraft),
  })
}

function describeDraft({ content, warnings, identifierKey, addressKeys }: PostingDraft): unknown {
  const { description, sections, ...rest } = content
  return {
    ...rest,
    description: { ...describeText(description), lang: description.lang },
    sections: {
      ...sections,
      qualifications: describeText(sections.qualifications),
      responsibilities: describeText(sections.responsibilities),
      benefits: describeText(sections.benefits),
      incentives: describeText(sections.incentives),
      workHours: describeText(sections.workHours),
    },
    warnings: warnings.map(describeWarning),
    identifierKey,
    addressKeys,
  }
}

/** The sentence of a warning follows from its code. */
function describeWarning({ code, field, path, raw }: PostingDraft['warnings'][number]): unknown {
  return { code, field, path, raw }
}

function describeText(text: RichText | null): { layers: number; outline: string[] } | null {
  return text === null ? null : { layers: text.layers, outline: outlineOf(text.blocks) }
}

/** Blocks as lines of text; bold as `**`, links as `[text](address)`. */
export function outlineOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'heading':
        return [`${'#'.repeat(block.level)} ${lineOf(block.content)}`]
      case 'paragraph':
        return [lineOf(block.content)]
      case 'list':
        return block.items.flatMap((item, index) => [
          `${block.ordered ? `${index + 1}.` : '-'} ${lineOf(item.content)}`,
          ...outlineOf(item.children).map((line) => `  ${line}`),
        ])
      case 'quote':
        return outlineOf(block.blocks).map((line) => `> ${line}`)
      case 'preformatted':
        return [`\`${block.text}\``]
      case 'table':
        return block.rows.map((row) => row.map(lineOf).join(' | '))
      case 'rule':
        return ['---']
      default:
        return block satisfies never
    }
  })
}

function lineOf(content: readonly Inline[]): string {
  return content
    .map(({ text, bold, href }) =>
      (href === undefined ? text : `[${text}](${href})`).replace(/^.+$/s, bold ? '**$&**' : '$&'),
    )
    .join('')
}

function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, withoutAbsent(inner)] as const)
      .filter(([, inner]) => !isAbsent(inner)),
  )
}

function isAbsent(value: unknown): boolean {
  if (value === null || value === undefined) return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
