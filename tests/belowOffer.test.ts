// What stands below a heading that offers jobs, and below one that offers none.

import { expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { plainNode } from './helpers/plainRaw.ts'

const read = (body: string, title = 'Northmill') =>
  readPage(`<title>${title}</title><body>${body}</body>`, unknownSurroundings).postings.map(({ node }) =>
    plainNode(node),
  )
const titles = (body: string, title?: string) => read(body, title).map((posting) => posting.title)
const card = (title: string, text: string) => `<div class="card"><h3>${title}</h3>${text}</div>`
const asking = '<p>We are looking for people who like the sound of water. Send us your CV.</p>'

it('cards of a line or two are jobs, each with its own text', () => {
  const cards =
    card('粉運びスタッフ', '<p>粉を倉から店へ運びます。</p><ul><li>袋詰め</li></ul>') +
    card('営業（法人向け）', '<p>パン屋を回ってお話を伺います。</p><ul><li>新規開拓</li></ul>') +
    card('水車番', '<p>水車の回りを見守るお仕事です。</p><ul><li>水位の記録</li></ul>')
  const stay = `<h2>働く環境</h2>${card('完全週休2日制', '<p>土日祝休み、年間休日120日</p>')}`
  const jobs = read(`<h1>採用情報</h1><p>仲間を募集しています。</p><h2>募集職種</h2>${cards}${stay}`)
  const told = new Map(jobs.map((job) => [job.title, String(job.description)]))
  expect([...told.keys()].sort()).toEqual(['営業（法人向け）', '水車番', '粉運びスタッフ'])
  expect(told.get('営業（法人向け）')).toContain('パン屋')
  expect(told.get('営業（法人向け）')).not.toContain('水車')
})

it('a title that only jobs have needs no text beside its link', () => {
  const cards =
    card('Müllerin (m/w/d)', '<a href="/karriere/1">Details</a>') +
    card('Leitung Backstube (60–80%)', '<a href="/karriere/2">Details</a>')
  expect(titles(`<h1>Karriere</h1><h2>Offene Stellen</h2>${cards}`)).toEqual([
    'Müllerin (m/w/d)',
    'Leitung Backstube (60–80%)',
  ])
})

it('departments that lead to their jobs are none', () => {
  const cards =
    card('Engineering', '<a href="/jobs?d=1">12 open roles in four towns</a>') +
    card('Drivers', '<a href="/jobs?d=2">See the 3 open roles</a>')
  expect(titles(`<h1>Careers</h1>${asking}<h2>Open positions</h2>${cards}`)).toEqual([])
})

it('what those who hire say of themselves in such cards is none', () => {
  const cards =
    card('Our mill', '<p>Flour has been ground here for two hundred years.</p>') +
    card('Baking school', '<p>On Saturdays children knead their first loaf.</p>')
  expect(titles(`<h1>Careers</h1>${asking}<h2>Opportunities</h2>${cards}`)).toEqual([])
})

it('the only heading right below it is its job, however little is said', () => {
  const parts = '<h4>Requirements:</h4><ul><li>a driving licence</li><li>knows the valley well</li></ul>'
  const by = '<p>Please bring your CV to the mill yourself, any day but Sunday.</p>'
  expect(
    titles(`<h1>Vacancies</h1><p>We have the following vacancy:</p><h3>Driver</h3>${parts}${by}`),
  ).toEqual(['Driver'])
  expect(titles(`<h1>Our fleet</h1><h3>Driver</h3>${parts}${by}`)).toEqual([])
})

it('a page called like all of its site says of no job what it is called', () => {
  const table =
    '<table><tr><td>招聘磨坊主管2名</td><td>2027-02-27</td></tr><tr><td>招聘面包师5名</td><td>2027-02-27</td></tr></table>'
  const rest =
    '<h3>我们会为你提供</h3><ul><li>富有竞争力的薪酬待遇</li><li>完善的培训体系和更多的晋升机会</li></ul><p>请发送您的简历至hr@northmill.example，标题请注明所申请职位。</p>'
  expect(
    titles(
      `<h2>招贤纳士</h2><p>我们是一支非常优秀的团队，欢迎你加入我们的团队！</p><h3>招聘职位</h3>${table}${rest}`,
      '河边面粉平台',
    ),
  ).toEqual([])
})

it('a heading that says we seek people is no job without a word of text', () => {
  const list = `<aside><h1>Jobs</h1><p>${'現在 粉の店 では、正社員/アルバイトを募集中です！'.repeat(3)}</p></aside>`
  expect(
    titles(`<article><h1>一緒に未来を創る仲間を募集しています</h1><p>May 4th, 2027</p></article>${list}`),
  ).toEqual([])
})

it('paragraphs that begin with a bold line are a job each, where each of them names one', () => {
  const said = (line: string, text: string) => `<p><b>${line}</b><br>${text}</p>`
  const baker = said('Baker', 'You bake our bread through the night.')
  const page = (...paragraphs: string[]) =>
    read(`<h1>Careers</h1>${asking}<h2>Open positions</h2>${paragraphs.join('\n')}<p>Write to us.</p>`)
  const jobs = page(baker, said('Delivery Driver', 'You drive our bread to forty shops.'))
  expect(jobs).toMatchObject([
    { title: 'Baker', description: expect.not.stringContaining('drive') },
    { title: 'Delivery Driver', description: expect.not.stringContaining('night') },
  ])
  expect(page(baker, said('Location', 'The mill by the river in Leeds.')).length).toBeLessThan(2)
  expect(page(baker, '<p><b>Drivers</b> find us by the river, as they always did.</p>').length).toBeLessThan(
    2,
  )
})

it('cards that each ask to apply are jobs on a page of careers, whatever its slogan', () => {
  const cards = (link: string) =>
    card('Hovenier', `<p>Je legt tuinen aan, met de hand.</p>${link}`) +
    card('Meewerkend voorman', `<p>Je stuurt een ploeg aan en werkt mee.</p>${link}`)
  const slogan = '<h1>Met onze handen maken wij iedere tuin mooi.</h1>'
  const apply = '<a href="form.html">Solliciteer</a>'
  expect(titles(slogan + cards(apply), 'Northmill | Vacatures').sort()).toEqual([
    'Hovenier',
    'Meewerkend voorman',
  ])
  expect(titles(slogan + cards(''), 'Northmill | Vacatures')).toEqual([])
  expect(titles(slogan + cards(apply), 'Northmill | Over ons')).toEqual([])
})
