// What can be done with one posting, as a menu: under the pointer in the list, behind ⋯ in the detail.

import {
  Archive,
  CalendarArrowDown,
  CalendarClock,
  CircleDot,
  Copy,
  ListPlus,
  Merge,
  MessagesSquare,
  NotebookPen,
  Pencil,
  Star,
  Tag,
  TextCursorInput,
  Trash2,
  UserRound,
} from 'lucide-react'
import type { PostingRow } from '../../../shared/model.ts'
import { useActions } from '../../actions/actions.ts'
import { saveCalendarFile } from '../../actions/calendarFile.ts'
import { copyAddresses, copyPostings } from '../../actions/copyPostings.ts'
import { useStages } from '../../api/stages.ts'
import { keysOf, useCommands } from '../../commands.ts'
import { openDialog } from '../../dialogs.ts'
import { focusTargets, focusWhenThere } from '../../keyboard/focus.ts'
import { stepOff } from '../../keyboard/standings.ts'
import { openPosting } from '../../navigation.ts'
import { useSelection } from '../../selection.ts'
import type { MenuEntry } from '../../ui/Menu.tsx'
import { StageDot } from '../../ui/StageDot.tsx'

const look = { size: 15, strokeWidth: 1.75 }

type MenuPosting = Pick<PostingRow, 'id' | 'isBookmarked' | 'isArchived' | 'stageId'>

/** Entries for a posting; for all the ticked ones where it is one of them, unless `isAlone`. */
export function useRowMenu(): (posting: MenuPosting, isAlone?: boolean) => MenuEntry[] {
  const actions = useActions()
  const { ids: ticked, remove } = useSelection()
  const { listRef } = useCommands()
  const { stages } = useStages()

  return (posting, isAlone = false) => {
    const ids = ticked.has(posting.id) && !isAlone ? [...ticked] : [posting.id]
    const isOne = ids.length === 1
    const [one, other] = ids
    return [
      {
        kind: 'item',
        label: posting.isBookmarked ? 'Take the bookmark off' : 'Bookmark',
        icon: <Star {...look} />,
        keys: keysOf('posting.bookmark'),
        run: () => void actions.setBookmark(ids, !posting.isBookmarked),
      },
      {
        kind: 'submenu',
        label: 'Move to a stage',
        icon: <CircleDot {...look} />,
        entries: stages.map((stage) => ({
          kind: 'item',
          label: stage.name,
          icon: <StageDot color={stage.color} />,
          ...(isOne ? { isChosen: stage.id === posting.stageId } : {}),
          run: () => void actions.setStage(ids, stage),
        })),
      },
      ...entriesWithDialog(ids),
      ...(isOne ? entriesOfOne(posting.id) : []),
      ...(one !== undefined && other !== undefined && ids.length === 2
        ? [
            {
              kind: 'item' as const,
              label: 'Compare and merge…',
              icon: <Merge {...look} />,
              run: () => openDialog({ kind: 'merge', one, other }),
            },
          ]
        : []),
      {
        kind: 'submenu',
        label: 'Copy',
        icon: <Copy {...look} />,
        entries: [
          {
            kind: 'item',
            label: 'As text',
            keys: keysOf('posting.copy'),
            run: () => void copyPostings(ids, 'text'),
          },
          { kind: 'item', label: 'As Markdown', run: () => void copyPostings(ids, 'markdown') },
          {
            kind: 'item',
            label: isOne ? 'Its web address' : 'Their web addresses',
            run: () => void copyAddresses(ids),
          },
        ],
      },
      {
        kind: 'item',
        label: 'Save as a calendar file',
        icon: <CalendarArrowDown {...look} />,
        run: () => void saveCalendarFile(ids),
      },
      { kind: 'separator' },
      {
        kind: 'item',
        label: posting.isArchived ? 'Take out of the archive' : 'Archive',
        icon: <Archive {...look} />,
        keys: keysOf('posting.archive'),
        run: () => {
          stepOff(listRef, ids)
          void actions.setArchived(ids, !posting.isArchived)
          remove(ids)
        },
      },
      {
        kind: 'item',
        label: 'Delete',
        icon: <Trash2 {...look} />,
        isDanger: true,
        run: () => {
          stepOff(listRef, ids)
          void actions.deletePostings(ids)
          remove(ids)
        },
      },
    ]
  }
}

/** What is asked for in a dialog, of one posting or of several. */
function entriesWithDialog(postingIds: string[]): MenuEntry[] {
  return [
    {
      kind: 'item',
      label: 'My deadline…',
      icon: <CalendarClock {...look} />,
      keys: keysOf('posting.deadline'),
      run: () => openDialog({ kind: 'deadline', postingIds }),
    },
    {
      kind: 'item',
      label: 'Tags…',
      icon: <Tag {...look} />,
      keys: keysOf('posting.tag'),
      run: () => openDialog({ kind: 'tags', postingIds }),
    },
    {
      kind: 'item',
      label: 'People…',
      icon: <UserRound {...look} />,
      keys: keysOf('posting.people'),
      run: () => openDialog({ kind: 'people', postingIds }),
    },
    {
      kind: 'item',
      label: 'One of my fields…',
      icon: <TextCursorInput {...look} />,
      keys: keysOf('posting.field'),
      run: () => openDialog({ kind: 'field', postingIds }),
    },
  ]
}

/** What is written for one posting at a time. */
function entriesOfOne(postingId: string): MenuEntry[] {
  return [
    {
      kind: 'item',
      label: 'Plan an interview…',
      icon: <MessagesSquare {...look} />,
      keys: keysOf('posting.interview'),
      run: () => openDialog({ kind: 'interview', postingId, interviewId: null }),
    },
    {
      kind: 'item',
      label: 'Add a task',
      icon: <ListPlus {...look} />,
      keys: keysOf('posting.task'),
      run: () => {
        openPosting(postingId, 'steps')
        focusWhenThere(focusTargets.task)
      },
    },
    {
      kind: 'item',
      label: 'Write a note',
      icon: <NotebookPen {...look} />,
      keys: keysOf('posting.note'),
      run: () => {
        openPosting(postingId, 'notes')
        focusWhenThere(focusTargets.note)
      },
    },
    {
      kind: 'item',
      label: 'Correct a value…',
      icon: <Pencil {...look} />,
      keys: keysOf('posting.correct'),
      run: () => openDialog({ kind: 'correct', postingId, field: null }),
    },
  ]
}
