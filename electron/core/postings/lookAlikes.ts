// Postings that may be one job: found when a posting comes in or changes, kept with the evidence, and never acted
// upon. Import specification 12: K3 (same employer and title, and one thing more that agrees) and K4 (the text of
// another employer). For some thousand postings that came in together all keys of the library are looked through once,
// in an index that holds nothing else, and each is compared with at most a handful that share a key with it: so an
// import costs a little more the larger the library is, by some thirty milliseconds for every 100,000 postings in it.
// A text shared by many postings is a template and says nothing.

import { dayMs } from '../../../shared/durations.ts'
import type { LikenessEvidence, LookAlike } from '../../../shared/model.ts'
import type { PostingContent } from '../../../shared/posting.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import { employerKey, identifierKeyOf } from '../import/identity.ts'
import { type LikenessKeys, sharedText } from '../import/likeness.ts'
import { readCorrected } from './currentPosting.ts'

/** Of those with the same employer and title, the newest so many are compared. */
const mostOfOneJob = 6
/** A text of which more other postings than this have a copy is a template. */
const mostOfOneText = 6

/** How many postings to hand to suggestLookAlikes at once: enough to share one look through the library. */
export const postingsPerSearch = 2_000

interface KeyRow extends LikenessKeys {
  seq: number
}
type KeyName = keyof LikenessKeys
const keyNames = ['jobKey', 'textKeyA', 'textKeyB', 'textKeyC'] as const satisfies readonly KeyName[]
const textKeyNames = ['textKeyA', 'textKeyB', 'textKeyC'] as const

/** Takes one JSON list of keys for each kind. Must read nothing but the index made for it. */
export const postingsOfKeys = `SELECT seq, ${keyNames.join(', ')} FROM postings
  WHERE ${keyNames.map((name) => `${name} IN (SELECT value FROM json_each(?))`).join(' OR ')} ORDER BY createdAt`

/** Compares postings that are new or changed with those they share a key with, and keeps what looks alike. */
export function suggestLookAlikes(db: WriteDb, ids: readonly string[], now: string): void {
  if (ids.length === 0) return
  const changed = db
    .all<KeyRow & { id: string }>(
      `SELECT p.seq, p.id, ${keyNames.map((name) => `p.${name}`).join(', ')}
       FROM json_each(?) ids JOIN postings p ON p.id = ids.value`,
      JSON.stringify(ids),
    )
    .filter((row) => keyNames.some((name) => row[name] !== null))
  if (changed.length === 0) return
  const groups = groupByKeys(db, changed)
  for (const row of changed) {
    const sharing = (name: KeyName) =>
      groups[name].get(row[name] ?? 0)?.filter((seq) => seq !== row.seq) ?? []
    const sameJob = sharing('jobKey').slice(-mostOfOneJob)
    const sameText = textKeyNames.map(sharing).filter((seqs) => seqs.length <= mostOfOneText)
    if (sameJob.length === 0 && sameText.every((seqs) => seqs.length === 0)) continue
    const contents = new Map<string, PostingContent | null>()
    const contentOf = (id: string) => {
      if (!contents.has(id)) contents.set(id, readCorrected(db, id))
      return contents.get(id) ?? null
    }
    const compare = (seqs: Iterable<number>, kind: 'sameJob' | 'sameText', judge: Judge) => {
      for (const seq of seqs) {
        const other = db.get<{ id: string }>('SELECT id FROM postings WHERE seq = ?', seq)?.id
        if (other === undefined || isKnownPair(db, row.id, other)) continue
        const [one, two] = [contentOf(other), contentOf(row.id)]
        const evidence = one === null || two === null ? null : judge(one, two)
        if (evidence !== null) keepLookAlike(db, row.id, other, kind, evidence, now)
      }
    }
    compare(sameJob, 'sameJob', judgeSameJob)
    compare(new Set(sameText.flat()), 'sameText', judgeSameText)
  }
}

/** For each key of these postings, those that have it, oldest first; of many only as many as are of use. */
function groupByKeys(db: ReadDb, changed: readonly KeyRow[]): Record<KeyName, Map<number, number[]>> {
  const groups = {
    jobKey: new Map(),
    textKeyA: new Map(),
    textKeyB: new Map(),
    textKeyC: new Map(),
  } as Record<KeyName, Map<number, number[]>>
  const wanted = keyNames.map((name) => JSON.stringify(changed.flatMap((row) => row[name] ?? [])))
  for (const row of db.each<KeyRow>(postingsOfKeys, ...wanted)) {
    for (const name of keyNames) {
      const key = row[name]
      if (key === null) continue
      const group = groups[name].get(key)
      if (group === undefined) groups[name].set(key, [row.seq])
      else if (name === 'jobKey' && group.push(row.seq) > mostOfOneJob + 1) group.shift()
      else if (name !== 'jobKey' && group.length <= mostOfOneText + 1) group.push(row.seq)
    }
  }
  return groups
}

