import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BlockBuilder } from '../electron/core/import/text/blocks.ts'
import { canBeMarked, lineForms } from '../electron/core/import/text/lines.ts'
import { feedMarkup } from '../electron/core/import/text/markup.ts'
import { readRichText } from '../electron/core/import/text/richText.ts'
import { outline, outlineOf } from './helpers/outline.ts'

it('parts points that begin lines of their own between tags, and no others', () => {
  expect(
    outline('<h2>Tasks</h2>\n1. Knead\r\n2. Bake\n<h2>We ask</h2>\n- Care\r\n   - A loud voice'),
  ).toEqual(['# Tasks', '1. Knead', '2. Bake', '# We ask', '- Care', '- A loud voice'])
  expect(outline('<p>Bread,\n- as ever -\nand rolls</p>')).toEqual(['Bread, - as ever - and rolls'])
})

it('keeps the lines of who leaves one blank between two, and not those of a program that indents', () => {
  expect(
    outline('We bake.\nEvery <b>day</b>.\n\nCome by.\n\n<ul>\n<li>Care</li>\n</ul>\nWrite\nto us'),
  ).toEqual(['We bake.\nEvery **day**.', 'Come by.', '- Care', 'Write\nto us'])
  expect(outline('<div>\n\n    We bake\n\n    every day.\n</div>')).toEqual(['We bake every day.'])
})

it('takes what stands behind a mark or in brackets for a heading in East Asia, where no neighbour has the mark', () => {
  expect(
    outline('■仕事内容\nパンを焼く。\n\n【応募資格】\n・経験\n・体力\n\n●明るい職場\n●制服あり'),
  ).toEqual([
    '# 仕事内容',
    'パンを焼く。',
    '# 【応募資格】',
    '- 経験',
    '- 体力',
    '- 明るい職場',
    '- 制服あり',
  ])
  expect(outline('● Flour\nfrom the mill')).toEqual(['- Flour', 'from the mill'])
})

describe('layers of escaping', () => {
  it.each([
    ['&lt;p&gt;R&amp;amp;D&lt;/p&gt;', 1, 'R&D'],
    ['&amp;lt;p&amp;gt;R&amp;amp;amp;D&amp;lt;/p&amp;gt;', 2, 'R&D'],
    ['&amp;amp;lt;p&amp;amp;gt;Hi&amp;amp;lt;/p&amp;amp;gt;', 3, 'Hi'],
    ['<p>Write <code>&lt;div&gt;x&lt;/div&gt;</code></p>', 0, 'Write <div>x</div>'],
    ['Leeds</br>York', 0, 'Leeds\nYork'],
    ['<p>Know the &lt;br&gt; tag</p>', 0, 'Know the <br> tag'],
    ['Salary > 100k & bonus <3 weeks', 0, 'Salary > 100k & bonus <3 weeks'],
    ['Use &lt;T&gt; generics', 0, 'Use <T> generics'],
    ['<p>R&amp;D</p>', 0, 'R&D'],
    ['R&amp;D', 0, 'R&D'],
    ['<p>Use List<String> here</p>', 0, 'Use List<String> here'],
    [
      '&lt;p&gt;Body&lt;/p&gt;&lt;p&gt;More&lt;/p&gt;<div>Live footer</div>',
      1,
      'Body\n\nMore\n\nLive footer',
    ],
    ['<div>&lt;br&gt;a&lt;br&gt;b&lt;br&gt;c</div>', 1, 'a\nb\nc'],
    ['<p>&amp;lt;p&amp;gt; is a tag</p>', 0, '&lt;p&gt; is a tag'],
    ['<div>&amp;lt;p&amp;gt;Hi&amp;lt;/p&amp;gt;</div>', 2, 'Hi'],
    ['We weave.<o:p></o:p>', 0, 'We weave.'],
    ['<o:p>We weave</o:p>', 0, 'We weave'],
    ['Map <std::string> to <key:Value>', 0, 'Map <std::string> to <key:Value>'],
    [
      '<p>Ida <ida@mill.example> or <https://mill.example/a?b=1></p>',
      0,
      'Ida <ida@mill.example> or <https://mill.example/a?b=1>',
    ],
    ['<details><summary>Tasks</summary>Weave</details>', 0, 'Tasks\n\nWeave'],
    ['Write a <summary> of it', 0, 'Write a <summary> of it'],
  ])('%j has %i: %j', (source, layers, plainText) => {
    expect(readRichText(source).value).toMatchObject({ layers, plainText })
  })
})

