// Mails that list jobs: the shapes of cards that golden postings do not have, and where their links lead.

import { describe, expect, it } from 'vitest'
import { behindRedirect } from '../electron/core/import/formats/data/redirects.ts'
import { readJobAlert, readTextAlert } from '../electron/core/import/formats/mail/jobAlert.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readTextRungs } from '../electron/core/import/formats/text.ts'
import { readCards } from '../electron/core/import/formats/written/cards.ts'
import { isFurniture } from '../electron/core/import/wording/lines/furniture.ts'
import { plainNode } from './helpers/plainRaw.ts'

const job = 'https://www.board.example/jobs/view/4123456789'

describe('where a link of a mail leads', () => {
  it.each([
    [`https://click.board.example/?qs=1&url=${encodeURIComponent(`${job}?t=1`)}`, `${job}?t=1`],
    [`https://click.board.example/r/${encodeURIComponent(job)}/abc`, `${job}/abc`],
    [
      `https://urldefense.com/v3/__https://northmill.example/join__;!!Ab!c$`,
      'https://northmill.example/join',
    ],
    [
      `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent('https://northmill.example/join')}&data=05`,
      'https://northmill.example/join',
    ],
    // A page may know another for its own ends.
    ['https://northmill.example/apply?back=https%3A%2F%2Fnorthmill.example%2F', null],
    [`${job}?from=${encodeURIComponent('https://other.example/jobs/view/99999999')}`, null],
    ['https://click.board.example/?url=https%3A%2F%2F%E0%A4%A', null],
  ])('%s', (url, behind) => expect(behindRedirect(url)).toBe(behind ?? url))
})

const read = (html: string) =>
  readJobAlert(html, unknownSurroundings).postings.map(({ node }) => {
    const { title, hiringorganization, joblocation } = plainNode(node)
    return [title, hiringorganization, joblocation]
  })

