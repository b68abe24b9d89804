// What can be done with a line of what is due, as a menu under the pointer.

import { BellOff, BellRing, CalendarCog, Check, Clock4, MailPlus, RotateCcw } from 'lucide-react'
import { type MouseEvent, useState } from 'react'
import type { Stage } from '../../../shared/model.ts'
import { useActions } from '../../actions/actions.ts'
import { finishDue, isAside, moveDue, resumeDue, stopDue } from '../../actions/dueActions.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { keysOf } from '../../commands.ts'
import { openDialog } from '../../dialogs.ts'
import type { MenuEntry } from '../../ui/Menu.tsx'
import { useRowMenu } from '../postings/rowMenu.tsx'
import type { AgendaEntry } from './agendaGroups.ts'
import { isStillAside } from './dueWords.ts'
import type { DueLines } from './useDueLines.ts'

const look = { size: 15, strokeWidth: 1.75 }

/** Does what a part of a line is for. */
export function useDueActs(): (name: string, entry: AgendaEntry) => void {
  const actions = useActions()
  const closeStageOf = useCloseStage()
  return (name, { item }) => {
    switch (name) {
      case 'finish':
        return void finishDue([item])
      case 'snooze':
        return openDialog({ kind: 'snooze', things: [item] })
      case 'move':
        return moveDue([item])
      case 'stop':
        return void stopDue([item])
      case 'resume':
        return void resumeDue([item])
      case 'followUp':
        return void actions.addFollowUp([item.postingId])
      case 'close': {
        const silent = closeStageOf(item.stageId)
        if (silent === undefined) openDialog({ kind: 'stage', postingIds: [item.postingId] })
        else void actions.setStage([item.postingId], silent)
      }
    }
  }
}

/** Where what was quiet goes when it is closed; an offer waits for the person's own answer, so they say where. */
function useCloseStage(): (stageId: string) => Stage | undefined {
  const { stages, stageOf } = useStages()
  return (stageId) =>
    stageOf(stageId)?.meaning === 'offer' ? undefined : stages.find(({ meaning }) => meaning === 'silent')
}

interface DueMenu {
  entries: MenuEntry[]
  onContextMenu: (event: MouseEvent) => void
}

/** For the list: the menu is that of the line under the pointer, else of the line it stands on. */
export function useDueMenu({ entryUnder, standing }: Pick<DueLines, 'entryUnder' | 'standing'>): DueMenu {
  const menuOf = useLineMenu()
  const [line, setLine] = useState<AgendaEntry | null>(null)
  return {
    entries: line === null ? [] : menuOf(line),
    onContextMenu(event) {
      const entry = entryUnder(event) ?? standing
      if (entry === undefined) event.preventDefault()
      setLine(entry ?? null)
    },
  }
}

/** Entries for a line: what is due first, then its posting. */
function useLineMenu(): (entry: AgendaEntry) => MenuEntry[] {
  const rowMenu = useRowMenu()
  const act = useDueActs()
  const moment = useNow()
  const closeStageOf = useCloseStage()

  /** Done with it; a silence is answered in one of three ways. */
  const answers = (entry: AgendaEntry): MenuEntry[] => {
    const isQuiet = entry.item.kind === 'quiet'
    const done: MenuEntry = {
      kind: 'item',
      label: isQuiet ? 'Wait' : 'Done',
      icon: <Check {...look} />,
      keys: keysOf('posting.tickOff'),
      run: () => act('finish', entry),
    }
    if (!isQuiet) return [done]
    const silent = closeStageOf(entry.item.stageId)
    return [
      {
        kind: 'item',
        label: 'Follow up',
        icon: <MailPlus {...look} />,
        keys: keysOf('due.followUp'),
        run: () => act('followUp', entry),
      },
      done,
      {
        kind: 'item',
        label: silent === undefined ? 'Close…' : `Close as ${silent.name}`,
        run: () => act('close', entry),
      },
    ]
  }

  return (entry) => {
    const { item } = entry
    const { postingId: id, isBookmarked, stageId } = item
    return [
      ...answers(entry),
      isStillAside(item, moment) && isAside(item)
        ? {
            kind: 'item',
            label: 'Back in its place',
            icon: <RotateCcw {...look} />,
            keys: keysOf('due.snooze'),
            run: () => act('resume', entry),
          }
        : {
            kind: 'item',
            label: 'Snooze…',
            icon: <Clock4 {...look} />,
            keys: keysOf('due.snooze'),
            run: () => act('snooze', entry),
          },
      {
        kind: 'item',
        label: item.kind === 'listing' ? 'Set my own date…' : 'Choose another date…',
        icon: <CalendarCog {...look} />,
        keys: keysOf('due.move'),
        run: () => act('move', entry),
      },
      ...(item.kind === 'quiet'
        ? []
        : [
            {
              kind: 'item' as const,
              label: 'Reminders…',
              icon: <BellRing {...look} />,
              keys: keysOf('due.reminders'),
              run: () => openDialog({ kind: 'reminders', thing: item }),
            },
          ]),
      {
        kind: 'item',
        label: 'Stop reminding',
        icon: <BellOff {...look} />,
        keys: keysOf('due.stop'),
        run: () => act('stop', entry),
      },
      { kind: 'separator' },
      ...rowMenu({ id, isBookmarked, stageId, isArchived: false }),
    ]
  }
}
