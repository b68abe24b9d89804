import { describe, expect, it } from 'vitest'
import {
  canonicalAddress,
  isNameOnly,
  isSpecificAddress,
  providerKeys,
  readLinkTarget,
  readWebAddress,
} from '../electron/core/import/text/urls.ts'

describe('readWebAddress', () => {
  it.each([
    ['https://jobs.acme.example/1?a=1&amp;b=2', 'https://jobs.acme.example/1?a=1&b=2'],
    ['https://jobs.acme.example/1?a=1&amp;amp;b=2', 'https://jobs.acme.example/1?a=1&b=2'],
    [' https://acme.example/a job ', 'https://acme.example/a%20job'],
    ['www.acme.example/jobs/7', 'https://www.acme.example/jobs/7'],
    ['/jobs/7', 'https://acme.example/jobs/7'],
    ['/web/20261110120000/https://acme.example/jobs/7', 'https://acme.example/jobs/7'],
    ['/web/2026/7', 'https://acme.example/web/2026/7'],
    ['//cdn.acme.example/x', 'https://cdn.acme.example/x'],
    ['https://acme.example/?copy=1&copyright=2', 'https://acme.example/?copy=1&copyright=2'],
  ])('%j gives %j', (raw, expected) => {
    expect(readWebAddress(raw, 'https://acme.example/list')).toBe(expected)
  })
  it('takes an address without its protocol for one of the web', () => {
    expect(readWebAddress('//cdn.acme.example/x', null)).toBe('https://cdn.acme.example/x')
    expect(readWebAddress('//x', null)).toBeNull()
  })
  it.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'mailto:a@acme.example',
    'N/A',
    '',
  ])('%j is none', (raw) => expect(readWebAddress(raw, 'https://acme.example/')).toBeNull())
  it('resolves nothing without a base', () => expect(readWebAddress('/jobs/7', null)).toBeNull())
  it('lets links go to the web and to mail only', () => {
    expect(readLinkTarget('mailto:jobs@acme.example')).toBe('mailto:jobs@acme.example')
    expect(readLinkTarget(' &#106;avascript:alert(1)')).toBeNull()
    expect(readLinkTarget('vbscript:x')).toBeNull()
    expect(readLinkTarget('#top')).toBeNull()
  })
  it.each([
    ['mailto:a@acme.example?attach=/etc/hosts', 'mailto:a@acme.example'],
    [
      'mailto:a@acme.example?subject=Hi%20there&Attachment=x&body=A',
      'mailto:a@acme.example?subject=Hi%20there&body=A',
    ],
    ['https://acme.example/?attach=1', 'https://acme.example/?attach=1'],
  ])('%s lets no mail program attach a file', (raw, kept) => expect(readLinkTarget(raw)).toBe(kept))
})

describe('canonicalAddress', () => {
  it.each([
    ['http://www.Acme.example:80/Jobs/7/', 'https://acme.example/Jobs/7'],
    ['https://user:pw@acme.example./jobs/7#apply', 'https://acme.example/jobs/7'],
    ['https://acme.example/en-US/jobs/7?utm_source=x&gclid=1', 'https://acme.example/jobs/7'],
    ['https://acme.example/job/7?tracking=SHR-WEB-SharedJob', 'https://acme.example/job/7'],
    ['https://acme.example/jobs?id=7&b=1&trk=x&refId=2', 'https://acme.example/jobs?b=1&id=7'],
    [
      'https://acme.example/jobs/cook-7?paging_context=search&search_query%5Bkeywords%5D=cook&ijt=jb_1',
      'https://acme.example/jobs/cook-7',
    ],
    ['https://acme.example/job?gh_jid=7&gh_src=x&lever-source=y', 'https://acme.example/job?gh_jid=7'],
    ['https://acme.example/job?src=a&source=b&ref=c', 'https://acme.example/job?ref=c&source=b&src=a'],
    ['https://acme.example/#/jobs/7', 'https://acme.example#/jobs/7'],
  ])('%j is %j', (raw, expected) => expect(canonicalAddress(raw)).toBe(expected))
  it('is none for other protocols', () => expect(canonicalAddress('mailto:a@acme.example')).toBeNull())
  it('is its own canonical form', () => {
    const once = canonicalAddress('https://www.acme.example/de_DE/x/?b=2&a=1')!
    expect(canonicalAddress(once)).toBe(once)
  })
})

const uuid = '0f4ad8e1-1c2d-4e5f-8a9b-0c1d2e3f4a5b'
describe('providerKeys', () => {
  it.each([
    ['https://www.linkedin.com/jobs/view/cook-at-acme-2714567890/?trk=x', ['linkedin:2714567890']],
    ['https://www.linkedin.com/jobs/search/?currentJobId=2714567890', ['linkedin:2714567890']],
    ['https://boards.greenhouse.io/acme/jobs/4012345', ['greenhouse:4012345']],
    ['https://acme.example/careers?gh_jid=4012345', ['greenhouse:4012345']],
    [`https://jobs.lever.co/acme/${uuid}/apply`, [`lever:${uuid}`]],
    [`https://jobs.ashbyhq.com/acme/${uuid.toUpperCase()}`, [`ashby:${uuid}`]],
    ['https://de.indeed.com/viewjob?jk=0123456789abcdef', ['indeed:0123456789abcdef']],
    ['https://acme.wd3.myworkdayjobs.com/en-US/Ext/job/Bonn/Cook_R-01234', ['workday:acme:r-01234']],
    ['https://jobs.acme.example/123456-cook', ['jobs.acme.example#123456']],
    ['https://jobs.acme.example/cook-123456.html', ['jobs.acme.example#123456']],
    ['https://jobs.acme.example/20261101-cook', []],
    ['https://jobs.acme.example/cook-01112026', []],
    ['https://jobs.acme.example/cook_202611010930', []],
    ['https://jobs.acme.example/20261101-cook-7654321', ['jobs.acme.example#7654321']],
    ['https://jobs.acme.example/20269901-cook', ['jobs.acme.example#20269901']],
    ['https://jobs.acme.example/2021/cook', []],
    ['https://acme.example/jobs?page=2', []],
    ['not an address', []],
  ])('%j gives %j', (address, keys) => expect(providerKeys(address)).toEqual(keys))
})

describe('isSpecificAddress', () => {
  it.each(['https://acme.example/', 'https://acme.example/careers/', 'https://acme.example/de/jobs'])(
    '%j is not one job',
    (address) => expect(isSpecificAddress(address)).toBe(false),
  )
  it.each([
    'https://acme.example/jobs/cook',
    'https://acme.example/jobs?id=7',
    'https://acme.example/#/jobs/7',
  ])('%j may be one', (address) => expect(isSpecificAddress(address)).toBe(true))
})

describe('isNameOnly', () => {
  it.each([
    ['https://acme.example/#/schema/JobPosting/7', true],
    ['https://acme.example/#organization', false],
    ['https://acme.example/#/jobs/7', false],
    ['https://acme.example/jobs/7#/schema/job', false],
  ])('%s: %s', (id, expected) => {
    expect(isNameOnly(id)).toBe(expected)
  })
})
