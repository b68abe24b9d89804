// Degrees as sentences of many languages name them: "wykształcenie wyższe ekonomiczne", "De formation Bac +2", "大卒以上".
// What stands in the field for them is read by degreeWords.ts, where a lone word is enough; here each must be unmistakable.

import type { EducationLevel } from '../../../../shared/posting.ts'
import type { DegreeWord } from './degreeWords.ts'

/** Phrases that do not begin within a word; they may hold patterns. */
function phrases(level: EducationLevel, ...forms: readonly string[]): DegreeWord {
  return { level, form: new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})`, 'iu') }
}

export const spokenDegreeWords: readonly DegreeWord[] = [
  phrases('doctorate', 'doktorat(?!stud)|tohtorin tutkin|بدرجة دكتوراه|دكتوراه'),
  phrases(
    'master',
    "wissenschaftliches (?:hochschul)?studium|universitätsdiplom|bac ?\\+ ?5|école d[’']ingénieurs?|diplôme d[’']ingénieur|laurea (?:magistrale|specialistica)",
    'wo[- ](?:opleiding|diploma|niveau|werk)|masterdiploma|masterexamen|mastergrad|kandidatgrad|lang videregående uddannelse|ylempi korkeakoulututkin|maisterin tutkin|yüksek lisans mezun',
    'ماجستير|תואר שני|کارشناسی ارشد|فوق لیسانس|स्नातकोत्तर|thạc sĩ|ปริญญาโท|S2 (?:di|jurusan|dalam)',
  ),
  phrases(
    'bachelor',
    '(?:abgeschlossenes|einschlägiges|erfolgreiches) (?:\\p{L}{3,30} )?studium(?!s)|(?<!wissenschaftliches )hochschulstudium|(?:fach)?hochschulabschluss|universitätsabschluss|bachelor(?:abschluss|studium|diplom\\p{L}{0,2}|grad)',
    'bac ?\\+ ?3|licence (?:professionnelle|en (?!cours))|grado (?:universitario|en \\p{Lu})|titulación universitaria|licenciad[oa]s? en|ingenier[oa] (?:de|en) \\p{L}{3,20} titulad[oa]|carrera universitaria',
    'graduação (?:completa|concluída|em )|laurea(?! (?:magistrale|specialistica))(?: triennale)?(?= (?:in|triennale|o |breve))|hbo[- ](?:werk|opleiding|diploma|niveau)|hbo(?=[,.; /)]|$)',
    'wykształcenie (?:\\p{L}{3,20} )?wyższe|wyższe(?: \\p{L}{3,20}){0,2} wykształcenie|VŠ vzd[eě]l|vysokoškolsk\\p{L}{1,3} vzd[eě]l|высшее(?: \\p{L}{3,20}){1,2} образование|вища(?: \\p{L}{3,20}){1,2} освіта|висше(?: \\p{L}{3,20}){0,2} образование',
    'üniversite[^.\\n]{0,80}mezun|lisans (?:mezun|derecesi)|(?:مؤهل|شهادة) (?:جامع|عال)\\p{L}{1,3}|(?:ال)?بكالوريوس|תואר (?:ראשון|אקדמי)|(?:مدرک|تحصیلات|مقطع)[^.\\n]{0,20}(?:کارشناسی|لیسانس)(?! ارشد)|स्नातक(?!ोत्तर)',
    '(?:tốt nghiệp|trình độ|bằng)[^.\\n]{0,20}đại học|đại học trở lên|(?:min(?:imal|imum)?\\.?|pendidikan|lulusan|gelar)[^.\\n]{0,20}(?<!\\p{L})S1(?!\\p{L})|ปริญญาตรี',
    'πτυχί(?:ο|ου|ούχ\\p{L}{1,3})(?!\\p{L})|felsőfokú (?:\\p{L}{3,20} )?végzettség|(?:egyetemi|főiskolai) (?:végzettség|diploma)|studii (?:superioare|universitare)|högskole(?:utbildning|examen)|akademisk examen|kandidatexamen|tradenom\\p{L}{1,3}|korkeakoulututkin|VSS(?!\\p{L})|visok[ae] stručn[ae] sprem[ae]',
  ),
  phrases(
    'associate',
    'bac ?\\+ ?2|BTS(?!\\p{L})|DUT(?!\\p{L})|(?:ciclo formativo|FP|formación profesional)(?: de)? grado superior|técnico superior|CFGS(?!\\p{L})|ön lisans mezun|cao đẳng|D3(?= (?:di|jurusan|dalam|akuntansi))|yrkeshögskol|ปวส',
  ),
  phrases(
    'professional_certificate',
    '(?:abgeschlossene|erfolgreich abgeschlossene|kaufmännische|handwerkliche|technische|gewerbliche|einschlägige) (?:\\p{L}{3,30} ){0,2}(?:berufs)?ausbildung(?! zu beginnen)|(?:CAP|BEP)(?= [\\p{Lu}])',
    '(?:ciclo formativo|FP)(?: de)? grado medio|curso técnico(?= (?:em|completo))|ensino técnico|mbo(?:[- ][1-4])?[- ](?:werk|opleiding|diploma|niveau)|wykształcenie zawodowe|výuční list|fagbrev|ammatillinen (?:perus)?tutkin',
    'средн(?:ее|его) (?:специально|профессионально)(?:е|го)|середня спеціальна|trung cấp|ปวช',
  ),
  phrases(
    'high_school',
    'niveau bac(?! ?\\+)|preparatoria (?:terminada|concluida|trunca)|12\\.?º ano|diploma (?:di (?:ragioneria|maturità|scuola superiore|perito|geometra)|quinquennale)|wykształcenie (?:min(?:imum|\\.)? )?średnie|SŠ(?=[ /,])|st(?:ř|r)edoškolsk\\p{L}{1,3}(?! (?:student|učitel))',
    'среднее (?:полное |общее )?образование|lise mezun|الثانوية العامة|תעודת בגרות|12वीं|THPT(?!\\p{L})|trung học phổ thông|(?:min(?:imal|\\.)?|pendidikan|lulusan) (?:SMA|SMK)(?!\\p{L})|απολυτήριο λυκείου|középfokú végzettség|érettségi(?! előtt)|studii medii|gymnasie?(?:al)? ?(?:utbildning|examen)|videregående (?:skole|opplæring)|SSS(?!\\p{L})',
  ),
  // Writing without spaces: nothing stands before a word that is not its own.
  {
    level: 'bachelor',
    form: /(?<![短学])大[学學]?卒(?!業見込|予定)|四大卒|大[学學](?:畢業|毕业|以上)|(?<![초문])대졸|4년제/u,
  },
  { level: 'associate', form: /短大卒|高専卒|大[专專](?=[及以或学學])|专科(?=[及以或学])|초대졸|전문대졸/u },
  { level: 'high_school', form: /高(?:校)?卒|고졸|มัธยมศึกษา/u },
]

/** Short ones are words of their own: "two duties of a small dashboard" names none of them. */
const stems =
  /(?<!\p{L})(?:bac|wo|hbo|mbo|bts|dut|cfgs|S[12]|SM[AK]|D3|CAP|BEP|VSS|SSS|SŠ|VŠ|grad)(?!\p{L})|studium|abschluss|ausbildung|dipl[oô]m|licen[cz]|grado|titula|carrera|gradua|laurea|wykszta|vzd[eě]l|образован|освіт|mezun|técnico|kolutbild|examen|tutkin|tradenom|végzetts|studii|πτυχί|λυκείου|جامع|بكالور|ماجستير|دكتوراه|תואר|בגרות|کارشناسی|لیسانس|स्नातक|12वीं|đại học|cao đẳng|trung cấp|THPT|ปริญญา|ปว[สช]|มัธยม|[学學大高专專]卒|大[学學专專]|专科|대졸|4년제|고졸|preparatoria|12\.?º|edoškol|مؤهل|شهادة|sprem|érettségi|gymnasi|videregående|fagbrev|výuční|thạc|ثانوية|спеціальна|yrkesh/iu

/** Quick test for what none of the forms above can match without. */
export function mayNameDegree(text: string): boolean {
  return stems.test(text)
}

/** What would be welcome, in languages that education.ts does not name. */
export const foreignWish =
  /mile widzian|желательн|приветств|будет (?:плюсом|преимуществом)|вітається|бажан|tercihen|يفضل|(?:ל)?יתרון|ترجیح|歓迎|あれば|尚可|우대|优先|優先|加分|ưu tiên|diutamakan|จะพิจารณาเป็นพิเศษ|θα εκτιμηθεί|előny|constituie (?:un )?avantaj|meriterande|(?<!\p{L})(?:en )?fordel(?!\p{L})|katsotaan eduksi|výhodou|poželjn|prednost|gradit[oa]|se valorará|valorable|será um diferencial|diferencial|apprécié|serait un/iu
