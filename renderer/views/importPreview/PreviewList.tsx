// What a preview holds, grouped; each posting can be ticked or not. One stop for the Tab key: arrows move, space
// ticks, Enter goes to the posting's values.

import { Check, TriangleAlert } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { titleText } from '../../../shared/titleText.ts'
import { classNames } from '../../ui/classNames.ts'
import { numberText } from '../../words/countText.ts'
import { rowEmployerText } from '../../words/postingWords.ts'
import { fileName } from '../import/FilePath.tsx'
import styles from './PreviewList.module.css'
import type { PreviewGroup, PreviewItem } from './previewGroups.ts'

interface PreviewListProps {
  groups: readonly PreviewGroup[]
  activeKey: string | null
  onActive: (key: string) => void
  onTick: (keys: readonly string[], isTicked: boolean) => void
  onEnter: () => void
  focusRef: RefObject<HTMLDivElement | null>
}

export function PreviewList({ groups, activeKey, onActive, onTick, onEnter, focusRef }: PreviewListProps) {
  const items = groups.flatMap((group) => group.items)
  const at = items.findIndex(({ key }) => key === activeKey)
  const active = items[at]
  const activeRef = useRef<HTMLDivElement>(null)
  useEffect(() => {
    activeRef.current?.scrollIntoView({ block: 'nearest' })
  }, [activeKey])

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      j: at + 1,
      ArrowUp: at - 1,
      k: at - 1,
      Home: 0,
      End: items.length - 1,
    }
    const to = moves[event.key]
    if (to !== undefined) {
      const next = items[Math.min(Math.max(to, 0), items.length - 1)]
      if (next !== undefined) onActive(next.key)
    } else if (event.key === ' ' || event.key === 'x') {
      if (active?.kind === 'posting' && active.canTick) onTick([active.key], !active.posting.isTicked)
    } else if (event.key === 'Enter') onEnter()
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={focusRef}
      role="listbox"
      aria-label="Postings in these files"
      aria-multiselectable="true"
      tabIndex={0}
      aria-activedescendant={active === undefined ? undefined : optionId(active.key)}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
        <div key={group.id} role="group" aria-labelledby={`preview-group-${group.id}`}>
          <GroupHead group={group} onTick={onTick} />
          {group.items.map((item) => (
            <Row
              key={item.key}
              item={item}
              isActive={item.key === activeKey}
              activeRef={activeRef}
              onActive={onActive}
              onTick={onTick}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

function GroupHead({ group, onTick }: { group: PreviewGroup; onTick: PreviewListProps['onTick'] }) {
  const ticks = group.items.filter((item) => item.kind === 'posting').filter(({ canTick }) => canTick)
  const isAllTicked = ticks.every(({ posting }) => posting.isTicked)
  return (
    <div className={styles.head}>
      <span id={`preview-group-${group.id}`} className={styles.groupName}>
        {group.name} <span className={styles.count}>{numberText(group.items.length)}</span>
      </span>
      {ticks.length > 1 && (
        // Within a listbox there are only options; with the keys each one is ticked by itself.
        <span
          aria-hidden="true"
          className={styles.all}
          onClick={() =>
            onTick(
              ticks.map(({ key }) => key),
              !isAllTicked,
            )
          }
        >
          {isAllTicked ? 'None' : 'All'}
        </span>
      )}
    </div>
  )
}

interface RowProps {
  item: PreviewItem
  isActive: boolean
  activeRef: RefObject<HTMLDivElement | null>
  onActive: (key: string) => void
  onTick: PreviewListProps['onTick']
}

function Row({ item, isActive, activeRef, onActive, onTick }: RowProps) {
  const canTick = item.kind === 'posting' && item.canTick
  const isTicked = item.kind === 'posting' && item.posting.isTicked
  const [name, more] = wordsOf(item)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    <div
      ref={isActive ? activeRef : undefined}
      id={optionId(item.key)}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-checked={canTick ? isTicked : undefined}
      className={classNames(styles.row, isActive && styles.active, canTick && !isTicked && styles.left)}
      onClick={(event) => {
        onActive(item.key)
        const isOnTick = event.target instanceof Element && event.target.closest('[data-tick]') !== null
        if (isOnTick) onTick([item.key], !isTicked)
      }}
    >
      <span className={styles.tickCell}>
        {canTick && (
          <span data-tick className={classNames(styles.tick, isTicked && styles.ticked)}>
            {isTicked && <Check size={12} strokeWidth={3} />}
          </span>
        )}
        {item.kind === 'file' && item.file.outcome === 'failed' && (
          <TriangleAlert className={styles.alert} size={14} strokeWidth={1.75} />
        )}
      </span>
      <span className={styles.words}>
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <span className={styles.more} dir="auto">
          {more}
        </span>
      </span>
    </div>
  )
}

function wordsOf(item: PreviewItem): [name: string, more: string] {
  const file = fileName(item.file.path)
  if (item.kind === 'file') return [file, item.file.message]
  const { title, placeLabel } = item.posting
  const employer = rowEmployerText(item.posting)
  return [titleText(title), [employer, placeLabel].filter((part) => part !== null).join(' · ')]
}

function optionId(key: string): string {
  return `preview-${key}`
}
