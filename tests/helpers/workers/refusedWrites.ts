// Works on a folder as a user who is no administrator, and says as JSON what was answered: `open` opens the library in it,
// `backup` makes a backup, `import` imports the folder into a library beside it.

import { join } from 'node:path'
import { createApp } from '../../../electron/core/app.ts'
import { silentLog } from '../../../electron/core/log.ts'

const [what = '', folder = ''] = process.argv.slice(2)

const opened = await createApp({ dataDir: join(folder, 'library'), log: silentLog })
if (!opened.ok) answer(opened)
else {
  const core = opened.value
  if (what === 'backup') answer(await core.dispatch('library.backup', {}, 'window'))
  else if (what === 'import') {
    const paths = [join(folder, 'postings')]
    answer(await core.dispatch('imports.fromPaths', { paths }, 'shell'))
  } else answer({ ok: true, value: null })
  await core.close()
}

function answer(result: unknown): void {
  process.stdout.write(JSON.stringify(result))
}
