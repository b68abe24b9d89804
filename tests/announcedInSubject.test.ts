// What stands in front of a job in the subject of a mail, and the sentence that leads to it in the mail.

import { describe, expect, it, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { subjectLine } from '../electron/core/import/wording/mail/mailBody.ts'

describe('a subject', () => {
  it.each([
    ['Nueva vacante: Molinero/a', 'Molinero/a'],
    ['Puesto disponible: Molinero', 'Molinero'],
    ['Oferta de trabajo - Molinero', 'Molinero'],
    ['Vaga aberta: Moleiro', 'Moleiro'],
    ['Nuova offerta di lavoro - Mugnaio', 'Mugnaio'],
    ['Nouveau poste à pourvoir : Meunier', 'Meunier'],
    ['Neues Stellenangebot: Müllerin', 'Müllerin'],
    ['Ny tjänst: Mjölnare', 'Mjölnare'],
    ['Yeni iş ilanı: Değirmenci', 'Değirmenci'],
    ['Fwd: New job opportunity: Miller', 'Miller'],
    ['Job Coach: young people', 'Job Coach: young people'],
    ['Offer Manager: Retail', 'Offer Manager: Retail'],
    ['Head of Vacancies: Leeds', 'Head of Vacancies: Leeds'],
    ['New: Miller', 'New: Miller'],
  ])('%j is called %j', (subject, called) => {
    expect(subjectLine(subject)).toBe(called)
  })
})

const labels = {
  es: 'Empresa: Molino Alto, S.L.<br>Ubicación: Segovia</p><p>Buscamos a una persona.</p><p>Salario: 13.000 € al año',
  it: 'Azienda: Mulino Alto S.r.l.<br>Sede: Lecce</p><p>Cerchiamo una persona.</p><p>Retribuzione: 24.000 € lordi annui',
}

test.each([
  ['Nueva vacante: Molinero', 'Tenemos una nueva vacante que encaja con tu perfil:', 'es', 'Molinero'],
  ['Vacante: Molinero/a en Segovia', 'Hola:', 'es', 'Molinero/a'],
  ['Offerta: Mugnaio', 'Abbiamo una nuova offerta in linea con il tuo profilo:', 'it', 'Mugnaio'],
] as const)('%s: "%s" leads to the job, and is not its title', (subject, lead, language, title) => {
  const html = `<p>${lead}</p><p>${labels[language]}</p>`
  const mail = `From: Jobs <jobs@molino.example>\nSubject: ${subject}\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${html}`
  const { drafts } = readSource({ bytes: Buffer.from(mail), fileName: 'mail.eml', savedAt: null })
  const [content] = drafts.map((draft) => draft.content)
  expect(content?.title).toBe(title)
  expect(content?.employer.name).toMatch(/Molino|Mulino/)
  expect(content?.description.blocks.length).toBeGreaterThan(0)
})
