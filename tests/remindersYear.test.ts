// A year of reminders, with sleeps, restarts, moves from zone to zone and both changes of clock: each comes once, none is
// lost, quiet hours are kept, and what comes together is told together.

import { afterEach, expect, test } from 'vitest'
import { addDays, wallTimeIn } from '../shared/calendar.ts'
import { postingJson } from './helpers/app.ts'
import { type Reminding, startReminding } from './helpers/reminding.ts'

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Niue',
  'Asia/Kolkata',
]
const hourMs = 3_600_000
const start = '2026-11-20'
const days = 365

let on: Reminding
afterEach(() => on.close())

test.each([1, 2])('each once, none lost, never in quiet hours (%i)', async (seed) => {
  on = await startReminding(`${start}T09:00:00Z`, zones[0])
  const random = randomOf(seed)
  const day = () => addDays(start, 10 + Math.floor(random() * (days - 20)))
  const time = () => `${String(Math.floor(random() * 24)).padStart(2, '0')}:${random() < 0.5 ? '05' : '40'}`
  const expected = await on.change(async () => {
    const jobs = Array.from({ length: 60 }, (_, n) =>
      postingJson({ title: `Job ${n}`, identifier: undefined, validThrough: n < 30 ? day() : undefined }),
    )
    const { files } = await on.app.importTexts({ 'jobs.json': `[${jobs.join()}]` })
    const ids = files[0]?.postings ?? []
    const keys: string[] = []
    for (const [n, id] of ids.entries()) {
      const { deadline } = await on.app.call('postings.get', { id })
      if (deadline?.date) keys.push(...named(`listing ${id}`, deadline.date.raw, 'd3', 'd0'))
      if (n % 3 === 0) {
        const [due, at] = [day(), n % 2 === 0 ? time() : null]
        await on.app.call('tracking.setDeadline', { ids: [id], deadline: { on: due, time: at } })
        keys.push(...named(`mine ${id}`, at === null ? due : `${due} ${at}`, 'd1', 'd0'))
      }
      if (n % 4 === 0) {
        const when = { on: day(), time: '10:15', until: null, zone: zones[n % zones.length] ?? '' }
        const { id: interview, startsAt } = await on.app.call('interviews.create', {
          postingId: id,
          kind: 'video',
          when,
        })
        keys.push(...named(`interview ${interview}`, startsAt, 'd1', 'm60'))
      }
    }
    return keys.sort()
  })
  expect(expected.length).toBeGreaterThan(100)

  let { next } = on.look()
  let notices = 0
  const end = Date.parse(`${addDays(start, days)}T12:00:00Z`)
  while (on.clock.now() < end) {
    const kind = random()
    const from = on.clock.now()
    // Awake it looks on time; asleep it comes back whenever.
    const until = kind < 0.7 ? next : from + random() * (kind < 0.95 ? 20 : 150) * hourMs
    on.clock.set(new Date(until).toISOString())
    if (kind > 0.9) on.clock.setZone(zones[Math.floor(random() * zones.length)] ?? '')
    if (kind > 0.985) await on.app.restart()
    const before = on.recorded().length
    next = on.look().next
    expect(next).toBeGreaterThan(on.clock.now())
    const notice = await on.take()
    if (notice === null) continue
    notices += 1
    expect(notice.count).toBeGreaterThan(0)
    expect(isInQuietHours(wallTimeIn(on.clock.now(), on.clock.zone()))).toBe(false)
    expect(await on.take()).toBeNull()
    expect(on.recorded().length).toBeGreaterThanOrEqual(before)
  }
  expect(on.recorded()).toEqual(expected)
  expect(notices).toBeGreaterThan(30)
  expect(notices).toBeLessThanOrEqual(expected.length)
})

function named(thing: string, date: string, ...leads: string[]): string[] {
  return leads.map((lead) => `${thing} ${date} ${lead}`)
}

const isInQuietHours = (time: string) => time >= '21:00' || time < '08:00'

/** Numbers from 0 to 1, the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed * 2_654_435_761
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
