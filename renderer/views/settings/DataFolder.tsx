// Where the library lies, and whether its file is sound.

import { useState } from 'react'
import { call, useCall } from '../../api/call.ts'
import { useCommands } from '../../commands.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './SettingsDialog.module.css'

export function DataFolder() {
  const { data: info } = useCall('app.info', {})
  const { data: shell } = useCall('shell.info', {})
  const { run } = useCommands()
  const { finding, isChecking, check } = useCheck()
  return (
    <>
      <p className={styles.folder}>{info?.dataDir}</p>
      <p className={styles.remark}>
        Everything is in this folder. To start over, close Roledex and move the folder away.
      </p>
      <div className={styles.buttons}>
        {shell !== undefined && <Button onClick={() => run('library.showFolder')}>Show the folder</Button>}
        <Button disabled={isChecking} onClick={() => void check()}>
          {isChecking ? 'Checking…' : 'Check the library file'}
        </Button>
      </div>
      <p role="status" className={styles.hint} hidden={finding === null}>
        {finding}
      </p>
    </>
  )
}

/** Looks through the whole library file, as is done in part at each start after an unclean end. */
function useCheck() {
  const [finding, setFinding] = useState<string | null>(null)
  const [isChecking, setIsChecking] = useState(false)

  async function check() {
    setIsChecking(true)
    const result = await call('library.check', {})
    setIsChecking(false)
    if (!result.ok) return setFinding(result.error.message)
    setFinding(
      result.value.isSound
        ? 'Your library file is sound.'
        : `Something is wrong with the file: ${result.value.findings.slice(0, 3).join('; ')}. Close Roledex and start it again: it repairs what can be repaired and keeps the damaged file.`,
    )
  }
  return { finding, isChecking, check }
}
