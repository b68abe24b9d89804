// Whether a text is English, so that what other languages call a thing need not be looked for in it: their phrases are
// many, and looking for them takes longer than all else that is read in a posting.

import { rememberLast } from '../remember.ts'

const smallWords = [' the ', ' and ', ' of ', ' to ', ' with ', ' you ']
/** Letters of other scripts; signs of currencies and quotation marks are none. */
const foreignLetter = /[\u0370-\u1fff\u2c00-\u2fff\u3040-\ufaff]/
/** Running English has one of the small words in some 35 characters, a text in two languages, with its markup, half as many. */
const charactersPerWord = 100
/** Of less text nothing can be said. */
const shortest = 200

/** True where a text, with or without its markup, is English for the most part; false where it cannot be told. */
export const isEnglish = rememberLast((text: string): boolean => {
  if (text.length < shortest || foreignLetter.test(text)) return false
  const wanted = text.length / charactersPerWord
  let found = 0
  for (const word of smallWords) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      found++
      if (found > wanted) return true
    }
  }
  return false
})
