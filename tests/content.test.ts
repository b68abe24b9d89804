import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packBlocks, unpackBlocks } from '../electron/core/import/packedBlocks.ts'
import { joinCells, writePlainText } from '../electron/core/import/text/plainBlocks.ts'
import { readRichText } from '../electron/core/import/text/richText.ts'
import type { Block, Inline } from '../shared/posting.ts'

const through = (blocks: Block[], plainText: string) =>
  unpackBlocks(JSON.parse(JSON.stringify(packBlocks(blocks, plainText))), plainText)

const text = fc.oneof(fc.string(), fc.constantFrom('', '- a', '1. b', 'two\n\nparts', '港務 🚢', 'same'))
const inlines = fc.oneof(
  text.map((each): Inline[] => [{ text: each }]),
  fc.array(fc.record({ text, bold: fc.constant(true as const) }, { requiredKeys: ['text'] }), {
    maxLength: 3,
  }),
)
const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2 },
    inlines.map((content): Block => ({ type: 'paragraph', content })),
    fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(1, 2), content: inlines }),
    fc.constant<Block>({ type: 'rule' }),
    text.map((each): Block => ({ type: 'preformatted', text: each })),
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(fc.record({ content: inlines, children: fc.array(tie('block'), { maxLength: 2 }) })),
    }),
    fc
      .array(fc.array(inlines, { maxLength: 3 }), { maxLength: 2 })
      .map((rows): Block => ({ type: 'table', header: false, rows })),
    fc.array(tie('block'), { maxLength: 2 }).map((blocks): Block => ({ type: 'quote', blocks })),
  ),
}))

describe('packed blocks', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        expect(through(blocks, writePlainText(blocks))).toEqual(blocks)
      }),
    )
  })

  it('come back beside any other text too', () => {
    fc.assert(
      fc.property(fc.array(block), text, (blocks, other) => {
        expect(through(blocks, other)).toEqual(blocks)
      }),
    )
  })

  it('come back beside a text whose rows were written as they once were', () => {
    const html =
      '<p>Facts</p><table><tr><td>Pay</td><td>£12</td></tr><tr><td>Start</td><td>now</td></tr></table><p>Come by.</p>'
    const { blocks, plainText } = readRichText(html).value
    expect(plainText).toBe('Facts\n\nPay: £12\nStart: now\n\nCome by.')
    const once = writePlainText(blocks, joinCells)
    expect(once).toBe('Facts\n\nPay | £12\nStart | now\n\nCome by.')
    // Packed as it was then: lengths for what is plain, the table as it is.
    expect(unpackBlocks([5, blocks[1]!, 8], once)).toEqual(blocks)
  })

  it('hold no words that the plain text holds', () => {
    const html = '<h2>Duties</h2><p>Keep the harbour clear.</p><ul><li>Ropes</li><li>Lights</li></ul>'
    const { blocks, plainText } = readRichText(html).value
    expect(packBlocks(blocks, plainText)).toEqual([
      { level: 1, length: 6 },
      23,
      { ordered: false, lengths: [5, 6] },
    ])
  })
})
