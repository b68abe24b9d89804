// What boards put into tables, cards and lines of their own: labels whose cells were copied one by one, periods, ratings.

import { expect, it } from 'vitest'
import { openPeriod } from '../electron/core/import/formats/written/openPeriod.ts'
import { readSource } from '../electron/core/import/readSource.ts'
import { isPay } from '../electron/core/import/wording/lines/payAlone.ts'
import { isPlace } from '../electron/core/import/wording/lines/placeAlone.ts'
import { employerInText } from '../electron/core/import/wording/prose/employerInText.ts'
import { factBeside, factsBelow } from '../electron/core/import/wording/prose/factsBelow.ts'
import { partTitle } from '../electron/core/import/wording/titles/titleParts.ts'

const read = (text: string, fileName = 'a.eml') =>
  readSource({ bytes: new TextEncoder().encode(text), fileName, savedAt: null }).drafts.map(
    ({ content }) => content,
  )

it('in a table of copied cells the next label is no second place, and a kind of employer none', () => {
  const lines =
    'Job Location/Riyadh, Saudi Arabia/Company Industry/Medical Devices/Company Type/Employer (Private Sector)/Job Role/Sales/Employment Type/Full Time/Number of Vacancies/3/Years of Experience/Min: 2 Max: 5'
  const facts = factsBelow(lines.split('/'))
  expect(facts.filter(({ name }) => name === 'joblocation')).toEqual([
    { name: 'joblocation', value: 'Riyadh, Saudi Arabia' },
  ])
  expect(facts.some(({ name }) => name === 'hiringorganization')).toBe(false)
  expect(facts).toContainEqual({ name: 'totaljobopenings', value: '3' })
  expect(facts).toContainEqual({ name: 'experiencerequirements', value: '2 years' })
})

it('Korean boards part label and value by a space', () => {
  expect(factBeside('근무지역 경기 안산시 단원구')).toEqual({
    name: 'joblocation',
    value: '경기 안산시 단원구',
  })
  expect(factBeside('급여 연봉 3,400~3,800만원')).toEqual({
    name: 'basesalary',
    value: '연봉 3,400~3,800만원',
  })
  expect(factBeside('근무형태 정규직 수습기간 3개월')).toEqual({ name: 'employmenttype', value: '정규직' })
  expect(factBeside('경력 개발을 지원합니다')).toBeNull()
})

it('a period in one line has its first and its last day', () => {
  expect(openPeriod('掲載予定期間：2026/11/12（木）～2026/12/16（水）')).toEqual([
    { name: 'dateposted', value: '2026/11/12' },
    { name: 'validthrough', value: '2026/12/16' },
  ])
  expect(openPeriod('접수기간 2026.11.16 ~ 2026.12.15')).toEqual([
    { name: 'validthrough', value: '2026.12.15' },
  ])
  expect(openPeriod('試用期間：2026/11/12～2026/12/16')).toEqual([])
})

it('pay may name its currency twice, and places may be Korean or end in half a British code', () => {
  expect(isPay('RM 9,000 – RM 12,000 per month')).toBe(true)
  for (const text of ['경기 안산시 단원구', '서울 강남구 테헤란로 12', 'Exeter EX4'])
    expect(isPlace(text)).toBe(true)
  for (const text of ['경기 침체', 'English B2', 'Paper A4', 'Windows NT4']) expect(isPlace(text)).toBe(false)
})

it('titles lose that they are offered, and on what terms', () => {
  expect(partTitle('[정규직] 품질관리 사원 채용 (경력 2년 이상)').title).toBe('품질관리 사원')
  expect(partTitle('【横浜】電気設計エンジニア／年間休日125日')).toMatchObject({
    title: '電気設計エンジニア',
    place: '横浜',
  })
  expect(partTitle('Internal vacancy: Team Leader (Leeds)')).toMatchObject({
    title: 'Team Leader',
    place: 'Leeds',
  })
})

it('who recruits for a client whom nobody names is not who hires', () => {
  const letter = (client: string) =>
    `Guten Morgen,\n\n${client} sucht einen Bauleiter. Bewerben Sie sich bei der Mühle Personalberatung GmbH.\n\nMühle Personalberatung GmbH\nBreite Straße 12\n23552 Lübeck`
  expect(employerInText(letter('Unser Mandant, ein Bauunternehmen,'))).toBeNull()
  expect(employerInText(letter('Wir'))).toBe('Mühle Personalberatung GmbH')
})

