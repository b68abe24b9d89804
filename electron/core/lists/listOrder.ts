// The order of a list. What has no value comes last in both directions; of what has the same, the latest comes first.

import { fieldOfKey } from '../../../shared/customFields.ts'
import type { Stage } from '../../../shared/model.ts'
import type { SavedView } from '../../../shared/savedView.ts'
import { pendingMeanings } from '../../../shared/stages.ts'
import type { ReadDb } from '../db/sql.ts'
import type { Listed } from '../roll/listed.ts'
import type { Postings } from '../roll/postingRoll.ts'
import { createRanking, firstThat, orderByPlace, type Ranked, type Ranking } from '../roll/ranking.ts'
import { readFieldOrder } from '../tracking/fieldValues.ts'
import { listStages } from '../tracking/stageRows.ts'

export type ListOrder = Pick<SavedView, 'sort' | 'direction'>
export type SortDirection = ListOrder['direction']

/** One thing to order by. Places are below `places`. */
export interface OrderLevel {
  places: number
  placeOf(posting: Listed): number
}

/** What an order is made of. */
export interface OrderSource {
  db: ReadDb
  postings: Postings
  /** The present instant, UTC ISO. */
  now: string
}

/**
 * All postings in order, as places in `all`. Kept until something changes that lists are ordered by: who works through a list
 * changes stages, notes and bookmarks.
 */
export function orderAll(source: OrderSource, order: ListOrder): Uint32Array {
  const { orders } = source.postings
  const work = () => orderBy(source, latestFirst(source.postings.all.length), orderLevels(order, source))
  // A stage changes often, a value of a field without its posting.
  if (order.sort === 'stage' || order.sort === 'stageSince' || fieldOfKey(order.sort) !== null) return work()
  const key = `${order.sort} ${order.direction}`
  const given = givenFor(order, source)
  let kept = orders.get(key)
  if (kept?.given !== given) {
    kept = { positions: work(), given, isByStage: order.sort === 'deadline' }
    orders.set(key, kept)
  }
  return kept.positions
}

/** What an order follows from besides the postings: which dates have passed, and the interviews to come. */
function givenFor({ sort }: ListOrder, source: OrderSource): string {
  if (sort !== 'deadline' && sort !== 'closes' && sort !== 'myDeadline') return ''
  const { times } = source.postings.rankings
  times.settle()
  const passed = times.firstFrom(source.now)?.value ?? ''
  return sort === 'deadline' ? `${passed} ${JSON.stringify(interviewsAhead(source))}` : passed
}

/**
 * Those whose listing's deadline is from `start` on and before `end` (days or UTC instants), as places in `all`, in
 * no order to be relied on. All are ordered once and kept as above, so that a month is reached without looking at any other.
 */
export function closingBetween({ all, rankings, orders }: Postings, start: string, end: string): Uint32Array {
  const { times } = rankings
  const count = times.settle()
  let kept = orders.get('closing')
  if (kept === undefined) {
    const level = byValue(times, closes, 'ascending')
    const positions = latestFirst(all.length)
    kept = {
      positions: orderByPlace(positions, placesOf(all, positions, level), level.places),
      given: '',
      isByStage: false,
    }
    orders.set('closing', kept)
  }
  const { positions } = kept
  const firstFrom = (text: string) => {
    const place = times.firstFrom(text)?.place ?? count
    return firstThat(positions.length, (n) => (all[positions[n]!]!.closes?.place ?? count) >= place)
  }
  const found = positions.subarray(firstFrom(start), firstFrom(end))
  return found.length > all.length / 8 ? asTheyLie(found, all.length) : found
}

/** The same places in the order of memory, in which many are reached soonest. */
function asTheyLie(found: Uint32Array, count: number): Uint32Array {
  const isFound = new Uint8Array(count)
  for (const position of found) isFound[position] = 1
  const positions = new Uint32Array(found.length)
  let next = 0
  for (let i = 0; i < count; i++) if (isFound[i] === 1) positions[next++] = i
  return positions
}

function latestFirst(count: number): Uint32Array {
  const positions = new Uint32Array(count)
  for (let i = 0; i < count; i++) positions[i] = count - 1 - i
  return positions
}

/** `positions` by what `levels` say, the one that counts most first; those they hold alike stay in their order. */
export function orderBy(
  { postings: { all } }: OrderSource,
  positions: Uint32Array,
  levels: readonly OrderLevel[],
): Uint32Array {
  return levels.reduceRight(
    (ordered, level) => orderByPlace(ordered, placesOf(all, ordered, level), level.places),
    positions,
  )
}

