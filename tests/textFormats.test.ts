// JSON files, JSON lines, and JSON in the middle of other text.

import { describe, expect, it } from 'vitest'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { isJsonLines, readTextRungs } from '../electron/core/import/formats/text.ts'
import { readSource } from '../electron/core/import/readSource.ts'
import { plainNode } from './helpers/plainRaw.ts'

const read = (text: string) => readTextRungs(text, unknownSurroundings)
const titlesOf = (text: string) => read(text).postings.map(({ node }) => plainNode(node).title)
const job = (title: string) => JSON.stringify({ '@type': 'JobPosting', title })

describe('JSON files', () => {
  it('hold one posting, a list of them, or a wrapper around many', () => {
    expect(titlesOf(job('A'))).toEqual(['A'])
    expect(titlesOf(`[${job('A')},${job('B')}]`)).toEqual(['A', 'B'])
    expect(titlesOf(`{"jobs":[${job('A')}],"more":{"list":[${job('B')}]}}`)).toEqual(['A', 'B'])
    expect(read(job('A')).container).toBe('json')
  })

  it('may hold objects without a type that look like a posting', () => {
    const { postings } = read(
      '{"jobs":[{"title":"A","description":"x","company":"Harbour Bread"},{"title":"no more"}]}',
    )
    expect(postings.map(({ node }) => plainNode(node))).toEqual([
      { title: 'A', description: 'x', hiringorganization: 'Harbour Bread' },
    ])
    expect(postings[0]?.warnings.map(({ code }) => code)).toEqual(['FROM_PAGE_DATA'])
  })

  it('that hold no posting say so', () => {
    const { container, postings, warnings, attempts } = read('{"a":1}')
    expect([container, postings, warnings]).toEqual(['json', [], []])
    expect(attempts).toEqual([{ rung: 'json', found: 'JSON, no postings' }])
  })

  it('that end in the middle say so, once', () => {
    const { postings, warnings } = read(`[${job('A')},{"x":1`)
    expect(postings).toHaveLength(1)
    expect(warnings.map(({ code }) => code)).toEqual(['TRUNCATED'])
  })
})

describe('JSON lines', () => {
  it('are one posting a line; a bad line is one warning', () => {
    const text = `${job('A')}\r\n\r\n{"@type": oops\n${job('B')}\n`
    const { container, postings, warnings } = read(text)
    expect(postings.map(({ node, path }) => [plainNode(node).title, path])).toEqual([
      ['A', 'line[1]'],
      ['B', 'line[4]'],
    ])
    expect(container).toBe('jsonLines')
    expect(warnings.map(({ code, path, raw }) => [code, path, raw])).toEqual([
      ['JSON_UNREADABLE', 'line[3]', '{"@type": oops'],
    ])
  })

  it.each([
    [`${job('A')}\n${job('B')}`, true],
    [`[${job('A')},\n${job('B')}]`, false],
    [JSON.stringify(JSON.parse(job('A')), null, 2), false],
    ['{}\n{}', false],
    [job('A'), false],
    ['"a"\n"b"', false],
  ])('are told from other JSON: %j', (text, isLines) => {
    expect(isJsonLines(text)).toBe(isLines)
  })
})

describe('JSON in text', () => {
  it('is found, and what stands around it is kept with it', () => {
    const text = `From a friend:\nhttps://x.example/1\n\n${job('A')}\n\nBest wishes {Ada}`
    const { container, postings } = read(text)
    expect(container).toBe('text')
    expect(postings.map(({ node }) => plainNode(node).title)).toEqual(['A'])
    expect(postings[0]?.sourceNote).toBe('From a friend:\nhttps://x.example/1\n\n\n\nBest wishes {Ada}')
  })

  it('is found behind a bracket that is not JSON', () => {
    expect(titlesOf(`[Remote] see ${job('A')}`)).toEqual(['A'])
  })

  it('is found though a stray quote hides where it ends', () => {
    const text = 'Seen today\n\n{"@type":"JobPosting","title":"A","size":"12" trays"}\n\nBest wishes'
    expect(read(text).postings.map(({ node }) => plainNode(node).size)).toEqual(['12" trays'])
  })

  it('is not looked for where nothing speaks of a posting', () => {
    expect(read('Baker wanted').attempts).toEqual([
      { rung: 'text', found: 'text that does not read like a posting' },
    ])
  })
})

