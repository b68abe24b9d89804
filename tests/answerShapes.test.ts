// How answers of boards and exports put together what they say: in objects within a posting, in the words of their keys, in
// feeds whose name is that of who employs.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { readAnswer as read } from './helpers/readAnswer.ts'

describe('what hangs together otherwise', () => {
  it('is the zone of a time that the key of it names', () => {
    const { posted } = read({ publishedDateUtc: '2031-03-21T22:30:00' })
    expect(posted).toMatchObject({ kind: 'instant', instant: '2031-03-21T22:30:00.000Z' })
  })

  it.each([
    [{ employmentTypes: [{ employmentType: 'Full Time' }] }, ['full_time']],
    [{ enrichment: { employment_type: 'part_time', salary_min: 21 } }, ['part_time']],
    [{ logo: { url: 'https://northmill.example/full-time' } }, []],
  ])('is the kind of employment in %j', (members, schedule) => {
    expect(read(members).employment.schedule).toEqual(schedule)
  })

  it('is one publication of a job opening that has no title of its own', () => {
    const publication = {
      title: null,
      company: null,
      position: 'Lamp keeper',
      id: 7,
      jobPublicationURL: 'https://northmill.example/de/jobs/7/lamp-keeper',
      applicationFormURL: 'https://northmill.example/de/jobs/7/apply',
      jobOpening: {
        id: 5,
        company: { name: 'Northmill Lamps' },
        workingTimes: [{ internalName: 'FULL_TIME' }],
        contractPeriod: { internalName: 'UNLIMITED' },
      },
    }
    const { identifier, employer, employment, urls } = read(publication)
    expect([identifier?.value, employer.name]).toEqual(['7', 'Northmill Lamps'])
    expect(employment).toMatchObject({ schedule: ['full_time'], contract: ['permanent'] })
    expect(urls.posting).toBe('https://northmill.example/de/jobs/7/lamp-keeper')
  })

  it.each([
    [{ mode: { id: 'MONTH', name: 'За месяц' }, frequency: { id: 'DAILY', name: 'Ежедневно' } }, 'month'],
    [{ mode: { id: 'SHIFT', name: 'За смену' }, frequency: { name: 'Два раза в месяц' } }, null],
    [{ mode: 'gross', frequency: 'monthly' }, 'month'],
  ])('is what is paid for, not how often it is paid: %j', (units, period) => {
    const { salaries } = read({ salary_range: { from: 5200, currency: 'RUB', ...units } })
    expect(salaries).toMatchObject([{ min: '5200', period }])
  })

  it.each([
    [{ locationMap: { DE: ['DEF03'] } }, ['DE']],
    [{ locationMap: { DE: ['DEF03'], ES: ['ES511'] } }, ['DE', 'ES']],
    [{ locationMap: { hall: ['2'] } }, []],
    [{ locations: [{ area: 'Oslo', county: 'Oslo', zipCode: '0153' }] }, [null]],
  ])('is a place for each country of %j', (members, countries) => {
    expect(read(members).locations.map(({ countryCode }) => countryCode)).toEqual(countries)
  })

  it.each([
    [{ contract: 'Befristet (mit Sachgrund)' }, [], ['temporary']],
    [{ jobScope: 'Heltid', jobDuration: 'Vikariat' }, ['full_time'], ['temporary']],
    [{ contract: 'Signed by both sides' }, [], []],
  ])('is the kind of employment among the words of %j', (members, schedule, contract) => {
    expect(read(members).employment).toMatchObject({ schedule, contract })
  })

  it('is the pay of an object within the one about pay', () => {
    const { salaries } = read({
      compensation: { salary: { min: 3000, max: 3500, currency: 'EUR' }, equity: '0.1%' },
    })
    expect(salaries).toMatchObject([{ min: '3000', max: '3500', currency: 'EUR' }])
  })

  it('is in the country beside it, and further places may be in others', () => {
    const country = { descriptor: 'United States of America', id: 'bc33' }
    const { locations } = read({ location: 'Northmill', additionalLocations: ['Leith'], country })
    expect(locations.map(({ countryCode }) => countryCode)).toEqual(['US', null])
  })

  it.each([
    [{ location_policy: 'hybrid' }, 'hybrid'],
    [{ workspaceType: 'Remote' }, 'remote'],
    [{ workspaceType: 'Loft' }, 'unknown'],
  ])('is how one works in %j', (members, mode) => {
    expect(read(members).workMode).toBe(mode)
  })

  it('is one job whose name, terms and conditions are objects beside one another', () => {
    const { title, employer, salaries, experience, description } = read({
      title: null,
      company: null,
      description: null,
      header: { jobName: 'Lamp keeper', custName: 'Northmill', appearDate: '2031/05/31' },
      condition: { workExp: '2 years', edu: 'Bachelor' },
      jobDetail: {
        jobDescription: 'Keep the lamps.',
        salaryMin: 3000,
        salaryMax: 3500,
        salaryCurrency: 'EUR',
      },
      welfare: { tag: ['Oil'] },
      metadata: { author: 'tb-admin' },
    })
    expect([title, employer.name, experience?.monthsMin]).toEqual(['Lamp keeper', 'Northmill', 24])
    expect(salaries).toMatchObject([{ min: '3000', max: '3500', currency: 'EUR' }])
    expect(description?.plainText).toBe('Keep the lamps.')
  })

  it('is what a plugin keeps below an entry that is titled as WordPress writes it', () => {
    const entry = { title: { rendered: 'Lamp keeper' }, company: null }
    const meta = { _company_name: 'Northmill', _job_location: 'Leith' }
    expect(read({ ...entry, meta }).employer.name).toBe('Northmill')
    expect(() => read({ ...entry, meta: { _company_name: 'Northmill' } })).toThrow('not one posting')
  })

  it.each([
    [{ type_job: 'Remoto' }, 'remote'],
    [{ format: 'Presencial', model: 'Estágio' }, 'onsite'],
    [{ format: 'Remote first handbook in PDF' }, 'unknown'],
    [{ homeofficemoeglich: true, city: 'Leith' }, 'remote_or_onsite'],
  ])('is how one works, said in other words: %j', (members, mode) => {
    expect(read(members).workMode).toBe(mode)
  })

  it.each([
    [{ jobFunctions: ['Engineering', 'Light'] }, undefined, ['Engineering', 'Light']],
    [{ functions: '<ul><li>Trim wicks</li></ul>' }, '- Trim wicks', []],
  ])('is a field of work or what is to be done in %j', (members, duties, categories) => {
    const { sections, categories: found } = read(members)
    expect([sections.responsibilities?.plainText, found]).toEqual([duties, categories])
  })

  it.each([
    [{ area: '台北市中正區' }, ['台北市中正區']],
    [{ area: '業務' }, []],
    [{ area: 'Sales' }, []],
  ])('is a district in %j', (members, labels) => {
    expect(read(members).locations.map(({ label }) => label)).toEqual(labels)
  })

  it('is from where one may apply, where a job from home has an address of a country alone', () => {
    const { applicantRegions, locations } = read({
      location: 'Remote',
      isRemote: true,
      address: { postalAddress: { addressCountry: 'Trinidad and Tobago' } },
    })
    expect([applicantRegions, locations]).toEqual([['Trinidad and Tobago'], []])
  })

  it.each([
    ['Marlow', 'Marlow', 'Marlow, Ontario'],
    ['East Coast HQ', 'Marlow', 'Marlow, Ontario'],
    ['Ontario', 'Marlow', 'Marlow, Ontario'],
    // Where whoever employs has its seat.
    ['Bingley', 'Marlow', 'Bingley'],
    ['Bingley, United Kingdom', 'Marlow', 'Bingley, United Kingdom'],
  ])('is in %s, with an address in %s beside it: %s', (location, addressLocality, label) => {
    const postalAddress = { addressLocality, addressRegion: 'Ontario', addressCountry: 'Canada' }
    const { locations } = read({ location, address: { postalAddress } })
    expect(locations.map((place) => place.label)).toEqual([label])
  })

  it.each([
    [{ requiredYearsOfExperience: 2 }, 24],
    [{ experience_years_min: '3' }, 36],
    [{ companyYearsOfExperience: 40 }, null],
  ])('is how long in %j', (members, months) => {
    expect(read(members).experience?.monthsMin ?? null).toBe(months)
  })

  it.each([
    [{ advertiser: { id: '7', description: 'Northmill Lamps' } }, 'Northmill Lamps'],
    [{ postedCompany: { name: 'Northmill Lamps' } }, 'Northmill Lamps'],
    [{ advertiser: { id: '7' } }, null],
  ])('is who employs in %j', (members, name) => {
    expect(read({ ...members, company: null }).employer.name).toBe(name)
  })

  it('is said in the short words of those who keep lists', () => {
    const { posted, deadline, sections } = read({
      pub: '2031-03-02',
      ddl: '2031-04-01',
      duty: 'Trim wicks.',
      req: 'A steady hand.',
    })
    expect([posted?.date, deadline.date?.date]).toEqual(['2031-03-02', '2031-04-01'])
    expect(sections.responsibilities?.plainText).toBe('Trim wicks.')
    expect(sections.qualifications?.plainText).toBe('A steady hand.')
  })

  it('is one offer where its title, its place of work and its terms are objects beside one another', () => {
    const offer = {
      title: null,
      company: null,
      description: null,
      identifier: { id: 'lamp-7', partner: 'harbour' },
      workplace: { name: 'Northmill', location: { address: '12 Quay St, Leith EH6 6LX, GB' } },
      contract: { type: ['Apprentissage'], remote: 'hybrid' },
      offer: { title: 'Apprentice lamp keeper', description: 'Keep the lamps.' },
    }
    const { title, identifier, locations, workMode, employment } = read(offer)
    expect([title, identifier?.value, workMode]).toEqual(['Apprentice lamp keeper', 'lamp-7', 'hybrid'])
    expect([locations[0]?.locality, employment.contract]).toEqual(['Leith', ['apprentice']])
  })

  it.each([
    ['Northmill - Lamp keeper', 'Lamp keeper'],
    ['Northmill: Lamp keeper', 'Lamp keeper'],
    ['Northmill Lamp keeper', 'Northmill Lamp keeper'],
    ['Northmill-lamp keeper', 'Northmill-lamp keeper'],
    ['Northmill', 'Northmill'],
  ])('is the employer in front of the title %s', (title, rest) => {
    expect(read({ title }).title).toBe(rest)
  })

  it('is no number that is said in words, and no degree that a form asks for', () => {
    const { identifier, education } = read({
      id: 88,
      requisition_id: 'See Opening ID',
      education: 'education_optional',
    })
    expect([identifier?.value, education.raw]).toEqual(['88', null])
  })

  it.each([
    [{ jobGeo: 'EMEA,  LATAM,  Canada' }, ['EMEA', 'LATAM', 'Canada']],
    [{ locationName: 'North America', workplaceType: 'Remote' }, ['North America']],
    [{ location: 'Leith, Europe', workplaceType: 'Remote' }, []],
  ])('is from where one may apply in %j', (members, regions) => {
    expect(read(members).applicantRegions).toEqual(regions)
  })

  it('is pay whose currency stands beside it', () => {
    const pay = {
      extractedSalary: { min: 13.2, max: 14.5, type: 'HOURLY' },
      salarySnippet: { currency: 'GBP' },
    }
    expect(read(pay).salaries[0]).toMatchObject({ min: '13.2', currency: 'GBP', period: 'hour' })
  })

  it('is no region where a part of the world is named beside a country', () => {
    const place = { city: 'Leith', region: 'Europe', country: 'GB' }
    expect(read({ location: place }).locations).toMatchObject([{ locality: 'Leith', region: null }])
  })
})

