import { describe, expect, it } from 'vitest'
import { readEmployment } from '../electron/core/import/fields/employment.ts'
import { rawNode } from './helpers/rawNode.ts'

const read = (value: unknown) => readEmployment(rawNode({ employmentType: value }))

describe('readEmployment', () => {
  it.each([
    ['FULL_TIME', ['full_time'], []],
    ['https://schema.org/FULL_TIME', ['full_time'], []],
    ['Full Time', ['full_time'], []],
    ['full-time', ['full_time'], []],
    ['FTE', ['full_time'], []],
    ['Long-term contract', [], ['contractor']],
    ['Contract (12 months fixed term)', [], ['temporary']],
    ['Contractor, fixed term', [], ['contractor', 'temporary']],
    ['Permanent', [], ['permanent']],
    ['Temps non complet', ['part_time'], []],
    ['Бессрочный', [], ['permanent']],
    ['期間の定めなし', [], ['permanent']],
    ['固定期限', [], ['temporary']],
    ['Consultancy', [], ['contractor']],
    ['시간제', ['part_time'], []],
    ['OTHER', [], ['other']],
    ['CONTRACTOR', [], ['contractor']],
    ['PER_DIEM', ['per_diem'], []],
    ['FULL_TIME, CONTRACTOR', ['full_time'], ['contractor']],
    ['Full-time and/or Part-time', ['full_time', 'part_time'], []],
    ['Full-time & contract', ['full_time'], ['contractor']],
    ['Permanent Full-time', ['full_time'], ['permanent']],
    ['Full-time (permanent)', ['full_time'], ['permanent']],
    ['Vollzeit', ['full_time'], []],
    ['Teilzeit oder Vollzeit', ['part_time', 'full_time'], []],
    ['Festanstellung | Vollzeit', ['full_time'], ['permanent']],
    ['CDI', [], ['permanent']],
    ['CDD / Temps partiel', ['part_time'], ['temporary']],
    ['Jornada completa', ['full_time'], []],
    ['Tempo indeterminato', [], ['permanent']],
    ['Stage', [], ['intern']],
    ['Voltijd', ['full_time'], []],
    ['Pełny etat', ['full_time'], []],
    ['Plný úvazek', ['full_time'], []],
    ['全职', ['full_time'], []],
    ['アルバイト', ['part_time'], []],
    ['正社員', [], ['permanent']],
    ['正社員（中途）', [], ['permanent']],
    [['FULL_TIME', 'INTERN'], ['full_time'], ['intern']],
    [['Co-op'], [], ['intern']],
    ['Full-time position', ['full_time'], []],
    ['Regular Full-Time', ['full_time'], ['permanent']],
    ['REGULAR_PART_TIME', ['part_time'], ['permanent']],
    ['F/T', ['full_time'], []],
    ['1.0 FTE', ['full_time'], []],
    ['Direct Hire', [], ['permanent']],
    ['Corp to Corp', [], ['contractor']],
    ['Maternity cover (Fixed Term)', [], ['temporary']],
    ['Locum', [], ['temporary']],
    ['As needed', ['per_diem'], []],
    ['PJ.', [], ['contractor']],
    ['Tempo integral, PJ.', ['full_time'], ['contractor']],
    ['Co.co.co.', [], ['contractor']],
    [['FULL_TIME', 'Homeoffice möglich', 'berufserfahren', 'any'], ['full_time'], []],
  ])('%j', (value, schedule, contract) => {
    const reading = read(value)
    expect(reading.value).toMatchObject({ schedule, contract })
    expect(reading.warnings).toEqual([])
  })

  it('keeps what it does not know as written, and says so', () => {
    const reading = read(['FULL_TIME', 'Paid Work'])
    expect(reading.value).toEqual({ schedule: ['full_time'], contract: [], raw: ['FULL_TIME', 'Paid Work'] })
    expect(reading.warnings.map(({ code, raw }) => [code, raw])).toEqual([
      ['EMPLOYMENT_UNKNOWN', 'Paid Work'],
    ])
  })

  it.each([[undefined], ['Null'], [''], [['', 'N/A']]])('takes %j for not stated', (value) => {
    expect(read(value)).toEqual({ value: { schedule: [], contract: [], raw: [] }, warnings: [] })
  })

  it.each([
    '50 semaines',
    'upp till 6 månader',
    'til 31.12.2027',
    '1,0',
    '40 hodin týdně',
    'art. 21 de la Ley 14',
    '6개월',
  ])('%s measures a kind of work and is no unknown one', (value) => {
    expect(read(['Full-time', value]).warnings).toEqual([])
  })
})
