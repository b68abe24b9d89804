// Words of those who do work. A short text with one of them is what a job is called, and neither a place nor a company.

import { pattern } from '../../text/pattern.ts'

const english =
  'team-?leads?|tech-?leads?|(?:team|shift|group|crew|squad|section|line|floor|site)[ -]?leaders?|' +
  'engineers?|engineering|developers?|(?:senior|junior|lead|web|software|mobile|game|(?:front|back)-?end|full-?stack) devs?|designers?|managers?|scientists?|analysts?|architects?|leads?|' +
  'heads?(?! office)|swe|sre|devops|programmers?|researchers?|writers?|interns?|internship|' +
  'freshers?|cto|ceo|cfo|coo|[ase]?vp|vice[- ]president|roles?|positions|full[- ]?stack|front[- ]?end|back[- ]?end|consultants?|' +
  'administrators?|specialists?|operators?|operatives|' +
  '(?:warehouse|production|clean(?:ing|room)|factory|process|pack(?:ing|aging)|field|site|grounds?|general|' +
  'food|security|recycling|maintenance|transport|distribution|manufacturing|plant|laundry|highways?|' +
  'drainage|kitchen|yard|refuse|skilled|multi-skilled|machine|assembly|stores?|trade) operative|' +
  'nurses?|teachers?|drivers?|assistants?|officers?|representatives?|' +
  'accountants?|clerks?|coordinators?|associates?|chefs?|cooks?|bakers?|mechanics?|plumbers?|' +
  'therapists?|pharmacists?|professors?|lecturers?|fellows?|fellowships?|postdocs?|postdoctoral|phd|' +
  'supervisors?|executives?|lawyers?|attorneys?|recruiters?|buyers?|planners?|workers?|cashiers?|' +
  'receptionists?|agents?|advisors?|advisers?|strategists?|producers?|editors?|journalists?|testers?|qa|' +
  'principal|apprentices?|trainees?|foreman|handyman|welders?|carpenters?|machinists?|librarians?|' +
  'curators?|tutors?|instructors?|trainers?|coach|coaches|auditors?|controllers?|economists?|' +
  'surgeons?|dentists?|paramedics?|caregivers?|cleaners?|guards?|' +
  'inspectors?|estimators?|surveyors?|dispatchers?|translators?|marketers?|copywriters?|' +
  'evangelists?|advocates?|partners?|salespersons?|salesman|barista|bartender|waiter|waitress|host|hostess|' +
  'server|student|educators?|porters?|carers?|bookseller|florist|gardeners?|practitioners?|seamstress|' +
  'roofers?|builders?|joiners?|(?:claims?|baggage|materials?|food|animal|dog|freight|cargo|case) handlers?'
// Names of families, of firms and of things are left out where they are as frequent: Mason, Potter, Brewer, pilot, printer.
const trades =
  'caretakers?|janitors?|dishwashers?|sommelier|nann(?:y|ies)|au[- ]pairs?|paralegals?|actuar(?:y|ies)|' +
  'midwi(?:fe|ves)|optometrists?|lifeguards?|bricklayers?|plasterers?|deckhands?|farmhands?|stagehands?|' +
  'seam[ae]n|boatswains?|bosuns?|stevedores?|longshorem[ae]n|shipwrights?|keepers?|\\p{L}{3,}keepers?|' +
  'stewardess(?:es)?|valets?|concierges?|bussers?|barbacks?|ushers?|couriers?|packers?|millwrights?|' +
  'locksmiths?|glaziers?|upholsterers?|tilers?|scaffolders?|labou?rers?|phlebotomists?|\\p{L}{3,}graphers?|' +
  '\\p{L}{2,}ologists?|stewards?|policem[ae]n|team members?|traders?|engravers?|typesetters?|' +
  '\\p{L}{3,}icians?|\\p{L}{4,}therapists?|dietitians?|nutritionists?|hygienists?|podiatrists?|' +
  'psychiatrists?|an(?:a)?esthetists?|veterinarians?|groomers?|headteachers?|childminders?|bailiffs?|' +
  'notar(?:y|ies)|secretar(?:y|ies)|underwriters?|adjusters?|drafts(?:m[ae]n|person)|drafters?|botanists?|' +
  'chemists?|physicists?|historians?|archivists?|interpreters?|proofreaders?|animators?|illustrators?|' +
  'stylists?|hairdressers?|masseu(?:r|se)s?|referees?|firefighters?|detectives?|watchm[ae]n|landscapers?|' +
  'arborists?|foresters?|fisherm[ae]n|fishmongers?|confectioners?|winemakers?|barm[ae]n|barmaids?|' +
  'cobblers?|cabinetmakers?|decorators?|jewell?ers?|watchmakers?|bookbinders?|typists?|telephonists?|' +
  'saleswom[ae]n|merchandi[sz]ers?|telemarketers?|treasurers?|bursars?|registrars?|provosts?|' +
  'chaplains?|counsell?ors?|doctors?|dressmakers?|crew members?|first mate|chief mate|' +
  'attendants?|wardens?|superintendents?|stockers?|helpers?|riggers?|weavers?|painters?|butchers?|actors?|' +
  'dancers?'
