// The window: what every view shares, and which view shows. Views know nothing of one another.

import { CSPProvider } from '@base-ui/react/csp-provider'
import { Tooltip } from '@base-ui/react/tooltip'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import styles from './App.module.css'
import { createQueryClient } from './api/call.ts'
import { type Connection, useConnection } from './api/connection.ts'
import { CommandsContext } from './commands.ts'
import { DialogOutlet } from './DialogOutlet.tsx'
import { currentDialog } from './dialogs.ts'
import { ImportDesk } from './ImportDesk.tsx'
import { useKeys } from './keyboard/keys.ts'
import type { ListHandle } from './keyboard/listHandle.ts'
import { usePlace, viewKeyOf } from './navigation.ts'
import { useBrowserNotices } from './notices.ts'
import { useLocale, useLook } from './preferences.ts'
import { SelectionContext, useSpokenCount, useTickedPostings } from './selection.ts'
import { TimePassing } from './TimePassing.tsx'
import { Toasts } from './ui/Toasts.tsx'
import { useShellCommands } from './useShellCommands.ts'
import { useStanding } from './useStanding.ts'
import { useWindowCommands } from './useWindowCommands.ts'
import { ViewOutlet } from './ViewOutlet.tsx'
import { BesideNotice } from './views/backups/BesideNotice.tsx'
import { ConnectionBanner } from './views/connection/ConnectionBanner.tsx'
import { WaitingSign } from './views/connection/WaitingSign.tsx'
import { DamageNotice } from './views/damage/DamageNotice.tsx'
import { recoverNotes } from './views/detail/leftNotes.ts'
import { putNotesBy } from './views/detail/noteSavers.ts'
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
  const place = usePlace()
  const listRef = useRef<ListHandle>(null)
  const viewKey = viewKeyOf({ ...place, text: '' })
  const selection = useTickedPostings(viewKey)
  useSpokenCount(selection, viewKey)
  useStanding(selection, listRef)
  const commands = useWindowCommands({ place, selection, listRef })
  // Also where nothing in the dialog has the focus, since its button is switched off while it works.
  useKeys((id) => currentDialog() === null && commands.run(id))
  useBrowserNotices(commands.run)
  useShellCommands(commands.run)
  const connection = useConnection()
  useLeftNotes(connection)
  useLook()
  const locale = useLocale()

  return (
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
  )
}

/** What was typed and not saved outlives the page, and comes back as soon as the library can take it. */
function useLeftNotes(connection: Connection): void {
  useEffect(() => {
    if (connection === 'answering') recoverNotes()
  }, [connection])
  useEffect(() => {
    window.addEventListener('pagehide', putNotesBy)
    return () => window.removeEventListener('pagehide', putNotesBy)
  }, [])
}
