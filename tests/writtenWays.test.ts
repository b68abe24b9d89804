// What written postings say in ways of their own: notes of meetups, pasted pages, messages of channels, mails. Each with
// what it must not be taken for.

import { describe, expect, it } from 'vitest'
import { findMonths } from '../electron/core/import/fields/experienceWords.ts'
import { readJobAlert } from '../electron/core/import/formats/mail/jobAlert.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readTextRungs } from '../electron/core/import/formats/text.ts'
import { withoutFurniture } from '../electron/core/import/formats/written/bareText.ts'
import { readListedLines } from '../electron/core/import/formats/written/listedLines.ts'
import { announcementOf } from '../electron/core/import/formats/written/opening.ts'
import { readWrittenFacts } from '../electron/core/import/formats/written/writtenFacts.ts'
import { findModeHints } from '../electron/core/import/places/modeHints.ts'
import type { RawNode } from '../electron/core/import/raw.ts'
import { readShortLine } from '../electron/core/import/wording/lines/shortLines.ts'
import { experienceInLines } from '../electron/core/import/wording/prose/askedExperience.ts'
import { employerInText } from '../electron/core/import/wording/prose/employerInText.ts'
import {
  employmentInPoints,
  employmentInText,
  employmentInTitle,
} from '../electron/core/import/wording/prose/employmentInText.ts'
import { factsBelow } from '../electron/core/import/wording/prose/factsBelow.ts'
import { placesInText } from '../electron/core/import/wording/prose/placesInText.ts'
import { titleInSentences } from '../electron/core/import/wording/prose/sentences.ts'
import { partTitle, withoutEmployer } from '../electron/core/import/wording/titles/titleParts.ts'
import { plainNode } from './helpers/plainRaw.ts'

const read = (text: string) =>
  readTextRungs(text, unknownSurroundings).postings.map(({ node }) => plainNode(node))

describe('a title', () => {
  it('that is wholly remote says nothing of hours', () => {
    expect(employmentInTitle('Miller (Anywhere 100% Remote)')).toEqual([])
    expect(employmentInTitle('Miller, 100% home office')).toEqual([])
    expect(employmentInTitle('Miller (80-100%, remote)')).toEqual(['80-100%'])
  })

  it.each([
    ['Mill Engineer | 2+ YOE | Up to 65M', { title: 'Mill Engineer', place: null }],
    ['Baker | 3-5 years exp | From €2,500 | Remote', { title: 'Baker', mode: 'Remote' }],
    ['Baker | 24 Mill Lane', { title: 'Baker | 24 Mill Lane' }],
    ['Web3公司招聘“面点师”2000-5000元/月', { title: '面点师', employer: null, pay: '2000-5000元/月' }],
    ['某知名互联网公司诚聘 面点师', { title: '面点师', employer: null }],
    ['云雀科技公司诚聘 面点师', { title: '面点师', employer: '云雀科技' }],
    ['Baker na [Moinho Norte]', { title: 'Baker', employer: 'Moinho Norte' }],
    ['Baker [Moinho Norte]', { employer: null }],
    ['Baker @Northmill', { title: 'Baker', employer: 'Northmill' }],
    ['Baker @north_mill', { employer: null }],
    ['Baker @ Berlin', { title: 'Baker', employer: null, place: 'Berlin' }],
    ['Baker @ Remote', { title: 'Baker', employer: null, mode: 'Remote' }],
    ['[Berlin] Baker · Full-time [Northmill]', { title: 'Baker', place: 'Berlin', kinds: ['Full-time'] }],
    [
      'Nordmühle & Co. KG: Bread Engineer (Bremen, Deutschland)',
      { title: 'Bread Engineer', employer: 'Nordmühle & Co. KG', place: 'Bremen, Deutschland' },
    ],
    ['Marlow University: Lecturer in Bread', { title: 'Lecturer in Bread', employer: 'Marlow University' }],
    ['Wanted: Bread Engineer (Bremen, Deutschland)', { employer: null }],
    ['Bread Engineer - Join Our Growing Team!', { title: 'Bread Engineer' }],
    ['Tuyển Web Developer làm việc tại Cối Xay', { title: 'Web Developer làm việc tại Cối Xay' }],
    ['Nordmühle - Fresher (PHP) - HCM - FT', { title: 'Fresher (PHP)', employer: 'Nordmühle' }],
    ['Ruby on Rails - Bread Engineer - Remote', { employer: null }],
    ['Nordmühle - Bread Engineer - Leeds - FT', { employer: 'Nordmühle', kinds: ['FT'] }],
  ])('%s', (title, parts) => expect(partTitle(title)).toMatchObject(parts))

  it('loses who hires also with a remark behind it', () => {
    expect(withoutEmployer('Bakers at 10xBread (Remote • Worldwide)', '10xBread')).toBe('Bakers')
    expect(withoutEmployer('Web Developer làm việc tại Cối Xay', 'Cối Xay')).toBe('Web Developer')
  })
})

