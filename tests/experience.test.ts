import { describe, expect, it } from 'vitest'
import { readEducation } from '../electron/core/import/fields/education.ts'
import { readExperience } from '../electron/core/import/fields/experience.ts'
import { findMonths, findMonthsRange } from '../electron/core/import/fields/experienceWords.ts'
import { experienceInLines } from '../electron/core/import/wording/prose/askedExperience.ts'
import { withAskedApart } from '../electron/core/import/wording/prose/askedInMarkup.ts'
import { experienceRangeText } from '../shared/requirementText.ts'
import { countProcessorTime } from './helpers/processorTime.ts'
import { rawNode } from './helpers/rawNode.ts'

const read = (value: unknown) => readExperience(rawNode({ experienceRequirements: value }))
const months = (monthsOfExperience: unknown) => ({
  '@type': 'OccupationalExperienceRequirements',
  monthsOfExperience,
})

describe('findMonths', () => {
  it('counts no years of learning', () => {
    expect(findMonths('A degree of a two-year college, and five years related experience')).toBe(60)
    expect(findMonths('two years of college experience')).toBe(24)
  })
})

describe('readExperience', () => {
  it.each([
    [months(48), 48],
    [months('60'), 60],
    [months('18 months'), 18],
    [months('24+'), 24],
    [months('24-36'), 24],
    [months(0), 0],
    [{ yearsOfExperience: 2 }, 24],
    [{ yearsOfExperience: '3-5 years' }, 36],
    [[months(24), months(12)], 12],
  ])('reads months from %j', (value, expected) => {
    expect(read(value).value).toMatchObject({ monthsMin: expected, source: 'structured' })
  })

  it('reads a level beside a sentence about years', () => {
    const sentence = `3 years of experience with mills that are driven by water, ${'or by wind, '.repeat(6)}or neither`
    expect(read(['Mid Level', sentence]).value).toMatchObject({ monthsMin: 36, seniority: 'Mid Level' })
  })

  it('keeps months it cannot read as they are', () => {
    expect(read(months('about 48')).value).toMatchObject({ monthsMin: null, raw: 'about 48' })
    expect(read(months(48)).value.raw).toBeNull()
    expect(read({ yearsOfExperience: 'Two' }).value).toMatchObject({ source: null, raw: 'Two' })
  })

  it.each([
    ['4+ years', 48],
    ['1 - 2 Year(s)', 12],
    ['от 1 года', 12],
    ['3 bis 5 Jahre Berufserfahrung', 36],
    ['Au moins 2 ans', 24],
    ['3 años', 36],
    ['minimaal 2 jaar', 24],
    ['18 months', 18],
    ['at least two years', 24],
    ['1,5 Jahre', 18],
    ['3年以上', 36],
    ['5 lat doświadczenia', 60],
    ['10-year track record', 120],
    ['eighteen months', 18],
    ['no less than two years', 24],
    ['No less than 3 years', 36],
    ['Nessuna esperienza richiesta', 0],
    ['3à5 ans', 36],
    ['No prior experience is required.', 0],
    ['<p>5&#43; yrs in kitchens</p>', 60],
    ['No experience required', 0],
    ['none', 0],
    ['Freshers', 0],
    ['Indifférent', 0],
    ['Không yêu cầu', 0],
    ['経験不問', 0],
  ])('reads %j as %i months', (value, expected) => {
    expect(read(value).value).toMatchObject({ monthsMin: expected, source: 'text' })
  })

  it.each([
    'up to 2 years',
    'less than 1 year',
    'Must be 18 years old',
    'Age: 18 - 35 years',
    'Minimum age 21 years',
    'Lots',
    '2021 saison',
    'Erfahrung wünschenswert, auch Berufseinsteiger willkommen',
    'Federal experience is not required',
  ])('finds no minimum in %j', (value) => {
    expect(read(value).value).toEqual({ monthsMin: null, raw: value, source: null, seniority: null })
  })

  it('keeps level words as seniority', () => {
    expect(read('Mid Level').value).toEqual({
      monthsMin: null,
      raw: 'Mid Level',
      source: 'text',
      seniority: 'Mid Level',
    })
  })

  it('reads a level that is written as a constant', () => {
    expect(read('ENTRY_LEVEL').value).toMatchObject({ raw: 'ENTRY_LEVEL', seniority: 'ENTRY LEVEL' })
  })

  it('does not guess the unit of a bare number', () => {
    const reading = read(3)
    expect(reading.value).toMatchObject({ monthsMin: null, raw: '3' })
    expect(reading.warnings.map(({ code }) => code)).toEqual(['EXPERIENCE_UNIT_UNKNOWN'])
  })

  it.each([undefined, '', 'N/A', 'Not Specified'])('takes %j for not stated', (value) => {
    expect(read(value)).toEqual({
      value: { monthsMin: null, raw: null, source: null, seniority: null },
      warnings: [],
    })
  })
})

