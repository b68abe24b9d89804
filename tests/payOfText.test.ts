// Pay that stands in a text: what is offered of it, in what period and before or after tax; sums that are no pay; and pay
// that is not what the data state.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

function contentOf(sentence: string, country: string, baseSalary?: unknown) {
  const job = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Coordinator',
    description: `<p>We make boxes for the food industry and work in two shifts.</p><p>${sentence}</p><p>We are few.</p>`,
    datePosted: '2026-10-05',
    hiringOrganization: 'Northmere Boxes',
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'X-Town', addressCountry: country },
    },
    baseSalary,
  }
  const bytes = new TextEncoder().encode(JSON.stringify(job))
  return readSource({ bytes, fileName: 'a.json', savedAt: null }).drafts[0]!.content
}

function offered(sentence: string, country: string, baseSalary?: unknown) {
  const hint = contentOf(sentence, country, baseSalary).hints.find(({ field }) => field === 'salary')
  return hint?.value?.replaceAll('\u00a0', ' ') ?? null
}

describe('pay', () => {
  it.each([
    ['RS', 'Neto zarada od 150.000 do 190.000 dinara mesečno.', 'RSD 150,000–190,000 / month net'],
    ['RS', 'nudimo neto zaradu od 150.000 do 190.000 dinara mesečno', 'RSD 150,000–190,000 / month net'],
    ['HR', 'Bruto plaću od 2.800 do 3.400 eura mjesečno.', '€2,800–3,400 / month gross'],
    ['BA', 'Plata 1.800 KM neto mjesečno.', 'BAM 1,800 / month net'],
    ['SI', 'Bruto plača od 1.900 do 2.300 EUR mesečno.', '€1,900–2,300 / month gross'],
    ['LT', 'Atlyginimas nuo 1500 iki 1850 Eur/mėn. į rankas.', '€1,500–1,850 / month net'],
    ['BG', 'Нетна заплата от 2500 до 3000 лв. месечно.', 'BGN 2,500–3,000 / month net'],
    ['RO', 'Salariu net între 4.000 și 5.000 lei pe lună.', 'RON 4,000–5,000 / month net'],
    ['MX', 'Sueldo de $18,000 a $22,000 netos mensuales.', 'MX$18,000–22,000 / month net'],
    ['TR', 'Net 42.000 - 48.000 TL maaş.', 'TRY 42,000–48,000 net, period not stated'],
    ['ES', 'Ayuda al estudio de 600 € al mes', '€600 / month'],
    ['AU', '$86,500 + 12% super', 'A$86,500, period not stated'],
    ['IN', 'CTC: 6–8 LPA', '₹600,000–800,000 / year'],
    ['VN', 'Lương 15 - 20 triệu/tháng', '₫15,000,000–20,000,000 / month'],
    ['ID', 'Gaji 5 - 7 juta per bulan', 'IDR 5,000,000–7,000,000 / month'],
    ['PT', 'Vencimento base de 1.800€ a 2.300€ brutos x 14 meses', '€1,800–2,300 / month gross'],
    ['AT', 'Gehalt ab 2.400 € brutto x 14', 'from €2,400 / month gross'],
    ['ES', 'Salario: 1.500 € brutos x 14 pagas', '€1,500 / month gross'],
    ['IT', 'Stipendio lordo 1.600 € x 14 mensilità', '€1,600 / month gross'],
    ['GR', 'Μικτές μηνιαίες αποδοχές 1.450 € – 1.800 € (x14)', '€1,450–1,800 / month gross'],
    ['CA', 'Salaire : de 2 822 $ à 3 431 $ toutes les deux semaines.', 'CA$2,822–3,431 / two weeks'],
    ['CA', 'Salaire : 2 822 $ aux deux semaines', 'CA$2,822 / two weeks'],
    ['US', '$2,822 every two weeks', 'US$2,822 / two weeks'],
    ['DE', 'Gehalt: 1.900 € alle zwei Wochen', '€1,900 / two weeks'],
    ['DK', 'ca. 27.900 kr. pr. måned ved fuld tid inkl. pension', 'DKK 27,900 / month'],
    ['GB', 'Salary £33,410 - £36,120 pro rata', '£33,410–36,120, period not stated'],
    ['FR', 'Salaire net : 1 900 € par mois', '€1,900 / month net'],
    ['CZ', 'Mzda 38 000 – 46 000 Kč hrubého měsíčně', 'CZK 38,000–46,000 / month gross'],
    ['PT', 'Salário base entre 32.000 € e 40.000 € brutos anuais', '€32,000–40,000 / year gross'],
  ])('%s: %s', (country, sentence, value) => expect(offered(sentence, country)).toBe(value))

  it.each([
    ['GB', '£35,000 - £40,000 DOE'],
    ['US', '$120,000 - $150,000'],
    ['DE', '50.000 € - 60.000 €'],
    ['NL', '€ 3.000 - € 4.000 bruto per maand'],
    ['FR', 'Entre 35 000 et 40 000 € selon profil'],
    ['PL', '10 000 - 12 000 zł netto'],
    ['GB', 'Band 6: £38,682 to £46,580'],
    ['US', 'The range for this role is $90,000 - $110,000.'],
    ['US', 'Base: $90,000 - $110,000 plus equity'],
    ['US', 'We offer $90,000 to $110,000 depending on experience.'],
    ['US', 'For candidates in Colorado: $90,000 - $110,000'],
    ['GB', 'You will earn between £30,000 and £35,000.'],
    ['DE', 'Wir bieten 45.000 bis 52.000 € im Jahr.'],
    ['DE', 'Dein Jahresgehalt liegt zwischen 45.000 € und 52.000 €.'],
    ['IT', 'Offriamo tra 28.000 e 32.000 euro lordi.'],
    ['ES', 'Ofrecemos entre 24.000 y 27.000 € brutos.'],
    ['NL', 'Je krijgt tussen de € 3.000 en € 4.000 per maand.'],
    ['SE', 'Du får 32 000 - 36 000 kr i månaden.'],
    ['US', 'Pay starts at $22 an hour.'],
    ['US', 'OTE $120,000 - $150,000'],
    ['ZA', 'R25 000 - R32 000'],
    ['GB', 'Grade 7, £38,205 - £45,585'],
    ['US', 'Location: Boston, MA | $70,000 - $80,000 | Full-time'],
    ['US', 'Denver, CO – $70,000-$80,000'],
    ['CH', "Jahreslohn CHF 90'000 bis 105'000"],
  ])('%s: %s', (country, sentence) => expect(offered(sentence, country)).not.toBeNull())
})

