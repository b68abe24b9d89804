// What each command of shared/commands.ts does in this window. Menu, palette, keys and buttons all come here.

import { createContext, type RefObject, useContext } from 'react'
import { type CommandData, type CommandId, commands } from '../shared/commands.ts'
import type { DueThing } from '../shared/due.ts'
import type { Layout } from '../shared/layouts.ts'
import type { Posting, PostingRow } from '../shared/model.ts'
import type { Actions } from './actions/actions.ts'
import { saveCalendarFile } from './actions/calendarFile.ts'
import { copyDiagnostics } from './actions/copyDiagnostics.ts'
import { copyAddresses, copyPostings } from './actions/copyPostings.ts'
import { finishDue, isAside, moveDue, resumeDue, stopDue } from './actions/dueActions.ts'
import { backUp, loadSamples, removeSamples, setTheme, showDataFolder } from './actions/libraryActions.ts'
import { openLatestOffer } from './actions/payActions.ts'
import { tickOff } from './actions/planActions.ts'
import { redo, undo } from './actions/wayBack.ts'
import { call } from './api/call.ts'
import { type ExportSubject, openDialog } from './dialogs.ts'
import { focusIfFree, focusTargets, focusWhenThere, letGoOfControl } from './keyboard/focus.ts'
import { canServe, type ListHandle } from './keyboard/listHandle.ts'
import { stepOff } from './keyboard/standings.ts'
import { chooseLayout } from './layout.ts'
import {
  filterOf,
  hasNoPostings,
  leaveEmployer,
  mostCompared,
  navigate,
  openCompare,
  openEmployer,
  openPosting,
  openView,
  type Place,
} from './navigation.ts'
import { canSaveSearch, savedSearchOf } from './savedSearch.ts'
import type { Selection } from './selection.ts'
import { showFailure, showToast } from './ui/toasts.ts'

export interface CommandContext {
  place: Place
  selection: Selection
  /** An opened posting lies over the list. */
  isListCovered: boolean
  actions: Actions
  /** All that the view lists, on paper. */
  print: () => void
  listRef: RefObject<ListHandle | null>
  /** What is known of a posting on screen. */
  findPosting: (id: string) => Pick<PostingRow, 'isBookmarked' | 'isArchived'> | null
}

/**
 * The postings a command is about: the ticked ones, else the one the list stands on. Ticks that an opened posting lies over
 * wait until it is left, since nobody sees what else would be changed.
 */
export function targetIds(context: CommandContext): string[] {
  const { selection, isListCovered } = context
  if (selection.ids.size > 0 && !isListCovered) return [...selection.ids]
  const current = currentId(context)
  return current === null ? [] : [current]
}

/** The same for what shows all of them before anything happens. */
function tickedOrCurrent(context: CommandContext): string[] {
  return targetIds({ ...context, isListCovered: false })
}

/** Does what concerns one posting alone; where several are ticked, says so instead. */
function forOne(context: CommandContext, ifMore: string, act: (postingId: string) => void): void {
  const [postingId = '', ...more] = targetIds(context)
  if (more.length === 0) act(postingId)
  else showToast({ text: ifMore })
}

/** What is due that a command is about. */
function dueTargets({ listRef }: CommandContext): DueThing[] {
  return listRef.current?.dueThings?.() ?? []
}

/** Keys that walk are about the rows, not about what was pressed before. */
function walkedList({ listRef }: CommandContext): ListHandle | null {
  letGoOfControl()
  return listRef.current
}

function goTo(...place: Parameters<typeof openView>): void {
  letGoOfControl()
  openView(...place)
}

function showAs(layout: Layout): void {
  letGoOfControl()
  void chooseLayout(layout)
  // The list of the layout that goes has the same id as the one that comes.
  requestAnimationFrame(() => focusIfFree(document.getElementById(focusTargets.list)))
}

/** The posting that is seen to be the current one; null while a search is still on its way to its first hit. */
function currentId({ place, listRef }: CommandContext): string | null {
  return listRef.current === null || listRef.current.isCurrentSeen() ? place.postingId : null
}