describe('who hires, in the heading of a text', () => {
  const body =
    'We are looking for a baker with experience. Requirements: bread, rye and a degree.\n\n## Benefits\n\n- Salary and holidays\n- Training\n\n'
  const employer = (head: string, end: string): unknown =>
    read(`${head}\n\n${body}${end}`)[0]?.hiringorganization

  it('stands in brackets where an address shows that they are somebody', () => {
    expect(employer('# [Berlin] Baker [NorthMill]', 'https://northmill.board.example/baker')).toBe(
      'NorthMill',
    )
    expect(employer('# [Berlin] Baker [NorthMill]', 'Join NorthMill and bake.')).toBe('NorthMill')
  })

  it.each([
    ['# [Berlin] Baker [NorthMill]', 'NorthMill is a plus.'],
    ['# [Berlin] Web Engineer [GitHub]', 'https://github.com/rye'],
    ['# [Berlin] Web Engineer [Kotlin]', 'https://kotlin.example/rye'],
    ['# [Berlin] Baker [Remote]', 'Join Remote people.'],
  ])('is not named by %s and %s', (head, end) => expect(employer(head, end)).toBeUndefined())

  it('gives somebody a chance', () => {
    const line = '[HANOI] Cơ hội HOT dành cho Bread Engineer (Junior) từ CỐI XAY COMPANY LIMITED, mời bạn!'
    expect(announcementOf([line])).toMatchObject({
      title: 'Bread Engineer (Junior)',
      employer: 'CỐI XAY COMPANY LIMITED',
    })
    expect(announcementOf(['Cơ hội dành cho Bread Engineer tại Berlin'])).toMatchObject({
      employer: null,
      place: 'Berlin',
    })
    expect(announcementOf(['Cơ hội dành cho mọi người từ Cối Xay'])).toBeNull()
  })
})

describe('who hires', () => {
  it.each([
    ['We are Northmill (a part of Skylark Group), and we mill. Come by.', 'Northmill'],
    ['Wir sind Nordmühle, ein Betrieb am Fluss.', 'Nordmühle'],
    ['About 10xBread\n\nAt 10xBread, we are baking anew.', '10xBread'],
    ['We are Engineers at heart.', null],
    ['The Marlow Center for River Boats seeks a Map Drawer. We draw.', 'The Marlow Center for River Boats'],
    ['The position is to be filled at Marlow University, where rivers are mapped.', 'Marlow University'],
    ['Thank you for applying to the position of **Miller** at Northmill. We will read it.', 'Northmill'],
    ['Experience of applying paint is asked for. Look at Northmill, too.', null],
    ['The project is funded by a grant from the Ada Reed Foundation. Maps are drawn.', null],
    ['Tea is available at Marlow Lodge, and the post is vacant since May.', null],
    ['We are Hiring, a lot.', null],
    ['At 5PM, we go home. About 5PM the ovens rest.', null],
  ])('%s', (text, name) => expect(employerInText(text)).toBe(name))
})

describe('kinds of employment', () => {
  it('as a point that leaves the choice', () => {
    expect(employmentInText(['- Contract OR Full Time'])).toEqual(['Contract', 'Full Time'])
    expect(employmentInText(['- full time / contract '])).toEqual(['full time', 'contract'])
    expect(employmentInText(['- Full-time and part-time students of ours'])).toEqual([])
  })

  it('as the only such point, and not one of many to choose from', () => {
    expect(employmentInPoints(['- Negotiable', '- Full Time', '- Free coffee'])).toEqual(['Full Time'])
    expect(employmentInPoints(['- [x] Full Time', '- [x] Salary'])).toEqual(['Full Time'])
    expect(employmentInPoints(['- Full Time', '- Part Time', '- Contract'])).toEqual([])
    expect(employmentInPoints(['Full Time', '- Contract law'])).toEqual([])
  })

  it('of learners, as who has places for them says it', () => {
    expect(employmentInText(['Nossas vagas de estágio duram um ano.'])).toEqual(['vagas de estágio'])
  })
})

