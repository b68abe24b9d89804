// Tells what is due by the system's own means: notifications, a count on the app's icon, and the start with the system.
// What is to be told, and when, the core says (electron/core/due/reminders.ts); this only shows it.

import { app, Notification } from 'electron'
import type { Output } from '../../shared/contract.ts'
import { hourMs } from '../../shared/durations.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { Topic } from '../../shared/topics.ts'
import type { Core } from '../core/core.ts'
import { callCore } from '../reach/callCore.ts'
import { createTraySign } from './tray.ts'

interface NoticeOptions {
  core: Core
  /** Brings the window to the front with this posting; with what is due, where there are several. */
  open: (postingId: string | null) => void
}

export interface Notices {
  /** To be told of every change. */
  follow(topics: readonly Topic[]): void
  /** Something of the app stays in sight without a window. */
  isInTray(): boolean
  close(): void
}

type Notice = NonNullable<Output<'reminders.take'>['notice']>

/** How long after a change things are counted anew, ms. */
const settleMs = 500

const counted: ReadonlySet<Topic> = new Set([
  'postings',
  'tracking',
  'notes',
  'stages',
  'settings',
  'reminders',
])

export function startNotices({ core, open }: NoticeOptions): Notices {
  // The system lets go of a notification that nobody holds, and with it of its buttons.
  const shown = new Set<Notification>()
  const tray = createTraySign({ core, open })
  let counting: NodeJS.Timeout | null = null

  const act = async ({ key }: { key: string }, index: number) => {
    if (index === 0) await callCore(core, 'due.finish', { keys: [key] })
    else
      await callCore(core, 'due.snooze', { keys: [key], until: new Date(Date.now() + hourMs).toISOString() })
  }
  const show = ({ title, body, thing }: Notice) => {
    const notification = new Notification({
      title,
      body,
      // Where the platform has them.
      actions:
        thing === null
          ? []
          : [
              { type: 'button', text: 'Done' },
              { type: 'button', text: 'In an hour' },
            ],
    })
    shown.add(notification)
    notification.on('click', () => open(thing?.postingId ?? null))
    notification.on('action', (_event, index) => thing !== null && void act(thing, index))
    notification.on('close', () => shown.delete(notification))
    notification.show()
  }
  const tell = async () => {
    if (!Notification.isSupported()) return
    const taken = await callCore(core, 'reminders.take', { locale: app.getLocale() })
    if (taken.ok && taken.value.notice !== null) show(taken.value.notice)
  }
  const count = async () => {
    void tray.renew()
    const counts = await callCore(core, 'due.counts', {})
    if (counts.ok) app.setBadgeCount(counts.value.overdue + counts.value.today)
  }

  void tell()
  void count()
  return {
    follow(topics) {
      if (topics.includes('reminders')) void tell()
      if (counting !== null || !topics.some((topic) => counted.has(topic))) return
      counting = setTimeout(() => {
        counting = null
        void count()
      }, settleMs)
    },
    isInTray: () => tray.isShown(),
    close() {
      tray.close()
      if (counting !== null) clearTimeout(counting)
      shown.clear()
    },
  }
}

/** Shows one now, so that a person can see whether the system lets it through. */
export function showTestNotice(): Result<Record<string, never>> {
  if (!Notification.isSupported()) {
    return fail(
      'unavailable',
      'This system shows no notifications. What is due stands in Roledex all the same.',
    )
  }
  new Notification({
    title: 'Roledex can reach you here',
    body: 'Reminders of what is due look like this.',
  }).show()
  return ok({})
}

/** Whether the app starts with the system, after changing that where it is wanted. Linux has no one way to say it. */
export function startWithSystem(isWanted: boolean | undefined): { isPossible: boolean; isOn: boolean } {
  if (process.platform === 'linux') return { isPossible: false, isOn: false }
  if (isWanted !== undefined) app.setLoginItemSettings({ openAtLogin: isWanted })
  return { isPossible: true, isOn: app.getLoginItemSettings().openAtLogin }
}
