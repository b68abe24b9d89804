// What kind of employment a written text says in passing: "a full-time position", "poste en CDI", and titles: "Miller
// Intern", "Miller (part-time)". Said of the job itself only: what others have, or what may come of it, is not.

import {
  axesOf,
  isKindByItself,
  isWorkload,
  kindsBeside,
  kindsUnstated,
  namesKind,
} from '../../fields/employment.ts'
import { titleFields } from '../../fields/title.ts'
import { fieldOf, type RawField, type RawNode } from '../../raw.ts'
import { rememberLast } from '../../remember.ts'
import { pattern } from '../../text/pattern.ts'
import { readText, readTexts } from '../../text/text.ts'
import { measuredEmployment, spokenEmployment } from './employmentSpoken.ts'
import { comesLater } from './laterTerms.ts'
import { listedTerms, plainThing } from './listedTerms.ts'
import { splitParagraphs } from './sentences.ts'

const longestLine = 600
const longestTitle = 300
/** So far down a text still speaks of the job. */
const mostLines = 300

const kind =
  '(?:(?:full|part|whole)[- ]?time|permanent|temporary|fixed[- ]term|freelance|seasonal|contract|per diem|(?:temp|contract)[- ]to[- ](?:hire|perm))'
const thing = `(?:${plainThing}|contract|internship|work(?! (?:permit|visa|experience|authori[sz]ation|schedules))|hours)`
const shapes = [
  /\b((?:(?:full|part)[- ]time )?(?:independent |1099 )?contractor) (?:position|role|basis|opportunity)\b/iu,
  /\b(casual|zero[- ]hours?) (?:positions?|roles?|jobs?|posts?|contracts?|basis|employment|appointment|vacancy)\b/iu,
  // "Temporary until the end of March"
  /^[-*•\s]{0,4}(temporary|seasonal|fixed[- ]term)(?= (?:until|from|for) | [–—-] )/iu,
  // "a 1099 contractor, remote": what one is called, whatever one does
  /\b((?:independent|1099) contractor)(?=[,.;]| (?:agreement|to|on|basis)\b|$)/iu,
  // "Contract Permanent contract possible" is a label and its value.
  '\\b(?!contract [^.;,]{1,30} contract\\b)' +
    `(${kind}(?:(?:,| and| or|,? ?\\/| \\([^()]{1,24}\\))? ?(?:remote )?${kind}){0,2}),? (?:[\\p{L}-]+,? ){0,2}?` +
    `(?:\\d{1,2}[- ]weeks? (?:term[- ]time )?)?${thing}\\b`,
  // "- Contract or full time": a point that leaves the choice
  `^[-*•\\s]{0,4}(${kind}(?: (?:or|and) | ?\\/ ?| - )${kind})[.\\s]{0,3}$`,
  // "Permanent part-time, 30 hours a week", "£30,000, full time, permanent": two of them on top of a line, or in a list
  `(?:^[-*•\\s]{0,4}|[,;] )(${kind}(?:ual)?,? ${kind}(?:ual)?)(?=[,;:(.]|\\s[-–|]|$)`,
  // "Part time (20 hours a week)", "Full-time." on a line of its own, "Full-time, £30,000", "Full time: Yes"
  pattern('iu')`
    ^[-*•\s]{0,4}((?:full|part)[- ]?time|(?:temp|contract)[- ]to[- ](?:perm(?:anent)?|hire))(?=[.\s]{0,3}$
      |, \p{Sc}? ?\d|, W-?2\b| (?:remote|hybrid|on-?site)\b|: yes\b
      |,? \(?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b
      |,? ?\(?(?:approx\.? )?\d{1,2}(?:[.,]\d)?\+? ?(?:h|hrs?|hours|uur)\b)
  `,
  /\b(?:\d{1,2}|six|twelve|nine|three)[- ]months? (contract|maternity (?:leave )?cover|parental leave cover|internship|fixed[- ]term)(?! (?:extension|review|renewal))\b/iu,
  /\bthis is an? (?:(?:paid|unpaid|summer|remote|virtual|\d{1,2}[- ](?:month|week)) ){0,3}(internship|volunteer(?= (?:position|role|post)))/iu,
  `\\b(?:position|role|job|post|contract|appointment|this) (?:type )?is (?:an? )?(${kind}(?:(?:,| and| or) ${kind}){0,2})\\b`,
  // "to work as long-term (40 hours a week) independent contractors"
  /\bwork(?:ing)? (?:[\p{L}-]+ ){0,3}as (?:an? )?(?:[\p{L}\d,()/-]+ ){0,5}?((?:independent |1099 )?contractors?|freelancers?)(?=[,.;:!?)]|$| \(| on\b| for\b| with\b)/iu,
  `\\b(?:looking for|hiring|seeking|seeks|recruiting|(?:opening|vacancy) for) an? (${kind})(?=,? \\S)`,
  // "- Remote, fulltime"
  `^[-*•\\s]{0,4}(?:remote|hybrid|on-?site|in-?person),? (${kind})[.\\s]{0,3}$`,
  /\b(?:een|voor een|als) (part-?time|full-?time|deeltijd|voltijd)[ -]?(?:functie|baan|job|vacature|positie|bijbaan)(?!\p{L})/iu,
  pattern('iu')`
    \b(?:en|in|im|als|contrato de|contrato em|contratto di|régimen de|regime de|auf) (CDI|CDD|alternance
      |intérim|(?:Voll|Teil)zeit(?: ?(?:oder|und|\/) ?(?:Voll|Teil)zeit)?|CLT|PJ|estágio|prácticas
      |jornada completa|tiempo completo|tempo integral|tempo pieno|stage)(?! (?:de vie|up))\b
  `,
  /(?<!\p{L})((?:un)?befristet)e[nrs]? (?:Arbeits(?:vertrag|verhältnis)|Stelle|Festanstellung|Anstellung)/iu,
].map((shape) => (typeof shape === 'string' ? new RegExp(shape, 'iu') : shape))
/** Quick test for what none of these shapes can match without. */
const kindWords = pattern('i')`
  (?:full|part|whole)[- ]?time|permanent|fixed[- ]term|freelance|seasonal|contract|per diem
  |casual|zero.hour|temp[- ]to|cover\b|internship|volunteer|(?:deel|vol)tijd|CD[ID]|alternance|intérim
  |(?:voll|teil)zeit|CLT|PJ|estágio|prácticas|jornada|tiempo|tempo|\bstage\b|befristet
`
const ofSomethingElse = pattern('iu')`
  \b(?:not (?:an? )?|potential|possib\p{L}+|conver\p{L}+|may (?:lead|become|be)|could|later|afterwards
    |equivalent|transition\p{L}*|previous|prior
    |(?<!\b(?:depending|dependent|based|subject) (?:up)?(?:on|to) (?:\p{L}+ (?:and|&) )?)experience
    |\p{L}*erfahrung|möglichkeit\p{L}*|aussicht|option auf|posibilidad\p{L}*|becari[oa]s|praktikant\p{L}*|saisonniers|équipe de|equipo de|teams? von|danach|ensuite|después|employees?|staff|team of
    |benefits|if you|authori[sz]ed|legally|(?:eligible|entitled|right) to work)\b
`

