// Pages that firms make themselves: no button to apply, a sentence that says whom they seek, a row of facts below the title.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

function read(html: string) {
  const { drafts } = readSource({ bytes: Buffer.from(html), fileName: 'page.html', savedAt: null })
  return drafts[0]?.content ?? null
}

describe('a page without a button to apply', () => {
  const page = (title: string, name: string, sentence: string, parts: string) =>
    read(
      `<!doctype html><title>${title} - ${name}</title><body><header><a href="/">${name}</a></header><main><h1>${title}</h1><p>${sentence}</p>${parts}</main>`,
    )
  const parts = (offer: string, offered: string, asked: string, ask: string) =>
    `<h3>${offer}</h3><ul><li>${offered}</li></ul><h3>${asked}</h3><ul><li>${ask}</li></ul>`

  it.each([
    [
      'Heilpraktiker',
      'Praxis Morgenrot',
      'Die Praxis Morgenrot sucht eine/n Heilpraktiker/in.',
      parts(
        'Wir bieten',
        'Unbefristeter Vertrag, 3.100 Euro brutto im Monat, bezahlte Fortbildung',
        'Anforderungen',
        'Abgeschlossene Ausbildung und zwei Jahre Berufserfahrung',
      ),
    ],
    [
      'Kinésithérapeute',
      'Cabinet Aurore',
      'Le Cabinet Aurore à Chinon recherche un(e) kinésithérapeute.',
      parts(
        'Nous offrons',
        'CDI, 35 heures par semaine, de 2 400 à 2 800 euros brut par mois',
        'Profil',
        'Diplôme d’État et deux ans d’expérience',
      ),
    ],
    [
      'Fisioterapeuta',
      'Clínica Alborada',
      'Clínica Alborada (Lugo) busca fisioterapeuta para su unidad.',
      parts(
        'Ofrecemos',
        'Contrato indefinido, 37,5 horas semanales, formación pagada',
        'Requisitos',
        'Grado en Fisioterapia y dos años de experiencia',
      ),
    ],
    [
      'Fisioterapista',
      'Clinica Alba',
      'La Clinica Alba di Trento cerca un/a fisioterapista.',
      parts(
        'Offriamo',
        'Contratto a tempo indeterminato, da 1.700 a 2.000 euro lordi al mese',
        'Requisiti',
        'Laurea in fisioterapia e due anni di esperienza',
      ),
    ],
    [
      'Fysiotherapeut',
      'Praktijk Dageraad',
      'Praktijk Dageraad in Zutphen zoekt een fysiotherapeut.',
      parts(
        'Wij bieden',
        'Vast contract, 36 uur per week, betaalde scholing en een goed team',
        'Wij vragen',
        'Hbo-diploma fysiotherapie en twee jaar ervaring',
      ),
    ],
    [
      'Fysioterapeut',
      'Kliniken Gryning',
      'Kliniken Gryning i Mariefred söker en fysioterapeut.',
      parts(
        'Vi erbjuder',
        'Tillsvidareanställning på heltid, 32 000 till 36 000 kr i månaden',
        'Krav',
        'Legitimation och två års erfarenhet av yrket',
      ),
    ],
    [
      'Fizjoterapeuta',
      'Klinika Świt',
      'Klinika Świt w Grodkowie szuka fizjoterapeuty.',
      parts(
        'Oferujemy',
        'Umowę o pracę na czas nieokreślony, pełny etat, szkolenia',
        'Wymagania',
        'Dyplom i prawo wykonywania zawodu, dwa lata doświadczenia',
      ),
    ],
    [
      'Физиотерапевт',
      'Клиника «Рассвет»',
      'Клиника «Рассвет» в Суздале ищет физиотерапевта.',
      parts(
        'Мы предлагаем',
        'Бессрочный договор, полный день, 70 000–80 000 руб. в месяц',
        'Требования',
        'Высшее образование и опыт два года',
      ),
    ],
  ])('is one of %s at %s', (title, name, sentence, below) => {
    const content = page(title, name, sentence, below)
    expect([content?.title, content?.employer.name]).toEqual([title, name])
  })

  it.each([
    [
      'Investors',
      'Harbour Bread',
      'Harbour Bread is looking for investors who share its love of rye and want to see it grow in the north.',
      '<h3>Our story</h3><p>We have baked since 1921 and our experience shows in every loaf. Visit us on the quay on any day but Sunday.</p>',
    ],
    [
      'Volunteers of the year',
      'Harbour Bread',
      'Every spring we thank those who helped. Harbour Bread was glad to have them, and so was the town.',
      '<h3>Our story</h3><p>We have baked since 1921, and our experience shows in every loaf. Visit us on the quay on any day but Sunday.</p>',
    ],
  ])('is none of %s', (title, name, sentence, below) => expect(page(title, name, sentence, below)).toBeNull())
})

