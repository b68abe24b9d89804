// @vitest-environment jsdom
// What of a choice or a drop is imported, in which portions, and what a report says of it.

import { describe, expect, test } from 'vitest'
import { type PickedFile, pickFromInput, pickFromTransfer } from '../../renderer/views/import/pickedFiles.ts'
import {
  doneText,
  notableWarnings,
  outcomeText,
  progressText,
  reportAsText,
  sizeText,
  totalsText,
} from '../../renderer/views/import/reportText.ts'
import { groupFiles, sendFiles } from '../../renderer/views/import/sendFiles.ts'
import { warning } from '../../shared/messages.ts'
import type { ImportFile, ImportReport } from '../../shared/model.ts'

const paths = (files: readonly PickedFile[]) => files.map(({ path }) => path)

function chosen(path: string): File {
  const file = new File(['{}'], path.split('/').at(-1) ?? '')
  Object.defineProperty(file, 'webkitRelativePath', { value: path.includes('/') ? path : '' })
  return file
}

describe('a choice', () => {
  test('takes every file that was named', () => {
    expect(paths(pickFromInput([chosen('.hidden.json'), chosen('a.json')]).files)).toEqual([
      '.hidden.json',
      'a.json',
    ])
  })

  test('of a folder leaves out hidden files, what systems leave and the assets of saved pages', () => {
    const { files } = pickFromInput(
      ['jobs/b.html', 'jobs/b_files/logo.svg', 'jobs/.DS_Store', 'jobs/.git/config', 'jobs/deep/a.json'].map(
        chosen,
      ),
    )
    expect(paths(files)).toEqual(['jobs/b.html', 'jobs/deep/a.json'])
  })
})

interface FakeFolder {
  [name: string]: FakeFolder | 'file' | 'locked'
}

function entryOf(name: string, content: FakeFolder[string], parent = ''): FileSystemEntry {
  const fullPath = `${parent}/${name}`
  const common = {
    name,
    fullPath,
    isFile: typeof content === 'string',
    isDirectory: typeof content !== 'string',
  }
  if (typeof content === 'string') {
    const file = (done: (file: File) => void, fail: (error: Error) => void) =>
      content === 'locked' ? fail(new Error('locked')) : done(new File(['{}'], name))
    return { ...common, file } as unknown as FileSystemEntry
  }
  // A browser gives at most a hundred at a time; here it is two.
  const children = Object.entries(content).map(([child, below]) => entryOf(child, below, fullPath))
  const createReader = () => {
    let at = 0
    return {
      readEntries: (done: (entries: FileSystemEntry[]) => void) => {
        done(children.slice(at, at + 2))
        at += 2
      },
    }
  }
  return { ...common, createReader } as unknown as FileSystemEntry
}

function transferOf(folder: FakeFolder): DataTransfer {
  const items = Object.entries(folder).map(([name, content]) => ({
    kind: 'file',
    webkitGetAsEntry: () => entryOf(name, content),
    getAsFile: () => null,
  }))
  return { items } as unknown as DataTransfer
}

describe('a drop', () => {
  test('is walked to its depth, in the order of names', async () => {
    const { files, refused } = await pickFromTransfer(
      transferOf({
        jobs: {
          'c.json': 'file',
          'b.html': 'file',
          b_files: { 'x.html': 'file' },
          deep: { deeper: { 'a.txt': 'file' } },
        },
        'single.mhtml': 'file',
      }),
    )
    expect(paths(files)).toEqual(['jobs/b.html', 'jobs/c.json', 'jobs/deep/deeper/a.txt', 'single.mhtml'])
    expect(refused).toEqual([])
  })

  test('goes on past a file that cannot be opened', async () => {
    const { files, refused } = await pickFromTransfer(
      transferOf({ jobs: { 'a.json': 'locked', 'b.json': 'file' } }),
    )
    expect(paths(files)).toEqual(['jobs/b.json'])
    expect(refused).toEqual([
      { path: 'jobs/a.json', message: expect.stringContaining('could not be opened') },
    ])
  })

  test('without entries gives its plain files', async () => {
    const file = new File(['{}'], 'copied.json')
    const transfer = { items: [{ kind: 'file', getAsFile: () => file }, { kind: 'string' }] }
    expect(paths((await pickFromTransfer(transfer as unknown as DataTransfer)).files)).toEqual([
      'copied.json',
    ])
  })
})

