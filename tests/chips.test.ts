// Texts in boxes beside one another, with nothing between them in the markup.

import { expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { plainNode } from './helpers/plainRaw.ts'

const parts =
  '<h2>Your tasks</h2><ul><li>Mix the dough and fire the oven every night for the whole town</li><li>Teach two apprentices what you know about sourdough</li></ul><h2>Requirements</h2><ul><li>Two years of experience as a baker</li></ul><h2>Benefits</h2><p>Full-time, permanent, and bread for all of your family.</p><a href="/apply">Apply now</a>'

function textOf(above: string): string {
  const html = `<html lang="en"><title>Baker</title><body><main><h1>Baker</h1>${above}${parts}</main></body></html>`
  return String(plainNode(readPage(html, unknownSurroundings).postings[0]!.node).description)
}

it('are no one word', () => {
  const row =
    '<div><span>Ovens of stone</span><span>4 nights</span><span><b>Early</b></span><span>Rye</span></div>'
  expect(textOf(row)).toContain(
    'Ovens of stone</span> · <span>4 nights</span> · <span><b>Early</b></span> · <span>Rye',
  )
})

it('are no one word with the label in front of them', () => {
  expect(textOf('<p><strong>Ovens</strong><span>4 of stone</span></p>')).toContain('Ovens</strong> <span>4')
  expect(textOf('<div><span>Ovens</span><strong>Of stone</strong><small>and old</small></div>')).toContain(
    'Ovens</span> <strong>Of stone</strong> <small>and old',
  )
})

it('stay together where they are the letters of a word, or a sign stands between', () => {
  const row =
    '<p><span>B</span><span>aking</span><span>, proving</span><span> and</span><span>so on</span></p>'
  expect(textOf(row)).toContain(
    '<span>B</span><span>aking</span><span>, proving</span><span> and</span><span>so on',
  )
})

it('what a picture between blocks shows is no part of a text, one in a line or an item may be', () => {
  const alt = (name: string) => `<img src="a.png" alt="${name}">`
  const above = `<figure>${alt('Our ovens')}</figure><p>${alt('Rye')} and wheat</p><ul><li>${alt('Bread')}</li></ul>`
  expect(textOf(above)).not.toContain('Our ovens')
  expect(textOf(above)).toMatch(/Rye.*Bread/s)
})
