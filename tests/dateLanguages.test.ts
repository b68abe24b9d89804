// Dates and closing dates as postings of many countries write them, in the calendars that are in use there.

import { describe, expect, it } from 'vitest'
import { readDate } from '../electron/core/import/dates/dates.ts'
import { findTextDeadline } from '../electron/core/import/dates/textDeadline.ts'

const dates: readonly [text: string, said: string][] = [
  ['令和8年11月3日', '2026-11-03'],
  ['Affichée le 3 novembre 2026', '2026-11-03'],
  ['Ngày đăng: 03/11/2026', '2026-11-03'],
  ['Дата публикации: 3 ноября 2026', '2026-11-03'],
  ['등록일 2026.11.03', '2026-11-03'],
  ['발표: 2026.11.03', '2026-11-03'],
  ['fino al 3 novembre 2026', '2026-11-03'],
  ['3η Νοεμβρίου 2026', '2026-11-03'],
  ['2026年11月3日', '2026-11-03'],
  ['2026年11月3日（火）', '2026-11-03'],
  ['2026年11月3日(火)', '2026-11-03'],
  ['R8.11.3', '2026-11-03'],
  ['2026/11/03', '2026-11-03'],
  ['2026/11/3(火)', '2026-11-03'],
  ['2026年11月3日 17:00', '2026-11-03T17:00:00'],
  ['2026年11月3日まで', '2026-11-03'],
  ['～2026年11月3日', '2026-11-03'],
  ['2026年11月3日 17時', '2026-11-03T17:00:00'],
  ['2026.11.03', '2026-11-03'],
  ['2026-11-03 (화)', '2026-11-03'],
  ['2026.11.03(화)', '2026-11-03'],
  ['2026년 11월 3일', '2026-11-03'],
  ['2026년 11월 3일(화) 18:00', '2026-11-03T18:00:00'],
  ['~2026.11.03', '2026-11-03'],
  ['~ 2026.11.03(화)', '2026-11-03'],
  ['2026.11.03. 23:59', '2026-11-03T23:59:00'],
  ['2026. 11. 3.', '2026-11-03'],
  ['채용시 마감', 'none'],
  ['상시채용', 'none'],
  ['115年11月3日', '2026-11-03'],
  ['民國115年11月3日', '2026-11-03'],
  ['2026-11-03 发布', '2026-11-03'],
  ['长期有效', 'none'],
  ['03.11.2026', '2026-11-03'],
  ['3.11.2026', '2026-11-03'],
  ['3. November 2026', '2026-11-03'],
  ['Dienstag, 3. November 2026', '2026-11-03'],
  ['03. Nov. 2026', '2026-11-03'],
  ['bis 03.11.2026', '2026-11-03'],
  ['bis spätestens 3. November 2026', '2026-11-03'],
  ['zum 03.11.2026', '2026-11-03'],
  ['ab sofort', 'none'],
  ['nächstmöglich', 'none'],
  ['zum nächstmöglichen Zeitpunkt', 'none'],
  ['1. März 2026', '2026-03-01'],
  ['15. Jänner 2027', '2027-01-15'],
  ['3 novembre 2026', '2026-11-03'],
  ['1er février 2027', '2027-02-01'],
  ["jusqu'au 3 novembre 2026", '2026-11-03'],
  ['mardi 3 novembre 2026', '2026-11-03'],
  ['le 03/11/2026 à 17h', '2026-11-03'],
  ['03/11/2026', '2026-11-03'],
  ['3 déc. 2026', '2026-12-03'],
  ['Dès que possible', 'none'],
  ['3 de noviembre de 2026', '2026-11-03'],
  ['03-nov-2026', '2026-11-03'],
  ['martes, 3 de noviembre de 2026', '2026-11-03'],
  ['3 de novembro de 2026', '2026-11-03'],
  ['terça-feira, 3 de novembro de 2026', '2026-11-03'],
  ['até 03/11/2026', '2026-11-03'],
  ['3 novembre 2026 ore 12:00', '2026-11-03T12:00:00'],
  ['entro il 3 novembre 2026', '2026-11-03'],
  ['martedì 3 novembre 2026', '2026-11-03'],
  ['3 november 2026', '2026-11-03'],
  ['dinsdag 3 november 2026', '2026-11-03'],
  ['t/m 3 november 2026', '2026-11-03'],
  ['vóór 3 november 2026', '2026-11-03'],
  ['uiterlijk 3 november 2026', '2026-11-03'],
  ['3 nov. 2026', '2026-11-03'],
  ['den 3 november 2026', '2026-11-03'],
  ['tisdag 3 november 2026', '2026-11-03'],
  ['senast 3 november 2026', '2026-11-03'],
  ['senast 2026-11-03', '2026-11-03'],
  ['3. desember 2026', '2026-12-03'],
  ['Snarest', 'none'],
  ['Fortløpende', 'none'],
  ['3. december 2026', '2026-12-03'],
  ['3. marraskuuta 2026', '2026-11-03'],
  ['3.11.2026 klo 16.00', '2026-11-03T16:00:00'],
  ['3.11.2026 mennessä', '2026-11-03'],
  ['torstai 3.12.2026', '2026-12-03'],
  ['3 listopada 2026', '2026-11-03'],
  ['do 3 listopada 2026 r.', '2026-11-03'],
  ['3.11.2026 r.', '2026-11-03'],
  ['15 października 2026', '2026-10-15'],
  ['3. listopadu 2026', '2026-11-03'],
  ['3. prosince 2026', '2026-12-03'],
  ['3. 11. 2026', '2026-11-03'],
  ['2026. november 3.', '2026-11-03'],
  ['2026. november 3-ig', '2026-11-03'],
  ['2026.11.03.', '2026-11-03'],
  ['2026. 11. 03.', '2026-11-03'],
  ['3 noiembrie 2026', '2026-11-03'],
  ['3. studenoga 2026.', '2026-11-03'],
  ['3. studenog 2026.', '2026-11-03'],
  ['3. novembra 2026', '2026-11-03'],
  ['3. novembar 2026.', '2026-11-03'],
  ['3 Νοεμβρίου 2026', '2026-11-03'],
  ['3 Kasım 2026', '2026-11-03'],
  ['3 Kasım 2026 Salı', '2026-11-03'],
  ['03 Ağustos 2026', '2026-08-03'],
  ['3 ноября 2026', '2026-11-03'],
  ['3 ноября 2026 г.', '2026-11-03'],
  ['до 3 ноября 2026 года', '2026-11-03'],
  ['3 мая 2026', '2026-05-03'],
  ['до 03.11.2026 включительно', '2026-11-03'],
  ['вторник, 3 ноября 2026', '2026-11-03'],
  ['3 листопада 2026', '2026-11-03'],
  ['до 3 листопада 2026 року', '2026-11-03'],
  ['3 ноември 2026', '2026-11-03'],
  ['3 نوفمبر 2026', '2026-11-03'],
  ['٣ نوفمبر ٢٠٢٦', '2026-11-03'],
  ['٢٠٢٦/١١/٠٣', '2026-11-03'],
  ['3 تشرين الثاني 2026', '2026-11-03'],
  ['الثلاثاء 3 نوفمبر 2026', '2026-11-03'],
  ['3 نونبر 2026', '2026-11-03'],
  ['3 בנובמבר 2026', '2026-11-03'],
  ['3 נובמבר 2026', '2026-11-03'],
  ['03/11/2026', '2026-11-03'],
  ['יום שלישי, 3 בנובמבר 2026', '2026-11-03'],
  ['۱۲ آبان ۱۴۰۵', '2026-11-03'],
  ['۱۴۰۵/۰۸/۱۲', '2026-11-03'],
  ['12 آبان 1405', '2026-11-03'],
  ['३ नवंबर २०२६', '2026-11-03'],
  ['3 नवंबर 2026', '2026-11-03'],
  ['3 नवम्बर 2026', '2026-11-03'],
  ['3 พฤศจิกายน 2569', '2026-11-03'],
  ['3 พ.ย. 2569', '2026-11-03'],
  ['3 พ.ย. 69', '2026-11-03'],
  ['๓ พฤศจิกายน ๒๕๖๙', '2026-11-03'],
  ['03/11/2569', '2026-11-03'],
  ['3 พฤศจิกายน 2026', '2026-11-03'],
  ['ngày 3 tháng 11 năm 2026', '2026-11-03'],
  ['3 tháng 11, 2026', '2026-11-03'],
  ['03/11/2026', '2026-11-03'],
  ['3 November 2026', '2026-11-03'],
  ['3 Agustus 2026', '2026-08-03'],
  ['17 Desember 2026', '2026-12-17'],
  ['3 Mei 2026', '2026-05-03'],
  ['Selasa, 3 November 2026', '2026-11-03'],
  ['3 Ogos 2026', '2026-08-03'],
  ['3 Disember 2026', '2026-12-03'],
  ['2026 m. lapkričio 3 d.', '2026-11-03'],
  ['2026. gada 3. novembris', '2026-11-03'],
  ['3. november 2026', '2026-11-03'],
  ['3. nóvember 2026', '2026-11-03'],
]

