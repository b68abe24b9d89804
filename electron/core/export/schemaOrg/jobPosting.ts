// A posting as schema.org's JobPosting. Only what was stated is written: a date that is a guess or can be read two ways,
// and a salary without a currency, have no place there and are left out. What the person added is theirs and stays out.

import { describeOriginBesideDate } from '../../../../shared/deadlineText.ts'
import type {
  Employment,
  ListingDeadline,
  Place,
  PostingContent,
  PostingDate,
  Salary,
  WorkMode,
} from '../../../../shared/posting.ts'
import { toldOriginKey } from '../../import/dates/toldOrigin.ts'
import { blocksToHtml } from './blocksToHtml.ts'

type Json = Record<string, unknown>

/** One node, without `@context`. What has no value is not there. */
export function toJobPosting(content: PostingContent): Json {
  const { employer, identifier, urls, employment, locations, workMode, sections } = content
  const base = content.salaries.find(({ kind }) => kind === 'base')
  const estimates = content.salaries
    .filter(({ kind }) => kind === 'estimated')
    .flatMap((each) => amountOf(each) ?? [])
  return tidy({
    '@type': 'JobPosting',
    title: content.title,
    url: urls.posting ?? urls.canonical,
    identifier:
      identifier === null
        ? null
        : tidy({ '@type': 'PropertyValue', name: identifier.scheme, value: identifier.value }),
    hiringOrganization: organizationOf(employer),
    datePosted: dateOf(content.posted),
    validThrough: dateOf(content.deadline.date),
    // What the person wrote is not what the listing states.
    [toldOriginKey]: isOwnDate(content.deadline) ? describeOriginBesideDate(content.deadline) : null,
    jobStartDate: dateOf(content.startDate),
    employmentType: employmentTypes(employment),
    jobLocation: locations.map(placeOf),
    jobLocationType: locationTypes[workMode],
    applicantLocationRequirements: content.applicantRegions.map((name) => ({
      '@type': 'AdministrativeArea',
      name,
    })),
    baseSalary: base === undefined ? null : amountOf(base),
    estimatedSalary: estimates,
    experienceRequirements:
      content.experience.monthsMin === null || content.experience.source !== 'structured'
        ? null
        : {
            '@type': 'OccupationalExperienceRequirements',
            monthsOfExperience: content.experience.monthsMin,
          },
    educationRequirements: content.education.raw,
    skills: sections.skills,
    qualifications: sections.qualifications?.plainText,
    responsibilities: sections.responsibilities?.plainText,
    jobBenefits: sections.benefits?.plainText,
    incentiveCompensation: sections.incentives?.plainText,
    workHours: sections.workHours?.plainText,
    industry: content.industry,
    occupationalCategory: content.categories,
    totalJobOpenings: content.openings,
    directApply: content.directApply,
    inLanguage: content.description.lang,
    description: blocksToHtml(content.description.blocks),
  })
}

/** Put there by the person, in whatever way. */
function isOwnDate({ date, origin }: ListingDeadline): boolean {
  return date !== null && (origin === 'typed' || origin === 'table' || origin === 'corrected')
}

/** Without what is absent, empty lists and empty texts among it. A list of one is that one. */
function tidy(fields: Json): Json {
  const entries = Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
    if (value === null || value === undefined || value === '') return []
    if (!Array.isArray(value)) return [[name, value]]
    return value.length === 0 ? [] : [[name, value.length === 1 ? value[0] : value]]
  })
  return Object.fromEntries(entries)
}

function dateOf(date: PostingDate | null): string | null {
  switch (date?.kind) {
    case 'instant':
      return date.instant
    case 'local':
      return date.local
    case 'date':
      return date.date
    default:
      return null
  }
}

/** Who hides is written as search engines ask for it: one word in the name's place. */
function organizationOf({ name, hidden, url, logoUrl }: PostingContent['employer']): Json | string | null {
  if (name !== null) return tidy({ '@type': 'Organization', name, sameAs: url, logo: logoUrl })
  return hidden ? 'confidential' : null
}

/** Only the first is a word of the vocabulary, which leaves others free. */
const locationTypes: Partial<Record<WorkMode, string>> = {
  remote: 'TELECOMMUTE',
  remote_or_onsite: 'TELECOMMUTE',
  hybrid: 'HYBRID',
  onsite: 'ONSITE',
}

function placeOf(place: Place): Json {
  const address = tidy({
    '@type': 'PostalAddress',
    streetAddress: place.street,
    addressLocality: place.locality,
    addressRegion: place.regionCode ?? place.region,
    postalCode: place.postalCode,
    addressCountry: place.countryCode ?? place.countryRaw,
  })
  const geo =
    place.lat === null || place.lon === null
      ? null
      : { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon }
  const hasAddress = Object.keys(address).length > 1
  return tidy({
    '@type': 'Place',
    name: hasAddress ? null : place.label,
    address: hasAddress ? address : null,
    geo,
  })
}

const periods: Partial<Record<NonNullable<Salary['period']>, string>> = {
  hour: 'HOUR',
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
}

/** Null where an amount or its currency is missing. A guessed period is left out. */
function amountOf({ min, max, currency, period, periodSource }: Salary): Json | null {
  if (currency === null || (min === null && max === null)) return null
  const value = tidy({
    '@type': 'QuantitativeValue',
    ...(min !== null && min === max
      ? { value: Number(min) }
      : { minValue: min === null ? null : Number(min), maxValue: max === null ? null : Number(max) }),
    unitText: period === null || periodSource === 'inferred' ? null : periods[period],
  })
  return { '@type': 'MonetaryAmount', currency, value }
}

const types: Record<Employment['schedule'][number] | Employment['contract'][number], string> = {
  full_time: 'FULL_TIME',
  part_time: 'PART_TIME',
  per_diem: 'PER_DIEM',
  permanent: 'PERMANENT',
  contractor: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  seasonal: 'SEASONAL',
  intern: 'INTERN',
  apprentice: 'APPRENTICESHIP',
  volunteer: 'VOLUNTEER',
  other: 'OTHER',
}

function employmentTypes({ schedule, contract }: Employment): string[] {
  return [...schedule, ...contract].map((kind) => types[kind])
}
