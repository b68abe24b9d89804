// Markdown of notes: what is read, what stays as typed, and what the keys of its field do.

import { describe, expect, test } from 'vitest'
import {
  continueLine,
  makeLink,
  type TextEdit,
  toggleSigns,
  toggleTask,
  typeMark,
} from '../../renderer/views/markdown/editMarkdown.ts'
import type { MarkdownBlock, MarkdownInline } from '../../renderer/views/markdown/markdownTree.ts'
import { markdownWords } from '../../renderer/views/markdown/markdownWords.ts'
import { parseMarkdown } from '../../renderer/views/markdown/parseMarkdown.ts'
import { countProcessorTime } from '../helpers/processorTime.ts'

/** The tree on one line, short: b(…) bold, i(…) italic, s(…) struck, `…` code, link<address>(…), / a break. */
function short(blocks: readonly MarkdownBlock[]): string {
  return blocks.map(shortBlock).join(' ')
}
function shortBlock(block: MarkdownBlock): string {
  switch (block.kind) {
    case 'heading':
      return `h${block.level}(${words(block.content)})`
    case 'paragraph':
      return `p(${words(block.content)})`
    case 'list':
      return `${block.start === null ? 'ul' : `ol${block.start}`}(${block.items
        .map(({ task, blocks }) => `${task === null ? '' : task.isDone ? '[x] ' : '[ ] '}${short(blocks)}`)
        .join(', ')})`
    case 'quote':
      return `quote(${short(block.blocks)})`
    case 'code':
      return `code(${JSON.stringify(block.text)})`
    case 'table':
      return `table(${block.rows.map((row) => row.map(words).join('|')).join(' ; ')})`
    case 'rule':
      return 'rule'
  }
}
function words(content: readonly MarkdownInline[]): string {
  const signs = { strong: 'b', emphasis: 'i', strike: 's' } as const
  return content
    .map((inline) => {
      if (inline.kind === 'text') return inline.text
      if (inline.kind === 'break') return '/'
      if (inline.kind === 'code') return `\`${inline.text}\``
      if (inline.kind === 'link') return `link<${inline.href}>(${words(inline.content)})`
      return `${signs[inline.kind]}(${words(inline.content)})`
    })
    .join('')
}

describe('reading', () => {
  test.each([
    ['# One\n\n## Two ##\nThree\n===', 'h1(One) h2(Two) h1(Three)'],
    ['a *b* __c ~~d~~__ `e  f` \\*g\\*', 'p(a i(b) b(c s(d)) `e  f` *g*)'],
    ['one\n  two  \nthree', 'p(one/two/three)'],
    ['- a\n- b\n  1. c\n  2. d', 'ul(p(a), p(b) ol1(p(c), p(d)))'],
    ['3. a\n4. b', 'ol3(p(a), p(b))'],
    ['- [ ] call *Ida*\n- [X] write\n- [] no box', 'ul([ ] p(call i(Ida)), [x] p(write), p([] no box))'],
    ['- a\n- ', 'ul(p(a))'],
    ['- [ ] a\n- [ ] ', 'ul([ ] p(a))'],
    ['1. a\n2.\n\nb', 'ol1(p(a)) p(b)'],
    ['- a\n-\n- b', 'ul(p(a), , p(b))'],
    ['-', 'ul()'],
    ['> a\n> b\n>\n> - [ ] c', 'quote(p(a/b) ul([ ] p(c)))'],
    ['```js\nlet a = 1\n\n  b()\n```', 'code("let a = 1\\n\\n  b()")'],
    ['> ```\n> a\n> b\n> ```', 'quote(code("a\\nb"))'],
    ['    indented\n      more', 'code("indented\\n  more")'],
    ['|a|b|\n|-|-|\n||d|', 'table(a|b ; |d)'],
    ['a\n\n***\n\nb', 'p(a) rule p(b)'],
    ['שלום 👩‍🚀 **面接**', 'p(שלום 👩‍🚀 b(面接))'],
    ['', ''],
  ])('%j', (text, tree) => {
    expect(short(parseMarkdown(text))).toBe(tree)
  })
})

describe('addresses', () => {
  test.each([
    ['[Tidewater](https://tidewater.example "x")', 'p(link<https://tidewater.example>(Tidewater))'],
    [
      '<https://a.example/b> https://c.example.',
      'p(link<https://a.example/b>(https://a.example/b) link<https://c.example>(https://c.example).)',
    ],
    ['www.tide.example', 'p(link<https://www.tide.example>(www.tide.example))'],
    ['ida@tide.example', 'p(link<mailto:ida@tide.example>(ida@tide.example))'],
    [
      '[us][t] and [T]\n\n[t]: https://t.example',
      'p(link<https://t.example>(us) and link<https://t.example>(T))',
    ],
    ['![chart](https://x.example/c.png)', 'p(link<https://x.example/c.png>(chart))'],
    ['[a](javascript:alert(1))', 'p([a](javascript:alert(1)))'],
    [
      '[a](data:text/html,x) [b](file:///etc) [c](//x.example)',
      'p([a](data:text/html,x) [b](file:///etc) [c](//x.example))',
    ],
    ['[not a link] [x]', 'p([not a link] [x])'],
    ['[a](https://x.example/<script>)', 'p(link<https://x.example/<script>>(a))'],
  ])('%s', (text, tree) => {
    expect(short(parseMarkdown(text))).toBe(tree)
  })
})

