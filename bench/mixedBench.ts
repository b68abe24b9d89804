// A folder as a person has it after a few months: files of every container, some of them of no use.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { startHost } from '../electron/core/host.ts'
import { binaryPlist } from '../tests/helpers/plistBytes.ts'
import { zipBytes } from '../tests/helpers/zipBytes.ts'
import { postingText } from './corpus.ts'
import { importPaths } from './importBench.ts'
import { type BenchLine, inTempFolder, milliseconds, percentile } from './measure.ts'
import { pageText } from './pages.ts'

const page = (n: number) => pageText(n, 40_000 + ((n * 7919) % 400_000))

/** As Chrome saves a single file: no scripts, quoted-printable, a picture behind the page. */
function mhtmlOf(n: number): string {
  const html = page(n)
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(
      '<main>',
      `<main itemscope itemtype="https://schema.org/JobPosting"><meta itemprop="title" content="Turbine Planner ${n}"><div itemprop="description">Plan turbines, number ${n}.</div>`,
    )
  const lines = html.replaceAll('=', '=3D').replace(/[^\n]{75}/g, '$&=\r\n')
  return [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: https://jobs.windmark.example/turbine-planner-${n}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----b"',
    '',
    '------b',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    `Content-Location: https://jobs.windmark.example/turbine-planner-${n}`,
    '',
    lines,
    '------b',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://jobs.windmark.example/logo.png',
    '',
    Buffer.alloc(60_000, n).toString('base64'),
    '------b--',
    '',
  ].join('\r\n')
}

function webarchiveOf(n: number): Buffer {
  return binaryPlist({
    WebMainResource: {
      WebResourceData: Buffer.from(page(n)),
      WebResourceMIMEType: 'text/html',
      WebResourceTextEncodingName: 'UTF-8',
      WebResourceURL: `https://jobs.windmark.example/turbine-planner-${n}`,
    },
    WebSubresources: [],
  })
}

/** By ending: what file number `n` of it holds. */
const makers: [string, (n: number) => string | Uint8Array][] = [
  ['json', postingText],
  ['jsonld', (n) => `[${postingText(n)}]`],
  ['jsonl', (n) => [n, n + 100_000, n + 200_000].map(postingText).join('\n')],
  ['txt', (n) => `Found on Tuesday.\n\n${postingText(n)}\n\nAsk about the tower.`],
  ['html', page],
  ['mhtml', mhtmlOf],
  ['webarchive', webarchiveOf],
  [
    'zip',
    (n) => zipBytes([0, 1, 2].map((k) => ({ name: `${k}.html`, content: page(n + (k + 3) * 100_000) }))),
  ],
  ['html.gz', (n) => gzipSync(page(n))],
  ['png', () => Buffer.from('\x89PNG\r\n\x1a\n and so on', 'latin1')],
]

export async function benchMixed(count: number): Promise<BenchLine[]> {
  return inTempFolder(async (folder) => {
    const files = join(folder, 'files')
    mkdirSync(files)
    for (let n = 0; n < count; n += 1) {
      const [ending, make] = makers[n % makers.length] as (typeof makers)[number]
      writeFileSync(join(files, `saved-${n}.${ending}`), make(n))
    }
    const started = await startHost({ dataDir: join(folder, 'library') })
    if (!started.ok) throw new Error(started.error.message)
    const core = started.value
    const waits: number[] = []
    let isDone = false
    const whole = milliseconds(async () => {
      const { totals } = await importPaths(core, [files])
      const failed = Math.ceil(count / makers.length)
      if (Math.abs(totals.failed - failed) > 1)
        throw new Error(`expected ${failed} failed: ${JSON.stringify(totals)}`)
    }).finally(() => {
      isDone = true
    })
    while (!isDone) {
      waits.push(await milliseconds(() => core.dispatch('postings.list', {}, 'window')))
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const seconds = (await whole) / 1000
    await core.close()
    return [
      { name: `import ${count} files of every container, s`, value: seconds, limit: 60 },
      { name: 'postings.list meanwhile, p95 in ms', value: percentile(waits, 95) },
    ]
  })
}
