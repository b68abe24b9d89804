// Kinds of employment as sentences say them, declined: "umowę o pracę w pełnym wymiarze", "eine befristete Anstellung",
// "на полную ставку". The tables of employmentWords.ts hold what fields say, word by word; here is only what cannot
// mean anything else in running text, by language.

import { letter } from '../text/letters.ts'
import { pattern } from '../text/pattern.ts'
import type { Contract, Schedule } from './employmentWords.ts'

export type Kind = Schedule | Contract

export interface SpokenKind {
  kind: Kind
  form: RegExp
  /** Letters of one country's law, which elsewhere are a firm, a town or somebody's initials. */
  isAbbreviation?: true
}

/** Whether a kind of employment is one of hours; the others are terms. */
export function isSchedule(kind: Kind): kind is Schedule {
  return kind === 'full_time' || kind === 'part_time' || kind === 'per_diem'
}

/** Phrases between letters that are not their own; they may hold patterns. */
function phrases(kind: Kind, ...forms: readonly string[]): SpokenKind {
  return { kind, form: new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{M}])`, 'giu') }
}

/** Never as part of an address: "CLT@example.com". */
function abbreviation(kind: Kind, letters: string): SpokenKind {
  return {
    kind,
    form: new RegExp(`(?<![\\p{L}\\d@._])(?:${letters})(?![\\p{L}\\d@_]|\\.\\p{L})`, 'gu'),
    isAbbreviation: true,
  }
}

/** "unbefristete Vollzeitstelle": one word of hours behind one of terms. */
const hours = '(?:voll|teil)zeit(?:stellen?|anstellung|beschäftigung|position|jobs?)?'

const latin: readonly SpokenKind[] = [
  phrases(
    'full_time',
    '(?:in |auf )?vollzeit(?:stellen?|beschäftigung|anstellung)?(?! ?-?(?:basis|kräfte|äquivalent))|voll-? ?(?:oder|und|bzw\\.|/) ?(?:in )?teilzeit|hel-? ?(?:och|eller|og|/) ?deltid',
    'pełn(?:y|ego|ym)(?= (?:lub|i|albo) (?:część|pół|niepełn(?:y|ego|ym)) etatu?)',
    '(?<!équivalents? )temps (?:plein|complet)|jornada (?:laboral )?completa|(?:a )?tiempo completo|tempo (?:integral|pieno)|período integral',
    '(?:regime de |contratto |orario |indeterminato,? (?:e |[-–] )?|een )full[- ]?time|full[- ]?time (?:beschikbaar|functie|baan|dienstverband)|voltijds?e?',
    '(?:a )?tempo inteiro|pełen etat|full stilling|pełn(?:y|ego|ym) (?:etat|etatu|etacie|wymiar(?:u|ze)?)|pln(?:ý|ého|ém) (?:pracovn(?:ý|ím) )?úv[aä]z(?:ek|ku|ok)',
    'heltidsst(?:illing|jänst)|fuldtidsstilling|full[- ]?time(?= ?\\(?\\d{2} ?(?:uur|ore))|tam[- ]zamanlı|' +
      `teljes (?:munkaid${letter}{1,4}|állás${letter}{0,4})|norm[aă] întreag[aă]|(?:på )?(?:heltid|fuldtid|fuld tid)|` +
      '100 ?% (?:fast )?stilling|stillingen er (?:fast,? )?100 ?%',
    `kokoaikai${letter}{2,6}|kokopäiväi${letter}{2,6}|pun(?:o|om|im) radn(?:o|om|im) vr(?:ij|)eme${letter}{0,3}|poln(?:i|ega|im) delovn(?:i|ega|im) čas(?:om)?`,
    `piln(?:u|as) (?:etatu|slodzi|slodze|etatas)|täistööa${letter}{1,4}|toàn thời gian|(?:penuh|purna) waktu`,
  ),
  phrases(
    'part_time',
    'teil-? ?(?:oder|und|bzw\\.|/) ?(?:in )?vollzeit|(?<=temps plein (?:ou|et) )(?:à temps )?partiel|(?<=tempo pieno (?:o|e) )parziale',
    '(?<=(?:jornada completa|tiempo completo) (?:o|y) )(?:a tiempo )?parcial',
    '(?:in |auf )?teilzeit(?:stellen?|beschäftigung|anstellung)?(?! ?-?(?:basis|kräfte))|minijob(?:basis)?|geringfügige[rn]? beschäftigung',
    `(?:[1-9]\\d|[5-9]) ?(?:%|prozent)(?= (?:der|einer) (?:${letter}{4,20} ){0,2}(?:arbeitszeit|vollzeit))`,
    'temps partiel|mi-temps|media jornada|(?:a )?medio tiempo|jornada (?:laboral )?parcial|(?:a )?tiempo parcial|tempo (?:parziale|parcial)|meio período',
    '(?:regime de |contratto |orario |determinato[^.]{0,60}? |een )part[- ]?time|part[- ]?time (?:orizzontale|verticale|functie|baan|dienstverband|\\d{2} ?(?:ore|h)(?!\\p{L}))|deeltijds?e?',
    '(?:część|części|pół|½|1/2|3/4|niepełny|niepełnego|niepełnym) (?:etatu|etat|wymiar(?:u|ze)?)|(?:zkrácen|částečn|skráten)(?:ý|ého|ém) úv[aä]z(?:ek|ku|ok)',
    'deltidsst(?:illing|jänst)|part[- ]?time(?= ?\\(?\\d{1,2}(?:[-–]\\d{2})? ?(?:uur|ore))|yarı[- ]zamanlı|' +
      `rész ?munkaid${letter}{1,6}|norm[aă] parțial[aă]|(?:på )?deltid|osa-?aikai${letter}{2,6}|` +
      `nepun(?:o|im) radn(?:o|im) vr(?:ij|)eme${letter}{0,3}|bán thời gian|paruh waktu`,
  ),
  phrases(
    'permanent',
    `unbefristete[mnrs]? (?:${letter}{1,20} )?(?:` +
      `arbeitsvertrag|arbeitsverhältnis|arbeitsplatz|anstellung|festanstellung|stelle|vertrag|beschäftigung|${hours})|unbefristet|festanstellung`,
    'contrat à durée indéterminée|contrato (?:laboral )?(?:indefinido|fijo|de planta)|' +
      'contrato (?:por|a) (?:tiempo indeterminado|término indefinido|tiempo indefinido)|contrato sem termo|' +
      'tempo indeterminato|(?<=tempo (?:pieno|parziale) ed? )indeterminato',
    'vast (?:contract|dienstverband)|vaste (?:(?:full|part)[- ]?time )?(?:aanstelling|baan|functie)|contract (?:(?:van|voor) )?onbepaalde (?:duur|tijd)',
    `umow(?:a|ę|y|ie) o pracę(?! na (?:czas określony|zastępstwo))|(?:na )?czas nieokreślony|(?:na )?dob[aue] neurčit(?:á|ou|ú)|határozatlan ide${letter}{1,4}|perioad[aă] nedeterminat[aă]`,
    'tillsvidare(?:anställning(?:en)?|tjänst)?|fast (?:anställning|stilling|jobb|ansettelse|(?:og |och )?(?:på )?(?:fuldtid|fuld tid|heltid|deltid)(?:sst(?:illing|jänst))?)|fastansættelse|' +
      `vakitui${letter}{2,6}|toistaiseksi voimassa${letter}{0,7}|(?:ugovor )?na neodređeno(?: vrijeme| vreme)?|` +
      'nedoločen čas|hợp đồng không xác định thời hạn|karyawan tetap|' +
      'belirsiz süreli(?= (?:iş |bir )?(?:sözleşme|kontrat|istihdam))',
  ),
  phrases(
    'temporary',
    'befristet(?:e[mnrs]?)? (?:auf|bis|für|arbeitsvertrag|arbeitsverhältnis|anstellung|stelle|beschäftigung|' +
      `vertrag|projektstelle|${hours})|` +
      '(?:auf|für) (?:\\d{1,2}|ein|zwei|drei) (?:jahre?|monate) befristet|' +
      '(?:stelle|anstellung|position|beschäftigung|(?:arbeits)?(?:vertrag|verhältnis)) ist ' +
      '(?:(?:zunächst|vorerst|vorläufig|projektbedingt) )?(?:(?:bis|für)[^;\\n]{3,40} )?befristet|' +
      '(?:elternzeit|mutterschutz)vertretung',
    'contrat à durée déterminée|contrato (?:temporal|eventual|por obra|de (?:interinidad|sustitución|relevo)|' +
      'temporário|a término fijo|a termo(?: certo)?)|(?:vagas?|trabalho) temporári[ao]s?|' +
      'sostituzione (?:di )?maternità|tempo determinato|contratto a termine|jaarcontract|' +
      'tijdelijk (?:contract|dienstverband)|contract (?:(?:van|voor) )?bepaalde (?:duur|tijd)',
    "(?:mission|contrat) (?:d['’])?intérim(?:aire)?",
    `(?:umow(?:a|ę|y) )?na czas określony|(?:na )?dob[aue] určit(?:á|ou|ú)|határozott ide${letter}{1,4}|` +
      'perioad[aă] determinat[aă]|visstidsanställning|vikariat|midlertidig (?:stilling|ansættelse)|' +
      `barselsvikariat|määräaikai${letter}{2,6}|na određeno(?: vrijeme| vreme)?|določen čas|` +
      'belirli süreli(?= (?:iş |bir )?(?:sözleşme|kontrat|istihdam))|na zastępstwo',
  ),
  phrases(
    'contractor',
    '(?:contrat(?:ação|o)|regime|vagas?|modelo|modalidade|formato)(?: de (?:contratação|trabalho))?(?: ?[:-])? (?:como |via |CLT (?:ou|e) )?P\\.?J|CLT ?(?:\\/|ou) ?P\\.?J',
    'umow(?:a|ę|y) (?:zlecenie|zlecenia|o dzieło|B2B)|(?:kontrakt|kontraktu|współprac[aęy]) B2B|' +
      // Beside an amount, or another contract: elsewhere it is to whom one sells.
      '(?<=(?:PLN|zł|VAT|net(?:to)?|EUR|USD|€|\\$)[^.;\\p{L}]{0,4}(?:na |on )?)B2B|B2B(?= ?(?:lub|albo|or|/) ?(?:umow|UoP))|' +
      '(?<=(?:umow[aęy] o pracę|UoP) ?(?:lub|albo|or|/) ?)B2B|freiberuflich(?:e[mnrs]?)?|partita IVA|na živnostenský list',
  ),
  phrases(
    'apprentice',
    "contrat (?:d['’]apprentissage|de professionnalisation)|contratto di apprendistato|jovem aprendiz",
  ),
  phrases(
    'seasonal',
    'saison(?:stelle|arbeit|job)|als saison(?:kraft|aushilfe)|(?:contrat|emploi|poste|travail) saisonnier|' +
      'contrato (?:de temporada|fijo discontinuo)|(?:lavoro|contratto) stagionale|seizoenswerk|' +
      `prac[aęy] sezonow${letter}{1,2}|säsongs(?:arbete|anställning)`,
  ),
  phrases(
    'intern',
    'vagas? (?:de|para) estágio|contrato de estágio|convention de stage|als werkstudent(?:in)?|' +
      'magang(?= \\d)|stage(?= de (?:\\d|fin d|deux|trois|quatre|six))|contratto di (?:stage|tirocinio)|' +
      'convenio de prácticas',
  ),
  // Letters that in small would be something else.
  abbreviation('full_time', 'HPP'),
  abbreviation('permanent', 'CDI|CLT|U[oO]P'),
  abbreviation('temporary', 'CDD'),
]

const cyrillic: readonly SpokenKind[] = [
  phrases(
    'full_time',
    'полн(?:ая|ой|ую) (?:занятость?|занятости|ставк[ау])|полн(?:ый|ого) (?:рабочий |рабочего )?д(?:ень|ня)|' +
      'повн(?:а|ої|у) зайнят(?:ість|ості)|повний (?:робочий )?день|пълен работен ден|пълно работно време',
  ),
  phrases(
    'part_time',
    'частичн(?:ая|ой|ую) занятост(?:ь|и)|подработк[аиу]|' +
      'неполн(?:ая|ый|ую|ого) (?:занятост(?:ь|и)|(?:рабочий |рабочего )?д(?:ень|ня))|часткова зайнятість|' +
      'неповн(?:а зайнятість|ий (?:робочий )?день)|непълно работно време',
  ),
  phrases(
    'permanent',
    '(?:оформление|трудоустройство|устройство) (?:по|согласно) ТК(?: РФ)?|' +
      'бессрочн(?:ый|ого) (?:трудово(?:й|го) )?договор|постоянн(?:ое|ая|ую) (?:трудоустройство|работ[ау])|' +
      '(?:постоянен|безсрочен) (?:трудов )?договор|постоянна работа',
  ),
  phrases('temporary', 'срочн(?:ый|ого) (?:трудово(?:й|го) )?договор|временн(?:ая|ой|ую) работ[ауы]'),
  phrases('contractor', '(?:договор|по|оформление) (?:по )?ГПХ'),
]

const greek: readonly SpokenKind[] = [
  phrases('full_time', 'πλήρ(?:ης|ους|η) απασχόληση[ς]?|πλήρες ωράριο'),
  phrases('part_time', 'μερικ(?:ή|ής) απασχόληση[ς]?'),
  phrases('permanent', '(?:σύμβαση )?αορίστου χρόνου'),
  phrases('temporary', '(?:σύμβαση )?ορισμένου χρόνου'),
]

const semitic: readonly SpokenKind[] = [
  phrases('full_time', 'ב?משרה מלאה|ب?دوام كامل|تمام[ \\u200c]?وقت'),
  phrases('part_time', 'ב?משרה חלקית|ب?دوام جزئي|پاره[ \\u200c]?وقت'),
  phrases('permanent', 'עבודה קבועה|عقد (?:عمل )?دائم'),
]

const indian: readonly SpokenKind[] = [
  phrases('full_time', 'पूर्ण ?कालीन|पूर्णकालिक'),
  phrases('part_time', 'अंशकालिक'),
]

const count =
  '(?:an?|one|two|three|four|five|six|\\d{1,2}|un|une|deux|trois|quatre|cinq|ein|zwei|drei|vier|fünf|um|uma|una|een|één|dos|dois|due|twee|tres|três|tre|drie)'
const time = '(?:years?|months?|ans?|années?|mois|jahre?n?|monate?n?)'
/** For how long, and how much of full hours: "a two-year research position", "0.6 FTE". */
const measured: readonly SpokenKind[] = [
  phrases('part_time', '(?<![\\d.,])0[.,]\\d{1,2} ?(?:FTE|ETP|VZÄ)'),
  phrases('full_time', '(?<![\\d.,])1[.,]0 ?(?:FTE|ETP|VZÄ)'),
  phrases(
    'temporary',
    `${count}[- ](?:year|month) (?!probat)(?:[a-z-]{4,20} ){0,3}(?:position|post|appointment|fellowship)s?(?!-)`,
    '(?:(?:position|post|appointment|fellowship)s? (?:(?:is|are|will (?:initially )?be) )?|' +
      '(?:employment|(?:the|your) contract) (?:is|will be) )(?:fully )?(?:(?:initially|offered|available|' +
      'funded|limited) )?for (?:(?:an? )?(?:(?:initial|fixed|maximum) )?(?:period|term|duration) of )?' +
      `(?:up to )?${count} ${time}`,
    `(?:position|post|appointment|contract|fellowship) (?:has|will have) an? (?:(?:maximum|initial|fixed|total) )?(?:duration|term) of (?:up to )?${count}[- ]${time}`,
    `(?:position|post|appointment|contract|fellowship|job) (?:is|will be) (?:initially )?(?:limited|restricted) to (?:an? (?:period|term) of )?${count} ${time}`,
    `(?:fixed|definite|initial|limited)(?: definite| fixed)? ${count}[- ](?:year|month) contract`,
    '(?:purely|strictly|wholly) (?:on )?(?:an? )?(?:temporary|contract(?:ual)?(?= basis))',
    `contract (?:would|will|should|is (?:expected|likely) to) last (?:(?:about|around|approximately|up to|at least) )?(?:\\d{1,2} ?[-–] ?)?${count} ${time}`,
    `${count}\\+?[- ](?:year|month)s?\\+?,? (?:(?:renewable|rolling|initial|fixed[- ]term|temporary|consultancy|` +
      'service) ){0,2}(?:contract|FTC|(?:maternity|parental) (?:leave )?cover)(?=[,.;:)]|$|' +
      ' (?:position|role|post|for|based|basis|to start|starting|at|in)(?!\\p{L})| \\()',
    '(?:contrat|contrato|contratto|contract)(?: (?:laboral|temporal|temporário|de trabalho|di lavoro))? ' +
      '(?:de|di|van|voor|por|com|con|tendrá una|terá|avrà una|' +
      `met een)(?: (?:una |uma |la )?(?:duración|duração|durata|looptijd) (?:de|di|van))? ${count} (?:${time}|años?|meses|` +
      'mes|anos?|mês|anni|anno|mesi|mese|jaar|maanden)',
    '(?<=^[-*•\\s]{0,6})(?:(?:contract|assignment|employment|engagement|appointment|position|job) (?:length|' +
      'duration|term|period)|(?:length|duration|term) of (?:the )?(?:contract|assignment|employment|' +
      'engagement|appointment|position)|duration|vertragsdauer|einsatzdauer|befristung|' +
      'durée(?: du contrat| de la mission)?|duración(?: del contrato)?|duração(?: do contrato)?|' +
      'durata(?: del contratto)?|contractduur|looptijd)\\s?[:：] ?(?:up to |approx\\.? |initially |' +
      `minimum (?:of )?|ca\\.? )?${count} (?:${time}|años?|meses|mes|anos?|anni|anno|mesi|jaar|maanden)(?=[.,;(]|$|` +
      ' (?:with|fixed|renewable|initially|mit|avec|con|com|renouvelable|met))',
    `(?:sur|pour|d['’])(?: ?une)? (?:durée|période) (?:déterminée )?de ${count} ${time}`,
  ),
]

/** Writing without spaces: no letters around a phrase tell where it ends. */
const unspaced: readonly SpokenKind[] = [
  {
    kind: 'full_time',
    form: /フルタイム(?:勤務|の?正社員)|(?<![非不])常勤(?!講師|以外)|(?<![不完非])全[職职](?![业業妈媽太])|풀타임|เต็มเวลา|งานประจำ(?!วัน|ปี|เดือน)/gu,
  },
  {
    kind: 'part_time',
    form: /アルバイト(?=・パート|募集|スタッフ)|パート(?=・アルバイト|募集|スタッフ)|(?<!不招)兼[職职](?=[岗崗招]|工作|人[员員])|(?<=^|[\s：:])兼[職职](?=$|[\s，。,;；/])|아르바이트(?= ?모집)|파트타임|พาร์ท ?ไทม์/gu,
  },
  {
    kind: 'permanent',
    form: /(?<![非準])正社員(?!登用|以外|への)(?=$|[\s（(）)。、,，・]|として|の?募集|採用)|정규직(?! ?전환)/gu,
  },
  { kind: 'temporary', form: /契約社員(?=$|[\s（(）)。、・]|として|の?募集|採用)|(?<!무기)계약직/gu },
]

const mayMeasure = pattern('i')`
  [- ](?:years?|months?|mois|ans?|années?|años?|anos?|mes(?:es?|i)?|mês|anni|anno|jaar|maanden|jahre?n?|monate?n?)\b
  |\d ?(?:FTE|ETP|VZÄ)|ly (?:on )?(?:an? )?(?:temporary|contract)
`

const scripts: readonly (readonly [RegExp, readonly SpokenKind[]])[] = [
  [
    pattern('i')`
      zeit|frist|minijob|temps|jornada|tiempo|tempo|contrat|fest|full.?time|part.?time|tijd|vast|jaarc|bepaald
      |umow|eta[tc]|wymiar|czas|úv[aä]z|dob[aue]|zaman|süreli|zastępst|munkaid|állás|határoz|idő|norm[aă]|perioad
      |tid|stilling|vikariat|aikai|vakit|toistais|fast|radn|delovn|päiväi|tööa|čas|slodz|neodre|odre|thời|waktu|tetap|B2B
      |freib|IVA|živnost|estágio|stage|prácticas|período|tillsvid|aprend|geringf|werkstud|intérim
      |sostit|magang|partita|s[aä][iäe]?[sz]ong?|stagional|seizoen|sezon|discont|CDI|CDD|CLT|PJ|P\.J
      |HPP|vertretung|\bUoP\b
    `,
    latin,
  ],
  [mayMeasure, measured],
  [/[а-яіїє]{3}/i, cyrillic],
  [/[α-ωά-ώ]{4}/i, greek],
  [/[\u0590-\u06ff]{3}/, semitic],
  [/[\u0900-\u097f]{3}/, indian],
  [/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3\u0e00-\u0e7f]{2}/, unspaced],
]

/** The kinds that say how long or how much, where a text may measure either. */
export function measuredKindsFor(text: string): readonly SpokenKind[] {
  return mayMeasure.test(text) ? measured : []
}

/** The kinds a text can name, by its script; none where a quick look finds none of their stems. */
export function spokenKindsFor(text: string): SpokenKind[] {
  return scripts.flatMap(([mark, kinds]) => (mark.test(text) ? kinds : []))
}
