// Answers that say in parts of their own, or refer elsewhere for, what one job is.

import { describe, expect, it } from 'vitest'
import { readAnswer as read } from './helpers/readAnswer.ts'

describe('what an answer says in parts', () => {
  it('is one job of which each part says something, but not what somebody did about it', () => {
    const told = (application: object) =>
      read({
        title: null,
        job: { id: 7, title: 'Lamp keeper', description: 'You keep the lamps of our tower clean.' },
        company: { name: 'Northmill Lamps' },
        terms: { salary: '£30,000 a year', contractType: 'Permanent' },
        application,
      })
    const job = told({ link: 'https://northmill.example/apply/7', deadline: '2031-05-01' })
    expect(job).toMatchObject({ title: 'Lamp keeper', employer: { name: 'Northmill Lamps' } })
    expect(job).toMatchObject({ employment: { contract: ['permanent'] }, salaries: [{ min: '30000' }] })
    expect([job.urls.apply, job.deadline.date?.date]).toEqual([
      'https://northmill.example/apply/7',
      '2031-05-01',
    ])
    const record = told({ date: '2031-04-02', status: 'interview', location: 'Wil' })
    expect([record.posted, record.locations]).toEqual([null, []])
  })

  it.each([
    {
      offer: { title: '20 % off all flours', description: 'Only this week.' },
      company: { name: 'Northmill' },
    },
    { ad: { title: 'Two rooms near the harbour', description: 'Bright.' }, location: { city: 'Husum' } },
  ])('is none where %j is offered as goods and flats are', (members) => {
    const others = {
      title: null,
      company: null,
      description: null,
      terms: { minimum: 20 },
      dates: { closing: '2031-05-01' },
    }
    expect(() => read({ ...others, ...members })).toThrow('not one posting')
  })

  it.each([
    [{ employer: { __ref: 'Employer:150' }, employerNameFromSearch: 'Northmill' }, 'Northmill'],
    [{ employer: { __ref: 'Employer:150' }, company: null }, null],
    [{ linkedData: { hiringOrganization: { name: 'Northmill' } }, company: null }, 'Northmill'],
  ])('is named where %j names one, and nobody where it refers to what is not there', (members, name) => {
    expect(read({ company: null, ...members }).employer.name ?? null).toBe(name)
  })

  it('is the town behind the code of the country that is stated as well', () => {
    const { locations } = read({ location: 'NLD - Amsterdam', country: { descriptor: 'Netherlands' } })
    expect(locations).toMatchObject([{ locality: 'Amsterdam', countryCode: 'NL' }])
  })

  it('is remote where only that is left, and of no other kind where a category is “other”', () => {
    const { workMode, employment } = read({
      city: 'Madrid',
      teleworking: { id: 3, value: 'Solo teletrabajo' },
      contractType: { id: 1, value: 'Indefinido' },
      category: { id: 180, value: 'Otros' },
    })
    expect([workMode, employment.contract]).toEqual(['remote', ['permanent']])
  })

  it('is told by keys that say for what their words are', () => {
    const { workMode, sections, locations, description } = read({
      description: null,
      jobOfferDescription: 'Keep the lamps of our tower clean.',
      employmentModel: 'HYBRID',
      technologyStack: ['Wicks', 'Oil'],
      city: 'Marlow',
      voivodeship: 'opolskie',
    })
    expect(workMode).toBe('hybrid')
    expect(sections.skills).toEqual(['Wicks', 'Oil'])
    expect(locations).toMatchObject([{ locality: 'Marlow', region: 'opolskie' }])
    expect(description.plainText).toBe('Keep the lamps of our tower clean.')
  })

  it('is how many years are asked for, where they are no year of what was paid', () => {
    const { experience } = read({ workYear: '3-5年', salary: '8-12K' })
    expect(experience?.monthsMin).toBe(36)
    expect(() => read({ work_year: 2023, salary: 85000, job_title: 'Lamp keeper' })).toThrow(
      'not one posting',
    )
  })
  it('may be said in a part called as it is, and in headed texts within another', () => {
    const parts = [
      { title: 'Tasks', content: `<p>${'Keep the lamps of our tower clean. '.repeat(4)}</p>` },
      { title: 'Who we look for', content: `<p>${'You do not mind the height. '.repeat(4)}</p>` },
    ]
    const told = read({
      description: null,
      details: { fileDetails: null, standardDetails: parts },
      highlights: {
        title: 'Lamp keeper',
        remoteWork: true,
        remoteWorkType: 'HYBRID',
        workTimes: ['PART_TIME'],
      },
      neighbour: { title: 'Wick trimmer', workTimes: ['FULL_TIME'] },
    })
    expect(told.workMode).toBe('hybrid')
    expect(told.employment.schedule).toEqual(['part_time'])
    expect(told.description.plainText).toMatch(/^Tasks\n\nKeep the lamps[\s\S]*Who we look for\n\nYou do not/)
  })

  it('is posted at the moment that stands beside how long ago that was, and is of the kind that a code is known by', () => {
    const told = read({
      job_posted_at: '3 days ago',
      job_posted_at_datetime_utc: '2031-05-28T20:26:40.000Z',
      employmentType: { label: 'SALARIED_FT', id: 'Salaried, full-time' },
    })
    expect(told.posted?.instant).toBe('2031-05-28T20:26:40.000Z')
    expect(told.employment.schedule).toEqual(['full_time'])
  })

  it('tells of who hires below what describes the job, or alone', () => {
    const about = {
      CorporateDescriptionStr: '<p>We light towers.</p>',
      OrganizationDescriptionStr: 'Since 1790.',
    }
    const told = (members: object) => read({ ...about, ...members }).description.plainText
    expect(told({})).toBe('Keep the lamps.\n\nWe light towers.\n\nSince 1790.')
    expect(told({ description: null, place: 'Husum', requirements: ['steady hands'] })).toBe(
      'We light towers.\n\nSince 1790.',
    )
  })

  it('is a street and its number, a currency as the unit of two ends, and how far one has to have studied', () => {
    const told = read({
      stellenlokationen: [{ adresse: { ort: 'Husum', strasse: 'Deichstr.', hausnummer: '5a' } }],
      salaryRange: { unit: 'GBP', min_value: '30000', max_value: '34000' },
      formations: [{ domaineLibelle: 'optique', niveauLibelle: 'Bac+3, Bac+4 ou équivalents' }],
    })
    expect(told.locations).toMatchObject([{ locality: 'Husum', street: 'Deichstr. 5a' }])
    expect(told.salaries).toMatchObject([{ min: '30000', max: '34000', currency: 'GBP' }])
    expect(told.education?.minLevel).toBe('bachelor')
  })

  it('has no picture of it for its page, and what else is said below what describes it', () => {
    const urlPicture = 'https://northmill.example/images/7123/front.jpg'
    const told = read({ id: 7123, urlPicture, relevantExperiences: '<p>We pay for your boots.</p>' })
    expect(told.urls.posting).toBeNull()
    expect(told.description.plainText).toMatch(/We pay for your boots\.$/)
  })

  it('is said in objects within objects, by whatever these are called', () => {
    const found = { companyResult: { name: 'Northmill Lamps' } }
    expect(
      read({ company: null, companyDetails: { 'site.web.Company': { company: 'urn:7', ...found } } }).employer
        .name,
    ).toBe('Northmill Lamps')
    const told = read({
      company: { detail: { href: 'https://northmill.example', name: 'Northmill Lamps' } },
      education: { label: 'Education', ug: ['B.Com in Commerce'] },
      location: 'Kent > Dover',
      seniority: 'Semi Senior',
    })
    expect(told).toMatchObject({
      employer: { name: 'Northmill Lamps' },
      experience: { seniority: 'Semi Senior' },
    })
    expect(told.education?.raw).toBe('B.Com in Commerce')
    expect(told.locations).toMatchObject([{ label: 'Dover, Kent', locality: 'Dover', region: 'Kent' }])
  })

  it('is not asked for in the profile of who hires, nor in a region called 0', () => {
    const told = read({
      company: null,
      profile: { name: 'Northmill Lamps', web: 'x' },
      city: 'Dover',
      state: 0,
      country: 'UK',
    })
    expect(told.sections.qualifications).toBeNull()
    expect(told.employer.name).toBe('Northmill Lamps')
    expect(told.locations).toMatchObject([{ label: 'Dover', region: null }])
  })

  it('is told with its title and the parts of its text alone', () => {
    const sections = { jobDescription: { title: 'The job', text: '<p>Keep the lamps.</p>' } }
    const alone = { title: null, company: null, name: 'Lamp keeper', jobAd: { sections } }
    expect(read(alone)).toMatchObject({ title: 'Lamp keeper' })
  })

  it('is with somebody named in several languages, and no hours in the words of a board', () => {
    const told = read({
      company: { name: { fi: 'Pohjoismylly Oy', en: 'Northmill Ltd' } },
      workingHours: 'HOURS_8',
    })
    expect([told.employer.name, told.sections.workHours]).toEqual(['Northmill Ltd', null])
  })

  it('may be known to be in a region alone', () => {
    expect(read({ city: null, location: { libelle: '75 - Paris (Dept.)' } }).locations).toMatchObject([
      { locality: null, region: 'Paris' },
    ])
  })

  it('is in one place, which it says twice', () => {
    const told = read({
      city: 'Reno',
      state: 'Nevada',
      country: 'United States',
      address: '5 Mill St, Reno, Nevada, 89501',
      multi_location: ['Reno, Nevada, United States'],
    })
    expect(told.locations).toMatchObject([
      { label: 'Reno, Nevada', street: '5 Mill St', postalCode: '89501' },
    ])
  })
})
