// How one works, as a sentence of any language states it: "télétravail 2 jours par semaine", "praca hybrydowa", "週2日
// までリモートワーク可", "100 % remoto". That something is possible is no statement, unless it is said for how many days;
// what else is called hybrid (cars, clouds) or remote (regions, control) is none.

import { letter } from '../text/letters.ts'
import { loosely } from '../text/loosely.ts'
import { pattern } from '../text/pattern.ts'

export type StatedMode = 'remote' | 'hybrid' | 'onsite'

/** Slavic words for distant: what is watched, taught or supported from afar is no work from home. */
const distant =
  `(?:удал[её]нн?${letter}{1,4}|дистанционн${letter}{1,4}|віддален${letter}{1,4}|дистанційн${letter}{1,4})(?!\\p{L})` +
  '(?! (?:мон[иі]тор|управл|зонд|диагност|діагност|контрол|доступ|сервер|рабоч[а-я]{2} стол|' +
  'робоч[а-яі]{2,4} ст[оі]л|обслуж|обслуг|обуч|навч|банк|продаж|торг|поддержк|підтримк|администр|' +
  'адміністр|подключ|підключ|регион|регіон|филиал|філі|склад|объект|команд|клиент|клієнт|пользоват|' +
  'користув|консульт|медицин|образован|осв[іе]т|опрос|собесед|співбес))'

/** Work from home, in words that mean nothing else. */
const home =
  `von (?:zu ?hause|daheim)(?: aus)?(?: zu)? arbeit${letter}*|arbeit${letter}{0,4}(?: du| Sie)? von (?:zu ?hause|` +
  `daheim)|travail${letter}{1,4} (?:depuis|de) (?:la maison|chez (?:soi|vous|toi|eux))|` +
  `trabaj${letter}{1,4} desde (?:(?:tu|su|la) )?casa|trabalh${letter}{1,4} (?:de|desde|a partir de) casa|` +
  `lavor${letter}{1,4} da casa|vanuit huis (?:te )?werken|home[- ]?office|` +
  'mobil(?:e[nsr]?)? arbeiten|télétravail|t&eacute;l&eacute;travail|distanciel|teletrabajo|trabajo remoto|' +
  `(?:modalid${letter}{1,3}|formato|esquema|regime) remot[oa]|(?:travail|travailler|jours?) à distance|en remoto|` +
  'teletrabalho|trabalho remoto|remot[oa]mente|smart[- ]?working|lavoro agile|da remoto|' +
  `thuiswerk${letter}{0,4}|thuis (?:te )?werken|zdaln${letter}{1,4}|z domova|távmunk${letter}{1,4}|otthonról|` +
  `telemunc${letter}{1,3}|de acasă|la distanță|distansarbete|arbet[ea] på distans|(?<=helt )på distans|hemifrån|hjemmearbejde|` +
  `arbejde${letter}? hjemme|hjemmefra|hjemmekontor|etätyö${letter}{0,4}|etänä|otthoni munk${letter}{1,8}|работ${letter}{1,3} из дома|evden|uzaktan|rad od kuće|` +
  `τηλεργασ${letter}{1,4}|εξ αποστάσεως|${distant}|удал[её]нк${letter}|dálku|عن ب\u064F?عد|من المنزل|מהבית|מרחוק|دورکاری|` +
  'リモート(?:ワーク|勤務)?|在宅(?:勤務|ワーク)|テレワーク|재택(?:근무)?|원격(?:근무)?|远程|遠端|居家[办辦]公|在家工作|làm (?:việc )?(?:từ xa|tại nhà)|' +
  'jarak jauh|kerja dari rumah|ทำงานจากที่บ้าน'
const count =
  '(?:[1-4](?:\\s?[-–/à]\\s?[2-4])?|ein(?:e[mn]?)?|zwei|drei|une|deux|trois|en|uno?|dos|tres|um|dois|' +
  'três|due|tre|een|twee|drie|jeden|dwa|trzy|dva|tři|två|to|một|hai|ba|yhden|kaksi|iki|üç|один|два|две|три|یک|دو|سه|' +
  'چهار|jedan|dvije|dve|tri|egy|két|három|μία|δύο|τρεις|üks|kaks|kolm|kahden|kolme|două|trei)'
