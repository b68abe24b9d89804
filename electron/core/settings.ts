import { defaultSettings, type Settings, settingsSchema } from '../../shared/model.ts'
import { ok } from '../../shared/result.ts'
import type { Clock } from './clock.ts'
import type { ReadDb } from './db/sql.ts'
import type { CommandHandlers, QueryHandlers } from './handler.ts'

/** What is stored over the defaults. A value that an older or newer version wrote and this one cannot use is passed over. */
export function readSettings(db: ReadDb): Settings {
  const settings: Record<string, unknown> = { ...defaultSettings }
  for (const { key, value } of db.all<{ key: string; value: string }>('SELECT key, value FROM settings')) {
    const field = settingsSchema.shape[key as keyof Settings]
    const parsed = field?.safeParse(JSON.parse(value))
    if (parsed?.success) settings[key] = parsed.data
  }
  return settingsSchema.parse(settings)
}

/** A clock in the zone that is chosen in the settings; in its own where none is. */
export function inChosenZone(clock: Clock, db: ReadDb): Clock {
  let known: { value: string | undefined; zone: string | null } = { value: undefined, zone: null }
  return {
    now: () => clock.now(),
    zone: () => {
      const value = db.get<{ value: string }>("SELECT value FROM settings WHERE key = 'zone'")?.value
      if (value !== known.value) {
        const parsed = settingsSchema.shape.zone.safeParse(value === undefined ? null : JSON.parse(value))
        known = { value, zone: parsed.success ? parsed.data : null }
      }
      return known.zone ?? clock.zone()
    },
  }
}

export const settingsHandlers: Pick<QueryHandlers, 'settings.get'> & Pick<CommandHandlers, 'settings.set'> = {
  'settings.get': (db) => ok(readSettings(db)),
  'settings.set': (db, changes) => {
    for (const [key, value] of Object.entries(changes)) {
      if (value === undefined) continue
      db.run('INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)', key, JSON.stringify(value))
    }
    return ok(readSettings(db))
  },
}
