// Mails that list jobs, as boards and systems for applicants build them: which lines of a card are who hires and where,
// and which are neither. Names are invented, the shapes are not.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { readShortLine } from '../electron/core/import/wording/lines/shortLines.ts'

function read(subject: string, body: string, type = 'html') {
  const head = `From: Jobs <jobs@board.example>\nSubject: ${subject}\nMIME-Version: 1.0\nContent-Type: text/${type}; charset=utf-8`
  const source = {
    bytes: new TextEncoder().encode(`${head}\n\n${body}`),
    fileName: 'mail.eml',
    savedAt: '2026-05-01T10:00:00Z',
  }
  return readSource(source).drafts.map(({ content }) => {
    const places = content.locations.map(({ label }) => label)
    return [content.title, content.employer.name, places.length < 2 ? (places[0] ?? null) : places]
  })
}

const job = 'https://www.board.example/jobs/view/41234567'
const lines = (...told: string[]) => told.map((line) => `<div>${line}</div>`).join('')

describe('a card of a mail', () => {
  it('names who hires on a link that leads to no job, and has a slogan that is no place', () => {
    const card = (n: number, title: string, firm: string, slogan: string, place: string) =>
      `<div><a href="${job}${n}">${title}</a></div><div><a href="https://www.board.example/co/${n}">${firm}</a><div>${slogan}</div></div>${lines(place, '2 days ago')}`
    const cards =
      card(1, 'Head Miller', 'Northmill', 'Flour, meal, and bran for all', 'SALEM, OR, USA') +
      card(2, 'Baker', 'Weir', 'Bread every day', 'REMOTE - UNITED STATES') +
      '<a href="https://skylark.example/careers/?job=4C.86C">Cook</a>' +
      lines('<a href="https://www.board.example/co/3">Skylark</a>', '; TULSA, OK, USA', '3 days ago')
    expect(read('3 new jobs for you', cards)).toEqual([
      ['Head Miller', 'Northmill', 'SALEM, OR, USA'],
      ['Baker', 'Weir', null],
      ['Cook', 'Skylark', 'TULSA, OK, USA'],
    ])
  })

  it('has a department below who hires, which is no place', () => {
    const card = (n: number, title: string, team: string) =>
      `<a href="${job}${n}">${title}</a>${lines('Northmill', team)}`
    expect(read('New jobs', card(1, 'Baker', 'Tech') + card(2, 'Cook', 'Customer Success'))).toEqual([
      ['Baker', 'Northmill', null],
      ['Cook', 'Northmill', null],
    ])
  })

  it('has signs on lines of their own between its parts, or in front of one', () => {
    const counted = (n: string) => `https://click.board.example/f/a/${n}`
    const apart = (n: string, title: string, ...parts: string[]) =>
      `<p><a href="${counted(n)}">${title}</a></p><p>${parts.join('</p><p>-</p><p>')}</p><a href="${counted(`${n}b`)}">VIEW JOB</a>`
    expect(
      read(
        'Your jobs',
        apart('a', 'Welder', 'Weir Steel', 'Waltham', 'MA') + apart('c', 'Baker', 'Mills', 'Tulsa', 'OK'),
      ),
    ).toEqual([
      ['Welder', 'Weir Steel', 'Waltham, MA'],
      ['Baker', 'Mills', 'Tulsa, OK'],
    ])
    const joined = (n: string, title: string, firm: string, town: string) =>
      `<span><a href="${counted(n)}">${title}</a></span><br><strong>${firm}</strong><span>&nbsp;|&nbsp;${town}</span><br><span>Durée indéterminée</span><br>`
    const whole = `<a href="${counted('e')}">Data Quality Expert</a><br><span>Alouette&nbsp;|&nbsp;Bruxelles</span>`
    expect(
      read(
        'Vos jobs',
        joined('a', 'Data Engineer', 'Nordmoulin', 'Dilbeek') +
          joined('b', 'Baker', 'Weir', 'Zellik') +
          whole,
      ),
    ).toEqual([
      ['Data Engineer', 'Nordmoulin', 'Dilbeek'],
      ['Baker', 'Weir', 'Zellik'],
      ['Data Quality Expert', 'Alouette', 'Bruxelles'],
    ])
  })

  it('is judged or not, each one link with its title below who hires', () => {
    const card = (n: number, ...cells: string[]) =>
      `<a href="https://board.example/partner/jobListing.htm?jobListingId=10100000000${n}"><table><tr><td>${cells.join('</td><td>')}</td></tr></table></a>`
    const cards =
      card(1, 'Northmill', '3.7 ★', 'Head Miller', 'Hopkinton, MA', '21h') +
      card(2, 'Weir &amp; Sons', 'Bread Engineer', 'United States', '7d') +
      card(3, 'Skylark', '4.1 ★', 'Platform Engineer', 'Newton, MA', '24h')
    expect(read('Your job listings', cards)).toEqual([
      ['Head Miller', 'Northmill', 'Hopkinton, MA'],
      ['Bread Engineer', 'Weir & Sons', 'United States'],
      ['Platform Engineer', 'Skylark', 'Newton, MA'],
    ])
  })

  it('may be one link with who hires on top, and say nothing else', () => {
    const card = (n: number, firm: string, title: string, more: string) =>
      `<a href="https://click.board.example/?upn=${n}"><table><tr><td>${firm}</td></tr><tr><td>${title}</td></tr></table><p>${more}</p></a>`
    expect(
      read(
        'New jobs for you',
        card(1, 'Northmill', 'Vice President, Flour Delivery', 'Tulsa, OK') +
          card(2, 'Weir', 'Remote SVP, Mills', '$240K-$300K / yr.') +
          card(3, 'Skylark', 'Supervisory Bread Specialist', 'Posted 1 hour ago'),
      ),
    ).toEqual([
      ['Vice President, Flour Delivery', 'Northmill', 'Tulsa, OK'],
      ['Remote SVP, Mills', 'Weir', null],
      ['Supervisory Bread Specialist', 'Skylark', null],
    ])
  })

  it('ends at its button; what the mail says below is said of no job', () => {
    const card = (n: number, title: string, told: string) =>
      `<a href="${job}${n}">${title}</a>${lines(told)}<a href="${job}${n}">View job</a>`
    const foot = lines('Board LLC 16 Mill Parkway, Mountain View, CA 94043')
    const similar = `<a href="${job}9">Jobs similar to Cook at Weir</a>`
    expect(
      read(
        'New',
        similar +
          card(1, 'Baker', 'Northmill | Leeds, UK') +
          card(2, 'Miller', 'Northmill | Austin, TX, USA') +
          foot,
      ),
    ).toEqual([
      ['Baker', 'Northmill', 'Leeds, UK'],
      ['Miller', 'Northmill', 'Austin, TX, USA'],
    ])
  })

  it('has town and day behind who hires, or towns of which some are left out', () => {
    const card = (n: number, title: string, told: string) =>
      `<p><a href="${job}${n}">${title}</a></p><p>${told}</p>`
    expect(
      read(
        '2 työpaikkaa',
        card(1, 'Kokki', 'Mylly Oy, Espoo - Hakuaika 11.4 - 11.5.') + card(2, 'Baker', 'Kiuru, Turku'),
      ),
    ).toEqual([
      ['Kokki', 'Mylly Oy', 'Espoo'],
      ['Baker', 'Kiuru', 'Turku'],
    ])
    const own = card(1, 'Miller', 'Helsinki, Tampere and 1 more · Hybrid') + card(2, 'Cook', 'Helsinki')
    expect(read('Northmill: 2 new jobs matching your profile', own)).toEqual([
      ['Miller', 'Northmill', ['Helsinki', 'Tampere']],
      ['Cook', 'Northmill', 'Helsinki'],
    ])
  })

  it('is one line where the place stands behind each title, and the mail says whose jobs they are', () => {
    const link = (n: number, text: string) =>
      `<a href="http://jobs.northmill.example/job/x/136774815${n}/">${text}</a><br/>`
    const community = 'You receive this because you joined the Northmill Talent Community on 8/26/26.<br/>'
    expect(
      read(
        'New jobs posted from jobs.northmill.example',
        community + link(1, 'Lead - Sales - Espoo, FI') + link(2, 'Cook - Austin, TX, US, 78746'),
      ),
    ).toEqual([
      ['Lead - Sales', 'Northmill', 'Espoo, FI'],
      ['Cook', 'Northmill', 'Austin, TX, US, 78746'],
    ])
  })

  it('has its title as a heading and its only link below the first words of its text', () => {
    const card = (n: number, title: string, told: string, pay: string) =>
      `<h3><span>${title}</span></h3><div>${told}</div><div>Posted 2 days ago</div><span>${pay}</span><div>Grinds the flour of four mills and keeps the stones.</div><a href="https://click.board.example/?upn=${n}">Apply</a>`
    const cards =
      card(1, 'Head Miller', 'Northmill Group — Portland, OR (Hybrid)', '$95k - $120k/yr') +
      card(2, 'Baker', 'Weir Health — Salem, Oregon, United States (Onsite)', '$40 - $48/hr')
    expect(read('2 new jobs', cards)).toEqual([
      ['Head Miller', 'Northmill Group', 'Portland, OR'],
      ['Baker', 'Weir Health', 'Salem, Oregon, United States'],
    ])
  })
})

