// Adverts of one breath, as recruiters, colleagues, shops and lists write them, and letters of the same length about
// work, rooms and things that seek nobody.

import { describe, expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import type { PostingContent } from '../shared/posting.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

function readOne(text: string): PostingContent {
  const { drafts } = readSource({ bytes: Buffer.from(text), fileName: 'pasted.txt', savedAt: null })
  expect(drafts).toHaveLength(1)
  return drafts[0]!.content
}

function readTitles(text: string): (string | null)[] {
  const { drafts } = readSource({ bytes: Buffer.from(text), fileName: 'pasted.txt', savedAt: null })
  return drafts.map(({ content }) => content.title)
}

const adverts: [string, string][] = [
  [
    'Lampenwärter*in 80 – 100 %',
    'WARM UND HELL\nDie Nordlicht Stiftung pflegt Lampen.\nWir suchen per sofort oder nach Vereinbarung eine*n\nLampenwärter*in 80 – 100 %\nIhr Profil:\n› Ausbildung als Optiker*in\nIhre Bewerbung an hr@nordlicht.example',
  ],
  [
    'Lampenwärter*in',
    'Wir suchen per sofort oder nach Vereinbarung eine*n Lampenwärter*in 80 – 100 % Zu Ihren Aufgaben gehören: › Putzen der Lampen Ihr Profil: › Ausbildung als Optiker*in Ihre Bewerbung an hr@nordlicht.example',
  ],
  [
    'Head Baker',
    'Head Baker wanted for our small bakery. Starts at 4am, £16 per hour plus tips, free bread. Message us or drop in with your CV.',
  ],
  [
    'Devops engineer',
    'hey folks, my company is looking for a devops engineer (terraform), remote, contract 6 months, 450€/day. dm me!',
  ],
  [
    'Museum educator',
    'The Marlow Museum seeks a full-time museum educator. Bachelor’s degree required. Salary $42,000 plus health insurance.',
  ],
  [
    'Data Analyst',
    'Hello everyone, my team at Wexley Mill has an opening for a Data Analyst. If you know anyone, please ask them for a CV.',
  ],
  [
    'Baker',
    'Hi Ada, I saw your mill and am impressed. We have an immediate opening for a baker. Your profile aligns perfectly.',
  ],
  [
    'Violin teacher',
    'The school in our village is searching for a violin teacher for two afternoons a week. Freelance, 38 francs per lesson.',
  ],
  [
    'PhD position in river maps',
    'Dear all, I have an open PhD position in river maps at the University of Marlow. Please forward to interested students.',
  ],
  [
    'Baker',
    'The mill offers up to 3 baker positions, 27.900 EUR per year. Applications should arrive by February.',
  ],
  [
    'Map engineers',
    'The Marlow Mill draws its own maps and is now hiring\nmap engineers. Tell us in your cover letter what you drew.',
  ],
  [
    'Laravel Developer in Marlow',
    "We're hiring a Laravel Developer in Marlow! 3+ years with PHP. Send your CV to careers@dune.example",
  ],
  [
    'Verkäuferin (m/w/d)',
    'Wir suchen ab sofort eine freundliche Verkäuferin (m/w/d) für unsere Mühle, 14,50 € pro Stunde. Einfach anrufen.',
  ],
  [
    'Cuisinier',
    'La Meunerie, restaurant, cherche un cuisinier ou une cuisinière en CDI, 39 h par semaine, 2 100 € net par mois.',
  ],
  [
    'Técnico de laboratorio',
    'Molinos Arcilla necesita incorporar un técnico de laboratorio para su centro. Contrato indefinido, 22.000 € brutos anuales.',
  ],
  [
    'Cajero integral',
    'La cadena requiere contratar un cajero integral para su tienda. Jornada completa, 42 horas semanales. Enviar currículum.',
  ],
  [
    'Commessa/o part-time',
    'Cercasi commessa/o part-time per cartoleria. Contratto di sei mesi, richiesta esperienza. Portare il curriculum.',
  ],
  [
    'Timmerman',
    'Bouwbedrijf De Wal zoekt een ervaren timmerman voor renovaties. 36 tot 40 uur per week. Bel Henk of stuur je cv.',
  ],
  [
    'Бухгалтер',
    'В ООО «Северный лён» требуется бухгалтер по зарплате. Полный день, оклад от 55 000 рублей. Резюме на почту.',
  ],
]

const letters: [string, string][] = [
  [
    'a seeker',
    "I'm a bookkeeper with twelve years of experience and I'm looking for part-time work in Leeds, £22 per hour. CV attached.",
  ],
  [
    'a seeker in German',
    'Gelernter Bäcker, 34, sucht neue Stelle im Raum Ansbach, Vollzeit. Zehn Jahre Erfahrung. Gehalt nach Vereinbarung.',
  ],
  [
    'a seeker in French',
    "Étudiante, je suis à la recherche d'un stage pratique en clinique. Disponible dès maintenant, CV sur demande.",
  ],
  [
    'a seeker in Dutch',
    'Ervaren timmerman zoekt werk in de regio, het liefst 32 uur per week. Bel of app me, ook als zzp voor € 42 per uur.',
  ],
  [
    'a flat',
    'Ruhiges Ehepaar (Lehrerin und Ingenieur, beide Vollzeit) sucht eine 3-Zimmer-Wohnung bis 950 € warm pro Monat.',
  ],
  [
    'a room',
    "Room wanted: I'm a nurse, starting a full-time position in Leeds, looking for a room, up to £550 per month all in.",
  ],
  [
    'goods',
    'We are looking for a used dough mixer for our bakery. We can pay up to £1,800 and collect. Send photos, please.',
  ],
  [
    'a question',
    'Hi all, we are looking for a way to partition a table. Our requirements are simple. Has anybody experience with this?',
  ],
  [
    'a supposition',
    'When a company says it is looking for a ninja, one developer does the work of three, and the salary is £9 per hour.',
  ],
  [
    'somebody who sells',
    'We are a small agency of developers, from €45 per hour. If you are looking for a designer, I’d love to show you our work.',
  ],
  [
    'a refusal',
    'Thank you for your interest in the Miller position. We were looking for somebody with experience and keep your CV on file.',
  ],
  [
    'a game',
    'Looking for a UI/UX designer for the Web3 hackathon. Our team has 2 developers. Full-time fun! Send your CV, haha.',
  ],
  [
    'volunteers',
    'We are looking for volunteers for our run on Sunday! No experience required, 4 hours from 8am. You will work outside.',
  ],
  [
    'a manual',
    'The parser needs a DOM tree, and experience is required. You will need 2 hours. Apply the patch as described.',
  ],
]

describe('a short text', () => {
  test.each(adverts)('seeks %s', (title, text) => {
    expect(readTitles(text)).toEqual([title])
  })

  test.each(letters)('of %s seeks nobody', (_, text) => {
    expect(readTitles(text)).toEqual([])
  })

  test.each([
    ['£16 per hour plus tips', { min: '16', currency: 'GBP', period: 'hour' }],
    ['They pay €75-90k plus bonus', { min: '75000', max: '90000', currency: 'EUR' }],
    ['1.450 € al mes más propinas', { min: '1450', currency: 'EUR', period: 'month' }],
    ['£12.60 per hour, £13.40 at weekends', { min: '12.6', currency: 'GBP', period: 'hour' }],
  ])('pays %s', (pay, salary) => {
    expect(readOne(`Hi, our bakery needs a baker, full-time. ${pay}. Send your CV.`).salaries).toMatchObject([
      salary,
    ])
  })

  test.each(['A deposit of £500 per week', '£900 budget per month', '£12 per hour or £14 per hour', '£40'])(
    'does not pay %s',
    (pay) => {
      expect(readOne(`Hi, our bakery needs a baker, full-time. ${pay}. Send your CV.`).salaries).toEqual([])
    },
  )

  test.each([
    [
      'the notice above it',
      'KITCHEN PORTER NEEDED\nThe Blue Anchor\nEvenings, 25 hrs a week. £12.50 an hour.',
    ],
    [
      'one who writes of another',
      'Layla Haddad\nTalent Acquisition Lead at Dune Soft\nWe are hiring a Kitchen Porter. Send your CV.',
    ],
  ])('is called by %s', (_, text) => {
    expect(readTitles(text).map((title) => title?.toLowerCase())).toEqual(['kitchen porter'])
  })

  test('of the same words again and again is read in no time', () => {
    const spent = countProcessorTime()
    for (const part of ['needs a ', 'sucht ab sofort ', '2 hours ', 'a b ', '\nA ', 'is looking for a way '])
      for (const length of [2900, 100_000]) readTitles(part.repeat(length / part.length))
    expect(spent()).toBeLessThan(5000)
  })
})

describe('an advert of a few lines in parts', () => {
  const baker =
    'Пекарь\nв Мельница — хлеб для всего города.\n\nОбязанности:\n- печь хлеб\nТребования:\n- руки\nУсловия:\n- удалённо, от 45 000 ₽, ДМС'

  test('is one, and says its terms as points below what it offers', () => {
    expect(readOne(baker)).toMatchObject({
      title: 'Пекарь',
      workMode: 'remote',
      salaries: [{ min: '45000', currency: 'RUB' }],
    })
    expect(
      readTitles('Line Cook\nRequirements:\n- 1 year\nBenefits:\n- meals, 18 $/h\nApply: a@mill.example'),
    ).toEqual(['Line Cook'])
  })

  test('is none where the parts are those of a thing, or of who works', () => {
    expect(readTitles('Coffee Roaster\nRequirements\n- 230 V\n- dry room\nBenefits\n- even roast')).toEqual(
      [],
    )
    expect(
      readTitles('Ada Miller, Line Cook\nExperience\n- Mill Inn\nEducation\n- College\nSkills\n- soup'),
    ).toEqual([])
  })

  test('says nothing where two amounts are offered', () => {
    expect(readOne(baker.replace('ДМС', 'от 60 000 ₽')).salaries).toEqual([])
  })
})

describe('a short advert', () => {
  test('has its terms and its town behind one dash, and a firm that is called after technology', () => {
    const advert =
      'Bilanzbuchhalter (m/w/d) — Vollzeit, Bremen\n\nDie Mühlbach Technik GmbH sucht Verstärkung für das Team. Sie wirken an Jahresabschlüssen mit.\n\nWir erwarten ein sicheres Auftreten. Bitte richten Sie Ihre Unterlagen an Frau Wehr.'
    expect(readOne(advert)).toMatchObject({
      title: 'Bilanzbuchhalter (m/w/d)',
      employer: { name: 'Mühlbach Technik GmbH' },
      locations: [{ label: 'Bremen' }],
      employment: { schedule: ['full_time'] },
    })
  })

  test('says in Spanish who is sought, and where: “En Molino Norte estamos …” is no town', () => {
    const advert =
      'En Molino Norte estamos en búsqueda de un/a *Ejecutivo/a Comercial* para nuestra sede.\n\nRequisitos:\n- Licencia\nOfrecemos:\n- Sueldo base $14,000 mensuales\n\nCV a talento@molinonorte.example'
    expect(readOne(advert)).toMatchObject({
      title: 'Ejecutivo/a Comercial',
      employer: { name: 'Molino Norte' },
    })
  })
})
