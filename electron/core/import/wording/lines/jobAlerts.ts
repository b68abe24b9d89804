// Headings over boxes in which one asks to be told of new jobs, and over what one searched for: "Get jobs like this by email",
// "Your recent searches". Below them stand places and terms, which are those of a search and of no job.

import { pattern } from '../../text/pattern.ts'

/** What one is told by; a word of its own, or the end of a German or a Nordic one. */
const alerts = pattern('')`
  alerts?|(?:job|jobb|stellen|vacature)-?(?:alerts?|alarme?|agent(?:en)?|abo|newsletter|bevakning|varsel)|benachrichtigung(?:en)?|suchauftr(?:ag|äge)
  |alertes?|alertas?|avvis[oi]
  |powiadomieni[ae]|bevaka|(?:job|vakanc)upozornění|upozornění|hlída[čc]\p{L}*|stráž(?:ca|ce)
  |(?:työpaikka|haku)?vahti|állásértesítő|alertă|alarmı|bildirim(?:i|leri)?|уведомлени[ея]|сповіщення
`.source
/** By mail, or to be told at all. */
const telling = pattern('')`
  e-?mails?|mails?|mejl|correo|courriels?|e-?posta?|sähköposti\p{L}*|postfach|inbox|e-?mailem
  |notify me|keep me (?:posted|informed|updated)|(?:stay|be) (?:informed|notified|alerted)|alert me|send me
  |benachrichtig\p{L}*|informier\p{L}*|(?:soyez|être) (?:alertée?s?|informée?s?|prévenue?s?)|(?:alertez|prévenez|informez)-moi
  |av[ií]same|notif[ií]came|av[ií]s[ae]-me|notifi(?:que|ca)-me|avvisami|notificami|(?:hou|blijf|houd) (?:me |mij )?op de hoogte
  |powiadom\p{L}*|meddela mig|få besked|gi meg beskjed|posílejte mi|upozorněte mě|ilmoita|tilaa|värtesíts|haber ver
`.source
/** Of a plural: what one is told of. */
const jobs = pattern('')`
  jobs?|positions|vacancies|openings|roles|opportunities|jobb(?:en)?|job(?:angebote|s)?|stellen(?:angebote|anzeigen)?|offres?|emplois?|annonces
  |ofertas|empleos?|empregos?|vacantes|vagas|offerte|annunci|lavor[oi]|vacatures?|oferty|ofertach|ogłoszenia|pracy|nabídky|nabídek|pozice|místa
  |ponuky|stillinger|tjänster|(?:työ)?paik\p{L}+|állás\p{L}*|locuri|joburi|ilan\p{L}*|iş|ваканси[ийях]+
`.source
/** What one searched for. */
const searches = pattern('')`
  search(?:es)?|such(?:e|en|auftr(?:ag|äge)|anfragen?|verlauf)|recherches?|búsquedas?|pesquisas?|buscas|ricerc(?:a|he)|zoekopdracht(?:en)?
  |zoekacties|wyszukiwani[ae]|sökningar?|søgninger?|søk|hledání|hľadania|hakusi|haut|keresés\p{L}*|căutări(?:le)?|arama(?:lar)?\p{L}*|поиск(?:и|овые запросы)?
`.source
/** That somebody made it, lately, or keeps it: research has the same name in some languages. */
const own = pattern('')`
  recent|last|saved|previous|my saved|letzten?|gespeicherten?|zuletzt|récentes?|dernières?|enregistrées?|sauvegardées?|recientes?|últimas?|guardad[ao]s?
  |recentes|salvas?|recenti|ultim[ae]|salvat[ae]|recente|laatste|opgeslagen|ostatni[ea]|zapisane|senaste|sparade|seneste|gemte|siste|lagrede
  |poslední|uložen[áé]|posledné|viimeisimmät|tallennetut|korábbi|mentett|recente|salvate|son|kayıtlı|недавние|сохранённые|последние
`.source

const word = (one: string): string => `(?<!\\p{L})(?:${one})(?!\\p{L})`
const ofAlert = new RegExp(word(alerts), 'iu')
const ofTelling = new RegExp(word(telling), 'iu')
const ofJobs = new RegExp(word(jobs), 'iu')
const ofSearch = new RegExp(word(searches), 'iu')
const ofOwn = new RegExp(word(own), 'iu')
const farScripts = pattern('iu')`
  ^(?:(?:似た|類似の?|新着の?|新しい)?(?:求人|仕事)(?:情報)?(?:の|を)?(?:メール|アラート|通知).{0,12}|(?:最近の|保存した|前回の?)検索(?:条件|履歴)?|検索履歴
    |(?:职位|職位|职缺|職缺|工作)(?:提醒|订阅|訂閱|通知)|(?:最近|保存的?)搜(?:索|寻|尋)(?:记录|紀錄|历史|歷史)?|(?:채용|일자리|공고) ?알림.{0,8}|최근 검색(?:어|기록)?
    |תזכורות משרות|התראות משרות|تنبيهات? (?:الوظائف|وظائف)|(?:عمليات )?البحث الأخيرة|แจ้งเตือนงาน|thông báo việc làm|notifikasi lowongan)$
`
/** Who applies sends a mail as well, and who hires has alarms. */
const ofApplying = pattern('iu')`
  (?<!\p{L})(?:appl(?:y|ications?|ying)|bewerb\p{L}*|candidat\p{L}*|postul\p{L}*|solicit\p{L}*|inscri\p{L}*|sollicit\p{L}*|aplik\p{L}*|ansök\p{L}*
    |ansøg\p{L}*|søknad\p{L}*|přihl\p{L}*|hakemu\p{L}*|jelentkez\p{L}*|başvur\p{L}*|отклик\p{L}*|резюме|contacts?|kontakt\p{L}*|questions?|fragen?)
`

const longest = 70
const mostWords = 9
/** "Your recent searches in Leeds" */
const mostOfSearch = 6

/** Whether a heading stands over a box in which one is to be told of jobs, or over what one searched for. */
export function headsAlert(line: string): boolean {
  if (line.length < 4 || line.length > longest || /[@/]/.test(line)) return false
  if (farScripts.test(line.replace(/[\s:：]+$/u, ''))) return true
  const words = line.split(/\s+/).length
  if (words > mostWords || /[.!?]\s+\p{Lu}|\d{3}/u.test(line)) return false
  if (ofSearch.test(line)) return words <= mostOfSearch && ofOwn.test(line)
  // "Jobalarm" says both.
  if (whole.test(line)) return true
  return ofJobs.test(line) && (ofAlert.test(line) || (ofTelling.test(line) && !ofApplying.test(line)))
}

const whole = pattern('iu')`
  ^(?:(?:create|get|set(?: up)?|new|your|my|mein|ihr|dein|neuer?|opret|lag|skapa|luo|maak|erstelle?n?(?: sie)?|jetzt)\s)?
  (?:(?:an?|een|en|ett|et|einen?)\s)?(?:job|jobb|stellen|vacature|työpaikka)-?\s?
  (?:alerts?|alarm|mails?|agent(?:en)?|abo|vahti|benachrichtigung(?:en)?|bevakning|varsel)
  (?: (?:aan|erstellen|einrichten|aktivieren|abonnieren))?[.!:]?$
`
