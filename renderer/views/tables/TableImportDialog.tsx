// A spreadsheet, or what another tracker exported, before it comes in: where its columns go, what its stages are called
// here, and beside that what its rows become. Nothing is written before it is imported.

import { useRef, useState } from 'react'
import {
  type ColumnMapping,
  isNamelessHeader,
  type OpenedTable,
  type TableMapping,
  type TableRowPreview,
} from '../../../shared/tableMapping.ts'
import { call, useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { countText } from '../../words/countText.ts'
import { useImports } from '../import/imports.ts'
import { RowSkeleton } from '../postings/RowSkeleton.tsx'
import { ColumnItem } from './ColumnItem.tsx'
import { RowPreview } from './RowPreview.tsx'
import styles from './TableImportDialog.module.css'

export function TableImportDialog({ table, onClose }: { table: OpenedTable; onClose: () => void }) {
  const { tableId, columns, rowCount } = table
  const [mapping, setMapping] = useState<TableMapping>(table.mapping)
  const [shown, setShown] = useState(rowsAtFirst)
  const [problem, setProblem] = useState<string | null>(null)
  const [isImporting, setIsImporting] = useState(false)
  const { showReport } = useImports()
  const firstRef = useRef<HTMLDivElement>(null)
  const preview = { tableId, mapping, limit: shown }
  const { data, error, refetch } = useCall('tables.preview', preview, { keepPrevious: true })
  const isWithoutEmployer = table.preset === null && mapping.columns.every(({ to }) => to !== 'employer')
  const dateFields = new Set(
    mapping.columns.flatMap(({ field }) => (field?.kind === 'date' ? [field.name] : [])),
  )
  const openProblem = problem ?? data?.problem ?? null
  const isReady = data !== undefined && openProblem === null && !isImporting

  function letGo() {
    void call('tables.close', { tableId })
    onClose()
  }

  function change(index: number, column: ColumnMapping) {
    setProblem(null)
    setMapping({ ...mapping, columns: withColumn(table, mapping, index, column) })
  }

  async function bringIn() {
    if (!isReady) return
    setIsImporting(true)
    const result = await call('tables.import', { tableId, mapping })
    setIsImporting(false)
    if (!result.ok) {
      setProblem(result.error.message)
      return
    }
    onClose()
    showReport(result.value)
  }

  return (
    <Dialog
      title={`Where the columns of ${table.fileName} go`}
      size="wide"
      isFlush
      initialFocus={firstRef}
      onClose={letGo}
      onConfirm={() => void bringIn()}
      footer={
        <>
          <span role="status" className={styles.problem}>
            {openProblem}
          </span>
          <Button kind="plain" disabled={isImporting} onClick={letGo}>
            Don’t import
          </Button>
          <Button kind="primary" disabled={!isReady} onClick={() => void bringIn()}>
            {isImporting ? 'Importing…' : `Import ${countText(rowCount, 'row')}`}
          </Button>
        </>
      }
    >
      <div className={styles.panes}>
        <div ref={firstRef} tabIndex={-1} className={styles.mapping}>
          <p className={styles.origin}>{originText(table)}</p>
          {table.sheets !== null && <p className={styles.lost}>{leftSheetsText(table.sheets.others)}</p>}
          {isWithoutEmployer && (
            <p role="status" className={styles.lost}>
              No column says who the employer is. If one does, choose “Employer” beside it.
            </p>
          )}
          <h3 className={styles.heading}>Columns</h3>
          <ul className={styles.columns}>
            {columns.map((column, index) => {
              const own = mapping.columns[index]
              return (
                own && (
                  <ColumnItem
                    key={column.header}
                    column={column}
                    mapping={own}
                    onChange={(changed) => change(index, changed)}
                  />
                )
              )
            })}
          </ul>
          {data !== undefined && data.stages.length > 0 && (
            <Stages
              stages={data.stages}
              onChange={(key, stageId) =>
                setMapping({ ...mapping, stages: { ...mapping.stages, [key]: stageId } })
              }
            />
          )}
        </div>
        <RowsPane
          rows={data?.rows}
          failure={error}
          dateFields={dateFields}
          hidden={Math.min(rowCount, mostShown) - shown}
          onRetry={refetch}
          onShowMore={() => setShown(mostShown)}
        />
      </div>
    </Dialog>
  )
}

const rowsAtFirst = 8
const mostShown = 50

/** Two columns cannot be one thing: the one that had it becomes a field of its own. */
function withColumn(
  { columns }: OpenedTable,
  mapping: TableMapping,
  index: number,
  column: ColumnMapping,
): ColumnMapping[] {
  const isShared = ['field', 'none', 'note', 'tags'].includes(column.to)
  return mapping.columns.map((each, at) => {
    if (at === index) return column
    if (isShared || each.to !== column.to) return each
    const name = columns[at]?.header ?? ''
    return { ...each, to: 'field', field: { name, kind: 'text' } }
  })
}

interface RowsPaneProps {
  /** undefined while they are asked for. */
  rows: readonly TableRowPreview[] | undefined
  failure: Error | null
  /** The names of own fields that hold dates. */
  dateFields: ReadonlySet<string>
  /** How many more can be shown. */
  hidden: number
  onRetry: () => void
  onShowMore: () => void
}

function RowsPane({ rows, failure, dateFields, hidden, onRetry, onShowMore }: RowsPaneProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by key
    <section className={styles.preview} aria-label="What the rows become" tabIndex={0}>
      <h3 className={styles.heading}>What the rows become</h3>
      {rows === undefined && failure === null && <RowSkeleton count={3} />}
      {rows === undefined && failure !== null && (
        <ReadFailure title="The rows could not be read" error={failure} onRetry={onRetry} />
      )}
      <ol className={styles.rows}>
        {rows?.map((row) => (
          <RowPreview key={row.row} row={row} dateFields={dateFields} />
        ))}
      </ol>
      {hidden > 0 && (
        <Button size="small" kind="plain" onClick={onShowMore}>
          Show {hidden} more
        </Button>
      )}
    </section>
  )
}

