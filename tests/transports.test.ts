// One suite, three ways to the same core: called directly, over the browser shell's HTTP, and over the desktop
// shell's ipc.ts, whose messages are copied as Electron copies them. What a window sees must not depend on the way.

import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Core } from '../electron/core/core.ts'
import { connectCore } from '../electron/reach/remoteCore.ts'
import { serve } from '../electron/serve.ts'
import type { Input, Method, Output } from '../shared/contract.ts'
import { ok, type Result } from '../shared/result.ts'
import type { Change } from '../shared/topics.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { handlers } from './helpers/electronWire.ts'

interface Transport {
  call(method: string, input: unknown): Promise<Result<unknown>>
  onChange(listener: (change: Change) => void): () => void
  close(): Promise<void>
}

/** What the window is told of the shell it runs in; null where there is none. */
type ShellKind = 'browser' | 'desktop' | null

const ways: {
  name: string
  kind: ShellKind
  connect: (core: Core, dataDir: string) => Promise<Transport>
}[] = [
  { name: 'direct', kind: null, connect: connectDirectly },
  { name: 'http', kind: 'browser', connect: connectOverHttp },
  { name: 'ipc', kind: 'desktop', connect: connectOverIpc },
]

async function connectDirectly(core: Core): Promise<Transport> {
  return {
    call: (method, input) => core.dispatch(method, input, 'window'),
    onChange: core.onChange,
    close: async () => {},
  }
}

async function connectOverHttp(core: Core, dataDir: string): Promise<Transport> {
  const served = await serve({ core, dataDir, rendererDir: join(dataDir, 'none') })
  if (!served.ok) throw new Error(served.error.message)
  const { origin, url, close } = served.value
  const welcome = await fetch(url, { redirect: 'manual' })
  const [cookie = ''] = (welcome.headers.get('set-cookie') ?? '').split(';')
  const remote = connectCore({ origin, headers: { Cookie: cookie, Origin: origin } })
  return {
    call: (method, input) => remote.dispatch(method, input, 'window'),
    onChange: remote.onChange,
    close: async () => {
      await remote.close()
      await close()
    },
  }
}

