// The lines of the agenda. The keys are those of the list: the focus stays on the agenda as a whole and
// `aria-activedescendant` names the line it stands on. Far-off and closed dates show when they are asked for.

import { CalendarCheck, SquareCheck } from 'lucide-react'
import { type MouseEvent, type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { useActions } from '../../actions.ts'
import { useNow } from '../../clock.ts'
import { keysOf, useCommands } from '../../commands.ts'
import { focusTargets } from '../../focus.ts'
import { type DetailTab, navigate, openPosting, usePlace } from '../../navigation.ts'
import { setTaskDone } from '../../planActions.ts'
import { useSelection } from '../../selection.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ContextMenu, type MenuEntry } from '../../ui/Menu.tsx'
import { BulkBar } from '../postings/BulkBar.tsx'
import { useRowMenu } from '../postings/rowMenu.tsx'
import styles from './Agenda.module.css'
import { AgendaGroupPart } from './AgendaGroupPart.tsx'
import { isTickable, lineId } from './AgendaLine.tsx'
import type { AgendaEntry, AgendaGroup } from './agendaGroups.ts'

export interface AgendaHandle {
  /** Stands on the first date of that day, `YYYY-MM-DD`, where there is one. */
  jumpTo: (day: string) => void
}

interface AgendaProps {
  groups: AgendaGroup[]
  /** How many dates lie too far ahead to be in the groups. */
  unlisted: number
  ref: Ref<AgendaHandle>
}

/** Later dates beyond so many wait behind a button. */
const laterShown = 100

export function Agenda({ groups, unlisted, ref }: AgendaProps) {
  const { postingId } = usePlace()
  const { locale } = useNow()
  const { listRef } = useCommands()
  const { undo } = useActions()
  const selection = useSelection()
  const [isAllShown, setIsAllShown] = useState(false)
  const [isClosedShown, setIsClosedShown] = useState(false)
  const closed = groups.find((group) => group.id === 'closed')
  const drawnGroups = useMemo(
    () => groups.flatMap((group) => drawnPart(group, isAllShown, isClosedShown)),
    [groups, isAllShown, isClosedShown],
  )
  const shown = useMemo(() => drawnGroups.flatMap((group) => group.entries), [drawnGroups])
  const hidden = (groups.find((group) => group.id === 'later')?.entries.length ?? 0) - laterShown

  const listboxRef = useRef<HTMLDivElement>(null)
  const [standingKey, setStandingKey] = useState<string | null>(null)
  const standing = findStanding(shown, standingKey, postingId)
  // Where it stood, so that the next key goes on from there when a line has left the agenda.
  const [lastIndex, setLastIndex] = useState(-1)
  const index = standing === undefined ? -1 : shown.indexOf(standing)
  if (index >= 0 && index !== lastIndex) setLastIndex(index)

  function standOn(entry: AgendaEntry) {
    setStandingKey(entry.key)
    navigate({ postingId: entry.item.postingId, tab: tabOf(entry) }, { replace: true })
  }

  useEffect(() => {
    if (standingKey !== null)
      document.getElementById(lineId(standingKey))?.scrollIntoView({ block: 'nearest' })
  }, [standingKey])

  function indexAfter(step: number): number {
    const from = index >= 0 ? index : lastIndex - (step > 0 && lastIndex >= 0 ? 1 : 0)
    const wanted = from < 0 && step < 0 ? shown.length - 1 : from + step
    return Math.min(shown.length - 1, Math.max(0, wanted))
  }

  function goTo(wanted: number) {
    rangeRef.current = null
    const next = shown[wanted]
    if (next === undefined) return
    standOn(next)
    if (document.activeElement === document.body) listboxRef.current?.focus({ preventScroll: true })
  }

  const tickAll = () => selection.add(shown.map((entry) => entry.item.postingId))
  const rangeRef = useRef<{ anchor: number; before: ReadonlySet<string> } | null>(null)
  useImperativeHandle(listRef, () => ({
    move: (step) => goTo(indexAfter(step)),
    goTo: (end) => goTo(end === 'first' ? 0 : shown.length - 1),
    extend(step) {
      const range = rangeRef.current ?? { anchor: Math.max(0, index), before: selection.ids }
      const to = indexAfter(step)
      goTo(to)
      rangeRef.current = range
      const between = shown.slice(Math.min(range.anchor, to), Math.max(range.anchor, to) + 1)
      selection.replace([...range.before, ...between.map((entry) => entry.item.postingId)])
    },
    tickAll,
    isCurrentSeen: () => standing !== undefined,
    currentTask: () => taskOf(standing),
    stepOff(ids) {
      if (standing === undefined || !ids.includes(standing.item.postingId)) return
      const stays = (entry: AgendaEntry) => !ids.includes(entry.item.postingId)
      const next = shown.slice(index + 1).find(stays) ?? shown.slice(0, index).findLast(stays)
      if (next === undefined) navigate({ postingId: null }, { replace: true })
      else standOn(next)
    },
  }))

  useImperativeHandle(ref, () => ({
    jumpTo(day) {
      const isThatDay = (entry: AgendaEntry) => entry.item.on === day
      const group = groups.find(({ entries }) => entries.some(isThatDay))
      const entry = group?.entries.find(isThatDay)
      if (group === undefined || entry === undefined) return
      if (group.id === 'closed') setIsClosedShown(true)
      if (group.id === 'later') setIsAllShown(true)
      standOn(entry)
      listboxRef.current?.focus({ preventScroll: true })
    },
  }))

  const rowMenu = useRowMenu()
  const [menuEntry, setMenuEntry] = useState<AgendaEntry | null>(null)
  const entryUnder = (event: MouseEvent) => {
    const key = (event.target as Element).closest('[data-line]')?.getAttribute('data-line')
    return shown.find((entry) => entry.key === key)
  }
  function onContextMenu(event: MouseEvent) {
    const entry = entryUnder(event) ?? standing
    if (entry === undefined) event.preventDefault()
    setMenuEntry(entry ?? null)
  }
  function onClick(event: MouseEvent) {
    const entry = entryUnder(event)
    if (entry === undefined) return
    rangeRef.current = null
    standOn(entry)
    const task = taskOf(entry)
    if (event.metaKey || event.ctrlKey) selection.toggle(entry.item.postingId)
    else if (task !== null && (event.target as Element).closest('[data-tick]') !== null) {
      void setTaskDone(task, true, undo)
    } else openPosting(entry.item.postingId, tabOf(entry))
  }

  function menuOf(entry: AgendaEntry): MenuEntry[] {
    const entries = rowMenu(menuPosting(entry))
    const task = taskOf(entry)
    if (task === null) return entries
    return [
      {
        kind: 'item',
        label: 'Tick off this task',
        icon: <SquareCheck size={15} strokeWidth={1.75} />,
        keys: keysOf('posting.tickOff'),
        run: () => void setTaskDone(task, true, undo),
      },
      { kind: 'separator' },
      ...entries,
    ]
  }

  return (
    <>
      <div className={styles.scroller}>
        {groups.every((group) => group === closed) && (
          <EmptyState icon={<CalendarCheck size={26} strokeWidth={1.5} />} title="Nothing is due">
            The listings’ closing dates, your own deadlines, interviews and tasks show here, soonest first.
            Press D on a posting to set a deadline, I to plan an interview, A to add a task.
          </EmptyState>
        )}
        <ContextMenu entries={menuEntry === null ? [] : menuOf(menuEntry)}>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list’s, see commands.ts */}
          <div
            ref={listboxRef}
            id={focusTargets.list}
            role="listbox"
            aria-label="Deadlines, soonest first"
            aria-multiselectable="true"
            aria-activedescendant={standing === undefined ? undefined : lineId(standing.key)}
            tabIndex={shown.length === 0 ? -1 : 0}
            className={styles.agenda}
            onMouseDown={(event) => {
              // The focus belongs to the agenda, not to a line of it.
              if (event.button !== 0) return
              event.preventDefault()
              listboxRef.current?.focus({ preventScroll: true })
            }}
            onClick={onClick}
            onContextMenu={onContextMenu}
          >
            {drawnGroups.map((group) => (
              <AgendaGroupPart
                key={group.id}
                group={group}
                standingKey={standing !== undefined && group.entries.includes(standing) ? standing.key : null}
              />
            ))}
          </div>
        </ContextMenu>
        <div className={styles.more}>
          {hidden > 0 && !isAllShown && (
            <Button kind="plain" onClick={() => setIsAllShown(true)}>
              Show {hidden.toLocaleString(locale)} later {hidden === 1 ? 'date' : 'dates'}
            </Button>
          )}
          {closed !== undefined && (
            <Button
              kind="plain"
              aria-expanded={isClosedShown}
              onClick={() => setIsClosedShown(!isClosedShown)}
            >
              {isClosedShown ? 'Hide' : 'Show'} {closedWords(closed.entries.length, locale)}
            </Button>
          )}
          {unlisted > 0 && (
            <p className={styles.unlisted}>
              {unlisted.toLocaleString(locale)} dates that lie still farther ahead are not listed.
            </p>
          )}
        </div>
      </div>
      {selection.ids.size > 0 && (
        <div className={styles.bulk}>
          <BulkBar total={new Set(shown.map((entry) => entry.item.postingId)).size} onSelectAll={tickAll} />
        </div>
      )}
    </>
  )
}