const handlers: Record<CommandId, (context: CommandContext) => void> = {
  'import.open': () => openDialog({ kind: 'import' }),
  'import.paste': () => openDialog({ kind: 'paste' }),
  'posting.new': () => openDialog({ kind: 'newPosting' }),
  'people.new': () => openDialog({ kind: 'person', personId: null }),
  'import.history': () => openDialog({ kind: 'importHistory' }),
  'samples.load': () => void loadSamples(),
  'samples.remove': () => void removeSamples(),
  'library.backup': () => void backUp(),
  'library.calendarFile': () => void saveCalendarFile(null),
  'library.export': ({ place, selection }) =>
    openDialog({ kind: 'export', subject: exportSubject(place, [...selection.ids]) }),
  'view.print': ({ print }) => print(),
  'library.showFolder': () => void showDataFolder(),
  'settings.open': () => openDialog({ kind: 'settings' }),
  'settings.fields': () => openDialog({ kind: 'settings', part: 'fields' }),
  'settings.reminders': () => openDialog({ kind: 'settings', part: 'reminders' }),
  'settings.stages': () => openDialog({ kind: 'settings', part: 'stages' }),

  'history.undo': () => void undo(),
  'history.redo': () => void redo(),
  'history.show': () => openDialog({ kind: 'history' }),
  'search.focus': ({ place }) => {
    if (hasNoPostings(place.view) && place.view.name !== 'people') openView({ name: 'all' })
    else if (place.pane === 'detail') navigate({ pane: 'list' })
    focusWhenThere(focusTargets.search)
  },
  'search.save': (context) => void saveSearch(context),

  'palette.open': () => openDialog({ kind: 'palette' }),
  'layout.list': () => showAs('list'),
  'layout.board': () => showAs('board'),
  'layout.table': () => showAs('table'),
  'layout.calendar': () => showAs('calendar'),
  'theme.system': () => void setTheme('system'),
  'theme.light': () => void setTheme('light'),
  'theme.dark': () => void setTheme('dark'),

  'go.today': () => goTo({ name: 'today' }),
  'go.inbox': () => goTo({ name: 'inbox' }),
  'go.postings': () => goTo({ name: 'all' }),
  'go.board': () => goTo({ name: 'all' }, 'board'),
  'go.bookmarked': () => goTo({ name: 'bookmarked' }),
  'go.offers': () => goTo({ name: 'offers' }),
  'go.people': () => goTo({ name: 'people' }),
  'go.insights': () => goTo({ name: 'insights' }),
  'go.timeline': () => goTo({ name: 'timeline' }),
  'go.bin': () => goTo({ name: 'bin' }),
  'go.deadlines': () => goTo({ name: 'deadlines' }),

  'posting.next': (context) => walkedList(context)?.move(1),
  'posting.previous': (context) => walkedList(context)?.move(-1),
  'posting.first': (context) => walkedList(context)?.goTo('first'),
  'posting.last': (context) => walkedList(context)?.goTo('last'),
  'board.right': (context) => walkedList(context)?.across?.(1),
  'board.left': (context) => walkedList(context)?.across?.(-1),
  'board.carryRight': (context) => context.listRef.current?.carry?.(targetIds(context), 1),
  'board.carryLeft': (context) => context.listRef.current?.carry?.(targetIds(context), -1),
  'calendar.later': ({ listRef }) => listRef.current?.shiftDate?.(1),
  'calendar.earlier': ({ listRef }) => listRef.current?.shiftDate?.(-1),
  'posting.extendDown': (context) => walkedList(context)?.extend(1),
  'posting.extendUp': (context) => walkedList(context)?.extend(-1),
  'posting.selectAll': ({ listRef }) => listRef.current?.tickAll(),
  'posting.copy': (context) => void copyPostings(targetIds(context), 'text'),
  'posting.open': ({ place }) => {
    if (place.postingId !== null) openPosting(place.postingId, place.tab)
    focusWhenThere(focusTargets.detail)
  },
  'posting.leave': ({ place, selection, isListCovered }) => {
    if (selection.ids.size > 0 && !isListCovered) selection.clear()
    if (place.view.name === 'employer') return leaveEmployer()
    if (place.from === null) {
      navigate({ pane: 'list' })
      focusWhenThere(focusTargets.list)
    } else {
      navigate({ view: place.from, tab: 'posting', pane: 'list', from: null })
      // The list of the view that goes has the same id as the one that comes.
      requestAnimationFrame(() => focusWhenThere(focusTargets.list))
    }
  },
  'posting.select': (context) => {
    const current = currentId(context)
    if (current !== null) context.selection.toggle(current)
  },
  'posting.bookmark': (context) => {
    const ids = targetIds(context)
    const areAllBookmarked = ids.every((id) => context.findPosting(id)?.isBookmarked)
    void context.actions.setBookmark(ids, !areAllBookmarked)
  },
  'posting.stage': (context) => openDialog({ kind: 'stage', postingIds: targetIds(context) }),
  'posting.lastMove': (context) =>
    forOne(context, 'Moves are dated and noted one posting at a time', (id) => void openLastMove(id)),
  'posting.deadline': (context) => openDialog({ kind: 'deadline', postingIds: targetIds(context) }),
  'posting.interview': (context) =>
    forOne(context, 'Interviews are planned one posting at a time', (postingId) =>
      openDialog({ kind: 'interview', postingId, interviewId: null }),
    ),
  'posting.task': ({ place }) => {
    if (place.postingId !== null) openPosting(place.postingId, 'steps')
    focusWhenThere(focusTargets.task)
  },
  'posting.tickOff': (context) => {
    const things = dueTargets(context)
    if (things.length > 0) void finishDue(things)
    else void tickOff(targetIds(context))
  },
  'due.snooze': (context) => {
    const things = dueTargets(context)
    if (things.every(isAside)) void resumeDue(things)
    else openDialog({ kind: 'snooze', things })
  },
  'due.move': (context) => moveDue(dueTargets(context)),
  'due.reminders': (context) => {
    const [thing, ...more] = dueTargets(context)
    if (thing === undefined) return
    if (more.length > 0) showToast({ text: 'Reminders are set one thing at a time' })
    else if (thing.kind === 'quiet') showToast({ text: 'A silence has no date to remind of' })
    else openDialog({ kind: 'reminders', thing })
  },
  'due.stop': (context) => {
    const things = dueTargets(context)
    const areStopped = things.every(({ state }) => state?.kind === 'stopped')
    void (areStopped ? resumeDue : stopDue)(things)
  },
  'due.followUp': (context) => void context.actions.addFollowUp(targetIds(context)),
  'posting.salary': (context) =>
    forOne(context, 'Salaries are noted one posting at a time', (postingId) =>
      openDialog({ kind: 'salaryTalk', postingId, talkId: null }),
    ),
  'posting.offer': (context) =>
    forOne(context, 'Offers are written down one at a time', (postingId) => void openLatestOffer(postingId)),
  'posting.replyBy': (context) =>
    forOne(context, 'Offers are answered one at a time', (postingId) =>
      openDialog({ kind: 'dueDate', of: { kind: 'replyBy', postingId } }),
    ),
  'posting.note': ({ place }) => {
    if (place.postingId !== null) openPosting(place.postingId, 'notes')
    focusWhenThere(focusTargets.note)
  },
  'posting.files': ({ place }) => {
    if (place.postingId !== null) openPosting(place.postingId, 'files')
    focusWhenThere(focusTargets.attach)
  },
  'posting.tag': (context) => openDialog({ kind: 'tags', postingIds: targetIds(context) }),
  'posting.people': (context) => openDialog({ kind: 'people', postingIds: targetIds(context) }),
  'posting.field': (context) => openDialog({ kind: 'field', postingIds: targetIds(context) }),
  'posting.calendarFile': (context) => void saveCalendarFile(targetIds(context)),
  'posting.copyText': (context) => void copyPostings(targetIds(context), 'text'),
  'posting.copyMarkdown': (context) => void copyPostings(targetIds(context), 'markdown'),
  'posting.copyAddress': (context) => void copyAddresses(targetIds(context)),
  'posting.employer': (context) =>
    forOne(context, 'Select one posting to see its employer', (postingId) => void openEmployerOf(postingId)),
  'posting.correct': (context) =>
    forOne(context, 'Values are corrected one posting at a time', (postingId) =>
      openDialog({ kind: 'correct', postingId, field: null }),
    ),
  'posting.confirm': (context) => {
    const ids = targetIds(context)
    if (context.place.view.name === 'review') stepOff(context.listRef, ids)
    void context.actions.setReviewed(ids)
    context.selection.remove(ids)
  },
  'posting.compare': (context) => {
    const ids = tickedOrCurrent(context)
    if (ids.length >= 2 && ids.length <= mostCompared) openCompare(ids)
    else
      showToast({
        text: 'Select two to four postings, with X or by their pictures, to see them side by side',
      })
  },
  'posting.merge': (context) => {
    const [one = '', other, ...more] = tickedOrCurrent(context)
    if (other !== undefined && more.length === 0) openDialog({ kind: 'merge', one, other })
    else showToast({ text: 'Select the two postings to be compared, with X or by their pictures' })
  },
  'posting.archive': (context) => {
    const ids = targetIds(context)
    const areAllArchived = ids.every((id) => context.findPosting(id)?.isArchived)
    stepOff(context.listRef, ids)
    void context.actions.setArchived(ids, !areAllArchived)
    context.selection.remove(ids)
  },
  'posting.delete': (context) => {
    const ids = targetIds(context)
    stepOff(context.listRef, ids)
    void context.actions.deletePostings(ids)
    context.selection.remove(ids)
  },

  'keys.show': () => openDialog({ kind: 'keys' }),
  'privacy.show': () => openDialog({ kind: 'settings', part: 'privacy' }),
  'diagnostics.copy': () => void copyDiagnostics(),
}

