// Who hires on a board's page without data: the name that stands alone beside the title, and never the board.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

const text =
  '<section><h2>Job description</h2><p>You keep twelve looms running, change warps and train two apprentices. We weave tweed for tailors in forty countries.</p><ul><li>Two years with rapier looms</li><li>Good eyes and ears</li></ul></section>'
const menuOfBoard = '<a href="/jobs">Find jobs</a><a href="/companies">Companies</a><a href="/in">Sign in</a>'
const place = '<div><span>Location</span> <b>Galashiels</b></div>'

interface Page {
  head: string
  title?: string
  menu?: string
  site?: string
  below?: string
  facts?: string
}

function employerOn({ head, title, menu = menuOfBoard, site = 'Harbour', below = '', facts = place }: Page) {
  const html = `<!doctype html><html lang="en"><title>${title ?? `Loom Technician | ${site}`}</title><body><header><a href="/">${site}</a><nav>${menu}</nav></header><main>${head}${facts}${text}${below}<a href="/apply/1">Apply now</a></main><footer>© ${site}</footer>`
  const { drafts } = readSource({ bytes: Buffer.from(html), fileName: 'page.html', savedAt: null })
  return drafts[0]!.content.employer.name
}

const job = '<h1>Loom Technician</h1>'

describe('who hires on the page of a board', () => {
  it.each([
    ['a paragraph', `${job}<p>Brannock Mills</p>`],
    ['a heading', `${job}<h2>Brannock Mills</h2>`],
    ['a heading that is a link', `${job}<h2><a href="/x/brannock">Brannock Mills</a></h2>`],
    ['a link', `${job}<a href="/e/brannock">Brannock Mills</a>`],
    ['a link above', `<a href="/e/brannock">Brannock Mills</a>${job}`],
    ['a box above', `<div>Brannock Mills</div>${job}`],
    ['a logo', `<img alt="Brannock Mills logo" src="/l.png">${job}`],
    ['the first of a list', `${job}<ul><li>Brannock Mills</li><li>Galashiels</li></ul>`],
    ['beside the place', `${job}<p>Brannock Mills · Galashiels</p>`],
    [
      'below pay, and in the title tag',
      `${job}<p>£27,000 a year</p><p>Brannock Mills</p>`,
      'Loom Technician, Brannock Mills | Harbour',
    ],
  ])('is a name in %s', (_, head, title?: string) =>
    expect(employerOn({ head, title })).toBe('Brannock Mills'),
  )

  it('is whom the only heading “About …” tells of', () => {
    const below = '<h2>About Brannock Mills</h2><p>Family firm since 1951.</p>'
    expect(employerOn({ head: job, below })).toBe('Brannock Mills')
    expect(employerOn({ head: job, below: below.replace('Brannock Mills', 'Harbour') })).toBeNull()
  })

  it.each([
    ['nothing', job],
    ['a badge', `${job}<p>Actively hiring</p>`],
    ['a badge of one word', `${job}<p>Sponsored</p>`],
    ['a department', `${job}<p>Manufacturing</p>`],
    ['a kind', `${job}<p>Full-time</p>`],
    ['the place', `${job}<p>Galashiels</p>`],
    ['part of the title', `${job}<p>Technician</p>`],
    ['a button', `${job}<a href="/save">Save this job</a>`],
    ['a sentence', `${job}<p>Weave tweed with us.</p>`],
  ])('is not stated by %s', (_, head) => expect(employerOn({ head })).toBeNull())

  it('is not stated by a name that may be a town', () =>
    expect(employerOn({ head: `${job}<p>Upper Walden</p>`, facts: '' })).toBeNull())

  it.each([
    ['de', 'Jobs finden', 'Arbeitgeber'],
    ['fr', 'Offres d’emploi', 'Recruteurs'],
    ['es', 'Buscar empleo', 'Para empresas'],
    ['it', 'Offerte di lavoro', 'Per le aziende'],
    ['pt', 'Vagas', 'Recrutadores'],
    ['nl', 'Vacatures', 'Werkgevers'],
    ['pl', 'Oferty pracy', 'Dla pracodawców'],
    ['sv', 'Lediga jobb', 'För arbetsgivare'],
    ['da', 'Job', 'For virksomheder'],
    ['fi', 'Työpaikat', 'Työnantajille'],
    ['cs', 'Nabídky práce', 'Pro zaměstnavatele'],
    ['ru', 'Вакансии', 'Работодателям'],
    ['tr', 'İş ilanları', 'İşverenler'],
    ['ja', '求人検索', '企業一覧'],
    ['zh', '职位', '公司'],
    ['ko', '채용정보', '기업정보'],
  ])('is not the site with a menu in %s', (_, jobs, hirers) => {
    const menu = `<a href="/j">${jobs}</a><a href="/c">${hirers}</a>`
    expect(employerOn({ head: job, menu })).toBeNull()
  })
})

