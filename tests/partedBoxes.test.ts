// Jobs side by side whose titles are no headings: in boxes with the same parts, and as points of a list.

import { expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { plainNode } from './helpers/plainRaw.ts'

const read = (body: string, title = 'Northmill') =>
  new Map(
    readPage(`<title>${title}</title><body>${body}</body>`, unknownSurroundings).postings.map(({ node }) => {
      const { title: called, description } = plainNode(node)
      return [String(called), String(description)]
    }),
  )

const fold = (title: string, task: string) =>
  `<li><a data-toggle="collapse"><span><span>${title}</span><span>Mill</span></span></a><div class="collapse">
     <h4>Key Responsibilities</h4><ul><li>${task}</li></ul><h4>Requirements</h4><p>A good hand with wood.</p>
     <h4>Send Your Resume to</h4><p>jobs@northmill.example</p></div></li>`

it('an accordion has the title of each job in what folds it open', () => {
  const jobs = read(
    `<h2>We do great things together</h2><h2>Open Positions</h2><ul>${fold('Head Miller', 'Keep the wheel in motion')}${fold('Cart Driver', 'Bring the flour to the bakers')}</ul>`,
  )
  expect([...jobs.keys()].sort()).toEqual(['Cart Driver', 'Head Miller'])
  expect(jobs.get('Head Miller')).toContain('wheel')
  expect(jobs.get('Head Miller')).not.toContain('flour')
})

it('a box with parts has its title in its first line', () => {
  const box = (title: string, task: string) =>
    `<div><div><p>${title}</p><p>до 50 000 ₽</p></div><h2>Обязанности</h2><ul><li>${task}</li></ul><h2>Условия</h2><p>График 3/2</p></div>`
  const jobs = read(
    `<h1>Вакансии</h1>${box('Инженер по мельницам', 'Следить за колесом')}${box('Водитель телеги', 'Возить муку')}`,
  )
  expect([...jobs.keys()].sort()).toEqual(['Водитель телеги', 'Инженер по мельницам'])
})

it('boxes that name no work, or all the same, are no jobs', () => {
  const box = (title: string) =>
    `<div><p>${title}</p><h3>Requirements</h3><p>a bicycle</p><h3>Benefits</h3><p>fresh air</p></div>`
  expect(read(`<h1>Tours</h1><p>Apply now.</p>${box('Round the valley')}${box('Down the river')}`).size).toBe(
    0,
  )
  expect(read(`<h1>Guide</h1><p>Apply now.</p>${box('Driver')}${box('Driver')}`).size).toBeLessThan(2)
})

it('points below an offer that name a job each say what it is', () => {
  const offer = `<h2>Vacantes disponibles</h2><ul><li><strong>Panadero/a:</strong> Conoces la masa madre y madrugas con gusto.</li>
    <li><strong>Atención al cliente:</strong> Vendes pan con una sonrisa a nuestros vecinos.</li></ul>`
  const perks = `<h2>¿Qué ofrecemos?</h2><ul><li><strong>Formación:</strong> Una escuela de pan para toda la plantilla.</li><li><strong>Equipo:</strong> Respeto y buen humor en el trabajo.</li></ul>`
  const call = '<h2>¿Listo para dar el siguiente paso?</h2><p>Envíanos tu CV.</p>'
  const jobs = read(`<h1>Trabaja con nosotros</h1><p>Buscamos personas.</p>${perks}${offer}${call}`)
  expect([...jobs.keys()].sort()).toEqual(['Atención al cliente', 'Panadero/a'])
  expect(jobs.get('Panadero/a')).not.toContain('Panadero')
  const people = `<h2>Our team</h2><ul><li><strong>Head Miller:</strong> Ada keeps the wheel in motion.</li><li><strong>Cart Driver:</strong> Ben brings the flour to the bakers.</li></ul>`
  expect(read(`<h1>About</h1><p>Join us: apply now.</p>${people}`).size).toBe(0)
})

it('a question to whoever reads is no title', () => {
  const text = `<p>${'We are looking for people who keep our mill in motion. Send us your CV. '.repeat(5)}</p>`
  const titles = [
    ...read(`<h1>Work with us</h1>${text}<h2>Ready for the next step?</h2><p>Write to us.</p>`).keys(),
  ]
  expect(titles).not.toContain('Ready for the next step?')
})
