// Titles that stand within a sentence, as recruiters set them in bold: the sentence stays whole in what describes the job.

import { expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { outlineOf } from './helpers/golden.ts'

const terms =
  '<p>You will plan the work of a small team and write reports for the board. You need a degree, five years of experience and a driving licence. The salary is £40,000 a year, full-time and permanent. Apply with your CV by 4 December 2026.</p>'

function describe(markup: string): string {
  const mail = `From: Tim <tim@agency.example>\nSubject: Senior Flour Planner - Leeds\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${markup}${terms}`
  const { drafts } = readSource({ bytes: new TextEncoder().encode(mail), fileName: 'a.eml', savedAt: null })
  expect(drafts.map(({ content }) => content.title)).toEqual(['Senior Flour Planner'])
  return outlineOf(drafts[0]!.content.description.blocks).join('\n').replace(/\*\*/g, '')
}

it.each([
  '<p><b>Northmill Flour</b> is looking for a <b>Senior Flour Planner</b> to join the team.</p>',
  '<p>We have a brief from <strong>Northmill Flour</strong>, who want a <strong>Senior Flour Planner</strong> now.</p>',
  '<p>We hire <i>one</i> <b><u>Senior Flour Planner</u></b> <i>now</i>, and soon another.</p>',
  '<table><tr><td>In May we seek a <span style="color: red">Senior Flour Planner</span>.</td></tr></table>',
  '<p><b>Senior Flour Planner</b> wanted by a mill in Leeds.</p>',
])('no word is taken out of %s', (markup) => {
  expect(describe(markup)).toContain(markup.replace(/<[^>]+>/g, ''))
})

it('what stands above such a sentence stays as well, and a title that is all of its line goes', () => {
  const above = 'The mill on the river grows.'
  expect(describe(`<p>${above}</p><p>So we seek a <b>Senior Flour Planner</b>.</p>`)).toContain(above)
  expect(describe('<div><b>Senior Flour Planner</b><br>We mill flour.</div>')).not.toContain('Senior Flour')
  expect(describe('<p><b>Senior Flour Planner</b></p><p>We mill flour.</p>')).not.toContain('Senior Flour')
})
