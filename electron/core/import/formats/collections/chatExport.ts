// Messages as programs for chats export them: Telegram (JSON and pages), Slack and Discord (JSON), WhatsApp (text, also as it is
// copied). Each message is read as a text of its own; when it was sent stands beside it.

import { decodeBytes } from '../../decode.ts'
import { readJson } from '../../json/jsonLadder.ts'
import { isJsonObject, type JsonValue, listAt, textAt, valueAt } from '../../json/jsonValue.ts'
import type { Surroundings } from '../../raw.ts'
import { stampForms } from '../../stamps.ts'
import { readPlainText } from '../../text/richText.ts'
import type { FormatReading } from '../reading.ts'
import { type Collected, readCollected } from './collected.ts'

const advice =
  'None of these messages is a posting that Roledex can read. Copy the text of the posting and choose “Import pasted text”.'
/** Less than anybody needs to offer a job. */
const shortest = 60

/** Reads each message of an exported chat. Never throws; what holds no posting says so in its attempts. */
export function readChatExport(bytes: Uint8Array, known: Surroundings): FormatReading {
  const { text, charset } = decodeBytes(bytes)
  const start = text.trimStart()
  const messages = start.startsWith('<')
    ? messagesOfPage(text)
    : ((/^[{[]\s*["{]/.test(start) ? messagesOfData(text) : null) ?? messagesOfText(text))
  // Newest first: jobs that were offered years ago are the ones to leave out.
  const told = messages.filter((message) => message.text.length >= shortest).reverse()
  return readCollected(told, { rung: 'messages', noun: 'message', charset, advice }, known)
}

interface Sent {
  /** An instant; null where only the day is known. */
  at: string | null
  /** On the calendar of who exported it. */
  on: string | null
}

function messageOf(text: string, { at, on }: Sent, isPublished: boolean): Collected {
  return { kind: 'text', text: text.trim(), title: null, url: null, savedAt: at, writtenOn: on, isPublished }
}

/** Null where it is no JSON. */
function messagesOfData(text: string): Collected[] | null {
  const root = readJson(text)?.value
  if (root === undefined) return null
  const messages = Array.isArray(root) ? root : listAt(root, 'messages')
  // What somebody saves for themselves was sent to nobody.
  const isPublished = !/saved|personal|bot/.test(textAt(root, 'type') ?? '')
  return messages
    .filter((message) => isJsonObject(message))
    .map((message) => messageOf(textOfMessage(message), sentOf(message), isPublished))
}

/** Telegram writes a text with links in it as a list of parts. */
function textOfMessage(message: JsonValue): string {
  const parts = [valueAt(message, 'text'), valueAt(message, 'content')].flat()
  return parts.map((part) => (typeof part === 'string' ? part : (textAt(part, 'text') ?? ''))).join('')
}

function sentOf(message: JsonValue): Sent {
  const seconds = textAt(message, 'date_unixtime') ?? textAt(message, 'ts')
  const written = textAt(message, 'date') ?? textAt(message, 'timestamp')
  const ms = seconds === null ? Date.parse(written ?? '') : Math.round(Number(seconds) * 1000)
  // Without a zone it is the time where it was exported.
  const isSure = seconds !== null || /Z|[+-]\d\d:?\d\d$/.test(written ?? '')
  const at = Number.isFinite(ms) && isSure ? new Date(ms).toISOString() : null
  return { at, on: /^\d{4}-\d\d-\d\d/.exec(written ?? '')?.[0] ?? at?.slice(0, 10) ?? null }
}

/** Telegram's pages: a moment, and below it the text, in which no element of this kind stands. */
const pagePart = /<div class="(?:pull_right date details" title="(\d\d)\.(\d\d)\.(\d{4})[^"]*"|text")>/g

function messagesOfPage(page: string): Collected[] {
  const messages: Collected[] = []
  let on: string | null = null
  for (const { 0: start, 1: day, 2: month, 3: year, index } of page.matchAll(pagePart)) {
    if (year !== undefined) {
      on = `${year}-${month}-${day}`
      continue
    }
    const from = index + start.length
    const end = page.indexOf('</div>', from)
    if (end === -1) break
    messages.push(messageOf(readPlainText(page.slice(from, end)), { at: null, on }, true))
  }
  return messages
}

function messagesOfText(text: string): Collected[] {
  return partMessages(text).map(({ text, on }) => messageOf(text, { at: null, on }, false))
}

const sender = /^[^:\n]{1,60}: /

interface StampedMessage {
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