it.each([
  '• Grind flour<br>o Wheat<br>o Rye<br>• Clean the mill',
  '- Grind flour\n◦ Wheat\n◦ Rye\n- Clean the mill',
])('points that a lesser mark leads are below the one above them: %j', (source) =>
  expect(readRichText(source).value.plainText).toBe('- Grind flour\n  - Wheat\n  - Rye\n- Clean the mill'),
)

describe('blocks', () => {
  it('infers headings, paragraphs and lists from line breaks, bold lines and dashes', () => {
    const source =
      '&lt;br&gt;&lt;strong&gt;Summary&lt;br&gt;&lt;/strong&gt; &lt;br&gt;We bake.&lt;br&gt;&lt;br&gt; &lt;br&gt;' +
      '&lt;strong&gt;Key Qualifications&lt;br&gt;&lt;/strong&gt; &lt;br&gt;Patience&lt;br&gt;&lt;br&gt;Strength&lt;br&gt;&lt;br&gt;' +
      'WHAT YOU DO &lt;br&gt;&lt;br&gt;-  Knead&lt;br&gt;&lt;br&gt;     * Shape &lt;br&gt;&lt;br&gt;'
    expect(outline(source)).toEqual([
      '# Summary',
      'We bake.',
      '# Key Qualifications',
      'Patience',
      'Strength',
      '## WHAT YOU DO',
      '- Knead',
      '- Shape',
    ])
  })

  it.each([
    ['real lists', '<ul><li>a</li> <li></li><li>b<ol><li>c</li></ol></li></ul>', ['- a', '- b', '  1. c']],
    ['a list without items of its own', '<ul><ul><li>a</li></ul></ul>', ['- a']],
    ['a list per item', '<ul><li>a</li></ul>\n<ul><li>b</li></ul>', ['- a', '- b']],
    ['two lists', '<ul><li>a</li><li>b</li></ul><ul><li>c</li><li>d</li></ul>', ['- a', '- b', '- c', '- d']],
    ['a picture of its own', '<p>💰</p><h4>Pay</h4><p>good 🙂</p>', ['# Pay', 'good 🙂']],
    ['bullets written into real lists', '<ul><li>• a</li><li>&middot;&nbsp;b</li></ul>', ['- a', '- b']],
    ['bullets in paragraphs', '<p>•a</p><p>•&nbsp; b</p>', ['- a', '- b']],
    ['items outside any list', '<li>a</li><li>b</li>c', ['- a', '- b', 'c']],
    ['text between items', '<ul>loose<li>a</li></ul>', ['- loose', '- a']],
    ['counted lines', '1. a<br>2. b', ['1. a', '2. b']],
    ['a lone number is no list', '1. January 2022<br>start', ['1. January 2022\nstart']],
    ['numbered headings are no list', '1. Who we are<br>x<br>2. What', ['1. Who we are\nx\n2. What']],
    ['a count that starts in the middle', '3. a<br>4. b', ['3. a\n4. b']],
    ['a tight dash needs a neighbour', '<p>-a</p><p>-b</p>', ['- a', '- b']],
    ['a lone tight dash is text', '-5 degrees<br>-x', ['-5 degrees\n-x']],
    ['parallel paragraphs get no bullets', '<p>Python</p><p>SQL</p>', ['Python', 'SQL']],
    ['levels by what is there', '<h3>A</h3><p>x</p><h4>B</h4><p>y</p>', ['# A', 'x', '## B', 'y']],
    [
      'a heading around a whole text is a paragraph',
      `<h2>${'long '.repeat(40)}</h2>`,
      ['long '.repeat(40).trim()],
    ],
    [
      'a bold line over a real list is a heading',
      '<p><b>Tasks:</b></p><ul><li>a</li></ul>',
      ['# Tasks:', '- a'],
    ],
    [
      'what names a section right above a list is a heading',
      '<p>We bake.</p><p>What you do</p><ul><li>Bake</li><li>Sweep</li></ul>Wir bieten<br><br>- Lohn<br>- Brot',
      ['We bake.', '# What you do', '- Bake', '- Sweep', '# Wir bieten', '- Lohn', '- Brot'],
    ],
    [
      'a sentence above a list is none, nor is the line above one point',
      '<p>We would love to see you here.</p><ul><li>a</li><li>b</li></ul><p>Do</p><ul><li>c</li></ul>',
      ['We would love to see you here.', '- a', '- b', 'Do', '- c'],
    ],
    ['an underlined line is a heading', '<p><u>Tasks</u></p><p>a</p>', ['# Tasks', 'a']],
    [
      'marks of other scripts',
      '工作职责：<br>1、揉面<br>2、烘焙<br>・パン',
      ['# 工作职责：', '1. 揉面', '2. 烘焙', '- パン'],
    ],
    ['a bold last line is no heading', 'x<br><br><b>Apply now</b>', ['x', '**Apply now**']],
    [
      'a bold text is no stack of headings',
      '<b>a</b><br><b>b</b><br><b>c</b><br><b>d</b><br>e',
      ['**a**\n**b**\n**c**\n**d**\ne'],
    ],
    [
      'a bold heading glued to the words before it, and one to those behind',
      '<p>Milling<strong>Role &amp; duties</strong></p><p>Grind.</p><p><b>WHAT WE OFFER</b>NORTHMILL pays.</p>',
      ['Milling', '# Role & duties', 'Grind.', '# WHAT WE OFFER', 'NORTHMILL pays.'],
    ],
    [
      'bold parts of words, of names and of sentences',
      'Mill<b>Script</b> and <b>Mill Wrigh</b>t<br><b>Place:</b>Leeds, <b>11:</b>30<br>We (<b>The Mill</b>) <b>Old Mill</b>Stone',
      [
        'Mill**Script** and **Mill Wrigh**t\n**Place:** Leeds, **11:**30\nWe (**The Mill**) **Old Mill**Stone',
      ],
    ],
    [
      'a bold amount glued to its unit',
      '<b>$20</b><span>per hour</span>, <b>5</b>km',
      ['**$20** per hour, **5**km'],
    ],
    ['bold at the start of a line', '<b>Pay:</b> good<br>x', ['**Pay:** good\nx']],
    ['short abbreviations are no headings', 'AWS<br><br>SQL<br><br>and more', ['AWS', 'SQL', 'and more']],
    ['quotes and rules', '<blockquote>a</blockquote><hr>b<br>-----<br>c', ['> a', '---', 'b', '---', 'c']],
    ['a rule below a heading', '<h2>A</h2><hr><p>b</p><hr><hr><p>c</p>', ['# A', 'b', '---', 'c']],
    [
      'a point broken to fit its box',
      '<ul><li>Warm<br>bread</li><li><b>Pay</b><br>good</li><li>Tea.<br>x</li></ul>',
      ['- Warm bread', '- **Pay**\ngood', '- Tea.\nx'],
    ],
    ['preformatted text', '<pre>a\n  b</pre>', ['`a\n  b`']],
    ['a table of values', '<table><tr><th>A<th>B<tr><td>1<td>2</table>', ['A | B', '1 | 2']],
    ['a table for layout', '<table><tr><td><ul><li>a</li></ul></td></tr></table>', ['- a']],
    ['Word debris', '<p class="MsoNormal"><o:p></o:p><span style="mso-x:1">a</span></p>', ['a']],
    ['misnested tags', '<p><b>a<i>b</b>c</i>', ['**a****b**c']],
    ['a picture gives its words', '<p>a<img src="x" alt="Logo">b</p>', ['a Logo b']],
    [
      'a list of terms is a table',
      '<dl><div><dt>Pay</dt><dd>£12</dd></div><dt>Start</dt><dd>now</dd></dl>',
      ['Pay | £12', 'Start | now'],
    ],
    [
      'terms with long texts are none',
      '<dl><dt>Tasks</dt><dd><ul><li>a</li><li>b</li></ul></dd></dl>',
      ['Tasks', '- a', '- b'],
    ],
    [
      'parts that only styles set apart',
      '<div><span>Place</span><span>Leeds</span><small>In the mill</small></div><p>eBay, <i>Java</i>Script, <span>Mc</span><i>D</i>, <b>Pay</b><b>£12</b></p>',
      ['Place Leeds In the mill', 'eBay, JavaScript, McD, **Pay £12**'],
    ],
    ['a term outside any list is a line', '<dt>Pay</dt><dd>£12</dd>', ['Pay', '£12']],
    [
      'looks that are styled count as those that are tagged',
      '<span style="color:red; font-weight : BOLD">Tasks</span><br>a<p style="font-weight:600">We ask</p>b',
      ['# Tasks', 'a', '# We ask', 'b'],
    ],
    [
      'what an editor pasted as bold that is not',
      '<b id="docs" style="font-weight:normal;"><p>a <span style="font-weight:700">b</span></p><p>c</p></b>',
      ['a **b**', 'c'],
    ],
    [
      'raised numbers are not digits of the number in front of them',
      '£30,000<sup>1</sup>, 40 m<sup>2</sup>, the 1<sup>st</sup> of May, H<sub>2</sub>O',
      ['£30,000¹, 40 m², the 1st of May, H2O'],
    ],
    ['escaped line ends', 'a&amp;#xD;&amp;#xA;b&amp;nbsp;c', ['a\nb c']],
  ])('%s', (_, source, expected) => expect(outline(source)).toEqual(expected))

  it('leaves out the commas of a list of markup that was taken for text', () => {
    expect(outline('<ul>\n<li>Tea</li>,<li>Bread, warm</li>\n,<li>Jam</li></ul>')).toEqual([
      '- Tea',
      '- Bread, warm',
      '- Jam',
    ])
    expect(outline('<p>Tea</p>,<p>Bread</p>')).toEqual(['Tea', 'Bread'])
    expect(outline('<p><b>Tea</b>, <i>bread</i></p>')).toEqual(['**Tea**, bread'])
  })

  it('keeps the lines of plain text and joins what hangs below an item', () => {
    const source = 'Intro\nsecond line\n\nTASKS\n- one\n  continued\n- two\n\nEnd'
    expect(outline(source)).toEqual(['Intro\nsecond line', '# TASKS', '- one continued', '- two', 'End'])
  })

  it('reads line ends in text with no tags that make any', () => {
    expect(outline('<b>Tasks</b>\nBake\n\nClean')).toEqual(['# Tasks', 'Bake', 'Clean'])
    expect(outline('<p>Bake\nbread</p>')).toEqual(['Bake bread'])
  })

  it('reads line ends written as letters, and says so', () => {
    const reading = readRichText('One\\n\\nTwo\\n- a\\n- b')
    expect(reading.value.plainText).toBe('One\n\nTwo\n\n- a\n- b')
    expect(reading.codes).toEqual(['TEXT_LITERAL_NEWLINES'])
    expect(readRichText('Use \\n in C').value.plainText).toBe('Use \\n in C')
  })

  it('repairs garbled text, and says what is lost', () => {
    expect(readRichText('<p>Itâ€™s</p>')).toMatchObject({
      value: { plainText: 'It’s' },
      codes: ['TEXT_MOJIBAKE_REPAIRED'],
    })
    expect(readRichText('a\ufffdb').codes).toEqual(['TEXT_REPLACEMENT_CHARS'])
  })
})

