// Where the library lies, and whether its file is sound.

import { useState } from 'react'
import type { MissingFile } from '../../../shared/attachedFile.ts'
import { titleText } from '../../../shared/titleText.ts'
import { call, useCall } from '../../api/call.ts'
import { useCommands } from '../../commands.ts'
import { closeDialog } from '../../dialogs.ts'
import { openPosting } from '../../navigation.ts'
import { Button } from '../../ui/Button.tsx'
import { countText } from '../../words/countText.ts'
import styles from './SettingsDialog.module.css'

export function DataFolder() {
  const { data: info } = useCall('app.info', {})
  const { data: shell } = useCall('shell.info', {})
  const { run } = useCommands()
  const { finding, missing, isChecking, check } = useCheck()
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
        {missing.length > 0 &&
          ` ${countText(missing.length, 'attached file is', 'attached files are')} not in the folder:`}
      </p>
      {missing.length > 0 && <MissingFiles files={missing} />}
    </>
  )
}

const mostListed = 20

/** Each leads to where it can be attached again. */
function MissingFiles({ files }: { files: readonly MissingFile[] }) {
  return (
    <>
      <ul aria-label="Files that are not there" className={styles.missing}>
        {files.slice(0, mostListed).map(({ postingId, title, name }, index) => (
          <li key={index}>
            <Button
              kind="plain"
              size="small"
              onClick={() => {
                closeDialog()
                openPosting(postingId, 'files')
              }}
            >
              {name}
            </Button>
            <span className={styles.hint}>{titleText(title)}</span>
          </li>
        ))}
        {files.length > mostListed && <li>{countText(files.length - mostListed, 'more file')}</li>}
      </ul>
      <p className={styles.hint}>
        Attach them again, or put the folder “files” they lie in beside the library’s file.
      </p>
    </>
  )
}

/** Looks through the whole library file, as is done in part at each start after an unclean end. */
function useCheck() {
  const [finding, setFinding] = useState<string | null>(null)
  const [missing, setMissing] = useState<readonly MissingFile[]>([])
  const [isChecking, setIsChecking] = useState(false)

  async function check() {
    setIsChecking(true)
    const [result, files] = await Promise.all([call('library.check', {}), call('files.missing', {})])
    setIsChecking(false)
    if (!result.ok) return setFinding(result.error.message)
    const { isSound, findings } = result.value
    setMissing(files.ok ? files.value.files : [])
    const areAllThere = files.ok && files.value.files.length === 0
    setFinding(
      isSound
        ? `Your library file is sound${areAllThere ? ', and all attached files are there' : ''}.`
        : `Something is wrong with the file: ${findings.slice(0, 3).join('; ')}. Close Roledex and start it again: it repairs what can be repaired and keeps the damaged file.`,
    )
  }
  return { finding, missing, isChecking, check }
}
