// Postings written as text: what a line says by its form. Whole texts are golden postings.

import { describe, expect, it } from 'vitest'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readTextRungs } from '../electron/core/import/formats/text.ts'
import { announcementOf } from '../electron/core/import/formats/written/opening.ts'
import { readWrittenFacts } from '../electron/core/import/formats/written/writtenFacts.ts'
import { readWrittenHead } from '../electron/core/import/formats/written/writtenHead.ts'
import { isFurniture, plainLine } from '../electron/core/import/wording/lines/furniture.ts'
import { isPlace } from '../electron/core/import/wording/lines/placeAlone.ts'
import { isEmployment } from '../electron/core/import/wording/lines/workAlone.ts'
import { innermostMail, subjectLine } from '../electron/core/import/wording/mail/mailBody.ts'
import { experienceInLines } from '../electron/core/import/wording/prose/askedExperience.ts'
import { employerInText } from '../electron/core/import/wording/prose/employerInText.ts'
import { isStandingLabel } from '../electron/core/import/wording/prose/factsBelow.ts'
import { modeInText, placesInText } from '../electron/core/import/wording/prose/placesInText.ts'
import { titleInSentences } from '../electron/core/import/wording/prose/sentences.ts'
import { partTitle, withoutEmployer } from '../electron/core/import/wording/titles/titleParts.ts'
import { plainNode } from './helpers/plainRaw.ts'

describe('a line of a page', () => {
  it('is furniture as a whole, or where each of its parts is', () => {
    expect(isFurniture('Easy Apply')).toBe(true)
    expect(isFurniture('Promoted · 40 applicants · Actively hiring')).toBe(true)
    expect(isFurniture('Promoted ·')).toBe(true)
    expect(isFurniture('Leeds · 40 applicants')).toBe(false)
    expect(isFurniture('· Promoted')).toBe(false)
  })

  it('is plain without signs and pictures around it', () => {
    expect(plainLine('## **Map Drawer**')).toBe('Map Drawer')
    expect(plainLine('📍 🇬🇧 Leeds 🚀')).toBe('Leeds')
    expect(plainLine('📍')).toBe('')
    expect(plainLine('𝗕𝗮𝗸𝗲𝗿 in 𝐋𝐞𝐞𝐝𝐬')).toBe('Baker in Leeds')
  })

  it('is a label only where somebody wrote that label down', () => {
    expect(isStandingLabel('Employment type:')).toBe(true)
    for (const word of ['Constructor', 'toString', '__proto__']) expect(isStandingLabel(word)).toBe(false)
  })
})

it('a title that objects have as a key is one', () => {
  const duties = 'Responsibilities: you will build sheds. Requirements: experience with wood. '
  const { postings } = readTextRungs(
    `Constructor\nNorthmill Sheds\nLeeds, England\nFull-time\n\n${duties.repeat(4)}Apply now.`,
    unknownSurroundings,
  )
  expect(postings.map(({ node }) => plainNode(node).title)).toEqual(['Constructor'])
})

it('a mode in brackets behind who hires is said of the job', () => {
  const about =
    'Skylark is building maps. We are looking for a founding engineer with 3+ years of experience.'
  const { postings } = readTextRungs(
    `Skylark (Remote) — Founding Engineer — Maps\n\n${about} Salary $120k-$160k plus equity.\n`.padEnd(
      260,
      '.',
    ),
    unknownSurroundings,
  )
  expect(postings.map(({ node }) => plainNode(node))).toMatchObject([
    { title: 'Founding Engineer', hiringorganization: 'Skylark', joblocationtype: 'Remote' },
  ])
})

it('the value below a label that means nothing here is no name', () => {
  const head = ['Job Title:', 'Map Engineer', 'Type of Fund:', 'Trust Fund', 'Job Location:', 'Marlow, MA']
  expect(readWrittenHead(head)).toMatchObject({ title: 'Map Engineer', employer: null })
})

it('facts in front that only name a page leave it to its text to say what it is', () => {
  const page = (facts: string) => [
    `---\nlayout: default\ntitle: The rivers of Marlow\n${facts}---\n`,
    'We invite applications for a fully funded PhD position in river maps at Marlow University.',
    'Requirements: a degree. You will draw rivers; experience with ink is required. Apply by 1 May 2031.',
  ]
  const titles = (facts: string) =>
    readTextRungs(page(facts).join('\n'), unknownSurroundings).postings.map(
      ({ node }) => plainNode(node).title,
    )
  expect(titles('')).toEqual(['Fully funded PhD position in river maps'])
  expect(titles('tags: [rivers, news]\n')).toEqual([])
})

