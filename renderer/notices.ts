// Notifications of the page's own, where Roledex runs in a browser and the person let it. The desktop shows its own
// (electron/desktop/notifications.ts); what is told, and once, the core says.

import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import type { CommandId } from '../shared/commands.ts'
import { call, useCall } from './api/call.ts'
import { transport } from './api/transport.ts'
import { openPosting } from './navigation.ts'
import { locale } from './words/dates.ts'

export type NoticePermission = 'granted' | 'denied' | 'default' | 'unsupported'

const listeners = new Set<() => void>()
/** Asking the browser takes it longer than drawing a row; this is what it last said. */
let known: NoticePermission | null = null

/** Whether this browser lets the page show notifications; `default`: it was not asked yet. */
export function useNoticePermission(): NoticePermission {
  return useSyncExternalStore(follow, readPermission)
}

/** Asks the browser, which asks the person. */
export async function askForNotices(): Promise<void> {
  await Notification.requestPermission()
  readAgain()
}

export function showTestNotice(): void {
  new Notification('Roledex can reach you here', { body: 'Reminders of what is due look like this.' })
}

/** Shows what is to be told, at once and whenever the core says that there is something. */
export function useBrowserNotices(run: (id: CommandId) => void): void {
  const { data: shell } = useCall('shell.info', {})
  const isAllowed = useNoticePermission() === 'granted' && shell?.kind === 'browser'
  const tell = useEffectEvent(async () => {
    const taken = await call('reminders.take', { locale })
    if (!taken.ok || taken.value.notice === null) return
    const { title, body, thing } = taken.value.notice
    const notification = new Notification(title, { body })
    notification.onclick = () => {
      window.focus()
      if (thing === null) run('go.today')
      else openPosting(thing.postingId)
    }
  })
  useEffect(() => {
    if (!isAllowed) return
    void tell()
    return transport().onChange(({ topics }) => {
      if (topics.includes('reminders')) void tell()
    })
  }, [isAllowed])
}

function follow(listener: () => void): () => void {
  listeners.add(listener)
  // A person who changes it does so in the browser's own settings, and comes back from there.
  window.addEventListener('focus', readAgain)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    window.removeEventListener('focus', readAgain)
    known = null
  }
}

function readAgain(): void {
  known = null
  for (const listener of listeners) listener()
}

function readPermission(): NoticePermission {
  known ??= 'Notification' in globalThis ? Notification.permission : 'unsupported'
  return known
}
