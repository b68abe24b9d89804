// The library the pictures of `npm run shots` are taken of: seeded postings, the samples, and one of these as a job seeker
// would have it after two weeks. Every list, dialog and notice finds something to show.

import type { Core } from '../electron/core/core.ts'
import { askCore } from '../electron/reach/callCore.ts'
import { dayMs } from '../shared/durations.ts'
import { seedLibrary } from './seed.ts'

const seededPostings = 240

export const ownPosting = 'Fernhollow Instruments'

export async function fillForShots(core: Core): Promise<void> {
  const now = Date.now()
  const daysAgo = (days: number) => new Date(now - days * dayMs).toISOString()
  const dayIn = (days: number) => daysAgo(-days).slice(0, 10)
  await seedLibrary(core, seededPostings, now)
  await askCore(core, 'samples.load', {})
  await importTexts(core, doubtful)

  const id = await findPosting(core, ownPosting)
  const ids = [id]
  await askCore(core, 'tracking.setBookmark', { ids, isBookmarked: true })
  await askCore(core, 'tracking.setStage', { ids, stageId: 'applied', at: daysAgo(4) })
  await askCore(core, 'tracking.setStage', {
    ids,
    stageId: 'screening',
    at: daysAgo(1),
    note: 'A call with Ines from the team, friendly and quick.',
  })
  await askCore(core, 'tracking.setDeadline', { ids, deadline: { on: dayIn(3), time: null } })
  await askCore(core, 'tracking.setTags', { ids, add: ['hardware', 'four-day week'] })
  await askCore(core, 'notes.create', {
    postingId: id,
    body: '## Before the call\n\n- Which radio do the glacier stations use?\n- How is the test bench kept honest?\n\nThe exercise is **paid** and half a day. Keep Thursday free.',
  })
  await askCore(core, 'interviews.create', {
    postingId: id,
    kind: 'video',
    name: 'Talk about the test bench',
    when: { on: dayIn(4), time: '10:00', until: '10:45', zone: 'Europe/Dublin' },
    place: 'https://meet.fernhollow.example/bench',
    people: ['Ines Okafor'],
    preparation: '- [x] Read the datasheet of the radio\n- [ ] Draw the power budget once more',
  })
  await askCore(core, 'tasks.create', {
    postingId: id,
    body: 'Send the schematic of the buoy',
    due: { on: dayIn(0), time: null },
  })
  const base64 = Buffer.from('Dear Fernhollow').toString('base64')
  for (const name of ['Letter to Fernhollow.pdf', 'CV 2026 hardware.pdf']) {
    await askCore(core, 'files.add', { postingId: id, name, base64 })
  }
  for (const person of people) await askCore(core, 'people.create', { ...person, postingIds: ids })
  await askCore(core, 'fields.add', { name: 'Commute in minutes', kind: 'number' })
  await askCore(core, 'fields.add', { name: 'Found through', kind: 'choice', choices: ['Friend', 'Site'] })
  await askCore(core, 'views.save', {
    name: 'Closing this week',
    search: 'deadline:<7d is:open',
    sort: 'deadline',
    direction: 'ascending',
  })
  const nurses = await askCore(core, 'postings.list', { text: 'stage:new electrician', limit: 3 })
  await askCore(core, 'postings.delete', { ids: nurses.rows.map((row) => row.id) })
  await askCore(core, 'library.backup', {})
}

/** One posting and nothing else. */
export async function addOnePosting(core: Core): Promise<void> {
  await importTexts(core, { 'lighthouse.json': posting({ title: 'Lighthouse Keeper' }) })
}

export async function findPosting(core: Core, text: string): Promise<string> {
  const { rows } = await askCore(core, 'postings.list', { text, limit: 1 })
  const [row] = rows
  if (row === undefined) throw new Error(`No posting is found by “${text}”.`)
  return row.id
}

async function importTexts(core: Core, files: Record<string, string>): Promise<void> {
  const { importId } = await askCore(core, 'imports.begin', {})
  await askCore(core, 'imports.addFiles', {
    importId,
    files: Object.entries(files).map(([path, text]) => ({
      path,
      base64: Buffer.from(text).toString('base64'),
    })),
  })
  await askCore(core, 'imports.finish', { importId })
}

export function posting(changes: Record<string, unknown>): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Lamp Room Keeper',
    description: '<p>You keep the lamp room of the Northvale light and show visitors how it was worked.</p>',
    datePosted: new Date(Date.now() - 3 * dayMs).toISOString().slice(0, 10),
    validThrough: new Date(Date.now() + 12 * dayMs).toISOString().slice(0, 10),
    hiringOrganization: { '@type': 'Organization', name: 'Northvale Lighthouse Trust' },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Tromsø', addressCountry: 'NO' },
    },
    ...changes,
  })
}

/** One posting to be reviewed, one file without any. */
const doubtful = {
  'archivist.json': posting({
    title: 'Lighthouse Archivist',
    validThrough: '04/05/2027',
    jobLocation: undefined,
  }),
  'numbers.json': '{"a": [1, 2, 3]}',
}

const people = [
  {
    name: 'Ines Okafor',
    role: 'Team lead',
    organisation: 'Fernhollow Instruments',
    email: 'ines@fernhollow.example',
    phone: '+353 1 555 0144',
  },
  {
    name: 'Tomasz Lindqvist',
    role: 'Recruiter',
    organisation: 'Quillon Search',
    isAgency: true,
    email: 'tomasz@quillon.example',
  },
]
