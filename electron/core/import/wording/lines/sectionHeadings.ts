// Headings that stand over a part of a posting ("Responsibilities") or over a page of many ("Open positions"): neither
// is the title of a job.

import { foreignPages, foreignParts } from '../names/foreignHeadings.ts'

/** What its parts say something of. */
const subjects =
  'job|role|position|post|vacancy|opportunity|company|employer|general|project|program|internship|team'

const parts = [
  `(?:(?:key|main|core|primary|minimum|basic|required|preferred|desired|additional|essential|your|full|the|${subjects}) )*` +
    '(?:responsibilities|duties|tasks|accountabilities|requirements|qualifications|skills|criteria|benefits|experience|education|competencies|knowledge)' +
    '(?:,? (?:and|&|\\/|or) .{2,60}|, .{2,80})?',
  // "SKILL REQUIREMENT"
  '(?:skills?|technical|education(?:al)?|experience|language) (?:and experience )?(?:requirements?|qualifications?)|' +
    `(?:full |the )?(?:(?:${subjects}) ?)?(?:summary|overview|description|purpose|profile|details|information|highlights|content|announcement)|` +
    `(?:overview of|summary of|purpose of|the) (?:(?:the|this|our|your) )?(?:${subjects}|us|you)`,
  "what (?:you(?:[’']ll)?|we|you[’']re|we[’']re|it) .{2,50}|" +
    "who (?:you are|we are|we[’']re looking for|should apply|can apply)|how to apply|" +
    'send (?:us )?(?:your|an?) (?:updated )?(?:cv|r[eé]sum[eé]|applications?)(?: .{2,30})?|how you can apply|' +
    'to apply|application(?: process| procedure| instructions)?|apply(?: now| here| today)?|' +
    "why (?:join )?(?:us|you[ ’'](?!should ).{2,40}|.{2,30}\\?)|why (?:you )?(?:should )?(?:you )?(?:apply|join|choose)(?: .{2,30})?",
  'about (?:you|the .{2,40}|this .{2,40}|our .{2,40}|.{2,30})|' +
    'the ideal candidate|' +
    '(?:your|our) (?:role|profile|mission|tasks|team|benefits|offer|background)|' +
    'introduction|the challenge|our (?:stack|values|client|culture|story|company)|your impact',
  '(?:our |the |employee |key )?(?:benefits|perks|offer|compensation|salary|pay|location|contact)(?: (?:and|&) .{2,40})?|' +
    'we offer|we expect|you (?:have|are|bring|will|offer)|nice to haves?|must haves?|bonus(?: points)?|' +
    'deadline|(?:further |more |additional )information|' +
    '(?:(?:important|general|useful|further|additional|key) )?(?:information|notes?|notice|instructions|' +
    'guidance|advice) (?:for|to) (?:(?:all |prospective |potential |job )?(?:applicants?|' +
    'candidates?)).{0,30}|' +
    'contact(?: (?:us|information|details|persons?|for .{2,30}))?|role|position|project|start date|duration|' +
    'hours|(?:terms|conditions)(?: (?:and|&) (?:terms|conditions))? of (?:employment|service|appointment)|' +
    'equal opportunit.{1,40}|(?:main |overall |core )purpose of (?:the )?(?:post|role|job|position)|' +
    '(?:responsible|accountable) (?:to|for)|reports? to|key areas|(?:key )?result areas|' +
    '(?:hours of work|working hours)|' +
    '(?:selection|recruitment|interview) (?:process|procedure|criteria|schedule)|eligibility(?: criteria)?|' +
    '(?:key |main )?objectives?(?: (?:of|for) (?:this|the) (?:role|position|job|post))?|' +
    'age limits?(?: .{2,20})?|(?:vacancy|post|interview|walk[- ]in[- ]interview) (?:overview|details?)|' +
    'interested\\??|questions\\??',
  '(?:ihre? |deine? |die |das |unsere? )?(?:aufgaben?|aufgaben(?:gebiete?|bereiche?|felder|feld|spektrum)|' +
    'tätigkeits(?:gebiet|bereich|feld)|tätigkeiten|anforderungen|qualifikation(?:en)?|profil|vorteile|' +
    'benefits)|(?:das |was )?(?:wir|sie|du|dich|ihnen|dir) .{2,40}|über .{2,40}|bewerbung|kontakt|' +
    'voraussetzungen|(?:ihr|dein|unser) (?:angebot|team)|fragen(?: .{2,30})?|' +
    'einstellungsvoraussetzungen|aufgaben .{2,40}|unternehmens(?:beschreibung|profil|vorstellung)|' +
    '(?:zusätzliche|weitere) informationen',
  '(?:vos |votre |les |le |la )?(?:missions?|profil(?: recherché)?|responsabilités|compétences|avantages|' +
    'poste|description(?: du poste| de (?:l.entreprise|la société))?|' +
    'informations (?:supplémentaires|complémentaires))|nous (?:offrons|proposons)|à propos(?: de .{2,40})?|' +
    'comment postuler|(?:tus |tu |las )?(?:funciones|responsabilidades|requisitos|beneficios|perfil)|' +
    '(?:qué |lo que )?ofrecemos|sobre .{2,30}',
  '(?:faqs?|frequently asked questions|common questions|(?:häufige|oft gestellte|häufig gestellte) fragen|' +
    'questions fréquentes|foire aux questions|preguntas frecuentes|perguntas frequentes|domande frequenti|' +
    'veelgestelde vragen|よくある(?:ご)?質問)(?:(?:,? .{2,50})?)|' +
    '(?:functie-?eisen|jouw profiel|(?:wat|dit) (?:ga|doe|wij|we|bieden|vragen|breng|neem|krijg|heb) .{2,40}|' +
    'wat (?:ga|bieden|vragen)|over ons|wie (?:ben jij|ben je|zijn wij|wij zijn)|profilo|requisiti|' +
    'responsabilità|descrizione dell.azienda|informazioni aggiuntive|' +
    'bedrijfsomschrijving|aanvullende informatie|información adicional|opis firmy|dodatkowe informacje|' +
    'företagsbeskrivning|ytterligare information)',
]

