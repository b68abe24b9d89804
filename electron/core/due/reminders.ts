// Which reminders have come due, recorded so that each comes once for ever, and what is told of them, gathered.
//
// All is known until `checkedAt` under the rules that held then (zone, morning, quiet hours, how long before). What came
// due since is what lay ahead then and lies behind now: so what an import brings with its time already past is never
// told, and a change of zone or of the morning loses nothing. Recording and telling are two steps, because a page may be
// closed and quiet hours hold back; both tables are left alone by undo.

import { addDays, calendarDayIn, instantOfWallTime } from '../../../shared/calendar.ts'
import type { Moment } from '../../../shared/deadlineText.ts'
import { type DueKind, type DueMoment, dueKinds } from '../../../shared/due.ts'
import { minuteMs } from '../../../shared/durations.ts'
import { keptLocale } from '../../../shared/keptDates.ts'
import {
  endOfQuiet,
  longestLead,
  type PlannedReminder,
  planReminders,
  type ReminderRules,
  remindedKindOf,
  reminderRulesSchema,
} from '../../../shared/reminders.ts'
import { type Notice, noticeOf, reminderLine } from '../../../shared/reminderText.ts'
import { ok } from '../../../shared/result.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import type { CommandHandlers, QueryHandlers } from '../handler.ts'
import { readSettings } from '../settings.ts'
import { listDue, momentOf, readDue, withoutAnswered } from './due.ts'
import type { DueEntry } from './dueEntry.ts'
import { findDue } from './dueRows.ts'

/** What comes due within this of a reminder is told with it, ms: never more than six notices an hour. */
const gatherMs = 10 * minuteMs
/** No reminder comes longer before its date than this, unless it was set by hand. */
const longestLeadDays = 8

export interface ReminderLook {
  /** When to look again, ms since 1970: at the next reminder, at the end of quiet hours, or when a new day begins. */
  next: number
  /** The same of questions after a silence alone. */
  nextQuiet: number
  /** Something waits to be told, and may be now. */
  isWaiting: boolean
  /** Something came due since the last look. */
  isNew: boolean
}

/**
 * Records what came due since the last look. Runs inside the caller's transaction. `sureUntil`, ms: until then nothing
 * came due of all that was known then. `knownQuiet`: the last `nextQuiet`, where no more than a change was made since:
 * silences grow by days, not by changes, and to find them all takes the longest.
 */
export function lookForReminders(
  db: WriteDb,
  moment: DueMoment,
  sureUntil = Number.NEGATIVE_INFINITY,
  knownQuiet: number | null = null,
): ReminderLook {
  const { now, zone } = moment
  const rules = readRules(db, zone)
  const last = readWatch(db, rules)
  // A clock that was set back must not make the time until then count twice, nor not at all.
  const since = last === null ? now : Math.min(Math.max(last.checkedAt, sureUntil), now)
  const ahead = remindersAhead(db, moment, {
    rules,
    rulesThen: last?.rules ?? rules,
    since,
    isQuietKnown: knownQuiet !== null,
  })
  const isToCome = ({ at, atThen }: Ahead) => atThen > since || at > now
  const fresh = withoutTold(
    db,
    ahead.filter(isToCome).filter(({ at }) => at <= now + gatherMs),
  )
  const isNew = fresh.some(({ at }) => at <= now)
  const told = isNew ? fresh : []
  recordLook(db, now, rules, told)
  const toldKeys = new Set(told.map(({ key }) => key))
  const later = ahead.filter((reminder) => reminder.at > now && !toldKeys.has(reminder.key))
  const nextQuiet = knownQuiet ?? soonest(later.filter(({ entry }) => entry.kind === 'quiet'))
  const isHeld = db.get('SELECT 1 FROM reminders WHERE shownAt IS NULL LIMIT 1') !== undefined
  const quietEnd = endOfQuiet(now, rules)
  const midnight = instantOfWallTime(addDays(calendarDayIn(now, zone), 1), '00:00', zone)
  const isHeldByHours = isHeld && quietEnd !== null
  return {
    next: Math.min(midnight, soonest(later), nextQuiet, isHeldByHours ? quietEnd : midnight),
    nextQuiet,
    isWaiting: isHeld && quietEnd === null,
    isNew,
  }
}

