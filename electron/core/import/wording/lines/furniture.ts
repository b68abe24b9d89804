// What stands on the page of a job board and comes along when its text is copied: buttons, counters, badges. Whole
// lines only, and only such as nobody writes about a job.

import { pattern } from '../../text/pattern.ts'
import { isNotice } from './boardNotices.ts'
import { namesOtherJobs } from './otherJobs.ts'

const buttons =
  'save .{3,80} at .{2,60}|apply with (?:your )?(?:resume|cv|profile)(?: (?:&|and) profile)?|' +
  "(?:(?:register|log ?in|sign ?up) to )?apply(?: now| here| for this job:?| on (?:company|employer[’']s) (?:web ?)?site)?|" +
  'easy apply|quick apply|1-click apply|un ?save|saved|' +
  '(?:save|share|print|bookmark)|(?:save|share|print|bookmark|report|flag|e-?mail|hide)(?: (?:this|the))? ' +
  '(?:job|position|role|vacancy|opening|opportunity|listing|posting|advert(?:isement)?|page)(?: (?:advert|ad|listing|posting))?|' +
  'follow(?:ing)?|message|connect|sign in(?: to .*)?|register|' +
  'log ?in|join now|show (?:more|less|all|match details|more options)|see (?:more|less|all)|' +
  '(?:…|\\.{3}) ?(?:see |show )?more|view (?:all(?: jobs)?|job|jobs|profile|more jobs|company page)|' +
  'learn more|read more|lue lisää|loe edasi|mehr (?:lesen|erfahren)|(?:lire la suite|en savoir plus)|' +
  'leer más|ver mais|saiba mais|läs mer|les mer|læs mere|lees meer|czytaj więcej|leggi(?: di più)?|' +
  'подробнее|' +
  'back to (?:search|jobs|job search|results|all jobs|list|search results|.{0,40}careers?)|' +
  'returning candidate\\?|log ?back in!?|apply for this job online|email this job to a friend|' +
  'refer (?:a friend(?: to this job)?|this job(?: to a friend)?)|your application choices are:?|' +
  'more information about this job:?|go back to the welcome page.*|applicant tracking software|share on your newsfeed|application faqs|software powered by .{1,30}|' +
  'skip to (?:main )?content|copy link|create (?:job )?alert|set (?:job )?alert(?: for similar jobs)?|' +
  'get notified.*|dismiss|edit|close|menu|next|previous|' +
  'printable (?:format|version|view)|print(?:er)?[- ]friendly(?: version| format)?|druckversion|version imprimable|' +
  'versione stampabile|versión (?:imprimible|para imprimir)|versão para impressão|printversie|utskriftsvänlig version'
const badges =
  'promoted(?: by hirer)?|responses managed off linkedin|' +
  'actively (?:reviewing applicants|recruiting)|(?:this company is )?actively hiring|' +
  'be an early applicant|early applicant|verified job|urgently hiring|easily apply|direct apply|' +
  'just posted|sponsored|gesponsert|schnelle bewerbung|einfach bewerben|schnellbewerbung|' +
  'anschreiben nicht erforderlich|hiring multiple candidates|often replies .*|responded to .*|premium|new|' +
  'viewed|applied|company review time .*|no response insights available yet|' +
  'no longer accepting applications|.{0,60}matches your job preferences.*|' +
  "your profile (?:and resume )?match(?:es)?.*|here[’']s how the job details align with your profile\\.?|" +
  'am i a good fit.*|how can i best position.*|tell me more about.*|job activity|job match score|' +
  'how you match|high application volume|\\d+ skills? (?:and|or) credentials? match.*|be careful|' +
  "learn how to protect yourself|don[’']t provide your bank or credit card details.*|application submitted|" +
  "application viewed|take the next step in your job search|you[’']d be a top applicant.*|top applicant|" +
  'find me similar jobs|how should i prepare for an interview\\??|prepare for interviews|' +
  'practice your answers.*|use ai to assess.*|get ai-powered advice.*|' +
  'help me (?:stand out|update my profile)|tailor my resume.*|create cover letter|' +
  'beta - is this information helpful\\?|is this information helpful\\?|' +
  'see who .{2,80} has hired for this role|people you can reach out to|meet the hiring team|job poster|' +
  'on the job poster.*|see how you compare.*|try premium.*|' +
  'add expected salary to your profile for insights|&nbsp;|full job description|job highlights|' +
  'profile insights|based on your profile|(?:\\d\\.\\d )?\\d(?:\\.\\d)? out of (?:5|five)(?: stars)?|' +
  '\\d(?:\\.\\d)? ?★.*|\\(?[\\d,.]+\\+? reviews?\\)?|[1-5][.,]\\d|' +
  '[\\d,.]+\\+? (?:followers|connections|connections? work here|school alumni work here)|' +
  '(?:company )?logo for,? .{1,80}|.{1,60} (?:company )?logo|image(?: of)? .{0,60}|posted by|' +
  'this range is provided by .{2,60}\\. your actual pay will be based on .{2,60}|powered by .{1,40}'
