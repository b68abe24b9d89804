// Things side by side, in a table that is one for screen readers too. Lines that differ are marked.

import type { CSSProperties, ReactNode } from 'react'
import { titleText } from '../../../shared/titleText.ts'
import { classNames } from '../../ui/classNames.ts'
import { CompareCellView } from './CompareCellView.tsx'
import styles from './CompareView.module.css'
import type { CompareGroup } from './compareRows.ts'

interface CompareTableProps {
  caption: string
  /** One for each column; its name is told at each cell, without the buttons beside it. */
  heads: readonly { key: string; name: string; head: ReactNode }[]
  groups: readonly CompareGroup[]
  /** What an empty cell says: of what is not stated by anybody, or is not there. */
  absentIn: (group: CompareGroup) => string
}

/** What a column is called. */
export function headName(title: string | null, employer: string): string {
  return `${titleText(title)}, ${employer}`
}

export function CompareTable({ caption, heads, groups, absentIn }: CompareTableProps) {
  return (
    <table className={styles.table} style={{ '--postings': heads.length } as CSSProperties}>
      <caption className="visually-hidden">{caption}</caption>
      <colgroup>
        <col className={styles.labels} />
        {heads.map(({ key }) => (
          <col key={key} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td />
          {heads.map(({ key, name, head }) => (
            <th key={key} scope="col" aria-label={name} className={styles.head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.name}>
          <tr>
            <th scope="rowgroup" colSpan={heads.length + 1} className={styles.group}>
              {group.name}
            </th>
          </tr>
          {group.rows.map((row) => (
            <tr key={row.label} className={classNames(heads.length > 1 && !row.isDifferent && styles.same)}>
              <th scope="row" className={styles.label}>
                {row.isDifferent && (
                  <span aria-hidden="true" className={styles.sign}>
                    ≠
                  </span>
                )}
                <bdi>{row.label}</bdi>
                {row.isDifferent && <span className="visually-hidden">, differs</span>}
              </th>
              {row.cells.map((cell, index) => (
                <td key={heads[index]?.key} className={styles.cell}>
                  <CompareCellView cell={cell} absent={absentIn(group)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
