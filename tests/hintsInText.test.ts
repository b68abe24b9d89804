import { describe, expect, it } from 'vitest'
import { findTextStart } from '../electron/core/import/dates/textStart.ts'
import { normalise } from '../electron/core/import/normalise.ts'
import { countProcessorTime } from './helpers/processorTime.ts'
import { rawPosting } from './helpers/rawNode.ts'

const hintsOf = (description: string, more: object = {}) =>
  normalise(
    rawPosting({ title: 'Miller', datePosted: '2031-03-03', description, ...more }),
  ).content.hints.map(({ field, value }) => [field, value])

describe('what the text of a marked posting says in passing', () => {
  it.each([
    [
      '<p>Requirements</p><ul><li>3+ years of experience in milling</li></ul>',
      [['experience', 'At least 3 years']],
    ],
    ['<p>We offer a permanent part-time position.</p>', [['employment', 'permanent part-time']]],
    ['<p>Job Types: Full-time, Permanent</p>', [['employment', 'Full-time, Permanent']]],
    ["<p>We bake.<br>Type d'emploi : Temps plein, CDI<br>Salaire</p>", [['employment', 'Temps plein, CDI']]],
    ['<p>Northmill seeks a full-time miller.</p>', [['employment', 'full-time']]],
    ['<p>You are legally entitled to work here on a full-time basis.</p>', []],
    ['<p>Contract: signed by both sides</p>', []],
    ['<p>Category: Full Time</p>', [['employment', 'Full Time']]],
    ['<p>Vacation rates modified for part-time work schedules</p>', []],
    [
      '<p>A typical order runs $250,000 to $900,000 per year. The salary for this role is $40,000 - $45,000 per year.</p>',
      [['salary', '40,000–45,000 / year, currency not stated']],
    ],
    [
      '<p>Base rate 11.00 per hour plus a bonus of $2.50 per hour.</p>',
      [['salary', '11 / hour, currency not stated']],
    ],
    [
      '<p>You serve for a 2-year renewable contract, earning between KSh 15,900 to KSh 17420 monthly.</p>',
      [
        ['employment', '2-year renewable contract'],
        ['salary', 'KES\u00a015,900–17,420 / month'],
      ],
    ],
    [
      '<p>Basic Salary Scale: Kshs. 169,140- 324,430 Per month</p>',
      [['salary', 'KES\u00a0169,140–324,430 / month']],
    ],
    [
      '<p>First year earnings of $90,000+</p>',
      [['salary', 'from 90,000, currency not stated, period not stated']],
    ],
    ['<p>Milling saves towns $50,000 - $200,000 in annual savings.</p>', []],
    ['<p>Tuition reimbursement up to $25,000 per year.</p>', []],
    ['<ul><li>You have 4-6 years designing mills</li></ul>', [['experience', '4–6 years']]],
    ['<p>Requirements</p><p>- 2+ yrs of public milling</p>', [['experience', 'At least 2 years']]],
    ['<p>You have 6 years to pay it back.</p>', []],
    ['<p>Mission de 6 mois. 3 ans d’exp minimum.</p>', [['experience', 'At least 3 years']]],
    ['<p>8-10 years of working in old mills.</p>', [['experience', '8–10 years']]],
    [
      '<p>For U.S.-based roles, we expect a base salary between $48,200 and $59,800.</p>',
      [['salary', 'US$48,200–59,800, period not stated']],
    ],
    ['<ul><li>Have between 3-5 years developing mills</li></ul>', [['experience', '3–5 years']]],
    ['<p>Experience Required:</p><p>No</p>', [['experience', 'None required']]],
    ['<p>Experience:</p><p>2 years</p>', [['experience', 'At least 2 years']]],
    ['<p>Experience with:</p><p>3 mills</p>', []],
    ['<p>No prior experience or training required.</p>', [['experience', 'None required']]],
    ['<p>Pay: $30/hr USD (in your own money)</p>', [['salary', 'US$30 / hour']]],
    ['<p>Pay is between $50-$65 US per hour.</p>', [['salary', 'US$50–65 / hour']]],
    ['<p>We offer USD25-40 per hour.</p>', [['salary', 'US$25–40 / hour']]],
    ['<h3>Basic Qualifications</h3><ul><li>3 years Python</li></ul>', [['experience', 'At least 3 years']]],
    ['<h3>Requirements</h3><p>Milling, 1-2 years.</p>', [['experience', '1–2 years']]],
    [
      '<h3>Requirements</h3><ul><li>3 years of experience desired</li></ul>',
      [['experience', 'At least 3 years']],
    ],
    ['<h3>Requirements</h3><p>3 years of experience would also be desired.</p>', []],
    ['<h3>Desired</h3><ul><li>3 years of experience desired</li></ul>', []],
    ['<h3>Requirements</h3><ul><li>3 years Diploma in Milling</li><li>Diploma, 3 years</li></ul>', []],
    [
      '<p>Applicants must have at least eighteen months of mill work.</p>',
      [['experience', 'At least 18 months']],
    ],
    ['<p>You must have at least 6 months of passport validity.</p>', []],
    ['<p>Avantages salariés :</p><ul><li>Tickets restaurants : 13 € par ticket</li></ul>', []],
    ['<p>Salaire : 13 € par heure et tickets restaurant</p>', [['salary', '€13 / hour']]],
    ['<p>The base salary range for this role is $1.00 - $1.00.</p>', []],
    ['<p>Relocation assistance of $10,000 available. Compensation is competitive.</p>', []],
    ['<p>Rémunération : 45-60k</p>', [['salary', '45,000–60,000, currency not stated, period not stated']]],
    [
      '<b>Salary:</b> 90k-110k<br>Monthly reviews',
      [['salary', '90,000–110,000, currency not stated, period not stated']],
    ],
    ['&lt;strong&gt;Pay Rate: &lt;/strong&gt;65/hr', [['salary', '65 / hour, currency not stated']]],
    ['<p><b>Pay:</b> 14 payments per year</p><p><b>Compensation:</b> 5 weeks of leave</p>', []],
    [
      '<p>Einstiegsgehalt: 45.000 - 55.000</p>',
      [['salary', '45,000–55,000, currency not stated, period not stated']],
    ],
    ['<p>Pay: 30-40 hours</p><p>Salary: 2026-2027 budget</p>', []],
    [
      '<p>Ein jährliches Bruttogehalt von derzeit 22.422 € bis 29.029 €</p>',
      [['salary', '€22,422–29,029 / year gross']],
    ],
    ['<p>Life insurance: 100% employer-paid coverage valued at $10,000 each.</p>', []],
    ['<p>SALARY: CI$60,000 - CI$80,000 pa</p>', [['salary', 'KYD\u00a060,000–80,000 / year']]],
    ['<h3>Requirements</h3><ul><li>No prior experience</li></ul>', [['experience', 'None required']]],
    ['<ul><li>נסיון של שלוש שנים</li></ul>', [['experience', 'At least 3 years']]],
    ['<ul><li>5 שנות ניסיון - יתרון</li></ul>', []],
    ['<ul><li>ללא נסיון</li></ul>', [['experience', 'None required']]],
    ['<p>This is a temp-to-hire position.</p>', [['employment', 'temp-to-hire']]],
    ['<p>Part time (20 hours per week)</p>', [['employment', 'Part time']]],
    ['<p>12 month maternity cover</p>', [['employment', 'maternity cover']]],
    ['<p>This is a paid internship.</p>', [['employment', 'internship']]],
    ['<p>Hours: Full time, 38 hours per week</p>', [['employment', 'Full time, 38 hours per week']]],
    ['<p>Hours: 9 to 5</p>', []],
    ['<p>Full Time: Yes</p>', [['employment', 'Full Time']]],
    [
      '<p>Full-time, £30,000 a year.</p>',
      [
        ['salary', '£30,000 / year'],
        ['employment', 'Full-time'],
      ],
    ],
    ['<p>Full Time: No</p>', []],
    [
      '<p>An immediate opening for a part-time miller.</p><p>You would work as an independent contractor.</p>',
      [['employment', 'part-time, independent contractor']],
    ],
    [
      '<p>This is a part-time (25/30 hours) freelance position.</p>',
      [['employment', 'part-time (25/30 hours) freelance']],
    ],
    [
      '<p>There is a stipend of $1200/mo. Housing will be provided.</p>',
      [['salary', '1,200 / month, currency not stated']],
    ],
    ['<p>Základná mzda je od 1300,- EUR/mesiac.</p>', [['salary', 'from €1,300 / month']]],
    ['<p>There is a stipend of $100 per month for internet.</p>', []],
    ['<p>You will train two high school assistant counselors.</p>', []],
    ['<p>Fecha de ingreso: inmediata</p>', [['startDate', null]]],
    ['<p>Medio tiempo (15-20 horas semanales)</p>', [['employment', 'Medio tiempo']]],
    ['<p>Contract / Full Time</p>', [['employment', 'Contract, Full Time']]],
    ['<ul><li>Contract - Full Time</li></ul>', [['employment', 'Contract, Full Time']]],
    ['<ul><li>Contract</li><li>3 month engagement</li></ul>', [['employment', 'Contract']]],
    ['<ul><li>Permanent</li><li>Contract</li></ul>', []],
    ['<p>Contract: Full-time</p>', [['employment', 'Full-time']]],
    ['<p>Contract Duration – Permanent</p>', [['employment', 'Permanent']]],
    ['<h3>Contratação</h3><p>PJ +</p>', [['employment', 'PJ']]],
    ['<h3>Job type</h3><p>Full-time</p>', [['employment', 'Full-time']]],
    ['<h3>Job type</h3><p>Permanent waves are our trade.</p>', []],
    ['<p>You have 6-8 years of experience in .NET and ASP.NET.</p>', [['experience', '6–8 years']]],
    ['<p>Four years of college-level course work, or five years of experience in milling.</p>', []],
    [
      '<p>A degree in milling, or 4 years of experience</p><ul><li>5-7 years of experience with looms</li></ul>',
      [['experience', '5–7 years']],
    ],
    ["<p>Are you a miller with 2-4 years' experience? £45,000 + bonus</p>", [['experience', '2–4 years']]],
    ['<p>Duration: 6+ months contract</p>', [['employment', '6+ months contract']]],
    [
      '<h3>Requisitos obrigatórios:</h3><ul><li>6+ anos moendo grãos</li></ul>',
      [['experience', 'At least 6 years']],
    ],
    ['<h3>Requisitos:</h3><p>Acima de 7 anos na área de moagem.</p>', [['experience', 'At least 7 years']]],
    ['<h3>Requisitos:</h3><ul><li>6+ anos de idade</li><li>10+ anos no mercado</li></ul>', []],
    ['<p>Salários acima de R$ 20.000,00</p>', [['salary', 'from R$20,000, period not stated']]],
    ['<ul><li>Several openings - commencing 29 January 2032</li></ul>', [['startDate', '2032-01-29']]],
    ['<ul><li>Full-time (Monday to Friday from 9 to 6).</li></ul>', [['employment', 'Full-time']]],
    [
      '<p>20 hours a week on a permanent, part time, 40-week basis.</p>',
      [['employment', 'permanent, part time']],
    ],
    ['<p>A permanent part-time 39 week term-time basis</p>', [['employment', 'permanent part-time']]],
    ['<p>This is a full time contractor position.</p>', [['employment', 'full time contractor']]],
    [
      '<p>Millers who work as long-term (40 hours a week) independent contractors.</p>',
      [['employment', 'independent contractors, 40 hours a week']],
    ],
    ['<p>You work with contractors and contractor management systems.</p>', []],
    [
      '<p>Fixed-term contract: 1 + 3 years.</p><p>We offer a full-time employment contract.</p>',
      [['employment', 'Fixed-term, full-time']],
    ],
    [
      '<p>A full-time position.</p><p>You will fill contract and temporary roles for us.</p>',
      [['employment', 'full-time']],
    ],
    ['<p>Volunteer experience and paid volunteer time</p>', []],
    ['<p>Day rate: £400 - £450</p>', [['salary', '£400–450 / day']]],
    ['<p>Monthly salary of AED 5,000 - 7,000</p>', [['salary', 'AED\u00a05,000–7,000 / month']]],
    ['<p>Stipend: $1,200 per month</p>', [['salary', '1,200 / month, currency not stated']]],
    ['<p>A learning stipend of $1,200 per year</p>', []],
    ['<p>Salário: R$ 2.500,00</p>', [['salary', 'R$2,500, period not stated']]],
    ["<p>Salaire : 22,50 $ de l'heure</p>", [['salary', '22.50 / hour, currency not stated']]],
    ['<p>Permanent part-time, 30 hours a week</p>', [['employment', 'Permanent part-time']]],
    ['<p>Northmill is hiring a full-time, exempt Miller.</p>', [['employment', 'full-time']]],
    [
      '<p>Permanent, whole-time post. Hybrid working is not available for this role.</p>',
      [['employment', 'Permanent, whole-time']],
    ],
    ['<p>Experience Required: No</p>', [['experience', 'None required']]],
    ['<p>Experience: flour</p>', []],
    ['<p>Não cobramos experiência prévia.</p>', [['experience', 'None required']]],
    ['<p>Não cobramos experiência em moagem.</p>', []],
    ['<ul><li>Niveau Bac ; 2-3 ans d’expériences</li></ul>', [['experience', '2–3 years']]],
    ['<p>We´re looking for millers with +3 years of experience.</p>', [['experience', 'At least 3 years']]],
    ['<p>The post is available from 1 June.</p>', [['startDate', '2031-06-01']]],
    ['<p>Start date: as soon as possible</p>', [['startDate', null]]],
    // What began long before the job was posted is something else.
    ['<p>Start date: 1 March 2029</p>', []],
    ['<p>We have 30 years of experience in milling.</p>', []],
    ['<p>Our mill started on 1 June 1890. Apply to start your career.</p>', []],
  ])('%s', (description, hints) => expect(hintsOf(description)).toEqual(hints))

  it.each([
    ['Miller $45/hr', '45 / hour, currency not stated'],
    ['Miller (£35-40k)', '£35,000–40,000, period not stated'],
  ])('is also said of pay in a title: %s', (title, value) =>
    expect(hintsOf('<p>We mill.</p>', { title })).toEqual([['salary', value]]),
  )

  it.each(['Driver - $5,000 sign-on bonus', 'Engineer, $2B startup', 'Miller ($100 gift card)'])(
    'is not said by %s',
    (title) => expect(hintsOf('<p>We mill.</p>', { title })).toEqual([]),
  )

  it('knows whose dollars are paid where a state is stated and no country', () =>
    expect(
      hintsOf('<p>Starting wage is $17.50/hr.</p>', {
        jobLocation: { '@type': 'Place', address: { addressLocality: 'Reno', addressRegion: 'NV' } },
      }),
    ).toEqual([['salary', 'US$17.50 / hour']]))

  it('is also said in what stands beside it: the benefits, the qualifications', () => {
    const jobBenefits =
      '<ul><li>Unbefristeter Arbeitsvertrag</li><li>Mobiles Arbeiten an bis zu 2 Tagen pro Woche</li></ul>'
    expect(hintsOf('<p>Wir mahlen.</p>', { jobBenefits, employmentType: 'FULL_TIME' })).toEqual([
      ['workMode', 'hybrid'],
      ['employment', 'Unbefristet'],
    ])
    expect(hintsOf('<p>We mill.</p>', { qualifications: '<p>Free to start on 1 June 2031</p>' })).toEqual([
      ['startDate', '2031-06-01'],
    ])
  })

  it('is also said of the contract where the data tell only the hours', () => {
    const text = '<p>This is a full-time, temporary post.</p>'
    expect(hintsOf(text, { employmentType: 'FULL_TIME' })).toEqual([['employment', 'temporary']])
    expect(hintsOf(text, { employmentType: ['FULL_TIME', 'TEMPORARY'] })).toEqual([])
    expect(hintsOf('<p>A full-time post.</p>', { employmentType: 'FULL_TIME' })).toEqual([])
  })

  it.each([
    ['A part-time post.', 'part-time'],
    ['The position is full-time or part-time.', 'part-time'],
    ['Wir suchen eine Müllerin in Voll- oder Teilzeit.', 'Voll- oder Teilzeit'],
    ['Eine Stelle in Voll/Teilzeit.', 'Voll/Teilzeit'],
    ['Arbeitszeit: Vollzeit, Teilzeit Beginn: sofort', 'Teilzeit'],
  ])('is said of other hours than the data tell: %s', (text, value) => {
    expect(hintsOf(`<p>${text}</p>`, { employmentType: 'FULL_TIME' })).toContainEqual(['employment', value])
  })

  it('is left alone where the data say it', () => {
    const stated = {
      experienceRequirements: { monthsOfExperience: 60 },
      employmentType: 'FULL_TIME',
      jobStartDate: '2031-05-01',
    }
    const text = 'A full-time position that starts on 1 June 2031. Five years of experience.'
    expect(hintsOf(text, stated)).toEqual([])
  })
})

