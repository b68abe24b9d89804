// Facts of pages without markup in the forms in which small sites write them: rows with an icon, days parted by a dot,
// a company announced by what it is, cells that link to a job and number it.

import { describe, expect, it } from 'vitest'
import { readPlaceText } from '../electron/core/import/places/placeText.ts'
import { postingsOf, textBelowHeading as text } from './helpers/millerPages.ts'

describe('a box at the side', () => {
  const row = (label: string, value: string) =>
    `<div><span class="k"><svg viewBox="0 0 9 9"><path d="M1"/></svg>${label}</span><span class="v">${value}</span></div>`

  it('has an icon in front of each label, and days in a line of parts', () => {
    const days = '<p>Geplaatst op 3 september 2027 · geldig t/m 31 december 2027</p>'
    const box = `<aside>${row('Locatie', 'Zaandijk')}${row('Dienstverband', 'Voltijd')}${days}</aside>`
    expect(postingsOf(`<main><h1>Miller</h1>${text}</main>${box}`)).toMatchObject([
      {
        joblocation: 'Zaandijk',
        employmenttype: 'Voltijd',
        dateposted: '3 september 2027',
        validthrough: '31 december 2027',
      },
    ])
  })

  it('says no day where another thing stands in front of it', () => {
    const days = '<p>Gebouwd in 1790 · geopend op 3 september 2027</p>'
    const [posting] = postingsOf(`<main><h1>Miller</h1>${text}${days}</main>`)
    expect(posting).not.toHaveProperty('dateposted')
    expect(posting).not.toHaveProperty('validthrough')
  })
})

describe('labels that mean a fact only beside others', () => {
  const pairs = (...facts: [string, string][]) =>
    facts.map(([label, value]) => `<div><div>${label}</div> <div>${value}</div></div>`).join('')

  it('say the region and the country of a town, and the day', () => {
    const facts = pairs(
      ['City', 'Ubuntu Mills'],
      ['State', 'Oregon'],
      ['Country', 'United States'],
      ['Date', 'Friday, 2 October 2026'],
      ['Base pay rate', '$20.00'],
    )
    const [posting] = postingsOf(`<main><h1>Miller</h1>${facts}${text}</main>`)
    expect(posting).toMatchObject({
      joblocation: 'Ubuntu Mills, Oregon, United States',
      dateposted: 'Friday, 2 October 2026',
      basesalary: '$20.00',
    })
    expect(posting!.description).toMatch(/^(?:<div> <\/div>)*<p>You keep the wheel/)
  })

  it('say nothing where they stand alone, or twice', () => {
    const below = (facts: string) => postingsOf(`<main><h1>Miller</h1>${text}${facts}</main>`)[0]
    const alone = below(pairs(['Country', 'United States'], ['Date', '2 October 2026']))
    expect(alone).not.toHaveProperty('joblocation')
    expect(alone).not.toHaveProperty('dateposted')
    const twice = below(pairs(['City', 'Marlow'], ['Country', 'Canada'], ['Country', 'Norway']))
    expect(twice).toMatchObject({ joblocation: 'Marlow' })
  })
})