it('a kind in front of a name is none of it', () => {
  const { postings } = readTextRungs(
    'Map Engineer — Startup Skylark\n\nSkylark is a maker of maps. We are looking for a Map Engineer.\nRequirements: experience with ink.\n'.padEnd(
      260,
      '.',
    ),
    unknownSurroundings,
  )
  expect(postings.map(({ node }) => plainNode(node))).toMatchObject([
    { title: 'Map Engineer', hiringorganization: 'Skylark' },
  ])
})

it('a bold line is the employer where the text comes back to it', () => {
  const head = ['# Map Drawer', '', '**Skylark Works**', '', 'Marlow']
  expect(readWrittenHead([...head, 'At Skylark Works you draw rivers.']).employer).toBe('Skylark Works')
  expect(readWrittenHead([...head, 'You draw rivers all day long.']).employer).toBeNull()
})

describe('the text of a mail', () => {
  const advert = 'We are looking for a miller. '.repeat(10).trim()

  it('ends at the signature and begins behind the head of what was forwarded', () => {
    expect(innermostMail(`${advert}\n-- \nNorthmill`).body).toBe(advert)
    expect(
      innermostMail(
        `See below.\n-------- Original Message --------\nFrom: Ann\nSubject: Miller\n\n${advert}`,
      ),
    ).toEqual({ subject: 'Miller', from: 'Ann', body: advert, above: 'See below.' })
  })

  it('has a subject without marks of answers and lists', () => {
    expect(subjectLine('Re: [jobs-list] Fwd [2] : Miller')).toBe('Miller')
    expect(subjectLine('Re:')).toBe('Re:')
  })
})

it.each([
  ['Offre de mission : La Meunerie recherche un·e chargé·e de moulin', 'chargé·e de moulin', 'La Meunerie'],
  ['Nordmühle sucht eine Müllerin (m/w/d)', 'Müllerin (m/w/d)', 'Nordmühle'],
  ['What is the job description for the Map Clerk position at Skylark Works?', 'Map Clerk', 'Skylark Works'],
])('%s', (line, title, employer) => {
  expect(announcementOf([line])).toMatchObject({ title, employer })
})

it.each([
  'Unser Kunde sucht eine Müllerin',
  'We are hiring a miller',
  'Hiring managers spend seconds on a letter.',
])('%s names nobody', (line) => {
  expect(announcementOf([line])).toBeNull()
})

it('some days there are some elsewhere', () => {
  expect(modeInText(['3 days onsite required'])).toBe('hybrid')
  expect(modeInText(['Five days onsite'])).toBe('onsite')
  for (const line of ['After two days in-person training you start.', 'Interviews take 1 day on-site.'])
    expect(modeInText([line])).toBeNull()
  expect(modeInText(['This is a full-time, on-site position in Marlow.'])).toBe('on-site')
  expect(modeInText(['We are a fully remote company.', 'Everyone of them works here.'])).toBe('remote')
})

it('a state behind a hyphen makes a place where its letters mean nothing else', () => {
  for (const text of ['Marlow - SP', 'Marlow/RJ', 'Marlow, BC', 'Salvador - BA'])
    expect(isPlace(text)).toBe(true)
  for (const text of ['Marketing/PR', 'Economics/BA', 'Registered/RN', 'Spanish - ES'])
    expect(isPlace(text)).toBe(false)
})

it('a heading that only announces is not what the job is called', () => {
  const duties = 'Responsibilities: you draw maps. Requirements: experience with rivers. '
  const titles = (text: string): unknown[] =>
    readTextRungs(text, unknownSurroundings).postings.map(({ node }) => plainNode(node).title)
  expect(titles(`# Open jobs\n\n## Map developer\n\n${duties.repeat(4)}Apply now.`)).toEqual([
    'Map developer',
  ])
  expect(
    titles(`# New role\n\n### Job Title\n\nMap Clerk\n\n### Company Name\n\nSkylark\n\n${duties.repeat(4)}`),
  ).toEqual(['Map Clerk'])
  expect(titles(`The Map Clerk is a key leadership role.\n${duties.repeat(4)}Apply now.`)).toEqual([
    'Map Clerk',
  ])
  expect(titleInSentences('As a flour tester at Northmill, you bake.')).toBe('Flour tester')
  expect(
    titleInSentences('As a student at Marlow University, you learn. As a team in it, you do.'),
  ).toBeNull()
  expect(titles(`Recruitment policy\n${duties.repeat(4)}Apply now.`)).toEqual([])
})

