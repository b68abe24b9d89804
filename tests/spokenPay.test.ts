import { describe, expect, it } from 'vitest'
import { payInSentences } from '../electron/core/import/wording/prose/sentences.ts'
import { spokenPay } from '../electron/core/import/wording/prose/spokenPay.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

describe('pay behind its noun', () => {
  it.each([
    ['Das Mindestgehalt beträgt EUR 2.850,- brutto pro Monat (14x).', 'EUR 2.850,- brutto pro Monat'],
    [
      'Wir bieten ein Jahresbruttogehalt ab EUR 45.000,- je nach Mühle.',
      'Jahresbruttogehalt ab EUR 45.000,- je nach Mühle',
    ],
    ['Stundenlohn 15,50 €', 'Stundenlohn 15,50 €'],
    [
      'Een salaris van € 3.059 tot € 3.881 bruto per maand en een molen.',
      '€ 3.059 tot € 3.881 bruto per maand',
    ],
    ['Le salaire est de 2 000 € à 2 300 € brut mensuel.', 'salaire est de 2 000 € à 2 300 € brut mensuel'],
    ['Zarobki 5000-6000 zł brutto miesięcznie', 'Zarobki 5000-6000 zł brutto miesięcznie'],
    ['Lön 28 000 - 32 000 kr/månad', '28 000 - 32 000 kr/månad'],
    ['Стабильный доход от 20000 руб', 'доход от 20000 руб'],
  ])('%s', (sentence, said) => expect(payInSentences([sentence])).toBe(said))

  it.each([
    'Wir zahlen über dem gesetzlichen Mindestlohn von 12,82 €.',
    'Zum Gehalt kommen 500 € Prämie.',
    'Gutes Gehalt, dazu 50 € Zuschuss.',
    'Salaire : prime de 300 €',
    'Salaris en reiskostenvergoeding van € 0,23 per km',
    'Gutes Gehalt. Unser Umsatz: 5.000.000 €',
    'Der Lohn: 14 Euro',
    'Das Durchschnittsgehalt liegt bei 4.000 €.',
    'Voorbeeld: €5.000 salaris + €5.200 in mei',
    'Wynagrodzenie i 1000 zł bonus',
  ])('is not "%s"', (sentence) => expect(spokenPay(sentence)).toBeNull())
})

describe('pay of a clause without spaces', () => {
  it.each([
    ['全职，年薪30-50万', '年薪30-50万'],
    ['福利待遇：年薪400-1000万日元（面议）', '年薪400-1000万日元'],
    ['职位年薪：25~50w', '年薪25~50w'],
    ['薪资待遇：月薪15-25K，14薪', '月薪15-25K'],
    ['提供年薪20万以上，五险一金', '年薪20万以上'],
    ['想定年収：500万円〜800万円', '年収500万円〜800万円'],
    ['兼职，时薪25-30元', '时薪25-30元'],
  ])('%s', (line, said) => expect(payInSentences([line])).toBe(said))

  it.each([
    '行业平均年薪30万',
    'モデル年収：600万円／入社3年目',
    '年収例 500万円（28歳）',
    '帮助上千名学员实现年薪50万',
    '年终奖：月薪2-4个月',
    '前職の年収500万円の方',
    '现有年薪30万以上者优先',
    '年薪制',
    '月給には固定残業代3万円を含む',
    '安家费50万，科研启动费100万',
    '昇給年1回、賞与年2回',
  ])('is not "%s"', (line) => expect(payInSentences([line])).toBeNull())
})

describe('pay in front of its noun', () => {
  it.each([
    [
      'Iedere maand krijg je:',
      '5.000 euro bruto salaris + 8% vakantiegeld',
      '5.000 euro bruto salaris per month',
    ],
    ['Jeden Monat erhalten Sie:', '- 2.900 € Gehalt', '2.900 € Gehalt per month'],
    ['Iedere maand krijg je:', '500 euro reiskosten', null],
    ['Iedere maand krijg je', '5.000 euro bruto salaris', null],
    ['Je krijgt:', '5.000 euro bruto salaris', null],
  ])('%s %s', (lead, point, said) => expect(payInSentences([lead, point])).toBe(said))

  it('is none where an example adds it up', () => {
    expect(payInSentences(['Esempio: stipendio 1.800 € + premio 2.000 € = 3.800 € lordi'])).toBeNull()
    expect(payInSentences(['Ejemplo: salario 1.800 € + bonus 2.200 € = 4.000 € al mes'])).toBeNull()
  })
})

describe('pay behind what leads to it', () => {
  it.each([
    ['The salary for this role is $40,000 - $45,000 per year.', '$40,000 - $45,000 per year'],
    ['You will earn up to £30,000 per annum', 'up to £30,000 per annum'],
    ['Pay starts at $18.50 per hour', 'from $18.50 per hour'],
    ['The hourly rate of pay is £12.60', 'hourly £12.60'],
    ['The salary is £28,000', '£28,000'],
    ['Paid a monthly remuneration of Rs.10,000/- during the engagement', 'monthly Rs.10,000/-'],
    ['Honorarium: Rs. 25,000 per month', 'Rs. 25,000 per month'],
    ['A salary from £25,000', 'A salary from £25,000'],
    ['Mills cost $90,000 to $95,000 a year. The role pays $19 per hour.', '$19 per hour'],
  ])('%s', (sentence, said) => expect(payInSentences([sentence])).toBe(said))

  it.each([
    'Our customers pay $20 per month.',
    'Employees pay $50 per month for parking',
    'You can earn a $2,000 bonus, or $2,000 bonus pay',
    'Salary is competitive, we raised $40M',
  ])('is not "%s"', (sentence) => expect(payInSentences([sentence])).toBeNull())
})

it('is looked for in any text in time', () => {
  for (const part of ['€ 2.042 in the first year ', 'gehalt 1', 'salaris € ', 'first year to ']) {
    const text = part.repeat(100_000 / part.length)
    const spent = countProcessorTime()
    spokenPay(text)
    payInSentences(text.match(/.{1,390}/g)!)
    expect(spent()).toBeLessThan(2000)
  }
})