/** Whether a command makes sense where the person is. */
export function canRun(id: CommandId, context: CommandContext): boolean {
  const command: CommandData | undefined = commands.find((candidate) => candidate.id === id)
  switch (command?.needs) {
    case 'posting':
      return targetIds(context).length > 0
    case 'due':
      return dueTargets(context).length > 0
    case 'search':
      return canSaveSearch(context.place)
    default:
      return command !== undefined && canServe(context.listRef.current, command.needs)
  }
}

/** Runs a command where it makes sense; answers whether it ran. */
export function runCommand(id: CommandId, context: CommandContext): boolean {
  if (!canRun(id, context)) return false
  handlers[id](context)
  return true
}

export interface Commands {
  run: (id: CommandId) => boolean
  canRun: (id: CommandId) => boolean
  /** For what stands beside the number of the ticked: it is about them, whatever lies over the list. */
  runOnTicked: (id: CommandId) => boolean
  /** The postings a command would be about. */
  targetIds: () => string[]
  listRef: RefObject<ListHandle | null>
}

export const CommandsContext = createContext<Commands | null>(null)

export function useCommands(): Commands {
  const value = useContext(CommandsContext)
  if (value === null) throw new Error('useCommands needs <CommandsContext> above it')
  return value
}

/** The chord to show beside a command, or nothing. */
export function keysOf(id: CommandId): string | undefined {
  const command: CommandData | undefined = commands.find((candidate) => candidate.id === id)
  return command?.keys[0]
}

