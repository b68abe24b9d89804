import type { WatchedFolder as Folder } from '../../../shared/watching.ts'
import { useCall, useCommand } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { Button } from '../../ui/Button.tsx'
import { showToast } from '../../ui/toasts.ts'
import { countText } from '../../words/countText.ts'
import { formatInstantDay } from '../../words/dates.ts'
import { FolderChoice } from './FolderChoice.tsx'
import styles from './SettingsDialog.module.css'

/** The folder whose new files come in by themselves: which, since when, and the way to stop it. */
export function WatchedFolder() {
  const { data } = useCall('watch.get', {})
  if (data === undefined) return null
  const { folder } = data
  return (
    <>
      {folder === null ? (
        <p className={styles.remark}>
          Pages you save in one folder can come in by themselves, your browser’s downloads too. The files stay
          where they are; what is no posting, what lies in folders below and zip files are passed over.
        </p>
      ) : (
        <Watched folder={folder} />
      )}
      <FolderChoice
        method="shell.chooseWatchedFolder"
        label={folder === null ? 'Choose a folder…' : 'Choose another…'}
        inBrowser={
          folder === null || folder.problem !== null
            ? {
                remark: `In a browser, name ${folder === null ? 'the folder' : 'another'} where you start Roledex:`,
                command: (dataOption) => `npm start -- ${dataOption}--watch FOLDER`,
              }
            : null
        }
      />
    </>
  )
}

function Watched({ folder }: { folder: Folder }) {
  const { zone } = useNow()
  const stop = useCommand('watch.stop')
  return (
    <>
      <p className={styles.watched}>
        <strong dir="auto">{folder.label}</strong>
        <span>watched since {formatInstantDay(folder.since, zone)}</span>
        <Button size="small" disabled={stop.isRunning} onClick={() => void stop.run({})}>
          Stop watching
        </Button>
      </p>
      {folder.problem !== null && <p className={styles.trouble}>{folder.problem}</p>}
      {folder.waiting > 0 && <Waiting count={folder.waiting} />}
    </>
  )
}

/** Asked once: what was there before the folder was chosen is nobody's news. */
function Waiting({ count }: { count: number }) {
  const settle = useCommand('watch.settle')
  async function decide(isWanted: boolean) {
    const result = await settle.run({ isWanted })
    // What came in is said as ever (WatchNotices.tsx).
    if (isWanted && result.ok && result.value.report === null)
      showToast({ text: 'There was no new posting in them' })
  }
  return (
    <div className={styles.question}>
      <p>
        {countText(count, 'file that may be a posting is', 'files that may be postings are')} there already.
      </p>
      <Button size="small" disabled={settle.isRunning} onClick={() => void decide(true)}>
        {settle.isRunning ? 'Importing…' : count === 1 ? 'Import it' : 'Import them'}
      </Button>
      <Button size="small" kind="plain" disabled={settle.isRunning} onClick={() => void decide(false)}>
        Leave {count === 1 ? 'it' : 'them'}
      </Button>
    </div>
  )
}
