// Pages without markup: what stands above, below and beside the title of a job, and what of the page is no part of it.

import { describe, expect, it } from 'vitest'
import { wholePay } from '../electron/core/import/wording/lines/wholePay.ts'
import { numberInText } from '../electron/core/import/wording/names/numberInText.ts'
import { postingsOf, read, text } from './helpers/millerPages.ts'

describe('around the title', () => {
  it('stand parts of a line, above it as well', () => {
    const line = '<div class="meta"><span>Museum</span><span>Campinas, SP</span><span>Full-time</span></div>'
    expect(read(`<article>${line}<h1>Miller</h1>${text}</article>`)).toMatchObject({
      joblocation: 'Campinas, SP',
      employmenttype: 'Full-time',
    })
  })

  it('stands a pin', () => {
    const facts =
      '<ul><li><i class="icon-clock"></i>24 - 32 uur</li><li><i class="icon-pin"></i>Wierden</li></ul>'
    expect(read(`<section><h1>Miller</h1>${facts}</section>${text}`)).toMatchObject({
      joblocation: 'Wierden',
    })
  })

  it('stands who hires, by what it is called by law', () => {
    const line = '<div><a href="/x">Molinos Brisa, S.L.</a></div>'
    expect(read(`<h1>Miller</h1>${line}${text}`)).toMatchObject({ hiringorganization: 'Molinos Brisa, S.L.' })
  })

  it.each([
    '<h2><a href="/x">Değirmen Tekstil A.Ş.</a></h2>',
    '<p>Công ty TNHH Gạo Sông</p>',
    '<p>ТОВ «Млин»</p>',
  ])('stands who hires as it is called by law elsewhere: %s', (line) => {
    const name = line.replace(/<[^>]*>/g, '')
    expect(read(`<h1>Miller</h1>${line}${text}`)).toMatchObject({ hiringorganization: name })
  })

  it('stand icons with names for those who cannot see them', () => {
    const icons =
      '<ul><li><span title="Salary" class="ic"></span>20 EUR an hour</li><li><i aria-label="Location"></i><b>Hull</b></li></ul>'
    expect(read(`<h1>Miller</h1>${icons}${text}`)).toMatchObject({
      basesalary: '20 EUR an hour',
      joblocation: 'Hull',
    })
  })

  it('stand names of facts, which say nothing without their values', () => {
    const terms = '<dl><dt>Contract</dt><dd>to be agreed</dd><dt>Service area</dt><dd>Culture</dd></dl>'
    const posting = read(`<h1>Miller</h1>${terms}${text}`)
    expect(posting).not.toHaveProperty('employmenttype')
    expect(posting).not.toHaveProperty('joblocation')
  })
})

it('the title is the heading that the page is called after, below a slogan', () => {
  const body = `<h1>Bread as it was</h1><h2>Head Baker</h2>${text}`
  expect(postingsOf(body, 'Head Baker | Works')[0]).toMatchObject({ title: 'Head Baker' })
  const announced = `<h1>Vacatures</h1><h2>Head Baker</h2><h2>In short</h2>${text}`
  expect(postingsOf(announced, 'Vacature Head Baker | Works, Hull')[0]).toMatchObject({ title: 'Head Baker' })
  expect(postingsOf(`<h3>Bread as it was</h3><h2>Vacancies</h2>${text}`, 'Vacancies')).not.toMatchObject([
    { title: 'Bread as it was' },
  ])
})

it('who hires signs the footer with what they are by law, where the page is called so too', () => {
  const footer = '<footer><h3>Works SAS</h3><p>12 rue du Pont</p></footer>'
  const [posting] = postingsOf(`<h1>Miller</h1>${text}${footer}`, 'Miller — Works')
  expect(posting).toMatchObject({ hiringorganization: 'Works SAS' })
})

it('a town on no list is the place where the page writes it as one', () => {
  const address = '<footer>Works, Am Deich 4, 24975 Husby</footer>'
  const line = '<p>Vollzeit · Husby</p>'
  expect(read(`<h1>Miller</h1>${line}${text}${address}`)).toMatchObject({ joblocation: 'Husby' })
  expect(read(`<h1>Miller</h1>${line}${text}`)).not.toHaveProperty('joblocation')
})

describe('a box at the side', () => {
  const facts = '<p>Location: Hull</p><p>Job type: Full-time</p><p>Closing date: 3 May 2027</p>'

  it('tells of the job under labels', () => {
    expect(
      read(`<main><h1>Miller</h1>${text}</main><aside><h3>At a glance</h3>${facts}</aside>`),
    ).toMatchObject({
      joblocation: 'Hull',
      employmenttype: 'Full-time',
      validthrough: '3 May 2027',
    })
  })

  it.each([
    `<aside><h3>Similar jobs</h3><a href="/2">Baker</a>${facts}</aside>`,
    `<aside>${facts}</aside><aside>${facts.replace('Hull', 'York').replace('3 May', '4 May').replace('Full', 'Part')}</aside>`,
  ])('of other jobs tells nothing: %s', (aside) => {
    const posting = read(`<main><h1>Miller</h1>${text}</main>${aside}`)
    expect(posting).not.toHaveProperty('joblocation')
    expect(posting).not.toHaveProperty('employmenttype')
  })
})

