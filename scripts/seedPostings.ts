// Plausible postings from a fixed series of random numbers: the same count on the same day gives the same files.

import { dayMs } from '../shared/durations.ts'
import {
  employerEndings,
  employerStems,
  foreignPostings,
  paragraphs,
  places,
  type SeedPlace,
  type Trade,
  tails,
  trades,
} from './seedWords.ts'

interface SeedFile {
  path: string
  text: string
}

export type Random = () => number

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T
}

export function wholeBetween(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1))
}

/** `count` postings, one a file, with dates around `now` (milliseconds since 1970); some are on two boards. */
export function generatePostings(count: number, now: number): SeedFile[] {
  const random = createRandom(20_260)
  let last: object = {}
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(5, '0')
    const isForeign = index % 60 === 17
    const isOnTwoBoards = index % 60 === 40
    const posting = isOnTwoBoards ? last : isForeign ? foreignPosting(random, index) : englishPosting(random)
    last = posting
    return {
      path: `posting-${number}.json`,
      text: JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'JobPosting',
        ...posting,
        url: `https://jobs.example/view/${number}`,
        identifier: { '@type': 'PropertyValue', name: 'Reference', value: `R-${number}` },
        ...generateDates(random, now),
      }),
    }
  })
}

function englishPosting(random: Random): object {
  const trade = pick(random, trades)
  const place = pick(random, places)
  const title = generateTitle(random, trade)
  return {
    title,
    hiringOrganization:
      random() < 0.02
        ? 'confidential'
        : {
            '@type': 'Organization',
            name: `${pick(random, employerStems)} ${pick(random, employerEndings)}`,
          },
    industry: trade.industry,
    employmentType: pick(random, [
      'FULL_TIME',
      'FULL_TIME',
      'FULL_TIME',
      'PART_TIME',
      'CONTRACTOR',
      'TEMPORARY',
    ]),
    ...generatePlace(random, place),
    ...generateSalary(random, place),
    ...(random() < 0.5
      ? {
          experienceRequirements: {
            '@type': 'OccupationalExperienceRequirements',
            monthsOfExperience: 12 * wholeBetween(random, 1, 8),
          },
        }
      : {}),
    description: describe(random, trade),
  }
}

function foreignPosting(random: Random, index: number): object {
  const { title, employer, description, lang } =
    foreignPostings[index % foreignPostings.length] ?? foreignPostings[0]!
  return {
    title,
    inLanguage: lang,
    hiringOrganization: { '@type': 'Organization', name: employer },
    ...generatePlace(random, pick(random, places)),
    description: description.repeat(3),
  }
}

function generateTitle(random: Random, trade: Trade): string {
  const level = pick(random, ['', '', '', 'Senior ', 'Lead ', 'Junior ', 'Deputy '])
  const plain = `${level}${pick(random, trade.titles)}`
  if (random() > 0.03) return plain
  return `${plain} (m/f/d) for the Joint Programme on Long-Term ${trade.industry} Infrastructure and Regional Development, Fixed Term until the End of the Funding Period, with an Option of a Permanent Post`
}

function generatePlace(random: Random, place: SeedPlace): object {
  const address = {
    '@type': 'PostalAddress',
    addressLocality: place.locality,
    ...(place.region === null ? {} : { addressRegion: place.region }),
    addressCountry: place.country,
  }
  const remote = {
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: { '@type': 'Country', name: place.country },
  }
  const kind = random()
  if (kind < 0.12) return remote
  return { jobLocation: { '@type': 'Place', address }, ...(kind < 0.2 ? remote : {}) }
}

function generateSalary(random: Random, { currency, yearly }: SeedPlace): object {
  const kind = random()
  if (kind < 0.4) return {}
  const least = Math.round((yearly * (0.75 + random() * 0.7)) / 500) * 500
  const most = Math.round((least * (1.08 + random() * 0.3)) / 500) * 500
  const value =
    kind < 0.5
      ? { minValue: Math.round(least / 12), maxValue: Math.round(most / 12), unitText: 'MONTH' }
      : kind < 0.55
        ? { value: Math.round(least / 208) / 10, unitText: 'HOUR' }
        : { minValue: least, maxValue: most, unitText: 'YEAR' }
  const amount = { '@type': 'MonetaryAmount', currency, value: { '@type': 'QuantitativeValue', ...value } }
  return kind < 0.7 ? { estimatedSalary: amount } : { baseSalary: amount }
}

/** A third closes by the site's own rule, a third on a stated day, the rest says nothing. */
function generateDates(random: Random, now: number): object {
  const posted = now - Math.floor(random() * 60 * dayMs)
  const datePosted = new Date(posted).toISOString()
  const kind = random()
  if (kind < 0.35) return { datePosted, validThrough: new Date(posted + 30 * dayMs).toISOString() }
  const day = (at: number) => new Date(at).toISOString().slice(0, 10)
  if (kind < 0.7) {
    return { datePosted: day(posted), validThrough: day(now + wholeBetween(random, -15, 75) * dayMs) }
  }
  return { datePosted: day(posted) }
}

function describe(random: Random, trade: Trade): string {
  const vary = (text: string) => text.replace(/\.(?= |$)|(?<!\.)$/g, (end) => `${pick(random, tails)}${end}`)
  const texts = shuffle(random, paragraphs).map(vary)
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  return [
    ...texts.slice(0, wholeBetween(random, 3, 5)).map((text) => `<p>${text}</p>`),
    '<h2>What you would do</h2>',
    list(shuffle(random, trade.duties).map(vary)),
    '<h2>What we hope for</h2>',
    list(shuffle(random, trade.wishes).map(vary)),
    '<h2>How it goes on</h2>',
    ...texts.slice(5).map((text) => `<p>${text}</p>`),
  ].join('')
}

function shuffle<T>(random: Random, list: readonly T[]): T[] {
  const left = [...list]
  return Array.from({ length: left.length }, () => left.splice(Math.floor(random() * left.length), 1)[0] as T)
}
