// Whether a page has the menu of a site that lists the jobs of others: one may look for jobs there and look through who
// hires. Who hires itself offers its own jobs in its menu, and nobody else's name.

import { pattern } from '../../../text/pattern.ts'
import { type DomElement, type DomNode, isElement, lineOf, nodesBelow } from '../../dom.ts'

/** Whom a board lists, or speaks to besides those who look for work. */
const hirers = pattern('iu')`
  ^(?:(?:browse |all |top |find |search |our |featured |hiring )?(?:companies|employers)(?: (?:a[-–]z|directory|reviews|profiles))?
    |company (?:directory|reviews|profiles)|for (?:employers|recruiters|companies|businesses)|recruiters
    |(?:alle |top-?)?(?:arbeitgeber|firmen)(?: (?:a-z|finden|entdecken))?|für (?:arbeitgeber|firmen|unternehmen|recruiter)|unternehmen finden
    |(?:les |espace )?(?:employeurs|recruteurs|entreprises qui recrutent)|(?:trouver|découvrir) (?:une|les) entreprises?
    |(?:para |soy )?(?:empleadores?|empregador(?:es)?|reclutador(?:es)?|recrutador(?:es)?)|(?:para|buscar|explorar) empresas
    |per le aziende|(?:cerca|esplora) aziende|datori di lavoro|(?:voor )?werkgevers|(?:voor|zoek) bedrijven
    |(?:dla )?pracodawc(?:y|ów)|dla firm|profile pracodawców|(?:pro )?zaměstnavatel[eé]|pro firmy|(?:pre )?zamestnávatel(?:ia|ov)
    |(?:för )?arbetsgivare|för företag|(?:for )?arbeidsgivere?|for bedrifter|(?:for )?arbejdsgivere?|for virksomheder
    |työnantajat|työnantajille|yrityksille|tööandja(?:d|le)?|tööandjatele|darba devēji(?:em)?|darbdavi(?:ai|ams)
    |(?:munkáltató|cég)(?:k|knak|eknek)|angajatori|pentru (?:angajatori|companii)|poslodavc[ie]|(?:για )?εργοδότες
    |(?:для )?работодател(?:и|ям|ей)|компании|роботодавц(?:і|ям)|компанії|[İi]şveren(?:ler)?|şirketler
    |(?:掲載)?企業(?:一覧|検索|の方)?|会社一覧|会社を探す|企業の方へ|採用担当者|기업(?:정보| ?회원| ?서비스)|公司|企业(?:版|招聘|登录)?|招聘者|我要招(?:聘|人)
    |nhà tuyển dụng|công ty|perusahaan|บริษัท|أصحاب العمل|الشركات|מעסיקים)$
`

/** Where one looks for jobs, whosever they are. */
const jobs = pattern('iu')`
  ^(?:(?:find|search|browse|all|view|explore)? ?(?:jobs|vacancies)|job search|find (?:a job|work)|jobseekers|candidates|for (?:jobseekers|candidates)
    |(?:jobs? ?(?:finden|suchen?|börse)|stellen(?:suche|markt|angebote|anzeigen)?|stellen (?:finden|suchen)|alle jobs)
    |(?:les |toutes les )?offres(?: d[’']emplois?)?|(?:trouver|rechercher) un emploi|emplois?|candidats
    |(?:buscar |ofertas de )?(?:empleos?|trabajos?)|ofertas|buscar ofertas|(?:buscar |todas as )?vagas|empregos
    |(?:cerca |offerte di )?lavoro|offerte|annunci|(?:zoek )?(?:vacatures|banen|een baan)|vacatures zoeken
    |(?:szukaj )?prac[ay]|oferty(?: pracy)?|(?:nabídk[ay]|hledat|hledám) (?:práce|práci)|volná místa|ponuky(?: práce)?
    |(?:sök |hitta |lediga )?jobb|lediga tjänster|(?:finn |ledige )?(?:jobb|stillinger)|(?:find |ledige |søg )?jobs?|jobannoncer
    |(?:avoimet |etsi )?työpai?kat|etsi töitä|tööpakkumised|vakances|darbo skelbimai|állás(?:ok|keresés|ajánlatok)?
    |locuri de muncă|joburi|poslovi|oglasi za posao|(?:θέσεις|βρες) εργασίας?|агенции|обяви|(?:поиск )?(?:работы?|вакансий|вакансии)
    |(?:пошук )?(?:роботи|вакансії)|[İi]ş (?:ilanları|ara|bul)|求人(?:検索|を探す|情報|一覧)?|仕事を探す|채용(?:정보|공고)?|일자리
    |职位|找工作|搜索职位|職缺|việc làm|tìm việc(?: làm)?|lowongan(?: kerja)?|cari (?:kerja|lowongan)|หางาน|الوظائف|משרות)$
`

const longestLink = 40

/** Whether the links of a page's menus offer both. */
export function hasMenuOfBoard(document: DomNode): boolean {
  let isOfJobs = false
  let isOfHirers = false
  for (const node of nodesBelow(document, ({ tagName }) => !unread.has(tagName))) {
    if (!isElement(node) || node.tagName !== 'a') continue
    const line = shortLine(node)
    if (line === null) continue
    isOfJobs ||= jobs.test(line)
    isOfHirers ||= hirers.test(line)
    if (isOfJobs && isOfHirers) return true
  }
  return false
}

const unread: ReadonlySet<string> = new Set(['script', 'style', 'template', 'svg', 'head'])

function shortLine(link: DomElement): string | null {
  const line = lineOf(link)
  return line === '' || line.length > longestLink ? null : line
}
