// Pages that are made from code say what the code says; pages written by hand name what exists.

import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { generatedDocs } from '../scripts/docs.ts'
import { contract } from '../shared/contract.ts'
import { listFiles, readProjectFile, root } from './helpers/moduleGraph.ts'

test.for(generatedDocs.map(({ path, make }) => ({ name: basename(path), path, make })))(
  'docs/$name is fresh',
  ({ path, make }) => {
    expect(readFileSync(path, 'utf8'), 'Run `npm run docs` and look at the difference.').toBe(make())
  },
)

test('the contract page has every method', () => {
  const page = readProjectFile('docs/contract.md')
  for (const method of Object.keys(contract)) expect(page).toContain(`\n## ${method}\n`)
  expect(page).not.toContain('undefined')
})

const pages = listFiles().filter((path) => /^(?:docs\/)?[^/]+\.md$/.test(path) && path !== 'docs/contract.md')

test.for(pages)('%s names scripts and files that exist', (page) => {
  const text = readProjectFile(page)
  const { scripts } = JSON.parse(readProjectFile('package.json')) as { scripts: Record<string, string> }
  for (const [, name] of text.matchAll(/\bnpm run (?:-s )?([a-z][a-z:]*)/g))
    expect(scripts).toHaveProperty([name as string])
  // `electron/core/app.ts`, `docs/schema.sql`, `samples/`: what is written as a path from the root is one.
  for (const [, path] of text.matchAll(
    /`((?:bench|build|docs|electron|renderer|samples|scripts|shared|tests)\/[\w./-]*)`/g,
  )) {
    expect(existsSync(join(root, path as string)), `${page} names ${path}`).toBe(true)
  }
})

test('docs/reader.md names files of the reader that exist', () => {
  const paths = [...readProjectFile('docs/reader.md').matchAll(/`((?!electron\/)[a-z]+\/[\w/]+\.ts)`/g)]
  expect(paths.length).toBeGreaterThan(50)
  for (const [, path] of paths)
    expect(existsSync(join(root, 'electron/core/import', path as string)), path).toBe(true)
})

test('README and .ci/run test with the same command', () => {
  const readme = readProjectFile('README.md')
  const command = readProjectFile('.ci/run').trim().split('\n').at(-1) as string
  expect(command).toBe('npm ci && npm test')
  for (const line of [command, 'npm ci && npm start']) expect(readme).toContain(`\n    ${line}\n`)
})
