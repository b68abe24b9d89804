// What a page calls itself, without what its site says of itself behind it: "Baker - Careers at Harbour Bread".

import { legalForm } from './legalForms.ts'
import { pattern } from './pattern.ts'

const sign = String.raw`\s*[-–—|ǀ·:•]\s*`
const ofTheSite =
  'career page|careers?(?: (?:at|@|with) .{1,100})?|jobs?(?: (?:at|bei|chez) .{1,100})?|job (?:details?|opening|posting)|' +
  "vacanc(?:y|ies)|stellenangebote?|stellenanzeige|karriere(?: bei .{1,100})?|recrutement|offres? d[’']emploi|vacatures?|" +
  'ofertas? de (?:empleo|trabajo)|lavora con noi|praca|採用情報|求人情報'
const onlySiteWords = new RegExp(
  `^(?:${ofTheSite}|join (?:us|our team)|work with us|offene stellen|trabalhe conosco|trabaja con nosotros|kari[eé]ra|вакансии|карьера)$`,
  'iu',
)
const siteWords = new RegExp(`(?<=\\S)${sign}(?:${ofTheSite})\\s*$`, 'iu')
/** "Job Description - Baker", "Stellendetails: Bäcker": what some career systems call all their pages, in front of the job; behind a bar stands whose page it is. */
const inFront = pattern('iu')`
  ^(?:(?:job|position|vacancy|role|career) (?:description|details?|posting|opening|opportunity|profile|advert(?:isement)?|view|information|section)s?
    |(?:stellen|job)(?:beschreibung|details|anzeige|angebot|ausschreibung)|fiche de poste|offre d[’']emploi
    |(?:description|détails?) (?:du poste|de l[’'](?:emploi|offre))
    |(?:descripción|detalles?) (?:del? (?:puesto|empleo|trabajo)|de la (?:oferta|vacante))|oferta de (?:empleo|trabajo)
    |(?:descrição|detalhes) d[ao] (?:vaga|cargo)|(?:descrizione|dettagli[oi]?) (?:del lavoro|della posizione|dell[’']offerta)
    |offerta di lavoro|functie(?:omschrijving|details)|vacature(?:omschrijving|details)?
    |(?:opis|szczegóły) (?:stanowiska|oferty|pracy)|oferta pracy|(?:jobb?|tjänste|stillings)beskriv(?:ning|else)
    |stillingsopslag|popis (?:práce|pozice)|detail pozice|työpaikkailmoitus)(?:\s+[-–—·•]\s+|\s*:\s+)(?=\S)
`

/** "Baker - Leeds Job Details | Harbour Bread", as one large career system calls its pages in each language. */
const detailsOfSite = pattern('iu')`
  (?<=\S)\s+(?:job details|stellendetails|détails (?:du poste|de l[’']emploi|de l[’']offre)
    |detalles del (?:puesto|trabajo|empleo)|detalhes d(?:a vaga|o trabalho|o cargo)
    |dettagli (?:del lavoro|posizione|offerta)|functiedetails|szczegóły pracy)\s*\|\s*[^|]{1,100}$
`

/** "Baker · Issue #75 · harbour/jobs · GitHub" */
const threadOfSite = /(?<=\S) · (?:Issue|Pull Request|Discussion) #\d{1,9} · .{1,200}$/

/** Whether a page says at an end of its title that it is one of those on which jobs are offered. */
export function isOfCareerSite(title: string): boolean {
  return siteWords.test(title) || inFront.test(title)
}

/** A page's title without what only says that jobs are offered there; '' where it says nothing else. */
export function withoutSiteWords(title: string): string {
  const rest = title
    .replace(inFront, '')
    .replace(threadOfSite, '')
    .replace(detailsOfSite, '')
    .replace(siteWords, '')
    .trim()
  return onlySiteWords.test(rest) ? '' : rest
}

/** What stands between the parts that a page's title is glued together from. */
export const separator = /\s+[-–—|ǀ·•:]\s+|\s*[|｜]\s*|:\s+/

/** Whether a page is called after a job behind words that say no more than that. */
export function saysJobInFront(title: string): boolean {
  return inFront.test(title)
}