test('an import of which a portion did not arrive is cancelled and not finished, and says why', async () => {
  const asked: string[] = []
  window.roledex = {
    onChange: () => () => {},
    async call(method) {
      asked.push(method)
      if (method === 'imports.begin') return { ok: true, value: { importId: 'one' } }
      if (method !== 'imports.addFiles') return { ok: true, value: null }
      const isLate = asked.filter((each) => each === method).length > 1
      return isLate
        ? { ok: false, error: { code: 'unavailable', message: 'Roledex is not answering.' } }
        : { ok: true, value: null }
    },
  }
  const files = Array.from({ length: 700 }, (_, n) => ({ path: `${n}.json`, file: chosen(`${n}.json`) }))
  expect(await sendFiles({ files, refused: [] }, () => {})).toMatchObject({
    error: { message: 'Roledex is not answering.' },
  })
  expect(asked).toEqual(['imports.begin', 'imports.addFiles', 'imports.addFiles', 'imports.cancel'])
})

test('portions hold about four megabytes or two hundred files', () => {
  const megabyte = 1024 * 1024
  const sized = (sizes: number[]) =>
    sizes.map((size, index) => ({ path: String(index), file: { size } as File }))
  const lengths = (sizes: number[]) => [...groupFiles(sized(sizes))].map((group) => group.length)
  expect(lengths([])).toEqual([])
  expect(lengths(Array.from({ length: 450 }, () => 10))).toEqual([200, 200, 50])
  expect(lengths([megabyte, 2 * megabyte, 2 * megabyte, megabyte])).toEqual([2, 2])
  expect(lengths([30 * megabyte, 10, 10])).toEqual([1, 2])
  // What is too large is not read, so it takes no room.
  expect(lengths([100 * megabyte, 10, 10])).toEqual([3])
})

describe('a report', () => {
  const file = (changes: Partial<ImportFile>): ImportFile => ({
    path: 'a.json',
    outcome: 'added',
    message: 'Added “A”.',
    postings: ['1'],
    warnings: [],
    sourceId: null,
    attempts: [],
    howToSave: null,
    ...changes,
  })
  const noTotals = { files: 0, postings: 0, added: 0, updated: 0, unchanged: 0, needsReview: 0, failed: 0 }

  test('counts in words', () => {
    expect(totalsText(noTotals)).toBe('Nothing was imported')
    expect(totalsText({ ...noTotals, files: 3, added: 1, needsReview: 1, failed: 1 })).toBe(
      '1 added, 1 to review, 1 could not be read',
    )
  })

  test('says of one under way what was found or became of it, and nothing while that is nothing', () => {
    expect([doneText(0, 1), doneText(412, 1_000)]).toEqual(['one file', '412 of 1,000 files'])
    expect(progressText({ ...noTotals, files: 40 })).toBe('')
    expect(progressText({ ...noTotals, files: 40, postings: 38 })).toBe('38 postings found')
    expect(progressText({ ...noTotals, files: 40, postings: 38, added: 38, failed: 2 })).toBe(
      '38 added, 2 could not be read',
    )
  })

  test('says how many postings there are where a file held several', () => {
    expect(sizeText({ ...noTotals, files: 3, postings: 2, failed: 1 })).toBe('3 files')
    expect(sizeText({ ...noTotals, files: 1, postings: 2 })).toBe('1 file with 2 postings')
  })

  test('says that it counts files where these are not the postings, and of one file what came of each', () => {
    const totals = { ...noTotals, files: 1, postings: 351, added: 1 }
    expect(totalsText(totals)).toBe('1 file added')
    expect(outcomeText({ origin: 'files', totals })).toBe('1 file added')
    const files = [file({ message: '351 postings: 349 added, 2 unchanged.' })]
    expect(outcomeText({ origin: 'files', totals, files })).toBe('351 postings: 349 added, 2 unchanged.')
    expect(totalsText({ ...noTotals, files: 4, postings: 9, added: 2, failed: 2 })).toBe(
      '2 files added, 2 could not be read',
    )
  })

  test('shows a warning once and leaves remarks to the source', () => {
    const twice = warning('DATE_UNREADABLE', { field: 'validThrough', raw: 'soon' })
    const remark = warning('JSON_LENIENT')
    expect(notableWarnings(file({ warnings: [twice, remark, twice] }))).toEqual([
      { warning: twice, count: 2 },
    ])
  })

  test('is copied whole, what went wrong first', () => {
    const report: ImportReport = {
      id: 'i',
      origin: 'files',
      startedAt: '2026-11-20T09:00:00.000Z',
      finishedAt: null,
      state: 'finished',
      commandId: 'c',
      totals: { ...noTotals, files: 2, postings: 1, added: 1, failed: 1 },
      onlyPath: null,
      files: [
        file({ warnings: [warning('JSON_LENIENT')] }),
        file({ path: 'b.json', outcome: 'failed', message: 'Empty.' }),
      ],
    }
    expect(reportAsText(report).split('\n')).toEqual([
      '2 files: 1 added, 1 could not be read',
      '',
      'Could not be read (1)',
      '  b.json: Empty.',
      '',
      'Added (1)',
      '  a.json: Added “A”.',
      expect.stringContaining('JSON_LENIENT'),
    ])
  })
})
