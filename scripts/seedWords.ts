// What generated postings are put together from. Every employer is invented.

import type { OfferFields } from '../shared/offer.ts'

export interface Trade {
  titles: readonly string[]
  industry: string
  duties: readonly string[]
  wishes: readonly string[]
}

export const trades: readonly Trade[] = [
  {
    titles: [
      'Software Engineer',
      'Backend Engineer',
      'Platform Engineer',
      'Frontend Engineer',
      'Engineering Manager',
    ],
    industry: 'Software',
    duties: [
      'Build and look after services that other teams lean on',
      'Review the work of colleagues and have yours reviewed',
      'Keep the time from a merged change to production under an hour',
      'Write down decisions so that they can be undone with good reason',
      'Share an on-call rota in which nights are quiet by design',
    ],
    wishes: [
      'Several years of TypeScript, Go, Java or something comparable',
      'A working knowledge of relational databases',
      'Experience with systems that may not lose anything',
    ],
  },
  {
    titles: ['Product Designer', 'Service Designer', 'Design Researcher', 'Information Designer'],
    industry: 'Design',
    duties: [
      'Watch people use what we made, and change it',
      'Draw flows, states and the awkward cases between them',
      'Keep a small design system honest',
      'Prepare and run interviews twice a month',
    ],
    wishes: [
      'A portfolio that shows how you got there',
      'Sure handling of type and colour',
      'Basic HTML and CSS',
    ],
  },
  {
    titles: ['Data Analyst', 'Statistician', 'Research Data Manager', 'Machine Learning Engineer'],
    industry: 'Research',
    duties: [
      'Turn questions into queries and answers into charts people can read',
      'Look after the pipelines that fill the warehouse each night',
      'Say how sure a number is',
      'Document data sets before anybody has to ask',
    ],
    wishes: ['Good SQL and one of R or Python', 'Sound statistics', 'Patience with messy sources'],
  },
  {
    titles: ['Registered Nurse', 'Midwife', 'Physiotherapist', 'Speech Therapist', 'Ward Coordinator'],
    industry: 'Health',
    duties: [
      'Plan and give care for six to eight people a shift',
      'Work with families, doctors and the social service',
      'Teach students on the ward',
      'Take part in the weekly case round',
    ],
    wishes: ['A valid registration', 'Shift work, planned two months ahead', 'A calm manner on loud days'],
  },
  {
    titles: ['Carpenter', 'Electrician', 'Bicycle Mechanic', 'Site Manager', 'Refrigeration Technician'],
    industry: 'Crafts',
    duties: [
      'Plan jobs of one to three weeks and see them through',
      'Advise customers, also against our own interest',
      'Train one apprentice',
      'Look after the tools and the van',
    ],
    wishes: [
      'A completed apprenticeship',
      'A driving licence',
      'Pleasure in work that is finished when it is finished',
    ],
  },
  {
    titles: [
      'Primary School Teacher',
      'Museum Educator',
      'Lecturer in Geography',
      'Librarian',
      'Careers Adviser',
    ],
    industry: 'Education',
    duties: [
      'Teach groups of up to 22',
      'Prepare two projects a year with people from outside',
      'Keep in touch with parents and colleagues',
      'Take part in choosing new materials',
    ],
    wishes: [
      'The qualification that the post requires',
      'Curiosity about how others learn',
      'A second language helps',
    ],
  },
  {
    titles: ['Accountant', 'Payroll Specialist', 'Controller', 'Office Manager', 'Grants Officer'],
    industry: 'Administration',
    duties: [
      'Close the books by the sixth working day',
      'Be the one who knows where things are',
      'Prepare figures for people who fear figures',
      'Improve one process every quarter',
    ],
    wishes: ['Some years in a comparable post', 'Sure use of spreadsheets', 'Discretion'],
  },
]

export const employerStems: readonly string[] = [
  'Alderwick',
  'Ambersea',
  'Barrowlight',
  'Birchholm',
  'Blauwind',
  'Brambleford',
  'Calderstone',
  'Cinderhaven',
  'Dunmarrow',
  'Eastermoor',
  'Eisvogel',
  'Fallowfen',
  'Farnbridge',
  'Fenwhistle',
  'Glasmere',
  'Greywether',
  'Halbmond',
  'Harrowdale',
  'Hollowbrook',
  'Ivorymoss',
  'Juniperus',
  'Kelpwater',
  'Kranichfeld',
  'Lanternhill',
  'Larkmeadow',
  'Maplethorn',
  'Mistlewood',
  'Moorhafen',
  'Nachtfalter',
  'Oakenshade',
  'Ottersby',
  'Palewind',
  'Quarrymoor',
  'Ravenscar',
  'Rookhampton',
  'Saltglade',
  'Schneeberger',
  'Silverlode',
  'Tannenau',
  'Thornbeck',
  'Umbrafield',
  'Velvetreed',
  'Wexholm',
  'Whinstone',
  'Willowmarch',
  'Yarrowby',
  'Zephyrhold',
]

