import { expect, it } from 'vitest'
import { publishedOn } from '../electron/core/import/formats/written/publishedOn.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

it.each([
  ['• Position published on 14 February 2031. Applications are welcome.', '14 February 2031'],
  ['Bake with us. This job was first posted on March 3, 2031', 'March 3, 2031'],
  ['Diese Stelle wurde am 3. März 2031 veröffentlicht.', null],
  ['The vacancy notice has been published online on 2031-03-03.', '2031-03-03'],
  ['Oferta publicada el 3 de marzo de 2031', '3 de marzo de 2031'],
  ['Cette offre a été publiée le 3 mars 2031.', '3 mars 2031'],
  ['Offre postée le 4 mars 2031.', '4 mars 2031'],
])('"%s" was published on %s', (line, day) => expect(publishedOn([line])).toBe(day))

it.each([
  'Our report was published on 14 February 2031.',
  'The position paper was published on 14 February 2031.',
  'Results will be published on 14 February 2031.',
  'The position was filled on 14 February 2031.',
  'Position published on Mill Lane 2031.',
  'This page was last updated on 14 February 2031',
  'Position published on 14 February 2031.\nThis job was posted on 2 March 2031.',
])('is not said by "%s"', (text) => expect(publishedOn(text.split('\n'))).toBeNull())

it('is looked for in one go', () => {
  const lines = ['this position was '.repeat(100), '2031 . '.repeat(280), '. '.repeat(50_000)].map(
    (line) => `${line}2031`,
  )
  const spent = countProcessorTime()
  publishedOn(lines)
  expect(spent()).toBeLessThan(300)
})
