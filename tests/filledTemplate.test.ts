// Sources of pages whose text asks for the facts in front of it.

import { expect, it } from 'vitest'
import { filledTemplate } from '../electron/core/import/formats/written/filledTemplate.ts'
import { readSource } from '../electron/core/import/readSource.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

const facts = new Map<string, string | number | boolean>([
  ['org', 'Northmill'],
  ['state', 'open'],
  ['grade', 12],
  ['remote', false],
])

it.each([
  ['{{ page.org }} pays grade {{page.grade | upcase}}.', 'Northmill pays grade 12.'],
  ['See [how]({{ site.baseurl }}/how/).', 'See [how](/how/).'],
  ['{{ page.nothing }}Bread', 'Bread'],
  ["{% if page.state == 'soon' %}Later{% else %}Now{% endif %}!", 'Now!'],
  ["{%- if page.state != 'soon' -%}Now{%-endif-%}", 'Now'],
  ['{% unless page.remote %}Here{% endunless %}{% if page.remote %}There{% endif %}', 'Here'],
  ["{% if page.state == 'soon' %}A{% if page.org %}B{% endif %}{% endif %}C", 'C'],
  // Nobody can tell.
  ['{% if site.open and page.org %}A{% endif %}{% include foot.html %}', 'A'],
  ['{% comment %}Not yet{% endcomment %}Bread', 'Bread'],
  ['We write {{ user.name }} in curly brackets.', 'We write {{ user.name }} in curly brackets.'],
])('%s', (text, filled) => expect(filledTemplate(text, facts)).toBe(filled))

it('are read as their site shows them', () => {
  const text =
    '---\ntitle: Baker\ncompany: Northmill\nlocation: Leeds\nnumber: N-7\n---\n\nWe are hiring in {{ page.location }}, see {{ page.number }}.\n\n' +
    '**Appointment Type:**\nPermanent hire. This is not a term limited opportunity, and it never was one.\n\n## Requirements\n\n- You rise early\n'
  const [draft] = readSource({ bytes: Buffer.from(text), fileName: 'baker.md', savedAt: null }).drafts
  expect(draft?.content.description.plainText).toContain('We are hiring in Leeds, see N-7.')
  expect(draft?.content.employment.contract).toEqual(['permanent'])
})

it('cost little however many parts nothing closes', () => {
  const text = '{% comment %}'.repeat(100_000) + '{% if page.org %}x'.repeat(100_000)
  const spent = countProcessorTime()
  filledTemplate(text, facts)
  expect(spent()).toBeLessThan(5000)
})