interface StagesProps {
  stages: readonly { text: string; key: string; count: number; stageId: string | null }[]
  onChange: (key: string, stageId: string) => void
}

function Stages({ stages, onChange }: StagesProps) {
  const { stages: own } = useStages()
  return (
    <>
      <h3 className={styles.heading}>Stages</h3>
      <ul className={styles.columns}>
        {stages.map(({ text, key, count, stageId }) => (
          <li key={key} className={styles.column}>
            <div className={styles.source}>
              <span className={styles.header} dir="auto">
                {text}
              </span>
              <span className={styles.samples}>{countText(count, 'row')}</span>
            </div>
            <div className={styles.target}>
              <select
                aria-label={`Stage for ${text}`}
                className={styles.select}
                value={stageId ?? ''}
                onChange={(event) => onChange(key, event.target.value)}
              >
                {stageId === null && <option value="">Not known: into a note</option>}
                {own.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Nothing is left out without a word. */
function leftSheetsText(names: readonly string[]): string {
  const shown = names.slice(0, sheetsNamed).map((name) => `“${name}”`)
  const more = names.length > sheetsNamed ? ` and ${names.length - sheetsNamed} more` : ''
  return `Not read: ${shown.join(', ')}${more}. Save each sheet you need as a file of its own.`
}

const sheetsNamed = 5

function originText({ preset, isRemembered, rowCount, sheets, columns }: OpenedTable): string {
  const rows = countText(rowCount, 'row') + (sheets === null ? '' : ` of the sheet “${sheets.read}”`)
  if (isRemembered) return `${rows}, with columns as you mapped them before.`
  if (preset !== null) return `${rows}, with the columns of ${preset}.`
  if (columns.every(({ header }) => isNamelessHeader(header))) {
    return `${rows}. The first line is one of them and names no columns: say what each one is.`
  }
  return `${rows}. Where the columns go is guessed from their names and what stands in them.`
}
