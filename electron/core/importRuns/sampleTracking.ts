// How far one of the samples has got: applied for, talked about and offered, so that offers can be looked at before there
// is a real one. Written with its posting and therefore undone and removed with it.

import { addDays, calendarDayIn } from '../../../shared/calendar.ts'
import { dayMs } from '../../../shared/durations.ts'
import type { Pay } from '../../../shared/pay.ts'
import type { StageMeaning } from '../../../shared/stages.ts'
import type { WriteDb } from '../db/sql.ts'
import { receiveOffer } from '../outcomes/offers.ts'
import type { OnStored, StoreContext } from '../storing.ts'
import { insertEvent } from '../tracking/events.ts'
import { listStages } from '../tracking/stageRows.ts'
import { moveToStage } from '../tracking/tracking.ts'

const offeredFile = 'robotics-pelican-cooperative.html'

/** One that the library held already stays as it is. */
export const trackSample: OnStored = (db, _posting, { postingId, outcome }, context) => {
  if (context.fileName !== offeredFile || outcome !== 'added') return
  const today = calendarDayIn(Date.parse(context.now), context.zone)
  move(db, postingId, 'applied', 7, context)
  insertEvent(db, {
    id: context.newId(),
    postingId,
    kind: 'salaryTalked',
    at: daysAgo(5, context),
    note: null,
    talk: 'wished',
    pay: byTheHour('102'),
    saidBy: 'On the phone',
    personId: null,
  })
  move(db, postingId, 'inProcess', 4, context)
  const offer = {
    base: byTheHour('96'),
    hoursPerWeek: '30',
    startOn: addDays(today, 40),
    workMode: 'remote_or_onsite' as const,
    daysOff: '24 days and the days between the years',
    benefits: '- Travel to the workshop is paid\n- The first arm that sorts glass is named after you',
  }
  const came = { at: daysAgo(1, context), replyBy: { on: addDays(today, 6), time: null } }
  receiveOffer(db, { ...offer, postingId }, came, context)
  move(db, postingId, 'offer', 1, context)
}

/** To the last of the stages that mean it; nowhere where the person has none. */
function move(
  db: WriteDb,
  postingId: string,
  meaning: StageMeaning,
  days: number,
  context: StoreContext,
): void {
  const stage = listStages(db).findLast((each) => each.meaning === meaning)
  if (stage !== undefined)
    moveToStage(db, postingId, { stageId: stage.id, at: daysAgo(days, context) }, context)
}

function daysAgo(days: number, { now }: StoreContext): string {
  return new Date(Date.parse(now) - days * dayMs).toISOString()
}

function byTheHour(amount: string): Pay {
  return { min: amount, max: amount, currency: 'USD', period: 'hour' }
}
