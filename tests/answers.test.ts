// Answers of boards and exports that say a fact in a way of their own: each row is the members of one posting and what
// is read from them. Whole answers are among the golden postings.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { readAnswer as read } from './helpers/readAnswer.ts'

describe('experience', () => {
  it.each([
    [{ minExperience: 3, maxExperience: 6 }, 36, '3-6'],
    [{ experience_min: '2', experience_max: '' }, 24, '2+'],
    [{ experience: { min: 2, max: 4 } }, 24, '2-4'],
    [{ experience: { min: 2, max: 4, unit: 'years' } }, 24, '2-4 years'],
    [{ experience: { min: 2, max: 4, type: 'months' } }, 2, '2-4 months'],
    [{ experienceRequired: { minYears: 3, maxYears: 7 } }, 36, '3-7 years'],
    [{ minWorkExpYear: 3 }, 36, '3+ years'],
    [{ minExperience: 5, maxExperience: 10, experienceLevel: 'Senior' }, 60, '5-10; Senior'],
    [{ minExperience: 6, maxExperience: 12 }, null, '6-12'],
    [{ workingExp: { code: '103', name: '1-3年' } }, 12, '1-3年'],
    [{ experience: '3' }, null, '3'],
    [{ level: '3-4' }, null, null],
    [{ requirements: ['Own tools', '5+ years of experience'] }, 60, '5+ years of experience'],
    [{ requirements: ['3+ years of experience preferred'] }, null, null],
    [{ requirements: ['Four years of work at sea'] }, 48, 'Four years of work at sea'],
    [{ requirements: ['18 years of age'] }, null, null],
    [
      { description: 'At least two years of experience with wicks are required.' },
      24,
      'At least two years of experience with wicks are required.',
    ],
    [{ description: 'We have 20 years of experience. Two years of experience are a plus.' }, null, null],
    [{ placeholders: [{ type: 'experience', label: '3-5 Yrs' }] }, 36, '3-5 Yrs'],
    [{ level: 'Senior', requirements: '5+ лет опыта' }, 60, '5+ лет опыта; Senior'],
    [{ city: ['Leith', '3-5年', '本科'] }, 36, '3-5年'],
    [{ location: 'Leith | 不限' }, null, null],
    [
      { required_experience: { required_experience_in_months: 24, experience_mentioned: true } },
      24,
      '24 months',
    ],
  ])('of %j is %s months', (members, months, raw) => {
    expect(read(members).experience).toMatchObject({ monthsMin: months, raw })
  })
})

describe('education', () => {
  it.each([
    [{ requirements: ['High school diploma', 'Own tools'] }, ['high_school']],
    [{ requirements: ["Bachelor's degree preferred"] }, []],
    [{ requirements: ['Ensino médio completo.'] }, ['high_school']],
    [{ location: 'Leith | 本科' }, ['bachelor']],
    [{ location: 'Leith | 经验不限' }, []],
    [{ required_education: { bachelors_degree: true, degree_preferred: true } }, []],
    [{ eduLevel: { code: '5', name: '大专' } }, ['associate']],
    [{ level: '本科及以上' }, ['bachelor']],
    [{ seniorityLevel: 'Associate' }, []],
  ])('of %j is %j', (members, levels) => {
    expect(read(members).education.levels).toEqual(levels)
  })
})

describe('where one works', () => {
  it.each([
    [{ location: 'Leith', work_format: [{ id: 'ON_SITE', name: '—' }] }, 'onsite'],
    [{ location: 'Leith', workRemoteAllowed: true }, 'remote_or_onsite'],
    [{ location: 'Leith', workRemoteAllowed: false }, 'unknown'],
    [{ location: 'Leith', jobType: 'hybrid' }, 'hybrid'],
    [{ jobCategory: 'Remote' }, 'remote'],
    [{ jobCategory: 'Remote Sensing' }, 'unknown'],
    [{ location: 'Leith or Remote' }, 'remote_or_onsite'],
    [{ location: 'Remote / Europe' }, 'remote'],
    [{ location: 'Remote or hybrid' }, 'hybrid'],
    [{ workplaceLocation: { type: 'remote' } }, 'remote'],
  ])('of %j is %s', (members, mode) => {
    expect(read(members).workMode).toBe(mode)
  })

  it('does not take a degree for a place', () => {
    expect(read({ location: 'Leith | 本科' }).locations.map(({ label }) => label)).toEqual(['Leith'])
  })
})

