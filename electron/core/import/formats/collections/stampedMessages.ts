// A chat as WhatsApp writes it down: "[01/11/2026, 10:00:00] Ines: …", "01.11.26, 10:00 - Ines: …", and as it is copied from
// its window: "[10:00, 01/11/2026] Ines: …". A message goes on until the next stamp.

import { stampForms } from '../../stamps.ts'

const sender = /^[^:\n]{1,60}: /

export interface StampedMessage {
  text: string
  /** The day it was sent, YYYY-MM-DD; null where it can be read in two ways. */
  on: string | null
}

interface Stamped {
  numbers: [number, number, number]
  lines: string[]
}

/** The messages of a chat; none where the text begins with no stamp. What a program adds by itself has no sender and is none. */
export function partMessages(text: string): StampedMessage[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const form = stampForms.find((stamp) => stamp.test(lines[0] ?? ''))
  if (form === undefined) return []
  const messages: Stamped[] = []
  for (const line of lines) {
    const stamp = form.exec(line)
    if (stamp === null) {
      messages.at(-1)?.lines.push(line)
      continue
    }
    const said = line.slice(stamp[0].length)
    const from = sender.exec(said)
    const numbers: Stamped['numbers'] = [Number(stamp[1]), Number(stamp[3]), Number(stamp[4])]
    messages.push({ numbers, lines: from === null ? [] : [said.slice(from[0].length)] })
  }
  const isDayFirst = orderOf(messages)
  return messages
    .filter((message) => message.lines.length > 0)
    .map(({ numbers, lines }) => ({ text: lines.join('\n'), on: dayOf(numbers, isDayFirst) }))
}

/** Whether the day stands in front of the month, as one of the days shows; null where none does. */
function orderOf(messages: readonly Stamped[]): boolean | null {
  const ends = messages.filter(({ numbers: [first] }) => first <= 31)
  if (ends.some(({ numbers: [first] }) => first > 12)) return true
  return ends.some(({ numbers: [, second] }) => second > 12) ? false : null
}

function dayOf([first, second, third]: Stamped['numbers'], isDayFirst: boolean | null): string | null {
  const isSure = first > 31 || first === second || isDayFirst !== null
  const [year, month, date] =
    first > 31
      ? [first, second, third]
      : isDayFirst === false
        ? [third, first, second]
        : [third, second, first]
  const whole = new Date(Date.UTC(year < 100 ? 2000 + year : year, month - 1, date))
  return isSure && whole.getUTCMonth() === month - 1 ? whole.toISOString().slice(0, 10) : null
}
