// Headings over what is about other jobs, or about none: "Similar jobs", "Share this job".

import { toColleagues } from './boardNotices.ts'

const english = [
  '(?:(?:check(?: out)?|see|view|browse|explore|discover) )?(?:similar|related|recommended|other|more|latest|recent)(?: open)? ' +
    '(?:jobs?|positions?|vacanc(?:y|ies)|openings?|roles?|opportunities|(?:job )?offers)(?: .{1,40})?',
  'jobs you may (?:also )?like',
  'you (?:may|might|can) also (?:like|apply (?:to|for)|be interested in)(?: .{1,40})?',
  'about the author',
  'people also viewed',
  '(?:create|get|set(?: up)?) (?:an? )?(?:job )?alerts?(?: for (?:similar|these|this|jobs) ?.{0,30})?',
  'share (?:this )?(?:job|position|vacancy|posting|page)',
  // What career sites say to those who work there.
  `(?:${toColleagues})(?: .{1,30})?`,
  // What boards add below: what they would ask, know of who else applies, or be told.
  'employer questions|supplemental questions|applicant documents|unlock job insights|report this (?:job )?(?:ad|advert|advertisement|job|listing)',
]
const foreign = [
  '(?:weitere|ähnliche) (?:stellen|jobs|stellenangebote)(?: .{1,40})?',
  'offres? similaires?',
  'gehalts-?prognose|unternehmens-?details',
  'autres (?:offres|postes|emplois).{0,40}|(?:otr[ao]s|más) (?:ofertas|empleos|vacantes).{0,40}|outras (?:vagas|ofertas|oportunidades).{0,40}|altr[ei] (?:offerte|annunci|posizioni).{0,40}',
  '(?:andere|meer|overige) (?:vacatures|functies|banen).{0,40}|' +
    '(?:andra|fler) (?:lediga )?(?:jobb|tjänster).{0,30}|(?:andre|flere) (?:ledige )?(?:stillinger|jobs?).{0,30}|' +
    '(?:inne|więcej) ofert.{0,40}|' +
    '(?:další|ostatní|ďalšie) (?:nabídky|pozice|ponuky).{0,30}',
  '(?:andere|mehr) (?:stellen|jobs|stellenangebote)(?: .{1,40})?|' +
    'ces offres (?:peuvent|pourraient|vous).{0,40}|(?:te|le) puede interesar.{0,30}|' +
    'das könnte (?:dich|sie) auch interessieren|(?:jobs|stellen)(?:angebote)?, die (?:dir|ihnen|dich|' +
    'sie) (?:auch )?(?:gefallen|interessieren) könnten|' +
    "d[’']autres offres (?:vous|te|qui|pourraient) .{2,40}|вакансии компании .{2,40}|другие вакансии .{2,40}",
  'ofertas similares|(?:últim[ao]s|nov[ao]s|nuev[ao]s) (?:vagas|ofertas|empleos|vacantes|' +
    'empregos)(?: .{1,30})?|(?:dernières|nouvelles) offres(?: .{1,30})?|' +
    '(?:neueste|aktuelle) (?:jobs|stellenangebote|stellenanzeigen)|(?:nieuwste|laatste) vacatures|' +
    '(?:ultime|nuove) offerte(?: .{1,30})?|(?:najnowsze|ostatnie) oferty(?: pracy)?',
  '(?:suggested|featured) (?:jobs|vacancies|openings)|(?:jobs|vacancies) (?:for you|you might like)',
  'vagas (?:sugeridas|recomendadas|em destaque|(?:para|que podem interessar a?) você)|(?:ofertas|empleos|vacantes) (?:sugerid|recomendad)[ao]s|(?:ofertas|empleos|vacantes) para (?:ti|usted)',
  'offres (?:recommandées|suggérées|pour vous)|empfohlene (?:stellen|jobs|stellenangebote)|' +
    '(?:jobs|stellen) für (?:dich|sie)|(?:aanbevolen|voorgestelde) (?:vacatures|banen)|' +
    '(?:offerte|annunci) (?:consigliat[ei]|suggerit[ei]|in evidenza)',
  'vacatures? die hierop lijken',
  'emplois? similaires?|offres? associées?|(?:otras )?ofertas relacionadas|empleos (?:similares|relacionados)',
  'vagas (?:semelhantes|similares|relacionadas)|(?:offerte|annunci) (?:simili|correlat[ei])|(?:vergelijkbare|soortgelijke) (?:vacatures|banen)',
  'liknande (?:jobb|annonser)|lignende (?:stillinger|jobs?)|samankaltai\\p{L}+ (?:työpaik\\p{L}+|paik\\p{L}+)',
  'podobne (?:oferty|ogłoszenia)(?: pracy)?|podobné (?:nabídky|pozice|ponuky)(?: práce)?|hasonló állás\\p{L}*|(?:locuri de muncă|joburi) similare',
  'παρόμοιες (?:θέσεις|αγγελίες)|benzer (?:iş )?ilan\\p{L}*|похожие вакансии|другие вакансии|(?:схожі|подібні) вакансії',
  'وظائف (?:مشابهة|ذات صلة)|משרות (?:דומות|נוספות)|(?:آگهی‌های|مشاغل) مشابه|việc làm (?:tương tự|liên quan)',
  '(?:lowongan|loker) (?:terkait|serupa|lainnya)|งานที่(?:เกี่ยวข้อง|ใกล้เคียง|คล้ายกัน)',
  '(?:関連|類似)(?:する|の)?求人|相(?:似|关|關)(?:的)?(?:职位|職位|职缺|職缺|工作)|(?:비슷한|유사) (?:채용|공고).{0,4}',
]
const otherJobs = headingOf([...english, ...foreign])
const foreignJobs = headingOf(foreign)

function headingOf(names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.join('|')})[^\\p{L}\\p{N}]*$`, 'iu')
}

const longestHeading = 120

/** Whether a heading says that what follows it is no part of the posting above. */
export function headsOtherJobs(line: string): boolean {
  // "📤 Share this job"
  return line.length <= longestHeading && otherJobs.test(line.replace(/^[^\p{L}\p{N}]+/u, ''))
}

/** The same of a line of a text, where nothing shows that it is a heading: in languages whose words say only that. */
export function headsForeignJobs(line: string): boolean {
  return line.length <= longestLine && /^[\p{Lu}\p{Lo}]/u.test(line) && foreignJobs.test(line)
}

const longestLine = 60
