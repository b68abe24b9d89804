// Who hires, where no line says so by itself: sentences that only employers write, names that are an organisation's by
// their form (organisationNames.ts), and the name behind the address one applies to. Each proves a little; a name is
// believed where two agree, or one that leaves no doubt.

import { pattern } from '../../text/pattern.ts'
import { namesBehindAddresses } from '../lines/namesBehindAddresses.ts'
import { isToldAsPlace } from '../names/mentions.ts'
import {
  countOf,
  findOrganisations,
  isOrganisation,
  isPlainName,
  plainName,
  withKind,
} from '../names/organisationNames.ts'
import {
  isClient,
  isForOthers,
  mayBeForOthers,
  mayRecruit,
  nameIn,
  namesRecruiter,
  recruiting,
  recruitsForUnnamed,
  sureProof,
} from '../names/recruiters.ts'
import { addressBlocks } from './addressBlocks.ts'
import { offering, searching } from './sentences.ts'

/** People say these things early or at the very end. */
const longestRead = 30_000

/** What may stand in brackets behind a name: its address, its sign at an exchange. */
const aside = '(?: \\([^()\\n]{1,80}\\))?'
/** "Marlow Center for Milling" */
const forWhat =
  '(?<=(?:Center|Centre|Institute|Foundation|Society|School|Council|Laboratory|Agency|Trust) )for'
/** "eNorthmill", "northmill.io": what begins so is written small by those whose name it is. */
const ownSpelling = '\\p{Ll}(?=\\p{Lu}\\p{Ll}|[\\p{L}\\d]{2,20}\\.(?:com|io|ai)\\b)'
/** "Booking.com", "Datos.gob.mx": a stop that small letters follow at once ends no sentence. */
const dotted = '(?:\\.\\p{Ll}[\\p{Ll}\\d]{1,9}(?![\\p{L}\\d]))'
/** "St. Brannock Mill", "U.S. Mill Corporation" */
const shortened = '(?:(?:Ste?|Mt|Ft|U\\.[SK])\\. (?=\\p{Lu}))?'
/** A pattern for the name of an organisation in a sentence, of up to so many words more than one; it captures it. */
export const nameOf = (most: number): string =>
  `(${shortened}(?:\\p{Lu}|${ownSpelling}|\\d{1,3}\\p{Ll}{0,2}(?=\\p{Lu}))[\\p{L}\\d&'’+-]*${dotted}{0,3}` +
  `(?: (?:(?:of|the|de|da|do|dos|and|&|${forWhat}) )?[\\p{Lu}\\d][\\p{L}\\d&'’+-]*${dotted}?){0,${most}})`
const name = nameOf(4)
/** Where a sentence begins with it, it may be as long as it likes. */
const longName = nameOf(8)
/** "The mill in Marlow, Wyoming, is …"; a group in Northmill is no employer. */
const somewhere =
  '(?:(?<! (?:Group|Team|Lab|Unit|Section|Division)),? (?:in|i|based in|located in) \\p{Lu}[^\\n.!?;]{1,60}?,?)?'
/** Empty lines and indents are short; without a bound, many of them are read again from each. */
const starts =
  '(?:^|\\n|[.!?]\\s)(?:\\s|:[a-z_]{2,30}:|\\p{Extended_Pictographic}){0,40}(?:(?:Greetings|Hello|Hi|Hey|Dear)(?: [^,!\\n.]{2,30})?[,!] )?(?:(?:der|die|das|la|le|les|el|il|lo|de|het) )?'
