import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlaceContext, readPlaces } from '../electron/core/import/places/places.ts'
import { placeSchema } from '../shared/posting.ts'
import { nodeOf } from './helpers/rawNodes.ts'

const bare: PlaceContext = { employerName: 'Okapi Pay', lang: 'en' }

function read(fields: Record<string, unknown>, context: Partial<PlaceContext> = {}) {
  return readPlaces(nodeOf({ '@type': 'JobPosting', ...fields }), { ...bare, ...context }).value
}

function locations(jobLocation: unknown, context: Partial<PlaceContext> = {}) {
  return read({ jobLocation }, context).locations
}

function labels(jobLocation: unknown) {
  return locations(jobLocation).map((place) => place.label)
}

describe('the shapes of a place', () => {
  const address = {
    '@type': 'PostalAddress',
    addressLocality: 'Cupertino',
    addressRegion: 'CA',
    postalCode: 95014,
    addressCountry: 'US',
    streetAddress: '-',
  }
  const cupertino = {
    label: 'Cupertino, CA',
    locality: 'Cupertino',
    region: 'CA',
    regionCode: 'CA',
    postalCode: '95014',
    street: null,
    countryCode: 'US',
    countryRaw: 'US',
  }

  it('a Place with an address, and coordinates on the Place', () => {
    expect(locations({ '@type': 'Place', address, latitude: 37.3, longitude: '-122.02' })).toEqual([
      { ...cupertino, lat: 37.3, lon: -122.02 },
    ])
  })

  it('a capital that other languages call the country by', () => {
    const capital = { addressLocality: 'Brasília', addressRegion: 'DF', addressCountry: 'BR' }
    expect(labels({ '@type': 'Place', address: capital })).toEqual(['Brasília, DF'])
    expect(
      labels({ '@type': 'Place', address: { addressLocality: 'Brasil', addressCountry: 'BR' } }),
    ).toEqual(['Brazil'])
  })

  it.each<[string, string | null, string | null]>([
    ['Malmö, SE', 'en', 'SE'],
    ['Malmö, SE', null, 'SE'],
    ['Aracaju, SE', 'pt-BR', null],
    ['Lisboa, PT', 'pt', 'PT'],
    ['Belo Horizonte, MG', null, null],
    ['Genova, GE', 'it', null],
    ['Roma, IT', 'it', 'IT'],
    ['Tbilisi, GE', 'en', 'GE'],
  ])('%s in a page in %s: country %s', (place, lang, countryCode) => {
    expect(locations(place, { lang })).toMatchObject([{ label: place, countryCode }])
  })

  it.each<[string, unknown]>([
    ['an address directly', address],
    ['an address on the Place itself', { ...address, '@type': 'Place' }],
    [
      'a list',
      [
        { '@type': 'Place', address },
        { '@type': 'Place', address },
      ],
    ],
    ['a list of addresses', { '@type': 'Place', address: [address, address] }],
    ['a country as a thing', { address: { ...address, addressCountry: { '@type': 'Country', name: 'US' } } }],
    ['a place called like the employer', { '@type': 'Place', name: 'OKAPI PAY', address }],
    ['a place called like its town', { '@type': 'Place', name: 'Cupertino', address }],
  ])('%s', (_, jobLocation) => {
    expect(locations(jobLocation)).toEqual([{ ...cupertino, lat: null, lon: null }])
  })

  it.each<[string, unknown, string[]]>([
    ['a name before the town', { name: 'Tower 3', address }, ['Tower 3, Cupertino, CA']],
    [
      'a region like its town',
      { address: { addressLocality: 'Berlin', addressRegion: 'Berlin' } },
      ['Berlin'],
    ],
    ['a country alone', { address: { addressCountry: 'DE' } }, ['Germany']],
    ['a country as on number plates', { address: { addressCountry: 'D' } }, ['Germany']],
    ['a Country', { '@type': 'Country', name: 'Germany' }, ['Germany']],
    ['a City', { '@type': 'City', name: 'Nairobi' }, ['Nairobi']],
    ['a place with a name only', { '@type': 'Place', name: 'Lisbon, Portugal' }, ['Lisbon, Portugal']],
    [
      'an address as text',
      { '@type': 'Place', address: 'Rua Nova 1, Lisbon, Portugal' },
      ['Rua Nova 1, Lisbon, Portugal'],
    ],
    ['a postal code as text', { address: '10115' }, ['10115']],
    ['text', 'Zürich', ['Zürich']],
    ['several in one text', 'Oslo; Bergen | Tromsø', ['Oslo', 'Bergen', 'Tromsø']],
    ['the same twice', ['Oslo', 'oslo '], ['Oslo']],
    ['line breaks as entities', { address: '1 Main St&amp;#xD;&amp;#xA;Leeds' }, ['1 Main St, Leeds']],
    ['nothing', { '@type': 'Place', address: { addressLocality: '', addressCountry: 'UNKNOWN' } }, []],
    ['an id that leads nowhere', { '@id': '#place' }, []],
    ['placeholders', ['-', 'N/A', ''], []],
    ['a town with its state', { addressLocality: 'São Paulo/SP', addressCountry: 'BR' }, ['São Paulo, SP']],
    [
      'a state with its country',
      { addressLocality: 'Hull', addressRegion: 'US-CT', addressCountry: 'USA' },
      ['Hull, CT'],
    ],
    ['a whole country', { addressLocality: 'All India', addressCountry: 'IN' }, ['India']],
    ['a number for a region', { addressLocality: 'Brașov', addressRegion: '10' }, ['Brașov']],
    ['a coded town with its street', 'US-OR-SALEM-BLDG 1 ~ 275 E Mill Ave', ['US-OR-SALEM']],
    ['the same in brackets', { addressLocality: 'Lodi (LO)', addressRegion: 'LO' }, ['Lodi, LO']],
    [
      'a path from the country down',
      { addressLocality: 'AMER - Canada - Quebec - Montreal - 10 Mill St', addressCountry: 'Canada' },
      ['Montreal, Quebec'],
    ],
    ['a path to the town', { addressLocality: 'EMEA - Norway - Bergen', addressCountry: 'NO' }, ['Bergen']],
    [
      'a path of parts unknown',
      { addressLocality: 'Norway - West - Quay', addressCountry: 'NO' },
      ['Norway - West - Quay'],
    ],
    ['another addition', { addressLocality: 'Leeds (HQ)', addressCountry: 'GB' }, ['Leeds (HQ)']],
    [
      'a town behind its region',
      { addressLocality: '東京都渋谷区', addressRegion: '東京都' },
      ['渋谷区, 東京都'],
    ],
    ['a city of its own', { addressLocality: '北京市朝阳区', addressRegion: '北京' }, ['北京市朝阳区, 北京']],
  ])('%s', (_, jobLocation, expected) => {
    expect(labels(jobLocation)).toEqual(expected)
  })

  it.each<[string, object]>([
    ['Berlin, Germany', { locality: 'Berlin', region: null, countryCode: 'DE' }],
    ['10115 Berlin, Deutschland', { locality: 'Berlin', postalCode: '10115', countryCode: 'DE' }],
    ['Rua Nova 1, Lisbon, Portugal', { street: 'Rua Nova 1', locality: 'Lisbon', countryCode: 'PT' }],
    [
      'Austin~Texas~United States',
      { label: 'Austin, Texas, United States', region: 'Texas', countryCode: 'US' },
    ],
    ['Toronto, ON, CA', { locality: 'Toronto', region: 'ON', regionCode: 'ON', countryCode: 'CA' }],
    // CA is Canada's code and California's; the town is the same.
    ['Cupertino, CA', { label: 'Cupertino, CA', locality: 'Cupertino', region: 'CA', countryCode: null }],
    ['Marlow, CA', { label: 'Marlow, CA', locality: 'Marlow', region: null, countryCode: null }],
    ['Atlanta, Georgia', { locality: null, countryCode: null }],
    ['Germany', { label: 'Germany', countryCode: 'DE', locality: null }],
    ['United States-Ohio-Dayton', { locality: 'Dayton', region: 'Ohio', countryCode: 'US' }],
    ['Guinea-Bissau', { countryCode: 'GW' }],
    ['USA, California, San Diego', { locality: 'San Diego', region: 'California', countryCode: 'US' }],
    ['Salem (USA)', { label: 'Salem, USA', locality: 'Salem', countryCode: 'US' }],
    ['Leeds - UK', { label: 'Leeds, UK', locality: 'Leeds', countryCode: 'GB' }],
    ['Israel, Haifa', { label: 'Israel, Haifa', locality: 'Haifa', countryCode: 'IL' }],
    ['Germany - Berlin', { locality: 'Berlin', countryCode: 'DE' }],
    ['Germany, Nationwide', { locality: null, countryCode: null }],
    ['Lebanon, Tennessee', { locality: 'Lebanon', region: 'Tennessee', countryCode: null }],
    ['Salem, MA', { label: 'Salem, MA', locality: 'Salem', region: 'MA', countryCode: null }],
    ['Munich, DE', { locality: 'Munich', region: null, countryCode: 'DE' }],
    ['Dover, DE', { locality: 'Dover', region: 'DE', countryCode: null }],
    ['Reno, NV', { label: 'Reno, NV', locality: 'Reno', regionCode: 'NV', countryCode: null }],
    ['Fox Point, 29217 Hythe', { street: 'Fox Point', locality: 'Hythe', postalCode: '29217', region: null }],
    ['Salem, MA 01970', { locality: 'Salem', region: 'MA', postalCode: '01970', countryCode: null }],
    ['5 Quay St, Salem, OR 97301', { street: '5 Quay St', locality: 'Salem', postalCode: '97301' }],
    ['Berlin, DE 10115', { locality: null, region: null, countryCode: null }],
    ['Jakarta, ID 12190', { locality: null, region: null, countryCode: null }],
    ['Tbilisi, Georgia', { locality: null, region: null }],
    ['Salem, Oldtown, TX', { locality: null, region: null }],
    ['Halifax, NS B3K 2Z1', { locality: 'Halifax', region: 'NS', postalCode: 'B3K 2Z1' }],
    ['Perth, NSW 2000, Australia', { locality: 'Perth', region: 'NSW', postalCode: '2000' }],
    ['Leeds, West Yorkshire LS1 4AP, UK', { region: 'West Yorkshire', postalCode: 'LS1 4AP' }],
    ['Mysore, Karnataka 570001, India', { locality: 'Mysore', region: 'Karnataka', postalCode: '570001' }],
    ['Leeds, West Yorkshire', { locality: 'Leeds', region: 'West Yorkshire', countryCode: null }],
    ['Leeds, Northside', { label: 'Leeds, Northside', locality: null, countryCode: null }],
    ['Milano (MI)', { label: 'Milano, MI', locality: 'Milano', region: 'MI', countryCode: null }],
    ['Marlow (ON)', { label: 'Marlow, ON', locality: 'Marlow', region: 'ON', countryCode: null }],
    ['Nova Scotia (NS)', { label: 'Nova Scotia (NS)', locality: null }],
    ['Marlow (IN)', { label: 'Marlow (IN)', locality: null }],
    ['Torino (TO), Italia', { locality: 'Torino', region: 'TO', countryCode: 'IT' }],
    ['Baker (HR)', { label: 'Baker (HR)', locality: null, countryCode: null }],
    ['Dubai - United Arab Emirates', { locality: 'Dubai', countryCode: 'AE' }],
    ['Sales Manager - Germany', { locality: null, countryCode: null }],
    ['Perth WA', { label: 'Perth WA', locality: 'Perth', region: 'WA', countryCode: null }],
    ['Ballarat VIC 3350', { locality: 'Ballarat', region: 'VIC', postalCode: '3350' }],
    ['Franca - SP', { label: 'Franca - SP', locality: 'Franca', region: 'SP' }],
    ['Relocation OK', { label: 'Relocation OK', locality: null }],
    ['Munich DE', { locality: null, region: null }],
    ['75008 Paris', { label: '75008 Paris', locality: 'Paris', postalCode: '75008', countryCode: null }],
    ['D-80331 München', { locality: 'München', postalCode: '80331' }],
    ['Leeds LS1 4AP', { locality: 'Leeds', postalCode: 'LS1 4AP' }],
    ['1010 Broadway', { locality: null, postalCode: null }],
    ['Store 12345', { locality: null, postalCode: null }],
    ['IN - Mysore', { label: 'IN - Mysore' }],
    ['3 Locations | Reno, NV', { label: 'Reno, NV' }],
  ])('the text %s', (text, expected) => {
    expect(locations(text)).toMatchObject([expected])
  })

  it.each<[Record<string, unknown>, string[]]>([
    [{ addressLocality: ['Leeds', 'York'], addressCountry: 'GB' }, ['Leeds', 'York']],
    [{ addressLocality: ['Salem', 'Bath'], addressRegion: ['OR', 'ME'] }, ['Salem, OR', 'Bath, ME']],
    [{ addressLocality: ['Salem', 'Eugene'], addressRegion: ['OR'] }, ['Salem, OR', 'Eugene, OR']],
    [{ addressLocality: 'Austin, TX | Boston, MA; Reno, NV' }, ['Austin, TX', 'Boston, MA', 'Reno, NV']],
    [{ addressLocality: 'Berlin or Munich', addressCountry: 'DE' }, ['Berlin', 'Munich']],
    [{ addressLocality: 'Leeds; York', addressRegion: 'Yorkshire' }, ['Leeds, Yorkshire', 'York, Yorkshire']],
    [
      { addressLocality: 'Marlow, Bingley, Husby', addressRegion: 'Bucks, West Yorkshire, Uppland' },
      ['Marlow, Bucks', 'Bingley, West Yorkshire', 'Husby, Uppland'],
    ],
    [{ addressLocality: 'Pune, Hyderabad, Chennai', addressCountry: 'IN' }, ['Pune', 'Hyderabad', 'Chennai']],
    [{ addressLocality: 'Austin, TX', addressRegion: 'Texas, US' }, ['Austin, TX, Texas, US']],
    [{ addressLocality: 'Getafe, Madrid', addressCountry: 'ES' }, ['Getafe, Madrid']],
  ])('several towns in one address, %o', (address, expected) => {
    expect(labels({ '@type': 'Place', address })).toEqual(expected)
  })

  it.each<[Record<string, unknown>, Record<string, unknown>]>([
    [{ addressLocality: 'Reno, NV 89501' }, { locality: 'Reno', regionCode: 'NV', postalCode: '89501' }],
    [{ addressLocality: 'United States' }, { label: 'United States', locality: null, countryCode: 'US' }],
    [{ addressLocality: 'Singapore' }, { label: 'Singapore', locality: 'Singapore' }],
    [
      { addressLocality: 'Lisboa', postalCode: 'Lisboa', streetAddress: 'Lisboa', addressCountry: 'PT' },
      { label: 'Lisboa', locality: 'Lisboa', postalCode: null, street: null },
    ],
    [
      { addressLocality: 'Pune', addressRegion: 'India' },
      { label: 'Pune', locality: 'Pune', region: null, countryCode: 'IN' },
    ],
    [
      { addressLocality: 'Atlanta', addressRegion: 'Georgia' },
      { region: 'Georgia', countryCode: null },
    ],
    [
      { addressLocality: 'Leeds', addressRegion: 'England' },
      { region: 'England', countryCode: null },
    ],
    [
      { addressLocality: 'Unknown City', postalCode: '00000', addressCountry: 'UK' },
      { label: 'United Kingdom', locality: null, postalCode: null },
    ],
    [{ addressLocality: 'Leeds LS1 4AP' }, { locality: 'Leeds', postalCode: 'LS1 4AP' }],
    [{ addressLocality: 'D-80331 München' }, { label: 'München', postalCode: '80331' }],
    [
      { addressLocality: '460 01 Liberec', addressCountry: 'CZ' },
      { locality: 'Liberec', postalCode: '460 01' },
    ],
    [{ addressLocality: '110 00 Praha 1' }, { locality: 'Praha 1', postalCode: '110 00' }],
    [{ addressLocality: '1012 AB Amsterdam' }, { locality: 'Amsterdam', postalCode: '1012 AB' }],
    [{ addressLocality: 'Paris 75008' }, { locality: 'Paris', postalCode: '75008' }],
    [{ addressLocality: '1600 Harbour Street' }, { locality: '1600 Harbour Street', postalCode: null }],
    [
      { addressLocality: '渋谷区', postalCode: '〒150-0002' },
      { locality: '渋谷区', postalCode: '150-0002' },
    ],
    [
      { streetAddress: '12 Main St, Reno, NV 89501', addressCountry: 'US' },
      { street: '12 Main St', locality: 'Reno', region: 'NV', postalCode: '89501', countryCode: 'US' },
    ],
    [
      { streetAddress: '1 Quay St, Leeds LS1 4AP', addressCountry: 'UK' },
      { street: '1 Quay St', locality: 'Leeds', postalCode: 'LS1 4AP', countryCode: 'GB' },
    ],
    [
      { streetAddress: 'Ballarat, VIC' },
      { street: null, locality: 'Ballarat', region: 'VIC', countryCode: null },
    ],
    [
      { streetAddress: 'Kruikstraat 22', addressCountry: 'BE' },
      { street: 'Kruikstraat 22', locality: null, countryCode: 'BE' },
    ],
  ])('what stands where the town belongs, %o', (address, expected) => {
    expect(locations({ '@type': 'Place', address })).toMatchObject([expected])
  })

  it.each<[unknown, [number, number] | null]>([
    [{ '@type': 'GeoCoordinates', latitude: '1.5', longitude: 2 }, [1.5, 2]],
    ['1.5, -2.25', [1.5, -2.25]],
    [{ latitude: '1,5', longitude: '2,5' }, [1.5, 2.5]],
    [{ latitude: 0, longitude: 0 }, null],
    [{ latitude: 91, longitude: 0 }, null],
    ['somewhere', null],
  ])('coordinates %o', (geo, expected) => {
    const [place] = locations({ '@type': 'Place', name: 'Oslo', geo })
    expect(place?.lat == null ? null : [place.lat, place.lon]).toEqual(expected)
  })

  const norway = { '@type': 'Country', name: 'Norway' }
  it.each<[Record<string, unknown>, string, string | null]>([
    [{ '@type': 'City', name: 'Oslo', containedInPlace: norway }, 'Oslo', 'NO'],
    [{ address: { addressLocality: 'Oslo' }, containedIn: 'Norway' }, 'Oslo', 'NO'],
    [
      {
        '@type': 'City',
        name: 'Bodø',
        containedInPlace: { '@type': 'State', name: 'Nordland', containedInPlace: norway },
      },
      'Bodø, Nordland',
      'NO',
    ],
    [
      { '@type': 'City', name: 'Tbilisi', containedInPlace: { '@type': 'Country', name: 'Georgia' } },
      'Tbilisi',
      'GE',
    ],
    [
      { address: { addressLocality: 'Leeds', addressCountry: 'GB' }, containedInPlace: norway },
      'Leeds',
      'GB',
    ],
    [{ '@type': 'City', name: 'Oslo', containedInPlace: { '@type': 'Mall', name: 'Aker' } }, 'Oslo', null],
  ])('lies in %o', (place, label, countryCode) => {
    expect(locations(place)).toMatchObject([{ label, countryCode }])
  })

  const noTowns = ['Various', 'Nationwide', 'Pan India', 'deutschlandweit', '( Todas as Zonas )']
  it.each(noTowns)('takes %s for no town', (town) => {
    const address = { addressLocality: town, addressRegion: town, addressCountry: 'IN' }
    const [place] = locations({ address })
    expect(place).toMatchObject({ locality: null, region: null, label: 'India' })
  })

  it('keeps a region that is called like its town, and says it once', () => {
    const address = { addressLocality: 'New York', addressRegion: 'New York', addressCountry: 'US' }
    expect(locations({ address })).toMatchObject([{ region: 'New York', label: 'New York' }])
  })
})

