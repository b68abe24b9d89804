// Finds JSON in other text by its brackets alone, without parsing it.

const bracketPattern = /["[\]{}]/g

/** The offset after the bracket that closes the one at `start`, or -1. Brackets in strings do not count. */
export function endOfContainer(text: string, start: number): number {
  let depth = 0
  bracketPattern.lastIndex = start
  for (let hit = bracketPattern.exec(text); hit !== null; hit = bracketPattern.exec(text)) {
    const sign = hit[0]
    if (sign === '"') {
      let end = text.indexOf('"', bracketPattern.lastIndex)
      while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
      if (end === -1) return -1
      bracketPattern.lastIndex = end + 1
      continue
    }
    depth += sign === '{' || sign === '[' ? 1 : -1
    if (depth <= 0) return bracketPattern.lastIndex
  }
  return -1
}

function isEscaped(text: string, quote: number): boolean {
  let before = quote - 1
  while (text.charCodeAt(before) === 0x5c) before -= 1
  return (quote - before) % 2 === 0
}

interface TextSlice {
  start: number
  end: number
}

/** Each unclosed brace costs a pass over the rest of the text, so there is an end to trying. */
const unclosedLimit = 50

/** The outermost `{…}` that mention JobPosting, in order; the last may reach to the end of a cut text. */
export function findJsonSlices(text: string): TextSlice[] {
  const slices: TextSlice[] = []
  const mention = /job_?posting/gi
  let unclosed = 0
  let brace = text.indexOf('{')
  for (let hit = mention.exec(text); hit !== null; hit = mention.exec(text)) {
    let found: TextSlice | null = null
    while (found === null && brace !== -1 && brace < hit.index && unclosed <= unclosedLimit) {
      const end = endOfContainer(text, brace)
      if (end > hit.index) found = { start: brace, end }
      if (end === -1) unclosed += 1
      brace = text.indexOf('{', end === -1 ? brace + 1 : end)
    }
    if (found !== null) {
      slices.push(found)
      mention.lastIndex = found.end
    } else if (slices.length === 0 && unclosed > 0) {
      const start = text.lastIndexOf('{', hit.index)
      return start === -1 ? [] : [{ start, end: text.length }]
    }
    if (unclosed > unclosedLimit) break
  }
  return slices
}

/**
 * The bracketed values that follow each `application/ld+json` in the source of a page, for pages that hide them
 * from an HTML parser. What stands in a comment of the page stays there.
 */
export function findScriptSlices(html: string): string[] {
  const slices: string[] = []
  const opening = /application\/ld\+json[^>]{0,200}>/gi
  let last = 0
  let unclosed = 0
  for (let hit = opening.exec(html); hit !== null; hit = opening.exec(html)) {
    const comment = html.slice(last, hit.index).lastIndexOf('<!--')
    const commentEnd = comment === -1 ? -1 : html.indexOf('-->', last + comment)
    if (commentEnd > hit.index) opening.lastIndex = commentEnd
    last = opening.lastIndex
    if (commentEnd > hit.index) continue
    const lead = /[[{]/.exec(html.slice(last, last + 400))
    if (lead === null) continue
    const start = last + lead.index
    const end = endOfContainer(html, start)
    if (end === -1) {
      unclosed += 1
      if (unclosed > unclosedLimit) break
      continue
    }
    slices.push(html.slice(start, end))
    opening.lastIndex = end
    last = end
  }
  return slices
}

const keyAhead = /"(?:[^"\\]|\\.){0,200}"\s*:|'[^'\\]{0,200}'\s*:/y

/** Whether a key with its colon stands here. */
export function isKeyAhead(text: string, at: number): boolean {
  keyAhead.lastIndex = at
  return keyAhead.test(text)
}

const keyBehind = /\s{0,100},\s{0,100}"[^"\\]{1,100}"\s{0,100}:/y

/** Whether a comma and another key with its colon follow at once. */
export function hasKeyBehind(text: string, at: number): boolean {
  keyBehind.lastIndex = at
  return keyBehind.test(text)
}
