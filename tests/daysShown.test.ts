// For how long a page says that a job is shown, and which authority of a department it names as hiring.

import { expect, it } from 'vitest'
import { read, text } from './helpers/millerPages.ts'

it.each([
  ['Open & closing dates', '02/24/2031 through 03/10/2031', '02/24/2031', '02/24/2031 to 03/10/2031'],
  ['Posting period', '24 February 2031 – 10 March 2031', '24 February 2031', '10 March 2031'],
  ['Ausschreibungszeitraum', '24.02.2031 bis 10.03.2031', '24.02.2031', '10.03.2031'],
  ['Période de publication', 'du 24/02/2031 au 10/03/2031', '24/02/2031', '24/02/2031 to 10/03/2031'],
  ['Application period', '24 February 2031 - 10 March 2031', undefined, '24 February 2031 - 10 March 2031'],
])('%s: %s', (label, value, first, last) => {
  for (const fact of [`<h3>${label}</h3><p>${value}</p>`, `<p>${label}: ${value}</p>`]) {
    const { dateposted, validthrough } = read(`<h1>Miller</h1>${fact}${text}`)
    expect([dateposted, validthrough]).toEqual([first, last])
  }
})

it.each([
  [
    '<div class="joa__dept">Department of Mills</div><div class="joa__agency">Flour Service</div>',
    'Flour Service',
  ],
  ['<span class="agency-name">Brightmill Recruitment</span>', undefined],
  ['<span class="agency">View all jobs</span>', undefined],
])('%s', (line, employer) => {
  expect(read(`<h1>Miller</h1>${line}${text}`).hiringorganization).toBe(employer)
})
