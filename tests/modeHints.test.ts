// What the text of a marked posting says in passing of where one works, and what is only called so.

import { describe, expect, it } from 'vitest'
import { findModeHints } from '../electron/core/import/places/workMode.ts'
import type { RawNode } from '../electron/core/import/raw.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

function describedAs(text: string): RawNode {
  const field = { key: 'description', path: 'x', rung: 'jsonLd' as const, values: [text] }
  return { id: null, types: [], fields: new Map([['description', field]]) }
}

/** The modes hinted at, by text. */
function modesIn(text: string): (string | null)[] {
  return findModeHints(describedAs(text)).map(({ value }) => value)
}

describe('the mode of work in the text of a marked posting', () => {
  it.each([
    ["You'll be in the office 3 days a week.", 'hybrid'],
    ["You'll work three days a week in our London office.", 'hybrid'],
    ['This is an in-office role.', 'onsite'],
    ['Work Location: In person', 'onsite'],
    ['This role requires five days a week in the office.', 'onsite'],
    ['Remote - US. You will do remote monitoring of mills.', 'remote'],
    ['Trabajo presencial', 'onsite'],
    ['出社必須', 'onsite'],
    ['Условия: удалённая работа', 'remote'],
    ['Дистанционный мониторинг мельниц. Полностью удалённо.', 'remote'],
  ])('%s: %s', (text, mode) => expect(modesIn(text)).toEqual([mode]))

  it.each([
    'We support remote customers.',
    'Experience with remote sensing and remote desktops',
    'Lead the hybrid and multi-cloud environments of the mill.',
    'Work from anywhere for up to 4 weeks a year',
    'On-site gym and canteen, on-site parking',
    'Manage remote teams of millers',
    'Vehículos híbridos',
    'Дистанционный мониторинг мельниц',
    'Удалённый доступ к серверам, дистанционное обучение',
    'Дистанційне навчання мірошників',
    'In-person interviews will be held.',
  ])('none: %s', (text) => expect(modesIn(text).filter((mode) => mode !== null)).toEqual([]))

  it.each([
    ['Die Möglichkeit, von zuhause aus zu arbeiten', [null]],
    ['Possibilité de travailler depuis la maison', [null]],
    ['Wir liefern Mehl zu dir nach Hause. Bewirb dich von zu Hause aus.', []],
  ])('is quoted where it is only possible: %s', (text, modes) => expect(modesIn(text)).toEqual(modes))

  it('is looked for in time in hostile text', () => {
    const spent = countProcessorTime()
    for (const part of ['hybrid ', 'remote and rural ', 'on-site ', 'work from home ', '3 days '])
      modesIn(part.repeat(100_000 / part.length))
    expect(spent()).toBeLessThan(3000)
  })

  it.each([
    '<ul><li>Flexible hours</li><li>Working from home on two days</li><li>A canteen</li></ul>',
    'Benefits&lt;br&gt;Working from home on two days&lt;br/&gt;A canteen',
    'Flexible hours\nWorking from home on two days\nA canteen',
    'We offer:\n- Flexible hours\n- Working from home on two days\n- A canteen',
    '<p>Flexible\nhours</p><p>Working from home\non two days</p>',
  ])('quotes the item it stands in: %j', (text) => {
    const [quoted] = findModeHints(describedAs(text)).map((hint) => hint.text)
    expect(quoted?.replace(/^- /, '')).toBe('Working from home on two days')
  })
})