/** `positions` apart by their places in a level; those of one place stay in their order. */
export function splitBy(
  { postings: { all } }: OrderSource,
  positions: Uint32Array,
  level: OrderLevel,
): Uint32Array[] {
  const places = placesOf(all, positions, level)
  const counts = new Uint32Array(level.places)
  for (const position of positions) counts[places[position]!]!++
  const parts = Array.from(counts, (count) => new Uint32Array(count))
  counts.fill(0)
  for (const position of positions) {
    const place = places[position]!
    parts[place]![counts[place]!++] = position
  }
  return parts
}

function placesOf(all: readonly Listed[], positions: Uint32Array, { placeOf }: OrderLevel): Uint32Array {
  const places = new Uint32Array(all.length)
  // Many are reached soonest one beside the other, as they lie in memory.
  if (positions.length > all.length / 8) {
    for (let i = 0; i < all.length; i++) places[i] = placeOf(all[i]!)
  } else for (const position of positions) places[position] = placeOf(all[position]!)
  return places
}

function orderLevels({ sort, direction }: ListOrder, source: OrderSource): OrderLevel[] {
  const { all, rankings } = source.postings
  const { times, names, amounts } = rankings
  switch (sort) {
    case 'deadline':
      return nextDateLevels(direction, source)
    case 'closes':
      return dateLevels(direction, source, closes)
    case 'myDeadline':
      return dateLevels(direction, source, mine)
    case 'posted':
      return [byValue(times, ({ posted }) => posted, direction)]
    case 'added':
      return direction === 'descending' ? [] : [byArrival(all)]
    case 'employer':
      return [
        byValue(names, ({ employer }) => employer, direction),
        byValue(names, ({ title }) => title, 'ascending', 'first'),
      ]
    case 'salary':
      return [currencyLevel(all), byValue(amounts, ({ salary }) => salary, direction)]
    case 'title':
      return [byValue(names, ({ title }) => title, direction)]
    case 'place':
      return [byValue(names, ({ place }) => place, direction)]
    case 'stage':
      return [byStage(listStages(source.db), direction)]
    case 'stageSince':
      return [byValue(times, ({ stageSince }) => stageSince, direction)]
    case 'workMode':
      return [byChoice(workModes, ({ workMode }) => workMode, direction)]
    default:
      return [fieldLevel(source.db, fieldOfKey(sort) ?? '', direction)]
  }
}

export function byValue<T>(
  ranking: Ranking<T>,
  rankedOf: (posting: Listed) => Ranked<T> | null,
  direction: SortDirection,
  absent: 'first' | 'last' = 'last',
): OrderLevel {
  const count = ranking.settle()
  const without = absent === 'last' ? count : 0
  const [start, step] = direction === 'ascending' ? [absent === 'last' ? 0 : 1, 1] : [count - 1, -1]
  return {
    places: count + 1,
    placeOf: (posting) => {
      const value = rankedOf(posting)
      return value === null ? without : start + step * value.place
    },
  }
}

const workModes = ['onsite', 'hybrid', 'remote_or_onsite', 'remote']

/** In the order of `stages`, and behind them what stands at none of them. */
export function byStage(stages: readonly Pick<Stage, 'id'>[], direction: SortDirection): OrderLevel {
  return byChoice(
    stages.map(({ id }) => id),
    ({ stageId }) => stageId,
    direction,
  )
}

function byChoice(
  choices: readonly string[],
  choiceOf: (posting: Listed) => string,
  direction: SortDirection,
): OrderLevel {
  const count = choices.length
  const places = new Map(
    choices.map((choice, place) => [choice, direction === 'ascending' ? place : count - 1 - place]),
  )
  return { places: count + 1, placeOf: (posting) => places.get(choiceOf(posting)) ?? count }
}

/** All of them are in the order in which they came in. */
function byArrival(all: readonly Listed[]): OrderLevel {
  return { places: (all.at(-1)?.seq ?? 0) + 1, placeOf: ({ seq }) => seq }
}

type DateOf = (posting: Listed) => Ranked<string> | null
const mine: DateOf = (posting) => posting.mine
const closes: DateOf = (posting) => posting.closes

/** By one date: those ahead, the next first; then postings without it, then those of which it is over, the latest first. */
function dateLevels(direction: SortDirection, { postings, now }: OrderSource, dateOf: DateOf): OrderLevel[] {
  const { times } = postings.rankings
  const { count, placeAhead } = aheadOf(times, now)
  const next: OrderLevel = {
    places: count + 2,
    placeOf: (posting) => {
      const date = dateOf(posting)
      const place = placeAhead(date)
      if (place !== count) return inDirection(place, count, direction)
      return date === null ? count : count + 1
    },
  }
  return [next, byValue(times, dateOf, 'descending')]
}