describe('data in a text', () => {
  const ranger =
    '"title": "Ranger", "company": "Green Park", "location": "Leeds", "description": "You look after the park."'
  const baker = ranger.replace('Ranger', 'Baker')

  it.each<[string, string, string[]]>([
    ['assigned', `const job = {${ranger}};\n`, ['Ranger']],
    ['a list', `let jobs =[\n  {${ranger}},\n  {${baker}}\n]\n`, ['Ranger', 'Baker']],
    [
      'of Python',
      `import json\n\n# a job\nJOB = {\n  ${ranger.replaceAll('"', "'")}, # one\n  'open': None,\n}\n`,
      ['Ranger'],
    ],
    ['exported', `export default { jobs: [{ ${ranger.replace('"title"', 'title')} }] };\n`, ['Ranger']],
    ['passed on', `// saved\nshow({${ranger}});\n`, ['Ranger']],
    [
      'in fences',
      `# A crawler\n\n\`\`\`\n{${ranger}}\n\`\`\`\n\n\`\`\`json\n{${baker}}\n\`\`\`\n`,
      ['Ranger', 'Baker'],
    ],
    ['in a session', `$ curl x.example/jobs/1\n{\n${ranger}\n}\n$\n`, ['Ranger']],
    [
      'what a program looks for',
      `const job = {title: find('h1'), company: find('b'), description: find('p')}\n`,
      [],
    ],
    [
      'what fields are called',
      `const fields = {title: 'name', company: 'employer', description: 'body', salary: 'pay'}\n`,
      [],
    ],
    [
      'that nothing closes',
      `x = map{\n  "title": "Ranger",\n  "text": "We are looking for a ranger: full time, two years of experience, a licence.",\n  "salary": "25,000 a year",\n`,
      [],
    ],
    [
      'an example in an advert',
      `# Miller\n\nNorthmill Ltd is looking for a miller in Leith.\n\n\`\`\`js\nconst you = {${ranger}}\n\`\`\`\n\n## Requirements\n\n- two years of experience\n- patience\n`,
      ['Miller'],
    ],
  ])('%s', (_, text, titles) => expect(titlesOf(text)).toEqual(titles))

  it('is kept with the words around it, unless they are a program', () => {
    const noteOf = (text: string) => read(text).postings[0]?.sourceNote
    expect(noteOf(`Ask Ada\n\n{${ranger}}\n\non Monday`)).toBe('Ask Ada\n\n\n\non Monday')
    expect(
      noteOf(`const job = {${ranger}}\nconst mill = open(job)\nimport { x } from './y.js'\n`),
    ).toBeUndefined()
  })
})

describe('tables of a spreadsheet', () => {
  const advert = 'We are looking for a ranger. Requirements: a licence. Apply by 1 May 2027.'
  const failureOf = (text: string) =>
    readSource({ bytes: Buffer.from(text), fileName: 'jobs.txt', savedAt: null }).failure

  it.each([
    [
      'of dumps',
      `title,company,location,description\nRanger,Green Park,Leeds,"${advert}"\nBaker,Oven,York,"We bake."\n`,
    ],
    ['of one row', `Titel;Firma;Standort;Beschreibung\nMüllerin;Nordmühle;Leer;"${advert}"\n`],
    ['copied', `Job Title\tCompany\tLink\tNotes\nRanger\tGreen Park\thttps://x.example/1\t${advert}\n`],
    [
      'with cells of several lines',
      `id,title,company,description\n1,Ranger,Green Park,"**About us**\n\n${advert}\n\n* a licence"\n2,Baker,Oven\n`,
    ],
  ])('%s are no advert', (_, text) => expect(failureOf(text)).toMatch(/^This is a table/))

  it.each([
    [
      'commas',
      `Ranger, full time, Leeds\n\nGreen Park is looking for a ranger, who walks the paths.\n${advert}\nPay: £25,000, paid monthly, with a pension.\n`,
    ],
    [
      'labels in columns',
      `Job title\tRanger\nEmployer\tGreen Park\nLocation\tLeeds\nSalary\t£25,000 a year\n\n${advert}\n`,
    ],
    [
      'a table in it',
      `Ranger\n\nGreen Park is looking for a ranger in Leeds. ${advert}\n\nGrade,Pay,From\nA,25000,2031\nB,27000,2032\n`,
    ],
  ])('an advert with %s is one', (_, text) => expect(failureOf(text)).toBeNull())
})
