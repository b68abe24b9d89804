// Offers. That one came, and when, is an event, and so is another base pay; those events are the offer's and go with it.

import type { PostingEvent, PostingRow } from '../../../shared/model.ts'
import type { Offer, OfferFields } from '../../../shared/offer.ts'
import { dayProblem } from '../../../shared/planTimes.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { dueProblem } from '../../../shared/task.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import { setReplyBy } from '../due/replyBy.ts'
import type { CommandHandlers, QueryHandlers } from '../handler.ts'
import { readRows } from '../lists/postingRows.ts'
import type { CommandContext } from '../services.ts'
import { insertEvent } from '../tracking/events.ts'
import { stageName } from '../tracking/stageRows.ts'
import { readPast } from '../tracking/timeline.ts'
import { moveToStage, nameOf } from '../tracking/tracking.ts'

interface OfferRow extends Omit<Offer, 'base' | 'more'> {
  /** JSON */
  base: string | null
  more: string
}

/** Of an offer o: the event of its coming, while the person keeps it in the timeline. */
const received = `FROM events e WHERE e.postingId = o.postingId AND e.kind = 'offerReceived' AND e.detail ->> 'offerId' = o.id`
const select = `SELECT o.id, o.postingId, o.base, o.hoursPerWeek, o.salariesPerYear, o.bonus, o.equity, o.startOn,
    o.workMode, o.place, o.daysOff, o.benefits, o.more, o.createdAt, (SELECT max(e.at) ${received}) AS receivedAt
  FROM offers o`
const latestFirst = 'ORDER BY coalesce(receivedAt, o.createdAt) DESC, o.id DESC'

function readOffer({ base, more, ...row }: OfferRow): Offer {
  return { ...row, base: base === null ? null : JSON.parse(base), more: JSON.parse(more) }
}

/** Latest first. */
export function listOffers(db: ReadDb, postingId: string): Offer[] {
  return db.all<OfferRow>(`${select} WHERE o.postingId = ? ${latestFirst}`, postingId).map(readOffer)
}

function findOffer(db: ReadDb, id: string): Offer | undefined {
  const row = db.get<OfferRow>(`${select} WHERE o.id = ?`, id)
  return row && readOffer(row)
}

const noOffer: OfferFields = {
  base: null,
  hoursPerWeek: null,
  salariesPerYear: null,
  bonus: '',
  equity: '',
  startOn: null,
  workMode: 'unknown',
  place: '',
  daysOff: '',
  benefits: '',
  more: [],
}

type Saved = OfferFields & { id: string; postingId: string }

function saveOffer(db: WriteDb, offer: Saved, now: string): Result<null> {
  const problem = offer.startOn === null ? null : dayProblem(offer.startOn)
  if (problem !== null) return fail('badRequest', problem)
  const { id, postingId, base, hoursPerWeek, salariesPerYear, bonus, equity } = offer
  const { startOn, workMode, place, daysOff, benefits, more } = offer
  db.run(
    `INSERT INTO offers (id, postingId, base, hoursPerWeek, salariesPerYear, bonus, equity, startOn, workMode, place,
       daysOff, benefits, more, createdAt)
     VALUES (@id, @postingId, @base, @hoursPerWeek, @salariesPerYear, @bonus, @equity, @startOn, @workMode, @place,
       @daysOff, @benefits, @more, @now)
     ON CONFLICT (id) DO UPDATE SET base = excluded.base, hoursPerWeek = excluded.hoursPerWeek,
       salariesPerYear = excluded.salariesPerYear, bonus = excluded.bonus, equity = excluded.equity,
       startOn = excluded.startOn, workMode = excluded.workMode, place = excluded.place, daysOff = excluded.daysOff,
       benefits = excluded.benefits, more = excluded.more`,
    {
      id,
      postingId,
      base: base === null ? null : JSON.stringify(base),
      hoursPerWeek,
      salariesPerYear,
      bonus: bonus.trim(),
      equity: equity.trim(),
      startOn,
      workMode,
      place: place.trim(),
      daysOff: daysOff.trim(),
      benefits,
      more: JSON.stringify(more),
      now,
    },
  )
  return ok(null)
}

type OfferEvent = Extract<PostingEvent, { kind: 'offerReceived' | 'offerChanged' }>

function forgetEvents(db: WriteDb, { id, postingId }: Offer, kinds: readonly OfferEvent['kind'][]): void {
  db.run(
    `DELETE FROM events WHERE postingId = ? AND detail ->> 'offerId' = ?
       AND kind IN (SELECT value FROM json_each(?))`,
    postingId,
    id,
    JSON.stringify(kinds),
  )
}

function tellReceived(
  db: WriteDb,
  { id, postingId, base }: Saved,
  at: string,
  command: Pick<CommandContext, 'newId'>,
): void {
  insertEvent(db, {
    id: command.newId(),
    postingId,
    kind: 'offerReceived',
    at,
    note: null,
    offerId: id,
    base,
  })
}

/** Says when it came; one that was taken out of the timeline comes back into it. */
function redate(db: WriteDb, offer: Offer, at: string, command: CommandContext): void {
  if (offer.receivedAt === null) {
    tellReceived(db, offer, at, command)
    return
  }
  db.run(
    `UPDATE events SET at = ? WHERE id IN (SELECT e.id FROM offers o, events e WHERE o.id = ?
       AND e.postingId = o.postingId AND e.kind = 'offerReceived' AND e.detail ->> 'offerId' = o.id)`,
    at,
    offer.id,
  )
}