it('a text that begins with why one should apply is a job without a title', () => {
  const duties = 'Responsibilities\n- You draw maps.\n\nRequirements\n- Experience with rivers.\n'
  const read = (first: string) =>
    readTextRungs(`${first}\n- Join a mill that grows.\n\n${duties.repeat(4)}`, unknownSurroundings).postings
  const [posting] = read('Why You Should Apply')
  expect(posting === undefined ? posting : plainNode(posting.node).title).toBe(undefined)
  expect(posting?.warnings).toMatchObject([{ code: 'PARTIAL_FROM_TEXT' }])
  expect(read('Why you should grow rye')).toEqual([])
})

it.each([
  ['- 🔧 Type: Contract with potential for more', 'employmenttype', 'Contract'],
  ['Employment: Teilzeit mit Option auf Vollzeit', 'employmenttype', 'Teilzeit'],
  [
    'Ability to Work Remotely: Onsite Full-time: The work is done in the mill.',
    'joblocationtype',
    'Onsite Full-time',
  ],
])('"%s" says %s: %s', (line, name, value) => {
  expect(readWrittenFacts([line])).toEqual([{ name, value }])
})

it('a dash is no kind of employment', () => {
  expect(['-', '+++', 'CLT a combinar'].map(isEmployment)).toEqual([false, false, true])
})

describe('who hires', () => {
  it.each([
    ['At Northmill, flour is our passion.\nSee https://www.northmill.example/careers/7', 'Northmill'],
    ['Send your CV to hr@skylarkworks.example. Skylark Works needs a map drawer.', 'Skylark Works'],
    ['Vagas na Vela I.T. em Porto\nrh@velait.example', 'Vela I.T.'],
    ['The Department of Botany of Marlow University announces a fellowship.', 'Marlow University'],
    ['A grant is available at Marlow University, Norway.', 'Marlow University'],
    ['POSTDOC\nUNIVERSITY OF MARLOW\nMarlow', 'UNIVERSITY OF MARLOW'],
    ['Wir, die Nordmühle Bremen GmbH, suchen Menschen.', 'Nordmühle Bremen GmbH'],
    ['当社、株式会社ひばりでは地図を描く人を募集しています。', '株式会社ひばり'],
    ['Thank you for applying to Northmill! We have got everything.', 'Northmill'],
    ['The Marlow Air & Water Museum in Mill Park seeks an Assistant Curator.', 'Marlow Air & Water Museum'],
    ['Skylark Works (SW) in Salem, Wyoming, is seeking a part-time Map Drawer.', 'Skylark Works'],
    ['# Map Drawer\n\n:tada: Skylark Works is hiring!', 'Skylark Works'],
    ['Help with the Marlow Museum’s Permanent Collection.', 'Marlow Museum'],
    ['Nordmühle sucht zum Frühjahr Menschen, die gern backen.', 'Nordmühle'],
    ['Draw maps.\nAbout the company\nMolino Norte company logo\nMolino Norte', 'Molino Norte'],
    ['Draw maps.\nAbout the company\nMolino Norte\n2,531 followers', 'Molino Norte'],
    ['Skylark Technologies draws maps.\nWrite to jobs@skylark.example', 'Skylark Technologies'],
    ['Map Drawer\nSkylark Sound Ferries\nWrite to jobs@skylarksound.example', 'Skylark Sound Ferries'],
    ['Map Drawer at Skylark Sound Ferries\nWrite to jobs@skylarksound.example', 'Skylark Sound Ferries'],
    ['Map Drawer\nSkylark Works Berlin\nWrite to jobs@skylarkworks.example', 'Skylark Works'],
    ['Skylark Works Map Drawer\nWrite to jobs@skylarkworks.example', 'Skylark Works'],
    ['Skylark Technologies draws maps. Skylark is big.\nWrite to jobs@skylark.example', 'Skylark'],
    ['The Weather Map Lab at Marlow College is seeking somebody who draws.', 'Marlow College'],
    ['Draw maps in Marlow. Marlow is kind.\nmaps@marlow.example', 'Marlow'],
    ['Maps for all at UA Marlow.\nUA Marlow Map Lab\nmaps@marlow.example', 'UA Marlow'],
    ['Join Skylark, the maker of maps.\nmaps@skylark.example', 'Skylark'],
    ['You & We is hiring people who draw maps.', 'You & We'],
    [
      'Draw maps.\nSt Brice of Marlow Map School & Sixth Form College',
      'St Brice of Marlow Map School & Sixth Form College',
    ],
    ['Head of Marlow Map College', 'Marlow Map College'],
    ['Fernmill.com is looking for a baker.', 'Fernmill.com'],
    ['Datos.gob.mx busca una persona. Desde Datos.gob.mx queremos datos abiertos.', 'Datos.gob.mx'],
    ['You bring Datos Abiertos to all in Datos.gob.mx. ann@datos.example', 'Datos.gob.mx'],
    [
      'Die Forschungsgruppe KORN an der Hochschule Marlow-Süd sucht eine Person. Nordmühle',
      'Hochschule Marlow-Süd',
    ],
    ['Das Institut für Mühlen der Universität Marlow sucht Verstärkung.', 'Universität Marlow'],
    ['St. Brannock Mill Ltd is hiring a baker.', 'St. Brannock Mill Ltd'],
    ['We are hiring at Fernmill.We make tools.', 'Fernmill'],
  ])('%s', (text, name) => expect(employerInText(text)).toBe(name))

  it.each([
    ['Bachelor of Science from Marlow University. Send your CV to ann@gmail.com'],
    ['We use Loomwork every day. See https://github.com/loomwork/loomwork'],
    ['Threadwise is a plus. Threadwise, Threadwise and Threadwise again.'],
    ['The Map Group in Skylark Research is looking for somebody who draws.'],
    ['About Skylark Skylark is the best mill there is.'],
    ['Empresa de Mapas contrata Desenhista Júnior. Unser Kunde sucht Zeichner.'],
    ['En Madrid estamos muy bien. En Madrid trabajamos.'],
    ['Draw maps in Marlow. Location: Marlow\nMarlow, WY\nmaps@marlow.example'],
    ['Maps of the Weather Lab.\nThe Old Map Lab\nmaps@lab.example'],
    ['Maps and charts in our studio. Studio\njobs@studio.example'],
    ['The Map Lab at Marlow is a happy place.'],
    ['Job Description We are hiring people who draw maps in Marlow.'],
    ['Short Description Map Drawing Works is hiring people who draw.'],
    ['Overview Our Client is seeking people who draw maps.'],
    ['Job Vacancy Skylark is hiring people who draw maps.'],
  ])('is not said by "%s"', (text) => expect(employerInText(text)).toBeNull())
})

