// Files that give nothing, or less than they might: what was tried, what was found, what to do; and any file at all.

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importOutcomes } from '../shared/model.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

describe('why a file was not read', () => {
  test('is told rung by rung, with how to save the page, also later', async () => {
    const report = await app.importTexts({
      'page.html': '<html><body><div>Hello</div></body></html>',
      'recipe.json': '{"@type": "Recipe", "name": "Fish soup"}',
    })
    const [page, recipe] = report.files
    expect(page).toMatchObject({ outcome: 'failed', sourceId: expect.any(String) })
    expect(page?.attempts.map(({ rung }) => rung)).toEqual(expect.arrayContaining(['jsonLd', 'microdata']))
    for (const { found } of page!.attempts) expect(found).not.toBe('')
    expect(page?.howToSave).toContain('Webpage, Complete')
    expect(recipe?.attempts).toEqual([{ rung: 'json', found: 'JSON, no postings' }])
    expect(recipe?.howToSave).toMatch(/^This is data without a job posting in it\. Open the page/)
    expect(await app.call('imports.get', { importId: report.id })).toEqual(report)
  })

  test('is told of a file read in part too, and not of one read whole', async () => {
    const report = await app.importTexts({
      'cut.json': postingJson().slice(0, -30),
      'whole.json': postingJson({ title: 'Whole', identifier: 'W-1' }),
    })
    const [cut, whole] = report.files
    expect(cut?.outcome).toBe('needsReview')
    expect(cut?.attempts).not.toEqual([])
    expect(cut?.howToSave).toMatch(/^Open the page/)
    expect(await app.call('imports.get', { importId: report.id })).toEqual(report)
    expect(whole).toMatchObject({ attempts: [], howToSave: null })
  })
})

describe('the bytes', () => {
  const foreign = {
    'photo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3]),
    'film.mp4': new Uint8Array([
      0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70, 0x6d, 0x70, 0x34, 0x32, 0, 0, 0, 0, 1, 2,
    ]),
    'letter.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    'program.exe': new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]),
  }

  test('of what is no business of Roledex are not kept', async () => {
    const before = dumpLibrary(app.dataDir)
    const report = await app.importTexts(foreign)
    for (const file of report.files) {
      expect(file).toMatchObject({ outcome: 'failed', sourceId: null })
      expect(file.message).not.toBe('')
    }
    expect(dumpLibrary(app.dataDir)).toEqual(before)
  })

  test('of any text are, although it gave nothing', async () => {
    const text = 'Dear diary, today I looked for work.\u0000\uFFFD'
    const report = await app.importTexts({ 'diary.txt': text })
    const { base64 } = await app.call('sources.bytes', { id: report.files[0]!.sourceId! })
    expect(Buffer.from(base64, 'base64').toString()).toBe(text)
  })
})

const fixtures = resolve(import.meta.dirname, 'fixtures/postings')
const sources = readdirSync(fixtures).flatMap((name) =>
  readdirSync(join(fixtures, name))
    .filter((file) => file.startsWith('source.'))
    .map((file) => readFileSync(join(fixtures, name, file))),
)

type Mutation = (bytes: Buffer) => Buffer
const at = (bytes: Buffer, where: number) => Math.floor(where * bytes.length)
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  share.map(
    (where): Mutation =>
      (bytes) =>
        bytes.subarray(0, at(bytes, where)),
  ),
  fc.tuple(share, fc.integer({ min: 0, max: 255 })).map(
    ([where, value]): Mutation =>
      (bytes) => {
        const copy = Buffer.from(bytes)
        if (copy.length > 0) copy[at(copy, where)] = value
        return copy
      },
  ),
  fc.tuple(share, share).map(
    ([from, to]): Mutation =>
      (bytes) =>
        Buffer.concat([
          bytes.subarray(0, at(bytes, Math.min(from, to))),
          bytes.subarray(at(bytes, Math.max(from, to))),
        ]),
  ),
  fc
    .tuple(
      share,
      fc.constantFrom('"', '{', '[', '</script>', '<', '&amp;', '\\', '\u0000', '__proto__', '\uFEFF', ','),
    )
    .map(
      ([where, text]): Mutation =>
        (bytes) =>
          Buffer.concat([
            bytes.subarray(0, at(bytes, where)),
            Buffer.from(text),
            bytes.subarray(at(bytes, where)),
          ]),
    ),
  fc.constant<Mutation>((bytes) => Buffer.concat([bytes, bytes])),
  fc.constant<Mutation>((bytes) => Buffer.from(bytes.toString('latin1'), 'utf16le')),
)

test('any mutation of any fixture ends in one outcome, keeps its bytes and throws nothing', {
  timeout: 180_000,
}, async () => {
  const mutant = fc
    .tuple(fc.nat(sources.length - 1), fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([which, mutations]) => mutations.reduce<Buffer>((bytes, mutate) => mutate(bytes), sources[which]!))
  await fc.assert(
    fc.asyncProperty(fc.array(mutant, { minLength: 10, maxLength: 20 }), async (mutants) => {
      const files = Object.fromEntries(mutants.map((bytes, n) => [`${n}.txt`, new Uint8Array(bytes)]))
      const report = await app.importTexts(files)
      expect(report.files.map(({ path }) => path)).toEqual(Object.keys(files))
      for (const { path, outcome, message, sourceId, postings, attempts } of report.files) {
        expect(importOutcomes).toContain(outcome)
        expect(message).toMatch(/^\P{Ll}.*[.!?…]$/su)
        expect(postings.length > 0).toBe(outcome !== 'failed')
        expect(attempts.filter(({ rung }) => rung === 'reader')).toEqual([])
        for (const id of postings) await app.call('postings.get', { id })
        if (outcome === 'unchanged' || sourceId === null) continue
        const { base64 } = await app.call('sources.bytes', { id: sourceId })
        expect(Buffer.from(base64, 'base64').equals(Buffer.from(files[path]!))).toBe(true)
      }
      const lost = report.files.filter(
        ({ outcome, sourceId }) => outcome !== 'unchanged' && sourceId === null,
      )
      for (const { attempts } of lost) expect(attempts).toMatchObject([{ rung: 'detect' }])
    }),
    { numRuns: 12 },
  )
  expect((await app.call('library.check')).isSound).toBe(true)
})