describe('a line', () => {
  it.each([
    ['_Poste ouvert le 14/06/2019_', 'dateposted', '14/06/2019'],
    ['Lieu de stage : Bonneville', 'joblocation', 'Bonneville'],
    ['■Working time: Full Time - Working remotely. 5 days per week', 'employmenttype', 'Full Time'],
    ['З/П: от 70 т.р.', 'basesalary', 'от 70 т.р.'],
  ])('%s', (line, name, value) => expect(readWrittenFacts([line])).toEqual([{ name, value }]))

  it.each(['Last updated 14/06/2019', 'Working time: flexible. We meet at noon', 'Founded 3 May 2019'])(
    'says none of it: %s',
    (line) => expect(readWrittenFacts([line])).toEqual([]),
  )

  it('announces who is sought', () => {
    expect(announcementOf(['Разыскивается Python Backend разработчик. Опыт от 2 лет.'])?.title).toBe(
      'Python Backend разработчик',
    )
    expect(announcementOf(['Nordmühle et Moulin Sud recrutent un.e data scientist'])).toMatchObject({
      title: 'data scientist',
    })
    expect(announcementOf(['Ищем вдохновение. Пекарня работает.'])).toBeNull()
    expect(announcementOf(['Looking for work. Baker with years of practice.'])).toBeNull()
  })
})

it('experience is counted in words that are declined', () => {
  expect(findMonths('опыт в веб-разработке от трех лет')).toBe(36)
  expect(findMonths('от двух лет')).toBe(24)
})

it('a heading that says of what kind the page is gives way to one that names the job', () => {
  const text =
    '# Northmill Job Posting\n\n## **Bread Engineer** - Join Our Growing Team!\n\n**Company:** Northmill\n**Location:** Leeds, UK\n\nRequirements:\n- 5+ years of experience in baking\n- Knowledge of ovens and flour, communication skills and responsibility for the team'
  expect(read(text)).toMatchObject([{ title: 'Bread Engineer', hiringorganization: 'Northmill' }])
})

it('experience is asked for beside what would be welcome', () => {
  expect(experienceInLines(['2、有3年以上的烘焙从业经验，有海外经验优先。'])).toContain('3年以上')
  expect(experienceInLines(['有3年以上烘焙经验者优先。'])).toBeNull()
})

it('towns below a heading may end like a sentence', () => {
  const places = (line: string) => factsBelow(['### Location', line]).map(({ value }) => value)
  expect(places('- Leeds, UK or York.')).toEqual(['Leeds, UK or York'])
  expect(places('- Fully equipped offices.')).toEqual([])
  expect(places('- Great Office.')).toEqual([])
})

it('an address says nothing of how one works', () => {
  const hintsOf = (text: string) => {
    const field = { key: 'description', path: 'text', rung: 'text' as const, values: [text] }
    const fields = new Map([['description', field]])
    return findModeHints({ types: [], id: null, fields } as unknown as RawNode)
  }
  expect(hintsOf('Apply at https://board.example/remote-jobs/12-remote-miller please.')).toEqual([])
  expect(hintsOf('See https://board.example/9 now. We work remotely.')).toHaveLength(1)
})

it('what stands below "Open role" belongs to the advert above it', () => {
  const duties = '* Mill rye\n* Clean stones\n* Requirements: experience with mills\n'
  const text = `# We're Hiring Mill Engineers at 10xBread (Remote • Worldwide)\n\nAt 10xBread, we are milling anew.\n\n## About 10xBread\n\nWe grind.\n\n---\n\n# Open Role\n\n**Mill Engineer (Rye)**\n\n* **Location:** Remote (Worldwide)\n* **Salary:** USD $60,000–$130,000\n\n${duties}`
  expect(read(text)).toMatchObject([{ title: 'Mill Engineers', hiringorganization: '10xBread' }])
})

