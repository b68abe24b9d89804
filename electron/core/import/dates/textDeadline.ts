// "Apply by 3 March 2027" in the running text of a posting. What is found is offered beside the listing's date and
// never adopted. Only a phrase that announces a closing date counts, with a date right behind it.

import { dayNumber } from '../../../../shared/calendar.ts'
import { westernDigits } from '../../../../shared/westernDigits.ts'
import { letter } from '../text/letters.ts'
import { type Announced, findAnnounced } from './announcedDates.ts'
import type { DateOrder } from './dateOrder.ts'
import { deadlineBesideDate, isOfOthers } from './deadlineBesideDate.ts'

/** What stands between the words and the date: also an address with its dots. */
const within = '(?:[^.\\n]|\\.(?=\\S)){0,60}?'

/** The same where it names the address and the number that one writes with. */
const further = '(?:[^.\\n]|\\.(?=\\S| [\\p{L}/-]{0,6}\\d)){0,110}?'

/** And where it lists what is to be sent. */
const farther = further.replace('110', '260')

/** How a closing date is announced, in languages that part their words. */
const announcements = [
  `app(?:s|l(?:y|ications?|ying))${within} (?:by|(?:on or )?before|until|through|no later than|not later than|close[sd]?(?: on| date)?|due(?: by)?|end(?:s)?(?: on| date)?)`,
  '(?:send|submit|forward|e-?mail|return|sent|submitted|returned|received) (?:[^.?!\\n]|\\.(?=\\S)){2,240}? (?:by|(?:on or )?before|no later than|not later than)',
  // What has a colon behind it may name what is closed at length.
  '(?:data limită|date limite|fecha (?:límite|limite|tope)|data limite|data límit|scadenza|plazo|prazo|' +
    'sluitingsdatum|rok za|termen(?:ul)?(?= [^:\\n]{0,30}(?:candid|aplic|depun|dosar|înscri))|προθεσμία|' +
    'краен срок|крайний срок)(?! [^:\\n]{0,40}(?:contra|pro[iyj][eag]|obra|entreg))' +
    "(?: [\\p{L}’'/-]{1,20}){1,6}(?= ?[:：])",
  'so as to reach[^.\\n]{0,80}? (?:by|on or before|not? later than)',
  '(?:(?<=(?:^|\\n)[^\\p{L}\\n]{0,4})|(?:vacancy|position|role|job|posting|advert|recruitment|call|competition) (?:is |will (?:be|remain) |remains )?)open(?: for applications)? until',
  'closing date(?: (?:for|of) (?:(?:this|the|all) )?(?:applications?|job|role|post|position|vacancy|advert|' +
    `posting|competition))?|closing(?= ?:)(?<=(?:^|\\n)[^\\p{L}\\n]{0,4}${letter}{6,7})`,
  'clos(?:e|ing) (?:for )?(?:applications|(?:the|this) (?:advert|vacancy|role|posting|job))(?: on| by)?',
  'applications?(?:[^.\\n]|\\.(?=\\S)){0,140}? (?:are|is|will be) due(?: by| on)?',
  '(?:(?:job )?(?:posting|advert(?:isement)?)|vacancy|listing|application) (?:expiration|expiry|closing|' +
    'close|end)(?: date)?|(?:close|unposting) date|job closing(?= ?[:：])|' +
    '(?<=(?:^|\\n)[^\\p{L}\\n]{0,4})(?:closes(?: on)?|(?:last|expiry|expiration) date(?= ?[:：])|' +
    'frist(?= ?[:：]))',
  '(?:advert(?:isement)?|vacancy|posting|listing|competition|this (?:job|role|position|post)) (?:will )?(?:closes?|expires?|ends?|be closed)(?: (?:at|on|(?:to|for) applications)){0,2}',
  '(?:position|posting|role|job|requisition) (?:will |is (?:expected|scheduled|anticipated|due) to )?(?:closes?|be closed)(?: (?:on|at|by))?',
  'last da(?:te|y) (?:to apply|(?:for|of) (?:the )?(?:(?:receipt|receiving|submission|submitting|filing)(?: of)? )?(?:(?:the|all|online|completed) ){0,2}(?:applications?|applying|forms))',
  '(?:application )?deadline(?: for (?:the )?(?:(?:receipt|receiving|submission|submitting)(?: of)? )?' +
    '(?:(?:the|all|your|this) )?(?:[\\p{L}-]+ )?(?:applications?|applying|documents|registration|' +
    'expressions? of interest)| to apply)?(?: which)?',
  '(?:bewerbungs|anmelde)(?:frist|schluss|ende)|einsendeschluss',
  '(?:bewirb|bewerb(?:en|t|ung|ungen|ungsunterlagen)|unterlagen|lebenslauf|profil|dossier|anschreiben)[^.\\n]{0,120}? bis(?: spätestens)?(?: zum)?',
  '(?:date limite|clôture)(?:(?: de| des)(?: dépôt des| réception des)? candidatures?)?(?: est fixée)?',
  `(?<=(?:lettre de motivation|curriculum vitae)${farther} )avant`,
  `(?:(?:postule|candidate)[rz]|candidatures?|cv|lettre de motivation)${further} (?:avant|jusqu[’']au|au plus tard|d[’']ici(?: au)?|pour(?= le [^.\\n]{4,30} au plus tard))`,
  `fecha (?:límite|limite|de cierre)(?: (?:de|para) (?:la )?${letter}{4,14})?`,
  `plazo(?! del? (?:contrato|obra|proyecto|entrega|ejecución))${within} (?:hasta|finaliza|termina|vence|cierra|concluye)`,
  `(?:cv|currículum|hojas? de vida|solicitudes|post[uú]l${letter}{3,7}|inscripci${letter}{2,4})${further} (?:antes del?|hasta)`,
  `cierre de (?:la )?(?:convocatoria|recepción|inscripci${letter}{2,4}|postulaci${letter}{2,4})|data límit(?: de ${letter}{4,14})?`,
  'scadenza(?: candidature)?|(?<=(?:^|\\n)[^\\p{L}\\n]{0,4})scade(?: il)?',
  'termine (?:ultimo )?per[^.\\n]{0,60}? (?:domande|candidature)',
  `(?:candid${letter}{1,14}|cv|curriculum|domande)${further} (?:entro(?: e non oltre)?(?: il)?|fino al)`,
  'sluitingsdatum|uiterste (?:sollicitatie|reactie)datum',
  `(?:sollicit${letter}{1,14}|reage(?:er|ren)|cv|brief|motivatie)${further} (?:vóór|voor|tot(?: en met)?|uiterlijk)|vacature sluit(?: op)?`,
  `data limite|prazo(?: (?:para|de|das?) ${letter}{3,14})?`,
  `(?:candid${letter}{1,14}|inscri${letter}{1,14}|curr[ií]culos?|cv)${further} até`,
  'sista (?:ansökningsdag(?:en)?|ansökningsdatum|dag(?:en)? (?:för (?:din )?ansökan|att (?:ansöka|söka)))',
  `(?:söka?|ansök${letter}{0,6})(?!\\p{L})${further} (?:senast|före)`,
  'søknadsfrist(?:en)?|ansøgningsfrist(?:en)?|siste søknadsdag',
  `(?:søke?|søknad${letter}{0,3})(?!\\p{L})${within} (?:innen|senest)|ansøg(?:ning${letter}{0,3})?${within} senest(?: den)?`,
  `hakuaika(?: päättyy)?|haku päättyy|(?<=\\()päättyy|hae viimeistään|hakemu${letter}{1,8}(?: viimeistään)?|hae(?: ${letter}{2,12}){0,2}(?= [\\d.]{5,10} (?:klo [\\d.:]{1,5} )?mennessä)`,
  `termin (?:składania|nadsyłania)(?: ${letter}{3,14})?(?: (?:upływa|mija)(?: dnia)?)?`,
  `(?:aplik(?:acj${letter}{0,3}|uj)|cv|zgłosze${letter}{1,4}|dokument(?:y|ów))${further} do(?: dnia)?`,
  `oferta (?:pracy )?(?:ważna|aktualna)${within} do|(?<=(?:^|\\n)[^\\p{L}\\n]{0,4})ważn[ae] do`,
  // Who writes to one person asks for a word by some day.
  '(?:let me know|get back to me|reply|drop me a line) (?:[^.\\n]{1,40} )?(?:by|before)',
  `(?:schick|send|meld)${letter}{0,3} (?:sie|mir|uns|dich|euch)[^.\\n]{0,40}? bis(?: spätestens)?(?: zum)?`,
  '(?:hör av dig|svara|skicka)[^.\\n]{0,40}? senast(?: den)?|(?:skriv|svar|send|ring)[^.\\n]{0,40}? (?:senest|innen)(?: den)?',
  '(?:stuur|mail|bel|app)[^.\\n]{0,40}? (?:vóór|voor|uiterlijk)',
  `(?:rispond|scriv|mand|fatti sent)${letter}{1,7}(?: [^.\\n]{1,40})? entro(?: e non oltre)?(?: il)?`,
  '(?:écri|répond|contact|envoy)ez[^.\\n]{0,40}? avant(?: le)?|(?:escríbeme|respóndeme|envíame|contáctame)[^.\\n]{0,40}? antes del?',
  'uzávěrka(?: přihlášek)?|termín uzávierky|(?:přihlášk|životopis|žiadost|prihlášk|zamolb|molb|' +
    `ponudb)${letter}{0,3}${within} do|prijav[aeou](?:${within} (?:sla|slj|šalj|pošal|posla|dostav|zbira|prima|sprej)${letter}{1,7})?` +
    `(?: najkasnije)? do|(?:oglas|konkurs|natječaj|razpis)${letter}{0,2} (?:je )?(?:važi|vrijedi|traje|otvoren|` +
    'odprt)(?: je)? do',
  'rok (?:za )?prijav[eou]|kandideerimise tähtaeg|' +
    `(?:kandidat|cv|gyvenimo aprašym|paraišk|prašym)${letter}{0,6}${within} iki|(?:cv|pieteikum|dzīves gājum)${letter}{0,3}${within} līdz|` +
    `(?:cv|avaldus|kandideeri)${letter}{0,4}${within} (?:kuni|hiljemalt)|rok za dostavu ${letter}{4,10}|termin aplikowania`,
  `jelentkezési határidő|beadási határidő|(?:pályázat|jelentkezés)${letter}{0,3} benyújtásának határideje|jelentkezés${letter}{0,6}(?= \\d{4}\\. ?[^.\\n]{3,14}-ig )`,
  `termen(?:ul)? limită(?: de ${letter}{4,10})?|data limită|(?:cv|candidatur|aplic|dosar)${letter}{0,8}${within} până (?:la|pe|în)(?: data de)?`,
  `son başvuru(?: tarihi)?|başvuru${letter}{0,10}(?= [^.\\n]{6,30}(?<!\\p{L})(?:tarihine|günü|gününe) kadar)`,
  'hạn (?:chót |cuối )?(?:nộp|nhận)(?: hồ sơ)?|(?:gửi|nộp|nhận) (?:hồ sơ|cv|đơn)[^.\\n]{0,40}? (?:trước|đến hết|đến)',
  'batas akhir(?: lamaran| pendaftaran)?|(?:lamaran|pendaftaran|cv|berkas)[^.\\n]{0,30}? (?:paling lambat|ditutup|sebelum|sampai(?: dengan)?|hingga)(?: tanggal)?',
]
const announcement = new RegExp(`(?<!\\p{L})(?:${announcements.join('|')})(?!\\p{L})`, 'giu')

