// The stages as the person has them. One that is removed leaves every list but keeps its row, so that old events keep
// its name, colour and meaning; `replacedBy` leads to the stage that took its place. No event is made up for that:
// nothing happened to the application.

import { numberText } from '../../../shared/counts.ts'
import { limits } from '../../../shared/limits.ts'
import type { Stage } from '../../../shared/model.ts'
import { nameKey, tidyName } from '../../../shared/names.ts'
import { type Failure, fail, ok, type Result } from '../../../shared/result.ts'
import { followStages, type StagesChange } from '../../../shared/search/followStages.ts'
import {
  inboxStageId,
  isEndMeaning,
  meaningTexts,
  neededMeanings,
  placeForMeaning,
  usualQuietDays,
} from '../../../shared/stages.ts'
import { type ReadDb, setOrder, type WriteDb } from '../db/sql.ts'
import type { CommandHandlers, QueryHandlers } from '../handler.ts'
import { rewriteSearches } from './rewriteSearches.ts'
import { findStage, listRemovedStages, listStages } from './stageRows.ts'

function countByStage(db: ReadDb): Record<string, number> {
  const rows = db.all<{ stageId: string; n: number }>(
    `SELECT coalesce(t.stageId, '${inboxStageId}') AS stageId, count(*) AS n
     FROM postings p LEFT JOIN tracking t ON t.postingId = p.id GROUP BY 1`,
  )
  return Object.fromEntries(rows.map(({ stageId, n }) => [stageId, n]))
}

function refuseName(db: ReadDb, name: string, exceptId?: string): Failure | null {
  if (!/[^\p{Z}\p{C}]/u.test(name)) return fail('badRequest', 'A stage needs a name. Nothing was changed.')
  const taken = listStages(db).find((stage) => stage.id !== exceptId && nameKey(stage.name) === nameKey(name))
  if (taken === undefined) return null
  return fail('conflict', `There is a stage called “${taken.name}” already. Choose another name.`)
}

function refuseRemoval(stages: readonly Stage[], { id, name, meaning }: Stage): Failure | null {
  if (id === inboxStageId) {
    return fail('conflict', `“${name}” stays: new postings come in there. You can give it another name.`)
  }
  const isLast = !stages.some((stage) => stage.id !== id && stage.meaning === meaning)
  if (!isLast || !neededMeanings.includes(meaning)) return null
  return fail(
    'conflict',
    `“${name}” is the only stage for “${meaningTexts[meaning]}”, which your statistics count. Rename it, or add another of that meaning first.`,
  )
}

/** Saved searches still find what they found. */
function followInSearches(db: WriteDb, change: StagesChange): Failure | null {
  return rewriteSearches(db, 'stage', (search) => followStages(search, change))
}

const gone = () => fail('notFound', 'This stage no longer exists. Nothing was changed.')

type StageMethods =
  | 'stages.add'
  | 'stages.rename'
  | 'stages.recolor'
  | 'stages.setQuiet'
  | 'stages.move'
  | 'stages.remove'