/** "£24,500 a year for full-time hours": what such hours would pay. */
const paidFor = /[$€£] ?(?:[^,;.:]|[.,](?=\d)){1,40} for (?:an? )?$/

/** The kinds of employment that a text says, as it says them: its first sentence about it, and its phrases that mean nothing else. */
export function employmentInText(lines: readonly string[]): string[] {
  const said = employmentInSentences(lines)
  const spoken = spokenEmployment(lines).filter((words) => !said.some((other) => words.includes(other)))
  return [...said, ...spoken]
}

/** "- Full time": a point that is nothing but one kind. More of them are what one may choose from. */
export function employmentInPoints(lines: readonly string[]): string[] {
  const points = lines
    .slice(0, mostLines)
    .map((line) => /^[-*•] (?:\[[xX]\] )?(\S.{2,30}?)[.\s]*$/.exec(line)?.[1])
    .filter((point) => point !== undefined && isKindByItself(point))
  const [only, ...others] = new Set(points.map((point) => point!.toLowerCase()))
  return only !== undefined && others.length === 0 ? [points[0]!] : []
}

/** The same of a text that is known to be English. */
export function employmentInEnglish(lines: readonly string[]): string[] {
  const said = employmentInSentences(lines)
  const { hours, terms } = axesOf(said)
  return hours && terms ? said : [...said, ...measuredEmployment(lines, !hours, !terms)]
}

/** What also stands elsewhere in a text for other reasons is taken of the first sentence alone. */
const certain = /time|permanent|fixed[- ]term|contractors?$|cover$/i

