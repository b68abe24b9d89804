// The labels of a job's facts in other languages: each page is a list of terms that says the same six things.

import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { readLabelledFacts } from '../electron/core/import/formats/visible/labels/labelledFacts.ts'

const fields = [
  ...['hiringorganization', 'joblocation', 'employmenttype'],
  ...['basesalary', 'validthrough', 'experiencerequirements'],
]

const languages: Readonly<Record<string, string>> = {
  // As most keyboards write the apostrophe.
  French:
    "Nom de l'entreprise|Lieu d'exercice|Type d'emploi|Salaire|Date limite de candidature|Niveau d'expérience",
  Danish: 'Virksomhed|Lokation|Ansættelsestype|Månedsløn|Ansøgningsfrist|Erfaring',
  Norwegian: 'Bedrift|Arbeidsplass|Ansettelsestype|Lønnsbetingelser|Søknadsfrist|Arbeidserfaring',
  Finnish: 'Yritys|Työskentelypaikka|Työsuhteen kesto|Palkkaus|Hakuaika päättyy|Kokemus',
  Czech: 'Společnost|Pracoviště|Úvazek|Hrubá mzda|Uzávěrka přihlášek|Praxe',
  Hungarian:
    'Munkáltató|Munkavégzés helye|Foglalkoztatás jellege|Bruttó bér|Jelentkezési határidő|Tapasztalat',
  Romanian: 'Angajator|Locul de muncă|Tip contract|Salariu oferit|Termen limită|Experiență',
  Greek: 'Εταιρεία|Τόπος εργασίας|Τύπος απασχόλησης|Μισθός|Προθεσμία|Προϋπηρεσία',
  'Greek in full': 'Εργοδότης|Πόλη|Είδος απασχόλησης|Αμοιβή|Προθεσμία υποβολής αιτήσεων|Εμπειρία',
  Turkish: 'Firma adı|Lokasyon|Çalışma biçimi|Aylık maaş|Son başvuru|Deneyim',
  Ukrainian: 'Назва компанії|Місце роботи|Зайнятість|Заробітна плата|Кінцевий термін|Досвід роботи',
  Arabic: 'جهة العمل|موقع العمل|نوع التوظيف|المرتب|آخر موعد للتقديم|سنوات الخبرة',
  Hebrew: 'שם החברה|מיקום המשרה|היקף משרה|שכר|מועד אחרון|ניסיון',
  Persian: 'نام شرکت|محل کار|نوع همکاری|حقوق|مهلت ارسال رزومه|سابقه کار',
  Vietnamese: 'Tên công ty|Địa điểm làm việc|Hình thức làm việc|Mức lương|Hạn nộp hồ sơ|Kinh nghiệm',
  Indonesian: 'Nama perusahaan|Lokasi kerja|Tipe pekerjaan|Gaji|Batas akhir|Pengalaman kerja',
  Thai: 'บริษัท|สถานที่ทำงาน|รูปแบบการจ้างงาน|เงินเดือน|ปิดรับสมัคร|ประสบการณ์',
  Chinese: '招聘单位|工作城市|用工性质|薪酬|报名截止时间|经验要求',
  Taiwanese: '公司名稱|上班地點|工作性質|薪資待遇|截止日|工作經歷',
  Korean: '업체명|근무장소|고용유형|급여조건|접수마감일|경력조건',
  'Japanese in brackets': '【会社】|【就業場所】|【雇用区分】|【基本給】|【応募期限】|【経験年数】',
}

describe('labels', () => {
  it.each(Object.entries(languages))('in %s', (_, names) => {
    const terms = names.split('|').map((name, index) => `<dt>${name}</dt><dd>value ${index}</dd>`)
    expect(factsOf(`<dl>${terms.join('')}</dl>`)).toEqual(
      Object.fromEntries(fields.map((field, index) => [field, `value ${index}`])),
    )
  })

  it('in brackets stand before their value without a colon', () => {
    expect(factsOf('<p>【給　与】月給25万円〜<br>■勤務地：大阪市<br>★交通費支給</p>')).toEqual({
      basesalary: '月給25万円〜',
      joblocation: '大阪市',
    })
  })
})

