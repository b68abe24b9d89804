// What reading anew made different, by field: the same change of many postings is one line. Below it, what was found for
// the first time.

import { useMemo } from 'react'
import type { Output } from '../../../shared/contract.ts'
import type { ImportFile } from '../../../shared/model.ts'
import { titleText } from '../../../shared/titleText.ts'
import { numberText } from '../../words/countText.ts'
import { changedFieldName } from '../../words/fieldNames.ts'
import { ChangedValue } from '../events/ChangeList.tsx'
import styles from './Differences.module.css'
import { FoldedGroups, type LineGroup } from './FoldedGroups.tsx'
import { FileLine, groupFiles } from './ReportLines.tsx'

type FieldDifferences = Output<'imports.differences'>['fields'][number]

type Line =
  | { kind: 'change'; field: string; change: FieldDifferences['changes'][number] }
  | { kind: 'more'; count: number }
  | { kind: 'file'; file: ImportFile }

interface DifferencesProps {
  fields: readonly FieldDifferences[]
  files: readonly ImportFile[]
  onOpen: (postingId: string) => void
  /** Where its versions can be compared. */
  onCompare: (postingId: string) => void
}

export function Differences({ fields, files, onOpen, onCompare }: DifferencesProps) {
  const groups = useMemo(() => groupDifferences(fields, files), [fields, files])
  return (
    <FoldedGroups groups={groups}>
      {(line) => {
        if (line.kind === 'file') return <FileLine file={line.file} onOpen={onOpen} />
        if (line.kind === 'change') return <ChangeLine {...line} onCompare={onCompare} />
        return <p className={styles.more}>{numberText(line.count)} more, rarer than these</p>
      }}
    </FoldedGroups>
  )
}

interface ChangeLineProps extends Omit<Extract<Line, { kind: 'change' }>, 'kind'> {
  onCompare: (postingId: string) => void
}

function ChangeLine({ field, change, onCompare }: ChangeLineProps) {
  const { before, after, postings, postingId, title } = change
  return (
    <div className={styles.change}>
      <p className={styles.posting}>
        <button type="button" className={styles.title} onClick={() => onCompare(postingId)}>
          <bdi>{titleText(title)}</bdi>
        </button>
        {postings > 1 && <span className={styles.others}>and {numberText(postings - 1)} more</span>}
      </p>
      <ChangedValue field={field} before={before} after={after} />
    </div>
  )
}

/** So many lines can be read without folding any. */
const fewLines = 12

function groupDifferences(
  fields: readonly FieldDifferences[],
  files: readonly ImportFile[],
): LineGroup<Line>[] {
  const changeCount = fields.reduce((sum, { changes }) => sum + changes.length, 0)
  const changed = fields.map(({ field, postings, kinds, changes }): LineGroup<Line> => {
    const more = kinds - changes.length
    return {
      id: `field ${field}`,
      name: changedFieldName(field),
      count: postings,
      lines: [
        ...changes.map((change): Line => ({ kind: 'change', field, change })),
        ...(more > 0 ? [{ kind: 'more' as const, count: more }] : []),
      ],
      isFoldedAtFirst: changeCount > fewLines,
    }
  })
  const found = groupFiles(files.filter(({ outcome }) => outcome !== 'updated'))
  return [
    ...changed,
    ...found.map((group) => ({
      ...group,
      lines: group.lines.map((file): Line => ({ kind: 'file', file })),
    })),
  ]
}
