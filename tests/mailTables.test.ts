// Tables in mails of recruiters: a row of two cells, of which the first is a label.

import { describe, expect, it } from 'vitest'
import { writeMailLines } from '../electron/core/import/formats/mail/mailLines.ts'

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const linesOf = (rows: string) =>
  writeMailLines(`<table>${rows}</table>`)
    .split('\n')
    .filter((line) => line.trim() !== '')

describe('a row of a table in a mail', () => {
  it('is a label with its value', () => {
    expect(linesOf(row('<b>Client</b>', 'Northmill') + row('Location:', 'Wil, SG'))).toEqual([
      'Client: Northmill',
      'Location: Wil, SG',
    ])
  })

  it('is none of more cells, of two that each say a value, of other words, or of what holds a table', () => {
    expect(linesOf(row('Client', 'Northmill', 'Wil'))).toEqual(['Client', 'Northmill', 'Wil'])
    expect(linesOf(row('Posted: 3 May', 'Closing date: 7 June'))).toEqual([
      'Posted: 3 May',
      'Closing date: 7 June',
    ])
    expect(linesOf(row('Dear Ada', 'we write again'))).toEqual(['Dear Ada', 'we write again'])
    expect(linesOf(row(`<table>${row('Client', 'Northmill')}</table>`))).toEqual(['Client: Northmill'])
  })
})
