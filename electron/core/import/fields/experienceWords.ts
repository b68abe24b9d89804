// How postings say how long somebody should have worked, and that nothing is asked for, in the languages they were seen in.

import { pattern } from '../text/pattern.ts'

/** Whole values that say "nothing is required", besides those a sentence says it with too. Lower case. */
export const noRequirementWords: ReadonlySet<string> = new Set(
  (
    'none|no|any experience|fresher|freshers|no requirement|no requirements|none required|not required|' +
    'no experience|no prior experience|no previous experience|no degree|no degree required|no education required|no formal education required|any|keine|' +
    'nicht erforderlich|keine erforderlich|nicht notwendig|keine vorkenntnisse|keine berufserfahrung|ohne|' +
    'ohne berufserfahrung|ohne erfahrung|aucun|aucune|aucun diplôme|aucune expérience|sans diplôme|' +
    'sans expérience|pas requis|non requis|indifférent|indifférente|ninguno|ninguna|no requerida|no requerido|' +
    'no necesaria|sin experiencia|sin experiencia previa|sin estudios|sem experiência|não é necessário|não é necessária|não necessária|' +
    'não exigida|não exigido|nessuna|nessuno|nessuna esperienza|senza esperienza|non richiesta|non richiesto|' +
    'geen|geen ervaring|niet vereist|ingen erfarenhet|ingen erfarenhet krävs|inga krav|ingen erfaring|ingen krav|' +
    'ikke påkrevd|ikke nødvendigt|ei vaadita|brak|brak wymagań|bez wymagań|bez doświadczenia|nie wymagane|' +
    'nevyžadováno|není požadováno|bez praxe|bez zkušeností|pályakezdő|nem szükséges|nem igényel tapasztalatot|' +
    'fără experiență|nu este necesară|χωρίς εμπειρία|δεν απαιτείται|deneyimsiz|tecrübesiz|tecrübe gerekmez|любое|' +
    'не важно|не требуется|не обязателен|без опыта|без опыта работы|нет опыта|без досвіду|без досвіду роботи|' +
    "не вимагається|не обов'язково|لا يشترط|بدون خبرة|غير مطلوب|ללא ניסיון|ללא נסיון|ללא ניסיון קודם|ללא צורך בניסיון|ללא צורך בניסיון קודם|לא נדרש|ללא|مهم نیست|بدون سابقه|" +
    'आवश्यक नहीं|không yêu cầu|chưa có kinh nghiệm|tanpa pengalaman|tidak diperlukan|ไม่จำกัดวุฒิ|ไม่จำกัด|학력무관|학력 무관|' +
    '무관|신입|신입·경력|신입/경력|신입, 경력|不限|不要|不問|不拘|学歴不問|実務経験不問|学历不限|學歷不拘|工作經歷不拘|无经验|無經驗|应届生|应届毕业生|在校/应届|在校生/应届生|无要求|无|нет'
  ).split('|'),
)

/** The same within a sentence, of experience as such: not "no experience with looms is required". */
const kindsOfIt =
  '(?:(?:prior|previous|work|working|professional|relevant|specific|formal|industry|job) ){0,2}'
