import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

const read = (source: string) =>
  readSource({ bytes: Buffer.from(source), fileName: '', savedAt: null }).drafts.map(({ content }) => content)

const words =
  '<p>You bake at night and sleep by day. The oven is old and dear to us, and so will you be. Flour dust is our weather, and we would not have it otherwise. Two of us know how to mend a roof, and all of us sing.</p><p>We are looking for somebody with three years of experience in a bakery. Requirements: patience. Responsibilities: the oven.</p>'

describe('a part of a page out of the clipboard', () => {
  const head =
    '<div><h1>Night Baker</h1><a href="#">Harrow Bread</a><div>Leeds, UK · 40 applicants</div><button>£14.50 an hour</button><button>Part-time</button></div>'
  const copied = `<meta charset='utf-8'>${head}<h2>About the job</h2>${words}`

  it('says by its chips what the job pays and how long one works', () => {
    const [posting, ...others] = read(copied)
    expect(others).toEqual([])
    expect(posting).toMatchObject({ title: 'Night Baker', employer: { name: 'Harrow Bread' } })
    expect(posting?.salaries[0]).toMatchObject({ min: '14.5', period: 'hour' })
    expect(posting?.employment.schedule).toEqual(['part_time'])
  })

  it('begins with the employer’s words, as that of a saved page does', () => {
    const page = `<!doctype html><title>Night Baker job in Leeds</title><body><main>${head}<h2>About the job</h2>${words}<a href="/apply">Apply now</a></main></body>`
    for (const source of [copied, page])
      expect(read(source)[0]?.description.plainText).toMatch(/^You bake at night/)
  })

  it('keeps what stands above where that is somebody’s sentence', () => {
    const said = `<p>Harrow Bread has been baking for this town since the flood of 1911.</p>`
    const [posting] = read(`<meta charset='utf-8'>${head}${said}<h2>About the job</h2>${words}`)
    expect(posting?.description.plainText).toContain('the flood of 1911')
  })

  it('is read as a text where it has no heading', () => {
    const advert =
      'Head Baker wanted<br>Company: Harrow Bread<br>Location: Leeds, UK<br>Pay: £31,000 a year<br>Apply: jobs@harrow.example'
    expect(read(`<meta charset="utf-8"><div>${advert}</div>`)[0]?.employer.name).toBe('Harrow Bread')
  })
})
