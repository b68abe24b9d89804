// @vitest-environment jsdom
// Facts that few postings state have their line where they are stated, and none elsewhere.

import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { readStatedContact } from '../../renderer/views/people/statedContact.ts'
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
    expect.stringMatching(/^ContactIda Berg, ida@northvale\.example, \+47 55 00 00/),
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

test('whom it names to ask is added to people with one press, and not twice', async () => {
  const { facts, fact } = await show({
    applicationContact: { '@type': 'ContactPoint', name: 'Ida Berg', telephone: '+47 55 00 00' },
  })
  await view.user.click(await facts.findByRole('button', { name: 'Add Ida Berg to people' }))
  await waitFor(() => expect(fact('People')).toContain('Ida Berg'))
  const { people } = await view.app.call('people.list')
  expect(people).toMatchObject([
    { name: 'Ida Berg', phone: '+47 55 00 00', organisation: 'Northvale Harbour', postingCount: 1 },
  ])
  expect(facts.queryByRole('button', { name: /to people$/ })).toBeNull()
  await waitFor(() => expect(document.activeElement?.id).toBe('posting-detail'))

  // Known from another posting of the same employer.
  const other = postingJson({ title: 'Tug Mate', identifier: 'T-9', applicationContact: 'Ida Berg' })
  const { files } = await view.app.importTexts({ 'b.json': other })
  window.location.hash = `#/all?posting=${files[0]?.postings[0]}`
  await view.user.click(await screen.findByRole('button', { name: 'Add Ida Berg to people' }))
  await expect
    .poll(async () => (await view.app.call('people.list')).people.map(({ postingCount }) => postingCount))
    .toEqual([2])
})

test.each([
  ['Ida Berg, ida@northvale.example, +47 55 00 00', ['Ida Berg', 'ida@northvale.example', '+47 55 00 00']],
  ['Kontakt: Frau Dr. Ida Berg, Tel. 0431 5500-12', ['Frau Dr. Ida Berg', '', '0431 5500-12']],
  ['Lisa Schmid, Phone, (0431) 55 00', ['Lisa Schmid', '', '(0431) 55 00']],
  ['人事部 田中', ['人事部 田中', '', '']],
  ['jobs@northvale.example, +47 55 00 00', null],
  ['Please send a letter, your references and two samples of work to us', null],
  ['https://northvale.example/contact', null],
])('“%s” names a contact, or nobody', (text, wanted) => {
  const read = readStatedContact(text)
  expect(read && [read.name, read.email, read.phone]).toEqual(wanted)
})

test('a start that only the text says is quoted; what nobody states has no line', async () => {
  const { fact } = await show({ description: '<p>Plan arrivals. The position starts on 1 March 2027.</p>' })
  expect(fact('Start')).toMatch(/^Startnot statedThe text says: “.*1 March 2027”\.$/)
  expect(stated.slice(1).map(fact)).toEqual([undefined, undefined, undefined, undefined])
})

test('a part of its text that it states once more is read once', async () => {
  await show({
    description: '<h3>Duties</h3><ul><li>Mend the nets</li></ul>',
    responsibilities: '<ul><li>Mend the nets</li></ul>',
    qualifications: '<ul><li>A steady hand</li></ul>',
  })
  expect(screen.getAllByText('Mend the nets')).toHaveLength(1)
  expect(screen.queryByRole('heading', { name: 'Responsibilities' })).toBeNull()
  expect(screen.getByRole('heading', { name: 'Qualifications' })).toBeTruthy()
})

test('what has no field of its own is told below the text', async () => {
  await show({
    securityClearanceRequirement: 'Secret',
    physicalRequirement: ['Lifts 20 kg', { '@type': 'DefinedTerm', name: 'Climbs <b>ladders</b>' }],
    employerOverview: '<p>A port &amp; its ships.</p><p>Since 1900<script>alert(1)</script>.</p>',
    sensoryRequirement: 'N/A',
  })
  const told = ['About the employer', 'Security clearance', 'Physical requirements'].map(
    (name) => screen.getByRole('heading', { name }).closest('section')?.querySelector('p')?.textContent,
  )
  expect(told).toEqual(['A port & its ships.\nSince 1900.', 'Secret', 'Lifts 20 kg\nClimbs ladders'])
  expect(screen.queryByRole('heading', { name: 'Sensory requirements' })).toBeNull()
})