const counts =
  '(?:page|seite|página|pagina|strona) \\d{1,3} (?:of|von|de|van|di|sur|z) \\d{1,3}|' +
  '\\d+ (?:connections?|school alum(?:ni|s)?|company alum(?:ni|s)?|mutual connections?)(?: works? here)?|' +
  '(?:over |more than |first |be (?:among|one of) the first )?(?:[\\d,.]+\\+?|ten) (?:applicants?|' +
  'people (?:have )?clicked apply|clicked apply|views?|applied|candidates?|solicitudes|candidats?|' +
  'bewerber(?:innen)?)(?: for this (?:job|role))?'
/** That a card has no pay to tell. */
const unpaid =
  '(?:salary|pay|gehalt|salaire|salario|sueldo|salário|stipendio|retribuzione|wynagrodzenie|lön|løn|lønn|' +
  'palkka|уровень дохода|зарплата|з/п):? (?:is )?(?:not (?:disclosed|specified|stated|provided|listed|' +
  'mentioned)|undisclosed|nicht angegeben|keine angabe|non (?:précisé|communiqué|renseigné|indicat[ao]|' +
  'specificat[ao])|no (?:disponible|especificado|informado|indicado)|não informado|nie podano|' +
  'ej angiven|ikke (?:angivet|oppgitt)|не указана?)'
const furniture = new RegExp(`^(?:${buttons}|${badges}|${counts}|${unpaid})$`, 'iu')

// The same on boards that are not in English.
const german =
  '(?:ich bin|bin) interessiert|' +
  '(?:job |stelle |anzeige )?(?:merken|speichern|gespeichert|gemerkt|teilen|drucken|melden|empfehlen)|' +
  '(?:jetzt |online |hier |direkt )?bewerben|jetzt (?:per e-?mail|initiativ) bewerben|gehalt anzeigen|' +
  'gehaltsprognose(?: anzeigen)?|firmenlogo|arbeitgeberlogo|' +
  '(?:zurück )?zur? (?:ergebnisliste|suche|suchergebnisliste|übersicht|stellensuche|jobsuche)|' +
  '(?:mehr|weniger|alle jobs|alle stellen) anzeigen|alle jobs (?:ansehen|dieses unternehmens)|' +
  '(?:job|such)-?(?:alert|agent|alarm|mail|abo)(?:en)? (?:erstellen|aktivieren|anlegen|einrichten|abonnieren)|(?:kein )?passender job dabei\\?|firmenprofil(?: ansehen)?|' +
  'zum (?:firmenprofil|unternehmensprofil)|(?:neu|top-?job|anzeige)|auf (?:der )?unternehmens(?:web)?seite bewerben|' +
  'so passt diese stellenbeschreibung zu ihrem profil\\.?|aus der vollständigen stellenbeschreibung übernommen'