describe('adverts that are counted', () => {
  const advert = (head: string, pay: string) =>
    `${head}\n- 3+ years of experience in baking\n- Salary: ${pay} EUR per year\n- Knowledge of ovens required\n`

  it('are postings, each of who offers them all', () => {
    const text = `Join Northmill Bread as a maker. Write to jobs@northmillbread.example\n\n${advert('**1. Bread Engineer (Rye)**', '40,000 - 50,000')}\n${advert('2) QA Engineer', '30,000 - 35,000')}`
    expect(read(text)).toMatchObject([
      { title: 'Bread Engineer (Rye)', hiringorganization: 'Northmill Bread' },
      { title: 'QA Engineer', hiringorganization: 'Northmill Bread' },
    ])
  })

  it('are none where they are points of one', () => {
    const points = '1. Help the head engineer.\n2. Train a junior engineer.\n3. Support the sales manager.\n'
    const text = `# Bread Engineer\n\nResponsibilities:\n${points}\nRequirements:\n- 3+ years of experience in baking and a degree\n- Salary: 40,000 EUR per year\nApply now with your CV, we look forward to meeting you soon.`
    expect(read(text)).toHaveLength(1)
  })
})

it('what somebody will do names the job', () => {
  const title = (text: string) => titleInSentences(text)
  expect(title('Reporting to the owner, the Flour Data Analyst will support the mill.')).toBe(
    'Flour Data Analyst',
  )
  expect(title('The Hiring Manager will provide feedback.')).toBeNull()
  expect(title('The Founder will help you.')).toBeNull()
})

it('a place one has to be able to work in is where the job is', () => {
  expect(placesInText(['Ter disponibilidade para trabalhar em Porto Velho - modelo híbrido;'])).toEqual([
    'Porto Velho',
  ])
  expect(placesInText(['Ter disponibilidade para trabalhar em equipe.'])).toEqual([])
})

it('a short line may end in a kind, or begin with a code', () => {
  expect(readShortLine('28. Sept. Vollzeit')?.said).toEqual([{ name: 'employmenttype', value: 'Vollzeit' }])
  expect(readShortLine('22761, Bahrenfeld, Deutschland')?.said[0]?.name).toBe('joblocation')
  expect(readShortLine('28. Sept. Sommerfest')).toBeNull()
})

it('adverts that lines part are postings where they say what they ask for', () => {
  const advert = (title: string, asked: string) =>
    `${title}\nVos missions : vous préparez la pâte, entretenez les fours et accueillez les clients de la maison.\n- ${asked}\n- Profil recherché : permis de conduire, compétences en gestion d’équipe\nEnvoyez votre CV et votre candidature à notre agence, salaire selon expérience.\n`
  const text = `${advert('BOULANGER', 'Postes à pourvoir en CDI et CDD')}----------\n${advert('CHAUFFEUR-BENNE', 'Expérience de 2 à 5 ans en tant que chauffeur')}`
  expect(read(text)).toMatchObject([{ title: 'BOULANGER' }, { title: 'CHAUFFEUR-BENNE' }])
})

describe('jobs of a mail line by line', () => {
  const line = (said: string, number: string) => `- ${said} (https://board.example/jobs/view/${number})\n`
  const list = (text: string) =>
    readListedLines(text, unknownSurroundings).map(({ node }) => {
      const { title, hiringorganization } = plainNode(node)
      return [title, hiringorganization]
    })

  it('are postings where each says who offers it', () => {
    const text = `Es wurden 2 neue Stellen gefunden:\n\n${line('Bäcker (m/w/d) bei Nordmühle AG', '4123456789')}${line('Data Engineer bei Ofenwerk & Co. KG', '4123456790')}`
    expect(list(text)).toEqual([
      ['Bäcker (m/w/d)', 'Nordmühle AG'],
      ['Data Engineer', 'Ofenwerk & Co. KG'],
    ])
  })

  it('are none where it is one, or none names anybody', () => {
    expect(list(line('Bäcker bei Nordmühle AG', '4123456789'))).toEqual([])
    expect(list(line('Chef at Home', '4123456789') + line('Bäcker', '4123456790'))).toEqual([])
  })
})

it('an accent typed for an apostrophe is one', () => {
  const text =
    '# Bread Engineer at Northmill\n\nAt Northmill we´re looking for engineers with 3 years of experience in baking. We offer a good salary, benefits and bonuses for our team. Requirements: knowledge of ovens, responsibilities: baking.'
  expect(read(text)).toMatchObject([{ experiencerequirements: expect.stringContaining('3 years') }])
})

