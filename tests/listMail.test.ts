// Mails to lists: the pages on which archives show them, and when an advert in one was posted.

import { describe, expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { readEmailFile } from '../electron/core/import/formats/mail/mimeFile.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
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
})
