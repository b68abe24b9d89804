// Who hires as a mail's sender, and what a letter calls the job on a line of its own.

import { describe, expect, it } from 'vitest'
import { subjectLine } from '../electron/core/import/wording/mail/mailBody.ts'
import { employerOfSender } from '../electron/core/import/wording/mail/sender.ts'
import { describeGolden } from './helpers/golden.ts'

const letter =
  'Dear friends,\n\nwe are looking for somebody to join us.\n\nMiller\n\nLocation: Bodmin, Cornwall'

describe('who sent an advert', () => {
  it.each([
    ['Trellick Garden Nursery <office@trellick.example>', 'Trellick Garden Nursery'],
    ['"Association Les Roues Libres" <contact@roues.example>', 'Association Les Roues Libres'],
    [
      'Miejska Biblioteka Publiczna w Grodkowicach <kadry@mbp.example>',
      'Miejska Biblioteka Publiczna w Grodkowicach',
    ],
    ['潮見市立海の博物館 <info@shiomi.example>', '潮見市立海の博物館'],
    ['HR Dunmarrow Harbour Trust <hr@dunmarrow.example>', 'Dunmarrow Harbour Trust'],
    ['Personalamt Gemeinde Hollerfeld <post@hollerfeld.example>', 'Gemeinde Hollerfeld'],
    ['Vazba Malá s.r.o. <post@x.example>', 'Vazba Malá s.r.o.'],
    ['Sail Training Orkney <crew@sailorkney.example>', 'Sail Training Orkney'],
    ['Bäckerei Sturm <baeckerei.sturm@gmail.com>', 'Bäckerei Sturm'],
    ['Northmill <jobs@northmill.example>', 'Northmill'],
  ])('hires: %s', (from, name) => {
    expect(employerOfSender(from, letter)).toBe(name)
  })

  it.each([
    'Ada Miller <ada.miller@northmill.example>',
    'Ada Brook <a.brook@northmill.example>',
    'Eva Kolb <info@kolb.example>',
    'Jo Penrose <post@x.example>',
    'Northmill <no-reply@northmill.example>',
    'Garden Jobs Weekly <hello@gardenjobs.example>',
    'Indeed <alert@indeed.example>',
    'LinkedIn <messages@linkedin.example>',
    'Careers Service <careers@northmoor-uni.example>',
    'Hays Recruitment Ltd <office@x.example>',
    'Northmill <northmill@gmail.com>',
    'ada@northmill.example',
    'The team <office@northmill.example>',
    '',
  ])('is not known to hire: %s', (from) => {
    expect(employerOfSender(from, letter)).toBeNull()
  })

  it('hires nobody where the text seeks for a client', () => {
    const from = 'Northmill Solutions Ltd <office@northmill.example>'
    expect(employerOfSender(from, 'Our client is looking for a miller in Leeds.')).toBeNull()
    expect(employerOfSender(from, 'We are looking for a miller in Leeds.')).not.toBeNull()
  })
})

describe('a forwarded letter', () => {
  const read = (subject: string, outer: string): { title: string; employer: { name: string } } =>
    JSON.parse(
      describeGolden(
        Buffer.from(
          `From: Marlow Garden Society <jo@society.example>\nTo: me@mail.example\nSubject: Fwd: ${subject}\nDate: Mon, 16 Nov 2026 20:00:00 +0000\n\n${outer}---------- Forwarded message ---------\nFrom: Trellick Garden Nursery <office@trellick.example>\nDate: Mon, 16 Nov 2026 at 11:02\nSubject: ${subject}\nTo: <f@x.example>\n\n${letter}\nPay: £12.90 an hour\nHours: 30 hours a week, permanent\n\nYou sow, prick out and pot on some 90,000 plants a year, and answer questions at the gate.\n\nPlease write to office@trellick.example by 12 December 2026.\n\nMorwenna\n`,
        ),
        'a.eml',
      ),
    ).postings[0]

  it.each(['Vacancy', 'Kolb', 'Can you help?'])('is called as its own line says, not %j', (subject) => {
    expect(read(subject, 'fyi\n\n')).toMatchObject({
      title: 'Miller',
      employer: { name: 'Trellick Garden Nursery' },
    })
  })

  it.each([
    ['Ledig stilling: Bogbinder', 'Bogbinder'],
    ['Avoin työpaikka: Kirjansitoja', 'Kirjansitoja'],
    ['Állásajánlat: Könyvkötő', 'Könyvkötő'],
    ['Oferta de emprego: Encadernador', 'Encadernador'],
    ['Ledig tjänst: Bokbindare', 'Bokbindare'],
    ['İş ilanı: Ciltçi', 'Ciltçi'],
    ['Mo has sent you a job: Bookbinder', 'Bookbinder'],
    ['Jo Brook shared this vacancy with you: Bookbinder', 'Bookbinder'],
    ['Check out this job: Bookbinder', 'Bookbinder'],
    ['Mo hat dir eine Stelle empfohlen: Buchbinder', 'Buchbinder'],
    ['Fwd: Вакансія: Палітурник', 'Палітурник'],
  ])('%j is about %j', (subject, title) => {
    expect(subjectLine(subject)).toBe(title)
  })
})

it('a firm and its town on one line are two where the firm sent the mail', () => {
  const head =
    'From: Sternfield Tiles <hr@x.example>\nDate: Mon, 16 Nov 2026 at 11:02\nSubject: FYI\nTo: <f@x.example>'
  const text =
    'KILN OPERATOR\nSternfield Tiles, Stoke\n\n£27,000 a year, full time, permanent\n\nYou load and run three tunnel kilns. Two years in ceramics are welcome.\n\nApply by 10 December 2026.\n\nYou received this email because you asked for it.\nTrust Works Ltd, 4 Linen Street, Belfast BT2 8XX'
  const mail = `From: Eva <eva@mail.example>\nTo: me@mail.example\nContent-Type: text/plain; charset=utf-8\nSubject: Fwd: FYI\n\n---------- Forwarded message ---------\n${head}\n\n${text}`
  const [posting] = JSON.parse(describeGolden(Buffer.from(mail), 'a.eml')).postings
  expect(posting).toMatchObject({ employer: { name: 'Sternfield Tiles' }, locations: [{ label: 'Stoke' }] })
  expect(JSON.stringify(posting.description)).not.toContain('Belfast')
})
