// The JSON reader and its ladder: what is forgiven, what is repaired, and that nothing hostile harms it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../electron/core/import/json/json.ts'
import { readJson, unwrapScript } from '../electron/core/import/json/jsonLadder.ts'
import { findJsonSlices, findScriptSlices } from '../electron/core/import/json/jsonScan.ts'
import { isJsonObject, type JsonValue, jsonLimits } from '../electron/core/import/json/jsonValue.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

/** Back to plain values, so that results can be compared with JSON.parse. */
function plain(value: JsonValue): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (!isJsonObject(value)) return value
  return Object.fromEntries([...value.members].map(([key, member]) => [key, plain(member)]))
}

function strict(text: string): unknown {
  const parse = parseJson(text)
  return parse.ok ? plain(parse.value) : parse.reason
}

describe('strict JSON', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const expected = JSON.parse(text)
        fc.pre(!/__proto__|constructor|prototype|\d{16}/.test(text))
        // A value with lone surrogates differs on purpose.
        fc.pre(text.isWellFormed() && !/\\ud[89a-f]/i.test(text))
        expect(strict(text)).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['', 'end'],
    ['{', 'end'],
    ['{"a":1,}', 'syntax'],
    ['[1,]', 'syntax'],
    ['{"a" 1}', 'syntax'],
    ["{'a':1}", 'syntax'],
    ['{"a":"x\ny"}', 'syntax'],
    ['{"a":"\\$"}', 'syntax'],
    ['{"a":1} x', 'syntax'],
    ['{"a":tru}', 'syntax'],
    ['[01]', 'syntax'],
    ['"abc', 'end'],
    ['"abc\\"', 'end'],
    ['[1}', 'syntax'],
  ])('refuses %j', (text, reason) => {
    expect(strict(text)).toBe(reason)
  })

  it('keeps the offsets of every object, so that its slice can be stored', () => {
    const text = ' [ {"a": {"b": "}"}} , 2 ]'
    const parse = parseJson(text)
    if (!parse.ok || !Array.isArray(parse.value)) throw new Error('not an array')
    const outer = parse.value[0] as JsonValue
    if (!isJsonObject(outer)) throw new Error('not an object')
    const inner = outer.members.get('a')
    expect(text.slice(outer.start, outer.end)).toBe('{"a": {"b": "}"}}')
    expect(isJsonObject(inner) && text.slice(inner.start, inner.end)).toBe('{"b": "}"}')
  })

  it('puts what is repeated without end into one list', () => {
    const parse = parseJson(`{${'"skills":"a",'.repeat(100_000)}"skills":["b"]}`)
    const skills = parse.ok && isJsonObject(parse.value) ? parse.value.members.get('skills') : null
    expect(Array.isArray(skills) && [skills.length, skills[1]]).toEqual([100_001, 'a'])
  })

  it('makes a list of a repeated property that may repeat, and keeps the last of any other (Q17)', () => {
    const parse = parseJson(
      '{"employmentType":"FULL_TIME","employmentType":"INTERN","title":"A","title":"B","title":null}',
    )
    expect(parse.ok && plain(parse.value)).toEqual({ employmentType: ['FULL_TIME', 'INTERN'], title: 'B' })
    expect(parse.ok && parse.notes.map(({ code, path, raw }) => [code, path, raw])).toEqual([
      ['JSON_DUP_KEY', '.title', 'A'],
      ['JSON_DUP_KEY', '.title', 'B'],
    ])
  })

  it('drops keys that could reach a prototype and says so (Q24)', () => {
    const parse = parseJson('{"__proto__":{"isAdmin":true},"a":{"constructor":1},"prototype":[],"b":2}')
    expect(parse.ok && plain(parse.value)).toEqual({ a: {}, b: 2 })
    expect(parse.ok && parse.notes.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'KEY_DROPPED .__proto__',
      'KEY_DROPPED .a.constructor',
      'KEY_DROPPED .prototype',
    ])
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
  })

  it('replaces lone surrogates and keeps numbers that a double would change (Q21)', () => {
    expect(strict('["\\ud83d\\ude00","a\\ud83dz",12345678901234567890,1.50]')).toEqual([
      '😀',
      'a\uFFFDz',
      '12345678901234567890',
      1.5,
    ])
  })

  it('skips what is nested too deeply, cuts long strings, stops after too many nodes', () => {
    const limits = { depth: 2, nodes: 100, stringLength: 4 }
    const deep = parseJson('{"a":{"b":{"c":["]"]}},"d":"abcdefgh"}', limits)
    expect(deep.ok && plain(deep.value)).toEqual({ a: { b: null }, d: 'abcd' })
    expect(deep.ok && deep.notes.map(({ code }) => code)).toEqual(['LIMIT_REACHED', 'LIMIT_REACHED'])
    const many = parseJson(`[${'{},'.repeat(200)}{}]`, limits)
    expect(many.ok && Array.isArray(many.value) && many.value.length).toBe(99)
  })

  it('survives a million levels', () => {
    for (const text of ['['.repeat(1e6), '{"a":'.repeat(1e6), `${'['.repeat(1e6)}${']'.repeat(1e6)}`]) {
      expect(() => parseJson(text)).not.toThrow()
      expect(() => readJson(text)).not.toThrow()
    }
    expect(jsonLimits.depth).toBeLessThan(500)
  })
})

