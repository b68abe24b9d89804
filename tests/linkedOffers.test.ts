// Cards of a board that lists jobs, each with its parts, and says nowhere that it does.

import { describe, expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { plainNode } from './helpers/plainRaw.ts'

const postingsOf = (...cards: string[]) =>
  readPage(
    `<base href="https://mills.example/"><body><ul><li>${cards.join('</li><li>')}</li></ul></body>`,
    unknownSurroundings,
  ).postings.map(({ node }) => plainNode(node))

const parts = (work: string, rank = 'h3') =>
  `<${rank}>Responsibilities</${rank}><p>${work} and show schools around the mill on Tuesdays and Fridays.</p>` +
  `<${rank}>Requirements</${rank}><ul><li>a good hand with wood and leather</li><li>patience with children</li></ul>`
const titled = (name: string) =>
  `<a href="/vacancy/${name.toLowerCase().replace(' ', '-')}"><h3>${name}</h3></a>`
const hiredBy = (name: string, address = name.toLowerCase()) => `<a href="/company/${address}">${name}</a>`
const wheel = 'Keep the wheel in motion, day and night,'
const books = 'Write down each sack that comes and goes,'

describe('cards with a linked title and parts', () => {
  it.each(['h3', 'h4'])('are a job each, with headings of %s within', (rank) => {
    const first = `${titled('Miller')}${hiredBy('Northmill')}${parts(wheel, rank)}<p>Salary: 30,000 – 32,000 EUR a year</p>`
    const second = `${titled('Bookkeeper')}${hiredBy('Weir & Sons', 'weir')}${parts(books, rank)}<p>Salary: 20 EUR an hour</p>`
    expect(postingsOf(first, second)).toMatchObject([
      {
        title: 'Miller',
        hiringorganization: 'Northmill',
        basesalary: '30,000 – 32,000 EUR a year',
        url: 'https://mills.example/vacancy/miller',
        description: expect.not.stringContaining('each sack'),
      },
      { title: 'Bookkeeper', hiringorganization: 'Weir & Sons', basesalary: '20 EUR an hour' },
    ])
  })

  it('may be called anything where they say what they pay', () => {
    const card = (name: string, work: string, pay: string) =>
      `${titled(name)}${parts(work)}<p>Salary: ${pay}</p>`
    const jobs = postingsOf(
      card('Night wheel', wheel, '18 EUR an hour'),
      card('Day sacks', books, '15 EUR an hour'),
    )
    expect(jobs.map(({ title, basesalary }) => [title, basesalary])).toEqual([
      ['Night wheel', '18 EUR an hour'],
      ['Day sacks', '15 EUR an hour'],
    ])
  })

  it('name nobody on a button that all have, or by other pages of an employer', () => {
    for (const link of ['<a href="/company/1">Visit us</a>', '<a href="/company/1/jobs">8 others</a>'])
      for (const job of postingsOf(
        `${titled('Miller')}${link}${parts(wheel)}`,
        `${titled('Bookkeeper')}${link.replace('1', '2')}${parts(books)}`,
      ))
        expect(job).not.toHaveProperty('hiringorganization')
  })

  it('are none where they call no work, or lead nowhere', () => {
    const course = (name: string, work: string) => `${titled(name)}${parts(work)}`
    const courses = postingsOf(course('Wheels in motion', wheel), course('Sacks of flour', books))
    expect(courses.length).toBeLessThan(2)
    const still = postingsOf(`<h3>Miller</h3>${parts(wheel)}`, `<h3>Bookkeeper</h3>${parts(books)}`)
    expect(still.length).toBeLessThan(2)
  })
})

describe('cards of a search', () => {
  const card = (name: string, hirer: string, more = '') =>
    `<a href="/jobs/view/${name.length}7654321"><span>${name}</span></a><div><h3> ${name} </h3><h4>` +
    `<a href="/company/${hirer.toLowerCase()}">${hirer}</a></h4><span>Leeds, England</span>${more}</div>`

  it('are a job each, with a link that lies over the card and one to who hires', () => {
    const day = '<time datetime="2031-05-20">1 week ago</time>'
    expect(postingsOf(card('Night miller', 'Northmill', day), card('Bookkeeper', 'Weir'))).toMatchObject([
      {
        title: 'Night miller',
        hiringorganization: 'Northmill',
        dateposted: '2031-05-20',
        url: 'https://mills.example/jobs/view/127654321',
      },
      { title: 'Bookkeeper', hiringorganization: 'Weir' },
    ])
  })

  it('name nobody by a button that leads elsewhere each time', () => {
    const button = (name: string, address: string) =>
      card(name, 'Northmill').replace('/company/northmill">Northmill', `/company/${address}">Visit us`)
    for (const job of postingsOf(button('Night miller', '1'), button('Bookkeeper', '2')))
      expect(job).not.toHaveProperty('hiringorganization')
  })

  it('may be one link that is called a title, or lead to other pages besides', () => {
    const whole = (id: string, name: string, town: string) =>
      `<a class="posting-title" href="https://jobs.mills.example/jobs/${id}"><h5>${name}</h5><div><span class="location">${town}</span></div></a>`
    const [keeper] = postingsOf(whole('1234567', 'Lamp keeper', 'Hull'), whole('7654321', 'Baker', 'Leeds'))
    expect(keeper).toMatchObject({ title: 'Lamp keeper', joblocation: 'Hull' })
    const linked = (id: string, name: string, hirer: string) =>
      `<h3><a class="jobTitle" href="/job/${id}">${name}</a></h3><a class="jobCompany" href="/${hirer}-jobs">${hirer}</a><a class="jobLocation" href="/jobs/in-hull">Hull</a><p>2d ago</p>`
    expect(
      postingsOf(linked('1234567', 'Miller', 'Northmill'), linked('7654321', 'Baker', 'Weir')),
    ).toMatchObject([
      { title: 'Miller', hiringorganization: 'Northmill', url: 'https://mills.example/job/1234567' },
      { title: 'Baker', hiringorganization: 'Weir' },
    ])
  })
})