// It names no letters of all scripts, and without the flag for them it is made in a third of the time.
const sectionHeading = new RegExp(
  `^(?:\\d+[.)]\\s*)?(?:${[...parts, ...foreignParts].join('|')})\\s*[:：?!.…]*$`,
  'i',
)

const things =
  'jobs?|careers?|vacanc(?:y|ies)|openings?|positions?|opportunit(?:y|ies)|roles?|internships|employment|hiring|recruitment'
const offers = [
  '(?:(?:our|all|internal|external|past|former|previous|filled|closed|current(?:ly)?|latest|new|available|' +
    `open|featured|explore|view|see|browse|search|find|today[’']s|job|career|employment) ){0,4}(?:${things})` +
    '(?: (?:openings?|positions?|opportunities|vacancies|offers|listings?|search(?: results)?|details|' +
    'information|board|page|application|posting|advert(?:isement)?|description|and .{2,20}|& .{2,20}|' +
    '(?:at|with|for|in) .{2,60})){0,2}',
  '(?:stellen|job)-?(?:angebote?|ausschreibung(?:en)?|anzeigen?|markt)(?: (?:und|&) .{2,30})?|' +
    '(?:offene |freie )?stellen(?: (?:bei|in|im|an) .{2,60})?|' +
    '(?:jobs? (?:und|&) )?karriere(?: (?:und|&) .{2,30}| (?:im|in|bei|am|an der) .{2,60})?|aktuelle .{2,30}|' +
    'arbeiten bei .{2,30}|(?:team)?verstärkung (?:gesucht|für unser team)(?: gesucht)?|' +
    'verstärken? (?:sie )?unser (?:.{1,20} )?team|' +
    '(?:werde|werden sie) (?:ein )?teil (?:unseres|unserer|des|der|von) .{2,30}|' +
    'mitarbeiter(?:[*:_]?innen|/-?innen)?(?: \\(m/w/d\\))? gesucht|' +
    'initiativbewerbung(?:en)?(?: (?:und|oder|&) .{2,40})?|wir suchen(?: dich| sie| verstärkung)?|' +
    'ausschreibung(?:en)?',
  "offres? d[’']emplois?|(?:nos |les )?(?:offres|postes)(?: .{2,30})?|recrutement|" +
    'nous (?:recrutons(?: .{2,30})?|rejoindre)|rejoignez.{1,30}|' +
    'candidatures? (?:spontanée?s?|libres?)(?: (?:ou|et|&|/) .{2,40})?|carrières?|emplois?|candidatures?|' +
    '(?:puestos|plazas) vacantes|ofertas? de (?:empleo|trabajo)|empleo|trabaja con nosotros|lavora con noi|' +
    'vacatures?|werken bij(?: .{2,30})?|vagas|trabalhe conosco|oferty pracy(?: .{2,30})?|' +
    '(?:aktualnie|obecnie) (?:potrzebujemy|poszukujemy|szukamy)|kariera|praca|jobb|ledige stillinger',
  ...foreignPages,
]
const otherPages =
  "(?!.*(?<!\\p{L})(?:of|for|in|head|director|manager|advis[eo]r)(?!\\p{L}))(?:[\\p{L}\\d&.’'-]{2,40} ){1,4}careers|" +
  '(?:come |want to )?(?:join|work (?:with|for|at)) (?:our .{2,30}|the .{2,30}|.{2,30})|' +
  "we(?:[’']re| are) (?:now |currently )?(?:hiring|recruiting|looking .{2,30})|now hiring|search for jobs|" +
  'build your .{2,40}|.{3,40} (?:with|join|joining) us|home|welcome(?: .{1,30})?|sign in|log in|menu|' +
  'contact(?: us)?|about(?: us)?|news|people|(?:our )?team|members|publications|research|error|' +
  'page not found|application (?:received|submitted|sent)|thank you.{0,40}|success|' +
  '(?:spontaneous|speculative|open|unsolicited) (?:applications?|inquiries)|apply(?: now| online)?|' +
  'komm(?:en sie)? (?:in|zu|ins) uns.{0,30}|bewirb dich(?: bei uns)?|(?:entra|vieni|unisciti) .{0,12}(?:nostr[oa]|noi).{0,20}|' +
  '(?:únete|súmate|incorpórate) .{2,30}|(?:faça|faz|vem fazer|venha fazer) parte d.{2,30}|junta-te .{2,30}|' +
  'kom (?:bij|in) ons.{0,20}|(?:bli|bliv) en (?:del|av|af) .{2,30}|tule (?:meille|mukaan|osaksi|tiimi).{0,25}|dołącz do .{2,30}|' +
  '(?:přidej(?:te)?|přidaj(?:te)?|pridaj(?:te)?|pridruži(?:te)?) se? .{2,30}|csatlakozz .{2,30}|alătură-te .{2,30}|' +
  '(?:присоединя|приєднуй)\\p{L}+ .{2,30}|(?:ekibimize|aramıza) katıl.{0,10}|' +
  '(?:employee |job )?referrals?(?: (?:program(?:me)?s?|(?:&|and) .{2,40}))?'

