// Degrees as the field for them names them, in the languages whose words are not already those of running text
// (education.ts). A lone word is enough here; how far a school goes is taken as its country takes it.

import type { EducationLevel } from '../../../../shared/posting.ts'

export interface DegreeWord {
  level: EducationLevel
  form: RegExp
}

/** A word between letters that are not its own; `words` may hold patterns. */
function anyOf(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})`, 'iu')
}

export const foreignDegreeWords: readonly DegreeWord[] = [
  {
    level: 'doctorate',
    form: anyOf(
      'doutorad|tohtori|tiến sĩ|διδακτορ|кандидат наук|доктор|دكتوراه|دکتری|דוקטור|ปริญญาเอก|bac ?\\+ ?8|S3(?!\\p{L})',
    ),
  },
  { level: 'doctorate', form: /박사|博士/u },
  {
    level: 'master',
    form: anyOf(
      "mestrad|maestría|ingénieur|diplôme d[’']ingénieur|staatsexamen|WO(?!\\p{L})|master(?:examen|grad)|civilingenjör|" +
        'kandidatgrad|ylempi korkeakoulu|maisteri|magist|vysokoškolské II\\.|μεταπτυχιακ|yüksek lisans|магістр|ماجستير|' +
        'lang videregående|wetenschappelijk onderwijs|תואר שני|کارشناسی ارشد|فوق لیسانس|thạc sĩ|S2(?!\\p{L})|ปริญญาโท',
    ),
  },
  { level: 'master', form: /大学院(?:修了|卒)|석사/u },
  { level: 'postgraduate', form: anyOf('p[óo]s[- ]graduaç|postgrado|posgrado') },
  {
    level: 'bachelor',
    form: anyOf(
      '(?<!wissenschaftliches )hochschul(?:abschluss|studium|bildung)|fachhochschulabschluss|universitätsabschluss|(?:abgeschlossenes|akademisches) studium|' +
        'HBO(?!\\p{L})|högskoleutbildning|högskoleexamen|kandidatexamen|universitet|høyskole|ammattikorkeakoulu|alempi korkeakoulu|' +
        '(?<!p[óo]s[- ])graduação|bacharelado|grado(?! (?:medio|superior))(?!\\p{L})|universitari[oa]|ingenier[oa]|' +
        'wyższe|wykształcenie wyższe|inżynier|VŠ(?!\\p{L})|vysokoškolské(?! II\\.)|főiskola|egyetem|studii superioare|licență|' +
        'πτυχίο|ΑΕΙ(?!\\p{L})|üniversite|вища|visokoškolsk|بكالوريوس|البكالوريوس|תואר ראשון|(?<!فوق )لیسانس|کارشناسی(?! ارشد)|' +
        'bakalaureus|høgskole|univerzitetn|fakultet(?!\\p{L})|mellemlang videregående|carrera (?:profesional|universitaria)|ΤΕΙ(?!\\p{L})|' +
        'स्नातक|đại học|sarjana|S1(?!\\p{L})|ปริญญาตรี',
    ),
  },
  { level: 'bachelor', form: /(?<!短|短期)大学?卒|大學(?!院)|대학교 ?졸업|대학(?:졸업)?\(4/u },
  {
    level: 'associate',
    form: anyOf(
      'kort videregående uddannelse|viša škola|meslek yüksek|BTS(?!\\p{L})|DUT(?!\\p{L})|yrkeshögskol|vyšší odborné|ön lisans|הנדסאי|cao đẳng|D3(?!\\p{L})|ปวส',
    ),
  },
  { level: 'associate', form: /短大|高専|大[专專]|專科|(?<!本)专科|초대졸|대학(?:졸업)?\(2/u },
  {
    level: 'professional_certificate',
    form: anyOf(
      'meister(?:brief)?(?!\\p{L})|techniker|gesellenbrief|fagbrev|yrkesutbildning|ammatillinen|ammattitutkinto|zawodowe|vyučen|' +
        'výuční list|učňovsk|profesin\\p{L}{1,3} išsilavinim|profesionālā izglītība|kutsehari|erhvervsuddannelse|faglært|' +
        'szkoła zawodowa|școală profesională|educación técnica|carrera técnica|средно специално|ΙΕΚ(?!\\p{L})|' +
        'szakmunkás|szakképz|(?<!ingenier[oa] )técnico(?!\\p{L})|ciclo formativo|середня спеціальна|دبلوم|' +
        'trung cấp|ปวช',
    ),
  },
  { level: 'professional_certificate', form: /専門(?:学校)?卒|中专|中技|高職/u },
  {
    level: 'high_school',
    form: anyOf(
      'középfok|études secondaires|enseignement secondaire|wykształcenie średnie|średnie|mittlere reife|' +
        '(?:fach)?hochschulreife|videregående(?! uddannelse)(?<!(?:kort|lang|mellemlang|længere) videregående)|lukio|ylioppilas|érettségi|középiskola|SŠ(?!\\p{L})|st[řr]edoškol|' +
        'studii medii|liceu(?!\\p{L})|(?:απολυτήριο )?λυκείου|середня(?! спеціальна)|неполное высшее|незаконченное высшее|ثانوي|الثانوي|' +
        'دیپلم|בגרות|12 שנות לימוד|12वीं|trung học phổ thông|THPT(?!\\p{L})|SMA(?!\\p{L})|SMK(?!\\p{L})|มัธยม|ESO(?!\\p{L})|' +
        'vidurin\\p{L}{1,3} išsilavinim|vidējā izglītība|keskhari|srednja stručna|srednješolsk|средно образование|λύκειο|' +
        'preparatoria|KCSE|(?:secundair|middelbaar) onderwijs|educación secundaria|12\\.?º ano|havo(?!\\p{L})|vwo(?!\\p{L})|vmbo(?!\\p{L})|diploma di maturità',
    ),
  },
  { level: 'high_school', form: /高(?:校)?卒|고등학교/u },
]
