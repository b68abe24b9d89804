// Headings over boxes in which one asks to be told of new jobs, and over what one searched for: "Get jobs like this by email",
// "Your recent searches". Below them stand places and terms, which are those of a search and of no job.

import { pattern } from '../../text/pattern.ts'

/** What one is told by; a word of its own, or the end of a German or a Nordic one. */
const alerts = pattern('')`
  alerts?|(?:job|jobb|stellen|vacature)-?(?:alerts?|alarme?|agent(?:en)?|abo|newsletter|bevakning|varsel)|benachrichtigung(?:en)?|suchauftr(?:ag|äge)
  |alertes?|alertas?|avvis[oi]|powiadomieni[ae]|upozornění|hlída[čc]\p{L}*|stráž(?:ca|ce)|alertă|bildirim(?:i|leri)?|уведомлени[ея]|сповіщення
  |e-?mails?|mails?|mejl|correo|courriels?|e-?posta?|sähköposti\p{L}*|postfach|inbox|e-?mailem
`.source
/** To subscribe to it: a word for alerts or mails alone may be of the work. */
const asking = pattern('')`
  get|receive|create|set(?: up)?|sign up|subscribe|activate|turn on|send me|email me
  |erhalten?|erstelle\p{L}*|einrichten|aktivier\p{L}*|abonnier\p{L}*|anlegen|abonnez\p{L}*|recevoir|recevez|cré(?:er|ez|e)|activ(?:er|ez)
  |recib(?:e|ir|a)|crea\p{L}*|activa\p{L}*|suscr[ií]\p{L}*|receb(?:a|er)|cri[ea]r?|ativ(?:e|ar)|inscreva-se|ricev(?:i|ere|ete)|attiva\p{L}*|iscriviti
  |ontvang|maak|aanmaken|otrzymuj|utwórz|włącz|zapisz się|skapa|få|modtag|motta|opret\p{L}*|prenumerera|abonner
  |dostávat|dostávejte|vytvořit|nastavit|vytvoriť|luo|kérek|kapj\p{L}*|létrehoz\p{L}*|primește|creează|получ\p{L}+|создать|подписаться|oluştur
`.source
/** Both at once. */
const telling = pattern('')`
  notify me|keep me (?:posted|informed|updated)|(?:stay|be) (?:informed|notified|alerted)|alert me
  |benachrichtig(?:en|t)|(?:soyez|être) (?:alertée?s?|informée?s?|prévenue?s?)|(?:alertez|prévenez|informez)-moi
  |av[ií]same|notif[ií]came|av[ií]s[ae]-me|notifi(?:que|ca)-me|avvisami|notificami|(?:hou|blijf|houd) (?:me |mij )?op de hoogte
  |powiadom mnie|bevaka|meddela mig|få besked|gi meg beskjed|posílejte mi|upozorněte mě|ilmoita|tilaa|értesíts|haber ver
  |(?:like th(?:is|ese)|similar|wie diesen?|comme (?:celui|celle|ceux)(?:-ci)?|como est[ea]s?|come quest[oaie]|zoals deze|som den(?:ne|na|ne her)) (?:by|per|par|por|via|på|pr\.?) e?-?\p{L}+
`.source
/** Of a plural: what one is told of. */
const jobs = pattern('')`
  jobs|vacancies|openings|opportunities|jobb|job(?:angebote)|stellen(?:angebote|anzeigen)|offres|emplois|annonces
  |ofertas|empleos|empregos|vacantes|vagas|offerte|annunci|vacatures|oferty|ofert|ofertach|ogłosze(?:nia|ń|niach)|nabídky|nabídek
  |ponuky|stillinger|tjänster|työpaik(?:at|oista|koja)|állás(?:ok\p{L}*)|locuri|joburi|ilan(?:lar\p{L}*)|ваканси(?:и|й|ях)
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
  |poslední|uložen[áé]|posledné|viimeisimmät|tallennetut|korábbi|mentett|son|kayıtlı|недавние|сохранённые|последние
`.source

