// Adverts of one breath: a recruiter's mail, a message in a chat, a card on a notice board. They have neither parts nor
// labels and few of the words that tradeWords.ts counts. What shows them is one sentence that seeks somebody, and terms
// beside it: pay for a time, hours, a contract, where to send what. Whoever looks for work, a room or advice writes alike;
// what is sought tells them apart. Long texts are left to their words.

import { rememberLast } from '../../remember.ts'
import { isBesidePay, isOtherMoneyBehind } from '../../salary/otherMoney.ts'
import { findPeriod } from '../../salary/periods.ts'
import { findAmount } from '../../salary/salaryWords.ts'
import { pattern } from '../../text/pattern.ts'
import { isPlace } from '../../wording/lines/placeAlone.ts'
import { isJobTitle } from '../../wording/names/occupations.ts'

const longestAdvert = 3000
const mostLines = 60

/** What seeks; who is sought stands behind it. */
const seeking = [
  "(?<!you )(?:\\p{L}{1,20}['’](?:re|m|s)|is|are|am) (?:currently |now |also |actively |urgently )?(?:looking for|seeking|hiring|recruiting(?: for)?|searching for|in (?:search|need) of)",
  '(?<=^|[.!?\\n])(?:[^\\p{L}\\n]{0,6})(?:looking for|hiring(?! (?:managers?|teams?|committees?|process))|' +
    'seeking|vacancy for|vacature:?(?: voor)?|recruiting|' +
    '(?:(?:new|job) )?(?:opportunity|opening|vacancy)(?= ?:))',
  'seeks|(?:we )?needs?',
  '(?:sucht|suchen|suche)(?: (?:wir|ich|derzeit|aktuell|ab sofort|zurzeit|zum \\S+ \\S+|zur verstärkung \\S+ \\S+))*|stellen wir',
  "(?:re)?cherch(?:e|ons|ent)|à la recherche d(?:e|['’]un·?e?)|recrut(?:e|ons|ent)|embauch(?:e|ons|ent)",
  'se (?:busca|necesita|solicita)n?|busc(?:a|amos|an)|necesit(?:a|amos)(?: incorporar)?|' +
    'estamos (?:buscando|en b[uú]squeda de|[aà] procura de)|contrata(?:mos|ndo)?|incorporamos|requier(?:e|en)(?: contratar| incorporar)?(?= una?\\s)|' +
    'requerimos(?= una?\\s)',
  '(?:ri)?cerc(?:a|hiamo|asi)|selezion(?:a|iamo)',
  'precisa(?:mos)?(?:-se)?(?: de)?|procura(?:mos|-se)|recruta(?:mos|-se)?',
  'zoek(?:t|en)|zijn op zoek naar|is op zoek naar',
  'zatrudni(?:ę|my)?|poszukuje(?:my)?|szuka(?:my)?|przyjm(?:ę|ie|iemy)',
  'söker|søger|søker|letar efter|etsimme|haemme|hledáme|přijmeme|angajăm|căutăm',
  'требу[ею]тся|ищем|ищет|нуж(?:ен|на|ны)|приглашаем|шукаємо|потріб(?:ен|на|ні)',
]
/** Who has a place to fill says so of themselves, and of nothing else. */
const opening =
  'invites? (?:\\p{L}+ )?applications (?:for|to)|applications are (?:now )?invited (?:for|from)|' +
  "(?:has|have|with|is|heeft|hebben|there['’]s|we['’]ve) (?:an?|een) (?:[\\p{L}-]+ ){0,2}(?:opening|" +
  'vacancy|vacature) (?:for|voor)|(?:has|have) (?:an? )?open(?= \\S+ (?:position|post))|' +
  'offers? (?:up to )?(?:\\d+|several|two|three|four)(?= \\S+ positions)'
const sought = new RegExp(
  `(?<!\\p{L})(?:(?<opening>${opening})|${seeking.join('|')})(?!\\p{L})(?<who>.{3,110})`,
  'giu',
)

