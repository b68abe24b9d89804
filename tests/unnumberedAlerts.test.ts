// Alerts in plain text whose links count clicks only, what recruiters and forwarded mails call a job, and pages that somebody
// attached to a mail.

import { describe, expect, it, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { readShortLine } from '../electron/core/import/wording/lines/shortLines.ts'
import { subjectLine } from '../electron/core/import/wording/mail/mailBody.ts'
import { employerInText } from '../electron/core/import/wording/prose/employerInText.ts'

function read(subject: string, text: string, more = '') {
  const mail = `From: Board <jobs@board.example>\r\nTo: me@post.example\r\nSubject: ${subject}\r\nDate: Mon, 12 Oct 2026 08:00:00 +0000\r\nMIME-Version: 1.0\r\n${more || 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n'}\r\n${text}`
  const { drafts } = readSource({ bytes: new TextEncoder().encode(mail), fileName: 'a.eml', savedAt: null })
  return drafts.map(({ content }) => content)
}

const told = (contents: ReturnType<typeof read>) =>
  contents.map(({ title, employer, locations }) => [title, employer.name, locations[0]?.label])

describe('an alert in plain text', () => {
  it('has its jobs above bare links', () => {
    const text =
      'Hallo,\n\ndiese Stellen passen zu Dir:\n\nProjektleiterin Tiefbau (m/w/d)\nErdmann Straßenbau AG\nMagdeburg\n65.000 € – 78.000 €\nhttps://www.net.example/m/AbCdEf1\n\nBauzeichner (m/w/d)\nPlanwerk Elbe Ingenieure\nDessau-Roßlau\nVollzeit\nhttps://www.net.example/m/AbCdEf2\n\nAlle Jobs anzeigen\nhttps://www.net.example/m/AbCdEf3\n'
    expect(told(read('Neue Jobs', text))).toEqual([
      ['Projektleiterin Tiefbau (m/w/d)', 'Erdmann Straßenbau AG', 'Magdeburg'],
      ['Bauzeichner (m/w/d)', 'Planwerk Elbe Ingenieure', 'Dessau-Roßlau'],
    ])
  })

  it('may say in front of a link what that does', () => {
    const text =
      'Hola,\n\nNuevas ofertas para ti\n\nCAMARERO/A DE SALA\nBodegas El Azahar S.L.\nSevilla (Sevilla)\nVer oferta: https://www.jobs.example/sala/of-i1?m=1\n\nAYUDANTE DE CAMARERO\nTaberna La Giraldilla\nDos Hermanas (Sevilla)\nVer oferta: https://www.jobs.example/ayudante/of-i2?m=1\n\nVer más ofertas: https://www.jobs.example/ofertas\n'
    expect(told(read('Ofertas de empleo para ti', text))).toEqual([
      ['CAMARERO/A DE SALA', 'Bodegas El Azahar S.L.', 'Sevilla (Sevilla)'],
      ['AYUDANTE DE CAMARERO', 'Taberna La Giraldilla', 'Dos Hermanas (Sevilla)'],
    ])
  })
})

test.each([
  ['Oferta pracy: Młynarz', 'Młynarz'],
  ['Nabídka práce – sládek', 'sládek'],
  ['Vacature: Verpleegkundige', 'Verpleegkundige'],
])('%s', (subject, title) => expect(subjectLine(subject)).toBe(title))

test('a subject that only announces calls no job, and one written small is spelled as the text heads itself', () => {
  const rest =
    '\n\nPivovar Lípa hledá sládka do nového minipivovaru v Jihlavě.\n\nMísto výkonu práce: Jihlava\nTyp úvazku: plný úvazek\nMzda: 45 000 – 52 000 Kč měsíčně\nNástup: 1. 1. 2027\n\nPožadujeme:\n- vzdělání v oboru\n- praxi alespoň 3 roky\n\nNabízíme:\n- 5 týdnů dovolené\n'
  expect(read('=?utf-8?Q?Nab=C3=ADdka_pr=C3=A1ce_=E2=80=93_sl=C3=A1dek?=', `Sládek${rest}`)[0]?.title).toBe(
    'Sládek',
  )
  const vacancy =
    'Clock Repairer\nTidewell Horology Ltd\nWhitstable, Kent\n\nPart-time\n£15.75 per hour\n\nMain duties\n- Clean and oil movements\n- Make small parts on the lathe\n\nEssential\n- Two years of experience with clocks\n'
  expect(read('Vacancy details', vacancy)[0]?.title).toBe('Clock Repairer')
})

test('a page that somebody attached is read as one', () => {
  const page =
    '<html><head><title>Ticket Inspector - Moorline Trams</title></head><body><h1>Ticket Inspector</h1><p>Moorline Trams, Nottingham</p><p><b>Salary:</b> £26,400 a year<br><b>Contract:</b> Permanent, full-time<br><b>Closing date:</b> 15 November 2026</p><h2>The role</h2><p>You check tickets, help passengers and keep our trams safe.</p><h2>About you</h2><ul><li>Calm and friendly</li><li>A clean licence</li></ul></body></html>'
  const parts = `--b\r\nContent-Type: text/plain\r\n\r\nHere is the job. Bob\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Disposition: attachment; filename="job.html"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${page}\r\n--b--\r\n`
  expect(told(read('As promised', parts, 'Content-Type: multipart/mixed; boundary=b\r\n'))).toEqual([
    ['Ticket Inspector', 'Moorline Trams', 'Nottingham'],
  ])
})

test('who hires stands in front of a department or a county', () => {
  expect(readShortLine('LE FOURNIL - 35 - RENNES')).toMatchObject({
    name: 'LE FOURNIL',
    said: [{ name: 'joblocation', value: '35 - RENNES' }],
  })
  expect(readShortLine('Leeside Care - Ballincollig, County Cork')).toMatchObject({
    name: 'Leeside Care',
    said: [{ name: 'joblocation', value: 'Ballincollig, County Cork' }],
  })
})

test('who writes for a client of theirs hires nobody', () => {
  const letter =
    'Für meinen Kunden, einen Versandhändler, suche ich einen Teamleiter.\n\nMit freundlichen Grüßen\nJens Ohm\n\nTalentkai Personalberatung GmbH\nKaistraße 5\n23552 Lübeck'
  expect(employerInText(letter)).toBeNull()
})