/** The kinds of the first sentence that says one; where it names hours or terms alone, also the other of a later one. */
function employmentInSentences(lines: readonly string[]): string[] {
  let said: string[] = []
  for (const line of splitParagraphs(lines.slice(0, mostLines))) {
    if (line.length > longestLine || !kindWords.test(line)) continue
    for (const sentence of line.split(/(?<=[.!?;])\s+/)) {
      const kinds = kindsInSentence(sentence)
      const more = said.length === 0 ? kinds : kindsBeside(said, kinds).filter((each) => certain.test(each))
      if (more.length > 0 && said.length > 0) return [...said, ...more]
      if (more.length > 0) said = more
    }
  }
  return said
}

/** "Part or full time.", "full- or part-time positions": one word stands for both. */
const eitherTime = pattern('iu')`
  (?:^[-*•\s]{0,4}|(?<=\s))((?:full|part)(?:[- ]?time|-)? ?(?:or|and|&|\/) ?(?:full|part)[- ]?time)
  (?=[.,;:()]|\s*$| (?:available|considered|possible|positions?|roles?|jobs?|posts?|hours|work\b))
`

/** "Las personas en prácticas también están invitadas": others, who are named beside those who work there. */
const guests = pattern('iu')`
  (?<!\p{L})(?:personas|estudiantes|alumn[oa]s|compañer[oa]s|personnes|étudiant\p{L}*|collègues|personen|kolleg\p{L}+|persone
    |colleghi|pessoas|colegas|estudantes|people|colleagues|students)[ ](?:en|in|im|em|à|on)[ ][^.;]{3,40}
  [ ](?:también|auch|aussi|anche|também|also|are|sind|son|sont|sono|são)(?!\p{L})
`

function kindsInSentence(sentence: string): string[] {
  if (guests.test(sentence)) return []
  const either = eitherTime.exec(sentence)
  if (either !== null && !ofSomethingElse.test(sentence.slice(0, either.index))) {
    const parts = either[1]!.split(/ ?(?:\bor\b|\band\b|&|\/) ?/i)
    return parts.every((part) => /time$/i.test(part)) ? parts : [either[1]!]
  }
  const said = shapes.map((shape) => shape.exec(sentence)).find((match) => match !== null)
  const listed = listedTerms(sentence).kinds
  if (kindsUnstated(said?.[1] === undefined ? [] : [said[1]], listed).length > 0) return [...listed]
  if (said === undefined || said === null) return []
  const around = sentence.slice(0, said.index + said[0].length)
  if (comesLater(sentence, said.index, around.length)) return []
  if (ofSomethingElse.test(around) || paidFor.test(sentence.slice(0, sentence.indexOf(said[1]!, said.index))))
    return []
  return said[1]!.split(/\s*(?:,|(?<!\d)\/)\s*|\s+(?:and|or|oder|und|-)\s+/i).filter((word) => word !== '')
}

const intern = pattern('iu')`
  (?<![\p{L}\d])(?:intern(?:ship)?s?|working student|praktik(?:um|ant(?:in)?)|werks?student(?:in)?|stagiaire
    |stagiair|stagista|tirocinio|practicante|pasant[ií]a|prácticas profesionales|praktykant(?:ka)?
    |stażyst(?:a|ka)|stajyer|harjoittelija|magang|thực tập(?: sinh)?|est[áa]gio
    |estagi[áa]ri[oa](?:\([ao]\))?|becari[oa]|(?<=\p{L} )co-op(?=$|\s*[(,])
    |co-op (?:student|placement|term|intern)|apprentice(?:ship)?|стажёр
    |стажер)(?![\p{L}\d])(?!\s+(?:coordinator|manager|lead|supervisor|recruiter|program|director|mentor))
  |实习生?|實習生?|インターン|인턴
`

/** "Ausbildung zur Kauffrau", "Auszubildende (m/w/d)"; "Leitung Ausbildung" and "Azubi-Marketing" are no places to learn. */
const germanLearner = pattern('iu')`
  (?:^|[|(:–—] ?| - )(ausbildung(?= (?:zu[mr]|als)(?!\p{L}))
    |(?:auszubildende[rn]?|azubi|lehrling|lehrstelle|duales studium)(?![\p{L}\d-]))
`

/**
 * "Stage Cyber": in front it is an internship in French, Italian and Dutch. In English it is where one plays, or one of
 * several, unless the title is marked as French titles are.
 */