const day =
  'tag(?:e|en|s)?|jours?|d[ií]as?|giorn[oi]|dag(?:en|ar|er|e)?|dni|dzień|dny|dn[íě]|den|nap(?:ot)?|zile?|zi|dana?|päeva|gün[üe]?|' +
  `päivä[än]${letter}{0,3}|дн(?:я|ей|і)|день|ημέρες|ημέρα|μέρες|يوم(?:ين)?|أيام|ימים|روز|ngày|hari|วัน`
const days = `(?<!\\p{N})${count} ?x? ?(?:${day})(?!\\p{L})|(?<!\\p{L})(?:יומיים|يومين|يومان)|[週周](?:に)?[1-4] ?[日回天]|(?<!\\p{N})[1-4一二两兩三四] ?天|주 ?[1-4] ?[회일]`
/** "Zwei Tage pro Woche zu Hause" */
const daysAtHome =
  `(?<!\\p{N})(?<!\\p{L})${count} ?(?:${day})[ ,](?:(?:in der|die|pro|par|per|a la|a|om|i|w) (?:woche|semaine|week|semana|settimana|ugen|ukan|uka|veckan|tygodniu)[ ,])?` +
  '(?:thuis|(?:von )?zu ?hause|tại nhà|daheim|à la maison|chez (?:soi|vous|toi)|(?:en|desde) casa|(?:em|de) casa|(?:a|da) casa|hjemme|hemma|[wz] domu)(?!\\p{L})'
const near = '(?: ?: ?)?[^.;:!?。！？\\n]{0,40}?'
/** "3 jours (par semaine) au bureau", "presencial 2x na semana": the other days one is at home. */
const week =
  '(?:in der|die|pro|par|per|a la|por|na|a|de la|alla|w|v) (?:woche|semaine|week|semana|settimana|tygodniu|týdnu)'
const office =
  '(?:im büro|au bureau|en (?:la |nuestra )?oficina|no escritório|op kantoor|in ufficio|w biurze|v kanceláři|(?:в|из) офис[ае])'
const there = `(?:${office}|presencia(?:l|is|les)|en présentiel|in sede|sur site|vor ort)`
const often =
  '[1-4](?: ?[-–/à] ?[2-4])? ?(?:tage?n?|jours?|d[ií]as?|giorni|dagen|dni|dny|дн(?:я|ей)|[x×]|vezes|veces|fois|volte|keer|mal)'
const atOffice = pattern('iu')`
  (?<![\p{L}\p{N}]|(?:formation|formación|capacitación|schulung|onboarding|training)(?: ${letter}{1,3})? )
  (?:${often} ${office}|${often} ${week}[ :]{1,2}${there}|${there}[ :]{1,2}${often} ${week})(?!\p{L})
`
const weekday =
  '(?:maan|dins|woens|donder|vrij)dags?|(?:mon|diens|donners|frei)tags?|mittwochs?|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes'
const someDays = pattern('iu')`
  每[週周]\p{Lo}{0,4}(?:居家|在家|远程|遠端)(?:[办辦]公)? ?[1-4] ?天|每[週周][一二三四五、和與与]{1,5}(?:可|都可)?(?:居家|在家|远程|遠端)|部[分份](?:遠端|远程|遠距)|${daysAtHome}|(?:${home})${near}(?:${days})|(?:${days})${near}(?:${home})
  |(?<!(?:bis|t/m|tot|[-–]|au|à|a|do) )(?<!\p{L})(?:${weekday})${near}(?:${home})
  |(?<!\d)[1-9]\d? ?% (?:(?:de|du|im|in|en|em) )?(?:${home})
  |(?:${home})(?:-?anteil)?[ :(]{1,2}(?:(?:von|zu|bis|à|au|jusqu['’]à|hasta|até|fino|al?|tot|do|upp|op|till?|max\.?
    |maximal) ){1,3}[1-9]\d? ?%
  |(?<!\p{L})(?:zum teil|teil(?:s|weise)|en partie|deels|gedeeltelijk|częściowo|delvis|parzialmente
    |parcialmente|частично) (?:(?:im|in|en|da|w) )?(?:${home})
`

