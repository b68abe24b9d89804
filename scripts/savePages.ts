// Makes the golden postings `saved-…` anew: `node scripts/savePages.ts [SINGLEFILE]` saves each page of
// tests/helpers/jobPages.ts in each way with a real Chromium. SINGLEFILE is lib/single-file-bundle.js of the npm
// package single-file-cli, unpacked anywhere; it is not among the project's packages, for its licence (AGPL) and because
// its saves are needed only when they are made anew. Afterwards run `node scripts/newFixture.ts`.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { launchBrowser } from '../tests/helpers/browser.ts'
import { goldenFolder } from '../tests/helpers/golden.ts'
import { type JobPage, jobPages } from '../tests/helpers/jobPages.ts'
import { binaryPlist, type PlistValue, xmlPlist } from '../tests/helpers/plistBytes.ts'
import { type ServedPage, saveMhtml, siteAddress, withServedPage } from '../tests/helpers/savePages.ts'

function write(name: string, ending: string, content: string | Uint8Array): void {
  const folder = join(goldenFolder, `saved-${name}`)
  mkdirSync(folder, { recursive: true })
  for (const old of readdirSync(folder)) if (old.startsWith('source.')) rmSync(join(folder, old))
  writeFileSync(join(folder, `source.${ending}`), content)
}

/** In the page, with SingleFile's own settings where they matter to the page's data. */
async function saveSingleFile({ page }: ServedPage, bundle: string): Promise<string> {
  const { script } = (await import(pathToFileURL(resolve(bundle)).href)) as { script: string }
  await page.evaluate(script)
  return page.evaluate(
    `singlefile.getPageData({ removeScripts: true, compressHTML: true, removeUnusedStyles: true, removeHiddenElements: true,
      insertSingleFileComment: true, insertMetaCSP: true, blockScripts: true, saveOriginalURLs: false,
      insertCanonicalLink: true, insertMetaNoIndex: false }).then(({ content }) => content)`,
  )
}

/** Chrome's "Webpage, Complete": the page as it stands, its address in a comment, its files in a folder beside it. */
function completeOf(html: string, name: JobPage): string {
  const address = `${siteAddress}/jobs/${name}`
  const mark = `<!-- saved from url=(${String(address.length).padStart(4, '0')})${address} -->`
  return localised(html)
    .replace('<!doctype html>', `<!DOCTYPE html>\n${mark}`)
    .replace(
      '<meta charset="utf-8">',
      '<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">\n',
    )
}

/** Firefox writes no address; it makes links whole, and keeps the page's own charset meta behind one of its own. */
function firefoxOf(html: string): string {
  return localised(html)
    .replace('<!doctype html>\n', '<!DOCTYPE html>\n')
    .replace('<head>', '<head>\n<meta http-equiv="content-type" content="text/html; charset=UTF-8">')
    .replaceAll('href="/', `href="${siteAddress}/`)
}

function localised(html: string): string {
  return html
    .replace('href="/icon.png"', 'href="./Lamp Room Keeper_files/icon.png"')
    .replace('href="/style.css"', 'href="./Lamp Room Keeper_files/style.css"')
    .replace('src="/counter.js"', 'src="./Lamp Room Keeper_files/counter.js.download"')
}

function archiveOf(html: string, name: JobPage): PlistValue {
  return {
    WebMainResource: {
      WebResourceData: Buffer.from(html),
      WebResourceFrameName: '',
      WebResourceMIMEType: 'text/html',
      WebResourceTextEncodingName: 'UTF-8',
      WebResourceURL: `${siteAddress}/jobs/${name}`,
    },
    WebSubresources: [
      {
        WebResourceData: Buffer.from('main { max-width: 40em }'),
        WebResourceMIMEType: 'text/css',
        WebResourceURL: `${siteAddress}/style.css`,
      },
    ],
  }
}

const [bundle] = process.argv.slice(2)
const browser = await launchBrowser()
try {
  for (const name of Object.keys(jobPages) as JobPage[]) {
    await withServedPage(browser, name, async (served) => {
      write(`html-${name}`, 'html', served.html)
      write(`mhtml-${name}`, 'mhtml', await saveMhtml(served))
      if (bundle !== undefined) write(`singlefile-${name}`, 'html', await saveSingleFile(served, bundle))
    })
  }
} finally {
  await browser.close()
}
const page = jobPages.jsonld
write('complete-chrome', 'html', completeOf(page, 'jsonld'))
write('complete-firefox', 'htm', firefoxOf(page))
write('webarchive-binary', 'webarchive', binaryPlist(archiveOf(page, 'jsonld')))
write('webarchive-xml', 'webarchive', xmlPlist(archiveOf(page, 'jsonld')))
write('gzip', 'html.gz', gzipSync(page))
