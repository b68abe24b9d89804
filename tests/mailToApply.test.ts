// The address to which a text asks to write.

import { describe, expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { normalise } from '../electron/core/import/normalise.ts'
import { mailToApply } from '../electron/core/import/wording/mail/mailToApply.ts'
import { countProcessorTime } from './helpers/processorTime.ts'
import { rawPosting } from './helpers/rawNode.ts'

describe('the address behind words for applying', () => {
  it.each([
    ['Please send your CV to jobs@northmill.example by Friday.', 'jobs@northmill.example'],
    ['Bewerbungen bitte an: post@nordmuehle.example', 'post@nordmuehle.example'],
    ['Envoyez votre CV à rh@moulin.example', 'rh@moulin.example'],
    ['Резюме присылать на job@melnica.example', 'job@melnica.example'],
    ['How to apply:\njobs@northmill.example', 'jobs@northmill.example'],
    ['## 联系方式\n\n1363745@mill.example', '1363745@mill.example'],
    ['## 内推邮箱\n\nlin@mill.example', 'lin@mill.example'],
    ['## 商务邮箱\n\nlin@mill.example', null],
    ['Apply to jobs@mill.example. Questions? Contact ada@mill.example.', 'jobs@mill.example'],
    ['For questions contact Ada Lee (ada@mill.example).', 'ada@mill.example'],
    [
      'Send it by post or mail to:\n\nMill Clinic\nHuman Resources\n3963 Marlow\nhr@mill.example',
      'hr@mill.example',
    ],
    // A sentence that asks to apply, with an address between.
    [
      'Wir freuen uns auf Ihre Bewerbung!\nMühlpraxis\nRing 1, 20095 Hamburg\ninfo@praxis.example',
      'info@praxis.example',
    ],
    [
      'Envoyez-nous votre candidature.\nLe Four\n3 rue du Four\n69001 Lyon\npain@four.example',
      'pain@four.example',
    ],
    ['We look forward to your application.\nWe bake every day.\nShop\nshop@mill.example', null],
    ['We look forward to your application.\nData protection officer\nann@mill.example', null],
    ['Please do not send applications.\nMarlow Mill\ninfo@mill.example', null],
    ['You walk the park.\nMarlow Mill\n4 Mill Lane\ninfo@mill.example', null],
    ['You may get letters from:\none@mill.example\ntwo@mill.example', null],
    // Of two nobody knows which.
    ['Apply to jobs@mill.example or to ada@mill.example.', null],
    ['Apply online. You may receive emails from DoNotReply@mill.example', null],
    ['Our shop: shop@mill.example', null],
    ['To request an accommodation, email help@mill.example.', null],
    ['For our privacy notice contact dpo@mill.example', null],
    // Who keeps personal data is told in every posting.
    ['Pytania o ochronę danych: biuro@mill.example', null],
    ['Kontakt: rodo@mill.example', null],
    ['Administratorem danych jest Zielony Młyn. Kontakt: biuro@mill.example', null],
    ['Pour exercer vos droits, contactez info@moulin.example', null],
    ['Consultas sobre protección de datos: info@molino.example', null],
    ['Vragen over je persoonsgegevens? Contact: info@molen.example', null],
    ['Kontakta vårt dataskyddsombud: info@kvarn.example', null],
    ['Questions about GDPR? Contact mill.gdpr@mill.example', null],
    ['Questions about the data team: contact ada@mill.example', 'ada@mill.example'],
    ['Send your CV and contact data to jobs@mill.example', 'jobs@mill.example'],
    ['CV na adres praca@mill.example z klauzulą o ochronie danych osobowych', 'praca@mill.example'],
    ['Prosimy o przesłanie CV: praca@mill.example. Ochrona danych: rodo@mill.example', 'praca@mill.example'],
    // The name of the law, or of who answers for it, stands before the sign or in the line.
    ['Dúvidas sobre privacidade: lgpd@moinho.example', null],
    ['Contato do encarregado de dados: ana@moinho.example', null],
    ['Kontakt: kvkk@degirmen.example', null],
    ['Contact: popia@mill.example', null],
    ['Întrebări despre confidențialitate, contact: info@moara.example', null],
    ['Candidature en toute confidentialité à rh@moulin.example', 'rh@moulin.example'],
    ['Enviar currículo para a vaga de Analista de Privacidade: rh@moinho.example', 'rh@moinho.example'],
    ['Write to us.', null],
  ])('%s', (text, address) => expect(mailToApply(text)).toBe(address))

  it('is the contact of a page', () => {
    const page = `<html lang="en"><head><title>Miller - Northmill Ltd</title></head><body><main><h1>Miller</h1>
      <p>Location: Leeds</p><p>We are looking for a miller to grind flour in our mill, full-time and permanent.</p>
      <h2>Requirements</h2><ul><li>Two years of experience as a miller</li></ul>
      <p>To apply, send your CV to jobs@northmill.example.</p></main></body></html>`
    const [posting] = readPage(page, unknownSurroundings).postings
    expect(normalise(posting!).content.contact).toBe('jobs@northmill.example')
  })

  it('is the contact of a marked posting that names none', () => {
    const description = '<p>Grind flour.</p><p>Apply: jobs@northmill.example</p>'
    expect(normalise(rawPosting({ title: 'Miller', description })).content.contact).toBe(
      'jobs@northmill.example',
    )
  })

  it('is found in good time in anything', () => {
    for (const text of ['a@'.repeat(25_000), 'a.'.repeat(25_000), 'x@y.ab '.repeat(8000)]) {
      const took = countProcessorTime()
      mailToApply(text)
      expect(took()).toBeLessThan(1500)
    }
  })
})
