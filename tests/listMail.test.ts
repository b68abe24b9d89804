// Mails to lists: the pages on which archives show them, and when an advert in one was posted.

import { describe, expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { readEmailFile } from '../electron/core/import/formats/mimeFile.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readTextRungs } from '../electron/core/import/formats/text.ts'
import { joinBrokenLines } from '../electron/core/import/formats/written/brokenLines.ts'
import { readSource } from '../electron/core/import/readSource.ts'
import { partEmployer, placeBesideName } from '../electron/core/import/wording/lines/placeBesideName.ts'
import { innermostMail, subjectLine } from '../electron/core/import/wording/mail/mailBody.ts'
import { placesInText } from '../electron/core/import/wording/prose/placesInText.ts'
import { plainNode } from './helpers/plainRaw.ts'

const advert = `Dear all,

the University of Marlow invites applications for a position as Research
Associate in River Mapping. You will draw maps, teach students and write
papers; requirements are a PhD in geography and experience with boats.

Location: Marlow, United Kingdom
Closing date: 30 April 2027

Please send your application with a CV to maps@marlow.example.`
const others = '<ul><li>Next message: <a href="2.html">Staff Miller at Northmill</a></li></ul>'
const subject = '[maps] Research Associate in River Mapping'

const archives = {
  Mailman: `<HTML><HEAD><TITLE>${subject}</TITLE></HEAD><BODY><H1>${subject}</H1><B>Ann Reed</B>
<A HREF="mailto:maps">a.reed at marlow.example</A><BR><I>Thu Apr  1 23:26:00 CST 2027</I>${others}<HR>
<!--beginarticle-->
<PRE>${advert}
</PRE>
<!--endarticle-->${others}</BODY></HTML>`,
  Hypermail: `<!-- received="Fri Apr  2 1:02:10 2027 MET" -->
<!-- sent="Thu, 1 Apr 27 23:26:00 BST" -->
<title>${subject}</title><h1>${subject}</h1>Ann Reed<br><i>Thu, 1 Apr 27 23:26:00 BST</i>${others}
<!-- body="start" -->
${advert.replaceAll('\n\n', '\n<p>\n').replaceAll('\n', '<br>\n')}
<!-- body="end" -->${others}`,
  MHonArc: `<!--X-Subject: ${subject} -->
<!--X-Date: Thu, 1 Apr 2027 23:26:00 &#45;0500 (CDT) -->
<html><head><title>${subject}</title></head><body>${others}<h1>${subject}</h1>
<!--X-Body-of-Message-->
<pre>${advert}</pre>
<!--X-Body-of-Message-End-->${others}</body></html>`,
}

describe('a mail in an archive', () => {
  it.each(Object.entries(archives))('%s', (_, html) => {
    const { postings } = readPage(html, unknownSurroundings)
    expect(postings.map(({ node }) => plainNode(node))).toMatchObject([
      {
        title: 'Research Associate in River Mapping',
        joblocation: 'Marlow, United Kingdom',
        validthrough: '30 April 2027',
        dateposted: '1 Apr 2027',
      },
    ])
    const text = String(plainNode(postings[0]!.node).description)
    expect(text.startsWith('Dear all')).toBe(true)
    expect(text).not.toContain('Next message')
  })

  it('is nothing where no job is in it', () => {
    const html = archives.Mailman.replace(advert, 'Has anybody seen my boat?')
    expect(readPage(html, unknownSurroundings).postings).toEqual([])
  })
})

describe('a mail', () => {
  const mail = (head: string) =>
    Buffer.from(`From: Ann Reed <a.reed@marlow.example>\nSubject: ${subject}\n${head}\n\n${advert}\n`)
  const posted = (head: string) =>
    readEmailFile(mail(head), unknownSurroundings).postings.map(({ node }) => plainNode(node).dateposted)
  const date = 'Date: Thu, 1 Apr 2027 23:26:00 -0500 (CDT)'

  it('is posted when it is sent to a list', () => {
    expect(posted(`${date}\nTo: maps@lists.marlow.example`)).toEqual(['1 Apr 2027'])
    expect(posted(`${date}\nTo: MAPS-L@marlow.example`)).toEqual(['1 Apr 2027'])
    expect(posted(`${date}\nTo: maps@marlow.example\nList-Id: <maps.marlow.example>`)).toEqual(['1 Apr 2027'])
  })

  it('says nothing of that to one person', () => {
    expect(posted(`${date}\nTo: Bo <bo@northmill.example>`)).toEqual([undefined])
    expect(posted(`${date}\nTo: ann-louise@northmill.example`)).toEqual([undefined])
  })

  it('tells the year of a closing date that it leaves out, unless it forwards what another wrote', () => {
    const asking = advert.replace('Closing date: 30 April 2027\n', '').replace(/\.$/, ' by 30th April.')
    const hintIn = (text: string) => {
      const bytes = Buffer.from(
        `From: a@marlow.example\nSubject: ${subject}\n${date}\nTo: bo@northmill.example\n\n${text}`,
      )
      return readSource({ bytes, fileName: 'a.eml', savedAt: null }).drafts[0]?.content.textDeadline?.date
    }
    expect(hintIn(asking)).toBe('2027-04-30')
    expect(hintIn(`---------- Forwarded message ---------\nSubject: ${subject}\n\n${asking}`)).toBe(null)
  })
})

it('a letter in markup is read by its lines where nothing else is in it', () => {
  const html = [
    '<p>Dear <b>Sam</b>,</p><p>Thank you for your interest in the position of <b>Senior Mill Auditor</b>',
    'at the Northmill Grain Authority. We have <a href="https://northmill.example/me">received your',
    'application</a> and our team is reviewing it against the requirements of the position. It will take',
    'some weeks until we write to you again.</p>',
  ].join('\n')
  const head = 'From: no-reply@northmill.example\nSubject: Application received\nContent-Type: text/html\n'
  const { postings } = readEmailFile(Buffer.from(`${head}\n${html}`), unknownSurroundings)
  const [posting] = postings.map(({ node }) => plainNode(node))
  expect(posting).toMatchObject({
    title: 'Senior Mill Auditor',
    hiringorganization: 'Northmill Grain Authority',
  })
  expect(posting?.description).not.toContain('https:')
})

describe('a mail that was copied with its head', () => {
  const read = (text: string) =>
    readTextRungs(text, unknownSurroundings).postings.map(({ node }) => plainNode(node))
  const title = 'Research Associate in River Mapping'

  it.each([
    [
      'Thunderbird',
      `-------- Original Message --------\nSubject: \t${subject}\nDate: \tThu, 1 Apr 2027 23:26:00 -0500\nFrom: \tAnn Reed <a@marlow.example>\nTo: \tmaps@lists.marlow.example`,
    ],
    [
      'Gmail',
      `---------- Forwarded message ---------\nFrom: Ann Reed <a@marlow.example>\nDate: Thu, 1 Apr 2027 at 23:26\nSubject: ${subject}\nTo: <maps@lists.marlow.example>`,
    ],
    [
      'Outlook',
      `Von: Ann Reed\nGesendet: Donnerstag, 1. Apr 2027 23:26\nAn: maps-l@marlow.example\nBetreff: WG: ${subject}`,
    ],
  ])('%s', (_, head) => {
    const [posting, ...others] = read(`${head}\n\n${advert}`)
    expect(others).toEqual([])
    expect(posting).toMatchObject({ title, joblocation: 'Marlow, United Kingdom' })
    expect(String(posting?.description).startsWith('Dear all')).toBe(true)
  })

  it.each([
    'Fra: Ann\nSendt: 1. april\nTil: Bo\nEmne: Møller',
    'Von: Ann\nGesendet: 1. April\nAn: Bo\nBetreff: Müller',
    'Expéditeur: Ann\nDate: 1 avril\nÀ: Bo\nObjet: Meunier',
    '差出人: Ann\n日時: 4月1日\n宛先: Bo\n件名: 粉屋',
    '*From:* Ann\n*Sent:* 1 April\n*To:* Bo\n*Subject:* Miller',
  ])('what stands below another head is the mail: %j', (head) => {
    const { subject, body } = innermostMail(`See below.\n\n${head}\n\n${advert}`)
    expect(body).toBe(advert)
    expect(subject).toMatch(/^(?:Møller|Müller|Meunier|粉屋|Miller)$/)
  })

  it('a label or two are no head', () => {
    expect(innermostMail(`From: 1 May\nTo: 3 June\n\n${advert}`).subject).toBeNull()
  })
})

it('what a list puts below a mail is none of it', () => {
  const stars = '*'.repeat(40)
  const footer = `${stars}\n* Contributions to be spread are submitted to maps@lists.example\n${stars}`
  expect(innermostMail(`${advert}\n${footer}\n`).body).toBe(advert)
  expect(innermostMail(`${advert}\n_______________________\nTo unsubscribe, write to us.`).body).toBe(advert)
  const parted = `${advert}\n${stars}\nWe build boats.`
  expect(innermostMail(parted).body).toBe(parted)
})

it('a subject does not say that it is about a job', () => {
  expect(subjectLine('FW: JOB Posting: Miller')).toBe('Miller')
  expect(subjectLine('4.815 Jobs: Miller at Northmill')).toBe('Miller at Northmill')
  expect(subjectLine('New match: Miller at Northmill')).toBe('Miller at Northmill')
  expect(subjectLine('2 new job matches: Miller')).toBe('Miller')
  expect(subjectLine('Match analyst: new')).toBe('Match analyst: new')
  expect(subjectLine('Jobs')).toBe('Jobs')
})

describe('the town behind the name of who offers a job', () => {
  it.each([
    ['to Dr Ann Reed, Marlow University, ML-901 87 Umeå, Sweden', 'ML-901 87 Umeå, Sweden'],
    ['Marlow University, Halifax, Nova Scotia, Canada. We build boats.', 'Halifax, Nova Scotia, Canada'],
    ['at Marlow University, Austria (see below)', 'Austria'],
    ['Marlow University\nSalem, OR 97301\n', 'Salem, OR 97301'],
    ['Marlow University, the School of Boats, and others', null],
    ['Marlow University, Berlin, Germany and Marlow University, Paris, France', null],
  ])('%s', (text, place) => expect(placeBesideName(text, 'Marlow University')).toBe(place))

  it('is no part of it', () => {
    expect(partEmployer('Marlow University, UK')).toEqual({ name: 'Marlow University', place: 'UK' })
    expect(partEmployer('Northmill Ltd in Marlow')).toEqual({ name: 'Northmill Ltd', place: 'Marlow' })
    expect(partEmployer('Women in Data')).toEqual({ name: 'Women in Data', place: null })
    expect(partEmployer('Reed, Holm')).toEqual({ name: 'Reed, Holm', place: null })
  })

  it('is no field of study', () => {
    expect(placesInText(['a PhD student for a project in Algorithmics'])).toEqual([])
    expect(placesInText(['The position is in Odense'])).toEqual(['Odense'])
  })
})

it('a line that ends in the middle of a phrase goes on, also where the next looks like a label', () => {
  const broken = [
    'The Marlow Map Group seeks a Research Fellow whose work would complement its areas of',
    'interest: the understanding of larger questions in geography, such as where the boats',
    'are, and of smaller ones.',
  ]
  expect(joinBrokenLines(broken.join('\n'))).toBe(broken.join(' '))
})

describe('the lines of signs in a mail', () => {
  const rule = '_'.repeat(33)
  const greeting = 'We are working on an opening near the river, and whoever likes boats may answer. '.repeat(
    3,
  )

  it('part a long greeting from an advert, and the advert from what majordomo adds', () => {
    const footer =
      '-\nTo unsubscribe from this list: send the line "unsubscribe maps" to majordomo@marlow.example'
    expect(innermostMail(`${greeting}\n${rule}\n${advert}\n${footer}`).body).toBe(
      `${greeting}\n${rule}\n${advert}`,
    )
    expect(innermostMail(`${advert}\n${rule}\nAnn Reed\nMarlow`).body).toBe(advert)
  })

  it('name the parts that Mailman put elsewhere', () => {
    const part = `${'-'.repeat(14)} next part ${'-'.repeat(14)}\nAn HTML attachment was scrubbed...\nURL: <https://marlow.example/attachment.html>`
    expect(innermostMail(`${advert}\n${part}`).body).toBe(advert)
  })
})

it('a mail in a list that only its old programs name was posted when it was sent', () => {
  const mail = (head: string) =>
    `From: ann@marlow.example\n${head}\nDate: Thu, 1 Apr 2027 23:26:00 -0500\nSubject: ${subject}\n\n${advert}`
  const posted = (head: string) =>
    readEmailFile(new TextEncoder().encode(mail(head)), unknownSurroundings).postings.map(
      ({ node }) => plainNode(node).dateposted,
    )
  expect(
    ['X-Mailing-List: maps@marlow.example', 'X-BeenThere: maps@marlow.example', 'X-Mailer: Reed'].map(posted),
  ).toEqual([['1 Apr 2027'], ['1 Apr 2027'], [undefined]])
})

it('a sentence on top of a mail is not what the job is called, and whose it is begins with no article', () => {
  const mail = (title: string, text: string) =>
    `From: ann@marlow.example\nTo: maps@lists.marlow.example\nDate: Thu, 1 Apr 2027 23:26:00 -0500\nSubject: ${title}\n\n${text}\n\n${advert}`
  const read = (text: string) => readEmailFile(new TextEncoder().encode(text), unknownSurroundings).postings
  const [posting] = read(
    mail(
      'Postdoc position in River Maps at the University of Marlow',
      'We have a fixed-term position for a postdoctoral researcher to draw maps',
    ),
  )
  expect(plainNode(posting!.node)).toMatchObject({
    title: 'Postdoc position in River Maps',
    hiringorganization: 'University of Marlow',
  })
})