const noneForms = [
  `no ${kindsOfIt}experience (?:(?:or|and) (?:(?:previous|formal) )?(?:training|qualifications?) )?(?:is |are |will be )?(?:required|needed|necessary|essential)`,
  // "Federal experience is not required": other experience may be.
  `(?<!(?<!\\p{L})(?!(?:but|and|as|while|though|although|so|since|because|that|this|the|your) )\\p{L}{2,20} )${kindsOfIt}experience is not (?:required|needed|necessary|essential|a requirement)`,
  '(?:keine|ohne) (?:Vorkenntnisse|Berufserfahrung|Erfahrung)(?: ist| sind)? (?:erforderlich|notwendig|nötig|möglich)',
  '(?:Berufserfahrung|Vorkenntnisse|Erfahrung)(?: ist| sind)? nicht (?:erforderlich|notwendig|nötig)',
  "débutante?s? (?:acceptée?s?|bienvenue?s?)|aucune expérience (?:n[’']est |préalable )?(?:requise|exigée|nécessaire|demandée)",
  'freshers (?:can|may|are welcome|welcome)|fresh graduates? (?:are |is )?(?:welcome|dipersilahkan|boleh)|' +
    'não (?:exige(?:-se|m)?|exigimos|cobramos|pedimos) experiência(?: prévia)?|anche senza esperienza|' +
    'ervaring (?:is )?niet (?:nodig|vereist|noodzakelijk)',
  'con o sin experiencia(?: previa)?|no (?:es necesari[oa]|se (?:requiere|necesita)) experiencia(?: previa)?|experiencia (?:previa )?no (?:es )?(?:necesaria|requerida)',
  'non è (?:richiesta|necessaria)(?: alcuna)? esperienza|anche (?:alla )?prima esperienza|nessuna (?:precedente )?esperienza (?:pregressa )?(?:richiesta|necessaria)',
  'nenhuma experiência(?: (?:prévia|anterior))? é necessária|não é necessári[oa] (?:ter )?experiência|' +
    'com ou sem experiência|experiência (?:anterior |prévia )?não (?:é )?(?:necessária|obrigatória|exigida)',
  'praxe není (?:nutná|podmínkou|požadována)|prax nie je (?:potrebná|podmienkou|nutná)|nem szükséges (?:szakmai )?tapasztalat|experiența nu este (?:necesară|obligatorie)',
  'deneyim (?:şart değil|gerekmez|aranmamaktadır)|erfarenhet (?:krävs inte|är inte ett krav)|' +
    'erfaring (?:er )?ikke (?:nødvendig|påkrevd|et krav)|kokemusta ei vaadita|' +
    'iskustvo nije (?:potrebno|nužno)',
  "досвід (?:роботи )?не (?:обов['’]язковий|потрібен|вимагається)|можна без досвіду(?: роботи)?|не изискваме опит|опит не е (?:необходим|задължителен)",
  'không (?:yêu cầu|cần)(?: có)? kinh nghiệm|' +
    'tidak (?:memerlukan|' +
    '(?:perlu|harus|wajib|diwajibkan|diharuskan)(?: (?:memiliki|mempunyai|punya))?) pengalaman' +
    '(?! (?:(?:be)?kerja )?(?:di|dalam|dengan|sebagai)(?!\\p{L}))|' +
    '(?:δεν|δε) απαιτείται (?:προηγούμενη )?εμπειρία',
  'geen ervaring (?:vereist|nodig)',
  'doświadczenie nie jest wymagane|nie wymagamy doświadczenia',
  'опыт (?:работы )?не (?:требуется|обязателен|важен)|можно без опыта(?: работы)?',
]
const noneNeeded = new RegExp(
  `(?<!\\p{L})(?:${noneForms.join('|')})` +
    '(?!\\p{L}| (?:with|in|of|mit|in der|avec|dans|con|en|em|com|met|w)(?!\\p{L}))',
  'iu',
)

const longestPhrase = 80

/** The words in a sentence that say no experience is needed; null where none do. */
export function noneNeededIn(sentence: string): string | null {
  return noneNeeded.exec(sentence)?.[0] ?? noneNeededUnspaced.exec(sentence)?.[0] ?? null
}

/** The same where no space stands before a word. */
const noneNeededUnspaced = pattern('iu')`
  (?:業界|職種)?未経験(?:者)?(?:の方)?(?:でも|も)?(?:応募)?(?:ok|ｏｋ|可(?!能性)|大?歓迎)|(?:経験|経歴)不問|경력 ?무관
  |(?:신입|초보자?) ?(?:환영|(?:지원 ?)?가능)|[经經][验驗歷历]不[限拘]|[无無]經?经?[验驗](?:可|亦可)|ไม่จำเป็นต้องมีประสบการณ์
  |ไม่ต้องมีประสบการณ์|لا (?:يشترط|تشترط)(?: وجود)? (?:ال)?خبرة|לא נדרש ניסיון|ללא צורך בניסיון
`

/** "Experience required: No" */
const labelOfIt = pattern('iu')`
  ^(?:[\p{L}]{3,14} )?(?:experience|expérience|experiencia|experiência|esperienza|ervaring
    |(?:berufs)?erfahrung|doświadczenie|praxe|опыт(?: работы)?)(?: (?:required|needed|level|requise
      |requerida|erforderlich))?\s?[:：]\s?
`

