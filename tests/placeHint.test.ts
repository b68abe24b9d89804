import { describe, expect, it } from 'vitest'
import { normalise } from '../electron/core/import/normalise.ts'
import { countProcessorTime } from './helpers/processorTime.ts'
import { rawPosting } from './helpers/rawNode.ts'

const somewhere = { '@type': 'Place', address: { '@type': 'PostalAddress', addressCountry: 'GB' } }
const hintsOf = (description: string, jobLocation: unknown = somewhere) =>
  normalise(rawPosting({ title: 'Miller', description, jobLocation }))
    .content.hints.filter(({ field }) => field === 'locations' || field === 'identifier')
    .map(({ value, text }) => `${value} «${text}»`)

describe('what only the text names of a marked posting', () => {
  it.each([
    ['<p>Location: Marlow</p>', 'Marlow «Location: Marlow»'],
    ['<h3>Location</h3><ul><li>Toronto, Ontario</li></ul>', 'Toronto, Ontario «- Toronto, Ontario»'],
    ['<p>Local: Barueri</p>', 'Barueri «Local: Barueri»'],
    ['<p>Location: Hybrid - London</p>', 'London «Location: Hybrid - London»'],
    ['<p>Lokalizacja: Kraków / zdalnie</p>', 'Kraków «Lokalizacja: Kraków / zdalnie»'],
    ['<p>Arbeitsort: 80331 München</p>', '80331 München «Arbeitsort: 80331 München»'],
    [
      '<p>Location: 12 High Street, Leeds LS1 4AB</p>',
      '12 High Street, Leeds LS1 4AB «Location: 12 High Street, Leeds LS1 4AB»',
    ],
    ['<p>勤務地：東京都渋谷区</p>', '東京都渋谷区 «勤務地：東京都渋谷区»'],
    ['<p>Locations: Leeds, York</p>', 'Leeds, York «Locations: Leeds, York»'],
    ['<p>We mill. This role is based in Austin, TX.</p>', 'Austin, TX «This role is based in Austin, TX.»'],
    ['<p>Please quote reference 4471/B.</p>', '4471/B «Please quote reference 4471/B.»'],
    ['<p>Local de trabalho: Santos/SP</p>', 'Santos/SP «Local de trabalho: Santos/SP»'],
    [
      '<p>Mills AB söker en mjölnare med placering i Visby.</p>',
      'Visby «Mills AB söker en mjölnare med placering i Visby.»',
    ],
    ['<p>Arbejdsstedet er Skagen, og du maler.</p>', 'Skagen «Arbejdsstedet er Skagen, og du maler.»'],
    [
      '<p>Cerchiamo un mugnaio per la sede di Savona.</p>',
      'Savona «Cerchiamo un mugnaio per la sede di Savona.»',
    ],
    ['<p>Basé(e) à Saint-Malo, vous moulez.</p>', 'Saint-Malo «Basé(e) à Saint-Malo, vous moulez.»'],
    ['<p>You will be based at our Hull depot.</p>', 'Hull «You will be based at our Hull depot.»'],
    ['<p>工作地点:青岛市黄岛区。</p>', '青岛市黄岛区 «工作地点:青岛市黄岛区。»'],
    [
      '<p>Votre candidature (réf. GP/26-08) est attendue.</p>',
      'GP/26-08 «Votre candidature (réf. GP/26-08) est attendue.»',
    ],
    ['<p>Recruitment #16-004243-0002</p>', '16-004243-0002 «Recruitment #16-004243-0002»'],
  ])('is offered: %s', (text, hint) => expect(hintsOf(text)).toEqual([hint]))

  it.each([
    'Location: Various',
    'Location: East Coast, United States',
    'Location: Remote, US',
    'Job location: Float pool',
    'Location: Onsite',
    'Location: Remote (US only)',
    'Location: Leeds, with some home working',
    'Location: 1234 employees',
    'City: of your choice',
    'Our headquarters are in Berlin and we sell flour in Paris.',
    'Fully remote. Our team in Leeds would love to meet you.',
    'You have a degree from a university in London.',
    'Must be located in the US and/ or Canada.',
    'Reference letters: 3',
    '工作地点:远程。',
    '工作地点:可选择。',
    'Arbejdsstedet er Danmarks bedste.',
    'Miejsce pracy: Teren całej Polski, bez biura.',
    'Lieu de travail : Siège social.',
    'Miejsce pracy: Biuro w centrum.',
    'Basée à Lyon, notre société compte 300 moulins.',
    'Nous recrutons un meunier pour notre agence de Communication.',
    'Buscamos un molinero para la planta de Harinas Ribera.',
    'On-site in Spring 2027.',
    'You will be based at our Amazon warehouse.',
    'Local de trabalho: Remoto.',
    'You will be based at the client’s Premium store.',
    'Ref: 2026',
  ])('is not told by %j', (text) => expect(hintsOf(`<p>${text}</p>`)).toEqual([]))

  it('is not looked for where the data name a town', () => {
    const town = { '@type': 'Place', address: { addressLocality: 'Leeds', addressCountry: 'GB' } }
    expect(hintsOf('<p>Location: Marlow</p>', town)).toEqual([])
  })

  it('is looked for in time in hostile text', () => {
    const spent = countProcessorTime()
    for (const part of ['Location: ', 'a:', 'Leeds, ', 'based in Leeds '])
      hintsOf(part.repeat(39_000 / part.length))
    for (const line of ['Location:', 'Location: Leeds, a', 'Ref: ']) hintsOf(`<p>${line}</p>`.repeat(300))
    expect(spent()).toBeLessThan(4000)
  })
})