test('HTML is words', () => {
  expect(short(parseMarkdown('a <b onclick="x()">b</b> &amp; <!-- c -->'))).toBe(
    'p(a <b onclick="x()">b</b> &amp; <!-- c -->)',
  )
  expect(short(parseMarkdown('<script>\nalert(1)\n</script>'))).toBe('p(<script>/alert(1)/</script>)')
})

test.each([
  ['quotes within quotes', '> '.repeat(20_000)],
  ['signs that fit nothing', '*_'.repeat(30_000)],
  ['signs over many lines', '*_\n'.repeat(20_000)],
  ['brackets', '['.repeat(60_000)],
  ['lists within lists', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
  ['a wide table', `${'a|'.repeat(5_000)}\n${'-|'.repeat(5_000)}`],
])('%s take no time and no more than the stack there is', (_name, text) => {
  const spent = countProcessorTime()
  expect(parseMarkdown(text).length).toBeGreaterThan(0)
  expect(spent()).toBeLessThan(4_000)
})

/** `|` is the caret, `<…>` a selection. */
function edited(
  marked: string,
  edit: (text: string, selection: { from: number; to: number }) => TextEdit | null,
): string | null {
  const from = marked.search(/[|<]/)
  const to = marked.includes('|') ? from : marked.indexOf('>') - 1
  const text = marked.replace(/[|<>]/g, '')
  const change = edit(text, { from, to })
  if (change === null) return null
  const after = text.slice(0, change.from) + change.insert + text.slice(change.to)
  const { from: start, to: end } = change.select
  if (start === end) return `${after.slice(0, start)}|${after.slice(start)}`
  return `${after.slice(0, start)}<${after.slice(start, end)}>${after.slice(end)}`
}

describe('Enter', () => {
  test.each([
    ['plain|', null],
    ['- one|', '- one\n- |'],
    ['  * o|ne', '  * o\n  * |ne'],
    ['9. nine|', '9. nine\n10. |'],
    ['- [x] done|', '- [x] done\n- [ ] |'],
    ['- one\n- |', '- one\n|'],
    ['- [ ] |\nnext', '|\nnext'],
    ['|- one', null],
    ['-not a list|', null],
  ])('%j', (before, after) => {
    expect(edited(before, continueLine)).toBe(after)
  })
  test('goes on with a quote', () => {
    expect(continueLine('> a', { from: 3, to: 3 })?.insert).toBe('\n> ')
  })
})

describe('a blank', () => {
  test.each([
    ['- one\n- -|', '- one\n- |'],
    ['* one\n  * -|\nnext', '* one\n  - |\nnext'],
    ['- [x] one\n- [ ] -|', '- [x] one\n- |'],
    ['1. one\n2. 2.|', '1. one\n2. |'],
    // Words that begin so, and what stands in a line.
    ['- 2.|', null],
    ['- one -|', null],
    ['- -|a', null],
    ['-|', null],
  ])('%j', (before, after) => {
    expect(edited(before, typeMark)).toBe(after)
  })
})

describe('signs around words', () => {
  const bold = (text: string, at: { from: number; to: number }) => toggleSigns(text, at, '**')
  const italic = (text: string, at: { from: number; to: number }) => toggleSigns(text, at, '*')
  test.each([
    [bold, 'a <b> c', 'a **<b>** c'],
    [bold, 'a **<b>** c', 'a <b> c'],
    [bold, 'a| c', 'a**|** c'],
    [bold, 'a **|**', 'a |'],
    [bold, '< b >', ' **<b>** '],
    [italic, '**<b>**', '***<b>***'],
    [italic, '***<b>***', '**<b>**'],
    [bold, '*<b>*', '***<b>***'],
    [makeLink, 'a <b>', 'a [b](|)'],
    [makeLink, '<https://x.example>', '[|](https://x.example)'],
    [makeLink, 'a |', 'a [|]()'],
  ])('%o %s', (edit, before, after) => {
    expect(edited(before, edit)).toBe(after)
  })
})

test('a box is ticked where it stands, and nothing else is touched', () => {
  const text = 'שלום\n- [ ] a [x]\n> - [x] b'
  const boxes = [text.indexOf('[ ]'), text.lastIndexOf('[x] b')]
  expect(toggleTask(text, boxes[0] ?? 0)).toBe('שלום\n- [x] a [x]\n> - [x] b')
  expect(toggleTask(text, boxes[1] ?? 0)).toBe('שלום\n- [ ] a [x]\n> - [ ] b')
  expect(toggleTask(text, 0)).toBeNull()
})

test('a hint of a note is its words, line by line', () => {
  const note =
    '## Before the call\n\nAsk **Marta** about [the rota](https://a.example).\n\n- [x] CV\n- [ ] `letter`\n\n---\n> quiet\n'
  expect(markdownWords(note)).toBe('Before the call\nAsk Marta about the rota.\n☑ CV\n☐ letter\nquiet')
  expect(markdownWords('')).toBe('')
})
