// What a page calls itself, on top of a text that was copied from it, and names that a text writes as those of towns.

import { describe, expect, it } from 'vitest'
import { cleanTitle } from '../electron/core/import/formats/visible/title/cleanTitle.ts'
import { joinBrokenLines } from '../electron/core/import/formats/written/brokenLines.ts'
import { openingOf } from '../electron/core/import/formats/written/opening.ts'
import { readWrittenHead } from '../electron/core/import/formats/written/writtenHead.ts'
import { isWrittenAsTown, townAmong } from '../electron/core/import/wording/lines/writtenAsTown.ts'
import { employerInText } from '../electron/core/import/wording/prose/employerInText.ts'
import { factsBelow } from '../electron/core/import/wording/prose/factsBelow.ts'
import { namedBeside, namedOnTop } from '../electron/core/import/wording/titles/pageNames.ts'
import { partTitle } from '../electron/core/import/wording/titles/titleParts.ts'

describe('the name of a page', () => {
  it('says who offers the job it is called after', () => {
    expect(namedBeside('Keeper Job Details | Works', 'Keeper')?.employer).toBe('Works')
    expect(namedBeside('Keeper Job Details | Careers', 'Keeper')).toBeNull()
    expect(namedBeside('Works hiring Keeper in Hull | Board', 'Keeper')).toEqual({
      employer: 'Works',
      place: 'Hull',
    })
  })

  it('stands on top of what is copied from it, and lines below say its parts again', () => {
    expect(namedOnTop(['Works - Baker', 'All Jobs', 'Baker', 'Works'])).toMatchObject({
      title: 'Baker',
      employer: 'Works',
    })
    expect(
      namedOnTop(['Baker I', 'Remote', 'Job Application for Baker I at Works of Marlow'])?.employer,
    ).toBe('Works of Marlow')
    expect(namedOnTop(['Works Group Head Baker | SmartRecruiters', 'Head Baker'])?.employer).toBe(
      'Works Group',
    )
    const told = 'Works bakes, and has always baked.'
    expect(namedOnTop(['Baker | Works', 'Baker', 'Works', told])?.employer).toBe('Works')
  })

  it('says nothing where a shift, a part of the firm or a town stands behind the title', () => {
    const about = ['We bake in Marlow.', 'Marlow is small.', 'The night shift begins at two.']
    for (const other of ['Night shift', 'Marlow', 'Finance', 'Leeds, UK', 'Full-time'])
      expect(namedOnTop([`Baker - ${other}`, 'Baker', other, ...about])).toBeNull()
  })

  it('is not joined with itself or with what follows', () => {
    const name = 'Northmill Bakery hiring Head Baker in United Kingdom | LinkedIn'
    const text = [name, name, 'Skip to main content', 'Head Baker'].join('\n')
    expect(joinBrokenLines(text)).toBe(text)
  })
})

describe('an amount and the line below it', () => {
  it.each([
    ['15000 - 22000 PLN', '+ vat (B2B) miesięcznie'],
    ['Salary: £2000 - £3000', 'per month'],
    ['2 000 € - 2 500 €', 'brut par mois'],
  ])('is one where it says for what time: %s %s', (amount, below) =>
    expect(joinBrokenLines(`Baker\n${amount}\n${below}\n\nBread`)).toBe(`Baker\n${amount} ${below}\n\nBread`),
  )

  it.each([
    ['£30,000 - £40,000 a year', 'per month'],
    ['£30,000 - £40,000', 'Monthly bonus of a loaf'],
    ['£30,000 - £40,000', 'Permanent'],
    ['Ovens: 3', 'per month'],
  ])('are two otherwise: %s, %s', (amount, below) => {
    const text = `Baker\n${amount}\n${below}\n\nBread`
    expect(joinBrokenLines(text)).toBe(text)
  })
})

describe('a name', () => {
  it('is a town where the text writes it as one', () => {
    for (const text of [
      'Mühle Nord, Am Deich 4, 24975 Husby',
      'Unsere Praxis in Husby sucht Verstärkung.',
      'You are based in Husby.',
      'Our Husby office is by the river.',
      'Husby, Germany',
      'notre agence de Husby',
    ])
      expect([text, isWrittenAsTown('Husby', text)]).toEqual([text, true])
  })

  it('is none where it is a year, a part of the firm, a trade or anything else', () => {
    expect(isWrittenAsTown('Northmill', '© 2026 Northmill')).toBe(false)
    expect(isWrittenAsTown('Marketing', 'Experience in Marketing and 3000 Marketing mails')).toBe(false)
    expect(isWrittenAsTown('Sales', 'our Sales office')).toBe(false)
    expect(isWrittenAsTown('Mitarbeiter', 'Mit 5000 Mitarbeiter an Bord')).toBe(false)
    expect(isWrittenAsTown('Remote', 'based in Remote')).toBe(false)
    expect(isWrittenAsTown('Baker', 'the Baker shop')).toBe(false)
    expect(isWrittenAsTown('Hus', '24975 Husby')).toBe(false)
  })

  it('is found among the short lines around a title', () => {
    const text = 'Am Deich 4, 24975 Husby'
    expect(townAmong(['Vollzeit · Husby / Zweigstellen'], text)).toBe('Husby')
    expect(townAmong(['Vollzeit · Verwaltung'], text)).toBeNull()
    expect(townAmong(['Unbefristet, Vollzeit, Husby'], text)).toBe('Husby')
    expect(townAmong(['Milch, Brot, Husby'], text)).toBeNull()
  })
})

