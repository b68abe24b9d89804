// Countries by whatever they are called: codes of two and three letters, names in English, in the language of the
// page, and as the countries call themselves. Names come from Intl; only the three-letter codes and a few
// customary names are listed here. Every table is built once, when it is first needed.

import { byWord } from '../text/wordLists.ts'

const alpha3 =
  `AFGAF ALAAX ALBAL DZADZ ASMAS ANDAD AGOAO AIAAI ATAAQ ATGAG ARGAR ARMAM ABWAW AUSAU AUTAT AZEAZ BHSBS BHRBH BGDBD
   BRBBB BLRBY BELBE BLZBZ BENBJ BMUBM BTNBT BOLBO BESBQ BIHBA BWABW BVTBV BRABR IOTIO BRNBN BGRBG BFABF BDIBI CPVCV
   KHMKH CMRCM CANCA CYMKY CAFCF TCDTD CHLCL CHNCN CXRCX CCKCC COLCO COMKM COGCG CODCD COKCK CRICR CIVCI HRVHR CUBCU
   CUWCW CYPCY CZECZ DNKDK DJIDJ DMADM DOMDO ECUEC EGYEG SLVSV GNQGQ ERIER ESTEE SWZSZ ETHET FLKFK FROFO FJIFJ FINFI
   FRAFR GUFGF PYFPF ATFTF GABGA GMBGM GEOGE DEUDE GHAGH GIBGI GRCGR GRLGL GRDGD GLPGP GUMGU GTMGT GGYGG GINGN GNBGW
   GUYGY HTIHT HMDHM VATVA HNDHN HKGHK HUNHU ISLIS INDIN IDNID IRNIR IRQIQ IRLIE IMNIM ISRIL ITAIT JAMJM JPNJP JEYJE
   JORJO KAZKZ KENKE KIRKI PRKKP KORKR KWTKW KGZKG LAOLA LVALV LBNLB LSOLS LBRLR LBYLY LIELI LTULT LUXLU MACMO MDGMG
   MWIMW MYSMY MDVMV MLIML MLTMT MHLMH MTQMQ MRTMR MUSMU MYTYT MEXMX FSMFM MDAMD MCOMC MNGMN MNEME MSRMS MARMA MOZMZ
   MMRMM NAMNA NRUNR NPLNP NLDNL NCLNC NZLNZ NICNI NERNE NGANG NIUNU NFKNF MKDMK MNPMP NORNO OMNOM PAKPK PLWPW PSEPS
   PANPA PNGPG PRYPY PERPE PHLPH PCNPN POLPL PRTPT PRIPR QATQA REURE ROURO RUSRU RWARW BLMBL SHNSH KNAKN LCALC MAFMF
   SPMPM VCTVC WSMWS SMRSM STPST SAUSA SENSN SRBRS SYCSC SLESL SGPSG SXMSX SVKSK SVNSI SLBSB SOMSO ZAFZA SGSGS SSDSS
   ESPES LKALK SDNSD SURSR SJMSJ SWESE CHECH SYRSY TWNTW TJKTJ TZATZ THATH TLSTL TGOTG TKLTK TONTO TTOTT TUNTN TURTR
   TKMTM TCATC TUVTV UGAUG UKRUA AREAE GBRGB USAUS UMIUM URYUY UZBUZ VUTVU VENVE VNMVN VGBVG VIRVI WLFWF ESHEH YEMYE
   ZMBZM ZWEZW`.split(/\s+/)

const customary = byWord(
  {
    GB: 'uk|great britain|britain|england|scotland|wales|northern ireland|großbritannien|inglaterra',
    US: 'us|usa|america|united states of america|estados unidos de america|eeuu|сша|米国|アメリカ',
    NL: 'holland|holanda|kingdom of the netherlands',
    CZ: 'czech republic|republica checa|republique tcheque|tschechische republik|česká republika',
    RU: 'russian federation|рф|российская федерация',
    KR: 'south korea|republic of korea|korea|韓國|한국|korea, republic of',
    TR: 'turkey|turkiye',
    VN: 'viet nam',
    HK: 'hong kong|hong kong sar|香港',
    MO: 'macao|macau|澳門',
    CI: 'ivory coast',
    MK: 'macedonia',
    IE: 'republic of ireland|éire',
    AE: 'uae|оаэ|الامارات',
    AT: 'oesterreich|republik österreich',
    DE: 'brd|bundesrepublik deutschland|federal republic of germany',
    PS: 'palestine',
    MM: 'burma',
    CV: 'cape verde',
    SZ: 'swaziland',
    SA: 'السعودية|kingdom of saudi arabia',
    CN: '中国大陆|中國|peoples republic of china|mainland china|中华人民共和国|中華人民共和國',
    TW: '台灣|臺灣|taiwan, province of china',
    SK: 'slovenská republika|slovak republic',
    RS: 'srbija|republika srbija',
    HR: 'republika hrvatska',
    PL: 'rzeczpospolita polska',
    CH: 'schweizerische eidgenossenschaft|schweiz/suisse',
    BY: 'белоруссия',
    IR: 'iran, islamic republic of',
    MD: 'moldova, republic of',
    TZ: 'tanzania, united republic of',
    BO: 'bolivia, plurinational state of',
    VE: 'venezuela, bolivarian republic of',
    SG: 'republic of singapore',
    JP: '日本国|日本國',
    TH: 'ประเทศไทย',
  },
  foldName,
)