describe('hostile text', () => {
  it('lets no script, style or form through, however it is wrapped', () => {
    const script =
      '<script>alert(1)</script><style>a{}</style><form><input value="x">y</form><svg><a>z</a></svg>'
    expect(outline(`<p>a</p>${script}`)).toEqual(['a'])
    expect(outline(`<p>a</p>${script}`.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))).toEqual(['a'])
  })

  it('keeps links to the web and to mail, and the words of all others', () => {
    const source =
      '<p><a href="https://acme.example/a?b=1&amp;c=2">a</a><a href="mailto:x@acme.example">b</a><a href=" javascript:alert(1)">c</a><a href="data:x">d</a></p>'
    expect(readRichText(source).value.blocks).toEqual([
      {
        type: 'paragraph',
        content: [
          { text: 'a', href: 'https://acme.example/a?b=1&c=2' },
          { text: 'b', href: 'mailto:x@acme.example' },
          { text: 'cd' },
        ],
      },
    ])
  })

  it('survives any depth and keeps the text', () => {
    for (const tag of ['div', 'ul><li', 'blockquote', 'b', 'table><tr><td']) {
      const source = `${`<${tag}>`.repeat(20_000)}deep`
      const { blocks, plainText } = readRichText(source).value
      expect(plainText).toContain('deep')
      expect(() => JSON.stringify(blocks)).not.toThrow()
    }
  })
})