const french =
  '(?:je )?postule[rz]?(?: (?:maintenant|en ligne|à cette offre|sur le site.{0,30}))?|' +
  "(?:sauvegarder|enregistrer|partager|imprimer|signaler|masquer)(?: (?:cette |l[’']|le |ce )?(?:offre|" +
  'annonce|job|emploi))?|(?:voir|afficher|lire) (?:plus|moins|la suite|toutes les offres)|' +
  "suivre(?: (?:cette |l[’'])?entreprise)?|retour (?:aux|à la) (?:résultats|offres|liste)|" +
  'soyez parmi les premiers.{0,40}|candidature (?:simplifiée|facile|rapide)|super recruteur|' +
  "répond généralement.{0,40}|localiser avec mappy|envie d[’']en savoir plus ?\\??"
const spanish =
  '(?:inscrib(?:irme|irse|ir|ete|e)|inscríbete|postular(?:me|se)?|postúlate|aplicar|' +
  'apl[ií]ca)(?: (?:en|a) esta oferta| (?:ahora|ya)| al empleo)?|' +
  '(?:guardar|compartir|imprimir|denunciar|reportar)(?: (?:esta |la |el )?(?:oferta|vacante|empleo|' +
  'aviso))?|seguir(?: empresa)?|(?:ver|mostrar) (?:más|todas las ofertas)|' +
  'volver (?:a los|al) (?:resultados|listado)|inscripción rápida|oferta destacada'
const portuguese =
  'candidat(?:ar|e)-se(?: (?:agora|à vaga|já))?|candidatura (?:simplificada|fácil|rápida)|' +
  'quero me candidatar|(?:salvar|guardar|partilhar|compartilhar|imprimir|denunciar|' +
  'reportar)(?: (?:a |esta )?(?:vaga|oferta|anúncio))?|' +
  '(?:ver|mostrar) (?:mais|menos|empresa|todas as vagas)|voltar (?:para|aos|às) .{3,20}'
const italian =
  'candidati(?: (?:ora|subito|a questo annuncio))?|candidatura (?:semplice|veloce)|' +
  "(?:salva|condividi|stampa|segnala)(?: (?:l[’']|questo |quest[’'])?(?:annuncio|offerta))?|" +
  '(?:mostra|vedi) (?:di più|altro|meno|tutti gli annunci)|torna (?:ai|alla) .{3,20}'
const northern =
  '(?:direct |nu )?solliciteer(?:en)?(?: (?:direct|nu))?|(?:vacature )?(?:opslaan|bewaren|delen|printen|' +
  'melden)|toon (?:meer|minder)|ansök(?: (?:nu|här))?|ansøg(?: nu)?|' +
  'søk(?: på)?(?: (?:stillingen|her|nå))?|se (?:jobbet|stillingen|annonsen)|' +
  '(?:spara|gem|lagre|dela|del|tipsa)(?: (?:annons(?:en?)?|jobbet|stillingen))?|' +
  'hae (?:tähän )?(?:paikkaan|työpaikkaa|nyt)|tallenna(?: ilmoitus)?'
const eastern =
  '(?:szybko )?aplikuj(?: (?:szybko|teraz|online))?|' +
  '(?:zapisz|udostępnij|obserwuj|drukuj|zgłoś)(?: (?:ofertę|ogłoszenie|pracodawcę))?|' +
  '(?:pokaż|zobacz) (?:więcej|mniej|wszystkie oferty)|rekrutacja zdalna|' +
  'odpovědět(?: na (?:nabídku|inzerát))?|(?:uložit|sdílet|vytisknout)(?: (?:nabídku|pozici))?|mám záujem|' +
  'jelentkezem|aplică(?: acum)?|başvur(?: hemen)?|hemen başvur|ilanı (?:kaydet|paylaş)|' +
  'откликнуться(?: .{0,40})?|в избранное|показать контакты|(?:ещё|еще)|написать|' +
  'пожаловаться(?: на вакансию)?|поделиться|сейчас эту вакансию смотр\\p{L}+ \\d+ .{3,15}|' +
  'отзывы о работодателе|вы можете откликнуться.{0,40}|відгукнутися|надіслати резюме|зберегти(?: вакансію)?'
