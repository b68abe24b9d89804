// Forms of a posting that nobody filled in are none, and blanks among what was filled in are no values.

import { expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { isBlankName } from '../electron/core/import/wording/others/blankForms.ts'

const read = (text: string) =>
  readSource({ bytes: Buffer.from(text), fileName: 'x.md', savedAt: null }).drafts.map(({ content }) => [
    content.title,
    content.employer.name,
  ])
const parts =
  '\n\n## Responsibilities\n\n- Look after the ovens\n- Bake the bread\n\n## Requirements\n\n- You like people\n- An early start\n'
const marked = (title: string, name: string, description: string) =>
  JSON.stringify({ '@type': 'JobPosting', title, description, hiringOrganization: { name } })

it.each([
  `# [city] XXXX Company is looking for XX engineer${parts}`,
  `# XYZ Company is hiring a XYZ engineer${parts}`,
  `# [Puesto] en [Empresa]\n\nEn [Empresa] buscamos un [Puesto].${parts}`,
  marked('{{ job.title }}', '{{ job.company }}', '{{ job.text }}'),
  marked('<?php echo $job->title ?>', '<?= COMPANYNAME ?>', '<%= @job.text %>'),
])('form %# is no posting', (text) => expect(read(text)).toEqual([]))

it.each([
  [marked('Baker', '<?= COMPANYNAME ?>', 'We bake.'), 'Baker', null],
  [marked('Baker in {{city}}', 'Northmill', 'We bake.'), null, 'Northmill'],
  [`# Baker at [Company]\n\nWe are looking for a baker in Leeds for £25,000 a year.${parts}`, 'Baker', null],
  [
    `# Curator for art of the XX century${parts.replace('You', 'Work of the XX century')}\nNorthmill Ltd is looking for a curator in Leeds.`,
    'Curator for art of the XX century',
    'Northmill Ltd',
  ],
  [
    `# [Leeds] Northmill Ltd is looking for a baker\n\nWe pay £25,000 a year.${parts}`,
    'Baker',
    'Northmill Ltd',
  ],
])('form %# keeps what was filled in', (text, title, employer) =>
  expect(read(text)).toEqual([[title, employer]]),
)

it.each([
  ['[Job Title]', true],
  ['<company name>', true],
  ['Baker [insert town]', true],
  ['[Remote] Baker', false],
  ['Stylist XXL', false],
  ['Curly {braces} GmbH', false],
])('%s is a blank: %s', (name, isBlank) => expect(isBlankName(name, '')).toBe(isBlank))
