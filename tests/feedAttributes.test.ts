// What feeds in XML say in the attributes of their elements.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

function readFeed(xml: string) {
  const bytes = new TextEncoder().encode(xml)
  return readSource({ bytes, fileName: 'feed.xml', savedAt: null }).drafts.map(({ content }) => content)
}

const job = (inner: string, attributes = ''): string =>
  `<jobs generatedAt="2031-07-31"><job${attributes}><title>Lamp keeper</title><employer>Northmill</employer>
  <location>Leith</location><description>Keep the <b title="all">lamps</b>.</description>${inner}</job></jobs>`

describe('attributes', () => {
  it('are the number of a job and its pay', () => {
    const [content, other] = readFeed(
      job('<compensation currency="EUR" period="MONTH" min="3100" max="3400"/>', ' id="lamp-7"'),
    )
    expect(other).toBeUndefined()
    expect(content?.identifier?.value).toBe('lamp-7')
    expect(content?.salaries).toMatchObject([{ min: '3100', max: '3400', currency: 'EUR', period: 'month' }])
    expect(content?.description?.plainText).toBe('Keep the lamps.')
  })

  it('say the currency and the period of an amount', () => {
    const [content] = readFeed(job("<salary currency='GBP' period='hour'>14.50</salary>"))
    expect(content?.salaries).toMatchObject([{ min: '14.5', currency: 'GBP', period: 'hour' }])
  })

  it('leave alone what has a text, and what only refers to a picture', () => {
    const [content] = readFeed(
      job(
        '<media:content url="https://northmill.example/lamp.png" medium="image"/><category domain="x">Light</category>',
      ),
    )
    expect(content?.title).toBe('Lamp keeper')
    expect(content?.description?.plainText).toBe('Keep the lamps.')
    expect(content?.categories).toEqual(['Light'])
  })

  it('are the days of a posting of HR-XML, whose head has its number, and parts of one name are read on', () => {
    const part = (text: string) =>
      `<FormattedPositionDescription><Name>Qualifications</Name><Value>${text}</Value></FormattedPositionDescription>`
    const [content, other] = readFeed(
      "<?xml version='1.0'?><PositionOpening><PositionRecordInfo><Id><IdValue>L-7</IdValue></Id></PositionRecordInfo>" +
        "<PositionPostings><PositionPosting><Id validFrom='2031-08-01' validTo='2031-09-15'/></PositionPosting></PositionPostings>" +
        '<PositionProfile><PositionDetail><Company><Name>Northmill</Name></Company><PositionTitle>Lamp keeper</PositionTitle>' +
        `</PositionDetail>${part('You climb stairs?')}${part('<![CDATA[<ul><li>You keep awake</li></ul>]]>')}</PositionProfile></PositionOpening>`,
    )
    expect(other).toBeUndefined()
    expect(content).toMatchObject({
      title: 'Lamp keeper',
      identifier: { value: 'L-7' },
      posted: { date: '2031-08-01' },
      deadline: { date: { date: '2031-09-15' } },
    })
    expect(content?.sections.qualifications?.plainText).toBe('You climb stairs?\n\n- You keep awake')
  })
})

it.each([
  ['Europe', [], ['Europe']],
  ['Latin America', [], ['Latin America']],
  ['Kent', ['Kent'], []],
])('the region %s is where one works, or from where one may', (region, places, from) => {
  const items = `<item><title>Northmill: Senior Dev (Python)</title><region>${region}</region><description>We look for somebody.</description><link>https://jobs.example/remote-jobs/7</link></item>`
  const [content] = readFeed(
    `<?xml version="1.0"?><rss><channel><title>Board: Jobs</title>${items}</channel></rss>`,
  )
  expect(content).toMatchObject({ title: 'Senior Dev (Python)', employer: { name: 'Northmill' } })
  expect(content?.locations.map(({ label }) => label)).toEqual(places)
  expect(content?.applicantRegions).toEqual(from)
})
