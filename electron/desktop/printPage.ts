// A page of our own as PDF, laid out by Chromium in a window that nobody sees and in which nothing can run.

import { readFileSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { BrowserWindow } from 'electron'

/** Where paper is cut by the inch. */
const usesLetter = /[-_](US|CA|MX|PH|CL|CO|VE)\b/i

/** Writes the page at `pagePath` to `pdfPath`, whole or not at all. Throws what the disk or Chromium says. */
export async function printPage(pagePath: string, pdfPath: string, locale: string): Promise<void> {
  const page = readFileSync(pagePath).toString('base64')
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  })
  const part = `${pdfPath}.part`
  try {
    await window.loadURL(`data:text/html;charset=utf-8;base64,${page}`)
    const pageSize = usesLetter.test(locale) ? 'Letter' : 'A4'
    await writeFile(part, await window.webContents.printToPDF({ pageSize, printBackground: true }))
    await rename(part, pdfPath)
  } finally {
    window.destroy()
    await rm(part, { force: true })
  }
}
