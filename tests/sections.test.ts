import { describe, expect, it } from 'vitest'
import { collectExtra } from '../electron/core/import/fields/extra.ts'
import { readDescription, readSections } from '../electron/core/import/fields/sections.ts'
import { rawNode } from './helpers/rawNode.ts'

const read = (fields: Record<string, unknown>) => readSections(rawNode(fields)).value

describe('readSections', () => {
  it('reads long fields as rich text, several short values as a list', () => {
    expect(read({ qualifications: '&lt;p&gt;Patience&lt;/p&gt;' }).qualifications?.plainText).toBe('Patience')
    expect(read({ responsibilities: ['Knead', 'Bake'] }).responsibilities).toMatchObject({
      blocks: [{ type: 'list', ordered: false }],
      plainText: '- Knead\n- Bake',
    })
    expect(read({ benefits: 'Free bread' }).benefits?.plainText).toBe('Free bread')
    expect(read({ jobBenefits: '<ul><li>a</li><li>b</li></ul>', incentives: 'Bonus' })).toMatchObject({
      benefits: { plainText: '- a\n- b' },
      incentives: { plainText: 'Bonus' },
    })
    expect(
      read({ qualifications: { '@type': 'Credential', credentialCategory: 'Licence B' } }).qualifications
        ?.plainText,
    ).toBe('Licence B')
  })

  it('leaves out what says once more which part it is', () => {
    expect(read({ responsibilities: '<h3>Responsibilities</h3><p>You bake.</p>' }).responsibilities).toEqual(
      read({ responsibilities: '<p>You bake.</p>' }).responsibilities,
    )
    const other = read({ qualifications: '<h3>Responsibilities</h3><p>You bake.</p>' })
    expect(other.qualifications?.plainText).toBe('Responsibilities\n\nYou bake.')
  })

  it.each(['UNAVAILABLE', '', '<p> </p>', 'N/A'])('takes %j for not stated', (value) => {
    expect(read({ qualifications: value, workHours: value })).toMatchObject({
      qualifications: null,
      workHours: null,
    })
  })

  it.each([
    ['Baking, Cleaning; Selling', ['Baking', 'Cleaning', 'Selling']],
    [
      ['Baking', { '@type': 'DefinedTerm', name: 'Selling' }, 'baking'],
      ['Baking', 'Selling'],
    ],
    ['製パン、販売；清掃', ['製パン', '販売', '清掃']],
    ['Ovens (gas, wood), Sales', ['Ovens (gas, wood)', 'Sales']],
    ['<ul><li>Baking</li><li>Sales</li></ul>', ['Baking', 'Sales']],
    [
      'You bake well, and above all you can stand for many hours without losing your temper with anyone',
      ['You bake well, and above all you can stand for many hours without losing your temper with anyone'],
    ],
    [`Ovens${','.repeat(100_000)} Sales`, ['Ovens', 'Sales']],
    ['', []],
    ['N/A', []],
    [['1', '3D'], ['3D']],
  ])('reads the skills %j', (value, skills) => expect(read({ skills: value }).skills).toEqual(skills))
})

describe('readDescription', () => {
  it('reads Markdown where there is no markup', () => {
    const said = (description: string) => readDescription(rawNode({ description }), null).value.plainText
    expect(said('**Duties**\n\n* Bake\n* Training \\& care\n\n**Where:** Leeds\n')).toBe(
      'Duties\n\n- Bake\n- Training & care\n\nWhere: Leeds',
    )
    expect(said('Bread * rolls * cakes\n2 * 3 **')).toBe('Bread * rolls * cakes\n2 * 3 **')
  })

  it.each([
    [
      ['<p>We bake bread.</p>', '<p>You sell it.</p>'],
      ['We bake bread.', 'You sell it.'],
    ],
    ['<![CDATA[<p>We bake bread.</p>]]>', ['We bake bread.']],
    ['"We bake bread."', ['We bake bread.']],
    ['"We bake" is what they say. "Bread"', ['"We bake" is what they say. "Bread"']],
    ['\\u003cp\\u003eWe bake \\u0026amp; sell.\\u003c/p\\u003e', ['We bake & sell.']],
    ['<p>We bake.</p>\\r\\n\\r\\n<p>In C:\\new</p>', ['We bake.', 'In C:\\new']],
    [
      [
        '<p>We bake bread in a mill that is two hundred years old.</p><p>You sell it.</p>',
        'We bake bread in a mill that is two hundred years old.',
      ],
      ['We bake bread in a mill that is two hundred years old.', 'You sell it.'],
    ],
  ])('%j', (description, paragraphs) => {
    const { blocks, plainText } = readDescription(rawNode({ description }), null).value
    expect(blocks.map(({ type }) => type)).toEqual(paragraphs.map(() => 'paragraph'))
    expect(plainText).toBe(paragraphs.join('\n\n'))
  })

  it('gives text, language and hash', () => {
    const { value } = readDescription(rawNode({ description: 'Bread', inLanguage: 'de_DE' }), 'en')
    expect(value).toMatchObject({ plainText: 'Bread', layers: 0, lang: 'de-DE' })
    expect(value.sha256).toBe('e882154bb2efd87356681a6ed0485cb51511d9e61f17235aebd7830fbe91e1c0')
  })
  it('is empty where there is none', () => {
    expect(readDescription(rawNode({}), 'not a language!').value).toMatchObject({
      blocks: [],
      plainText: '',
      lang: null,
    })
    expect(
      readDescription(rawNode({ description: { '@type': 'TextObject', text: 'a' } }), null).value.plainText,
    ).toBe('a')
  })
})

describe('collectExtra', () => {
  it('keeps what nothing else reads, as it was', () => {
    const node = rawNode({
      title: 'Cook',
      securityClearanceRequirement: ['a', 'b'],
      employmentUnit: { '@type': 'Organization', '@id': '#u', name: 'Ovens' },
      Odd_Key: 0,
    })
    expect(collectExtra(node, new Set(['title']))).toEqual({
      securityClearanceRequirement: ['a', 'b'],
      employmentUnit: { '@type': 'Organization', '@id': '#u', name: 'Ovens' },
      Odd_Key: 0,
    })
  })
})
