// What an import would do, before it does it. Closing sets it aside: what was read and chosen stays until the person
// imports it or lets it go (ImportStrip.tsx).

import { useRef, useState } from 'react'
import type { ImportPreview } from '../../../shared/preview.ts'
import { call, useCall, useCommand } from '../../api/call.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { countText } from '../../words/countText.ts'
import { useImports } from '../import/imports.ts'
import styles from './ImportPreviewDialog.module.css'
import { PreviewDetail } from './PreviewDetail.tsx'
import { PreviewList } from './PreviewList.tsx'
import { countWritten, groupsOf } from './previewGroups.ts'
import { type PreviewInHand, usePreview } from './usePreview.ts'

export function ImportPreviewDialog({ importId, onClose }: { importId: string; onClose: () => void }) {
  const inHand = usePreview(importId)
  const { preview, failure } = inHand
  if (preview !== null) return <Open preview={preview} inHand={inHand} onClose={onClose} />
  return (
    <Dialog title="Look before importing" size="wide" onClose={onClose}>
      {failure === null ? (
        <Skeleton width="60%" />
      ) : (
        <EmptyState title="There is nothing to look at">{failure.message}</EmptyState>
      )}
    </Dialog>
  )
}

interface OpenProps {
  preview: ImportPreview
  inHand: PreviewInHand
  onClose: () => void
}

function Open({ preview, inHand, onClose }: OpenProps) {
  const { importId, files } = preview
  const { showReport } = useImports()
  const [placed] = useState(() => new Map())
  const groups = groupsOf(preview, placed)
  const items = groups.flatMap((group) => group.items)
  const [activeKey, setActiveKey] = useState(items[0]?.key ?? null)
  const [isImporting, setIsImporting] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [skipsBatches, setSkipsBatches] = useState(false)
  const { run: setSettings } = useCommand('settings.set')
  const { data: settings } = useCall('settings.get', {})
  const listRef = useRef<HTMLDivElement>(null)
  const detailRef = useRef<HTMLDivElement>(null)
  const importRef = useRef<HTMLButtonElement>(null)
  const active = items.find(({ key }) => key === activeKey) ?? items[0]
  const written = countWritten(preview)
  const isSingle = items.length === 1
  const offered = items.filter((item) => item.kind === 'posting' && item.canTick).length

  async function importTicked() {
    if (written === 0 || isImporting) return
    setIsImporting(true)
    setProblem(null)
    if (skipsBatches) await setSettings({ importPreview: 'one' })
    const result = await call('imports.commit', { importId, choices: preview.choices })
    setIsImporting(false)
    if (!result.ok) {
      setProblem(result.error.message)
      return
    }
    onClose()
    showReport(result.value)
  }

  async function letGo() {
    await call('imports.cancel', { importId })
    onClose()
  }

  return (
    <Dialog
      title={
        isSingle || offered === 0
          ? 'Look before importing'
          : `Look before importing ${countText(offered, 'posting')}`
      }
      size="wide"
      isFlush
      initialFocus={isSingle ? importRef : listRef}
      onClose={onClose}
      onConfirm={() => void importTicked()}
      footer={
        <>
          <span className={styles.left}>
            {files.length > 1 && settings !== undefined && settings.importPreview !== 'one' && (
              <label className={styles.skip}>
                <input
                  type="checkbox"
                  checked={skipsBatches}
                  onChange={(event) => setSkipsBatches(event.target.checked)}
                />
                From now on, import several files without looking
              </label>
            )}
            <span role="status" className={styles.problem}>
              {problem}
            </span>
          </span>
          <Button kind="plain" disabled={isImporting} onClick={() => void letGo()}>
            Don’t import
          </Button>
          <Button
            ref={importRef}
            kind="primary"
            disabled={written === 0 || isImporting}
            onClick={() => void importTicked()}
          >
            {isImporting ? 'Importing…' : importLabel(written, isSingle)}
          </Button>
        </>
      }
    >
      <div className={isSingle ? styles.single : styles.panes}>
        {!isSingle && (
          <PreviewList
            groups={groups}
            activeKey={active?.key ?? null}
            onActive={setActiveKey}
            onTick={inHand.tick}
            onEnter={() => detailRef.current?.querySelector<HTMLElement>('button')?.focus()}
            focusRef={listRef}
          />
        )}
        <div ref={detailRef} key={active?.key} className={styles.detail} tabIndex={-1}>
          {active !== undefined && (
            <PreviewDetail importId={importId} item={active} onCorrect={inHand.correct} />
          )}
        </div>
      </div>
    </Dialog>
  )
}

/** Among several, "this" would be the one that is looked at. */
function importLabel(count: number, isSingle: boolean): string {
  if (count === 0) return 'Nothing to import'
  return isSingle ? 'Import this posting' : `Import ${countText(count, 'posting')}`
}
