import type { VirtualItem } from '@tanstack/react-virtual'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { useSearchPhrases } from '../../searchPhrases.ts'
import { useSelection } from '../../selection.ts'
import { GroupLine } from './GroupLine.tsx'
import { PostingLine } from './PostingLine.tsx'
import type { TableRowProps } from './TableRow.tsx'
import type { useTableRows } from './tableData.ts'
import type { TableLine } from './tableLines.ts'

interface LinesInSightProps extends Pick<TableRowProps, 'columns' | 'columnOf'> {
  lines: readonly { item: VirtualItem; line: TableLine }[]
  rowAt: ReturnType<typeof useTableRows>
  isByStage: boolean
  /** px */
  rowHeight: number
  /** The posting the table stands on, and the place of the column. */
  currentId: string | null
  currentColumn: number
  /** By the key of a group. */
  onFold: (key: string) => void
}

/** The lines in sight: heads of groups, and postings. */
export function LinesInSight({
  lines,
  rowAt,
  isByStage,
  rowHeight,
  currentId,
  currentColumn,
  columns,
  columnOf,
  onFold,
}: LinesInSightProps) {
  const moment = useNow()
  const phrases = useSearchPhrases()
  const { stageOf } = useStages()
  const selection = useSelection()
  return lines.map(({ item, line }) => {
    if (line.kind === 'group') {
      return (
        <GroupLine
          key={`group ${line.group.key}`}
          group={line.group}
          stage={isByStage ? stageOf(line.group.key) : undefined}
          isFolded={line.isFolded}
          rowIndex={item.index + 2}
          columnCount={columns.length + 1}
          start={item.start}
          height={rowHeight}
          onToggle={() => onFold(line.group.key)}
        />
      )
    }
    const row = rowAt(line.index)
    const isCurrent = row !== undefined && row.id === currentId
    return (
      <PostingLine
        key={item.key}
        row={row}
        index={line.index}
        rowIndex={item.index + 2}
        start={item.start}
        height={rowHeight}
        stage={row && stageOf(row.stageId)}
        moment={moment}
        phrases={phrases}
        columns={columns}
        columnOf={columnOf}
        isCurrent={isCurrent}
        isTicked={row !== undefined && selection.ids.has(row.id)}
        currentColumn={isCurrent ? currentColumn : null}
        onTick={selection.toggle}
      />
    )
  })
}