it('has no full stop of a sentence behind it', () => {
  expect(locations('Catania.')).toMatchObject([{ label: 'Catania' }])
  expect(locations('Boston, Mass.')[0]!.label).toContain('Mass')
})

it('countries parted by commas are places, unless one is a part of another or of the state of a town', () => {
  expect(labels('Germany, Kenya and India')).toEqual(['Germany', 'Kenya', 'India'])
  expect(labels('Tanzania, Nigeria')).toEqual(['Tanzania', 'Nigeria'])
  for (const one of [
    'Puerto Rico, United States',
    'Bosnia and Herzegovina',
    'Taiwan, China',
    'Lebanon, Kansas',
  ])
    expect(labels(one)).toHaveLength(1)
})

it('reads a British postal code that stands where elsewhere the region does', () => {
  expect(locations('Rope Street 5, Leith, EH6 7DX, UK')).toMatchObject([
    { street: 'Rope Street 5', locality: 'Leith', region: null, postalCode: 'EH6 7DX', countryCode: 'GB' },
  ])
  expect(locations('Dover Rowing Club, Dover, CT16 1AA, GB')).toMatchObject([
    { street: 'Dover Rowing Club', locality: 'Dover', region: null, postalCode: 'CT16 1AA' },
  ])
  expect(locations('Otley, West Yorkshire, LS21 1AA, UK')).toMatchObject([
    { locality: 'Otley', region: 'West Yorkshire', postalCode: 'LS21 1AA' },
  ])
})

