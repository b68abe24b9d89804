// What axe finds in each view, in both themes; contrast is measured on the colours as drawn.

import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'
import { fillLibrary } from '../helpers/harbourLibrary.ts'

let window: BrowserWindow
let ids: Record<string, string>

beforeAll(async () => {
  window = await openBrowserWindow()
  ids = await fillLibrary(window.app)
  const tidal = [ids.tidal ?? '']
  await window.app.call('tracking.setBookmark', { ids: tidal, isBookmarked: true })
  await window.app.call('tracking.setStage', { ids: tidal, stageId: 'applied' })
  await window.app.call('tracking.setTags', { ids: tidal, add: ['sea'] })
  await window.app.call('tracking.setDeadline', { ids: tidal, deadline: { on: '2026-11-21', time: '12:00' } })
  await window.app.call('notes.create', { postingId: ids.tidal ?? '', body: 'Ask about the gauges.' })
  await window.app.call('tracking.setStage', { ids: [ids.mechanic ?? ''], stageId: 'rejected' })
})
afterAll(() => window?.close())

interface Scene {
  name: string
  place: string
  width?: number
  act?: (page: Page) => Promise<unknown>
  /** A menu floats above the page and belongs to no landmark. */
  isMenu?: boolean
}

const scenes: Scene[] = [
  { name: 'all postings', place: 'all?posting=TIDAL' },
  { name: 'search', place: 'all?q=tides' },
  { name: 'nothing found', place: 'all?q=zeppelin' },
  { name: 'notes', place: 'all?posting=TIDAL&tab=notes' },
  { name: 'timeline', place: 'all?posting=TIDAL&tab=timeline' },
  { name: 'source', place: 'all?posting=TIDAL&tab=source' },
  { name: 'expired and ended', place: 'all?posting=MECHANIC' },
  {
    name: 'several selected',
    place: 'all?posting=TIDAL',
    act: (page) => page.keyboard.press('x'),
  },
  { name: 'stage dialog', place: 'all?posting=TIDAL', act: (page) => page.keyboard.press('s') },
  { name: 'deadline dialog', place: 'all?posting=TIDAL', act: (page) => page.keyboard.press('d') },
  { name: 'tags dialog', place: 'all?posting=TIDAL', act: (page) => page.keyboard.press('t') },
  {
    name: 'row menu',
    place: 'all?posting=TIDAL',
    act: (page) => page.getByRole('row').first().click({ button: 'right' }),
    isMenu: true,
  },
  { name: 'one column', place: 'all?posting=TIDAL&pane=detail', width: 720 },
]

for (const colorScheme of ['light', 'dark'] as const) {
  describe(colorScheme, () => {
    test.each(scenes)('$name', async ({ place, width, act, isMenu }) => {
      const address = place.replace('TIDAL', ids.tidal ?? '').replace('MECHANIC', ids.mechanic ?? '')
      const page = await window.open({ place: address, colorScheme, ...(width ? { width } : {}) })
      await page.locator('[role=row], h2').first().waitFor({ state: 'attached' })
      await act?.(page)
      await page.waitForTimeout(200)
      const axe = new AxeBuilder({ page }).disableRules(isMenu ? ['region'] : [])
      // Only the colours differ from theme to theme.
      if (colorScheme === 'dark') axe.withRules(['color-contrast'])
      else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      const { violations } = await axe.analyze()
      expect(
        violations.map(
          (found) =>
            `${found.id}: ${found.nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary}`).join('; ')}`,
        ),
      ).toEqual([])
      await page.context().close()
    })
  })
}

test('no view complains', () => {
  expect(window.complaints).toEqual([])
})
