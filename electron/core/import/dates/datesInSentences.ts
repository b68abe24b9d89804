// The dates in running text, each with the rest of its sentence, for what says in any order of words what happens on a
// day: which words say it, startBesideDate.ts and deadlineBesideDate.ts know.

import { pattern } from '../text/pattern.ts'
import { type AnnouncedContext, readHead } from './announcedDates.ts'

/** A date with the rest of its sentence. */
export interface DateInSentence {
  before: string
  said: string
  after: string
  date: string | null
}

const longestBefore = 160
const longestAfter = 120
/** Where a sentence begins and ends; not behind the number of a day, nor an abbreviation. */
const sentenceStart = /^[\s\S]*(?:[\n!?。！？;；•|]|(?<![\d ]|\b\p{L}{1,2})\.\s(?=[\p{Lu}\p{Lo}]))/u
const sentenceEnd = /[\n!?。！？;；•|]|\.(?:\s|$)/u
const monthInFront = /(?<!\p{L})\p{L}{3,10}\.? $/u

/** The dates of a text that name a month in words or a year. */
export function* datesInSentences(
  text: string,
  plain: string,
  context: AnnouncedContext,
): Generator<DateInSentence> {
  let end = 0
  for (const { 0: digits, index } of plain.matchAll(/(?<![\d.,/\p{Sc}-])\d{1,4}(?=\D)/gu)) {
    if (index < end) continue
    const month =
      digits.length > 2 ? '' : (monthInFront.exec(plain.slice(Math.max(0, index - 14), index))?.[0] ?? '')
    const start = [index - month.length, index].find(
      (at) => readHead(plain.slice(at, at + 60), context) !== null,
    )
    if (start === undefined) continue
    const { date, length } = readHead(plain.slice(start, start + 60), context)!
    const said = text.slice(start, start + length)
    if (!/\d{4}|\p{L}{3}|[月월]/u.test(said)) continue
    end = start + length
    const before = text.slice(Math.max(0, start - longestBefore), start).replace(sentenceStart, '')
    const after = text.slice(end, end + longestAfter)
    const stop = after.search(sentenceEnd)
    yield { before, said, after: stop === -1 ? after : after.slice(0, stop), date }
  }
}

/** "Bis zum", "tarihine kadar": what makes a day the last one. */
const untilBefore = pattern('iu')`
  (?<!\p{L})(?:by|before|until|till|(?:no|not) later than|bis(?: spätestens)?|spätestens(?: am)?|avant|jusqu['’]au|au plus tard
    |hasta|antes del?|a más tardar|até|entro(?: e non oltre)?|fino al|vóór|voor|uiterlijk|t\/m|tot(?: en met)?
    |do(?: dnia)?|najpóźniej(?: do)?|nejpozději(?: do)?|senast|före|till och med|t\.?o\.?m\.?|innen|senest|inden|viimeistään|legkésőbb
    |до|не позднее|en geç|قبل|حتى|trước|chậm nhất|đến(?: hết)?)
  (?:[ ,](?:zum|dem|den|le|el|il|the|ao?|dnia|ngày|يوم))?(?:,? ?(?:the )?\p{L}{2,12}(?:-feira)?,?(?: (?:dem|den|the))?)?\s?$
  |(?:截止到|截至)\s?$
`
const untilBehind =
  /^(?:[^\d\s]{0,3}-ig| ?（.{1,3}）?まで| ?まで| ?까지| ?(?:\(.\))?[之以]?前(?!后)| ?(?:为止|截止)| mennessä| (?:saakka|asti)| tarihine kadar|['’]\p{L}{1,2} kadar)/u

/** Whether its words make a day the last on which something may be. */
export function isLastDay({ before, after }: DateInSentence): boolean {
  return untilBefore.test(before) || untilBehind.test(after)
}