describe('a feed', () => {
  const feed = (name: string, address: string): string | null => {
    const item = `<item><title>Lamp keeper</title><link>${address}</link><description>Keep the lamps.</description><pubDate>Fri, 04 Mar 2031 14:50:13 +0000</pubDate></item>`
    const text = `<rss version="2.0"><channel><title>${name}</title>${item}</channel></rss>`
    const bytes = new TextEncoder().encode(text)
    return readSource({ bytes, fileName: 'feed.xml', savedAt: null }).drafts[0]?.content.employer.name ?? null
  }

  it.each([
    ['Northmill', 'https://northmill.boards.example/jobs/83234531-lamp-keeper', 'Northmill'],
    ['Northmill', 'https://www.northmill.example/jobs/83234531-lamp-keeper', null],
    ['Northmill', 'https://northmill.co.uk/jobs/83234531-lamp-keeper', null],
    ['Boards', 'https://northmill.boards.example/jobs/83234531-lamp-keeper', null],
  ])('called %s at %s is that of %s', (name, address, employer) => {
    expect(feed(name, address)).toBe(employer)
  })
})

describe('a list of notices', () => {
  const titlesOf = (entries: Record<string, unknown>[]): (string | null)[] => {
    const bytes = new TextEncoder().encode(JSON.stringify(entries))
    return readSource({ bytes, fileName: 'list.json', savedAt: null }).drafts.map(
      ({ content }) => content.title,
    )
  }
  const notice = { org: 'Harbour Board', last_date: '25/10/2031', link: 'https://harbour.example/apply' }

  it('is one of jobs where it says how many posts there are and what is asked', () => {
    const entries = [
      { title: 'Pilot 2031', posts: '12', qualification: 'Graduate', ...notice },
      { title: 'Lamp keeper 2031', posts: '3', qualification: '12th pass', ...notice },
    ]
    expect(titlesOf(entries)).toEqual(['Pilot 2031', 'Lamp keeper 2031'])
  })

  it('is none of jobs where it says neither', () => {
    expect(
      titlesOf([
        { title: 'Harbour prize', ...notice },
        { title: 'Pier grant', ...notice },
      ]),
    ).toEqual([])
  })
})