export function isCommandId(id: string): id is CommandId {
  return commands.some((command) => command.id === id)
}

/** The parts of a whole posting that commands look at. */
export function summarisePosting(posting: Posting): Pick<PostingRow, 'isBookmarked' | 'isArchived'> {
  return { isBookmarked: posting.tracking.isBookmarked, isArchived: posting.tracking.archivedAt !== null }
}

async function openEmployerOf(postingId: string): Promise<void> {
  const result = await call('employers.ofPosting', { postingId })
  if (!result.ok) return showFailure(result.error)
  if (result.value.employer === null) showToast({ text: 'This posting names no employer' })
  else openEmployer(result.value.employer.key)
}

/** The move a person has in mind is the one the posting stands by. */
async function openLastMove(id: string): Promise<void> {
  const result = await call('postings.timeline', { id })
  if (!result.ok) return showFailure(result.error)
  const move = result.value.events.find(({ kind }) => kind === 'stageChanged')
  if (move === undefined) showToast({ text: 'This posting has not been moved to a stage yet' })
  else openDialog({ kind: 'events', eventIds: [move.id] })
}

function exportSubject(place: Place, selectedIds: string[]): ExportSubject {
  const { sort, direction } = place
  const list = hasNoPostings(place.view)
    ? null
    : { kind: 'list' as const, filter: filterOf(place), sort, direction }
  return { selectedIds, list }
}

async function saveSearch({ place }: CommandContext): Promise<void> {
  const result = await call('stages.list', {})
  if (!result.ok) return showFailure(result.error)
  const search = savedSearchOf(place, result.value.stages)
  openDialog({
    kind: 'savedView',
    view: { name: '', search, sort: place.sort, direction: place.direction },
  })
}
