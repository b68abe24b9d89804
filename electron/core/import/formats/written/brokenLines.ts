// Text copied from a PDF or written in a mail of fixed width breaks its lines in the middle of a sentence, and words
// with them. Put together again is only what surely belongs together: a long line without an end, and a next one that
// begins small, or with a word that had no room before it.

import { findPeriod } from '../../salary/periods.ts'
import { pattern } from '../../text/pattern.ts'
import { isPay } from '../../wording/lines/payAlone.ts'

const shortestBroken = 45
const longestBroken = 120
/** One such pair may be how somebody writes; a text that was broken has many. */
const leastPairs = 2
/** Of a page that was copied, with its many short lines, it is a line or two in ten. */
const leastShare = 1 / 6
const mostLines = 2000
const ownLine = /^\s*(?:[-*+•·▪●○◦–—]|\d{1,2}[.)]|#{1,6}\s|\||>)/

/** Mails are broken where a screen of letters ended. */
const widestMail = 80
const labelled = /^\p{Lu}[\p{L} /-]{1,30}?\s*:(?:\s|$)/u

/** An address, or a label that somebody wrote small. */
const ownThing = /^\s*(?:https?:|www\.|\p{Ll}{2,20}:\s)/u

/** No line that is a whole ends with one of these. */
const unfinished =
  /\s(?:of|the|and|an?|in|to|for|with|by|or|on|at|from|as|is|are|that|their|its|our|und|der|die|das|mit|für|von|de|des|et|la|les|y|e|el)$/i

/** "self-", "team-": these keep their hyphen. */
const kept = pattern('iu')`
  (?<!\p{L})(?:self|team|co|non|well|full|part|long|short|high|low|cross|end|hands|fast|data|user|client
    |customer|results?|detail|goal|problem|decision|test|state|real|multi|front|back|on|off|in|up|pre|post
    |anti|mid)-$
`

/** The text with its broken lines joined; as it is where it has none, or a line that nothing broke. */
export function joinBrokenLines(whole: string): string {
  const text = joinPay(whole)
  const lines = text.split('\n')
  const width = Math.max(...lines.slice(0, mostLines).map((line) => line.trimEnd().length))
  if (width > longestBroken || lines.length > mostLines) return text
  const breaks = lines.map((line, index) => isBroken(line.trimEnd(), lines[index + 1], width))
  const broken = breaks.filter((isBreak) => isBreak).length
  const written = lines.filter((line) => line.trim() !== '').length
  if (broken < leastPairs || broken < written * leastShare)
    for (const [index, line] of lines.entries()) breaks[index] = isUnfinished(line, lines[index + 1])
  if (!breaks.includes(true)) return text
  let joined = ''
  for (const [index, written] of lines.entries()) {
    const line = breaks[index - 1] === true ? written.trimStart() : written
    if (breaks[index] !== true) joined += index === lines.length - 1 ? line : `${line}\n`
    else if (/\p{Ll}-$/u.test(line.trimEnd()) && !kept.test(line.trimEnd()))
      joined += line.trimEnd().slice(0, -1)
    else joined += line.trimEnd().endsWith('-') ? line.trimEnd() : `${line.trimEnd()} `
  }
  return joined
}

const amountAbove = /^(?:[^\n:]{2,30}:)?[^\n:]{0,40}\d[^\n:]{0,12}$/u
const longestPeriod = 50

/** "15000 - 22000 PLN", and below it "+ vat (B2B) miesięcznie": for what time an amount is, and before which taxes. */
function joinPay(text: string): string {
  if (!/\d[^\n]{0,12}\n[^\n]{2,50}(?:\n|$)/.test(text)) return text
  const lines = text.split('\n')
  return lines.reduce((joined, line, index) => {
    const above = (lines[index - 1] ?? '').trim()
    return index > 0 && goesOnWithPay(above, line.trim())
      ? `${joined.trimEnd()} ${line.trim()}`
      : `${joined}\n${line}`
  })
}

function goesOnWithPay(above: string, line: string): boolean {
  if (line === '' || line.length > longestPeriod || /\d\d/.test(line) || !amountAbove.test(above))
    return false
  const amount = above.slice(above.indexOf(':') + 1).trim()
  return isPay(amount) && findPeriod(amount) === null && isPay(`${amount} ${line}`)
}

/** A list has short lines among its long ones; what was broken ends close to where the page does. */
function isBroken(line: string, next: string | undefined, width: number): boolean {
  if (next === undefined || line.length < Math.max(shortestBroken, width * 0.75)) return false
  if (/[.:;!?…]$|\s[|·•]\s/.test(line) || ownLine.test(next)) return false
  // Who copies a page copies its name twice.
  if (line === next.trimEnd()) return false
  if (ownThing.test(next) && !unfinished.test(line)) return false
  return (
    /^\s*\p{Ll}/u.test(next) ||
    (width <= widestMail && !/\p{Lu}$/u.test(line) && hadNoRoom(line, next, width))
  )
}

/** "… is looking for a technician of", "laboratories": also where nothing else in a text was broken. */
function isUnfinished(line: string, next: string | undefined): boolean {
  const isSure = next !== undefined && /^\p{Ll}/u.test(next) && !ownThing.test(next) && !ownLine.test(line)
  return isSure && ofNext.test(line)
}

const ofNext = /\S\s(?:of|the|an?|de|del|di|des|der|du|da|do|van|la|el|los|las|un|una|une|eine?|einen)$/u

/** "… a position as Research", "Associate in River Mapping …" */
function hadNoRoom(line: string, next: string, width: number): boolean {
  const word = /^ ?([\p{Lu}\d("“„«][^\s:]*)(?=\s|$)/u.exec(next)?.[1]
  return word !== undefined && !labelled.test(next) && line.length + 1 + word.length > width
}
