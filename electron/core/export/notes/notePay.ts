// What a note says of salaries and offers, oldest first. What is not stated is left out.

import { textToMarkdown } from '../../../../shared/blocksToMarkdown.ts'
import { calendarDayIn } from '../../../../shared/calendar.ts'
import { workModeText } from '../../../../shared/employmentText.ts'
import { payText } from '../../../../shared/pay.ts'
import { yearlyPay } from '../../../../shared/yearlyPay.ts'
import type { ReadDb } from '../../db/sql.ts'
import { listOffers } from '../../outcomes/offers.ts'
import { listTalks } from '../../outcomes/salaryTalks.ts'
import { inertMarkdown } from './inertMarkdown.ts'

interface PayContext {
  db: ReadDb
  zone: string
  locale: string
}

/** One a line. */
export function talkLines(postingId: string, { db, zone, locale }: PayContext): string[] {
  return listTalks(db, postingId)
    .toReversed()
    .map(({ kind, at, pay, saidBy, personName, note }) => {
      const words = [`${kind} ${payText(pay, locale)}`, personName ?? '', saidBy, note ?? '']
      const said = words.filter((part) => part.trim() !== '').map(textToMarkdown)
      return `- ${calendarDayIn(Date.parse(at), zone)}: ${said.join(' · ')}`
    })
}

/** Each a list of what it says, below the day it came. */
export function offerParts(postingId: string, { db, zone, locale }: PayContext): string[] {
  return listOffers(db, postingId)
    .toReversed()
    .map((offer) => {
      const { base, receivedAt, more, benefits } = offer
      const year = base === null || base.period === 'year' ? null : yearlyPay(base, offer)
      const figure = year?.low ?? year?.top ?? null
      const lines: [string, string | null][] = [
        ['Base pay', base && payText(base, locale)],
        ['A year', figure === null ? null : `${figure} ${year?.currency ?? ''} (${year?.factors})`],
        ['Bonus', offer.bonus],
        ['Hours a week', offer.hoursPerWeek],
        ['Shares or options', offer.equity],
        ['Starts on', offer.startOn],
        ['Days off a year', offer.daysOff],
        ['Work mode', workModeText(offer.workMode)],
        ['Place', offer.place],
        ...more.map(({ name, text }): [string, string] => [name, text]),
      ]
      const stated = lines.flatMap(([name, text]) =>
        text === null || text === '' ? [] : [`- ${textToMarkdown(name)}: ${textToMarkdown(text)}`],
      )
      const day = receivedAt === null ? 'Offer' : calendarDayIn(Date.parse(receivedAt), zone)
      return [`### ${day}`, stated.join('\n'), inertMarkdown(benefits.trim())]
        .filter((part) => part !== '')
        .join('\n\n')
    })
}
