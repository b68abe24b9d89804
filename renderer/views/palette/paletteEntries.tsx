// Everything the palette can lead to, as one kind of entry.

import { Archive, CircleAlert, Copy, Search, Tag } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { type CommandData, type CommandId, commands } from '../../../shared/commands.ts'
import type { PostingRow } from '../../../shared/model.ts'
import { printName } from '../../../shared/search/printSearch.ts'
import { titleText } from '../../../shared/titleText.ts'
import { useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { useCommands } from '../../commands.ts'
import { navigate, openView } from '../../navigation.ts'
import { StageDot } from '../../ui/StageDot.tsx'
import { useSettled } from '../../ui/useSettled.ts'
import { keptSentence } from '../../words/dates.ts'
import { EmployerAvatar } from '../../words/EmployerAvatar.tsx'
import { rowEmployerText } from '../../words/postingWords.ts'
import { openSavedView, useSavedViews } from '../savedViews/savedViews.ts'
import { commandIcons } from './commandIcons.tsx'
import { fuzzyScore } from './fuzzyScore.ts'
import { useNameEntries } from './nameEntries.tsx'
import { otherWords } from './otherWords.ts'
import type { PaletteEntry } from './paletteEntry.ts'
import { searchDelay } from './paletteEntry.ts'
import { readRecent } from './recent.ts'
import { settingsEntries } from './settingsEntries.tsx'

interface PaletteGroup {
  name: string
  /** What all of its entries are about. */
  more?: string | undefined
  entries: PaletteEntry[]
}

const look = { size: 15, strokeWidth: 1.75 }
const postingGroup = 'This posting'
const groupOrder = [
  postingGroup,
  'Go to',
  'Saved searches',
  'Commands',
  'Settings',
  'Stages',
  'Tags',
  'People',
  'Employers',
]
const postingsShown = 8
/** Of so many that hold the words, the best by title are shown. */
const searchedFor = 30
/** A score up to this means letters here and there, not words. */
const scattered = 30
const recentShown = 5

/** What fits the typed text, best first; with nothing typed, what was used last and then everything. */
export function usePaletteGroups(typed: string): { groups: PaletteGroup[]; isSearching: boolean } {
  const wanted = typed.trim()
  const commandEntries = useCommandEntries()
  const placeEntries = usePlaceEntries()
  const nameEntries = useNameEntries(wanted)
  const { entries: postingEntries, isSearching } = usePostingEntries(wanted)

  const groups = useMemo(() => {
    const known = [...commandEntries, ...settingsEntries, ...placeEntries, ...nameEntries]
    if (wanted === '') {
      const all = [...known, ...postingEntries]
      const recent = readRecent()
        .flatMap((key) => all.find((entry) => entry.key === key) ?? [])
        .slice(0, recentShown)
      const rest = known.filter((entry) => !recent.includes(entry))
      return withoutEmpty([
        { name: 'Recent', entries: recent },
        ...grouped(rest).sort((one, other) => groupOrder.indexOf(one.name) - groupOrder.indexOf(other.name)),
      ])
    }
    const ranked = known
      .map((entry) => ({ entry, score: scoreOf(entry, wanted) }))
      .filter(({ score }) => score > 0)
      // Of two that fit alike, the one that says least besides.
      .sort((one, other) => other.score - one.score || one.entry.name.length - other.entry.name.length)
    const best = ranked[0]?.score ?? 0
    // Scattered letters only count where nothing fits better.
    const fitting = ranked
      .filter(({ score }) => score > scattered || best <= scattered)
      .map(({ entry }) => entry)
    const postings = { name: 'Postings', entries: postingEntries }
    const matches = grouped(fitting)
    return withoutEmpty(best >= 60 ? [...matches, postings] : [postings, ...matches])
  }, [wanted, commandEntries, placeEntries, nameEntries, postingEntries])
  return { groups, isSearching }
}

/** Its other words count where they hold what was typed, not for letters here and there. */
function scoreOf({ name, also = '' }: PaletteEntry, wanted: string): number {
  const byOthers = fuzzyScore(also, wanted)
  return Math.max(fuzzyScore(name, wanted), byOthers > scattered ? byOthers : 0)
}

function useCommandEntries(): PaletteEntry[] {
  const { run, canRun } = useCommands()
  const { data: counts } = useCall('postings.counts', {})
  const { data: history } = useCall('history.list', { limit: 1 })
  const subject = useSubject()
  return useMemo(() => {
    const samples = counts?.samples ?? 0
    const isOffered = (command: CommandData) => {
      if (command.isKeyOnly || command.id === 'palette.open' || !canRun(command.id as CommandId)) return false
      if (command.id === 'samples.load') return samples === 0
      if (command.id === 'samples.remove') return samples > 0
      if (command.id === 'history.undo') return history?.undo !== null
      if (command.id === 'history.redo') return history?.redo !== null
      return true
    }
    const remarks: Partial<Record<CommandId, string>> = {
      ...(history?.undo ? { 'history.undo': keptSentence(history.undo.label) } : {}),
      ...(history?.redo ? { 'history.redo': keptSentence(history.redo.label) } : {}),
    }
    return commands.filter(isOffered).map((command: CommandData) => ({
      key: `command ${command.id}`,
      group: groupOf(command),
      name: command.title,
      also: otherWords[command.id as CommandId] ?? '',
      ...(remarks[command.id as CommandId] ? { more: remarks[command.id as CommandId] } : {}),
      ...(command.menu === 'posting' && subject !== null ? { more: subject } : {}),
      icon: iconOf(command.id as CommandId),
      keys: command.keys[0],
      run: () => run(command.id as CommandId),
    }))
  }, [run, canRun, counts, history, subject])
}

function iconOf(id: CommandId): ReactNode {
  const Icon = commandIcons[id]
  return Icon === undefined ? undefined : <Icon {...look} />
}

function groupOf(command: CommandData): string {
  if (command.menu === 'posting') return postingGroup
  return command.menu === 'go' ? 'Go to' : 'Commands'
}

/** What the commands on postings would change. */
function useSubject(): string | null {
  const [id, ...more] = useCommands().targetIds()
  const isOne = id !== undefined && more.length === 0
  const { data: posting } = useCall('postings.get', { id: id ?? '' }, { enabled: isOne })
  return isOne ? (posting?.title ?? null) : id === undefined ? null : `${more.length + 1} selected`
}

function usePlaceEntries(): PaletteEntry[] {
  const { stages } = useStages()
  const { data } = useCall('tags.list', {})
  const views = useSavedViews()
  return useMemo(
    () => [
      {
        key: 'view review',
        group: 'Go to',
        name: 'Needs review',
        icon: <CircleAlert {...look} />,
        run: () => openView({ name: 'review' }),
      },
      {
        key: 'view duplicates',
        group: 'Go to',
        name: 'Possible duplicates',
        icon: <Copy {...look} />,
        run: () => openView({ name: 'duplicates' }),
      },
      {
        key: 'view archive',
        group: 'Go to',
        name: 'Archive',
        icon: <Archive {...look} />,
        run: () => openView({ name: 'archive' }),
      },
      ...views.map((view) => ({
        key: `saved ${view.id}`,
        group: 'Saved searches',
        name: view.name,
        more: view.search,
        icon: <Search {...look} />,
        run: () => openSavedView(view),
      })),
      ...stages.map((stage) => ({
        key: `stage ${stage.id}`,
        group: 'Stages',
        name: stage.name,
        icon: <StageDot color={stage.color} />,
        run: () => openView({ name: 'stage', stageId: stage.id }),
      })),
      ...(data?.tags ?? []).map((tag) => ({
        key: `tag ${tag.id}`,
        group: 'Tags',
        name: tag.name,
        more: String(tag.postingCount),
        icon: <Tag {...look} />,
        run: () => navigate({ view: { name: 'all' }, text: `tag:${printName(tag.name)}`, pane: 'list' }),
      })),
    ],
    [stages, data, views],
  )
}

function usePostingEntries(wanted: string): { entries: PaletteEntry[]; isSearching: boolean } {
  const text = useSettled(wanted, searchDelay)
  const { data, isPlaceholderData } = useCall(
    'postings.list',
    {
      text,
      isArchived: null,
      sort: 'added',
      direction: 'descending',
      limit: text === '' ? 100 : searchedFor,
    },
    { keepPrevious: true },
  )
  const isSearching = text !== wanted || isPlaceholderData
  const entries = useMemo(() => {
    const found = (data?.rows ?? []).map(postingEntry)
    if (wanted === '') return found
    // A title that fits comes before a text that does. Rows of the last search stay only where they fit this one.
    return found
      .map((entry) => ({ entry, score: fuzzyScore(`${entry.name} ${entry.more ?? ''}`, wanted) }))
      .filter(({ score }) => !isSearching || score > scattered)
      .sort((one, other) => other.score - one.score)
      .slice(0, postingsShown)
      .map(({ entry }) => entry)
  }, [data, wanted, isSearching])
  return { entries, isSearching }
}

function postingEntry(row: PostingRow): PaletteEntry {
  return {
    key: `posting ${row.id}`,
    group: 'Postings',
    name: titleText(row.title),
    more: rowEmployerText(row),
    icon: <EmployerAvatar name={row.employerName} size="small" />,
    run: () =>
      navigate({
        text: '',
        view: row.isArchived ? { name: 'archive' } : { name: 'all' },
        postingId: row.id,
        tab: 'posting',
        pane: 'detail',
      }),
  }
}

function grouped(entries: readonly PaletteEntry[]): PaletteGroup[] {
  return Array.from(
    Map.groupBy(entries, (entry) => entry.group),
    ([name, members]) =>
      name === postingGroup
        ? { name, more: members[0]?.more, entries: members.map(({ more: _, ...entry }) => entry) }
        : { name, entries: members },
  )
}

function withoutEmpty(groups: PaletteGroup[]): PaletteGroup[] {
  return groups.filter((group) => group.entries.length > 0)
}