const word = (one: string): string => `(?<!\\p{L})(?:${one})(?!\\p{L})`
const ofAlert = new RegExp(word(alerts), 'iu')
const ofAsking = new RegExp(`^(?:\\p{L}+ )?${word(asking)}|${word(asking)}$`, 'iu')
const ofTelling = new RegExp(word(telling), 'iu')
const ofJobs = new RegExp(word(jobs), 'iu')
const ofSearch = new RegExp(word(searches), 'iu')
const ofOwn = new RegExp(word(own), 'iu')
/** "Our recent searches for talent" are those of who hires. */
const ofEmployer =
  /^(?:our|unsere?|nos|notre|nuestr[ao]s?|noss[ao]s?|nostr[aeo]|onze|nasze|våra|vores|våre)(?!\p{L})|(?<!\p{L})team(?!\p{L})/iu
const farScripts = pattern('iu')`
  ^(?:(?:似た|類似の?|新着の?|新しい)?(?:求人|仕事)(?:情報)?(?:の|を)?(?:メール|アラート|通知).{0,12}|(?:最近の|保存した|前回の?)検索(?:条件|履歴)?|検索履歴
    |(?:职位|職位|职缺|職缺|工作)(?:提醒|订阅|訂閱|通知)|(?:最近|保存的?)搜(?:索|寻|尋)(?:记录|紀錄|历史|歷史)?|(?:채용|일자리|공고) ?알림.{0,8}|최근 검색(?:어|기록)?
    |תזכורות משרות|התראות משרות|تنبيهات? (?:الوظائف|وظائف)|(?:عمليات )?البحث الأخيرة|แจ้งเตือนงาน|thông báo việc làm|notifikasi lowongan)$
`
/** Who applies sends a mail as well, and who hires has alarms. */
const ofApplying = pattern('iu')`
  (?<!\p{L})(?:appl(?:y|ication)|bewerb|candidat|postul|solicit|inscri|sollicit|aplik|ansök|ansøg|søknad|přihl|hakemu|jelentkez
    |başvur|отклик|резюме|contact|kontakt|question|frage)
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
  if (ofSearch.test(line)) return words <= mostOfSearch && ofOwn.test(line) && !ofEmployer.test(line)
  // "Jobalarm" says both.
  if (whole.test(line)) return true
  if (!ofJobs.test(line) || ofApplying.test(line)) return false
  return ofTelling.test(line) || (ofAlert.test(line) && ofAsking.test(line))
}

const whole = pattern('iu')`
  ^(?:(?:create|get|set(?: up)?|activate|new|your|my|mein|ihr|dein|neuer?|opret|lag|skapa|luo|maak|erstelle?n?(?: sie)?|jetzt|cré(?:er|ez)|activ(?:er|ez)
  |crear?|cria?r?|activar?|ativar?|attiva|utwórz|vytvořit)\s)?
  (?:(?:an?|een|en|ett|et|einen?|une?|uma?|mon|ma|mi|minha|mio)\s)?
  (?:(?:job|jobb|stellen|vacature|työpaikka)-?\s?(?:alerts?|alarm|mails?|agent(?:en)?|abo|vahti|benachrichtigung(?:en)?|bevakning|varsel)
  |alertes? (?:d[’'])?(?:emplois?|offres?)|alertas? (?:de )?(?:empleos?|empregos?|trabajo|ofertas|vagas)|avvis[oi] (?:di )?lavoro
  |alert(?:y)? (?:o )?prac[yę]|powiadomienia o (?:ofertach|pracy)|iş (?:alarmı|bildirimi|bildirimleri)|állásértesítő|(?:job|vakanc)upozornění)
  (?: (?:aan|erstellen|einrichten|aktivieren|abonnieren|aanmaken|(?:for|für|pour|para|per|voor|för) .{2,30}))?[.!:]?$
`