describe('what is no part of a posting', () => {
  it.each([
    '<section><h2>Andere vacatures</h2><p>Bakker, 32 uur</p></section>',
    '<a href="#x">Skip to main content</a>',
    '<div class="modal fade" aria-hidden="true"><h5>Report this</h5><p>Why do you report it?</p></div>',
    '<div style="display:none"><div class="about"><p class="popModal_title">Why do you ask</p><p>An agent.</p></div></div>',
  ])('is left out: %s', (part) => {
    const { description } = read(`<div><h1>Miller</h1>${text}${part}</div>`)
    expect(String(description)).toContain('leather')
    expect(String(description)).not.toMatch(/Bakker|Skip|Why do you/)
  })
})

describe('a title', () => {
  it.each([
    ['La commune recrute un agent technique (H/F)', 'agent technique (H/F)'],
    ['Die Stadt Wil sucht eine/n Müller/in (m/w/d)', 'Müller/in (m/w/d)'],
    ['Das Museum sucht nach neuen Wegen', 'Das Museum sucht nach neuen Wegen'],
  ])('%s', (heading, title) => expect(read(`<h1>${heading}</h1>${text}`)).toMatchObject({ title }))

  it('stands under its label where no heading names one', () => {
    const facts =
      '<table><tr><td>Posting Title</td><td>:</td><td>MILLER, P4</td></tr><tr><td>Duty Station</td><td>:</td><td>NAIROBI</td></tr></table>'
    expect(postingsOf(`${facts}${text}`, 'Job Opening')).toMatchObject([{ title: 'MILLER, P4' }])
  })
})

it('a notice that names the job is not its title', () => {
  const facts =
    '<table><tr><td>Puesto</td><td>Molinero</td></tr><tr><td>Organismo</td><td>Concejo de Wil</td></tr></table>'
  expect(read(`<h1>Convocatoria de una plaza de Molinero</h1>${facts}${text}`)).toMatchObject({
    title: 'Molinero',
  })
})

it('a table of jobs has columns that their values tell', () => {
  const head = '<tr><th>Job title</th><th>Salary</th><th>Hours</th><th>Closing date</th></tr>'
  const row = (title: string, hours: string) =>
    `<tr><td><a href="/${title}">${title}</a></td><td>£20 an hour</td><td>${hours}</td><td>3 May 2027</td></tr>`
  const table = `<table>${head}${row('Miller', 'Full time')}${row('Baker', 'as agreed')}</table>`
  const [miller, baker] = postingsOf(
    `<h1>Vacancies</h1><p>Apply for one of these jobs.</p>${table}`,
    'Vacancies',
  )
  expect(miller).toMatchObject({ title: 'Miller', employmenttype: 'Full time' })
  expect(baker).not.toHaveProperty('employmenttype')
})

it.each(['Ada Miller - CV', 'Tender: Supply of flour', 'Baker salary at Harbour Bread | Pay'])(
  'a page titled "%s" describes no job',
  (title) => {
    const facts = '<p>Location: Hull</p><p>Employment type: Full-time</p><p>Closing date: 3 May 2027</p>'
    expect(postingsOf(`<h1>Miller</h1>${facts}${text}`, title)).toEqual([])
    expect(
      postingsOf(`<h1>Tender Manager</h1>${facts}${text}`, 'Tender Manager | Harbour Bread'),
    ).toHaveLength(1)
  },
)

