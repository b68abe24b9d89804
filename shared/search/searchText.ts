// Text as the index takes it apart, for both sides: the core looks words up, the window marks what was found, and
// the two must agree. The index is SQLite's unicode61 with the diacritics of Latin letters removed.

/**
 * Text as it is indexed and looked up. Scripts written without spaces would be one word per sentence to the
 * tokenizer, so each of their characters becomes a word; a query of several is then a phrase.
 */
export function searchableText(text: string): string {
  return hasUnspacedScript.test(text) ? text.replace(unspacedCharacter, ' $& ') : text
}

const unspaced =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]'
const hasUnspacedScript = new RegExp(unspaced, 'u')
const unspacedCharacter = new RegExp(unspaced, 'gu')

/** A word of a text as the index knows it, and where it stands. */
interface IndexedWord {
  word: string
  from: number
  to: number
}

// Marks above Latin letters belong to their word; all other marks part words, as they do for the tokenizer.
const wordPattern = new RegExp(
  `${unspaced}|(?:(?!${unspaced})[\\p{L}\\p{N}\\p{Co}][\\u0300-\\u036f]*)+`,
  'gu',
)

export function indexedWords(text: string): IndexedWord[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    word: foldWord(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }))
}

/** Lower case, without the diacritics of Latin letters; other scripts keep theirs. */
export function foldWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{sc=Latin})[\u0300-\u036f]+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
}
