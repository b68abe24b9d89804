// `npm run docs` writes the reference pages that are made from code: docs/contract.md from the contract table,
// docs/schema.sql from a freshly migrated database, the tables of docs/containers.md from the golden postings,
// docs/search.md from the table of operators.
// tests/docs.test.ts fails when they are out of date.

import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Database from 'better-sqlite3'
import { migrate } from '../electron/core/db/migrate.ts'
import { contract } from '../shared/contract.ts'
import type { ContractRow } from '../shared/contractRow.ts'
import { containersPage } from './containerTables.ts'
import { describeFields, describeType, namedRecords } from './schemaText.ts'
import { searchPage } from './searchPage.ts'

const folder = resolve(import.meta.dirname, '../docs')

export const generatedDocs = [
  { path: resolve(folder, 'contract.md'), make: describeContract },
  { path: resolve(folder, 'schema.sql'), make: describeDatabase },
  containersPage,
  searchPage,
]

function describeContract(): string {
  const rows: [string, ContractRow][] = Object.entries(contract)
  return [
    '# The contract',
    'Made from `shared/contract.ts` by `npm run docs`; do not edit.',
    'Every method of the core, by name. Input and output are JSON. A field marked `?` may be left out; `= …` is what it is\nthen. Each call answers `{ ok: true, value, commandId? }` (`commandId` where a command changed something, for `history.undo`) or `{ ok: false, error: { code, message, detail? } }`.\nTry one: `npm run -s cli -- call app.info`.',
    ...rows.map(([name, row]) => describeMethod(name, row)),
    '# Records',
    ...namedRecords.map(({ name, schema }) => `## ${name}\n\n\`\`\`ts\n${describeFields(schema)}\n\`\`\``),
    '',
  ].join('\n\n')
}

function describeMethod(name: string, row: ContractRow): string {
  const facts = [kindSentences[row.kind]]
  if (row.kind === 'query') facts.push(`Reads ${row.reads.join(', ')}.`)
  if (row.kind === 'command' || row.kind === 'job') facts.push(`Touches ${row.touches.join(', ')}.`)
  if (row.callers) facts.push(`For the ${row.callers.join(' and the ')} only.`)
  return [
    `## ${name}`,
    row.summary,
    facts.join(' '),
    `\`\`\`ts\ninput ${describeType(row.input)}\noutput ${describeType(row.output)}\n\`\`\``,
  ].join('\n\n')
}

const kindSentences: Record<ContractRow['kind'], string> = {
  query: 'Query.',
  command: 'Command: one transaction, can be undone.',
  job: 'Job: may take long and writes in several transactions.',
  shell: 'Answered by the shell, not by the core.',
}

function describeDatabase(): string {
  const connection = new Database(':memory:')
  try {
    migrate(connection)
    // The search index keeps tables of its own (`postingSearch_…`), which SQLite makes and looks after.
    const statements = connection
      .prepare(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'postingSearch\\_%' ESCAPE '\\' ORDER BY rowid",
      )
      .pluck()
      .all() as string[]
    const version = connection.pragma('user_version', { simple: true })
    return `-- The library's schema, version ${version}. Made from electron/core/db/migrations.ts by \`npm run docs\`; do not edit.\n\n${statements.map((sql) => `${sql};`).join('\n\n')}\n`
  } finally {
    connection.close()
  }
}

if (import.meta.main) for (const { path, make } of generatedDocs) writeFileSync(path, make())
