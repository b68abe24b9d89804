// Remote, hybrid or on site, as stated where the job is located. What the description promises ("work from
// anywhere for a month") is a benefit more often than a place of work, so it is offered as a hint and no more.

import type { Hint, WorkMode } from '../../../../shared/posting.ts'
import type { RawNode } from '../raw.ts'
import { remember } from '../remember.ts'
import { isEnglish } from '../text/english.ts'
import { quoteFrom, rawStringOf, surroundingsOf } from '../text/snippet.ts'
import {
  isOptional,
  maySpeakOfMode,
  modeStated,
  modeWords,
  type StatedMode,
  speaksOfHome,
} from './spokenMode.ts'

export type { StatedMode } from './spokenMode.ts'

/** Names of a mode that may stand within longer words. */
const hybrid = anyOf([
  'hybrid|h[ií]brid[oae]|ibrid[oaei]|hybryd|hibri[dt]|υβριδικ|г[иі]брид|змішан|kết hợp',
  '混合|ハイブリッド|하이브리드|هجين|היבריד',
  '(?<!\\d)(?:[1-4]|one|two|three|four)(?: [2-4])? ?days?(?: (?:a|per|each) week)?(?: in| at| from)?(?: the| our(?: \\p{L}{2,20})?)? (?:office|wfo|on ?site)(?!\\p{L})',
  '(?<!\\p{L})(?:wfo|office|on ?site)[ :(]{1,3}(?:[1-4]|one|two|three|four)(?: [2-4])? ?days?(?!\\p{L})',
  '(?<!\\d)[1-9]\\d? ?% (?:remote|work(?:ing)? from home|home ?office|telework)',
])
const onsite = anyOf([
  // "Télétravail : Non"
  '(?:t[eé]l[eé]travail|teletrabajo|remote(?: work)?|home ?office|telelavoro)\\s?[:：]?\\s?(?:non?|nein)(?![\\p{L}])',
  '\\b(?:on\\s?site|wfo|(?:in|(?:work(?:ing)?\\s)?from)\\s?(?:the\\s)?office|in\\s?house|in\\s?person|office based|sur site|vor ort|in sede|op locatie)\\b|presencial|pr[eé]sentiel',
  '(?:not|non|no|kein)\\s(?:\\w+\\s)?(?:remote|telecommute)|\\bremote(?: work)? ?: ?no\\b',
  // Where words hold letters that `\b` does not know.
  '(?<!\\p{L})(?:präsenz|im büro|in presenza|op kantoor|på (?:plats|kontoret|stedet)|paikan päällä|lähityö)',
  '(?<!\\p{L})(?:(?:praca )?stacjonarn|na pracovišti|na místě|irodai|la (?:birou|sediu)|με φυσική παρουσία|ofisten)',
  '(?<!\\p{L})(?:[iİ]ş yerinde|офис(?:е|ный|ная (?:работа|занятость))?(?!\\p{L})|на месте работодателя|(?:в )?офіс|tại văn phòng|di kantor)',
  // "Yerinde" behind other words is "in place of".
  '^\\s*yerinde(?: çalışma)?\\s*$',
  'في الموقع|حضور[يی]|במשרד|现场办公|坐班|出社|オフィス勤務|사무실 출근|ทำงานที่ออฟฟิศ',
])
const remote = anyOf([
  '\\b(?:remote|remot[oa]|work(?:ing)? from (?:home|anywhere)|wfh|home\\s?(?:office|based)|virtual)\\b|telecommut',
  'tele\\s?work|t[eé]l[eé]travail|teletrabajo|teletrabalho|telelavoro|\\b(?:thuiswerk|et[äa]työ|kaugtöö|zdaln[aeyi])',
  '\\b(?:distansarbete|på distans|fjernarbei?de?|hjemmekontor|hjemmearbejde|uzaktan|práce z domova)\\b',
  'удал[её]н[нк]|віддален|дистанционн|远程|遠程|リモート|在宅|재택',
  '(?<!\\p{L})(?:op afstand|distans(?!\\p{L})|fjernarbejde|z domova|távmunka|munka otthonról|la distanță|de acasă)',
  '(?<!\\p{L})(?:τηλεργασία|εξ αποστάσεως|evden çalışma|дистанційн|từ xa|làm (?:việc )?tại nhà|jarak jauh)',
  '(?<!\\p{L})(?:kerja dari rumah|rad od kuće|attālināt|nuotolin)|عن ب\\u064F?عد|מהבית|מרחוק|دورکاری|घर से काम',
  '居家[办辦]公|在家(?:工作|[办辦]公)|遠端|テレワーク|원격|ทำงาน(?:จากที่บ้าน|ทางไกล)',
])
/** Some of it from home is some of both. */
const partly = anyOf([
  '\\b(?:partially|partly|part time) remote|partiel|teilweise|parzial|parcial|częściow|částečn|일부|一部|併用',
  '(?<!\\d)[1-4] ?(?:days?|tage?|jours?|d[ií]as?|giorni|dagen|dni|dny)(?: \\p{L}{1,3}){0,2} (?:week|woche|semaine|semana|settimana|tygodniu|týdnu)',
])

