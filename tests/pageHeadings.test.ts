import { describe, expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { cleanTitle } from '../electron/core/import/formats/visible/title/cleanTitle.ts'
import { isBoard } from '../electron/core/import/text/pageTitle.ts'
import {
  isGeneralHeading,
  isOfferHeading,
  isPageHeading,
  isSectionHeading,
} from '../electron/core/import/wording/lines/sectionHeadings.ts'
import { withoutAnnouncement } from '../electron/core/import/wording/titles/announcedTitle.ts'
import { postingsOf, text } from './helpers/millerPages.ts'
import { plainNode } from './helpers/plainRaw.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

describe('headings of a page', () => {
  it.each([
    'Available Positions',
    'Current openings:',
    'Careers',
    'Postes disponibles',
    'Rejoindre le bureau',
    'Karriere & Jobs',
    'Karriere im Ärztehaus am Hafen',
    'Aktuelle Stellenangebote',
    'Verstärken Sie unser Team',
    'Werde Teil unseres Teams!',
    'Vagas Abertas',
    '📋 Vagas em Destaque',
    '募集職種',
    'キャリア採用情報',
  ])('%s announces jobs', (line) => {
    expect(isOfferHeading(line)).toBe(true)
    expect(isPageHeading(line)).toBe(true)
  })

  it.each(['News', 'Publications', 'Our team', 'Contact us', 'Join us'])(
    '%s is no title, and announces no jobs',
    (line) => {
      expect(isGeneralHeading(line)).toBe(true)
      expect(isOfferHeading(line)).toBe(false)
    },
  )

  it.each([
    'Baker',
    'Career Adviser',
    'Postdoc in Tides',
    'Karriereberater (m/w/d)',
    'Vagabond',
    '採用担当者',
  ])('%s can be the title of a job', (line) => {
    expect(isGeneralHeading(line)).toBe(false)
  })

  it('tells a sentence from a title', () => {
    expect(isGeneralHeading('地図に誇りを持ちたい人へ。')).toBe(true)
    expect(cleanTitle('(In process of hiring) Map Drawer')).toBe('Map Drawer')
    expect(cleanTitle('(Senior) Map Drawer')).toBe('(Senior) Map Drawer')
  })

  it('tells what heads a part of one posting', () => {
    expect(isSectionHeading('Your profile')).toBe(true)
    expect(isSectionHeading('Description & Requirements')).toBe(true)
    expect(isSectionHeading('Mission & Operations Lead')).toBe(false)
    expect(isSectionHeading('Open positions')).toBe(false)
  })

  it('looks for a board in a hundred thousand blanks without delay', () => {
    const spent = countProcessorTime()
    expect(isBoard(' '.repeat(100_000))).toBe(false)
    expect(spent()).toBeLessThan(500)
  })

  it.each(['our ', 'jobs and ', 'vagas ', '採用'])('reads many of %j without delay', (piece) => {
    const spent = countProcessorTime()
    expect(isGeneralHeading(piece.repeat(100_000))).toBe(false)
    expect(spent()).toBeLessThan(500)
  })
})

describe('a page whose heading names no job', () => {
  const asking =
    'Wir suchen Verstärkung für unser Team. Ihre Bewerbung mit Lebenslauf senden Sie uns per Post. '
  const duties = `<p>${asking.repeat(3)}Anforderungen: Erfahrung mit Mehl. Wir bieten gutes Gehalt.</p>`
  const read = (title: string, body: string) =>
    readPage(`<title>${title}</title><main>${body}</main>`, unknownSurroundings).postings.map(
      ({ node }) => plainNode(node).title,
    )

  it('is about the one job that is for everyone, below it', () => {
    const heading = '<h1>Stellen&shy;angebote</h1>'
    const faq = '<h2>Häufige Fragen zu Stellen&shy;angeboten</h2>'
    const title = 'Jobs | Nordmühle'
    expect(read(title, `${heading}<p><a href="a.pdf">Müller/in (m/w/d)</a></p>${duties}${faq}`)).toEqual([
      'Müller/in (m/w/d)',
    ])
    const two = '<p>Müller/in (m/w/d)</p><p>Bäcker/in (m/w/d)</p>'
    expect(read(title, `${heading}${two}${duties}${faq}`)).not.toContain('Müller/in (m/w/d)')
  })

  it('is not called after who offers it', () => {
    const heads = "<h1>'t Pakhuis Marlow</h1><ul><li>Menu</li></ul><h1>Vacatures</h1>"
    expect(read("'t Pakhuis Marlow - Vacatures", heads + duties)).toEqual(['Vacatures'])
    expect(read('Molenaar - Vacatures', `<h1>Molenaar</h1>${duties}`)).toEqual(['Molenaar'])
  })
  it('has no way back to its list in its text', () => {
    const html = `<title>Miller - Careers</title><main><div>&lt; <a href="/">All jobs</a></div>
      <div>Miller</div><p>${asking.repeat(3)} <a href="/all">All jobs we have had</a></p>${duties}</main>`
    const [posting] = readPage(html, unknownSurroundings).postings
    const text = posting === undefined ? '' : String(plainNode(posting.node).description)
    expect(text).toContain('All jobs we have had')
    expect(text).not.toContain('All jobs</a>')
  })
})

describe('a page of a shop that seeks several', () => {
  const jobs = ['販売係', 'アルバイト・パート']
    .map(
      (title, index) =>
        `<div><h3>${title}</h3><dl><dt>給与</dt><dd>時給 1,${index + 1}00円〜（経験により優遇）</dd>
         <dt>待遇・福利厚生</dt><dd>交通費全額支給、社員割引、有給休暇、社会保険完備</dd></dl></div>`,
    )
    .join('')
  const shop = `<p>${'川のほとりの店で、粉とパンを扱っています。'.repeat(30)}</p>`
  const read = (above: string) =>
    readPage(
      `<title>粉の店 川辺店 | 採用情報 | ひばり</title><main><h1>粉の店 川辺店</h1>${above}${shop}<h2>募集職種</h2>${jobs}</main>`,
      unknownSurroundings,
    ).postings.map(({ node }) => plainNode(node).title)

  it('is about its own job where it says something of that', () => {
    expect(read('<dl><dt>給与</dt><dd>時給 1,500円</dd></dl>')).toEqual(['粉の店 川辺店'])
    expect(read('<h2>応募資格</h2>')).toEqual(['粉の店 川辺店'])
  })
})

it('a title ends where the second line of its heading says who hires, as the page calls itself', () => {
  const titleOf = (heading: string) =>
    plainNode(
      readPage(`<title>Diver | Van Quay</title><h1>${heading}</h1>${text}`, unknownSurroundings).postings[0]!
        .node,
    ).title
  expect(titleOf('Diver<br><b>V</b>an Quay<b>.</b>')).toBe('Diver')
  expect(titleOf('Diver Van<br>Dock')).toBe('Diver Van Dock')
  expect(cleanTitle('Offerta di lavoro: mugnaio')).toBe('mugnaio')
  expect(withoutAnnouncement('Spannende Position als Müller (m/w/d)')).toBe('Müller (m/w/d)')
  expect(withoutAnnouncement('Great opportunity for a Miller')).toBe('Miller')
  expect(withoutAnnouncement('Position Manager')).toBe('Position Manager')
})

it('a title below “Careers” is the one heading with the parts of a posting below it, whatever it calls', () => {
  const body = text.replaceAll('h2>', 'h3>')
  const page = `<title>Careers | Mill</title><h1>Careers</h1><h2>Wheelkeeping</h2>${body}<h2>Looking for flour?</h2><p>Call us.</p>`
  expect(readPage(page, unknownSurroundings).postings.map(({ node }) => plainNode(node).title)).toEqual([
    'Wheelkeeping',
  ])
})

it('a page with neither headings nor a name is called by its only line for everyone', () => {
  const parts = text.replaceAll(/h2>/g, 'p>')
  const read = (above: string) => readPage(`<body>${above}${parts}</body>`, unknownSurroundings).postings
  const box =
    '<div class="heading"><div class="title">Müller (m/w/d)</div><div class="footer"><span class="location">Wil</span></div></div>'
  expect(read(box).map(({ node }) => plainNode(node))).toMatchObject([
    { title: 'Müller (m/w/d)', joblocation: 'Wil' },
  ])
  expect(read(`${box}<p>Bäcker (m/w/d)</p>`)).toEqual([])
})

it('a heading of a static page is read without the sign of the link to itself', () => {
  const page =
    '<title>Jobs at Mill | Mill</title><h1>Jobs at Mill</h1><h2>Open positions <a href="#open">#</a></h2><p>We are not currently hiring for any positions, but keep an eye here.</p><h2>Our river <a href="#r">#</a></h2><p>It comes from the hills.</p><h2>Qualities of all of us <a href="#all">#</a></h2><p>These are qualities we seek in candidates: they write well, and have experience of water. All of us get a salary and the benefits of early mornings, full-time.</p>'
  expect(readPage(page, unknownSurroundings).postings).toEqual([])
})

it('a question above a site’s offers is no title', () => {
  const offers = `<h1>Is baking in your blood?</h1><p>We grow fast and are looking for people with clean hands. No letter needed, apply in a minute. We offer full-time work and good benefits.</p>
    <h3>Night work for two</h3><p>Requirements: two years of experience. Salary: £26,000 a year.</p>`
  const named = (own: string) =>
    readPage(`<html><head><title>${own}</title></head><body>${offers}</body></html>`, unknownSurroundings)
      .postings
  expect(named('Vacancies: work at Harbour Bread')).toEqual([])
})

describe('lines with a colon above paragraphs', () => {
  const parted = (...parts: [head: string, told: string][]) =>
    parts.map(([head, told]) => `<p><b>${head}</b></p><p>${told}</p>`).join('')

  it.each([
    [
      '护士',
      ['工作内容：', '负责病房护理工作，执行医嘱，观察病情变化并做好记录，协助医生完成各项检查。'],
      ['岗位要求：', '持有护士执业证书，身体健康，有爱心和责任心，能适应倒班工作，服从科室安排。'],
      ['福利待遇：', '五险一金，带薪年假，节日福利，员工食堂。'],
    ],
    [
      '磨坊技工',
      ['岗位职责：', '负责石磨的日常运行、维护和修理，按时完成订单，保持车间整洁，与同事协作。'],
      ['任职要求：', '有三年以上相关工作经验，责任心强，身体健康，能够独立开展工作并服从安排。'],
    ],
  ] as [string, ...[string, string][]][])('part a posting for %s', (title, ...parts) => {
    expect(postingsOf(`<h1>${title}</h1>${parted(...parts)}`)).toHaveLength(1)
  })

  it.each([
    [
      '会员申请办法',
      ['申请条件：', '年满十八周岁，遵守章程，按时缴纳会费，热心公益事业，身体健康。'],
      ['会员职责：', '参加活动，缴纳会费，宣传协会宗旨，维护协会的声誉和合法权益。'],
    ],
    [
      'Garden Planner',
      [
        'Features:',
        'Draw your beds, plan your crops and print the plan of a year on a single sheet of paper.',
      ],
      ['Requirements:', 'Windows 10 or newer, 2 GB of memory and 200 MB of space on a disk, and a mouse.'],
      ['Benefits:', 'Less waste, more harvest, and a garden that looks as you meant it to look.'],
    ],
    [
      'Ada Miller',
      ['Experience:', 'Miller at Northmill, in charge of the stones and the deliveries to forty shops.'],
      ['Education:', 'University of Leeds, BSc in Food Science, second class upper, with a prize.'],
      ['Skills:', 'Stone dressing, sieving, bookkeeping, Spanish, and a licence for small lorries.'],
    ],
  ] as [string, ...[string, string][]][])('make no posting of “%s”', (title, ...parts) => {
    expect(postingsOf(`<h1>${title}</h1>${parted(...parts)}`)).toEqual([])
  })
})