describe('who hires', () => {
  it('is pressed for more in an element of that name, of which words of a menu are none', () => {
    const page = (inner: string) => postingsOf(`<main><h1>Miller</h1>${inner}${text}</main>`)[0]
    const name = '<button><span data-automation="advertiser-name">Mill Lane Sdn. Bhd.</span></button>'
    const menu =
      '<a data-automation="company logo">Jobboard</a><a data-automation="employer site">For hirers</a>'
    expect(page(menu + name)).toMatchObject({ hiringorganization: 'Mill Lane Sdn. Bhd.' })
    expect(page(menu)).not.toHaveProperty('hiringorganization')
  })

  it('stands below the title behind the word for a company', () => {
    const below = (line: string) => postingsOf(`<h1>Мельник</h1><h3><a href="/x">${line}</a></h3>${text}`)[0]
    expect(below('компания Жернов')).toMatchObject({ hiringorganization: 'Жернов' })
    expect(below('компания ищет людей')).not.toHaveProperty('hiringorganization')
  })

  it('stands behind the title in the page’s name, and again as a part of the line below it', () => {
    const page = (line: string) => postingsOf(`<h1>Miller</h1><p>${line}</p>${text}`, 'Miller - Millwheel')[0]
    expect(page('Millwheel · Remote · Mid')).toMatchObject({ hiringorganization: 'Millwheel' })
    expect(page('Water · Remote · Mid')).not.toHaveProperty('hiringorganization')
  })

  it('stands right below the title, and the text says what it is', () => {
    const page = (name: string) =>
      postingsOf(
        `<h1>Miller</h1><div>${name}</div><div>Leeds</div>${text}<p>Mill Wheel is a small firm.</p>`,
      )[0]
    expect(page('Mill Wheel')).toMatchObject({ hiringorganization: 'Mill Wheel' })
    expect(page('Water Wheel')).not.toHaveProperty('hiringorganization')
    const ours = `<h1>Miller</h1><div>Our Wheel</div>${text}<p>Our Wheel is a marvel.</p>`
    expect(postingsOf(ours)[0]).not.toHaveProperty('hiringorganization')
  })

  it('stands behind a title of several parts', () => {
    const title = 'Head Miller – Water Wheels'
    const page = (own: string) => postingsOf(`<h1>${title}</h1>${text}`, own)[0]
    expect(page(`${title} - Millwheel Technologies`)).toMatchObject({
      hiringorganization: 'Millwheel Technologies',
    })
    expect(page(`${title} - Leeds - Millwheel Technologies`)).not.toHaveProperty('hiringorganization')
  })

  it('is one with the name and the form by law at the foot of the page', () => {
    const body = `<header><a href="/">Millwheel</a></header><main><h1>Miller</h1>${text}</main>`
    const foot = '<footer><p>Millwheel Ltd</p><p>© 2027 Millwheel</p></footer>'
    expect(postingsOf(body + foot, 'Millwheel - Miller')[0]).toMatchObject({
      hiringorganization: 'Millwheel Ltd',
    })
    const capitals = '<footer>© 2027 MILLWHEEL SOLUTIONS CO., LTD. ALL RIGHTS RESERVED.</footer>'
    expect(
      postingsOf(`<main><h1>Miller</h1>${text}</main>${capitals}`, 'Miller | Millwheel Solutions')[0],
    ).toMatchObject({
      hiringorganization: 'Millwheel Solutions',
    })
  })

  it('has so many employees', () => {
    const said = (words: string) =>
      postingsOf(`<main><h1>Miller</h1><p>${words}</p>${text}</main>`, 'Miller')[0]
    expect(
      said('Mit über 500 Mitarbeitenden ist die Nordmühle Marlow eine der größten im Land.'),
    ).toMatchObject({
      hiringorganization: 'Nordmühle Marlow',
    })
    expect(said('With more than 500 employees, Northmill is at home in three valleys.')).toMatchObject({
      hiringorganization: 'Northmill',
    })
    expect(said('With 500 people, Leeds is small.')).not.toHaveProperty('hiringorganization')
  })

  it('is the line of the logo that says what they are by law, for each job of a page', () => {
    const row = (name: string, value: string) => `<tr><th>${name}</th><td>${value}</td></tr>`
    const job = (name: string, pay: string) =>
      `<div><h3>${name}</h3><p>水車を回し、粉を挽き、袋に詰めて町の店まで届ける仕事です。</p><table>${row('雇用形態', '正社員')}${row('給与', pay)}${row('勤務時間', '8:30〜17:30')}</table></div>`
    const jobs = `<h2>募集職種</h2>${job('製粉スタッフ', '月給24万円')}${job('配達ドライバー', '月給28万円')}`
    const logo = '<a class="site-logo"><span><b>SUISHA MILLS</b><small>水車製粉株式会社</small></span></a>'
    const hirersOf = (top: string, title = '採用情報 | 水車製粉株式会社') =>
      postingsOf(`${top}<main>${jobs}</main>`, title).map((posting) => posting.hiringorganization)
    expect(hirersOf(`<header>${logo}</header>`)).toEqual(['水車製粉株式会社', '水車製粉株式会社'])
    expect(hirersOf(`<header>${logo}</header>`, '採用情報')).toEqual([undefined, undefined])
    expect(hirersOf(`<header>${logo}<a>求人掲載</a></header>`)).toEqual([undefined, undefined])
  })

  it('is not a site that signs its pages as one of jobs', () => {
    const page = `<header><h1>Ada’s Jobs</h1></header><main><h1>Miller</h1>${text}</main><footer>© Ada’s Jobs 2027</footer>`
    expect(postingsOf(page, 'Ada’s Jobs - Job Details')[0]).not.toHaveProperty('hiringorganization')
  })
})

