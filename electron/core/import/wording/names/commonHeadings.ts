// Lines that every posting has and that name nothing of this one: headings of its parts, and what says that a job follows.

import { pattern } from '../../text/pattern.ts'
import { onlyOffers } from './offerWords.ts'

const heading = pattern('iu')`
  ^(?:(?:about|overview of|summary of|purpose of|the) (?:the |this |our |your )?(?:job|role|position
      |company|opportunity|team|us|you|employer|project|internship|work)|about
    |(?:full |the )?(?:job|role|position|company|general|program|project|team|opportunity|work
      |vacancy) ?(?:description|details|summary|overview|purpose|profile|information|highlights|posting
      |content|responsibilities|duties|requirements|advert(?:isement)?|announcement)|description|overview
    |summary|introduction|details|objectives?
    |your (?:role|mission|profile|impact)|who (?:we|you) are|what (?:you|we).{0,20}
    |the challenge|why (?:join )?us.{0,10}
    |why (?:(?:you )?should (?:you )?)?(?:apply|join)(?: (?:us|now))?\??
    |why you[’'](?:ll|d) (?:love|like|enjoy) (?:it|working|being|this (?:role|job)
      |the (?:role|job)).{0,40}
    |(?:key |main |core |your |required |preferred |minimum |basic |desired |additional |essential )*
    (?:responsibilities|duties|tasks|skills|benefits|requirements|qualifications|experience
      |accountabilities)|our (?:offer|stack|team|values|mission|client|culture|story|company|benefits)
    |education|mission|job|position|vacancy|careers?|jobs|home
    |(?:stellen|job)?beschreibung|descrizione|omschrijving|beskrivning|beskrivelse|opis|popis|leírás
    |stellenanzeige|aufgaben|ihre aufgaben|deine aufgaben|über uns|unternehmensbeschreibung
    |description du poste|détails? de (?:l[’']offre|l[’']annonce)|detalles? (?:de la oferta|del empleo)|detalhes da vaga
    |szczegóły oferty|dettagli(?:o)? (?:dell[’'](?:offerta|annuncio))|l[’']entreprise|le poste|descripción(?: del puesto)?|descrição(?: da vaga)?
    |sobre (?:a|nós|nosotros).{0,20}|nossa empresa|requisitos|описание(?: вакансии)?|о компании
    |обязанности|требования)\s*:?$
`

const aboutSomebody = /^(?:about|über|à propos d[eu]|sobre) \S/i

/** Whether a line heads a part that every posting has, and names nothing of this one. */
export function isCommonHeading(line: string): boolean {
  return heading.test(line) || (line.length < 60 && aboutSomebody.test(line))
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
    'nabídka práce|volné místo|állásajánlat|вакансия|求人(?:情報)?|招聘(?:信息|启事|中)?',
]
const announcement = new RegExp(`^(?:${announcements.join('|')})\\s*:?$`, 'i')

/** Whether a line announces a job without saying which. */
export function onlyAnnounces(line: string): boolean {
  return announcement.test(line) || onlyOffers(line)
}