describe('pay', () => {
  it.each([
    [{ hourlyRate: 22, currency: 'USD' }, '22', '22', 'hour'],
    [{ hourlyRate: { min: 20, max: 25 }, currency: 'USD' }, '20', '25', 'hour'],
    [
      { payCurrency: 'CAD', payPeriod: 'ANNUAL', payPeriodAdjustedPay: { p10: 590, p90: 890 } },
      '590',
      '890',
      'year',
    ],
    [{ salary: { min: '100', max: '150', currency: 'TWD', type: 'per_month' } }, '100', '150', 'month'],
    [{ salary: { min: 100, max: 150, type: 'fixed' } }, '100', '150', null],
    [{ salary: 'Competitive', hourlyRate: '$20' }, '20', '20', 'hour'],
    [{ ctc: '6-8 LPA' }, '600000', '800000', 'year'],
    [{ jobSalaryRangeDetails: { salaryMin: 500, salaryMax: 700 } }, '500', '700', null],
    [{ payRate: 185_000, currency: 'XAF', payStructure: 'MONTHLY' }, '185000', '185000', 'month'],
    [
      {
        salary: { from: 100, to: 200, currency: 'USD' },
        salary_range: {
          from: 100,
          to: 200,
          currency: 'USD',
          mode: { id: 'MONTH', name: '—' },
          frequency: 'DAILY',
        },
      },
      '100',
      '200',
      'month',
    ],
  ])('of %j', (members, min, max, period) => {
    expect(read(members).salaries[0]).toMatchObject({ min, max, period })
  })
})

it('takes no bonus for pay', () => {
  const hourlyPay = { min: 2, max: 3, compensationType: 'bonus' }
  expect(read({ hourlyPay }).salaries).toEqual([])
})

