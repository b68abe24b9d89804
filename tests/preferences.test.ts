// Region, time zone and density: kept with the library, refused where they mean nothing, and honoured by the core.

import { afterEach, beforeEach, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

test('a chosen time zone takes the place of the system’s, also after a restart, until it is given up', async () => {
  expect((await app.call('app.info')).zone).toBe('Europe/Berlin')
  await app.call('settings.set', { zone: 'Asia/Tokyo' })
  expect((await app.call('app.info')).zone).toBe('Asia/Tokyo')
  await app.restart()
  expect((await app.call('app.info')).zone).toBe('Asia/Tokyo')
  app.clock.setZone('America/Lima')
  expect((await app.call('app.info')).zone).toBe('Asia/Tokyo')
  await app.call('settings.set', { zone: null })
  expect((await app.call('app.info')).zone).toBe('America/Lima')
})

test('days end, and searches find what is due, in the zone that is chosen', async () => {
  app.clock.set('2026-11-20T16:00:00Z')
  await app.importTexts({ 'a.json': postingJson({ validThrough: '2026-11-20' }) })
  const open = async () => (await app.call('postings.list', { text: 'deadline:today' })).total
  expect(await open()).toBe(1)
  // It is the 21st there already.
  await app.call('settings.set', { zone: 'Pacific/Kiritimati' })
  expect(await open()).toBe(0)
})

test.each([{ zone: 'Mars/Olympus' }, { zone: '+02:00' }, { locale: 'en_US' }, { locale: '' }])(
  '%o is refused, and nothing is changed',
  async (wrong) => {
    expect((await app.refusal('settings.set', wrong)).code).toBe('badRequest')
    expect(await app.call('settings.get')).toMatchObject({ zone: null, locale: null, density: 'comfortable' })
  },
)