const mixed =
  `h[ií]brid[oae]s?|ibrid[oaei]|hybryd${letter}{1,4}|hybridn${letter}{1,3}|hybrid[eai]?s?|hibrid|hibrit|` +
  `υβριδικ${letter}{1,3}|г[иі]брид${letter}{1,4}|хибрид${letter}{1,3}|змішан${letter}{1,3}|هجين|היבריד${letter}{1,2}|` +
  'ハイブリッド|하이브리드|混合'
/** "Non-hybrid", "kein Hybrid": what the work is then, it does not say. "No - hybrid" answers something else first. */
const deniedMix = new RegExp(
  `(?<!\\p{L})(?:not?|non|isn['’]t|nicht|keine?|pas(?: de)?|não|nie|niet|geen|ikke|inte|ei|sin|sem|sans|senza|ohne|bez|без|не|brak)[\\s_-](?:(?:an?|eine?|une?|um) )?(?:${mixed})(?!\\p{L})`,
  'giu',
)

/** A text without what it says is not hybrid. */
export function withoutDeniedMix(text: string): string {
  return text.replace(deniedMix, ' ')
}

const work =
  `trabaj${letter}{1,3}|trabalh${letter}{1,3}|lavor${letter}{1,3}|prac[aęyo]${letter}{0,2}|arbeit${letter}{0,8}|` +
  `arbeid${letter}{0,3}|arbete|werk${letter}{0,3}|télétravail|travail|modalid${letter}{1,3}|modalità|` +
  `werklocatie|lieu du poste|ubicación del trabajo|luogo di lavoro|regime|format${letter}?|program|çalışma|munk${letter}{1,8}|munc${letter}{1,3}|työ${letter}{0,4}|` +
  `model${letter}{0,3}|malli${letter}{0,4}|týden|формат${letter}?|график${letter}?|режим${letter}?|μοντέλο|εργασ${letter}{1,3}|العمل|נוכחות|` +
  'עבודה|勤務|근무|[办辦]公|làm việc|kerja'
const mixedWork = pattern('iu')`
  (?<!\p{L})(?:remot[oa]|home ?office|t[eé]l[eé]tr${letter}{4,6}) parci(?:al|el)(?!\p{L})
  |(?<!\p{L})(?:${work})(?:[ :]{1,2}(?:de |di |van |w |в )?${letter}{0,12}){0,2}? ?[:-]? ?(?:${mixed})(?!\p{L})
  |(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]|cloud |chmur${letter}? |nube )(?:${mixed})[ -]?(?:${work})
`
const wholly =
  '100 ?% ?(?:de |en |em |in )?|(?:voll(?:ständig|kommen)?|komplett|rein|entièrement|totalement|full|' +
  'totalmente|completamente|íntegramente|integralmente|volledig|w pełni|całkowicie|w 100 ?% |plně|' +
  'teljesen|complet|tamamen|helt|kokonaan|полностью|полная|повністю|hoàn toàn|sepenuhnya) |完全|フル|전면 ?|全程|全'