describe('the first of a row of facts', () => {
  const text =
    '<p>We bind old books anew and look for somebody to help us in our workshop at the market. You will love paper.</p>'
  const placeOf = (chips: readonly string[], own = 'Kolb Binders Ltd') => {
    const row = `<ul>${chips.map((chip) => `<li>${chip}</li>`).join('')}</ul>`
    const content = read(
      `<!doctype html><title>Bookbinder | ${own}</title><body><header><a href="/">${own}</a></header><main><h1>Bookbinder</h1>${row}${text}<h2>Requirements</h2><ul><li>Two years of experience with leather</li></ul><a href="/apply">Apply now</a></main>`,
    )
    return content!.locations.map(({ label }) => label).join()
  }
  const facts = ['Full-time', 'Permanent', '£2,900 a month', 'Posted 12 November 2026']

  it.each([
    ['Nether Walden', facts],
    ['Walden', facts.slice(0, 3)],
    ['Walden', ['Full-time', 'Permanent', 'Closes 5 December 2026']],
    ['전주시', facts],
  ])('%s is a town', (town, row) => expect(placeOf([town, ...row])).toBe(town))

  it('is one behind the name of who hires', () =>
    expect(placeOf(['Kolb Binders Ltd', 'Walden', ...facts])).toBe('Walden'))

  it.each([
    ['Production', facts],
    ['Vertrieb', facts],
    ['Gastronomie', facts],
    ['Night shift', facts],
    ['Senior', facts],
    ['Paper', facts],
    ['Bookbinder', facts],
    ['Walden', ['Full-time', 'Team Leather', 'Posted 12 November 2026']],
    ['Walden', ['Full-time']],
  ])('%s above %s is none', (chip, row) => expect(placeOf([chip, ...row])).toBe(''))
})

describe('what stands on such pages', () => {
  const below =
    '<p><b>Requirements:</b> two years of experience. We offer a permanent contract and full-time work in a small team that cooks well.</p><a href="/apply">Apply now</a>'
  const job = (head: string, facts = '') =>
    read(`<!doctype html><title>Jobs</title><main>${head}${facts}${below}</main>`)

  it.each([
    'Komm in unser Team!',
    'Únete a nuestro equipo',
    'Entra nel nostro team',
    'Faça parte da nossa equipa',
    'Bliv en del af vores team',
    'Dołącz do naszego zespołu',
    'Csatlakozz csapatunkhoz!',
    'Присоединяйся к нашей команде',
  ])('%s is no title', (slogan) =>
    expect(job(`<h1>${slogan}</h1><h2>Head baker (m/f/d)</h2>`)?.title).toMatch(/^Head baker/),
  )

  it.each([
    ['Dove: Trento, Vicolo dei Birri 7', 'Trento, Vicolo dei Birri 7'],
    ['Dónde: Deltebre (Tarragona)', 'Deltebre (Tarragona)'],
    ['Wo: Berlin', 'Berlin'],
    ['Wo: Bei uns', ''],
    ['Where: Room 4', ''],
    ['Waar: Online', ''],
  ])('%s is at %s', (line, place) => {
    const [label, value] = line.split(': ')
    const content = job(
      '<h1>Head baker</h1>',
      `<p><b>${label}:</b> ${value}</p><p><b>Pay:</b> £2,000 a month</p>`,
    )
    expect(content!.locations.map(({ label: each }) => each).join()).toBe(place)
  })
})

describe('chips below a title', () => {
  const chip = (line: string) => {
    const content = read(
      `<!doctype html><title>製本 | Kolb</title><main><h1>Bookbinder</h1><ul><li>Full-time</li><li>${line}</li></ul><p>We look for somebody with two years of experience in our workshop, who likes paper and leather.</p><h2>Requirements</h2><p>Care.</p><a href="/apply">Apply now</a></main>`,
    )!
    const { posted, deadline, textDeadline, salaries } = content
    return { posted: posted?.date, due: deadline.date?.date ?? textDeadline?.date, pay: salaries[0]?.min }
  }

  it.each([
    ['Feladva: 2026.11.12.', { posted: '2026-11-12' }],
    ['掲載日 2026/11/12', { posted: '2026-11-12' }],
    ['등록일 2026.11.12', { posted: '2026-11-12' }],
    ['Candidatez avant le 25/12/2026', { due: '2026-12-25' }],
    ['Scade il 25/12/2026', { due: '2026-12-25' }],
    ['Відгукнутися до 05.12.2026', { due: '2026-12-05' }],
    ['1.150 € μικτά/μήνα', { pay: '1150' }],
    ['25 000 грн/міс', { pay: '25000' }],
    ['月給24万円', { pay: '240000' }],
    ['8000-10000元/月', { pay: '8000' }],
  ])('%s says %o', (line, said) => expect(chip(line)).toMatchObject(said))
})
