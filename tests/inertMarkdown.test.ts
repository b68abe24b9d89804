// What a person typed leaves for other programs so that nothing in it runs there, and else as it was typed.

import { expect, test } from 'vitest'
import { inertMarkdown } from '../electron/core/export/notes/inertMarkdown.ts'

test.each([
  '',
  '# Call back\n\n- [ ] ask about **tides**\n- 2 < 3 and a<3\n\n> “Soon”, they said.',
  'See [the page](https://tides.example/a?b=1&c=2), [mail](mailto:ada@tides.example), [beside](cv.pdf)',
  'Type `<b>` for bold, and ``a ` b`` for more.',
  '```html\n<img src=x onerror=ran(1)>\n```\nand so on',
  'already \\<img> and \\[x](y)',
  '[[Employers/Northvale Harbour]]',
])('stays as it is: %j', (body) => {
  expect(inertMarkdown(body)).toBe(body)
})

test.each([
  ['<img src=x onerror=ran(1)>', '\\<img src=x onerror=ran(1)>'],
  ['a\\\\<img src=x>', 'a\\\\\\<img src=x>'],
  ['<javascript:ran(1)>', '\\<javascript:ran(1)>'],
  ['[press](javascript:ran(1))', '[press\\](javascript:ran(1))'],
  ['[press](&#106;avascript:ran(1))', '[press\\](&#106;avascript:ran(1))'],
  ['[press](<java\tscript:ran(1)>)', '[press\\](\\<java\tscript:ran(1)>)'],
  ['[a]:\njavascript:ran(1)\n\n[a]', '[a\\]:\njavascript:ran(1)\n\n[a]'],
  // What looks like code and is none, somewhere.
  ['\\`<img src=x>`', '\\`\\<img src=x>`'],
  ['a ` b\n` <img src=x> `', 'a ` b\n` \\<img src=x> `'],
  ['| ` | <img src=x> ` |', '| ` | \\<img src=x> ` |'],
  ['- a\n  ```\n  b\n- <img src=x>\n\n```', '- a\n  ```\n  b\n- \\<img src=x>\n\n```'],
  ['```\n<img src=x>', '```\n\\<img src=x>'],
  ['```<img src=x>\n```', '```\\<img src=x>\n```'],
])('runs nowhere: %j', (body, expected) => {
  expect(inertMarkdown(body)).toBe(expected)
})
