import { describe, expect, it } from 'vitest'
import { markHeadings } from '../electron/core/import/formats/written/bareText.ts'

const headings = (text: string) =>
  [...markHeadings(text).matchAll(/<h3>(.*?)<\/h3>/g)].map(([, line]) => line)

describe('headings of a text that was copied as plain lines', () => {
  it.each<[string, string, string[]]>([
    ['English', 'Baker\nWhat you bring\nA steady hand\nBenefits\nBread', ['What you bring', 'Benefits']],
    ['German', 'Bäcker\nAufgaben\nTeig kneten\nIhr Profil\nGeduld', ['Aufgaben', 'Ihr Profil']],
    ['marked otherwise', '== About us\nA mill.\n== Requirements\nPatience', ['About us', 'Requirements']],
    [
      'beside a label',
      'Requirements\nPatience\nHours we keep:\nFrom four to noon\nBenefits\nBread',
      ['Requirements', 'Hours we keep:', 'Benefits'],
    ],
  ])('%s', (_, text, expected) => expect(headings(text)).toEqual(expected))

  it.each([
    ['only one', 'Baker\nBenefits\nBread for <all> & one'],
    ['nothing below it', 'Requirements\nBenefits'],
    ['sentences', 'Our benefits are bread.\nThe requirements are few.\nCome by.'],
  ])('are left alone where there is %s', (_, text) => expect(markHeadings(text)).toBe(text))

  it('leave the signs of the text as they are', () => {
    expect(markHeadings('Skills\nC & <C++>\nBenefits\n2 < 3')).toBe(
      '<h3>Skills</h3>\nC &amp; &lt;C++&gt;<br>\n<h3>Benefits</h3>\n2 &lt; 3<br>',
    )
  })
})