describe('who hires, under a label,', () => {
  const under = (value: string) =>
    postingsOf(`<h1>Miller</h1><p>Company: ${value}</p><p>Location: Leeds</p>${text}`)[0]

  it('ends where what it is begins small behind a dash', () => {
    expect(under('Millwheel — makers of flour')).toMatchObject({ hiringorganization: 'Millwheel' })
    expect(under('Mill – Wheel Ltd')).toMatchObject({ hiringorganization: 'Mill – Wheel Ltd' })
  })
})

describe('a page', () => {
  it('that only shows to a program why something is hidden is described by what it calls so', () => {
    const hidden =
      '<div style="display: none"><div><h4>Why is this blurred?</h4><p>Log in to see.</p></div></div>'
    const described = `<h1>Miller</h1><p>Sign up to apply.</p><div class="job-description">${text}</div>${hidden}`
    expect(String(postingsOf(described)[0]?.description)).not.toMatch(/blurred|Sign up/)
  })

  it('may list other jobs beside the one it has opened', () => {
    const card = (name: string, hirer: string, town: string) =>
      `<div class="card"><h2 class="jobTitle"><a href="/jk?${town}">${name}</a></h2><span data-testid="company-name">${hirer}</span><div data-testid="text-location">${town}</div></div>`
    const list = `<div class="list">${card('Baker', 'Weir & Sons', 'Hull')}${card('Miller', 'Northmill', 'Leeds')}</div>`
    const opened = (name: string) =>
      `<div class="pane"><h2 data-testid="job-header-title">${name}<span> - job post</span></h2><div data-testid="inlineHeader-companyName">Northmill</div><div data-testid="inlineHeader-companyLocation">Leeds</div><div id="jobDescriptionText">${text}</div></div>`
    expect(postingsOf(list + opened('Miller'), 'Jobs in Leeds')).toMatchObject([
      { title: 'Miller', hiringorganization: 'Northmill', joblocation: 'Leeds' },
    ])
  })

  it('may set facts below the title as buttons, which elsewhere choose among jobs', () => {
    const buttons =
      '<div><button><strong>Full-time</strong></button><button>$110,000/yr - $135,000/yr<span class="visually-hidden">Matches</span></button></div>'
    expect(postingsOf(`<h1>Miller</h1>${buttons}${text}`)[0]).toMatchObject({
      employmenttype: 'Full-time',
      basesalary: '$110,000/yr - $135,000/yr',
    })
    expect(postingsOf(`<h1>Miller</h1>${text}${buttons}`)[0]).not.toHaveProperty('employmenttype')
  })

  it('may show stars beside who hires, and say of the same pay that it is estimated', () => {
    const stars = '<div data-test="employer-name">Northmill<span>3.7<span>★</span></span></div>'
    const saidBy = (who: string) => {
      const pay = `<div class="detail-salary">$120K - $160K (${who} est.)</div>`
      const posting = postingsOf(`<h1>Miller</h1>${stars}${pay}${text}`)[0]!
      expect(posting.hiringorganization).toBe('Northmill')
      return [posting.basesalary, posting.estimatedsalary]
    }
    expect(saidBy('Board')).toEqual([undefined, '$120K - $160K (Board est.)'])
    expect(saidBy('Employer')).toEqual(['$120K - $160K (Employer est.)', undefined])
    const facts =
      '<ul><li data-testid="job-facts-salary"><span>42.000 € – 50.000 €</span><span>XING-Prognose</span></li></ul>'
    const guessed = postingsOf(`<h1>Miller</h1>${facts}<p>Vor 3 Tagen veröffentlicht</p>${text}`)[0]!
    expect(guessed).toMatchObject({
      estimatedsalary: expect.stringMatching(/Prognose$/),
      dateposted: 'Vor 3 Tagen',
    })
    expect(guessed).not.toHaveProperty('basesalary')
  })

  it('may say who hires behind a place in its name, and call its elements by what a tool packed', () => {
    const name = '<div class="styles_company-name__MvqAI">Northmill</div>'
    expect(postingsOf(`<h1>Miller</h1>${name}${text}`)[0]).toMatchObject({ hiringorganization: 'Northmill' })
    expect(
      postingsOf(`<h1>Miller</h1>${text}`, 'Miller in Hull, England | Careers at Weir')[0],
    ).toMatchObject({
      hiringorganization: 'Weir',
    })
  })

  it('may call the title one of a preview, and the place as well', () => {
    const head = '<a href="/apply">Apply</a><span class="job-preview-title"><span>Miller</span></span>'
    const place = '<div class="preview-location">Fully Remote <span> • </span> Kigali, Rwanda</div>'
    expect(postingsOf(`${head}${place}${text}`, 'Mills')[0]).toMatchObject({
      title: 'Miller',
      joblocation: expect.stringContaining('Kigali, Rwanda'),
    })
  })
})

