// Jobs that a page describes one below the other under labels only: boxes side by side that each say what the job is
// called, where it is and what it pays, with no heading that is a title.

import { fieldNamed } from '../../wording/labels.ts'
import { offersJobs } from '../../wording/tradeWords.ts'
import { type DomNode, isText, nodesBelow, textOf } from '../dom.ts'
import { siblingBoxes } from './boxesAround.ts'
import type { UntitledSection } from './jobSection.ts'
import { readLabelledFacts } from './labelledFacts.ts'
import { labelOf } from './labelText.ts'
import type { MainPart } from './mainPart.ts'
import { unsureField } from './unsureLabels.ts'

/** What a label for titles may stand in front of. */
const anyTitle = 'Baker'
const longestLabel = 30
const mostBlocks = 30
/** So much more has to be said of a job than what it is called. */
const leastFacts = 2

/** The boxes of a page that says `text`, at least two; none where their labels do not say that each is a job of its own. */
export function findJobBlocks({ whole, isFurniture }: MainPart, text: string): UntitledSection[] {
  const labels: DomNode[] = []
  for (const node of nodesBelow(whole, (element) => !isFurniture(element)))
    if (isText(node) && isTitleLabel(node.value)) labels.push(node)
  if (labels.length < 2 || labels.length > mostBlocks || !offersJobs(text)) return []
  const boxes = siblingBoxes(labels, whole)
  const told = boxes.map((box) => readLabelledFacts({ ...box, childNodes: [box] }))
  if (boxes.length !== labels.length || told.some((facts) => !facts.has('title') || facts.size <= leastFacts))
    return []
  // What says all of it twice is of one job.
  const said = new Set(
    told.map((facts) => [...facts].map(([name, { values }]) => `${name} ${values}`).join('\n')),
  )
  if (said.size < boxes.length) return []
  return boxes.map((box, index) => {
    const title = String(told[index]!.get('title')!.values[0])
    return { title, heading: null, nodes: [box], text: textOf(box) }
  })
}

/** "Position" or "Position: Baker" */
function isTitleLabel(text: string): boolean {
  const label = /^\s*([^:：]{2,30}?)\s*(?:[:：]|$)/u.exec(text.slice(0, 2 * longestLabel))?.[1]
  if (label === undefined) return false
  const name = labelOf(label)
  return (fieldNamed(name) ?? unsureField(name, anyTitle)?.split(' ', 1)[0]) === 'title'
}
