import { describe, expect, it } from 'vitest'
import { readEmployment } from '../electron/core/import/fields/employment.ts'
import { findKindsNamed } from '../electron/core/import/fields/employmentPhrases.ts'
import type { RawNode } from '../electron/core/import/raw.ts'
import {
  employmentInEnglish,
  employmentInText,
  employmentInTitle,
} from '../electron/core/import/wording/prose/employmentInText.ts'
import { countProcessorTime } from './helpers/processorTime.ts'
import { rawNode } from './helpers/rawNode.ts'

/** The kinds of employment that a text states, by both axes. */
function kinds(text: string): string {
  const values = employmentInText(text.split('\n'))
  const field = { key: 'employmentType', path: 'x', rung: 'text' as const, values }
  const node: RawNode = { id: null, types: [], fields: new Map([['employmenttype', field]]) }
  const { schedule, contract } = readEmployment(node).value
  return [...schedule, ...contract].join(' ')
}

describe('kinds of employment in sentences of many languages', () => {
  it.each([
    ['Wir suchen ab sofort in Voll- oder Teilzeit einen Müller.', 'full_time part_time'],
    ['Wir suchen ab sofort in Teil- oder Vollzeit (60-100 %)', 'part_time full_time'],
    ['Emploi à temps plein ou partiel', 'full_time part_time'],
    ['Contratto a tempo pieno o parziale', 'full_time part_time'],
    ['Oferta a jornada completa o parcial', 'full_time part_time'],
    ['Praca na pełny lub część etatu', 'full_time part_time'],
    ['Tjänsten är på hel- eller deltid', 'full_time part_time'],
    ['Ein unbefristetes Arbeitsverhältnis in einem kleinen Team', 'permanent'],
    [
      'Die Stelle mit 65 % der regelmäßigen wöchentlichen Arbeitszeit ist befristet auf drei Jahre.',
      'part_time temporary',
    ],
    ['Es sind Vollzeitstellen, auch in Teilzeit besetzbar.', 'part_time full_time'],
    ['Die Stelle ist bis zum 31.12.2027 befristet.', 'temporary'],
    ['Contract Loondienst Vast contract mogelijk', ''],
    ['A contract position in Leeds', 'contractor'],
    ['Die Garantie ist bis zum 31.12.2027 befristet.', ''],
    ['Contrato indefinido a jornada completa', 'full_time permanent'],
    ['Stellenumfang: 0,8 VZÄ', 'part_time'],
    ['Contrat pour une durée de deux années', 'temporary'],
    ['Kokopäiväinen työ Turussa', 'full_time'],
    // What whole hours would pay says nothing of how many there are.
    ['Das Entgelt beträgt 3.731,47 € bis 5.092,66 € brutto monatlich bei Vollzeit.', ''],
    ['Gehalt: 3.400 € bei einer Vollzeitstelle.', ''],
    ['The salary is £24,500 a year for full-time hours.', ''],
    ['2 100 € brut par mois pour un temps plein.', ''],
    ['Een salaris van € 2.800 per maand bij een fulltime dienstverband.', ''],
    ['Lön 29 000 kr i månaden vid heltid.', ''],
    ['1.650 € lordi al mese per un tempo pieno.', ''],
    ['5 000 zł brutto miesięcznie w przeliczeniu na pełny etat.', ''],
    ['Wir bieten 3.400 € im Monat, eine Stelle in Vollzeit.', 'full_time'],
    ['8 000 zł brutto, umowa o pracę na pełny etat', 'full_time permanent'],
    ['15000 - 22000 PLN + VAT (B2B)\n12000 - 17000 PLN brutto (UoP)', 'contractor permanent'],
    ['Oferujemy umowę o pracę lub B2B.', 'permanent contractor'],
    ['Umowa o pracę. Sprzedaż B2B.', 'permanent'],
    ['Mówimy o klientach B2B, umowa o pracę.', 'permanent'],
    ['Otsime möldrit täistööajaga', 'full_time'],
    ['Rad sa punim radnim vremenom', 'full_time'],
    ['Mutterschutzvertretung', 'temporary'],
    ['El contrato tendrá una duración de un año.', 'temporary'],
    ['Contract voor een jaar met uitzicht op vast', 'temporary'],
    ['Firmamos contratos de 2 años con agricultores', ''],
    ["Contrat saisonnier d'avril à octobre", 'seasonal'],
    ['You serve for a 2-year renewable contract.', 'temporary'],
    ['We won a 2-year contract with the county.', ''],
    ['Length of assignment: 6 months', 'temporary'],
    ['Probation period: 6 months', ''],
    ['FULL-TIME CONTRACTUAL', 'full_time contractor'],
    ['Zero hours contract', 'per_diem'],
    ['You lead casual workers in casual work clothes.', ''],
    ['Modelo de contratação: PJ', 'contractor'],
    ['O moleiro pode ser CLT/PJ, a combinar', 'permanent contractor'],
    ['Contact Carla Lee Tan (CLT@greenpark.example)', ''],
    ['Our depot is in Charlotte (CLT), and the airport is near.', ''],
    ['CDI Corporation is looking for a ranger, and for you.', ''],
    ['Vous travaillez avec le CDI du lycée.', ''],
    ['This is a CDI in our Paris office.', 'permanent'],
    ['You will be hired under a CLT contract.', 'permanent'],
    ['Vaga temporária de 90 dias', 'temporary'],
    ['Jovem aprendiz', 'apprentice'],
    ["Mission d'intérim de 3 mois", 'temporary'],
    ['Sostituzione maternità', 'temporary'],
    ['als Werkstudent (m/w/d) in der Mühle', 'intern'],
    ['Tillsvidareanställning', 'permanent'],
    ['Подработка по выходным', 'part_time'],
    ['兼职', 'part_time'],
    ['Full time, Monday to Friday', 'full_time'],
    ['Fulltime remote, Leeds', 'full_time'],
    ['Temporary until the end of March', 'temporary'],
    ['You mend lamps. Fixed term until 31 March 2028.', 'temporary'],
    ['12 ay belirli süreli sözleşmeyle çalışacak', 'temporary'],
    ['Belirsiz süreli iş sözleşmesi', 'permanent'],
    ['Umowa o pracę na zastępstwo', 'temporary'],
    ['Você atende clientes PJ do banco.', ''],
    ['Temporary workers support us in summer.', ''],
    ['Si offre contratto a tempo determinato, part-time 20 ore settimanali.', 'part_time temporary'],
    ['Oferujemy umowę o pracę na czas nieokreślony w pełnym wymiarze godzin', 'full_time permanent'],
    ['umowa o pracę na czas określony, część etatu', 'part_time temporary'],
    ['pracovní smlouvu na dobu neurčitou, plný úvazek', 'full_time permanent'],
    ['Оформление по ТК РФ, полная занятость, график 5/2', 'full_time permanent'],
    ['Умови: повна зайнятість, дистанційна робота', 'full_time'],
    ['Çalışma şekli: Tam zamanlı', 'full_time'],
    ['دوام كامل في مقر الشركة', 'full_time'],
    ['משרה מלאה, עבודה היברידית', 'full_time'],
    ['【雇用形態】\n正社員（試用期間3ヶ月）', 'permanent'],
    ['アルバイト・パート募集！', 'part_time'],
    ['고용형태: 정규직 (수습 3개월)', 'permanent'],
    ['工作时间：全职，双休', 'full_time'],
    ['Làm việc toàn thời gian', 'full_time'],
    ['Penuh waktu, karyawan tetap.', 'full_time permanent'],
    ['งานประจำ เต็มเวลา', 'full_time'],
    ['πλήρης απασχόληση, σύμβαση αορίστου χρόνου', 'full_time permanent'],
    ['teljes munkaidő, határozatlan idejű munkaszerződés', 'full_time permanent'],
    ['contract pe perioadă nedeterminată, normă întreagă', 'full_time permanent'],
    ['Tjänsten är en tillsvidareanställning på heltid', 'full_time permanent'],
    ['100 % fast stilling', 'full_time permanent'],
    ['Työsuhde on vakituinen ja kokoaikainen.', 'full_time permanent'],
    ['ugovor na neodređeno, puno radno vrijeme', 'full_time permanent'],
    ['Fulltime (40 uur)', 'full_time'],
    ['Fuldtidsstilling', 'full_time'],
    ['Stage de 6 mois', 'intern'],
    ['Die Arbeitszeit beträgt 50 Prozent einer entsprechenden Vollzeitbeschäftigung.', 'part_time'],
  ])('%s', (text, expected) => expect(kinds(text)).toBe(expected))

  it.each([
    'Ein Jahresvertrag mit der Möglichkeit einer unbefristeten Anstellung',
    'Mission de trois mois pouvant déboucher sur un CDI',
    'Un puesto con posibilidades de contrato indefinido',
    'Das Gehalt beträgt 2.150 Euro auf Vollzeitbasis.',
    'Wir beschäftigen 120 Vollzeitkräfte und 30 Teilzeitkräfte.',
    'Une équipe de 40 équivalents temps plein',
    'Drei Jahre Berufserfahrung in Vollzeit',
    '正社員登用あり',
    '정규직 전환 가능',
    'Salaire mensuel brut temps plein entre 3.120 € et 3.760 €',
    'งานประจำวันในสำนักงาน',
    'Nie oferujemy umowy o pracę.',
  ])('nothing of the job itself: %s', (text) => expect(kinds(text)).toBe(''))

  it.each([
    ['The position is available for 2 years.', ['position is available for 2 years']],
    ['The post has a maximum duration of 2-years.', ['post has a maximum duration of 2-years']],
    ['A full-time post at 1.0 FTE for two years', ['full-time']],
    [
      'A full-time role. The appointment is for three years.',
      ['full-time', 'appointment is for three years'],
    ],
    ['2 year post-qualification experience, a six month probationary position', []],
    ['You have been in continuous employment for 2 years.', []],
  ])('in English, measured: %s', (text, said) => expect(employmentInEnglish([text])).toEqual(said))

  it('is told in time from hostile text', () => {
    const spent = countProcessorTime()
    for (const piece of ['in Voll- oder ', 'umowa ', 'contrato por ', '全', 'полная ', '1 % der '])
      kinds(piece.repeat(100_000 / piece.length).slice(0, 100_000))
    expect(spent()).toBeLessThan(5000)
  })
})