describe('a title', () => {
  it('is the only work that a table of a general page names in a word', () => {
    const rows = (work: string) =>
      `<table><tr><th>業務内容</th><td>${work}</td></tr><tr><th>雇用形態</th><td>正社員</td></tr><tr><th>給与</th><td>月給20万円</td></tr></table>`
    const page = (work: string) =>
      postingsOf(
        `<h2>採用情報</h2><h3>募集要項</h3><p>未経験の方も歓迎します。</p>${rows(work)}<h4>応募方法</h4><p>履歴書を郵送してください。ご応募の秘密は厳守いたします。面接の日時は追ってお知らせします。皆様のご応募をお待ちしております。</p>`,
        '採用情報 | 株式会社水車',
      )[0]
    expect(page('営業')).toMatchObject({ title: '営業' })
    expect(page('お客様のもとへ粉を届けます。')?.title).not.toMatch(/粉/)
  })

  it('may link to nothing, and stands behind the word for a vacancy in the page’s name', () => {
    const body = `<h3><a href="#">Desenvolvedor de Moinhos Júnior</a></h3>${text}`
    expect(postingsOf(body, 'Vaga Desenvolvedor de Moinhos Júnior')[0]).toMatchObject({
      title: 'Desenvolvedor de Moinhos Júnior',
    })
  })
})

describe('a title in other scripts', () => {
  it('is cleaned of what says that somebody is sought, which is no name', () => {
    const [page] = postingsOf(`<h1>방앗간 기사를 모집합니다</h1>${text}`, '방앗간 기사를 모집합니다.')
    expect(page).toMatchObject({ title: '방앗간 기사' })
    expect(page).not.toHaveProperty('hiringorganization')
  })

  it('names work in Chinese, above the company', () => {
    const body = `<h3>职位详情</h3><h4>水车设计师</h4><h4>杭州水车有限公司</h4><h4>职位描述</h4>${text}`
    expect(postingsOf(body, '职位详情')[0]).toMatchObject({ title: '水车设计师' })
  })
})

describe('what is no part of a posting', () => {
  it('is other jobs that a site suggests', () => {
    const others = '<div><h2>Vagas sugeridas</h2><div><h3>Padeiro</h3><p>Lisboa</p></div></div>'
    const [page] = postingsOf(`<div><h1>Miller</h1>${text}</div>${others}`)
    expect(page?.description).toContain('letter')
    expect(page?.description).not.toContain('Padeiro')
  })

  it('is a heading behind a label that was left empty', () => {
    const body = `<h1>Miller</h1>${text}<h6>Área de atuação</h6><h1>Sobre a empresa</h1><p>A mill.</p>`
    expect(postingsOf(body)[0]).not.toHaveProperty('industry')
  })
})

describe('the only article of a page', () => {
  it('is not the whole of it where it holds a heading and a button', () => {
    const page = `<header><article><p>2027-01-03</p><h1>Miller</h1><button>Save</button></article></header><div>${text}</div>`
    expect(postingsOf(page)[0]?.description).toContain('wheel')
  })
})

describe('a place', () => {
  it('does not say in brackets how one may work', () => {
    const label = (place: string) => readPlaceText(place, null)?.label
    expect(label('Utrecht (Hybride werken mogelijk)')).toBe('Utrecht')
    expect(label('Leeds (Remote, UK)')).toContain('UK')
  })
})

describe('the rows of a table', () => {
  it('have a link to the job in the first cell, and its number below', () => {
    const row = (title: string, number: string, day: string) =>
      `<tr><td><a href="/${number}.doc">${title}</a><br><span>${number}</span></td><td>${day}</td></tr>`
    const table = `<table><tr><td><b>Job Title</b></td><td>Closing Date</td></tr>${row('Miller', '72649W', '1 December 2027')}${row('Curator of wheels', '535W', '8 December 2027')}</table>`
    const jobs = postingsOf(`<h1>Current opportunities</h1><p>Please apply by post.</p>${table}`)
    expect(jobs).toHaveLength(2)
    expect(jobs).toContainEqual(
      expect.objectContaining({ title: 'Miller', identifier: '72649W', validthrough: '1 December 2027' }),
    )
  })
})

