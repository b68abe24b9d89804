// What an import would do, found out by doing it and taking it back: the same code that stores decides what the
// preview shows, so the two cannot differ.

import type { PostingContent, Warning } from '../../../shared/posting.ts'
import type { ImportPreview, PreviewFile, PreviewPosting } from '../../../shared/preview.ts'
import { type Clock, nowIso } from '../clock.ts'
import { type ReadDb, sameHash, type WriteDb } from '../db/sql.ts'
import { type FileContext, type StorableFile, storeFile } from '../importRuns/storeFile.ts'
import type { StoredCorrections } from '../postings/corrections.ts'
import {
  correctionsOf as correctionsIn,
  listOverrides,
  listWarnings,
  readCurrent,
} from '../postings/currentPosting.ts'
import { lookAlikesOf, suggestLookAlikes } from '../postings/lookAlikes.ts'
import { correctedFields } from '../postings/overrides.ts'
import type { History } from '../services.ts'
import type { StoredPosting } from '../storing.ts'
import {
  choose,
  correctionsOf,
  postingsOfStaged,
  type StagedFile,
  type StagedImport,
  type StagedPosting,
} from './stagedImport.ts'

interface TriedImport {
  files: ImportPreview['files']
  /** By key, the corrections a posting would have. */
  corrections: ReadonlyMap<string, StoredCorrections>
  /** By key, what one that is in the library would say: what only its earlier version states is kept. */
  updated: ReadonlyMap<string, { content: PostingContent; warnings: readonly Warning[] }>
}

/** An import as it is tried, and what has come of it so far. */
interface Trial {
  db: WriteDb
  history: History
  clock: Clock
  now: string
  staged: StagedImport
  corrections: Map<string, StoredCorrections>
  updated: Map<string, { content: PostingContent; warnings: Warning[] }>
  /** By key, what the ticked postings became. */
  became: Map<string, StoredPosting>
}

export function tryImport(history: History, clock: Clock, staged: StagedImport): TriedImport {
  return history.tryOut((db) => {
    const found = { corrections: new Map(), updated: new Map(), became: new Map() }
    const trial: Trial = { db, history, clock, now: nowIso(clock), staged, ...found }
    beginImport(trial)
    const files = staged.files.map((file, index) => tryFile(trial, file, index))
    return { files: withLookAlikes(trial, files), corrections: trial.corrections, updated: trial.updated }
  })
}

/** No source and no version without an import, so there is one for as long as this takes. */
function beginImport({ db, staged, now }: Trial): void {
  db.run(
    "INSERT INTO imports (id, commandId, origin, state, startedAt) VALUES (?, '', ?, 'running', ?)",
    staged.id,
    staged.origin,
    now,
  )
}

function tryFile(trial: Trial, file: StagedFile, index: number): PreviewFile {
  const { staged, became } = trial
  const { path } = file.file
  const postings = postingsOfStaged(file, index, staged.choices)
  const ticked = postings.filter(({ isTicked }) => isTicked)
  const chosen = choose(file, index, staged.choices)
  const result = chosen === null ? null : store(trial, file, ticked, chosen.corrections)
  ticked.forEach(({ key }, n) => {
    const stored = result?.stored[n]
    if (stored !== undefined) became.set(key, stored)
  })
  const { outcome, message, warnings, attempts, howToSave } = result?.line ?? nothingTicked
  return {
    ...{ path, outcome, message, warnings, attempts, howToSave },
    postings: postings.map((posting) =>
      posting.isTicked
        ? describe(trial, posting, became.get(posting.key))
        : describeUnticked(trial, file, posting),
    ),
  }
}

function store(
  { db, clock, staged }: Trial,
  { file, parsed }: StagedFile,
  postings: readonly StagedPosting[],
  corrections: FileContext['corrections'],
): ReturnType<typeof storeFile> {
  const context = { importId: staged.id, origin: staged.origin, clock, corrections }
  return storeFile(db, file.path, lightened(parsed, postings), context)
}

