// Whether a text speaks of a name as one speaks of who hires, or uses it as a word.

const verbs =
  'is|are|was|has|builds?|helps?|makes?|provides?|develops?|offers?|seeks?|invites?|welcomes?|recruits?|maintains?|' +
  'sucht|bietet|ist|hat|steht|recherche|recrute|est|es|está|é|tem|busca|zoekt|maakt|biedt|fabrique|propose|produz|fabrica|produce|cerca|' +
  'offre|jest|poszukuje|zatrudnia|hledá|nabízí|keres|söker|søger|søker|tillverkar|etsii|ищет|приглашает'

/** "Join Works", "Works builds lamps": whether a text goes on about a name as one does about who hires. */
export function isSpokenOf(name: string, text: string): boolean {
  const it = RegExp.escape(name)
  return new RegExp(
    `(?:about|join|über|à propos de|sobre) ${it}(?!\\p{L})|(?<!\\p{L})${it}(?:['’]s| (?:${verbs})(?!\\p{L}))`,
    'iu',
  ).test(text)
}

/** "works" in small letters: what is a word elsewhere is no name. An address is written so whatever it names. */
export function isWordIn(name: string, text: string): boolean {
  return new RegExp(`(?<![\\p{L}@./-])${RegExp.escape(name.toLowerCase())}(?!\\p{L}|[.-]\\p{L})`, 'u').test(
    text,
  )
}