describe('a card of several links', () => {
  const opaque = (id: string, text: string) => `<a href="https://r.board.example/r/?id=${id}">${text}</a>`

  it('to the same job may have who hires above the title', () => {
    const card = (firm: string, slug: string, title: string, terms: string) => {
      const url = `https://www.board.example/fr/companies/${slug}/jobs/${slug}_paris?utm=1`
      const row = (text: string) => `<tr><td><a href="${url}">${text}</a></td></tr>`
      return `<table>${row(firm)}${row(title)}${row(terms)}</table>`
    }
    expect(
      read(
        'Votre alerte',
        card('Moulin', 'moulin', 'Boulanger', 'CDI - Paris') +
          card('Alouette', 'alouette', 'Data Engineer', 'Stage - Lyon'),
      ),
    ).toEqual([
      ['Boulanger', 'Moulin', 'Paris'],
      ['Data Engineer', 'Alouette', 'Lyon'],
    ])
  })

  it('may count the clicks on each of its parts', () => {
    const card = (n: number, ...parts: string[]) =>
      `<div>${parts.map((part, at) => opaque(`${n}${at}`, part)).join('<br>')}</div>`
    expect(
      read(
        '458 offres du jour',
        card(1, 'Data Engineer', 'Moulin du Nord', 'CDI', 'Montreuil - 93') +
          card(2, 'Contrôleur de gestion', 'Déversoir', 'CDD', 'Lyon 03 - 69') +
          card(3, 'Boulanger H/F', 'Alouette', 'CDI', 'Paris 15 - 75'),
      ),
    ).toEqual([
      ['Data Engineer', 'Moulin du Nord', 'Montreuil - 93'],
      ['Contrôleur de gestion', 'Déversoir', 'Lyon 03 - 69'],
      ['Boulanger H/F', 'Alouette', 'Paris 15 - 75'],
    ])
  })
})