const ending = String.raw`\s*[:：?!.…]*$`
const offerHeading = new RegExp(`^(?:${offers.join('|')})${ending}`, 'i')
const pageHeading = new RegExp(`^(?:${[...offers, otherPages].join('|')})${ending}`, 'iu')

const longestHeading = 100

/** Whether a heading names a part of one posting: "Your profile". */
export function isSectionHeading(line: string): boolean {
  return isOfParts(plainHeading(line))
}

/** Whether a heading names a page on which jobs are offered. */
export function isPageHeading(line: string): boolean {
  return isWhole(pageHeading, plainHeading(line))
}

/** Whether a heading says that what stands below it are jobs: "Open positions", and not "News". */
export function isOfferHeading(line: string): boolean {
  return isWhole(offerHeading, plainHeading(line))
}

/** Whether a line cannot be the title of a job: it heads a page of jobs, or a part of one. */
export function isGeneralHeading(line: string): boolean {
  const plain = plainHeading(line)
  // What ends in a full stop is said to whoever reads it.
  return plain === '' || plain.endsWith('。') || isWhole(pageHeading, plain) || isOfParts(plain)
}

const joint = / (?:&|\+|and|und|et|y|e|en|och|og|i|ve) | ?\/ ?/i

/** "Profile"; "Description & Requirements" */
function isOfParts(plain: string): boolean {
  return isWhole(sectionHeading, plain) || plain.split(joint).every((part) => isWhole(sectionHeading, part))
}

function isWhole(form: RegExp, line: string): boolean {
  return line.length <= longestHeading && form.test(line)
}

/** Without the signs drawn in front of it; what has a dotted “İ” is Turkish, whose small letters no pattern finds by itself. */
function plainHeading(line: string): string {
  const plain = line.replace(/^[^\p{L}\p{N}]+/u, '')
  return plain.includes('İ') ? plain.toLocaleLowerCase('tr') : plain
}