describe('labels of jobs', () => {
  it('are no values of the labels beside them', () => {
    const heads = ['Employer', 'Post', 'Place'].map((head) => `<th>${head}</th>`).join('')
    const cells = '<td>Tidal Mill</td><td>Miller</td><td>Leeds</td>'
    const { hiringorganization } = read(
      `<h1>Miller</h1><table><tr>${heads}</tr><tr>${cells}</tr></table>${text}`,
    )
    expect(hiringorganization).not.toBe('Post')
  })

  it('name the two ends of pay, and of the time to apply', () => {
    const terms =
      '<dl><dt>Min</dt><dd>USD $58,000.00/Yr.</dd><dt>Max</dt><dd>USD $66,500.00/Yr.</dd><dt># of Openings</dt><dd>2</dd></dl>'
    expect(read(`<h1>Miller</h1>${terms}${text}`)).toMatchObject({
      basesalary: 'USD $58,000.00/Yr. - USD $66,500.00/Yr.',
      totaljobopenings: '2',
    })
  })

  it('follow one another in a line', () => {
    const line = '<p>Salary: up to £42,000 per annum. Closing date: 9th December 2027</p>'
    expect(read(`<h1>Miller</h1>${line}${text}`)).toMatchObject({
      basesalary: 'up to £42,000 per annum',
      validthrough: '9th December 2027',
    })
  })

  const labels =
    '<p>Ente: Comune di Valcerva</p><p>Sede di lavoro: Valcerva</p><p>Tipologia di contratto: Tempo pieno</p>'
  const about =
    '<p>È indetta una selezione per la cura del mulino e delle sue ruote, che girano da secoli.</p><p>Requisiti: pazienza.</p>'.repeat(
      3,
    )

  it('show that a page describes one, where enough of them are told', () => {
    const offer = `${labels}<p>Scadenza: 10/12/2027</p><p>Numero posti: 2</p>`
    expect(postingsOf(`<h1>Mugnaio comunale</h1>${offer}${about}`)).toHaveLength(1)
    expect(postingsOf(`<h1>Mugnaio comunale</h1>${labels}${about}`)).toHaveLength(0)
  })
})

it('the company of a job board names itself beside its links', () => {
  const company =
    '<div class="company"><p class="name"><a class="website" href="/w">Website</a><strong>Harbour Mill</strong></p></div>'
  const days = '<ul><li class="date-posted"><time datetime="2027-03-14">Posted 1 week ago</time></li></ul>'
  expect(read(`<h1>Miller</h1>${days}${company}${text}`)).toMatchObject({
    hiringorganization: 'Harbour Mill',
    dateposted: '2027-03-14',
  })
})

it.each([
  ['Die Mühlenschule in Wil sucht eine Müllerin.', 'Wil'],
  ['La scierie à Dole recrute un menuisier.', 'Dole'],
])('%s', (sentence, place) => {
  expect(read(`<h1>Miller</h1><p>${sentence}</p>${text}`)).toMatchObject({ joblocation: place })
})

describe('who hires, behind the title where the text begins', () => {
  const terms = [
    'Type of work',
    'Full time',
    'Hours',
    '40',
    'Shifts',
    'two',
    'Age',
    '18',
    'Updated',
    'today',
    'About',
  ]
  const below = terms.map((term) => `<p>${term}</p>`).join('')

  it.each([
    [
      '<p>Miller – Harbour Bread</p>',
      'Harbour Bread builds mills. Write to jobs@harbour.example.',
      'Harbour Bread',
    ],
    ['<p>Miller – Harbour</p>', 'Harbour builds mills. Write to jobs@harbour.example.', 'Harbour'],
    // Two of them, a shift, a town, a name that the text does not go on about.
    ['<p>Miller – Harbour Bread</p><p>Miller – Leith Bread</p>', 'Harbour Bread builds mills.', undefined],
    ['<p>Miller – Night shift</p>', 'The night shift is a quiet one.', undefined],
    ['<p>Miller – Dolewick</p>', 'Our mill is in Dolewick. Dolewick is a small town.', undefined],
    ['<p>Miller – Harbour Bread</p>', 'Our mill is old.', undefined],
  ])('%s, %s', (line, said, name) => {
    const posting = read(`<h1>Miller</h1>${below}${line}<p>${said}</p>${text}`)
    expect(posting.hiringorganization).toBe(name)
  })
})

describe('pay told twice', () => {
  it.each([
    [
      '€ 3.024 - € 4.405',
      'Een salaris van € 3.024 tot € 4.405 bruto per maand',
      '€ 3.024 tot € 4.405 bruto per maand',
    ],
    ['$12 to $16 Hour', 'Full time | US$12–16 an hour', 'US$12–16 an hour'],
    ['€ 3.024 - € 4.405', 'A bonus of € 500 per month', '€ 3.024 - € 4.405'],
    ['€ 20 per hour', 'You get € 20 a day for lunch', '€ 20 per hour'],
    ['by agreement', '€ 20 an hour', 'by agreement'],
  ])('%s, and %s', (stated, line, whole) => expect(wholePay(stated, [line])).toBe(whole))
})

describe('the number to quote', () => {
  it.each([
    ['Bewerbungen unter Angabe der Kennziffer GEO-2027-17 bis zum 3.5.', 'GEO-2027-17'],
    ['quoting reference number 4471/B.', '4471/B'],
    ['Réf. : MEU/204', 'MEU/204'],
    ['CV z dopiskiem LB/7/2026 prosimy przesyłać', 'LB/7/2026'],
    ['Código da vaga: 55821.', '55821'],
    ['İlan no: FB-77.', 'FB-77'],
    ['Please give two references by 2027.', null],
    ['reference 2027', null],
    ['Kennziffer A-12 oder Kennziffer A-13', null],
  ])('%s', (line, number) => expect(numberInText(line)).toBe(number))
})

