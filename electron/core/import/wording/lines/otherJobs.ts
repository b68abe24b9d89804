// Headings over what is about other jobs, or about none: "Similar jobs", "Share this job". Most say that these are others, and
// what: both are words of a table, in whatever order a language has them.

import { pattern } from '../../text/pattern.ts'
import { toColleagues } from './boardNotices.ts'
import { headsAlert } from './jobAlerts.ts'

/** Of a plural, and of nothing else than of jobs. */
const jobs = pattern('')`
  (?:jobs|vacancies|openings|listings|postings|adverts|stellen(?:angebote|anzeigen|ausschreibungen)?|jobangebote|vakanzen|ausschreibungen
  |emplois|annonces|empleos|vacantes|vagas|empregos|anúncios|annunci|vacatures|banen
  |jobb|annonser|stillingsannonser|jobopslag|työpaikat|työpaikkoja
  |ogłosze(?:nia|ń)|wakaty|állás(?:ok|hirdetés\p{L}*|ajánlat\p{L}*)|joburi|anunțuri|вакансии|вакансії|обяви|αγγελίες|ilan(?:lar\p{L}*)?)
`.source
/** What one holds in a team or is promised as well: offers, roles, places. */
const jobsOrParts = pattern('')`
  (?:positions|offres|postes|ofertas|puestos|plazas|offerte|posizioni|positionen|stillinger|ofert[ya]?
  |nabídky|pozice|místa|ponuky|miesta|locuri|poslovi|θέσεις|paikat|paikkoja)
`.source
/** What a job offers to who has it, or asks of them, more often than not. */
const chances = pattern('')`
  (?:roles|offers|functies|tjänster|opportunities|karrieremöglichkeiten|opportunités|oportunidades|opportunità)
`.source
const other = pattern('')`
  (?:similar|related|recommended|other|more|further|latest|recent|suggested|featured|additional
  |weitere|ähnliche|andere|mehr|passende|empfohlene|vergleichbare|neueste|aktuelle
  |(?:d[’'])?autres|dernières|nouvelles|otr[ao]s|más|últim[ao]s|nuev[ao]s|outr[ao]s|mais|nov[ao]s|altr[ei]|ultime|nuove
  |meer|overige|vergelijkbare|soortgelijke|nieuwste|laatste|aanbevolen|voorgestelde|andra|fler|flere|andre|liknande|lignende
  |lisää|podobná|inne|więcej|pozostałe|podobne|najnowsze|ostatnie|další|ostatní|podobné|ďalšie|további|hasonló|alte|similare|muita|muut
  |samankaltai\p{L}+|slične|другие|похожие|інші|схожі|подібні|други|άλλες|παρόμοιες|diğer|benzer)
`.source
/** What stands behind what is meant. */
const alike = pattern('')`
  (?:similaires?|associée?s?|recommandée?s|suggérée?s|similares|relacionad[ao]s|sugerid[ao]s|recomendad[ao]s|semelhantes
  |em destaque|destacad[ao]s|simili|correlat[ei]|consigliat[ei]|suggerit[ei]|in evidenza|die hierop lijken|similare
  |pour vous|para (?:ti|usted|você)|für (?:dich|sie)|for you)
`.source
/** "See", "Discover our", "Bekijk ook", and whose they are */
const leading = pattern('')`
  (?:(?:check(?: out)?|see|view|browse|explore|discover|find|show|entdecken?(?: sie)?|schau\p{L}*|finden?|zeige?n?
  |découvrez|voir|consultez|ver|ve|descubr[ea]|mira|conoce|veja|confira|conheça|scopri|vedi|guarda|bekijk|ontdek|zobacz|sprawdź
  |poznaj|se|upptäck|prohlédněte si|podívejte se na|our|unsere|nos|toutes|nuestr[ao]s|noss[ao]s|nostr[ei]|onze|nasze|naše
  |våra|vores|våre|also|auch|ook|aussi|también|também|anche|także|również|też|også|även|také|all|alle|todas|tutte) ){0,4}
`.source
/** "See also", "Zobacz także" */
const seeAlso = pattern('')`
  (?:see also|read also|(?:siehe|lesen sie|schau) auch|(?:voir|lire|découvrez) aussi|(?:ver|mira|lea) también|(?:ver|veja|leia) também
  |(?:vedi|leggi) anche|(?:bekijk|lees|zie) ook|(?:zobacz|sprawdź) (?:też|także|również)|(?:se|läs|les|læs) (?:även|också|også)
  |(?:katso|lue) myös|(?:viz|pozri|prohlédněte si) (?:také|aj|tiež)|nézd meg ezt is|vezi și|poglej tudi|см. также|bunlara da bakın)
`.source
const these = '(?:these|those|diese|ces|estas|queste|deze|te|disse|dessa|tyto)'
const also = '(?:also|auch|aussi|también|también|também|anche|ook|także|też|även|också|også|také)'
/** Not filled yet: what the job itself is made of is never said to be. */
const open = pattern('')`
  (?:open|current|available|vacant|live|new|job|offene[nr]?|freie[nr]?|aktuelle[nr]?|unbesetzte|volné|voľné|wolne|otwarte|ledige|lediga|vacantes
  |abiert[ao]s|vagas|abertas|aperte|openstaande|avoin|avoimia|nyitott|disponibles?|deschise|отворени|открытые|açık)
`.source
/** Where, with whom and for whom: "in Leeds", "at Northmill", "by this employer", "for you"; parts of a job have other words. */
const behind = pattern('')`
  (?:,? (?!.*(?<!\p{L})(?:team|roles?)(?!\p{L}))(?:
  (?:at|in|near|around|from|by|with|bei|von|aus|chez|à|en|em|presso|di|da|a|bij|van|te|hos|ved|i|på|fra|från|w|we|z|u|v|ve) (?-i:[\p{Lu}\d]).{1,40}
  |.{0,40}(?:employer|compan(?:y|ies)|recruiter|organi[sz]ation|agency|your area|nearby|unternehmen|arbeitgeber|firma|der nähe|deiner nähe|ihrer nähe
  |employeur|entreprise|société|recruteur|empresa|empleador|azienda|datore|bedrijf|werkgever|företag|arbetsgivare|virksomhed|arbeidsgiver
  |bedrift|pracodawc|zaměstnavatel|zamestnávateľ|firmy|työnantaj|munkáltató|angajator|компании|işveren)\p{L}{0,6}
  |for you|für (?:dich|sie)|pour vous|(?:qui )?vous correspondent|para (?:ti|usted|você)|dla ciebie|per te|voor jou|for deg|til dig|för dig|pro (?:vás|tebe)
  |like th(?:is|ese)(?: one)?|(?:wie|zoals|comme|como|come) (?:diese\p{L}*|deze|cel(?:ui|le)|est[ea]|quest[oa])(?:[- ]ci)?
  |d[’']emploi|de (?:empleo|emprego|trabajo|trabalho)|di lavoro|pracy|práce|om arbete
  |(?:(?:that|which) )?(?:you )?(?:may|might|could) (?:also )?(?:be |like|interest|suit|fit|enjoy).{0,20}
  ))?
`.source

