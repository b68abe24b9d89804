// Money beside an amount that is no pay: what stands in front of it calls it so.

import { describe, expect, it } from 'vitest'
import { isOtherMoney, isOtherMoneyBehind } from '../electron/core/import/salary/otherMoney.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

describe('money that is no pay', () => {
  it.each([
    'Sign-on bonus: ',
    'Ayudas de ',
    'We award grants of ',
    'an average deal size ',
    'PLR de até ',
    'Karta na siłownię za ',
    'ДМС, обеды ',
    '401(k) match up to ',
    'Discounted rent from ',
    'Dental plan: ',
    'Fahrtkostenzuschuss bis ',
    'Zulage von ',
    'Vermögenswirksame Leistungen ',
    'Panier repas ',
    'Vales de despensa ',
    'Auxilio de transporte de ',
    'Auxílio home office ',
    'Cesta básica no valor de ',
    'VR de R$ ',
    'VA/VR: ',
    'Buoni carburante da ',
    'Reiskostenvergoeding van ',
    'Dofinansowanie do posiłków ',
    'Stravenky ',
    'Friskvårdsbidrag ',
    'Компенсация питания ',
    'Uang makan ',
    'Phụ cấp ăn trưa ',
    '住宅手当：',
    '식대 월 ',
    '异地房补',
    'One week in six on call (standby pay of ',
    'On-call pay of ',
    'We refund your train ticket up to ',
    'Wir erstatten dein Jobticket mit bis zu ',
    'Nous remboursons vos frais à hauteur de ',
    'Reembolsamos o transporte (até ',
    'Rimborsiamo i pasti fino a ',
    'Vi refunderer bussbillett inntil ',
    'Zwracamy koszty dojazdu do ',
    'Astreintes : ',
    'Reperibilità: ',
    'Beredskapsersättning ',
    'Дежурства оплачиваются ',
  ])('%s', (before) => expect(isOtherMoney(before)).toBe(true))

  it.each([
    'Salary: ',
    'Stundenlohn ab ',
    'Bolsa-auxílio: ',
    'Salário de ',
    'Ticket restaurant 9 €, salaire de ',
    'Vale transporte e salário de ',
    'Stagevergoeding van ',
    'El salario va de ',
    'Zuschuss zum Ticket. Gehalt ',
    'Ayuda al estudio de ',
    'The on-call position pays ',
    'Standby cover is shared. The salary is ',
    '月給',
  ])('but pay: %s', (before) => expect(isOtherMoney(before)).toBe(false))

  it.each([
    ['/mês para home office', true],
    [' fee for the check', true],
    [' a year for books', true],
    [' per week on call', true],
    [' an hour on site', false],
    [' für deinen Homeoffice-Platz', true],
    [' an hour for training', false],
    [' per year for the right candidate', false],
  ])('named behind the amount: %s', (after, expected) => expect(isOtherMoneyBehind(after)).toBe(expected))

  it('is told in time in hostile text', () => {
    const spent = countProcessorTime()
    for (const part of ['bonus ', 'gehalt', 'VR/', 'a', '補', 'salary of '])
      isOtherMoney(part.repeat(100_000 / part.length))
    expect(spent()).toBeLessThan(2000)
  })
})
