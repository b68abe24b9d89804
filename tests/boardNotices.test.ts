// What boards say to everybody below a job, and lines of postings that speak of the same things.

import { expect, it } from 'vitest'
import { isFurniture } from '../electron/core/import/wording/lines/furniture.ts'
import { headsOtherJobs } from '../electron/core/import/wording/lines/otherJobs.ts'
import { read, textBelowHeading } from './helpers/millerPages.ts'

it.each([
  'Iscriviti alla newsletter',
  'Zum Newsletter anmelden',
  'Inscrivez-vous à notre newsletter !',
  'Schrijf je in voor onze nieuwsbrief',
  'Bank or payment details should never be provided when applying for a job.',
  'Beware of imposters!',
  'Job-Agent erstellen',
  'Erhalte neue Jobs für diese Suche per E-Mail',
  'Already working at Northmill? Let’s recruit together and find your next colleague.',
  'Printable Format',
])('of a board: %s', (line) => expect(isFurniture(line)).toBe(true))

it.each([
  'You write our newsletter every week',
  'Sign up customers for the newsletter',
  'Receive deliveries and jobs by mail',
  'Beware of fragile goods',
  'Already working at a mill?',
  'Register guests',
])('of a job: %s', (line) => expect(isFurniture(line)).toBe(false))

it.each(['Check similar offers', 'Redan en medarbetare?', 'Unternehmens-Details'])(
  'heads others: %s',
  (line) => expect(headsOtherJobs(line)).toBe(true),
)

it('a notice between parts of a text is left out', () => {
  const notice =
    '<div>Bank or payment details should never be provided when applying. <a>Learn more</a></div>'
  const { description } = read(`<h1>Miller</h1>${textBelowHeading}${notice}<p>Reference: NM-2231</p>`)
  expect(description).not.toContain('payment')
  expect(description).toContain('NM-2231')
})
