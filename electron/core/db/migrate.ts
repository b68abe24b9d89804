// Brings a library to the present schema: all pending migrations in one transaction that also sets user_version,
// so that a library is either wholly old or wholly new.

import type Database from 'better-sqlite3'
import { latestVersion, migrations } from './migrations.ts'

export function schemaVersion(connection: Database.Database): number {
  return connection.pragma('user_version', { simple: true }) as number
}

/** Throws what SQLite throws; the library is then as it was. */
export function migrate(connection: Database.Database, list = migrations, target = latestVersion): void {
  const from = schemaVersion(connection)
  const pending = list.filter(({ version }) => version > from)
  if (pending.length === 0) return
  connection
    .transaction(() => {
      for (const { up } of pending) connection.exec(up)
      connection.pragma(`user_version = ${target}`)
    })
    .immediate()
}