function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'iu')
}

/** What a text about the place of work says; null when it says nothing about it. */
export const readMode: (text: string) => StatedMode | null = remember((text) => {
  // "Remote-friendly" promises nothing certain.
  const plain = text.replace(/[_\s-]+/g, ' ').replace(/\bremote (?:friendly|possible|option\w*)\b/gi, '')
  if (hybrid.test(plain)) return 'hybrid'
  if (onsite.test(plain)) return 'onsite'
  if (!remote.test(plain)) return null
  return partly.test(plain) ? 'hybrid' : 'remote'
})

const everywhere =
  /^(?:world[\s-]?wide|any\s?where(?: in \p{L}[\p{L} ]{1,40})?|every\s?where|global(?:ly)?|earth|weltweit|ortsunabhängig|monde entier|partout|en todo el mundo|cualquier lugar|wereldwijd)$/iu

/** Whether a text names the whole world: where one may be, no place one goes to. */
export function isEverywhere(text: string): boolean {
  return everywhere.test(text.trim())
}

/**
 * The mode from what `jobLocationType` says and what the places say. A place beside a remote type means either;
 * `hasPlace` = at least one place of work is stated.
 */
export function judgeMode(
  types: readonly (StatedMode | null)[],
  places: readonly (StatedMode | null)[],
  hasPlace: boolean,
): WorkMode {
  const stated = [...types, ...places]
  if (stated.includes('hybrid')) return 'hybrid'
  if (stated.includes('remote')) return hasPlace || stated.includes('onsite') ? 'remote_or_onsite' : 'remote'
  return stated.includes('onsite') ? 'onsite' : 'unknown'
}

