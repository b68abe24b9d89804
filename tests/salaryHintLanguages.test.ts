import { describe, expect, it } from 'vitest'
import type { RawNode } from '../electron/core/import/raw.ts'
import { findSalaryHint } from '../electron/core/import/salary/salaryHints.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

function hint(text: string, countryCode: string | null): string | null {
  const field = { key: 'description', path: 'x', rung: 'jsonLd' as const, values: [text] }
  const node: RawNode = { id: null, types: [], fields: new Map([['description', field]]) }
  return findSalaryHint(node, countryCode)?.value?.replaceAll('\u00a0', ' ') ?? null
}

describe('pay in the text of a marked posting, in the money of many countries', () => {
  it.each([
    ['DE', 'Jahresgehalt zwischen 42.000 und 50.000 Euro brutto', '€42,000–50,000 / year gross'],
    ['IT', 'RAL 26.000 - 30.000 €. Smart working 1 giorno a settimana.', '€26,000–30,000 / year gross'],
    ['BR', 'Salário: R$ 4.500,00 por mês.', 'R$4,500 / month'],
    ['CO', 'Salario entre $6.000.000 y $8.000.000 mensuales', 'COP 6,000,000–8,000,000 / month'],
    ['KZ', 'Оклад 250 000 тенге в месяц', 'KZT 250,000 / month'],
    ['UA', 'зарплата 25 000–35 000 грн на місяць', 'UAH 25,000–35,000 / month'],
    ['BG', 'заплата от 2000 до 2600 лв. на месец', 'BGN 2,000–2,600 / month'],
    ['SA', 'الراتب 6000 ريال شهرياً', 'SAR 6,000 / month'],
    ['IL', 'שכר: 12,000-14,000 ₪ לחודש', '₪12,000–14,000 / month'],
    ['JP', '月給25万円から32万円', '¥250,000–320,000 / month'],
    ['JP', '時給1,150円以上', 'from ¥1,150 / hour'],
    ['JP', '<p>・年収500万円〜750万円</p><p>・月1回出社</p>', '¥5,000,000–7,500,000 / year'],
    ['BE', 'Brutomaandloon tussen € 3.250 en € 3.900', '€3,250–3,900 / month gross'],
    ['NL', 'Bruto jaarloon van € 45.000', '€45,000 / year gross'],
    ['DE', 'Bruttostundenlohn 15,50 €', '€15.50 / hour gross'],
    ['DK', 'Bruttomånedsløn 38.000 kr.', 'DKK 38,000 / month gross'],
    ['KR', '급여: 연봉 3,600만원 ~ 4,200만원', '₩36,000,000–42,000,000 / year'],
    ['CN', '薪资：8000-12000元/月', 'CN¥8,000–12,000 / month'],
    ['TW', '月薪 32,000~38,000元', 'NT$32,000–38,000 / month'],
    ['ID', 'Gaji Rp 5.000.000 - Rp 7.000.000 per bulan', 'IDR 5,000,000–7,000,000 / month'],
    ['ID', 'Gaji Rp5.000.000 - Rp7.000.000 per bulan', 'IDR 5,000,000–7,000,000 / month'],
    ['NG', 'Salary: N150,000 - N200,000 monthly', 'NGN 150,000–200,000 / month'],
    ['ZA', 'R25 000 CTC per month', 'ZAR 25,000 / month'],
    ['CL', 'Renta líquida $650.000', 'CLP 650,000 net, period not stated'],
    ['PL', '5000-7000 zł brutto/mc', 'PLN 5,000–7,000 / month gross'],
    ['JP', '【月給】\n156,500円〜224,500円', '¥156,500–224,500 / month'],
    ['PE', 'Sueldo S/ 2,800', 'PEN 2,800, period not stated'],
    ['TH', 'เงินเดือน 18,000 - 25,000 บาท', 'THB 18,000–25,000 / month'],
    ['HU', 'bruttó 600.000-750.000 Ft/hó', 'HUF 600,000–750,000 / month gross'],
    ['RO', 'salariu 5.000 - 6.500 lei net/lună', 'RON 5,000–6,500 / month net'],
    ['GR', 'μισθός 1.200€ μικτά μηνιαίως', '€1,200 / month gross'],
    // "Triệu" is said of one money, and the text does not name it.
    ['VN', 'Thu nhập: 10 - 15 triệu/tháng', '₫10,000,000–15,000,000 / month'],
    ['VN', 'Lương: 10 - 15 triệu', '₫10,000,000–15,000,000, period not stated'],
    ['CN', '<h3>薪资福利待遇</h3><p>20K～30K</p>', '20,000–30,000, currency not stated, period not stated'],
    ['CN', '薪资：8K-12K', '8,000–12,000, currency not stated, period not stated'],
    ['CO', 'Monthly salary: up to $3000', 'up to 3,000 / month, currency not stated'],
    ['VN', 'Salary: 20-25 million VND', '₫20,000,000–25,000,000, period not stated'],
    ['FR', 'Rémunération cible : +/- 60 K€', '€60,000, period not stated'],
    ['IN', 'Remuneration Rs. 7,400/- per month', '₹7,400 / month'],
    ['VN', 'Upto 60M gross', 'up to 60,000,000 gross, currency not stated, period not stated'],
    ['VN', '18 - 24tr Gross', '₫18,000,000–24,000,000 gross, period not stated'],
    ['CN', '薪资范围：30W-45W', '300,000–450,000, currency not stated, period not stated'],
    ['CN', '<p>学历 2025 年毕业</p><p>薪资待遇</p><li>本科生 300/天</li>', '300 / day, currency not stated'],
    ['PH', 'Salary: Php 20k-25k per month', '₱20,000–25,000 / month'],
    ['BR', 'Salário em torno de 7k', '7,000, currency not stated, period not stated'],
    ['IT', 'RAL 28-32k', '28,000–32,000 / year gross, currency not stated'],
    ['FR', 'Fourchette de salaire 35/40K€', '€35,000–40,000, period not stated'],
    ['RU', '3 500 руб./смена', 'RUB 3,500, period not stated'],
    ['RU', 'Ставка 250 р/час', 'RUB 250 / hour'],
    ['US', 'Company drivers start at 60 cents per mile.', '60 cents per mile'],
    ['US', 'Pay is between .46-.60 cpm', '.46-.60 cpm'],
    ['CO', "Salario básico $ 2'500.000 mensuales", 'COP 2,500,000 / month'],
  ])('%s: %s', (country, text, expected) => expect(hint(text, country)).toBe(expected))

  it.each([
    ['RU', 'Оборот компании 2 000 000 000 рублей, 350 магазинов'],
    ['JP', '資本金5000万円、従業員120名'],
    ['KR', '자본금 10억원'],
    ['HU', 'Több mint 3000 dolgozó, 15 ezer m2'],
    ['US', 'We raised $5,000,000 in funding.'],
    ['CN', '5天/周，3个月以上'],
    ['BR', 'Salário a combinar. Bônus R$ 2.000,00 pela indicação de profissionais'],
    ['FR', 'Rémunération attractive. Ticket de restaurant à hauteur de 8 €'],
    ['ES', 'Salario a convenir. Bono de 500 € por recomendación'],
    ['BR', 'Salário a combinar. VR: R$ 30/dia'],
    ['VN', 'Thu nhập: 13 tháng lương/năm + thưởng'],
    ['US', 'Mileage reimbursed at $0.67 per mile'],
    ['US', 'A lamp of 40W-65W for the mill, good salary'],
    ['US', 'Good pay for who knows PHP 8.1 and Php 7'],
    ['IT', 'Verniciatura RAL 9010-9016'],
    ['US', '$2M gross revenue a year'],
    ['US', 'We raised $55-70K for the local school.'],
    ['US', 'Manage a portfolio of $100,000 - $250,000 accounts'],
    ['US', 'The average ticket is $150 per day.'],
    ['US', 'We serve families earning $30,000 - $60,000 per year.'],
    ['GB', 'Refer a friend and earn £500 - £1,000.'],
    ['NG', 'N95 masks for 10,000 millers a month'],
  ])('%s: no pay in "%s"', (country, text) => expect(hint(text, country)).toBeNull())

  it('is looked for in time in hostile text', () => {
    const spent = countProcessorTime()
    for (const piece of [
      '1 000 ',
      '月給',
      '9.9,',
      'R$ ',
      'зарплата ',
      '1 & nbsp;',
      '.5-.6 ',
      '1.1 cpm ',
      '9k gross ',
    ])
      hint(piece.repeat(100_000 / piece.length), 'JP')
    expect(spent()).toBeLessThan(5000)
  })
})
