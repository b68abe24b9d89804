// Keeps what is shown true: each change the core tells of makes the queries that read its topics ask again.

import type { QueryClient } from '@tanstack/react-query'
import { contract, isMethod } from '../../shared/contract.ts'
import type { Change, Topic } from '../../shared/topics.ts'
import { transport } from './transport.ts'

/** Follows changes until the returned function is called. `onCommand` gets what the shell asks the window to do. */
export function followChanges(
  queryClient: QueryClient,
  onCommand: (command: NonNullable<Change['command']>) => void,
): () => void {
  return transport().onChange((change) => {
    if (change.topics.length > 0) void invalidateTopics(queryClient, change.topics)
    if (change.command) onCommand(change.command)
  })
}

export function invalidateTopics(queryClient: QueryClient, topics: readonly Topic[]): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: (query) => readsAny(query.queryKey[0], topics),
  })
}

function readsAny(method: unknown, topics: readonly Topic[]): boolean {
  if (typeof method !== 'string' || !isMethod(method)) return false
  const row = contract[method]
  return row.kind === 'query' && row.reads.some((topic: Topic) => topics.includes(topic))
}
