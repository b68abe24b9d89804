// A process that imports without end into the folder named on its command line, and says so once postings are stored.

import { postingText } from '../../../bench/corpus.ts'
import { createApp } from '../../../electron/core/app.ts'

const opened = await createApp({ dataDir: process.argv[2] ?? '' })
if (!opened.ok) throw new Error(opened.error.message)
const core = opened.value
const begun = await core.dispatch('imports.begin', {}, 'window')
const { importId } = (begun as { value: { importId: string } }).value
for (let n = 0; ; n += 100) {
  const files = Array.from({ length: 100 }, (_, index) => ({
    path: `${n + index}.json`,
    base64: Buffer.from(postingText(n + index)).toString('base64'),
  }))
  await core.dispatch('imports.addFiles', { importId, files }, 'window')
  const counts = await core.dispatch('postings.counts', {}, 'window')
  if ((counts as { value: { all: number } }).value.all > 0) console.log('stored')
}