export const employerEndings: readonly string[] = [
  'Systems',
  'Works',
  'Clinic',
  'Studio',
  'Institute',
  'Logistics',
  'GmbH',
  'Ltd',
  'Cooperative',
  'Foundation',
  'Labs',
  'Energy',
]

export interface SeedPlace {
  locality: string
  region: string | null
  country: string
  currency: string
  /** A usual full-time year, in the currency. */
  yearly: number
}

export const places: readonly SeedPlace[] = [
  { locality: 'Leeds', region: 'West Yorkshire', country: 'GB', currency: 'GBP', yearly: 38_000 },
  { locality: 'Cardiff', region: null, country: 'GB', currency: 'GBP', yearly: 36_000 },
  { locality: 'Cork', region: null, country: 'IE', currency: 'EUR', yearly: 48_000 },
  { locality: 'Hamburg', region: null, country: 'DE', currency: 'EUR', yearly: 54_000 },
  { locality: 'Leipzig', region: 'Sachsen', country: 'DE', currency: 'EUR', yearly: 47_000 },
  { locality: 'Utrecht', region: null, country: 'NL', currency: 'EUR', yearly: 51_000 },
  { locality: 'Lyon', region: null, country: 'FR', currency: 'EUR', yearly: 42_000 },
  { locality: 'Zürich', region: 'ZH', country: 'CH', currency: 'CHF', yearly: 98_000 },
  { locality: 'Göteborg', region: null, country: 'SE', currency: 'SEK', yearly: 480_000 },
  { locality: 'Kraków', region: null, country: 'PL', currency: 'PLN', yearly: 120_000 },
  { locality: 'Minneapolis', region: 'MN', country: 'US', currency: 'USD', yearly: 92_000 },
  { locality: 'Portland', region: 'OR', country: 'US', currency: 'USD', yearly: 96_000 },
  { locality: 'Toronto', region: 'ON', country: 'CA', currency: 'CAD', yearly: 88_000 },
  { locality: 'Melbourne', region: 'VIC', country: 'AU', currency: 'AUD', yearly: 99_000 },
  { locality: '大阪市', region: '大阪府', country: 'JP', currency: 'JPY', yearly: 4_800_000 },
]

/** What ends a sentence, so that two postings of a trade do not read as one. */
export const tails: readonly string[] = [
  ', together with a colleague who has done it for years',
  ' in a team of five that meets every Tuesday',
  ', from the second month on your own',
  ' for our branch by the river and the one on the hill',
  ', mostly in the mornings',
  ' with the time it takes to do it well',
  ', and say so when it cannot be done by Friday',
  ' across two sites and one very old building',
  ', as the person before you did until she retired',
  ' in step with the people who plan the next quarter',
  ', first with help and later helping others',
  ' without losing sight of those who pay for it',
  ', whatever the weather does',
  ' from wherever you happen to sit that week',
  ', half of it on paper and half of it on foot',
  ' under rules that fit on a single page',
  ', which nobody here has had time for since spring',
  ' so that the night shift finds everything in its place',
  ', in English and one other language',
  ' next to a workshop where you may build things yourself',
  ', with a budget that is yours to spend',
  ' and show the rest of us every other month how it went',
  ', in a house that has grown slowly for ninety years',
  ' for about two hundred customers within an hour’s drive',
  ', in close talk with the board',
  ' by bicycle, tram or the van we share',
  ', where the last word is yours',
  ' and leave it better described than you found it',
]

/** Whole postings in other scripts: title, employer, description. */
export const foreignPostings: readonly {
  title: string
  employer: string
  description: string
  lang: string
}[] = [
  {
    title: 'バックエンドエンジニア(決済基盤)',
    employer: '青嶺ソフト株式会社',
    lang: 'ja',
    description:
      '<h2>業務内容</h2><p>地域の商店が使う決済基盤の設計と運用を担当していただきます。</p><ul><li>APIの設計と実装</li><li>障害の調査と再発防止</li><li>後輩の指導</li></ul><h2>応募資格</h2><p>三年以上の開発経験がある方。</p>',
  },
  {
    title: 'مهندسة أو مهندس برمجيات للأنظمة المدمجة',
    employer: 'شركة نجم الوادي للتقنية',
    lang: 'ar',
    description:
      '<h2>المهام</h2><ul><li>تطوير برمجيات لأجهزة قياس المياه</li><li>كتابة الاختبارات ومراجعة الشيفرة</li></ul><h2>المؤهلات</h2><p>خبرة ثلاث سنوات على الأقل في لغة C.</p>',
  },
  {
    title: 'מנהלת או מנהל מוצר',
    employer: 'גל צפוני מערכות',
    lang: 'he',
    description:
      '<h2>התפקיד</h2><p>הובלת מוצר לניהול תורים במרפאות קהילתיות.</p><ul><li>שיחות עם משתמשים בכל שבוע</li><li>תכנון רבעוני עם צוות הפיתוח</li></ul><h2>דרישות</h2><p>ניסיון של שנתיים לפחות בתפקיד דומה.</p>',
  },
  {
    title: 'Инженер-эколог',
    employer: 'Северный Плёс',
    lang: 'ru',
    description:
      '<h2>Обязанности</h2><ul><li>Отбор проб воды и почвы</li><li>Подготовка отчётов</li></ul><h2>Требования</h2><p>Опыт работы от двух лет, готовность к поездкам.</p>',
  },
  {
    title: 'Μηχανικός Δικτύων Ύδρευσης',
    employer: 'Αιγιαλός Τεχνική',
    lang: 'el',
    description:
      '<h2>Καθήκοντα</h2><ul><li>Συντήρηση του δικτύου</li><li>Μελέτη διαρροών</li></ul><h2>Προσόντα</h2><p>Πτυχίο μηχανικού και δίπλωμα οδήγησης.</p>',
  },
]

