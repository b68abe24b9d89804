// Short texts as people paste them from a shop's window, a mail, a page of a small firm.

import { describe, expect, it } from 'vitest'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readTextRungs } from '../electron/core/import/formats/text.ts'
import { plainNode } from './helpers/plainRaw.ts'

describe('a short text as people paste it', () => {
  const read = (text: string) =>
    readTextRungs(text, unknownSurroundings).postings.map(({ node }) => plainNode(node))

  it('names who hires as a whole, though the address has less of it', () => {
    const baker =
      'Baker\n\nMill Lane Bakery, Hull\n\nWe are looking for a baker to join our early team. You will knead, shape and bake for our shop and for the market.\n\nFull-time, £26,000 a year.\n\nApply by 5 December 2026 to jobs@milllane.example'
    expect(read(baker)).toMatchObject([{ title: 'Baker', hiringorganization: 'Mill Lane Bakery' }])
    const accountant =
      'Junior Accountant at Gannet Staffing, Leeds\n\nYou keep the books of three small firms, prepare their monthly accounts and talk to their owners about what the figures say.\n\nRequirements:\n- Two years of experience\n- Knows a ledger\n\nSend your CV to ida@gannet.example by 12 January 2027.'
    expect(read(accountant)).toMatchObject([
      { title: 'Junior Accountant', hiringorganization: 'Gannet Staffing', joblocation: 'Leeds' },
    ])
  })

  it.each([
    ['Who is hiring?', 'Wick Trimmer'],
    ['Ask HN: Who is hiring? (May 2031)', 'Wick Trimmer'],
    ['谁在招人？', 'Wick Trimmer'],
    ['2031年3月内推', 'Wick Trimmer'],
    ['Chi assume?', 'Wick Trimmer'],
    ['招聘专员', '招聘专员'],
  ])('is not called what its thread is: %s', (heading, title) => {
    const named = heading === title ? '' : '### Wick Trimmer\n\n'
    const text = `# ${heading}\n\nCompany: Northmill Ltd\nLocation: Leeds\nSalary: £40,000\n\n${named}Responsibilities:\n\n- Trim wicks\n- Light lamps\n`
    expect(read(text)).toMatchObject([{ title }])
  })

  it('is a job by its hours and its closing date, where it is called one', () => {
    const night =
      'Harbour Bread Ltd\nNight Baker\nKirkwall, Orkney\n\nPermanent, 37 hours a week. 25k-28k GBP.\n\nYou will mix, shape and bake through the night with two colleagues and hand over a warm shop at six.\n\nClosing date: 3 Jan 2027\n\nAbout us\nWe bake for the islands.'
    expect(read(night)).toMatchObject([
      { title: 'Night Baker', hiringorganization: 'Harbour Bread Ltd', validthrough: '3 Jan 2027' },
    ])
    const auction =
      'Spring Auction\nKirkwall, Orkney\n\nForty lots of furniture and tools from the old foundry, to be seen on three days at the harbour, with tea and a talk on how they were made.\n\nClosing date: 3 Jan 2027\n\nAbout us\nWe sell for the islands.'
    expect(read(auction)).toEqual([])
  })

  it.each([
    [
      'Baker\nMill Lane Bakery, Bristol\n£13.50 per hour, part-time, 24 hours\nClosing date: 5 December 2026\nWe bake sourdough for the whole street and need another pair of hands in the early mornings.',
      { title: 'Baker', hiringorganization: 'Mill Lane Bakery', joblocation: 'Bristol' },
      { basesalary: '£13.50 per hour', employmenttype: 'part-time', validthrough: '5 December 2026' },
    ],
    [
      'Tower Keeper\nGull Point Trust, Whitby\nFull-time, £28,000 a year\nYou keep the light and the log, and show visitors round in summer.\nApply by 12 December 2026 to jobs@gullpoint.example',
      { title: 'Tower Keeper', hiringorganization: 'Gull Point Trust', joblocation: 'Whitby' },
      { basesalary: '£28,000 a year', employmenttype: 'Full-time' },
    ],
    [
      'Verkäufer (m/w/d)\nTeilzeit, 14,50 € pro Stunde\nWir freuen uns auf deine Bewerbung unter 04841 0000.',
      { title: 'Verkäufer (m/w/d)' },
      { basesalary: '14,50 € pro Stunde', employmenttype: 'Teilzeit' },
    ],
  ])('says in its lines who pays what where: %s', (text, who, terms) =>
    expect(read(text)).toMatchObject([{ ...who, ...terms }]),
  )

  it.each([
    'Two-bed flat\nMill Lane, Bristol\n£1,350 per month, furnished\nAvailable now.',
    'Baker\nMill Lane Bakery · Full-time\nJan 2020 - Present · 4 yrs\nBristol, United Kingdom\nI bake bread with 10 years of experience.',
    'Yoga teacher training\nOld Forge Studio, Leeds\n£450 per course, part-time\nBook by 5 May.',
  ])('is no job where it lets, tells a life or teaches: %s', (text) => expect(read(text)).toEqual([]))
})
