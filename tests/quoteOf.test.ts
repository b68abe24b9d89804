import { describe, expect, it } from 'vitest'
import { quoteOf } from '../electron/core/import/text/snippet.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

describe('a quotation of a line', () => {
  const bread = 'We bake bread for the towns along the river and have done so since the mill was built. '
  it.each([
    [
      'begins with its sentence',
      `${bread}The pay is £30,000. Apply soon.`,
      '£30,000',
      'The pay is £30,000. Apply soon.',
    ],
    ['does so where the words begin it', 'Bread. Remote work is fine.', 'Remote', 'Remote work is fine.'],
    [
      'takes no abbreviation for an end',
      'Brot, z. B. Roggen, für 30 € je Stunde',
      '30 €',
      'Brot, z. B. Roggen, für 30 € je Stunde',
    ],
    ['does so in Japanese', '日本のパン。月給25万円です。', '25万', '月給25万円です。'],
  ])('%s', (_name, line, words, quote) => expect(quoteOf(line, words)).toBe(quote))

  it('holds the words of however long a sentence, and shows where it was cut', () => {
    const quote = quoteOf(`${'bread and '.repeat(50)}£30,000 ${'for bread '.repeat(50)}`, '£30,000')
    expect(quote).toMatch(/^… (?:bread|and) .*£30,000 .* …$/)
    expect(quote.length).toBeLessThan(210)
  })

  it.each(['. A'.repeat(30_000), 'a'.repeat(100_000), '。'.repeat(100_000)])(
    'is quick in whatever stands there',
    (line) => {
      const spent = countProcessorTime()
      expect(quoteOf(`${line}£1`, '£1').length).toBeLessThan(210)
      expect(spent()).toBeLessThan(200)
    },
  )
})
