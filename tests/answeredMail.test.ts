// A reply with the advert below it, and letters of one job in the form of a card.

import { describe, expect, it } from 'vitest'
import { announcementOf } from '../electron/core/import/formats/written/opening.ts'
import { answeredMail } from '../electron/core/import/wording/mail/mailBody.ts'
import { employerInText } from '../electron/core/import/wording/prose/employerInText.ts'
import { describeGolden } from './helpers/golden.ts'

const head =
  'From: Ada <ada@northmill.example>\nTo: bo@example.org\nSubject: Re: Office Manager\nDate: Thu, 12 Nov 2026 16:40:00 +0100\n\n'
const read = (text: string) => JSON.parse(describeGolden(Buffer.from(head + text), 'a.eml')).postings ?? []

const advert = `Northmill Ltd is looking for an Office Manager for our office in Leeds.

The position is full-time and permanent, with a salary of £30,000 - £32,000
per year. We ask for at least 3 years of experience in an office.

Apply by 30 November 2026 to jobs@northmill.example.`
const quote = (text: string) => text.replace(/^/gm, '> ')

describe('a reply', () => {
  it('has the text of the advert it answers', () => {
    const [posting, ...others] = read(
      `Fine, until ten.\n\nOn Wed, 11 Nov 2026 at 18:21, Bo <bo@example.org> wrote:\n\n${quote(
        `thanks, may we talk?\n\nOn Tue, 10 Nov 2026, Ada wrote:\n\n${quote(advert)}`,
      )}\n`,
    )
    expect(others).toEqual([])
    expect(posting).toMatchObject({ title: 'Office Manager', employer: { name: 'Northmill Ltd' } })
    expect(JSON.stringify(posting.description)).not.toContain('until ten')
  })

  it('has its own text where what it answers is no advert', () => {
    const [posting] = read(`${advert}\n\nOn Tue, 10 Nov 2026, Bo wrote:\n\n> Have you got anything for me?\n`)
    expect(posting).toMatchObject({ title: 'Office Manager' })
  })

  it('is told by the line above what it answers', () => {
    expect(answeredMail('Yes.\n\nAm 11.11.2026 um 18:21 schrieb Bo:\n> Wann?')).toBe('Wann?')
    expect(answeredMail('On Monday Bo wrote:\nWhat Bo wrote')).toBe('What Bo wrote')
    expect(answeredMail('She wrote: it is fine.')).toBeNull()
  })
})

it('what says that an application has arrived is no advert', () => {
  const sent =
    'Здравствуйте, Иван!\n\nВаш отклик на вакансию «Менеджер по закупкам» в компании «Мельница» отправлен. Работодатель получил ваше резюме и рассмотрит его.\n\nСледите за статусом отклика в личном кабинете.\n'
  expect(read(sent)).toEqual([])
  const sought =
    'Мельница ищет менеджера по закупкам в Казани.\n\nОбязанности: закупка зерна.\nТребования: опыт от 2 лет.\nОклад от 90 000 руб. в месяц. Ждём ваш отклик на вакансию!\n'
  expect(read(sought)).toHaveLength(1)
})

it('a job between its title and its link hires as the card says, not as the foot of the mail', () => {
  const [posting, ...others] = read(
    `Hallo Bo,\n\ndiese Stelle passt zu Dir:\n\nProjektleiter Mühlenbau (m/w/d)\nNordmühle AG\nBochum\nVollzeit\n60.000 € – 78.500 € (vom Portal geschätzt)\n\nZum Job: https://board.example/jobs/bochum-projektleiter-118822331\n\nWarum diese Stelle?\n- Dein Standort passt\n\nPortal Works SE, Am Kai 1, 20457 Hamburg\n`,
  )
  expect(others).toEqual([])
  expect(posting).toMatchObject({
    employer: { name: 'Nordmühle AG' },
    locations: [{ label: 'Bochum' }],
    salaries: [{ kind: 'estimated', min: '60000' }],
  })
})

it('when and where one is sought stands in front of who', () => {
  expect(
    announcementOf(['die Nordmühle AG sucht für die Filiale Hull eine/n Müller:in (m/w/d) in Vollzeit']),
  ).toMatchObject({ employer: 'Nordmühle AG', title: 'Müller:in (m/w/d)' })
  expect(announcementOf(['Hej!', 'Ekbackens kommun söker kvarnmästare'])).toMatchObject({
    employer: 'Ekbackens kommun',
  })
})

it('who recruits says for whom', () => {
  const say = (text: string) => employerInText(`Hi Bo,\n\n${text}`)
  expect(say('a role I am working on with Northmill Systems, a small company in Hull.')).toBe(
    'Northmill Systems',
  )
  expect(say('I am working with Python, and with people.')).toBeNull()
})
