// The files of a report, grouped by what became of them.

import { type ReactNode, useMemo, useState } from 'react'
import { limits } from '../../../shared/limits.ts'
import type { ImportFile } from '../../../shared/model.ts'
import { useActions } from '../../actions/actions.ts'
import { useCall } from '../../api/call.ts'
import { Button } from '../../ui/Button.tsx'
import { classNames } from '../../ui/classNames.ts'
import { FoldButton } from '../../ui/FoldButton.tsx'
import { countText, numberText } from '../../words/countText.ts'
import { keptSentence } from '../../words/dates.ts'
import { gatherAlike } from './alikeFiles.ts'
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
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const binned = useBinned(files)
  const groups = useMemo(
    () => groupFiles(files).map((group) => ({ ...group, lines: gatherAlike(group.lines, opened) })),
    [files, opened],
  )
  const why = (file: ImportFile) => (
    <WhyUnread
      file={file}
      isOpen={explained.has(file.path)}
      onToggle={() => setExplained(turned(explained, file.path))}
    />
  )

  return (
    <FoldedGroups groups={groups}>
      {(line) => {
        if (line.kind === 'alike') {
          const isOpen = opened.has(line.key)
          return (
            <FileLine file={line.files[0]} isOfMany onOpen={null}>
              <FoldButton isOpen={isOpen} onClick={() => setOpened(turned(opened, line.key))}>
                {countText(line.files.length, 'file')}
              </FoldButton>
            </FileLine>
          )
        }
        if (line.kind === 'name') {
          return (
            <div className={classNames(styles.file, styles.named)}>
              <FilePath path={line.file.path} />
              {why(line.file)}
            </div>
          )
        }
        return (
          <FileLine file={line.file} onOpen={onOpen}>
            <InBin ids={line.file.postings.filter((id) => binned.has(id))} />
            {why(line.file)}
          </FileLine>
        )
      }}
    </FoldedGroups>
  )
}

/** With what was not in it, or without what was. */
function turned(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(key)) next.add(key)
  return next
}

interface FileLineProps extends Pick<ReportLinesProps, 'onOpen'> {
  file: ImportFile
  /** It stands for others as well: what is said of it, without its name. */
  isOfMany?: boolean
  children?: ReactNode
}

export function FileLine({ file, isOfMany = false, onOpen, children }: FileLineProps) {
  const [first] = file.postings
  const warnings = notableWarnings(file)
  // What is said below with what to do about it is not said twice.
  const line = warnings.reduce((text, { warning }) => text.replace(` ${warning.message}`, ''), file.message)
  const words = (
    <>
      {!isOfMany && <FilePath path={file.path} />}
      <span className={styles.message} dir="auto">
        {keptSentence(line)}
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
              {count > 1 && ` (${numberText(count)} times)`}
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
      {ids.length === 1 ? 'Restore from the bin' : `Restore ${numberText(ids.length)} from the bin`}
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