const remote = pattern('iu')`
  (?<!\p{L})(?:${wholly})(?:${home}|remote|remot[oa])(?!\p{L})|(?:${home}|remot[oa]) (?:al? |à )?(?:100 ?%|بالكامل
    |por completo|in toto)
`
/** What one part of a sentence says and nothing else. */
const remoteAlone = pattern('iu')`
  ^(?:(?:можлива )?(?:удал[её]нная|дистанционная|віддалена|дистанційна) (?:работа|робота)|trabalho remoto
    |trabajo remoto|praca zdalna|télétravail total|lavoro da remoto|home office|εργασία εξ αποστάσεως)$
`
/** Where one has to be, said outright. */
const present =
  `(?:trabajo|trabalho|modalidad|modelo|vaga|regime|atuação)(?: de ${letter}{4,10})?:? (?:100 ?% )?presencial|` +
  `(?:atuar|trabalhar|trabajar)(?: ${letter}{2,8})? (?:de (?:forma|manera)|em modo) (?:100 ?% )?presencial|` +
  `(?:poste|travail|emploi)(?: ${letter}{1,12}){0,3} (?:en présentiel|(?:effectué|exercé|réalisé) sur place)|` +
  `présentiel (?:uniquement|obligatoire)|(?:100 ?%|totalmente|completamente|íntegramente) presencial|` +
  '(?:lieu (?:du poste|de travail)|arbeitsort|standort|lugar de trabajo|luogo di lavoro|werklocatie|miejsce pracy|ubicación del trabajo|勤務地) ?: ' +
  '(?:en présentiel|vor[- ]ort|(?:empleo )?presencial|di persona|in presenza|op locatie|fysiek|stacjonarna|対面での勤務)|' +
  '100 ?% (?:en )?présentiel|lavoro in (?:presenza|sede)|praca (?:stacjonarna|w biurze)|' +
  `работа (?:${letter}{4,14} )?(?:в офисе|из офиса)|робота в офісі|出社必須|フル出社|坐班|现场办公`
/** "Nicht für Homeoffice geeignet", "pas ouvert au télétravail" */
const unfit =
  `(?:non|pas) télétravaillable|(?:non|pas) (?:ouvert|éligible|compatible|adapté|accessible)${letter}{0,2} (?:au|avec le) (?:${home})|` +
  `(?:n['’]est|il est) (?:pas possible|impossible) de (?:${home})|nicht für (?:(?:das|die) )?(?:${home}) geeignet|nicht (?:home[- ]?office|remote)[- ]?fähig|` +
  `no (?:es )?(?:apt[oa] para|compatible con|admite|permite|(?:se )?contempla)(?: el)? (?:${home})|` +
  `não (?:é )?(?:elegível|apt[oa]|compatível) (?:para|a|com)(?: o)? (?:${home})|nie oferujemy (?:pracy )?(?:${home})`
const chance =
  'möglichkeit|possibilité|posibilidad|possibilidade|possibilità|mogelijkheid|możliwości|možnosti|возможност[иь]|mulighe[td]|möjlighet'
/** "100 % Homeoffice ist nicht möglich": some of it may be. */
const notWholly =
  '(?<!(?:100 ?%|rein|vollständig|komplett|permanent|dauerhaft|ausschließlich|tota[al]|complet|volledig|całkowicie)\\p{L}{0,4} )'
const abroad = '(?!ausland|außerhalb|extranjero|estero|buitenland|utland)'
const refused =
  "(?:nicht|non|n['’]est pas|niet|inte|ikke|nie|ei(?: ole)?|не) (?:möglich|vorgesehen|gestattet|angeboten|possible|prévu|autorisé|" +
  'mogelijk|toegestaan|möjligt|mulig|możliw|mahdollis|предусм|возможн)'
const refusedSome = new RegExp(`(?:${home})(?:[ ’']${letter}{1,12}){0,6}? ${refused}`, 'iu')
const onsite = new RegExp(
  `(?<!\\p{L})(?:${present}|${unfit})(?!\\p{L})|` +
    '(?<!\\p{L})(?:pas de|pas en|aucune?|sans|kein(?:e)?|ohne|sin|' +
    'no (?:hay|es|aceptamos|ofrecemos|se (?:ofrece|acepta))|sem|senza|' +
    `não (?:há|temos|existe|é|será|aceitamos|oferecemos|trabalhamos com)(?: ${letter}{5,16} (?:para|de))?|` +
    'non è previsto(?: lo)?|geen|bez|brak|без|нет|ei|ingen|inget|ikke) ' +
    `(?:(?:${chance}) (?:(?:zu[mr]?|für|auf|de|di|d[’']|tot|voor|for|til|till|av|pracy) ?)?)?(?:${home}|remoto)|` +
    `${notWholly}(?:${home})(?: (?:${letter}{1,3} )?не (?:можем|рассматрива${letter}{2,4}|предлага${letter}{2,4})|` +
    `(?: ${abroad}${letter}{2,12}){0,5}? ${refused}|` +
    " (?:není|nie jest|не|ist nicht|n['’]est pas|no es|não é|non è|is niet)|" +
    '(?: \\p{L}{2,12}){0,3} (?:yok(?:tur)?|bulunmamaktadır|mümkün değil)|(?:-r[ae])? nincs (?:lehetőség|mód)|' +
    'は?(?:不可|なし)| ?(?:불가|없음))|' +
    '远程 ?[:：] ?(?:否|不|no(?!\\p{L}))|(?:不接受|不支持|不能|无|非)远程|100 ?% presencia(?:l|is)',
  'iu',
)
/** What may be, one day or on request. */
const optional = pattern('iu')`
  (?<!\p{L})(?:möglich|possib|posib|possí|mogelijk|możliw|možn|возможн|можлив|mahdollis|mulig|möjlig|lehetőség|olanağ|δυνατότητα
    |إمكانية|אפשרות|امکان|có thể|option|eventual|nach absprache|bedingt|(?:ouvert|éligible)${letter}{0,2} au)|可(?!視)|가능
`

