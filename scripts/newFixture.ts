// Makes or refreshes golden postings and shows what changed, to be read before it is committed.
//   node scripts/newFixture.ts NAME FILE   copies FILE to tests/fixtures/postings/NAME and writes what it gives
//   node scripts/newFixture.ts NAME…       writes anew what the sources of these cases give
//   node scripts/newFixture.ts             the same for all cases
// Only postings of invented employers belong in the project: change the names before.

import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { goldenCases, goldenFolder, readGolden } from '../tests/helpers/golden.ts'

const [first, second] = process.argv.slice(2)
let names = process.argv.slice(2)
if (first !== undefined && second !== undefined && existsSync(second)) {
  mkdirSync(join(goldenFolder, first), { recursive: true })
  copyFileSync(second, join(goldenFolder, first, `source${extname(second) || '.txt'}`))
  names = [first]
}

for (const name of names.length > 0 ? names : goldenCases()) {
  const path = join(goldenFolder, name, 'expected.json')
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const after = readGolden(name)
  writeFileSync(path, after)
  const changes = compareLines(before.split('\n'), after.split('\n'))
  console.log(`${name}: ${changes.length === 0 ? 'unchanged' : `\n${changes.join('\n')}`}`)
}

/** The lines that differ, `-` before and `+` after; the longest common run of lines decides what stayed. */
function compareLines(before: string[], after: string[]): string[] {
  const common: number[][] = Array.from({ length: before.length + 1 }, () =>
    new Array(after.length + 1).fill(0),
  )
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const isSame = before[i] === after[j]
      common[i]![j] = isSame ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!)
    }
  }
  const changes: string[] = []
  for (let i = 0, j = 0; i < before.length || j < after.length; ) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      i++
      j++
    } else if (j >= after.length || (i < before.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      changes.push(`- ${before[i++]}`)
    } else {
      changes.push(`+ ${after[j++]}`)
    }
  }
  return changes
}