/** Whether a text says that nothing is required; "new or with up to three years" asks for nothing either. */
export function saysNoneNeeded(text: string): boolean {
  const plain = text.trim().replace(/[.!]$/, '').replace(labelOfIt, '')
  if (noRequirementWords.has(plain.toLowerCase()) || /^신입\s*[-~·/]/.test(text)) return true
  return plain.length <= longestPhrase && noneNeededIn(plain) === plain
}

const counts: readonly string[] = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'ein zwei drei vier fünf sechs sieben acht neun zehn',
  'un deux trois quatre cinq six sept huit neuf dix',
  'uno dos tres cuatro cinco seis siete ocho nueve diez',
  'um dois três quatro cinco seis sete oito nove dez',
  'uno due tre quattro cinque sei sette otto nove dieci',
  'een twee drie vier vijf zes zeven acht negen tien',
  'ett två tre fyra fem sex sju åtta nio tio',
  'en to tre fire fem seks syv otte ni ti',
  'yksi kaksi kolme neljä viisi',
  'yhden kahden kolmen neljän viiden',
  'jeden dwa trzy cztery pięć',
  'jeden dva tři čtyři pět',
  'egy két három négy öt',
  'bir iki üç dört beş',
  'один два три четыре пять шесть семь восемь девять десять',
  'одного двух трех четырех пяти шести семи восьми девяти десяти',
  '- - трёх четырёх',
  '- dwóch trzech czterech pięciu sześciu',
  '- dvou tří čtyř pěti',
  '- - ثلاث أربع خمس ست سبع ثماني تسع عشر',
  'один два три чотири пʼять',
  'ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα',
  'یک دو سه چهار پنج',
  '一 二 三 四 五 六 七 八 九 十',
  '- 两',
  '- 兩',
  '- - שלוש ארבע חמש שש שבע שמונה תשע עשר',
  '- - שלושה ארבעה חמישה',
  'eine',
  'une',
  'una',
]
/** By word; a dash holds the place of one that is said otherwise. */
const countOf = new Map(
  counts.flatMap((list) =>
    list.split(' ').flatMap((word, index) => (word === '-' ? [] : [[word, index + 1] as const])),
  ),
)

/** The number that a word, or a figure, says. */
export function countSaid(word: string): number | null {
  return /^\d+$/.test(word) ? Number(word) : (countOf.get(word.toLowerCase()) ?? null)
}

// "times" is not "ti mes", ten months.
const number = `\\d{1,2}(?:[.,]\\d)?|(?:${[...countOf.keys()].sort((one, other) => other.length - one.length).join('|')})(?!mes)`
const years =
  'years?|yrs?|yoe|jahre?n?|jährig\\p{L}*|ans?|années?|años?|anos?|anni|anno|ani|jaar|jaren|jarige?|lat|lata|letni\\p{L}{1,3}|rok|roky|roku|' +
  'let|let[áé]\\p{L}{0,2}|лет|года?|годов|рок(?:и|ів|у)|yıl(?:lık)?|år|års|vuotta|vuoden|évi?|éves|' +
  'έτ(?:η|ος)|ετών|години(?= (?:\\p{L}{4,20} )?(?:опит|стаж))|χρόνια|χρόνος|godin[aeu]|gad[iu]|metai|metų|' +
  'aastat|' +
  'سنوات|سنة|أعوام|عام|שנות|שנים|שנה|سال|साल|वर्ष|năm|tahun|ปี|年|년'
const months =
  'months?|mos?|monate?n?|mois|meses|mes|mesi|mese|maanden|maand|månader|måneder|kuukautta|miesiąc[ea]?|miesięcy|měsíc[eůe]?|' +
  'месяц(?:а|ев)?|місяц(?:ь|і|ів)|أشهر|شهور|חודשים|tháng|bulan|เดือน|个月|個月|ヶ月|か月|カ月|개월'
const limits =
  'up to |(?<!no |not )less than |under |(?:no|not) more than |at most |maximum (?:of )?|max\\.? |bis zu |' +
  "weniger als |moins d[e’'] ?|hasta |menos de |meno di |minder dan |mniej niż |méně než |до |" +
  '(?<!не )менее |' +
  'أقل من |פחות מ|dưới |kurang dari |น้อยกว่า '
