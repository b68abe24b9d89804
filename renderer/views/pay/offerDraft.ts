// What is typed of an offer, and what it means.

import { parseAmount } from '../../../shared/amounts.ts'
import { calendarDayIn } from '../../../shared/calendar.ts'
import type { Input } from '../../../shared/contract.ts'
import type { MyDeadline } from '../../../shared/model.ts'
import { type Offer, type OfferFields, offerFieldsSchema } from '../../../shared/offer.ts'
import type { WorkMode } from '../../../shared/posting.ts'
import { printQuickDate, type QuickMoment, readQuickDate } from '../../../shared/quickDates/quickDate.ts'
import { type PayDefaults, printPay, readPay } from '../../../shared/readPay.ts'
import type { DraftProblem } from '../../kept/useKeptDraft.ts'
import { instantOnDay } from './talkDraft.ts'

/** As the fields hold it: empty where nothing is typed. */
export interface OfferDraft {
  base: string
  receivedOn: string
  replyBy: string
  hoursPerWeek: string
  salariesPerYear: string
  bonus: string
  equity: string
  startOn: string
  workMode: WorkMode
  place: string
  daysOff: string
  benefits: string
  more: { name: string; text: string }[]
}

export function emptyOffer(today: string, replyBy: MyDeadline | null): OfferDraft {
  return {
    base: '',
    receivedOn: today,
    replyBy: replyBy === null ? '' : printQuickDate(replyBy.on, replyBy.time),
    hoursPerWeek: '',
    salariesPerYear: '',
    bonus: '',
    equity: '',
    startOn: '',
    workMode: 'unknown',
    place: '',
    daysOff: '',
    benefits: '',
    more: [],
  }
}

export function offerDraftOf(offer: Offer, replyBy: MyDeadline | null, zone: string): OfferDraft {
  const { bonus, equity, workMode, place, daysOff, benefits, more } = offer
  return {
    base: offer.base === null ? '' : printPay(offer.base),
    receivedOn: offer.receivedAt === null ? '' : calendarDayIn(Date.parse(offer.receivedAt), zone),
    replyBy: replyBy === null ? '' : printQuickDate(replyBy.on, replyBy.time),
    hoursPerWeek: offer.hoursPerWeek ?? '',
    salariesPerYear: offer.salariesPerYear ?? '',
    bonus,
    equity,
    startOn: offer.startOn ?? '',
    workMode,
    place,
    daysOff,
    benefits,
    more,
  }
}

type Read = Omit<Input<'offers.change'>, 'id'>

/** What is to be saved of it, the days it came and wants its answer only where they differ from `before`; or what is wrong and with which field. */
export function readOffer(
  draft: OfferDraft,
  before: OfferDraft,
  defaults: PayDefaults,
  moment: QuickMoment,
): { fields: Read } | { problem: DraftProblem } {
  const base = readPay(draft.base, defaults)
  if (base.kind === 'problem') return { problem: { field: 'base', text: base.text } }
  const days: Record<'receivedOn' | 'replyBy' | 'startOn', MyDeadline | null> = {
    receivedOn: null,
    replyBy: null,
    startOn: null,
  }
  for (const field of ['receivedOn', 'replyBy', 'startOn'] as const) {
    const read = readQuickDate(draft[field], {
      ...moment,
      leaning: field === 'receivedOn' ? 'back' : 'ahead',
    })
    if (read.kind === 'problem') return { problem: { field, text: read.text } }
    if (read.kind === 'date') days[field] = { on: read.on, time: read.time }
  }
  const counts = {
    hoursPerWeek: readCount(draft.hoursPerWeek),
    salariesPerYear: readCount(draft.salariesPerYear),
  }
  for (const [field, text] of Object.entries(countProblems)) {
    const schema = offerFieldsSchema.shape[field as keyof typeof counts]
    if (!schema.safeParse(counts[field as keyof typeof counts]).success) return { problem: { field, text } }
  }
  const fields: OfferFields = {
    base: base.kind === 'pay' ? base.pay : null,
    ...counts,
    bonus: draft.bonus.trim(),
    equity: draft.equity.trim(),
    startOn: days.startOn?.on ?? null,
    workMode: draft.workMode,
    place: draft.place.trim(),
    daysOff: draft.daysOff.trim(),
    benefits: draft.benefits,
    more: draft.more
      .map(({ name, text }) => ({
        name: name.trim() || (text.trim() === '' ? '' : 'Also'),
        text: text.trim(),
      }))
      .filter(({ name }) => name !== ''),
  }
  const at =
    draft.receivedOn === before.receivedOn || days.receivedOn === null
      ? null
      : instantOnDay(days.receivedOn.on, moment)
  return {
    fields: {
      ...fields,
      ...(at === null ? {} : { at }),
      ...(draft.replyBy === before.replyBy ? {} : { replyBy: days.replyBy }),
    },
  }
}

const countProblems = {
  hoursPerWeek: 'Write a number of hours up to 168, such as 38.5.',
  salariesPerYear: 'Write a number up to 24, such as 13.',
}

/** A decimal as text; null where nothing is typed, and what is typed where it is none. */
function readCount(typed: string): string | null {
  const text = typed.trim().replace(/\s*h(ours?)?$/i, '')
  return text === '' ? null : (parseAmount(text) ?? text)
}
