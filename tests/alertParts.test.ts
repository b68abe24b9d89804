// Mails that list jobs, by what stands between the parts of their cards, and where one card ends. Names are invented, the
// shapes are not.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { withoutAnnouncement } from '../electron/core/import/wording/titles/announcedTitle.ts'

function read(subject: string, body: string, type = 'html') {
  const head = `From: Jobs <jobs@board.example>\nSubject: ${subject}\nMIME-Version: 1.0\nContent-Type: text/${type}; charset=utf-8`
  const bytes = new TextEncoder().encode(`${head}\n\n${body}`)
  return readSource({ bytes, fileName: 'mail.eml', savedAt: '2026-05-01T10:00:00Z' }).drafts.map(
    ({ content }) => [content.title, content.employer.name, content.locations[0]?.label ?? null],
  )
}

const job = 'https://www.board.example/jobs/view/41234567'
const lines = (...told: string[]) => told.map((line) => `<div>${line}</div>`).join('')

describe('cards whose parts are set apart in other ways', () => {
  const counted = (n: number) => `https://click.board.example/f/a/${n}`

  it('say when and on what terms in elements side by side, and a button below the last is none of them', () => {
    const card = (n: number, title: string, firm: string, kind: string) =>
      `<tr><td><a href="${counted(n)}"><div>N</div>${lines(title, firm, 'Hull, UK', 'via Startpost')}<div><span>23. Apr.</span><img src="t.png" alt=""><span>${kind}</span></div></a></td></tr>`
    const body = `<table>${card(1, 'Baker (m/f/d)', 'Northmill', 'Full-time')}${card(2, 'Head Miller', 'Weir', 'Part-time')}</table>
      <p><a href="${counted(3)}">Weitere Jobs ansehen</a></p><p>Diese E-Mail kommt, weil Sie sie bestellt haben.<br>Startpost Ltd, 1 Mill Lane, Salem, OR 97301, USA</p>`
    expect(read('2 neue Jobs für „Bread“', body)).toEqual([
      ['Baker (m/f/d)', 'Northmill', 'Hull, UK'],
      ['Head Miller', 'Weir', 'Hull, UK'],
    ])
  })

  it('begin with the sign that parts them, and a day is no place', () => {
    const card = (n: number, title: string, firm: string, place: string) =>
      `<tr><td><a href="${counted(n)}"><b>${title}</b></a> | ${firm} — ${place} | Mar 20, 2026 | $80k-$90k/yr | 5+ YOE, Rye <a href="${counted(n + 5)}">Apply</a></td></tr>`
    const body = `<table>${card(1, 'Head Miller', 'Northmill', 'Boston, Massachusetts, United States')}${card(2, 'Baker', 'Weir', 'Toronto, Ontario, Canada')}</table>`
    expect(read('Latest job postings', body)).toEqual([
      ['Head Miller', 'Northmill', 'Boston, Massachusetts, United States'],
      ['Baker', 'Weir', 'Toronto, Ontario, Canada'],
    ])
  })

  it('keep the link of one that says no place from the next', () => {
    const card = (n: number, ...told: string[]) => `${told.join('\n')}\n\nView job: ${job}${n}\n`
    const text = [
      card(1, 'Head Miller', 'Northmill', 'Hull, UK (Hybrid)'),
      card(2, 'Baker', 'Weir'),
      card(3, 'Cook', 'Skylark', 'Leeds, UK'),
    ].join('\n')
    expect(read('baker: new jobs', text, 'plain')).toEqual([
      ['Head Miller', 'Northmill', 'Hull, UK'],
      ['Baker', 'Weir', null],
      ['Cook', 'Skylark', 'Leeds, UK'],
    ])
  })

  it('may be one below what counts them, in a town as it is called there', () => {
    const text = `Job Alert\n1 new bread manager job (Remote)\n\n【TW】Head Miller (BP)\n雲雀 Skylark Ltd. - 台北市\nBread Manager of all the bread in Taiwan...\n1天前\n${job}\n`
    expect(read('1 new bread manager job', text, 'plain')).toEqual([
      ['【TW】Head Miller (BP)', '雲雀 Skylark Ltd.', '台北市'],
    ])
  })
})

it('tells the job of an application that was sent', () => {
  expect(withoutAnnouncement('Your application to Head Miller at Northmill')).toBe('Head Miller at Northmill')
  expect(withoutAnnouncement('Your application')).toBe('Your application')
})