const pieces = fc.constantFrom(
  ...[
    'a',
    'b c',
    ' ',
    '\n',
    '<br>',
    '<b>',
    '</b>',
    '<strong>',
    '</strong>',
    '<i>',
    '</i>',
    '<p>',
    '</p>',
    '<ul>',
    '</ul>',
    '<li>',
    '</li>',
  ],
  ...[
    '<ol>',
    '</ol>',
    '<h2>',
    '</h2>',
    '<div>',
    '</div>',
    '<span>',
    '</span>',
    '&amp;',
    '&lt;',
    '- x',
    '• y',
    '1. ',
    '<',
    '<table>',
    '<td>',
    '</table>',
  ],
)

describe('any text', () => {
  it('is the same read by tags and read by the parser', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const source = `<br>${parts.join('')}`
        // An attribute makes a source unfit for the quick way.
        expect(readRichText(source).value).toEqual(
          readRichText(source.replace('<br>', '<br class="x">')).value,
        )
      }),
      { numRuns: 400 },
    )
  })

  it('never throws, never gives an empty item or block, never nests deep', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (source) => {
          const builder = new BlockBuilder()
          feedMarkup(source, builder)
          for (const block of builder.finish())
            expect(outlineOf(block).every((line) => line.trim() !== '-')).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})

it('the quick test for marked lines never says no where a form matches', () => {
  const sign = fc.oneof(fc.constantFrom(...'oOaZvq-*–—−‐+•·=_①1 .、ſK'), fc.string({ maxLength: 2 }))
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 6 }), (signs) => {
      const line = signs.join('')
      if (!canBeMarked(line)) expect(lineForms.filter((form) => form.test(line))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

it('takes an o for a point before small letters as well, where it is no word of the language', () => {
  const english = (mark: string) =>
    ['You will be the one who does these things for the whole of the mill:']
      .concat(['weave and mend the cloth', 'look after the looms and the people', 'talk to those who buy it'])
      .map((line, index) => (index === 0 ? line : `${mark} ${line}`))
      .concat('You work with all of us, and to the end of the year you learn how to do the rest of it.')
      .join('\n')
  expect(outline(english('o')).slice(1, 4)).toEqual(outline(english('-')).slice(1, 4))
  expect(outline('Pedimos:\no uma carta\no um telefonema')).toEqual([
    '# Pedimos:',
    'o uma carta\no um telefonema',
  ])
})