const way =
  `(?:remot[oae]|удал[её]нно|home ?office|t[eé]l[eé]travail|teletrab${letter}{3,4}|da remoto|zdalnie|` +
  'h[ií]brid[oae]?|ibrido|présentiel|presencial|präsenz|on-?site|(?:im )?büro|vor ort|(?:au )?bureau|' +
  'escritório|oficina|(?:in )?sede|op kantoor|(?:в|из) офис[ае]|office)'
/** "Híbrido ou remoto", "в офисе или удалённо" */
const eitherWay = new RegExp(
  `(?<!\\p{L})(${way}) ?(?: (?:or|oder|ou|o|u|of|lub|albo|или|або|eller|veya|hoặc) |\\/|\\|) ?(?:in |from |fully )?(${way})(?!\\p{L})`,
  'iu',
)

/** The two ways of working that a sentence leaves open, as said; null where it names no two. */
export function eitherOf(sentence: string): [string, string] | null {
  const [, first, second] = eitherWay.exec(sentence) ?? []
  return first === undefined || second === undefined ? null : [first, second]
}

/** The mode of work that a sentence states; null where it states none, or only what may be. */
export function modeStated(sentence: string): StatedMode | null {
  if (eitherWay.test(sentence)) return null
  if (onsite.test(sentence)) return 'onsite'
  if (mixedWork.test(withoutDeniedMix(sentence)) || someDays.test(sentence) || atOffice.test(sentence))
    return 'hybrid'
  if (refusedSome.test(sentence)) return null
  if (remote.test(sentence)) return 'remote'
  if (optional.test(sentence)) return null
  return sentence.split(/[,;:|·•]/).some((part) => remoteAlone.test(part.replace(/^[-*\s]+|[.\s]+$/g, '')))
    ? 'remote'
    : null
}

const words = `${home}|${mixed}|${present}|${there}|remot[oa]|presencia|${daysAtHome}`
const anyWord = new RegExp(words, 'iu')
const anyWordLoosely = loosely(words)

/** Quick test for what no sentence states a mode without. */
export function mayStateMode(text: string): boolean {
  return anyWordLoosely.test(text) && anyWord.test(text)
}

const spoken = `(?:${home}|${mixed}|${present}|(?:100 ?%|totalmente|completamente) remot[oa]|remot[oa] parcial|remot[oa] (?:ou|o) (?:${way})|(?:${there}) (?:ou|o) remot[oa]|${daysAtHome})`
/** Where a text speaks of it, in languages that say so in words of their own. Global. */
export const modeWords = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])${spoken}`,
  'giu',
)
const spokenLoosely = loosely(spoken)

/** Quick test for what `modeWords` finds. */
export function maySpeakOfMode(text: string): boolean {
  return spokenLoosely.test(text)
}

const homeWord = new RegExp(`(?:${home})`, 'iu')

/** Whether a few words speak of work from home; what is only called hybrid may be a car. */
export function speaksOfHome(text: string): boolean {
  return homeWord.test(text)
}

/** Whether a few words only say what may be, or not wholly. */
export function isOptional(text: string): boolean {
  return optional.test(text) || refusedSome.test(text)
}