/** "Our other open roles", "Offres similaires", "See also these jobs" */
const ofOthers = [
  `${leading}${other}(?:[ -]\\p{L}+)?[ -]${jobs}${behind}`,
  `${leading}${other}(?: ${open})?[ -]${jobsOrParts}${behind}`,
  // One and many have the same word in Danish.
  `${leading}(?:lignende|andre|flere) (?:ledige )?job${behind}`,
  `${leading}(?:similar|our (?:other|latest)|liknande|vergelijkbare|${other} ${open}) ${chances}${behind}`,
  `${leading}(?:${jobs}|${jobsOrParts}) ${alike}${behind}`,
  `\\p{L}+ ${also} ${these} (?:${jobs}|${jobsOrParts})`,
  // "Jobs at Hill Ltd", "Ledige stillinger hos Hill": not one of them.
  '(?:ledige stillinger|lediga (?:jobb|tjänster)|volná místa|voľné miesta|offene stellen|wolne miejsca pracy|' +
    'posizioni aperte|puestos vacantes|vagas abertas|openstaande vacatures) (?:hos|ved|i|på|ve?|u|bei|der|des|w|in|en|na|bij) (?-i:\\p{Lu}).{1,50}',
]
/** What might be of interest to whoever reads on. */
const ofInterest = [
  `${these} (?:${jobs}|${jobsOrParts}) (?:could|könnten|peuvent|pourraient|pueden|podrían|podem|potrebbero|kunnen|mogą|mohou) .{0,20}` +
    '(?:interes\\p{L}*|intéres\\p{L}*|zainteresować|zajímat|gefallen|plaire|gustar)',
  `(?:${leading}${other} )?(?:${jobs}|${jobsOrParts}|${chances}),? (?:(?:that|which) )?(?:you )?(?:may|might|could) (?:also )?(?:be |like|interest|suit|fit|enjoy).{0,40}`,
  `(?:\\p{L}+ )?${jobs},? (?:(?:die|que|qui|che|som|které) )?(?:dir|ihnen|dich|sie) (?:auch )?(?:gefallen|interessieren) könnten.{0,40}`,
  `(?:${jobs}|${jobsOrParts}) (?:que|qui|che|die|som|które|které) (?:\\p{L}+[-’' ]){1,4}` +
    '(?:interess\\p{L}*|intéress\\p{L}*|interes[aá]r\\p{L}*|zainteresować|zajímat|gefallen|plaire|gustar)',
  'people (?:also (?:viewed|searched|looked|applied)|who viewed).{0,40}|(?:popular|related|similar|trending) searches|(?:browse|search) jobs by .{3,20}',
]
/** What heads other jobs where links to them follow, and may head what the job offers: they, or it, "also". */
const mayBeOthers = [
  seeAlso,
  '(?:related|ähnliche|verwandte) (?:content|articles|pages|posts|stories|beiträge|artikel|inhalte)',
  `${leading}${other}(?:[ -]\\p{L}+)?[ -](?:${chances}|${jobsOrParts})(?: .{1,40})?`,
  `${leading}(?:${chances}|${jobsOrParts}) ${alike}(?: .{1,40})?`,
  'you (?:may|might|can) also (?:like|apply (?:to|for)|be interested in)(?: .{1,40})?',
  // "Why this might …" heads what an employer says.
  '(?!warum|wieso|pourquoi|por ?qu|perché|waarom|dlaczego|proč|varför|hvorfor)(?:\\p{L}+ ){0,3}' +
    '(?:könnten?|peuvent|peut|pourraient|pourrait|pueden?|podrían?|podem?|potrebbe(?:ro)?|kunnen?|kan|może|mogą|může|mohlo) ' +
    "(?:\\p{L}+[-’' ]){0,4}(?:interess\\p{L}*|intéress\\p{L}*|interes[aá]r\\p{L}*|zainteresować|zajímat|gefallen|plaire|gustar\\p{L}*)" +
    `(?: ${also})?`,
  `${also} interes{1,2}ant[es]?`,
]
const share = pattern('')`
  (?:share|teilen?|partage[rz]?|compart(?:e|ir|a|ilhar|ilhe)|condividi|delen?|deel|dela|del|jaa|udostępnij|sdílet|sdílejte|zdieľať
  |megosztás|distribuie|поделиться|paylaş)
`.source
const thisJob = pattern('')`
  (?:(?:this|the|diese?[ns]?|cette|ce|l[’']|esta?|la|el|a|o|questa|quest[’']|deze|dit|de|den här|denne|dette|det|to|tę|tuto)[ ]?)?
  (?:job|position|vacancy|posting|listing|page|role|stelle|stellenanzeige|anzeige|seite|offre|annonce|oferta|empleo|vacante|vaga
  |anuncio|anúncio|offerta|annuncio|pagina|vacature|annons(?:en)?|jobbet|stillingen|siden|ogłoszenie|ofertę|nabídku|pozici|stránku)
`.source
/** "Share:", "Teile diese Seite", "Follow us" */
const sharing =
  `(?:${share}(?: ${thisJob}| this|(?= ?:))|(?:follow|connect with) us|folg(?:en sie|e?) uns|suivez[- ]nous|síguenos|siga-?nos|` +
  'volg ons|seguici|obserwuj nas|følg oss?|följ oss|seuraa meitä|sledujte nás|kövess minket|bizi takip edin|تابعنا)' +
  '(?: (?:on|with|via|auf|sur|en|su|op|på|na|bei)(?: .{2,30})?)?'

