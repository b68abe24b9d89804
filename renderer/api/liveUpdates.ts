// Keeps what is shown true: each change the core tells of makes the queries that read its topics ask again.

import type { Query, QueryClient } from '@tanstack/react-query'
import { contract, isMethod } from '../../shared/contract.ts'
import type { Change, Topic } from '../../shared/topics.ts'
import { transport } from './transport.ts'

/** After so many milliseconds the next round begins, whoever still has no answer. */
const longestRound = 1_000

/**
 * Follows changes until the returned function is called. `onCommand` gets what the shell asks the window to do, `onTopics`
 * what changed.
 * What is shown is asked for in rounds: who changes one posting after the other would else wait for the answers to
 * questions that nobody asks any more.
 */
export function followChanges(
  queryClient: QueryClient,
  onCommand: (command: NonNullable<Change['command']>) => void,
  onTopics: (topics: readonly Topic[]) => void = () => {},
): () => void {
  const changed = new Set<Topic>()
  let isAsking = false

  async function askInRounds(): Promise<void> {
    if (isAsking) return
    isAsking = true
    try {
      while (changed.size > 0) {
        const round = readingAny([...changed])
        changed.clear()
        await Promise.race([
          askAgain(queryClient, round),
          new Promise((resolve) => setTimeout(resolve, longestRound)),
        ])
      }
    } finally {
      isAsking = false
    }
  }

  return transport().onChange((change) => {
    if (change.topics.length > 0) {
      void queryClient.invalidateQueries({ predicate: readingAny(change.topics), refetchType: 'none' })
      for (const topic of change.topics) changed.add(topic)
      void askInRounds()
      onTopics(change.topics)
    }
    if (change.command) onCommand(change.command)
  })
}

/** A first answer that is on its way may be older than the change, and is not given up for another: that one is asked after it. */
async function askAgain(queryClient: QueryClient, isMeant: (query: Query) => boolean): Promise<void> {
  const coming = new Set(
    queryClient
      .getQueryCache()
      .findAll({ type: 'active', fetchStatus: 'fetching', predicate: isMeant })
      .filter(({ state }) => state.data === undefined),
  )
  await queryClient.refetchQueries({ type: 'active', predicate: isMeant })
  if (coming.size > 0) await queryClient.refetchQueries({ predicate: (query) => coming.has(query) })
}

export function invalidateTopics(queryClient: QueryClient, topics: readonly Topic[]): Promise<void> {
  return queryClient.invalidateQueries({ predicate: readingAny(topics) })
}

function readingAny(topics: readonly Topic[]): (query: Query) => boolean {
  return ({ queryKey }) => readsAny(queryKey[0], topics)
}

function readsAny(method: unknown, topics: readonly Topic[]): boolean {
  if (typeof method !== 'string' || !isMethod(method)) return false
  const row = contract[method]
  return row.kind === 'query' && row.reads.some((topic: Topic) => topics.includes(topic))
}
