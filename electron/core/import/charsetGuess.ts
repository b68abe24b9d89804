// Which charset bytes are in when nobody says so and they are not UTF-8. Three looks, each surer than the next: bytes
// that come in pairs and make the commonest characters of an East Asian language; runs of bytes that make words of
// another alphabet; letters that only Central European or Turkish words hold. What is left is windows-1252, as on the web.
// Every one of them is a guess and is told as one.

import { decodeBuffer } from 'encoding-sniffer'

interface Candidate {
  charset: string
  /** Characters that texts in it are full of. */
  common: RegExp
  /** The least share of these among the characters beyond ASCII. */
  least: number
}

const han =
  '的一是在不了有和人中大上以要他用生到作地出就分成可主年同工也能下子面而方多定行民得自之事部等者本其所公司工作'
/** Pairs of bytes. Japanese first: its syllables are in no other language, while its words are made of Chinese signs. */
const wide: readonly Candidate[] = [
  { charset: 'shift_jis', common: /[ぁ-んァ-ヴー、。]/g, least: 0.3 },
  { charset: 'euc-jp', common: /[ぁ-んァ-ヴー、。]/g, least: 0.3 },
  { charset: 'euc-kr', common: /[가-힣]/g, least: 0.75 },
  {
    charset: 'gb18030',
    common: new RegExp(`[${han}这为个国我时来们于对会发动过说产种后学法经职责岗位，。：]`, 'g'),
    least: 0.15,
  },
  {
    charset: 'big5',
    common: new RegExp(`[${han}這為個國我時來們於對會發動過說產種後學法經職責，。：]`, 'g'),
    least: 0.15,
  },
]
/** The letters that come most often, small ones where there are two sizes: a neighbouring charset turns those around. */
const alphabets: readonly Candidate[] = [
  { charset: 'windows-1251', common: /[оеаинтсрвлкмді]/g, least: 0.6 },
  { charset: 'koi8-r', common: /[оеаинтсрвлкмді]/g, least: 0.6 },
  { charset: 'windows-1253', common: /[αοιετσνηρπκμλς]/g, least: 0.6 },
  { charset: 'windows-1255', common: /[יוהלארתבםשמנדע]/g, least: 0.6 },
  { charset: 'windows-1256', common: /[اليمنرتوبةهعدسفکگ]/g, least: 0.6 },
  { charset: 'iso-8859-6', common: /[اليمنرتوبةهعدسف]/g, least: 0.6 },
  { charset: 'windows-874', common: /[านรกอเงมยลวดทสตะปบค่้]/g, least: 0.6 },
]
/** So many bytes in a row belong to a word of another alphabet; accents come one by one. */
const leastRun = 2.5

/** By the language a page states. */
const ofLanguages: Readonly<Record<string, string>> = {
  pl: 'windows-1250',
  cs: 'windows-1250',
  sk: 'windows-1250',
  hu: 'windows-1250',
  ro: 'windows-1250',
  hr: 'windows-1250',
  sl: 'windows-1250',
  tr: 'windows-1254',
  lt: 'windows-1257',
  lv: 'windows-1257',
  et: 'windows-1257',
  vi: 'windows-1258',
}

const sampleLength = 64 * 1024
const leastHighBytes = 8

/** The likeliest charset; windows-1252 where nothing speaks for another. */
export function guessCharset(buffer: Buffer): string {
  const sample = buffer.subarray(0, sampleLength)
  const run = meanRun(sample)
  if (run === null) return 'windows-1252'
  // A pair may be one high byte and one low one, so runs say little here.
  const found = best(
    sample,
    wide.filter(({ charset }) => isValid(sample, charset)),
  )
  if (found !== null && run > 1.3) return found
  if (run >= leastRun) {
    const alphabet = best(sample, alphabets)
    if (alphabet !== null) return alphabet
  }
  const language = /<html[^>]{0,200}\slang\s*=\s*["']?([a-z]{2})/i.exec(
    sample.toString('latin1', 0, 4096),
  )?.[1]
  return ofSpelling(sample, ofLanguages[language?.toLowerCase() ?? ''] ?? null)
}

/** How many bytes beyond ASCII stand in a row on average; null where there are too few of them. */
function meanRun(sample: Buffer): number | null {
  let high = 0
  let runs = 0
  let isInRun = false
  for (const byte of sample) {
    if (byte > 0x7f) {
      high += 1
      if (!isInRun) runs += 1
    }
    isInRun = byte > 0x7f
  }
  return high < leastHighBytes ? null : high / runs
}

/** Whether all bytes mean something in it; the last character may be cut. */
function isValid(sample: Buffer, charset: string): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(sample, { stream: true })
    return true
  } catch {
    return false
  }
}

/** The candidate whose common characters make the largest share, where that is large enough. */
function best(sample: Buffer, candidates: readonly Candidate[]): string | null {
  let winner: { charset: string; share: number } | null = null
  for (const { charset, common, least } of candidates) {
    const text = decodeBuffer(sample, { userEncoding: charset })
    const foreign = text.match(/[^\x00-\x7f]/g)?.length ?? 0
    const share = foreign === 0 ? 0 : (text.match(common)?.length ?? 0) / foreign / least
    if (share >= 1 && (winner === null || share > winner.share)) winner = { charset, share }
  }
  return winner?.charset ?? null
}

/** Signs in the middle of words are letters of another charset: `pracownik³w`, `³¹czny`. */
function ofSpelling(sample: Buffer, ofLanguage: string | null): string {
  const text = decodeBuffer(sample, { userEncoding: 'windows-1252' })
  const isCentral = (text.match(/\p{L}[¹³¿£¥¯¼¾ºªµ±¶](?=\p{L})/gu)?.length ?? 0) > 1
  const charset =
    ofLanguage ?? (isCentral ? 'windows-1250' : isTurkish(text) ? 'windows-1254' : 'windows-1252')
  if (charset !== 'windows-1250') return charset
  // ISO-8859-2 has nothing between 80 and 9F, and its own places for a handful of letters.
  const isIso = !sample.some((byte) => byte > 0x7f && byte < 0xa0) && /[±¶¼¡¦¬©®»¾]/.test(text)
  return isIso ? 'iso-8859-2' : charset
}

/** `ð`, `þ` and `ý` stand for ğ, ş and ı; Icelandic, whose letters they are, has vowels with accents beside them. */
function isTurkish(text: string): boolean {
  return (text.match(/[ðþý]/g)?.length ?? 0) > 2 && !/[áéíóúæ]/.test(text)
}
