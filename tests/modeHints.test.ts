// What the text of a marked posting says in passing of where one works, and what is only called so.

import { describe, expect, it } from 'vitest'
import { findModeHints } from '../electron/core/import/places/modeHints.ts'
import type { RawNode } from '../electron/core/import/raw.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

function describedAs(text: string): RawNode {
  const field = { key: 'description', path: 'x', rung: 'jsonLd' as const, values: [text] }
  return { id: null, types: [], fields: new Map([['description', field]]) }
}

/** The modes hinted at, by text. */
function modesIn(text: string): (string | null)[] {
  return findModeHints(describedAs(text)).map(({ value }) => value)
}

describe('the mode of work in the text of a marked posting', () => {
  it.each([
    ["You'll be in the office 3 days a week.", 'hybrid'],
    ["You'll work three days a week in our London office.", 'hybrid'],
    ['May telecommute but must report to the Hull, CT office 2 times per week', 'hybrid'],
    ['We ask for three days a week on site.', 'hybrid'],
    ['This is an in-office role.', 'onsite'],
    ['Télétravail : 2 jours par semaine possibles.', 'hybrid'],
    ['32 tot 40 uur per week; op vrijdag thuiswerken mag', 'hybrid'],
    ['Work Location: In person', 'onsite'],
    ['Work Arrangement : Work From Office', 'onsite'],
    ['This role requires five days a week in the office.', 'onsite'],
    ['Remote - US. You will do remote monitoring of mills.', 'remote'],
    ['Trabajo presencial', 'onsite'],
    ['出社必須', 'onsite'],
    ['Условия: удалённая работа', 'remote'],
    ['Дистанционный мониторинг мельниц. Полностью удалённо.', 'remote'],
    ['Работа предполагается из офиса.', 'onsite'],
    ['Não aceitamos home office, nem remoto.', 'onsite'],
    ['No ofrecemos teletrabajo', 'onsite'],
    ['Homeoffice ist bei dieser Stelle leider nicht möglich.', 'onsite'],
    ['是否远程：否', 'onsite'],
    ['不接受远程', 'onsite'],
    ['Remote work is not available for this position.', 'onsite'],
    ['No remote work', 'onsite'],
    ['Remoto Parcial', 'hybrid'],
    ['Candidate may work from home for a few days every month', 'hybrid'],
    ['Two days a week you may work from home.', 'hybrid'],
    ['Work from home two days a week.', 'hybrid'],
    ['Working from home 3 days each week.', 'hybrid'],
    ['This role is office-based.', 'onsite'],
    ['In office Tuesday through Thursday, remote Monday and Friday.', 'hybrid'],
    ['You will work 2 days from home and 3 days in the office.', 'hybrid'],
    ['Rythme hybride : 3 jours sur site, 2 jours à distance', 'hybrid'],
    ['Modalidad remota', 'remote'],
    ['Work mode: WFH', 'remote'],
    ['Ищу мельника (удаленно мы не можем, увы).', 'onsite'],
    ['Híbrido ou remoto, a combinar', 'hybrid'],
    ['<p>Remoto</p><p>Salário a combinar</p>', 'remote'],
    ['Remoto - Lisboa, Porto', 'remote'],
    ['<li>🏢 Presencial, 4 días a la semana.</li>', 'onsite'],
    ['Remoto ou Escritório, Campinas', 'remote_or_onsite'],
    ['Presencial o remoto con viajes', 'remote_or_onsite'],
    ['This role can be remote or on-site.', 'remote_or_onsite'],
    ['Télétravail : 3 jours au bureau', 'hybrid'],
    ['<li>全职</li><li>远程</li><li>薪资可面议</li>', 'remote'],
    ['Можно работать в офисе или удалённо', 'remote_or_onsite'],
    ['Location: New York City or remote in EST.', 'remote_or_onsite'],
    ['Remote or Austin, TX', 'remote_or_onsite'],
    ['Part Time or Remote', 'remote'],
    ['We are currently seeking a fully remote miller.', 'remote'],
    ['Fully remote role, open until filled.', 'remote'],
    ['Werklocatie: Fysiek', 'onsite'],
    ['Werklocatie: Hybride', 'hybrid'],
    ['Werklocatie: Thuiswerken', 'remote'],
    ['Ubicación del trabajo: Empleo presencial', 'onsite'],
    ['Ubicación del trabajo: Teletrabajo', 'remote'],
    ['rad od kuće jedan dan tjedno', 'hybrid'],
    ['Rad od kuće dva dana nedeljno', 'hybrid'],
    ['Heti két nap home office', 'hybrid'],
    ['Δύο ημέρες τηλεργασία την εβδομάδα', 'hybrid'],
    ['Arbete på distans två dagar i veckan', 'hybrid'],
    ['Du kan arbeta på distans två dagar i veckan', 'hybrid'],
    ['Mulighet for hjemmekontor to dager i uken', 'hybrid'],
    ['Uzaktan çalışma imkânı bulunmamaktadır', 'onsite'],
    ['Thuiswerken is in deze functie niet mogelijk.', 'onsite'],
    ['This role cannot be performed remotely.', 'onsite'],
    ['Home office-ra nincs lehetőség', 'onsite'],
    ['haftada iki gün uzaktan çalışma', 'hybrid'],
    ['1 zi pe săptămână de acasă', 'hybrid'],
    ['Lucru de acasă 2 zile pe săptămână', 'hybrid'],
    ['Home office 2 dny v týdnu', 'hybrid'],
    ['週3日リモート可（出社は火・木）', 'hybrid'],
    ['週2日在宅勤務', 'hybrid'],
    ['リモートと出社のハイブリッド', 'hybrid'],
    ['每週二、四可在家工作', 'hybrid'],
    ['部分遠端工作', 'hybrid'],
    ['امکان دورکاری دو روز در هفته', 'hybrid'],
    ['Je werkt gemiddeld twee dagen per week thuis.', 'hybrid'],
    ['Du arbeitest zwei Tage pro Woche zu Hause.', 'hybrid'],
    ['2 jours par semaine à la maison', 'hybrid'],
    ['modelo híbrido (2 dias em casa)', 'hybrid'],
    ['Dos días a la semana en casa', 'hybrid'],
    ['Due giorni a settimana da casa', 'hybrid'],
    ['To dage om ugen hjemme', 'hybrid'],
    ['Två dagar i veckan hemma', 'hybrid'],
    ['2 dni w tygodniu w domu', 'hybrid'],
    ['возможна частичная удалённая работа (1 день в неделю)', 'hybrid'],
    ["Le travail doit être effectué sur place. Il n'est pas possible de travailler à distance.", 'onsite'],
    ["Il n'est pas possible de travailler à distance.", 'onsite'],
    ['Location: Bristol office with home working (minimum two days a week in Bristol)', 'hybrid'],
    ['This is a home-based role with travel', 'remote'],
    ['Home-based, UK', 'remote'],
    ['Agile working between home and our Leeds office', 'hybrid'],
    ['A mix of home and office working', 'hybrid'],
    ['Working from home and the office', 'hybrid'],
    ['Split your time between home and our Leeds office', 'hybrid'],
    ['You will attend the office two days a week', 'hybrid'],
    ['Minimum 2 days per week in the office', 'hybrid'],
    ['60% office based', 'hybrid'],
    ['Attendance at the office one day per week', 'hybrid'],
    ['35 h par semaine, poste non ouvert au télétravail', 'onsite'],
    ["Ce poste n'est pas éligible au télétravail", 'onsite'],
    ['Poste non télétravaillable', 'onsite'],
    ['Télétravail non possible', 'onsite'],
    ['Dieses Angebot ist nicht für Homeoffice geeignet.', 'onsite'],
    ['Die Stelle ist nicht homeofficefähig.', 'onsite'],
    ['Homeoffice leider nicht möglich', 'onsite'],
    ['Keine Möglichkeit zum Homeoffice', 'onsite'],
    ['El puesto no admite teletrabajo', 'onsite'],
    ['Puesto no apto para teletrabajo', 'onsite'],
    ['No se contempla teletrabajo', 'onsite'],
    ['Sin posibilidad de teletrabajo', 'onsite'],
    ['Vaga não elegível para home office', 'onsite'],
    ['Geen mogelijkheid tot thuiswerken', 'onsite'],
    ['Brak możliwości pracy zdalnej', 'onsite'],
    ['Nie oferujemy pracy zdalnej', 'onsite'],
    ['Distansarbete är inte möjligt.', 'onsite'],
    ['Det er ikke mulighet for hjemmekontor', 'onsite'],
    ['Etätyö ei ole mahdollista', 'onsite'],
    ['Удалённая работа не предусмотрена', 'onsite'],
    ['Bis zu 60 % mobiles Arbeiten nach der Einarbeitung', 'hybrid'],
    ['Homeoffice-Anteil von 40%', 'hybrid'],
    ["Jusqu'à 50 % de télétravail", 'hybrid'],
    ['Télétravail à 50 %', 'hybrid'],
    ['Lieu du poste : En présentiel', 'onsite'],
    ['Arbeitsort: Zum Teil im Homeoffice in 10115 Berlin', 'hybrid'],
    ['Luogo di lavoro: In presenza', 'onsite'],
    ['Werklocatie: Op locatie', 'onsite'],
    ['Miejsce pracy: Stacjonarna', 'onsite'],
  ])('%s: %s', (text, mode) => expect(modesIn(text)).toEqual([mode]))

  it.each([
    'We support remote customers.',
    'Experience with remote sensing and remote desktops',
    'Lead the hybrid and multi-cloud environments of the mill.',
    'A hybrid role for someone who loves both flour and numbers.',
    'Work from anywhere for up to 4 weeks a year',
    'On-site gym and canteen, on-site parking',
    'Manage remote teams of millers',
    'Vehículos híbridos',
    'Дистанционный мониторинг мельниц',
    'Удалённый доступ к серверам, дистанционное обучение',
    'Дистанційне навчання мірошників',
    'In-person interviews will be held.',
    'Chance for remote work',
    'The island is remote and opportunities for travel are limited.',
    '<p>Remoto control de molinos</p><p>Un lugar remoto</p>',
    'The ability to work from home now and then',
    'A remote-work stipend',
    'Homeoffice-Pauschale von 50 €',
    '6.2 La politique remote',
    'Enveloppe télétravail : 600 € pour une bonne chaise',
    'Homeoffice-Zuschuss',
    'Thuiswerkvergoeding',
    'WFH allowance of $50',
    'Home working allowance',
    '3 jours par semaine à domicile chez nos patients',
    'Drei Tage frei pro Woche, den Rest bist du zu Hause',
    'Home-based care for older people',
    'You support hybrid and remote colleagues with their laptops.',
    'Hybrid working is not available for this role.',
    'The job is in the office, non-hybrid at the moment.',
    'Se trabaja en la oficina, no híbrido.',
    'Remote: If this position is listed as remote, you may still be asked to come in at times.',
    'This is not a fully remote role.',
  ])('none: %s', (text) => expect(modesIn(text).filter((mode) => mode !== null)).toEqual([]))

  it.each([
    ['Die Möglichkeit, von zuhause aus zu arbeiten', [null]],
    ['Possibilité de travailler depuis la maison', [null]],
    ['Location: Remote until our mill reopens, then Dallas, TX', [null]],
    ['Currently remote due to the pandemic', [null]],
    ['Remote (temporarily)', [null]],
    ['100 % Homeoffice ist nicht möglich.', [null]],
    ['Homeoffice aus dem Ausland ist nicht möglich.', [null]],
    ['Poste ouvert au télétravail', [null]],
    ['Wir liefern Mehl zu dir nach Hause. Bewirb dich von zu Hause aus.', []],
  ])('is quoted where it is only possible, or for now: %s', (text, modes) =>
    expect(modesIn(text)).toEqual(modes),
  )

  it.each([
    [
      '<p>Em 2021: 100% Home Office;</p><p>Em 2022: modelo híbrido: 2x na semana presencial.</p>',
      'Em 2022: ',
    ],
    ['<li>Prime télétravail : 60 €</li><li>Format hybride : 2 jours de télétravail</li>', 'Format hybride'],
    ['Home Office ist bei uns bekannt. An zwei Tagen pro Woche arbeitest du von zu Hause.', 'An zwei Tagen'],
  ])('is quoted where it is stated: %s', (text, beginning) =>
    expect(findModeHints(describedAs(text))).toEqual([
      { field: 'workMode', value: 'hybrid', text: expect.stringMatching(new RegExp(`^${beginning}`)) },
    ]),
  )

  it.each([
    ['remote', 'Hybrid working: three days a week in our office.', ['hybrid']],
    ['onsite', 'You will work 2 days from home and 3 days in the office.', ['hybrid']],
    ['onsite', 'Remote work is possible in some teams.', []],
    ['hybrid', 'Hybrid working: three days a week in our office.', []],
  ] as const)('is quoted beside the mode %s where it is some of both: %s', (mode, text, modes) =>
    expect(findModeHints(describedAs(text), mode).map(({ value }) => value)).toEqual(modes),
  )

  it('is looked for in time in hostile text', () => {
    const spent = countProcessorTime()
    for (const part of [
      '3 jours au bureau ',
      'remoto ou ',
      'удалённо не ',
      '2x na semana ',
      'télétravail nicht ',
      '50 % homeoffice ',
    ])
      modesIn(part.repeat(100_000 / part.length))
    for (const part of [
      'hybrid ',
      'remote and rural ',
      'on-site ',
      'work from home ',
      '3 days ',
      'in office day ',
      'remote or ',
      'Austin or remote ',
    ])
      modesIn(part.repeat(100_000 / part.length))
    expect(spent()).toBeLessThan(3000)
  })

  it.each([
    '<ul><li>Flexible hours</li><li>Working from home on two days</li><li>A canteen</li></ul>',
    'Benefits&lt;br&gt;Working from home on two days&lt;br/&gt;A canteen',
    'Flexible hours\nWorking from home on two days\nA canteen',
    'We offer:\n- Flexible hours\n- Working from home on two days\n- A canteen',
    '<p>Flexible\nhours</p><p>Working from home\non two days</p>',
  ])('quotes the item it stands in: %j', (text) => {
    const [quoted] = findModeHints(describedAs(text)).map((hint) => hint.text)
    expect(quoted?.replace(/^- /, '')).toBe('Working from home on two days')
  })

  it('quotes what stands there, with no space of its own', () => {
    const [quoted] = findModeHints(describedAs('<p>A mill (remote) in Leeds.</p>'))
    expect(quoted?.text).toBe('A mill (remote) in Leeds.')
  })

  it.each([
    'Part of the team is fully remote, others like the mill.',
    'Half of us work from home on Fridays.',
    'Other departments work hybrid.',
    'About 40 % of our staff work remotely.',
    'Ein Teil des Teams arbeitet remote.',
    'Une partie de l’équipe est en télétravail.',
    'Parte del equipo trabaja en remoto.',
    'Część zespołu pracuje zdalnie.',
  ])('is not that of some who work there: %s', (text) => expect(modesIn(text)).toEqual([]))
  it.each([
    'As part of the team you work fully remote.',
    'You can work remotely, as most of our team does.',
    'Part of the week you work from home.',
    'The role is hybrid, like most of our roles.',
  ])('is that of the job: %s', (text) => expect(modesIn(text)).toHaveLength(1))

  it.each(['data-props', ':job', 'onclick'])('is not said in a tag, however long it is: %s', (name) => {
    const kept = `{'hybrid': false, 'text': '<p>You may work from home.</p>${'<p>More words.</p>'.repeat(30)}', 'remote': true}`
    expect(modesIn(`<div class="x" ${name}="${kept}"><p>We grind flour.</p></div>`)).toEqual([])
    const [quoted] = findModeHints(describedAs(`<div ${name}="${kept}"><p>You work remotely.</p></div>`))
    expect(quoted?.text).toBe('You work remotely.')
  })
})
