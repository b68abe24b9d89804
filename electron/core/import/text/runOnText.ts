// A text that lost its lines: applicant systems write a whole description as one run, in which headings and points of
// lists stand behind each other without a stop. Where one ends is told by the capital behind a small word.

import { pattern } from './pattern.ts'

/** No sentence is as long; a run of points is. */
const longestSentence = 300

/** "Minimum Qualifications", "Education", with what comes next right behind them. */
const headingWords = pattern('u')`
  (?:(?:(?:Minimum|Basic|Required|Preferred|Desired|Additional|Other|Key|Essential|Desirable|Bonus
      |Professional) )?(?:Qualifications?|Requirements?|Responsibilities|Skills|Education|Experience|Duties)
    (?: (?:and|&) (?:Qualifications?|Requirements?|Responsibilities|Skills|Experience|Education))?
    |Nice[- ]to[- ][Hh]aves?|Must[- ][Hh]aves?|Benefits)
`.source
const heading = new RegExp(`(?<=^|[\\p{Ll}\\d)%.!?;:*] )${headingWords}(?=:? (?:\\p{Lu}\\p{Ll}|\\d))`, 'gu')
const headingAlone = new RegExp(`^${headingWords}$`, 'u')
/** Behind one of these a name stands, or a number that belongs to them. */
const pointStart = pattern('gu')`
  (?<=\s\p{Ll}[\p{L}’'/-]{2,30}[)%]?)
  (?<!\s(?:the|and|with|for|from|into|our|your|their|its|than|over|least|about|under|using|like|such|including
      |via|through|within|across|between|per|have|has|having|are|will|was|must|can|should|may|not|minimum
      |approximately|possess|hold|you|either|both|called|named|who|that|toward|towards|against|near))
  \s(?=\p{Lu}\p{Ll}|\d{1,2}\+?(?:\s?[-–]\s?\d{1,2}\+?)? (?:years|yrs|ans|a[nñ]os|anni|jaar)(?!\p{L}))
`

/** A line drawn with signs. */
const ruler = /[-_=*]{6,}/g

/** Whether a part of a run is such a heading. */
export function isHeadingOfRun(part: string): boolean {
  return headingAlone.test(part)
}

/** The headings, sentences and points of a long paragraph. */
export function splitRun(paragraph: string): string[] {
  return paragraph
    .split(/(?<=[.!?;])\s+(?=\p{Lu})|(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll})/u)
    .flatMap((sentence) => {
      const parts = sentence.replace(heading, '\n$&\n').replace(ruler, '\n').split('\n')
      return sentence.length > longestSentence ? parts.flatMap((part) => part.split(pointStart)) : parts
    })
    .map((part) => part.trim())
}