describe('shapes', () => {
  it('reads keys that were flattened', () => {
    const { locations, salaries } = read({
      'location.city': 'Leith',
      'location.country': 'GB',
      'salary.min': 30_000,
      'salary.max': 40_000,
      'salary.currency': 'GBP',
    })
    expect(locations[0]).toMatchObject({ locality: 'Leith', countryCode: 'GB' })
    expect(salaries[0]).toMatchObject({ min: '30000', max: '40000', currency: 'GBP' })
  })

  it('takes nothing from what was flattened beside the whole: a company has a number and an address too', () => {
    const { identifier, urls } = read({
      id: 'L-7',
      url: 'https://boards.example/jobs/12345',
      'company.id': 99,
      'company.url': 'https://northmill.example',
    })
    expect([identifier?.value, urls.posting]).toEqual(['L-7', 'https://boards.example/jobs/12345'])
  })

  it('reads what a database writes for kinds that JSON has not', () => {
    const { posted, deadline, salaries } = read({
      postedDate: { $date: '2026-05-01T00:00:00Z' },
      applicationDeadline: { $date: { $numberLong: '1780272000000' } },
      minSalary: { $numberInt: '30000' },
    })
    expect(posted).toMatchObject({ kind: 'date', date: '2026-05-01' })
    expect(deadline.date).toMatchObject({ instant: '2026-06-01T00:00:00.000Z' })
    expect(salaries[0]).toMatchObject({ min: '30000' })
  })

  it('takes the day a record ends for the deadline where nothing says when it begins', () => {
    expect(read({ createDate: '2026-08-02', endDate: '2026-09-01' }).deadline.date).toMatchObject({
      date: '2026-09-01',
    })
  })

  it('takes the address of a form for where to apply and one called a posting for the posting', () => {
    const form = 'https://forms.example/d/7'
    const listing = 'https://locks.example/keeper'
    const content = read({ formLink: form, fullJobPosting: listing, arrangement: 'fulltime' })
    expect([content.urls.apply, content.urls.posting, content.employment.schedule]).toEqual([
      form,
      listing,
      ['full_time'],
    ])
  })

  it('takes an address for a number for the address it is, but for the front page of a site', () => {
    const address = 'https://locks.example/jobs/keeper-7'
    for (const identifier of [address, { '@type': 'PropertyValue', value: address }]) {
      const content = read({ identifier })
      expect([content.identifier?.value, content.urls.posting]).toEqual([address, address])
    }
    const content = read({ identifier: 'https://locks.example/' })
    expect([content.identifier?.weak, content.urls.posting]).toEqual([true, null])
  })

  it('counts openings in the words and digits of other languages', () => {
    expect(read({ 'عدد الشواغر': '٣' }).openings).toBe(3)
    expect(read({ 招聘人数: '12人' }).openings).toBe(12)
  })

  it('names who offers a job as a partner of the board, and the number of a public call', () => {
    const call = { partnerName: 'Harbour Locks', numero_convocatoria: 'LI-7', id: '9f3c' }
    const content = read({ company: null, ...call })
    expect([content.employer.name, content.identifier?.value]).toEqual(['Harbour Locks', 'LI-7'])
  })

  it('reads what is in parts under a key for several texts', () => {
    const descriptions = [{ channel: 'default', summary: 'Keep the lamps.', role: 'You light them.' }]
    expect(read({ description: null, descriptions }).description.plainText).toBe(
      'Keep the lamps.\nYou light them.',
    )
  })

  it('takes a title as it was written before one that was made like others', () => {
    const title = read({
      title: undefined,
      normalizedJobTitle: 'keeper',
      jobTitleText: 'Keeper of lamps',
    }).title
    expect(title).toBe('Keeper of lamps')
  })

  it('takes the employer out of a single title only where the other side names an occupation', () => {
    const alone = { company: undefined, location: 'Leith' }
    const split = read({ ...alone, title: 'Northmill: Oven Engineer' })
    expect([split.title, split.employer.name]).toEqual(['Oven Engineer', 'Northmill'])
    for (const title of [
      'Hiring: Oven Engineer',
      'Engineer: Ovens',
      'Remote: Oven Engineer',
      'Northmill: Ovens',
    ])
      expect(read({ ...alone, title })).toMatchObject({ title, employer: { name: null } })
  })

  it('reads a share of full hours, and the dollars of the only country one may apply from', () => {
    expect(read({ percentage: '80-100%' }).employment.schedule).toEqual(['part_time', 'full_time'])
    expect(read({ percentage: 'high' }).employment.raw).toEqual([])
    expect(read({ location: 'Remote (US)', salary: '$120k - $180k' }).salaries[0]).toMatchObject({
      currency: 'USD',
    })
    expect(read({ location: 'Remote (US / EU)', salary: '$120k' }).salaries[0]).toMatchObject({
      currency: null,
    })
  })

  it.each([
    [{ companyProfile: { name: 'Northmill', slug: 'northmill' } }, 'Northmill'],
    [{ jobOrganisationDetails: { organisationName: 'Northmill' } }, 'Northmill'],
    [{ company_id: { data: { id: 1, attributes: { company_name: 'Northmill' } } } }, 'Northmill'],
    [{ companyInfo: 'We bake.', jobId: 'L-7', location: 'Leith' }, null],
  ])('names who employs by %j', (members, name) => {
    expect(read({ company: undefined, jobType: 'Full-time', ...members }).employer.name).toBe(name)
  })

  it.each([
    ['TI', []],
    ['Leith, Scotland', ['Leith, Scotland']],
    [{ id: '1', name: 'Leith' }, ['Leith']],
  ])('takes an area that is %j for the places %j', (area, labels) => {
    expect(read({ area }).locations.map(({ label }) => label)).toEqual(labels)
  })

  it('takes coordinates for a sign of a job and for no place', () => {
    expect(read({ location_coordinates: ['44.76', '-93.35'] }).locations).toEqual([])
  })

  it('knows a German title, town and land', () => {
    const { title, locations, employment } = read({
      title: undefined,
      seo_titel: 'Lampenwart (m/w/d)',
      stadt: 'Kiel',
      bundesland: 'Schleswig-Holstein',
      stellenart: 'Vollzeit',
    })
    expect(title).toBe('Lampenwart (m/w/d)')
    expect(locations[0]).toMatchObject({ locality: 'Kiel', region: 'Schleswig-Holstein' })
    expect(employment.schedule).toEqual(['full_time'])
  })

  it('takes no number for a town', () => {
    expect(
      read({ locality: 48201, details: { Place: 'Leith' } }).locations.map(({ label }) => label),
    ).toEqual(['Leith'])
  })

  it('knows a text called details, how long a contract lasts, and a link to the form', () => {
    const { description, employment, urls } = read({
      description: undefined,
      details: '<p>Keep the lamps.</p>',
      duration: { label: 'Tillsvidare' },
      linkToJobApplication: 'https://northmill.example/form',
    })
    expect(description.plainText).toBe('Keep the lamps.')
    expect(employment.contract).toEqual(['permanent'])
    expect(urls.apply).toBe('https://northmill.example/form')
  })

  it('reads a summary with a text for each language, and one bracket less in a region', () => {
    const content = read({
      description: undefined,
      summary: { es: 'Faros.', en: 'Lights.' },
      location: 'Remote (AU), Australia',
    })
    expect(content.description.plainText).toBe('Lights.')
    expect(content.applicantRegions).toEqual(['AU, Australia'])
    expect(read({ location: 'Leith or Remote' }).locations.map(({ label }) => label)).toEqual(['Leith'])
  })

  it('knows the keys of French and Spanish lists, and a university that hires', () => {
    const content = read({
      company: undefined,
      location: undefined,
      university: 'Northmill University',
      ville: 'Kenitra',
      pays: 'Maroc',
      date_pub: '2026-08-18',
      url_source: 'https://board.example/desc/77',
      salary: 'DKK ~35,000/month',
    })
    expect(content.employer.name).toBe('Northmill University')
    expect(content.locations).toMatchObject([{ label: 'Kenitra, Morocco', countryCode: 'MA' }])
    expect(content.posted?.date).toBe('2026-08-18')
    expect(content.urls.posting).toBe('https://board.example/desc/77')
    expect(content.salaries).toMatchObject([{ min: '35000', currency: 'DKK', period: 'month' }])
    const intern = read({ title: 'Pasantía en Molienda', location: undefined, es_remoto: true })
    expect(intern).toMatchObject({ workMode: 'remote', employment: { contract: ['intern'] } })
    expect(read({ location: 'Volledig remote — Nederland' }).applicantRegions).toEqual(['Nederland'])
  })

  it('takes its own number before that of its position', () => {
    expect(read({ id: 'lamp-7', positionId: 'kind-3' }).identifier?.value).toBe('lamp-7')
  })

  it('takes a trade under a key for kinds of jobs for none where a kind is said beside it', () => {
    expect(read({ jobType: 'Lighting', emplType: 'Full-time' }).employment).toMatchObject({
      raw: ['Full-time'],
    })
  })
})

