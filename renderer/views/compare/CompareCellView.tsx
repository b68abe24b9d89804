import { classNames } from '../../ui/classNames.ts'
import { Pill } from '../../ui/Pill.tsx'
import { StageDot } from '../../ui/StageDot.tsx'
import { Blocks } from '../markdown/Blocks.tsx'
import { Markdown } from '../markdown/Markdown.tsx'
import { TagChip } from '../tags/TagChip.tsx'
import styles from './CompareView.module.css'
import type { CompareCell } from './compareRows.ts'

/** `absent`: what stands where nothing is. */
export function CompareCellView({ cell, absent }: { cell: CompareCell | null; absent: string }) {
  switch (cell?.kind) {
    case undefined:
      return <span className={styles.missing}>{absent}</span>
    case 'text':
      return (
        <>
          <bdi>{cell.text}</bdi>
          {cell.remark !== undefined && <div className={styles.remark}>{cell.remark}</div>}
        </>
      )
    case 'pill':
      return (
        <>
          <Pill tone={cell.tone}>{cell.text}</Pill>
          <div className={styles.remark}>{cell.remark}</div>
        </>
      )
    case 'markdown':
      return (
        <div className={styles.notes}>
          <Markdown text={cell.text.slice(0, mostShown)} headingLevel={2} />
        </div>
      )
    case 'items':
      return (
        <ul className={styles.items}>
          {cell.items.map(({ text, isShared }, index) => (
            <li key={index} className={classNames(!isShared && styles.own)}>
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      )
    case 'blocks':
      return (
        <div className={styles.blocks}>
          <Blocks blocks={cell.blocks} phrases={[]} />
        </div>
      )
    case 'stage':
      return (
        <span className={styles.stage}>
          <StageDot color={cell.stage.color} />
          {cell.stage.name}
        </span>
      )
    case 'tags':
      return (
        <div className={styles.tags}>
          {cell.tags.map((tag) => (
            <TagChip key={tag.id} tag={tag} />
          ))}
        </div>
      )
    case 'notes':
      return (
        <div className={styles.notes}>
          {cell.notes.map((note) => (
            <article key={note.id} aria-label={note.title === '' ? 'Note' : note.title}>
              {note.title !== '' && (
                <h2 className={styles.noteTitle} dir="auto">
                  {note.title}
                </h2>
              )}
              <Markdown text={note.body.slice(0, mostShown)} headingLevel={note.title === '' ? 2 : 3} />
            </article>
          ))}
        </div>
      )
  }
}

/** Characters of a note: beside others only its beginning is looked at. */
const mostShown = 10_000