it('does not weigh every way to divide the space in front of a unit', () => {
  expect(findMonths(`5${' '.repeat(5000)}parsecs`)).toBeNull()
  expect(findMonths('5 - years')).toBe(60)
})

describe('what a marked posting asks for among its qualifications', () => {
  const asked = (qualifications: string, more: object = {}) => {
    const node = withAskedApart(rawNode({ qualifications, ...more }))
    return [
      readExperience(node).value.monthsMin,
      readEducation(node, { blocks: [], plainText: '' }).value.levels.join(),
    ]
  }

  it.each([
    ['3+ Jahre Erfahrung, sehr gute Kenntnisse im Backen.', 36, ''],
    ['2–4 Jahre Schleusenbau, Deutsch fließend.', 24, ''],
    ['学歴不問・資格不問・未経験OK。接客が好きな方、向上心のある方を重視します。', 0, 'none'],
    ['학력무관, 경력무관', 0, 'none'],
    ['No experience necessary. A steady hand.', 0, ''],
    [
      "<ul><li>Bachelor's degree in hydraulics</li><li>5 years of experience with locks</li></ul>",
      60,
      'bachelor',
    ],
    ['資格不問', null, ''],
    ['Currently enrolled in a bachelor’s degree of hydraulics', null, ''],
    ['2–4 Jahre Garantie', null, ''],
    ['Two years of experience would be a plus', null, ''],
  ])('%s', (text, months, levels) => expect(asked(text)).toEqual([months, levels]))

  it('is left where the posting says it itself, and read in no long time', () => {
    const own = { experienceRequirements: '2 years', educationRequirements: 'Master' }
    expect(asked('3+ Jahre Erfahrung, Bachelor', own)).toEqual([24, 'master'])
    for (const part of ['1', '経', '・', '1 Jahre ', 'no '])
      expect(asked(part.repeat(100_000 / part.length))[1]).toBe('')
  })
})

describe('a point that names what is learnt in so many years', () => {
  it.each([
    ['- 3+ years Python development'],
    ['- 5+ years Loomscript and PyMill'],
    ['- 3-5 years .NET, Bachelor’s degree'],
    ['- 4+ yrs backend development'],
  ])('asks for them: %s', (point) => {
    const said = point.replace(/^- /, '')
    expect(experienceInLines(['We build mills.', point, '- Baking'])).toBe(said)
    expect(experienceInLines([said])).toBeNull()
  })

  it('is not over at a point that is a wish', () => {
    const said = 'At least 1 year of experience in milling'
    const wish = 'Baker’s diploma (preferred)'
    expect(experienceInLines([`- ${wish}`, `- ${said}`])).toBe(said)
    expect(experienceInLines([wish, `- ${said}`])).toBeNull()
  })

  it.each([
    [['- 5+ years Loomscript preferred']],
    [['- 5+ years Warranty', '- 2-3 years Fixed term', '- 3+ years Funding by the Mill Trust']],
    [['- 2-4 years Contract', '- 10+ years Anniversary party', '- 3+ years career development']],
    [['- 1-2 years Full-time', '- 50+ years Northmill', '- 10+ years market leader']],
    [['- 5 years Guarantee', '- 5+ years guarantee on lamps', '- 2-3 years Mill Internship project']],
    [['One year of experience refers to full-time work.']],
    [['## About us', '- 10+ years Northmill']],
    [['**Benefits**', '- 5+ years Rust proofing']],
  ])('not of something else: %j', (lines) => expect(experienceInLines(lines)).toBeNull())

  it.each([
    ['At least 2 years of experience with stone mills (Northmill preferred)', 24],
    ['At least 2 years of experience with stone mills (strongly preferred)', null],
    ['We build mills of stone and oak. 1-2 years of experience.', 12],
    ['We have been here for 40 years of experience.', null],
    ['One year of experience refers to full-time work.', null],
    ['Federal experience is not required.', null],
  ])('is asked of work, in a sentence of its own: %s', (line, months) => {
    const said = experienceInLines([line])
    expect(said === null ? null : findMonths(said)).toBe(months)
  })

  it('is judged in no long time', () => {
    const took = countProcessorTime()
    for (const part of ['5+ years ', 'mill ', '5+ years P', 'a/&-'])
      for (const length of [290, 100_000])
        experienceInLines([`- 5+ years ${part.repeat(length / part.length)}`])
    expect(took()).toBeLessThan(200)
  })
})