describe('when the work begins', () => {
  it.each([
    ['Starting date: 1 November 2026', '2026-11-01'],
    ['Anticipated start date for this role is November 1, 2026.', '2026-11-01'],
    ['The position starts on 15 January 2027.', '2027-01-15'],
    ['The contract is expected to start on 15/01/2027.', '2027-01-15'],
    ['Du startest deine Ausbildung ab dem 01.09.2026 in Kiel.', '2026-09-01'],
    ['We seek a miller to start in January 2027.', null],
    ['You will join us on 4 January 2027.', '2027-01-04'],
    ['Start: as of now', null],
    ['Anticipated start: January 2027.', null],
    ['Vi søger en møller til fastansættelse pr. 1. december 2026.', '2026-12-01'],
    ['An expected start date of mid-January 2027.', null],
    ['Part-time, 30 hours per week, commencing 27 January 2027.', '2027-01-27'],
    ['Tillträde: 2027-02-01', '2027-02-01'],
    ['Oppstart 1. mars 2027', '2027-03-01'],
    ['Start: September 2027', null],
    ['Position begins in mid-2027', null],
    ['A temporary post for a term of 3 years starting in January 2027', null],
    ['Début de la mission : immédiat', null],
    ['Eintrittsdatum: sofort', null],
    ['Date de début prévue : 15/03/2027', '2027-03-15'],
    ['Date de démarrage: octobre 2027', null],
    ['CDI statut cadre à pourvoir ASAP', null],
    ['Fecha de inicio prevista: 15/11/2027', '2027-11-15'],
    ['Wir suchen zum nächstmöglichen Zeitpunkt einen Müller.', null],
    ['Hierfür suchen wir ab sofort Verstärkung.', null],
    ['The successful candidate will start on 4 January 2027.', '2027-01-04'],
    ['Contract dates: 1 February 2027 - 31 December 2027', '2027-02-01'],
    ['We need someone who can start immediately.', null],
    ['Zum 1. Januar 2027 ist folgende Stelle zu besetzen:', '2027-01-01'],
    ['Stellenantritt nach Vereinbarung', null],
    ["Date d'embauche prévue : 1 avril 2027", '2027-04-01'],
    ['Entrée en fonction : de suite ou à convenir', null],
    ['Per 1 februari 2027 zoeken wij een molenaar', '2027-02-01'],
    ['Nástup od 1. 2. 2027', '2027-02-01'],
    ['入社日：2027年4月1日', '2027-04-01'],
    ['採用予定日 令和9年4月1日', '2027-04-01'],
    ['到岗时间：随时到岗', null],
    ['Praktikumsbeginn: 1. März 2027', '2027-03-01'],
    ['근무 시작일: 2027. 3. 2.', '2027-03-02'],
    [
      'Zur Ergänzung unseres Teams suchen wir per 1. Oktober 2027 oder nach Vereinbarung eine Bäckerin',
      '2027-10-01',
    ],
    ['Wir sind ein Betrieb in Marlow und suchen nach Vereinbarung eine Bäckerin', null],
    ['Zoeken wij een molenaar voor 32 uur per week, per 1 februari 2027.', '2027-02-01'],
    ['Barselsvikariat på 10 måneder med start den 1. februar 2027', '2027-02-01'],
    ['Inizio previsto: 7 gennaio 2027', '2027-01-07'],
    ['Выход на работу с 1 февраля 2027 года', '2027-02-01'],
    ['İşe başlama tarihi: 1 Şubat 2027', '2027-02-01'],
  ])('%s', (text, date) => expect(findTextStart(`Lorem.\n${text}\nDolor.`, null)?.date).toBe(date))

  it.each([
    'A start-up of 12 March 2019.',
    'Befristet bis zum 31.12.2027 ist eine Beschäftigung mit 25 Stunden geplant.',
    'Fiscal years starting 2027',
    'The position reports to the miller since 1 May 2020.',
    'The festival starts on 5 May 2027.',
    'Applications open on 1 May 2027.',
    'Bewirb dich ab sofort!',
    'Contactez-nous dès que possible.',
    'An immediate start-up of the mill',
    'Wir sind ab dem 1. Januar 2027 klimaneutral.',
    'You will respond to customers immediately.',
    'A partir du 4 janvier 2027 nos horaires changent.',
    'Wir suchen per Anzeige und Brief eine Bäckerin',
  ])('is not said by "%s"', (text) => expect(findTextStart(text, null)).toBeNull())

  it('is an internship by its title, where the data say it is for good', () => {
    const titled = (employmentType: string) => ({ title: 'Miller, Internship', employmentType })
    expect(hintsOf('<p>You mill.</p>', titled('PERMANENT'))).toEqual([['employment', 'Internship']])
    expect(hintsOf('<p>You mill.</p>', titled('INTERN'))).toEqual([])
  })

  it('is part-time too, where the data know of full-time alone', () => {
    const stated = { employmentType: 'FULL_TIME' }
    expect(hintsOf('<p>Unser Team arbeitet</p><p>in Voll/Teilzeit</p>', stated)).toEqual([
      ['employment', 'Voll/Teilzeit'],
    ])
    const line = 'Arbeitszeitmodell: Voll- oder Teilzeit / unbefristet Zeitpunkt: nach Absprache'
    expect(hintsOf(`<p>${line}</p>`, stated)).toEqual([['employment', 'Voll- oder Teilzeit, unbefristet']])
    expect(hintsOf('<p>in Vollzeit</p>', stated)).toEqual([])
  })

  it('is how much experience where it is more than the data state', () => {
    const text = '<ul><li>3+ years of experience in milling</li></ul>'
    const months = (monthsOfExperience: number) => ({ experienceRequirements: { monthsOfExperience } })
    expect(hintsOf(text, months(24))).toEqual([['experience', 'At least 3 years']])
    expect(hintsOf(text, months(36))).toEqual([])
    expect(hintsOf(text, months(60))).toEqual([])
  })

  it('is read in the order of its country', () => {
    const address = (addressCountry: string) => ({ jobLocation: { address: { addressCountry } } })
    const text = 'Start date: 03/04/2031. Closing date: 05/03/2031.'
    expect(hintsOf(text, address('GB'))).toEqual([['startDate', '2031-04-03']])
    expect(hintsOf(text, address('US'))).toEqual([['startDate', '2031-03-04']])
    expect(hintsOf(text)).toEqual([['startDate', null]])
  })

  it('is looked for in any text in time', () => {
    for (const part of [
      'start ',
      'position is will ',
      'beginn ',
      'start date for the ',
      '. ',
      'ist ',
      'zum 1. ',
      'you can ',
      '入社日',
    ]) {
      const spent = countProcessorTime()
      findTextStart(part.repeat(100_000 / part.length), null)
      expect(spent()).toBeLessThan(2000)
    }
  })
})
