// How a folder is chosen in Settings: on the desktop in the system's own dialog; in a browser, which may know no path, by
// a command in a terminal.

import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { call, useCall } from '../../api/call.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './SettingsDialog.module.css'

interface FolderChoiceProps {
  method: 'shell.chooseWatchedFolder' | 'shell.chooseBackupFolder' | 'shell.chooseCalendarFolder'
  /** On the button. */
  label: string
  /**
   * What to do in a browser, and the command for it, given what names this library there; null where nothing has to
   * be done.
   */
  inBrowser: { remark: string; command: (dataOption: string) => string } | null
}

export function FolderChoice({ method, label, inBrowser }: FolderChoiceProps) {
  const { data: shell } = useCall('shell.info', {})
  const [failure, setFailure] = useState<string | null>(null)

  async function choose() {
    setFailure(null)
    const chosen = await call(method, {})
    if (!chosen.ok) setFailure(chosen.error.message)
  }

  return (
    <>
      {shell?.kind === 'desktop' && (
        <Button
          className={styles.button}
          icon={<FolderOpen size={14} strokeWidth={1.75} />}
          onClick={() => void choose()}
        >
          {label}
        </Button>
      )}
      {shell?.kind === 'browser' && inBrowser !== null && (
        <>
          <p className={styles.remark}>{inBrowser.remark}</p>
          <p className={styles.folder}>
            {inBrowser.command(shell.dataOption ? `${shell.dataOption} ` : '').trim()}
          </p>
        </>
      )}
      <p role="status" className={styles.remark} hidden={failure === null}>
        {failure}
      </p>
    </>
  )
}
