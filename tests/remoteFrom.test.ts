// Countries beside "remote" in a line of a text: from where one may apply, each by itself.

import { expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { employerInText } from '../electron/core/import/wording/prose/employerInText.ts'

function read(line: string) {
  const text = `Senior Data Engineer\n\n${line}\n\nAbout the role\n\nOvenbird maps forests and sells the maps to those who keep them. You will run the pipelines.\n\nRequirements\n\n- Five years of data engineering\n\nApply: https://jobs.ovenbird.example/o/senior-data-engineer`
  return readSource({ bytes: new TextEncoder().encode(text), fileName: 'a.txt', savedAt: null }).drafts[0]!
    .content
}

test.each([
  ['Location: Remote (UK, Ireland, Germany, Kenya)', ['UK', 'Ireland', 'Germany', 'Kenya']],
  ['Location: Remote – Canada, Mexico or US', ['Canada', 'Mexico', 'US']],
  ['Location: Remote (US or Canada)', ['US', 'Canada']],
  ['📍 Remote – Canada, Mexico or US', ['Canada', 'Mexico', 'US']],
  ['Remote (UK, Ireland, Kenya) · Full-time · Engineering · OVB-0231', ['UK', 'Ireland', 'Kenya']],
  ['Remote (Germany) | Full-time | Permanent', ['Germany']],
  ['Remote (UK) · Full-time', ['UK']],
  ['Remote · Full-time', []],
])('%s', (line, regions) => {
  const { workMode, applicantRegions, locations } = read(line)
  expect(workMode).toBe('remote')
  expect(applicantRegions).toEqual(regions)
  expect(locations).toEqual([])
})

test('a town in brackets is where one works', () => {
  expect(read('London (hybrid) · Full-time · Engineering').locations.map(({ label }) => label)).toEqual([
    'London',
  ])
})

test.each(["We're hiring at *Loomstate Health* :wave:", 'Hey! We are hiring at Loomstate Health.'])(
  '%s',
  (text) => expect(employerInText(text)).toBe('Loomstate Health'),
)