export const stageHandlers: Pick<QueryHandlers, 'stages.list' | 'stages.counts'> &
  Pick<CommandHandlers, StageMethods> = {
  'stages.list': (db) => ok({ stages: listStages(db), removed: listRemovedStages(db) }),
  'stages.counts': (db) => ok({ counts: countByStage(db) }),

  'stages.add': (db, { name, meaning, color }, command) => {
    const stages = listStages(db)
    const refusal = refuseName(db, name)
    if (refusal !== null) return refusal
    if (stages.length >= limits.stages) {
      return fail('tooLarge', `There are ${limits.stages} stages already. Remove one first.`)
    }
    const position = placeForMeaning(stages, meaning)
    const stage: Stage = {
      id: command.newId(),
      name: tidyName(name),
      meaning,
      color,
      isEnd: isEndMeaning(meaning),
      position,
      quietDays: usualQuietDays[meaning],
    }
    db.run(
      'INSERT INTO stages (id, name, meaning, color, isEnd, position, quietDays) VALUES (?, ?, ?, ?, ?, ?, ?)',
      stage.id,
      stage.name,
      meaning,
      color,
      stage.isEnd ? 1 : 0,
      position,
      stage.quietDays,
    )
    setOrder(db, 'stages', stages.map(({ id }) => id).toSpliced(position, 0, stage.id))
    const tooLong = followInSearches(db, { before: stages, after: listStages(db) })
    if (tooLong !== null) return tooLong
    command.describe(`Added the stage “${stage.name}”`)
    return ok(stage)
  },

  'stages.rename': (db, { id, name }, command) => {
    const stage = findStage(db, id)
    if (stage === undefined) return gone()
    const refusal = refuseName(db, name, id)
    if (refusal !== null) return refusal
    const before = listStages(db)
    const renamed = { ...stage, name: tidyName(name) }
    db.run('UPDATE stages SET name = ? WHERE id = ?', renamed.name, id)
    const tooLong = followInSearches(db, { before, after: listStages(db) })
    if (tooLong !== null) return tooLong
    command.describe(`Renamed the stage “${stage.name}” to “${renamed.name}”`)
    return ok(renamed)
  },

  'stages.recolor': (db, { id, color }, command) => {
    const stage = findStage(db, id)
    if (stage === undefined) return gone()
    db.run('UPDATE stages SET color = ? WHERE id = ?', color, id)
    command.describe(`Gave the stage “${stage.name}” another colour`)
    return ok({ ...stage, color })
  },

  'stages.setQuiet': (db, { id, quietDays }, command) => {
    const stage = findStage(db, id)
    if (stage === undefined) return gone()
    db.run('UPDATE stages SET quietDays = ? WHERE id = ?', quietDays, id)
    const when =
      quietDays === 0 ? 'Never ask' : `Ask after ${quietDays} quiet ${quietDays === 1 ? 'day' : 'days'}`
    command.describe(`${when} in “${stage.name}”`)
    return ok({ ...stage, quietDays })
  },

  'stages.move': (db, { id, to }, command) => {
    const stages = listStages(db)
    const stage = stages.find((each) => each.id === id)
    if (stage === undefined) return gone()
    if (id === inboxStageId) {
      return fail('conflict', `“${stage.name}” stays first: new postings come in there.`)
    }
    const isOfKind = (each: Stage) => each.isEnd === stage.isEnd && each.id !== inboxStageId
    const others = stages.filter((each) => each.id !== id)
    const first = others.findIndex(isOfKind)
    const count = others.filter(isOfKind).length
    if (count > 0) {
      const place = first + Math.min(to, count)
      setOrder(
        db,
        'stages',
        others.toSpliced(place, 0, stage).map((each) => each.id),
      )
    }
    command.describe(`Moved the stage “${stage.name}”`)
    return ok({ stages: listStages(db) })
  },

  'stages.remove': (db, { id, moveTo }, command): Result<{ moved: number }> => {
    const before = listStages(db)
    const stage = before.find((each) => each.id === id)
    if (stage === undefined) return gone()
    const refusal = refuseRemoval(before, stage)
    if (refusal !== null) return refusal
    const target = before.find((each) => each.id === moveTo)
    if (target === undefined || target === stage) {
      return fail('badRequest', 'Choose another stage for its postings. Nothing was changed.')
    }
    const moved = db.run('UPDATE tracking SET stageId = ? WHERE stageId = ?', moveTo, id)
    db.run('UPDATE stages SET replacedBy = ? WHERE id = ? OR replacedBy = ?', moveTo, id, id)
    const change = { before, after: listStages(db), replacedBy: new Map([[id, moveTo]]) }
    const tooLong = followInSearches(db, change)
    if (tooLong !== null) return tooLong
    const where =
      moved === 0
        ? ''
        : `; ${moved === 1 ? 'its posting is' : `its ${numberText(moved)} postings are`} in “${target.name}”`
    command.describe(`Removed the stage “${stage.name}”${where}`)
    return ok({ moved })
  },
}
