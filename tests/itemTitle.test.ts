// What templates forget to mark: the title above a posting, the period beside its pay, all of the pay but a number.

import { describe, expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { plainNode } from './helpers/plainRaw.ts'

const fieldsOf = (html: string) =>
  readPage(`<html><body>${html}</body></html>`, unknownSurroundings).postings.map(({ node }) =>
    plainNode(node),
  )
const box = (inner: string) => `<div itemscope itemtype="http://schema.org/JobPosting">${inner}</div>`
const text = '<div itemprop="description"><h3>Your tasks</h3><p>You bake our bread every morning.</p></div>'

describe('the title of a marked posting', () => {
  it('is what the page shows of what is marked, without who hires and what else lies hidden in it', () => {
    const employer = '<b itemprop="hiringOrganization" itemscope><i itemprop="name">Harbour Bread</i></b>'
    const hidden = `<span style="display: none">${employer}</span>Baker <a hidden href="#">Share</a>`
    expect(fieldsOf(box(`<h1 itemprop="title">${hidden}</h1>${text}`))).toMatchObject([
      { title: 'Baker', hiringorganization: { name: 'Harbour Bread' } },
    ])
    expect(fieldsOf(box(`<h1 itemprop="title"><b>Job:</b> Baker</h1>${text}`))).toMatchObject([
      { title: 'Baker' },
    ])
    expect(fieldsOf(box(`<p itemprop="title"><span hidden>Baker</span></p>${text}`))).toMatchObject([
      { title: 'Baker' },
    ])
  })

  it('stands beside who hires, whom no table of facts is', () => {
    const facts = '<tr><th>Employer</th><td>Harbour Bread</td></tr><tr><th>Place</th><td>Leeds</td></tr>'
    const table = `<table itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization">${facts}</table>`
    const [posting] = fieldsOf(box(`<h1 itemprop="title">Baker</h1>${table}${text}`))
    expect(posting?.hiringorganization).not.toContain('Place')
  })

  it('is the only heading of its rank in each of several boxes', () => {
    const rows = ['Baker', 'Cook'].map((title) => box(`<h3>${title}</h3><h4>Harbour Bread</h4>${text}`))
    expect(fieldsOf(rows.join('')).map(({ title }) => title)).toEqual(['Baker', 'Cook'])
  })

  it.each([
    ['the head of a part', `<h3>Your profile</h3>${text}`],
    ['one of two', `<h3>Baker</h3><h3>Cook</h3>${text}`],
    ['marked as something else', `<h3 itemprop="hiringOrganization">Harbour Bread</h3>${text}`],
  ])('is no heading that is %s', (_, inner) => {
    expect(fieldsOf(box(inner) + box(inner)).map(({ title }) => title)).toEqual([undefined, undefined])
  })

  it('that is alone needs a heading of the page', () => {
    expect(fieldsOf(box(`<h1>Baker</h1>${text}`))[0]).toMatchObject({ title: 'Baker' })
    expect(fieldsOf(box(`<h3>Baker</h3>${text}`))[0]).not.toHaveProperty('title')
  })
})

describe('the pay of a marked posting', () => {
  const pay = (inner: string) =>
    fieldsOf(box(`<h1 itemprop="title">Baker</h1><p>${inner}</p>${text}`))[0]?.basesalary

  it('has the period that stands beside it', () => {
    expect(pay('パート / 時給<b itemprop="baseSalary">1,150円</b>')).toBe('時給 1,150円')
    expect(pay('<b itemprop="baseSalary">£15.20</b> per hour, plus tips')).toBe('£15.20 per hour')
    expect(pay('40 hours a week, <b itemprop="baseSalary">£15.20</b>, paid monthly')).toBe('£15.20')
    expect(pay('<b itemprop="baseSalary">£30,000 a year</b> per hour')).toBe('£30,000 a year')
  })

  it('that is a bare number is what a label says in full, where that holds it', () => {
    const told = (amount: string) =>
      pay(
        `<meta itemprop="baseSalary" content="${amount}"></p><dl><dt>Salary:</dt><dd>AED3,500 - AED4,500 / month</dd></dl><p>`,
      )
    expect(told('4500')).toBe('AED3,500 - AED4,500 / month')
    expect(told('450')).toBe('450')
  })
})
