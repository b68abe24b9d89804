// What axe finds on a page as it is drawn. Runs axe itself, put into the page once: the ready-made builder puts it in
// for every pass and into another page to gather the answers, which costs three times as much.

import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What is found, one line each, in both themes; the page is left in the light one. Only the colours differ from theme
 * to theme. `isMenu`: a menu is open, which floats above the page and belongs to no landmark.
 */
export async function findBarriers(page: Page, { isMenu = false } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await analyse(page, { runOnly: { type: 'rule', values: ['color-contrast'] } })
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await analyse(page, {
    runOnly: { type: 'tag', values: standards },
    ...(isMenu ? { rules: { region: { enabled: false } } } : {}),
  })
  return [...dark.map((line) => `in the dark theme, ${line}`), ...light]
}

/** Frames are left out: the only one there ever is holds the original, which is as its site wrote it. */
function analyse(page: Page, options: RunOptions): Promise<string[]> {
  return page.evaluate(
    async (chosen) => {
      const inPage: Pick<typeof axe, 'run'> = Reflect.get(globalThis, 'axe')
      const { violations } = await inPage.run(document, chosen)
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`,
      )
    },
    // Of what is as it should be nothing is told, so nothing is gathered about it.
    { ...options, resultTypes: ['violations' as const], iframes: false },
  )
}