const joins =
  '\\s{0,3}(?:-|–|—|~|〜|～|إلى|تا|ถึง)\\s{0,3}|' +
  // "2/3 anni", and not half a year
  '(?<=[\\d+])\\s{0,3}/\\s{0,3}(?!2 ?(?:year|yr|jahr|anno|año|ano|an)(?!\\p{L}))|' +
  '(?:(?<=\\d)\\s{0,3}|\\s{1,3})(?:to|tot|till|til|or|of|ou|oder|et|y|e|o|und|and|bis|à|a|do|až|до|έως|' +
  'đến|sampai|hingga|or more|and more)\\s{0,3}'
// Bounded, since what may stand between a number and its unit can all be left out and is then the same spaces.
const amount = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}.,])(${limits})?(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}]|[\\d+]\\s{0,3}/\\s{0,3})(${number})\\s{0,3}[+＋]?` +
    `(?:\\s{0,3}\\([^()]{1,6}\\))?(?:(?:${joins})(${number}))?\\s{0,3}([+＋])?(?:-?(?:х|ти|й))?(?:\\s{0,3}\\([^()]{1,6}\\))?[\\s-]{0,4}` +
    `(?:or more |full |solid |volle |plus )?(?:(${years})|(${months}))(?![\\p{Script=Latin}\\p{Script=Cyrillic}])(?!['’]?s?[\\s-]+(?:old|of age|or older|områd|børn|barn|alder))` +
    '(?!\\s*(?:以内|以下|이하|미만))',
  'giu',
)

/** Times that are said without a number. */
const spoken: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})[כלמש]?שנתיים(?!\p{L})|سنتين|سنتان|عامين/u, 24],
  [
    /(?<!\p{L})[כלמ]?שנה(?!\p{L})|سنة واحدة|عام واحد|(?<!\p{L})(?:rok doświadczenia|roczn\p{L}{1,3} doświadcz)|(?<!\p{L})setahun(?! ?kurang)/iu,
    12,
  ],
  [/半年|полгода|півроку|(?<!\p{L})pół roku|half a year|(?:ein )?halbes jahr/iu, 6],
]

/** "5天/周 6个月": how long an internship lasts. */
const daysAWeek = /\d天[/／]周/

/** "A two-year college": how long one learns there. */
const ofStudy =
  /^s?['’]? (?:(?:technical|community|vocational|junior) ){0,2}(?:college|school|degree|program(?:me)?|diploma|university|course|institution)(?![a-z])/i

/** The first amount of time in a text, in months; null when there is none, or only an upper limit. */
export function findMonths(text: string): number | null {
  return findMonthsRange(text)?.least ?? null
}

/** "Bac+5": years at a university. */
const levelOfStudy = /(?<!\p{L})bac ?\+ ?\d(?:\/\d)?(?: et (?=\d))?/giu

/** The same with the upper end, where one is said: "5-8 years", not "5-8+ years". */
export function findMonthsRange(written: string): { least: number; most: number | null } | null {
  const text = written.replace(levelOfStudy, '')
  if (daysAWeek.test(text)) return null
  amount.lastIndex = 0
  for (let match = amount.exec(text); match !== null; match = amount.exec(text)) {
    const [, limit, first, last, more, isYears] = match
    if (
      limit !== undefined ||
      ofStudy.test(text.slice(match.index + match[0].length, match.index + match[0].length + 60))
    )
      continue
    const inMonths = (count: string): number =>
      Math.round(
        (countOf.get(count.toLowerCase()) ?? Number(count.replace(',', '.'))) *
          (isYears === undefined ? 1 : 12),
      )
    const least = inMonths(first!)
    // "24/7 years-long operations"
    if (last !== undefined && match[0].includes('/') && inMonths(last) <= least) continue
    const most = last === undefined || more !== undefined ? null : inMonths(last)
    return { least, most: most !== null && most > least ? most : null }
  }
  if (/kurang|less|unter|以内|以下/i.test(text)) return null
  const least = spoken.find(([phrase]) => phrase.test(text))?.[1]
  return least === undefined ? null : { least, most: null }
}
