// The window: what every view shares, and which view shows. Views know nothing of one another.

import { CSPProvider } from '@base-ui/react/csp-provider'
import { Tooltip } from '@base-ui/react/tooltip'
import { QueryClientProvider, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { type CommandId, showPostingCommand, showReportCommand } from '../shared/commands.ts'
import type { ImportReport, Posting } from '../shared/model.ts'
import styles from './App.module.css'
import { useActions } from './actions/actions.ts'
import { findShownPosting } from './actions/shownPostings.ts'
import { call, createQueryClient } from './api/call.ts'
import { useConnection } from './api/connection.ts'
import { followChanges } from './api/liveUpdates.ts'
import {
  type CommandContext,
  CommandsContext,
  canRun,
  isCommandId,
  runCommand,
  summarisePosting,
  targetIds,
} from './commands.ts'
import { DialogOutlet } from './DialogOutlet.tsx'
import { createDialogs, DialogsContext } from './dialogs.ts'
import { ImportDesk } from './ImportDesk.tsx'
import { isTyping } from './keyboard/focus.ts'
import { useKeys } from './keyboard/keys.ts'
import type { ListHandle } from './keyboard/listHandle.ts'
import { useIsListCovered } from './layout.ts'
import { formatPlace, noRefinement, openPosting, usePlace } from './navigation.ts'
import { useBrowserNotices } from './notices.ts'
import { printView } from './paper.ts'
import { useLocale, useLook } from './preferences.ts'
import { type Selection, SelectionContext } from './selection.ts'
import { TimePassing } from './TimePassing.tsx'
import { Toasts } from './ui/Toasts.tsx'
import { showFailure } from './ui/toasts.ts'
import { useStanding } from './useStanding.ts'
import { ViewOutlet } from './ViewOutlet.tsx'
import { BesideNotice } from './views/backups/BesideNotice.tsx'
import { ConnectionBanner } from './views/connection/ConnectionBanner.tsx'
import { WaitingSign } from './views/connection/WaitingSign.tsx'
import { DamageNotice } from './views/damage/DamageNotice.tsx'
import { recoverNotes } from './views/detail/leftNotes.ts'
import { putNotesBy } from './views/detail/noteSaver.ts'
import { closeOffersUndoneElsewhere } from './views/history/undoneElsewhere.ts'
import { presentReport } from './views/import/presentReport.ts'
import { Sidebar } from './views/sidebar/Sidebar.tsx'

export function App() {
  const [queryClient] = useState(createQueryClient)
  return (
    <QueryClientProvider client={queryClient}>
      <CSPProvider disableStyleElements>
        <Tooltip.Provider delay={500}>
          <Toasts>
            <Window />
          </Toasts>
        </Tooltip.Provider>
      </CSPProvider>
    </QueryClientProvider>
  )
}

function Window() {
  const queryClient = useQueryClient()
  const place = usePlace()
  const [dialogs] = useState(createDialogs)
  const actions = useActions(dialogs.openDialog)
  const listRef = useRef<ListHandle>(null)
  const selection = useTickedPostings(
    formatPlace({
      ...place,
      ...noRefinement,
      layout: null,
      postingId: null,
      tab: 'posting',
      pane: 'list',
      from: null,
    }),
  )
  useStanding(selection, listRef)
  const isListCovered = useIsListCovered()
  const connection = useConnection()
  useLook()
  const locale = useLocale()

  const findPosting: CommandContext['findPosting'] = useCallback(
    (id) => {
      const posting = queryClient.getQueryData<Posting>(['postings.get', { id }])
      return posting ? summarisePosting(posting) : (findShownPosting(queryClient, id) ?? null)
    },
    [queryClient],
  )
  const context: CommandContext = useMemo(
    () => ({
      place,
      selection,
      isListCovered,
      actions,
      openDialog: dialogs.openDialog,
      print: () => void printView(queryClient),
      listRef,
      findPosting,
    }),
    [place, selection, isListCovered, actions, dialogs.openDialog, queryClient, findPosting],
  )
  const commands = useMemo(
    () => ({
      run: (id: CommandId) => runCommand(id, context),
      canRun: (id: CommandId) => canRun(id, context),
      runOnTicked: (id: CommandId) => runCommand(id, { ...context, isListCovered: false }),
      targetIds: () => targetIds(context),
      listRef,
    }),
    [context],
  )
  // Also where nothing in the dialog has the focus, since its button is switched off while it works.
  useKeys((id) => dialogs.current() === null && commands.run(id))
  useBrowserNotices(commands.run)

  const onReport = useEffectEvent((report: ImportReport) => {
    const isBusy = dialogs.current() !== null || isTyping()
    presentReport(report, { actions, openDialog: dialogs.openDialog, isBusy })
  })
  /** Files opened from outside while the window was there. */
  async function presentOpened(importId: string) {
    const report = await call('imports.get', { importId })
    if (report.ok) onReport(report.value)
    else showFailure(report.error)
  }
  const onShellCommand = useEffectEvent((command: { id: string; argument?: string }) => {
    if (command.id === showReportCommand && command.argument !== undefined) {
      void presentOpened(command.argument)
    } else if (command.id === showPostingCommand && command.argument !== undefined) {
      openPosting(command.argument)
    } else if (isCommandId(command.id)) commands.run(command.id)
  })
  useEffect(
    () =>
      followChanges(
        queryClient,
        (command) => onShellCommand(command),
        (topics) => void closeOffersUndoneElsewhere(topics),
      ),
    [queryClient],
  )

  useEffect(() => {
    if (connection === 'answering') recoverNotes()
  }, [connection])
  useEffect(() => {
    window.addEventListener('pagehide', putNotesBy)
    return () => window.removeEventListener('pagehide', putNotesBy)
  }, [])

  return (
    <DialogsContext value={dialogs}>
      <SelectionContext value={selection}>
        <CommandsContext value={commands}>
          <ImportDesk>
            <ConnectionBanner connection={connection} />
            <DamageNotice />
            <BesideNotice />
            {/* Words are made of the locale everywhere. */}
            <div key={locale} className={styles.window}>
              <Sidebar />
              <ViewOutlet />
            </div>
            <DialogOutlet />
            <WaitingSign />
            <TimePassing />
          </ImportDesk>
        </CommandsContext>
      </SelectionContext>
    </DialogsContext>
  )
}

/** The ticks; they go when `viewKey` changes, because what cannot be seen must not be changed with the rest. */
function useTickedPostings(viewKey: string): Selection {
  const [ticked, setTicked] = useState<{ viewKey: string; ids: ReadonlySet<string> }>({
    viewKey,
    ids: new Set(),
  })
  const ids = useMemo(() => (ticked.viewKey === viewKey ? ticked.ids : new Set<string>()), [ticked, viewKey])
  return useMemo(() => {
    // From what is ticked by then: ids that are asked for come after others were ticked.
    const change = (edit: (next: Set<string>) => void) =>
      setTicked((now) => {
        const next = new Set(now.viewKey === viewKey ? now.ids : [])
        edit(next)
        return { viewKey, ids: next }
      })
    return {
      ids,
      toggle: (id) =>
        change((next) => {
          if (!next.delete(id)) next.add(id)
        }),
      add: (more) =>
        change((next) => {
          for (const id of more) next.add(id)
        }),
      remove: (gone) =>
        change((next) => {
          for (const id of gone) next.delete(id)
        }),
      replace: (wanted) => setTicked({ viewKey, ids: new Set(wanted) }),
      retain(known) {
        const kept = new Set(known)
        setTicked((now) =>
          now.viewKey === viewKey
            ? { viewKey, ids: new Set([...now.ids].filter((id) => kept.has(id))) }
            : now,
        )
      },
      clear: () => setTicked({ viewKey, ids: new Set() }),
    }
  }, [ids, viewKey])
}
