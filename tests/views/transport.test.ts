// Over HTTP, as in a browser. What the counts of answers and streams mean: missedChanges.test.ts.

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { transport } from '../../renderer/api/transport.ts'
import { type Change, topics } from '../../shared/topics.ts'

const streams: FakeEventSource[] = []

class FakeEventSource extends EventTarget {
  constructor() {
    super()
    streams.push(this)
  }
  begin(count: number) {
    this.dispatchEvent(new MessageEvent('begin', { data: String(count) }))
  }
  close() {}
}

let stop: () => void
let told: Change[]
/** Whether a request may outlive the page. */
const outliving: boolean[] = []

beforeEach(() => {
  vi.stubGlobal('roledex', undefined)
  vi.stubGlobal('EventSource', FakeEventSource)
  vi.stubGlobal('fetch', async (_url: string, options: RequestInit) => {
    outliving.push(options.keepalive ?? false)
    return Response.json({ ok: true, value: {} }, { headers: { 'Roledex-Changes': '3' } })
  })
  told = []
  stop = transport().onChange((change) => told.push(change))
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

test('what changed while nobody was listening counts as everything', async () => {
  await transport().call('settings.get', {})
  streams.at(-1)?.begin(4)
  expect(told).toEqual([{ topics }])
})

test('words typed last outlive the page; questions, which come by the dozen, do not', async () => {
  outliving.length = 0
  await transport().call('notes.save', { body: 'Call Ida' })
  await transport().call('postings.list', {})
  await transport().call('notes.save', { body: 'a'.repeat(60_000) })
  expect(outliving).toEqual([true, false, false])
})
