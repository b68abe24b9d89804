import { type PointerEvent, type RefObject, useEffect, useMemo } from 'react'
import type { PostingRow, Stage } from '../../../shared/model.ts'
import { useActions } from '../../actions/actions.ts'
import { useStages } from '../../api/stages.ts'
import { navigate } from '../../navigation.ts'
import { useSelection } from '../../selection.ts'
import { announce } from '../../ui/announce.ts'
import { type Drag, type PointerDrag, usePointerDrag } from '../../ui/usePointerDrag.ts'

interface Carried {
  row: PostingRow
  stage: Stage
  /** All that move, the card under the pointer included. */
  ids: readonly string[]
}

export type CardDrag = Drag<Carried>

interface CarriedCards extends Pick<PointerDrag<Carried>, 'drag' | 'ghostRef'> {
  start: (event: PointerEvent<HTMLElement>, row: PostingRow, stage: Stage) => void
  /** On their way, by id. */
  lifted: ReadonlySet<string>
}

/** A card that is carried to another stage, and with a ticked one all that are. */
export function useCarriedCards(boardRef: RefObject<HTMLElement | null>): CarriedCards {
  const actions = useActions()
  const selection = useSelection()
  const { stageOf } = useStages()
  const { drag, ghostRef, start } = usePointerDrag<Carried>({
    frameRef: boardRef,
    place: 'stage',
    isByTouch: true,
    onDrop({ ids, row, stage }, stageId) {
      const target = stageOf(stageId)
      if (target !== undefined && (stageId !== stage.id || ids.length > 1)) void actions.setStage(ids, target)
      navigate({ postingId: row.id, from: null }, { replace: true })
    },
  })
  const overName = drag?.over == null ? undefined : stageOf(drag.over)?.name
  useEffect(() => {
    if (overName !== undefined) announce(`Over ${overName}`)
  }, [overName])
  const ids = drag?.what.ids
  const lifted = useMemo(() => new Set(ids), [ids])
  return {
    drag,
    ghostRef,
    lifted,
    start: (event, row, stage) =>
      start(event, () => ({
        row,
        stage,
        ids: selection.ids.has(row.id) ? [...selection.ids] : [row.id],
      })),
  }
}
