// Remote, hybrid or on site, as stated where the job is located. What the description says is in modeHints.ts.

import type { WorkMode } from '../../../../shared/posting.ts'
import { remember } from '../remember.ts'
import { pattern } from '../text/pattern.ts'
import { type StatedMode, withoutDeniedMix } from './spokenMode.ts'

export type { StatedMode } from './spokenMode.ts'

/** What working at home is called where a label asks for it. */
const fromHome =
  't[eé]l[eé]travail|teletrabajo|teletrabalho|telelavoro|smart working|remote(?: work)?|home ?office|hjemmekontor|thuiswerk\\p{L}*|distansarbete|prac\\p{L}* zdaln\\p{L}*|etätyö'
/** Names of a mode that may stand within longer words. */
const hybrid = anyOf([
  'blended work|hybrid|presencial [ye] remot[oa]|remot[oa] [ye] presencial|h[ií]brid[oae]|ibrid[oaei]|hybryd|hibri[dt]|υβριδικ|г[иі]брид|змішан|kết hợp',
  '(?:teletrabajo|teletrabalho|t[eé]l[eé]travail|telelavoro|home ?office) (?:parcial|partiel|parziale|teilweise)(?!\\p{L})',
  '混合|ハイブリッド|하이브리드|هجين|היבריד|部[分份](?:遠端|远程|遠距)',
  '[週周][1-4] ?[日回天]\\p{Lo}{0,4}(?:リモート|在宅|テレワーク|出社)|(?:リモート|在宅|テレワーク)\\p{Lo}{0,6}[週周][1-4] ?[日回]|주 ?[1-4] ?[회일] ?(?:재택|원격)',
  '(?<!\\d)(?:[1-4]|one|two|three|four)(?: [2-4])? ?days?(?: (?:a|per|each) week)?(?: in| at| from)?(?: the| our(?: \\p{L}{2,20})?)? (?:office|wfo|on ?site)(?!\\p{L})',
  '(?<!\\p{L})(?:wfo|office|on ?site)[ :(]{1,3}(?:[1-4]|one|two|three|four)(?: [2-4])? ?(?:days?|times (?:a|per|each))(?!\\p{L})',
  '(?<!\\p{L})in (?:the )?office[^.;]{1,40}day[^.;\\p{L}]{1,3}(?:and )?remote(?!\\p{L})|(?<!\\p{L})remote (?:on )?(?:mon|tues|wednes|thurs|fri)day[^.;]{0,30} office',
  // "1-2x/week in office": what stands between numbers is a space here
  '(?<!\\d)[1-4](?: [2-4])? ?x ?(?:\\/|per|a) ?week(?: in| at| from)?(?: the| our)? (?:office|on ?site)(?!\\p{L})',
  '(?<![\\d\\p{L}])(?:[1-4]|one|two|three|four) days? (?:(?:a|per|each) week )?(?:from|at) home',
  '(?<!\\p{L})home ?working[^.;]{0,40} days?(?!\\p{L})|(?<!\\p{L})office[^.;]{0,20} home ?working',
  '(?<!\\p{L})(?:mix|blend|combination|split|between|combin(?:e|ing))(?: \\p{L}{2,8}){0,4} (?:(?:home|remote)(?: \\p{L}{2,12}){0,4} office|office(?: \\p{L}{2,12}){0,4} home)',
  '(?<!\\p{L})home and (?:the |our |in )?(?:\\p{L}+ )?office|office (?:[1-4]|one|two|three|four) days? (?:a|per|each) week',
  '(?<!\\d)[1-9]\\d? ?% (?:office|on ?site|remote|work(?:ing)? from home|home ?office|telework)',
])
/** "Not possible outside Germany" is possible there. */
const notThere = '(?! (?:(?:from|aus) )?(?:outside|abroad|außerhalb|dem ausland|hors|buiten|fuera|fuori))'
const noHome = [
  // "Télétravail : Non", "Homeoffice: nicht möglich", "Remote work is not possible", "Pas de télétravail"
  `(?:${fromHome})\\s?[:：]?\\s?(?:non?(?! (?:précisé|renseigné))|nein|nei|nej|nee|não|ikke mulig|n(?:icht|iet) m(?:ö|o)g\\p{L}+|kein\\p{L}?)(?![\\p{L}])${notThere}`,
  `(?:${fromHome})(?: (?:ist|est|is|es|é|è))? (?:nicht|niet|not|no|non|não|pas|ikke|inte|ei|nie) (?:\\p{L}{2,6} )?` +
    `(?:mogelijk|available|offered|allowed|vorgesehen|angeboten|pos(?:s?ibi?le|sível)|mulig|möjligt|mahdollista|możliwa)${notThere}`,
  `(?<!\\p{L})(?:pas de|aucun|sans|keine?|ohne|sin|sem|senza|nessun|geen|ingen|inget|brak|bez|без|ei) (?:${fromHome})`,
]

