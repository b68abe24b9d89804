// What a person does to the stages themselves. A change of order shows at once; what is on screen follows a name that
// is changed and a stage that goes, as saved searches do in the core.

import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Input, Output } from '../../../../shared/contract.ts'
import type { Stage } from '../../../../shared/model.ts'
import type { Result } from '../../../../shared/result.ts'
import { followStages, type StagesChange } from '../../../../shared/search/followStages.ts'
import { inboxStageId } from '../../../../shared/stages.ts'
import { offerUndo } from '../../../actions/wayBack.ts'
import { call, queryKey } from '../../../api/call.ts'
import { currentPlace, navigate } from '../../../navigation.ts'
import { announce } from '../../../ui/announce.ts'
import { showFailure } from '../../../ui/toasts.ts'

interface StageChanges {
  /** A failure of this and of renaming is for the caller to show. */
  add: (stage: Input<'stages.add'>) => Promise<Result<Stage>>
  rename: (stage: Stage, name: string) => Promise<Result<Stage>>
  recolor: (stage: Stage, color: Input<'stages.recolor'>['color']) => Promise<void>
  /** After so many quiet days the app asks about a posting in it; 0 is never. */
  setQuiet: (stage: Stage, quietDays: number) => Promise<void>
  /** Puts it at another place among its kind, as `stages.move` counts them. Says where it stands then. */
  move: (stage: Stage, to: number) => void
  remove: (stage: Stage, moveTo: Stage) => Promise<Result<Output<'stages.remove'>>>
}

export function useStageChanges(): StageChanges {
  const queryClient = useQueryClient()
  return useMemo(() => createStageChanges(queryClient), [queryClient])
}

/** The stages that one can be moved among: the ways on, without the Inbox, or the ends. */
export function stagesOfKind(stages: readonly Stage[], isEnd: boolean): Stage[] {
  return stages.filter((stage) => stage.isEnd === isEnd && stage.id !== inboxStageId)
}

function createStageChanges(queryClient: QueryClient): StageChanges {
  const key = queryKey('stages.list', {})
  const shown = () => queryClient.getQueryData<Output<'stages.list'>>(key)

  return {
    async add(stage) {
      const before = shown()?.stages ?? []
      const result = await call('stages.add', stage)
      if (result.ok) {
        followOnScreen({ before, after: [...before, result.value] })
        announce(`Added ${result.value.name}`)
      }
      return result
    },

    async rename(stage, name) {
      const before = shown()?.stages ?? []
      const result = await call('stages.rename', { id: stage.id, name })
      if (result.ok && result.commandId !== undefined) {
        const after = before.map((each) => (each.id === stage.id ? result.value : each))
        followOnScreen({ before, after })
        announce(`Renamed to ${result.value.name}`)
      }
      return result
    },

    async recolor(stage, color) {
      const result = await call('stages.recolor', { id: stage.id, color })
      if (!result.ok) showFailure(result.error)
    },

    async setQuiet(stage, quietDays) {
      const result = await call('stages.setQuiet', { id: stage.id, quietDays })
      if (!result.ok) showFailure(result.error)
      else
        announce(
          quietDays === 0
            ? `Never asks in ${stage.name}`
            : `Asks after ${quietDays} quiet days in ${stage.name}`,
        )
    },

    move(stage, to) {
      const list = shown()
      if (list === undefined) return
      const kind = stagesOfKind(list.stages, stage.isEnd)
      if (to < 0 || to >= kind.length || kind[to]?.id === stage.id) return
      const moved = kind.filter(({ id }) => id !== stage.id).toSpliced(to, 0, stage)
      const others = list.stages.filter((each) => !kind.includes(each))
      queryClient.setQueryData(key, {
        ...list,
        stages: stage.isEnd
          ? [...others, ...moved]
          : [others.filter(({ isEnd }) => !isEnd), moved, others.filter(({ isEnd }) => isEnd)].flat(),
      })
      announce(`${stage.name}, ${to + 1} of ${kind.length}`)
      void call('stages.move', { id: stage.id, to }).then((result) => {
        if (result.ok) return
        showFailure(result.error)
        void queryClient.invalidateQueries({ queryKey: key })
      })
    },

    async remove(stage, moveTo) {
      const before = shown()?.stages ?? []
      const result = await call('stages.remove', { id: stage.id, moveTo: moveTo.id })
      if (!result.ok) return result
      const { view } = currentPlace()
      if (view.name === 'stage' && view.stageId === stage.id) {
        navigate({ view: { name: 'stage', stageId: moveTo.id } }, { replace: true })
      }
      followOnScreen({
        before,
        after: before.filter(({ id }) => id !== stage.id),
        replacedBy: new Map([[stage.id, moveTo.id]]),
      })
      offerUndo(result, `Removed the stage “${stage.name}”`)
      return result
    },
  }
}

/** The search on screen goes on finding what it found. */
function followOnScreen(change: StagesChange): void {
  navigate({ text: followStages(currentPlace().text, change) }, { replace: true })
}
