// What a key says by the words it is made of, where no list and no shape knows it whole: `url_postulacion`,
// `expiredDate`, `numVacantes`. One word has to say it, no other may say something else, and the value has to be of
// the kind: a day, an address, a number, a name. Asked last, for fields that are still missing.

import { parseDate } from '../../../dates/dateGrammar.ts'
import { statesEducation } from '../../../fields/education.ts'
import { isEmploymentWord } from '../../../fields/employment.ts'
import { statesExperience } from '../../../fields/experience.ts'
import type { RawField, RawNode, RawValue } from '../../../raw.ts'
import { remember } from '../../../remember.ts'
import { findPeriod } from '../../../salary/periods.ts'
import { nameOf, pathList, plainKey } from './keyPaths.ts'

/** Longer keys are sentences. */
const longestKey = 60

/** The words of a key without accents and in lower case. */
const wordsOf: (key: string) => readonly string[] = remember((key) =>
  key
    .slice(0, longestKey)
    .replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(plainKey)
    .filter((word) => word !== ''),
)

interface Named {
  /** One of these has to be there. */
  says: ReadonlySet<string>
  /** None of these may be. */
  not?: ReadonlySet<string>
  /** Nothing but these may stand beside it, where the value itself could be anything. */
  beside?: ReadonlySet<string>
  accepts: (value: string) => boolean
  /** What of a longer value is meant. */
  within?: (value: string) => string
}

function words(text: string): ReadonlySet<string> {
  return new Set(pathList(text).map(plainKey))
}

const ofTheJob =
  'job jobs posting vacancy position offer offre oferta vaga vacature stelle anzeige annonce anuncio advert ad jd listing empleo emploi trabajo de del da do la the of to'
const ofTheRecord =
  'id ids uuid slug score rank match count total scraped scrape crawled fetched seen first last updated modified found expected current is has'
/** What is wished for is not asked. */
const ofWishes =
  'preferred desired desirable nice optional bonus deseable deseado desejavel diferencial souhaite gewuenscht gewenst'
const addressWords = 'url uri link links href enlace lien odkaz lenke ссылка tautan'

const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]+\.\S+$/i.test(text)
const isDay = (text: string): boolean =>
  text.length <= 40 && ['wall', 'epoch', 'numeric', 'relative'].includes(parseDate(text.trim()).type)
const isName = (text: string): boolean =>
  text.length <= 120 && /\p{L}/u.test(text) && !/^https?:|@/i.test(text)
const isAmount = (text: string): boolean =>
  text.length <= 80 &&
  (money.test(text) || (/\d{2}/.test(text) && findPeriod(text) !== null)) &&
  !/^\d{1,4}$|^\d+(?:\.\d+)?\s?%$/.test(text) &&
  !isDay(text)
/** A currency, a thousand and more: a package is also "Gold 12". */
const money =
  /(?:\p{Sc}|\b[A-Z]{3})\s?\d|\d\s?(?:\p{Sc}|[A-Z]{3}\b)|\d{4}|\d[.,\s]\d{3}|\d\s?(?:(?:lpa|[Ll]akhs?|[Ll]acs?|[kK])\b|[万萬만])/u

const longestSentence = 300
const writtenDay =
  /(?<![\p{L}\d])(?:\d{1,2}(?:st|nd|rd|th|\.)? (?:of |de )?\p{L}{3,12},? \d{4}|\p{L}{3,12} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d)(?!\d)/gu

/** The one day in a sentence: "Applications are due at 17:00 on 25 November 2031."; the text itself where it names no one day. */
function dayWithin(text: string): string {
  if (text.length > longestSentence || isDay(text)) return text
  const [day, other] = text.match(writtenDay) ?? []
  return day !== undefined && other === undefined ? day : text
}

function asItIs(text: string): string {
  return text
}

