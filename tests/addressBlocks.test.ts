import { describe, expect, it } from 'vitest'
import { addressBlocks } from '../electron/core/import/wording/prose/addressBlocks.ts'
import { placesInText } from '../electron/core/import/wording/prose/placesInText.ts'

const read = (text: string) =>
  addressBlocks(text).map(({ name, isOrganisation, place }) => [name, isOrganisation, place])

describe('addresses in a text as on an envelope', () => {
  it.each([
    ['Nordwerk GbR\nSallgasse 18\n30171 Hannover', 'Nordwerk GbR', true, 'Sallgasse 18, 30171 Hannover'],
    [
      'Write to:\n\nHarrow Lane Dental Practice\n12 Mill Road\nLeeds LS1 4AP',
      'Harrow Lane Dental Practice',
      true,
      '12 Mill Road, Leeds LS1 4AP',
    ],
    [
      'Harrow Lane Media\n1200 Mill Road, Suite 3\nSalem, OR 97301',
      'Harrow Lane Media',
      false,
      '1200 Mill Road, Suite 3, Salem, OR 97301',
    ],
    [
      'Boulangerie Morvan\n14 rue des Halles\n29000 Quimper',
      'Boulangerie Morvan',
      true,
      '14 rue des Halles, 29000 Quimper',
    ],
    [
      'Mit freundlichen Grüßen\nLena Vogt\nPersonal Nord GmbH\nAm Hafen 3\n24937 Flensburg',
      'Personal Nord GmbH',
      true,
      'Am Hafen 3, 24937 Flensburg',
    ],
    ['Clinique du Moulin\nRessources Humaines\n3963 Crans', 'Clinique du Moulin', true, '3963 Crans'],
    // Who is beside a person is where that person works.
    [
      'Eetcafé De Molen\nt.a.v. mevrouw Jansen\nMolenstraat 4\n1012 AB Amsterdam',
      'Eetcafé De Molen',
      true,
      'Molenstraat 4, 1012 AB Amsterdam',
    ],
    [
      'Landgasthof Adler, z. Hd. Frau Huber, Hauptstr. 12, 79853 Lenzkirch, Tel. 07653 1234',
      'Landgasthof Adler',
      true,
      'Hauptstr. 12, 79853 Lenzkirch',
    ],
    ['**Mühle Wil AG** | Bachweg 3 | 2000 Neuchâtel', 'Mühle Wil AG', true, 'Bachweg 3, 2000 Neuchâtel'],
    [
      'Bitte senden Sie Ihre Bewerbung an die Praxis Dr. Velm, Hauptstr. 12, 79853 Lenzkirch.',
      'Praxis Dr. Velm',
      true,
      'Hauptstr. 12, 79853 Lenzkirch',
    ],
    ['Mühle Wil AG\nPostfach 120\n9500 Wil', 'Mühle Wil AG', true, '9500 Wil'],
  ])('%j', (text, name, isOrganisation, place) => {
    expect(read(text)).toEqual([[name, isOrganisation, place]])
  })

  it('gives a person’s address without a name of who hires', () => {
    expect(read('Frau Anna Huber\nHauptstr. 12\n79853 Lenzkirch')).toEqual([
      [null, false, 'Hauptstr. 12, 79853 Lenzkirch'],
    ])
  })

  it.each([
    ['a year below a day', 'Interviews: week 12\n2025 Winter term'],
    ['a number and a sum', 'Team of 12\n5000 Euro bonus, paid twice'],
    [
      'whoever sends a letter to many',
      'Board, Inc.\n3000 Pier Road\nSalem, OR 97301\nUnsubscribe from these letters',
    ],
    ['a town without a street', 'Nordwerk GmbH\n30171 Hannover'],
  ])('leaves %s alone', (_, text) => {
    expect(read(text)).toEqual([])
  })
})

describe('where a job is, if only an address says so', () => {
  const advert = 'Nordwerk GmbH\nSallgasse 18\n30171 Hannover'
  it('is where one writes to', () => {
    expect(placesInText(advert.split('\n'))).toEqual(['Sallgasse 18, 30171 Hannover'])
  })
  it('is where a sentence says, not there', () => {
    expect(placesInText(['The position is based in Leeds.', ...advert.split('\n')])).toEqual(['Leeds'])
  })
  it('is where a recruiter’s client is, and not where one’s clients are', () => {
    expect(placesInText(['I am working with a client in Leeds who are looking for a baker.'])).toEqual([
      'Leeds',
    ])
    expect(placesInText(['You visit our clients in Leeds who are looking for a supplier.'])).toEqual([])
  })
  it('is not said by two towns, nor for a remote job', () => {
    expect(placesInText([...advert.split('\n'), '', 'Bachweg 3', '9500 Wil'])).toEqual([])
    expect(placesInText(['This is a fully remote position.', ...advert.split('\n')])).toEqual([])
  })
})
