// What the desktop shell decides without Electron: its command line, and where the window goes.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readLaunchOptions } from '../electron/desktop/launchOptions.ts'
import { fitPlace, readPlace, savePlace } from '../electron/desktop/windowPlace.ts'

describe('the command line', () => {
  const cwd = resolve('/home/someone')
  const read = (args: string[], isPackaged = true) => readLaunchOptions(args, { cwd, isPackaged })

  test('names files, relative to where it was typed', () => {
    expect(read(['job.html', resolve('/tmp/a.json')]).files).toEqual([
      resolve(cwd, 'job.html'),
      resolve('/tmp/a.json'),
    ])
  })

  test('takes the addresses a file manager hands over', () => {
    const path = resolve('/tmp/a job & more.json')
    expect(read([pathToFileURL(path).href]).files).toEqual([path])
    // One that names no file of this machine must not keep the app from starting.
    const [elsewhere] = read(['file:///%00%2Fjob.html']).files
    expect(elsewhere).toContain('job.html')
  })

  test('takes a data folder in both spellings', () => {
    expect(read(['--data', 'library']).dataDir).toBe(resolve(cwd, 'library'))
    expect(read(['--data=library', 'a.json'])).toEqual({
      dataDir: resolve(cwd, 'library'),
      files: [resolve(cwd, 'a.json')],
    })
    expect(read(['--data=']).dataDir).toBeUndefined()
  })

  test('passes over the app’s own folder when it is not packaged, and switches it does not know', () => {
    expect(read(['--inspect=0', '.', '--no-sandbox', 'a.json'], false).files).toEqual([
      resolve(cwd, 'a.json'),
    ])
  })
})

describe('the place of the window', () => {
  const main = { x: 0, y: 25, width: 1440, height: 875 }
  const right = { x: 1440, y: 0, width: 1920, height: 1080 }
  const place = { x: 1600, y: 100, width: 1200, height: 800, isMaximized: false }

  test('is where it was', () => {
    expect(fitPlace(place, [main, right])).toEqual(place)
  })

  test('is the middle of the main display when its own is gone', () => {
    expect(fitPlace(place, [main])).toEqual({ width: 1200, height: 800, isMaximized: false })
  })

  test.each([
    ['above', { x: 100, y: -500 }],
    ['below', { x: 100, y: 890 }],
    ['to the left', { x: -1190, y: 100 }],
    ['to the right', { x: 1430, y: 100 }],
  ])('is never %s of every display', (_side, at) => {
    expect(fitPlace({ ...place, ...at }, [main])).not.toHaveProperty('x')
  })

  test('fits the display, and is never too small to use', () => {
    expect(fitPlace({ ...place, x: 0, y: 25, width: 9_000, height: 9_000 }, [main])).toMatchObject({
      width: 1440,
      height: 875,
    })
    expect(fitPlace({ ...place, width: 10, height: 10 }, [right])).toMatchObject({ width: 720, height: 480 })
    expect(fitPlace(null, [main])).toEqual({ width: 1360, height: 850, isMaximized: false })
    expect(fitPlace(null, [])).toMatchObject({ width: 1360, height: 850 })
  })

  test('comes back from its file, and a damaged file counts as none', ({ onTestFinished }) => {
    const folder = mkdtempSync(join(tmpdir(), 'roledex-place-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const path = join(folder, 'place.json')
    expect(readPlace(path)).toBeNull()
    savePlace(path, place)
    expect(readPlace(path)).toEqual(place)
    for (const damaged of ['', '{', 'null', '{"x":1}', JSON.stringify({ ...place, width: 'wide' })]) {
      writeFileSync(path, damaged)
      expect(readPlace(path), damaged).toBeNull()
    }
    expect(() => savePlace(join(path, 'nowhere', 'place.json'), place)).not.toThrow()
  })
})
