// The files of a report, grouped by what became of them.

import { type ReactNode, useMemo, useState } from 'react'
import { limits } from '../../../shared/limits.ts'
import type { ImportFile } from '../../../shared/model.ts'
import { useActions } from '../../actions.ts'
import { useCall } from '../../api/call.ts'
import { locale } from '../../dates.ts'
import { Button } from '../../ui/Button.tsx'
import { classNames } from '../../ui/classNames.ts'
import { FilePath } from './FilePath.tsx'
import { FoldedGroups, type LineGroup } from './FoldedGroups.tsx'
import styles from './ReportLines.module.css'
import { notableWarnings, outcomeNames, outcomeOrder } from './reportText.ts'
import { WhyUnread } from './WhyUnread.tsx'

interface ReportLinesProps {
  files: readonly ImportFile[]
  /** Opens a posting; null when the postings are gone. */
  onOpen: ((postingId: string) => void) | null
}

export function ReportLines({ files, onOpen }: ReportLinesProps) {
  // Kept here, because a line that scrolls out of sight is no longer drawn.
  const [explained, setExplained] = useState<ReadonlySet<string>>(new Set())
  const binned = useBinned(files)
  const groups = useMemo(() => groupFiles(files), [files])

  function explain({ path }: ImportFile) {
    const next = new Set(explained)
    if (!next.delete(path)) next.add(path)
    setExplained(next)
  }

  return (
    <FoldedGroups groups={groups}>
      {(file) => (
        <FileLine file={file} onOpen={onOpen}>
          <InBin ids={file.postings.filter((id) => binned.has(id))} />
          <WhyUnread file={file} isOpen={explained.has(file.path)} onToggle={() => explain(file)} />
        </FileLine>
      )}
    </FoldedGroups>
  )
}

interface FileLineProps extends Pick<ReportLinesProps, 'onOpen'> {
  file: ImportFile
  children?: ReactNode
}

export function FileLine({ file, onOpen, children }: FileLineProps) {
  const [first] = file.postings
  const warnings = notableWarnings(file)
  // What is said below with what to do about it is not said twice.
  const line = warnings.reduce((text, { warning }) => text.replace(` ${warning.message}`, ''), file.message)
  const words = (
    <>
      <FilePath path={file.path} />
      <span className={styles.message} dir="auto">
        {line}
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
              {!line.includes(warning.message) && warning.message}
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

/** “job 2.html” before “job 10.html”, as in a folder. */
const byName = new Intl.Collator(undefined, { numeric: true })

/** In the order in which they ask for attention. What is there already needs no reading where there is something else to read. */
export function groupFiles(files: readonly ImportFile[]): LineGroup<ImportFile>[] {
  return outcomeOrder.flatMap((outcome) => {
    const lines = files
      .filter((file) => file.outcome === outcome)
      .sort((one, other) => byName.compare(one.path, other.path))
    if (lines.length === 0) return []
    const isFoldedAtFirst = outcome === 'unchanged' && lines.length < files.length
    return [{ id: outcome, name: outcomeNames[outcome], count: lines.length, lines, isFoldedAtFirst }]
  })
}