describe('the parts of a card', () => {
  const whole = (n: number, inner: string) => `<a href="${job}${n}">${inner}</a>`

  it('may be terms among names', () => {
    const dots = (n: number, title: string, line: string) =>
      whole(n, `<strong>${title}</strong><br><font>${line}</font>`)
    expect(
      read(
        'Offres',
        dots(1, 'Baker', 'Moulin • CDI • Rennes (35)') + dots(2, 'Cook', 'Alouette • CDD • Vitré (35)'),
      ),
    ).toEqual([
      ['Baker', 'Moulin', 'Rennes (35)'],
      ['Cook', 'Alouette', 'Vitré (35)'],
    ])
    expect(
      read('Offres', dots(1, 'Baker', 'Moulin - Rennes - CDI') + dots(2, 'Cook', 'Alouette - Vitré - CDD')),
    ).toEqual([
      ['Baker', 'Moulin', 'Rennes'],
      ['Cook', 'Alouette', 'Vitré'],
    ])
    const named = (n: number, title: string, place: string) =>
      whole(
        n,
        `<strong>${title}</strong><br><span>Moulin</span><br><span class="place">${place}</span> <span class="terms">CDI</span>`,
      )
    expect(read('Offres', named(1, 'Baker', 'Rennes (35)') + named(2, 'Cook', 'Vitré (35)'))).toEqual([
      ['Baker', 'Moulin', 'Rennes (35)'],
      ['Cook', 'Moulin', 'Vitré (35)'],
    ])
  })

  it('may have the place above who hires', () => {
    const card = (n: number, title: string, place: string, firm: string) =>
      `<a href="https://board.example/redirect?id=a1b2${n}"><table><tr><td>${title}</td></tr><tr><td>${place}</td></tr><tr><td>${firm}</td></tr></table></a>`
    expect(
      read(
        'Nouvelles offres : boulanger à Rennes',
        card(1, 'Boulanger H/F', 'Rennes, Bretagne', 'Moulin du Nord') +
          card(2, 'Pâtissier H/F', 'Vitré, Bretagne', 'Alouette'),
      ),
    ).toEqual([
      ['Boulanger H/F', 'Moulin du Nord', 'Rennes, Bretagne'],
      ['Pâtissier H/F', 'Alouette', 'Vitré, Bretagne'],
    ])
  })

  it('may be who hires and how it is judged above the link', () => {
    const card = (n: number, firm: string, title: string, place: string) =>
      `<div>${firm}</div><div>3.9</div><div>★</div><a href="https://board.example/partner/jobListing.htm?jobListingId=10101486778${n}">${title}</a><div>${place}</div><div>22h</div>`
    expect(
      read(
        'Your job alert',
        card(1, 'Northmill Inc.', 'Baker', 'Salem, OR') + card(2, 'Weir', 'Remote Cook', 'Tulsa, OK'),
      ),
    ).toEqual([
      ['Baker', 'Northmill Inc.', 'Salem, OR'],
      ['Remote Cook', 'Weir', 'Tulsa, OK'],
    ])
  })

  it('may stand above a button, with pay and no place', () => {
    const card = (n: number, title: string, firm: string, terms: string, button: string) =>
      `<table><tr><td><div>${title}</div><span>${firm}</span><div>${terms}</div><a href="https://links.board.example/s/c/${n}">${button}</a></td></tr></table>`
    expect(
      read(
        'New jobs',
        card(1, 'Flutter Engineer', 'Weir Labs', '$110k – $140k • Marlow • Full-time', 'Learn more') +
          card(2, 'Backend Engineer', 'Skylark', '$100k – $130k • Remote', 'More information'),
      ),
    ).toEqual([
      ['Flutter Engineer', 'Weir Labs', null],
      ['Backend Engineer', 'Skylark', null],
    ])
  })
})