it('is what an element of its own states of pay, and not what somebody says of it below a heading', () => {
  const stated = '<div class="job-salary">from £31,000 per annum</div>'
  const spoken = '<p><b>Remuneration:</b><br>- On average from £31,000, without a limit.</p>'
  expect(postingsOf(`<main><h1>Miller</h1>${stated}${text}${spoken}</main>`)).toMatchObject([
    { basesalary: 'from £31,000 per annum' },
  ])
})

describe('the page of a small employer', () => {
  it('is a posting by its headings in Dutch, of who is named whole behind its title', () => {
    const parts =
      '<p>Werken bij Molens aan Zee is werken met de wind.</p><h2>Wat ga je doen?</h2><p>Je laat de molen draaien.</p>' +
      '<h2>Wat breng je mee?</h2><ul><li>Een rijbewijs</li></ul><h2>Wat bieden wij?</h2><p>Een contract voor een jaar</p>'
    expect(
      postingsOf(
        `<div><h1>Verpleegkundige</h1>${parts}<p>Solliciteer per post.</p></div>`,
        'Verpleegkundige - Werken bij Molens aan Zee',
      ),
    ).toMatchObject([{ title: 'Verpleegkundige', hiringorganization: 'Molens aan Zee' }])
  })

  it('says in a sentence in Swedish who seeks where', () => {
    const parts =
      '<p>Kvarn &amp; Trä AB i Umeå söker en erfaren snickare.</p><p>Omfattning: Heltid</p><h2>Arbetsuppgifter</h2>' +
      '<p>Ombyggnation av kvarnar.</p><h2>Kvalifikationer</h2><ul><li>B-körkort</li></ul><p>Skicka din ansökan.</p>'
    expect(postingsOf(`<main><h1>Snickare sökes</h1>${parts}</main>`, 'Snickare sökes')).toMatchObject([
      { title: 'Snickare', hiringorganization: 'Kvarn & Trä AB', joblocation: 'Umeå' },
    ])
  })

  it('is by no means called as a whole sentence in Danish is', () => {
    const parts =
      '<h2>Arbejdsopgaver</h2><ul><li>Renovering af møller</li></ul><h2>Kvalifikationer</h2><ul><li>Kørekort B</li></ul>' +
      '<h2>Vi tilbyder</h2><p>Fuldtid.</p><p>Ansøgningsfrist: 1. juli 2031. Send ansøgning per post.</p>'
    const said = '<p>Nordmølle Byg ApS i Aarhus søger en tømrer til opstart hurtigst muligt.</p>'
    expect(
      postingsOf(`<article><h1>Tømrer søges</h1>${said}${parts}</article>`, 'Tømrer søges'),
    ).toMatchObject([{ title: 'Tømrer', hiringorganization: 'Nordmølle Byg ApS', joblocation: 'Aarhus' }])
  })

  it('is a doctor’s, whose name the address spells without what stands in front', () => {
    const address = '<p>Bewerbung bitte an: Praxis Dr. Radner, Lange Str. 1, praxis@radner.example</p>'
    const [posting] = postingsOf(`<main><h1>Miller</h1>${text}${address}</main>`)
    expect(posting).toMatchObject({ hiringorganization: 'Praxis Dr. Radner' })
  })

  it('calls in front of a title that somebody is sought', () => {
    const [posting] = postingsOf(`<main><h1>Cerchiamo: Pasticcere</h1>${text}</main>`, 'Lavora con noi')
    expect(posting).toMatchObject({ title: 'Pasticcere' })
  })
})

it('an introduction between the title and the parts is of the text, and the heading of a form is not', () => {
  const said =
    'The mill at the weir has ground the flour of the whole valley for two hundred years, and its wheel has never stood still.'
  const page = `<main><div><div><h1>Miller</h1></div><p>${said}</p></div><div><div class="jobs-content">${text}</div></div>
    <div><div><h2>Application form</h2></div><form><input name="a"></form></div></main>`
  const { description } = postingsOf(page)[0]!
  expect(description).toContain(said)
  expect(description).not.toContain('Application form')
})
