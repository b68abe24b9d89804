// Labels in brackets of their own with the value behind them, as letters and notes in Japanese have them.

import { expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

const lines = [
  '【求人番号】KB-20418',
  '【募集企業】燧灘造船株式会社',
  '【ポジション】設計品質保証エンジニア（課長候補）',
  '【勤務地】愛媛県今治市波方町樋口甲1501',
  '【雇用形態】正社員',
  '【年収】650万円〜820万円（月給42万円〜、賞与年2回）',
  '【応募資格】造船・重機・プラントいずれかでの品質保証または設計の経験5年以上',
  '【仕事内容】ばら積み船の新造案件における設計審査、不具合の原因究明と再発防止',
  '【応募締切】2026年12月11日（金）',
]

it('reads the value behind a label in brackets, and no time of pay from another amount', () => {
  const { drafts } = readSource({ bytes: Buffer.from(lines.join('\n')), fileName: 'a.txt', savedAt: null })
  const { content } = drafts[0]!
  expect(content).toMatchObject({
    title: '設計品質保証エンジニア（課長候補）',
    employer: { name: '燧灘造船株式会社' },
    identifier: { value: 'KB-20418' },
    locations: [{ label: '愛媛県今治市波方町樋口甲1501' }],
    employment: { contract: ['permanent'] },
    salaries: [{ min: '6500000', max: '8200000' }],
    deadline: { date: { date: '2026-12-11' } },
  })
  expect(content.salaries[0]!.period).not.toBe('month')
})

it('takes where who hires sits for no second place of work', () => {
  const read = (...rows: string[]): string[] =>
    readSource({
      bytes: Buffer.from([...lines.slice(0, 3), ...rows, ...lines.slice(4)].join('\n')),
      fileName: 'a.txt',
      savedAt: null,
    }).drafts[0]!.content.locations.map(({ label }) => label)
  const seat = ['会社名', '株式会社しおさい', '所在地', '静岡県静岡市清水区折戸2-14-6']
  expect(read('勤務地', '静岡県焼津市栄町3-8-21', ...seat)).toEqual(['静岡県焼津市栄町3-8-21'])
  expect(read(...seat)).toEqual(['静岡県静岡市清水区折戸2-14-6'])
})