type Judge = (one: PostingContent, two: PostingContent) => LikenessEvidence[] | null

const closeDays = 21
const leastShared = 0.8

/** K3. Two numbers of the employer's own that differ are two openings, unless both text and place agree. */
function judgeSameJob(one: PostingContent, two: PostingContent): LikenessEvidence[] | null {
  const [place, posted, text] = [samePlace(one, two), closePosting(one, two), alikeText(one, two)]
  const numbers = [one, two].map(({ employer, identifier }) => identifierKeyOf(employer, identifier))
  const hasOwnNumbers = numbers.every((number) => number !== null) && numbers[0] !== numbers[1]
  if (hasOwnNumbers ? place === null || text === null : (place ?? posted ?? text) === null) return null
  const what: LikenessEvidence = {
    kind: 'employerAndTitle',
    // Words between the two keep names written from right to left apart.
    text: `Same employer (${one.employer.name}) and title (“${one.title}”)`,
  }
  return [what, place, posted, text].filter((evidence) => evidence !== null)
}

/** K4. */
function judgeSameText(one: PostingContent, two: PostingContent): LikenessEvidence[] | null {
  const [left, right] = [one, two].map(({ employer }) => employer.name)
  const isSameEmployer = left != null && right != null && employerKey(left) === employerKey(right)
  const text = isSameEmployer ? null : alikeText(one, two)
  if (text === null) return null
  return [text, { kind: 'otherEmployer', text: employersText(left ?? null, right ?? null) }]
}

/** An employer that is not named may be the same one. */
function employersText(left: string | null, right: string | null): string {
  if (left !== null && right !== null) return `Different employers: ${left} and ${right}`
  const named = left ?? right
  return named === null ? 'Neither names its employer' : `Only one names its employer: ${named}`
}

function samePlace(one: PostingContent, two: PostingContent): LikenessEvidence | null {
  const keys = ({ locations }: PostingContent) =>
    new Map(
      locations.map((place) => [(place.locality ?? place.label).normalize('NFKC').toLowerCase(), place]),
    )
  const others = keys(two)
  for (const [key, place] of keys(one)) {
    if (others.has(key)) return { kind: 'place', text: `Same place: ${place.locality ?? place.label}` }
  }
  return null
}

function closePosting(one: PostingContent, two: PostingContent): LikenessEvidence | null {
  const [left, right] = [one, two].map(({ posted }) => Date.parse(posted?.latest ?? ''))
  const days = Math.round(Math.abs((left ?? Number.NaN) - (right ?? Number.NaN)) / dayMs)
  if (!(days <= closeDays)) return null
  const text = days === 0 ? 'Posted on the same day' : `Posted ${days} ${days === 1 ? 'day' : 'days'} apart`
  return { kind: 'posted', text }
}

function alikeText(one: PostingContent, two: PostingContent): LikenessEvidence | null {
  const shared = sharedText(one.description.plainText, two.description.plainText)
  if (shared < leastShared) return null
  return {
    kind: 'text',
    text: shared === 1 ? 'The text is the same' : `${Math.floor(shared * 100)}% of the text is the same`,
  }
}

/** The one way round in which a pair is kept. */
export function pairOf(one: string, two: string): { aId: string; bId: string } {
  return one < two ? { aId: one, bId: two } : { aId: two, bId: one }
}

function isKnownPair(db: ReadDb, one: string, two: string): boolean {
  const { aId, bId } = pairOf(one, two)
  return db.get('SELECT 1 FROM lookAlikes WHERE aId = ? AND bId = ?', aId, bId) !== undefined
}

/** Keeps a suggestion, unless the pair is known already, dismissed or not. */
export function keepLookAlike(
  db: WriteDb,
  one: string,
  two: string,
  kind: LookAlike['kind'],
  evidence: readonly LikenessEvidence[],
  now: string,
): void {
  const { aId, bId } = pairOf(one, two)
  db.run(
    'INSERT OR IGNORE INTO lookAlikes (aId, bId, kind, evidence, foundAt) VALUES (?, ?, ?, ?, ?)',
    aId,
    bId,
    kind,
    JSON.stringify(evidence),
    now,
  )
}

/** What may be the same job as this posting. */
export function lookAlikesOf(db: ReadDb, postingId: string): LookAlike[] {
  return db
    .all<Omit<LookAlike, 'evidence'> & { evidence: string }>(
      `SELECT p.id, p.title, p.employerName, l.kind, l.evidence
       FROM (SELECT bId AS otherId, kind, evidence, foundAt FROM lookAlikes WHERE aId = @id AND dismissedAt IS NULL
         UNION ALL
         SELECT aId, kind, evidence, foundAt FROM lookAlikes WHERE bId = @id AND dismissedAt IS NULL) l
       JOIN postings p ON p.id = l.otherId ORDER BY l.foundAt DESC, p.seq DESC`,
      { id: postingId },
    )
    .map((row) => ({ ...row, evidence: JSON.parse(row.evidence) }))
}
