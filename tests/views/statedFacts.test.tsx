// @vitest-environment jsdom
// Facts that few postings state have their line where they are stated, and none elsewhere.

import { screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { postingJson, startApp } from '../helpers/app.ts'
import { type RenderedWindow, renderWindow } from '../helpers/renderWindow.tsx'

let view: RenderedWindow
afterEach(() => view.close())

async function show(changes: Record<string, unknown>) {
  const app = await startApp()
  const { files } = await app.importTexts({ 'a.json': postingJson(changes) })
  view = await renderWindow({ app, place: `all?posting=${files[0]?.postings[0]}` })
  const facts = within(await screen.findByRole('complementary', { name: 'Facts' }))
  await facts.findByText('Identifier')
  return {
    facts,
    fact: (label: string) => facts.queryByText(label)?.closest('div')?.textContent?.replaceAll('\u00A0', ' '),
  }
}

const stated = ['Start', 'Contact', 'Openings', 'Industry', 'Category']

test('each is there with what the posting states, its addresses as links, and found by its words', async () => {
  const { facts, fact } = await show({
    jobStartDate: '2027-02-01',
    applicationContact: {
      '@type': 'ContactPoint',
      name: 'Ida Berg',
      email: 'ida@northvale.example',
      telephone: '+47 55 00 00',
    },
    totalJobOpenings: 3,
    industry: ['Shipping', 'Ports'],
    occupationalCategory: 'Harbour work',
  })
  expect(stated.map(fact)).toEqual([
    'StartMon, Feb 1, 2027',
    'ContactIda Berg, ida@northvale.example, +47 55 00 00',
    'Openings3',
    'IndustryShipping, Ports',
    'CategoryHarbour work',
  ])
  const link = facts.getByRole('link', { name: 'ida@northvale.example' })
  expect(link.getAttribute('href')).toBe('mailto:ida@northvale.example')
  const finds = async (text: string) => (await view.app.call('postings.list', { text })).total
  expect(await Promise.all(['shipping ports', 'text:"ida berg"', 'shipping tulips'].map(finds))).toEqual([
    1, 1, 0,
  ])
})

test('a start that only the text says is quoted; what nobody states has no line', async () => {
  const { fact } = await show({ description: '<p>Plan arrivals. The position starts on 1 March 2027.</p>' })
  expect(fact('Start')).toMatch(/^Startnot statedThe text says: “.*1 March 2027”\.$/)
  expect(stated.slice(1).map(fact)).toEqual([undefined, undefined, undefined, undefined])
})
