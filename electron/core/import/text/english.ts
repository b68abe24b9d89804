// Whether a text is English, so that what other languages call a thing need not be looked for in it: their phrases are
// many, and looking for them takes longer than all else that is read in a posting.

import { rememberLast } from '../remember.ts'

const englishWord = / (?:the|and|of|to|with|you)(?= )/g
/** Small words of running text in other languages of Latin script. None is a word of English; "die" and "van" are. */
const foreignWord =
  / (?:att|av|az|bir|că|czy|dan|de|der|di|een|el|em|es|et|för|für|het|ir|ja|je|la|les|mga|na|och|og|sa|się|sr|un|una|und|và|ve|yang|és|și|în|że|že)(?= )/g
/** Letters of other scripts; signs of currencies and quotation marks are none. */
const foreignLetter = /[\u0370-\u1fff\u2c00-\u2fff\u3040-\ufaff]/
/** Running English has one of the small words in some 35 characters, a text in two languages, with its markup, half as many. */
const charactersPerWord = 100
/** A name ("Rio de Janeiro", "San Juan de la Cruz") brings one now and then; a paragraph brings more. */
const englishPerForeign = 8
/** Of less text nothing can be said. */
const shortest = 200

/**
 * True where a text, with or without its markup, is English but for a name or a phrase; false where it cannot be told, or where a part of it
 * is in another language.
 */
export const isEnglish = rememberLast((text: string): boolean => {
  if (text.length < shortest || foreignLetter.test(text)) return false
  const foreign = timesIn(text, foreignWord, Number.POSITIVE_INFINITY)
  const needed = Math.max(Math.floor(text.length / charactersPerWord) + 1, foreign * englishPerForeign)
  return timesIn(text, englishWord, needed) === needed
})

const smallWordsOfEnglish = /(?:^| )(?:the|and|of|to|with|you|is|are|for|our|we)(?= )/i

/** The same of a sentence, however short: it has a small word of English, and none of another language. */
export function isEnglishSentence(text: string): boolean {
  return smallWordsOfEnglish.test(text) && text.search(foreignWord) === -1
}

/** Small words of the Philippines, where dates are written as in the United States. */
const philippineWord = / (?:ang|mga|ng|sa)(?= )/

/** Whether a text is surely in a language that writes the day before the month: in Latin letters any but English and those of the Philippines. */
export function writesDayFirst(text: string): boolean {
  if (text.length < shortest || philippineWord.test(text)) return false
  const foreign = timesIn(text, foreignWord, Number.POSITIVE_INFINITY)
  return (
    foreign * charactersPerWord > text.length &&
    timesIn(text, englishWord, foreign) * englishPerForeign < foreign
  )
}

/** No more than `most`: further on nobody need look. */
function timesIn(text: string, word: RegExp, most: number): number {
  let times = 0
  for (word.lastIndex = 0; times < most && word.test(text); ) times++
  return times
}
