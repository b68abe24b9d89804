// Files for benches: one JSON-LD posting each, about 4 KB, in the shape most boards write (the description escaped
// once, its markup only <br> and <strong>). The same number gives the same files.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayMs } from '../shared/durations.ts'

const duties = [
  'Plan and run the nightly checks of every turbine on the coast, and say early when one of them needs a rest.',
  'Write down what you learn so that the next shift does not have to learn it again.',
  'Work with design, research &amp;amp; development, and the people who answer the telephone.',
  'Keep the timetable honest: when something slips, you are the one who says so first.',
  'Review the work of two colleagues a week and have yours reviewed by them.',
  'Measure before and after, and show both.',
  'Look after the tools everyone shares, from the test bench to the coffee machine.',
]
const places = ['Bergen', 'Zürich', 'Kraków', 'Porto', 'Leeds', 'Tromsø', 'Ghent', 'Lyon']

/** JSON text of posting number `n`. */
export function postingText(n: number): string {
  const heading = (text: string) => `&lt;br&gt;&lt;strong&gt;${text}&lt;br&gt;&lt;/strong&gt; &lt;br&gt;`
  const lines = (offset: number, count: number) =>
    Array.from(
      { length: count },
      (_, line) => `${duties[(n + offset + line) % duties.length]}&lt;br&gt;&lt;br&gt;`,
    ).join('')
  const posted = new Date(Date.UTC(2026, 9, 1) + (n % 40) * dayMs + (n % 86_400) * 1_000)
  return JSON.stringify({
    '@context': 'http://schema.org',
    '@type': 'JobPosting',
    datePosted: posted.toISOString(),
    description: `${heading('Summary')}${lines(0, 5)}${heading('Key qualifications')}${lines(2, 12)}${heading('Description')}${lines(4, 10)}Role number: ${n}&lt;br&gt;`,
    employmentType: 'FULL_TIME',
    hiringOrganization: {
      '@type': 'Organization',
      name: `Windmark ${n % 211}`,
      sameAs: 'https://example.org/windmark',
    },
    identifier: { '@type': 'PropertyValue', name: 'Windmark', value: `WM-${n}` },
    industry: 'Renewable energy',
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressCountry: 'NO', addressLocality: places[n % places.length] },
      latitude: 60.39,
      longitude: 5.32,
    },
    skills: '',
    title: `Turbine Planner ${n}`,
    validThrough: new Date(posted.getTime() + 30 * dayMs - 1_000).toISOString(),
    educationRequirements: {
      '@type': 'EducationalOccupationalCredential',
      credentialCategory: 'bachelor degree',
    },
    experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 48 },
  })
}

/** Writes `count` files into `folder` and gives their paths. */
export function writePostings(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true })
  return Array.from({ length: count }, (_, n) => {
    const path = join(folder, `posting-${n}.txt`)
    writeFileSync(path, postingText(n))
    return path
  })
}