/** What is left of a text for comparing: its letters and digits, in lower case. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Boards by their names, which mean nothing else. */
const boardNames = pattern('')`
  linkedin|indeed|glassdoor|stepstone|ziprecruiter|careerbuilder|greenhouse|smartrecruiters|wellfound|totaljobs|naukri|infojobs
  |welcome to the jungle|hellowork|jobteaser|jobindex|finn\.no|arbeitnow|karriere\.at|jobs\.ch|seek|reed|jobstreet|pracuj\.pl
  |nav\.no|gov\.uk|civil service jobs|arbetsförmedlingen|duunitori|알바몬|알바천국|사람인|잡코리아|智联招聘|boss直聘|前程无忧|タウンワーク|バイトル|マイナビ|リクナビ
  |profesia|jobs\.cz|computrabajo|gupy|catho|hh\.ru|work\.ua|djinni|dou|työmarkkinatori|cv[ .]?keskus|cv-online|cvonline|oikotie
  |superjob|rabota\.(?:ua|ru)|zarplata|empregos\.com\.br|vagas\.com\.br|infoempleo|tecnoempleo|bumeran|zonajobs|jobat|vdab|le forem
  |france travail|pôle emploi|meteojob|cadremploi|régionsjobs|regionsjob|subito|helplavoro|pracuj|olx praca|nofluffjobs|praca\.pl
  |ejobs|bestjobs|zaplata|kariyer\.net|secretcv|yenibiris|jobware|kimeta|yourfirm|meinestadt|ausbildung\.de|karriere\.nrw
  |jobscout24|jobup|jobnet|ofir|jobzonen|platsbanken|blocket jobb|jobbsafari|jobbnorge|charityjob|cv-library|cwjobs|tes|trademe
  |猎聘|拉勾|看准|脉脉|doda|エン転職|ハローワーク|求人ボックス|スタンバイ|원티드|인크루트|벼룩시장
`.source
const boardAlone = new RegExp(`^(?:${boardNames})(?:\\.(?:com|co\\.uk|de|fr|at|ch|dk|com\\.au))?$`, 'i')

/** Whether a line is the name of a board and nothing else, as it stands on top of what was copied from it. */
export function isBoardAlone(line: string): boolean {
  return line.length < 30 && boardAlone.test(line)
}

/** Sites that offer the jobs of others. */
const boards = pattern('i')`
  ^(?:求人|転職|招聘|채용)|^(?:bolsa de (?:trabajo|empleo)|linkedin|indeed|glassdoor|monster|stepstone|xing
    |ziprecruiter|careerbuilder|jobs?|careers?|job ?(?:finder|suche|börse|portal|market|markt|search
      |cent(?:er|re)|scout|hub|board|rapido?)|career ?(?:hub|finder)|stellen(?:markt|börse|portal)
    |emplois?|empleos?|empregos?|vagas|vacatures?|praca|greenhouse|lever|workday|ashby|smartrecruiters|wellfound
    |angellist|dice|reed|totaljobs|seek|naukri|bayt|infojobs|welcome to the jungle|apec|hellowork
    |jobteaser|academics|euraxess|findaphd|gov\.uk|civil service jobs|eures|github|gitlab|medium|notion|wordpress
    |blogger|facebook|nhs jobs|usajobs)\b
  |(?:jobs?|careers?|stellen\w*|(?:ausbildungs|lehrstellen|karriere|job|praktikums)(?:portal|börse|markt)
    |job ?board|emplois?|empleos?|vagas|vacatures?|招聘|求人|採用|채용|вакансии|работа)$
`

/** Whether a name is that of a site which offers the jobs of others. */
export function isBoard(name: string): boolean {
  return boards.test(name.replace(legalForm, '')) || hasJobsInName(name)
}

/** "JobHarbour", "Harbourjobs", and not who rents out bicycles for the way to work. */
export function hasJobsInName(name: string): boolean {
  return /^(?!JobRad)(?:[Jj]obs?\p{Lu}\p{L}+|\S{3,}[Jj]obs?)$/u.test(name)
}

/** "Harbour Bread Careers", "Jobs at Harbour Bread" */
export function withoutOffers(name: string): string {
  return name
    .replace(
      /\s+(?:careers?|jobs?|karriere)$|^(?:careers?|jobs?|karriere|vacancies) (?:at|with|bei|chez) /gi,
      '',
    )
    .trim()
}
