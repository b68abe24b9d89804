// Draws electron/icons/icon.svg in every size the three systems ask for: icon.ico, icon.icns and one PNG a size
// for Linux. To be run after the drawing has changed; what it makes is committed.
//
// Both containers are lists of PNG images: ICO as in Microsoft's "The format of icon resources", ICNS as in
// Apple's icon services (a four-letter type stands for each size).

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { launchBrowser } from '../tests/helpers/browser.ts'

const folder = resolve(import.meta.dirname, '../electron/icons')
const icoSizes = [16, 24, 32, 48, 64, 128, 256]
const linuxSizes = [16, 32, 48, 64, 128, 256, 512]
const icnsTypes = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic14: 512, ic10: 1024 }
/** The room macOS icons keep around their shape, of 1024. */
const macMargin = 100

const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8')
const browser = await launchBrowser()
const page = await browser.newPage()

async function render(size: number, margin: number): Promise<Buffer> {
  const box = `${-margin} ${-margin} ${1024 + 2 * margin} ${1024 + 2 * margin}`
  const svg = drawing.replace('viewBox="0 0 1024 1024"', `viewBox="${box}" width="${size}" height="${size}"`)
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`)
  return page.screenshot({ omitBackground: true })
}

async function renderAll(sizes: readonly number[], margin = 0): Promise<Map<number, Buffer>> {
  const images = new Map<number, Buffer>()
  for (const size of sizes) images.set(size, await render(size, margin))
  return images
}

function packIco(images: Map<number, Buffer>): Buffer {
  const header = Buffer.alloc(6 + 16 * images.size)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(images.size, 4)
  let entry = 6
  let offset = header.length
  for (const [size, png] of images) {
    header.writeUInt8(size % 256, entry) // 0 stands for 256
    header.writeUInt8(size % 256, entry + 1)
    header.writeUInt16LE(1, entry + 4)
    header.writeUInt16LE(32, entry + 6)
    header.writeUInt32LE(png.length, entry + 8)
    header.writeUInt32LE(offset, entry + 12)
    entry += 16
    offset += png.length
  }
  return Buffer.concat([header, ...images.values()])
}

function packIcns(images: Map<number, Buffer>): Buffer {
  const parts = Object.entries(icnsTypes).map(([type, size]) =>
    chunk(type, images.get(size) ?? Buffer.alloc(0)),
  )
  return chunk('icns', Buffer.concat(parts))
}

function chunk(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(body.length + 8, 4)
  return Buffer.concat([head, body])
}

try {
  writeFileSync(join(folder, 'icon.ico'), packIco(await renderAll(icoSizes)))
  writeFileSync(join(folder, 'icon.icns'), packIcns(await renderAll(Object.values(icnsTypes), macMargin)))
  rmSync(join(folder, 'linux'), { recursive: true, force: true })
  mkdirSync(join(folder, 'linux'))
  for (const [size, png] of await renderAll(linuxSizes)) {
    writeFileSync(join(folder, 'linux', `${size}x${size}.png`), png)
  }
} finally {
  await browser.close()
}
