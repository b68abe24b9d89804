// What other programs call their stages, and which of the person's stages that is.

import type { Stage } from '../../../shared/model.ts'
import { findNamed } from '../../../shared/search/searchNames.ts'
import { initialStages, type StageMeaning } from '../../../shared/stages.ts'
import { stageKey, type TableMapping } from '../../../shared/tableMapping.ts'
import { foreignStages } from './foreignTables.ts'
import type { DatedMove } from './readRow.ts'
import type { TableData } from './readTable.ts'
import { usualStages } from './tablePresets.ts'

/** What the column of stages says, most frequent first. */
export function listStageTexts(
  { rows }: TableData,
  columns: TableMapping['columns'],
): { text: string; key: string; count: number }[] {
  const at = columns.findIndex(({ to }) => to === 'stage')
  if (at < 0) return []
  const found = new Map<string, { text: string; key: string; count: number }>()
  for (const row of rows) {
    const text = row[at] ?? ''
    if (text === '') continue
    const key = stageKey(text)
    const known = found.get(key)
    if (known === undefined) found.set(key, { text, key, count: 1 })
    else known.count++
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count || a.key.localeCompare(b.key))
    .slice(0, mostTexts)
}

/** A column with more of them holds no stages. */
const mostTexts = 60

type NamedStage = Pick<Stage, 'id' | 'name' | 'meaning'>

/** The stage of that name, or one that means the same; null where it could be any. */
export function guessStage(key: string, stages: readonly NamedStage[]): string | null {
  const named = findNamed(key, stages)
  if (named.length === 1) return named[0]?.id ?? null
  for (const [usual, pattern] of [...usualStages, ...foreignStages]) {
    const at = pattern.exec(key)?.index
    if (at === undefined) continue
    if (!denied.test(key.slice(0, at))) return stageLike(usual, stages)
    return usual === 'applied' ? stageLike('considering', stages) : null
  }
  return null
}

/** What makes of a stage that it has not been reached: "not yet applied", "no offer", "nicht beworben". */
const denied =
  /(?:(?<!\p{L})(?:not|no|never|não|non|nicht|niet|не|nie|pas|ikke|inte)(?:\s(?:yet|longer|encore|noch|ainda))?\s|n['’]t\s|未)$/u

/** A stage every library begins with, or where it was removed the first of its meaning. */
function stageLike(id: string, stages: readonly NamedStage[]): string | null {
  if (stages.some((stage) => stage.id === id)) return id
  const meaning = initialStages.find((stage) => stage.id === id)?.meaning
  return firstOf(meaning, stages)
}

function firstOf(meaning: StageMeaning | undefined, stages: readonly NamedStage[]): string | null {
  return stages.find((stage) => stage.meaning === meaning)?.id ?? null
}

/** Where dates of a known meaning lead. */
export function stagesOfDates(stages: readonly Stage[]): Record<DatedMove, string | null> {
  return {
    savedOn: stageLike('considering', stages),
    appliedOn: stageLike('applied', stages),
    interviewedOn: stageLike('interviewing', stages),
    offeredOn: stageLike('offer', stages),
    rejectedOn: stageLike('rejected', stages),
  }
}
