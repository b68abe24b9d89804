// A page as a tree of parse5's. Most of a saved page is programs and styles. parse5 reads them sign by sign, though they
// end at the first tag that closes them; here the long ones are handed to it whole. The tree is the same.

import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  Parser,
  Token,
  TokenizerMode,
} from 'parse5'

/** A shorter one is read as fast sign by sign. */
const leastSigns = 1_000
/** Each costs a copy of what is being read; no page that somebody made has more long ones. */
const mostWhole = 200

/** How the tokenizer goes on behind these tags; within a comment, a value or a drawing it goes on otherwise. */
const modes: Readonly<Record<string, number>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
}

export function parseHtml(source: string): DefaultTreeAdapterTypes.Document {
  const parser = new Parser<DefaultTreeAdapterMap>()
  const { tokenizer } = parser
  let read = 0
  for (const { name, start, end } of longTexts(source)) {
    tokenizer.write(source.slice(read, start), false)
    read = start
    if (tokenizer.lastStartTagName !== name || tokenizer.state !== modes[name]) continue
    tokenizer.flushCharacters()
    const chars = source.slice(start, end).replace(/\r\n?/g, '\n')
    parser.onCharacter({ type: Token.TokenType.CHARACTER, chars, location: null })
    read = end
  }
  tokenizer.write(source.slice(read), true)
  return parser.document
}

interface LongText {
  name: string
  start: number
  end: number
}

/** Where long programs and styles may stand; without those with signs that do not mean themselves there. */
function* longTexts(source: string): Generator<LongText> {
  const opening = /<(script|style)(?:\s[^<>]*)?>/gi
  let count = 0
  for (let tag = opening.exec(source); tag !== null && count < mostWhole; tag = opening.exec(source)) {
    const name = tag[1]!.toLowerCase()
    const start = opening.lastIndex
    const closing = name === 'script' ? /<\/script[\s/>]/gi : /<\/style[\s/>]/gi
    closing.lastIndex = start
    const end = closing.exec(source)?.index
    if (end === undefined) return
    opening.lastIndex = end
    const text = source.slice(start, end)
    if (text.length < leastSigns || text.includes('<!--') || text.includes('\0')) continue
    count += 1
    yield { name, start, end }
  }
}