describe('how long an appointment is for', () => {
  it.each([
    ['The appointment will initially be for one year.', 1],
    ['The appointment will initially be with the mill for training.', 0],
    ['The supplies will initially be for one year.', 0],
  ])('%s', (line, count) => expect(employmentInEnglish([line])).toHaveLength(count))
})

describe('a title that says for how many months', () => {
  it.each([
    ['Miller (6 month FTC)', '6 month FTC'],
    ['Miller - 12 Month Fixed Term Contract', '12 Month Fixed Term Contract'],
    ['Editor: 12 Month Maternity Cover', '12 Month Maternity Cover'],
    ['18 Month Contract Miller', '18 Month Contract'],
  ])('%s', (title, term) => {
    expect(employmentInTitle(title)).toEqual([term])
    expect(readEmployment(rawNode({ employmentType: term })).value.contract).toEqual(['temporary'])
  })
})

it.each([
  ['Boulanger en CDI', ['CDI']],
  ['Serveur à temps partiel', ['temps partiel']],
  ['Assistant(e) commercial(e), en CDI', ['CDI']],
  ['Chef en formation', []],
])('a French title says “en” in front of its kind: %s', (title, kinds) => {
  expect(employmentInTitle(title)).toEqual(kinds)
})

it.each([
  ['Part or Full Time.  You bake.', ['Part or Full Time']],
  ['We offer full- or part-time positions.', ['full- or part-time']],
  ['- Full-time & Part-time available.', ['Full-time', 'Part-time']],
  ['Our staff work full or part time.', []],
])('one word stands for both: %s', (text, kinds) => {
  expect(employmentInText([text])).toEqual(kinds)
})

