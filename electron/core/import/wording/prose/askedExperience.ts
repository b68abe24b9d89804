// How much experience a written text asks for. It is said in a sentence of its own among many that also count years:
// of the company, of other jobs, of what would be nice to have. The first that asks for it counts, whole, so that
// fields/experience.ts reads it as it reads a field.

import { westernDigits } from '../../../../../shared/westernDigits.ts'
import { findMonths, noneNeededIn, saysNoneNeeded } from '../../fields/experienceWords.ts'
import { pattern } from '../../text/pattern.ts'
import { plainLine } from '../lines/furniture.ts'
import { isSectionHeading } from '../lines/sectionHeadings.ts'
import { speaksOfExperience } from '../names/tradeWords.ts'
import { splitParagraphs } from './sentences.ts'

const longestLine = 600
const longestSentence = 300
/** Years of somebody else: the employer's, a team's, a benefit's, those of who writes about themselves. */
const ofOthers = pattern('iu')`
  \b
  (?:(?:we(?!(?:['’´]re| are) (?:looking|seeking|hiring|searching)\b| (?:need|require|want|expect|ask)\b)
      |our|us|company(?=[^.]{0,80}\d)|founded|combined(?! education)|collective(?:ly)?|heritage|warranty
      |contract|fixed[- ]term|vesting|(?:le|la|el|il|de|het|die|der|das) (?:groupe|entreprise|société
        |équipe|grupo|empresa|equipo|gruppo|azienda|bedrijf|firma|unternehmen|gruppe|team) (?:a|compte
        |tiene|cuenta|ha|vanta|heeft|hat|verfügt)|l['’](?:entreprise|équipe|azienda) (?:a|compte|ha|vanta)
      |(?:empresa|azienda|entreprise|groupe|unternehmen|bedrijf) (?:con|com|avec|fort de|mit|met)
      |wij (?:hebben|zijn)|unser[em]?|wir|nous|notre|nosotros|nuestr[oa]|nossa?|my)\b
    |I[’'](?:ve|m) |I (?:have|am|was) |has worked|(?:over|for|after) the (?:last|past|next)
    |has (?:over|more than|been)|have been|years? ago|(?:cada|every|each|alle|tous les|toutes les
      |ogni|elke) (?:\p{L}{2,6}|\d{1,2}) (?:months|years|meses|anos|años|monate|jahre|mois|ans|mesi|anni
      |maanden|jaar)|experience (?:refers to|is defined)|erfahrung(?:en)? (?:zu )?sammel(?:n|st)
    |(?:you(?:['’]ll| will)|to) gain)\b|未経験|勤務の(?:スタッフ|社員)|創業|設立
  |(?<!\p{L})(?:tenemos|llevamos|contamos con|temos|contamos com|abbiamo|vantiamo|vi har|meillä on|mamy
    |posiadamy|máme|у нас|мы имеем|(?:cég|vállalat|csapat)[uü]nk|(?:firma|şirket)mız|شركتنا(?: لديها)?|لدينا|نمتلك
    |công ty có|chúng tôi có|firma (?:ma|má|har)|yritys on) (?:خبرة )?(?:\p{L}+ ){0,2}\d
  |(?<!\p{L})(?:(?:umfasst|dauert|omfattar|varar|comprend|dure|includes?|lasts|takes|incluye|comprende|dura|duurt|omvat|trwa|trvá)
      (?: \p{L}+){0,3} (?:jahre?|års?|ans|years|años|anos|anni|jaar|lata?|let|roky)|worked here)(?!\p{L})
  |(?:우리 회사|당사|저희)[^.\n]{0,20}\d+ ?년(?! ?이상)|(?:公司|我们|我司)(?:已)?(?:拥有|具有|有(?!意)|从事)|当社|弊社
  |(?:شرکت|مجموعه|گروه|هلدینگ) [^.؛\n]{0,60}(?:با|دارای) (?:بیش از )?[\d۰-۹]
`
/** "A full-service agency with over 27 years of experience" */
const ofFirm = pattern('iu')`
  \b(?:agency|firm|business|organi[sz]ation|institution|leader|provider|supplier|manufacturer|retailer
    |consultancy|practice|studio|brand|charity|start-?up|team|network
    |boutique)\b(?: [\p{L}-]+){0,6}?,? (?:with|bringing
    |backed by) (?:over |more than |nearly |almost |some )?\d{1,3}\+? years
`
/** Nobody is asked for so much. */
const mostMonths = 20 * 12
/** What would be welcome is not asked for. */
const optional = pattern('iu')`
  \b(?:prefer(?:red|ably|ence)?|(?:is|are|would be|as|be) an? (?:\p{L}+ )?(?:plus|asset|advantage|bonus)
    |plus[.!]?$|bonus|(?:is|are) (?:helpful|useful|beneficial)|(?:not|n['’]t) essential
    |nice[- ]to[- ]haves?|ideally|desir(?:able|ed)|optionnel|facultatif|opcional|advantageous|optional
    |(?:would|will) be (?:nice|great|good|helpful|welcome|useful)|von vorteil|wünschenswert|idealerweise
    |souhaité|un (?:plus|atout)|deseable|valorable|desejável|diferencial|gradita|pluspunt)|^advantage|优先
  |加分|あれば|歓迎|우대|будет плюсом|желательно|(?<!\p{L})יתרון(?!\p{L})
`
/** "Two years of experience, ideally with boats": only what comes behind it is. */
const optionalTail = pattern('iu')`
  [,(] ?(?:(?:ideally|preferably|preferred) (?:in|with|at|within|as|on|using|from|of|for)
    |\d{1,2}\+? (?:years )?preferred|(?:and )?(?:prior )?(?:experience|knowledge|background) (?:with|in
      |of) [^,;.]{3,80} (?:preferred|desir(?:able|ed)
      |an? (?:plus|advantage|asset|bonus)))\b.*$
`
/** "Two years with stone mills (Northmill preferred)": only which of them is a wish, unlike "two years (strongly preferred)". */
const wishInBrackets =
  /\((?:\p{Lu}|(?:e\.g\.|ideally) )[^()]{1,60} (?:preferred|a plus|desired|advantageous)\)/gu
