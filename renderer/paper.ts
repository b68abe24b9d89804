// Printing. A list draws only the rows in sight; on paper there is no sight, so all are drawn. What they say is fetched
// before, since a list that draws all would draw all of it again with each page that comes. A browser's own menu gives no
// time for that: rows that were never scrolled to then stand empty.

import type { QueryClient } from '@tanstack/react-query'
import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'
import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { showToast } from './ui/toasts.ts'

/** How long rows on their way are waited for, in milliseconds. */
const longestWait = 20_000
/** Milliseconds between two looks at whether something is still on its way. */
const pause = 30
/** How long nothing is said of what is on its way, in milliseconds: most lists are there by then. */
const silence = 700

type Stage = 'screen' | 'gathering' | 'paper'

const listeners = new Set<() => void>()
let stage: Stage = 'screen'

function setStage(next: Stage): void {
  if (stage === next) return
  stage = next
  // The page is taken as it stands when the event is over.
  flushSync(() => {
    for (const listener of listeners) listener()
  })
}

const begin = () => setStage('paper')
const end = () => setStage('screen')

function follow(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
  }
}

/** Whether the window is drawn for paper, from just before it is printed. */
export function useIsOnPaper(): boolean {
  return useSyncExternalStore(follow, () => stage === 'paper')
}

/** Whether all that is listed is wanted, in sight or not: to be printed, or while it is. */
export function useIsGathered(): boolean {
  return useSyncExternalStore(follow, () => stage !== 'screen')
}

/** The indexes of the rows that a virtual list draws: on the screen what `inSight` says of them, on paper each row. */
export function useRowsToDraw(
  inSight: (range: Range) => number[] = defaultRangeExtractor,
): (range: Range) => number[] {
  return useIsOnPaper() ? everyRow : inSight
}

function everyRow({ count }: Range): number[] {
  return Array.from({ length: count }, (_, index) => index)
}

/** The first and the last of `count` rows that are wanted: those `drawn`, or all where the view is printed. */
export function useRowsWanted(
  drawn: readonly number[],
  count: number,
): readonly [first: number, last: number] {
  return useIsGathered() ? [0, count - 1] : [drawn[0] ?? 0, drawn.at(-1) ?? -1]
}

/** Prints what the view lists, with the rows that were not fetched yet. */
export async function printView(queryClient: QueryClient): Promise<void> {
  let takeAway = () => {}
  const saying = setTimeout(() => {
    takeAway = showToast({ text: 'Getting all of the list, to print it' })
  }, silence)
  setStage('gathering')
  try {
    const until = performance.now() + longestWait
    do await new Promise((resolve) => setTimeout(resolve, pause))
    while (queryClient.isFetching() > 0 && performance.now() < until)
    clearTimeout(saying)
    takeAway()
    begin()
    window.print()
  } finally {
    end()
  }
}
