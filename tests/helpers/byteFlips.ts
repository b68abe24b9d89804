// A closed library of some postings with all that hangs on them and a backup, and what becomes of it when one of its
// bytes is flipped: it opens, is sound, says so, and the backup is untouched.

import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readUnseenReport } from '../../electron/core/damage/damageReports.ts'
import { openLibrary } from '../../electron/core/library/openLibrary.ts'
import { newFolder, postingJson, startApp, testClock } from './app.ts'
import { dumpLibrary } from './dump.ts'

interface FlippableLibrary {
  /** Flips one bit and opens what is there; the library is made anew for each. */
  flip(random: () => number): Promise<FlipOutcome>
  remove(): void
}

interface FlipOutcome {
  offset: number
  /** What was said of it; null for nothing. */
  said: string | null
  /** Rows of the library that are not as they were. */
  changedRows: number
  /** What does not hold; empty when all is well. */
  wrongs: string[]
}

/** Numbers from 0 to 1, the same ones for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export async function makeFlippableLibrary(postings: number): Promise<FlippableLibrary> {
  const folder = newFolder('flips')
  const whole = join(folder, 'whole')
  const app = await startApp({ dataDir: whole })
  const texts = Object.fromEntries(
    Array.from({ length: postings }, (_, n) => [
      `${n}.json`,
      postingJson({
        title: `Deckhand ${n}`,
        identifier: { value: `D-${n}` },
        description: `<p>Ropes and winches number ${n}, in all weathers.</p>`,
      }),
    ]),
  )
  const report = await app.importTexts(texts)
  const ids = report.files.flatMap((file) => file.postings)
  for (const [n, postingId] of ids.entries()) {
    await app.call('notes.create', { postingId, body: `Note ${n} on the quay` })
    await app.call('tracking.setTags', { ids: [postingId], add: [`tag ${n % 5}`], remove: [] })
    if (n % 2 === 0) await app.call('tracking.setStage', { ids: [postingId], stageId: 'applied' })
  }
  await app.call('library.backup')
  await app.call('notes.create', { postingId: ids[0] ?? '', body: 'Written since the backup' })
  await app.core.close()
  const before = dumpLibrary(whole)
  const backups = readFolder(join(whole, 'backups'))
  const bytes = readFileSync(join(whole, 'library.db'))
  const dataDir = join(folder, 'flipped')

  const flip: FlippableLibrary['flip'] = async (random) => {
    rmSync(dataDir, { recursive: true, force: true })
    cpSync(whole, dataDir, { recursive: true })
    const offset = Math.floor(random() * bytes.length)
    const flipped = Buffer.from(bytes)
    flipped[offset] = (flipped[offset] ?? 0) ^ (1 << Math.floor(random() * 8))
    writeFileSync(join(dataDir, 'library.db'), flipped)
    const wrongs: string[] = []
    const opened = await openLibrary(dataDir, testClock())
    if (!opened.ok) return { offset, said: opened.error.code, changedRows: 0, wrongs: ['it did not open'] }
    const { writer, close } = opened.value
    if (writer.pragma('integrity_check(1)', { simple: true }) !== 'ok') wrongs.push('it is not sound')
    if ((writer.pragma('foreign_key_check') as unknown[]).length > 0) wrongs.push('rows hang loose')
    close()
    const said = readUnseenReport(dataDir)
    const changedRows = countChanged(before, dumpLibrary(dataDir))
    if (changedRows > 0 && said === null) wrongs.push('something changed and nothing was said')
    if (readFolder(join(dataDir, 'backups')) !== backups) wrongs.push('a backup was touched')
    if (said?.asidePath && !readFileSync(said.asidePath).equals(flipped))
      wrongs.push('the damaged file was changed')
    return { offset, said: said?.kind ?? null, changedRows, wrongs }
  }
  return { flip, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

function readFolder(folder: string): string {
  return readdirSync(folder)
    .sort()
    .map((name) => `${name} ${readFileSync(join(folder, name)).toString('base64')}`)
    .join('\n')
}

function countChanged(before: Record<string, string[]>, after: Record<string, string[]>): number {
  return Object.entries(before).reduce((sum, [table, rows]) => {
    const there = new Set(after[table] ?? [])
    return sum + rows.filter((row) => !there.has(row)).length
  }, 0)
}
