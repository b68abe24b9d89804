// Pages of the two largest boards as their whole text is copied, in several languages: menu, buttons, counts of who
// applied above the text, and what the board knows of who hires below it.

import { expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

function read(...lines: string[]): Record<string, unknown> {
  const { drafts } = readSource({ bytes: Buffer.from(lines.join('\n')), fileName: 'a.txt', savedAt: null })
  const { title, employer, locations, description, employment } = drafts[0]!.content
  const text = description.plainText
  return { title, employer: employer.name, place: locations[0]?.label, kinds: employment.schedule, text }
}

interface Network {
  menu: string[]
  buttons: [share: string, more: string]
  job: [title: string, employer: string, place: string]
  counts: string
  paid: string
  mode: string
  full: string
  about: string
  text: string
  alert: string
  company: string
}

const networks: Network[] = [
  {
    menu: [
      '0 Benachrichtigungen',
      'Zum Hauptinhalt wechseln',
      'Start',
      'Ihr Netzwerk',
      'Sie',
      'Für Unternehmen',
    ],
    buttons: ['Teilen', 'Weitere Optionen anzeigen'],
    job: ['Schichtleiter Brennofen (m/w/d)', 'Töpferei Ahrens GmbH', 'Fulda, Hessen, Deutschland'],
    counts: 'Vor 5 Tagen · 51 Kandidat:innen haben auf „Bewerben" geklickt',
    paid: 'Gesponsert von Personaler:in · Außerhalb von LinkedIn verwaltete Antworten',
    mode: 'Vor Ort',
    full: 'Vollzeit',
    about: 'Details zum Jobangebot',
    text: 'Die Töpferei Ahrens fertigt seit 1921 Geschirr. Sie führen 22 Personen an zwei Öfen in der Frühschicht, planen ihre Einsätze und verantworten den Ausschuss von unter vier Prozent. Wir suchen jemanden mit Berufserfahrung und guten Kenntnissen der Keramik.',
    alert: 'Benachrichtigung für ähnliche Jobs aktivieren',
    company: 'Über das Unternehmen',
  },
  {
    menu: ['0 notificaciones', 'Saltar al contenido principal', 'Inicio', 'Mi red', 'Yo', 'Para negocios'],
    buttons: ['Compartir', 'Mostrar más opciones'],
    job: ['Jefe de Turno de Hornos', 'Cerámica Talavera del Valle', 'San Pedro Cholula, Puebla, México'],
    counts: 'hace 2 semanas · Más de 100 solicitudes',
    paid: 'Promocionado por técnico de selección · Respuestas gestionadas fuera de LinkedIn',
    mode: 'Presencial',
    full: 'Jornada completa',
    about: 'Acerca del empleo',
    text: 'Somos una empresa poblana con 61 años haciendo loseta. Vas a coordinar a 22 personas en dos hornos túnel durante el turno de la mañana y cuidar la merma. Buscamos experiencia en puesto similar y conocimientos de cerámica; ofrecemos contrato estable.',
    alert: 'Activar alerta para empleos similares',
    company: 'Acerca de la empresa',
  },
  {
    menu: ['0 meldingen', 'Naar hoofdinhoud gaan', 'Home', 'Mijn netwerk', 'Ik', 'Voor bedrijven'],
    buttons: ['Delen', 'Meer opties weergeven'],
    job: ['Ploegleider ovens', 'Aardewerk Vecht B.V.', 'Zwolle, Overijssel, Nederland'],
    counts: '2 weken geleden · Meer dan 100 sollicitaties',
    paid: 'Gepromoot door personeelswerver · Reacties worden buiten LinkedIn beheerd',
    mode: 'Op locatie',
    full: 'Fulltime',
    about: 'Over de vacature',
    text: 'Aardewerk Vecht maakt sinds 1921 servies. Je stuurt 22 mensen aan op twee tunnelovens in de ochtendploeg en bewaakt de uitval. Wij vragen ervaring in een soortgelijke functie en kennis van keramiek; wij bieden een vaste baan en een goed salaris daarbij.',
    alert: 'Melding instellen voor vergelijkbare vacatures',
    company: 'Over het bedrijf',
  },
  {
    menu: ['0 aviseringar', 'Gå till huvudinnehållet', 'Hem', 'Mitt nätverk', 'Jag', 'För företag'],
    buttons: ['Dela', 'Visa fler alternativ'],
    job: ['Skiftledare ugnar', 'Dalkeramik AB', 'Falun, Dalarnas län, Sverige'],
    counts: 'för 2 veckor sedan · Över 100 ansökningar',
    paid: 'Marknadsförs av rekryterare · Svar hanteras utanför LinkedIn',
    mode: 'På plats',
    full: 'Heltid',
    about: 'Om jobbet',
    text: 'Dalkeramik har gjort porslin sedan 1921. Du leder 22 personer vid två tunnelugnar på förmiddagsskiftet och ansvarar för kassationen. Vi söker dig med erfarenhet av liknande arbete och kunskap om keramik; vi erbjuder en trygg anställning och bra lön.',
    alert: 'Ställ in jobbavisering för liknande jobb',
    company: 'Om företaget',
  },
]

it.each(networks)('reads $job below the menu of a network', (network) => {
  const { menu, buttons, job, counts, paid, mode, full, about, text, alert, company } = network
  const [title, employer, place] = job
  const head = [employer, ...buttons, title, `${place} · ${counts}`, paid, '', mode, full, '']
  const body = [about, text, '', alert, '', company, employer, '8.412', '…']
  const read_ = { title, employer, place, kinds: ['full_time'], text }
  expect(read(...head, ...body)).toEqual(read_)
  expect(read(...menu, '', ...head, ...body)).toEqual(read_)
})

const boards = [
  [
    [
      'Zum Hauptinhalt springen',
      'Start',
      'Gehälter',
      'Einloggen',
      'Arbeitgeber/Stellenanzeige schalten',
      'Was',
      'Ofen',
      'Wo',
      'Fulda',
      'Jobs finden',
    ],
    [
      'Schichtleiter Brennofen (m/w/d)',
      'Töpferei Ahrens GmbH',
      '3,6',
      '3,6 von 5 Sternen',
      'Fulda',
      'Vollzeit',
    ],
    ['Vollständige Stellenbeschreibung', networks[0]!.text, '', 'Job melden'],
  ],
  [
    [
      'Saltar al contenido principal',
      'Inicio',
      'Buscar sueldos',
      'Iniciar sesión',
      'Qué',
      'hornos',
      'Dónde',
      'Puebla',
      'Buscar',
    ],
    [
      'Jefe de Turno de Hornos',
      'Cerámica Talavera del Valle',
      '3.6',
      '3.6 de 5 estrellas',
      'San Pedro Cholula',
      'Tiempo completo',
    ],
    ['Descripción completa del empleo', networks[1]!.text],
  ],
] as const

it.each(boards)('reads the job below the search form of a board: %s', (menu, job, body) => {
  const [title, employer, , , place] = job
  const expected = { title, employer, place, kinds: ['full_time'], text: body[1] }
  expect(read(...job, '', ...body)).toEqual(expected)
  expect(read(...menu, '', ...job, '', ...body)).toEqual(expected)
})

it('calls no job after a menu in a line or a button', () => {
  const [, , , network] = networks
  const advert = [
    'Restaurangbiträde till skidanläggning',
    'Fjällservice AB',
    'Kommun: Härjedalen',
    'Omfattning: Heltid',
    '',
    'Om jobbet',
    network!.text,
  ]
  expect(read('Till innehållet', 'Start', 'Sök', 'Spara annons', ...advert)).toMatchObject({
    title: 'Restaurangbiträde till skidanläggning',
  })
})