/** What else is called so: clouds and cars, sensors and customers, some weeks abroad, a desk at home, a gym. */
const behind: Readonly<Record<string, string>> = {
  hybrid:
    '[ -](?:and |or )?(?:multi-?)?(?:cloud|vehicle|car|engine|it\\b|infrastructure|app|mobile|system|power|environment|network|inverter|data|search|architecture|seed|integration|identity|deployment|drive|electric|solar|event|meeting|learning|conference|storage|intelligence|corn|rice|crop)',
  remote:
    '[ -](?:and (?:on-?site|rural|isolated) |or (?:rural|isolated) |[a-z]+ing )?(?:sens|monitor|control|operated|access|support(?! (?:role|position))|customers?|clients?|users?|sites?|locations?|areas?|regions?|communit|desktop|servers?|devices?|diagnos|teams?|offices?|villages?|branch|patient|learning|teach|deposit|viewing|vehicle|start|repositor|debug|procedure|hosts?|systems?|infrastructure|troubleshoot|hands|meeting|collaborat|sessions?|employees|workers|workforce|staff|colleagues|consult|parts|islands?|mine|camps?|testing|operation|maintenance|interview|hearing|learners|students)',
  remotely: ' (?:operated|controlled|piloted|monitor)',
  'work(?:ing)? from (?:home|anywhere)':
    ' (?:in the world )?(?:for )?(?:up to )?(?:\\d{1,2}|one|two|three|four|six) (?:days?|weeks?|months?)(?! (?:a|per|each|every) week)| (?:allowance|budget|stipend|equipment|set-?up)',
  'home ?office': ' (?:set-?up|equipment|allowance|stipend|budget|furniture|suppl|expense|environment)',
  'on-?site':
    '[ -](?:and off-?site )?(?:gym|canteen|parking|nursery|caf[eé]|restaurant|kitchen|childcare|doctor|physio|fitness|training|facilit|visits?|meals?|lunch|clinic|customer|client|install|interview|staff|teams?|inspect|meeting|audit|events?|amenit|perks|massage|barista|bar\\b|cr[eè]che|shop|security|accommodation|housing|laundry|health|wellness|medical|dining|coffee|snacks|parties|contractors?|construction|activit|repairs?|services?|support|technical|manager|management|at (?:the )?(?:client|customer)|experience|safety|operation|coordinat|supervis|daycare|car park|showers?)',
}
const named = Object.entries(behind)
const inOffice =
  'work location: in person|in-?(?:person|office) (?:role|position|job|only)|in (?:the|our) office (?=(?:\\d|one|two|three|four|five) days?)|(?:\\d|one|two|three|four|five) days? (?:a|per|each) week (?:in|at) (?:the|our)(?: [\\w-]{2,20}){0,2} office'
/** Where a text speaks of it. Not in an address: "/remote-jobs/". */
const promise = new RegExp(
  `\\b(?:${named.map(([word, rest]) => `${word}\\b(?!${rest})`).join('|')}|t(?:é|&eacute;)l(?:é|&eacute;)travail\\b|teletrabajo\\b|smart ?working\\b|thuiswerk\\w*|(?:${inOffice})\\b)(?<!:\\/\\/\\S{0,300})`,
  'gi',
)
const other = new RegExp(`\\b(?:${named.map(([word, rest]) => `${word}(?:${rest})`).join('|')})`, 'gi')

/** "Hybrid working is not available": what there is not. */
const denied =
  /\b(?:hybrid|remote(?:ly)?|from home|home ?working|telework\w*)\b[^.;,]{0,30}\b(?:not|isn['’]t|aren['’]t|cannot)\b[^.;]{0,20}\b(?:available|possible|offered|options?|permitted|allowed|suitable|eligible)|\b(?:no|not (?:an?|eligible for|available for|suitable for)) (?:options? (?:to|for) )?(?:work )?(?:hybrid|remote(?:ly)?|telework)/i

/** What the title or the description says about it, quoted; none where it says nothing. */
export function findModeHints(node: RawNode): Hint[] {
  for (const field of ['title', 'description', 'jobbenefits', 'benefits', 'qualifications', 'workhours']) {
    const raw = rawStringOf(node, field)
    const found =
      surroundingsOf(raw, promise, 3).find(({ text }) => !denied.test(text)) ??
      (isEnglish(raw) || !maySpeakOfMode(raw) ? [] : surroundingsOf(raw, modeWords, 2)).find(
        ({ text }) => !denied.test(text) && (speaksOfHome(text) || statedIn(text) !== null),
      )
    if (found !== undefined)
      return [{ field: 'workMode', text: quoteFrom(found), value: modeOfHint(found.text) }]
  }
  return []
}

function statedIn(text: string): StatedMode | null {
  const sentences = text.split(/(?<=[.!?。])\s+/)
  return sentences.map(modeStated).find((mode) => mode !== null) ?? null
}

/** What the sentences of a quotation state; else what its words are, where they are no offer. */
function modeOfHint(text: string): StatedMode | null {
  return statedIn(text) ?? (isOptional(text) ? null : readMode(text.replace(other, '')))
}