const stageInFront = pattern('iu')`
  ^(?:(?:offre|proposition) de )?((?:afstudeer|meewerk)?stage)(?![\p{L}'’])
  (?! ?[-–:(]? ?(?:manage(?:rs?|ment)|direct(?:ors?|ing)|hands?|crew|technicians?|left|right|gate|coach
      |\d{1,2}(?! ?(?:mois|semaines|maanden|mesi))|[a-z]|one|two|three|i{1,3}|iv|and|of|to|for|the
      |av)(?!\p{L}))
`
const ofTheatre = pattern('iu')`
  ^stage[- ](?:(?:tech(?:s|nical)?|work(?:ers?|shop)?|sets?)(?!\p{L})
    |(?:supervis|carpent|rigg|light|automat|electric|prop|door|craft|combat|coordinat|operat|sound|audio
      |video|act(?:or|ress)|perform|danc|show|lead|head|deputy|costume|machin|engineer|fitter|build
      |labou?r|install|dress|host|present|speak|school|play|music|theat|run|mech|sing)
    |(?:assistant|design(?:er)?|produc\p{L}*|artist|writer)s?(?:$|[^\p{L} ]| [^\p{L}]))
`
const markedAsFrench = /\b[hf] ?[/|-] ?[fh]\b|[éèêàçô]|\b(?:M[12]|PFE|bac ?\+|mois|de fin)/i

function stageOf(title: string): string | undefined {
  const stage = stageInFront.exec(title)?.[1]
  return stage !== undefined && ofTheatre.test(title) && !markedAsFrench.test(title) ? undefined : stage
}

/** "(80-100%)", "Nurse 60 %" at the end: how much of full hours it is. */
const share = /(?<![\d.,])\d{1,3} ?%?(?: ?[-–] ?\d{1,3})? ?%$/

/** "80 – 100 %" is one share, and no two parts. */
const spreadShare = /(?<=\d ?%?) [-–—] (?=\d{1,3} ?%)/gu

/** "6 month FTC", "12 Month Fixed Term Contract" */
const forMonths =
  /(?<![\p{L}\d])\d{1,2}[- ]months? (?:ftc|(?:fixed[- ]term )?contract|fixed[- ]term|(?:maternity|parental)(?: leave)? cover)(?!\p{L})/iu

/** "Boulanger en CDI", "Serveur à temps partiel" */
const inFrench =
  /\s(?:en|à) (CD[ID]|intérim|alternance|apprentissage|temps (?:partiel|plein|complet)|mi-temps)(?!\p{L})/iu

/** The kinds of employment that a title names: in brackets, behind a dash, at its end, or as what one would be. Data and hints ask for the same. */
export const employmentInTitle = rememberLast((title: string): readonly string[] => {
  if (title.length > longestTitle) return []
  const parts = title
    .replace(spreadShare, '-')
    .split(/\s+[-–—|]\s+|[()[\]|,]/)
    .map((part) =>
      part.replace(/(?:\b100 ?% ?)?\b(?:remote|remoto|hybrid|home ?office|on-?site)\b/gi, '').trim(),
    )
  const named = parts.filter(
    (part, index) => index > 0 && part !== '' && part.length < 30 && isKindByItself(part),
  )
  const hoursBehind = [title.trim(), ...parts].map((part) => share.exec(part)?.[0]).find(Boolean)
  if (hoursBehind !== undefined && namesKind(hoursBehind)) named.push(hoursBehind)
  const term = forMonths.exec(title)?.[0]
  if (term !== undefined) named.push(term)
  const hours = /^(?:full|part)[- ]time(?=\s)/i.exec(title)?.[0]
  if (hours !== undefined) named.unshift(hours)
  const contract = inFrench.exec(title)?.[1]
  if (contract !== undefined && !named.includes(contract)) named.push(contract)
  const learner = intern.exec(title)?.[0] ?? germanLearner.exec(title)?.[1] ?? stageOf(title.trim())
  return learner === undefined ? named : [learner, ...named]
})

/**
 * The node with the kinds of employment its title names, or its working hours or industry where they are nothing else
 * ("Full-time", "60%"), if it states none, or only hours, or only a contract.
 */
export function withKindsBeside(node: RawNode): RawNode {
  const title = fieldOf(node, ...titleFields)
  const named = employmentInTitle(readText(title?.values[0]) ?? '').filter(namesKind)
  return ['workhours', 'industry'].reduce(
    (known, name) => {
      const field = fieldOf(node, name)
      const told = readTexts(field).filter((text) => isKindByItself(text) || isWorkload(text))
      return withKinds(known, field, told)
    },
    withKinds(node, title, named),
  )
}

function withKinds(node: RawNode, field: RawField | null, named: readonly string[]): RawNode {
  const stated = fieldOf(node, 'employmenttype')
  const values = stated === null ? [...named] : kindsBeside(readTexts(stated), named)
  if (field === null || values.length === 0) return node
  const employment =
    stated === null ? { ...field, values } : { ...stated, values: [...stated.values, ...values] }
  return { ...node, fields: new Map(node.fields).set('employmenttype', employment) }
}
