// Texts that run something where they are taken for markup, for a link or for a formula, and a library that has them
// everywhere a text can stand.

import { postingJson, type TestApp } from './app.ts'

/** Shapes that filters have been known to let through; each calls `ran` when it gets to run. */
export const vectors = [
  '<script>ran(1)</script>',
  '<img src=x onerror=ran(2)>',
  '<svg onload=ran(3)>',
  '<svg><script>ran(4)</script></svg>',
  '"><img src=x onerror=ran(5)>',
  "'-ran(6)-'",
  '</title><img src=x onerror=ran(7)>',
  '</textarea><img src=x onerror=ran(8)>',
  '</script><script>ran(9)</script>',
  '--><img src=x onerror=ran(10)>',
  ']]><img src=x onerror=ran(11)>',
  '<a href="javascript:ran(12)">press</a>',
  '<a href="&#106;ava&#x73;cript:ran(13)">press</a>',
  '<a href="java\tscript:ran(14)">press</a>',
  '<iframe src="javascript:top.ran(15)"></iframe>',
  '<iframe srcdoc="<script>top.ran(16)</script>"></iframe>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=ran(17)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=ran(18)>',
  '<noscript><p title="</noscript><img src=x onerror=ran(19)>">',
  '<details open ontoggle=ran(20)>',
  '<video><source onerror=ran(21)></video>',
  '<input autofocus onfocus=ran(22)>',
  '<body onload=ran(23)>',
  '<style>@keyframes a{}</style><p style="animation:a" onanimationstart=ran(24)>x',
  '<object data="javascript:ran(25)"></object>',
  '<meta http-equiv=refresh content="0;url=javascript:ran(26)">',
  '<base href="javascript:ran(27)//">',
  '<svg><animate onbegin=ran(28) attributeName=x dur=1s></svg>',
  '<svg><a xlink:href="javascript:ran(29)"><text y=20>press</text></a></svg>',
  '<img src="x` `<script>ran(30)</script>"` `>',
  '&lt;img src=x onerror=ran(31)&gt;',
  '&amp;lt;img src=x onerror=ran(32)&amp;gt;',
  '\\u003cimg src=x onerror=ran(33)\\u003e',
  '<template><img src=x onerror=ran(34)></template>',
  '<img/src=x/onerror=ran(35)>',
  '<x contenteditable onblur=ran(36) tabindex=1 autofocus>x',
  '{{constructor.constructor("ran(37)")()}}',
  '<select><noembed></select><img src=x onerror=ran(38)>',
]
export const markdownVectors = [
  '[press](javascript:ran(50))',
  '[press](&#106;avascript:ran(51))',
  '![x](x"onerror="ran(52))',
  '[press](data:text/html,<script>ran(53)</script>)',
  '<javascript:ran(54)>',
  '[a]: javascript:ran(55)\n\n[a]',
  '`<img src=x onerror=ran(56)>`',
  '| <img src=x onerror=ran(57)> |\n|---|\n| b |',
  '[press](vbscript:ran(58))',
]
export const formulas = [
  '=HYPERLINK("https://evil.example","press")',
  "+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
]
const all = vectors.join('\n')
const short = vectors[1] ?? ''

/** Fills a library with them; answers with the ids of the postings, the one that also has all the rest first. */
export async function fillHostileLibrary(app: TestApp): Promise<string[]> {
  const { call, importTexts } = app
  const files = vectors.map((vector, index) => [
    `${index}.json`,
    postingJson({
      title: vector,
      description: `<p>${vector}</p>${all}<p>The end.</p>`,
      identifier: vector,
      hiringOrganization: { '@type': 'Organization', name: vector, sameAs: `javascript:ran(60)` },
      jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: vector } },
      baseSalary: vector,
      validThrough: vector,
      employmentType: vector,
      url: 'javascript:ran(61)',
    }),
  ])
  const page = `<!doctype html><p>The page begins.</p><script type="application/ld+json">${postingJson({ title: 'Saved', identifier: 'S-1' })}</script>${all}`
  const report = await importTexts({ ...Object.fromEntries(files), 'saved.html': page })
  const ids = report.files.flatMap(({ postings }) => postings)
  const postingId = report.files.find(({ path }) => path === 'saved.html')?.postings[0] ?? ''
  ids.unshift(postingId)
  await call('notes.create', { postingId, body: [...markdownVectors, ...vectors].join('\n\n') })
  await call('tracking.setTags', { ids: [postingId], add: [short] })
  await call('files.add', { postingId, name: short.replaceAll('/', ''), base64: 'PGI+' })
  const about = { name: short, role: short, organisation: short, note: all }
  await call('people.create', { ...about, postingIds: [postingId] })
  await call('tasks.create', { postingId, body: short, due: { on: '2026-11-21', time: null } })
  await call('interviews.create', {
    postingId,
    kind: 'video',
    preparation: all,
    when: { on: '2026-11-24', time: '10:00', until: null, zone: 'Europe/Berlin' },
  })
  const field = await call('fields.add', { name: short, kind: 'text' })
  await call('tracking.setField', { ids: [postingId], fieldId: field.id, value: short })
  await call('views.save', { name: short, search: 'is:open', sort: 'deadline', direction: 'ascending' })
  return ids
}