describe('a label and its value', () => {
  it.each([
    ['<table><tr><td>Salary</td><td>:</td><td>500 EUR</td></tr></table>', { basesalary: '500 EUR' }],
    ['<p>Salary (per month): 500 EUR</p>', { basesalary: '500 EUR per month' }],
    ['<dl><dt>Location(s)</dt><dd>Leeds</dd></dl>', { joblocation: 'Leeds' }],
    ['<p>Apply before<span>(Deadline)</span></p><p>4 May 2026</p>', { validthrough: '4 May 2026' }],
    [
      '<ul><li><span>Experience</span>:</li><li><span>Skills</span>:</li><li><span>Location</span>: Leeds</li></ul>',
      { joblocation: 'Leeds' },
    ],
    ['<p>Advertised until 2026-07-28</p>', { validthrough: '2026-07-28' }],
    ['<dl><dt>Hours</dt><dd>Full Time</dd></dl>', { employmenttype: 'Full Time' }],
    ['<dl><dt>Hours</dt><dd>Monday to Friday, 9 to 5</dd></dl>', {}],
    ['<p>Contract: Fixed term until 31 March 2028</p>', { employmenttype: 'Fixed term until 31 March 2028' }],
    ['<p>Contract: MC-2041</p>', {}],
    ['<p>Vacancies: 3</p>', { totaljobopenings: '3' }],
    ['<p>Vacancies: see below</p>', {}],
    ['<p>Organization: Operations</p>', {}],
    [
      '<table><tr><td>Title:</td><td>Miller</td></tr><tr><td>Location:</td><td>Hull</td></tr><tr><td>Pay:</td><td>20 EUR</td></tr></table>',
      { joblocation: 'Hull', basesalary: '20 EUR', title: 'Miller' },
    ],
    [
      '<p><b>School name and address:</b> St Brice of Marlow School, 5 Mill Lane, Hull</p><p>Location: St Brice of Marlow School</p>',
      { hiringorganization: 'St Brice of Marlow School', joblocation: '5 Mill Lane, Hull' },
    ],
    [
      '<p>Nazwa i adres pracodawcy: Młyn, Sp. z o.o., ul. Młyńska 5, Gdynia</p><p>Miejsce pracy: Sopot</p>',
      { hiringorganization: 'Młyn, Sp. z o.o.', joblocation: 'Sopot' },
    ],
    ['<p>Name and address of two referees: Ada Hill, 5 Mill Lane, Hull</p>', {}],
    [
      '<p>- Closing:16/06/2031<br>- Location: Leeds</p>',
      { joblocation: 'Leeds', validthrough: '16/06/2031' },
    ],
    ['<p>Title: Professor</p><p>Email: a@b.example</p>', {}],
    [
      '<dl><dt>Orter</dt><dd>Ystad</dd><dt>Arbetsplats</dt><dd>Arbete på plats</dd></dl>',
      { joblocation: 'Ystad', joblocationtype: 'Arbete på plats' },
    ],
    ['<p>Arbetsplats: Ystads lasarett</p>', { joblocation: 'Ystads lasarett' }],
    ['<h2>Gehalt</h2><p>Passt das Gehalt zu dir?</p>', {}],
    [
      '<p>Omfattning: Deltid</p><p>Varaktighet: Tillsvidare</p><p>Anställningsform: Vanlig anställning</p>',
      { employmenttype: 'Deltid' },
    ],
    ['<p>Publiziert am: 29.10.2031</p>', { dateposted: '29.10.2031' }],
  ])('%s', (html, facts) => {
    expect(factsOf(html)).toEqual(facts)
  })
})

function factsOf(html: string): Record<string, unknown> {
  const facts = readLabelledFacts(parse(`<main>${html}</main>`))
  return Object.fromEntries([...facts].map(([name, { values }]) => [name, values[0]]))
}
