// The link of a marked page to where one applies: by what it says, else by what it is named.

import { expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

const data = JSON.stringify({
  '@type': 'JobPosting',
  title: 'Clock Repairer',
  description: '<p>Dismantle and clean movements, and cut new wheels for them.</p>',
  hiringOrganization: 'Tower Time Ltd',
  jobLocation: 'Exeter',
})
const duties = '<p>Dismantle and clean movements, and cut new wheels for them.</p>'.repeat(3)

function draftOf(links: string, head = '') {
  const page = `<html lang="en"><head>${head}<script type="application/ld+json">${data}</script></head><body><main><h1>Clock Repairer</h1>${duties}${links}</main></body></html>`
  return readSource({ bytes: new TextEncoder().encode(page), fileName: 'a.html', savedAt: null }).drafts[0]
}

function applyOf(links: string, head = ''): string | null | undefined {
  return draftOf(links, head)?.content.urls.apply
}

const to = 'https://towertime.example/jobs/7/form'

test.each([
  "Apply on the trust's site",
  'Apply on our careers page',
  'Postuler sur le site du recruteur',
  'Auf Unternehmensseite bewerben',
  'Inscribirse en la web de la empresa',
  'Ansök via företagets webbplats',
  'Jestem zainteresowany(a)',
  'Ich bin interessiert',
  'Apply for job',
  'Apply To Position',
  'Soumettre ma candidature',
  'Søk stilling',
  'Prijavi se',
  'Logga in och sök jobbet',
  'Start your application',
  'Register your interest',
  'Sign in to apply',
  'Jetzt schnell bewerben',
  'Bewerbung starten',
  'Candidature simplifiée',
  'Inscribirme en esta oferta',
  'Solicitar empleo',
  'Candidatura simplificada',
  'Invia il tuo CV',
  'Solliciteer via de website',
  'Szybko aplikuj',
  'Enkel søknad',
  'Ansøg om jobbet',
  'Siirry hakemaan',
  'Odpovědět',
  'Отправить отклик',
  'Kolay Başvuru',
  'Lamar Cepat',
  '今すぐ応募する',
])('%s', (words) => {
  expect(applyOf(`<a href="${to}">${words}</a>`)).toBe(to)
})

test.each(['Søg job', 'Prijava', 'Join us', 'Solliciteren', 'Apply with Northnet'])(
  '%s leads elsewhere',
  (words) => {
    expect(applyOf(`<a href="${to}">${words}</a>`)).toBeNull()
  },
)

test('what stands behind a button of this page is another way', () => {
  expect(
    applyOf('<p><a href="#form">Apply for this role</a> <a href="/jobs#all">All roles</a></p>'),
  ).toBeNull()
  expect(applyOf(`<p>To apply for this role please visit <a href="${to}">our form</a></p>`)).toBe(to)
})

test.each([
  ['<a href="mailto:jobs@towertime.example?subject=Clocks">Apply now</a>', 'jobs@towertime.example'],
  ['<a href="mailto:jobs@towertime.example">Send us your CV</a>', 'jobs@towertime.example'],
  [
    '<p>To apply, email your CV to <a href="mailto:jobs@towertime.example">Jane</a>',
    'jobs@towertime.example',
  ],
  [
    '<p>We mend clocks of all kinds and sizes in our workshop by the river. To apply, send a single PDF (max. 10MB) to <a href="mailto:jobs@towertime.example">Dr Jane Dial</a>',
    'jobs@towertime.example',
  ],
  [
    '<p>We welcome applications since 1990. For questions about the tower write to <a href="mailto:p@towertime.example">Jo</a>',
    null,
  ],
  ['<a href="mailto:?subject=Clocks">Apply now</a><a href="mailto:post@towertime.example">Email</a>', null],
  ['<a href="mailto:a@towertime.example">Apply</a><a href="mailto:b@towertime.example">Apply</a>', null],
])('%s writes a mail', (link, contact) => {
  expect(draftOf(link)?.content.contact).toBe(contact)
})

test.each(['id="externalJobLink"', 'class="btn external-job"', 'class="external_apply_link"'])(
  'a link of %s leads there, whatever it says',
  (name) => {
    expect(applyOf(`<a ${name} href="${to}">Visit the site of Tower Time</a>`)).toBe(to)
    expect(
      applyOf(`<a ${name} href="jobs/7/form">Go there</a>`, '<base href="https://towertime.example/">'),
    ).toBe(to)
  },
)

test('other links lead elsewhere, and two of a name to two jobs', () => {
  expect(applyOf(`<a class="external" href="${to}">Visit the site of Tower Time</a>`)).toBeNull()
  expect(
    applyOf(`<a class="external-job" href="${to}">One</a><a class="external-job" href="${to}er">Two</a>`),
  ).toBeNull()
})

test('a page out of the Internet Archive leads where it led before', () => {
  const head = '<link rel="canonical" href="https://towertime.example/jobs/7">'
  expect(applyOf(`<a href="/web/20261110120000/${to}">Apply now</a>`, head)).toBe(to)
})

test('what the head of a page says of it goes before a button', () => {
  const head = `<meta name="search-job-apply-url" content="${to}">`
  expect(applyOf('<a href="https://other.example/form">Apply now</a>', head)).toBe(to)
})

test.each([
  'To apply for this job please visit',
  '<b>How to apply:</b> apply online at',
  'Bewerben Sie sich über',
  'Apply for this job',
])('a link behind "%s"', (words) => {
  expect(applyOf(`<p>${words} <a href="${to}">towertime.example</a>.</p>`)).toBe(to)
  expect(applyOf(`<p>${words} post. Read more on <a href="${to}">towertime.example</a>.</p>`)).toBeNull()
})