describe('the title and the button around the element that holds the text', () => {
  const duties =
    '<h2>Responsibilities</h2><ul><li>Keep the wheel in motion</li></ul><h2>Requirements</h2><ul><li>Five years of mills</li></ul>' +
    '<p>You will dress the stones of three mills, look after the wheel and the race, and show schools around on Tuesdays. ' +
    'We grind rye and spelt every day and care about the people who bake with it.</p>'
  const brief =
    '<p>Keep the wheel of our mill in motion, and the race below it clear of ice and leaves.</p><p>The mill is open to schools on Tuesdays.</p>'
  const form = '<form action="/jobs/1842/apply"><button>Apply now</button></form>'

  it.each([
    ['article', `<p>Location: Hull</p><article>${duties}</article><a href="/apply">Apply now</a>`],
    ['main', `<a href="/apply">Apply now</a><p>Location: Hull</p><main>${duties}</main>`],
    ['article', `<p>Location: Hull</p><article>${brief}</article>${form}`],
  ])('belong to it: <%s>', (_, body) => {
    const description = expect.not.stringContaining('Apply')
    expect(read(`<h1>Miller</h1>${body}`)).toMatchObject({
      title: 'Miller',
      joblocation: 'Hull',
      description,
    })
  })

  it.each([
    [
      'a menu above it',
      `<div><a href="/apply">Apply now</a></div><h1>Miller</h1><article>${duties}</article>`,
    ],
    ['no button', `<h1>Miller</h1><p>Location: Hull</p><article>${duties}</article>`],
    [
      'a button to all jobs',
      `<h1>Ada, our miller</h1><article>${brief}</article><a href="/jobs">Apply now</a>`,
    ],
    ['a foot', `<h1>Miller</h1><article>${duties}</article><footer><a href="/apply">Apply now</a></footer>`],
    [
      'a course',
      '<h1>Milling for beginners</h1><p>Starts in May</p><main><h2>Requirements</h2><p>None but strong arms and a coat that may get dusty, ' +
        'as we spend most of the six weekends at the stones and by the race.</p></main><a href="/apply">Apply now</a>',
    ],
  ])('are none of it: %s', (_, body) => expect(postingsOf(body)).toEqual([]))
})

describe('behind the title of a page', () => {
  const told = (title: string, body = '') => postingsOf(`<h1>Miller</h1>${text}${body}`, title)[0]

  it.each([
    ['Miller — Northbrook Labs', 'Northbrook Labs'],
    ['Miller | Brook & Sons Ltd', 'Brook & Sons Ltd'],
    ['Miller - Marlow Town Council', 'Marlow Town Council'],
  ])('stands who hires, where it has the form of a name: %s', (title, employer) => {
    expect(told(title)).toMatchObject({ hiringorganization: employer })
  })

  it.each([
    ['Miller — Brookside'],
    ['Miller - Denver, CO'],
    ['Miller - Brookside, SA'],
    ['Miller - Night Shift'],
    ['Miller - Career Center'],
    ['Miller | Mill Jobs Ltd'],
    ['Head Miller - Northbrook Labs'],
    ['Miller - Marlow - Northbrook Labs'],
    ['Miller - Northbrook Labs', '<div>Similar jobs</div>'],
  ])('stands a place, a part of a firm, a board, and no employer: %s', (title, body = '') => {
    expect(told(title, body)).not.toHaveProperty('hiringorganization')
  })
})

describe('a title for everyone above who seeks somebody', () => {
  const below = (sentence: string) =>
    postingsOf(`<article><h1>Mühlenmechaniker (m/w/d)</h1><p>${sentence}</p></article>`, '')

  it('is a posting, however short', () => {
    const sentence =
      'Die Mühlen Brisa AG sucht einen erfahrenen Mühlenmechaniker für die Pflege und den Betrieb ihrer Mahlgänge. Sie halten Steine, Siebe und Aufzüge in Gang und zeigen Schulen das Haus.'
    expect(below(sentence)).toMatchObject([
      { title: 'Mühlenmechaniker (m/w/d)', hiringorganization: 'Mühlen Brisa AG' },
    ])
  })

  it('is none where nobody is sought, or somebody else says so', () => {
    const trade =
      'Wer Getreide mahlt, hält Steine, Siebe und Aufzüge in Gang, prüft das Mehl und zeigt Schulen das Haus. Der Beruf wird in drei Jahren gelernt, in Mühlen und auf der Schule für Müller.'
    expect(below(trade)).toEqual([])
    expect(below(`„Die Mühle sucht einen Nachfolger“, sagt sie. ${trade}`)).toEqual([])
  })
})
