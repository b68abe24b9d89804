// Contact cards in and out: what a card says arrives, twice the same doubles nobody, and it can be undone.

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readCards, writeCards } from '../electron/core/people/contactCards.ts'
import { noPersonFields } from '../shared/people.ts'
import { startApp, type TestApp } from './helpers/app.ts'

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')

describe('reading', () => {
  test('takes what has a field and keeps the rest in the note', () => {
    const text = card(
      'VERSION:4.0',
      'FN:Ingrid Solheim',
      'N:Solheim;Ingrid;;;',
      'ORG:Gannet Rail\\, AS;People',
      'TITLE:Recruiter',
      'EMAIL;TYPE=home:ingrid@home.example',
      'EMAIL;PREF=1:ingrid@gannet.example',
      'TEL;VALUE=uri:tel:+47-55-00-11',
      'URL:https://gannet.example/people?id=1,2;3',
      'NOTE:Met at the fair\\nLikes ferries',
      'PHOTO:data:image/png;base64,AAAA',
    )
    expect(readCards(text)).toEqual({
      failed: 0,
      people: [
        {
          ...noPersonFields,
          name: 'Ingrid Solheim',
          role: 'Recruiter',
          organisation: 'Gannet Rail, AS, People',
          email: 'ingrid@gannet.example',
          phone: '+47-55-00-11',
          link: 'https://gannet.example/people?id=1,2;3',
          note: 'Met at the fair\nLikes ferries\ningrid@home.example',
        },
      ],
    })
  })

  test('understands the old form of phones and mail programs', () => {
    const text = card(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg',
      'TEL;WORK;VOICE:0551 100',
      'EMAIL;PREF;INTERNET:joerg@example.org',
    )
    expect(readCards(text).people[0]).toMatchObject({
      name: 'Jörg Müller',
      phone: '0551 100',
      email: 'joerg@example.org',
    })
  })

  test('a broken card stops no other', () => {
    const text =
      card('VERSION:3.0', 'FN:One') + card('FN', '::::') + card('VERSION:3.0', 'NOTE:nobody') + card('FN:Two')
    expect(readCards(text)).toMatchObject({ people: [{ name: 'One' }, { name: 'Two' }], failed: 2 })
  })

  test('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
        readCards(card(...lines))
      }),
      { numRuns: 30 },
    )
  })

  test.each([';', 'Weavers; Sons', 'A, B; C', '\\;'])(
    'an organisation called “%s” is one name',
    (organisation) => {
      const [person] = readCards(writeCards([{ ...noPersonFields, name: 'Ole', organisation }])).people
      expect(person?.organisation).toBe(organisation)
    },
  )

  test('reads back what it writes, in any script', () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .map((text) => text.replace(/[\r\n\p{C}]/gu, '').trim())
    const person = fc.record({
      name: line.filter((text) => text !== ''),
      role: line,
      organisation: line,
      isAgency: fc.constant(false),
      email: line,
      phone: line.filter((text) => !/^(?:tel|mailto):/i.test(text)),
      link: fc.webUrl(),
      note: line,
      lastContactOn: fc.constant(null),
    })
    fc.assert(
      fc.property(fc.array(person, { maxLength: 4 }), (people) => {
        expect(readCards(writeCards(people))).toEqual({ people, failed: 0 })
      }),
    )
  })
})

describe('in a library', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await startApp()
  })
  afterEach(() => app.close())
  const names = async () => (await app.call('people.list')).people.map(({ name }) => name)

  test('adds, completes, leaves alone; twice the same doubles nobody; one undo', async () => {
    await app.call('people.create', { name: 'Ingrid Solheim', organisation: 'Gannet Rail', note: 'Kind' })
    const text =
      card('VERSION:3.0', 'FN:Ingrid Solheim', 'ORG:Gannet Rail', 'EMAIL:i@gannet.example', 'NOTE:Ferries') +
      card('VERSION:3.0', 'FN:Ole Vik', 'EMAIL:ole@vik.example')
    expect(await app.call('people.importCards', { text })).toEqual({
      added: 1,
      completed: 1,
      unchanged: 0,
      failed: 0,
    })
    expect((await app.call('people.list')).people[0]).toMatchObject({
      email: 'i@gannet.example',
      note: 'Kind\nFerries',
    })
    expect(await app.call('people.importCards', { text })).toEqual({
      added: 0,
      completed: 0,
      unchanged: 2,
      failed: 0,
    })
    expect((await app.call('history.list')).undo?.label).toBe(
      'Added 1 contact and completed 1 contact from cards',
    )
    await app.call('history.undo')
    expect(await names()).toEqual(['Ingrid Solheim'])
  })

  test('tells namesakes at different addresses apart', async () => {
    const text = card('FN:Ole Vik', 'EMAIL:a@vik.example') + card('FN:Ole Vik', 'EMAIL:b@vik.example')
    expect(await app.call('people.importCards', { text })).toMatchObject({ added: 2 })
  })

  test('says so where a file holds no cards', async () => {
    const refusal = await app.refusal('people.importCards', { text: 'Dear all' })
    expect(refusal.message).toMatch(/no contact cards/)
    expect((await app.call('people.cards')).text).toBe('')
  })

  test('goes to another library and comes back the same', async () => {
    await app.call('people.create', { name: 'Ingrid Solheim', role: 'Recruiter', email: 'i@gannet.example' })
    await app.call('people.create', { name: 'Ole Vik', phone: '+47 1' })
    const { text, count } = await app.call('people.cards')
    expect(count).toBe(2)
    expect(await app.call('people.importCards', { text })).toMatchObject({ unchanged: 2 })
  })
})
