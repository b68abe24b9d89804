// How reminders reach a person: by the system where this is the desktop app, by the browser's own notifications where
// it runs in one and was let. Asked for here and nowhere else.

import { BellRing } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ReminderSettings } from '../../../shared/reminders.ts'
import { call, useCall } from '../../api/call.ts'
import { askForNotices, type NoticePermission, showTestNotice, useNoticePermission } from '../../notices.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Reminders.module.css'
import settingsStyles from './SettingsDialog.module.css'

interface NoticeDeliveryProps {
  reminders: ReminderSettings
  onChange: (changed: Partial<ReminderSettings>) => void
}

export function NoticeDelivery({ reminders, onChange }: NoticeDeliveryProps) {
  const { data: shell } = useCall('shell.info', {})
  if (shell === undefined) return null
  if (shell.kind === 'browser') return <InBrowser />
  return <OnDesktop reminders={reminders} onChange={onChange} />
}

const permissionWords: Record<NoticePermission, string> = {
  default: 'This browser does not show them yet. It asks you first.',
  granted: 'This browser shows them while Roledex is open in it.',
  denied:
    'This browser was told not to show them. That can be changed in its settings for this page. What is due stands in Roledex all the same.',
  unsupported: 'This browser has no notifications. What is due stands in Roledex all the same.',
}

function InBrowser() {
  const permission = useNoticePermission()
  return (
    <div className={styles.delivery}>
      <p className={settingsStyles.remark} role="status">
        {permissionWords[permission]}
      </p>
      {permission === 'default' && (
        <Button icon={<BellRing size={14} strokeWidth={1.75} />} onClick={() => void askForNotices()}>
          Show notifications in this browser
        </Button>
      )}
      {permission === 'granted' && <Button onClick={showTestNotice}>Send a test notification</Button>}
    </div>
  )
}

function OnDesktop({ reminders, onChange }: NoticeDeliveryProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const [start, setStart] = useState<{ isPossible: boolean; isOn: boolean } | null>(null)

  async function askStart(isWanted?: boolean) {
    const answer = await call('shell.startWithSystem', isWanted === undefined ? {} : { isWanted })
    if (answer.ok) setStart(answer.value)
  }
  useEffect(() => {
    void call('shell.startWithSystem', {}).then((answer) => answer.ok && setStart(answer.value))
  }, [])

  async function test() {
    const answer = await call('shell.testNotice', {})
    setProblem(answer.ok ? null : answer.error.message)
  }
  return (
    <div className={styles.delivery}>
      <Button icon={<BellRing size={14} strokeWidth={1.75} />} onClick={() => void test()}>
        Send a test notification
      </Button>
      <p className={settingsStyles.remark} role="status" hidden={problem === null}>
        {problem}
      </p>
      {start?.isPossible && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={start.isOn}
            onChange={({ target }) => void askStart(target.checked)}
          />
          Start Roledex with the computer, so that it can remind
        </label>
      )}
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={reminders.hasTray}
          onChange={({ target }) => onChange({ hasTray: target.checked })}
        />
        Show what comes next in the system’s tray
      </label>
    </div>
  )
}