describe('a title with “Stage” in front', () => {
  it.each([
    'Stage Meunerie',
    'Stage - Data Engineer',
    'Stage Assistant marketing',
    'Stage Production (H/F)',
    'Stage 6 mois Meunerie',
    'Offre de stage en meunerie',
    'Afstudeerstage Molens',
    'Stage',
  ])('is an internship: %s', (title) => expect(employmentInTitle(title)).toHaveLength(1))

  it.each([
    'Stage Manager',
    'Stage Manager (H/F)',
    'Stage Hand',
    'Stage Technician, Mill Theatre',
    'Stage Lighting Engineer',
    'Stage Assistant',
    'Stage-gate Process Owner',
    'Stage 2 Engineer',
    'Deputy Stage Manager',
    'Late Stage Investor',
    'Series B Stage Miller',
    'Stagecoach Driver',
    'Bühnenmeister',
  ])('is none: %s', (title) => expect(employmentInTitle(title)).toEqual([]))

  it('is told in one go', () => {
    const spent = countProcessorTime()
    employmentInTitle(`Stage ${'producer '.repeat(30)}`)
    expect(spent()).toBeLessThan(200)
  })
})

it('words of these kinds that are said of people and of much else are none among other words', () => {
  for (const text of [
    'Profil motivé et déterminé',
    'Een zelfstandige collega',
    'Haku on toistaiseksi auki',
    'Esprit libéral',
  ])
    expect(findKindsNamed(text)).toEqual({ schedule: [], contract: [] })
})