describe('the experience asked for', () => {
  it.each([
    [
      ['For 8 years, we have made lamps.', '- 3+ years of experience with lamps'],
      '3+ years of experience with lamps',
    ],
    [['Requirements and nice-to-haves', 'Two years of experience'], 'Two years of experience'],
    [['Nice to have:', 'Two years of experience'], null],
    [
      ['A full-service mill with over 27 years of experience', 'Northmill is a brand with 9 years of it'],
      null,
    ],
    [['30 years of experience make us the first mill in town.'], null],
    [['We require five years of experience.'], 'We require five years of experience.'],
    [['Looms: 2 years (Preferred)', 'Sales: 5 years (Required)'], 'Sales: 5 years (Required)'],
    [['Boulanger ou similaire: 2 ans (Exigé)'], 'Boulanger ou similaire: 2 ans (Exigé)'],
    [['Requirements:', '3 to 5 years of building mills'], '3 to 5 years of building mills'],
    [['No prior experience is required.'], 'No prior experience is required'],
    [['Open to all, Berufserfahrung ist nicht erforderlich.'], 'Berufserfahrung ist nicht erforderlich'],
    [['No experience with looms is required.'], null],
    [
      ['No experience needed, though 2 years of experience in milling are asked for.'],
      'No experience needed, though 2 years of experience in milling are asked for.',
    ],
    [['Two years of experience with boats is a plus.'], null],
    [['Our team has 40 years of combined experience.'], null],
    [['Ein Jahr lang Erfahrungen sammeln, das geht bei der Nordmühle.'], null],
    [['You will gain two years of experience with boats.'], null],
    [
      ['5+ years of hands-on milling experience, ideally for bakeries'],
      '5+ years of hands-on milling experience, ideally for bakeries',
    ],
    [['Mill expertise: 3+ years as a miller'], 'Mill expertise: 3+ years as a miller'],
    [['### Required skills', '- 3+ years Python development'], '3+ years Python development'],
    [['### Required skills', '- 18+ years old', '- 5+ years warranty on lamps'], null],
    [['3+ years Python development'], null],
    [['10+ years in business'], null],
    [['**REQUISITOS:**', 'Mínimo 1 ano com moinhos'], 'Mínimo 1 ano com moinhos'],
    [['Mínimo 1 ano com moinhos'], null],
    [['A cada seis meses o salário sobe com a experiência.'], null],
    [
      ['A degree with 2 to 4 years working in a mill, or equivalent experience/combined education'],
      'A degree with 2 to 4 years working in a mill, or equivalent experience/combined education',
    ],
  ])('in %j', (lines, said) => expect(experienceInLines(lines)).toBe(said))
})

