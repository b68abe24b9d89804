// THE table of operators: what may stand before a colon. Parser, suggestions, the sheet that explains them and the
// sentences about mistakes are all made from it.

import type { DateField } from './dateTest.ts'
import type { WordField } from './searchQuery.ts'

export interface SearchExample {
  text: string
  meaning: string
}

interface OperatorBase {
  name: string
  /** Other names it answers to. */
  aliases: readonly string[]
  meaning: string
  /** The first is the one shown where there is room for one. */
  examples: readonly [SearchExample, ...SearchExample[]]
}
/** Operators whose value is an amount. */
export const amountKinds = ['salary', 'offered', 'wished'] as const
export type AmountKind = (typeof amountKinds)[number]

export type SearchOperator = OperatorBase &
  (
    | { kind: 'words'; field: WordField }
    | { kind: 'date'; field: DateField }
    | { kind: 'stage' | 'tag' | 'person' | 'field' }
    | { kind: AmountKind }
    | { kind: 'remote' | 'is' | 'has' }
  )

/** An operator whose values are a few fixed words. */
export type ChoiceOperator = OperatorBase & { kind: 'remote' | 'is' | 'has' }

/** The values of operators that know a few only. */
export const valueMeanings = {
  remote: {
    yes: 'remote at least in part',
    full: 'no office needed',
    hybrid: 'partly remote',
    no: 'on site, and it says so',
  },
  is: {
    open: 'not closed and not ended',
    closed: 'the listing’s date has passed',
    ended: 'in one of the stages at the end',
    bookmarked: 'has a star',
    new: 'still in the Inbox',
    archived: 'in the archive',
    review: 'something in it asks for a look',
    sample: 'one of the samples',
  },
  has: {
    salary: 'a salary is stated',
    deadline: 'a date of either kind',
    note: 'you wrote a note',
    tag: 'at least one tag',
    place: 'a place is stated',
  },
} as const

function allOf(kind: keyof typeof valueMeanings): [SearchExample, ...SearchExample[]] {
  const [first, ...others] = Object.entries(valueMeanings[kind]).map(([value, meaning]) => ({
    text: `${kind}:${value}`,
    meaning,
  }))
  if (first === undefined) throw new Error(`${kind}: has no values`)
  return [first, ...others]
}

export const searchOperators: readonly SearchOperator[] = [
  {
    name: 'stage',
    kind: 'stage',
    aliases: ['stages', 'status'],
    meaning: 'Where the application stands',
    examples: [
      { text: 'stage:applied', meaning: 'in the stage Applied' },
      { text: 'stage:"no reply"', meaning: 'in the stage No reply' },
      { text: 'stage:screening,offer', meaning: 'in either of the two' },
    ],
  },
  {
    name: 'tag',
    kind: 'tag',
    aliases: ['tags', 'label'],
    meaning: 'One of your tags',
    examples: [{ text: 'tag:relocation', meaning: 'tagged “relocation”' }],
  },
  {
    name: 'employer',
    kind: 'words',
    field: 'employer',
    aliases: ['company', 'org'],
    meaning: 'Words in the employer’s name',
    examples: [{ text: 'employer:harbour', meaning: 'an employer of that name' }],
  },
  {
    name: 'title',
    kind: 'words',
    field: 'title',
    aliases: ['role', 'job'],
    meaning: 'Words in the title',
    examples: [{ text: 'title:"data engineer"', meaning: 'these words in the title' }],
  },
  {
    name: 'place',
    kind: 'words',
    field: 'place',
    aliases: ['location', 'city', 'where'],
    meaning: 'Words in the place: town, region, country, street',
    examples: [
      { text: 'place:oslo,bergen', meaning: 'in Oslo or in Bergen' },
      { text: 'place:norway', meaning: 'anywhere in Norway' },
    ],
  },
  {
    name: 'text',
    kind: 'words',
    field: 'text',
    aliases: ['body', 'description'],
    meaning: 'Words in the text of the posting',
    examples: [{ text: 'text:python', meaning: 'the posting’s text says so' }],
  },
  {
    name: 'note',
    kind: 'words',
    field: 'note',
    aliases: ['notes'],
    meaning: 'Words in your notes',
    examples: [{ text: 'note:referral', meaning: 'one of your notes says so' }],
  },
  {
    name: 'person',
    kind: 'person',
    aliases: ['people', 'contact', 'with'],
    meaning: 'A contact of yours',
    examples: [
      { text: 'person:ida', meaning: 'with a contact of that name' },
      { text: 'person:"ida berg"', meaning: 'first and last name, also half typed' },
    ],
  },
  {
    name: 'deadline',
    kind: 'date',
    field: 'deadline',
    aliases: ['due'],
    meaning: 'A date to act by, the listing’s or yours',
    examples: [
      { text: 'deadline:<7d', meaning: 'less than 7 days left' },
      { text: 'deadline:overdue', meaning: 'a date has passed' },
      { text: 'deadline:2026-12-01..2026-12-15', meaning: 'from one day to the other' },
      { text: 'deadline:none', meaning: 'no date of either kind' },
    ],
  },
  {
    name: 'mine',
    kind: 'date',
    field: 'mine',
    aliases: ['mydeadline', 'my'],
    meaning: 'Your own deadline',
    examples: [
      { text: 'mine:<3d', meaning: 'less than 3 days left' },
      { text: 'mine:any', meaning: 'you set a date' },
    ],
  },
  {
    name: 'closes',
    kind: 'date',
    field: 'closes',
    aliases: ['listing', 'expires'],
    meaning: 'The listing’s own date',
    examples: [
      { text: 'closes:tomorrow', meaning: 'the listing closes tomorrow' },
      { text: 'closes:>2w', meaning: 'more than two weeks from now' },
    ],
  },
  {
    name: 'posted',
    kind: 'date',
    field: 'posted',
    aliases: [],
    meaning: 'When the job was posted',
    examples: [
      { text: 'posted:<14d', meaning: 'less than 14 days ago' },
      { text: 'posted:2026-11', meaning: 'in that month' },
    ],
  },
  {
    name: 'added',
    kind: 'date',
    field: 'added',
    aliases: ['imported', 'saved'],
    meaning: 'When it came into this library',
    examples: [{ text: 'added:today', meaning: 'came in today' }],
  },
  {
    name: 'salary',
    kind: 'salary',
    aliases: ['pay', 'wage'],
    meaning: 'What the salary comes to in a year',
    examples: [
      { text: 'salary:>80k', meaning: 'above 80,000, in any currency' },
      { text: 'salary:60k..90k EUR', meaning: 'within this range, in euros' },
      { text: 'salary:none', meaning: 'not stated' },
    ],
  },
  {
    name: 'offered',
    kind: 'offered',
    aliases: ['offer', 'offers'],
    meaning: 'What you were offered, by the year',
    examples: [
      { text: 'offered:any', meaning: 'an offer came, or a figure was named to you' },
      { text: 'offered:>80k', meaning: 'above 80,000, in any currency' },
    ],
  },
  {
    name: 'wished',
    kind: 'wished',
    aliases: ['wish', 'wishes'],
    meaning: 'What you wished for, by the year',
    examples: [
      { text: 'wished:any', meaning: 'you noted what you asked for' },
      { text: 'wished:<60k EUR', meaning: 'below 60,000 euros' },
    ],
  },
  {
    name: 'field',
    kind: 'field',
    aliases: ['fields'],
    meaning: 'One of your own fields',
    examples: [
      { text: 'field:priority=high', meaning: 'it says so, or begins so where it is a choice' },
      { text: 'field:score>=3', meaning: 'a number; days are compared alike: field:start<2w' },
      { text: 'field:"next step=call back"', meaning: 'with a space in it' },
      { text: 'field:score', meaning: 'it has a value' },
    ],
  },
  {
    name: 'remote',
    kind: 'remote',
    aliases: [],
    meaning: 'Work from home',
    examples: [{ text: 'remote:', meaning: 'remote at least in part' }, ...allOf('remote').slice(1)],
  },
  {
    name: 'is',
    kind: 'is',
    aliases: [],
    meaning: 'What a posting is',
    examples: allOf('is'),
  },
  {
    name: 'has',
    kind: 'has',
    aliases: [],
    meaning: 'What a posting has',
    examples: allOf('has'),
  },
]

