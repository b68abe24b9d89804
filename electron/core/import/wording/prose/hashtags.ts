// What the tags of a message say: "#vacancy #remote #fulltime", above or below its text. A tag is a word somebody chose from
// a list, so it counts where it is a mode of work or a kind of employment and nothing else.

import { isMode, statesEmployment } from '../lines/workAlone.ts'
import type { Fact } from '../lines/writtenPosting.ts'

const onlyTags = /^(?:#[\p{L}\d_./+-]+[\s,]*)+$/u
const mostLines = 4
const mostTags = 30

const ofVacancy = new Set(
  (
    'vacancy vacancies hiring wearehiring nowhiring job jobs jobopening jobopportunity opentohire вакансия вакансии работа ищем ищу_сотрудника ' +
    'vaga vagas empleo empleos oferta emploi recrutement stellenangebot lavoro vacature praca вакансія робота iş işilanı'
  ).split(' '),
)
const ofSeeker = new Set(
  'резюме resume cv ищуработу ищу_работу forhire opentowork lookingforjob lookingforwork jobseeker busco_empleo procuroemprego'.split(
    ' ',
  ),
)

export interface Tagged {
  /** How one works, and what kind of employment it is. */
  facts: Fact[]
  isVacancy: boolean
  /** Whoever wrote it looks for work. */
  isOfSeeker: boolean
}

/** Whether a line is tags and nothing else. */
export function isTagLine(line: string): boolean {
  return onlyTags.test(line)
}

/** What the lines of tags at the top and the bottom of a text say. */
export function readTags(lines: readonly string[]): Tagged {
  const written = lines.filter((line) => line !== '')
  const ends = [...written.slice(0, mostLines), ...written.slice(mostLines).slice(-mostLines)]
  const tags = ends
    .filter(isTagLine)
    .flatMap((line) => line.match(/(?<=#)[\p{L}\d_./+-]+/gu) ?? [])
    .slice(0, mostTags)
    .map((tag) => tag.toLowerCase())
  const facts = tags.flatMap((tag): Fact[] => {
    const words = tag.replaceAll('_', ' ')
    if (isMode(words)) return [{ name: 'joblocationtype', value: words }]
    return statesEmployment(words) ? [{ name: 'employmenttype', value: words }] : []
  })
  return {
    facts,
    isVacancy: tags.some((tag) => ofVacancy.has(tag)),
    isOfSeeker: tags.some((tag) => ofSeeker.has(tag)),
  }
}
