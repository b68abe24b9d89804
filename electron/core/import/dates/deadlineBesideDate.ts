// A sentence that says until which day one may apply, in whatever order its words stand: "CV přijímáme do 12. března",
// "2027年3月12日までに履歴書を". The day is found first, and only its sentence is looked at.

import { pattern } from '../text/pattern.ts'
import type { Announced, AnnouncedContext } from './announcedDates.ts'
import { datesInSentences, isLastDay } from './datesInSentences.ts'

/** What people send, and that they do. */
const applying = pattern('iu')`
  (?<!\p{L})(?:apply(?:ing)?|applications?|cvs?|résumés?|cover letter|bewerb(?!er)\p{L}+|unterlagen|lebenslauf|candidatur\p{L}+
    |postuler?|postulez|postula(?:r|ci[oó]n\p{L}*)|lettre de motivation|solicitud(?:es)?|curr[ií]cul\p{L}+|inscri[pçc]\p{L}+|candida(?:ta)?r\p{L}*|domand[ae]
    |sollicit(?:atie|eer|eren)\p{L}*|motivatie\p{L}*|reage(?:er|ren)|aplikacj[eęi]|aplikuj\p{L}*|aplikow\p{L}+|zgłosze\p{L}+|přihláš\p{L}+|životopis\p{L}*
    |ansökan|ansökning\p{L}*|ansök|sök|søk|søke|søknad\p{L}*|søg|ansøg|ansøgning\p{L}*|hakemu\p{L}+|hakuaika\p{L}*|hae|jelentkezés\p{L}*|önéletraj\p{L}+
    |pályázat\p{L}*|резюме|отклики?|заяв(?:ки?|ок|ления)|анкет[уы]?|başvuru\p{L}*|özgeçmiş\p{L}*|(?:ال)?سيرة|(?:ال)?طلبات?|طلبك|(?:ال)?تقديم
    |hồ sơ|ứng tuyển|đơn (?:xin|ứng))(?!\p{L})
  |応募|履歴書|エントリー|投递|简历|履歷|报名|報名|应聘|지원(?:서|하|해|은|기간)|접수|이력서
`
/** That the time for it is over then, not far from the day. */
const ends = pattern('iu')`
  (?<!\p{L})(?:clos(?:e|es|ing)|ends?|deadline|due|frist\p{L}*|endet|schließt|date limite|délai|clôtur\p{L}+|plazo|cierr?[ae]\p{L}*
    |finaliza|termina|vence|prazo|encerra\p{L}*|scad\p{L}+|termine|sluit\p{L}*|eindigt|termín|termin|upływa|kończy|končí|uzávěrka
    |határid\p{L}+|lejár|zárul|går ut|utgår|udløber|utløper|päättyy|срок\p{L}{0,2}|заканчива\p{L}+|истека\p{L}+|завершa\p{L}+|son(?:a er\p{L}+| gün\p{L}*| tarih\p{L}*)
    |ينتهي|تنتهي|آخر موعد|hạn|kết thúc)(?!\p{L})
  |締め?切|〆切|期限|截止|마감
`
/** What else ends or is done by a day: terms, talks, what is kept of who applies. */
const ofOthers = pattern('iu')`
  (?<!\p{L})(?:contract|befrist|vertr[aä]g|vertretung|contrat|overeenkomst|umow|smlouv|szerződ|договор|sözleşme|عقد|hợp đồng|vikari|sijais
    |interview|\p{L}*gespräch|entretien|entrevista|colloqui|gesprek|rozm[oó]w|pohovor|intervju|samtal|haastattel|собесед|mülakat|مقابل|phỏng vấn
    |ke(?:ep|pt)|stor(?:e|ing)|retain|delet|aufbewahr|gespeicher|gelöscht|lösch|conserv|archiv|guardad|bewaard|przechow|uchov|lagr[ae]|gem(?:t|mer|mes)|хран
    |aged?\b|years old|jahre alt|älter|cumplid|refund|bonus|graduat|degree|licen[cs]e|born|geboren|terms|rates?\b|polic|discount)
  |契約|계약|合同|面接|面试|面試|면접|保管|보관|保存
`

const longestGap = 50

/** The last day on which a sentence says that one may apply; null where none does. */
export function deadlineBesideDate(text: string, plain: string, context: AnnouncedContext): Announced | null {
  for (const each of datesInSentences(text, plain, context)) {
    const { before, said, after, date } = each
    const whole = `${before} ${after}`
    const beside = `${before.split(/\d/).at(-1)!.slice(-longestGap)} ${after.split(/\d/)[0]!.slice(0, longestGap)}`
    if (!applying.test(whole) || ofOthers.test(whole) || !(isLastDay(each) || ends.test(beside))) continue
    return { text: `${before}${said}${after}`.replace(/\s+/g, ' ').trim(), date }
  }
  return null
}

const talks = /interview|gespräch|entretien|entrevist|colloqui|gesprek|rozm[oó]w|pohovor|samtale|собесед/iu
const keeping =
  /(?<!\p{L})(?:keep|kept|stored?|retain|delet|aufbewahr|aufgehoben|gespeicher|gelöscht|befrist|conserv|bewaard|przechow|uchov|хран)/iu

/** "Unterlagen werden bis 12. März aufbewahrt", "die bis 12. März befristete Stelle": no last day to apply, whatever announces it. */
export function isOfOthers(said: string, behind: string): boolean {
  return talks.test(said) || keeping.test(`${said} ${behind.split(',')[0]}`)
}
