// Where one applies, said by a picture, a card, a form to fill in, or behind the words of a link.

import { expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

const form = 'https://form.example/q7'

function applyOf(text: string, fileName: string) {
  const [draft] = readSource({ bytes: new TextEncoder().encode(text), fileName, savedAt: null }).drafts
  return draft!.content.urls.apply
}

function onPage(way: string) {
  const page = `<html lang="en"><head><title>Baker (m/f/d)</title></head><body><main><h1>Baker (m/f/d)</h1>
    <dl><dt>Company</dt><dd>Northmill</dd><dt>Location</dt><dd>Leeds</dd><dt>Job type</dt><dd>Full-time</dd></dl>
    <h2>Your tasks</h2><p>You bake bread through the night and train the apprentices of the shop.</p>
    <h2>Requirements</h2><ul><li>Two years of experience as a baker</li></ul>${way}</main></body></html>`
  return applyOf(page, 'a.html')
}

test.each([
  `<a href="${form}"><img alt="Aplikuj" src="a.gif"></a>`,
  `<a href="${form}" aria-label="Apply now"><svg></svg></a>`,
  `<a href="${form}" title="Jetzt bewerben"><i></i></a>`,
  `<p>Preencha o formulário: <a href="${form}">form.example</a></p>`,
  `<p>Remplissez ce formulaire : <a href="${form}">form.example</a></p>`,
  `<p>Füllen Sie das Formular aus: <a href="${form}">form.example</a></p>`,
  `<p>Preencha o formulário: <a href="https://www.google.com/url?q=https%3A%2F%2Fform.example%2Fq7&sa=D">form</a></p>`,
])('%s', (way) => expect(onPage(way)).toBe(form))

test('a link shown as a card begins with what it is for', () => {
  const href = 'https://northmill.example/o/22/apply'
  expect(onPage(`<a href="${href}"><div>지원하기</div><div>입사 지원서</div><div>${href}</div></a>`)).toBe(
    href,
  )
})

test.each([
  'Postularme a este puesto',
  'Responder à oferta',
  'Répondre à l’annonce',
  'Auf diesen Job bewerben',
  'Rispondi a questa offerta',
  'Reagovat na inzerát',
  'Hae tätä paikkaa',
  'Bu ilana başvur',
])('%s', (words) => expect(onPage(`<a href="${form}">${words}</a>`)).toBe(form))

test.each(['Responder encuesta', 'Aplicar filtros', 'Reageer op dit artikel', 'Inscribirme en el boletín'])(
  'no way to apply: %s',
  (words) => expect(onPage(`<a href="${form}">${words}</a>`)).toBeNull(),
)

test('a link behind the number of a job leads there by its address', () => {
  const href = 'https://northmill.example/p/7c0a61c8-baker/apply'
  expect(onPage(`<a href="${href}">Ir al formulario</a>`)).toBe(href)
  expect(onPage('<a href="https://northmill.example/apply">Admissions</a>')).toBeNull()
})

test.each([
  `<a href="${form}"><img alt="Northmill" src="a.gif"></a>`,
  `<p>Fill in the survey: <a href="${form}">here</a></p>`,
])('no way to apply: %s', (way) => expect(onPage(way)).toBeNull())

const advert =
  '# Baker\n\nNorthmill, Leeds\n\n## Your tasks\n\nYou bake bread through the night and train the apprentices.\n\n## Requirements\n\n- Two years of experience\n\n'

test.each([
  [`[Apply for this job](${form})`, form],
  [`Bewerben Sie sich auf diese Stelle: ${form}`, form],
  [`[Postuler à cette offre](${form})`, form],
  [`[Candidatar-se a esta vaga](${form})`, form],
  [`[Apply for our newsletter](${form})`, null],
])('%s', (way, address) => expect(applyOf(advert + way, 'a.md')).toBe(address))