const announced: readonly [text: string, said: string][] = [
  ['Posting Ends: Sunday, November 8, 2026', '2026-11-08'],
  ['Closes 8 Nov 2026', '2026-11-08'],
  ['We accept applications through November 8, 2026.', '2026-11-08'],
  ['Job posting expiration date: 8 November 2026', '2026-11-08'],
  ['Frist: 8.11.2026', '2026-11-08'],
  ["Le candidature dovranno pervenire entro l'8 novembre 2026", '2026-11-08'],
  ['Bewerbungsfrist: 15.12.2026', '2026-12-15'],
  ['Bewerbungsschluss ist der 15. Dezember 2026.', '2026-12-15'],
  ['Bewerben Sie sich bis zum 15.12.2026 online.', '2026-12-15'],
  ['Bewirb dich bis zum 15.12.2026 online.', '2026-12-15'],
  ['Bitte senden Sie Ihre Bewerbung bis spätestens 15. Dezember 2026 an uns.', '2026-12-15'],
  ['Einsendeschluss: 15.12.2026', '2026-12-15'],
  ['Ende der Bewerbungsfrist: 15.12.2026', '2026-12-15'],
  ['Wir freuen uns auf Ihre Bewerbung bis zum 15. Dezember.', '2026-12-15'],
  ['Anmeldefrist: 15.12.2026', '2026-12-15'],
  ['Date limite de candidature : 15 décembre 2026', '2026-12-15'],
  ['Candidature à adresser avant le 15/12/2026', '2026-12-15'],
  ["Merci d'envoyer CV et lettre de motivation avant le 15 décembre 2026", '2026-12-15'],
  ['Date limite de dépôt des candidatures : 15/12/2026', '2026-12-15'],
  ["Postulez jusqu'au 15 décembre 2026", '2026-12-15'],
  ['Clôture des candidatures le 15 décembre 2026', '2026-12-15'],
  ['Fecha límite: 15 de diciembre de 2026', '2026-12-15'],
  ['Plazo de presentación de solicitudes: hasta el 15/12/2026', '2026-12-15'],
  ['Fecha de cierre: 15/12/2026', '2026-12-15'],
  ['Enviar CV antes del 15 de diciembre de 2026', '2026-12-15'],
  ['Inscrições até 15/12/2026', '2026-12-15'],
  ['Candidaturas até 15 de dezembro de 2026', '2026-12-15'],
  ['Data limite: 15/12/2026', '2026-12-15'],
  ['Prazo para inscrição: 15/12/2026', '2026-12-15'],
  ['Envie seu currículo até 15/12/2026', '2026-12-15'],
  ['Scadenza: 15/12/2026', '2026-12-15'],
  ['Le candidature devono pervenire entro il 15 dicembre 2026', '2026-12-15'],
  ['Termine per la presentazione delle domande: 15 dicembre 2026', '2026-12-15'],
  ['Inviare il CV entro e non oltre il 15/12/2026', '2026-12-15'],
  ['Reageren kan tot en met 15 december 2026', '2026-12-15'],
  ['Sluitingsdatum: 15 december 2026', '2026-12-15'],
  ['Solliciteer voor 15 december 2026', '2026-12-15'],
  ['Stuur je cv en motivatie uiterlijk 15 december 2026', '2026-12-15'],
  ['Sista ansökningsdag: 2026-12-15', '2026-12-15'],
  ['Sista ansökningsdag är den 15 december 2026', '2026-12-15'],
  ['Sista dag för ansökan är 15 december 2026', '2026-12-15'],
  ['Siste søknadsdag er 15. desember 2026', '2026-12-15'],
  ['La date limite de candidature est fixée au 15 décembre 2026', '2026-12-15'],
  ['Termin nadsyłania aplikacji upływa 15 grudnia 2026', '2026-12-15'],
  ['Il termine ultimo per la presentazione delle candidature è il 15 dicembre 2026', '2026-12-15'],
  ['Välkommen med din ansökan senast den 15 december 2026', '2026-12-15'],
  ['Sök senast 15 december', '2026-12-15'],
  ['Søknadsfrist: 15.12.2026', '2026-12-15'],
  ['Søknadsfrist 15. desember 2026', '2026-12-15'],
  ['Søk innen 15. desember 2026', '2026-12-15'],
  ['Ansøgningsfrist: 15. december 2026', '2026-12-15'],
  ['Send din ansøgning senest den 15. december 2026', '2026-12-15'],
  ['Ansøgningsfristen er den 15. december 2026', '2026-12-15'],
  ['Hakuaika päättyy 15.12.2026', '2026-12-15'],
  ['Hae viimeistään 15.12.2026', '2026-12-15'],
  ['Lähetä hakemuksesi 15.12.2026 mennessä', '2026-12-15'],
  ['Hakuaika: 1.11.2026 - 15.12.2026', '2026-12-15'],
  ['Termin składania dokumentów: 15.12.2026', '2026-12-15'],
  ['Prosimy o przesłanie aplikacji do 15 grudnia 2026 r.', '2026-12-15'],
  ['Aplikacje prosimy przesyłać do dnia 15.12.2026', '2026-12-15'],
  ['CV zasílejte do 15. 12. 2026', '2026-12-15'],
  ['Uzávěrka přihlášek: 15. 12. 2026', '2026-12-15'],
  ['Přihlášky přijímáme do 15. prosince 2026', '2026-12-15'],
  ['Jelentkezési határidő: 2026. december 15.', '2026-12-15'],
  ['Termen limită: 15 decembrie 2026', '2026-12-15'],
  ['CV-urile se trimit până la 15.12.2026', '2026-12-15'],
  ['Προθεσμία υποβολής: 15/12/2026', '2026-12-15'],
  ['Son başvuru tarihi: 15 Aralık 2026', '2026-12-15'],
  ['Son başvuru: 15.12.2026', '2026-12-15'],
  ['Срок подачи заявок: до 15 декабря 2026', '2026-12-15'],
  ['Резюме принимаются до 15 декабря 2026 года', '2026-12-15'],
  ['Отклики принимаются до 15.12.2026', '2026-12-15'],
  ['Кінцевий термін подання: 15 грудня 2026', '2026-12-15'],
  ['Резюме надсилайте до 15.12.2026', '2026-12-15'],
  ['آخر موعد للتقديم: 15 ديسمبر 2026', '2026-12-15'],
  ['آخر موعد لتقديم الطلبات 15/12/2026', '2026-12-15'],
  ['מועד אחרון להגשה: 15/12/2026', '2026-12-15'],
  ['מועד אחרון להגשת מועמדות 15.12.2026', '2026-12-15'],
  ['مهلت ارسال رزومه: ۲۴ آذر ۱۴۰۵', '2026-12-15'],
  ['आवेदन की अंतिम तिथि: 15 दिसंबर 2026', '2026-12-15'],
  ['応募締切：2026年12月15日', '2026-12-15'],
  ['応募締切日 2026年12月15日（火）', '2026-12-15'],
  ['締切：12月15日', '2026-12-15'],
  ['応募期限：令和8年12月15日', '2026-12-15'],
  ['公募締切 2026年12月15日（必着）', '2026-12-15'],
  ['募集期間：2026年11月1日～2026年12月15日', '2026-12-15'],
  ['提出期限：令和8年12月15日（火）必着', '2026-12-15'],
  ['截止日期：2026年12月15日', '2026-12-15'],
  ['报名截止时间：2026年12月15日17:00', '2026-12-15'],
  ['简历投递截止：2026-12-15', '2026-12-15'],
  ['請於2026年12月15日前投遞履歷', '2026-12-15'],
  ['收件截止日：115年12月15日', '2026-12-15'],
  ['应聘截止日期为2026年12月15日', '2026-12-15'],
  ['마감일: 2026.12.15', '2026-12-15'],
  ['접수마감: 2026년 12월 15일', '2026-12-15'],
  ['접수기간: 2026.11.01 ~ 2026.12.15', '2026-12-15'],
  ['지원 마감 2026-12-15', '2026-12-15'],
  ['서류접수 : 2026년 11월 1일 ~ 12월 15일', '2026-12-15'],
  ['Hạn nộp hồ sơ: 15/12/2026', '2026-12-15'],
  ['Hạn chót nộp hồ sơ: 15/12/2026', '2026-12-15'],
  ['Batas akhir lamaran: 15 Desember 2026', '2026-12-15'],
  ['Lamaran paling lambat 15 Desember 2026', '2026-12-15'],
  ['Pendaftaran ditutup 15 Desember 2026', '2026-12-15'],
  ['ปิดรับสมัคร 15 ธันวาคม 2569', '2026-12-15'],
  ['รับสมัครถึงวันที่ 15 ธันวาคม 2569', '2026-12-15'],
  ['หมดเขตรับสมัคร: 15 ธ.ค. 2569', '2026-12-15'],
]

