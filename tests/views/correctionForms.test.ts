// What forms of correction make of what is typed, and where two texts differ.

import { describe, expect, test } from 'vitest'
import { emptyDrafts, readDraft, suggestionsFor } from '../../renderer/views/correct/corrections.ts'
import { diffWords } from '../../renderer/words/wordDiff.ts'
import { parseAmount } from '../../shared/amounts.ts'
import type { CorrectableField } from '../../shared/corrections.ts'
import type { Hint, PostingContent } from '../../shared/posting.ts'
import { countProcessorTime } from '../helpers/processorTime.ts'

describe('an amount', () => {
  test.each([
    ['85000', '85000'],
    ['85,000', '85000'],
    ['85.000', '85000'],
    ['85 000', '85000'],
    ['85’000.50', '85000.50'],
    ['85.000,50', '85000.50'],
    ['1,250,000', '1250000'],
    ['27.20', '27.20'],
    ['27,5', '27.5'],
    ['0.125', '0.125'],
    ['85k', '85000'],
    ['1.5k', '1500'],
  ])('%s is %s', (typed, amount) => expect(parseAmount(typed)).toBe(amount))

  test.each(['', 'k', '-5', '1,2,3', '12.', '.5', '1.000.00', 'much', '1e9', '٣'])('%s is none', (typed) =>
    expect(parseAmount(typed)).toBeNull(),
  )
})

describe('what only the text says', () => {
  const offered = (field: CorrectableField, hints: Hint[]) =>
    suggestionsFor(field, { hints } as PostingContent).map(({ label, more, draft }) => [label, more, draft])

  test.each([
    ['€800 / month gross', { min: '800', max: '800', currency: 'EUR', period: 'month' }],
    [
      'up to 4,000, currency not stated, period not stated',
      { min: '', max: '4000', currency: '', period: '' },
    ],
    ['R$12,000–22,000 / month', { min: '12000', max: '22000', currency: 'BRL', period: 'month' }],
    ['CN¥15,000–30,000, period not stated', { min: '15000', max: '30000', currency: 'CNY', period: '' }],
  ])('a salary of %s is one press away', (value, draft) => {
    const [first, ...others] = offered('salary', [{ field: 'salary', text: 'Words around it.', value }])
    expect(first).toEqual([expect.any(String), 'The text says: “Words around it.”', draft])
    expect(others).toEqual([])
    expect(readDraft('salary', draft as typeof emptyDrafts.salary)).toHaveProperty('value')
  })

  test('as are a mode, a place and a number; what cannot be typed is not', () => {
    expect(offered('workMode', [{ field: 'workMode', text: 'Hybrid.', value: 'hybrid' }])).toEqual([
      ['Hybrid', 'The text says: “Hybrid.”', 'hybrid'],
    ])
    expect(offered('places', [{ field: 'locations', text: 'Local: Barueri', value: 'Barueri' }])).toEqual([
      ['Barueri', 'The text says: “Local: Barueri”', 'Barueri'],
    ])
    expect(offered('identifier', [{ field: 'identifier', text: 'Ref. 4471/B', value: '4471/B' }])).toEqual([
      ['4471/B', 'The text says: “Ref. 4471/B”', '4471/B'],
    ])
    expect(offered('salary', [{ field: 'salary', text: '60 cents per mile', value: '60 cpm' }])).toEqual([])
    expect(offered('workMode', [{ field: 'workMode', text: 'Maybe', value: null }])).toEqual([])
  })
})

