// Every method of the contract, called as nobody should: junk where an object belongs, junk under the right names, names
// that reach for prototypes. Whatever comes, the answer is a Result, and a fault of the program is none that counts.

import { z } from 'zod'
import { contract, type Method } from '../../shared/contract.ts'
import { startApp } from './app.ts'
import { fillLibrary } from './harbourLibrary.ts'
import { createRandom, type Random } from './random.ts'

export interface CallFindings {
  count: number
  methods: number
  answered: number
  refused: number
  /** ms */
  slowest: number
  faults: string[]
}

interface FuzzOptions {
  count: number
  seed: number
  /** Told now and then what was found so far. */
  onProgress?: (found: CallFindings) => void
}

export async function fuzzCalls({ count, seed, onProgress }: FuzzOptions): Promise<CallFindings> {
  const random = createRandom(seed)
  const app = await startApp()
  const ids = Object.values(await fillLibrary(app))
  const methods = Object.keys(contract) as Method[]
  const found: CallFindings = {
    count: 0,
    methods: methods.length,
    answered: 0,
    refused: 0,
    slowest: 0,
    faults: [],
  }
  for (; found.count < count; found.count += 1) {
    const name =
      random.below(50) === 0 ? random.pick(['', '__proto__', 'toString', 'no.method']) : random.pick(methods)
    const input = junkInput(name, random, ids)
    const startedAt = performance.now()
    const problem = await app.core.dispatch(name, input, 'window').then(
      (result) => describeProblem(result, found),
      (error: unknown) => `threw ${error}`,
    )
    found.slowest = Math.max(found.slowest, performance.now() - startedAt)
    if (problem !== null) found.faults.push(`${name} ${show(input)}: ${problem}`)
    if (found.count % 100 === 0) onProgress?.(found)
  }
  await app.close()
  return found
}

/** Null for an answer as it should be. */
function describeProblem(result: unknown, found: CallFindings): string | null {
  const answer = z
    .union([
      z.looseObject({ ok: z.literal(true), value: z.unknown() }),
      z.looseObject({
        ok: z.literal(false),
        error: z.looseObject({ code: z.string(), message: z.string() }),
      }),
    ])
    .safeParse(result)
  if (!answer.success) return 'no Result'
  if (answer.data.ok) found.answered += 1
  else {
    found.refused += 1
    if (answer.data.error.code === 'internal') return `internal: ${answer.data.error.detail}`
  }
  return null
}

function junkInput(name: string, random: Random, ids: readonly string[]): unknown {
  if (random.below(6) === 0) return junk(random, ids)
  const input = Object.hasOwn(contract, name) ? contract[name as Method].input : null
  const keys = input instanceof z.ZodObject ? Object.keys(input.shape) : []
  const given: Record<string, unknown> = {}
  for (const key of keys) if (random.below(5) > 0) given[key] = junk(random, ids)
  if (random.below(8) === 0)
    given[random.pick(['extra', 'constructor', 'toJSON', 'length'])] = junk(random, ids)
  return random.below(20) === 0 ? JSON.parse(`{"__proto__":${JSON.stringify(given)}}`) : given
}

const values: unknown[] = [
  ...[undefined, null, true, false, 0, 1, -1, 1.5, 1e21, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53],
  ...[
    '',
    ' ',
    'x',
    'new',
    'applied',
    'deadline',
    'ascending',
    'all',
    'list',
    'posting',
    '2026-11-20',
    '10:00',
  ],
  ...[
    '2026-11-20T09:00:00.000Z',
    '2026-02-30',
    'Europe/Berlin',
    'Mars/Olympus',
    'AAAA',
    '%00',
    '\0',
    '\ud800',
    '../../etc/passwd',
  ],
  ...[
    "'; DROP TABLE postings; --",
    '" OR 1=1',
    'stage:(',
    'salary:>',
    '-',
    'a'.repeat(5_000),
    '🦑'.repeat(300),
    'NEAR("a" "b")',
    '*',
  ],
  ...[
    [],
    {},
    [[]],
    { on: '2026-11-20', time: null },
    { ids: [] },
    [null],
    { length: 3 },
    new Date(0).toISOString(),
  ],
]

function junk(random: Random, ids: readonly string[], depth = 0): unknown {
  switch (random.below(depth > 2 ? 4 : 7)) {
    case 0:
      return random.pick(ids)
    case 4:
      return Array.from({ length: random.below(4) }, () => junk(random, ids, depth + 1))
    case 5:
      return [random.pick(ids)]
    case 6:
      return {
        [random.pick(['id', 'name', 'on', 'kind', 'value', '__proto__'])]: junk(random, ids, depth + 1),
      }
    default:
      return random.pick(values)
  }
}

function show(input: unknown): string {
  return (JSON.stringify(input) ?? 'nothing').slice(0, 300)
}
