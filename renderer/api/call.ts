// The window's one way to the core. Queries are kept until a change topic they read says otherwise
// (liveUpdates.ts); commands answer with a Result, and what failed is said in a toast unless the caller shows it.

import {
  keepPreviousData,
  notifyManager,
  QueryClient,
  type QueryKey,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query'
import { contract, type Input, type Method, type MethodOfKind, type Output } from '../../shared/contract.ts'
import { minuteMs } from '../../shared/durations.ts'
import type { AppError, Result } from '../../shared/result.ts'
import { noteStanding } from '../keyboard/standings.ts'
import { showFailure } from '../ui/toasts.ts'
import { noteSent } from './sentCommands.ts'
import { transport } from './transport.ts'

type Query = MethodOfKind<'query'> | MethodOfKind<'shell'>
export type Command = MethodOfKind<'command'> | MethodOfKind<'job'> | MethodOfKind<'shell'>

/** Of these the foot of the window says how far they are. */
const imports: ReadonlySet<Method> = new Set([
  'imports.addFiles',
  'imports.addPasted',
  'imports.finish',
  'imports.preview',
  'imports.commit',
  'tables.import',
  'samples.load',
  'library.reparse',
])

/** What a failed query rejects with; `failure` is for the person. */
export class CallFailed extends Error {
  readonly failure: AppError
  constructor(failure: AppError) {
    super(failure.message)
    this.failure = failure
  }
}

export function call<M extends Method>(method: M, input: Input<M>): Promise<Result<Output<M>>> {
  const answer = transport().call(method, input) as Promise<Result<Output<M>>>
  const { kind } = contract[method]
  if (kind === 'command' || kind === 'job') {
    if (!imports.has(method)) noteSent(answer, kind)
    noteStanding(answer)
  }
  return answer
}

/** The query's answer, or a rejection with `CallFailed`. */
export async function ask<M extends Query>(method: M, input: Input<M>): Promise<Output<M>> {
  const result = await call(method, input)
  if (result.ok) return result.value
  throw new CallFailed(result.error)
}

export function queryKey<M extends Query>(method: M, input: Input<M>): QueryKey {
  return [method, input]
}

export function queryOptions<M extends Query>(method: M, input: Input<M>) {
  return { queryKey: queryKey(method, input), queryFn: () => ask(method, input) }
}

interface CallOptions {
  enabled?: boolean
  /** Shows the answer to the last input until the new one is there. */
  keepPrevious?: boolean
  /** Asks again by itself, while the window is seen: of what changes with time alone. */
  isAskedEachMinute?: boolean
}

export function useCall<M extends Query>(
  method: M,
  input: Input<M>,
  { enabled = true, keepPrevious = false, isAskedEachMinute = false }: CallOptions = {},
): UseQueryResult<Output<M>, CallFailed> {
  return useQuery<Output<M>, CallFailed>({
    ...queryOptions(method, input),
    enabled,
    placeholderData: keepPrevious ? keepPreviousData : undefined,
    refetchInterval: isAskedEachMinute && minuteMs,
  })
}

/** Why there is nothing to show. What was read before stays in sight where asking again fails: it may be for a moment only. */
export function failureOf({
  data,
  error,
}: Pick<UseQueryResult<unknown, CallFailed>, 'data' | 'error'>): CallFailed | null {
  return data === undefined ? error : null
}

interface RunningCommand<M extends Command> {
  /** Never rejects; answers with the Result, after saying a failure in a toast. */
  run(input: Input<M>): Promise<Result<Output<M>>>
  isRunning: boolean
}

interface CommandOptions {
  /** True where the caller shows the failure itself, next to what it concerns. */
  isFailureShownByCaller?: boolean
}

export function useCommand<M extends Command>(
  method: M,
  { isFailureShownByCaller = false }: CommandOptions = {},
): RunningCommand<M> {
  const mutation = useMutation({
    mutationFn: async (input: Input<M>) => {
      const result = await call(method, input)
      if (!result.ok && !isFailureShownByCaller) showFailure(result.error)
      return result
    },
  })
  return { run: mutation.mutateAsync, isRunning: mutation.isPending }
}

export function createQueryClient(): QueryClient {
  // What changes in one turn is drawn with it, and not after the frame in between.
  notifyManager.setScheduler(queueMicrotask)
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 5 * minuteMs,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always' },
    },
  })
}
