// Short pages in many languages that say under labels who hires, where, and how much is paid for how long.

import { expect, it } from 'vitest'
import { postingsOf } from './helpers/millerPages.ts'

const page = (title: string, labels: string, parts: string): string => {
  const terms = labels.split('|').map((label) => {
    const [name, value] = label.split(': ')
    return `<dt>${name}</dt><dd>${value}</dd>`
  })
  const told = parts.split('|').map((part) => {
    const [heading, point] = part.split(': ')
    return `<h2>${heading}</h2><ul><li>${point}</li></ul>`
  })
  return `<h1>${title}</h1><dl>${terms.join('')}</dl>${told.join('')}`
}

it.each([
  [
    'Elektrikář',
    'Firma: Northmill|Lokalita: Blansko|Mzda: 38 000 Kč měsíčně',
    'Náplň práce: Zapojování domů|Požadujeme: Dva roky praxe',
  ],
  [
    'Elektrikçi',
    'Şirket: Northmill|Konum: Ezine|Maaş: 35.000 TL aylık',
    'Görevler: Evlerin kablolanması|Aranan nitelikler: İki yıl deneyim',
  ],
  [
    'كهربائي',
    'الشركة: Northmill|الموقع: الأحساء|الراتب: 5,000 ريال شهرياً',
    'المهام: تمديد الأسلاك في المنازل|المتطلبات: خبرة سنتين',
  ],
  [
    'Villanyszerelő',
    'Munkáltató: Northmill|Munkavégzés helye: Mór|Fizetés: 450 000 Ft havonta',
    'Feladatok: Házak kábelezése|Elvárások: Két év tapasztalat',
  ],
  [
    'Floristin',
    'Firma: Northmill|Ort: Sebnitz|Gehalt: 2.400 € im Monat',
    'Das erwartet dich: Sträuße binden|Das bringst du mit: Freude an Blumen',
  ],
])('%s', (title, labels, parts) => {
  expect(postingsOf(page(title, labels, parts), title)).toMatchObject([
    { title, hiringorganization: 'Northmill' },
  ])
})

it.each([
  ['Wool jumper', 'Company: Northmill|Price: £32|Location: Otley', 'Description: Hand knitted|Details: Wool'],
  ['Yaz kursu', 'Şirket: Northmill|Konum: Ezine|Ücret: 3.000 TL', 'Program: Yüzme|Aranan nitelikler: Yaş 12'],
  [
    'Flat to let',
    'Agency: Northmill|Location: Otley|Rent: £600 a month',
    'Description: Two rooms|Requirements: A deposit',
  ],
])('no job: %s', (title, labels, parts) => {
  expect(postingsOf(page(title, labels, parts), title)).toEqual([])
})