describe('what is typed', () => {
  test('means what the core takes', () => {
    expect(readDraft('places', ' Oslo \n\nBergen ')).toEqual({ value: ['Oslo', 'Bergen'] })
    expect(readDraft('deadline', { on: '2026-12-01', time: '' })).toEqual({
      value: { on: '2026-12-01', time: null },
    })
    expect(readDraft('deadline', emptyDrafts.deadline)).toEqual({ value: { on: null, time: null } })
    expect(readDraft('salary', { min: '50k', max: '', currency: ' eur', period: 'year' })).toEqual({
      value: { min: '50000', max: null, currency: 'EUR', period: 'year' },
    })
  })

  test.each([
    ['https://ahoy.example/jobs/1', 'https://ahoy.example/jobs/1'],
    ['HTTP://ahoy.example', 'HTTP://ahoy.example'],
    [' www.ahoy.example/jobs?id=1 ', 'https://www.ahoy.example/jobs?id=1'],
    ['ahoy.example:8080/a', 'https://ahoy.example:8080/a'],
    ['bäckerei-sturm.example', 'https://bäckerei-sturm.example'],
    ['Ahoy', null],
    ['ahoy example.org', null],
    ['javascript:alert(1)', null],
    ['ada@ahoy.example', null],
    ['', null],
  ])('the address %s is %s', (typed, address) => {
    const read = readDraft('applyUrl', typed)
    expect('value' in read ? read.value : null).toBe(address)
  })

  test('of a salary may stand in one field; what was chosen beside it counts where it says nothing', () => {
    const read = (min: string) =>
      readDraft('salary', { min, max: '', currency: 'gbp', period: 'month' as const })
    const value = { min: '24000', max: '27000', currency: 'GBP', period: 'month' }
    expect(read('24-27k')).toEqual({ value })
    expect(read('24–27k EUR / year')).toEqual({ value: { ...value, currency: 'EUR', period: 'year' } })
    expect(read('by agreement')).toHaveProperty('problem')
  })

  test('and means nothing is told in a sentence', () => {
    const problems = [
      readDraft('title', '  '),
      readDraft('postingUrl', 'jobs of Ahoy'),
      readDraft('deadline', { on: '', time: '12:00' }),
      readDraft('posted', '2026-02-31'),
      readDraft('salary', { min: '60000', max: '50000', currency: '', period: '' }),
      readDraft('salary', { min: '', max: '', currency: 'euro', period: '' }),
    ]
    for (const reading of problems) expect(reading).toEqual({ problem: expect.stringMatching(/\.$/) })
  })
})

describe('two texts', () => {
  const changed = (before: string, after: string) => {
    const diff = diffWords(before, after)
    const marked = (parts: typeof diff.before) =>
      parts.filter(({ isChanged }) => isChanged).map(({ text }) => text)
    expect(diff.before.map(({ text }) => text).join('')).toBe(before)
    expect(diff.after.map(({ text }) => text).join('')).toBe(after)
    return [marked(diff.before), marked(diff.after)]
  }

  test('differ by words', () => {
    expect(changed('Plan the winter timetable', 'Plan the summer timetable')).toEqual([
      ['winter'],
      ['summer'],
    ])
    expect(changed('Mend bicycles', 'Mend bicycles and cargo bikes')).toEqual([[], ['and cargo bikes']])
    expect(changed('same', 'same')).toEqual([[], []])
  })

  test('where a sentence begins, not at the full stop of the one before', () => {
    const [before, after] = ['We pay travel.', 'We pay travel.\n\nA boat licence is asked for.']
    expect(changed(before, after)).toEqual([[], ['A boat licence is asked for.']])
    expect(changed(after, before)).toEqual([['A boat licence is asked for.'], []])
    expect(changed('Mend. Paint.', 'Mend. Sew. Paint.')).toEqual([[], ['Sew.']])
  })

  test('in any script', () => {
    expect(changed('港湾案内人', '港湾管理人')).toEqual([['案内'], ['管理']])
    expect(changed('أمين مكتبة', 'أمين أرشيف')).toEqual([['مكتبة'], ['أرشيف']])
  })

  test('that are long and have nothing in common cost no time', () => {
    const words = (letter: string) => Array.from({ length: 20_000 }, (_, n) => letter + n).join(' ')
    const spent = countProcessorTime()
    const [before] = changed(words('a'), words('b'))
    expect(before?.length).toBeGreaterThan(0)
    expect(spent()).toBeLessThan(3_000)
  })
})