/** The same behind who is sought, in front of a line or by itself. Its words are asked for first: few texts have them. */
const soughtBefore: readonly (readonly [RegExp, RegExp])[] = [
  [
    / (?:needed|wanted|gesucht)/iu,
    /^(?!no )(?<who>[^.,;!?\n]{3,60}?) (?:(?<need>needed)|wanted|gesucht)(?=[\s!.:,]|$)/gimu,
  ],
  [
    / (?:role|position|job|vacancy) (?:at|with) /u,
    /^(?<who>(?:\p{Lu}[\p{L}+#/&-]* ){0,4}\p{Lu}[\p{L}+#-]*) (?<opening>(?<need>role|position|job|vacancy)) (?:at|with) (?=\p{Lu})/gmu,
  ],
  // From the start of a sentence on: from each of its letters it takes a hundred times as long.
  [
    / (?:(?:is|are|becomes) (?:now |currently )?(?:available|open|vacant)|zu besetzen|arıyoruz|aranıyor)/iu,
    /(?<![^.;!?\n])(?<who>[^.;!?\n]{3,200}?) (?:(?:is|are|becomes) (?:now |currently )?(?:available|open|vacant)(?= (?:in|at|with|from|for)\b|[.!,])|zu besetzen|arıyoruz|aranıyor)/giu,
  ],
  [
    /募集|さんを探して|诚聘|急聘|誠徵|모집|구합니다/u,
    /(?<who>[^\n]{2,30}?)(?:を?募集|さんを探して|诚聘|急聘|誠徵|모집|구합니다)/gu,
  ],
]

/** "Bei uns ist eine Stelle als Köchin frei", "un poste de comptable se libère": a place, as whom, and that nobody has it. */
const postAs = pattern('giu')`
  (?<!\p{L})(?:stelle|platz|job|position|post|vacancy|poste|place|emploi|empleo|puesto|plaza|posto|lavoro|vaga|lugar|plek|baan|functie
    |stanowisko|etat|místo|pozice|tjänst|jobb|stilling|paikka|állás)
  (?:[ ]\p{L}+)?[ ](?:(?:als|as|for|de|come|da|como|som|voor|jako|pro|na)[ ]|d[’']|(?=\p{L}+(?:ej|ego|ki),))(?:an?[ ]|eine?n?[ ]|une?[ ]|una?[ ]|een[ ])?(?<who>[^.;!?\n]{3,80})
`
const isFree = pattern('iu')`
  (?<!\p{L})(?:frei|vakant|offen|(?:neu )?zu besetzen|free|vacant|available|open|going|libère|à pourvoir|vacante|libre|libera|libero|livre|vrij
    |beschikbaar|zwalnia|wolne|uvolnil[oa]?|uvolňuje|volné|ledig[at]?|vapautuu|megüresedett)(?!\p{L})
`
/** Who seeks such a place says that they are free as well. */
const seeksPlace =
  /(?<!\p{L})(?:such(?:e|en|t)|look(?:ing)? for|seek(?:ing)?|cherche|busco|cerco|procuro|zoek|szukam|hledám|söker|søger|søker|etsin|keresek)(?!\p{L})/iu

/** Who is sought in the sentences that speak of such a place. */
function soughtForPost(text: string): Sought[] {
  return [...text.matchAll(postAs)].flatMap(({ index, 0: said, groups }) => {
    const before = text
      .slice(Math.max(0, index - longestSentence), index)
      .split(/[.;!?\n]/)
      .at(-1)!
    const sentence = before + said
    return isFree.test(sentence) && !seeksPlace.test(sentence) && !supposing.test(before)
      ? [{ who: groups!.who!.split(freeBehind, 1)[0]!, isOpening: true }]
      : []
  })
}

const longestSentence = 160
/** "… se libère chez nous" */
const freeBehind = new RegExp(` (?:(?:se|si|is|ist|wird|wordt|est|es|blir|bliver) )?${isFree.source}`, 'iu')

/** Sentences that only suppose it, or tell it of others. */
const supposing =
  /(?:^|[\s,])(?:if|when|whether|unless|says?|said|told|because|wenn|falls|ob|quand|lorsqu\S*|si|cuando|quando|se|als|jeśli|om|если)\s(?:(?!, but )[^.!?\n])*$/iu

const work =
  '(?:work|jobs?|employment|internships?|rooms?|flats?|apartments?|house|home|place|ways?|advice|help|' +
  'feedback|opportunit(?:y|ies)|contributions|papers|abstracts|' +
  '(?:neue )?(?:stelle|arbeit|anstellung|ausbildung|wohnung|zimmer)|\\d-zimmer-\\p{L}+|' +
  'emploi|travail|logement|appartement|trabajo|empleo|piso|habitación|lavoro|impiego|casa|stanza|' +
  'trabalho|emprego|quarto|werk|baan|woning|kamer|prac[yęa]|mieszkania|jobb|arbete|arbeid|arbejde|' +
  'lägenhet|работу|роботу|квартиру)'
/** Who is sought for something else than a job. */
const forFun = pattern('iu')`
  ^\W*(?:[\p{L}\d/-]+ ){0,2}(?:volunteers?|team-?mates?|collaborators?|contributors?|recommendations
    |partners for|study partners?|freiwillige|bénévoles|voluntari[oa]s|vrijwilligers
    |(?:.{0,30}) for (?:the|our|my) (?:.{0,20})(?:hackathon|wedding))(?!\p{L})
  |^\W*(?:un )?stage(?! manager)(?!\p{L})
`
/** What is sought is work, a home or advice, and nobody. */
const noTrade = pattern('iu')`
  ^[^\p{L}\d]*(?:[\p{L}\d-]+ ){0,4}?${work}(?=\s+(?:in|at|as|or|for|from|with|to|and|near|around|on|that|where
      |which|als|im|bei|comme|como|come|na|en|em|a|jako|w|som|i|в)(?!\p{L})|\s*(?:[.,;:!?()]|$)|\s+бух)
`

/** Who writes it looks for work, or answers somebody who did. */
const ofSeeker = pattern('iu')`
  \b(?:your (?:application|candidacy)|(?:thank you|thanks) for (?:your interest|applying)
    |i(?:['’]ve| have) (?:\S+ ){0,3}(?:years['’]? (?:of )?experience|applied)|i got the (?:job|post|role)
    |ihre bewerbung|vielen dank für ihr interesse|(?:ich habe|habe ich) (?:\S+ ){0,3}erfahrung
    |votre candidature|tengo (?:\S+ ){0,3}experiencia|ho (?:un['’])?esperienza
    |tenho (?:\S+ ){0,4}experiência|ik heb (?:\S+ ){0,3}ervaring|mam (?:\S+ ){0,4}doświadczeni)
`

/** What adverts say beside it and other letters seldom do: pay for a time, hours, a contract, what to send. */
const terms = [
  pattern('iu')`
    \p{Sc}\s?\d[\d.,]*\s?k?(?:\s?[-–]\s?\p{Sc}?\d[\d.,]*)?\s?k?\s*(?:\/\s?(?:h|yr|year|std|day|week
        |month|u|mese|mes|mois)|p\/h|(?:per|an?|pro|por|par|de l['’]|al|all['’]|im|na)\s?(?:hour|week|month
        |year|annum|day|lesson|stunde|std|monat|heure|mois|hora|mes|mês|ora|uur|maand))
    |\d\s?(?:k\s?(?:€|eur)|lpa|(?:€|euro?s?|zł|kr|chf|francs|рублей|円)\s?(?:\/|per|pro|por|par|al
        |an?|im|net|brut|na|[~~]))|[€£$]\s?\d+(?:\s?[-–]\s?\d+)?\s?k\b|\d\s?(?:zł )?brutto
    |brut(?:to|os?)? (?:per|par|al|anuales|mensuel|im)|(?:monthly|weekly|annual) (?:allowance|salary
      |stipend)|salary (?:is|of|from)? ?\p{Sc}|gehalt\b.{0,30}\d|оклад.{0,10}\d|R\$ ?\d
  `,
  pattern('iu')`
    \d(?:[.,]\d)?\s?(?:hours?|hrs?|h|std|stunden|uur|horas|ore|timmar|timer|godzin|часов)(?:\.|\b)
    |\b(?:full|part)[- ]time\b|\b(?:voll|teil)zeit\b|\bdays (?:a|per) week\b|\bminijob\b
    |\b(?:mon|mo)(?:day)?\s?[-–]\s?fri?\b|\b(?:CDI|CDD|mi-temps|plein temps)\b|jornada completa
    |media jornada|\bheltid\b|\bdeltid\b|полный день|tam zamanlı|勤務時間|lunedì al
    |\b(?:days|evenings|nights) (?:and|,) `,
  pattern('iu')`
    \b(?:permanent|fixed[- ]term|temporary|contract (?:\d|for|until)
      |\d+[- ](?:month|year) (?:contract|position|post)|two-year|three-year|one-year|fully funded
      |unbefristet\p{L}*|befristet|festanstellung|contrat(?:o)? (?:de|indefinido|temporal)|contratto|cao|CLT
      |umow[aę])\b|оформление
  `,
  pattern('iu')`
    \b(?:cvs?|c\.v\.|r[eé]sum[eé]s?|cover letter|lebenslauf|bewerbung(?:en|sunterlagen)?|currículum
      |curriculum|currículo|candidatur[ae]|postuler|sollicitatie|reageren kan|ansökan|ansøgning
      |søknad|application form|apply|applications?|closing date|dossiers?)\b|özgeçmiş|резюме|応募|简历|이력서
  `,
]
/** What they say as well as others. */
const besides = [
  pattern('iu')`
    \b(?:experience[d]?|expertise|competenc\p{L}+|skills|(?:is |are )?required|essential|requirements?
      |qualified|degree|erfahrung|vorkenntnisse|voraussetzung|expérience|experiencia|esperienza|experiência
      |ervaring|ervaren|zelfstandig|erfarenhet|erfaring)\b|doświadczeni|deneyimli|опыт|経験|经验|경험
  `,
  pattern('iu')`
    \b(?:you(?:['’]d| will|['’]ll| would)? (?:be |own|keep|have|develop|plan|run|work|lead)|funciones
      |mansioni|aufgaben|responsible for|reporting to|report to|(?:on|join) our [\p{L} ]{0,20}team)\b
    |vous (?:rédigez|serez|aurez|travaillerez)|homeoffice|télétravail|remote\b|hybrid\b
  `,
  /\b(?:holidays?|pension|health insurance|car allowance|bonus|tips|trinkgeld|mutuelle|propinas|training (?:will be )?given|plano de saúde|benefícios|subsídio|premia)\b/iu,
  pattern('iu')`
    \b(?:your (?:profile|background) (?:fits|aligns|matches|looks)|exploratory call
      |available for an? (?:\p{L}+ )?(?:interview|call|chat)|know (?:anyone|someone)|tag someone|good fit
      |interested (?:students|candidates|people|persons)|ihr(?:em)? profil|(?:votre|ton) profil|tu perfil)\b
  `,
]

interface Sought {
  /** The words behind, or in front of, what seeks. */
  who: string
  isOpening: boolean
}

/** Whom the sentences of a text seek; nobody where they only suppose it, or seek something else. */
const findSought = rememberLast((written: string): readonly Sought[] => {
  // A line that goes on small, or ends with an article, was broken within its sentence.
  const text = written.replace(
    /(?<=[\p{L}\d,])\r?\n(?=\p{Ll})|(?<= eine?[*:/(_]?-?n?\)?)\r?\n(?=\p{Lu})/gu,
    ' ',
  )
  const found = soughtForPost(text)
  const before = soughtBefore.filter(([words]) => words.test(text)).map(([, shape]) => shape)
  for (const shape of [sought, ...before])
    for (const match of text.matchAll(shape)) {
      const { who = '', opening, need } = match.groups ?? {}
      // Whatever needs something is no employer yet.
      const isNeed = need !== undefined || /^(?:we )?needs?\b/i.test(match[0])
      const isSupposed = supposing.test(text.slice(Math.max(0, match.index - 150), match.index))
      if (isSupposed || noTrade.test(who) || forFun.test(who) || (isNeed && !isJobTitle(who))) continue
      found.push({ who, isOpening: opening !== undefined })
    }
  return found
})

/** What people say of whoever they seek, and what they put in front. */
const inFront = pattern('iu')`
  ^(?:(?:for|an?|our|the|one|\d+|another|full[- ]time|part[- ]time|new|additional|further|experienced
      |motivated|talented|friendly|passionate|skilled|enthusiastic|reliable|dedicated|up to|several
      |(?:per|ab) sofort(?: oder|,)?|(?:oder )?(?:nach|zum) (?:vereinbarung|nächstmöglichen (?:zeitpunkt|termin))
      |eine?[*:/(_]-?n\)?|eine?[nrs]?|une?|un·e|un\(e\)|una|uno|uma?|een|en|ett|ervaren|motivierte[nr]?|engagierte[nr]?
      |freundliche[nr]?|zuverlässige[nr]?|erfahrene[nr]?|pessoa|legitimerad)\s+)+
`
/** Where what they are called ends. */
const behind = pattern('su')`
  \s*(?:[,.;:!?–—\n]|\s\d{1,3}\s?(?:[–-]\s?\d{1,3}\s?)?%|\((?![mwfdhxi]\s?[/|*])|\s(?:to|who|that|at|with|from|based|on|für|im|zum|zur|ab|per
      |para|pour|à|en (?=CD|alternance|mi-|stage)|con|voor|met|na|z|till|på|från|ou|oder|or|для|по|avec
      |disponible|in (?:Teilzeit|(?:un)?befristete[rnm]?|Vollzeit|my|our|the|unserem|unserer|der))\s
    |\sfor (?:an?|the|our|its|my|one|two|three|four|five|\d|\p{Lu})).*$
`
const longestTitle = 80

/** What a short text says somebody is sought as, where that names an occupation. */
export function titleSought(text: string): string | null {
  if (text.length > longestAdvert) return null
  for (const { who } of findSought(text)) {
    const title = withoutPlace(who.trim().replace(inFront, '').replace(behind, '')).trim()
    if (title.length > 2 && title.length <= longestTitle && isJobTitle(title))
      return title[0]!.toUpperCase() + title.slice(1)
  }
  return null
}

/** Whether a short text seeks somebody, whatever they are called. */
export function seeksInShort(text: string): boolean {
  return text.length <= longestAdvert && findSought(text).length > 0
}

/** "Miller in Leeds"; what one studies stays: "Postdoc in marine ecology". */
function withoutPlace(title: string): string {
  const [, name, place] = /^(.{3,60}?) (?:in|à|en|a) (\p{Lu}.{1,40})$/u.exec(title) ?? []
  return place !== undefined && isPlace(place) ? name! : title
}

const leastTerms = 2

/** Whether a text is short, seeks somebody, and states some of the terms. */
export function isShortAdvert(text: string): boolean {
  return text.length <= longestAdvert && isAdvert(text)
}

const isAdvert = rememberLast((text: string): boolean => {
  if (text.split('\n').length > mostLines || ofSeeker.test(text)) return false
  const found = findSought(text)
  if (found.length === 0) return false
  const isCalled = found.some(({ who }) => isJobTitle(who))
  const isOpening = found.some(({ who, isOpening }) => isOpening && isJobTitle(who))
  const stated = terms.filter((term) => term.test(text)).length
  const all = stated + besides.filter((word) => word.test(text)).length
  return all >= leastTerms || (isCalled && stated > 0) || (isOpening && all > 0)
})

/** Parts of sentences: an amount and what it is paid for stand in one. */
const endOfClause = /[;()\n]|[.,]\s|\s?\+\s|\s(?:plus|and)\s(?!\p{Sc}?\d)|\s(?:or|oder|ou)\s(?=\p{Sc})/u
const longestClause = 120
/** What a short advert pays: the one amount it states for a time, or as a range; null where two differ. */
export function payOffered(text: string): string | null {
  if (!isShortAdvert(text)) return null
  const found = new Map<string, string>()
  for (const part of text.split(endOfClause)) {
    // A dash in front of a point of a list is no minus.
    const clause = part.replace(/^[-–*•·]\s+/, '')
    const amount = clause.length <= longestClause ? findAmount(clause) : null
    if (amount === null || amount.mark === null || isBesidePay(clause.slice(0, amount.start))) continue
    if (isOtherMoneyBehind(clause.slice(amount.end))) continue
    const said = clause.slice(amount.start).trim()
    if (amount.qualifier === 'range' || findPeriod(said) !== null)
      found.set(`${amount.low}-${amount.high}`, said)
  }
  const [only] = found.values()
  return found.size === 1 ? only! : null
}