describe('a date in the words of its country', () => {
  const context = {
    savedAt: null,
    countryCode: 'DE',
    host: null,
    lang: null,
    unambiguous: [],
    role: 'deadline',
  } as const

  it.each(dates)('%s', (text, said) => {
    const date = readDate(text, context).value
    expect(date?.date ?? date?.local ?? date?.kind).toBe(said)
  })

  it('of the Persian calendar is that of Intl, for every month of forty years', () => {
    const inPersian = new Intl.DateTimeFormat('en-u-ca-persian', { timeZone: 'UTC', dateStyle: 'short' })
    for (let year = 1380; year <= 1420; year++) {
      for (let month = 1; month <= 12; month++) {
        const day = readDate(`${year}/${month}/29`, context).value?.date
        const [theirMonth, theirDay] = inPersian
          .format(new Date(`${day}T12:00:00Z`))
          .split('/')
          .map(Number)
        expect([year, theirMonth, theirDay]).toEqual([year, month, 29])
      }
    }
  })

  it('has its zone twice where a Polish board says so', () => {
    expect(readDate('2026-08-31T21:59:59ZZ', context).value?.instant).toBe('2026-08-31T21:59:59.000Z')
  })

  it('far away is not of the Buddhist calendar', () => {
    expect(readDate('2500-01-01', context).value?.date).toBe('2500-01-01')
  })

  it('that the Persian calendar does not have is no date', () => {
    expect(readDate('1404/12/30', context).value?.kind).toBe('none')
  })
})

