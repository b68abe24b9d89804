// Calendar files, read back by another parser: what is in them, that importing one again updates and never doubles, and
// that the file kept in a folder follows the library.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import ICAL from 'ical.js'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'

let app: TestApp
let id: string
const folder = mkdtempSync(join(tmpdir(), 'roledex-calendar-'))
beforeEach(async () => {
  app = await startApp({ keptCalendar: { settleMs: 5, againMs: 60_000 } })
  id = await importPosting({})
})
afterEach(async () => {
  await app.close()
  rmSync(join(folder, 'Roledex.ics'), { force: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function importPosting(change: Record<string, unknown>): Promise<string> {
  const report = await app.importTexts({ 'one.json': postingJson(change) })
  return report.files[0]?.postings[0] ?? ''
}

interface ReadEvent {
  uid: string
  sequence: number
  summary: string
  start: string
  isAllDay: boolean
  status: string
  description: string
  alarms: string[]
  location: string
}

function readEvents(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      start: event.startDate.toString(),
      isAllDay: event.startDate.isDate,
      status: String(component.getFirstPropertyValue('status')),
      description: event.description,
      alarms: component.getAllSubcomponents('valarm').map((alarm) => {
        const trigger = alarm.getFirstProperty('trigger')
        // Where nothing is said it counts from the start, as every reminder here is meant.
        const related = trigger?.getFirstParameter('related') ?? 'START'
        return `${related === 'START' ? '' : `${related} `}${trigger?.getFirstValue()}`
      }),
      location: event.location,
    }
  })
}

/** A calendar program that takes a file in: what is known by its UID is replaced by a higher revision only. */
function takeIn(known: Map<string, ReadEvent>, text: string): Map<string, ReadEvent> {
  for (const event of readEvents(text)) {
    const before = known.get(event.uid)
    if (before === undefined || event.sequence > before.sequence) known.set(event.uid, event)
  }
  return known
}

const make = async (postingIds: string[] | null = null) => app.call('calendarFile.make', { postingIds })
const planAll = async () => {
  await app.call('tracking.setDeadline', { ids: [id], deadline: { on: '2026-12-01', time: null } })
  await app.call('interviews.create', {
    postingId: id,
    kind: 'video',
    name: 'Meet; the, crew \\ 水',
    when: { on: '2026-11-24', time: '09:30', until: '10:15', zone: 'Asia/Tokyo' },
    place: 'https://meet.example/a1',
    people: ['Ingrid Solberg'],
    preparation: 'A secret plan',
  })
  await app.call('tasks.create', {
    postingId: id,
    body: 'Send the references',
    due: { on: '2026-11-25', time: '17:00' },
  })
}

describe('a file', () => {
  test('holds every date in plain words, with its kind of time, origin and reminders', async () => {
    await planAll()
    const { count, text } = await make()
    const [interview, task, mine, listing] = readEvents(text).sort((a, b) => a.start.localeCompare(b.start))
    expect(count).toBe(4)
    expect(interview).toMatchObject({
      summary: expect.stringContaining('Meet; the, crew \\ 水: Harbour Pilot Scheduler'),
      start: '2026-11-24T00:30:00Z',
      location: 'https://meet.example/a1',
      // In the morning before; and an hour before it is night there, so it is told before the night.
      alarms: ['-PT17H', '-PT4H31M'],
    })
    expect(interview?.description).toContain(
      'Video interview with Ingrid Solberg.\nAgreed as 09:30 in Tokyo.',
    )
    expect(task).toMatchObject({ start: '2026-11-25T16:00:00Z', isAllDay: false, alarms: ['-PT8H30M'] })
    expect(mine).toMatchObject({
      start: '2026-12-01',
      isAllDay: true,
      // In the morning of the day before, and of the day.
      alarms: ['-PT15H30M', 'PT8H30M'],
    })
    expect(listing).toMatchObject({
      summary: expect.stringMatching(/^Closes: /),
      start: '2026-12-05T17:00:00Z',
    })
    expect(listing?.description).toContain('The listing’s closing date. Stated in the listing.')
    expect(text).not.toContain('secret')
  })

  test('a bare day is that day wherever it is written', async () => {
    await importPosting({ validThrough: '2026-12-20', identifier: 'B-2', title: 'Buoy Keeper' })
    const starts = async () =>
      readEvents((await make()).text)
        .filter(({ summary }) => summary.includes('Buoy Keeper'))
        .map(({ start }) => start)
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Niue', 'Australia/Lord_Howe']) {
      app.clock.setZone(zone)
      expect(await starts(), zone).toEqual(['2026-12-20'])
    }
  })

  test('is of the postings asked for, and of none says so', async () => {
    const other = await importPosting({ validThrough: null, identifier: 'B-2', title: 'Buoy Keeper' })
    expect((await make([id])).count).toBe(1)
    expect((await make([other])).count).toBe(0)
    expect(readEvents((await make([other])).text)).toEqual([])
  })

  test('taken in again doubles nothing, and changes what changed', async () => {
    await planAll()
    const known = takeIn(new Map(), (await make()).text)
    const again = (await make()).text
    expect(again).toBe((await make()).text)
    expect(takeIn(new Map(known), again)).toEqual(known)

    await app.call('tracking.setDeadline', { ids: [id], deadline: { on: '2026-12-03', time: '12:00' } })
    await app.restart()
    const later = takeIn(new Map(known), (await make()).text)
    expect(later.size).toBe(known.size)
    const moved = [...later.values()].filter(({ uid, start }) => known.get(uid)?.start !== start)
    expect(moved).toMatchObject([{ start: '2026-12-03T11:00:00Z' }])
    // Undo brings the day back, as a revision of its own.
    await app.call('history.undo', {})
    const back = takeIn(later, (await make()).text)
    expect([...back.values()].find(({ uid }) => uid === moved[0]?.uid)).toMatchObject({
      start: '2026-12-01',
    })
  })

  test('follows a backup that is restored', async () => {
    await app.call('tracking.setDeadline', { ids: [id], deadline: { on: '2026-12-01', time: null } })
    const known = takeIn(new Map(), (await make()).text)
    const { fileName } = await app.call('library.backup')
    await app.call('tracking.setDeadline', { ids: [id], deadline: { on: '2026-12-03', time: null } })
    takeIn(known, (await make()).text)
    app.clock.advance(3_600_000)
    await app.call('backups.restore', { fileName })
    takeIn(known, (await make()).text)
    const mine = [...known.values()].find(({ uid }) => uid.startsWith('mine'))
    expect(mine?.start).toBe('2026-12-01')
  })

  test('reminds as the settings say, and as was set by hand', async () => {
    await planAll()
    const alarms = async (kind: string) =>
      readEvents((await make()).text).find(({ uid }) => uid.startsWith(kind))?.alarms
    const { reminders } = await app.call('settings.get')
    const leads = { ...reminders.leads, mine: ['d3' as const], task: ['m60' as const], interview: [] }
    await app.call('settings.set', { reminders: { ...reminders, morning: '07:00', leads } })
    expect(await alarms('mine')).toEqual(['-P2DT17H'])
    expect(await alarms('task')).toEqual(['-PT1H'])
    expect(await alarms('interview')).toEqual([])
    await app.call('reminders.set', { keys: [`mine ${id}`], times: ['d7', 'd0 09:00', '2026-11-30 18:00'] })
    expect(await alarms('mine')).toEqual(['-P6DT17H', '-PT6H', 'PT9H'])
    await app.call('reminders.set', { keys: [`mine ${id}`], times: [] })
    expect(await alarms('mine')).toEqual([])
    await app.call('settings.set', { reminders: { ...reminders, isOn: false } })
    expect(await alarms('task')).toEqual([])
  })

  test('what is not to be reminded of, or has passed, comes without an alarm', async () => {
    await app.call('tracking.setDeadline', { ids: [id], deadline: { on: '2026-12-01', time: null } })
    app.clock.set('2026-12-03T09:00:00Z')
    const mine = readEvents((await make()).text).find(({ summary }) => summary.startsWith('My deadline'))
    expect(mine?.alarms).toEqual([])
  })
})