/** By schema.org's name. */
const wordedFields: Readonly<Record<string, Named>> = {
  hiringorganization: {
    says: words(`company employer empleador empregador empresa entidad entidade entreprise societe arbeitgeber firma unternehmen
      werkgever bedrijf azienda pracodawca perusahaan kompania sirket arbetsgivare arbeidsgiver virksomhed yritys`),
    beside: words(
      `name names nombre nome nom naam nazwa namn navn adi display legal full short official hiring parent contratante ${ofTheJob}`,
    ),
    accepts: isName,
  },
  dateposted: {
    says: words(
      'posted post posting published publish publication publicacion publicacao publicado listed online inicio opened',
    ),
    not: words(`${ofTheRecord} ${addressWords} by end fin expire expires work job_start contract`),
    accepts: isDay,
  },
  validthrough: {
    says: words(`validthrough validuntil expire expires expired expiry expiration deadline closing closes close cierre vencimiento fin limite limit until due
      scadenza sluitingsdatum termin frist koniec plazo prazo echeance cloture`),
    // Until when a board shows it is no deadline.
    not: words(
      `${ofTheRecord} ${addressWords} work contract employment project event post posted display shown visa permit price`,
    ),
    accepts: isDay,
    within: dayWithin,
  },
  applyurl: {
    says: words(
      'apply application applications postular postulacion postuler candidature candidatar inscripcion bewerben bewerbung lamar solliciteren sollicitatie aplikuj',
    ),
    not: words('id count status type'),
    accepts: isAddress,
  },
  url: {
    says: words(addressWords),
    beside: words(
      `detail details page publication web full direct original origin external canonical public view official oficial main seo absolute short share active hosted ${ofTheJob}`,
    ),
    accepts: isAddress,
  },
  totaljobopenings: {
    says: words(
      'openings quantity vacancies vacantes vacants plazas vagas positions headcount quota jumlah postes stellen qty',
    ),
    not: words('id ids type title name url open similar company employer'),
    accepts: (text) => /^\d{1,4}$/.test(text),
  },
  experiencerequirements: {
    says: words(
      'experience experiencias experiencia esperienza erfahrung ervaring pengalaman exp experienced seniority',
    ),
    not: words(`id code description ${ofWishes}`),
    accepts: (text) => text.length <= 80 && statesExperience(text),
  },
  educationrequirements: {
    says: words(
      'education educations degree qualification qualifications academic diploma escolaridade formacao formacion studies estudios bildung opleiding pendidikan',
    ),
    not: words(`id code ${ofWishes}`),
    accepts: (text) => text.length <= 80 && statesEducation(text),
  },
  skills: {
    says: words(
      'skill skills skillset skillsets tech technologies competencias habilidades kompetenzen competenze',
    ),
    not: words('count ids url match score department knowledge contact lead team level category group area'),
    accepts: (text) => text.length <= 200 && /\p{L}/u.test(text),
  },
  employmenttype: {
    says: words(
      'employment types contract contrato contrat type regime limitation befristung jornada hours duration schedule shift time arbeitszeit vertrag dienstverband',
    ),
    not: words('id code salary company business'),
    accepts: (text) => text.length <= 60 && isEmploymentWord(text),
  },
  basesalary: {
    says: words(
      'salary salario salaire sueldo gehalt pay wage rate compensation remuneration remuneracion stipend gaji loon stipendio budget ctc lpa package money',
    ),
    not: words(
      `${ofTheRecord} predicted estimated estimate desired median average mean hire success response exchange tax percentage
      grade group date day code minimum maximum min max from to`,
    ),
    accepts: isAmount,
  },
  applicationcontact: {
    says: words('email emails mail epost correo contact'),
    not: words('id user author candidate applicant owner created submitted'),
    accepts: (text) => /^[^\s@]{1,64}@[^\s@]{1,100}\.\p{L}{2,}$/u.test(text),
  },
}

/**
 * The first field whose key says in a word what schema.org calls `name`, and which holds a value of the kind; only such
 * values are given. Null where none does, and for names whose values are of no kind.
 */
export function firstWorded(node: RawNode, name: string): RawField | null {
  if (!Object.hasOwn(wordedFields, name)) return null
  const { says, not, beside, accepts, within = asItIs } = wordedFields[name]!
  for (const [key, field] of node.fields) {
    const said = wordsOf(field.key || key)
    if (!said.some((word) => says.has(word)) || said.some((word) => not?.has(word))) continue
    if (beside !== undefined && !said.every((word) => says.has(word) || beside.has(word))) continue
    const values = field.values.map((value) => within(textOf(value))).filter(accepts)
    if (values.length > 0) return { ...field, values }
  }
  return null
}

function textOf(value: RawValue): string {
  return nameOf(value) ?? ''
}
