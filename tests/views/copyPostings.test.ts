// @vitest-environment jsdom
// A posting on the clipboard: what the listing states, in order and escaped, and nothing that the person added.

import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyAddresses, copyPostings } from '../../renderer/actions/copyPostings.ts'
import type { Transport } from '../../renderer/api/transport.ts'
import { toastManager } from '../../renderer/ui/toasts.ts'
import { postingJson, startApp, type TestApp } from '../helpers/app.ts'

let app: TestApp
let copied: string | null
let toasts: string[]
let stopListening: () => void

beforeEach(async () => {
  app = await startApp()
  const call: Transport['call'] = (method, input) => app.core.dispatch(method, input, 'window')
  window.roledex = { call, onChange: () => () => {} }
  copied = null
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: async (text: string) => {
        copied = text
      },
    },
  })
  toasts = []
  stopListening = toastManager[' subscribe'](({ action, options }) => {
    if (action === 'add') toasts.push(String(options.title))
  })
})
afterEach(async () => {
  stopListening()
  delete window.roledex
  Reflect.deleteProperty(navigator, 'clipboard')
  await app.close()
})

async function take(...postings: Record<string, unknown>[]): Promise<string[]> {
  const texts = postings.map((posting, index) => [`${index}.json`, postingJson(posting)])
  const report = await app.importTexts(Object.fromEntries(texts))
  return report.files.flatMap((file) => file.postings)
}

const pilot = {
  title: 'Pilot *night*',
  identifier: 'NH-1',
  url: 'https://harbour.example/jobs/1',
  datePosted: '2026-11-01',
  validThrough: '2026-12-01T17:00:00+01:00',
  jobLocation: { '@type': 'Place', address: { addressLocality: 'Cork', addressCountry: 'IE' } },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { minValue: 40000, maxValue: 50000, unitText: 'YEAR' },
  },
  description: '<h2>The work</h2><p>Bring ships in.</p><ul><li>By day</li><li>By <b>night</b></li></ul>',
}

test('as text: title and employer, what is stated a line each, then the text', async () => {
  const [id = ''] = await take(pilot)
  await app.call('notes.create', { postingId: id, title: '', body: 'My own thought' })
  await app.call('tracking.setTags', { ids: [id], add: ['secret'] })
  await copyPostings([id], 'text')
  expect(copied).toBe(
    [
      'Pilot *night*',
      'Northvale Harbour',
      '',
      'Place: Cork',
      'Employment: Full-time',
      'Salary: €40,000–50,000 / year',
      'Posted: Sun, Nov 1, 2026',
      'Closes: Tue, Dec 1, 2026, 5:00 PM Berlin time',
      'Identifier: NH-1',
      'Posting: https://harbour.example/jobs/1',
      '',
      'The work',
      '',
      'Bring ships in.',
      '',
      '- By day',
      '- By night',
      '',
    ].join('\n'),
  )
  expect(toasts).toEqual(['Copied “Pilot *night*” as text'])
})

test('as Markdown: headings below that of the title, and no sign of the posting is taken for markup', async () => {
  const [id = ''] = await take(pilot)
  await copyPostings([id], 'markdown')
  expect(copied).toContain(
    '# Pilot \\*night\\*\n\n**Northvale Harbour**\n\n- Place: Cork\n- Employment: Full-time\n',
  )
  expect(copied).toContain('- Posting: <https://harbour.example/jobs/1>\n\n## The work\n\nBring ships in.')
  expect(copied).toContain('- By **night**')
})

test('a date that the site set says so, and one the person put right is told as it is', async () => {
  const [id = ''] = await take({ validThrough: '2026-12-01', datePosted: '2026-11-01' })
  await copyPostings([id], 'text')
  expect(copied).toMatch(/^Closes: .* \(end of day\)\. Set by the site, 30 days after posting;/m)
  await app.call('postings.override', { id, field: 'deadline', value: { on: '2026-12-09', time: null } })
  await copyPostings([id], 'text')
  expect(copied).toMatch(/^Closes: [^.]*\(end of day\)$/m)
})

test('several stand apart; their addresses come a line each, and those without one are counted', async () => {
  const ids = await take(pilot, { title: 'Rope Maker', identifier: 'NH-2' })
  await copyPostings(ids, 'markdown')
  expect(copied?.split('\n\n---\n\n').map((text) => text.slice(0, 12))).toEqual([
    '# Pilot \\*ni',
    '# Rope Maker',
  ])
  await copyAddresses(ids)
  expect(copied).toBe('https://harbour.example/jobs/1')
  expect(toasts).toEqual(['Copied 2 postings as Markdown', 'Copied 1 web address; 1 of them names none'])
})

test('nothing is copied where there is no address, and of more than can be pasted', async () => {
  const [id = ''] = await take({ title: 'Rope Maker' })
  await copyAddresses([id])
  await copyPostings(
    Array.from({ length: 51 }, () => id),
    'text',
  )
  expect(copied).toBeNull()
  expect(toasts).toEqual([
    'This posting names no web address',
    'Up to 50 postings can be copied at once. Export… takes any number',
  ])
})
