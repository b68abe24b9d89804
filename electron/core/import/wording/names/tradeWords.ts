// Whether a text reads like a job posting: by the words that postings use and other texts do not use together.

import { pattern } from '../../text/pattern.ts'
import { namesOccupation } from './occupations.ts'

/** So many different words of the trade make a page a job posting. */
const leastWords = 3
/** So many where it says that nobody is sought at present. */
const leastOfClosed = 5

/** A word of the languages above, or the beginning of one of those whose words bend or have no spaces. */
function wordsOf(latin: RegExp, others: string): RegExp {
  return new RegExp(`${latin.source}|${others}`, 'iu')
}

const applying = wordsOf(
  pattern('i')`
    \b(?:apply|applicants?|(?:interested|eligible) (?:candidates|persons)|application deadline|closing date
      |send (?:us )?(?:your|an?|the) (?:cv|r[eé]sum[eé]|applications?)
      |applications? (?:should|must|will|close)
      |(?:thank you|thanks) for (?:applying|your (?:application|interest in (?:the|our|joining)))
      |your application (?:has been|was|for|to)|bewerben|bewerbung(?:en)?|postuler|candidatura
      |solliciteren)\b
  `,
  'aplikuj|ansök|ansøg|søk på|отклик|надіслати резюме|başvur|応募|申请|申請|投递|简历|지원|تقدم|قدّم|הגש|candidatar|' +
    'odpověz|jelentkez|aplică|aplikacj|životopis|önéletrajz|candidatează|βιογραφικό|özgeçmiş|резюме|' +
    'سيرة ذاتية|السيرة الذاتية|קורות חיים|رزومه|ứng tuyển|nộp hồ sơ|lamaran|สมัครงาน|ผู้สมัคร|エントリー|应聘|應徵|履歷|' +
    '이력서|candidate-se|envie seu|candidati|hakemus|hakemuk|søknad|candidature|inscribirse|' +
    'postular',
)

const seeking = wordsOf(
  pattern('iu')`
    \b(?:(?:we(?:['’]re| are)|is|are|am) (?:currently |actively |now |always |continuously |constantly )?
      (?:looking for|hiring|seeking|recruiting|searching for)|we seek|seeks
      |(?:open|urgent|immediate) requirements?|invites? applications
      |applications? (?:are|is) (?:hereby )?invited|join (?:our|the|us)|open positions?|vacanc(?:y|ies)
      |wir suchen|suchen wir|sucht|gesucht|nous recherchons|à la recherche d|nous recrutons|buscamos
      |en b[uú]squeda de|wij zoeken|we zoeken|op zoek naar|cerchiamo|ricerchiamo|alla ricerca di)(?!\p{L})
  `,
  'szukamy|poszukujemy|vi söker|vi søger|vi søker|haemme|мы ищем|шукаємо|arıyoruz|募集|招聘|모집|채용|نبحث عن|דרוש|' +
    'procuramos|hledáme|keresünk|căutăm|recherchons|recrute|selezioniamo|\\bzoeken\\b|szukam|rekrutuj|' +
    'přijmeme|angajăm|αναζητ|ζητ(?:ά|εί|ού)|aranıyor|требу[ею]тся|вед[её]тся набор|ищем|потріб|مطلوب|מחפש|' +
    'استخدام|tuyển|mencari|dibutuhkan|รับสมัคร|採用|誠徵|诚聘|구인|vi letar|etsimme',
)

const experience = wordsOf(
  /\b(?:experience|experienced|[a-zäöüß]*erfahrung(?:en)?|expériences?|experiencias?|esperienza|[a-z]*ervaring)\b/i,
  'doświadczeni|erfarenhet|erfaring|kokemus|опыт|досвід|deneyim|tecrübe|経験|经验|경력|경험|خبرة|ני?סיון|experiência|vivência|' +
    'zkušenost|tapasztalat|experiență|zkušen|\\bpraxe\\b|εμπειρία|سابقه|kinh nghiệm|pengalaman|ประสบการณ์|' +
    '未経験|經驗|經歷|工作经历|\\bprax[ií]?\\b|zkúsenos|skúsenos|iskustv|izkušn|опит(?!а\\p{L})|стаж|अनुभव|προϋπηρεσία|' +
    'patirt|pieredz|kogemus',
)