/** The same in other scripts. */
const otherAnnouncements = [
  `(?:προθεσμία|καταληκτική ημερομηνία)(?: ${letter}{4,12})?`,
  `(?:βιογραφικ|αιτήσε|αίτησ)[^.\\n]{0,40}? (?:έως|ως|μέχρι)(?: και)?`,
  `(?:документи|молби|автобиографи|заявления)${letter}{0,2}[^.\\n]{0,40}? (?:прием|пода[вй]|изпра|очакв)${letter}{0,8}[^.\\n]{0,20}? до`,
  `(?:вакансі[яю]|вакансия)(?: ${letter}{4,10})? до|(?:відгук|заявк)${letter}{0,8}[^.\\n]{0,30}? до`,
  `срок (?:подачи|при[её]ма)(?: ${letter}{4,12})?|крайний срок|дедлайн`,
  '(?:резюме|отклики?|заявк[иу]|документы)[^.\\n]{0,40}? (?:до|не позднее)',
  `(?:кінцевий термін|термін подання)(?: ${letter}{4,12})?`,
  `آخر موعد(?: ل${letter}{3,10})?(?: ${letter}{3,10})?(?: هو)?|(?:السيرة الذاتية|الطلبات|طلبك)[^.\\n]{0,40}? (?:قبل|حتى)(?: يوم)?`,
  `(?:מועמדות|קורות ה?חיים)[^.\\n]{0,40}? עד(?: ל-?)?`,
  `מועד אחרון(?: ל${letter}{3,8})?(?: ${letter}{3,10})?`,
  `مهلت(?: ${letter}{3,10}){0,2}`,
  'अंतिम तिथि',
  '締め?切り?日?|〆切|(?:応募|提出|受付)期限|(?:募集|応募|受付|公募)期間|応募は(?=[^、。\\n]{6,20}まで)',
  '截止(?:日期|时间|時間|日)?|(?:报名|報名)(?:时间|時間|期间|期間)|[請请][於于]',
  '마감(?:일|기한)?(?:은)?|(?<=(?:^|[\\n.!]) {0,3})(?=\\d{4}년 ?\\d{1,2}월 ?\\d{1,2}일(?:\\([^)]\\))?까지 (?:지원|접수|제출))|(?:접수|모집|지원) ?기간|서류 ?접수',
  '(?<!เ)ปิดรับสมัคร|หมดเขต(?:รับสมัคร)?|รับสมัคร[^\\n]{0,20}?(?:จน)?ถึง(?:วันที่)?',
]
const otherAnnouncement = new RegExp(otherAnnouncements.join('|'), 'giu')
const otherScripts =
  /[\u0370-\u052F\u0590-\u06FF\u0900-\u097F\u0E00-\u0E7F\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3]/

