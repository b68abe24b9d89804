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

/** A page from its menu down, a line for each part of it; bars part what stands in lines of its own. */
function networkPage(page: string) {
  const lines = page.trim().split(/\n\s*/)
  const [menu = [], buttons = [], job = []] = lines.slice(0, 3).map((line) => line.split(' | '))
  const [counts, paid, mode, full, about, text, alert, company] = lines.slice(3) as NetworkLines
  return { menu, buttons, job, counts, paid, mode, full, about, text, alert, company }
}

type NetworkLines = [string, string, string, string, string, string, string, string]

const networks = [
  networkPage(`
    0 Benachrichtigungen | Zum Hauptinhalt wechseln | Start | Ihr Netzwerk | Sie | Für Unternehmen
    Teilen | Weitere Optionen anzeigen
    Schichtleiter Brennofen (m/w/d) | Töpferei Ahrens GmbH | Fulda, Hessen, Deutschland
    Vor 5 Tagen · 51 Kandidat:innen haben auf „Bewerben" geklickt
    Gesponsert von Personaler:in · Außerhalb von LinkedIn verwaltete Antworten
    Vor Ort
    Vollzeit
    Details zum Jobangebot
    Die Töpferei Ahrens fertigt seit 1921 Geschirr. Sie führen 22 Personen an zwei Öfen in der Frühschicht, planen ihre Einsätze und verantworten den Ausschuss von unter vier Prozent. Wir suchen jemanden mit Berufserfahrung und guten Kenntnissen der Keramik.
    Benachrichtigung für ähnliche Jobs aktivieren
    Über das Unternehmen`),
  networkPage(`
    0 notificaciones | Saltar al contenido principal | Inicio | Mi red | Yo | Para negocios
    Compartir | Mostrar más opciones
    Jefe de Turno de Hornos | Cerámica Talavera del Valle | San Pedro Cholula, Puebla, México
    hace 2 semanas · Más de 100 solicitudes
    Promocionado por técnico de selección · Respuestas gestionadas fuera de LinkedIn
    Presencial
    Jornada completa
    Acerca del empleo
    Somos una empresa poblana con 61 años haciendo loseta. Vas a coordinar a 22 personas en dos hornos túnel durante el turno de la mañana y cuidar la merma. Buscamos experiencia en puesto similar y conocimientos de cerámica; ofrecemos contrato estable.
    Activar alerta para empleos similares
    Acerca de la empresa`),
  networkPage(`
    0 meldingen | Naar hoofdinhoud gaan | Home | Mijn netwerk | Ik | Voor bedrijven
    Delen | Meer opties weergeven
    Ploegleider ovens | Aardewerk Vecht B.V. | Zwolle, Overijssel, Nederland
    2 weken geleden · Meer dan 100 sollicitaties
    Gepromoot door personeelswerver · Reacties worden buiten LinkedIn beheerd
    Op locatie
    Fulltime
    Over de vacature
    Aardewerk Vecht maakt sinds 1921 servies. Je stuurt 22 mensen aan op twee tunnelovens in de ochtendploeg en bewaakt de uitval. Wij vragen ervaring in een soortgelijke functie en kennis van keramiek; wij bieden een vaste baan en een goed salaris daarbij.
    Melding instellen voor vergelijkbare vacatures
    Over het bedrijf`),
  networkPage(`
    0 aviseringar | Gå till huvudinnehållet | Hem | Mitt nätverk | Jag | För företag
    Dela | Visa fler alternativ
    Skiftledare ugnar | Dalkeramik AB | Falun, Dalarnas län, Sverige
    för 2 veckor sedan · Över 100 ansökningar
    Marknadsförs av rekryterare · Svar hanteras utanför LinkedIn
    På plats
    Heltid
    Om jobbet
    Dalkeramik har gjort porslin sedan 1921. Du leder 22 personer vid två tunnelugnar på förmiddagsskiftet och ansvarar för kassationen. Vi söker dig med erfarenhet av liknande arbete och kunskap om keramik; vi erbjuder en trygg anställning och bra lön.
    Ställ in jobbavisering för liknande jobb
    Om företaget`),
]

it.each(networks)('reads $job below the menu of a network', (network) => {
  const { menu, buttons, job, counts, paid, mode, full, about, text, alert, company } = network
  const [title = '', employer = '', place] = job
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