let codesByAlpha3: Map<string, string> | null = null
let codes: ReadonlySet<string> | null = null
let endonyms: Map<string, string> | null = null
const displays = new Map<string, Intl.DisplayNames | null>()
const namesByLanguage = new Map<string, Map<string, string>>()
const namesByCode = new Map<string, ReadonlySet<string>>()

/** What countries are called in a language; null where the tag is of none. */
function displayIn(language: string): Intl.DisplayNames | null {
  const known = displays.get(language)
  if (known !== undefined) return known
  let display: Intl.DisplayNames | null = null
  try {
    display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  } catch {
    // Not a language tag: it has no names.
  }
  displays.set(language, display)
  return display
}

function listCodes(): ReadonlySet<string> {
  codes ??= new Set(alpha3.map((pair) => pair.slice(3)))
  return codes
}

function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.’']/g, '')
    .replace(/&/g, 'and')
    .replace(/[\s-]+/g, ' ')
    .replace(/^the /, '')
    .trim()
}

function namesIn(language: string): Map<string, string> {
  const known = namesByLanguage.get(language)
  if (known !== undefined) return known
  const names = new Map<string, string>()
  const display = displayIn(language)
  for (const code of display === null ? [] : listCodes()) {
    const name = display?.of(code)
    if (name !== undefined) names.set(foldName(name), code)
  }
  namesByLanguage.set(language, names)
  return names
}

/** What each country is called in its own most spoken language. */
function listEndonyms(): Map<string, string> {
  const names = new Map<string, string>()
  for (const code of listCodes()) {
    const name = displayIn(ownLanguage(code))?.of(code)
    if (name !== undefined) names.set(foldName(name), code)
  }
  return names
}

function ownLanguage(code: string): string {
  return new Intl.Locale('und', { region: code }).maximize().language
}

/** Longer texts are no country's name. */
const longestName = 60

/**
 * The two-letter code of a country named in any of the ways above; null for anything else.
 * `lang` is the language of the page. Two-letter codes are taken in either case.
 */
export function readCountry(text: string, lang: string | null): string | null {
  // "United Kingdom (UK)", `UNITED_STATES`
  const plain = text.replace(/ \([A-Z]{2,3}\)$/, '').replaceAll('_', ' ')
  if (plain.length < 2 || plain.length > longestName) return null
  return readCode(plain) ?? readCountryName(plain, lang) ?? readForeignName(plain)
}

function readCode(text: string): string | null {
  const upper = text.toUpperCase()
  if (upper.length === 2) return listCodes().has(upper) ? upper : null
  if (upper.length !== 3) return null
  codesByAlpha3 ??= new Map(alpha3.map((pair) => [pair.slice(0, 3), pair.slice(3)]))
  return codesByAlpha3.get(upper) ?? null
}

/**
 * Whether a text names the country `code`, in any of the ways of `readCountry`. Asked of every town beside a country,
 * so it prepares the names of that country only; those of all take many times as long.
 */
export function isNameOf(code: string, text: string, lang: string | null): boolean {
  if (text.length < 2 || text.length > longestName) return false
  const name = foldName(text)
  const known = readCode(text) ?? customary.get(name) ?? null
  if (known !== null) return known === code
  if (!canBeName(text)) return false
  const language = languageOf(lang)
  return (
    namesOf(code).has(name) || (language !== 'en' && foldName(displayIn(language)?.of(code) ?? '') === name)
  )
}

/** What a country is called in the common languages and in its own. */
function namesOf(code: string): ReadonlySet<string> {
  const known = namesByCode.get(code)
  if (known !== undefined) return known
  const languages = ['en', ...commonLanguages, ownLanguage(code)]
  const names = languages
    .map((language) => displayIn(language)?.of(code))
    .filter((name) => name !== undefined)
  const folded = new Set(names.map(foldName))
  namesByCode.set(code, folded)
  return folded
}

/** Pages do not always say their language, and where a country is asked for no town is meant. */
const commonLanguages =
  'fr es de it pt nl pl sv da nb fi cs tr ru uk hu ro el ar he ja ko zh zh-Hant fa th vi id'.split(' ')

let foreignNames: Map<string, string | null> | null = null

/** By name in one of the common languages; null where two languages mean two countries by it. */
function listForeignNames(): Map<string, string | null> {
  const names = new Map<string, string | null>()
  for (const language of commonLanguages) {
    for (const [name, code] of namesIn(language)) {
      const known = names.get(name)
      names.set(name, known === undefined || known === code ? code : null)
    }
  }
  return names
}

/** A shorter word of Latin letters is too likely another one. */
function canBeName(text: string): boolean {
  return /\p{L}{4}|[^\x00-\x7f]/u.test(text)
}

function readForeignName(text: string): string | null {
  if (!canBeName(text)) return null
  foreignNames ??= listForeignNames()
  return foreignNames.get(foldName(text)) ?? null
}

/** Like `readCountry`, for names only: codes are often those of a state as well. */
export function readCountryName(text: string, lang: string | null): string | null {
  if (text.length < 2 || text.length > longestName) return null
  const name = foldName(text)
  const found = customary.get(name) ?? namesIn('en').get(name)
  if (found !== undefined) return found
  const language = languageOf(lang)
  const local = language === 'en' ? undefined : namesIn(language).get(name)
  if (local !== undefined) return local
  endonyms ??= listEndonyms()
  return endonyms.get(name) ?? null
}

function languageOf(lang: string | null): string {
  const language = lang?.split(/[-_]/)[0]?.toLowerCase() ?? 'und'
  return language === 'und' ? 'en' : language
}

/** A country's name in English, for a label where nothing nearer is known. */
export function nameCountry(code: string): string {
  return displayIn('en')?.of(code) ?? code
}