describe('a sum that is no pay', () => {
  it.each([
    ['GB', '£250 wellbeing fund and a 45p mileage rate.'],
    ['DE', 'Projektvolumen von 50.000 € bis 500.000 €.'],
    ['DE', 'Du betreust Projekte zwischen 50.000 € und 500.000 € Auftragsvolumen.'],
    ['NL', 'Opdrachten van € 15.000 tot € 90.000.'],
    ['NL', 'van offerte (meestal tussen € 15.000 en € 90.000) tot nazorg'],
    ['ES', 'Gestionarás un presupuesto de 300.000 € anuales.'],
    ['CH', 'Weiterbildung bis CHF 3’000.- pro Jahr.'],
    ['FR', 'Vous gérez un portefeuille de 200 000 à 400 000 €.'],
    ['FR', 'Budget annuel de formation : 2 000 € par an.'],
    ['IT', 'Gestirai commesse da 50.000 a 200.000 euro.'],
    ['IT', 'Un budget annuo di 40.000 € per la formazione.'],
    ['PT', 'Gerir um orçamento de 300.000 € por ano.'],
    ['PL', 'Zarządzanie budżetem 500 000 zł rocznie.'],
    ['SE', 'Du ansvarar för projekt mellan 500 000 och 2 000 000 kr.'],
    ['DK', 'Du får ansvar for ordrer på 50.000 - 200.000 kr.'],
    ['NO', 'Du har ansvar for et budsjett på 900 000 kr i året.'],
    ['US', 'You will close deals between $20,000 and $80,000.'],
    ['US', 'Customers spend $5,000 to $20,000 with us each year.'],
    ['GB', 'Our bursaries range from £1,000 to £3,000.'],
    ['GB', 'You will handle claims of £10,000 to £50,000.'],
    ['US', 'A free background check (we pay the $32 fee).'],
    ['DE', 'Fördersummen von 2.000 bis 10.000 Euro vergeben wir jährlich.'],
    ['DE', 'Wir unterstützen Fortbildungen mit 1.500 € jährlich.'],
    ['CZ', 'Zodpovídáš za rozpočet 2 000 000 Kč ročně.'],
    ['US', 'Tuition assistance of $5,250 per year.'],
  ])('%s: %s', (country, sentence) => expect(offered(sentence, country)).toBeNull())
})

describe('pay of the text beside that of the data', () => {
  const monthly = (minValue: number, maxValue: number) => ({
    '@type': 'MonetaryAmount',
    currency: 'BRL',
    value: { '@type': 'QuantitativeValue', minValue, maxValue, unitText: 'MONTH' },
  })

  it('is offered where it is another for the same time', () => {
    expect(offered('Salário: R$ 2.148,00 por mês', 'BR', monthly(2001, 3000))).toBe('R$2,148 / month')
  })

  it('is not offered where it is the same, of another time or of another size', () => {
    expect(offered('Salário: R$ 2.148,00 por mês', 'BR', monthly(2148, 2148))).toBeNull()
    expect(offered('Salário de R$ 2.001,00 a R$ 3.000,00 por mês', 'BR', monthly(2001, 3000))).toBeNull()
    expect(offered('Salário: R$ 14,00 por hora', 'BR', monthly(2001, 3000))).toBeNull()
    expect(offered('Salário: R$ 9.500,00 por mês', 'BR', monthly(2001, 3000))).toBeNull()
  })

  it('tells for how long the same amounts are paid', () => {
    const pay = { currency: 'EUR', value: { minValue: 4728, maxValue: 6669 } }
    const said = 'Een salaris tussen € 4.728,- en € 6.669,- bruto per maand bij 36 uur.'
    expect(contentOf(said, 'NL', pay).salaries[0]).toMatchObject({
      period: 'month',
      periodSource: 'stated',
      basis: 'gross',
    })
    expect(contentOf('Je werkt 36 uur per week.', 'NL', pay).salaries[0]!.period).toBeNull()
  })
})