const tradeWords = [
  applying,
  seeking,
  wordsOf(
    pattern('i')`
      \b(?:responsibilities|responsible for|duties|what you(?:['’]ll| will) (?:do|be doing|work on)
        |your (?:tasks|mission)|aufgaben|(?:für was|wofür|wo für) (?:du|sie|ihr) (?:zuständig|verantwortlich)
        |(?:das|was) (?:du|sie) (?:machst|tust|bewegst|machen|tun|bewegen)|tes missions?|missions?
        |responsabilità|cosa farai|funciones|qué harás|(?:wat|dit) (?:ga|doe) (?:je|jij)|taken)\b
    `,
    'obowiązki|zakres obowiązków|arbetsuppgifter|arbejdsopgaver|arbeidsoppgaver|tehtävät|обязанност|' +
      'обов.язки|görev|sorumluluk|仕事内容|業務内容|职责|職責|工作内容|职位描述|담당업무|주요업무|المهام|المسؤوليات|תפקיד|responsabilidades|' +
      'náplň práce|feladat|responsabilități|mansioni|werkzaamheden|functieomschrijving|\\bnáplň|atribuții|' +
      'καθήκοντα|αρμοδιότητες|iş tanımı|задачи|завдання|الوصف الوظيفي|תיאור ה(?:משרה|תפקיד)|شرح شغل|وظایف|' +
      'mô tả công việc|trách nhiệm|deskripsi pekerjaan|tanggung jawab|หน้าที่|รายละเอียดงาน|職務内容|工作內容|職務說明|负责|' +
      '負責|업무|responsabilités|atividades|obowiązk',
  ),
  wordsOf(
    pattern('i')`
      \b(?:requirements|(?:required|key|preferred) (?:skills|experience)|skills required|qualifications
        |qualified|what you(?:['’]ll| will)? bring|(?:what|who) we(?:['’]re| are) looking for|who you are
        |about you|must[- ]haves?|nice[- ]to[- ]haves?|bonus points|essential criteria
        |(?:ideal|successful) candidates?|anforderungen|bringst du mit|du (?:mit)?bringst|bringen sie mit
        |(?:das|was) (?:du|sie|ihr) mitbring(?:st|en|t)|was dich auszeichnet|ton profil|ce que tu apportes
        |chi cerchiamo|cosa cerchiamo|qué buscamos|lo que buscamos|wie (?:ben|zoek) (?:je|jij|wij|we)
        |wat (?:breng|vragen) (?:je|jij|wij|we)|profil|profiel|profile|requisitos|requisiti|functie-eisen)\b
    `,
    'wymagania|kvalifikationer|kvalifikasjoner|vaatimukset|требовани|вимоги|aranan nitelikler|応募資格|応募条件|任职要求|' +
      '职位要求|岗位要求|자격요건|지원자격|المؤهلات|דרישות|požadujeme|požadavky|elvárás|cerințe|requisiti|profil recherché|' +
      'odotamme|oczekujemy|oczekiwania|προσόντα|προϋποθέσεις|nitelik|المتطلبات|الشروط|شرایط|yêu cầu|' +
      'kualifikasi|persyaratan|คุณสมบัติ|必須|歓迎|求める|條件|자격|우대|\\bkrav\\b|din profil',
  ),
  experience,
  wordsOf(
    /\b(?:salary|salaries|compensation|stipend|remuneration|pay (?:range|rate)|hourly rate|gehalt|vergütung|salaire|salario|stipendio|salaris(?:schaal|indicatie)?)\b/i,
    'wynagrodzeni|\\blön\\b|\\bløn\\b|lønn|palkka|зарплат|оклад|заробітн|maaş|ücret|月給|時給|年収|給与|月薪|薪资|薪酬|급여|' +
      '연봉|راتب|שכר|remuneração|salário|\\bmzda|platové|fizetés|salariu|rémunération|sueldo|palkk|zarobki|' +
      'stawka|zł brutto|odměna|μισθός|αποδοχές|доход|оплата|الأجر|משכורת|حقوق|\\blương\\b|thu nhập|\\bgaji\\b|' +
      'เงินเดือน|ค่าตอบแทน|賃金|待遇|薪水|工资|薪資|시급|월급',
  ),
  wordsOf(
    pattern('i')`
      \b(?:full[- ]?time|part[- ]?time|fixed[- ]term|hours (?:a|per) week|start(?:ing)? date|vollzeit|teilzeit
        |temps plein|cdi|cdd|jornada|voltijds?|permanent contract|(?:uren|uur) per week|in loondienst)\b
    `,
    'umowa o pracę|pełny etat|heltid|deltid|fuldtid|kokoaika|полная занятость|повна зайнятість|tam zamanlı|' +
      '正社員|雇用形態|全职|정규직|دوام كامل|משרה מלאה|tempo integral|plný úvazek|teljes munkaidő|normă întreagă|zlecenie|' +
      'úvazek|munkaidő|πλήρης απασχόληση|contrat\\b|toàn thời gian|bán thời gian|penuh waktu|karyawan tetap|' +
      'งานประจำ|เต็มเวลา|アルバイト|パート|契約社員|勤務時間|兼职|全職|계약직|vikariat|tillsvidare|contratação|\\bCLT\\b|تمام وقت|' +
      'график',
  ),
  wordsOf(
    pattern('i')`
      \b(?:benefits|perks|we offer|what we offer|wir (?:(?:dir|ihnen|euch) )?bieten|bieten wir
        |ce que nous (?:(?:t|v)[’'](?:offrons|proposons)|(?:te |vous )?(?:offrons|proposons))
        |cosa (?:ti )?offriamo|qué (?:te )?ofrecemos|wat (?:wij|we) (?:(?:jou|je) )?bieden
        |wat bieden (?:wij|we)|avantages|beneficios|benefícios|arbeidsvoorwaarden)\b
    `,
    'oferujemy|vi erbjuder|vi tilbyder|vi tilbyr|tarjoamme|условия|мы предлагаем|пропонуємо|sunduklarımız|' +
      'yan haklar|待遇|福利|복리후생|المزايا|אנו מציעים|oferecemos|nabízíme|amit kínálunk|oferim|erbjud|tilby|nabíz|' +
      'kínál|προσφέρ|παροχές|предлага|مزایا|quyền lợi|phúc lợi|tunjangan|fasilitas|สวัสดิการ|社会保険|交通費|五险一金|勞健保|' +
      '복지|4대 ?보험|benefícios|avantages',
  ),
  wordsOf(
    pattern('i')`
      \b(?:job description|purpose of (?:the )?(?:post|role|job)|(?:vacature|functie)(?:nummer|beschrijving)
        |(?:the|this|your) (?:role|position|job|vacancy)|about the job|reports? to
        |post-?doc(?:toral)? (?:position|researcher|scholar|fellow|associate)s?
        |ph\.?d\.? (?:position|student|studentship|candidate)s?|stellenbeschreibung|vacancy|vacature
        |offre d'emploi|poste)\b
    `,
    'oferta pracy|platsannons|stillingsopslag|työpaikka|ваканси|вакансі|iş ilanı|求人|职位|岗位|채용공고|وظيفة|משרה|' +
      'vaga|volné místo|állás|loc de muncă|stanowisk|pozic|munkakör|θέση|pozisyon|должност|посад|' +
      'المسمى الوظيفي|תפקיד|شغلی|vị trí|công việc|lowongan|ตำแหน่ง|仕事|職種|職位|職缺|직무|포지션|tjänst|\\bstilling|' +
      'tehtäv|\\bpuesto\\b',
  ),
]