/** "At Northmill, code is …": what people write again and again about their own. */
const atName = new RegExp(
  `\\b[Aa]t ${name}, (?:we|our|you|every|everyone|people)\\b|${starts}(?:At|Na|No|En|Bei|Chez|Bij|Presso|Hos) ${name}, \\p{Ll}`,
  'gu',
)
/** So often does a text name whom it is about. */
const oftenNamed = 3
/** "…, who are looking for a": said of others than who writes. */
const seekingOthers = new RegExp(
  `,? (?:who|which) (?:is|are|['’]re) ${searching} |, ?qui (?:recherche|recrute|cherche) |, ?que (?:busca|procura|necesita) |, ?che (?:cerca|ricerca) |, ?die (?:op zoek is|zoekt) `,
  'u',
)
const seekingOther = new RegExp(
  `(?<=(?<!\\p{L})(?:from|for|with|by|of|de|chez|para|com|con|da|per|van|voor|bij) (?:the |la |le |el |il |de |het |o |a )?)${name}${aside}(?:, [^.!?\\n]{3,120}?)?(?:` +
    `,? (?:who|which) (?:is|are|['’]re) ${searching} (?:an?|their|its|two|three|several)|, ?qui (?:recherche|recrute|cherche) une?|` +
    ', ?que (?:busca|procura|necesita) una?|, ?que procura uma?|, ?che (?:cerca|ricerca) una?|, ?die (?:op zoek is naar|zoekt naar)? ?een)(?!\\p{L})',
  'gu',
)

/**
 * How much a sentence of each shape proves. The first pattern of each says quickly that a text has none: making one that knows
 * all letters takes as long as reading a page with it.
 */
