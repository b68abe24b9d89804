// What the keys of a posting look like that no list of names holds: `nomCommercial`, `custName`, `salaireTexte`,
// `vacancyUrl`. Only asked where the known names find nothing; one sign each, so that no key says two things.

import type { RawField, RawNode, RawValue } from '../../../raw.ts'
import { pattern } from '../../../text/pattern.ts'
import { plainKey } from './keyPaths.ts'

/** By the sign of unmarkedSigns.ts that such a key is. */
export const keyShapes = {
  jobTitle: pattern('')`
    ^(?:display|external|locali[sz]ed|public)?(?:job(?:post)?|position|vacancy|posting|role|opening
      |requisition)(?:(?:title|name|headline)(?:text)?|position)$
    |^(?:titel|bezeichnung)(?:der|des)(?:stelle|vakanz|stellenanzeige)$
    |^(?:titulo|nombre|nome)(?:del?|da|do|la|el)*(?:trabajo|oferta(?:laboral)?|vacante|puesto|empleo|cargo
      |vaga)$
  `,
  description: pattern('')`
    ^(?:job|role|position|vacancy|posting|post|requisition|external|public)(?:description|desc|summary
      |details?|body|overview|text|duties)(?:text|html|plain|raw|md|markdown)?$
    |^(?:full|short|brief)?description(?:teaser|snippet|preview|short|full)$
    |^descri(?:cao|cion)(?:breve|curta|corta|completa|detalhada|detallada)$|^texteoffre$
  `,
  employer:
    /^(?:hiring)?(?:company|employer|org(?:ani[sz]ation)?|hirer|advertiser|recruiter|cust|client|business|partner)(?:name|title|displayname)(?:fromsearch)?$|^nomcommercial$/,
  /** An object about who employs. */
  employerHolder:
    /^(?:(?:job|hiring)?(?:company|employer|organi[sz]ation|client)(?:id|profile|details?|info(?:rmation)?|data|object|result)|(?:posted|posting)(?:company|employer)|advertiser|comp)$/,
  place: pattern('')`
    ^(?:job|work(?:ing)?|hiring|workplace|card|position|posting|requisition|office|vacancy|offer|actual
      |display|primary|main|full|formatted|normali[sz]ed|standardi[sz]ed)*(?:location|city|cities|regions
      |lieu|addr|address|place|town)(?:s|name|text|texte|string|label|display|nodesc|list|raw|info|data
      |state|country|coordinates|area|details?)*$
  `,
  /** Places besides the first: `secondaryLocationNames`, `otherCities`. */
  morePlaces: pattern('')`
    ^(?:secondary|additional|other|further|alternat(?:e|ive)|more|extra|multi|weitere|autres|otras)
      (?:job|work|office)?(?:locations?|offices?|places?|cit(?:y|ies)|sites?|towns?|standorte?)
      (?:names?|text|list|labels?|strings?)?$
  `,
  /** The address of what a place is only called: `locationAddress` beside `locationName: HQ`. */
  placeAddress:
    /^(?:job|work(?:place|site)?|office|primary|main)*(?:location|office|site|job|place)(?:full|formatted|postal|display)?address(?:text|string|line|full|formatted)?$/,
  posted:
    /^(?:job|date|first|original)?(?:post(?:ed|ing)?|publish(?:ed)?|publication|list(?:ed|ing)|appear)(?:first|at|on|in|start|effective|date|time|timestamp|ts|day|utc|gmt)+$/,
  employment: pattern('')`
    ^(?:job|work|position)?(?:employment|contract|commitment|schedule)(?:type|types|kind|form|label
      |term)?(?:s|names?)?$|^work(?:ing)?times?$|^stellenart$
    |^(?!un|self)\w{0,24}(?:employment|empl|job)types?$
  `,
  apply:
    /^(?:job|external|direct|online|candidate|company)*appl(?:y|ication)(?:form|page)?(?:url|link|uri|href|email)s?$|^(?:link|url)to(?:job)?appl(?:y|ication)$/,
  salary: pattern('')`
    ^(?!.*(?:expect|current|desired|median|average))\w*(?:salary|salaries|salaire|salario|gehalt|payrate
      |payrange|remuneration|remuneracion|remuneracao|wages?)(?:porhora|pormes|porano|from|to|min|max|low
      |high|lower|upper|text|texte|range|info|label|display|string|desc|amount|value|details|lpa)*$
  `,
  mode: /remote|telework|telecommut|teletravail|work(?:place|space)|locationpolicy|homeoffice|(?:work(?:ing)?|employment)(?:mod|form(?!al)|style|polic)|worklocation|worksite/,
  /** What is on where one may work from home. */
  isRemote: pattern('')`
    ^(?:is|es|est|job|work|position|fully)*(?:remot[eoa]|teletrabajo|teletravail|telework
      |telecommut(?:e|ing)|homeoffice|workfromhome|wfh)(?:work|working|job|position|role|allowed|ok|eligible
      |only)*$
  `,
  /** An address under a key that names the advert and nothing else. */
  url: /^(?:full|original|official|direct|public|view|the)*(?:job)?(?:posting|advert|listing|annonce|anzeige)$/,
  experience:
    /^(?:job|min(?:imum)?(?:years(?:of)?)?|max(?:imum)?|required)*(?:work(?:ing)?)?exp(?:erience)?(?:level|min|max|minimum|maximum|years|range|required|from|to)*$|^(?:min|max)career$/,
  contact:
    /contact|^kontakt|^ansprechp|^contatt|^recruiter|^hiringmanager$|^(?:howto)?appl(?:y|ication)(?:details|info|instructions)?$/,
  start: pattern('')`
    ^(?:assignment|employment|contract|work|job|role|earliest|latest|desired|expected|planned|anticipated
      |estimated|possible|preferred|target)+(?:start(?:ing)?|entry|begin|joining|commencement)(?:date|day
      |time|on|at)*$|^starttime$|^entrydate$
  `,
  number:
    /^(?:display|ats|external|client)?(?:jobs?|vacancy|requisition|req|posting|position|offer|offre)+(?:id|no|nr|num|number|code|ref|reference|key)$|^numerooffre$/,
} as const

/** The first field whose key looks like that and which holds a value that `accepts` takes. */
export function firstShaped(
  node: RawNode,
  shape: RegExp,
  accepts: (value: RawValue) => boolean,
): RawField | null {
  for (const [name, field] of node.fields) {
    if (!shape.test(plainKey(name))) continue
    const values = field.values.filter(accepts)
    if (values.length > 0) return { ...field, values }
  }
  return null
}
