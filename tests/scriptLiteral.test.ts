// Literals of JavaScript and Python written over as JSON: what is a value is kept, what would have to be run is not known.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unflatten } from '../electron/core/import/formats/data/blocks/flatList.ts'
import { findFlightData } from '../electron/core/import/formats/data/blocks/reactStream.ts'
import { findScriptData } from '../electron/core/import/formats/data/blocks/scriptData.ts'
import {
  readArguments,
  readScriptLiteral,
} from '../electron/core/import/formats/data/blocks/scriptLiteral.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

function read(text: string): unknown {
  const literal = readScriptLiteral(text, 0)
  return literal === null ? null : JSON.parse(literal.json)
}

describe('literals', () => {
  it.each([
    [`{title: 'Ship\\'s baker', n: .5, k: 4e3}`, { title: "Ship's baker", n: 0.5, k: 4000 }],
    ['{a: `one\ntwo`, b: "\\u00e9\\x21\\u{1F600}"}', { a: 'one\ntwo', b: 'é!😀' }],
    [
      '{a:!0,b:!1,c:void 0,d:undefined,e:null,f:true}',
      { a: true, b: false, c: null, d: null, e: null, f: true },
    ],
    ["{/* of */ 'a-b': 1, // last\n c: [1,,2,],}", { 'a-b': 1, c: [1, null, 2] }],
    ["{a: 'one ' + \"two\" + x, b: 'one ' + 'two'}", { a: null, b: 'one two' }],
    ['{go(){ return "}" }, get x() { return 1 }, f: function(){ return {} }, last: 1}', { f: null, last: 1 }],
    ['{...rest, a, b: c.d(1, [2]), e: x ? 1 : 2, last: 1}', { a: null, b: null, e: null, last: 1 }],
    [
      '{a: new Date("2031-03-01"), b: JSON.parse(\'{"c":1}\'), d: `\x24{1}`}',
      { a: '2031-03-01', b: { c: 1 }, d: null },
    ],
    [
      `{u'a': None, "b": True, # of 'b'\n "c": ("one " 'two'), 'd': (1, 2), "e": """no "end"\n""", f: 25_000}`,
      { a: null, b: true, c: 'one two', d: null, e: 'no "end"\n', f: 25000 },
    ],
    ['{__proto__: 1, 7: 2}', JSON.parse('{"__proto__":1,"7":2}')],
  ])('%s', (text, value) => expect(read(text)).toEqual(value))

  it.each(['', '{', '{a', '{a:', "{a:'", '[1', '{a:1', '['.repeat(100_000)])(
    'what ends too early or opens too much is none, %#',
    (text) => {
      expect(readScriptLiteral(text, 0)).toBeNull()
    },
  )

  it('gives back any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(JSON.stringify(read(json))).toBe(JSON.stringify(JSON.parse(json)))
      }),
      { numRuns: 300 },
    )
  })

  it('never throws, and gives JSON wherever it gives something', () => {
    const bits = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      ',',
      ':',
      '+',
      "'",
      '"',
      '`',
      '\\',
      '$',
      'a',
      '1',
      '!',
      '/',
      '*',
      '\n',
      'new ',
      '...',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
        expect(() => read(`{${parts.join('')}`)).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })

  it('reads the arguments of a call', () => {
    expect(readArguments(`1, 'two', {a: 3})`, 0)).toEqual(['1', '"two"', '{"a":3}'])
    expect(readArguments('1, 2', 0)).toBeNull()
  })
})

describe('scripts', () => {
  it('give what they assign, pass on and return', () => {
    const job = (title: string): string => `{title: '${title}', description: 'You bake rye bread at night.'}`
    const script = `var a = ${job('A')}; start(b, ${job('B')}); function c() { return ${job('C')} }`
    expect(findScriptData(script).map((json) => JSON.parse(json).title)).toEqual(['A', 'B', 'C'])
  })

  it('fill in what a function is called with', () => {
    const script = `x=(function(a,b){return {title:a,description:b}}("Baker","You bake rye bread at night."))`
    expect(findScriptData(script).map((json) => JSON.parse(json))).toEqual([
      { title: 'Baker', description: 'You bake rye bread at night.' },
    ])
  })

  it('leave what sets up a program alone', () => {
    expect(findScriptData('init({width: 100, height: 200, colours: ["red", "green"]}, {b: 1})')).toEqual([])
  })

  it('cost little however many brackets they leave open', () => {
    const spent = countProcessorTime()
    findScriptData(`a = {title: ${'x({title: "'.repeat(100_000)}`)
    findScriptData(`${'={a:'.repeat(200_000)} title: description:`)
    readScriptLiteral('{"a":('.repeat(400_000), 0)
    findScriptData(
      `x=(function(a){return {title:a,description:[${'a,'.repeat(100_000)}]}}("${'y'.repeat(100_000)}"))`,
    )
    findScriptData(`a = {title: ${'1'.repeat(300_000)}x, description: f(${'/* '.repeat(200_000)}`)
    expect(spent()).toBeLessThan(5000)
  })
})

describe('streams', () => {
  const push = (piece: string): string => `self.__next_f.push([1,${JSON.stringify(piece)}])`

  it('are put together from their pieces, a text by its length in bytes', () => {
    const text = '<p>Rye – “early” 🥖</p>'
    const bytes = Buffer.byteLength(text).toString(16)
    const stream = `1:{"title":"Baker","text":"$2","of":"$3","none":"$undefined","on":"$D2031-03-01"}\n2:T${bytes},${text}3:["a"]\n`
    const scripts = [push(stream.slice(0, 70)), push(stream.slice(70))]
    const [row] = findFlightData(scripts, (each) => each.includes('title'))
    expect(JSON.parse(row!)).toEqual({ title: 'Baker', text, of: ['a'], none: null, on: '2031-03-01' })
  })

  it('may hold data as a text, to be written into the page', () => {
    const text = JSON.stringify({ '@type': 'JobPosting', title: 'Baker' })
    const scripts = [push(`1:["$","script",null,{"children":"$2"}]\n2:T${text.length.toString(16)},${text}`)]
    const found = findFlightData(scripts, (each) => each.includes('JobPosting'))
    expect(found.map((row) => JSON.parse(row))).toContainEqual({ '@type': 'JobPosting', title: 'Baker' })
  })

  it('cost little however they refer to themselves and however many pieces never end', () => {
    const spent = countProcessorTime()
    findFlightData([`self.__next_f.push([1,"${'__next_f.push([1,'.repeat(20_000)}`], () => true)
    findFlightData([push(`1:{"a":"$1","b":["$2","$2"]}\n2:["$1","$1","$2"]\n`)], () => true)
    unflatten('[{"a":0,"b":0},"x",{"c":0}]')
    unflatten(`[{"a":1,"b":2},"${'y'.repeat(100_000)}",[${'1,'.repeat(100_000)}1]]`)
    expect(spent()).toBeLessThan(5000)
  })
})
