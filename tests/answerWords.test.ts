// Answers of boards that say a fact in words or beside a key that needs a look at what stands around it.

import { describe, expect, it } from 'vitest'
import { readAnswer as read } from './helpers/readAnswer.ts'

describe('whether pay is meant before taxes', () => {
  const pay = { salary_from: 1000, salary_to: 2000, currency: 'рубль', salary_period: 'в месяц' }

  it.each([
    [{ ...pay, taxes: 'до вычета налогов' }, 'gross'],
    [{ ...pay, tax: 'After taxes' }, 'net'],
    [{ ...pay, gross: true }, 'gross'],
    [{ ...pay, salary_to: undefined, taxes: 'на руки' }, 'net'],
    [{ ...pay, taxes: 'W2' }, 'unspecified'],
    [{ ...pay, note: 'gross' }, 'unspecified'],
  ])('%j', (members, basis) => {
    expect(read(members).salaries).toMatchObject([{ min: '1000', currency: 'RUB', period: 'month', basis }])
  })
})

it('work in an office is a mode, and what offices are full of is none', () => {
  expect(read({ work_format: 'Офисная работа' }).workMode).toBe('onsite')
  expect(read({ work_format: 'Офисная мебель' }).workMode).toBe('unknown')
})

it('the address of the employer beside that of the board is where one applies', () => {
  const jobUrl = 'https://board.example/jobs/lamp-keeper/57029285'
  const externalUrl = 'https://careers.northmill.example/jobs/lamp-keeper/190529'
  expect(read({ jobUrl, externalUrl }).urls).toMatchObject({ posting: jobUrl, apply: externalUrl })
  expect(read({ externalUrl }).urls).toMatchObject({ posting: externalUrl, apply: null })
})

it('whose site it is in a system for many is who employs, where the text names them', () => {
  const jobUrl = 'https://wickworks.bamboohr.com/careers/529'
  const said = (description: string) => read({ company: undefined, jobUrl, description }).employer.name
  expect(said('At Wickworks you keep the lamps of the whole town.')).toBe('Wickworks')
  expect(said('You keep the lamps of the whole town.')).toBeNull()
})

it('a requisition starts when it is advertised', () => {
  const content = read({ jobReqId: 'JR001', timeType: 'Full time', startDate: '2027-01-15' })
  expect([content.posted?.date, content.startDate]).toEqual(['2027-01-15', null])
})

describe('a mission', () => {
  it('beside the profile of who is sought is what is to be done', () => {
    const { responsibilities, qualifications } = read({
      mission: '<p>Tenir les lampes.</p>',
      profile: '<p>Aime la lumière.</p>',
    }).sections
    expect([responsibilities?.plainText, qualifications?.plainText]).toEqual([
      'Tenir les lampes.',
      'Aime la lumière.',
    ])
  })

  it('alone may be what a company is for', () => {
    const content = read({ mission: 'We light the world.', requirements: '<p>Own tools</p>' })
    expect(content.sections.responsibilities).toBeNull()
    expect(content.extra).toMatchObject({ mission: 'We light the world.' })
  })
})

describe('a key for the type of a job', () => {
  it('may hold a department, which is no kind of employment and stays as it was', () => {
    const content = read({ job_type: 'Design' })
    expect(content.employment).toEqual({ schedule: [], contract: [], raw: [] })
    expect(content.extra).toMatchObject({ job_type: 'Design' })
  })

  it('holds kinds nobody thought of as well, and “Other”', () => {
    expect(read({ job_type: 'Lantern shift' }).employment.raw).toEqual(['Lantern shift'])
    expect(read({ job_type: 'Other' }).employment.contract).toEqual(['other'])
    expect(read({ job_type: ['Design', 'Full-time'] }).employment).toMatchObject({ schedule: ['full_time'] })
  })
})

it('what a job is “available for” is a kind of employment where its words are, and its last day is “valid through”', () => {
  const ends = { date_posted: '2031-03-03', date_validthrough: '2031-04-02T11:00:00' }
  const content = read({ available_for: ['Full Time'], ...ends })
  expect(content.employment.schedule).toEqual(['full_time'])
  expect(content.deadline).toMatchObject({ origin: 'stated', date: { local: '2031-04-02T11:00:00' } })
  const other = read({ available_for: ['Lamp keepers'], visa_validthrough: '2031-04-02' })
  expect(other.employment.raw).toEqual([])
  expect(other.deadline.origin).toBe('none')
})

it('the level beside a number of years is kept', () => {
  const { experience } = read({ minYearsExperience: 3, seniorityLevel: 'Mid Level' })
  expect(experience).toMatchObject({ monthsMin: 36, seniority: 'Mid Level' })
  expect(read({ minExperienceInYear: 2, maxExperienceInYear: 5 }).experience).toMatchObject({
    monthsMin: 24,
    raw: '2-5 years',
  })
})