function describe(trial: Trial, posting: StagedPosting, stored: StoredPosting | undefined): PreviewPosting {
  const { db } = trial
  const { key, prepared, isAside, isTicked } = posting
  const postingId = stored?.postingId ?? knownAs(db, posting) ?? ''
  const row = db.get<Pick<PreviewPosting, 'title' | 'employerName' | 'placeLabel'>>(
    'SELECT title, employerName, placeLabel FROM postings WHERE id = ?',
    postingId,
  )
  const { title, employerName, isEmployerHidden, placeLabel } = prepared.columns
  const overrides = listOverrides(db, postingId)
  const current = readCurrent(db, postingId)
  trial.corrections.set(key, correctionsIn(overrides))
  if (stored?.outcome === 'updated' && current !== null) {
    const warnings = listWarnings(db, postingId, current.version)
    trial.updated.set(key, { content: current.content, warnings })
  }
  return {
    key,
    ...(row ?? { title, employerName, placeLabel }),
    isEmployerHidden: isEmployerHidden === 1,
    outcome: stored?.outcome ?? 'unchanged',
    isAside,
    isTicked,
    changes: stored?.changes ?? [],
    lookAlikes: [],
    overrides: current === null ? {} : correctedFields(overrides, current.content, trial.clock.zone()),
  }
}

/** As if it were ticked besides what is. */
function describeUnticked(trial: Trial, file: StagedFile, posting: StagedPosting): PreviewPosting {
  const { db, history, staged, now } = trial
  return history.tryOut(() => {
    const [stored] = store(trial, file, [posting], correctionsOf([posting], staged.choices)).stored
    suggestLookAlikes(db, stored === undefined ? [] : [stored.postingId], now)
    return { ...describe(trial, posting, stored), lookAlikes: findLookAlikes(trial, stored) }
  })
}

/** Looked for once all files are in. */
function withLookAlikes(trial: Trial, files: readonly PreviewFile[]): PreviewFile[] {
  const { db, became, now } = trial
  const changed = [...became.values()].filter(({ outcome }) => outcome !== 'unchanged')
  suggestLookAlikes(
    db,
    changed.map(({ postingId }) => postingId),
    now,
  )
  const whole = (posting: PreviewPosting) =>
    posting.isTicked ? { ...posting, lookAlikes: findLookAlikes(trial, became.get(posting.key)) } : posting
  return files.map((file) => ({ ...file, postings: file.postings.map(whole) }))
}

/** Only what would be new in the library may be a duplicate of something in it. */
function findLookAlikes(
  { db, staged }: Trial,
  stored: StoredPosting | undefined,
): PreviewPosting['lookAlikes'] {
  if (stored?.outcome !== 'added' && stored?.outcome !== 'needsReview') return []
  return lookAlikesOf(db, stored.postingId).map((other) => {
    const isOfThis =
      db.get('SELECT 1 FROM postings WHERE id = ? AND importId = ?', other.id, staged.id) !== undefined
    return { ...other, id: isOfThis ? null : other.id }
  })
}

/** A file known as a whole stores nothing. What its posting says now is shown as the person has put it right. */
function knownAs(db: ReadDb, { prepared: { nodeHash } }: StagedPosting): string | undefined {
  return db.get<{ postingId: string }>(
    `SELECT v.postingId FROM versions v WHERE ${sameHash('v.nodeHash')}
       AND v.n = (SELECT MAX(n) FROM versions WHERE postingId = v.postingId) LIMIT 1`,
    { hash: nodeHash },
  )?.postingId
}

const nothingTicked = {
  outcome: 'unchanged',
  message: 'Nothing of this file is ticked.',
  warnings: [],
  attempts: [],
  howToSave: null,
} as const satisfies Partial<PreviewFile>

/** With these postings only, and without the bytes, which say nothing about what would happen. */
function lightened(parsed: StorableFile, postings: readonly StagedPosting[]): StorableFile {
  if (parsed.kind !== 'read') return parsed
  return {
    ...parsed,
    postings: postings.map(({ prepared }) => prepared),
    encoding: 'none',
    blob: new Uint8Array(),
  }
}