/** Quick test for what holds no day: every date that is read has one, in a number of one or two digits. */
const mayNameDay = /(?<!\d)\d\d?(?!\d)/

/** Texts are read this far; a closing date stands at the beginning or the end of what people write. */
const longestText = 60_000

/**
 * The first announced closing date in a text. `postedOn` (a day; of a mail that it was sent) supplies a year that is not written,
 * `order` how numbers are ordered where it was written.
 * `date` is null where the date is written but can be read two ways or lacks a year.
 */
export function findTextDeadline(
  plainText: string,
  postedOn: string | null,
  order: DateOrder | null = null,
): Announced | null {
  const text = plainText.length > longestText ? plainText.slice(0, longestText) : plainText
  const context = { postedOn, order, isOther: isOfOthers }
  const found = mayNameDay.test(text) ? findAnnounced(text, text, announcement, context) : null
  if (found !== null) return found
  const plain = westernDigits(text)
  const said = otherScripts.test(text) ? findAnnounced(text, plain, otherAnnouncement, context) : null
  return said ?? (mayNameDay.test(plain) ? deadlineBesideDate(text, plain, context) : null)
}

const longestAhead = 270

/**
 * The same of a posting, whose text was written or copied on `writtenOn`: some time after it was posted, it may name a day that has passed,
 * and then its year is not known.
 */
export function deadlineInText(
  text: string,
  postedOn: string | null,
  writtenOn: string | null,
  order: DateOrder | null,
): Announced | null {
  const found = findTextDeadline(text, postedOn ?? writtenOn, order)
  if (postedOn !== null || writtenOn === null || found?.date == null || /\d{4}/.test(found.text)) return found
  const isFar = dayNumber(found.date) - dayNumber(writtenOn) > longestAhead
  return isFar ? { ...found, date: null } : found
}