/** How many of the kinds of words that postings use a text has. */
export function countTradeWords(text: string): number {
  return tradeWords.filter((word) => word.test(text)).length
}

/** Whether a text speaks of experience, in whatever language. */
export function speaksOfExperience(text: string): boolean {
  return experience.test(text)
}

/** Whether a text asks to apply, or says that somebody is sought. */
export function offersJobs(text: string): boolean {
  return [applying, seeking].some((word) => word.test(text))
}

/** Whether a text asks to apply. */
export function offersToApply(text: string): boolean {
  return applying.test(text)
}

/** Whether a line says that somebody is sought. */
export function seeksPeople(line: string): boolean {
  return seeking.test(line)
}

/** Whether an employer says of itself that it seeks people; elsewhere than at the top others say it in news. */
export function saysWeSeek(text: string): boolean {
  return weSeek.test(text) || itSeeks.test(text)
}

/** Whether a text begins with whom who writes it seeks: "Buscamos panadera con experiencia". */
export function beginsWithWhomWeSeek(text: string): boolean {
  const said = text.trimStart()
  const found = weSeek.exec(said.slice(0, longestSought))
  if (found === null || found.index > 0) return false
  const [sought = ''] = said.slice(found[0].length, longestSought).split(/[.,;:!?\n]/)
  return namesOccupation(sought)
}

const longestSought = 120

/** "Northmill is looking for a baker", and not "Ada is looking for a new role". */
const itSeeks = pattern('u')`
  ^\s*\p{Lu}[\p{L}\d.&’' -]{1,40} (?:is|are) (?:currently |now |actively )?(?:looking for|seeking|hiring
    |recruiting) (?:an?|our|\d+|several) (?!(?:[\p{L}-]+ ){0,4}(?:roles?|positions?|jobs?|opportunit|work
      |employment|internship|challenge)(?!\p{L}))
`

const weSeek = pattern('iu')`
  (?<!\p{L})(?:we(?:['’]re| are) (?:\p{L}+ly |now )?(?:looking for|seeking|hiring|recruiting)|wir suchen
    |suchen wir|nous (?:recherchons|recrutons|cherchons)|buscamos|procuramos|cerchiamo|zoeken wij
    |wij zoeken|szukamy|poszukujemy|vi (?:söker|søker|søger)|(?:мы )?ищем|шукаємо)(?!\p{L})
`

