import fc from 'fast-check'
import { decode } from 'he'
import { describe, expect, it } from 'vitest'
import { decodeEntities } from '../electron/core/import/text/entities.ts'
import { canHoldTags, isEscapedMarkup, scanTags } from '../electron/core/import/text/markup.ts'
import {
  cleanLines,
  cleanText,
  isPlaceholder,
  readBoolean,
  readText,
  repairMojibake,
} from '../electron/core/import/text/text.ts'
import { rawNode } from './helpers/rawNode.ts'

describe('cleanText', () => {
  it.each([
    ['R&amp;amp;D Engineer', 'R&D Engineer', 'entities, twice at most'],
    ['R&amp;amp;amp;D', 'R&amp;D', 'a third layer stays'],
    ['AT&T', 'AT&T', 'a bare ampersand is a bare ampersand'],
    ['&lt;b&gt;Chef&lt;/b&gt;', 'Chef', 'escaped tags go'],
    ['<p title="a > b">Chef</p>', 'Chef', 'a tag with > in an attribute goes whole'],
    ['Cook<br>Nights', 'Cook Nights', 'a line break parts words'],
    ['Dev <T> and List<String>', 'Dev <T> and List<String>', 'what is no HTML tag stays text'],
    ['salary < 3 weeks', 'salary < 3 weeks', 'a lone bracket stays'],
    ['a\u00a0b\u200bc\u00add\u3000e', 'a bcd e', 'odd spaces and invisible characters'],
    ['  a \t\r\n  b  ', 'a b', 'white space'],
    ['Cafe\u0301', 'Café', 'composed'],
    [
      '\ud83d\udc69\u200d\ud83c\udf73 Cook',
      '\ud83d\udc69\u200d\ud83c\udf73 Cook',
      'a joiner inside an emoji stays',
    ],
    ['a\u0092s \u0096 b', 'a’s – b', 'U+0080 to U+009F are Windows-1252'],
    ['Entwickler fÃ¼r MÃ¼nchen', 'Entwickler für München', 'garbled UTF-8'],
    ['x\ud800y', 'x\ufffdy', 'a lone surrogate'],
    ['\u202Eevil', 'evil', 'direction overrides'],
  ])('%j gives %j: %s', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean)
  })

  it('does nothing more the second time', () => {
    for (const raw of ['Déjà vu – 日本', 'List<T>', 'a < b & c'])
      expect(cleanText(cleanText(raw))).toBe(cleanText(raw))
  })

  it('keeps lines apart when asked to', () => {
    expect(cleanLines('Cook\n\n 26 views <br>x')).toEqual(['Cook', '26 views', 'x'])
  })
})

describe('repairMojibake', () => {
  it.each(['SOCIÉTÉ®', 'CAÑÓN', 'CAFÉ»', 'SÃO PAULO', 'Â', 'Ã', 'naïve café', 'â€'])(
    'leaves %j alone',
    (text) => {
      expect(repairMojibake(text)).toBe(text)
    },
  )
  it('repairs a whole text or nothing of it', () => {
    expect(repairMojibake('Weâ€™re “open”')).toBe('Weâ€™re “open”')
    expect(repairMojibake('Weâ€™re open')).toBe('We’re open')
    expect(repairMojibake('â‚¬ 30 â„¢')).toBe('€ 30 ™')
    expect(repairMojibake('Ð¢ÐºÐ°Ñ‡, 2')).toBe('Ткач, 2')
    expect(repairMojibake('ç¹”å·¥')).toBe('織工')
  })
})

describe('placeholders', () => {
  it.each([
    '',
    '-',
    'N/A',
    'null',
    'Null',
    'UNAVAILABLE',
    'non renseignée',
    'No disponible',
    'não definido',
    '未指定',
    'Not Specified',
    'любое',
    'Không yêu cầu',
    'Keine Angabe',
    ...['{{ job.title }}', '<%= name %>', '[[place]]'],
    ...['Ospecificerad arbetsort', 'não informado', 'не вказано', '未記入', 'ไม่ระบุ'],
  ])('%j says nothing', (text) => expect(isPlaceholder(text)).toBe(true))
  it.each(['X', '0', '{{a}} b', '[A]', '<b>A</b>', 'Nonesuch', 'NA Sales', 'TBD Brands'])(
    '%j says something',
    (text) => expect(isPlaceholder(text)).toBe(false),
  )
})

describe('values', () => {
  it('reads a node by its name, value or text', () => {
    expect(readText(rawNode({ '@type': 'DefinedTerm', name: ' Welding&nbsp;' }))).toBe('Welding')
    expect(readText(rawNode({ '@value': 'x', value: rawNode({}).id, text: 'Welding' }))).toBe('Welding')
    expect(readText(42)).toBe('42')
    expect(readText('N/A')).toBeNull()
  })
  it.each([
    [true, true],
    ['True', true],
    [1, true],
    ['http://schema.org/False', false],
    ['no', false],
    ['perhaps', null],
    ['', null],
  ] as const)('reads %j as %j', (value, expected) => {
    expect(readBoolean(value)).toBe(expected)
  })
})

describe('decodeEntities', () => {
  it.each([
    '&lt;br&gt;&amp;amp; &quot;&nbsp;&#39;',
    'AT&T &ampere; &ltfoo; &notit; &copy2026 &eacute&eacute; &CounterClockwiseContourIntegral;',
    '&#8211;&#x2014;&#128;&#0;&#xD800;&#x110000;&#12ab &#; &#x; & &; &amp',
    '?a=1&lt=2&gt;3&copy=4&unknown;5',
  ])('gives what he gives for %s', (text) => expect(decodeEntities(text)).toBe(decode(text)))

  it('gives what he gives for anything', () => {
    const parts = '& &&amp; lt; gt lt amp; #39; #x27 nbsp; quot eacute Eacute; ; # #1 é 😀 <'.split(' ')
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 3 }))), (pieces) => {
        expect(decodeEntities(pieces.join(''))).toBe(decode(pieces.join('')))
      }),
    )
  })
})

describe('the quick test for tags', () => {
  it('never says no where escaped markup is found', () => {
    const parts = '& &amp; &amp;lt; &lt; &LT; lt; &gt; < </ br p> li div /p> > ; /'.split(' ')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        if (!canHoldTags(text)) expect(isEscapedMarkup(text, scanTags(text), true)).toBe(false)
      }),
    )
  })
})
