// A search cut into its parts, each with its place in the text. Knows quotes, signs and colons, not what they mean.

/** A piece between commas, or the whole; `from` to `to` includes its quotes. */
export interface TokenPiece {
  text: string
  isQuoted: boolean
  from: number
  to: number
}

export interface SearchToken {
  from: number
  to: number
  isNegated: boolean
  /** What stands before the colon, as written; null without one. */
  name: string | null
  /** Behind the colon, or behind the sign where there is none. */
  valueFrom: number
  pieces: TokenPiece[]
}

/** Straight and typographic: phones and Macs write the latter unasked. */
const quotes = '"“”„'
const isQuote = (character: string | undefined) => character !== undefined && quotes.includes(character)
const isSpace = (character: string | undefined) => character !== undefined && /\s/.test(character)

/** Every character that is no white space belongs to one token. Never fails: an open quote ends with the text. */
export function cutSearch(text: string): SearchToken[] {
  const tokens: SearchToken[] = []
  let at = 0
  while (at < text.length) {
    if (isSpace(text[at])) at++
    else {
      const token = readToken(text, at)
      tokens.push(token)
      at = token.to
    }
  }
  return tokens
}

function readToken(text: string, from: number): SearchToken {
  const isNegated = /^[-−](?=\S)/.test(text.slice(from, from + 2))
  const start = isNegated ? from + 1 : from
  const name = text.slice(start).match(/^(\p{L}+)[:：]/u)?.[1] ?? null
  // An address is no operator.
  const isOperator = name !== null && !text.startsWith('//', start + name.length + 1)
  const valueFrom = isOperator ? start + name.length + 1 : start
  const pieces = readPieces(text, valueFrom, isOperator)
  return {
    from,
    to: Math.max(pieces.at(-1)?.to ?? valueFrom, valueFrom),
    isNegated,
    name: isOperator ? name : null,
    valueFrom,
    pieces,
  }
}

function readPieces(text: string, from: number, isList: boolean): TokenPiece[] {
  const pieces: TokenPiece[] = []
  let at = from
  for (;;) {
    const piece = isQuote(text[at]) ? readQuoted(text, at) : readBare(text, at, isList)
    pieces.push(piece)
    at = piece.to
    if (!isList || text[at] !== ',') return pieces
    at++
  }
}

function readQuoted(text: string, from: number): TokenPiece {
  let end = from + 1
  while (end < text.length && !isQuote(text[end])) end++
  return { text: text.slice(from + 1, end), isQuoted: true, from, to: Math.min(end + 1, text.length) }
}

function readBare(text: string, from: number, isList: boolean): TokenPiece {
  let end = from
  while (end < text.length && !isSpace(text[end]) && !(isList && text[end] === ',')) end++
  return { text: text.slice(from, end), isQuoted: false, from, to: end }
}