it('who writes of somebody they work with does not hire', () => {
  const letter = (client: string) =>
    `Hi,\n\n${client} looking for a Senior Data Engineer to join their team in London. The role pays £80,000 - £95,000.\n\nYou need 5+ years with Python.\n\nKind regards,\nTom Weir\nWeir Search Ltd, 1 Poultry, London EC2R 8EJ\n`
  const subject = 'Senior Data Engineer - London'
  expect(
    read(subject, letter("I'm working with a Series B fintech in London who are"), 'plain'),
  ).toMatchObject([['Senior Data Engineer', null, 'London']])
})

describe('the text of a mail', () => {
  it('has the link to each job below its title', () => {
    const card = (n: number, title: string, ...told: string[]) =>
      `Northmill logo\n\n${title} \n( ${job}${n}?t=1 )\n\n${told.join('\n')}\n\n`
    const foot =
      'Sincerely,\nBoard\n\nUnsubscribe \n( https://my.board.example/unsubscribe?token=a )\n\n250 W 34th Street, New York, NY 10119, USA'
    const text = card(1, 'Lead Baker', 'Northmill', 'Tech') + card(2, 'Cook', 'Northmill', 'Leeds') + foot
    expect(read('New Jobs at Northmill', text, 'plain')).toEqual([
      ['Lead Baker', 'Northmill', null],
      ['Cook', 'Northmill', 'Leeds'],
    ])
    const block = (n: number, above: string, title: string, told: string) =>
      `${'-'.repeat(40)}\n${above}${title}\n=> https://www.board.example/m/AAAA${n}\n\n${told}\n`
    const blocks =
      block(
        1,
        'Bis 18% mehr Gehalt\n',
        'Müller (m/w/d)',
        'Nordmühle GmbH\nGelnhausen\n\n44.000 € - 59.000 €',
      ) +
      block(2, '', 'Bäcker (m/w/d)', 'Lerche\nFrankfurt am Main\n\nKarriere-Stufe\nVollzeit') +
      block(3, '', 'Koch (m/w/d)', 'Wehr\nHeidelberg\n')
    expect(read('3 neue Stellenangebote', `Hallo,\n${blocks}`, 'plain')).toEqual([
      ['Müller (m/w/d)', 'Nordmühle GmbH', 'Gelnhausen'],
      ['Bäcker (m/w/d)', 'Lerche', 'Frankfurt am Main'],
      ['Koch (m/w/d)', 'Wehr', 'Heidelberg'],
    ])
  })

  it('may have who hires above the title, with how it is judged', () => {
    const card = (n: number, judged: string, title: string, town: string, pay: string) =>
      `${judged}\n\n${title}\n${town}\n${pay} (Employer Est.)\nEasy Apply\n<https://www.board.example/partner/jobListing.htm?jobListingId=101010847662${n}>\n`
    const text =
      card(1, 'Weir 4.1 ★', 'Training Specialist', 'Marlow', '$55 - $60') +
      card(2, 'Northmill 3.5 ★', 'Software Engineer', 'Vancouver', '$107K - $144K')
    expect(read('New jobs for you', `Jobs for You\n\n${text}`, 'plain')).toEqual([
      ['Training Specialist', 'Weir', 'Marlow'],
      ['Software Engineer', 'Northmill', 'Vancouver'],
    ])
    const plain = text.replace(/ \d\.\d ★\n/g, '')
    expect(read('New jobs for you', `Jobs for You\n\n${plain}`, 'plain')[0]!.slice(0, 2)).toEqual([
      'Training Specialist',
      'Weir',
    ])
    // What an employer estimates is what they mean to pay.
    const kinds = ['Employer est.', 'Glassdoor est.'].map(
      (who) => readShortLine(`$120K - $160K (${who})`)!.said[0]!.name,
    )
    expect(kinds).toEqual(['basesalary', 'estimatedsalary'])
  })

  it('is none of one job where it names several ways of pay and no link', () => {
    const text =
      'Your weekly round-up\n\nNorthmill\nGraduate Programme\n\n$95–105K/yr • Full-time job • New York City, NY\n\nWeir\nCoordinator\n\n$22–24/hr • Full-time job • Salem, OR\n'
    expect(read('New jobs for you', text, 'plain')).toEqual([])
  })
})
