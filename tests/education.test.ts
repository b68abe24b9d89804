import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canMentionDegree,
  educationInLines,
  readEducation,
} from '../electron/core/import/fields/education.ts'
import { writePlainBlock } from '../electron/core/import/text/plainBlocks.ts'
import { readRichText } from '../electron/core/import/text/richText.ts'
import { educationRemark } from '../shared/requirementText.ts'
import { rawNode } from './helpers/rawNode.ts'

const read = (value: unknown, description = '', more: Record<string, unknown> = {}) =>
  readEducation(rawNode({ educationRequirements: value, ...more }), readRichText(description).value)
const credential = (credentialCategory: unknown) => ({
  '@type': 'EducationalOccupationalCredential',
  credentialCategory,
})

describe('the field', () => {
  it.each([
    [credential('bachelor degree'), ['bachelor'], 'bachelor'],
    [credential('high school'), ['high_school'], 'high_school'],
    [credential('associate degree'), ['associate'], 'associate'],
    [credential('professional certificate'), ['professional_certificate'], 'professional_certificate'],
    [credential('postgraduate degree'), ['postgraduate'], 'postgraduate'],
    [credential('BachelorDegree'), ['bachelor'], 'bachelor'],
    [credential('bachelor_degree'), ['bachelor'], 'bachelor'],
    ["Master's", ['master'], 'master'],
    ['PhD', ['doctorate'], 'doctorate'],
    ['Bachelor or Master', ['bachelor', 'master'], 'bachelor'],
    [
      [credential('postgraduate degree'), credential('bachelor degree')],
      ['bachelor', 'postgraduate'],
      'bachelor',
    ],
    ['&lt;p&gt;High school diploma&lt;/p&gt;', ['high_school'], 'high_school'],
    ['Abgeschlossene Ausbildung', ['professional_certificate'], 'professional_certificate'],
    ['no requirements', ['none'], 'none'],
    ['None', ['none'], 'none'],
    ['любое', ['none'], 'none'],
    ['Keine Ausbildung erforderlich', ['none'], 'none'],
    ['ohne Ausbildung', ['none'], 'none'],
    ['Aucun diplôme n’est exigé', ['none'], 'none'],
    ['No se requieren estudios', ['none'], 'none'],
    ['Nessun titolo di studio richiesto', ['none'], 'none'],
    ['Geen opleiding vereist', ['none'], 'none'],
    [credential(['bachelor degree', 'postgraduate degree']), ['bachelor', 'postgraduate'], 'bachelor'],
    ['HS Diploma', ['high_school'], 'high_school'],
    ['12th Pass', ['high_school'], 'high_school'],
    ['A-levels', ['high_school'], 'high_school'],
    ['A PhD is not necessary', [], null],
    ['CAP / BEP (Optionnel)', [], null],
    ['Bachelor, experience not required', ['bachelor'], 'bachelor'],
    ['For high school students; M.S. Word', [], null],
    ['Secondary (high) school graduation certificate', ['high_school'], 'high_school'],
    ['Two-year degree', ['associate'], 'associate'],
    ['ongoing undergraduate degree', [], null],
    ['Enrolled in a bachelor programme', [], null],
    ['Associates', ['associate'], 'associate'],
    ['HND', ['associate'], 'associate'],
    ['ADN or BSN', ['associate', 'bachelor'], 'associate'],
    ['Any Graduate', ['bachelor'], 'bachelor'],
    ['University degree', ['bachelor'], 'bachelor'],
    ['M.Tech', ['master'], 'master'],
    ['PharmD', ['doctorate'], 'doctorate'],
    ['J.D.', ['doctorate'], 'doctorate'],
    ['Trade school', ['professional_certificate'], 'professional_certificate'],
    ['Post-secondary', [], null],
    ['UNDER_HIGH_SCHOOL', [], null],
    ['Something else', [], null],
  ])('%j', (value, levels, minLevel) => {
    expect(read(value).value).toMatchObject({ levels, minLevel, hint: null })
  })

  it.each([undefined, '', 'UNAVAILABLE', 'Not Specified', 'Not Applicable'])(
    'takes %j for not stated',
    (value) => {
      expect(read(value).value).toEqual({
        levels: [],
        minLevel: null,
        raw: null,
        hint: null,
        experienceSubstitutes: null,
      })
    },
  )

  it('reads whether experience may stand in for it', () => {
    expect(read('PhD', '', { experienceInPlaceOfEducation: 'True' }).value.experienceSubstitutes).toBe(true)
  })
})

