// The head of a job on a page of a board: what the board shows of it, above the employer's own words.

import { isFurniture } from '../lines/furniture.ts'
import { isAgo, readShortLine } from '../lines/shortLines.ts'

const always =
  "about the job|full job description|vollständige stellenbeschreibung|description (?:complète|intégrale) (?:du poste|de l[’']offre d[’']emploi)|" +
  "descripción completa del (?:empleo|puesto)|descrição completa da vaga|descrizione completa (?:dell[’']offerta(?: di lavoro)?|del lavoro)|" +
  'volledige (?:vacaturetekst|functieomschrijving)|pełny opis (?:stanowiska|oferty pracy)|fullständig (?:jobbeskrivning|jobbannons)|' +
  "details zum jobangebot|informazioni sull[’']offerta di lavoro|informacje o ofercie pracy|fullständig arbetsbeskrivning|" +
  '求人について|求人内容の詳細|' +
  'fuldstændig jobbeskrivelse|fullstendig stillingsbeskrivelse'
const often =
  'job description|stellenbeschreibung|descriptif du poste|description du poste|descrição da vaga|' +
  'descripción del (?:puesto|empleo)|opis stanowiska|om stillingen|om jobbet|sobre a vaga|' +
  'acerca del empleo|over de vacature|' +
  "à propos de l[’']offre d[’']emploi"
const ofJob =
  "about the (?:role|position)|position description|description de l[’']emploi|" +
  "informazioni sull[’']offerta|sobre o emprego"

/** Boards put this right above an employer's own words; above it stands what they show of the job themselves. */
export const headsText = new RegExp(`^(?:${always})$`, 'i')
/** So do others, and employers their own parts: there nothing that stands under a label above may be lost. */
export const mayHeadText = new RegExp(`^(?:${often})$`, 'i')
/** What heads the text of a job, or a part of it, and of nothing else. */
export const headsJob = new RegExp(`^(?:${always}|${often}|${ofJob})\\s*:?$`, 'i')
export const mostShown = 80
const longestShown = 100

/** What a line of several parts has between them. */
const betweenParts = /[·•|∙●⋅\t]|\s{3}|\s[-–—]\s/

/** Whether a line is something of the page and not of the job: a button, a counter, how long ago. */
export function isOfPage(line: string): boolean {
  if (isFurniture(line) || isAgo(line)) return true
  return betweenParts.test(line) && (readShortLine(line)?.isOfPage ?? false)
}

/** Whether a line can be of such a head: short, and no sentence of anybody's. */
export function isShown(line: string): boolean {
  return (
    isOfPage(line) || (line.length <= longestShown && !(/[.!?]$/.test(line) && line.split(' ').length > 6))
  )
}