describe('a card of an alert', () => {
  it('has its parts beside one another, by names of their own', () => {
    const card = (title: string, url: string) =>
      `<div><a href="${url}">${title}</a> <span class="company">Skylark <b>Works</b></span> <span class="place">Leeds, England</span></div>`
    expect(read(card('Map Drawer', job) + card('Miller', `${job}1`))).toEqual([
      ['Map Drawer', 'Skylark Works', 'Leeds, England'],
      ['Miller', 'Skylark Works', 'Leeds, England'],
    ])
  })

  it('has stars between who hires and the place, or a dash in front of it', () => {
    const card = (title: string, url: string) =>
      `<table><tr><td><a href="${url}">${title}</a></td></tr><tr><td>Skylark</td><td>3.7</td><td>- Wil</td></tr></table>`
    expect(read(card('Map Drawer', job) + card('Miller', `${job}1`))).toEqual([
      ['Map Drawer', 'Skylark', 'Wil'],
      ['Miller', 'Skylark', 'Wil'],
    ])
  })

  it('has badges beside its title, and who hires on a second link to the job', () => {
    const card = (title: string, hirer: string, town: string, url: string) =>
      `<div><a href="${url}"><i>!</i> ${title}</a> <span class="badge">Najlepiej dopasowana</span></div>` +
      `<div><a href="${url}">110-150 zł netto (+ VAT) / godz.</a></div>` +
      `<div><a href="${url}">${hirer}</a><span> ${town}</span></div><div><a href="${url}">Oferta pracy</a></div>`
    expect(
      read(card('Map Drawer', 'Skylark', 'Husum', job) + card('Miller', 'Globex | Weir', 'Wil', `${job}1`)),
    ).toEqual([
      ['Map Drawer', 'Skylark', 'Husum'],
      ['Miller', 'Globex | Weir', 'Wil'],
    ])
  })

  it('may be one link, with its title where that stands on most of the cards', () => {
    const card = (url: string, ...lines: string[]) => `<a href="${url}"><p>${lines.join('</p><p>')}</p></a>`
    const mill = card(`${job}1`, 'Weir & Sons', 'Marlow', 'Night Miller', '21000 - 25000 PLN', 'Apply')
    const desk = card(`${job}2`, 'Globex', 'Kraków', 'Software Engineer', 'Praca hybrydowa', 'Umowa B2B')
    expect(read(mill + desk + card(`${job}3`, 'Initech', 'Płock', 'Data Engineer (Oil)'))).toEqual([
      ['Night Miller', 'Weir & Sons', 'Marlow'],
      ['Software Engineer', 'Globex', 'Kraków'],
      ['Data Engineer (Oil)', 'Initech', 'Płock'],
    ])
    const listings = 'https://board.example/partner/jobListing.htm?jobListingId=101020000000'
    const below = card(`${listings}1`, 'Skylark', 'Engine Driver', 'Munich')
    expect(read(below + card(`${listings}2`, 'Weir', 'Baker', 'Hull'))).toEqual([
      ['Engine Driver', 'Skylark', 'Munich'],
      ['Baker', 'Weir', 'Hull'],
    ])
  })

  it('may have its pay in parts above who hires', () => {
    const lines = (...parts: string[]) => `<div>${parts.join('</div><div>')}</div>`
    const card = (title: string, url: string, ...parts: string[]) =>
      `<div><a href="${url}">${title}</a></div>${lines(...parts)}<div><a href="${url}">Посмотреть вакансию</a></div>`
    const paid = card('Miller', job, 'от 4 000', 'до 6 000', '€', 'за месяц', 'Мука, Москва, м. Сокол')
    const cards = paid + card('Baker', `${job}1`, 'Хлеб, Москва')
    expect(read(cards)).toEqual([
      ['Miller', 'Мука', 'Москва'],
      ['Baker', 'Хлеб', 'Москва'],
    ])
    const [first] = readJobAlert(cards, unknownSurroundings).postings
    expect(plainNode(first!.node)).toMatchObject({ basesalary: 'от 4 000 до 6 000 € за месяц' })
  })

  it('may be the only one of new offers, and say no more than a town', () => {
    const postingsOf = (subject: string, url = job) =>
      readJobAlert(`<a href="${url}">Banquero privado</a><p>Madrid</p>`, unknownSurroundings, subject)
        .postings
    const [offer] = postingsOf('Ofertas para ti').map(({ node }) => plainNode(node))
    expect([offer!.title, offer!.joblocation, offer!.hiringorganization]).toEqual([
      'Banquero privado',
      'Madrid',
      undefined,
    ])
    expect(postingsOf('Nuevas ofertas de empleo')).toHaveLength(1)
    expect(postingsOf('Your week in Madrid')).toEqual([])
    expect(postingsOf('Ofertas para ti', 'https://shop.example/bank')).toEqual([])
  })

  it('may be the only one in a mail that is called after it', () => {
    const card = `<a href="${job}">Map Drawer</a><p>Skylark</p><p>Leeds, England</p>`
    const titles = (subject: string) => readJobAlert(card, unknownSurroundings, subject).postings.length
    expect(
      ['Map Drawer at Skylark', 'Your application: Map Drawer at Skylark', 'Skylark'].map(titles),
    ).toEqual([1, 0, 0])
  })

  it('has its parts glued together', () => {
    const card = (title: string, url: string) =>
      `<div><a href="${url}">${title}</a><span>Skylark Works</span><span>3-5 Yrs</span><span>Bingley</span></div>`
    expect(read(card('Map Drawer', job) + card('Miller', `${job}1`))).toEqual([
      ['Map Drawer', 'Skylark Works', 'Bingley'],
      ['Miller', 'Skylark Works', 'Bingley'],
    ])
  })

  it('names the employer in its link where only terms stand below', () => {
    const card = (title: string, below: string, url: string) =>
      `<p><a href="${url}">${title}</a><br>${below}</p>`
    const cards = (...told: [string, string][]) =>
      read(told.map(([title, below], at) => card(title, below, `${job}${at}`)).join(''))
    expect(
      cards(['Head Miller at Skylark', '$4000-5500, Remote'], ['Baker at Nordmühle', 'Ukraine, remote']),
    ).toEqual([
      ['Head Miller', 'Skylark', undefined],
      ['Baker', 'Nordmühle', 'Ukraine, remote'],
    ])
    // Teams and towns stand behind dashes too, and a place behind "at" hires nobody.
    expect(
      cards(
        ['Baker – Nights', 'Leeds, England, hybrid'],
        ['Chef at Home', '£30,000 - £35,000 a year'],
        ['Map Drawer at Large', 'Skylark, Remote'],
      ),
    ).toEqual([
      ['Baker – Nights', undefined, 'Leeds, England, hybrid'],
      ['Chef at Home', undefined, undefined],
      ['Map Drawer at Large', 'Skylark, Remote', undefined],
    ])
  })

  it('says beside the employer how one works', () => {
    const card = (title: string, url: string) => `<a href="${url}">${title}</a><p>Skylark Works · Remote</p>`
    const { postings } = readJobAlert(
      card('Map Drawer', job) + card('Miller', `${job}1`),
      unknownSurroundings,
    )
    expect(postings.map(({ node }) => plainNode(node).joblocationtype)).toEqual(['Remote', 'Remote'])
  })

  it('may have labels, several in a line', () => {
    const card = (title: string, firm: string, line: string, at: number) =>
      `<a href="https://board.example/nproj/${at}.html">${title}</a><br>${firm}<br>${line}<br><a href="https://board.example/nproj/${at}.html">Zum Projekt</a><br>`
    const found = readJobAlert(
      card('Kartograf (m/w/d)', 'Nordmühle SE', 'Ort: Husum // Vertragsart: Freiberuflich', 1) +
        card('Müller (m/w/d)', 'Lerche // Söhne', 'Ort: Remote // Start: ab sofort', 2),
      unknownSurroundings,
    ).postings.map(({ node }) => plainNode(node))
    expect(found).toMatchObject([
      { hiringorganization: 'Nordmühle SE', joblocation: 'Husum', employmenttype: 'Freiberuflich' },
      { hiringorganization: 'Lerche // Söhne', joblocationtype: 'Remote' },
    ])
    // What is sold has labels as well.
    const news = (at: number) => card('Tide tables', 'New edition', 'Price: 12 // Pages: 40', at)
    expect(readJobAlert(news(3) + news(4), unknownSurroundings).postings).toEqual([])
  })

  it('is not parted where a word is only marked', () => {
    const card = (title: string, url: string) =>
      `<div><a href="${url}">${title}</a><p><span class="il">Skylark</span> <span class="il">Works</span></p></div>`
    expect(read(card('Map Drawer', job) + card('Miller', `${job}1`))[0]).toEqual([
      'Map Drawer',
      'Skylark Works',
      undefined,
    ])
  })

  it('has pictures in front of its lines', () => {
    const card = (n: number, lines: string) => `<a href="https://board.example/r/${n}-x">Baker</a>${lines}`
    const first = '<div>Northmill</div><div>💰 £30k - £40k</div><div>🌏 Europe</div>'
    expect(read(card(1, first) + card(2, '<div>Marlow Mills</div><div>📍 Leeds, UK</div>'))).toEqual([
      ['Baker', 'Northmill', 'Europe'],
      ['Baker', 'Marlow Mills', 'Leeds, UK'],
    ])
    // A picture makes no place of what is none.
    const told = read(card(1, first) + card(2, '<div>Marlow Mills</div><div>🎉 Great benefits</div>'))
    expect(told[1]).toEqual(['Baker', 'Marlow Mills', undefined])
  })

  it('may link to the page of the employer', () => {
    const card = (title: string, url: string) =>
      `<div><a href="${url}">${title}</a><br><a href="https://www.board.example/company/skylark/">Skylark Works</a><br>Leeds, England</div>`
    expect(read(card('Map Drawer', job) + card('Miller', `${job}1`))).toEqual([
      ['Map Drawer', 'Skylark Works', 'Leeds, England'],
      ['Miller', 'Skylark Works', 'Leeds, England'],
    ])
  })
})