it('the next point of a list is no value of one, and a country with a label of its own is that of a known town', () => {
  expect(factsBelow(['- Job title', '- Company name', '- Required skills', '- Duties'])).toEqual([])
  const [only] = read(
    'Job Title: Baker\nOrganization: Northmill Bakeries Ltd\nJob - Country: Canada\nJob Location: Toronto\nCompensation: $40/hour\n\nRequirements\n- 2 years of baking\n',
    'a.txt',
  )
  expect(only).toMatchObject({ locations: [{ label: 'Toronto, Canada' }], salaries: [{ currency: 'CAD' }] })
})

const head = 'From: Ada <ada@mill.example>\nTo: Bo <bo@post.example>\nDate: Mon, 16 Nov 2026 08:55:00 +0100\n'

it('an answer that offers a job counts where the mail it answers offers none', () => {
  const [only, ...others] = read(
    `${head}Subject: AW: Ihr Profil\nContent-Type: text/plain; charset=utf-8\n\nGuten Morgen,\n\nwir suchen einen Bauleiter Tiefbau (m/w/d).\n\nArbeitsort: Lübeck\nArbeitszeit: Vollzeit\nGehalt: 65.000 - 78.000 € p.a.\n\nMelden Sie sich gern.\n\n-----Ursprüngliche Nachricht-----\nVon: Bo\nGesendet: Freitag, 13. November 2026 17:20\nAn: Ada\nBetreff: Ihr Profil\n\nGuten Tag, gern können wir am Montag telefonieren.\n`,
  )
  expect(only?.title).toBe('Bauleiter Tiefbau (m/w/d)')
  expect(others).toEqual([])
})

it('a subject that seeks somebody calls the job so', () => {
  const [only] = read(
    `${head}Subject: Looking for a contract data engineer (6 months, remote UK)\nContent-Type: text/plain; charset=utf-8\n\nHi,\n\nTidegauge Analytics is looking for a contract data engineer for six months, £480–£550 a day. You need dbt and at least four years' experience. CVs to ada@mill.example please.\n`,
  )
  expect(only).toMatchObject({ title: 'contract data engineer', workMode: 'remote' })
})

it('on a card of an alert who is judged hires', () => {
  const card = (employer: string, title: string, id: number) =>
    `<div><a href="https://board.example/jobs/view?jobListingId=${id}"><div>${employer}</div><div>${title}</div><div>Reading, PA</div></a></div>`
  const jobs = read(
    `${head}Subject: Jobs for you\nContent-Type: text/html; charset=utf-8\n\n<p>Your job alert</p>${card('Paws &amp; Co 4.3 ★', 'Veterinary Receptionist', 1009111)}${card('Lind Eye Care 3.8 ★', 'Front Desk Coordinator', 1009112)}`,
  )
  expect(jobs.map(({ title, employer }) => [title, employer.name])).toEqual([
    ['Veterinary Receptionist', 'Paws & Co'],
    ['Front Desk Coordinator', 'Lind Eye Care'],
  ])
})

it('what stands in front of a text counts where it says what only jobs have', () => {
  const text = `La meunerie, armée par 104 personnes, assure l'analyse des besoins et l'accompagnement des clients, la conception et la réalisation des moulins.\n\nProfil recherché :\n\n- Bac+4/5 avec une spécialisation en moulins\n- Connaissance des meules\n`
  const [only] = read(
    `---\ntitle: Concepteur-développeur de moulins H/F\nref: 2022-DEC-16S\nstatut: Stage\ndivision: conseil\n---\n${text}`,
    'a.md',
  )
  expect(only).toMatchObject({
    title: 'Concepteur-développeur de moulins H/F',
    identifier: { value: '2022-DEC-16S' },
    employment: { contract: ['intern'] },
  })
  expect(only?.description.plainText).not.toContain('statut')
  const news =
    '---\ntitle: A day in the life of a support engineer\ndate: 2026-03-01\nauthor: Ada Quill\ncategory: people\ntype: post\nlocation: Leeds\nstatus: published\n---\nOur support engineer Bea starts at eight with a coffee. She works hybrid and tells us about her experience with customers, her skills and what she likes about the team.\n'
  expect(read(news, 'a.md')).toEqual([])
})
