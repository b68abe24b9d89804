// Periods beside pay that are not its own: days at home, hours of a week, how often one comes to the office.

import { describe, expect, it } from 'vitest'
import { findPeriod } from '../electron/core/import/salary/periods.ts'

describe('the period of pay', () => {
  it.each([
    '45 à 52 K€ selon expérience, participation, 2 jours de télétravail par semaine.',
    '45-52 k€, deux jours de télétravail par semaine',
    '50.000 € und 2 Tage Homeoffice pro Woche',
    '50.000 €, 30 Tage Urlaub im Jahr',
    '€45.000, 2 dagen thuiswerken per week',
    '£40,000 plus 25 days annual leave per year',
    '$90k, 3 days in the office per week',
    '30.000 €, 2 días de teletrabajo a la semana',
    '1.500 €, 40 horas semanales',
    '2.400 € bei 40 Stunden wöchentlich',
    '2.400 € brut, 35h hebdomadaires',
    'R$ 5.000, 2 dias de home office por semana',
    '8 000 zł, 2 dni pracy zdalnej w tygodniu',
    '£30,000, once a month in Leeds',
    '45.000 €, einmal pro Woche im Büro',
    '500万円〜750万円（月1回出社）',
  ])('is not said by "%s"', (text) => expect(findPeriod(text)).toBeNull())

  it.each([
    ['年収500万円 月1回出社', 'year'],
    ['$20 per hour, 40 hours a week', 'hour'],
    ['500 € par semaine, 2 jours de repos', 'week'],
    ['€600 per week for 4 days', 'week'],
    ['2.500 € par mois, 35 heures par semaine', 'month'],
    ['£500 per day, 3 days per week', 'day'],
    ['400 € par jour, 2 jours de télétravail par semaine', 'day'],
    ['月30万円', 'month'],
  ])('of "%s" is %s', (text, period) => expect(findPeriod(text)).toBe(period))
})