interface LookedFor {
  rules: ReminderRules
  /** The rules of the last look. */
  rulesThen: ReminderRules
  /** ms */
  since: number
  /** When the next silence grows too long is known, and not looked for. */
  isQuietKnown: boolean
}

/** What has come due since then, and what will before the day after tomorrow: with a new day it is looked anew. */
function remindersAhead(
  db: ReadDb,
  moment: DueMoment,
  { rules, rulesThen, since, isQuietKnown }: LookedFor,
): Ahead[] {
  const { now, zone } = moment
  const from = addDays(calendarDayIn(since, zone), -1)
  const until = addDays(calendarDayIn(now, zone), longestLead(rules) + 2)
  const kinds = remindedOf(db, rules).filter((kind) => kind !== 'quiet' || !isQuietKnown)
  return findDue(db, moment, {
    from,
    until,
    kinds,
    where: null,
    isWithOverdue: false,
    isReminded: true,
  })
    .filter(({ on, state, reminders }) => on >= from || state?.kind === 'snoozed' || reminders !== undefined)
    .flatMap((entry) => planOf(entry, rules, rulesThen, now))
}

/** That it was looked at `now`, ms, by these rules, and what came due. */
function recordLook(db: WriteDb, now: number, rules: ReminderRules, told: readonly Ahead[]): void {
  const at = new Date(now).toISOString()
  for (const { key, entry } of told) {
    db.run('INSERT INTO reminders (key, dueKey, firedAt) VALUES (?, ?, ?)', key, entry.key, at)
  }
  db.run(
    'INSERT OR REPLACE INTO reminderWatch (id, checkedAt, rules) VALUES (1, ?, ?)',
    at,
    JSON.stringify(rules),
  )
}

function soonest(reminders: readonly Ahead[]): number {
  return reminders.reduce((next, { at }) => Math.min(next, at), Number.POSITIVE_INFINITY)
}

interface Ahead extends PlannedReminder {
  /** When it was to come by the rules of the last look, ms. */
  atThen: number
  entry: DueEntry
}

function planOf(entry: DueEntry, rules: ReminderRules, then: ReminderRules, now: number): Ahead[] {
  const isSame = then === rules
  const before = new Map(isSame ? [] : planReminders(entry, then, now).map(({ key, at }) => [key, at]))
  return planReminders(entry, rules, now).map((planned) => ({
    ...planned,
    atThen: before.get(planned.key) ?? planned.at,
    entry,
  }))
}

function withoutTold(db: ReadDb, reminders: Ahead[]): Ahead[] {
  if (reminders.length === 0) return []
  const told = db.all<{ key: string }>(
    'SELECT r.key FROM json_each(?) wanted CROSS JOIN reminders r ON r.key = wanted.value',
    JSON.stringify(reminders.map(({ key }) => key)),
  )
  const toldKeys = new Set(told.map(({ key }) => key))
  return reminders.filter(({ key }) => !toldKeys.has(key))
}

/** By what the settings say, in a zone. */
export function readRules(db: ReadDb, zone: string): ReminderRules {
  const { isOn, morning, quiet, leads } = readSettings(db).reminders
  return { isOn, morning, quiet, leads, zone }
}

/** The kinds of which there is any reminder. */
function remindedOf(db: ReadDb, rules: ReminderRules): DueKind[] {
  if (!rules.isOn) return []
  const own = new Set(
    db.all<{ kind: DueKind }>('SELECT DISTINCT kind FROM ownReminders').map(({ kind }) => kind),
  )
  return dueKinds.filter((kind) => rules.leads[remindedKindOf(kind)].length > 0 || own.has(kind))
}

/** Rules that are the same as the present ones are the same object. */
function readWatch(
  db: ReadDb,
  present: ReminderRules,
): { checkedAt: number; rules: ReminderRules | null } | null {
  const row = db.get<{ checkedAt: string; rules: string }>('SELECT checkedAt, rules FROM reminderWatch')
  if (row === undefined) return null
  const checkedAt = Date.parse(row.checkedAt)
  if (row.rules === JSON.stringify(present)) return { checkedAt, rules: present }
  const rules = reminderRulesSchema.safeParse(JSON.parse(row.rules))
  return { checkedAt, rules: rules.success ? rules.data : null }
}

