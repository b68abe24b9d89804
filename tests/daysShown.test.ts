// For how long a page says that a job is shown, and which authority of a department it names as hiring.

import { expect, it } from 'vitest'
import { read, text } from './helpers/millerPages.ts'

it.each([
  ['Open & closing dates', '02/24/2031 through 03/10/2031', '02/24/2031', '02/24/2031 to 03/10/2031'],
  ['Posting period', '24 February 2031 – 10 March 2031', '24 February 2031', '10 March 2031'],
  ['掲載予定期間', '2031/02/24（月）～2031/03/10（月）', '2031/02/24', '2031/03/10'],
  ['공고기간', '2031.02.24(월) ~ 2031.03.10(월)', '2031.02.24', '2031.03.10'],
  ['Ausschreibungszeitraum', '24.02.2031 bis 10.03.2031', '24.02.2031', '10.03.2031'],
  ['Publiceringsperiod', '24.02.2031 till och med 10.03.2031', '24.02.2031', '10.03.2031'],
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

it.each([
  ['Publiée le 22/03/2031. Réf : 2031-VAU-014', '22/03/2031', '2031-VAU-014'],
  ['Offre publiée le 22/03/2031 - Réf : 2031-VAU-014', '22/03/2031', '2031-VAU-014'],
  ['Ref: NM-2231. Posted on 22 March 2031', '22 March 2031', 'NM-2231'],
  ['Veröffentlicht am 22.03.2031 | Referenz: NM-2231', '22.03.2031', 'NM-2231'],
  ['Founded on 22 March 1931. Ref: NM-2231', undefined, 'NM-2231'],
])('a day and a number in one line: %s', (line, day, number) => {
  const { dateposted, identifier } = read(`<h1>Miller</h1>${text}<p>${line}</p>`)
  expect([dateposted, identifier]).toEqual([day, number])
})

it.each([
  ['<li id="head-eintrittsdatum">ab 01.05.2031</li>', 'ab 01.05.2031'],
  ['<span class="job-start-date">1 May 2031</span>', '1 May 2031'],
  ['<span class="entry-date">soon</span>', undefined],
])('the start of work by the name of its element: %s', (element, day) => {
  expect(read(`<h1>Miller</h1><ul>${element}</ul>${text}`).jobstartdate).toBe(day)
})
