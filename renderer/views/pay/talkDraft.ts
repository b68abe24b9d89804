// What is typed of a salary that was talked about, and what it means.

import { calendarDayIn, instantOfWallTime } from '../../../shared/calendar.ts'
import type { Input } from '../../../shared/contract.ts'
import type { QuickMoment } from '../../../shared/quickDates/quickDate.ts'
import { readQuickDate } from '../../../shared/quickDates/quickDate.ts'
import { type PayDefaults, printPay, readPay } from '../../../shared/readPay.ts'
import type { SalaryTalk, TalkKind } from '../../../shared/salaryTalk.ts'
import type { DraftProblem } from '../../kept/useKeptDraft.ts'

/** As the fields hold it. */
interface TalkDraft {
  kind: TalkKind
  pay: string
  on: string
  saidBy: string
  personId: string
  note: string
}

export function emptyTalk(kind: TalkKind, today: string): TalkDraft {
  return { kind, pay: '', on: today, saidBy: '', personId: '', note: '' }
}

export function talkDraftOf(talk: SalaryTalk, zone: string): TalkDraft {
  return {
    kind: talk.kind,
    pay: printPay(talk.pay),
    on: calendarDayIn(Date.parse(talk.at), zone),
    saidBy: talk.saidBy,
    personId: talk.personName === null ? '' : (talk.personId ?? ''),
    note: talk.note ?? '',
  }
}

/** The instant to keep of a day something happened on: now, if it is today, else its noon. Null: today. */
export function instantOnDay(on: string, { now, zone }: Pick<QuickMoment, 'now' | 'zone'>): string | null {
  if (on === calendarDayIn(now, zone)) return null
  return new Date(instantOfWallTime(on, '12:00', zone)).toISOString()
}

/** What is to be saved, or what is wrong and with which field; without the day where it is still the one of `before`. */
export function readTalk(
  draft: TalkDraft,
  defaults: PayDefaults,
  moment: QuickMoment,
  before: TalkDraft,
): { fields: Omit<Input<'salaryTalks.add'>, 'postingId'> } | { problem: DraftProblem } {
  const reading = readPay(draft.pay, defaults)
  if (reading.kind === 'empty') {
    return { problem: { field: 'pay', text: 'Write how much, such as 85k, 60–70k EUR or £500/day.' } }
  }
  if (reading.kind === 'problem') return { problem: { field: 'pay', text: reading.text } }
  const day = readQuickDate(draft.on, moment)
  if (day.kind !== 'date') {
    return { problem: { field: 'on', text: day.kind === 'problem' ? day.text : 'Say when it was said.' } }
  }
  const at = draft.on === before.on ? null : instantOnDay(day.on, moment)
  return {
    fields: {
      kind: draft.kind,
      pay: reading.pay,
      ...(at === null ? {} : { at }),
      saidBy: draft.saidBy.trim(),
      personId: draft.personId === '' ? null : draft.personId,
      note: draft.note,
    },
  }
}