describe('what an answer keeps one step further in', () => {
  it.each([
    [{ author: { name: 'Northmill Lamps', logoUrl: 'https://northmill.example/l.png' } }, 'Northmill Lamps'],
    [{ author: { name: 'Northmill Lamps', corporateResponsive: false } }, 'Northmill Lamps'],
    [{ author: { name: 'Ada Miller', avatar: 'https://northmill.example/ada.png' } }, null],
    [{ job: { company: { name: 'Northmill Lamps' } } }, 'Northmill Lamps'],
  ])('is who employs: %j', (members, name) => {
    expect(read({ ...members, company: null, city: 'Leith', jobType: 'Permanent' }).employer.name).toBe(name)
  })

  it('is the place that an entry of a list is about', () => {
    const locations = [{ place: { city: 'Leith', locality: null } }, { place: { city: 'Fife' } }]
    expect(read({ location: null, locations }).locations.map(({ label }) => label)).toEqual(['Leith', 'Fife'])
  })

  it('is the pay of what is offered, beside the title', () => {
    const offer = { salary_format: 'MONTHLY', min_offered_salary: 1800, max_offered_salary: 2500 }
    expect(read({ offer }).salaries).toMatchObject([{ min: '1800', max: '2500', period: 'month' }])
  })

  it('is the whole text with its lists', () => {
    const content = {
      description: 'Keep the lamps.',
      descriptionHtml: '<p>Keep the lamps.</p>',
      lists: [{ text: 'What you do', content: '<li>Trim wicks</li>' }],
      closingHtml: '<p>Write to us.</p>',
    }
    expect(read({ description: null, content }).description.plainText).toBe(
      'Keep the lamps.\n\nWhat you do\n\n- Trim wicks\n\nWrite to us.',
    )
  })

  it('is a point where several are asked for, also above what would be nice', () => {
    const { qualifications } = read({
      requirements: ['A steady hand.', 'Good eyes.'],
      desirable: ['A boat.'],
    }).sections
    expect(qualifications?.plainText).toBe('- A steady hand.\n- Good eyes.\n\nNice to have\n\nA boat.')
  })
})