function drawnPart(group: AgendaGroup, isAllShown: boolean, isClosedShown: boolean): AgendaGroup[] {
  if (group.id === 'closed' && !isClosedShown) return []
  if (group.id === 'later' && !isAllShown && group.entries.length > laterShown) {
    return [{ ...group, entries: group.entries.slice(0, laterShown) }]
  }
  return [group]
}

function taskOf(entry: AgendaEntry | undefined): string | null {
  return entry !== undefined && isTickable(entry.item.kind) ? (entry.item.plan?.id ?? null) : null
}

/** Where what the line is about stands in the posting. */
function tabOf({ item }: AgendaEntry): DetailTab {
  return item.plan === undefined ? 'posting' : 'steps'
}

function menuPosting({ item }: AgendaEntry) {
  const { postingId: id, isBookmarked, stageId } = item
  return { id, isBookmarked, stageId, isArchived: false }
}

/** The line by its key; after a reload, or from the list, the first line of the posting. */
function findStanding(
  shown: readonly AgendaEntry[],
  key: string | null,
  postingId: string | null,
): AgendaEntry | undefined {
  if (postingId === null) return undefined
  return (
    shown.find((entry) => entry.key === key && entry.item.postingId === postingId) ??
    shown.find((entry) => entry.item.postingId === postingId)
  )
}

function closedWords(count: number, locale: string): string {
  return count === 1
    ? 'one listing that closed lately'
    : `${count.toLocaleString(locale)} listings that closed lately`
}