/** What was told and until when was looked, as it goes over into another file of the library. */
export interface ToldReminders {
  rows: { key: string; dueKey: string; firedAt: string; shownAt: string | null }[]
  watch: { checkedAt: string; rules: string } | null
}

export function readTold(db: ReadDb): ToldReminders {
  return {
    rows: db.all('SELECT key, dueKey, firedAt, shownAt FROM reminders'),
    watch: db.get<{ checkedAt: string; rules: string }>('SELECT checkedAt, rules FROM reminderWatch') ?? null,
  }
}

/** So that an older file, put in the place of the present one, tells nothing twice. Inside the caller's transaction. */
export function keepTold(db: WriteDb, { rows, watch }: ToldReminders): void {
  for (const { key, dueKey, firedAt, shownAt } of rows) {
    db.run(
      'INSERT OR REPLACE INTO reminders (key, dueKey, firedAt, shownAt) VALUES (?, ?, ?, ?)',
      key,
      dueKey,
      firedAt,
      shownAt,
    )
  }
  if (watch === null) return
  db.run(
    'INSERT OR REPLACE INTO reminderWatch (id, checkedAt, rules) VALUES (1, ?, ?)',
    watch.checkedAt,
    watch.rules,
  )
}

/** Everything that waits, as one notice; null where nothing does, or quiet hours hold it back. */
function takeNotice(db: WriteDb, moment: Moment): Notice | null {
  const { now, zone } = moment
  const rules = readRules(db, zone)
  if (endOfQuiet(now, rules) !== null) return null
  const waiting = db.all<{ dueKey: string; firedAt: string }>(
    'SELECT dueKey, firedAt FROM reminders WHERE shownAt IS NULL ORDER BY firedAt',
  )
  const [first] = waiting
  if (first === undefined) return null
  db.run('UPDATE reminders SET shownAt = ? WHERE shownAt IS NULL', new Date(now).toISOString())
  if (!rules.isOn) return null
  const keys = new Set(waiting.map(({ dueKey }) => dueKey))
  const entries = listDue(db, moment, {
    from: addDays(calendarDayIn(Date.parse(first.firedAt), zone), -1),
    until: addDays(calendarDayIn(now, zone), longestLeadDays + 1),
    isReminded: true,
  })
  const open = withoutAnswered(
    db,
    entries.filter(({ key, group }) => keys.has(key) && group !== 'done' && group !== 'aside'),
  )
  return open.length === 0 ? null : noticeOf(readDue(db, open.slice(0, 3)), open.length, moment)
}

/** With the locale that is chosen in the settings, else the one that whoever asks is in. */
function inLocale(db: ReadDb, moment: DueMoment, asked: string | null): Moment {
  return { ...moment, locale: readSettings(db).locale ?? asked ?? keptLocale }
}

export const reminderHandlers: Pick<QueryHandlers, 'reminders.next'> &
  Pick<CommandHandlers, 'reminders.take'> = {
  'reminders.take': (db, { locale }, { now, zone }) =>
    ok({ notice: takeNotice(db, inLocale(db, { now: Date.parse(now), zone }, locale)) }),

  'reminders.next': (db, { limit, locale }, { clock }) => {
    const moment = inLocale(db, momentOf(clock), locale)
    const { now, zone } = moment
    const rules = readRules(db, zone)
    const today = calendarDayIn(now, zone)
    const until = addDays(today, longestLeadDays + 1)
    const entries = listDue(db, moment, { from: today, until, isReminded: true })
    const soonest = withoutAnswered(db, entries)
      .flatMap((entry) => {
        const times = planReminders(entry, rules, now).map(({ at }) => at)
        const at = Math.min(...times.filter((time) => time > now))
        return Number.isFinite(at) ? [{ at, entry }] : []
      })
      .sort((one, other) => one.at - other.at)
      .slice(0, limit)
    const at = new Map(soonest.map(({ at, entry }) => [entry.key, at]))
    const things = readDue(
      db,
      soonest.map(({ entry }) => entry),
    )
    return ok({
      reminders: things.map((thing) => ({
        at: new Date(at.get(thing.key) ?? now).toISOString(),
        key: thing.key,
        postingId: thing.postingId,
        text: reminderLine(thing, moment),
      })),
    })
  },
}