const employerShapes = (
  [
    [
      new RegExp(`${searching}|${offering}`, 'u'),
      `${starts}(?!(?:Hos|Till?|För|Für|I|På|Chez|Bij|Bei|Voor) )${longName}${aside}${somewhere},? (?:(?:is|are) ${searching}|${offering})(?!\\p{L})`,
      2,
    ],
    // "Wir von der Nordmühle suchen", "Vi på Kvarnby söker"; "Hos Kvarnby søger vi"
    [
      /(?:Vi|Wir|We|Wij|Noi) (?:på|hos|von|vom|bei|beim|at|bij|di|del|della) |(?:Hos|Bij|Chez) /,
      `\\b(?:(?:Vi (?:på|hos)|Wir (?:von(?: der| den)?|vom|bei(?: der|m)?)|We at|Wij bij|Noi d(?:i|el|ella)) (?!(?:HR|IT|Lager|Team)\\b)${name} (?:suchen|` +
        'söker|søker|søger|letar|leter|leder efter|behöver|trenger|rekryterar|are (?:now )?(?:looking for|hiring|seeking)|' +
        `zoeken|cerchiamo)|(?:Hos|Bij|Chez) ${name},? (?:söker|søker|søger|leter|zoeken|nous (?:recherchons|recrutons)) ?(?:vi|wij|we)?)(?!\\p{L})`,
      2,
    ],
    // "Trabajar en Madrid" is said of towns as well.
    [
      /ravailler à|ejoindre|rabajar en|rabalhar na|avorare in/,
      `\\b(?:[Tt]ravailler à|[Rr]ejoindre|[Tt]rabajar en|[Tt]rabalhar na|[Ll]avorare in) ${name}(?=[ .,!\\n])`,
      1,
    ],
    [
      /equal[- ](?:employment )?opportunit/i,
      pattern('giu')`
        (?-i:${starts}(?:[Aa][Tt] )?${name}),? (?:is|are|we are|provides)(?: proud to be
          | committed to being)?(?: an?)? (?:\p{L}+[ ,]+){0,3}equal[- ](?:employment )?opportunit
      `,
      2,
    ],
    [
      /About|Who is|Why|Working at|Life at|Über|À propos|Sobre/,
      `(?:^|\\n)[#*\\s]{0,40}(?:About|Who is|Why|Working at|Life at|Über|À propos de|Sobre (?:a|o)?) ?${name}[*:?\\s]*(?=\\n|$)`,
      1,
    ],
    // "a brief from Northmill, a mill in Leeds, who are looking for a miller"
    [seekingOthers, seekingOther, sureProof],
    // "retained by Northmill to find a miller", "Northmill has engaged us to recruit"
    [
      / (?:to|with the search|in (?:their|its) search) (?:find|recruit|hire|fill|identify|for)|(?:asked|engaged|instructed|retained|appointed|commissioned) (?:us|me) /,
      `(?<!\\p{L})(?:retained|engaged|instructed|appointed|commissioned|asked|briefed) by ${name}${aside}(?:, [^.!?\\n]{3,80},)? ` +
        '(?:to (?:find|recruit|hire|fill|identify|help|search)|with the search)(?!\\p{L})|' +
        `${starts}${name}${aside} (?:has|have) (?:asked|engaged|instructed|retained|appointed|commissioned) (?:us|me) to (?:find|recruit|hire|fill|identify|help|search)(?!\\p{L})`,
      sureProof,
    ],
    [/[Mm]y client|[Oo]ur client/, `\\b(?:[Mm]y|[Oo]ur) client,? ${name},? (?:is|are|has|have|seeks?)\\b`, 3],
    [mayRecruit, recruiting, sureProof],
    // Who recruits says for whom.
    [
      / (?:recruiting|hiring|working|sourcing) (?:on |for |with )|on behalf of /,
      `\\b(?:(?:recruiting|hiring|sourcing) for|working (?:on )?with|on behalf of(?: our client,?)?) ${name}(?=,? (?:an?|the|who|which|one)(?!\\p{L}))`,
      2,
    ],
    // "We are Northmill, a maker of …", "Wir sind Nordmühle, ein …"
    [
      /[Ww]e(?:['’]re| are) |Wir sind|Nous sommes|Somos|Siamo|Wij zijn/,
      "(?<!\\p{L})(?:[Ww]e(?:['’]re| are)|Wir sind(?: die)?|Nous sommes|Somos(?: [ao])?|Siamo|" +
        `Wij zijn) (?!(?:H|h)iring|HIRING|Growing|Proud|Looking|Seeking)${name}(?:,| [-–—]| (?=\\()) ?\\(?(?:an?|the|` +
        'one|part|eine?|un[ea]?|uma?|der|die|das|la|il|el|o|een)(?!\\p{L})',
      2,
    ],
    // "I am the founder of Northmill": whoever recruits may do so for others.
    [
      /CEO|CTO|COO|[Ff]ounder|[Oo]wner/,
      `\\bI(?: am|['’]m) (?:an? |the )?(?:[\\p{L}-]+ (?:and|&) )?(?:CEO|CTO|COO|(?:[Cc]o-?)?[Ff]ounder|[Oo]wner)(?: (?:and|&) [\\p{L}-]+)? (?:of|at) ${name}(?=[ .,!\\n])`,
      2,
    ],
    // Who begins a posting with a sentence begins with themselves.
    [
      / (?:is|are|was|has|helps|builds|makes|develops|provides|offers|designs|creates|operates|serves)\b/,
      `^\\s{0,40}(?:[^\\n.!?]{1,40}\\n\\s{0,40})?${name}${aside},? (?:is|are|was|has|helps|builds|makes|develops|provides|` +
        'offers|designs|creates|operates|serves)\\b(?! (?:an? (?:plus|must|bonus|advantage|asset)|required|preferred))',
      1,
    ],
    // "Marlow School is committed to safeguarding children"
    [
      / committed to (?:the )?(?:safe|protect|promoting the welfare)/,
      `${starts}(?!(?:The )?(?:Academy|Multi|Local|Governing|School|Council|Trust|Federation|Board|Charity|Company)\\b)(?=(?:The )?\\S+ \\p{Lu})` +
        `${longName},? (?:is|are) (?:\\p{Ll}+ly )?committed to (?:the )?(?:safe|protect|promoting the welfare)`,
      2,
    ],
    [
      /about (?:the company|us|our company|the organi[sz]ation)|who we are|company (?:overview|description|profile)/i,
      '(?:^|\\n)[#*\\s]{0,40}(?:(?:About|ABOUT) (?:[Tt]he [Cc]ompany|THE COMPANY|[Uu][Ss]|[Oo]ur [Cc]ompany|' +
        '[Tt]he [Oo]rgani[sz]ation)|W(?:ho [Ww]e [Aa]re|HO WE ARE)|' +
        'C(?:ompany|OMPANY) (?:[Oo]verview|[Dd]escription|[Pp]rofile|OVERVIEW|DESCRIPTION))[:*\\s]{1,40}' +
        `(?:${name}${aside},? (?:is|are|was|has|helps|builds|makes|develops|provides|offers|designs|creates|operates)\\b|` +
        `At ${name}, (?:we|our)\\b)`,
      2,
    ],
    // "Sobre a empresa", and below it "O Grupo Moinho nasceu em …"
    [
      /Sobre (?:a|la|nó|nos)|Über (?:uns|das)|[Pp]ropos|Chi siamo|Over ons|Om (?:oss|os|företaget|virksomheden)|O (?:nas|firmie|nás|společnosti)/,
      "(?:^|\\n)[#*\\s]{0,40}(?:Sobre (?:a (?:empresa|companhia)|la empresa|nós|nosotros)|Über (?:uns|das Unternehmen)|À propos(?: de (?:nous|l[’']entreprise))?|" +
        'Chi siamo|Over ons|Om (?:oss|os|företaget|virksomheden)|O (?:nas|firmie|nás|společnosti))[:*\\s]{1,40}' +
        `(?:(?:O|A|El|La|Le|Il|L[’']|Die|Der|Das|De|Het) ?)?${name}${aside},? ` +
        '(?:é|nasceu|foi|atua|está|es|nació|fue|est|a été|conçoit|fabrique|è|nasce|ist|' +
        'wurde|steht|baut|entwickelt|betreibt|is|werd|maakt|är|grundades|er|blev|ble|jest|to|powstał\\p{L}{0,2}|je|vznikl\\p{L}?)(?!\\p{L})',
      2,
    ],
    // What boards put below a job: the logo, or how many follow.
    [
      /About the company\s/,
      `(?:^|\\n)About the company\\s{1,10}${name}(?: company logo(?=\\r?\\n)|\\r?\\n[\\d.,]{1,12}\\+? followers)`,
      2,
    ],
    [
      /(?:En|Desde|Na|No|Chez|Bei) /,
      `${starts}(?:(?:En|Desde (?:el |la |los )?|Na|No) ?${name}(?:, (?:en|em) \\p{Lu}[^\\n.!?;,]{1,40},)? (?:estamos|somos|` +
        'creemos|buscamos|trabajamos|queremos|necesitamos|acreditamos|trabalhamos|precisamos|' +
        `procuramos)(?!\\p{L})|Chez ${name} nous |Bei ${name} (?:sind|arbeiten|suchen|entwickeln|bauen|` +
        'glauben) wir(?!\\p{L}))',
      1,
    ],
    [/\b(?:[Aa]t|Na|No|En|Bei|Chez|Bij|Presso|Hos) [^\n]{1,120}?, /, atName, 1],
    [
      /for applying|application |interest in|work(?:ing)? at|your career at|ravailler |rbeiten bei|erken bij/,
      '\\b(?:for applying (?:to|at|with|for [^\\n]{3,90} (?:at|with))|application (?:to|with)|' +
        'interest in (?:joining|working (?:at|for|with)|the (?:position|role|post|job) of [^\\n]{3,90}? (?:at|' +
        'with)(?: the)?)|work(?:ing)? at|your career at|[Tt]ravailler (?:chez|pour)|[Aa]rbeiten bei|' +
        `[Ww]erken bij) ${name}(?=[ .,!?\\n])(?! (?:aan|op) (?:(?:de|het|den) )?\\p{Lu})`,
      2,
    ],
    [
      /(?:position|vacanc|job|post|fellowship|grant|opening|internship|available)[a-z]* (?:is )?(?:available )?(?:at|with|in) /,
      `\\b(?:positions?|vacanc(?:y|ies)|jobs?|posts?|fellowships?|grants?|openings?|internships?|available) (?:is )?(?:available )?(?:at|with|in) (?:the )?${name}(?=[ ,.!)\\n–—-])`,
      1,
    ],
    // "Bei der Stadt Marlow ist in der Kita … nachfolgende Stelle zu besetzen"
    [
      /Bei(?:m| der| dem) .* (?:besetzen|Stelle)/,
      `${starts}Bei(?:m| der| dem) ((?:Stadt|Gemeinde|Samtgemeinde|Verbandsgemeinde|Landkreis|Kreis|Markt|Amt|` +
        'Zweckverband|Universität|Hochschule) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,3}) (?:ist|sind|wird|' +
        'werden)\\b[^.\\n]{0,200}(?:besetzen|Stelle)',
      2,
    ],
    // "Die Forschungsgruppe KORN an der Hochschule Marlow sucht"
    [
      /(?:gruppe|[Ll]ehrstuhl|Professur|Institut|[Bb]ereich|Fakultät|gebiet|Abteilung|Zentrum) .* sucht/,
      `${starts}(?:D(?:ie|er|as) )?(?:(?:Forschungs|Arbeits|Nachwuchs|Projekt)gruppe|Lehrstuhl|Professur|Institut|(?:Arbeits|Fach)bereich|Fakultät|` +
        'Fachgebiet|Abteilung|Zentrum)(?: [^\\n.!?]{1,60})? (?:am|an der|der|des) ((?:Universität(?:sklinikum|smedizin)?|' +
        'Hochschule|Fachhochschule|Klinikum) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?) sucht(?!\\p{L})',
      3,
    ],
    // "Northmill is een uitdagende werkgever"
    [
      /werkgever|employer|Arbeitgeber|employeur|emplead|empregador|datore di lavoro/,
      `${starts}${name} (?:is|ist|est|es|è|é) (?:an?|the|een|de|eine?|une?|una?|um|der|` +
        'le) (?![^.\\n]{0,40}(?:[Ee]qual|[Oo]pportunit|[Aa]ffirmative|EEO|E-Verify|[Vv]eteran|[Dd]rug))' +
        '(?:[\\p{L}-]+,? ){0,5}?(?:werkgever|employer|Arbeitgeber|employeur|empleadora?|empregador|' +
        'datore di lavoro)(?!\\p{L})',
      2,
    ],
    // "We're hiring at *Northmill*"
    [/hiring at /, `\\b[Ww]e(?:['’]re| are) (?:now )?hiring at [*_]{0,2}${name}(?=[*_ .,!:\\n]|$)`, 2],
    // "Hiring Alert at Northmill!", "Job Opportunity @ Northmill"
    [
      /(?:[Aa]lert|[Oo]pportunit|[Dd]rive|[Oo]penings?|[Uu]pdate|[Hh]iring) (?:[Aa]t|[Ff]rom|@)/,
      '(?:^|\\n)[^\\p{L}\\n]{0,20}(?:[\\p{L}-]{2,12} ){0,2}(?:[Hh]iring|[Jj]ob|[Cc]areer|[Vv]acancy|' +
        '[Rr]ecruitment)(?: (?:[Aa]lert|[Oo]pportunit(?:y|ies)|[Dd]rive|[Oo]penings?|[Uu]pdates?))? (?:[Aa]t|' +
        `[Ff]rom|@) ?${name}(?=[!.:,]|\\s|$)`,
      2,
    ],
    [/[Jj]oin/, `\\b[Jj]oin(?:ing)? (?:us at )?${name}\\b(?=[ ,.!'’])`, 1],
    [
      / (?:is (?:an?|the|one of|on a|building|committed|re)|est |ist |es una?|é uma?|è una?)/,
      `${starts}${name}${aside} (?:is (?:an?|the|one of|on a|building|committed|re-?\\p{L}+ing|backed)|est (?:une?|la|le)|ist (?:eine?|der|die|das)|es una?|é uma?|è una?)\\b`,
      1,
    ],
    // Who has so many employees: "Mit über 500 Mitarbeitenden ist die Nordmühle …", "With 500 employees, Northmill is …"
    [
      /\d (?:Mitarbeite|Beschäftigte|employees|staff|collaborat|salariés|empleados|medewerkers)/,
      "(?:^|\\n|[.!?]\\s)(?:Mit|With|Avec|Con|Met) (?:[\\p{L}.]+ ){0,3}\\d[\\d.,’']*\\+? (?:Mitarbeite|Beschäftigte|employees|staff|" +
        'collaborat|salariés|empleados|medewerkers)\\p{L}*[^.!?\\n]{0,80}?(?: (?:ist|gehört|zählt|bietet|is)|,) ' +
        `(?:(?:die|das|der|the|la|le|el) )?${name} (?:eine?|zu|is|was|has|offers|est|es|ist|der|die|das|als|een)(?!\\p{L})`,
      2,
    ],
    [/career with|[Aa]pply to/, `\\b(?:career with|[Aa]pply to) ${name}(?= today|[.!,\\n])`, 1],
    [
      / (?:helps|builds|makes|develops|provides|offers|designs|creates|delivers|maintains|serves|operates)\b/,
      `${starts}${name} (?:helps|builds|makes|develops|provides|offers|designs|creates|delivers|maintains|serves|operates)\\b`,
      1,
    ],
    [/^#|: *$/m, `(?:^|\\n)#{1,6} +${name} *(?=\\n)|(?:^|\\n)${name}: *(?=\\n)`, 1],
    // "The Mill Trust is a registered charity."
    [
      / is an? (?:[a-z]+ ){0,2}charit/,
      `${starts}${name}${aside} is an? (?:\\p{L}+ ){0,2}(?:charity|charitable)(?!\\p{L})`,
      2,
    ],
    // Boards that keep a page for each employer.
    [/[Hh]ome ?[Pp]age/, `(?:^|\\n)${name} [Hh]ome ?[Pp]age\\s*(?=\\n|$)`, 2],
    // "Thank you for applying to the position of Miller at Northmill."
    [
      /[Aa]ppl(?:ying|ied|ication) (?:to|for) /,
      `\\b[Aa]ppl(?:ying|ied|ication) (?:to|for) [^\\n.!?]{3,100}? (?:at|with) ${name}(?=[.,;!\\n]| \\p{Ll})`,
      2,
    ],
    [
      /(?:filled|vacant|available|hosted) at /,
      `\\b(?:positions?|posts?|roles?|jobs?|project) (?:is|are|will be) (?:now |currently )?(?:to be )?(?:filled|vacant|available|hosted) at (?:the )?${name}(?=[.,;\\n]| \\p{Ll})`,
      1,
    ],
    [
      /(?:job|position|role|opening) (?:at|with) /,
      `\\b(?:job|position|role|opening) (?:at|with) ${name}(?= for you| has|[.!,\\n])`,
      2,
    ],
  ] satisfies [needs: RegExp, shape: RegExp | string, proof: number][]
).map(([needs, shape, proof]) => ({
  needs,
  shape: typeof shape === 'string' ? new RegExp(shape, 'gu') : shape,
  proof,
}))

/** The employer that a text names in its sentences; null where it names none, or two alike. */
export function employerInText(text: string): string | null {
  const read = text.length > 2 * longestRead ? text.slice(0, longestRead) + text.slice(-longestRead) : text
  const found = new Map<string, number>()
  const prove = (named: ReadonlySet<string>, proof: number): void => {
    for (const each of named) found.set(each, (found.get(each) ?? 0) + proof)
  }
  for (const { needs, shape, proof } of employerShapes) {
    const named = new Set<string>()
    // Most texts have few of them, and looking for all at once begins with making the pattern again.
    if (!needs.test(read) || read.search(shape) === -1) continue
    for (const match of read.matchAll(shape)) {
      const written = nameIn(match)
      const isSure = shape !== recruiting || isClient(written, match[0], read)
      if (isPlainName(written) && isSure) named.add(plainName(written))
    }
    prove(named, proof)
    if (shape === atName) prove(new Set([...named].filter((each) => countOf(each, read) >= oftenNamed)), 1)
  }
  for (const [each, proof] of [...findOrganisations(read), ...namesBehindAddresses(read)])
    prove(new Set([each]), proof)
  // Who writes for a client whom nobody names signs with their own.
  const signed = unnamedClient.test(read) || isForOthers(read) ? [] : addressBlocks(read)
  for (const { name: each, isOrganisation: isSure } of signed)
    if (each !== null) prove(new Set([each]), isSure ? 2 : 1)
  return mostProven(found, read)
}

function mostProven(found: ReadonlyMap<string, number>, text: string): string | null {
  const counted = [...found].map(([each, proof]) => ({ each, proof, count: countOf(each, text) }))
  // Who recruits for a client whom nobody names hires nobody themselves.
  if (recruitsForUnnamed.test(text)) return null
  // Who places people with others hires for itself only where it says so.
  const placesPeople =
    !seeksOwn.test(text) || ofClient.test(text) || seekingOthers.test(text) || mayBeForOthers(text)
  const [best, second] = counted
    .filter(({ each }) => !(placesPeople && namesRecruiter(each)) && !isToldAsPlace(each, text))
    .sort((a, b) => b.proof - a.proof || b.count - a.count || b.each.length - a.each.length)
  if (best === undefined || best.proof < 2) return null
  const whole = isOrganisation(best.each)
    ? undefined
    : counted.find(
        // "Haus Marlow", and "Marlow" nowhere else
        ({ each, count }) => each.endsWith(` ${best.each}`) && (isOrganisation(each) || count === best.count),
      )
  if (whole !== undefined) return whole.each
  // Of two alike, the one that is spoken of much more.
  const isSure = second === undefined || second.proof < best.proof || best.count >= 2 * second.count
  return isSure || isPartOf(second.each, best.each)
    ? (spelledOut(best.each, text) ?? withKind(best.each, text))
    : null
}

/** "We are looking for", "join our team", "für unser Büro": said of one's own. */
const seeksOwn = pattern('iu')`
  (?<!\p{L})(?:we(?:['’]re| are) (?:\p{L}+ly |now )?(?:looking for|hiring|seeking|recruiting)|wir such\p{L}+|suchen wir|nous (?:recherchons|recrutons)
    |buscamos|cerchiamo|procuramos|szukamy|(?:wij|we) zoeken|vi (?:söker|søger|søker)
    |join(?:ing)? (?:us|our)(?! client)|(?:for|to|in) our (?:own |internal |growing )?(?:team|office|branch)|internal (?:vacancy|role|position)
    |für unser(?:e[nm]?)? (?:eigene[sn]? |internes? )?(?:team|büro|standort|niederlassung)|intern(?:en|es)? team
    |(?:rejoi\p{L}+|au sein de|dans) (?:notre|nos) (?:équipe|agence|cabinet))(?!\p{L})
`
const ofClient = pattern('iu')`
  (?<!\p{L})(?:on behalf of|(?:our|my|an?|the)(?: \p{L}+)? client|client of (?:ours|mine)|(?:unser|mein|ein)\p{L}{0,3} (?:kund|mandant|auftraggeber)\p{L}*
    |(?:notre|mon|un) client|cliente|(?:onze|een) (?:klant|opdrachtgever)
    |nasz\p{L}* klient\p{L}*)(?!\p{L}|[ -](?:service|relation|manage|base|portfolio|facing|account))
`

const letters = /^\p{Lu}{3,7}$/u
const mostSpelled = 80

/** "IOCR" as "International Organization for Coastal Resilience", where the text says so with the letters in brackets. */
function spelledOut(name: string, text: string): string | null {
  const end = letters.test(name) ? text.indexOf(` (${name})`) : -1
  if (end === -1) return null
  const words = text
    .slice(Math.max(0, end - mostSpelled), end)
    .split('\n')
    .at(-1)!
    .split(' ')
  for (let from = words.length - 2; from >= 0; from -= 1) {
    const capitals = words.slice(from).filter((word) => /^\p{Lu}/u.test(word))
    if (capitals.map((word) => word[0]).join('') === name) return words.slice(from).join(' ')
  }
  return null
}

const unnamedClient = pattern('u')`
  (?:^|\n|[.!?]\s{0,4})(?:Unser(?:e Mandantin|e Kundin| Mandant| Kunde| Auftraggeber|en Mandanten|en Kunden)
    |Für (?:unseren?|meinen?) (?:Mandant|Kund|Auftraggeber)\p{L}*|Our client|My client|Notre client
    |Nuestro cliente),? (?!\p{Lu})
`

function isPartOf(one: string, other: string): boolean {
  return one.toLowerCase().includes(other.toLowerCase()) || other.toLowerCase().includes(one.toLowerCase())
}