describe('the ladder', () => {
  it.each([
    ['raw line breaks in a string (Q10)', '{"a":"x\n\ty"}', { a: 'x\n\ty' }, 'tolerant'],
    ['HTML comment around it (Q11)', '<!--\n{"a":1}\n-->', { a: 1 }, 'tolerant'],
    ['CDATA in line comments (Q11)', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }, 'tolerant'],
    ['CDATA in block comments (Q11)', '/*<![CDATA[*/ {"a":1} /*]]>*/', { a: 1 }, 'tolerant'],
    ['CDATA within comments (Q11)', '<!--//--><![CDATA[//><!--\n{"a":1}\n//--><!]]>', { a: 1 }, 'tolerant'],
    ['bare CDATA (Q11)', '<![CDATA[{"a":1}]]>', { a: 1 }, 'tolerant'],
    [
      'JavaScript comments (Q11)',
      '{/* x */"a":1, // y\n"b":"http://z.example"}',
      { a: 1, b: 'http://z.example' },
      'tolerant',
    ],
    ['trailing semicolon (Q12)', '{"a":1};', { a: 1 }, 'tolerant'],
    ['trailing commas (Q12)', '{"a":[1,2,],}', { a: [1, 2] }, 'tolerant'],
    ['doubled commas', '{,"a":[1,,2],,"b":3}', { a: [1, 2], b: 3 }, 'tolerant'],
    [
      'single quotes and Python words (Q12)',
      "{'a': None, 'b': True, 'c': \"it's\"}",
      { a: null, b: true, c: "it's" },
      'tolerant',
    ],
    ['assignment', 'window.data["x"] = {"a":1};', { a: 1 }, 'tolerant'],
    ['missing comma (Q13)', '{"a":"x" "b":2}', { a: 'x', b: 2 }, 'tolerant'],
    ['odd escapes (Q13)', '{"a":"\\$5","b":"C:\\Users"}', { a: '$5', b: 'C:\\Users' }, 'tolerant'],
    ['leading zeros', '{"a":01234}', { a: '01234' }, 'tolerant'],
    ['concatenated objects (Q19)', '{"a":1}{"b":2}', [{ a: 1 }, { b: 2 }], 'tolerant'],
    ['a bracket too many', '{"a":1}}', { a: 1 }, 'tolerant'],
    ['JSON in a string (Q19)', '"{\\"a\\":\\"{\\"}"', { a: '{' }, 'strict'],
    ['JSON in a string in a string', JSON.stringify(JSON.stringify('{"a":1}')), { a: 1 }, 'strict'],
    ['JSON in a string in CDATA', '//<![CDATA[\n"{\\"a\\":1}"\n//]]>', { a: 1 }, 'strict'],
    [
      'entities around everything (Q15)',
      '{&quot;a&quot;:&quot;R&amp;amp;D&quot;}',
      { a: 'R&amp;D' },
      'unescaped',
    ],
    [
      'unescaped quotes (Q14)',
      '{"a":"<a href="https://x.example">y</a>","b":1}',
      { a: '<a href="https://x.example">y</a>', b: 1 },
      'requoted',
    ],
    [
      'quoted words before a comma (Q14)',
      '{"a":"we are "the best", x"}',
      { a: 'we are "the best", x' },
      'requoted',
    ],
    ['a brace that ends a list', '[{"a":[{"b":1}},"c":2}]', [{ a: [{ b: 1 }], c: 2 }], 'tolerant'],
    ['a semicolon between fields', '{"a":"x"; "b":2}', { a: 'x', b: 2 }, 'tolerant'],
    ['other signs for a colon', '{"a" = "x", "b" => 2, "c" "y"}', { a: 'x', b: 2, c: 'y' }, 'tolerant'],
    [
      'amounts with units, spans and decimal commas',
      '{"a":15,50,"b":24 000,"c":24.000,00 , "d":25 €,"e":15.00 per hour,"f":30000 - 40000,"g":N/A,"h":12,"i":1e3}',
      {
        a: '15,50',
        b: '24 000',
        c: '24.000,00',
        d: '25 €',
        e: '15.00 per hour',
        f: '30000 - 40000',
        g: 'N/A',
        h: 12,
        i: 1000,
      },
      'tolerant',
    ],
    [
      'amounts without quotes',
      '{"a":20,000, "b":$1,500.50, "c":{"d":£30,000}}',
      { a: '20,000', b: '$1,500.50', c: { d: '£30,000' } },
      'tolerant',
    ],
    ['numbers that only stand side by side', '[1,234]', [1, 234], 'strict'],
    [
      'markup and typeset quotes of an editor for prose',
      '<p>{<br />\n&#8220;a&#8221;: &#8220;x&#8221;,<br />\n&nbsp; &#8220;b&#8221;: &#8220;20&#8243;<br />\n}</p>',
      { a: 'x', b: '20' },
      'unescaped',
    ],
    ['a missing first brace', '"a": "x", "b": 1}', { a: 'x', b: 1 }, 'tolerant'],
    [
      'quotes around quotes',
      '{"a":""x"", "b":"y"", "c":""z", "d":"24"", "e":"the "f""}',
      { a: 'x', b: 'y', c: 'z', d: '24"', e: 'the "f"' },
      'requoted',
    ],
    [
      'strings that are not closed',
      '{"a": "x,\n "b": {"c": "y\n },\n "d": "z,"e": "w", "f":1}',
      { a: 'x', b: { c: 'y' }, d: 'z', e: 'w', f: 1 },
      'requoted',
    ],
    [
      'prose that speaks of keys',
      '{"a":"say "b", "c" or "d" now", "e":1}',
      { a: 'say "b", "c" or "d" now', e: 1 },
      'requoted',
    ],
    [
      'by the repair that tells more of a posting',
      '{"@type":"JobPosting", "title": "A, name: "B", "url":"x"}',
      { '@type': 'JobPosting', title: 'A', name: 'B', url: 'x' },
      'repaired',
    ],
    [
      'a key without its first quote',
      '{"@type":"JobPosting" "title": "A", name": "B",url":"x"}',
      { '@type': 'JobPosting', title: 'A', name: 'B', url: 'x' },
      'tolerant',
    ],
    [
      'an object with a brace too many',
      '[{"place":{"address":{"town":"T"}}}, "title": "A"}, {"title": "B"}]',
      [{ place: { address: { town: 'T' } }, title: 'A' }, { title: 'B' }],
      'tolerant',
    ],
    [
      'apostrophes within single quotes (Q14)',
      "{'a': 'the baker's \"best\"', 'b': ['it's', 1], \"c\": 2}",
      { a: 'the baker\'s "best"', b: ["it's", 1], c: 2 },
      'requoted',
    ],
    ['a cut text (Q18)', '[{"a":{"b":"half a senten', [{ a: { b: 'half a senten' } }], 'closed'],
    ['line breaks in what is repaired', '{“a”: “b\nc”,\n “d”: 1}', { a: 'b\nc', d: 1 }, 'repaired'],
    ['curly quotes as delimiters (Q23)', '{“a”: “b”}', { a: 'b' }, 'repaired'],
  ])('reads %s', (_, text, value, rung) => {
    const block = readJson(text)
    expect(block && plain(block.value)).toEqual(value)
    expect(block?.rung).toBe(rung)
  })

  it('says where a cut text ends', () => {
    expect(readJson('{"title":"A","description":"half')?.notes).toMatchObject([
      { code: 'TRUNCATED', path: '.description' },
    ])
  })

  it('never changes curly quotes inside a value', () => {
    expect(plain(readJson('{"a":"say “hi”",}')?.value ?? null)).toEqual({ a: 'say “hi”' })
  })

  it('takes what a template was not filled in with for nothing, and leaves what stands in a text', () => {
    const source = `{"title": {{ job.title }}, "pay": \${pay}, "text": "See {{x}}, or: {{y}}"}`
    const block = readJson(source)
    expect(block?.rung).toBe('repaired')
    expect(plain(block!.value)).toEqual({ title: null, pay: null, text: 'See {{x}}, or: {{y}}' })
    expect(readJson(source, false)).toBeNull()
  })

  it('gives up on what is not JSON', () => {
    for (const text of ['', 'hello', '<p>hello</p>', '\u0001']) expect(readJson(text)).toBeNull()
  })

  it('does not repair when it may not guess', () => {
    expect(readJson('{"a":"half', false)).toBeNull()
    expect(readJson('{"a":"b"c"}', false)).toBeNull()
  })

  it('cuts what is longer than eight million characters and not strict, and says so', () => {
    const block = readJson(`[{"a":"x"},{"b":${'"y",'.repeat(2_200_000)}}]`)
    expect(block?.notes.map(({ code }) => code)).toContain('LIMIT_REACHED')
    expect(Array.isArray(block?.value) && plain(block.value[0] ?? null)).toEqual({ a: 'x' })
    const strictText = JSON.stringify(Array.from({ length: 4000 }, () => ({ a: 'y'.repeat(3000) })))
    expect(readJson(strictText)?.notes).toEqual([])
  })

  it('takes the same wrappers off however they are nested', () => {
    expect(unwrapScript('\uFEFF<!-- //<![CDATA[\n{"a":1}\n//]]> -->').trim()).toBe('{"a":1}')
  })

  it('takes them off in one go, however much white space stands around them', () => {
    const spent = countProcessorTime()
    for (const space of [' ', '\t', '\u00a0', '\n'].map((sign) => sign.repeat(100_000)))
      for (const text of [`${space}x`, `//${space}x`, `x${space}x`, `x //${space}x`, `x${space}-->${space}x`])
        unwrapScript(text)
    expect(spent()).toBeLessThan(2000)
  })

  it('never throws, whatever is done to a text', () => {
    const base = '{"@type":"JobPosting","title":"A \\"b\\" c","n":[1,2.5,null,{"x":true}],"d":"<p>x</p>"}'
    fc.assert(
      fc.property(fc.nat(base.length), fc.nat(20), fc.string(), (at, length, insert) => {
        const text = base.slice(0, at) + insert + base.slice(at + length)
        expect(() => readJson(text)).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })

  it('ends in good time on a flood of quotes and braces', () => {
    const spent = countProcessorTime()
    for (const unit of ['"', '"a\n', "'a\n", '"a // \n', '{"', '"a"b', "{'", '{"a":"x"y" ', '[{"a', '\\"'])
      for (const count of [3000, 30_000]) {
        readJson(`{"a":${unit.repeat(count)}`)
        readJson(`${unit.repeat(count)}{}`)
      }
    readJson(`{"a":"x "y" z"${' '.repeat(100_000)}x`)
    expect(spent()).toBeLessThan(6000)
  })
})

describe('JSON in other text', () => {
  it('finds the objects that mention JobPosting by their brackets', () => {
    const text = 'note {x} {"@type":"JobPosting","d":"} \\" {"} more {"@graph":[{"@type":"JobPosting"}]} end'
    expect(findJsonSlices(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '{"@type":"JobPosting","d":"} \\" {"}',
      '{"@graph":[{"@type":"JobPosting"}]}',
    ])
  })

  it('takes a cut object to the end of the text', () => {
    const text = 'see: {"@type":"JobPosting","title":"A'
    expect(findJsonSlices(text)).toEqual([{ start: 5, end: text.length }])
  })

  it('finds scripts that their own text hides (Q16)', () => {
    const html = '<script type="application/ld+json">{"a":"</script>"}</script>'
    expect(findScriptSlices(html)).toEqual(['{"a":"</script>"}'])
    expect(findScriptSlices(`<!-- ${html} -->${html.replace('"a"', '"b"')}`)).toHaveLength(1)
  })

  it('does not read the rest of the text again for every open brace', () => {
    const spent = countProcessorTime()
    findJsonSlices(`${'{ '.repeat(200_000)} JobPosting`)
    findJsonSlices('JobPosting'.repeat(100_000))
    findJsonSlices('{} JobPosting '.repeat(50_000))
    expect(spent()).toBeLessThan(2000)
  })
})
