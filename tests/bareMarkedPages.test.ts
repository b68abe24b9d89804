// A posting that a page marks and says hardly anything of: what the page itself shows completes it.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import type { PostingContent } from '../shared/posting.ts'

function read(body: string, more: object = {}, head = ''): PostingContent {
  const employer = { '@type': 'Organization', name: '株式会社水車' }
  const data = JSON.stringify({ '@type': 'JobPosting', hiringOrganization: employer, ...more })
  const source = `<html><head>${head}</head><body><script type="application/ld+json">${data}</script>${body}</body></html>`
  const { drafts } = readSource({ bytes: Buffer.from(source), fileName: 'a.html', savedAt: null })
  expect(drafts).toHaveLength(1)
  return drafts[0]!.content
}

describe('a posting without a title', () => {
  it('is called what the only heading says, where the page calls itself nothing', () => {
    expect(read('<h1>【水車管理】粉ひき</h1>').title).toBe('【水車管理】粉ひき')
  })

  it.each([
    ['who hires', '<h1>株式会社水車</h1>', ''],
    ['a kind of page', '<h1>Careers</h1>', ''],
    ['one of two', '<h1>粉ひき</h1><h1>会社概要</h1>', ''],
    ['who hires, in the title of the page', '<h1>Careers</h1>', '<title>株式会社水車</title>'],
  ])('is not called %s', (_, body, head) => expect(read(body, {}, head).title).toBeNull())
})

describe('a posting without a place', () => {
  const table = (label: string, value: string) =>
    `<h1>Miller</h1><table><tr><th>${label}</th><td>${value}</td></tr></table>`

  it('is where a label says', () => {
    expect(read(table('Location', 'Leeds'), { title: 'Miller' }).locations).toMatchObject([
      { label: 'Leeds' },
    ])
  })

  it.each([
    ['of the head office', table('本社所在地', '東京都 渋谷区'), {}],
    ['that names no place', table('Location', 'Second floor, behind the wheel'), {}],
    ['told of work from home', table('Location', 'Leeds'), { jobLocationType: 'TELECOMMUTE' }],
    ['told where the data have it otherwise', table('Location', 'Leeds'), { address: 'Hull' }],
    ['that comes back', table('Location', 'Leeds') + table('Location', 'Hull'), {}],
  ])('is not where a label says %s', (_, body, more) => {
    const labels = read(body, { title: 'Miller', ...more }).locations.map(({ label }) => label)
    expect(labels).not.toContain('Leeds')
    expect(labels).not.toContain('東京都 渋谷区')
    expect(labels).not.toContain('Second floor, behind the wheel')
  })
})