const asian =
  '投递(?:简历)?|立即(?:沟通|申请|投递|应聘)|感兴趣|不感兴趣|收藏(?:职位)?|举报|微信扫码分享|分享|申请职位|應徵|我要應徵|儲存|收藏工作|檢舉|本公司其他工作|刚刚活跃|今日活跃|' +
  '\\d日内活跃|応募(?:する|画面へ進む|フォームへ|はこちら)|キープ(?:する)?|気になる(?:リスト)?|お気に入り(?:に追加)?|保存(?:する)?|シェアする|この求人に応募する|' +
  '입사지원(?:하기)?|즉시지원|지원하기|스크랩(?:하기)?|관심기업|공유(?:하기)?|인쇄(?:하기)?|신고하기|ứng tuyển(?: ngay)?|nộp (?:đơn|hồ sơ)|' +
  'lưu (?:tin|việc làm)|lamar(?: sekarang| cepat)?|simpan|bagikan|ส(?:มัครงาน|มัครเลย)|قدّ?م الآن|' +
  'تقد[يّ]?م? الآن|حفظ|مشاركة|הגש מועמדות'
/** How somebody judged who hires, how many applied: "(38 Bewertungen)", "47 inscritos a esta oferta". */
const foreignCounts =
  '\\(?\\d[\\d.,]{0,6} (?:bewertung(?:en)?|avis|valoraci(?:ón|ones)|opini(?:ón|ones|e|i)|' +
  'evaluaci(?:ón|ones)|avaliaç(?:ão|ões)|recension[ei]|beoordeling(?:en)?|omdömen?|отзыв\\p{L}{0,3})\\)?|' +
  '\\d[\\d.,]{0,6} (?:inscritos?|candidatos?|candidatures?|postulantes?|aplicantes?|aplikacj[ei]|' +
  'sollicitanten?)(?: .{1,30})?|\\d{1,4}~\\d{1,4}人應徵'

const moreOptions =
  "show more options|mostrar (?:mais opções|m[aá]s opciones)|(?:mehr|weitere) optionen (?:an)?zeigen|afficher plus d[’']options|" +
  'exibir mais opções|mostra altre opzioni|meer opties weergeven|pokaż więcej opcji|visa fler alternativ|' +
  'vis flere (?:muligheder|alternativer)|показать больше вариантов|daha fazla seçenek göster|その他のオプションを表示'

const wholeOptions = new RegExp(`^(?:${moreOptions})$`, 'i')

/** The button beside the logo of who hires, above the title. */
export function isMoreOptions(line: string): boolean {
  return wholeOptions.test(line)
}