/** Beside the operators: how words are written. */
export const searchWordExamples: readonly SearchExample[] = [
  { text: 'turbine planner', meaning: 'both words, anywhere' },
  { text: '"night shift"', meaning: 'these words in a row' },
  { text: '-senior', meaning: 'without this word' },
  { text: 'nurse OR midwife', meaning: 'either of them' },
  {
    text: 'https://mill.example/7',
    meaning: 'the posting at this address, and where the address is written',
  },
]

/** Other words for the same, so that what a person tries first works. */
export const valueAliases: Record<ChoiceOperator['kind'], Record<string, string>> = {
  remote: { true: 'yes', partly: 'hybrid', fully: 'full', only: 'full', onsite: 'no', false: 'no' },
  is: {
    starred: 'bookmarked',
    bookmark: 'bookmarked',
    expired: 'closed',
    inbox: 'new',
    over: 'ended',
    samples: 'sample',
  },
  has: { notes: 'note', tags: 'tag', location: 'place', pay: 'salary' },
}

const byName = new Map(
  searchOperators.flatMap((operator) =>
    [operator.name, ...operator.aliases].map((name) => [name, operator] as const),
  ),
)

/** By its name or another it answers to, in any case. */
export function findOperator(name: string): SearchOperator | undefined {
  return byName.get(name.toLowerCase())
}

/** The operator a mistyped name most likely stands for. */
export function nearestOperator(name: string): string | null {
  return nearest(name.toLowerCase(), [...byName.keys()])
}

/** The choice that takes the fewest slips to get to; null where none is close. */
export function nearest(wanted: string, choices: readonly string[]): string | null {
  const reach = wanted.length <= 3 ? 1 : 2
  let best: { choice: string; slips: number } | null = null
  for (const choice of choices) {
    const slips = countSlips(wanted, choice)
    if (slips <= reach && slips < Math.min(wanted.length, choice.length) && slips < (best?.slips ?? 9)) {
      best = { choice, slips }
    }
  }
  return best?.choice ?? null
}

/** Letters missing, in excess, wrong, or swapped with their neighbour. */
function countSlips(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1]
      const above = rows[i - 1] as number[]
      let least = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (isSame ? 0 : 1),
      )
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, ((rows[i - 2] as number[])[j - 2] as number) + 1)
      }
      row.push(least)
    }
    rows.push(row)
  }
  return rows[one.length]?.[other.length] ?? 0
}
