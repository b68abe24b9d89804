// Files dragged over the window and let go, with real paths behind them, as from a file manager. A made-up drop
// event would carry no folders.

import type { Page } from 'playwright-core'

interface Drag {
  drop(): Promise<void>
  /** Takes them away again. */
  leave(): Promise<void>
}

/** Holds the files or folders at these paths over the middle of the window. */
export async function dragFiles(page: Page, paths: string[]): Promise<Drag> {
  const protocol = await page.context().newCDPSession(page)
  const data = { items: [], files: paths, dragOperationsMask: 1 }
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 }
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    protocol.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data })
  await send('dragEnter')
  await send('dragOver')
  return {
    drop: async () => {
      // A page that does not know yet that files are over it lets the browser open them in its place.
      await page.getByText(/^Let go to /).waitFor()
      // Over what shows now, as a resting pointer is.
      await send('dragOver')
      await send('drop')
    },
    leave: async () => {
      // The protocol's own `dragCancel` tells the page nothing; a person's pointer that leaves does.
      await page.evaluate(() => document.body.dispatchEvent(new DragEvent('dragleave', { bubbles: true })))
    },
  }
}