// What boards add below: what they would ask, know of who else applies, or be told.
const ofBoards = [
  'about the author',
  '(?:create|get|set(?: up)?) (?:an? )?(?:job )?alerts?(?: for (?:similar|these|this|jobs) ?.{0,30})?',
  // What career sites say to those who work there.
  `(?:${toColleagues})(?: .{1,30})?`,
  'employer questions|supplemental questions|applicant documents|unlock job insights|report this (?:job )?(?:ad|advert|advertisement|job|listing)',
  'gehalts-?prognose|unternehmens-?details|вакансии компании .{2,40}',
]
/** "この求人に似ている求人", "あなたにおすすめのお仕事", "最近見た求人": what the others have to do with this one, and what they are. */
const ofJapanese = pattern('')`
  (?:(?:この|こちらの|その|同じ)(?:求人|お?仕事|募集|企業|会社|店舗|施設)(?:情報)?(?:[にとのもを]|を見た[人方]に?[はも]?)?|あなた[にへ]の?)?
  (?:よく)?(?:似(?:て(?:い|)る|た|ている条件の)|類似(?:する|した|の)?|近い|関連(?:する|した|の|性の高い)?|(?:お(?:すすめ|勧め)|オススメ)の?|(?:他|ほか|その他|別)の
  |新着の?|最新の|近くの|近隣の|周辺の|最近(?:見た|チェックした|閲覧した)|閲覧(?:した|履歴の)|(?:こちらの|この)?(?=(?:求人|お?仕事)も見てい)|応募した|見た)
  (?:(?:お?仕事|アルバイト|バイト|正社員|派遣|転職)(?:の)?)?(?:求人(?:情報|案件|広告)?|お仕事(?:情報)?|仕事(?:情報)?(?!内容)|募集(?:情報)?|バイト)
  (?:も(?:見|チェックし|応募し)て?い?ます|一覧|を(?:もっと)?見る|はこちら)?
  |この求人を見た[人方]におすすめ|(?:この求人も)?おすすめ
`.source
/** "该公司的其他职位", "你可能感兴趣的职位", "看过该职位的人还看了" */
const ofChinese = pattern('')`
  (?:(?:该|该?本|此|這|这|貴)?(?:公司|企业|企業|雇主|职位|職位)的?|(?:为|為)[你您]|[你您](?:可能|或许|或許)?(?:还|還|也)?)?
  (?:相(?:似|关|關|近)|[类類]似|推[荐薦]|精[选選]|其[他它]|更多|最新|[热熱][门門]|附近|感[兴興]趣|(?:会|會)?喜[欢歡]|浏览过|最近看过)的?
  (?:职位|職位|职缺|職缺|工作(?!内容|內容|经|經|职|職|地|时|時)|岗位|崗位|招聘)(?:推[荐薦]|列表|信息)?
  |看[过過](?:该|此|這个|这个)(?:职位|職位|职缺|職缺|工作)的?人(?:也|还|還).{1,10}
`.source
/** "이 회사의 다른 채용공고", "이 공고와 비슷한 공고", "함께 본 공고" */
const ofKorean = pattern('')`
  (?:(?:이|해당) (?:회사|기업|공고|채용)(?:의|와|과)? ?)?(?:비슷한|유사한?|다른|관련(?:된)?|추천|함께 (?:본|보는|많이 본)|최근 본|인기|신규)
  [ ]?(?:채용|구인|일자리|포지션|공고)(?: ?(?:공고|정보|소식))?(?: ?(?:보기|더보기|목록|리스트))?
`.source
const ofFarScripts = [
  'وظائف (?:مشابهة|ذات صلة)|משרות (?:דומות|נוספות)|(?:آگهی‌های|مشاغل) مشابه|việc làm (?:tương tự|liên quan)',
  '(?:lowongan|loker) (?:terkait|serupa|lainnya)|งานที่(?:เกี่ยวข้อง|ใกล้เคียง|คล้ายกัน)',
  ofJapanese,
  ofChinese,
  ofKorean,
]
const names = headingOf([...ofOthers, ...ofInterest, ...ofFarScripts])
const maybe = headingOf(mayBeOthers)
const additions = headingOf(ofBoards)
const shareHeading = headingOf([sharing])

function headingOf(names: readonly string[]): RegExp {
  // "Similar jobs (2)"
  return new RegExp(`^(?:${names.join('|')})(?: ?\\(\\d{1,5}\\))?[^\\p{L}\\p{N}]*$`, 'iu')
}

const longestHeading = 120

/** Whether a heading says that what follows it is no part of the posting above. */
export function headsOtherJobs(line: string): boolean {
  return namesOtherJobs(line) || isHeading(line, additions) || headsSharing(line) || headsAlert(line)
}

/** Whether a heading says that other jobs follow. */
export function namesOtherJobs(line: string): boolean {
  return isHeading(line, names)
}

/** Whether a heading says that other jobs follow if links to them do; it may as well head what the job offers. */
export function mayHeadOtherJobs(line: string): boolean {
  return isHeading(line, maybe)
}

/** Whether a heading asks to tell others of a job. */
export function headsSharing(line: string): boolean {
  return isHeading(line, shareHeading)
}

function isHeading(line: string, form: RegExp): boolean {
  // "📤 Share this job"
  return line.length <= longestHeading && form.test(line.replace(/^[^\p{L}\p{N}]+/u, ''))
}
