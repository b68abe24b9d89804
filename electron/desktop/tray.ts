// The sign in the system's tray, for those who want it: what is to come next, and the way into the window. While it is
// there, closing the window leaves the app running, so that it can remind.

import { app, Menu, nativeImage, Tray } from 'electron'
import { calendarDayIn, clockText, wallTimeIn } from '../../shared/calendar.ts'
import { cutText } from '../../shared/cutText.ts'
import { longDay } from '../../shared/deadlineText.ts'
import type { Core } from '../core/core.ts'
import { callCore } from '../reach/callCore.ts'

interface TrayOptions {
  core: Core
  /** Brings the window to the front with this posting; with what is due, where none is meant. */
  open: (postingId: string | null) => void
}

interface TraySign {
  isShown(): boolean
  /** Shows, hides or words it anew, as the settings and what is due say. */
  renew(): Promise<void>
  close(): void
}

export function createTraySign({ core, open }: TrayOptions): TraySign {
  let tray: Tray | null = null
  const remove = () => {
    tray?.destroy()
    tray = null
  }
  return {
    isShown: () => tray !== null,
    async renew() {
      const settings = await callCore(core, 'settings.get', {})
      if (!settings.ok) return
      if (!settings.value.reminders.hasTray) return remove()
      const [next, info] = await Promise.all([
        callCore(core, 'reminders.next', { limit: 3, locale: app.getLocale() }),
        callCore(core, 'app.info', {}),
      ])
      if (!next.ok || !info.ok) return
      const { zone } = info.value
      const locale = settings.value.locale ?? app.getLocale()
      const items = next.value.reminders.map(({ at, text, postingId }) => ({
        label: `${whenText(Date.parse(at), zone, locale)}  ${cutText(text, longestLine)}`,
        click: () => open(postingId),
      }))
      tray ??= makeTray(() => open(null))
      tray.setContextMenu(
        Menu.buildFromTemplate([
          ...(items.length > 0 ? items : [{ label: 'Nothing to be reminded of this week', enabled: false }]),
          { type: 'separator' },
          { label: 'Open Roledex', click: () => open(null) },
          { label: 'Quit', click: () => app.quit() },
        ]),
      )
    },
    close: remove,
  }
}

function makeTray(onPress: () => void): Tray {
  const tray = new Tray(nativeImage.createFromDataURL(`data:image/png;base64,${sign}`))
  tray.setToolTip('Roledex')
  tray.on('click', onPress)
  return tray
}

/** "Tue 24 Nov 2026, 08:30" */
function whenText(at: number, zone: string, locale: string): string {
  return `${longDay(calendarDayIn(at, zone), locale)}, ${clockText(wallTimeIn(at, zone), locale)}`
}

/** Characters of a line that a system's menu takes without growing over the screen. */
const longestLine = 70

/** The icon of the app, 32 pixels wide, as PNG: the tray wants it before any file of the app is looked for. */
const sign =
  'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAABvElEQVR4nOyXPUgDMRiG36QnFQSLCDo4VNFCJ3XSKiidBAe3' +
  'dnBycBMVBydHd0GpOPiDjg7SoYuLIihW6CD+gCD+u1VwEKxabS9+OanVoe15tBeEPsMll+Tyvly+D/Jp+MlYvxN61QT1usBY' +
  'K7VNKA43EOKE2gPwxCxCm8nMBMuKB3ogsEJDHpQUcUGqwwht7GUNjAS6wZkc4LAHHUj3Yj68zzDZV4U31zENNsNerlD51Mbx' +
  '4goqEIeh+Vo9wMGED6pgzKfJB9Thp6ATXihDeDX6D04ogzntSrucKDegFVrgYBwd7hY4Kwou/UXyI4XY3SXSQodlAxrnOJ2a' +
  'gbe+AVa4fXyAZ3ocKT23ibxHEGj3WRaXNNbWGXvkI6+B9cMolqJbeE+l8FfkN8vRbWOPfDCMBgUU8v+zwGy0WzJgNgvMRHsu' +
  'ipIFZqLdkgEzWWA22nNRzoKyAU61wDlUQdp0KcURVEHa8gjUGYA04EiuUicO+4lLbY65SBx6ehBGuWQbuqFJ2l9ZsBDeoQLF' +
  'bxSOJUcWp6QlNQnH93js7B6d7kWIimd6S1DBIq/rNSgOsjzfpXaNyvMhhCLXmYlPAAAA//8YUfnIAAAABklEQVQDAM64nJNf' +
  'T1obAAAAAElFTkSuQmCC'
