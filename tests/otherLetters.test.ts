// Letters with the labels of postings that offer no job: invitations to interviews, flats, vans, courses, grants, tenders.

import { expect, it } from 'vitest'
import { describeGolden } from './helpers/golden.ts'

const read = (subject: string, text: string): { title: string }[] =>
  JSON.parse(
    describeGolden(
      Buffer.from(
        `From: Eva <eva@mail.example>\nTo: me@mail.example\nContent-Type: text/plain; charset=utf-8\nSubject: ${subject}\n\n${text}`,
      ),
      'a.eml',
    ),
  ).postings ?? []

it.each([
  'Thank you for applying for the position of Miller. We would like to meet you.\n\nDate: 2 December 2026\nTime: 10:00\nDuration: 90 minutes\nLocation: Mill Works, Market Street 3, Ludlow',
  'Merci pour votre candidature au poste de Meunier H/F.\n\nDate : 2 décembre 2026\nHeure : 10 h\nLieu : Atelier Brassac, 3 quai Jeanne, 37500 Chinon',
  'Gracias por tu candidatura al puesto de Molinero/a.\n\nFecha: 2 de diciembre de 2026\nHora: 10:00\nLugar: Taller Morente, Plaza Mayor 3, Baeza',
  'Obrigado pela candidatura à vaga de Moleiro.\n\nData: 2 de dezembro de 2026\nHora: 10h00\nLocal: Oficina Teles, Évora',
  'Tack för din ansökan till tjänsten som Mjölnare.\n\nDatum: 2 december 2026\nTid: 10.00\nPlats: Kvarnen, Torget 3, Mariefred',
  'Tak for din ansøgning til stillingen som Møller.\n\nDato: 2. december 2026\nTid: 10.00\nSted: Møllen ApS, Torvet 3, 6760 Ribe',
  'Dziękujemy za aplikację na stanowisko Młynarz. Zapraszamy na rozmowę.\n\nData: 2 grudnia 2026\nGodzina: 10:00\nMiejsce: Młyn Nowak, Rynek 3, Kazimierz Dolny',
  'Děkujeme za přihlášku na místo mlynáře.\n\nDatum: 2. prosince 2026\nČas: 10:00\nMísto: Mlýn Malá s.r.o., Telč',
])('an invitation to an interview is none: %j', (text) => {
  expect(read('Your visit', `Dear Sam,\n\n${text}\n\nKind regards\nEva`)).toEqual([])
})

it.each([
  'Two-bedroom flat to let\n\nLocation: Bodmin, Cornwall\nRent: £850 per month\nAvailable: 1 February 2027\nReference: FL-22\n\nWe are looking for a careful tenant. Apply by 10 December 2026.',
  'Nachmieter gesucht: 2-Zimmer-Wohnung\n\nOrt: Freiberg\nMiete: 520 € pro Monat\nFrei ab: 01.02.2027\n\nWir suchen einen ruhigen Mieter. Bewerbungen bis 10.12.2026 an v@x.example',
  "Appartement T2 meublé\n\nLieu : Annecy\nLoyer : 780 € par mois\nContrat : bail d'un an\nRéférence : AL-2291\n\nNous recherchons un locataire soigneux.",
  'Ford Transit for sale\n\nLocation: Leeds\nPrice: £7,500\nReference: V-11\n\nFull service history, two owners.',
  'Evening course: Bookbinding for beginners\n\nLocation: Ludlow\nFee: £120\nStart date: 12 January 2027\nHours: 2 hours a week\nRequirements: none\n\nApply by 10 December 2026.',
  'Small grants for makers\n\nAmount: up to £2,000\nClosing date: 10 December 2026\nLocation: Cornwall\n\nWe are looking for projects that keep crafts alive.',
  'Invitation to tender: roof repairs\n\nLocation: Bodmin\nContract: 6 months\nValue: £42,000\nClosing date: 10 December 2026\nReference: T-12\n\nExperience of slate roofs is required.',
])('a notice about something else is none, and no line of its head is a title: %j', (text) => {
  const head =
    'From: Rob <rob@x.example>\nDate: Mon, 16 Nov 2026 at 11:02\nSubject: A notice\nTo: <f@x.example>'
  expect(read('Fwd: A notice', `fyi\n\n---------- Forwarded message ---------\n${head}\n\n${text}`)).toEqual(
    [],
  )
})

it('a shop that sells things, or teaches courses, may hire', () => {
  const [posting] = read(
    'Sales Assistant',
    'Sales Assistant\n\nLocation: Leeds\nSalary: £24,000 a year\nHours: 37.5 hours a week\n\nWe are looking for somebody to present homes for sale and to run our evening course. Thank you for your interest in applying: send your CV by 10 December 2026.',
  )
  expect(posting?.title).toBe('Sales Assistant')
})
