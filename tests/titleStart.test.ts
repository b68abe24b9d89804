import { describe, expect, it } from 'vitest'
import { findTextStart } from '../electron/core/import/dates/textStart.ts'
import { findTitleStart } from '../electron/core/import/dates/titleStart.ts'
import { normalise } from '../electron/core/import/normalise.ts'
import { countProcessorTime } from './helpers/processorTime.ts'
import { rawPosting } from './helpers/rawNode.ts'

describe('the start that a title names', () => {
  it.each([
    ['Milling Intern, Summer 2027', 'Summer 2027'],
    ['Mill Internship (Fall 2026/Summer 2027)', 'Fall 2026/Summer 2027'],
    ['2027 Summer Intern', '2027 Summer'],
    ['Praktikum Müllerei ab März 2027', 'März 2027'],
    ['Stage meunerie - septembre 2027', 'septembre 2027'],
    ['Mill Intern (graduating in Spring 2028) - Summer 2027', 'Summer 2027'],
    ['Mill Intern (graduating in Spring 2028)', null],
    ['Miller, Summer 2027', null],
    ['Real Estate 2027 Intern', null],
    ['2027 Spring Boot Intern', null],
    ['Mill Intern 2027', null],
    ['Summer Intern', null],
  ])('"%s": %s', (title, said) => expect(findTitleStart(title)).toBe(said))

  it('is a hint without a day, behind what the text says', () => {
    const hintsOf = (description: string) =>
      normalise(rawPosting({ title: 'Mill Intern, Summer 2027', description })).content.hints
    expect(hintsOf('We mill.')).toEqual([{ field: 'startDate', text: 'Summer 2027', value: null }])
    expect(hintsOf('The internship starts on 1 June 2027.')[0]?.value).toBe('2027-06-01')
  })
})

describe('a month or a season in the text', () => {
  it.each([
    ['We nodigen je uit om in maart of april te starten met de opleiding.', 'in maart of april te starten'],
    ['Du kannst im August beginnen.', 'im August beginnen'],
    ['We mill. Summer 2027 Internship. We bake.', 'Summer 2027 Internship'],
    ['The internship starts in May or June.', 'internship starts in May or June'],
    ['De molen hoopt in maart te beginnen.', null],
    ['Je hebt in een molen te beginnen.', null],
    ['Our Summer 2025 interns built a mill.', null],
    ['Summer 2025 internship alumni work here.', null],
    ['The position starts in Mayville.', null],
  ])('"%s": %s', (text, said) => expect(findTextStart(text, null)?.text ?? null).toBe(said))

  it('is looked for in one go', () => {
    const spent = countProcessorTime()
    for (const text of [
      'im mai ',
      'je in maart of april ',
      'Summer 2027 a b ',
      '. Summer 2027 ',
      'to start in may or ',
    ])
      findTextStart(text.repeat(8000), null)
    expect(spent()).toBeLessThan(2000)
  })
})

it('a part of a line names the start where nothing but “from” stands before it', () => {
  const start = (text: string) => findTextStart(text, null)?.text ?? null
  expect(start('Vollzeit, ab Januar 2027')).toBe('ab Januar 2027')
  expect(start('CDI · dès le 2 mars 2027')).toContain('2 mars 2027')
  expect(start('Bewerben kann man sich ab 18 Jahren')).toBeNull()
  expect(start('Teilzeit, ab 20 Stunden')).toBeNull()
})
