import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds on a page as it is drawn, one line each, in both themes; the page is left in the light one. Only the
 * colours differ from theme to theme. `isMenu`: a menu is open, which floats above the page and belongs to no landmark.
 */
export async function findBarriers(page: Page, { isMenu = false } = {}): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await analyse(page, (axe) => axe.withRules(['color-contrast']))
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await analyse(page, (axe) => axe.withTags(standards).disableRules(isMenu ? ['region'] : []))
  return [...dark.map((line) => `in the dark theme, ${line}`), ...light]
}

async function analyse(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // Without this it opens another page for every answer; frames of other origins there are none.
  const { violations } = await choose(new AxeBuilder({ page }).setLegacyMode(true)).analyze()
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`,
  )
}