async function connectOverIpc(core: Core): Promise<Transport> {
  const { answerCalls, sendChange } = await importIpc()
  const listeners = new Set<(change: Change) => void>()
  const mainFrame = { origin: 'app://roledex' }
  const webContents = {
    mainFrame,
    isLoadingMainFrame: () => false,
    send: (_channel: string, change: Change) => {
      for (const listener of listeners) listener(structuredClone(change))
    },
  }
  const window = { isDestroyed: () => false, webContents } as unknown as Parameters<typeof sendChange>[0]
  answerCalls({
    core,
    ownWindow: () => window,
    shellMethods: {
      'shell.info': async () => ok({ kind: 'desktop', platform: process.platform }),
      'shell.chooseWatchedFolder': async () => ok({ isChosen: false }),
      'shell.chooseCalendarFolder': async () => ok({ isChosen: false }),
      'shell.chooseBackupFolder': async () => ok({ isChosen: false }),
      'shell.saveExport': async () => ok({ kind: 'notSaved' }),
      'shell.openBeside': async () => ok({ kind: 'window', folder: '' }),
      'shell.showDataFolder': async () => ok({}),
      'shell.testNotice': async () => ok({}),
      'shell.startWithSystem': async () => ok({ isPossible: false, isOn: false }),
      'shell.openFile': async () => ok({}),
    },
  })
  const stop = core.onChange((change) => sendChange(window, change))
  return {
    call: async (method, input) => {
      const event = { sender: webContents, senderFrame: mainFrame }
      const answer = await handlers.get('call')?.(event, method, structuredClone(input))
      return structuredClone(answer) as Result<unknown>
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => void stop(),
  }
}

/** The desktop shell's end of the wire, with a stand-in for Electron. */
async function importIpc() {
  const hooks = registerHooks({
    resolve: (specifier, context, nextResolve) =>
      nextResolve(
        specifier === 'electron' ? new URL('helpers/electronWire.ts', import.meta.url).href : specifier,
        context,
      ),
  })
  try {
    return await import('../electron/ipc.ts')
  } finally {
    hooks.deregister()
  }
}

describe.each(ways)('$name', ({ kind, connect }) => {
  let app: TestApp
  let transport: Transport
  let postingId: string

  beforeAll(async () => {
    app = await startApp()
    transport = await connect(app.core, app.dataDir)
    const { importId } = await ask('imports.begin', {})
    const base64 = Buffer.from(postingJson({ title: 'R&amp;D – 研究 · بحث 🜁' })).toString('base64')
    await ask('imports.addFiles', { importId, files: [{ path: 'posting.json', base64 }] })
    const report = await ask('imports.finish', { importId })
    postingId = report.files[0]?.postings[0] ?? ''
  })

  afterAll(async () => {
    await transport.close()
    await app.close()
  })

  async function ask<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
    const result = (await transport.call(method, input)) as Result<Output<M>>
    if (!result.ok) throw new Error(`${method}: ${result.error.message}`)
    return result.value
  }

  test('answers are the core’s own, field by field', async () => {
    const posting = await ask('postings.get', { id: postingId })
    expect(posting.title).toBe('R&D – 研究 · بحث 🜁')
    expect(posting).toEqual(
      (
        (await app.core.dispatch('postings.get', { id: postingId }, 'window')) as Result<unknown> & {
          ok: true
        }
      ).value,
    )
  })

  test('bytes come back as they went in', async () => {
    const { sources } = await ask('postings.get', { id: postingId })
    const { base64 } = await ask('sources.bytes', { id: sources[0]?.id ?? '' })
    expect(Buffer.from(base64, 'base64').toString()).toBe(postingJson({ title: 'R&amp;D – 研究 · بحث 🜁' }))
  })

  test('long text in any script survives', async () => {
    const body = 'Zeile – שורה – 行 – 🧭\r\n\t"quoted" \\ </script>\u2028'.repeat(20_000)
    const note = await ask('notes.create', { postingId, body })
    expect(note.body).toBe(body)
    await ask('notes.delete', { id: note.id })
  })

  test('a refusal is a value with a code and a sentence', async () => {
    expect(await transport.call('nothing.here', {})).toMatchObject({
      ok: false,
      error: { code: 'unknownMethod' },
    })
    for (const input of [null, [], 'text', 7, { id: 3 }, { id: postingId, extra: 1 }]) {
      const answer = await transport.call('postings.get', input)
      expect(answer, JSON.stringify(input)).toMatchObject({ ok: false, error: { code: 'badRequest' } })
    }
    const lost = await transport.call('postings.get', { id: 'nobody' })
    expect(lost).toMatchObject({
      ok: false,
      error: { code: 'notFound', message: expect.stringMatching(/\.$/) },
    })
  })

  test('a name from Object’s own is no method', async () => {
    for (const name of ['toString', '__proto__', 'constructor', 'call/../app.info', '']) {
      expect(await transport.call(name, {}), name).toMatchObject({ ok: false })
    }
  })

  test('a window may not name paths', async () => {
    const answer = await transport.call('imports.fromPaths', { paths: [app.dataDir] })
    expect(answer).toMatchObject({ ok: false, error: { code: 'notAllowed' } })
  })

  test('what a command touches is told to whoever listens', async () => {
    const heard: Change[] = []
    const stop = transport.onChange((change) => heard.push(change))
    // Over HTTP the stream opens a moment later; commands before that are nobody's news.
    await expect
      .poll(async () => {
        await ask('tracking.setBookmark', { ids: [postingId], isBookmarked: heard.length % 2 === 0 })
        return heard.flatMap((change) => change.topics)
      })
      .toContain('tracking')
    stop()
  })

  test('a command, its undo and its redo', async () => {
    await ask('tracking.setStage', { ids: [postingId], stageId: 'applied' })
    expect((await ask('postings.get', { id: postingId })).tracking.stageId).toBe('applied')
    await ask('history.undo', {})
    expect((await ask('postings.get', { id: postingId })).tracking.stageId).toBe('new')
    await ask('history.redo', {})
    expect((await ask('postings.get', { id: postingId })).tracking.stageId).toBe('applied')
  })

  test('many calls at once each get their own answer', async () => {
    const limits = Array.from({ length: 60 }, (_, index) => index + 1)
    const answers = await Promise.all(
      limits.map(async (limit) => {
        const { entries } = await ask('history.list', { limit })
        return entries.length <= limit
      }),
    )
    expect(answers).toEqual(limits.map(() => true))
  })

  test('the shell says what it is', async () => {
    const answer = await transport.call('shell.info', {})
    if (kind === null) expect(answer).toMatchObject({ ok: false, error: { code: 'unavailable' } })
    else expect(answer).toMatchObject(ok({ kind, platform: process.platform }))
  })
})
