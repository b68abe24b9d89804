// Markdown that a person typed, or that came in with a table, for programs that take more for markup than Roledex does: HTML
// and links to scripts become the text Roledex shows them as. All else stands as it was written.
//
// What is code stays code, but only where every reading of Markdown agrees that it is; anywhere else a backslash too many
// is better than a script.

/** The beginning of a tag, and the end of a link's words with what it leads to. */
const signs = /<(?=[a-z/!?])|\](?=[(:]\s*(?:<([^>]*)|([^\s)]*)))/gi

export function inertMarkdown(body: string): string {
  const done: string[] = []
  let block: string[] = []
  const endBlock = () => {
    done.push(...inertBlock(block))
    block = []
  }
  for (const { line, isCode } of markFences(body.split(/\r\n|\r|\n/))) {
    if (isCode || line.trim() === '') {
      endBlock()
      done.push(line)
    } else block.push(line)
  }
  endBlock()
  return done.join('\n')
}

/** Fences that stand at the very left, where they are in no list or quotation, and are closed again. */
function markFences(lines: readonly string[]): { line: string; isCode: boolean }[] {
  const marked: { line: string; isCode: boolean }[] = []
  while (marked.length < lines.length) {
    const at = marked.length
    const fence = /^(`{3,}|~{3,})[\w -]*$/.exec(lines[at] ?? '')?.[1]
    const end = fence === undefined ? -1 : lines.findIndex((line, index) => index > at && closes(line, fence))
    for (const line of lines.slice(at, Math.max(at, end) + 1)) marked.push({ line, isCode: end !== -1 })
  }
  return marked
}

function closes(line: string, fence: string): boolean {
  const found = /^(`{3,}|~{3,})\s*$/.exec(line)?.[1]
  return found !== undefined && found[0] === fence[0] && found.length >= fence.length
}

/** Lines that may belong together. */
function inertBlock(lines: readonly string[]): string[] {
  const codes = lines.map(codeSpans)
  const isSure = codes.every((spans) => spans !== null)
  return lines.map((line, index) =>
    line.replace(signs, (sign, inAngles: string | undefined, bare: string | undefined, at: number) => {
      const isCode = isSure && codes[index]?.some(([from, to]) => at >= from && at < to)
      const isEscaped = (/\\*$/.exec(line.slice(0, at))?.[0].length ?? 0) % 2 === 1
      const isText = sign === ']' && isHarmless(inAngles ?? bare ?? '')
      return isCode || isEscaped || isText ? sign : `\\${sign}`
    }),
  )
}

/** From where to where there is code in a line; null where that depends on what stands around it. */
function codeSpans(line: string): [number, number][] | null {
  if (!line.includes('`')) return []
  if (line.includes('|') || line.includes('\\`')) return null
  const runs = [...line.matchAll(/`+/g)]
  const spans: [number, number][] = []
  for (let at = 0; at < runs.length; at++) {
    const open = runs[at]
    const end = runs.findIndex((run, index) => index > at && run[0].length === open?.[0].length)
    const close = runs[end]
    if (open === undefined || close === undefined) return null
    spans.push([open.index, close.index])
    at = end
  }
  return spans
}

/** An address that leads into the web, to a mailbox, or to a place beside the note; none may stand in the next line. */
function isHarmless(target: string): boolean {
  if (target === '') return false
  return /^(https?:\/\/|mailto:)/i.test(target) || !/[:&\\%\p{Cc}]/u.test(target)
}
