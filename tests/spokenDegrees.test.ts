import { describe, expect, it } from 'vitest'
import { educationInLines, readEducation } from '../electron/core/import/fields/education.ts'
import { readDescription } from '../electron/core/import/fields/sections.ts'
import type { RawNode } from '../electron/core/import/raw.ts'

const node: RawNode = { id: null, types: [], fields: new Map() }

function asked(text: string): string | null {
  const field = { key: 'description', path: 'x', rung: 'jsonLd' as const, values: [text] }
  const description = readDescription({ ...node, fields: new Map([['description', field]]) }, null).value
  return readEducation(node, description).value.hint?.levels[0] ?? null
}

describe('degrees in sentences of many languages', () => {
  it.each([
    ['Abgeschlossene Berufsausbildung als Müller', 'professional_certificate'],
    ['abgeschlossenes wissenschaftliches Hochschulstudium (Master oder vergleichbar)', 'master'],
    ['Abgeschlossenes Studium der Informatik', 'bachelor'],
    ['De formation Bac +2/3 en comptabilité', 'associate'],
    ['Vous préparez un Bac+5 en informatique.', 'master'],
    ['Grado en ADE o Ciclo Formativo de Grado Superior', 'associate'],
    ['Escolaridad: preparatoria terminada.', 'high_school'],
    ['12.º ano de escolaridade', 'high_school'],
    ['Diploma di ragioneria', 'high_school'],
    ['Minimaal hbo werk- en denkniveau', 'bachelor'],
    ['wykształcenie wyższe ekonomiczne', 'bachelor'],
    ['SŠ/VŠ vzdělání ekonomického směru', 'high_school'],
    ['Высшее экономическое образование', 'bachelor'],
    ['Среднее специальное образование', 'professional_certificate'],
    ['Üniversitelerin İktisat, İşletme bölümlerinden mezun', 'bachelor'],
    ['بكالوريوس محاسبة', 'bachelor'],
    ['תואר ראשון בכלכלה', 'bachelor'],
    ['حداقل مدرک کارشناسی حسابداری', 'bachelor'],
    ['大卒以上', 'bachelor'],
    ['초대졸 이상', 'associate'],
    ['學歷要求：大學以上', 'bachelor'],
    ['Tốt nghiệp Đại học chuyên ngành kế toán', 'bachelor'],
    ['Pendidikan minimal S1 Akuntansi', 'bachelor'],
    ['วุฒิปริญญาตรี สาขาบัญชี', 'bachelor'],
    ['Πτυχίο ΑΕΙ οικονομικής κατεύθυνσης', 'bachelor'],
    ['Felsőfokú végzettség', 'bachelor'],
    ['Studii superioare economice', 'bachelor'],
    ['gymnasial utbildning', 'high_school'],
    ['tradenomin tutkintoa', 'bachelor'],
    ['VSS ekonomskog smjera', 'bachelor'],
  ])('%s: %s', (text, level) => expect(asked(text)).toBe(level))

  it.each([
    'Wir bieten eine Ausbildung zum Müller.',
    'Hilfe beim Studium und bei der Kinderbetreuung',
    'Cursando ensino superior em Publicidade',
    'Mile widziane wykształcenie wyższe',
    '大卒歓迎',
    'Высшее образование будет плюсом',
    'Sie unterstützen Studierende beim Studium.',
    'Nous formons des étudiants en licence en cours du soir.',
    'Abschluss von Verträgen mit Kunden',
  ])('no degree is asked for: %s', (text) => expect(asked(text)).toBeNull())

  it('is looked for in time in hostile text', () => {
    const started = performance.now()
    for (const piece of ['abgeschlossene ', 'üniversite ', 'bac + ', 'wykształcenie ', 'مدرک ', '大學'])
      educationInLines([piece.repeat(100_000 / piece.length)])
    for (const piece of ['abgeschlossene ', 'üniversite ', 'bac + ', 'wykształcenie ', 'مدرک ', '大學'])
      asked(piece.repeat(100_000 / piece.length))
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
