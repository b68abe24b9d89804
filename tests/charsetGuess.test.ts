// Bytes whose charset nobody states, in the words of postings: the guess is right, and told as a guess.

import { describe, expect, it } from 'vitest'
import { decodeBytes } from '../electron/core/import/decode.ts'

const texts: readonly [charsets: string, text: string][] = [
  [
    'shift_jis euc-jp',
    '募集要項　正社員を募集しています。勤務地は大阪市、給与は月給25万円です。仕事の内容は営業のサポートです。',
  ],
  [
    'euc-kr',
    '정규직 채용공고입니다. 근무지역은 서울시 강남구이며 급여는 연봉 4,000만원입니다. 지원자격은 경력 3년 이상.',
  ],
  [
    'gb18030',
    '岗位职责：负责公司产品的开发和维护工作。任职要求：本科及以上学历，三年以上工作经验。工作地点：上海市。',
  ],
  [
    'big5',
    '工作內容：負責公司產品的開發與維護。條件要求：大學以上學歷，三年以上工作經驗。上班地點：台北市。',
  ],
  [
    'windows-1251 koi8-r',
    'Мы ищем пекаря. Обязанности: работа с тестом. Требования: опыт работы от 3 лет. Зарплата от 80 000 рублей.',
  ],
  [
    'windows-1253',
    'Ζητείται υπάλληλος για πλήρη απασχόληση στην Αθήνα. Απαιτούνται τρία έτη εμπειρίας και γνώση αγγλικών.',
  ],
  [
    'windows-1255',
    'דרוש אופה למאפייה בתל אביב. דרישות: ניסיון של שלוש שנים לפחות. משרה מלאה. נא לשלוח קורות חיים.',
  ],
  [
    'windows-1256 iso-8859-6',
    'مطلوب خباز للعمل في مخبز بالرياض. المؤهلات: خبرة ثلاث سنوات على الأقل. دوام كامل والراتب حسب الخبرة.',
  ],
  ['windows-874', 'รับสมัครพนักงานขายประจำสาขากรุงเทพ เงินเดือน 18,000 บาท ประสบการณ์อย่างน้อยหนึ่งปี'],
  [
    'windows-1250 iso-8859-2',
    'Poszukujemy pracownika do działu sprzedaży. Wymagania: doświadczenie, umiejętność pracy w zespole. Łączny staż: rok.',
  ],
  [
    'windows-1250',
    '<html lang="hu">Keresünk munkatársat irodánkba. Elvárások: felsőfokú végzettség, három év tapasztalat, rugalmas munkaidő.',
  ],
  [
    'windows-1254',
    'Şirketimiz için satış danışmanı arıyoruz. Aranan nitelikler: en az üç yıl deneyim. Çalışma şekli tam zamanlı.',
  ],
  [
    'windows-1252',
    'Wir suchen für unser Büro in München eine Bürokraft. Ihre Aufgaben: Büroorganisation, Rückfragen, Überweisungen.',
  ],
  [
    'windows-1252',
    'Nous recherchons un développeur expérimenté. Rémunération selon l’expérience. Télétravail possible à Orléans.',
  ],
  [
    'windows-1252',
    'Við leitum að bakara. Þú þarft að hafa reynslu og góða þjónustulund. Umsóknarfrestur er til 15. nóvember. Húsnæði.',
  ],
]
const rows = texts.flatMap(([charsets, text]) =>
  charsets.split(' ').map((charset) => [charset, text] as const),
)
const page = (text: string): string =>
  `<title>x</title><div class="job"><p>${text}</p></div><script>var a = 1</script>`

describe('a charset that is not stated', () => {
  it.each(rows)('%s: %s', (charset, text) => {
    for (const source of [text, page(text)]) {
      const decoded = decodeBytes(encode(source, charset))
      expect(decoded).toMatchObject({ text: source, charset, warnings: [{ code: 'CHARSET_GUESSED' }] })
    }
  })

  it('is that of the web where hardly anything speaks for another', () => {
    expect(decodeBytes(Buffer.from('caf\xe9', 'latin1'))).toMatchObject({
      text: 'café',
      charset: 'windows-1252',
    })
  })
})

const tables = new Map<string, Map<string, number[]>>()

/** The bytes of a text, by a table made from what every single byte and every pair of them means. */
function encode(text: string, charset: string): Uint8Array {
  const table = tables.get(charset) ?? tableOf(charset)
  tables.set(charset, table)
  return Uint8Array.from([...text].flatMap((char) => table.get(char) ?? char.charCodeAt(0)))
}

function tableOf(charset: string): Map<string, number[]> {
  const decoder = new TextDecoder(charset)
  const table = new Map<string, number[]>()
  const add = (...bytes: number[]): void => {
    const text =
      charset === 'windows-1252' && bytes[0] === 0x92 ? '’' : decoder.decode(Uint8Array.from(bytes))
    if ([...text].length === 1 && text !== '\uFFFD' && text > '\x7f' && !table.has(text))
      table.set(text, bytes)
  }
  for (let byte = 0x80; byte <= 0xff; byte++) add(byte)
  if (/^(?:windows|iso|koi)/.test(charset)) return table
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) add(lead, trail)
  return table
}
