// docs/search.md: what can be written in a search, from the table that the parser and the window read by.

import { resolve } from 'node:path'
import { type SearchExample, searchOperators, searchWordExamples } from '../shared/search/searchOperators.ts'

export const searchPage = {
  path: resolve(import.meta.dirname, '../docs/search.md'),
  make: describeSearch,
}

function describeSearch(): string {
  return `${[
    '# Searching',
    'Made from `shared/search/searchOperators.ts` by `npm run docs`; do not edit. The search field, saved searches and\n`npm run -s cli -- list` all read this language. What is written is taken in any order, in capitals or not; what is not\nunderstood is left out, and a sentence says so.',
    '## Words',
    tableOf(searchWordExamples),
    ...searchOperators.map(({ name, aliases, meaning, examples }) => {
      const others =
        aliases.length === 0 ? '' : ` Also ${aliases.map((alias) => `\`${alias}:\``).join(', ')}.`
      return `## ${name}:\n\n${meaning}.${others}\n\n${tableOf(examples)}`
    }),
  ].join('\n\n')}\n`
}

function tableOf(examples: readonly SearchExample[]): string {
  const width = Math.max(...examples.map(({ text }) => text.length + 2))
  const row = (text: string, meaning: string) => `| ${text.padEnd(width)} | ${meaning} |`
  return [
    row('Search', 'Finds'),
    row('-'.repeat(width), '-----'),
    ...examples.map(({ text, meaning }) => row(`\`${text}\``, meaning)),
  ].join('\n')
}
