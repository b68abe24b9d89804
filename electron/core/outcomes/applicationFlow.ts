// Where applications went: the stages each of them reached, in the order of the stages, and what became of it. A stage
// that was skipped is not made up, except applying itself, without which nothing else happens.

import type { Flow, FlowLink, FlowNode } from '../../../shared/insights.ts'
import type { Stage } from '../../../shared/model.ts'
import type { StageMeaning } from '../../../shared/stages.ts'

/** One application as its history has it. */
interface ApplicationPath {
  /** Every stage in use it stood in, in any order. */
  reached: ReadonlySet<string>
  /** Where it stands now. */
  present: Stage
}

const onTheWay: readonly StageMeaning[] = ['applied', 'inProcess', 'offer', 'won']

/** `stages`: those in use, in their order. Stages nobody reached are left out. */
export function drawFlow(stages: readonly Stage[], paths: readonly ApplicationPath[]): Flow {
  const start = stages.find(({ meaning }) => meaning === 'applied')
  if (start === undefined || paths.length === 0) return { nodes: [], links: [] }
  const steps = stages.filter(({ meaning, isEnd }) => !isEnd && onTheWay.includes(meaning))
  const ways = paths.map(({ reached, present }) => {
    const way = steps.filter(({ id, meaning }) => reached.has(id) && meaning !== 'applied')
    const applied = steps.find(({ id, meaning }) => meaning === 'applied' && reached.has(id)) ?? start
    return { way: [applied, ...way], present }
  })
  const columns = steps.filter((step) => ways.some(({ way }) => way.includes(step)))
  const columnOf = (step: Stage) => columns.indexOf(step)

  const nodes = new Map<string, FlowNode>()
  const links = new Map<string, FlowLink>()
  const arrive = (node: Omit<FlowNode, 'count'>) => {
    const before = nodes.get(node.id)
    nodes.set(node.id, { ...node, count: (before?.count ?? 0) + 1 })
  }
  const go = (from: string, to: string) => {
    const before = links.get(`${from} ${to}`)
    links.set(`${from} ${to}`, { from, to, count: (before?.count ?? 0) + 1 })
  }
  for (const { way, present } of ways) {
    let from = ''
    for (const step of way) {
      arrive({ id: step.id, kind: 'reached', stageId: step.id, column: columnOf(step) })
      if (from !== '') go(from, step.id)
      from = step.id
    }
    const last = way.at(-1) ?? start
    if (last.meaning === 'won') continue
    const kind = present.isEnd ? 'ended' : 'waiting'
    const id = `${last.id} ${kind} ${present.isEnd ? present.id : ''}`.trim()
    arrive({ id, kind, stageId: present.isEnd ? present.id : last.id, column: columnOf(last) + 1 })
    go(last.id, id)
  }
  const rank = ({ kind, stageId }: FlowNode) =>
    ['reached', 'waiting', 'ended'].indexOf(kind) * 1_000 + stages.findIndex(({ id }) => id === stageId)
  return {
    nodes: [...nodes.values()].sort((one, other) => one.column - other.column || rank(one) - rank(other)),
    links: [...links.values()],
  }
}
