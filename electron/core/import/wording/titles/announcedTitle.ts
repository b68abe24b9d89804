// How titles are announced: what stands in front of one or behind it and only says that a job is offered, in any
// language. "Vacancy: Miller", "Job Description for a Miller", "Miller – immediate start".

import { pattern } from '../../text/pattern.ts'
import { namesOccupation } from '../names/occupations.ts'
import { lengthOfLead } from '../names/offerWords.ts'

/** What stands in front of a title and says that it is one. */
export const announcing = pattern('i')`
  ^(?:(?:now |we(?:['’]re| are) )?(?:urgent(?:ly)? |immediate(?:ly)? )?hiring(?: now
      | alert)?(?=\s*[:：–—|!-])|urgent (?:requirement|opening)s?
    |job alert|(?:(?:job|internal|external|staff) )?vacancy(?: announcement)?|job(?: opening| posting| title| offer| description
      | opportunity| announcement)?|new (?:opportunity|role|job|opening)|fiche de poste|vacature|stellenausschreibung
    |oferta de (?:empleo|trabajo)|jd|open position|position|role|call for applications?|stellenangebot
    |stellenanzeige|offre d[’']emploi
    |(?:nouvelle )?opportunité(?: (?:d[’']emploi|professionnelle|de poste))?
    |oportunidade?(?: (?:laboral|profissional|de (?:empleo|trabajo|emprego)))?|(?:career )?opportunity
    |oferta(?: pracy)?|propozycja pracy|projekt(?:anfrage|angebot)(?: [a-z\d-]{3,20})?
    |offre|(?:offerta|proposta|opportunità)(?: di lavoro| professionale)?(?: a [a-zà-ü]{3,21})?|annonce|anuncio|stelle(?: \d{1,2})?|vaga(?: \d{1,2})?|вакансия)\s*[:：–—|!-]+\s*(?=\S)
`
const announcingFor = pattern('iu')`
  ^(?:(?:job|position|role) (?:description|advert(?:isement)?|announcement|opening|opportunity|vacancy
      |posting)|vacancy(?: announcement)?|openings?(?= (?:of|for)\b)|vaga|vacature|stellenangebot
    |stellenausschreibung|offre d[’']emploi|oferta de (?:empleo|trabajo)|call for applications?)
  (?: (?:for|of|as|de|para|als|voor|für)(?: the)?(?: (?:position|role|post) of)?(?: an?)?\s+(?=\p{L})
    |\s+(?=\p{L}\S* \S))
`
/** "Spannende Position als Müller": how recruiters announce one in a subject. */
const praised = pattern('u')`
  ^(?:\p{Lu}\p{Ll}+[es] )?(?:[Nn]eue |[Bb]erufliche )?(?:Position|Stelle|Herausforderung|Karrierechance|Chance
    |Aufgabe|Perspektive|Rolle) als (?:eine?n? )?(?=\p{Lu})
  |^(?:[Ee]xciting|[Gg]reat|[Nn]ew|[Ff]antastic|[Aa]mazing|[Uu]rgent) (?:[Pp]osition|[Rr]ole|[Oo]pportunity
    |[Jj]ob)(?: as| for) (?:an? |the )?(?=\p{Lu})
`
/** "Your application to Miller at Northmill": what boards confirm. */
const appliedFor = /^your application (?:to|for)(?: the)? (?=\p{L})/iu
/** "Tuyển dụng Miller" */
const announcedElsewhere = /^tuyển(?: dụng| gấp)?:?\s+(?=\S)/iu
/** "품질관리 사원 채용 (경력 2년 이상)", "電気設計エンジニア／年間休日125日": that it is offered, and on what terms */
const behindInAsia =
  /\s*(?:募集要項|求人情報|採用情報)$|\s*(?:채용|모집)(?:\s?공고)?(?:\s*\([^()]{2,40}\))?$|[／/◆★☆※](?:年間休日|年休|土日|完全週休|残業|転勤|未経験|賞与|月給|年収|在宅|リモート|フレックス|駅).{0,60}$/u
/** "Miller – immediate start", "Miller – werde Teil unseres Teams" */
export const soon = pattern('i')`
  \s*[-–—|(]\s*(?:início imediato|contratação imediata|immediate (?:start|joiners?)
    |urgent(?:ly)?(?: hiring)?|join (?:our|us|the|a)\b[^|–—-]{0,60}
    |werde(?:n sie)? (?:ein )?teil (?:von )?(?:uns|der|des)[^|–—-]{0,40}
    |verstärken? (?:sie )?uns(?:er)?\b[^|–—-]{0,40}|rejoi(?:ns|gnez)[- ](?:nous|notre)\b[^|–—-]{0,40}
    |ab sofort|zum nächstmöglichen zeitpunkt|incorporación inmediata|(?:praca )?od zaraz)[!)]*$
`
/** "Miller II - (2600417)", "Miller (EH4471)", "Miller (AR-2031-008)", and not "Miller (AZ-104)", which is a certificate. */
export const numberBehind = pattern('u')`
  \s*[-–—]?\s*\((?:(?!(?:19|20)\d\d\))#?(?:\p{Lu}{1,4}-?)?\d{4,9}
    |(?=[^()]*\p{Lu})(?=(?:[^()\d]*\d){5})[\p{Lu}\d]{1,12}(?:[-_][\p{Lu}\d]{1,12}){1,4})\)$
`
const numberInFront = /^#?\d{3,9}\s+[-–—|:]\s+(?=\p{L})/u
/** "eine/n Bäcker", below "Northmill sucht" */
const articleInFront =
  /^(?:eine?n?|eine[/:*(]-?n\)?|une?|un\(e\)|een|una?|uma?) (?=\p{Lu}|(?<=ein\p{L}{0,2} )\p{Ll}+ \p{Lu})/u
const postBehind = /\s*[-–—|]\s*job (?:post|posting|description)$/i

/** "Poste de boulanger", "Oferta Soldador": in front of what names a job. */
const postOf = pattern('u')`
  ^(?:(?:[Pp]oste|[Ee]mploi|[Rr]ecrutement) (?:de |d[’'])
    |(?:[Rr]oll|[Tt]jänst|[Jj]obb?|[Ss]tilling) som (?:en |ett |et )?
    |(?:[Oo]ferta|[Vv]acante|[Pp]uesto|[Ee]mpleo|[Vv]aga)(?: de (?:empleo|trabajo|emprego))?:? (?:(?:de|para) )?(?=\p{Lu})
    |(?:[Oo]fferta|[Pp]osizione)(?: di lavoro)?:? (?:(?:di|come|per) )?(?=\p{Lu}))
`

/** Without what says in front of a title for what it is; "vacancy for our mill" names none, and in small letters a trade does. */
export const withoutAnnouncer = (written: string): string => withoutLead(announcingFor, written)

function withoutLead(lead: RegExp, written: string): string {
  const title = written.replace(lead, '')
  return /^\p{Ll}/u.test(title) && !namesOccupation(title) ? written : title
}

/** A title without what announces it. */
export function withoutAnnouncement(written: string): string {
  const bare = written.replace(postOf, '')
  const isPost = bare !== written && namesOccupation(bare)
  const title = (isPost ? bare.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : written)
    .replace(numberInFront, '')
    .replace(numberBehind, '')
    .replace(postBehind, '')
    .replace(announcing, '')
  return withoutLead(appliedFor, withoutAnnouncer(title.slice(lengthOfLead(title))).replace(praised, ''))
    .replace(announcedElsewhere, '')
    .replace(behindInAsia, '')
    .replace(soon, '')
    .replace(articleInFront, '')
    .trim()
}
