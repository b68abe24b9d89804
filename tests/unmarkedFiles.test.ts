// Files that nothing marks as data: a page of a small employer, a mail beside what is attached to it, a text in Greek.

import { expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

const read = (source: string, fileName: string) =>
  readSource({ bytes: Buffer.from(source), fileName, savedAt: null })

const contentsOf = (source: string, fileName: string) =>
  read(source, fileName).drafts.map(({ content }) => content)

const page = (title: string, body: string, address = 'https://kestrel.example/careers/weaver') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="${address}"></head><body>${body}</body></html>`

it('a page that names an occupation and the last day to apply is a posting, of whom it is called after like its site', () => {
  const body = `<main><h1>Weaver</h1><p>Kestrel Loom, Leeds</p><h2>Your tasks</h2><p>You plan the week at the looms, keep the log of every
    bolt of cloth and answer when somebody calls from the dye house.</p><ul><li>Three years in a comparable position</li></ul>
    <p>We offer 30 days of leave and a room with a view. Please apply by the form on our site.</p><p>Apply by 15 December 2026.</p></main>`
  const [content] = contentsOf(page('Weaver - Kestrel Loom', body), 'weaver.html')
  expect(content).toMatchObject({ title: 'Weaver', employer: { name: 'Kestrel Loom' } })
  expect(content?.locations.map(({ label }) => label)).toEqual(['Leeds'])
  // Elsewhere nobody knows whose name it is, unless it is said below the title as well.
  const elsewhere = (text: string) => page('Weaver - Kestrel Loom', text, 'https://x.example/weaver')
  const [said] = contentsOf(elsewhere(body), 'weaver.html')
  expect(said?.employer.name).toBe('Kestrel Loom')
  const [other] = contentsOf(elsewhere(body.replace('Kestrel Loom, ', '')), 'weaver.html')
  expect(other?.employer.name).toBeNull()
  expect(contentsOf(page('The loom', body.replace('<h1>Weaver', '<h1>The loom')), 'loom.html')).toEqual([])
})

it.each([
  [
    '<title>Page not found</title><h1>404</h1><p>The job you are looking for is no longer available.</p>',
    /gone/,
  ],
  ['<title>Marlow</title><p>Diese Stelle ist leider nicht mehr verfügbar.</p>', /gone/],
  ['<title>Sign In | Marlow</title><h1>Sign in</h1><input name="p" type="password">', /asks you to sign in/],
  ['<title>Just a moment...</title><p>Enable JavaScript and cookies</p>', /checking your browser/],
  ['<title>News</title><h1>News</h1><form><input type="password"></form>', /no job data/],
])('what to do about a page without a posting is told by what it says instead: %s', (body, advice) => {
  expect(read(`<!doctype html><html><body>${body}</body></html>`, 'page.html').failure).toMatch(advice)
})

it('data that break off before any posting are said to, and nothing else', () => {
  expect(read('{"broken": ', 'a.json').failure).toMatch(/^This file ends in the middle/)
})

it('a mail about one job with another attached holds both', () => {
  const own = [
    'Job title: Night Porter',
    'Company: Harbour Hotel Ltd',
    'Location: Whitby',
    'Salary: £26,000 per year',
  ]
  const data = `<script type="application/ld+json">{"@type":"JobPosting","title":"Day Porter","description":"You meet guests by day and carry what they carry.","hiringOrganization":{"name":"Harbour Hotel Ltd"}}</script>`
  const part = (head: string, body: string) => `--XX\n${head}\n\n${body}\n`
  const mail = (text: string) =>
    `From: Ada <ada@marlow.example>\nSubject: Fwd: Porters\nDate: Thu, 12 Nov 2026 09:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=XX\n\n${part('Content-Type: text/plain; charset=utf-8', text)}${part('Content-Type: text/html; name="a.html"\nContent-Disposition: attachment; filename="a.html"', data)}--XX--`
  const advert = `Hi Sam,\n\n${own.join('\n')}\n\nResponsibilities:\n- Receive guests who arrive late\n- Keep the house safe at night\n\nRequirements:\n- Experience at a reception\n\nTo apply, send your CV to jobs@harbour.example.`
  const titles = (text: string) => contentsOf(mail(text), 'a.eml').map(({ title }) => title)
  expect(titles(advert)).toEqual(['Night Porter', 'Day Porter'])
  expect(titles(advert.replace('Night', 'Day'))).toEqual(['Day Porter'])
  expect(titles('Hi Sam,\n\nI thought of you. Let me know!')).toEqual(['Day Porter'])
})

it('a text in Greek says its title, employer and last day under labels', () => {
  const text = `Τίτλος θέσης: Βοηθός Λογιστή\nΕταιρεία: Ελαιώνες Μαρλόου Α.Ε.\nΤοποθεσία: Καλαμάτα\nΜισθός: 1.200 € τον μήνα\n
Περιγραφή θέσης\nΑναζητούμε βοηθό λογιστή για το γραφείο μας, με πλήρη απασχόληση.\n
Απαραίτητα προσόντα\n- Πτυχίο λογιστικής\n- Δύο χρόνια εμπειρία\n\nΠροθεσμία υποβολής αιτήσεων: 15/1/2027\n`
  expect(contentsOf(text, 'a.txt')).toMatchObject([
    {
      title: 'Βοηθός Λογιστή',
      employer: { name: 'Ελαιώνες Μαρλόου Α.Ε.' },
      deadline: { date: { date: '2027-01-15' } },
      employment: { schedule: ['full_time'] },
      experience: { monthsMin: 24 },
    },
  ])
})

it('a form around most of a page is read as the page, and “Years of experience” says what a number counts', () => {
  const row = (label: string, value: string) => `<tr><td>${label} :</td><td><span>${value}</span></td></tr>`
  const rows = [
    row('Years of experience', '5'),
    row('Application closing date', '31/12/2026'),
    row('Location', 'Leeds'),
    row('Number of vacancies', '1'),
    `<tr><td colspan="2">Job requirements :<br><span>A degree in civil engineering, and five years with bridges, roads and those who build
      them; whoever applies knows the building code of the county and has a licence to drive. Duties are told in the card of the post.</span></td></tr>`,
  ]
  const table = `<table><tr><td><span id="Content_Main_lblJobTitle">Civil Engineer</span></td></tr>${rows.join('')}</table>`
  const form = `<div id="page"><div><h1>Public sector recruitment system</h1></div><div><form action="./JobDet.aspx?JobID=6700"><input type="hidden" name="state">${table}<input type="submit" value="Apply"></form></div></div>`
  expect(contentsOf(page('Public sector recruitment system', form), 'job.html')).toMatchObject([
    {
      title: 'Civil Engineer',
      experience: { monthsMin: 60 },
      openings: 1,
      deadline: { date: { date: '2026-12-31' } },
    },
  ])
})

it.each([
  [
    '<a><time class="published" datetime="2026-10-03T09:12:44+00:00">3 October 2026</time><time class="updated" datetime="2026-10-09">9 October 2026</time></a> by <span>admin</span>',
    '2026-10-03',
  ],
  ['Posted on <time datetime="2026-10-03">3 October 2026</time>', '2026-10-03'],
  ['<p>Part-time</p><p><time datetime="2026-10-03">3 October 2026</time></p>', '2026-10-03'],
  ['Closes <time datetime="2026-10-03">3 October 2026</time>', undefined],
  ['<p>Lamps go out:</p><p><time datetime="2026-10-03">3 October 2026</time></p>', undefined],
  [
    '<p><time datetime="2026-10-03">3 October</time></p><p><time datetime="2026-10-04">4 October</time></p>',
    undefined,
  ],
])('the day alone below a title is that of posting: %s', (byline, day) => {
  const body = `<main><article><header><h1>Head Gardener wanted</h1><div>${byline}</div></header><p>We are looking for a head gardener to lead a team of
    four in our walled garden. You will plan the borders, keep the glasshouses and work with volunteers from the town.</p><h2>Requirements</h2>
    <ul><li>Five years of experience</li></ul><p>To apply, send your CV to garden@marlow.example.</p></article></main>`
  expect(contentsOf(page('Head Gardener wanted - Marlow Hall', body), 'a.html')[0]?.posted?.date).toBe(day)
})

const chips = (...said: string[]) =>
  `<div class="meta">${said.map((each) => `<div class="chip">${each}</div>`).join('')}</div>`
const points =
  '<h3>Рөл туралы (About the Role)</h3><ul><li>Keep the ovens of three lines within half a degree</li><li>Write the recipes down for those who bake at night</li><li>Bring 3+ years of experience with dough and its makers</li></ul><h3>Талаптар (Requirements)</h3>'

it.each<[string, string, string, object | null]>([
  [
    'chips and points below an occupation',
    'Baker',
    chips('📍 Astana', '🏢 Hybrid', '⏱ Full-time') + points,
    { workMode: 'hybrid', employment: { schedule: ['full_time'] } },
  ],
  [
    'a town and what is around it',
    'Baker (m/w/d)/',
    chips('Vollzeit', 'Marlow &amp; Umgebung') + points,
    { title: 'Baker (m/w/d)', locations: [{ label: 'Marlow & Umgebung' }] },
  ],
  [
    'a mode with what comes with it',
    'Baker (m/f/d)',
    `<dl><dt>Location</dt><dd>Hybrid — remote with in-person Leeds meetings</dd><dt>Salary</dt><dd>£30,000</dd></dl>${points}`,
    { workMode: 'hybrid', locations: [] },
  ],
  ['the same of no occupation', 'Our ovens', chips('📍 Astana', '🏢 Hybrid', '⏱ Full-time') + points, null],
])('a page with %s', (_, title, body, expected) => {
  const read = contentsOf(page(`${title} | Northmill`, `<main><h1>${title}</h1>${body}</main>`), 'a.html')
  expect(read).toMatchObject(expected === null ? [] : [expected])
})

it('the spelling of a page’s title is that of its owner, however the logo is described', () => {
  const body = `<header><a href="/"><img alt="Spenglerei-Marlow" src="a.png"></a></header><main><h1>Spengler (m/w/d)</h1>${points}<p>Bewirb dich jetzt.</p></main><footer>© 2027 Spenglerei Marlow</footer>`
  const [content] = contentsOf(page('Spengler (m/w/d) – Karriere bei Spenglerei Marlow', body), 'a.html')
  expect(content?.employer.name).toBe('Spenglerei Marlow')
})

it('a message of a network begins with its greeting, and rank in brackets is part of a title', () => {
  const subject = 'Vertrauliche Direktvermittlung: (Senior) Backentwickler (Teig) - 100% Remote'
  const text = `${subject}\n${subject}\n\n      Ada Marlow\n        Reply\n        https://www.board.example/thread/2\n
Hallo Sam,\n\nich bin auf dein Profil gestoßen, da ich für eine Bäckerei jemanden für ihre Öfen suche.\n\nKurz zu den Rahmenbedingungen:
- 100 % Remote\n- Festanstellung\n- Erfahrung mit Teig\n\nAufgaben:\n- Rezepte schreiben\n\nViele Grüße\nAda\n`
  const mail = `From: Ada <a@board.example>\nSubject: ${subject}\nDate: Thu, 22 Jan 2026 11:14:46 +0000\nContent-Type: text/plain; charset=utf-8\n\n${text}`
  const [content] = contentsOf(mail, 'a.eml')
  expect(content?.title).toBe('(Senior) Backentwickler (Teig)')
  expect(content?.description.plainText).toMatch(/^Hallo Sam/)
})

it('a place as large as a heading stands below the title, and a site’s own name is the whole of what its text says in short', () => {
  const body = `<main><h2>Sales Manager</h2><h4>Netanya, Israel</h4><p>We are looking for somebody who sells the bread of Kestrel to shops along the coast and
    keeps those who buy it. Please apply with your CV.</p><h3>Requirements</h3><ul><li>2-3 years of sales and/or baking experience is required, Experience with ovens is preferred.</li></ul>
    </main>`
  const source = page('Sales Manager Job in Netanya | Kestrel Technologies', body).replace(
    '<title>',
    '<meta property="og:site_name" content="Kestrel Technologies"><title>',
  )
  expect(contentsOf(source, 'a.html')).toMatchObject([
    {
      employer: { name: 'Kestrel Technologies' },
      locations: [{ label: 'Netanya, Israel' }],
      experience: { monthsMin: 24 },
    },
  ])
})
