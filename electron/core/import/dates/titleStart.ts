// "Research Intern, Summer 2027": the season or the month that a title names, of work that is taken up for a while.

import { pattern } from '../text/pattern.ts'
import { foldWord, monthOf } from './monthNames.ts'

/** Seasons, as part of a pattern; not the Italian summer, which is an English house. */
export const season =
  '(?:spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|(?:sommer|winter)semester|printemps|' +
  'été|automne|hiver|primavera|verano|verão|outono|otoño|invierno|inverno|zomer|herfst|voorjaar|najaar)'
const year = '20\\d\\d(?!\\d)'
/** "Summer 2027", "Fall 2026/Summer 2027", "2027 Summer", "March 2027" */
const seasonOrMonth = pattern('giu')`
  (?<![\p{L}\d])(?:${season}(?: ?[/&] ?${season})? ${year}(?: ?(?:[/,&–-]|or|and) ?${season} ${year}){0,3}|${year} ${season}(?! (?:boot|framework|cloud))
    |(?<month>\p{L}{3,9})\.?(?:[/–-]\p{L}{3,9})? ${year})(?!\p{L})
`
/** Who is taken on for a while; in the titles of others a time stands for many reasons. */
const forWhile = pattern('iu')`
  (?<![\p{L}\d])(?:intern(?:ship)?s?|trainees?|traineeship|placement|co-?op|apprentice(?:ship)?s?
    |(?:pflicht)?praktik(?:um|ant(?:in)?)|werkstudent(?:in)?|ausbildung|abschlussarbeit|stage|stagiaire
    |stagiair|stagista|alternance|alternante?|apprentissage|tirocinio|prácticas|practicante|becari[oa]
    |est[áa]gio|estagi[áa]ri[oa]|ph\.?d|post-?doc(?:toral)?|studentship|fellowship)(?!\p{L})
`
/** What else happens in a season: an end, what was before. */
const notStart =
  /(?:graduat\p{L}*|class of|clos\p{L}*|deadline|till?|bis|jusqu\p{L}*|tot|hasta|até|posted|ends?|ending|apply by|updated|expir\p{L}*)[^\p{L}]{1,3}(?:(?:in|by|of|en|im|fin|ende) )?$/iu
const longestTitle = 300

/** The season or the month that the title of an internship and the like names; null where it names none. */
export function findTitleStart(title: string): string | null {
  if (title.length > longestTitle || !/20\d\d/.test(title) || !forWhile.test(title)) return null
  for (const { 0: said, index, groups } of title.matchAll(seasonOrMonth)) {
    const isTime = groups?.month === undefined || monthOf(foldWord(groups.month)) !== null
    if (isTime && !notStart.test(title.slice(Math.max(0, index - 24), index))) return said
  }
  return null
}
