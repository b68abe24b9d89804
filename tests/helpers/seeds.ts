// The five real postings live beside the project, not in it; where they are absent, tests that need them say so.

import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../../../shared/seeds')

export const seedPaths: string[] = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => join(folder, name))
  : []

export const hasSeeds = seedPaths.length === 5
if (!hasSeeds) console.warn(`Seed postings not found at ${folder}: the tests that read them are left out.`)