/**
 * By the date that a row shows (renderer/views/postings/rowDate.ts): the next of those that still ask for something; then what
 * waits for an answer, the longest first; then what one may apply to without a date, then what is over, the latest first. Of
 * two with the same next date, the one whose listing closes later comes first.
 */
function nextDateLevels(direction: SortDirection, source: OrderSource): OrderLevel[] {
  const { times } = source.postings.rankings
  const starts = new Map(
    interviewsAhead(source).map(({ postingId, startsAt }) => [postingId, times.of(startsAt)]),
  )
  const { count, placeAhead } = aheadOf(times, source.now)
  const asks = new Map(listStages(source.db).map((stage) => [stage.id, askOf(stage)]))
  const askOfPosting = ({ stageId }: Listed) => asks.get(stageId) ?? 'toApply'
  const soonest = (posting: Listed, ask: Ask) => {
    if (ask === 'nothing') return count
    const own = placeAhead(posting.mine)
    if (ask === 'ownDate') return own
    const answers = Math.min(own, placeAhead(posting.replyBy), placeAhead(starts.get(posting.id) ?? null))
    return ask === 'toWait' ? answers : Math.min(answers, placeAhead(posting.closes))
  }
  const next: OrderLevel = {
    places: count + 3,
    placeOf: (posting) => {
      const ask = askOfPosting(posting)
      const place = soonest(posting, ask)
      if (place !== count) return inDirection(place, count, direction)
      if (ask === 'toWait') return count
      return ask === 'toApply' && posting.mine === null && posting.closes === null ? count + 1 : count + 2
    },
  }
  const isOver = ({ stageId }: Listed) => ['nothing', 'ownDate'].includes(asks.get(stageId) ?? '')
  const waiting = byValue(times, ({ stageSince }) => stageSince, direction)
  const latest = byValue(
    times,
    (posting) => (isOver(posting) ? posting.stageSince : (posting.closes ?? posting.mine)),
    'descending',
  )
  const among: OrderLevel = {
    places: Math.max(waiting.places, latest.places),
    placeOf: (posting) =>
      askOfPosting(posting) === 'toWait' && soonest(posting, 'toWait') === count
        ? waiting.placeOf(posting)
        : latest.placeOf(posting),
  }
  return [next, among]
}

/** What a stage leaves a person to do, and so which dates of its postings count: see `nextDateLevels`. */
type Ask = 'toApply' | 'toWait' | 'ownDate' | 'nothing'

function askOf({ isEnd, meaning }: Stage): Ask {
  if (isEnd) return 'nothing'
  if (meaning === 'won') return 'ownDate'
  return pendingMeanings.includes(meaning) ? 'toWait' : 'toApply'
}

/** Of each posting, when the next interview begins of those nothing was said of yet. */
export function interviewsAhead({ db, now }: OrderSource): { postingId: string; startsAt: string }[] {
  return db.all(
    `SELECT postingId, min(startsAt) AS startsAt FROM interviews
     WHERE outcome IS NULL AND startsAt >= ? GROUP BY postingId`,
    now,
  )
}

/** How many places there are, and the place of a date that has not passed; `count` of any other. */
function aheadOf(times: Ranking<string>, now: string) {
  const count = times.settle()
  const present = times.firstFrom(now)?.place ?? count
  const placeAhead = (date: Ranked<string> | null) =>
    date !== null && date.place >= present ? date.place : count
  return { count, placeAhead }
}

function inDirection(place: number, count: number, direction: SortDirection): number {
  return direction === 'ascending' ? place : count - 1 - place
}

/**
 * Amounts compare within a currency only: the one of most postings comes first, and those that cannot be reckoned by the
 * year come last.
 */
function currencyLevel(all: readonly Listed[]): OrderLevel {
  const counts = new Map<string | null, number>()
  for (const { currency } of all) counts.set(currency, (counts.get(currency) ?? 0) + 1)
  const byCount = [...counts].sort(([one, n], [other, m]) => m - n || ((one ?? '') < (other ?? '') ? -1 : 1))
  const places = new Map(byCount.map(([currency], place) => [currency, place]))
  return {
    places: 2 * places.size,
    placeOf: ({ currency, salary }) => (places.get(currency) ?? 0) + (salary === null ? places.size : 0),
  }
}

function fieldLevel(db: ReadDb, fieldId: string, direction: SortDirection): OrderLevel {
  const ranking = createRanking<string | number>()
  const values = new Map(
    readFieldOrder(db, fieldId).map(({ postingId, value }) => [postingId, ranking.of(value)]),
  )
  return byValue(ranking, ({ id }) => values.get(id) ?? null, direction)
}