it('the working day and the studies of Spanish boards are hours and a degree', () => {
  const { employment, education } = read({
    contractType: { id: 8, value: 'De duración determinada' },
    workDay: { id: 1, value: 'Completa' },
    study: { id: 20, value: 'Licenciatura' },
  })
  expect(employment).toMatchObject({ schedule: ['full_time'], contract: ['temporary'] })
  expect(education.minLevel).toBe('bachelor')
})

it('a digit stands for a kind of employment that only the site knows', () => {
  expect(read({ jobType: 2 }).employment.raw).toEqual([])
})

it('keys of systems that were seen seldom say what others do', () => {
  expect(read({ telecommuting: 'hybrid' }).workMode).toBe('hybrid')
  expect(read({ Job_Opening_ID: 'ZR_114_JOB', Job_Type: 'Full time' }).identifier?.value).toBe('ZR_114_JOB')
  expect(read({ officelocation_arr: 'Nashik, Maharashtra, India' }).locations).toMatchObject([
    { locality: 'Nashik', countryCode: 'IN' },
  ])
  expect(read({ description: undefined, jd: '<p>Grind flour.</p>' }).description.plainText).toBe(
    'Grind flour.',
  )
})

it('what a board for everybody calls a name, a time, a number of years and a list of skills is understood', () => {
  const content = read({
    company: { id: 7, visibleName: 'Northmill Lamps' },
    validThroughTime: '2031-04-25T13:00:00+00:00',
    workExperience: 'between3And5',
    keySkills: { keySkill: ['Wicks', 'Oil'] },
    area: { name: 'Marlow' },
    address: { displayName: 'Marlow, Mill Street', city: 'Marlow', street: 'Mill Street' },
  })
  expect(content).toMatchObject({
    employer: { name: 'Northmill Lamps' },
    deadline: { origin: 'stated' },
    experience: { monthsMin: 36, raw: '3-5' },
    sections: { skills: ['Wicks', 'Oil'] },
    locations: [{ locality: 'Marlow', street: 'Mill Street' }],
  })
  expect(read({ workExperience: 'noExperience' }).experience.monthsMin).toBe(0)
  expect(read({ workExperience: 'betweenJobs' }).experience.monthsMin).toBeNull()
})

it('a single line with a label on top of a text says who employs, where it names somebody', () => {
  const said = (line: string) =>
    read({ company: undefined, description: `<p>${line}</p><p>Keep the lamps.</p>` }).employer.name
  expect(said('Компания: Neuro Lamps')).toBe('Neuro Lamps')
  expect(said('Company: a place where people grow')).toBeNull()
})

it('a site that keeps summaries tells the pay in words and its text in two of them', () => {
  const jdResponsibilitySummary =
    'You wind the clocks of four towers and write down how late each of them was.'
  const told = read({
    minSalary: 95000,
    maxSalary: 120000,
    salaryDesc: '$95K/yr - $120K/yr',
    description: undefined,
    jobSummary: 'Tower Time keeps the clocks of the county.',
    jdResponsibilitySummary,
  })
  expect(told.salaries).toMatchObject([{ min: '95000', max: '120000', period: 'year' }])
  expect(told.description.plainText).toContain(jdResponsibilitySummary)
})

it('German keys tell when a posting is from and until, its number, its start and how its text begins', () => {
  const einleitung = 'Unser Leuchtturm steht am Hafen und leuchtet jede Nacht weit über die Bucht.'
  const dates = { veroeffentlicht: '2031-10-06', gueltig_bis: '2031-11-23', beginn: 'ab sofort' }
  const content = read({ ...dates, kennung: 'LW-7', einleitung, description: undefined, id: undefined })
  expect(content).toMatchObject({
    posted: { date: '2031-10-06' },
    deadline: { date: { date: '2031-11-23' } },
    startDate: { raw: 'ab sofort' },
    identifier: { value: 'LW-7' },
    description: { plainText: einleitung },
  })
})

it('a text in three parts below one key is put together, and places of the posting are those of the job', () => {
  const content = read({
    description: undefined,
    jobPostingContent: {
      jobDescriptionHeader: '<p>Wickworks lights the coast.</p>',
      jobDescription: '<p>You keep the lamps.</p>',
      jobDescriptionFooter: '<p>Apply by mail.</p>',
    },
    postingLocations: [{ locationName: 'Depot 4', cityName: 'Leith', isoCountryCode: 'GBR' }],
  })
  expect(content.description.plainText).toBe(
    'You keep the lamps.\n\nApply by mail.\n\nWickworks lights the coast.',
  )
  expect(content.locations).toMatchObject([{ locality: 'Leith', countryCode: 'GB' }])
})