const others = [
  'entwickler(?:in)?|softwareentwickler(?:in)?|ingenieur(?:in)?|mitarbeiter(?:in)?|leiter(?:in)?|' +
    'berater(?:in)?|kauf(?:mann|frau)|fachkraft|pfleger(?:in)?|techniker(?:in)?|meister(?:in)?|' +
    'verkäufer(?:in)?|sachbearbeiter(?:in)?|referent(?:in)?|bäcker(?:in)?|kellner(?:in)?|aushilfe|' +
    'werkstudent(?:in)?|praktikant(?:in)?|fahrer(?:in)?|lehrer(?:in)?|assistenz',
  'développeu(?:r|se)|ingénieure?|technicien(?:ne)?|chargée?|charg[eé][.·(]e\\)?|responsable|' +
    'conseill(?:er|ère)|comptable|infirmi(?:er|ère)|vendeu(?:r|se)|gestionnaire|stagiaire|alternante?|' +
    'assistante?|consultante?|cuisini(?:er|ère)|serveu(?:r|se)|boulang(?:er|ère)|enseignante?',
  'practicante|becari[oa]|pasante|estudiante|cajer[oa]|reponedor[a]?|asistente|operari[oa]|ejecutiv[oa]|' +
    'secretari[oa]|conductor[a]?|chofer|electricista|contador[a]?|abogad[oa]|profesor[a]?|médic[oa]|' +
    'jardiner[oa]|bodeguer[oa]|desarrollador(?:es|as?)?|ingenier[oa]s?|técnic[oa]s?|analistas?|gerente|' +
    'director[a]?|administrador[a]?|desenvolvedor(?:es|as?)?|engenheir[oa]s?|programador(?:es|as?)?|' +
    'estagiári[oa]|coordenador[a]?|especialista|vendedor[a]?|auxiliar|enfermeir[oa]|camarer[oa]s?|' +
    'cociner[oa]s?|dependient[ae]s?|soldador[a]?|albañil|cozinheir[oa]|commess[oa]|camerier[ea]|educatore|' +
    'educatrice|operai[oa]|timmerman|projectleider|magazynier\\p{L}*|kierowc[aęy]|sprzedawc[aęy]|' +
    'kucharz\\p{L}*|lärare|sjuksköterska|tasarımcı|mühendis|sviluppatore|ingegnere|' +
    'impiegat[oa]|ontwikkelaar|medewerker|adviseur|verpleegkundige|utvecklare|ingenjör|programista|inżynier|' +
    'specjalista',
  // Names of families are left out where they are as frequent: Koch, Gärtner, Maurer.
  'erzieher(?:in)?|hausmeister(?:in)?|köchin|' +
    '(?:koch|gärtner|maurer|metzger|schreiner|zimmerer|maler)(?=[/*:(_])|elektriker(?:in)?|' +
    'elektroniker(?:in)?|mechatroniker(?:in)?|schlosser(?:in)?|buchhalter(?:in)?|sekretär(?:in)?|' +
    'lagerist(?:in)?|monteur(?:in)?|friseur(?:in)?|hebamme|therapeut(?:in)?|pädagog(?:e|in)|arzt|ärztin|' +
    'professor(?:in)?|dozent(?:in)?|doktorand(?:in)?|hilfskraft|auszubildende[rn]?|azubi|disponent(?:in)?|' +
    'konditor(?:in)?|zusteller(?:in)?|betreuer(?:in)?|helfer(?:in)?|reinigungskraft|servicekraft|küchenhilfe|' +
    'gruppenleitung|quereinsteiger(?:in)?|tischler(?:in)?|konstrukteur(?:in)?|kassierer(?:in)?|' +
    'fachangestellte[rn]?|fachkräfte',
  'animat(?:eur|rice)s?|coordinat(?:eur|rice)s?|coordonnat(?:eur|rice)s?|éducat(?:eur|rice)s?|' +
    'direct(?:eur|rice)|secrétaire|formateurs?|formatrice|aide-soignante?|auxiliaire|ouvri(?:er|ère)s?|' +
    'manœuvre|maçon|électricien(?:ne)?|plombi(?:er|ère)|mécanicien(?:ne)?|soudeu(?:r|se)|menuisi(?:er|ère)|' +
    'jardini(?:er|ère)|caissi(?:er|ère)|livreu(?:r|se)|chauffeu(?:r|se)|conduct(?:eur|rice)|' +
    'magasini(?:er|ère)|préparat(?:eur|rice)|opérat(?:eur|rice)|coiffeu(?:r|se)|médecin|psychologue|juriste|' +
    'avocate?|rédact(?:eur|rice)|bibliothécaire|encadrante?|surveillante?|monit(?:eur|rice)|doctorante?|' +
    'postdoctorante?|architecte|chercheu(?:r|se)|réceptionniste',
  'operador(?:es|as?)?|açougueir[oa]|repositor[a]?|atendente|balconista|padeir[oa]|confeiteir[oa]|garçom|' +
    'garçonete|porteir[oa]|costureir[oa]|entregador[a]?|frentista|limpiador[a]?|panader[oa]|repartidor[a]?|' +
    'peón|encargad[oa]|recepcionista|enfermer[oa]|cuidador[a]?|maestr[oa]|docente|investigador[a]?|' +
    'mecánic[oa]|administrativ[oa]|coordinador[a]?|professora|motorista|faxineir[oa]|pedreir[oa]|' +
    'eletricista|mecânic[oa]|infermier[ea]|autista|magazzinier[ea]|elettricista|idraulico|cuoc[oa]|geometra|' +
    'contabile|segretari[oa]|ricercatore|ricercatrice|progettista|tirocinante|bezorger|leraar|docent|' +
    'begeleider|schoonmaker|kapper|bakker|loodgieter|elektricien|secretaresse|stagiair|coördinator|' +
    'beveiliger|onderzoeker|promovendus|boekhouder|consulent|dossierbehandelaars?|beleidsmedewerker|' +
    'assistente|ajudante|ayudante|mozo|addett[oa]|banconista|apprenti(?:e)?',
  'teamleider|ploegleider|filiaalleider|uitvoerder|souschef|snedker|byggeleder|anleggsleder|platschef|skiftledare|skifteleder|' +
    '(?:helse)?fagarbeider|sundhedshjælper|falegname|capocantiere|capoturno|muratore|operat(?:ore|rice)|carpint(?:er|eir)[oa]|' +
    'encarregad[oa]|jef[ea] de (?:turno|sala|rango|cocina|obra|equipo|ventas|proyectos?)|puuseppä|työnjohtaja|asztalos|ápoló|' +
    'építésvezető|hegesztő|szakács|marangoz|столяр|плотник|сиделка|прораб|truhlář|pečovatel(?:ka)?|stavbyvedoucí|stolarz|' +
    'brygadzista',
  'hovenier|(?:meewerkend )?voorman|stratenmaker|grondwerker|metselaar|stukadoor|tegelzetter|dakdekker|' +
    'vakkenvuller|säljare|butiksbiträde|chaufför|lokalvårdare|montör|projektledare|handläggare|barnskötare|' +
    'rörmokare|promotör|sælger|tømrer|chauffør|projektleder|sagsbehandler|bogholder|rørlegger|prosjektleder|' +
    'renholder|saksbehandler|butikksjef|servitør',
  'kontroler|kasjer(?:ka)?|kelner(?:ka)?|ochroniarz|pomocní[kc]|sjåfør|snickare|snekker|siivooja|' +
    'nauczyciel(?:k[aiąę]|em|a)?|księgow[ay]|sekretarka|opiekun(?:ka)?|pracowni(?:k|ca)|mechanik|elektryk|' +
    'spawacz|murarz|monter|recepcjonist(?:a|ka)|asystent(?:ka)?|kierownik|inspektor|podinspektor|' +
    'lekarz|pielęgniark[ai]|učitel(?:ka)?|účetní|řidič|kuchař(?:ka)?|prodavač(?:ka)?|skladník|' +
    'zdravotní sestra|technik|šofér|kuchár(?:ka)?|predavač(?:ka)?|lærer|sykepleier|sygeplejerske|pædagog|' +
    'kokk?|kock|rektor|rådgiver|konsulent|konsult|medarbeider|medarbejder|medarbetare|undersköterska|' +
    'undervisningsassistent|opettaja|hoitaja|sairaanhoitaja|kokki|myyjä|myyntineuvottelija|asiantuntija|' +
    'suunnittelija',
  'разработчик|программист|инженер|менеджер|аналитик|тестировщик|дизайнер|специалист|директор|руководитель|' +
    'администратор|бухгалтер|водитель|повар|пекарь|сварщик|слесарь|учитель|медсестра|продавец|оператор|' +
    'курьер|грузчик|кассир|официант(?:ка)?|бармен|бариста|охранник|юрист|экономист|врач|воспитатель|психолог|' +
    'логист|маркетолог|рекрутер|копирайтер|редактор|переводчик|электрик|механик|монтажник|токарь|кладовщик|' +
    'упаковщик|швея|парикмахер|консультант|асс?истент|секретарь|помощник|стаж[её]р|тимлид|техлид|технолог|' +
    'диспетчер|уборщи(?:к|ца)|сантехник|маляр|архитектор|фармацевт|преподаватель|тренер|лаборант',
  'mühendisi|uzmanı|elemanı|personeli|danışmanı|sorumlusu|temsilcisi|müdürü|yöneticisi|teknisyeni?|' +
    'teknikeri?|geliştirici(?:si)?|yazılımcı|işçisi|ustası|operatörü|kasiyer|aşçı|şoförü?|muhasebeci|' +
    'öğretmeni|hemşire(?:si)?|stajyer|asistanı',
]
const occupation = new RegExp(`(?<![\\p{L}\\d])(?:${[english, trades, ...others].join('|')})(?!\\p{L})`, 'iu')
/** German joins them: "Bauingenieur". */
const joined = pattern('iu')`
  \p{L}(?:entwickler|ingenieur|leiter|berater|techniker|verkäufer|pfleger|fahrer|lehrer
    |assistent|meister|administrator|mechaniker|elektroniker|lärare|lærer|erzieher|betreuer|helfer
    |arbeiter|pädagog|therapeut|hilfskraft|sköterska|medewerker|medarbeider|medarbejder|medarbetare|säljare|monteur|begeleider|arzt|fachkraft
    |buchhalter|schlosser|elektriker|kauf(?:mann|frau)|referent|konstrukteur|disponent|planer|prüfer|ekonom
    |manager|hoitaja)(?:in|e)?(?!\p{L})
  |(?<!(?:partner|kolleg|bewerber|kandidat|kund|patient|nutzer|anwender|leser|bürger|mieter|geber|nehmer
      |besucher|empfänger|schüler|einsteiger|ander|jed|ein))(?<=\p{L}{4})(?:[*:_·]|\/-?)in(?![\p{L}:])
  |エンジニア|職人|(?:スタッフ|ドライバー|プランナー|ディレクター|プログラマー|オペレーター|コンサルタント|コーディネーター|アドバイザー
    |インストラクター|セラピスト|(?:営業|事務|介護|看護|技術|販売)職|(?<!\p{L})営業|保育士|栄養士)(?!\p{L})
  |\p{Script=Han}{1,3}(?:师|設計師)(?!\p{L})|(?:服务|营业|销售|业务|收银|保洁|驾驶|管理|操作|快递|配送|售货|质检|采购|程序|施工|仓管)员
  |(?:主管|总监|助理|顾问|实习生)(?!\p{L})|デザイナー|マネージャー|工程师|经理|专员|개발자|엔지니어
`

/** Whether a short text names somebody who does work. */
export function namesOccupation(text: string): boolean {
  return occupation.test(text) || joined.test(text)
}

/** "(m/w/d)", "(H/F)", "Boulanger H/F": titles of jobs say so, and no others. */
export const forEveryone =
  / (?:H\/F|F\/H)$|\((?:(?:[mwfhdxvi]\s?[/|*]\s?){1,3}[mwfhdxvi]|hommes?\s?\/\s?femmes?|femmes?\s?\/\s?hommes?|all genders?|alle geschlechter|männlich\s?\/\s?weiblich(?:\s?\/\s?divers)?)\)/i

/** Whether a short text is what a job is called: it names an occupation, or says that it is for everyone. */
export function isJobTitle(text: string): boolean {
  return namesOccupation(text) || forEveryone.test(text)
}

/** Such a title and nothing behind it; a sentence goes on. */
export const endsForEveryone = /^[^.:!?]{3,80}\((?:[mwfhdxvi]\s?[/|*]\s?){1,3}[mwfhdxvi]\)\s*$/i
