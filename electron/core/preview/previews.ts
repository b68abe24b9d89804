// Imports that wait for the person. Files are read by the same pool as ever and kept in memory; nothing is written
// before they are confirmed, and dropping them leaves nothing. What is too much to look through one by one is handed
// to the ordinary import, under the same id, as soon as that shows.

import { limits } from '../../../shared/limits.ts'
import type { ImportProgress } from '../../../shared/model.ts'
import { noChoices } from '../../../shared/preview.ts'
import type { Topic } from '../../../shared/topics.ts'
import type { Clock } from '../clock.ts'
import { newId } from '../ids.ts'
import { filesOfArchive } from '../import/archiveFiles.ts'
import { readContent } from '../import/content.ts'
import { nothingKnown } from '../import/knownFiles.ts'
import type { ParsePool } from '../import/parsePool.ts'
import type { ParsedFile, ParseFile } from '../import/parseTask.ts'
import { noTotals } from '../importRuns/importText.ts'
import { applyCorrections } from '../postings/corrections.ts'
import type { History, ImportRuns, Previews, Refused } from '../services.ts'
import { choose, postingsOfStaged, type StagedImport } from './stagedImport.ts'
import { tryImport } from './tryImport.ts'

interface PreviewsOptions {
  runs: ImportRuns
  history: History
  pool: ParsePool
  clock: Clock
  announce(topics: readonly Topic[]): void
}

interface Preview extends StagedImport {
  /** Portions are read one after the other. */
  reading: Promise<void>
  isWaiting: boolean
  currentPath: string | null
  corrections: ReturnType<typeof tryImport>['corrections']
  updated: ReturnType<typeof tryImport>['updated']
  /** Ends the reading of what is under way. */
  stop: AbortController
}

/** Read in one task. */
const filesPerTask = 16
/** Previews nobody came back to are dropped when this many newer ones wait; those in which something was chosen last. */
const mostPreviews = 4

export function createPreviews({ runs, history, pool, clock, announce }: PreviewsOptions): Previews {
  const previews = new Map<string, Preview>()

  const discard = (importId: string): boolean => {
    previews.get(importId)?.stop.abort()
    return previews.delete(importId)
  }

  const begin: Previews['begin'] = (origin) => {
    if (previews.size >= mostPreviews) {
      const [oldest] = [...previews.values()].sort(
        (one, other) => Number(one.choices !== noChoices) - Number(other.choices !== noChoices),
      )
      if (oldest !== undefined) discard(oldest.id)
    }
    const id = newId(clock.now())
    previews.set(id, {
      id,
      origin,
      files: [],
      choices: noChoices,
      postings: 0,
      bytes: 0,
      received: 0,
      reading: Promise.resolve(),
      isWaiting: false,
      currentPath: null,
      corrections: new Map(),
      updated: new Map(),
      stop: new AbortController(),
    })
    announce(['importProgress'])
    return id
  }

  const read = async (preview: Preview, waiting: ParseFile[]) => {
    while (waiting.length > 0) {
      if (!previews.has(preview.id)) {
        // Meanwhile dropped, or handed on.
        await runs.addFiles(preview.id, waiting)
        return
      }
      const files = waiting.splice(0, filesPerTask)
      preview.currentPath = files[0]?.path ?? null
      const task = { files, zone: clock.zone(), known: nothingKnown, withAsides: true }
      const parsed = await pool.parse(task, preview.stop.signal)
      if (preview.stop.signal.aborted) return
      const inside = files.flatMap((file, index) => stage(preview, file, parsed[index]))
      waiting.unshift(...inside)
      if (isTooMuch(preview)) handOn(preview)
      announce(['importProgress'])
    }
  }

  const handOn = (preview: Preview) => {
    if (!previews.delete(preview.id)) return
    runs.begin(preview.origin, { id: preview.id })
    runs.addRead(preview.id, preview.files)
  }

  const look: Previews['look'] = async (importId, choices) => {
    const preview = previews.get(importId)
    if (preview === undefined) return null
    await preview.reading
    if (!previews.has(importId)) return null
    preview.choices = choices ?? preview.choices
    const tried = tryImport(history, clock, preview)
    preview.corrections = tried.corrections
    preview.updated = tried.updated
    preview.isWaiting = true
    return { kind: 'preview', importId, files: tried.files, choices: preview.choices }
  }

  return {
    begin,
    has: (importId) => previews.has(importId),
    addFiles: async (importId, files, refused = []) => {
      const preview = previews.get(importId)
      if (preview === undefined) return null
      preview.received += files.length + refused.length
      refuse(preview, refused)
      preview.reading = preview.reading.then(() => read(preview, [...files]))
      await preview.reading
      return progressOf(preview)
    },
    look,
    posting: (importId, key) => {
      const preview = previews.get(importId)
      return preview === undefined ? null : postingOf(preview, key)
    },
    commit: async (importId, choices) => {
      const preview = previews.get(importId)
      if (preview === undefined) return null
      await preview.reading
      if (!previews.has(importId)) return runs.finish(importId)
      preview.choices = choices ?? preview.choices
      const chosen = preview.files
        .map((file, index) => choose(file, index, preview.choices))
        .filter((file) => file !== null)
      if (chosen.length === 0) return 'nothing'
      // Under an id of its own: where the disk is full, the preview is still there.
      const ownId = runs.begin(preview.origin)
      runs.addRead(ownId, chosen)
      const report = await runs.finish(ownId)
      previews.delete(importId)
      announce(['importProgress'])
      return report
    },
    drop: (importId) => {
      const isDropped = discard(importId)
      if (isDropped) announce(['importProgress'])
      return isDropped
    },
    running: () => [...previews.values()].map(progressOf),
    close: () => [...previews.keys()].forEach(discard),
  }
}

