import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { transport } from '../../renderer/api/transport.ts'
import { type Change, topics } from '../../shared/topics.ts'

const streams: FakeEventSource[] = []

class FakeEventSource extends EventTarget {
  onmessage: ((event: MessageEvent) => void) | null = null
  constructor() {
    super()
    streams.push(this)
  }
  begin(count: number) {
    this.dispatchEvent(new MessageEvent('begin', { data: String(count) }))
  }
  close() {}
}

/** How many changes the app has told of when it is asked. */
let count = 0
let stop: () => void
let told: Change[]
/** Whether a request may outlive the page. */
const outliving: boolean[] = []

beforeEach(() => {
  // As in a browser.
  vi.stubGlobal('roledex', undefined)
  vi.stubGlobal('EventSource', FakeEventSource)
  vi.stubGlobal('fetch', async (_url: string, options: RequestInit) => {
    outliving.push(options.keepalive ?? false)
    return Response.json({ ok: true, value: {} }, { headers: { 'Roledex-Changes': String(count) } })
  })
  told = []
  stop = transport().onChange((change) => told.push(change))
  // As after a start: nothing asked yet, nothing begun.
  begin(Number.NEGATIVE_INFINITY)
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

const ask = async (at: number) => {
  count = at
  await transport().call('settings.get', {})
}
const begin = (at: number) => streams.at(-1)?.begin(at)
const everything = [{ topics }]

test('what changed between an answer and the beginning of the stream counts as changed', async () => {
  await ask(3)
  await ask(4)
  begin(4)
  expect(told).toEqual(everything)
})

test('also where the answer comes after the beginning', async () => {
  begin(4)
  await ask(3)
  expect(told).toEqual(everything)
})

test('nothing is asked twice where nothing changed', async () => {
  await ask(3)
  begin(3)
  await ask(3)
  await ask(5)
  expect(told).toEqual([])
})

test('an app that was started anew and counts from the beginning is not asked on and on', async () => {
  begin(9)
  await ask(0)
  await ask(0)
  expect(told).toEqual(everything)
})

test('words typed last outlive the page; questions, which come by the dozen, do not', async () => {
  outliving.length = 0
  await transport().call('notes.save', { body: 'Call Ida' })
  await transport().call('postings.list', {})
  await transport().call('notes.save', { body: 'a'.repeat(60_000) })
  expect(outliving).toEqual([true, false, false])
})