/** "3 years of experience desired" below "Requirements": how it is asked for politely. */
const politely = /(?<!\b(?:be|also)) desired[.!]?$/i
/** "有3年以上经验，有烘焙经验优先": the same where nothing but the sign parts them. */
const optionalClause = /[，,；;][^，,；;。]{0,60}(?:优先|加分|優先|歓迎|우대)[^，,；;。]{0,20}/gu
/** "Required and preferred qualifications" */
const required = /\b(?:required?|requirements?|minimum|basic|must)\b/i
const longestHeading = 80

/** Also where no space follows, but not in "3 years of .NET" or "ASP.NET". */
const sentenceEnd = pattern('u')`
  (?<=[.!?;])\s+(?=[\p{Lu}\p{Lo}\p{Sc}]|\d{1,2}\+?(?:\s?[-–]\s?\d{1,2}\+?)? (?:years|yrs|ans|a[nñ]os|anni
      |jahre|jaar)\b)|(?<=[\p{Ll}\d)%][.!?;])(?=\p{Lu}\p{Ll}|\p{Lo})|(?<=[；。])\s*(?=[\p{Lu}\p{Lo}])
`
/** Years of learning in the same breath: which of them are asked for of work is not sure. */
const ofCollege = /\byears?['’]? of (?:college|university|post-?secondary)/i
/** "A degree or four years of experience": who has the one is not asked for the other. */
const inPlaceOfDegree = pattern('i')`
  \b(?:\d{1,2}\+?|one|two|three|four|five|six|eight|ten) years? of [^.;]{0,80}, or (?:an? )?(?:bachelor|master|college
    |university|undergraduate|graduate) ?|\b(?:degree|bachelor(?:['’]?s)?|master(?:['’]?s)?|diploma|GED
    |ph\.?d)\b[^.;]{0,80}?,? or (?:(?:an )?equivalent(?: of)? |at least |a minimum of )?(?:\d{1,2}\+?|two
    |three|four|five|six|eight|ten) years
`

/** The sentence that asks for experience, else the words that say none is asked for; null where none does. */
export function experienceInLines(lines: readonly string[]): string | null {
  let isOptional = false
  let isAskedFor = false
  let isOfEmployer = false
  for (const written of splitParagraphs(lines)) {
    if (written === '' || written.length > longestLine) continue
    // "2、3年以上" is a point of a list, and not two years or three.
    const line = plainLine(written).replace(/^\d{1,2}、(?=\S)/, '')
    if (isHeading(written, line)) {
      isOptional = optional.test(line) && !required.test(line)
      isAskedFor = !isOptional && asked.test(line)
      isOfEmployer = ofEmployer.test(line)
    }
    const isPoint =
      /^[-*•]\s/.test(written) && (pointOfYears.test(line) || (!isOfEmployer && namesSkill(line)))
    if (isOptional || !(isPoint || speaksOfWork(line) || (isAskedFor && asksWithoutWord(line)))) continue
    const asking = line.split(sentenceEnd).find((sentence) => asksForYears(sentence, isPoint, isAskedFor))
    if (asking !== undefined) return asking.trim()
  }
  return noneInLines(lines) ?? experienceBelowLabel(lines)
}

/** "Experience:", and below it "1 year", or "No"; a time also below the word alone. */
function experienceBelowLabel(lines: readonly string[]): string | null {
  const full = lines.filter((line) => line !== '')
  for (const [index, line] of full.entries()) {
    if (line.length > longestPoint || !speaksOfExperience(line)) continue
    const isLabel = /[:：]$/.test(line)
    if (!isLabel && line.split(' ').length >= 4) continue
    const below = full[index + 1]?.replace(/^[-*•]\s+/, '') ?? ''
    const said = `${plainLine(line)} ${below}`
    if (
      below.length <= longestPoint &&
      ((isLabel && saysNoneNeeded(said)) ||
        (onlyTime.test(below) && findMonths(westernDigits(below)) !== null)) &&
      !optional.test(said)
    )
      return said
  }
  return null
}

/** "1 año", "2-3 years", "Mínimo 6 meses" */
const onlyTime =
  /^(?:at least|min(?:imum|\.)?|mínimo|mindestens|au moins|almeno|od|от)?(?: de| of)? ?\d{1,2}\+?(?: ?[-–/] ?\d{1,2})? ?\p{L}{2,8}\.?$/iu

/** A heading that is nothing else. */
const demand = /^(?:required|requires|must[- ]haves?|minimum|required (?:skills|background)[^.]{0,20})$/i

function isHeading(written: string, line: string): boolean {
  if (line.length > longestHeading) return false
  if (/^#|[:：]$/.test(written) || /[:：]$/.test(line) || isSectionHeading(line) || demand.test(line))
    return true
  // "- School diploma (preferred)" is a wish among others.
  // "Spanish is a plus" is a sentence.
  const isName = /^[\p{Lu}\p{Lo}][^\d;,]*$/u.test(written) && !saysOfSomething.test(line)
  return line.split(' ').length < 6 && isName && optional.test(line)
}

const saysOfSomething = /(?<!\p{L})(?:é|is|are|ist|sind|wäre|est|es|sont|è|är|er|jest)(?!\p{L})/iu

/** "5+ years in milling, baking or brewing roles": the word may be missing. "Northmill: 20 years in milling" is its age. */
const yearsAt = pattern('iu')`
  ^[-*•\s]{0,6}(?:\p{L}[\p{L} /&-]{2,40}: (?!1[6-9]|[2-9]\d))?
  (?:at least |(?:a )?minimum(?: of)? )?(?:\p{L}{3,6} \()?\d{1,2}\)?\s?(?:\+|or more)?
  (?:\s?[-–]\s?\d{1,2}\s?\+?)? (?:years?|yrs?\.?)\+? (?:in(?! (?:business|operation|existence)(?:[.,;!)]|$| and\b))|as
    |with|working|of (?:professional|hands-on|relevant|working))\b
`

/** What points below such a heading say is asked for. */
const asked = pattern('i')`
  \b(?:skills?|requirements?|required|qualifications?|must[- ]haves?|minimum|criteria|about you|what you(?:['’]ll)? bring|your profile|requisitos|requisiti
    |exigências|exigences|anforderungen|anforderungsprofil|voraussetzungen|vereisten|functie-eisen
    |wymagania|požadavky)\b|требования|вимоги
`
/** "Mínimo 1 ano com moinhos": how long one has done what stands behind it. */
const leastOf = pattern('iu')`
  ^[-*•\s]{0,6}(?:mínimo(?: de)?|acima de|m[aá]is? de|al menos|pelo menos|mindestens|au moins|minimum
    |min\.|almeno|minstens|co najmniej|minimálně) (?:1[0-5]|\d) (?:anos?|años?|jahre?|ans?|anni|anno|jaar
    |lata?|roky?) (?:com|con|mit|avec|met|z|s|em|na|no|en|in|als|como|comme) (?!idade|edad|mercado)\p{L}
`
/** "3+ years Python": there it says the same without the word; not "5+ years warranty", "18+ years old". */
const yearsOf = pattern('iu')`
  ^[-*•\s]{0,6}(?:\d{1,2}\s?(?:\+|(?:[-–]|to)\s?\d{1,2}\+?) (?:years?|yrs?\.?|Jahre)
    |(?:at least |minimum (?:of )?)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine
      |ten) years? of) (?!(?:old|(?:of )?age|service|funding|support|employment|leave|tenure|salary
      |stipend|data(?! (?:engineer|scien|analy|model|manag|work))|history|college|school|study|studies
      |education|ago|or older|in business|warranty|guarantee|contract|lease|residen\p{L}*|alt|Garantie
      |Laufzeit|(?:Arbeits)?Vertrag\p{L}*|Ausbildung\p{L}*)\b)[\p{L}.#]
`

/** "3 years Python": what is learnt begins with a capital there; "3 years Diploma" and "2 years Contract" last so long. */
const yearsNamed = pattern('u')`
  ^[-*•\s]{0,6}(?:10|[1-9]) (?:years?|yrs?\.?) (?!(?:Old|Age|Bachelor|Master|Diploma|Degree|College
      |University|Contract|Fixed|Warranty|Guarantee|Residen|Apprentice|Training|Course|Programme?
      |Licen[cs]e|Employment|Experience)\p{L}*)\p{Lu}[\p{L}\p{N}.#+ ,/&-]{1,60}$
`

/** "Python, 1-2 years": the same behind it; a contract, a degree or a course lasts so long. */
const yearsBehind =
  /^[-*•\s]{0,6}(?!.{0,60}(?:diploma|degree|bachelor|master|licen[cs]e|contract|course|warranty|age|studi))\p{L}[^:：,;]{1,40}, ?(?:\d ?[-–] ?)?(?:1\d|[1-9]) ?\+? ?(?:years?|yrs?)\.?$/iu

/** "You have 4-6 years designing products": said of who is sought. */
const yearsYouHave = pattern('iu')`
  ^[-*•\s]{0,6}(?:you(?:['’]ve(?: got)?| have|['’]ll (?:have|bring)| bring)
    |ha(?:ve|s|ving)) (?:at least |over |more than |between )?\d{1,2}\s?\+?
  (?:\s?[-–]\s?\d{1,2}\+?)? (?:years?|yrs?\.?) (?!(?:old|of age|left|to)\b)\p{L}
`

/** "- Four years of data engineering": a point that says no more. */
const pointOfYears = pattern('iu')`
  ^(?:(?:10|[1-9])\+?|one|two|three|four|five|six|seven|eight|nine|ten) (?:years?
    |yrs?) of (?!(?:age|service|college|school|study|studies|education|residence|operation|growth
      |innovation|excellence|history|success|tradition|funding|support|free|paid|parental|maternity|sick
      |leave|warranty|guaranteed|employment|our|the)\b)[\p{L} /&,-]{3,80}[.;]?$
`

/** How long something lasts, how old a firm is, and what comes with a place. */
const lastsSoLong = pattern('iu')`
  (?<!\p{L})(?:warrant\p{L}*|guarant\p{L}*|contracts?|fixed|fund(?:ing|ed)|anniversar\p{L}*|leases?|visas?
    |permits?|vesting|pension|tenure|leave|in business|market leader\p{L}*
    |(?:career|personal|professional|leadership) development|of age|years old|apprenticeships?|residency
    |programmes?|updates|roadmap|(?:position|assignment|project)[.;]?$)(?!\p{L})
`
/** "5+ years Python and PyTorch", "3-5 years backend development": a point that names what is learnt in so long. */
const pointOfSkill = pattern('u')`
  ^(?:1[0-5]|[1-9])\s?(?:\+|[-–]\s?\d{1,2}\+?)\s?(?:[Yy]ears?
    |[Yy]rs?\.?) (?!(?:Old|Age|Bachelor|Master(?:['’]?s)?|Ph\.?D|Diploma|Degree|College|University|Support
      |Training|Course|Employment|Service|Internship|Traineeship|(?:Full|Part)[- ]?[Tt]ime)(?!\p{L}))
  (?:(?:hands-on|professional|relevant|commercial|proven|solid|strong|recent) )?(?:\p{Lu}|\.[A-Z]
    |(?:[\p{L}/&-]{2,20} ){1,3}(?:development|engineering|programming|design|testing|administration
      |accounting|bookkeeping|marketing|nursing|teaching|coding)(?!\p{L}))
`
/** Points below such a heading speak of the employer. */
const ofEmployer =
  /\b(?:benefits?|perks|we offer|about (?:us|our|the team)|why|our (?:story|team|history)|company|culture|in return)\b/i

/** "A cook with at least four years of hotel work", "you've spent two years leading a team": said of who is sought. */
const yearsSought = pattern('iu')`
  (?<!\p{L})(?:(?:looking for|seeking|(?:is|are) after|requires?|candidates?|applicants?|someone|somebody
      |who|you)(?:['’](?:ve|ll|re))? (?:[\p{L}'’-]+[,:]? ){0,10}?(?:with|has|have|having|possess|bring
      |need:?|needs|offer|spent|of|and|require|requires|a|an)|must have
    |(?:minimum|at least)(?: of)?) (?:(?:at least|a minimum of|minimum|a|over|more than|some) )?(?:\d{1,2}
    |one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)\s?\+?(?:\s?(?:[-–]|to)\s?(?:\d{1,2}
      |two|three|four|five|six|seven|eight|ten)\+?)?(?: \(\d{1,2}\))?[ -](?:years?|yrs?
    |months?)\+?['’]? (?:of|in|as|at|working|work|building|managing|leading|running|designing|developing
    |doing|teaching|writing|selling|operating) (?!(?:age|old|service|college|school|study|studies
      |education|residence|residency|operation|business|tuition|funding|full|probation|notice|savings|pay
      |leave|salary|passport|\p{L}{2,12} validity)\b)(?!the (?:uk|us|eu|united|country|area
      |netherlands)\b)
`

/** "Sales: 5 years" */
const yearsOfSkill =
  /^[-*•\s]{0,6}\p{L}[^:：]{1,60}[:：] ?(?:(?:1\d|\d) ?[-–] ?)?(?:1\d|\d) ?\+? ?(?:years?|yrs?|ans?|años?|anos?|anni|anno|jahre?|jaar|lata?|roki?)$/iu
/** What boards write behind that where it must be. */
const isRequired =
  / ?\((?:required|exigée?|requise?|obligatoire|requisito mínimo|obligatori[oa]|excluyente|requerid[oa]|erforderlich|vereist|richiest[oa]|wymagane|obrigatóri[oa]|krävs)\)$/iu

/** "6+ anos desenvolvendo", "3+ años en molinos": not an age, nor how long a firm has been there. */
const foreignYearsOf = pattern('iu')`
  ^[-*•\s]{0,6}\d{1,2}\s?(?:\+|[-–]\s?\d{1,2}\+?) (?:anos|años|ans|anni|jaar
    |lat) (?!(?:(?:de|d['’]|di|na|no|en el|sur le) ?)?(?:idade|edad|âge|età|oud|mercado|marché|mercato
      |garant|contrat|histór|histor|vida|trajet|atuação|activit|attivit|antigu)\p{L}*)\p{L}{2}
`

function namesSkill(point: string): boolean {
  return point.length <= longestSentence && pointOfSkill.test(point) && !lastsSoLong.test(point)
}

/** These cannot match without a digit, which most lines have none of. */
const yearsInDigits = [foreignYearsOf, yearsNamed, yearsBehind, leastOf, yearsOfSkill]

function asksWithoutWord(text: string): boolean {
  return yearsOf.test(text) || (/\d/.test(text) && yearsInDigits.some((shape) => shape.test(text)))
}

/** "Zwei Jahre Praxis", "5 lat pracy": years of doing it, in other words than experience. */
const yearsOfPractice = pattern('iu')`
  (?<!\p{L})(?:jahre?n?|års?|ans|années|a[ñn]os|anni|jaar|lata?|let|roky?|éves?|years?) (?:d['’]|of |de |di )?(?:\p{L}+ )?(?:praxis
    |praksis|praktik|pratique|práctica|prática|pratica|praktijk|praktyki|gyakorlat\p{L}{0,3}|pracy w|pracy na)(?!\p{L})
`
/** "Du har jobbat minst två år": what who is sought has done for so long. */
const hasWorked = pattern('iu')`
  (?<!\p{L})(?:(?:you|who|candidates) (?:have|has|must have|should have) (?:\p{L}+ )?worked|(?:du|dig|deg|som) (?:som )?har (?:tidigare )?(?:jobbat|arbetat|jobbet|arbeidet|arbejdet)
    |(?:sie|du|ihr) (?:haben|hast|habt) [^.]{0,60}gearbeitet|(?:vous avez|tu as|qui a) travaillé|(?:que )?ha(?:s|ya) trabajado|tenha trabalhado|(?:che )?(?:hai|abbia) lavorato
    |(?:je|u) hebt [^.]{0,60}gewerkt)(?!\p{L})
  |从事|從事|従事
`
const someYears = /jahr|år|\ban|a[ñn]o|jaar|\blat|\blet|\brok|éve|year|年/i

/** Quick test for what the patterns of English years cannot do without; most lines have none. */
const someTime = /year|yr|month| ans d/i
/** "5+ yrs exp in sales", "Exp: 3 years" */
const inShort =
  /\b(?:years?|yrs?)\.?['’]? (?:of )?exp\b|\byears?['’]? PQE\b|\bans d(?:['’]exp\b|['’]exercice\b|e (?:barreau|pratique)\b)|\bexp\.?(?: required)? ?[:–-] ?\d/i

function speaksOfWork(text: string): boolean {
  if (speaksOfExperience(text)) return true
  const inYears = [yearsAt, yearsYouHave, yearsSought]
  if (someTime.test(text) && (inShort.test(text) || inYears.some((shape) => shape.test(text)))) return true
  if (someYears.test(text) && (yearsOfPractice.test(text) || hasWorked.test(text))) return true
  return text.endsWith(')') && isRequired.test(text) && yearsOfSkill.test(text.replace(isRequired, ''))
}

function asksForYears(sentence: string, isPoint: boolean, isAskedFor: boolean): boolean {
  if (
    sentence.length > longestSentence ||
    !(speaksOfWork(sentence) || ((isPoint || isAskedFor) && asksWithoutWord(sentence))) ||
    ofOthers.test(sentence) ||
    ofFirm.test(sentence) ||
    ofCollege.test(sentence) ||
    inPlaceOfDegree.test(sentence) ||
    optional.test(withoutWishes(isAskedFor ? sentence.replace(politely, '') : sentence))
  )
    return false
  const months = findMonths(westernDigits(withoutWishes(sentence)))
  return months !== null && months < mostMonths
}

function withoutWishes(sentence: string): string {
  return sentence.replace(wishInBrackets, '').replace(optionalTail, '').replace(optionalClause, '')
}

/** "- No prior experience": a point that says nothing else. */
const longestPoint = 40

const mayNeedNone = pattern('i')`
  xp[eéê]r|fresh|신입|sperienza|erfahr|vorkennt|débutant|ervaring|doświad|опыт|опит|досвід|prax|tapasztalat
  |deneyim|erfarenhet|erfaring|kokemus|iskustvo|kinh nghiệm|pengalaman|εμπειρία|[経經经無无][験驗验歴歷历]|경력|초보
  |ประสบการณ์|خبرة|ני?סיון
`

/** What the sentences of a text say where they ask for none. */
function noneInLines(lines: readonly string[]): string | null {
  for (const line of lines) {
    if (line.length > longestLine || !mayNeedNone.test(line)) continue
    const said = noneNeededIn(line)
    if (said !== null) return said
    const point = plainLine(line).replace(/^[-*•\s]{1,6}/, '')
    if (point.length <= longestPoint && saysNoneNeeded(point)) return point
  }
  return null
}
