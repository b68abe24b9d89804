// Sentences that say by when one applies, with the weekday in front of the day and as each country words it; and sentences
// with a day that is another.

import { describe, expect, it } from 'vitest'
import { findTextDeadline } from '../electron/core/import/dates/textDeadline.ts'
import { readSource } from '../electron/core/import/readSource.ts'

/** All close on 18 December 2026, a Friday. */
const closing = [
  'Adressez votre candidature avant le vendredi 18 décembre 2026.',
  'Candidatures jusqu’au vendredi 18 décembre 2026 inclus.',
  'Date limite de candidature : vendredi 18 décembre 2026.',
  'Merci de postuler au plus tard le vendredi 18/12/2026.',
  'Stuur je motivatie en cv voor vrijdag 18 december 2026.',
  'Reageren kan tot en met vrijdag 18 december 2026.',
  'Sluitingsdatum: vrijdag 18 december 2026.',
  'Bewerben Sie sich bis Freitag, den 18. Dezember 2026.',
  'Bewerbungsfrist: Fr., 18.12.2026.',
  'Bewerbungen bis spätestens Freitag, 18. Dezember 2026 an Frau Roth.',
  'Envía tu CV antes del viernes 18 de diciembre de 2026.',
  'Fecha límite: viernes, 18 de diciembre de 2026.',
  'Inviare il CV entro venerdì 18 dicembre 2026.',
  'Le candidature entro e non oltre le ore 12:00 di venerdì 18 dicembre 2026.',
  'Envie o currículo até sexta-feira, 18 de dezembro de 2026.',
  'Inscrições até sexta, 18/12/2026.',
  'Sök senast fredagen den 18 december 2026.',
  'Søknadsfrist: fredag 18. desember 2026.',
  'Ansøgningsfrist fredag den 18. december 2026 kl. 12.',
  'Lähetä hakemus viimeistään perjantaina 18.12.2026.',
  'Aplikacje do piątku 18 grudnia 2026.',
  'Životopisy zasílejte do pátku 18. prosince 2026.',
  'Životopisy zasielajte do piatku 18. decembra 2026.',
  'Jelentkezési határidő: 2026. december 18., péntek.',
  'Отправляйте резюме до пятницы, 18 декабря 2026.',
  'Резюме надсилайте до п’ятниці, 18 грудня 2026.',
  'Προθεσμία: Παρασκευή 18 Δεκεμβρίου 2026.',
  'Son başvuru tarihi: 18 Aralık 2026 Cuma.',
  'Hạn nộp hồ sơ: thứ Sáu, ngày 18/12/2026.',
  'Batas akhir lamaran: Jumat, 18 Desember 2026.',
  'آخر موعد للتقديم: الجمعة 18 ديسمبر 2026.',
  'Rok za prijavu: petak, 18. prosinca 2026.',
  'Apply by Friday, 18 December 2026.',
  'Apply by 12 noon on Fri 18th December 2026.',
  'Bewerbungen werden bis einschließlich 18.12.2026 entgegengenommen.',
  'Ihre Bewerbung erreicht uns bitte bis inklusive 18.12.2026.',
  'Les candidatures sont à introduire pour le 18 décembre 2026 au plus tard.',
  'Veuillez faire parvenir votre CV d’ici le 18 décembre 2026, 16 h.',
  'Scadenza presentazione domande: 18/12/2026.',
  'Termine per la presentazione delle candidature: 18 dicembre 2026.',
  'Data limite para envio de candidaturas: 18/12/2026.',
  'Fecha límite de recepción de candidaturas: 18/12/2026.',
  'Žiadosti zasielajte do 18. decembra 2026.',
  'Candidaturile se trimit până la data de 18 decembrie 2026.',
  'Data limită de aplicare: 18 decembrie 2026.',
  'Dosarele se depun până pe 18.12.2026.',
  'Краен срок за кандидатстване: 18 декември 2026 г.',
  'Документи се приемат до 18.12.2026 г.',
  'Rok za prijavu je 18.12.2026.',
  'Prijave slati do 18.12.2026.',
  'Prijave sa biografijom slati do 18.12.2026.',
  'Oglas važi do: 18.12.2026.',
  'Zamolbe slati najkasnije do 18. prosinca 2026.',
  'Prijave zbiramo do 18. decembra 2026.',
  'Προθεσμία υποβολής αιτήσεων: 18 Δεκεμβρίου 2026.',
  'Αποστολή βιογραφικών έως 18 Δεκεμβρίου 2026.',
  'Στείλτε το βιογραφικό σας μέχρι τις 18/12/2026.',
  'CV siųskite iki 2026 m. gruodžio 18 d.',
  'Pieteikumus gaidīsim līdz 2026. gada 18. decembrim.',
  'Saada oma CV hiljemalt 18. detsembriks 2026.',
  'Kandideerimise tähtaeg on 18.12.2026.',
  'Kirim lamaran sebelum 18 Desember 2026.',
  'ניתן להגיש מועמדות עד 18.12.2026.',
  'קורות חיים יש לשלוח עד ה-18.12.2026.',
  'เปิดรับสมัครถึงวันที่ 18 ธันวาคม 2569',
  'รับสมัครตั้งแต่บัดนี้จนถึง 18 ธันวาคม 2569',
  'We aim to close applications on 18 December.',
  'The advert closes to applications on 18 December 2026.',
  'Applications received by 5:00 p.m. Eastern on Friday, December 18, 2026 get first consideration',
  'Вакансія відкрита до 18 грудня 2026',
  'Stuur ons voor 18 december een brief en je cv.',
  'Dann sende dein Dossier bis 18. Dezember 2026 an Sandra Imhof.',
  'يستمر استقبال الطلبات حتى 18 ديسمبر 2026',
  'Başvurular 18 Aralık 2026 Cuma gününe kadar kabul edilecektir.',
  'Data límit de presentació: divendres 18 de desembre de 2026.',
]

