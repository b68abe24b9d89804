// What the keys of a Markdown field do to its text, as plain text in and change out. Null: the key does what it always does.

interface TextSelection {
  from: number
  to: number
}

/** Puts `insert` in the place of `from` to `to`, and then selects. */
export interface TextEdit extends TextSelection {
  insert: string
  select: TextSelection
}

const listLine = /^(\s*)(?:([-*+])|(\d{1,9})([.)]))( +)(?:\[([ xX])\] +)?/
const quoteLine = /^\s*(?:> ?)+/

/** Enter: the next line goes on with the list or quote of this one; on an empty item it ends it. */
export function continueLine(text: string, { from, to }: TextSelection): TextEdit | null {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1
  const line = text.slice(lineStart, from)
  const mark = markOf(line)
  if (mark === null) return null
  const lineEnd = text.indexOf('\n', to)
  const rest = text.slice(to, lineEnd === -1 ? undefined : lineEnd)
  if (line.length === mark.length && rest.trim() === '') return change(lineStart, to, '', 0)
  const insert = `\n${mark.next}`
  return change(from, to, insert, insert.length)
}

const twoMarks = /^(\s*)(?:[-*+] +(?:\[[ xX]\] +)?([-*+])|\d{1,9}[.)] +(\d{1,9}[.)]))$/

/** A blank behind a mark of a list: typed out of habit where Enter has put one already, it takes the place of that one. */
export function typeMark(text: string, { from, to }: TextSelection): TextEdit | null {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1
  const isAtEnd = from === to && /^(?:\n|$)/.test(text.slice(to))
  const found = isAtEnd ? text.slice(lineStart, from).match(twoMarks) : null
  if (found === null) return null
  const [, indent = '', bullet, number] = found
  const mark = `${indent}${bullet ?? number} `
  return change(lineStart, to, mark, mark.length)
}

function markOf(line: string): { length: number; next: string } | null {
  const item = line.match(listLine)
  if (item !== null) {
    const [whole, indent = '', bullet, number, point = '', space = ' ', box] = item
    const sign = bullet ?? `${Number(number) + 1}${point}`
    return { length: whole.length, next: `${indent}${sign}${space}${box === undefined ? '' : '[ ] '}` }
  }
  const quote = line.match(quoteLine)?.[0]
  return quote === undefined ? null : { length: quote.length, next: quote }
}

/** Ctrl+B and the like: puts signs around what is selected, or takes them away. */
export function toggleSigns(text: string, { from, to }: TextSelection, signs: string): TextEdit {
  const { length } = signs
  const selected = text.slice(from, to)
  if (isAround(text, { from, to }, signs)) {
    return {
      from: from - length,
      to: to + length,
      insert: selected,
      select: { from: from - length, to: to - length },
    }
  }
  // Blanks at the ends stay outside: within, the signs would be words.
  const before = selected.length - selected.trimStart().length
  const words = selected.trim()
  const start = from + (words === '' ? 0 : before)
  return {
    from: start,
    to: start + words.length,
    insert: `${signs}${words}${signs}`,
    select: { from: start + length, to: start + length + words.length },
  }
}

/** One `*` beside another is half of `**` and no sign of its own. */
function isAround(text: string, { from, to }: TextSelection, signs: string): boolean {
  const before = text.slice(0, from).match(/\*+$/)?.[0].length ?? 0
  const after = text.slice(to).match(/^\*+/)?.[0].length ?? 0
  const has = (count: number) => count === 3 || count === signs.length
  return has(before) && has(after)
}

/** Ctrl+K: makes a link of what is selected, an address or words, and asks for the other. */
export function makeLink(text: string, { from, to }: TextSelection): TextEdit {
  const selected = text.slice(from, to)
  const isAddress = /^(?:https?:\/\/|mailto:|www\.)\S+$/i.test(selected)
  const insert = isAddress ? `[](${selected})` : `[${selected}]()`
  return change(from, to, insert, isAddress || selected === '' ? 1 : insert.length - 1)
}

/** Ticks the box at this place, or takes the tick away; null where no box stands there any more. */
export function toggleTask(text: string, at: number): string | null {
  const box = text.slice(at, at + 3)
  if (!/^\[[ xX]\]$/.test(box)) return null
  return `${text.slice(0, at)}${box === '[ ]' ? '[x]' : '[ ]'}${text.slice(at + 3)}`
}

function change(from: number, to: number, insert: string, caret: number): TextEdit {
  return { from, to, insert, select: { from: from + caret, to: from + caret } }
}