it('a profile has a name that says nothing of who is sought', () => {
  expect(read({ profileName: 'Job Posting' }).sections.qualifications).toBeNull()
})

it.each([
  [{ firstPostDate: '2031-07-07', createdAt: '2031-06-26' }, '2031-07-07'],
  [{ external_publication_start_at: '2031-07-07', created_at: '2031-06-26' }, '2031-07-07'],
  [{ createdTimeStamp: '2031-06-26' }, '2031-06-26'],
])('the day a record was made is asked last: %j', (members, day) => {
  expect(read({ posted: null, ...members }).posted?.date).toBe(day)
})

it.each([
  [{ location: 'Remote', country: 'Canada' }, 'remote', [], ['Canada']],
  [{ location: ['Leith', 'Remote'] }, 'remote_or_onsite', ['Leith'], []],
  [{ location: 'Hybrid', city: 'Leith' }, 'hybrid', ['Leith'], []],
  [{ office: 'Remote' }, 'remote', [], []],
  [{ city: 'Global', country: 'Canada', workplace_type: 'remote' }, 'remote', [], ['Canada']],
  [{ locationCity: 'Leith', locationState: 'SC', locationCountry: 'GB' }, 'unknown', ['Leith, SC'], []],
])(
  '“Remote” in the place of a place leaves it to what stands beside it: %j',
  (members, mode, places, regions) => {
    const { workMode, locations, applicantRegions } = read(members)
    expect([workMode, locations.map(({ label }) => label), applicantRegions]).toEqual([mode, places, regions])
  },
)