describe('the file kept in a folder', () => {
  const path = join(folder, 'Roledex.ics')
  const read = () => readEvents(readFileSync(path, 'utf8'))
  const until = (isSo: () => boolean) => expect.poll(isSo, { interval: 10 }).toBe(true)
  const keep = () => app.call('calendarFile.keep', { path: folder }, 'shell')

  test('is off until a folder is chosen, which a window cannot do', async () => {
    expect(await app.call('calendarFile.kept')).toEqual({ kept: null })
    expect((await app.refusal('calendarFile.keep', { path: folder })).code).toBe('notAllowed')
    const gone = await app.refusal('calendarFile.keep', { path: join(folder, 'none') }, 'shell')
    expect(gone.message).toContain('The folder “none” is not there.')
    expect(await app.call('calendarFile.kept')).toEqual({ kept: null })
  })

  test('follows the library, calls off what is gone, and leaves nothing half written', async () => {
    await keep()
    expect(read()).toMatchObject([{ status: 'CONFIRMED' }])
    await app.call('tracking.setDeadline', { ids: [id], deadline: { on: '2026-12-01', time: null } })
    await until(() => read().length === 2)
    const known = takeIn(new Map(), readFileSync(path, 'utf8'))
    await app.call('tracking.setDeadline', { ids: [id], deadline: null })
    await until(() => read().some(({ status }) => status === 'CANCELLED'))
    const off = [...takeIn(known, readFileSync(path, 'utf8')).values()].filter(
      ({ status }) => status === 'CANCELLED',
    )
    expect(off).toMatchObject([{ start: '2026-12-01' }])
    await app.call('history.undo', {})
    await until(() => read().every(({ status }) => status === 'CONFIRMED'))
    expect([...takeIn(known, readFileSync(path, 'utf8')).values()].map(({ status }) => status)).toEqual([
      'CONFIRMED',
      'CONFIRMED',
    ])
    await app.call('postings.delete', { ids: [id] })
    await until(() => read().every(({ status }) => status === 'CANCELLED'))
    expect(readdirSync(folder)).toEqual(['Roledex.ics'])
  })

  test('holds what changed while it was written without waiting for the next look', async () => {
    await app.close()
    app = await startApp({ keptCalendar: { settleMs: 200, againMs: 60_000 } })
    id = await importPosting({})
    await keep()
    const setDay = (on: string) =>
      app.call('tracking.setDeadline', { ids: [id], deadline: { on, time: null } })
    await setDay('2026-12-01')
    const isBeingWritten = () => existsSync(`${path}.part`) || read().length === 2
    while (!isBeingWritten()) await nextTurn()
    await setDay('2026-12-02')
    await until(() => read().some(({ start }) => start === '2026-12-02'))
  })

  test('goes on after a restart, says when it cannot be written, and stops when told', async () => {
    await keep()
    rmSync(folder, { recursive: true })
    await app.call('tracking.setDeadline', { ids: [id], deadline: { on: '2026-12-01', time: null } })
    const problem = async () => (await app.call('calendarFile.kept')).kept?.problem ?? null
    await expect.poll(problem).toContain('is not there')
    mkdirSync(folder)
    const again = mkdtempSync(join(tmpdir(), 'roledex-calendar-'))
    await app.call('calendarFile.keep', { path: again }, 'shell')
    expect(await problem()).toBeNull()
    await app.restart()
    await app.call('tracking.setDeadline', { ids: [id], deadline: { on: '2026-12-02', time: null } })
    const starts = () =>
      readEvents(readFileSync(join(again, 'Roledex.ics'), 'utf8')).map(({ start }) => start)
    await until(() => starts().includes('2026-12-02'))
    await app.call('calendarFile.stop')
    expect(await app.call('calendarFile.kept')).toEqual({ kept: null })
    rmSync(again, { recursive: true })
  })
})