const onsite = anyOf([
  ...noHome,
  '\\b(?:on\\s?site|wfo|(?:in|(?:work(?:ing)?\\s)?from)\\s?(?:the\\s)?office|in\\s?house|in\\s?person|fysiek|di persona|' +
    'office based|sur site|vor ort|in sede|op locatie)\\b|presencial|pr[eé]sentiel',
  '(?:远程|遠端|リモート|在宅)(?:工作|勤務)?\\s?[:：]\\s?(?:無|无|なし|不可)',
  '(?<!\\p{L})(?:office|on ?site)[ :(]{1,3}(?:5|five) days|(?<!\\d)(?:5|five) days?(?: (?:a|per|each) week)?(?: in| at| from)?(?: the| our(?: \\p{L}{2,20})?)? (?:office|on ?site)(?!\\p{L})',
  '(?:not|non|no|kein)\\s(?:\\w+\\s)?(?:remote|telecommute)',
  // Where words hold letters that `\b` does not know.
  '(?<!\\p{L})(?:präsenz|im büro|in presenza|op kantoor|på (?:plats|kontoret|stedet|arbeidsplassen|arbejdspladsen|arbetsplatsen)|paikan päällä|lähityö)',
  '(?<!\\p{L})(?:(?:praca )?stacjonarn|na pracovišti|na místě|irodai|la (?:birou|sediu)|με φυσική παρουσία|ofisten)',
  '(?<!\\p{L})(?:[iİ]ş yerinde|офис(?:е|ный|ная (?:работа|занятость))?(?!\\p{L})|на месте работодателя|(?:в )?офіс|tại văn phòng|di kantor)',
  // "Yerinde" behind other words is "in place of".
  '^\\s*yerinde(?: çalışma)?\\s*$',
  'في الموقع|حضور[يی]|במשרד|现场办公|坐班|出社|オフィス勤務|사무실 출근|ทำงานที่ออฟฟิศ',
])
const remote = anyOf([
  '\\b(?:remote|remot[oa]|work(?:ing)? from (?:home|anywhere)|wfh|home\\s?(?:office|based)|virtual)\\b|telecommut',
  'tele\\s?work|telearbeit|t[eé]l[eé]travail|teletrabajo|teletrabalho|telelavoro|\\b(?:thuiswerk|et[äa]työ|kaugtöö|zdaln[aeyi])',
  '\\b(?:distansarbete|på distans|fjernarbei?de?|hjemmekontor|hjemmearbejde|uzaktan|práce z domova)\\b',
  'удал[её]н[нк]|віддален|дистанционн|远程|遠程|リモート|在宅|재택',
  '^\\s*(?:à distance|en distanciel)\\s*$',
  '(?<!\\p{L})(?:op afstand|distans(?!\\p{L})|fjernarbejde|z domova|távmunka|munka otthonról|la distanță|de acasă)',
  '(?<!\\p{L})(?:τηλεργασία|εξ αποστάσεως|evden çalışma|дистанційн|từ xa|làm (?:việc )?tại nhà|jarak jauh)',
  '(?<!\\p{L})(?:kerja dari rumah|rad od kuće|attālināt|nuotolin)|عن ب\\u064F?عد|מהבית|מרחוק|دورکاری|घर से काम',
  '居家[办辦]公|在家(?:工作|[办辦]公)|遠端|テレワーク|원격|ทำงาน(?:จากที่บ้าน|ทางไกล)',
])
/** Some of it from home is some of both. */
const partly = anyOf([
  '\\b(?:partially|partly|part time) remote|\\bfrom home (?:for )?(?:(?:a )?(?:few|couple of)|some|several|' +
    '[1-9]|one|two|three) days (?:a|per|each|every) month|partiel|occasionnel|gelegentlich|ocasional|osittai|teilweise|parzial|parcial|' +
    '(?:t[eé]l[eé]travail|teletrabajo|teletrabalho) (?:fr[eé]quente?|frecuente|r[eé]gulier|regular|habitual)|occasional (?:remote|telework|home)|' +
    'częściow|částečn|delvis|ponctuel|sporad|ograniczon|일부|一部|併用',
  '(?:(?<!\\d)[1-4]|(?<!\\p{L})(?:one|two|three|four|deux|trois|zwei|drei|dos|tres|dois|três|due|tre|twee|drie|dwa|trzy|dva|tři)) ?' +
    '(?:days?|tage?|jours?|d[ií]as?|giorni|dagen|dni|dny)(?: \\p{L}{1,5}){0,2} (?:week|woche|semaine|semana|settimana|tygodniu|týdnu)',
])

function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'iu')
}

/** What a text about the place of work says; null when it says nothing about it. */
export const readMode: (text: string) => StatedMode | null = remember((text) => {
  // "Remote-friendly" promises nothing certain.
  const plain = withoutDeniedMix(text)
    .replace(/[_\s-]+/g, ' ')
    .replace(/\b(?:remote|home ?office|telearbeit) (?:friendly|possible|möglich|option\w*)\b/gi, '')
    .replace(/(?:mulighet|mulighed|möjlighet|möglichkeit)(?: \p{L}{2,4})? \p{L}+/giu, '')
  if (hybrid.test(plain)) return 'hybrid'
  if (onsite.test(plain)) return 'onsite'
  if (!remote.test(plain)) return null
  return partly.test(plain) ? 'hybrid' : 'remote'
})

const onlyNoHome = new RegExp(`^(?:${noHome.join('|')})[.!]?$`, 'iu')

/** "Homeoffice nicht möglich", "Kein Homeoffice" */
export function deniesHome(text: string): boolean {
  return text.length < 60 && onlyNoHome.test(text.replace(/-/g, ' '))
}

const everywhere = pattern('iu')`
  ^(?:world[\s-]?wide|any\s?where(?: in \p{L}[\p{L} ]{1,40})?|every\s?where|global(?:ly)?|earth|weltweit
    |ortsunabhängig|monde entier|partout|en todo el mundo|cualquier lugar|wereldwijd
    |[\p{L} ]{2,30}\btime ?zones?)$
`

/** Whether a text names the whole world or a time zone: where one may be, no place one goes to. */
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