/** How many clicked, who paid for it, where one applies, in the words of one large board. */
const ofBoard =
  "lubię to!?|komentarz|gefällt mir|kommentieren|j[’']aime|commenter|me gusta|comentar|curtir|mi piace|commenta|vind ik leuk|" +
  '\\d[\\d.,]{0,6} (?:komentarz(?:e|y)|kommentare?|commentaires?|comentarios?|comentários?|comments?|reacties|commenti)|' +
  '.{0,60}(?<!\\p{L})indeed[- ](?:konto|account|compte|cuenta|conta)(?!\\p{L}).{0,90}|.{0,40}(?:compte|cuenta|conta|account) (?:de |en |no |su )?indeed(?!\\p{L}).{0,90}|' +
  '(?:mais de|más de|plus de|über|mehr als|oltre|meer dan|ponad|более) \\d+ (?:pessoas?|personas?|' +
  'personnes?|personen|persone|mensen|osób|человек) .{1,60}|' +
  '(?:promovid[ao]|promocionad[ao]|promue?|promosso|gepromoot)(?: (?:por|par|da|dal|door) .{3,40})?|' +
  '.{0,50}(?:fora do|fuera de|hors|außerhalb von|al di fuori di|buiten) linkedin.{0,40}|' +
  'シェア|応募|solicitar|kaydet|paylaş|' +
  '.{0,50}(?:utanför|uden for|utenfor|poza) linkedin.{0,30}|linkedin dışında.{0,40}|' +
  '(?:gesponsert von|promu\\(e\\) par|promossa da|promowane przez|marknadsförs av|promoveret af|markedsføres av) .{3,40}|' +
  'von .{3,30} beworben|.{3,40} tarafından öne çıkarıldı|採用担当者によるプロモーション|' +
  '(?:enregistrer|guarda|salvar?|zapisz ofertę|spara|gem|lagre) .{3,80} (?:chez|en|presso|na empresa|w firmie|på|hos|ved) .{2,60}|' +
  '.{3,80} (?:bei|bij) .{2,60} (?:speichern|opslaan)|.{3,80} ilanını kaydet|.{2,60}の.{2,60}を保存|' +
  '(?:benachrichtigung|job-?alert) für ähnliche jobs .{3,20}|(?:activer|activar|ativar|ustaw) (?:une )?alert[ea]?.{3,60}|' +
  'imposta un avviso.{3,60}|melding instellen .{3,50}|ställ in jobbavisering.{0,40}|indstil notifikation.{3,40}|' +
  'benzer iş ilanları için .{3,30}|類似の求人アラートを設定|' +
  "(?:vacature|jobb) rapporteren|rapportera jobb|signaler l[’']offre d[’']emploi|求人を報告|" +
  '[1-5][.,]\\d (?:von|sur|de|su|van de|na|av|af) 5 (?:sternen|étoiles|estrellas|stelle|sterren|estrelas|gwiazdek|' +
  'stjärnor|stjerner)|5つ星のうち [1-5](?:[.,]\\d)?'
/** "Über 100 Bewerbungen", "51 Kandidat:innen haben auf „Bewerben“ geklickt": how many want the job. */
const applicants =
  '(?:über|plus de|más de|mais de|più di|oltre|meer dan|ponad|över|over|mere end|mer enn|yli|více než) \\d[\\d.,]{0,6} ' +
  '(?:bewerb|candidat|kandid|kandyd|solicit|sollicit|ansök|ansøg|søk|hake|uchaze|postul|inscri)\\p{L}+|' +
  "\\d{1,5}[’'](?:den|dan|ten|tan) fazla başvuru|応募者\\d{1,5}人(?:以上)?|지원자 ?\\d{1,5}명(?: 이상)?|" +
  '(?:\\p{L}{2,6} )?\\d{1,5} (?:\\S+ ){1,6}(?:geklickt|cliqué|clic|clicou|clicaram|cliccato|geklikt|kliknęł[oa]|klickat|klikket|tıkladı)(?: .{2,30})?'

const foreignFurniture = new RegExp(
  `^(?:${[german, french, spanish, portuguese, italian, northern, eastern, asian, foreignCounts, moreOptions, ofBoard, applicants].join('|')})[!»›→]?$`,
  'iu',
)

const between = /\s*[·•|]\s*/

const longestFurniture = 160

/** Whether a whole line, or each of its parts, is something of the page and not of the job. */
export function isFurniture(line: string): boolean {
  if (line.length > longestFurniture) return false
  return isPart(line) || (between.test(line) && partsOf(line).every(isPart))
}

function isPart(text: string): boolean {
  return furniture.test(text) || foreignFurniture.test(text) || isNotice(text)
}

function partsOf(line: string): string[] {
  const parts = line.split(between)
  return parts.at(-1) === '' ? parts.slice(0, -1) : parts
}

const ofEmployer = pattern('iu')`
  ^(?:[1-5][.,]\d(?: ?★.*| out of 5(?: stars)?| ?\([\d.,]{1,7}\+? reviews?\))?
    |\(?[\d.,]{1,7}\+? (?:reviews?|followers|bewertung(?:en)?|avis|valoraci(?:ón|ones)
      |opini(?:ón|ones|e|i)|evaluaci(?:ón|ones)|avaliaç(?:ão|ões)|recension[ei]|beoordeling(?:en)?
      |отзыв\p{L}{0,3})\)?|view all jobs|отзывы о работодателе|本公司其他工作)$
`