describe('a title', () => {
  it('has a place beside a mode in front of it', () => {
    expect(partTitle('[São Paulo/Remoto] Baker')).toMatchObject({ title: 'Baker', place: 'São Paulo' })
    expect(partTitle('[Pleno/Remoto] Baker').place).toBeNull()
  })

  it('is all of a Chinese notice that names nobody apart', () => {
    expect(partTitle('面点师招聘（上海/杭州，7月前入职）')).toMatchObject({
      title: '面点师',
      employer: null,
      place: '上海/杭州',
    })
    expect(partTitle('云磨公司诚聘 面点师').employer).toBe('云磨')
  })

  it('is named before what says that somebody is wanted', () => {
    expect(cleanTitle('Glasblazer gezocht!')).toBe('Glasblazer')
    expect(cleanTitle('Help wanted')).toBe('Help wanted')
  })

  it('has mode and pay behind dashes, and who hires in front of them where the text names them again', () => {
    const lines = ['# Baker at Quill - Fully Remote - $4,000', '', '# Responsibilities', 'Tell Quill of it.']
    const opening = openingOf(lines, readWrittenHead(lines), lines.join('\n'), null)
    expect(opening).toMatchObject({ title: 'Baker', employer: 'Quill', mode: 'Fully Remote', pay: '$4,000' })
    const vague = ['# Baker at Scale', '', 'We bake at scale.']
    expect(openingOf(vague, readWrittenHead(vague), vague.join('\n'), null).employer).toBeNull()
    const turned = ['Skylark Works - Graphic Designer', '', 'At Skylark Works we draw maps.']
    expect(openingOf(turned, readWrittenHead(turned), turned.join('\n'), null)).toMatchObject({
      title: 'Graphic Designer',
      employer: 'Skylark Works',
    })
    expect(partTitle('Baker - Night').title).toBe('Baker - Night')
  })

  it.each([
    ['at Northmill — a mill that grinds wheat for all of the county', 'Northmill'],
    ['Bei Northmill — eine Mühle am Fluss, die seit hundert Jahren mahlt', 'Northmill'],
    ['«Северная Мельница» — одна из крупнейших компаний города', 'Северная Мельница'],
    ['Grinding wheat — and you bake with us all day long', null],
  ])('stands above who hires, presented in one breath: %s', (below, employer) => {
    const lines = ['Miller', '', below]
    expect(openingOf(lines, readWrittenHead(lines), lines.join('\n'), null).employer).toBe(employer)
  })

  it('has pay behind it in one line, as boards in China write it', () => {
    const { title, said } = readWrittenHead(['面点师 12-18K·14薪', '', '上海', '', '职位描述'])
    expect(title).toBe('面点师')
    expect(said).toContainEqual({ name: 'basesalary', value: '12-18K·14薪' })
  })

  it('ends before who hires in Portuguese, whose name the text says in short', () => {
    const text = 'A Moinho é a maior empresa de farinha.'
    const lines = ['# [Remoto] Baker na Moinho Azul (Pleno/Senior)', '', '## Nossa empresa', text]
    const opening = openingOf(lines, readWrittenHead(lines), lines.join('\n'), null)
    expect(opening).toMatchObject({ title: 'Baker', employer: 'Moinho Azul' })
  })
})

it('who says to have founded a firm hires for it, a recruiter may do so for others', () => {
  expect(employerInText('Hi! I am the founder of Quill Works, based in Hull.')).toBe('Quill Works')
  expect(employerInText('Hi! I am a recruiter at Quill Works, based in Hull.')).toBeNull()
})

it('a town of Han letters stands below its label without a colon', () => {
  expect(factsBelow(['工作地点', '上海闵行区虹桥汇T4号楼'])).toEqual([
    { name: 'joblocation', value: '上海闵行区虹桥汇T4号楼' },
  ])
})

it('what a job is called and who hires stand below words of a menu only among other labels', () => {
  const table = ['Title', 'Baker', 'Company', 'Northmill', 'Location', 'Leeds, UK']
  expect(factsBelow(table)).toEqual([
    { name: 'title', value: 'Baker' },
    { name: 'hiringorganization', value: 'Northmill' },
    { name: 'joblocation', value: 'Leeds, UK' },
  ])
  expect(factsBelow(['Company', 'About', 'Careers', 'Press'])).toEqual([])
})
