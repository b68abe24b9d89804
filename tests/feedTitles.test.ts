// Feeds whose titles say more than the title, in the same way throughout.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import type { PostingContent } from '../shared/posting.ts'

function readFeed(...titles: string[]): PostingContent[] {
  const items = titles.map(
    (title, index) =>
      `<item><title>${title}</title><link>https://northmill.example/jobs/7001${index}</link><pubDate>Tue, 29 Sep 2031 08:00:00 +0200</pubDate><description>Lamps want care, ${index + 2} of them.</description></item>`,
  )
  const feed = `<rss version="2.0"><channel><title>Jobs in the north</title>${items.join('')}</channel></rss>`
  const bytes = new TextEncoder().encode(feed)
  return readSource({ bytes, fileName: 'jobs.xml', savedAt: null }).drafts.map(({ content }) => content)
}

const said = ({ title, employer, locations }: PostingContent) => [title, employer.name, locations[0]?.label]

describe('three parts', () => {
  it('are the job, who hires and where, where the last is a place throughout', () => {
    const feed = readFeed(
      'Lamp Keeper — Northmill — Hull, United Kingdom',
      'Wick Trimmer — Mills — Lyon, France',
    )
    expect(feed.map(said)).toEqual([
      ['Lamp Keeper', 'Northmill', 'Hull, United Kingdom'],
      ['Wick Trimmer', 'Mills', 'Lyon, France'],
    ])
  })

  it.each([
    ['Lamp Keeper - Nights - Fixed term', 'Wick Trimmer - Days - Permanent'],
    ['Lamp Keeper - Remote - Canada', 'Wick Trimmer - Remote - Canada'],
    ['Lamp Keeper - Engineer - Canada', 'Wick Trimmer - Developer - Canada'],
    ['Lamp Keeper - Northmill - Canada', 'Wick Trimmer'],
  ])('are left together elsewhere: %s', (...titles) => {
    expect(readFeed(...titles).map(({ title }) => title)).toEqual(titles)
  })
})

describe('brackets behind a title', () => {
  it('are where, if they hold a well-known town or a country', () => {
    const [first, second] = readFeed('Lamp Keeper (m/f/d) (Berlin)', 'Wick Trimmer (France)')
    expect(said(first!)).toEqual(['Lamp Keeper (m/f/d)', null, 'Berlin'])
    expect(said(second!)).toEqual(['Wick Trimmer', null, 'France'])
  })

  it('are part of it otherwise', () => {
    const titles = ['Lamp Keeper (Nights)', 'Wick Trimmer (Payments, UK)', 'Oiler (nice)']
    expect(readFeed(...titles).map(({ title }) => title)).toEqual(titles)
  })
})

describe('who wrote an entry', () => {
  const read = (...entries: [title: string, author: string, place: string][]) => {
    const items = entries.map(
      ([title, author, place], index) =>
        `<item><a10:author><a10:name>${author}</a10:name></a10:author><title>${title}</title><link>https://northmill.example/jobs/7001${index}</link><pubDate>Tue, 29 Sep 2031 08:00:00 +0200</pubDate><description>Lamps want care, ${index + 2} of them.</description><location xmlns="https://northmill.example/jobs/">${place}</location></item>`,
    )
    const feed = `<rss xmlns:a10="http://www.w3.org/2005/Atom"><channel><title>Jobs in the north</title>${items.join('')}</channel></rss>`
    return readSource({
      bytes: new TextEncoder().encode(feed),
      fileName: 'jobs.rss',
      savedAt: null,
    }).drafts.map(({ content }) => [...said(content), content.workMode])
  }

  it('hires, where the title says so; the place and the mode behind the name are none of it', () => {
    const leeds = 'Leeds, UK'
    expect(
      read(
        ['Lamp Keeper at Quay (UK) Ltd (Leeds, UK) (allows remote)', 'Quay (UK) Ltd', leeds],
        ['Trainer for Work at Height at Northmill (Leeds)', 'Northmill', leeds],
        ['Northmill: Wick Trimmer', 'Northmill', leeds],
        ['Oiler at Night', 'Anna Berg', leeds],
      ),
    ).toEqual([
      ['Lamp Keeper', 'Quay (UK) Ltd', leeds, 'remote_or_onsite'],
      ['Trainer for Work at Height', 'Northmill', leeds, 'unknown'],
      ['Wick Trimmer', 'Northmill', leeds, 'unknown'],
      ['Oiler at Night', null, leeds, 'unknown'],
    ])
  })

  it('need not, where all titles name who hires, each with the place the entry says', () => {
    expect(
      read(
        ['Lamp Keeper at Quay (Group) (Leeds, UK)', 'Board', 'Leeds, UK'],
        ['Oiler at Mills (Hull)', 'Board', 'Hull'],
      ),
    ).toEqual([
      ['Lamp Keeper', 'Quay (Group)', 'Leeds, UK', 'unknown'],
      ['Oiler', 'Mills', 'Hull', 'unknown'],
    ])
  })
})

describe('lines with labels on top of a text', () => {
  const readText = (...lines: string[]): PostingContent[] => {
    const entry = `<item><title>Wick Trimmer</title><link>https://northmill.example/jobs/70010</link><pubDate>Tue, 29 Sep 2031 08:00:00 +0200</pubDate><description><![CDATA[${lines.join('<br />')}]]></description></item>`
    const feed = `<rss version="2.0"><channel><title>Jobs in the north</title>${entry}</channel></rss>`
    const bytes = new TextEncoder().encode(feed)
    return readSource({ bytes, fileName: 'jobs.xml', savedAt: null }).drafts.map(({ content }) => content)
  }

  it('say who hires and where', () => {
    const top = [
      '<b>Job number:</b> 70010',
      '<b>Location:</b> Hull (ON)',
      '<b>Employer:</b> Quay Steel',
      'Rate: x',
    ]
    expect(readText(...top, 'We trim.')[0]).toMatchObject({ employer: { name: 'Quay Steel' } })
    expect(readText(...top)[0]?.locations).toHaveLength(1)
  })

  it.each([
    [['Employer: Quay Steel']],
    [['We trim wicks.', 'Location: Hull', 'Employer: Quay Steel']],
    [['Employer: Quay Steel', 'Employer: Mills', 'Location: Hull', 'Location: Leith']],
  ])('say nothing where there is one, text above, or each comes twice: %s', (lines) => {
    expect(readText(...lines).map(said)).toEqual([['Wick Trimmer', null, undefined]])
  })
})