/** Writes down an offer that came at an instant; gives its id. */
export function receiveOffer(
  db: WriteDb,
  fields: Partial<OfferFields> & { postingId: string },
  { at, replyBy }: { at: string; replyBy: PostingRow['replyBy'] | undefined },
  command: Pick<CommandContext, 'now' | 'zone' | 'newId'>,
): Result<string> {
  const offer = { ...noOffer, ...fields, id: command.newId() }
  const saved = saveOffer(db, offer, command.now)
  if (!saved.ok) return saved
  tellReceived(db, offer, at, command)
  if (replyBy !== undefined) setReplyBy(db, offer.postingId, replyBy, command.zone)
  return ok(offer.id)
}

/** What is wrong with a day to answer, as a refusal. */
function refuseReplyBy(replyBy: PostingRow['replyBy'] | undefined, zone: string) {
  const problem = replyBy == null ? null : dueProblem(replyBy, zone)
  return problem === null ? null : fail('badRequest', problem)
}

const gone = () => fail('notFound', 'This offer is no longer there. Nothing was changed.')

interface StandRow {
  id: string
  postingId: string
  isOpen: number
  isLatest: number
  replyByEndsAt: string | null
}

/** How each offer stands (offerState in shared/offer.ts): those that wait for an answer first, soonest first. */
function listStands(db: ReadDb): StandRow[] {
  return db.all<StandRow>(
    `WITH dated AS (
       SELECT o.id, o.postingId, coalesce((SELECT max(e.at) ${received}), o.createdAt) AS at FROM offers o
     ), ranked AS (
       SELECT *, row_number() OVER (PARTITION BY postingId ORDER BY at DESC, id DESC) = 1 AS isLatest FROM dated
     )
     SELECT r.id, r.postingId, r.isLatest, t.replyByEndsAt, r.isLatest AND t.archivedAt IS NULL
       AND coalesce(s.isEnd = 0 AND s.meaning <> 'won', 1) AS isOpen
     FROM ranked r LEFT JOIN tracking t ON t.postingId = r.postingId LEFT JOIN stages s ON s.id = t.stageId
     ORDER BY isOpen DESC, iif(isOpen, t.replyByEndsAt IS NULL, 0), iif(isOpen, t.replyByEndsAt, NULL), r.at DESC, r.id`,
  )
}

export const offerHandlers: Pick<QueryHandlers, 'offers.list' | 'offers.all' | 'offers.count'> &
  Pick<CommandHandlers, 'offers.add' | 'offers.change' | 'offers.remove'> = {
  'offers.list': (db, { postingId }) => ok({ offers: listOffers(db, postingId) }),

  'offers.all': (db) => {
    const stands = listStands(db)
    const rows = readRows(
      db,
      stands.map(({ postingId }) => postingId),
    )
    return ok({
      offers: stands.flatMap(({ id, postingId, isLatest }) => {
        const [offer, posting] = [findOffer(db, id), rows.get(postingId)]
        return offer && posting ? [{ offer, isLatest: isLatest === 1, posting }] : []
      }),
    })
  },

  'offers.count': (db) => {
    const stands = listStands(db)
    return ok({ all: stands.length, open: stands.filter(({ isOpen }) => isOpen === 1).length })
  },

  'offers.add': (db, { postingId, at: given, replyBy, stageId, ...fields }, command) => {
    if (db.get('SELECT 1 FROM postings WHERE id = ?', postingId) === undefined) {
      return fail('notFound', 'This posting is no longer in the library, so the offer has no place to go.')
    }
    if (stageId !== undefined && stageName(db, stageId) === undefined) {
      return fail('notFound', 'This stage no longer exists. Nothing was changed.')
    }
    const at = given === undefined ? command.now : readPast(given, command.now)
    if (typeof at === 'object') return at
    const refusal = refuseReplyBy(replyBy, command.zone)
    if (refusal !== null) return refusal
    const received = receiveOffer(db, { ...fields, postingId }, { at, replyBy }, command)
    if (!received.ok) return received
    if (stageId !== undefined) moveToStage(db, postingId, { stageId, at: given && at }, command)
    command.describe(`Wrote down the offer for ${nameOf(db, [postingId])}`)
    return ok(findOffer(db, received.value)!)
  },

  'offers.change': (db, { id, at: given, replyBy, ...change }, command) => {
    const before = findOffer(db, id)
    if (before === undefined) return gone()
    const at = given === undefined ? undefined : readPast(given, command.now)
    if (typeof at === 'object') return at
    const refusal = refuseReplyBy(replyBy, command.zone)
    if (refusal !== null) return refusal
    const offer = { ...before, ...change }
    const saved = saveOffer(db, offer, command.now)
    if (!saved.ok) return saved
    if (at !== undefined) redate(db, before, at, command)
    if (replyBy !== undefined) setReplyBy(db, before.postingId, replyBy, command.zone)
    if (JSON.stringify(before.base) !== JSON.stringify(offer.base)) {
      insertEvent(db, {
        id: command.newId(),
        postingId: before.postingId,
        kind: 'offerChanged',
        at: command.now,
        note: null,
        offerId: id,
        before: before.base,
        after: offer.base,
      })
    }
    command.describe(`Changed the offer for ${nameOf(db, [before.postingId])}`)
    return ok(findOffer(db, id)!)
  },

  'offers.remove': (db, { id }, command) => {
    const offer = findOffer(db, id)
    if (offer === undefined) return gone()
    db.run('DELETE FROM offers WHERE id = ?', id)
    forgetEvents(db, offer, ['offerReceived', 'offerChanged'])
    command.describe(`Removed the offer for ${nameOf(db, [offer.postingId])}`)
    return ok({})
  },
}