describe('the text beside it', () => {
  const bachelor = credential('bachelor degree')

  it.each([
    ["Masters's degree or higher in Computer Science or equivalent field.", ['master']],
    ['MS or PhD in computer vision or equivalent industry experience.', ['master', 'doctorate']],
    ['This PhD position leads to a PhD thesis; an MSc in botany is asked for.', ['master']],
    ['M.Sc / PhD in Computer Science or equivalent experience', ['master', 'doctorate']],
    ["Master's degree required.", ['master']],
    ['Abgeschlossenes Masterstudium', ['master']],
    ['M. Sc. in Informatik', ['master']],
    ['MBA required', ['master']],
    ['博士学位', ['doctorate']],
  ])('%j asks for more than a bachelor', (text, levels) => {
    const reading = read(bachelor, `<p>We bake.</p><p>${text}</p>`)
    expect(reading.value).toMatchObject({ minLevel: 'bachelor', hint: { levels, conflicts: true } })
    expect(reading.value.hint?.text.slice(0, 12)).toBe(text.slice(0, 12))
    expect(reading.warnings.map(({ code }) => code)).toEqual(['EDU_CONFLICT'])
  })

  it.each([
    'Bachelors, Masters, or PhD Degree in Computer Science or equivalent professional experience.',
    "Bachelor's degree required. Master's degree preferred.",
    'PhD preferred.',
    'A PhD is a plus',
    'You will work with PhD students and PhDs.',
    'MS Office and MS SQL',
    'Scrum Master or similar',
    'Master new skills quickly; master data in SAP',
    'BS/MS in engineering',
    'Ein Masterstudium ist keine Voraussetzung.',
    'Kein abgeschlossenes Masterstudium erforderlich.',
    'No se requiere máster.',
    'Tytuł magistra nie jest wymagany.',
  ])('%j does not', (text) => {
    const reading = read(bachelor, `<p>${text}</p>`)
    expect(reading.value.hint).toBeNull()
    expect(reading.warnings).toEqual([])
  })

  it('leaves out what stands under a heading of wishes', () => {
    expect(
      read(bachelor, '<h3>Preferred qualifications</h3><ul><li>PhD in chemistry</li></ul>').value.hint,
    ).toBeNull()
    expect(
      read(bachelor, '<h3>Nice to have</h3><p>x</p><h3>Required</h3><p>PhD in chemistry</p>').value.hint,
    ).not.toBeNull()
  })

  it('is only offered where the field is silent', () => {
    const reading = read(undefined, "<p>Bachelor's degree in nursing</p>")
    expect(reading.value).toEqual({
      levels: [],
      minLevel: null,
      raw: null,
      hint: { levels: ['bachelor'], text: "Bachelor's degree in nursing", conflicts: false },
      experienceSubstitutes: null,
    })
    expect(reading.warnings).toEqual([])
  })
})

it.each([
  ["Associate's degree in nursing required; bachelor's degree preferred.", ['associate']],
  ['Titolare di un AFC quale montatore elettricista', ['professional_certificate']],
  ['CFC de boulanger exigé', ['professional_certificate']],
  ['Exigences : DEP en assistance à la personne', ['professional_certificate']],
  ['Report spills to the DEP and avoid CFC gases; AFC Harbour plays on Sundays.', undefined],
  ["Associate's Degree in Nursing required; Bachelor's Degree in Nursing (BSN) preferred", ['associate']],
  ["A bachelor's degree in botany (master's preferred)", ['bachelor']],
  ["High school diploma or GED required, associate's degree a plus", ['high_school']],
  ["Bachelor's degree in biology, chemistry or a related field preferred.", []],
  ['Educational Requirement : 12th Pass / Female Only', ['high_school']],
  ['You are enrolled as a student at a university (Bachelor or Master).', undefined],
  ['Two years of study above high school.', undefined],
  ['No degree required.', undefined],
  ["Tuition for your bachelor's degree", undefined],
  ["Associate or Bachelor's degree", ['associate', 'bachelor']],
  ['Licenciatura trunca', undefined],
  ['Неоконченное высшее образование', undefined],
  ['Marlow High School (MHS) was built beside a mill.', undefined],
  ['Welcome to us. High school is required.', ['high_school']],
  ["Paid work is available (some teaching at Master's level will be expected).", undefined],
  ["You teach bakers in our Bachelor's and Master's programmes.", undefined],
  ["You have a Bachelor's degree and lecture at Master's level.", ['bachelor']],
  ["A teaching qualification at Master's level is required.", ['master']],
  ["Teaching staff are educated to Master's level.", ['master']],
])('of wishes and the rest: %s', (text, levels) => {
  expect(read(undefined, `<p>${text}</p>`).value.hint?.levels).toEqual(levels)
})

it('a wish is quoted where nothing is asked for, and no level is read from it', () => {
  const wished = '<ul><li>Driving licence</li><li>High school diploma/GED (preferred)</li></ul>'
  const { value, warnings } = read(undefined, wished)
  expect(value.hint).toEqual({ levels: [], text: 'High school diploma/GED (preferred)', conflicts: false })
  expect(warnings).toEqual([])
  expect(educationRemark(value)).toBe('The text says: High school diploma/GED (preferred)')
  expect(read(credential('high school'), wished).value.hint).toBeNull()
})

it('lines ask for no degree below a heading for wishes', () => {
  const lines = ['- BSc in botany', 'Nice to have', '- PhD']
  expect(educationInLines(lines)).toBe('- BSc in botany')
  expect(educationInLines(lines.slice(1))).toBeNull()
})

it('no block can mention a degree where the whole text cannot', () => {
  const parts =
    '<p> </p> <li> <br> \n B.Sc BS M.A MBA GED degree de gree high school - master ma ster x . or'.split(' ')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts, ' '), { maxLength: 20 }), (pieces) => {
      const { blocks, plainText } = readRichText(pieces.join('')).value
      const isInBlock = blocks.some((block) => canMentionDegree(writePlainBlock(block)))
      expect(isInBlock && !canMentionDegree(plainText)).toBe(false)
    }),
  )
})

it('does not weigh every way to read a damaged word', () => {
  expect(read(`master${"'s".repeat(5000)} q`).value.levels).toEqual(['master'])
  expect(read(`associate${"'s".repeat(5000)} q`).value.levels).toEqual(['associate'])
})