describe('who hires where pay stands below the title', () => {
  const card = (lines: string, n: number) =>
    `<p><a href="https://board.example/jobs/view/412345678${n}">Baker</a></p>${lines}`
  const both = (lines: string) => read(card(lines, 1) + card('<p>Marlow Mills</p><p>Leeds</p>', 2))[0]

  it('is on the link to its page', () => {
    const link =
      '<p>£30,000 a year</p><p><a href="https://board.example/employer/11">Northmill</a></p><p>Leeds</p>'
    expect(both(link)).toEqual(['Baker', 'Northmill', 'Leeds'])
    expect(isFurniture('Уровень дохода не указан')).toBe(true)
    expect(isFurniture('Salary reviewed each year')).toBe(false)
    expect(both('<p>Salary not disclosed</p><p>Northmill</p><p>Leeds</p>')).toEqual([
      'Baker',
      'Northmill',
      'Leeds',
    ])
  })

  it('is nobody where anything else follows', () => {
    expect(both('<p>£30,000 a year</p><p>Great benefits</p><p>Apply soon</p>')![1]).toBeUndefined()
    expect(both('<p>Leeds, UK</p><p>Great benefits</p><p>York, UK</p>')![1]).toBeUndefined()
  })
})

describe('a line of terms below who hires', () => {
  const card = (line: string, n: number) =>
    `<p><a href="https://board.example/jobs/view/412345678${n}">Baker</a></p><p>Northmill</p><p>${line}</p>`
  const told = (line: string) =>
    plainNode(readJobAlert(card(line, 1) + card('Leeds', 2), unknownSurroundings).postings[0]!.node)

  it('says its terms one by one, also beside what nobody knows', () => {
    expect(told('Marlow | On-site | Permanent | Day shift')).toMatchObject({
      joblocationtype: 'On-site',
      employmenttype: 'Permanent',
    })
    expect(told('CDI - Temps plein - 39H/semaine')).toMatchObject({ employmenttype: ['CDI', 'Temps plein'] })
    expect(told('35 - VITRE')).toMatchObject({ joblocation: '35 - VITRE' })
    expect(told('Publiée le 7 novembre 2026')).toMatchObject({ dateposted: '7 novembre 2026' })
  })

  it('is nothing where it has one term only', () => {
    expect(told('Permanent | Bicycle for everyone')).not.toHaveProperty('joblocation')
    expect(told('Pension and tea for all who stay')).not.toHaveProperty('employmenttype')
  })

  it('may stand below a title that nobody knows, where links only count clicks', () => {
    const counted = (title: string, terms: string) =>
      `<p><a href="https://click.board.example/?qs=${title.length}">${title}</a></p><p>Northmill</p><p>${terms}</p>`
    const html =
      counted('Jefe de rango', 'On-site | Permanent | £20,000 a year') + counted('Baker', 'Leeds, UK')
    expect(read(html)).toHaveLength(2)
    expect(read(html + counted('Our blog of the week', 'Read it now'))).toHaveLength(2)
  })
})

