// One page that shows place after place, for what is only looked at: loading a page costs more than looking it over.

import type { Page } from 'playwright-core'
import type { BrowserWindow } from './browserWindow.ts'

export interface Gallery {
  /** Goes to a place (what stands after `#/`), and waits until `sees`, a selector, is there. */
  show(place: string, sees: string): Promise<Page>
  /** Closes what was opened above the page: dialogs, menus, forms that Escape ends. */
  clear(): Promise<void>
  /** The next place is shown on a new page, for instance because something went wrong on this one. */
  renew(): Promise<void>
}

export function createGallery(window: BrowserWindow): Gallery {
  let page: Page | null = null
  return {
    async show(place, sees) {
      page ??= await window.open()
      await page.evaluate((to) => {
        location.hash = `#/${to}`
      }, place)
      await page.locator(sees).first().waitFor()
      return page
    },
    async clear() {
      if (page === null) return
      const opened = page.locator('[role=dialog], [role=menu], [role=listbox]')
      for (let left = await opened.count(); left > 0; left = await opened.count()) {
        await page.keyboard.press('Escape')
        // What lay below comes into sight again.
        await opened.nth(left - 1).waitFor({ state: 'detached' })
      }
    },
    async renew() {
      await page?.context().close()
      page = null
    },
  }
}
