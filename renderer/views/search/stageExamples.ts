// Examples of searching by stage, in the names the person gave.

import type { Stage } from '../../../shared/model.ts'
import { printName } from '../../../shared/search/printSearch.ts'
import type { SearchExample } from '../../../shared/search/searchOperators.ts'

export function stageExamples(stages: readonly Stage[]): SearchExample[] {
  const plain = stages.find(({ meaning }) => meaning === 'applied')
  const quoted = stages.find((stage) => stage !== plain && /\s/.test(stage.name))
  const either = stages.filter(({ meaning }) => meaning === 'inProcess' || meaning === 'offer').slice(0, 2)
  return [
    ...[plain, quoted].flatMap((stage) =>
      stage === undefined
        ? []
        : [{ text: `stage:${printName(stage.name)}`, meaning: `in the stage ${stage.name}` }],
    ),
    {
      text: `stage:${either.map(({ name }) => printName(name)).join(',')}`,
      meaning: either.length === 2 ? 'in either of the two' : 'in that stage',
    },
  ]
}
