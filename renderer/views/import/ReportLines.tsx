// The lines of a report, of which only those in sight are drawn: an import may have thousands.

import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { limits } from '../../../shared/limits.ts'
import type { ImportFile, ImportOutcome } from '../../../shared/model.ts'
import { useActions } from '../../actions.ts'
import { useCall } from '../../api/call.ts'
import { locale } from '../../dates.ts'
import { Button } from '../../ui/Button.tsx'
import { classNames } from '../../ui/classNames.ts'
import { FoldSign } from '../../ui/FoldSign.tsx'
import { FilePath } from './FilePath.tsx'
import styles from './ReportLines.module.css'
import { notableWarnings, outcomeNames, outcomeOrder } from './reportText.ts'
import { WhyUnread } from './WhyUnread.tsx'

type Line =
  | { kind: 'group'; outcome: ImportOutcome; count: number; isOpen: boolean }
  | { kind: 'file'; file: ImportFile }

interface ReportLinesProps {
  files: readonly ImportFile[]
  /** Opens a posting; null when the postings are gone. */
  onOpen: ((postingId: string) => void) | null
}

export function ReportLines({ files, onOpen }: ReportLinesProps) {
  // Kept here, because a line that scrolls out of sight is no longer drawn.
  const [explained, setExplained] = useState<ReadonlySet<string>>(new Set())
  const [folded, setFolded] = useState<ReadonlySet<ImportOutcome>>(() => initiallyFolded(files))
  const binned = useBinned(files)
  const lines = useMemo(() => linesOf(files, folded), [files, folded])
  const scrollerRef = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scrollerRef.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? 36 : 51),
    getItemKey: (index) => keyOf(lines[index], index),
    overscan: 10,
    initialRect: { width: 800, height: 500 },
  })

  function fold(outcome: ImportOutcome) {
    const next = new Set(folded)
    if (!next.delete(outcome)) next.add(outcome)
    setFolded(next)
  }

  function explain({ path }: ImportFile) {
    const next = new Set(explained)
    if (!next.delete(path)) next.add(path)
    setExplained(next)
  }

  return (
    <div ref={scrollerRef} className={styles.scroller}>
      <div className={styles.lines} style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const line = lines[item.index]
          return (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={styles.line}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {line?.kind === 'group' && <GroupLine group={line} onFold={() => fold(line.outcome)} />}
              {line?.kind === 'file' && (
                <FileLine file={line.file} onOpen={onOpen}>
                  <InBin ids={line.file.postings.filter((id) => binned.has(id))} />
                  <WhyUnread
                    file={line.file}
                    isOpen={explained.has(line.file.path)}
                    onToggle={() => explain(line.file)}
                  />
                </FileLine>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function GroupLine({ group, onFold }: { group: Extract<Line, { kind: 'group' }>; onFold: () => void }) {
  return (
    <h3 className={styles.group}>
      <button type="button" aria-expanded={group.isOpen} className={styles.fold} onClick={onFold}>
        <FoldSign isOpen={group.isOpen} />
        {outcomeNames[group.outcome]}
        <span className={styles.count}>{group.count.toLocaleString(locale)}</span>
      </button>
    </h3>
  )
}

interface FileLineProps extends Pick<ReportLinesProps, 'onOpen'> {
  file: ImportFile
  children: ReactNode
}

function FileLine({ file, onOpen, children }: FileLineProps) {
  const [first] = file.postings
  const warnings = notableWarnings(file)
  const words = (
    <>
      <FilePath path={file.path} />
      <span className={styles.message} dir="auto">
        {file.message}
      </span>
    </>
  )
  return (
    <div className={styles.file}>
      {onOpen === null || first === undefined ? (
        <div className={styles.words}>{words}</div>
      ) : (
        <button type="button" className={classNames(styles.words, styles.open)} onClick={() => onOpen(first)}>
          {words}
        </button>
      )}
      {warnings.length > 0 && (
        <ul className={styles.warnings}>
          {warnings.map(({ warning, count }) => (
            <li key={`${warning.code} ${warning.field} ${warning.raw}`}>
              {/* The file's own line may have said it already. */}
              {!file.message.includes(warning.message) && warning.message}
              {warning.raw !== null && warning.raw !== '' && (
                <>
                  {' '}
                  <q className={styles.raw} dir="auto">
                    {warning.raw}
                  </q>
                </>
              )}
              {warning.fix !== null && ` ${warning.fix}`}
              {count > 1 && ` (${count.toLocaleString(locale)} times)`}
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  )
}

/** Of what the files brought in, that which lies in the bin. */
function useBinned(files: readonly ImportFile[]): ReadonlySet<string> {
  const ids = useMemo(
    () => [...new Set(files.flatMap(({ postings }) => postings))].slice(0, limits.bulk),
    [files],
  )
  const { data } = useCall('bin.among', { ids })
  return useMemo(() => new Set(data?.ids), [data])
}

function InBin({ ids }: { ids: string[] }) {
  const actions = useActions()
  if (ids.length === 0) return null
  return (
    <Button size="small" onClick={() => void actions.restore(ids)}>
      {ids.length === 1
        ? 'Restore from the bin'
        : `Restore ${ids.length.toLocaleString(locale)} from the bin`}
    </Button>
  )
}

/** What is there already needs no reading, as long as there is something else to read. */
function initiallyFolded(files: readonly ImportFile[]): Set<ImportOutcome> {
  const isOnlyUnchanged = files.every((file) => file.outcome === 'unchanged')
  return new Set(isOnlyUnchanged ? [] : ['unchanged'])
}

function linesOf(files: readonly ImportFile[], folded: ReadonlySet<ImportOutcome>): Line[] {
  return outcomeOrder.flatMap((outcome) => {
    const group = files.filter((file) => file.outcome === outcome)
    if (group.length === 0) return []
    const isOpen = !folded.has(outcome)
    return [
      { kind: 'group' as const, outcome, count: group.length, isOpen },
      ...(isOpen ? group.map((file) => ({ kind: 'file' as const, file })) : []),
    ]
  })
}

function keyOf(line: Line | undefined, index: number): string {
  if (line === undefined) return String(index)
  return line.kind === 'group' ? line.outcome : `${index} ${line.file.path}`
}
