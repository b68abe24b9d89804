// One job, published in every way that sites publish jobs: the pages that real browsers save in tests/e2e/saves.test.ts
// and that the cases `saved-…` of the golden postings were saved from.

const job = {
  title: 'Lamp Room Keeper',
  employer: 'Northvale Lighthouse Trust',
  place: 'Tromsø',
  country: 'NO',
  posted: '2026-11-02',
  closes: '2026-12-11',
  number: 'NLT-4107',
  least: 31_500,
  most: 36_000,
}

const description = `<p>You keep the lamp room of the Northvale light and show visitors how it was worked before it was wired.</p>
<h3>Responsibilities</h3>
<ul>
<li>Open the tower, wind the clockwork and light the lamp for each tour</li>
<li>Keep the log of the weather &amp; the ships</li>
</ul>
<h3>Requirements</h3>
<p>Two years of experience with visitors, a head for heights, and a good voice. Full-time, on the island from May to September.</p>`

const jsonLd = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: job.title,
  description,
  datePosted: job.posted,
  validThrough: job.closes,
  employmentType: 'FULL_TIME',
  identifier: { '@type': 'PropertyValue', name: job.employer, value: job.number },
  hiringOrganization: { '@type': 'Organization', name: job.employer },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: job.place, addressCountry: job.country },
  },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'GBP',
    value: { '@type': 'QuantitativeValue', minValue: job.least, maxValue: job.most, unitText: 'YEAR' },
  },
})

const nextData = JSON.stringify({
  props: {
    pageProps: {
      job: {
        jobTitle: job.title,
        jobDescription: description,
        company: { name: job.employer },
        location: { city: job.place, country: job.country },
        postedAt: job.posted,
        closingDate: job.closes,
        jobType: 'FULL_TIME',
        requisitionId: job.number,
        salary: { min: job.least, max: job.most, currency: 'GBP', unitText: 'YEAR' },
      },
    },
  },
})

function pageOf(head: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${job.title} - ${job.employer}</title>
<link rel="icon" href="/icon.png">
<link rel="stylesheet" href="/style.css">
${head}
</head>
<body>
<nav><a href="/">Home</a> <a href="/jobs">All jobs</a></nav>
${body}
<footer>© 2026 ${job.employer}</footer>
<script src="/counter.js"></script>
</body>
</html>
`
}

const facts = `<p>${job.employer} · ${job.place} · £31,500 to £36,000 a year · apply until 11 December 2026</p>`
const visible = `<main>\n<h1>${job.title}</h1>\n${facts}\n${description}\n<button>Apply</button>\n</main>`

const microdata = `<main itemscope itemtype="https://schema.org/JobPosting">
<h1 itemprop="title">${job.title}</h1>
<p><span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">${job.employer}</span></span> ·
<span itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="addressLocality">${job.place}</span><meta itemprop="addressCountry" content="${job.country}"></span></span> ·
<span itemprop="baseSalary" itemscope itemtype="https://schema.org/MonetaryAmount"><meta itemprop="currency" content="GBP"><span itemprop="value" itemscope itemtype="https://schema.org/QuantitativeValue">£<span itemprop="minValue" content="${job.least}">31,500</span> to £<span itemprop="maxValue" content="${job.most}">36,000</span> a <span itemprop="unitText" content="YEAR">year</span></span></span> ·
apply until <time itemprop="validThrough" datetime="${job.closes}">11 December 2026</time></p>
<meta itemprop="datePosted" content="${job.posted}"><meta itemprop="employmentType" content="FULL_TIME"><meta itemprop="identifier" content="${job.number}">
<div itemprop="description">
${description}
</div>
</main>`

const rdfa = `<main vocab="https://schema.org/" typeof="JobPosting">
<h1 property="title">${job.title}</h1>
<p><span property="hiringOrganization" typeof="Organization"><span property="name">${job.employer}</span></span> ·
<span property="jobLocation" typeof="Place"><span property="address" typeof="PostalAddress"><span property="addressLocality">${job.place}</span><meta property="addressCountry" content="${job.country}"></span></span> ·
<span property="baseSalary" typeof="MonetaryAmount"><meta property="currency" content="GBP"><span property="value" typeof="QuantitativeValue">£<span property="minValue" content="${job.least}">31,500</span> to £<span property="maxValue" content="${job.most}">36,000</span> a <span property="unitText" content="YEAR">year</span></span></span> ·
apply until <time property="validThrough" datetime="${job.closes}">11 December 2026</time></p>
<meta property="datePosted" content="${job.posted}"><meta property="employmentType" content="FULL_TIME"><meta property="identifier" content="${job.number}">
<div property="description">
${description}
</div>
</main>`

const jobMetas = [
  ['job-title', job.title],
  ['job-description', description],
  ['job-company', job.employer],
  ['job-location', `${job.place}, Norway`],
  ['job-posted', job.posted],
  ['job-id', job.number],
]
  .map(
    ([name, content]) =>
      `<meta name="${name}" content="${content?.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`,
  )
  .join('\n')

/** By the way the page publishes the job. */
export const jobPages = {
  jsonld: pageOf(`<script type="application/ld+json">${jsonLd}</script>`, visible),
  microdata: pageOf('', microdata),
  rdfa: pageOf('', rdfa),
  nextdata: pageOf('', `${visible}\n<script id="__NEXT_DATA__" type="application/json">${nextData}</script>`),
  metas: pageOf(jobMetas, visible),
  text: pageOf(`<meta property="og:title" content="${job.title}">`, visible),
  /** As an application shows it: an empty page whose script puts in the job and its data. */
  scripted: pageOf(
    '',
    `<div id="root"></div>
<script>
const data = document.createElement('script')
data.type = 'application/ld+json'
data.textContent = ${JSON.stringify(jsonLd).replaceAll('</', '<\\/')}
document.head.append(data)
document.getElementById('root').innerHTML = ${JSON.stringify(visible).replaceAll('</', '<\\/')}
</script>`,
  ),
  /** As components show it, each in a tree of its own, with a slot for what another gives it. */
  components: pageOf(
    '',
    `<job-page></job-page>
<script>
function define(name, markup) {
  customElements.define(name, class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = markup }
  })
}
define('job-facts', ${JSON.stringify(`<slot name="title"></slot>${facts}`).replaceAll('</', '<\\/')})
define('job-page', ${JSON.stringify(`<main><job-facts><h1 slot="title">${job.title}</h1></job-facts>${description}<button>Apply</button></main>`).replaceAll('</', '<\\/')})
</script>`,
  ),
} as const

export type JobPage = keyof typeof jobPages