describe('the upper end of how much is asked for', () => {
  it.each([
    ['Experience required: 5-8 years', 60, 96],
    ['two to three (3) years of milling', 24, 36],
    ['18–24 months', 18, 24],
    ['0-2 years', 0, 24],
    ['5-8+ years', 60, null],
    ['5+ years', 60, null],
    ['8-5 years', 96, null],
    ['2/3 anni di esperienza', 24, 36],
    ['2+ / 4 years', 24, 48],
    ['1/2 years', 12, 24],
    ['24/7 support, 3 years', 36, null],
    ['up to 3 years, then 2 years', 24, null],
    ['half a year', 6, null],
  ])('%s', (text, least, most) => expect(findMonthsRange(text)).toEqual({ least, most }))

  it.each(['1/2 year', '24/7 years-long operations', '4/2 Jahre'])('%s says no number of years', (text) =>
    expect(findMonthsRange(text)).toBeNull(),
  )

  it('is said in years where both are whole', () => {
    expect(experienceRangeText(60, 96)).toBe('5–8 years')
    expect(experienceRangeText(0, 12)).toBe('0–1 year')
    expect(experienceRangeText(18, 24)).toBe('18–24 months')
  })
})

describe('what is asked for without the word', () => {
  const point = '5+ years building mills by the river'
  it.each(['Required', 'Must-haves'])('stands below "%s"', (heading) =>
    expect(experienceInLines([heading, point])).toBe(point),
  )
  it.each(['Nice to have', 'Our promise', 'Required reading is done on 3 May'])(
    'and not below "%s"',
    (heading) => expect(experienceInLines([heading, point])).toBeNull(),
  )
})

describe('“professional”', () => {
  it('is a level, and none where it is the experience that is', () => {
    expect(read('Professional').value.seniority).toBe('Professional')
    expect(read('4+ years of professional stone mill building experience').value.seniority).toBeNull()
    expect(read('Four years of professional milling').value.seniority).toBeNull()
  })
})

describe('a time below the name of what it is of', () => {
  it.each([
    [['Experience', '', '2 years'], 'Experience 2 years'],
    [['Work experience', '', '- 1-3 years'], 'Work experience 1-3 years'],
    [['Years of experience:', '5'], null],
    [['Experience', '', '2 years of holidays'], null],
    [['Our experience with ovens', '', '120 years'], null],
  ])('%j says %j', (lines, said) => expect(experienceInLines(lines)).toBe(said))
})

describe('the level of somebody else', () => {
  it.each([
    'Three years of experience in the Intermediate Phase',
    'Two years, reporting to senior management',
    '5+ years, mentoring junior millers',
    '3 Jahre Berufserfahrung in der Arbeit mit Senior Managern',
    'Graduate degree and 2 years of milling',
  ])('is none of who is sought: %s', (text) => expect(read(text).value.seniority).toBeNull())

  it.each([
    ['5 years of experience at senior level', 'senior level'],
    ['3 years in a lead role', 'lead'],
    ['Junior, after mentoring by senior millers', 'Junior'],
  ])('%s', (text, level) => expect(read(text).value.seniority).toBe(level))
})