const threeDaysAgo =
  '3日前|3天前|3일 전|3 дня назад|3 дні тому|3 dni temu|3 gün önce|för 3 dagar sedan|3 dager siden|há 3 dias|3 päivää sitten|' +
  'před 3 dny|acum 3 zile|πριν από 3 ημέρες|منذ 3 أيام|לפני 3 ימים|3 روز پیش|3 ngày trước|3 hari yang lalu|3 วันที่แล้ว|' +
  'vor 3 Tagen|il y a 3 jours|Dodano 3 dni temu|Опубликовано 3 дня назад'
const yesterday = '昨日|昨天|어제|вчера|wczoraj|igår|i går|eilen|dün|أمس|אתמול|hôm qua|เมื่อวาน|gestern'

describe('a date counted back from the day the page was saved', () => {
  it.each<readonly [string, string]>([
    ...threeDaysAgo.split('|').map((text) => [text, '2026-11-18'] as const),
    ...yesterday.split('|').map((text) => [text, '2026-11-20'] as const),
    ['2 недели назад', '2026-11-07'] as const,
    ['5時間前', '2026-11-21'] as const,
    ['30+ дней назад', '2026-10-22'] as const,
  ])('%s', (text, day) => {
    const savedAt = '2026-11-21T00:00:00Z'
    const context = {
      savedAt,
      countryCode: null,
      host: null,
      lang: null,
      unambiguous: [],
      role: 'posted',
    } as const
    expect(readDate(text, context).value).toMatchObject({ kind: 'approx', date: day })
  })
})

describe('a closing date announced in a text', () => {
  it.each(announced)('%s', (text, day) => {
    expect(findTextDeadline(`Lorem ipsum.\n${text}\nDolor.`, '2026-10-01')?.date).toBe(day)
  })
})
