// What only says that a job is offered, in front of what it is called: "Nueva vacante: Miller", "Offre d'emploi - Miller".
// Every word there has to be one of these; one that is not belongs to the title.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words for a job, or for offering one. */
const offers = words(`
  job jobs vacancy vacancies opening opportunity position role
  stelle stellenangebot stellenausschreibung stellenanzeige jobangebot jobanzeige jobchance vakanz
  offre emploi poste opportunité annonce
  vacante oferta empleo puesto oportunidad convocatoria trabajo
  vaga emprego oportunidade trabalho
  offerta lavoro posizione opportunità annuncio
  vacature baan
  oferta praca pracy stanowisko
  nabídka práce místo pozice pozíciu ponuka miesto
  stilling stillingsannonse stillingsopslag jobb jobopslag tjänst platsannons
  työpaikka tehtävä
  állás állásajánlat álláshirdetés
  treball feina muncă serviciu
  вакансия вакансія работа
  ilan ilanı pozisyon
  εργασίας θέση
  tööpakkumine piedāvājums pasiūlymas
  lowongan kerja tuyển dụng
`)
/** What stands around those words. */
const besides = words(`
  new open post requirement current urgent immediate hot internal external latest available now announcement posting advert offer vacant
  neu neue neues neuer offene offenes offen aktuelle aktuelles freie spannende interessante dringend
  nouvelle nouveau nouvel à pourvoir d de du l
  nueva nuevo plaza abierta abierto disponible urgente actual vacante del la el
  nova novo aberta aberto disponível urgente atual da do
  nuova nuovo aperta aperto disponibile urgente di
  nieuwe nieuw openstaande
  nowa nowe nowy aktualna wolne
  nová nové nový volné voľné pracovní pracovné pracovná
  ny nytt nye nya ledig ledigt ledige lediga
  uusi avoin új nou nouă ofertă loc yeni iş acil açık νέα
  новая нова новое открытая срочно darba darbo uus
`)

const longestLead = 60
const shape = /^[^\p{L}\d]*([^:：–—|]{3,60}?)\s*(?:[:：]|\s[–—|-])\s*(?=\S)/u

/** How many letters in front of a title only say that it is one; 0 where it begins with its own words. */
export function lengthOfLead(title: string): number {
  const found = shape.exec(title.slice(0, longestLead + 10))
  return found !== null && onlyOffers(found[1]!) ? found[0].length : 0
}

/** Whether a short text says that a job is offered, and not which: "Nueva vacante". */
export function onlyOffers(text: string): boolean {
  if (text.length > longestLead) return false
  const said = text
    .replaceAll('İ', 'i')
    .toLowerCase()
    .split(/[\s’'/]+/)
  return said.some((word) => offers.has(word)) && said.every(isOfOffers)
}

function isOfOffers(word: string): boolean {
  return offers.has(word) || besides.has(word)
}

/** What says that a job follows, and not which. */
const announcements = [
  'call for applications?|(?:job |position |employment )?(?:vacancy|announcement|opening|advertisement|' +
    'opportunity|posting)s?(?: announcement| notice| details)?|new (?:role|job|position)|' +
    '(?:current |open )?(?:job openings?|jobs|roles|open (?:role|position)s?|vacancies|positions available|' +
    "career opportunities)(?:,? (?:at|with|in) .{2,60})?|(?:we(?:['’]re| are) |now )?hiring!*|" +
    'join (?:our team|us)!*',
  "stellen(?:ausschreibung|angebot|anzeige)|offre d['’]emploi|oferta de (?:empleo|trabajo|emprego|treball)|ledig tjänst|[iİ]ş ilan[ıi]|" +
    'offerta di lavoro|vacature|oferta pracy|(?:ny )?ledige? stilling(?:er)?|(?:ledigt|ledig) job|' +
    'lediga? jobb|stillings(?:annonse|opslag)|platsannons|jobopslag|avoin työpaikka|pracovní nabídka|' +
    'nabídka práce|volné místo|állásajánlat|вакансия|求人(?:情報)?',
  // What a thread is called: "Who is hiring? (May 2031)", "谁在招人"
  "(?:ask hn: ?)?who(?:['’]s| is) (?:now )?hiring(?: now)?|wer (?:stellt (?:gerade )?ein|sucht(?: wen)?)|qui recrute|" +
    '¿?qui[eé]n(?:es)? (?:está?n? contratando|contratan?)|quem (?:está contratando|contrata)|chi assume|' +
    'кто (?:нанимает|ищет)|kto (?:zatrudnia|szuka)|' +
    '(?:\\d{4} ?年 ?)?(?:\\d{1,2} ?月份? ?)?(?:谁|我们|公司|我司)?(?:正?在)?(?:招人|招聘|内推)(?:信息|启事|中|啦|了)?',
]
const announcement = new RegExp(
  `^(?:${announcements.join('|')})[?？]?(?: ?\\([^()]{3,20}\\))?\\s*[:?？!！]{0,3}$`,
  'i',
)

/** Whether a line announces a job without saying which. */
export function onlyAnnounces(line: string): boolean {
  return announcement.test(line) || onlyOffers(line)
}