it('whoever judged an employer is no part of its name', () => {
  const card = (n: number) => `<p><a href="https://board.example/jobs/view/412345678${n}">Baker</a></p>`
  expect(read(`${card(1)}<p>Northmill 3.9 (112 Reviews)</p><p>Leeds</p>${card(2)}<p>Mills</p>`)[0]).toEqual([
    'Baker',
    'Northmill',
    'Leeds',
  ])
})

it('a mail about an application has the job that was applied for, and none it offers besides', () => {
  const text = [
    'Your application was sent to Skylark Works',
    '',
    ...['Map Drawer', 'Skylark Works', 'Bingley', '', `View job: ${job}?t=x`],
    ...['', 'Jobs you may be interested in', 'Miller', 'Northmill', 'Husum', `View job: ${job}1`],
  ].join('\n')
  expect(readCards(text, unknownSurroundings).map(({ node }) => plainNode(node))).toMatchObject([
    { title: 'Map Drawer', hiringorganization: 'Skylark Works', joblocation: 'Bingley', url: `${job}?t=x` },
  ])
})

it.each(['was sent to', 'was viewed by'])(
  'an application that %s somebody is no title, though a picture below it leads to the job',
  (did) => {
    const lines = [
      `Your application ${did} Skylark Works`,
      `${job}?t=x`,
      'Map Drawer',
      'Skylark Works · Leeds, England (Hybrid)',
    ]
    const [card, ...others] = readCards(
      [...lines, `${job}?t=x`, '', 'Applied on 4 February 2031'].join('\n'),
      unknownSurroundings,
    )
    expect(others).toEqual([])
    expect(plainNode(card!.node)).toMatchObject({ title: 'Map Drawer', hiringorganization: 'Skylark Works' })
  },
)

it('a link to what manages an alert is none of the card below it', () => {
  const text = [
    'Your job alert for Map DrawerManage your alerts: https://www.board.example/alerts?t=x',
    ...['', 'Map Drawer', 'Skylark Works', 'Remote', `View job: ${job}?t=x`, '-----'],
    ...['Miller', 'Northmill', 'Husum', `View job: ${job}1`],
  ].join('\n')
  expect(readCards(text, unknownSurroundings).map(({ node }) => plainNode(node))).toMatchObject([
    { title: 'Map Drawer', hiringorganization: 'Skylark Works', url: `${job}?t=x` },
    { title: 'Miller', hiringorganization: 'Northmill', joblocation: 'Husum' },
  ])
})