const outright = pattern('i')`
  (?:\b(?:we(?:['’]re| are)|is|are) (?:currently |now |actively )?(?:looking for|seeking|hiring
      |recruiting)|\bwe need|\b(?:wir suchen|suchen wir|sucht)(?: ab sofort
      | zum nächstmöglichen zeitpunkt)?|\bnous (?:recherchons|cherchons|recrutons)
    |\b(?:buscamos|procuramos|cerchiamo|zoeken wij|wij zoeken|we zoeken|zoekt|busca|cerca|recherche
      |recrute)|\bsucht\b[^.\n]{1,80}|\bnous (?:recherchons|cherchons|recrutons)\b[^.\n]{1,80})\s{1,3}
  (?:an?|somebody|someone|people who|our next|\d+|two|three|several|eine?n?|dich|sie|une?|un[ao]?|um|uma
    |een)\b(?! (?:way|ways|opportunity|look)\b)
`

/** The same in a word: "Glasbläser gesucht", "Se busca soldador", "требуется пекарь", "cook wanted". */
const inAWord = new RegExp(
  [
    '\\b(?:invites?|inviting) applications (?:for|to) (?:an?|the|our|\\d+|two|three|several) (?:[\\p{L}-]+ ){0,5}(?:positions?|posts?|roles?|vacanc(?:y|ies))(?!\\p{L})',
    '\\p{L}{4}(?:in)? gesucht(?!\\p{L})|(?<!\\p{L})stellen (?:wir )?ein(?=[!.:]|$)|(?<!\\p{L})ein(?:zu)?stellen wir',
    '(?<!\\p{L})(?:se (?:busca|necesita|requiere|solicita)|urge contratar|cercasi|zatrudni(?:ę|my)|przyjmę|procura-se|contrata-se)(?!\\p{L})',
    '(?:^|[.!?\\n]\\s*)(?:vi )?(?:søker|söker|søger|haemme|etsimme|требу[ею]тся|ищем|нужен|нужна|потрібен|потрібна|шукаємо)(?!\\p{L})',
    '募集(?:します|しています|中|(?=[\\n。！]|$))|(?:诚聘|急聘|高薪招聘|誠徵)|(?:모집합니다|구인합니다|구합니다)',
    "(?:(?<!\\p{L})(?:has|have|is|there['’]s|we['’]ve) (?:an? )(?:[\\p{L}-]+ ){0,3}(?:opening|vacancy|position) (?:for|as|at|in|coming)|we['’]re after an?)(?!\\p{L})",
  ].join('|'),
  'imu',
)
/** From its own word backwards: from each letter of a text it takes longer than all the rest. */
const wanted = /(?<=([^.,;!\n]{3,60})) wanted\b/i
const needing =
  /\b(?:needs?|busca|procura|contrata|cerca|recrute|zatrudni|poszukuje|szuka|söker|søger|søker|ищет|шукає) (?:an? )?([^.,;\n]{3,60})/i

/** Whether a text says outright that somebody is sought: "We are looking for somebody", "… needs a head baker". */
export function seeksSomebody(text: string): boolean {
  if (outright.test(text) || inAWord.test(text)) return true
  return [needing, wanted].some((shape) => namesOccupation(shape.exec(text)?.[1] ?? ''))
}

/** "At the moment we are not hiring." */
const closed = wordsOf(
  pattern('i')`
    \b(?:(?:no|not any|not have any|n['’]t have any) (?:\w+ ){0,2}(?:open(?:ings?)?|vacan(?:t|cies)
        |available) ?(?:positions?|vacancies|jobs|roles|openings)?(?: (?:at|available|in|with|for)\b|[.,!])
      |(?:no|not have any|n['’]t have any) (?:[\w.-]+ ){0,3}(?:positions?|vacancies|jobs|roles
        |openings) (?:available|at (?:the moment|present|this time)|right now|currently)
      |not (?:currently |presently )?(?:hiring|recruiting)\b
      |(?:keine|alle) (?:offenen |freien |aktuellen )?stellen(?: besetzt)?\b|aucun(?:e)? (?:offre|poste)
      |no hay (?:vacantes|puestos|ofertas)|geen (?:openstaande )?vacatures
      |nessuna posizione|non ci sono posizioni|brak (?:ofert|wolnych)|inga lediga|ingen ledige)
  `,
  '(?:открытых )?вакансий (?:пока )?нет|нет (?:открытых )?вакансий|募集(?:は)?(?:して|を行って)(?:い)?(?:おりません|ません)|募集(?:を)?終了|暂无(?:招聘|职位|岗位)|채용 ?(?:공고가|계획이) 없',
)

/** Whether a text uses enough words of the trade; `told` is how often that was said of it otherwise. */
export function readsLikePosting(text: string, told = 0): boolean {
  let words = 0
  for (const word of tradeWords) {
    if (word.test(text)) words += 1
    if (words > 0 && words + told >= leastOfClosed) return true
  }
  return words > 0 && words + told >= leastWords && !closed.test(text)
}
