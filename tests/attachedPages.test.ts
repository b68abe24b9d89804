// Saved pages that somebody mails: read with their addresses as if they had been saved alone.

import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { describeGolden } from './helpers/golden.ts'

const address = 'https://jobs.northmill.example/112'
const page = (head = ''): string =>
  `<html><head><title>Miller</title>${head}</head><body><h1>Miller</h1><p>Location: Bodmin, Cornwall</p><p>Salary: £27,000 a year</p><h2>What you will do</h2><p>You run three mills, keep them in order and show visitors how flour is made in Bodmin.</p><h2>Requirements</h2><ul><li>Two years of experience with stone mills are welcome.</li></ul><p><a href="/112/apply">Apply now</a></p></body></html>`
const canonical = `<link rel="canonical" href="${address}">`
const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${address}\r\nSubject: Miller\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="mm"\r\n\r\n--mm\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: ${address}\r\n\r\n${page()}\r\n--mm--\r\n`
const webarchive = `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict><key>WebMainResource</key><dict><key>WebResourceData</key><data>${Buffer.from(page()).toString('base64')}</data><key>WebResourceMIMEType</key><string>text/html</string><key>WebResourceTextEncodingName</key><string>UTF-8</string><key>WebResourceURL</key><string>${address}</string></dict></dict></plist>`

const read = (type: string, name: string, content: string | Uint8Array, how = 'attachment'): unknown =>
  JSON.parse(
    describeGolden(
      Buffer.from(
        `From: Jo <jo@mail.example>\nTo: jo@mail.example\nSubject: job\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="xx"\n\n--xx\nContent-Type: text/plain\n\nlook\n--xx\nContent-Type: ${type}; name="${name}"\nContent-Disposition: ${how}; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(content).toString('base64')}\n--xx--\n`,
      ),
      'a.eml',
    ),
  ).postings?.[0]

describe('a page that was attached is read with its address', () => {
  it.each([
    ['application/octet-stream', 'job.mhtml', mhtml],
    ['message/rfc822', 'job.mht', mhtml],
    ['application/x-mimearchive', 'job.mhtml', mhtml],
    ['application/x-webarchive', 'job.webarchive', webarchive],
    ['application/octet-stream', 'job.webarchive', webarchive],
    ['application/gzip', 'job.html.gz', gzipSync(page(canonical))],
    ['text/html', 'job.html', page(canonical)],
  ])('%s %s', (type, name, content) => {
    expect(read(type, name, content)).toMatchObject({
      title: 'Miller',
      urls: { posting: address, apply: `${address}/apply` },
    })
  })

  it('also where the mail shows it', () => {
    expect(read('text/html', 'job.html', page(canonical), 'inline')).toMatchObject({
      urls: { posting: address, apply: `${address}/apply` },
    })
  })
})

it('a text of Markdown that was attached is read', () => {
  const text =
    '# Miller\n\nLocation: Bodmin, Cornwall\nSalary: £27,000 a year\nHours: full time\n\n## Requirements\n\n- Two years of experience with stone mills are welcome.\n- You like to show visitors how flour is made in Bodmin.\n\n## What we offer\n\n- Training\n'
  expect(read('text/markdown', 'job.md', text)).toMatchObject({ title: 'Miller' })
})

it('a damaged archive is passed over', () => {
  expect(read('application/gzip', 'job.html.gz', gzipSync(page()).subarray(0, 60))).toBeUndefined()
})