it('three names between slashes are three places, and two may be one', () => {
  expect(labels('Marlow/Bingley/Husum')).toEqual(['Marlow', 'Bingley', 'Husum'])
  expect(labels('Dallas/Fort Worth')).toEqual(['Dallas/Fort Worth'])
  expect(labels('Marlow/Bingley/Husum. 100% onsite from day 1')).toEqual(['Marlow', 'Bingley', 'Husum'])
})

it.each([
  [
    {
      '@type': 'Place',
      name: 'Marlow, , France',
      address: { addressLocality: 'Marlow', addressCountry: 'FR' },
    },
    'Marlow, France',
  ],
  [{ '@type': 'Place', name: ', Marlow Hall,', address: { addressCountry: 'FR' } }, 'Marlow Hall, France'],
  ['Marlow, United Kingdom 🇬🇧', 'Marlow, United Kingdom'],
  ['🇨🇭 Basel', 'Basel'],
  ['Marlow 🏢', 'Marlow 🏢'],
])('parts that say nothing are left out: %j', (place, label) => expect(labels(place)).toEqual([label]))

it('never throws, and what it gives fits the record', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.string(), (jobLocation, address, text) => {
      for (const value of [jobLocation, { address }, { address: text, name: text, geo: text }, text]) {
        const found = read({
          jobLocation: value,
          applicantLocationRequirements: value,
          jobLocationType: text,
        })
        for (const place of found.locations) placeSchema.parse(place)
      }
    }),
    { numRuns: 300 },
  )
})