export const paragraphs: readonly string[] = [
  'We are a mid-sized employer with its roots in the region and most of its customers elsewhere. What holds us together is that the people who decide something also have to live with it.',
  'The team you would join is eight people, two of them part-time. It has grown slowly and means to go on like that. There is time for questions, and nobody pretends to know everything.',
  'The post is new, because the work has become more, and not because somebody has left. You will have three months to find your feet before anything depends on you alone.',
  'Working hours are flexible between seven and seven; overtime is the exception and is taken as time off. Two days a week can be spent at home where the work allows it.',
  'We pay according to a table that everybody can see, add 6% to the pension, and pay for public transport. There are thirty days of leave, and people take them.',
  'Applications of every age, origin and shape of life are welcome. Where two people are equally suited, we prefer the one whose kind we have fewer of.',
  'Please send a short letter and a CV without a photograph. The first conversation takes three quarters of an hour; the second is half a day with the team, and paid.',
  'You report to the head of the department, who has been here for nine years and started in the same post. Your predecessor is still in the building and answers questions.',
]

export const noteTexts: readonly string[] = [
  'Spoke to the person named in the listing. Friendly, asked for references early.\n\n- [ ] ask Ms Behrens whether I may name her\n- [x] update the CV',
  'Commute is 50 minutes by train. Two days at home would make it fine.',
  '## Questions for the interview\n\n1. What happened to the last person in this post?\n2. Who decides about priorities?\n3. How do raises work here?',
  'Sent the short version of the cover letter, the one with the greenhouse project in it.',
  'They answered within a day. Next step: a task of two hours.',
  'Not sure about the part with **sales targets**. Ask before spending more time on it.',
  'Anna worked there until last year and liked it.',
  'Same advertisement as in spring, only the salary has moved.',
]

export const taskTexts: readonly string[] = [
  'Send the references',
  'Ask Anna about the team',
  'Thank them for the talk',
  'Look up trains',
  'Print the portfolio',
]

export const tagNames: readonly string[] = [
  'remote ok',
  'short commute',
  'ask Anna',
  'dream job',
  'plan B',
  'agency',
  'needs portfolio',
  'part-time possible',
  'Ärztekammer',
  '夜勤なし',
]

/** What is offered, in as many ways as offers are written. */
export const offerTerms: readonly Partial<OfferFields>[] = [
  {
    base: { min: '74000', max: '74000', currency: 'EUR', period: 'year' },
    hoursPerWeek: '38.5',
    bonus: '8%',
    workMode: 'hybrid',
    place: 'Hamburg, two days a week',
    daysOff: '30',
    benefits:
      '- Pension: they pay in what I pay in, up to 4 % of the base\n- Ticket for all trains of the city\n- 1,500 € a year for courses, and five days to take them\n- After three years, three months off at half pay\n- A desk, a chair and a screen for home',
    more: [
      { name: 'Probation', text: 'Six months' },
      { name: 'Notice', text: 'Three months to the end of a quarter' },
    ],
  },
  {
    base: { min: '5300', max: '5300', currency: 'EUR', period: 'month' },
    hoursPerWeek: '36',
    salariesPerYear: '13',
    bonus: 'In good years, up to one salary',
    workMode: 'remote',
    daysOff: '28, and 24 and 31 December',
    equity: '0.15 % in options over four years, none in the first',
    benefits: 'Laptop of my choice. Two weeks a year together in one place.',
    more: [
      { name: 'Probation', text: 'Three months' },
      { name: 'The team', text: 'Seven people, four of them since the beginning' },
    ],
  },
  {
    base: { min: '460', max: '460', currency: 'GBP', period: 'day' },
    workMode: 'onsite',
    place: 'Leeds',
    more: [{ name: 'Notice', text: 'Two weeks' }],
  },
  {
    base: { min: '68000', max: '72000', currency: 'EUR', period: 'year' },
    bonus: '4k',
    place: 'حيفا',
    daysOff: '25',
    benefits: 'تأمين صحي كامل\n\nدورات تدريبية كل سنة',
  },
]
