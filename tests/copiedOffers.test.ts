// Offers as people copy them from boards and get them by mail, in the lines those put around them.

import { expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

const read = (source: string, fileName = 'a.txt') =>
  readSource({ bytes: Buffer.from(source), fileName, savedAt: null }).drafts.map(({ content }) => content)

it('a board in France: a department behind the town, a reference behind the day', () => {
  const text = `Conducteur de Travaux H/F\nMarlow Construction\n\nRennes - 35\nCDI\n38 000 - 45 000 € / an\nTélétravail occasionnel
\nPubliée le 14/11/2026 - Réf : BC/2026/118\n\nLes missions du poste\nNous recherchons un Conducteur de Travaux H/F pour nos chantiers de logements.
\nVous assurez :\n- La préparation et le suivi des chantiers\n- Le respect du budget\n\nLe profil recherché
De formation Bac +5 en génie civil, vous justifiez d’une expérience de 3 ans minimum sur un poste similaire.\n`
  expect(read(text)).toMatchObject([
    {
      title: 'Conducteur de Travaux H/F',
      employer: { name: 'Marlow Construction' },
      locations: [{ label: 'Rennes - 35' }],
      posted: { date: '2026-11-14' },
      identifier: { value: 'BC/2026/118' },
      hints: expect.arrayContaining([expect.objectContaining({ field: 'workMode', value: 'hybrid' })]),
    },
  ])
})

it('a board in Norway: the title below its label, that of whom to ask, a number without a colon', () => {
  const text = `Ledig stilling\nRegnskapsmedarbeider 80–100 %\nMarlow Bygg AS\nFrist\n01.12.2026\nAnsettelsesform\nFast\nArbeidsgiver\nMarlow Bygg AS
Stillingstittel\nRegnskapsmedarbeider\nSted\nFjordveien 12, 6800 Førde\n\nVi søker en nøyaktig og blid regnskapsmedarbeider som trives med tall og mennesker.
\nArbeidsoppgaver\nFøring av bilag og reskontro\nKvalifikasjoner\nMinimum 3 års erfaring fra regnskap
\nSpørsmål om stillingen\nKontaktperson: Kari Nordli\nStillingstittel: Økonomisjef\nMobil: 900 00 000\n\nFINN-kode 412345678\n`
  expect(read(text)).toMatchObject([
    {
      title: expect.stringMatching(/^Regnskapsmedarbeider/),
      employer: { name: 'Marlow Bygg AS' },
      identifier: { value: '412345678' },
      deadline: { date: { date: '2026-12-01' } },
    },
  ])
})

it('a board’s own name on top is not what the job is called', () => {
  const text = `Jobindex\n\nTømrer til renovering\nMarlow Tømrerfirma ApS, Kolding\n\nMarlow Tømrerfirma søger en dygtig tømrer til vores hold i Kolding.
\nVi forventer, at du\ner uddannet tømrer\nhar 2-3 års erfaring efter endt uddannelse\n\nVi tilbyder\nløn efter aftale\n\nFuldtid\nIndrykket 10. november 2026\n`
  expect(read(text)[0]?.title).toBe('Tømrer til renovering')
})

it('what comes with pay is none, and days there in brackets are no place', () => {
  const text = `Registered Nurse - Aged Care\nMarlow Lodge\nBallarat VIC\nPart time\n$42.10 – $54.05 per hour + salary packaging
\nAbout the role\nWe are looking for a Registered Nurse to join our team on afternoon shifts.\n\nAbout you\nAt least 2 years' experience in aged care\n`
  expect(read(text)[0]?.salaries).toMatchObject([{ min: '42.1', max: '54.05', period: 'hour' }])
  const mail = `Hi Sam,\n\nI'm working with a client who needs a Senior Data Engineer. Details below:\n\nRole: Senior Data Engineer\nLocation: Leeds (1 day per week on site)
Rate: £550 per day\n\nKey skills:\n- Strong SQL and Python\n- 5+ years in data engineering\n\nPlease send me an up to date CV.\n`
  expect(read(mail)[0]?.locations.map(({ label }) => label)).toEqual(['Leeds'])
})

it('a mail about a new post is called after that, and has its link and whose it is', () => {
  const mail = `From: jobs@kommune.example\nSubject: Ny stilling: Pedagogisk leder i Marlow barnehage\nDate: Tue, 17 Nov 2026 07:00:00 +0100\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n
<html><body><p>Hei Sam,</p><p>Det er lagt ut en ny stilling som passer ditt søk:</p><h2><a href="https://kommune.example/stillinger/4471">Pedagogisk leder i Marlow barnehage</a></h2>
<p>Lilleby kommune<br>Arbeidssted: Lilleby<br>Stillingsbrøk: 100 %<br>Søknadsfrist: 4. desember 2026</p><p><a href="https://kommune.example/stillinger/4471">Les hele annonsen</a></p></body></html>`
  expect(read(mail, 'a.eml')).toMatchObject([
    {
      title: 'Pedagogisk leder i Marlow barnehage',
      employer: { name: 'Lilleby kommune' },
      urls: { posting: 'https://kommune.example/stillinger/4471' },
    },
  ])
})

it('two jobs of a Polish page are told by the same headings below them', () => {
  const job = (title: string) =>
    `<h2>${title}</h2><p>Poszukujemy osoby, która z pasją tworzy chleb i nie boi się wczesnego wstawania w naszej piekarni.</p><h3>Oczekujemy:</h3><ul><li>minimum 2 lata doświadczenia w piekarni</li></ul><h3>Co dajemy w zamian:</h3><ul><li>umowę o pracę</li></ul>`
  const page = `<!doctype html><html lang="pl"><title>Zostań z nami | Marlow</title><main><h1>Zostań z nami</h1><p>Aplikuj na adres praca@marlow.example.</p>${job('Piekarz')}${job('Cukiernik')}</main>`
  expect(read(page, 'a.html').map(({ title }) => title)).toEqual(['Piekarz', 'Cukiernik'])
})

it('pay with “inc benefits” is pay and nobody who hires', () => {
  const text = `Accounts Assistant\nPosted 12 November by Marlow Recruitment\n\nEasy Apply\n\n£26,000 - £28,000 per annum, inc benefits\n\nYork, North Yorkshire
\nPermanent, full-time\n\nOur client is looking for an Accounts Assistant to join their friendly finance team.\n\nDuties:\n• Processing purchase invoices\n\nRequirements:\n• Sage 50 experience\n`
  expect(read(text)).toMatchObject([{ employer: { name: null }, salaries: [{ min: '26000', max: '28000' }] }])
})

it('who hires stands between a title and “Girona (Girona)”', () => {
  const text = `Dependiente/a de panadería\nForn Can Marlow\nGirona (Girona)\nPresencial\nSalario: 1.300 € - 1.450 € Bruto/mes\nTipo de oferta: indefinido, jornada parcial
\nRequisitos\nExperiencia mínima\nAl menos 1 año\n\nDescripción\nEl obrador busca dependiente/a para su tienda del centro.\n\nFunciones:\n- Atención al cliente\n`
  expect(read(text)).toMatchObject([
    { employer: { name: 'Forn Can Marlow' }, locations: [{ label: 'Girona (Girona)' }] },
  ])
})

it('an alert has a firm and its town in one line, whether anybody knows them or not', () => {
  const card = (title: string, firm: string, number: number) =>
    `${title}\n${firm}\nhttps://www.board.example/de/stelle/2001440${number}/?utm_source=mail\n`
  const mail = `From: jobmail@board.example\nSubject: 3 neue Jobs\nDate: Tue, 17 Nov 2026 06:00:00 +0100\nContent-Type: text/plain; charset=utf-8
\nGuten Tag\n\nDiese Stellen passen zu Ihrem Suchabo:\n\n${card('Sachbearbeiter/in Buchhaltung 80-100%', 'Marlow Treuhand AG, Luzern', 1)}
${card('Leiter/in Rechnungswesen 100%', 'Stiftung Sonnmatt, Kriens', 2)}\n${card('Kreditorenbuchhalter/in 60%', 'Pilatus Milch AG, Emmen', 3)}\nAbmelden: https://www.board.example/abo/1/stop\n`
  expect(read(mail, 'a.eml').map(({ employer, locations }) => [employer.name, locations[0]?.label])).toEqual([
    ['Marlow Treuhand AG', 'Luzern'],
    ['Stiftung Sonnmatt', 'Kriens'],
    ['Pilatus Milch AG', 'Emmen'],
  ])
})

it('a subject may be written in letters as they are', () => {
  const mail = `From: Ada <ada@marlow.example>\nSubject: Opportunité - Responsable Maintenance\nDate: Wed, 18 Nov 2026 11:20:00 +0100\nContent-Type: text/plain; charset=utf-8
\nBonjour Sam,\n\nJe recherche, pour l'un de mes clients, un(e) Responsable Maintenance.\n\nCDI, statut cadre\n\nVos missions :\n- Manager une équipe\n- Piloter le budget\n\nProfil : 5 ans d'expérience minimum en milieu industriel.\n`
  expect(read(mail, 'a.eml')).toMatchObject([{ title: 'Responsable Maintenance', employer: { name: null } }])
})

it('a public competition is a posting where a label says until when', () => {
  const page = (label: string) =>
    `<!doctype html><html lang="it"><title>Concorso - Comune di Marlow</title><main><h1>Concorso pubblico, per esami, per n. 1 posto di Istruttore Tecnico a tempo pieno e indeterminato</h1>
    <dl><dt>${label}</dt><dd>02/12/2026</dd><dt>Ente</dt><dd>Comune di Marlow</dd></dl><p>È indetto un concorso pubblico per esami per la copertura di un posto di Istruttore Tecnico a tempo pieno e indeterminato, da
    assegnare al Settore Lavori Pubblici del Comune.</p><h2>Requisiti</h2><ul><li>Diploma di geometra o titolo equipollente</li></ul></main></html>`
  expect(read(page('Scadenza'), 'a.html')).toMatchObject([
    {
      employer: { name: 'Comune di Marlow' },
      deadline: { date: { date: '2026-12-02' } },
      employment: { schedule: ['full_time'], contract: ['permanent'] },
    },
  ])
  expect(read(page('Altro'), 'a.html')).toEqual([])
})

it('a sentence behind the closing date of a page is none of it', () => {
  const page = `<!doctype html><html lang="en"><title>Vacancies | Marlow Church</title><main><h2>Vacancies</h2><h3>Parish Administrator (part time)</h3><p>12 hours per week, £13.50 per hour</p>
    <p>We are looking for a friendly and organised person to run our parish office. Experience of office work is essential.</p><p>Closing date: Friday 4th December 2026. Interviews: week of 14th December.</p></main></html>`
  expect(read(page, 'a.html')[0]?.deadline.date?.date).toBe('2026-12-04')
})

it('a card of an alert has its link below the first words of its text', () => {
  const mail = `From: "Board" <alert@board.example>\nSubject: Warehouse Operative @ Marlow Logistics and 1 more job\nDate: Wed, 18 Nov 2026 06:30:00 +0000\nContent-Type: text/plain; charset=utf-8
\n2 new warehouse jobs\n\nWarehouse Operative - Nights\nMarlow Logistics\nCorby, Northamptonshire\n£13.21 an hour\nImmediate start. You'll be picking and packing.\nhttps://board.example/rc/clk/dl?jk=9f2c1b7a6d5e4f30
\nStock Controller\nMaple Foods Ltd\nKettering\n£27,500 a year\nResponsible for daily stock counts and reporting variances.\nhttps://board.example/rc/clk/dl?jk=1a2b3c4d5e6f7a8b\n\nUnsubscribe: https://board.example/unsub\n`
  expect(read(mail, 'a.eml').map(({ title, locations }) => [title, locations[0]?.label])).toEqual([
    ['Warehouse Operative - Nights', 'Corby, Northamptonshire'],
    ['Stock Controller', 'Kettering'],
  ])
})

it('behind a pin stands where it is, with whatever abbreviations, and nobody who hires', () => {
  const text = `#вакансия #бухгалтер #Казань\n\nИщем бухгалтера на первичку\n\n📍 Казань, ул. Тэцевская\n💰 60 000 – 70 000 ₽ на руки
\nЧто делать:\n— вести первичную документацию\n\nЧто важно:\n— опыт от 1 года\n\nЧто предлагаем:\n— оформление по ТК\n`
  expect(read(text)).toMatchObject([
    { employer: { name: null }, locations: [{ label: 'Казань, ул. Тэцевская' }] },
  ])
})

it('jobs below “Join us” are jobs of their own', () => {
  const box = (title: string, terms: string) =>
    `<div><h3>${title}</h3><p><strong>${terms}</strong></p><p>You like people and early mornings. Experience is a must, and we pay for what you learn.</p></div>`
  const page = `<!doctype html><html lang="en"><title>Join Us — Marlow &amp; Kettle</title><main><h1>Join Us</h1><p>We're a small bakery. We're currently looking for:</p>
    ${box('Pastry Chef', 'Full time, 40 hours.')}${box('Weekend Barista', 'Part time, Saturdays.')}<p>Email hello@marlow.example with your CV.</p></main></html>`
  expect(new Set(read(page, 'a.html').map(({ title }) => title))).toEqual(
    new Set(['Pastry Chef', 'Weekend Barista']),
  )
})
