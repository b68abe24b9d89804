// What watches the network in tests sees every way out that Node has, in programs and in threads, and leaves what
// stays on the machine alone. And of the program only the files named here know a way to connect at all.

import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { networkGuard } from './helpers/commandLine.ts'
import { listFiles, root } from './helpers/moduleGraph.ts'

const folder = mkdtempSync(join(tmpdir(), 'roledex-network-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What is written down while a program of these lines runs. */
async function watch(name: string, code: string): Promise<string[]> {
  const record = join(folder, name)
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, ROLEDEX_NETWORK_RECORD: record, NODE_OPTIONS: networkGuard },
  })
  return existsSync(record) ? readFileSync(record, 'utf8').trim().split('\n') : []
}

describe('the watch over the network', () => {
  test('refuses and records every way out', async () => {
    const asked = await watch(
      'ways',
      `import { get } from 'node:https'
       import { connect } from 'node:net'
       import { connect as connectSecurely } from 'node:tls'
       import { lookup, promises, resolve4 } from 'node:dns'
       import { createSocket } from 'node:dgram'
       const still = () => {}
       await fetch('http://192.0.2.1/').catch(still)
       const failed = (emitter) => new Promise((resolve) => emitter.on('error', resolve))
       await failed(get('https://posting.example/'))
       await failed(connect(80, '192.0.2.2'))
       await failed(connectSecurely({ host: '2001:db8::3', port: 443 }))
       await new Promise((resolve) => lookup('a.example', resolve))
       await new Promise((resolve) => resolve4('b.example', resolve))
       await promises.lookup('c.example').catch(still)
       await new promises.Resolver().resolve('d.example').catch(still)
       const datagrams = createSocket('udp4')
       try { datagrams.send('x', 53, '192.0.2.4') } catch {}
       datagrams.close()`,
    )
    expect(asked).toEqual([
      'connect 192.0.2.1',
      'connect posting.example',
      'connect 192.0.2.2',
      'connect 2001:db8::3',
      'look up a.example',
      'look up b.example',
      'look up c.example',
      'look up d.example',
      'datagram 192.0.2.4',
    ])
  })

  test('reaches into threads', async () => {
    const asked = await watch(
      'threads',
      `import { Worker } from 'node:worker_threads'
       const thread = new Worker("fetch('http://192.0.2.5/').catch(() => {})", { eval: true })
       await new Promise((resolve) => thread.on('exit', resolve))`,
    )
    expect(asked).toEqual(['connect 192.0.2.5'])
  })

  test('leaves this machine alone', async () => {
    const asked = await watch(
      'here',
      `import { createServer } from 'node:http'
       const server = createServer((request, response) => response.end('here'))
       await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
       const { port } = server.address()
       for (const host of ['127.0.0.1', 'localhost']) {
         const answer = await fetch(\`http://\${host}:\${port}/\`).then((it) => it.text(), () => 'refused')
         if (host === '127.0.0.1' && answer !== 'here') process.exit(1)
       }
       server.close()`,
    )
    expect(asked).toEqual([])
  })
})

test('only these files know how to connect, and where they lead stands on the Privacy page', () => {
  const ways =
    /\b(fetch|importScripts|openExternal)\(|new (EventSource|WebSocket|XMLHttpRequest|RTCPeerConnection)\b|sendBeacon|node:(http|https|http2|net|tls|dgram|dns|child_process)'|\b(net|autoUpdater|crashReporter)\b.* from 'electron'/
  const product = listFiles().filter((path) => /^(electron|renderer|shared)\/.*\.tsx?$/.test(path))
  const connecting = product.filter((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .some((line) => ways.test(line) && !line.startsWith('import type')),
  )
  expect(connecting).toEqual([
    'electron/browser/openExternally.ts', // a link somebody pressed, the data folder, the page at the start
    'electron/desktop/startAnother.ts', // starts this program again, on a backup opened beside the library
    'electron/desktop/window.ts', // a link somebody pressed
    'electron/reach/remoteCore.ts', // the command line asks a running Roledex
    'electron/reach/running.ts', // so does a second start
    'electron/serve.ts', // listens on 127.0.0.1 in the browser shell
    'renderer/api/transport.ts', // the page asks the browser shell it came from
  ])
})
