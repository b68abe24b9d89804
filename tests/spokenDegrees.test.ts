import { describe, expect, it } from 'vitest'
import { educationInLines, readEducation } from '../electron/core/import/fields/education.ts'
import { readDescription } from '../electron/core/import/fields/sections.ts'
import type { RawNode } from '../electron/core/import/raw.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

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
    ['Doktorat in Chemie oder Physik', 'doctorate'],
    ['Facharbeiterbrief als Müller', 'professional_certificate'],
    ['Fachabitur', 'high_school'],
    ['École d’ingénieurs en chimie', 'master'],
    ['Niveau M2 en chimie', 'master'],
    ['B.E. in Civil Engineering', 'bachelor'],
    ['De formation Bac +2/3 en comptabilité', 'associate'],
    ['Vous préparez un Bac+5 en informatique.', 'master'],
    ['Niveau master', 'master'],
    ['Wymagamy wykształcenia średniego technicznego', 'high_school'],
    ['You must have a degree or be a trained miller.', 'bachelor'],
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
    ['You hold a degree in Computer Science or a related field.', 'bachelor'],
    ['Educated to degree level', 'bachelor'],
    ["Master's degree in public health", 'master'],
    ['HNC or degree in engineering', 'associate'],
    ['HS diploma or equivalent', 'high_school'],
    ['5 GCSEs including English', 'high_school'],
    ['NVQ Level 3 in Health and Social Care', 'professional_certificate'],
    ['Studium der Informatik oder eine vergleichbare Qualifikation', 'bachelor'],
    ['Sie haben eine Ausbildung zum/zur Erzieher:in abgeschlossen', 'professional_certificate'],
    ['Staatlich anerkannte/r Erzieher/in', 'professional_certificate'],
    ['Mittlere Reife', 'high_school'],
    ["Diplôme d'État d'aide-soignant exigé", 'professional_certificate'],
    ['Baccalauréat en administration', 'bachelor'],
    ['BAC Professionnel Secrétariat', 'high_school'],
    ['Niveau Bachelor en mécanique', 'bachelor'],
    ['Bachiller en Administración o Contabilidad.', 'bachelor'],
    ['Título universitario en Economía', 'bachelor'],
    ['Secundario completo', 'high_school'],
    ['Formação superior em TI', 'bachelor'],
    ['Mestrado em Economia', 'master'],
    ['Pós-graduação em Finanças', 'postgraduate'],
    ['Образование: высшее', 'bachelor'],
    ['Högskoleutbildning eller motsvarande', 'bachelor'],
    ['학사 이상', 'bachelor'],
    ['วุฒิการศึกษาระดับปริญญาตรีขึ้นไป', 'bachelor'],
    ['Abschluss als Kauffrau für Büromanagement', 'professional_certificate'],
    ['Diplom in der allgemeinen Gesundheits- und Krankenpflege', 'professional_certificate'],
    ['Staatliche Anerkennung als Erzieher/in', 'professional_certificate'],
    ['avlagt doktorsexamen i biologi', 'doctorate'],
    ['Doktorgrad innen økologi', 'doctorate'],
    ['National Diploma in Nature Conservation', 'associate'],
    ['National Senior Certificate', 'high_school'],
    ['Szakmunkásképző / szakiskola', 'professional_certificate'],
    ['Profesinis išsilavinimas', 'professional_certificate'],
    ['Du er uddannet sygeplejerske', 'bachelor'],
    ['Vi søker en utdannet elektriker', 'professional_certificate'],
    ['Faglært tømrer', 'professional_certificate'],
    ['FP en soldadura', 'professional_certificate'],
    ['DEAS exigé', 'professional_certificate'],
    ['Titre professionnel de conducteur', 'professional_certificate'],
  ])('%s: %s', (text, level) => expect(asked(text)).toBe(level))

  it.each([
    'Wir bieten eine Ausbildung zum Müller.',
    'People with a Vocational Training Degree in milling may apply.',
    'Hilfe beim Studium und bei der Kinderbetreuung',
    'Cursando ensino superior em Publicidade',
    'Matriculado em curso tecnólogo ou de ensino superior completo',
    'Mile widziane wykształcenie wyższe',
    '大卒歓迎',
    'Высшее образование будет плюсом',
    'Sie unterstützen Studierende beim Studium.',
    'Nous formons des étudiants en licence en cours du soir.',
    'Abschluss von Verträgen mit Kunden',
    'We have a high degree of autonomy, to a degree in which detail matters.',
    'Degree apprenticeship in software engineering',
    'We offer tuition support toward your degree in nursing.',
    'Teach GCSE and A-level maths to students aged 14-18.',
    'Opportunity to complete your NVQ Level 3 with us.',
    'Wir sind ein staatlich anerkannter Träger der Jugendhilfe.',
    'Experiencia profesional en ventas y desarrollo profesional en la empresa',
    'Cursando graduação em Administração',
    'A degree in engineering would be a plus',
    '수석 엔지니어, 박사님들과 협업',
    'Ensino fundamental completo',
    'Stillingen leder frem mot doktorgrad i geologi, med opptak til doktorgradsprogrammet.',
    'Du er faglært eller ufaglært',
  ])('no degree is asked for: %s', (text) => expect(asked(text)).toBeNull())

  it('is looked for in time in hostile text', () => {
    const spent = countProcessorTime()
    for (const piece of [
      'abgeschlossene ',
      'üniversite ',
      'bac + ',
      'wykształcenie ',
      'مدرک ',
      '大學',
      'studium oder ',
      'ausbildung als ',
      'técnico em ',
      'degree ',
    ])
      educationInLines([piece.repeat(100_000 / piece.length)])
    for (const piece of [
      'abgeschlossene ',
      'üniversite ',
      'bac + ',
      'wykształcenie ',
      'مدرک ',
      '大學',
      'studium oder ',
      'ausbildung als ',
      'técnico em ',
      'degree ',
    ])
      asked(piece.repeat(100_000 / piece.length))
    expect(spent()).toBeLessThan(5000)
  })
})