/** Gives the files of an archive, which stand in for it. */
function stage(preview: Preview, file: ParseFile, parsed: ParsedFile | undefined): ParseFile[] {
  if (parsed?.kind === 'archive') {
    const { files, refused } = filesOfArchive(file, parsed)
    preview.received += files.length + refused.length - 1
    refuse(preview, refused)
    return files
  }
  const message = 'Nothing came back from reading this file.'
  preview.files.push({ file, parsed: parsed ?? { kind: 'unreadable', message } })
  if (parsed?.kind === 'read') {
    preview.postings += parsed.postings.length + parsed.asides.length
    preview.bytes += parsed.blob.length
  }
  return []
}

function refuse(preview: Preview, refused: readonly Refused[]): void {
  for (const { path, message } of refused) {
    const file: ParseFile = { path, content: { bytes: new Uint8Array() } }
    preview.files.push({ file, parsed: { kind: 'unreadable', message } })
  }
}

function isTooMuch({ files, postings, bytes }: Preview): boolean {
  return (
    postings > limits.previewPostings || bytes > limits.previewBytes || files.length > limits.previewFiles
  )
}

function progressOf(preview: Preview): ImportProgress {
  return {
    importId: preview.id,
    state: preview.isWaiting ? 'waiting' : 'reading',
    filesReceived: preview.received,
    filesDone: preview.files.length,
    isComplete: preview.isWaiting,
    currentPath: preview.currentPath,
    totals: { ...noTotals, files: preview.files.length, postings: preview.postings },
  }
}

/** A posting as it would be, what was corrected included; null where there is none of this key. */
function postingOf(preview: Preview, key: string): ReturnType<Previews['posting']> {
  for (const [index, staged] of preview.files.entries()) {
    const found = postingsOfStaged(staged, index, preview.choices).find((posting) => posting.key === key)
    if (found === undefined || staged.parsed.kind !== 'read') continue
    const { container, pageUrl } = staged.parsed
    const { content, warnings } = preview.updated.get(key) ?? {
      content: readContent(found.prepared),
      warnings: found.prepared.warnings,
    }
    return {
      content: applyCorrections(content, preview.corrections.get(key) ?? {}),
      warnings: [...warnings],
      container,
      pageUrl,
    }
  }
  return null
}