it('a page with its facts in front is as old as these say', () => {
  const text =
    '+++\ndate = "2020-11-06"\ntitle = "PhD position in Marlow"\n+++\nThe milling group at Marlow University seeks a doctoral researcher. The application deadline is January 31st 2021. Candidates should have experience with mills and a degree.'
  expect(read(text)).toMatchObject([{ dateposted: '2020-11-06' }])
})

it('the first words of a job belong to its card, and what the mail says of itself to none', () => {
  const card = (number: string, text: string) =>
    `<div><a href="https://board.example/jobs/view/${number}">Miller</a><div>Northmill</div><div>Leeds</div><p>${text}</p></div>`
  const texts = (html: string) =>
    readJobAlert(html, unknownSurroundings).postings.map(({ node }) => plainNode(node).description)
  const first = 'Grind rye and keep the stones sharp.'
  const second = 'Bring flour to the bakers of the town.'
  expect(texts(card('4123456789', first) + card('4123456790', second))).toEqual([first, second])
  const notice = 'You receive this because you asked us to send it.'
  expect(texts(card('4123456789', '') + card('4123456790', notice))).toEqual([undefined, undefined])
})

it('a team in a town is where the job is, and hours are no part of who is sought', () => {
  const line = 'Wir suchen ab sofort eine/n Müller/in (m/w/d) in Vollzeit für unser Team in Marlow.'
  expect(titleInSentences(line)).toBe('Müller/in (m/w/d)')
  expect(placesInText([line])).toEqual(['Marlow'])
  expect(placesInText(['Un poste pour renforcer notre équipe à Lyon.'])).toEqual(['Lyon'])
})

it('where a mill is and what kind it is are no names', () => {
  const rest =
    'poszukuje osoby do obsługi gości.\n\nOczekujemy:\n- uśmiechu\n- dyspozycyjności\n\nOferujemy:\n- elastyczny grafik\n- posiłek pracowniczy\n'
  const [placed] = read(`Kelnerka Restauracja Orientalna na Bemowie\n\nMała restauracja na Bemowie ${rest}`)
  expect(placed).toMatchObject({ title: 'Kelnerka Restauracja Orientalna na Bemowie' })
  expect(placed).not.toHaveProperty('hiringorganization')
  const kind = `Restauracja zatrudni kucharza\n\nRestauracja Skylark ${rest.replace('poszukuje', 'zatrudni kucharza,')}`
  expect(JSON.stringify(read(kind))).not.toContain('"Restauracja"')
})

it.each([
  ['Skylark Works is seeking an experienced Mill Manager to lead the mill.', 'Mill Manager'],
  ['Skylark Works is hiring a Mill Manager, Flour', 'Mill Manager, Flour'],
])('%s', (line, title) => {
  expect(announcementOf([line])?.title).toBe(title)
})

it.each([
  [
    'The Governors of St Brice’s CofE Primary & Nursery School are seeking to appoint a cook.',
    'St Brice’s CofE Primary & Nursery School',
  ],
  ['You bake. Marlow Primary School is committed to safeguarding children.', 'Marlow Primary School'],
  ['You bake. The Academy Trust is committed to safeguarding children.', null],
  ['Vi på Säck & Sikt söker nu kvarnbiträden.', 'Säck & Sikt'],
  ['Hos Ekbacken Bageri søger vi en bager.', 'Ekbacken Bageri'],
  ['Wir von der Nordmühle suchen Dich.', 'Nordmühle'],
  ['Vi på HR söker en assistent. Wir bei uns suchen Köche. Till Ekbacken söker vi en kock.', null],
])('%s', (text, employer) => {
  expect(employerInText(text)).toBe(employer)
})

it('names who is sought far behind the words that seek', () => {
  const text =
    'Wir suchen zum nächstmöglichen Zeitpunkt befristet bis zum 30. Juni 2031, für den Bereich der Mühle und des Hofes eine/-n Bäcker/-in Brot (m/w/d).'
  expect(titleInSentences(text)).toBe('Bäcker/-in Brot (m/w/d)')
})

it.each([
  ['- [ ] A knife of your own\n- [ ] Patience', '- A knife of your own\n- Patience'],
  ['- [ ] Full Time\n- [x] Part Time', '- [ ] Full Time\n- [x] Part Time'],
])('boxes that nobody has ticked are points: %j', (text, plain) => expect(withoutFurniture(text)).toBe(plain))