describe('what a title carries besides', () => {
  it.each([
    ['Job Description for Senior Miller', { title: 'Senior Miller' }],
    ['Hiring Now | Mill Engineer', { title: 'Mill Engineer' }],
    ['We’re Hiring! Mill Engineer', { title: 'Mill Engineer' }],
    ['Hiring Manager', { title: 'Hiring Manager' }],
    [
      'Mill Engineer; $105,654 to $137,348 annually',
      { title: 'Mill Engineer', pay: '$105,654 to $137,348 annually' },
    ],
    ['Mill Engineer | Remote | Full-time', { title: 'Mill Engineer', mode: 'Remote', kinds: ['Full-time'] }],
    ['Mill Engineer | Grinding', { title: 'Mill Engineer | Grinding' }],
    ['Software Developer Position', { title: 'Software Developer' }],
    ['Postdoctoral position', { title: 'Postdoctoral position' }],
    [
      'Northmill - Software Developer - Leeds, UK',
      { title: 'Software Developer', employer: 'Northmill', place: 'Leeds, UK' },
    ],
    ['[Remote] Mill Engineer @ Northmill', { title: 'Mill Engineer', employer: 'Northmill', mode: 'Remote' }],
    [
      '[Remote-Fulltime] Mill Engineer',
      { title: 'Mill Engineer', mode: 'Remote-Fulltime', kinds: ['Fulltime'] },
    ],
    ['Fully remote Mill Engineer', { title: 'Fully remote Mill Engineer', mode: 'Fully remote' }],
    ['Opening of PhD Positions in River Maps', { title: 'PhD Positions in River Maps' }],
    ['Remote Sensing Analyst', { title: 'Remote Sensing Analyst', mode: null }],
    ['VAGA DESENHISTA ANALISTA – INÍCIO IMEDIATO', { title: 'DESENHISTA ANALISTA' }],
    ['Data Scientist (US Remote)', { title: 'Data Scientist (US Remote)', mode: 'US Remote' }],
    [
      '[深圳] 云雀公司诚聘 前端工程师 薪水15k-40k/月',
      { title: '前端工程师', employer: '云雀', pay: '15k-40k/月' },
    ],
  ])('%s', (title, parts) => expect(partTitle(title)).toMatchObject(parts))

  it('is the employer, at either end', () => {
    expect(withoutEmployer('Mill Engineer at Northmill', 'Northmill')).toBe('Mill Engineer')
    expect(withoutEmployer('Engenheira na Vela I.T.', 'Vela I.T.')).toBe('Engenheira')
    expect(withoutEmployer('Northmill: Mill Engineer', 'Northmill')).toBe('Mill Engineer')
    expect(withoutEmployer('Life at Northmill', 'Northmill')).toBe('Life at Northmill')
  })
})

describe('the place in a sentence', () => {
  it.each([
    ['We do require that this role is based in Marlow, OH. We do not cover moves.', ['Marlow, OH']],
    ['You join our Milling team in Zurich, starting in May.', ['Zurich']],
    ['Excited to join a hybrid team based in Leeds or York', ['Leeds', 'York']],
    ['You must be based in Montreal, Canada.', ['Montreal, Canada']],
    [
      'Requiere contratar un cajero para su tienda ubicada en Los Molinos, cuyo objetivo será vender.',
      ['Los Molinos'],
    ],
    ['Willing to travel to our team in Austin, TX.', []],
    ['Northmill is headquartered in Leeds.', []],
    ['You will be based in our office.', []],
    ['This position is based out of the Marine Mills Lab at the Skylark Centre.', []],
    ['The ideal candidate will have expertise in RF systems.', []],
    ['You have a degree in Computer Science.', []],
  ])('%s', (line, places) => expect(placesInText([line])).toEqual(places))

  it('has the state that the text names with its town, where it names one', () => {
    const mill = 'You will run our mill in Salem, OR.'
    expect(placesInText([mill, 'This position is in Salem.'])).toEqual(['Salem, OR'])
    expect(placesInText([mill, 'Not the one in Salem, MA.', 'This position is in Salem.'])).toEqual(['Salem'])
  })
})
