// Kinds of employment named among other words: "Emploi permanent à temps plein", "nhân viên toàn thời gian", "社招全职".
// Only for what is no kind by itself; a word too short or too common to tell anything among others is not looked for.

import { pattern } from '../text/pattern.ts'
import { type Contract, contractOf, type Schedule, scheduleOf } from './employmentWords.ts'
import { isSchedule, spokenKindsFor } from './spokenKinds.ts'

interface KindsNamed {
  schedule: Schedule[]
  contract: Contract[]
}

const longestPhrase = 80
const mostWords = 9
/** The longest names in the tables. */
const mostWordsOfName = 5
const negation = /(?<!\p{L})(?:not?|non|kein|keine|nicht|pas|sin|sem|nie|ikke|inte|не|без|geen)(?!\p{L})/iu
/** What may come of it one day is not what it is: "CDD pouvant déboucher sur un CDI". */
const hope = pattern('iu')`
  \s(?:mit (?:option|aussicht)|(?:with )?(?:possib|option|chance)
    |(?:con |com |avec )?(?:possibilit|opci[oó]n|opção)|pouvant|débouchant|met uitzicht|z możliwością
    |s možností|с возможностью|med mulighet|med möjlighet).*$
`
/** So long a word of Latin letters is about employment wherever it stands, these apart. */
const tellingLength = 7
const tellsNothing = new Set(
  'regular limited effective contract contrat student placement temporal integral completa parcial parziale déterminé déterminée indéterminé indéterminée zelfstandige toistaiseksi libéral'.split(
    ' ',
  ),
)
const tellingShort = new Set(
  'cdi cdd clt hpp dpp dpč heltid deltid fuldtid brigáda intérim vikar minijob praktik'.split(' '),
)

/** Writing without spaces: names of two signs and more, the longest first; 非正規, 正社員以外 and 정규직 전환 are something else. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]{2,}$/u
const unspacedNames = [...scheduleOf.keys(), ...contractOf.keys()]
  .filter((name) => unspaced.test(name))
  .sort((one, other) => other.length - one.length)
const unspacedName = new RegExp(`(?<![非不無无비未])(?:${unspacedNames.join('|')})(?!以外|登用| ?전환)`, 'gu')
const anyUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** The kinds a text of a few words names; none where it says what the job is not. */
export function findKindsNamed(text: string): KindsNamed {
  const found: KindsNamed = { schedule: [], contract: [] }
  if (text.length > longestPhrase || negation.test(text)) return found
  // "Permanent employmentFull time", where two labels stood side by side.
  const plain = text
    .replace(hope, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
  if (anyUnspaced.test(plain)) for (const [name] of plain.matchAll(unspacedName)) add(name, found)
  const words = plain.replaceAll('’', "'").match(/[\p{L}\p{M}\p{N}'.]+/gu) ?? []
  if (words.length > mostWords) return found
  for (let start = 0; start < words.length; ) start += lengthOfName(words, start, found)
  addSpoken(text, found)
  return found
}

/** Whether a text ends in what may come of the job one day. */
export function speaksOfHope(text: string): boolean {
  return hope.test(text)
}

/** Adds what names that are declined say of hours or terms no other name tells: "umowę o pracę". */
function addSpoken(text: string, { schedule, contract }: KindsNamed): void {
  const lacksHours = schedule.length === 0
  const lacksTerms = contract.length === 0
  if (!lacksHours && !lacksTerms) return
  for (const { kind, form } of spokenKindsFor(text)) {
    if (text.search(form) === -1) continue
    if (!isSchedule(kind)) {
      if (lacksTerms && !contract.includes(kind)) contract.push(kind)
    } else if (lacksHours && !schedule.includes(kind)) schedule.push(kind)
  }
}

/** How many words the name takes that begins at `start`, once it is added; 1 where none begins there. */
function lengthOfName(words: readonly string[], start: number, found: KindsNamed): number {
  for (let count = Math.min(mostWordsOfName, words.length - start); count > 0; count -= 1) {
    const name = words.slice(start, start + count).join(' ')
    if ((count > 1 || isTelling(name)) && add(name, found)) return count
  }
  return 1
}

function isTelling(word: string): boolean {
  if (tellsNothing.has(word)) return false
  return (
    word.length >= tellingLength ||
    tellingShort.has(word) ||
    (/[^\u0000-\u024F]/.test(word) && word.length > 3)
  )
}

function add(name: string, { schedule, contract }: KindsNamed): boolean {
  const hours = scheduleOf.get(name)
  const terms = contractOf.get(name)
  if (hours !== undefined && !schedule.includes(hours)) schedule.push(hours)
  if (terms !== undefined && !contract.includes(terms)) contract.push(terms)
  return hours !== undefined || terms !== undefined
}
