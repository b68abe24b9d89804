// Words of those who do work. A short text with one of them is what a job is called, and neither a place nor a company.

const english =
  'team-?leads?|tech-?leads?|engineers?|engineering|developers?|designers?|managers?|scientists?|analysts?|architects?|leads?|heads?(?! office)|director|swe|sre|devops|programmers?|researchers?|writers?|interns?|internship|cto|ceo|cfo|coo|vp|roles?|positions|full[- ]?stack|front[- ]?end|back[- ]?end|consultants?|administrators?|specialists?|operators?|nurses?|teachers?|drivers?|assistants?|officers?|technicians?|technologists?|representatives?|accountants?|clerks?|coordinators?|associates?|chefs?|cooks?|bakers?|mechanics?|electricians?|plumbers?|therapists?|pharmacists?|professors?|lecturers?|fellows?|fellowships?|postdocs?|postdoctoral|phd|supervisors?|executives?|lawyers?|attorneys?|recruiters?|buyers?|planners?|workers?|cashiers?|receptionists?|agents?|advisors?|advisers?|strategists?|producers?|editors?|journalists?|testers?|qa|principal|apprentices?|trainees?|foreman|handyman|welders?|carpenters?|machinists?|librarians?|curators?|tutors?|instructors?|trainers?|coach|coaches|auditors?|bookkeepers?|controllers?|economists?|statisticians?|psychologists?|physicians?|surgeons?|dentists?|paramedics?|caregivers?|cleaners?|guards?|inspectors?|estimators?|surveyors?|dispatchers?|translators?|photographers?|marketers?|copywriters?|evangelists?|advocates?|partners?|salespersons?|salesman|barista|bartender|waiter|waitress|host|hostess|server|student|educators?|porters?|carers?|bookseller|florist|gardeners?|seamstress|roofers?|builders?|joiners?'
const others = [
  'entwickler(?:in)?|softwareentwickler(?:in)?|ingenieur(?:in)?|mitarbeiter(?:in)?|leiter(?:in)?|berater(?:in)?|kauf(?:mann|frau)|fachkraft|pfleger(?:in)?|techniker(?:in)?|meister(?:in)?|verkäufer(?:in)?|sachbearbeiter(?:in)?|referent(?:in)?|bäcker(?:in)?|kellner(?:in)?|aushilfe|werkstudent(?:in)?|praktikant(?:in)?|fahrer(?:in)?|lehrer(?:in)?|assistenz',
  'développeu(?:r|se)|ingénieure?|technicien(?:ne)?|chargée?|charg[eé][.·(]e\\)?|responsable|conseill(?:er|ère)|comptable|infirmi(?:er|ère)|chef|vendeu(?:r|se)|gestionnaire|stagiaire|alternante?|assistante?|consultante?|cuisini(?:er|ère)|serveu(?:r|se)|boulang(?:er|ère)|enseignante?',
  'cajer[oa]|reponedor[a]?|asistente|operari[oa]|ejecutiv[oa]|secretari[oa]|conductor[a]?|chofer|electricista|contador[a]?|abogad[oa]|profesor[a]?|médic[oa]|jardiner[oa]|bodeguer[oa]|desarrollador(?:es|as?)?|ingenier[oa]s?|técnic[oa]s?|analistas?|gerente|director[a]?|administrador[a]?|desenvolvedor(?:es|as?)?|engenheir[oa]s?|programador(?:es|as?)?|estagiári[oa]|coordenador[a]?|especialista|vendedor[a]?|auxiliar|enfermeir[oa]|camarer[oa]s?|cociner[oa]s?|dependient[ae]s?|soldador[a]?|albañil|cozinheir[oa]|commess[oa]|camerier[ea]|educatore|educatrice|operai[oa]|timmerman|projectleider|magazynier\\p{L}*|kierowc[aęy]|sprzedawc[aęy]|kucharz\\p{L}*|lärare|sjuksköterska|desenvolvedora|tasarımcı|mühendis|sviluppatore|ingegnere|impiegat[oa]|ontwikkelaar|medewerker|adviseur|verpleegkundige|utvecklare|ingenjör|programista|inżynier|specjalista',
  'разработчик|программист|инженер|менеджер|аналитик|тестировщик|дизайнер|специалист|директор|руководитель|администратор|бухгалтер|водитель|повар|пекарь|сварщик|слесарь|учитель|медсестра|продавец|оператор|курьер|грузчик|кассир|официант(?:ка)?|бармен|бариста|охранник|юрист|экономист|врач|воспитатель|психолог|логист|маркетолог|рекрутер|копирайтер|редактор|переводчик|электрик|механик|монтажник|токарь|кладовщик|упаковщик|швея|парикмахер|консультант|ассистент|секретарь|помощник|стаж[её]р|тимлид|техлид|технолог|диспетчер|уборщи(?:к|ца)|сантехник|маляр|архитектор|фармацевт|преподаватель|тренер|лаборант',
]
const occupation = new RegExp(`(?<![\\p{L}\\d])(?:${[english, ...others].join('|')})(?!\\p{L})`, 'iu')
/** German joins them: "Bauingenieur". */
const joined =
  /\p{L}(?:entwickler|ingenieur|mitarbeiter|leiter|berater|techniker|verkäufer|pfleger|fahrer|lehrer|assistent|meister|administrator|mechaniker|lärare)(?:in)?(?!\p{L})|エンジニア|職人|デザイナー|マネージャー|工程师|经理|专员|개발자|엔지니어/iu

/** Whether a short text names somebody who does work. */
export function namesOccupation(text: string): boolean {
  return occupation.test(text) || joined.test(text)
}

/** "(m/w/d)", "(H/F)": titles of jobs say so, and no others. */
export const forEveryone = /\((?:[mwfhdxvi]\s?[/|*]\s?){1,3}[mwfhdxvi]\)/i

/** Such a title and nothing behind it; a sentence goes on. */
export const endsForEveryone = /^[^.:!?]{3,80}\((?:[mwfhdxvi]\s?[/|*]\s?){1,3}[mwfhdxvi]\)\s*$/i