const others = [
  'Scadenza del contratto: 31/12/2027.',
  'Plazo de entrega de la obra: 31/12/2027',
  'Fecha límite de entrega del proyecto: 31/12/2027',
  'Termenul de livrare: 31.12.2027',
  'Rok za dokončanje projekta: 31.12.2026',
  'Документи за приключване на проекта до 31.12.2026',
  'Prijave poreza do 31.3.2027',
  'We close for Christmas on 24 December 2026.',
  'You will close the role of interim manager on 31 December 2026',
  'Резюме до 2 страниц',
]

function findIn(sentence: string) {
  return findTextDeadline(`We make boxes.\n${sentence}\nWe work in two shifts.`, '2026-11-10', 'dayFirst')
}

describe('a sentence that says by when one applies', () => {
  it.each(closing)('%s', (sentence) => expect(findIn(sentence)?.date).toBe('2026-12-18'))
})

describe('a sentence with another day', () => {
  it.each(others)('%s', (sentence) => expect(findIn(sentence)).toBeNull())
})

it('months that begin like weekdays are months', () => {
  expect(findIn('Apply by Mar 18, 2027')?.date).toBe('2027-03-18')
  expect(findIn('Candidatures avant le mar. 15 décembre 2026')?.date).toBe('2026-12-15')
})

describe('a label of the page beside the data’s own day', () => {
  function toldOf(validThrough: string, label: string) {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Médecin évaluateur',
      description: '<p>Vous évaluez les besoins des personnes handicapées à Tulle et à Brive.</p>',
      datePosted: '2026-11-19',
      validThrough,
      hiringOrganization: { '@type': 'Organization', name: 'Département de la Vère' },
    }
    const page = `<!doctype html><html lang="fr"><script type="application/ld+json">${JSON.stringify(data)}</script>
      <main><h1>Médecin évaluateur</h1><ul><li><strong>Date limite de candidature :</strong> ${label}</li></ul></main></html>`
    const { drafts } = readSource({
      bytes: new TextEncoder().encode(page),
      fileName: 'a.html',
      savedAt: null,
    })
    return drafts[0]!.content.textDeadline?.date ?? null
  }

  it('that differs is offered, and the same day is not', () => {
    expect(toldOf('2026-12-19', '18/12/2026')).toBe('2026-12-18')
    expect(toldOf('2026-12-19', 'vendredi 18 décembre 2026')).toBe('2026-12-18')
    expect(toldOf('2026-12-18', '18/12/2026')).toBeNull()
  })

  it('is not offered where only the zone may part them', () => {
    expect(toldOf('2026-12-17T23:00:00Z', '18/12/2026')).toBeNull()
    expect(toldOf('2026-12-20T23:00:00Z', '18/12/2026')).toBe('2026-12-18')
  })
})
