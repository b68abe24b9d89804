// Importing saved pages of 300 KB, beside a loop that only reads each, parses it as HTML and its data as JSON.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { createApp } from '../electron/core/app.ts'
import { importPaths } from './importBench.ts'
import { type BenchLine, inTempFolder, milliseconds } from './measure.ts'
import { pageText } from './pages.ts'

/** The titles of the postings, so that nothing of the work can be left out. */
function readBare(paths: readonly string[]): string[] {
  return paths.map((path) => {
    const document = parse(readFileSync(path, 'utf8'))
    for (const text of dataOf(document)) {
      const data = JSON.parse(text)
      if (data['@type'] === 'JobPosting') return data.title
    }
    return ''
  })
}

function dataOf(document: DefaultTreeAdapterTypes.Document): string[] {
  const texts: string[] = []
  const stack: DefaultTreeAdapterTypes.Node[] = [document]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('childNodes' in node)) continue
    if (node.nodeName === 'script' && 'attrs' in node) {
      const isData = node.attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json')
      const text = node.childNodes[0]
      if (isData && text !== undefined && 'value' in text) texts.push(text.value)
    } else stack.push(...node.childNodes.toReversed())
  }
  return texts
}

export async function benchPages(count: number): Promise<BenchLine[]> {
  return inTempFolder(async (folder) => {
    const files = join(folder, 'files')
    mkdirSync(files)
    const paths = Array.from({ length: count }, (_, n) => join(files, `page-${n}.html`))
    for (const [n, path] of paths.entries()) writeFileSync(path, pageText(n))
    // Once unmeasured, as for the other imports.
    readBare(paths.slice(0, 50))
    let titles: string[] = []
    const bare = await milliseconds(async () => {
      titles = readBare(paths)
    })
    if (titles.includes('')) throw new Error('the bare loop found no posting in a page')
    const opened = await createApp({ dataDir: join(folder, 'library') })
    if (!opened.ok) throw new Error(opened.error.message)
    const core = opened.value
    const whole = await milliseconds(async () => {
      const { totals } = await importPaths(core, [files])
      if (totals.added !== count) throw new Error(`expected ${count} added: ${JSON.stringify(totals)}`)
    })
    await core.close()
    return [
      {
        name: `import ${count} pages of 300 KB, times reading and parsing them`,
        value: whole / bare,
        limit: 1.3,
      },
      { name: 'reading and parsing, ms', value: bare },
      { name: 'import, ms', value: whole },
    ]
  })
}
