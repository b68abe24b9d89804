// The one screen of an empty library: what Roledex is, how a posting gets in, where everything stays.

import { Download, Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import { useCall } from '../../api/call.ts'
import { useCommands } from '../../commands.ts'
import { focusTargets } from '../../keyboard/focus.ts'
import { isApple } from '../../ui/isApple.ts'
import { useImports } from '../import/imports.ts'
import { SourceButtons } from '../import/SourceButtons.tsx'
import { useFileChooser } from '../import/useFileChooser.tsx'
import styles from './Welcome.module.css'

export function Welcome() {
  const { run } = useCommands()
  const { importFiles } = useImports()
  const chooser = useFileChooser(importFiles)
  const { data: info } = useCall('app.info', {})
  return (
    <main id={focusTargets.list} tabIndex={-1} className={styles.screen}>
      {chooser.inputs}
      <div className={styles.page}>
        <h1 className={styles.title}>Your job hunt, in one place, on your own computer</h1>
        <p className={styles.lead}>
          Postings vanish from the web. Save them as files and Roledex keeps them for good: readable,
          searchable, with your notes, your stages and every closing date.
        </p>

        <div className={styles.target}>
          <Download size={26} strokeWidth={1.5} />
          <p className={styles.drop}>Drop saved postings here, or anywhere on this window</p>
          <SourceButtons chooser={chooser} className={styles.buttons} />
          <p className={styles.kinds}>
            Web pages, e-mails, notes and chats; spreadsheets of jobs and what other trackers export; a whole
            Roledex library.
          </p>
          <p className={styles.try}>
            Nothing saved yet?{' '}
            <button type="button" className={styles.link} onClick={() => run('samples.load')}>
              Try it with sample postings
            </button>{' '}
            or{' '}
            <button type="button" className={styles.link} onClick={() => run('posting.new')}>
              type one in
            </button>
          </p>
        </div>

        <section aria-labelledby="welcome-save">
          <h2 id="welcome-save" className={styles.heading}>
            How to save a posting from your browser
          </h2>
          <dl className={styles.browsers}>
            <Browser name="Chrome and Edge">
              Press <Keys keys="Ctrl+S" apple="⌘S" /> on the posting and choose “Webpage, Complete”.
            </Browser>
            <Browser name="Firefox">
              Press <Keys keys="Ctrl+S" apple="⌘S" /> on the posting and choose “Web Page, complete”.
            </Browser>
            <Browser name="Safari">Choose “Save As…” in the File menu and the format “Page Source”.</Browser>
          </dl>
        </section>

        <p className={styles.trust}>
          <Lock size={15} strokeWidth={1.75} />
          <span>
            Nothing leaves this computer: no account, no server, no tracking.
            {info !== undefined && (
              <>
                {' '}
                Your library is the folder <span className={styles.folder}>{info.dataDir}</span>
              </>
            )}
          </span>
        </p>
      </div>
    </main>
  )
}

function Browser({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.browser}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Keys({ keys, apple }: { keys: string; apple: string }) {
  return <kbd className={styles.keys}>{isApple ? apple : keys}</kbd>
}
