// Jobs one below the other under bold paragraphs or in boxes: where each is one, and where what is bold only stands out.

import { expect, test } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { plainNode } from './helpers/plainRaw.ts'

const postingsOf = (body: string) =>
  readPage(
    `<html lang="en"><title>Harbour Bread</title><body>${body}</body></html>`,
    unknownSurroundings,
  ).postings.map(({ node }) => plainNode(node))

const tasks =
  '<p>We are looking for somebody who keeps the ovens of our house warm and is responsible for the dough, from the sack to the shelf, in the early hours.</p>'
const labels = (place: string) =>
  `<p><b>Employment type</b>: permanent</p><p><b>Location</b>: ${place}</p><p> </p>`
const bold = (title: string, below: string) => `<p><strong>${title}</strong></p>${below}`
const top = '<h1>Careers</h1><h2>Join the house</h2><p>Send us your application by letter.</p>'

test('jobs under bold paragraphs are read one by one, without the letters that tell them apart', () => {
  const found = postingsOf(
    `${top}${bold('Profile A: Head Baker', tasks + labels('Leeds'))}${bold('Profile B: Delivery Driver', tasks + labels('Hull'))}<h2>Our shops</h2><p>There are four.</p>`,
  )
  expect(found).toMatchObject([
    { title: 'Head Baker', joblocation: 'Leeds' },
    {
      title: 'Delivery Driver',
      joblocation: 'Hull',
      description: expect.not.stringContaining('There are four'),
    },
  ])
})

test('a page about one job stays one, whatever it sets in bold', () => {
  const parts = bold('Head Baker', tasks + labels('Leeds')) + bold('Delivery Driver', tasks + labels('Hull'))
  expect(postingsOf(`<h1>Shift Manager</h1>${tasks}${parts}`)).toHaveLength(1)
})

test('without labels of a job below each of them, bold names of trades are people or steps of a career', () => {
  const people =
    bold('Ada Penn, Head Baker', '<p>Ada has kept the ovens since 2009 and trains apprentices.</p>') +
    bold('Sam Okoro, Delivery Driver', '<p><b>Location</b>: Hull</p><p>Sam knows all of the lanes.</p>')
  const titles = postingsOf(`${top}${tasks}${people}`).map(({ title }) => title)
  expect(titles).not.toContain('Ada Penn, Head Baker')
  const steps = bold('Junior Baker', tasks) + bold('Senior Baker', tasks + labels('Leeds'))
  expect(postingsOf(`${top}${steps}`).length).toBeLessThan(2)
})

test('a Turkish page of adverts is read by its headings in capitals', () => {
  const points =
    '<ul><li>En az lise mezunu,</li><li>Fırın ve hamur konusunda tecrübeli,</li><li>Sabah vardiyasında çalışabilecek, ekip çalışmasına yatkın</li></ul>'
  const box = (title: string, firm: string) =>
    `<div class="kutu"><h2>${title}</h2><strong>${firm}</strong><p><i>GENEL NİTELİKLER VE İŞ TANIMI</i></p>${points}<button>Başvuru Yap</button></div>`
  const found = postingsOf(
    `<h1>İş İlanı Sitesi</h1>${box('Paketleme Elemanı', 'KLM Firması')}${box('Satış Uzmanı', 'Tekstil Firması')}`,
  )
  expect(found).toMatchObject([
    { title: 'Paketleme Elemanı', hiringorganization: 'KLM Firması' },
    { title: 'Satış Uzmanı' },
  ])
  expect(found[1]).not.toHaveProperty('hiringorganization')
})

test('points that say a job, its town and its terms are jobs below “Join our team” as well', () => {
  const points = (...said: string[]) =>
    `<h1>Join Our Team</h1><p>Send your CV to us.</p><ul>${said.map((each) => `<li>${each}</li>`).join('')}</ul>`
  expect(
    postingsOf(
      points('<b>Baker</b> – Nairobi (Full-time)', '<b>Project Manager</b> – Marlpit (3-month internship)'),
    ),
  ).toMatchObject([
    { title: 'Project Manager', joblocation: 'Marlpit', employmenttype: '3-month internship' },
    { title: 'Baker', joblocation: 'Nairobi', employmenttype: 'Full-time' },
  ])
  expect(
    postingsOf(points('<b>Head Baker</b> – Ada Miller (Founder)', '<b>Driver</b> – Tom (Leeds)')),
  ).toEqual([])
})

test('boxes below “Open Positions” that begin with a bold line are jobs each', () => {
  const cards = (...said: string[]) =>
    `<div class="grid">${said.map((each) => `<div class="card">${each}</div>`).join('')}</div>`
  const both = cards(
    '<strong>Baker</strong><div>Full-time</div>',
    '<strong>Delivery Driver</strong><div>Contract</div>',
  )
  const apply = '<h2>Apply</h2><p>Email your CV to us.</p>'
  expect(postingsOf(`<h1>Careers</h1><h2>Open Positions</h2>${both}${apply}`)).toMatchObject([
    { title: 'Baker', employmenttype: 'Full-time' },
    { title: 'Delivery Driver', employmenttype: 'Contract' },
  ])
  expect(postingsOf(`<h1>Careers</h1><h2>Our team</h2>${both}${apply}`)).toEqual([])
})

test('boxes that each call something the title of a job are jobs where the page asks to apply', () => {
  const box = (title: string, place: string, text: string) =>
    `<div class="offer"><span class="jobTitle">${title}</span><span class="location">${place}</span><div>${text}</div></div>`
  const both = (text: string) => box('Head Baker', 'Leeds', text) + box('Delivery Driver', 'Hull', text)
  const asked = `${tasks}<p>We offer bread of the day before. To apply, send us your CV.</p>`
  expect(postingsOf(both(asked))).toMatchObject([
    { title: 'Head Baker', joblocation: 'Leeds' },
    { title: 'Delivery Driver', joblocation: 'Hull' },
  ])
  expect(postingsOf(both('<p>Apply now.</p>'))).toEqual([])
  expect(
    postingsOf(
      both(
        '<p>I kept the ovens of a small house warm and made its dough for many years, which I liked. I left when the mill shut.</p>',
      ),
    ),
  ).toEqual([])
})
