// Safari's web archives, binary and XML, honest and not.

import { describe, expect, it, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { postingJson, startApp } from './helpers/app.ts'
import {
  assemblePlist,
  binaryPlist,
  marked,
  type PlistValue,
  references,
  xmlPlist,
} from './helpers/plistBytes.ts'

const read = (bytes: string | Uint8Array) =>
  readSource({ bytes: Buffer.from(bytes), fileName: 'page.webarchive', savedAt: null })

const page = (title: string, charset = 'utf-8') =>
  `<!doctype html><html><head><meta charset="${charset}"><script type="application/ld+json">${postingJson({ title, url: '../jobs/7' })}</script></head><body><p>Tøm båten</p></body></html>`
const empty =
  '<!doctype html><html><body><h1>Careers</h1><iframe src="https://frame.example/"></iframe></body></html>'

function resource(
  content: string | Uint8Array,
  url: string,
  changes: Record<string, PlistValue> = {},
): PlistValue {
  return {
    WebResourceData: Buffer.from(content),
    WebResourceMIMEType: 'text/html',
    WebResourceTextEncodingName: 'UTF-8',
    WebResourceURL: url,
    WebResourceFrameName: '',
    ...changes,
  }
}

const picture = resource(Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'https://harbour.example/logo.png', {
  WebResourceMIMEType: 'image/png',
})

const archive = (main: PlistValue, frames: PlistValue[] = []): PlistValue => ({
  WebMainResource: main,
  WebSubresources: [picture],
  WebSubframeArchives: frames,
})

describe.each<[string, (root: PlistValue) => string | Uint8Array]>([
  ['binary', binaryPlist],
  ['XML', xmlPlist],
])('a %s web archive', (_, write) => {
  it('gives its page, at the address it was saved from', () => {
    const result = read(
      write(archive(resource(page('Tide Table Keeper'), 'https://harbour.example/en/jobs/7'))),
    )
    expect(result).toMatchObject({
      container: 'webarchive',
      charset: 'utf-8',
      pageUrl: 'https://harbour.example/en/jobs/7',
      failure: null,
    })
    expect(result.drafts[0]?.content).toMatchObject({
      title: 'Tide Table Keeper',
      urls: { posting: 'https://harbour.example/en/jobs/7' },
    })
  })

  it('is decoded as it states, not as the page states', () => {
    const bytes = Buffer.from(page('Førstestyrmann'), 'latin1')
    const main = resource(bytes, 'https://harbour.example/', { WebResourceTextEncodingName: 'iso-8859-1' })
    const result = read(write(archive(main)))
    expect(result.charset).toBe('windows-1252')
    expect(result.drafts[0]?.content.title).toBe('Førstestyrmann')
  })

  it('is searched for a posting in its frames only where the page has none', () => {
    const frame = archive(resource(page('In the frame'), 'https://frame.example/jobs/7'))
    const nested = archive(resource(empty, 'https://outer.example/'), [frame])
    const alone = read(write(archive(resource(empty, 'https://harbour.example/'), [nested])))
    expect(alone.drafts.map(({ content }) => content.title)).toEqual(['In the frame'])
    expect(alone.pageUrl).toBe('https://harbour.example/')
    expect(alone.attempts).toContainEqual({ rung: 'jsonLd', found: 'frame 2: 1 block of JSON-LD, 1 posting' })
    const both = read(write(archive(resource(page('On the page'), 'https://harbour.example/'), [frame])))
    expect(both.drafts.map(({ content }) => content.title)).toEqual(['On the page'])
  })

  it('may hold data instead of a page', () => {
    const main = resource(postingJson(), 'https://harbour.example/7.json', {
      WebResourceMIMEType: 'application/json',
    })
    expect(read(write(archive(main))).drafts).toHaveLength(1)
  })

  it.each<[string, PlistValue, RegExp]>([
    ['a picture', archive(picture), /no job data/],
    ['nothing', { WebMainResource: {} }, /no job data/],
    ['a page without a posting', archive(resource(empty, 'https://harbour.example/')), /Page Source/],
    ['a list', ['WebMainResource'], /no job data/],
  ])('with %s says so', (_, root, reason) => {
    expect(read(write(root))).toMatchObject({
      container: 'webarchive',
      drafts: [],
      failure: expect.stringMatching(reason),
    })
  })

  it('cannot reach a prototype', () => {
    const root = `${JSON.stringify({ polluted: 1 })}`
    read(write({ ['__proto__']: { WebMainResource: resource(page('x'), 'https://harbour.example/') }, root }))
    expect(({} as { WebMainResource?: unknown }).WebMainResource).toBeUndefined()
  })

  it('cut off anywhere ends in a sentence', () => {
    const whole = Buffer.from(write(archive(resource(page('Cut'), 'https://harbour.example/'))))
    for (let length = 40; length < whole.length; length += Math.ceil(whole.length / 40)) {
      const { drafts, failure } = read(whole.subarray(0, length))
      expect(drafts.length > 0).toBe(failure === null)
    }
  })
})

it.each<[string, string | Uint8Array]>([
  ['a binary Mac shortcut', binaryPlist({ URL: 'https://harbour.example/jobs/7' })],
  ['an XML Mac shortcut', xmlPlist({ URL: 'https://harbour.example/jobs/7' })],
  ['a Windows shortcut', '[InternetShortcut]\r\nURL=https://harbour.example/jobs/7\r\n'],
])('%s is only an address, which is kept', (_, bytes) => {
  expect(read(bytes)).toMatchObject({
    pageUrl: 'https://harbour.example/jobs/7',
    drafts: [],
    failure: expect.stringContaining('only a link'),
  })
})

/** A dictionary that is its own WebMainResource. */
const cyclic = assemblePlist([
  marked(0xd0, 1, references([1, 0])),
  marked(0x50, 15, Buffer.from('WebMainResource')),
])
/** Lists of the same list twice, forty deep: a billion lists in 300 bytes. */
const doubling = assemblePlist(
  Array.from({ length: 40 }, (_, n) =>
    n < 39 ? marked(0xa0, 2, references([n + 1, n + 1])) : marked(0x50, 1, Buffer.from('x')),
  ),
)

test('one that contains itself is called damaged', () => {
  expect(read(cyclic).failure).toMatch(/web archive is damaged/)
})

test('one that would never be read through is stopped, and the others are imported', async () => {
  const app = await startApp({ parsing: { millisecondsPerFile: 1_500, megabytes: 256 } })
  try {
    const report = await app.importTexts({
      'doubling.webarchive': doubling,
      'cyclic.webarchive': cyclic,
      'after.json': postingJson(),
    })
    expect(report.files.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'added'])
    expect(report.files[0]?.message).toMatch(/took (longer|more memory)/)
  } finally {
    await app.close()
  }
})

test('the original shows its page and keeps its bytes', async () => {
  const app = await startApp()
  try {
    const html = page('Shown')
    const bytes = binaryPlist(archive(resource(html, 'https://harbour.example/')))
    const { files } = await app.importTexts({ 'saved.webarchive': bytes })
    expect(files).toMatchObject([{ outcome: 'added' }])
    const id = files[0]!.sourceId!
    expect((await app.call('sources.get', { id })).text).toBe(html)
    const { base64 } = await app.call('sources.bytes', { id })
    expect(Buffer.from(base64, 'base64').equals(bytes)).toBe(true)
  } finally {
    await app.close()
  }
})
