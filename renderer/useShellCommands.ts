// Does what the shell asks of this window, while it keeps what is shown true: shows what was imported from outside, opens
// what a notification was about, runs what was chosen in the system's menu.

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { showPostingCommand, showReportCommand } from '../shared/commands.ts'
import type { Change } from '../shared/topics.ts'
import { useActions } from './actions/actions.ts'
import { call } from './api/call.ts'
import { followChanges } from './api/liveUpdates.ts'
import { type Commands, isCommandId } from './commands.ts'
import { openPosting } from './navigation.ts'
import { showFailure } from './ui/toasts.ts'
import { closeOffersUndoneElsewhere } from './views/history/undoneElsewhere.ts'
import { presentReport } from './views/import/presentReport.ts'

export function useShellCommands(run: Commands['run']): void {
  const queryClient = useQueryClient()
  const actions = useActions()

  /** Files opened from outside while the window was there. */
  async function presentOpened(importId: string) {
    const report = await call('imports.get', { importId })
    if (!report.ok) return showFailure(report.error)
    presentReport(report.value, actions)
  }

  const onCommand = useEffectEvent(({ id, argument }: NonNullable<Change['command']>) => {
    if (id === showReportCommand && argument !== undefined) void presentOpened(argument)
    else if (id === showPostingCommand && argument !== undefined) openPosting(argument)
    else if (isCommandId(id)) run(id)
  })
  useEffect(
    () =>
      followChanges(
        queryClient,
        (command) => onCommand(command),
        (topics) => void closeOffersUndoneElsewhere(topics),
      ),
    [queryClient],
  )
}