describe('what is turned from XML into JSON', () => {
  it('says the text of an element beside its attributes', () => {
    const { posted } = read({ posted: null, publicationTime: { '@timestamp': 7, $: '2031-07-06' } })
    expect(posted?.date).toBe('2031-07-06')
    expect(read({ location: { _: 'Leith', $: { lang: 'en' } } }).locations[0]?.label).toBe('Leith')
    expect(read({ location: { _: 'x', name: 'Leith' } }).locations[0]?.label).toBe('Leith')
  })

  it('has lists within lists', () => {
    const workFormats = [{ workFormatsElement: ['REMOTE', 'HYBRID'] }]
    expect(read({ workFormats }).workMode).toBe('hybrid')
  })
})

it('a time with its offset keeps it, whatever its key says of the zone', () => {
  const { posted } = read({ postingStartTimestampUTC: '2031-09-01T05:00:00+02:00' })
  expect(posted).toMatchObject({ instant: '2031-09-01T03:00:00.000Z', raw: '2031-09-01T05:00:00+02:00' })
})

it('an answer that keeps its words in translations says them in English, else as they come first', () => {
  const said = (language_code: string, name: string) => ({ language_code, name, description: 'Keep them.' })
  const both = {
    title: null,
    description: null,
    translations: [said('de', 'Wärter'), said('en', 'Lamp keeper')],
  }
  expect(read(both)).toMatchObject({ title: 'Lamp keeper', description: { plainText: 'Keep them.' } })
  expect(read({ ...both, translations: [said('de', 'Wärter')] }).title).toBe('Wärter')
  expect(read({ translations: [said('de', 'Wärter')] }).title).toBe('Lamp keeper')
})

it.each([
  [{ company: null, organization_name: 'Engineering' }, null],
  [{ company: null, organization_name: 'Northmill Engineering' }, 'Northmill Engineering'],
])('a department hires nobody: %j', (members, name) => {
  expect(read(members).employer.name).toBe(name)
})