/** Whether a line of a page says how the one above it is judged, or where else they hire: only who hires has that. */
export function isOfEmployer(line: string): boolean {
  return line.length <= longestOfEmployer && ofEmployer.test(line)
}

const longestOfEmployer = 40

const others = pattern('i')`
  ^(?:(?:view |see )?similar jobs you may .{1,40}|looking for talent\?|explore collaborative articles
    |referrals increase your chances .*)$
`
const longestHeading = 60

/** Whether what follows is about other jobs: a line of a text, where nothing shows that it is a heading. */
export function endsJob(line: string): boolean {
  if (others.test(line)) return true
  const isLikeHeading = line.length <= longestHeading && /^[\p{Lu}\p{Lo}].*[^.]$/u.test(line)
  return isLikeHeading && namesOtherJobs(line)
}

const logo = pattern('i')`
  ^(?:company |firmen)?logo(?:tipo)? (?:for|of|van|von
    |(?:d[aeo]|del?|di)(?: (?:la )?(?:empresa|entreprise|azienda|société))?),? (.{2,60}?)\.?$
  |^(.{2,60}?) (?:company )?logo$|^tell me more about (.{2,60})$
`

/** The company a logo is of, or a button asks about. */
export function ownerOfLogo(line: string): string | null {
  const parts = logo.exec(line)
  const name = parts?.slice(1).find((part) => part !== undefined)
  return name === undefined || /^company$/i.test(name) ? null : name
}

const picture = '(?:\\p{Extended_Pictographic}|\\u{FE0F}|\\u{200D}|\\u{20E3}|[\\u{1F1E6}-\\u{1F1FF}])'
const picturesInFront = new RegExp(`^${picture}(?:${picture}|\\s)*(?=\\S)`, 'u')
/** No line that says something is this long; beyond it a hostile text could make the patterns below slow. */
const longestPlain = 2000

/** Most lines are words, some with a colon behind one of them, and have nothing of what is taken away. */
const alreadyPlain =
  /^(?:[A-Za-zÀ-ÿ\d][A-Za-zÀ-ÿ\d ,.;'’"“”()/&$€£%–—-]*(?::(?= |$)[A-Za-zÀ-ÿ\d ,.;'’"“”()/&$€£%–—-]*)*)?$/

/** A line without what says nothing: letters drawn bold by their code, signs and pictures around it, marks of Markdown. */
export function plainLine(line: string): string {
  if (line.length > longestPlain || alreadyPlain.test(line)) return line.trim()
  const plain = /[\u{1D400}-\u{1D7FF}]/u.test(line) ? line.normalize('NFKC') : line
  return plain
    .replace(/^(?:>\s?)+/, '')
    .replace(/^(?:#{1,6}|={1,6}|\*{1,6}|[-+•])\s+|^#\+(?=[a-z]+:)/i, '')
    .replace(/^:(\p{Lu}[\p{L} -]{1,30}):\s/u, '$1: ')
    .replace(/^-(?=\p{Lu}[\p{L} ]{2,30}:\s)/u, '')
    .replace(/^(?::[a-z\d_+-]{2,40}:\s*)+(?=\S)|(?:\s*:[a-z\d_+-]{2,40}:)+$/g, '')
    .replace(/^([\p{L} ]{2,40}) :: /u, '$1: ')
    .replace(picturesInFront, '')
    .replace(/\s*(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D})+$/u, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, '$1')
    .replace(/^_([^_]+)_$/, '$1')
    .replace(/^[■●▪◆◇►○◦‣➤➢]\s*(?=\S)/u, '')
    .replace(/ [+•·]$/, '')
    .replace(/\\$/, '')
    .trim()
}
