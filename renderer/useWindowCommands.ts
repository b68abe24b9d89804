// The commands of this window, with all that they work on.

import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CommandId } from '../shared/commands.ts'
import type { Posting } from '../shared/model.ts'
import { useActions } from './actions/actions.ts'
import { findShownPosting } from './actions/shownPostings.ts'
import {
  type CommandContext,
  type Commands,
  canRun,
  runCommand,
  summarisePosting,
  targetIds,
} from './commands.ts'
import { useIsListCovered } from './layout.ts'
import { printView } from './paper.ts'

type Worked = Pick<CommandContext, 'place' | 'selection' | 'listRef'>

export function useWindowCommands({ place, selection, listRef }: Worked): Commands {
  const queryClient = useQueryClient()
  const actions = useActions()
  const isListCovered = useIsListCovered()
  return useMemo(() => {
    const context: CommandContext = {
      place,
      selection,
      isListCovered,
      actions,
      print: () => void printView(queryClient),
      listRef,
      findPosting: (id) => findPosting(queryClient, id),
    }
    return {
      run: (id: CommandId) => runCommand(id, context),
      canRun: (id: CommandId) => canRun(id, context),
      runOnTicked: (id: CommandId) => runCommand(id, { ...context, isListCovered: false }),
      targetIds: () => targetIds(context),
      listRef,
    }
  }, [place, selection, isListCovered, actions, queryClient, listRef])
}

function findPosting(queryClient: QueryClient, id: string): ReturnType<CommandContext['findPosting']> {
  const opened = queryClient.getQueryData<Posting>(['postings.get', { id }])
  return opened ? summarisePosting(opened) : (findShownPosting(queryClient, id) ?? null)
}
