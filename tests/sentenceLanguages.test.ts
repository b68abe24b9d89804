// Experience, start and closing date as sentences of many languages say them.

import { describe, expect, it } from 'vitest'
import { findTextDeadline } from '../electron/core/import/dates/textDeadline.ts'
import { findTextStart } from '../electron/core/import/dates/textStart.ts'
import { findMonths, noneNeededIn } from '../electron/core/import/fields/experienceWords.ts'
import { experienceInLines } from '../electron/core/import/wording/prose/askedExperience.ts'
import { westernDigits } from '../shared/westernDigits.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

describe('experience, start and closing date in sentences of many languages', () => {
  it.each([
    ['praxi min. 2 roky na obdobné pozici', 24],
    ['حداقل ۳ سال سابقه کار مرتبط', 36],
    ['2 à 5 ans de barreau', 24],
    ["Minimum 2 ans d'exercice en cabinet", 24],
    ['3 years PQE', 36],
    ['Seven (7) or more years in housing or homeless services', 84],
    ['minimum 2 години опит', 24],
    ['Minimalno 3 godine radnog iskustva', 36],
    ['Προϋπηρεσία τουλάχιστον 3 ετών σε αντίστοιχη θέση', 36],
    ['न्यूनतम 2 वर्ष का अनुभव आवश्यक।', 24],
    ['工作經歷：1年以上', 12],
    ['Je hebt 3 tot 5 jaar ervaring als molenaar', 36],
    ['Minimaal 2 jaar werkervaring', 24],
    ['Стаж не менее 2 лет', 24],
    ['Roczne doświadczenie w młynie', 12],
    ['Vismaz 2 gadu pieredze', 24],
    ['- Four years of data engineering', 48],
    ["You've spent at least two years managing a mill.", 24],
    ["We're looking for someone with four years of milling behind them.", 48],
    ['The ideal candidate has at least 4 years building mills.', 48],
    ['10 years+ in construction', 120],
    ["What you'll need: a bachelor's degree and two to four years of quality work in mills.", 24],
  ])('%s', (text, months) => {
    const said = experienceInLines([text])
    expect(said === null ? null : findMonths(westernDigits(said))).toBe(months)
  })

  it.each([
    'Experiência anterior não é necessária',
    'Praxe není nutná',
    'Freshers can apply',
    'Anche senza esperienza',
    'Ervaring niet nodig',
    '신입 지원 가능',
    'Deneyim şart değil',
    '未経験者歓迎',
    '경력 무관',
    '초보가능',
    'Tidak diwajibkan memiliki pengalaman bekerja',
    'Tidak harus memiliki pengalaman',
  ])('none is asked for: %s', (text) => {
    expect(noneNeededIn(text)).not.toBeNull()
    expect(experienceInLines([text])).not.toBeNull()
  })

  it.each([
    '- Two years of paid leave',
    'You will spend two years in London and one in Paris.',
    'Employees who have five years of service get more leave.',
    'Candidates will have three years of funding.',
    'You must have lived at least five years in the UK',
    'Tidak diwajibkan memiliki pengalaman di bidang penggilingan',
    '- Four years of data engineering desired',
    '초보운전 불가',
    'شرکت «آسیاب» با بیش از ۹ سال سابقه در حوزه آرد',
  ])('no experience: %s', (text) => expect(experienceInLines([text])).toBeNull())

  it('is looked for in time in hostile text', () => {
    const spent = countProcessorTime()
    for (const part of ['you with ', 'candidates a b c d ', 'requires a ', '- 5 years of '])
      experienceInLines([part.repeat(600 / part.length), part.repeat(100_000 / part.length)])
    expect(spent()).toBeLessThan(2000)
  })

  it.each([
    ['Am Institut ist zum 01.10.2027 eine Stelle zu besetzen.', '2027-10-01'],
    ['Wir suchen zum nächstmöglichen Zeitpunkt einen Müller.', null],
    ['Poste à pourvoir dès que possible.', null],
    ['Incorporación inmediata', null],
    ['Stillingen er fast med tiltrædelse pr. 1. august 2027.', '2027-08-01'],
    ['Praca: rozpoczęcie pracy od zaraz', null],
    ['Oppstart senest 1. mars 2027.', '2027-03-01'],
    ['Oppstart: senest 1. mars 2027.', '2027-03-01'],
    ['Tiltredelse senest 1. mars 2027', '2027-03-01'],
    ['Tillträde senast 1 mars 2027', '2027-03-01'],
    ['Tillträde tidigast den 1 mars 2027', '2027-03-01'],
    ['Tiltrædelse senest den 1. marts 2027', '2027-03-01'],
    ['Eintritt spätestens zum 1. März 2027', '2027-03-01'],
    ['Eintrittstermin: frühestens 01.03.2027', '2027-03-01'],
    ['Eintritt ab 01.03.2027', '2027-03-01'],
    ['Eintritt per 1. März 2027', '2027-03-01'],
    ['Prise de poste au plus tard le 1er mars 2027', '2027-03-01'],
    ['Prise de poste à partir du 1er mars 2027', '2027-03-01'],
    ['Prise de poste : dès le 1er mars 2027', '2027-03-01'],
    ['Incorporación antes del 1 de marzo de 2027', '2027-03-01'],
    ['Incorporación a partir del 1 de marzo de 2027', '2027-03-01'],
    ['Startdatum uiterlijk 1 maart 2027', '2027-03-01'],
    ['Startdatum: per 1 maart 2027', '2027-03-01'],
    ['Start date: no later than 1 March 2027', '2027-03-01'],
    ['Data di inizio: entro il 1 marzo 2027', '2027-03-01'],
    ['Data de início: até 1 de março de 2027', '2027-03-01'],
    ['Termín nástupu: od 1. března 2027', '2027-03-01'],
    ['Rozpoczęcie pracy: od 1 marca 2027', '2027-03-01'],
    ['Rozpoczęcie pracy najpóźniej 1 marca 2027', '2027-03-01'],
    ['Työ alkaa viimeistään 1.3.2027', '2027-03-01'],
    ['Kezdés: legkésőbb 2027. március 1.', '2027-03-01'],
    ['Начало работы: с 1 марта 2027', '2027-03-01'],
  ])('begins: %s', (text, date) => expect(findTextStart(text, '2027-03-01')).toMatchObject({ date }))

  it.each(['Senden Sie die Bewerbung bis zum 31.03.2027.', 'Inicio de sesión', 'Votre début de carrière'])(
    'no start: %s',
    (text) => expect(findTextStart(text, '2027-03-01')).toBeNull(),
  )

  it.each([
    ['Fecha límite para aplicar: 30 de junio de 2027', '2027-06-30'],
    ['Rok prijave: 30.6.2027.', '2027-06-30'],
  ])('closes: %s', (text, date) => expect(findTextDeadline(text, '2027-03-01')).toMatchObject({ date }))
})