it('takes nobody who is named for the job they have', () => {
  const read = (entry: Record<string, string>) => {
    const text = JSON.stringify([entry])
    return readSource({ bytes: new TextEncoder().encode(text), fileName: 'people.json', savedAt: null })
      .drafts
  }
  const facts = {
    jobTitle: 'Lamp keeper',
    company: 'Northmill',
    location: 'Leith',
    shortDescription: 'Likes bread',
  }
  expect(read({ name: 'Ann Lee', ...facts })).toEqual([])
  expect(read({ name: 'Lamp Keeper Engineer', ...facts })).toHaveLength(1)
})

it('offers the jobs that are like the one of an answer and adds only that', () => {
  const job = { title: 'Lamp keeper', jobReqId: 'L-7', timeType: 'Full time', location: 'Leith' }
  const answer = {
    jobPostingInfo: { ...job, jobDescription: 'Keep the lamps.' },
    similarJobs: [{ ...job, jobReqId: 'L-8' }],
  }
  const bytes = new TextEncoder().encode(JSON.stringify(answer))
  const { drafts, asides } = readSource({ bytes, fileName: 'answer.json', savedAt: null })
  const numbers = [drafts, asides].map((list) => list.map(({ content }) => content.identifier?.value))
  expect(numbers).toEqual([['L-7'], ['L-8']])
})

it('takes the start of a listing for no start of work, in what lies beside it neither', () => {
  const dates = { postedOn: 'Posted 8 Days Ago', startDate: '2026-09-16' }
  const job = { ...dates, title: 'Lamp keeper', timeType: 'Full time', location: 'Leith' }
  const answer = {
    jobPostingInfo: { ...job, jobReqId: 'L-7', jobDescription: 'Keep the lamps.' },
    similarJobs: [{ ...job, title: 'Lamp cleaner', externalPath: '/job/Leith/Lamp-cleaner_L-8' }],
  }
  const bytes = new TextEncoder().encode(JSON.stringify(answer))
  const { drafts, asides } = readSource({ bytes, fileName: 'answer.json', savedAt: null })
  expect([...drafts, ...asides].map(({ content }) => [content.posted?.date, content.startDate])).toEqual([
    ['2026-09-16', null],
    ['2026-09-16', null],
  ])
  const alone = { jobPostingInfo: { ...job, externalUrl: 'https://northmill.example/job/L-7' } }
  expect(read(alone)).toMatchObject({ posted: { date: '2026-09-16' }, startDate: null })
})

it.each([
  ['Northmill Bread', 'https://careers.northmill.example/jobs/7-baker', 'Northmill Bread'],
  ['Northmill Bread', 'https://northmill.example/jobs/7-baker', null],
  ['Northmill Jobs', 'https://careers.northmill.example/jobs/7-baker', null],
  ['Board', 'https://jobs.northmill.example/jobs/7-baker', null],
])('a feed called %s with links to %s is of %s', (title, link, employer) => {
  const item = `<item><title>Baker</title><link>${link}</link><pubDate>Fri, 04 Sep 2026 14:50:13 +0300</pubDate><location>Leith</location><description>Bakes.</description></item>`
  const text = `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${item}${item.replace('7-b', '8-b')}</channel></rss>`
  const bytes = new TextEncoder().encode(text)
  const { drafts } = readSource({ bytes, fileName: 'feed.xml', savedAt: null })
  expect(drafts.map(({ content }) => content.employer.name)).toEqual([employer, employer])
})