describe('who hires on a site of its own', () => {
  it.each([
    ['its products', '<a href="/p">Products</a><a href="/jobs">Jobs</a><a href="/about">About us</a>'],
    ['its jobs', '<a href="/jobs">Search jobs</a><a href="/teams">Teams</a><a href="/in">Sign in</a>'],
    ['Unternehmen', '<a href="/u">Unternehmen</a><a href="/k">Karriere</a><a href="/jobs">Jobs</a>'],
    ['its customers', '<a href="/p">Particuliers</a><a href="/e">Entreprises</a><a href="/r">Emploi</a>'],
  ])('is the site with a menu of %s', (_, menu) => {
    expect(employerOn({ head: job, menu, site: 'Brannock Mills' })).toBe('Brannock Mills')
    expect(employerOn({ head: `${job}<p>Night shift</p>`, menu, site: 'Brannock Mills' })).toBe(
      'Brannock Mills',
    )
  })
})

describe('who hires, in a line with other facts', () => {
  const onSite = (head: string) => employerOn({ head, menu: '', site: 'Harbour', facts: '' })

  it.each([
    ['dots', '<p>Brannock Mills Ltd · Leeds · Hybrid</p>'],
    ['bullets', '<p>Brannock Mills Ltd • Leeds, UK</p>'],
    ['a link', '<p><a href="/x/1">Brannock Mills Ltd</a> · Leeds</p>'],
    ['elements', '<p><b>Brannock Mills Ltd</b><span> • </span><span>Leeds</span></p>'],
    ['its place in front', '<p>Leeds · Brannock Mills Ltd</p>'],
    ['a line set as a heading', '<h2>Brannock Mills Ltd · Leeds</h2>'],
  ])('is what it is called by law, with %s', (_, line) =>
    expect(onSite(`${job}${line}`)).toBe('Brannock Mills Ltd'),
  )

  it('is what stands on a link to its page, whatever it is called', () => {
    const line = (href: string) => `${job}<p><a href="${href}">Brannock</a> · Leeds · 3 days ago</p>`
    expect(onSite(line('/company/brannock'))).toBe('Brannock')
    expect(onSite(line('/jobs?team=brannock'))).toBe('Harbour')
    const software = (href: string) => `${job}<p><a href="${href}">Brannock Software</a> · Leeds</p>`
    expect(onSite(software('/x/1'))).toBe('Brannock Software')
    expect(onSite(software('/teams/software'))).toBe('Harbour')
  })

  it.each([
    'Posted 2 days ago by <a href="/x/1">Brannock Mills</a>',
    'Posted 28 February by <a href="/x/1">Brannock Mills</a>, Easy Apply',
    'Posted by <a href="/x/1">Brannock Mills</a> 2 days ago',
    'Publiée il y a 2 jours par <a href="/x/1">Brannock Mills</a>',
    'Vor 2 Tagen von <a href="/x/1">Brannock Mills</a> veröffentlicht',
    '3 dagen geleden geplaatst door <a href="/x/1">Brannock Mills</a>',
  ])('is who put the job up: %s', (line) =>
    expect(onSite(`${job}<p>${line}</p><ul><li>£27,000 a year</li><li>Leeds</li></ul>`)).toBe(
      'Brannock Mills',
    ),
  )

  it.each([
    'Posted 2 days ago by <a href="/author/ann">Ann Lee</a>',
    'Posted 2 days ago by Ann Lee',
    'Posted on 4 March 2026 by admin',
    'Denver, CO · Hybrid',
    'Customer Success · Leeds',
    'Smith · Jones Ltd · Leeds',
  ])('is not read from %s', (line) => expect(onSite(`${job}<p>${line}</p>`)).toBe('Harbour'))

  it('is whom a board names so, unless that is a person', () => {
    const line = (href: string) => `${job}<p>Posted 2 days ago by <a href="${href}">Brannock</a></p>`
    expect(employerOn({ head: line('/x/1') })).toBe('Brannock')
    expect(employerOn({ head: line('/author/1') })).toBeNull()
  })

  it.each([
    ['<a>Clínica Olmedal</a> <span>4,1</span> <span>(12 evaluaciones)</span>', 'Clínica Olmedal'],
    ['<a>Brannock</a> <span>3.9</span> <span>(1,204 ratings)</span>', 'Brannock'],
    ['Brannock 4,1 ★', 'Brannock'],
    ['<a href="/c/9">Brannock</a> 4.1', 'Brannock'],
    ['Brannock 4.1', null],
    ['Baker 4.1 (12 reviews)', null],
    ['Leeds, UK 4.1 (12 reviews)', null],
  ])('is who is judged there: %s', (line, name) => {
    expect(employerOn({ head: `${job}<p>${line}</p>` })).toBe(name)
  })
})
