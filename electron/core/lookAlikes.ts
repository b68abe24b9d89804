// Postings that may be one job: found when a posting comes in or changes, kept with the evidence, and never acted
// upon. Import specification 12: K3 (same employer and title, and one thing more that agrees) and K4 (the text of
// another employer). Each posting is compared with at most a handful that share a key with it, found by index, so
// that the cost of one does not grow with the library. A text shared by many postings is a template and says nothing.

import type { LikenessEvidence, LookAlike } from '../../shared/model.ts'
import type { PostingContent } from '../../shared/posting.ts'
import { readCorrected } from './currentPosting.ts'
import type { ReadDb, WriteDb } from './db/sql.ts'
import { employerKey, identifierKeyOf } from './import/identity.ts'
import { sharedText } from './import/likeness.ts'

/** Of those with the same employer and title, the newest so many are compared. */
const mostOfOneJob = 6
/** A text of which more postings than this have a copy is a template. */
const mostOfOneText = 6

const sharing = (key: string, limit: number) => `(SELECT group_concat(id) FROM (
   SELECT o.id FROM postings o WHERE o.${key} = n.${key} AND o.seq <> n.seq ORDER BY o.seq DESC LIMIT ${limit}))`

const candidates = `
  SELECT * FROM (
    SELECT n.id, ${sharing('jobKey', mostOfOneJob)} AS sameJob,
      ${sharing('textKeyA', mostOfOneText + 1)} AS textA,
      ${sharing('textKeyB', mostOfOneText + 1)} AS textB,
      ${sharing('textKeyC', mostOfOneText + 1)} AS textC
    FROM json_each(?) ids JOIN postings n ON n.id = ids.value
  ) WHERE coalesce(sameJob, textA, textB, textC) IS NOT NULL`

interface CandidateRow {
  id: string
  sameJob: string | null
  textA: string | null
  textB: string | null
  textC: string | null
}

/** Compares postings that are new or changed with those they share a key with, and keeps what looks alike. */
export function suggestLookAlikes(db: WriteDb, ids: readonly string[], now: string): void {
  for (const row of db.all<CandidateRow>(candidates, JSON.stringify(ids))) {
    const contents = new Map<string, PostingContent | null>()
    const contentOf = (id: string) => {
      if (!contents.has(id)) contents.set(id, readCorrected(db, id))
      return contents.get(id) ?? null
    }
    const compare = (others: Iterable<string>, kind: 'sameJob' | 'sameText', judge: Judge) => {
      for (const other of others) {
        if (isKnownPair(db, row.id, other)) continue
        const [one, two] = [contentOf(row.id), contentOf(other)]
        const evidence = one === null || two === null ? null : judge(one, two)
        if (evidence !== null) keepLookAlike(db, row.id, other, kind, evidence, now)
      }
    }
    compare(row.sameJob?.split(',') ?? [], 'sameJob', judgeSameJob)
    const copies = [row.textA, row.textB, row.textC].map((list) => list?.split(',') ?? [])
    const few = copies.filter((list) => list.length <= mostOfOneText).flat()
    compare(new Set(few), 'sameText', judgeSameText)
  }
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
    text: `Same employer and title: ${two.employer.name}, “${two.title}”`,
  }
  return [what, place, posted, text].filter((evidence) => evidence !== null)
}

/** K4. */
function judgeSameText(one: PostingContent, two: PostingContent): LikenessEvidence[] | null {
  const [left, right] = [one, two].map(({ employer }) => employer.name)
  const isSameEmployer = left != null && right != null && employerKey(left) === employerKey(right)
  const text = isSameEmployer ? null : alikeText(one, two)
  if (text === null) return null
  const named = `${left ?? 'an employer not named'} and ${right ?? 'an employer not named'}`
  return [text, { kind: 'otherEmployer', text: `Different employers: ${named}` }]
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
  const days = Math.round(Math.abs((left ?? Number.NaN) - (right ?? Number.NaN)) / 86_400_000)
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
