import { describe, expect, it } from 'vitest'
import {
  addressSpelling,
  applyAddressOf,
  isPageOf,
} from '../electron/core/import/formats/written/writtenAddresses.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

const form = 'https://forms.example/s/PQqM'

describe('where one applies', () => {
  it.each([
    `Apply here: ${form}`,
    `Draw maps with us. To apply, follow the link. Apply online at ${form}.`,
    `**Apply now:** <${form}>`,
    `[Apply here](${form})`,
    `Por favor, se cadastre no link: ${form}`,
    `Bewirb dich! Jetzt online bewerben unter ${form}`,
    `Link JD & Apply nhanh: ${form}`,
    `Candidate-se aqui: ${form}`,
    `Откликнуться по ссылке: ${form}`,
    `Apply by 28 March 2031 via ${form}.`,
    `To apply, visit ${form}.`,
    `Reageren kan tot en met 28 maart 2031 via ${form}.`,
    `Bitte bewerben Sie sich bis zum 28.03.2031 über ${form}.`,
    `Envía tu candidatura a través de ${form}.`,
    `Aplikuj do 28 marca przez ${form}.`,
    `Learn about us at https://mill.example/about. Apply at ${form}.`,
    `Applications can be sent until the end of March by way of\n${form}.`,
    `Apply Now →\n${form}`,
    `Postuler ici :\n\n${form}`,
    `## Apply now!!\n\n<a href="${form}" class="large">send your drawings</a>`,
  ])('%s', (line) => expect(applyAddressOf(['Map Drawer', ...line.split('\n')])).toBe(form))

  it.each([
    `We apply mathematics, see ${form}`,
    `You apply the standards of our site at ${form} every day`,
    `Do not apply via ${form}.`,
    `Apply by post; our page is ${form}`,
    `Apply at ${form}, or apply for the night shift at ${form}2`,
    `If you need help to apply, visit ${form}`,
    `Se cadastre na newsletter: ${form}`,
    `How we apply our rules to the people who read ${form}`,
    `About us: ${form}`,
    `Bewerbung: ${form}/datenschutz`,
    `Apply to this and other jobs: ${form} or https://board.example/1`,
    `Apply here: ${form}\nApply here: ${form}2`,
    `Apply now\nBrowse all jobs\n${form}`,
    `Apply now\nsee ${form}`,
    `These are the many rules that we all want to apply\n${form}`,
    `Apply by 3 May\n${form}`,
    `Apply now\n<a href="${form}/privacy">how we treat what you send</a>`,
  ])('is not said by "%s"', (line) => expect(applyAddressOf(line.split('\n'))).toBeNull())

  it('is looked for in one go', () => {
    const lines = [
      `${'apply here '.repeat(20_000)}${form} x`,
      `${'apply '.repeat(20_000)}x`,
      'bewerb '.repeat(9999),
    ]
    const spent = countProcessorTime()
    applyAddressOf(lines)
    expect(spent()).toBeLessThan(500)
  })
})

describe('the address of a job', () => {
  it('may spell what the job is called', () => {
    const own = 'https://skylark.example/pt/map-drawer/'
    expect(addressSpelling('Map Drawer', ['Draw maps.', own, 'https://skylark.example/about'])).toBe(own)
    for (const picture of ['🔗 ', ':link: ']) expect(addressSpelling('Map Drawer', [picture + own])).toBe(own)
    expect(isPageOf('https://skylark.example/s/123456', 'Map Drawer')).toBe(false)
    expect(isPageOf('https://skylark.example/jobs/123456', null)).toBe(true)
  })

  it('is not one of two, nor one of a single word or of the host', () => {
    const two = ['https://a.example/map-drawer-leeds', 'https://a.example/map-drawer-hull']
    expect(addressSpelling('Map Drawer', two)).toBeNull()
    expect(addressSpelling('Drawer', ['https://a.example/drawer'])).toBeNull()
    expect(addressSpelling('Map Drawer', ['https://map-drawer.example/'])).toBeNull()
  })
})
