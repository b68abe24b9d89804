// Degrees as sentences of many languages name them: "wykształcenie wyższe ekonomiczne", "De formation Bac +2", "大卒以上".
// What stands in the field for them is read by degreeWords.ts, where a lone word is enough; here each must be unmistakable.

import type { EducationLevel } from '../../../../shared/posting.ts'
import { letter } from '../text/letters.ts'
import { pattern } from '../text/pattern.ts'
import type { DegreeWord } from './degreeWords.ts'

/** Phrases that do not begin within a word; they may hold patterns. */
function phrases(level: EducationLevel, ...forms: readonly string[]): DegreeWord {
  return { level, form: new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})`, 'iu') }
}

export const spokenDegreeWords: readonly DegreeWord[] = [
  phrases(
    'doctorate',
    'doktorat(?!stud)|(?:avlag[td] |krever |har |krav om |må ha |(?<=^[-•* ]{0,3}))doktor(?:sexamen|grad)(?!\\p{L})|abgeschlossene promotion|tohtorin tutkin|بدرجة دكتوراه|دكتوراه',
  ),
  phrases(
    'master',
    "wissenschaftliches (?:hochschul)?studium|universitätsdiplom|bac ?\\+ ?5|école d[’']ingénieurs?|" +
      "diplôme d[’']ingénieur|master [12] (?:en|de)|niveau (?:master|M2|bac ?\\+ ?5)|" +
      'laurea (?:magistrale|specialistica)',
    'm[áa]ster (?:en (?!cre|el |la |un)\\p{L}|universitario)|maestría (?:en|concluida|terminada)|' +
      'mestrado (?:em|completo|concluído)|ukończone studia magisterskie|' +
      'afgeronde (?:wo[- ])?master(?:opleiding|studie)|wo-master(?:opleiding|studie)',
    'wo[- ](?:opleiding|diploma|niveau|werk)|masterdiploma|masterexamen|mastergrad|kandidatgrad|lang videregående uddannelse|ylempi korkeakoulututkin|maisterin tutkin|yüksek lisans mezun',
    'ماجستير|תואר שני|کارشناسی ارشد|فوق لیسانس|स्नातकोत्तर|thạc sĩ|S2 (?:di|jurusan|dalam)',
  ),
  phrases('postgraduate', 'p[óo]s[- ]?graduação(?= (?:em|completa|concluída))|(?:posgrado|postgrado) en'),
  phrases(
    'bachelor',
    'studium [^.\\n]{0,60}?(?:oder|bzw\\.|\\/) (?:eine? |über eine? )?(?:vergleichbar|gleichwertig|ähnlich)|studienabschluss|akademische (?:ausbildung|r abschluss)',
    `(?:abgeschlossenes|einschlägiges|erfolgreiches) (?:${letter}{3,30} )?studium(?!s)|` +
      '(?<!wissenschaftliches )hochschulstudium|(?:fach)?hochschulabschluss|universitätsabschluss|' +
      `bachelor(?:abschluss|studium|diplom${letter}{0,2}|grad)`,
    'bac ?\\+ ?[34]|diplôme universitaire(?! de technologie)|baccalauréat (?:en |universitaire|ou maîtrise)|' +
      'licence (?:professionnelle|en (?!cours))|grado universitario|(?<!(?:mayor|menor|gran|alto|cierto) )grado en (?!(?:(?:el|la) )?que |función )\\p{L}|' +
      'licenciad[oa]s? en|bachiller(?:es)? (?:universitari[oa]s? )?en|título universitario|' +
      '(?:formación|titulación) (?:universitaria|superior)|titulación en|' +
      '(?<=^[-•* ]{0,3})profesional(?:es)? (?:universitari[oa]s? )?en|' +
      `ingenier[oa] (?:${letter}{3,20} ){1,3}titulad[oa]|estudios (?:universitarios|superiores)|diplomatura|` +
      'diplomad[oa] universitari|nivel universitario|' +
      '(?:egresad|graduad|titulad)[oa]s?(?:\\([oa]s?\\))? (?:de|en) (?:la )?(?:carreras?|licenciatura|universidad)|' +
      `ingenier[oa] (?:de|en) ${letter}{3,20} titulad[oa]|carrera universitaria`,
    '(?<!p[óo]s[- ]?|cursando (?:a |o |uma )?)gradua(?:ção (?:completa|concluída|em (?!andamento|curso))|' +
      'd[oa]s?(?:\\([oa]\\))? em )|formação superior|bacharel(?:ado)? em|nível superior|laureat[oaie] in|' +
      'laurea(?! (?:magistrale|specialistica))(?: triennale)?(?= (?:in|triennale|o |breve|richiesta)|[.,;]|$)|' +
      'universitair (?:werk|diploma|niveau)|hbo[- ](?:werk|opleiding|diploma|niveau)|hbo(?=[,.; /)]|$|- of )',
    `wykształcenie (?:${letter}{3,20} )?wyższe|wyższe(?: ${letter}{3,20}){0,2} wykształcenie|` +
      `(?:ukończone )?studia (?:wyższe|inżynierskie|licencjackie)|VŠ vzd[eě]l|vysokoškolsk${letter}{1,3} vzd[eě]l|` +
      `высшее(?: ${letter}{3,20}){1,2} образование|образование(?:[:,]? | [-–—] )высшее|` +
      `вища(?: ${letter}{3,20}){1,2} освіта|висше(?: ${letter}{3,20}){0,2} образование`,
    `üniversite[^.\\n]{0,80}mezun|(?<!(?:ön|yüksek) )lisans (?:mezun|derecesi)|(?:مؤهل|شهادة) (?:جامع|عال)${letter}{1,3}|` +
      '(?:ال)?بكالوريوس|תואר (?:ראשון|אקדמי)|(?:مدرک|تحصیلات|مقطع)[^.\\n]{0,20}(?:کارشناسی|لیسانس)(?! ارشد)|' +
      'स्नातक(?!ोत्तर)',
    '(?:tốt nghiệp|trình độ|bằng)[^.\\n]{0,20}đại học|đại học trở lên|(?:min(?:imal|imum)?\\.?|pendidikan|lulusan|gelar)[^.\\n]{0,20}(?<!\\p{L})S1(?!\\p{L})',
    `πτυχί(?:ο|ου|ούχ${letter}{1,3})(?!\\p{L})|felsőfokú (?:${letter}{3,20} )?végzettség|` +
      '(?:egyetemi|főiskolai) (?:végzettség|diploma)|studii (?:superioare|universitare)|' +
      'högskole(?:utbildning|examen)|akademisk examen|(?:uddannet|utdannet|utbildad) (?:pædagog|lærer|lärare|' +
      'sygeplejerske|sykepleier|sjuksköterska|socionom)|kandidatexamen|høyere utdanning(?! og forskning)|' +
      '(?:høyskole|høgskole|universitets)utdann(?:else|ing)|mellemlang videregående uddannelse|' +
      `tradenom${letter}{1,3}|(?<!ylempi )korkeakoulututkin|amk[- ]tutkin|(?:rakendus)?kõrgharidus|ali təhsil|` +
      `augstākā (?:${letter}{3,20} )?izglītība|aukštasis (?:${letter}{3,20} )?išsilavinimas|VSS(?!\\p{L})|` +
      'visok[ae] stručn[ae] sprem[ae]',
  ),
  phrases(
    'associate',
    'bac ?\\+ ?2|BTS(?!\\p{L})|DUT(?!\\p{L})|' +
      '(?:ciclo formativo|FP|formación profesional)(?: de)? grado superior|técnico superior|CFGS(?!\\p{L})|' +
      'HN[CD](?! programme)(?!\\p{L})|(?<!higher )national diploma in|tecnólog[oa] en|ön lisans mezun|yüksek ?okulu? mezun|cao đẳng|' +
      'D3(?= (?:di|jurusan|dalam|akuntansi|semua|atau|\\/))|yrkeshögskol',
  ),
  phrases(
    'professional_certificate',
    '(?:berufs)?ausbildung (?:zu[mr](?:/zur)?|als|im|in)[^.\\n]{0,90}?(?:abgeschlossen|absolviert|' +
      `oder (?:eine )?(?:vergleichbar|gleichwertig))|abgeschlossene (?:${letter}{3,30} )?lehre(?!r)|` +
      `lehrabschluss|EFZ(?!\\p{L})|abschluss als (?:${letter}{0,20}(?:fach|kauf|angestellt|mechanik|meister|technik|elektronik|assist))|` +
      'diplom (?:als|in der) [^.,;\\n]{0,40}pflege|staatliche anerkennung als (?:erzieh|heil|kinder)',
    '(?:staatlich )?examinierte|' +
      `staatlich (?:anerkannte|geprüfte)[rns]?(?:[/:*]${letter}{1,3})? (?:${letter}{3,20}(?:pfleg|erzieh|pädagog|` +
      'technik|helfer|assist|therapeut|betriebswirt)|pfleg|erzieh|pädagog|techniker|heil|sozial|kinder|' +
      'betriebswirt)|meisterbrief|meister- (?:oder|bzw\\.|und|/) ?techniker|technikerabschluss|gesellenbrief|' +
      'facharbeiterbrief',
    // Of Switzerland and of Québec, in front of the trade: the letters mean other things elsewhere.
    "(?:CFC|DEP) (?:de |d[’']|en |dans )|AFC (?:di |quale |come |d[’'])|diplôme d[’']études professionnelles(?!\\p{L})",
    "diplôme d[’'][ée]tat|qualifica (?:OSS|professionale)|attestato (?:di )?(?:OSS|qualifica)|nível técnico|" +
      'técnico (?:em [^.,;\\n]{3,40} )?completo|NVQ level [2-5](?= (?:or|qualif|diploma|(?:or above )?in))|' +
      'cert(?:ificate)? (?:III|IV)(?= (?:in|or)(?![\\p{L}])|[,./]|$)|trade (?:certificate|qualification)|' +
      'vocational (?:qualification|diploma|certificate)',
    '(?:abgeschlossene|erfolgreich abgeschlossene|kaufmännische|handwerkliche|technische|gewerbliche|' +
      `einschlägige) (?:${letter}{3,30} ){0,2}(?:berufs)?ausbildung(?! zu beginnen)|(?-i:CAP|BEP)(?= (?!theorem)${letter})|DEA(?:S|ES|P)(?!\\p{L})|titre professionnel (?:de|d[’'])`,
    '(?:ciclo formativo|FP)(?: de)? grado medio|FP (?:en |I{1,2}(?!\\p{L}))|curso técnico(?= (?:em|completo))|ensino técnico|' +
      'mbo(?:[- ][1-4])?(?:[- ](?:werk|opleiding|diploma|niveau)|(?: of |[/-])hbo)|wykształceni(?:e|a) (?:min(?:imum|\\.)? )?zawodowe(?:go)?|výuční list|' +
      'vyučen(?:í|ý)? v|fagbrev|yrkesutbildning|undersköterskeutbildning|lähihoitajan tutkin|' +
      'ammatillinen (?:perus)?(?:tutkin|koulutus)|erhvervsuddannelse|fagl[æä]rt(?!e? (?:eller|og|og\\/eller|som) ufagl)|' +
      '(?:uddannet|utdannet|utbildad) (?:elektriker|tømrer|smed|kok|rørlegger|murer|snekker|undersköterska)|' +
      'szakmunkás(?:képző| ?végzetts| ?bizony)|szakiskola|szakképesítés|OKJ(?:-s|[ -]végzetts)|' +
      'profesin\\p{L}{1,3} išsilavinim|profesionālā izglītība|kutseharidus',
    'средн(?:ее|его) (?:специально|профессионально)(?:е|го)|середня спеціальна|trung cấp',
  ),
  phrases(
    'high_school',
    'mittlere reife|(?:real|haupt)schulabschluss|mittlerer schulabschluss|fachabitur|(?:fach)?hochschulreife|' +
      'bac(?:calauréat)? pro(?:fessionnel)?(?!\\p{L})|secundari[oa] complet[oa]|nivel secundario|' +
      'graduado escolar|educación media completa|(?:2|segundo) ?º? grau completo|diploma tecnico|vmbo[- ](?:diploma|niveau)|havo[- ](?:diploma|niveau)',
    'HS (?:diploma|degree)(?! program)|HS ?/ ?GED|matric(?:ulation)? (?:certificate|or )|' +
      'grade 12(?= (?:certificate|or )|[ /]+matric|[,.;]|$)|(?:[345]|four|five) GCSEs?|national senior certificate|' +
      'GCSEs? (?:grades?|passes|including|or equivalent|\\()|' +
      'GCSEs? (?:in )?(?:english|maths?)(?:,? (?:and|&) (?:english|maths?))?(?: (?:at )?grade| or equivalent|' +
      '[,.;(]|$)',
    'niveau bac(?!\\p{L}| ?\\+)|preparatoria (?:terminada|concluida|trunca)|12\\.?º ano|' +
      'diploma (?:di (?:ragioneria|maturità|scuola superiore|perito|geometra)|quinquennale)|' +
      'wykształceni(?:e|a|em) (?:min(?:imum|\\.)? )?średni(?:e|m)|SŠ(?=[ /,])|' +
      `st(?:ř|r)edoškolsk${letter}{1,3}(?! (?:student|učitel))`,
    'среднее (?:полное |общее )?образование|lise mezun|الثانوية العامة|תעודת בגרות|12वीं|THPT(?!\\p{L})|' +
      'trung học phổ thông|(?:min(?:imal|\\.)?|pendidikan|lulusan) (?:SMA|SMK)(?!\\p{L})|απολυτήριο λυκείου|' +
      'középfokú végzettség|érettségi(?! előtt)|studii medii|gymnasie?(?:al)? ?(?:utbildning|examen)|' +
      'videregående (?:skole|opplæring)|SSS(?!\\p{L})',
  ),
  // Writing without spaces: nothing stands before a word that is not its own.
  {
    level: 'bachelor',
    form: /(?<![短学])大[学學]?卒(?!業見込|予定)|四大卒|大[学學](?:畢業|毕业|以上)|(?<![초문])대졸|4년제/u,
  },
  { level: 'associate', form: /短大卒|高専卒|大[专專](?=[及以或学學])|专科(?=[及以或学])|초대졸|전문대졸/u },
  { level: 'high_school', form: /高(?:校)?卒|고졸|มัธยมศึกษา/u },
  { level: 'doctorate', form: /박사(?= ?(?:이상|학위|졸업))/u },
  { level: 'master', form: /석사(?= ?(?:이상|학위|졸업|또는|\/))|ปริญญาโท/u },
  { level: 'bachelor', form: /(?<!전문)학사(?= ?(?:이상|학위|졸업|또는|\/))|ปริญญาตรี/u },
  { level: 'associate', form: /ปวส/u },
  { level: 'professional_certificate', form: /専門(?:学校)?卒|ปวช/u },
]

/** A degree without its name: the first one has, where the sentence names no other. */
export const anyDegree = pattern('i')`
  (?<!\b(?:terminal|dual|second|professional|training|vocational|two[- ]year|2[- ]year|higher|your|my
      |towards an?|\d+) )\bdegree (?:in|from|within) (?!(?:which|progress|question)\b)
  |\b(?:university|college|honou?rs?|first|relevant|related|accredited|recogni[sz]ed|good|technical
    |scientific|engineering|business|science|law|nursing) degree\b(?! (?:program|apprentice|course|student
      |of))|\bdegree[- ](?:level|qualified|educated)\b(?! apprentice)|\beducated to (?:a )?degree\b
  |\b(?:must|should|need to) (?:have|hold|possess) (?:an?|your) degree\b
  |\bdegree (?:(?:or|and|and\/or) (?:equivalent|comparable|similar|relevant|substantial
      |an? |the equivalent|higher|above|\d)|(?:is |are )?(?:required|essential|mandatory))
`

/** Short ones are words of their own: "two duties of a small dashboard" names none of them. */
const stems = pattern('iu')`
  (?<!\p{L})(?:bac|wo|hbo|mbo|bts|dut|cfgs|S[12]|SM[AK]|D3|CAP|BEP|VSS|SSS|SŠ|VŠ|grad|grau|EFZ|CFC|AFC|DEP
    |OSS)(?!\p{L})|studium|abschluss|ausbildung|dipl[oô]m|licen[cz]|grado|titula|título|carrera|egresad
  |bachil|profesional|maestr|mestr|m[aá]ster|universit|estudios|formaç|formaci|bachar|nível|nivel|secund
  |titre|qualific|attestato|tecnólog|gradua|laurea|studia|lehr|reife|schulabschl|staatlich
  |examinier|meister|gesellen|promotion|posgr|postgr|havo|vmbo|fundament|wykszta|vzd[eě]l|образован|освіт
  |mezun|técnico|utbild|utdann|haridus|təhsil|izglīt|išsilav|examen|tutkin|tradenom|végzetts|studii|πτυχί
  |λυκείου|جامع|بكالور|ماجستير|دكتوراه|תואר|בגרות|کارشناسی|لیسانس|स्नातक|12वीं|đại học|cao đẳng|trung cấp
  |THPT|ปริญญา|ปว[สช]|มัธยม|[学學大高专專]卒|大[学學专專]|专科|대졸|4년제|고졸|[학석박]사|専門|vyuč|koulutus|amk
  |preparatoria|12\.?º|edoškol|مؤهل|شهادة|sprem|érettségi|gymnasi|videregående|fagbrev|výuční|thạc|ثانوية
  |спеціальна|yrkesh
`

const anyForm = new RegExp(spokenDegreeWords.map(({ form }) => form.source).join('|'), 'iu')

/** Whether a text names a degree, or a word that does so among others. */
export function mayNameDegree(text: string): boolean {
  return stems.test(text) || anyForm.test(text)
}

/** What would be welcome, in languages that education.ts does not name. */
export const foreignWish = pattern('iu')`
  mile widzian|желательн|приветств|будет (?:плюсом|преимуществом)|вітається|бажан|tercihen|يفضل
  |(?:ל)?יתרון|ترجیح|歓迎|あれば|尚可|우대|优先|優先|加分|ưu tiên|diutamakan|จะพิจารณาเป็นพิเศษ|θα εκτιμηθεί|előny
  |constituie (?:un )?avantaj|meriterande|(?<!\p{L})(?:en )?fordel(?!\p{L})|katsotaan eduksi|výhodou
  |poželjn|prednost|gradit[oa]|se valorará|valorable|será um diferencial|diferencial|apprécié|serait un
`