it('an alert that was pasted is a list where its cards make most of the lines', () => {
  const cards = [
    ...['Map Drawer', 'Skylark Works', 'Leeds, England', `View job: ${job}?t=x`, ''],
    ...['Miller', 'Northmill', 'Husum', `View job: ${job}1`],
  ]
  const titles = (lines: readonly string[]) =>
    readTextRungs(lines.join('\n'), unknownSurroundings).postings.map(({ node }) => plainNode(node).title)
  expect(titles(['Your job alert for people who draw', '', ...cards])).toEqual(['Map Drawer', 'Miller'])
  const about =
    'About the role: as a Baker at Northmill you will bake bread. Requirements: experience with dough.'
  const duties = ['Baker', 'Northmill', 'Bingley, England', 'Full-time', '', about, ...cards]
  expect(titles([...duties, about, about, 'Apply now.', about, about, about])).toEqual(['Baker'])
})

it('employer and place may share a line above each link of a text', () => {
  const text = [
    ...['Map Drawer', 'Skylark Works · Leeds, England (Remote)', `View job <${job}?t=x>`, ''],
    ...['Miller', 'Northmill · Bingley, Airedale', `View job <${job}1?t=y>`],
  ].join('\n')
  expect(readCards(text, unknownSurroundings).map(({ node }) => plainNode(node))).toMatchObject([
    { title: 'Map Drawer', hiringorganization: 'Skylark Works', joblocation: 'Leeds, England (Remote)' },
    { title: 'Miller', hiringorganization: 'Northmill', joblocation: 'Bingley, Airedale' },
  ])
})

describe('one card alone', () => {
  const cardsOf = (...lines: string[]) =>
    readCards(lines.join('\n'), unknownSurroundings).map(({ node }) => plainNode(node))
  const card = ['Night Miller', 'Skylark Works', 'Remote', '', '1 connection', `View job: ${job}/?t=1`]

  it('is a job where the mail says that it is an alert', () => {
    const told = { title: 'Night Miller', hiringorganization: 'Skylark Works', url: `${job}/?t=1` }
    expect(cardsOf('Your job alert for miller in Remote', '', ...card)).toMatchObject([told])
    expect(cardsOf('Tu alerta de empleo: miller', '', ...card)).toMatchObject([told])
  })

  it('is none in any other mail, nor where it leads to no job', () => {
    expect(cardsOf('Somebody looked at your profile', '', ...card)).toEqual([])
    expect(cardsOf(...card, '', 'Manage your jobs', ...Array(12).fill('Good luck'), 'job alerts')).toEqual([])
    const manage = 'Edit: https://www.board.example/jobs/alerts'
    expect(cardsOf('Your job alert for miller', '', ...card.slice(0, 3), manage)).toEqual([])
    expect(cardsOf('Your job alert was created', '', 'Miller', 'Remote', `See jobs: ${job}`)).toEqual([])
  })
})

describe('the text of an alert whose links stand below who hires and where', () => {
  const readAll = (text: string) =>
    readTextAlert(text, unknownSurroundings, 'Your alert').postings.map(({ node }) => plainNode(node))

  it('is a list of jobs, whatever stands above the first', () => {
    const listed = readAll(`New jobs for miller
Head Miller
Northmill
London, UK
${job}1

Deckhand
Skylark Ferries
Leeds, UK
£14 an hour
${job}2
https://www.board.example/search?q=miller`)
    expect(listed).toMatchObject([
      { title: 'Head Miller', hiringorganization: 'Northmill', joblocation: 'London, UK', url: `${job}1` },
      { title: 'Deckhand', hiringorganization: 'Skylark Ferries', joblocation: 'Leeds, UK', url: `${job}2` },
    ])
  })

  it('is none where other things stand there', () => {
    const other = 'Our news\nThe wheel turns\nRead on\nhttps://northmill.example/news/'
    expect(readAll(`${other}1\n\n${other}2\n\n${other}3`)).toEqual([])
  })
})
