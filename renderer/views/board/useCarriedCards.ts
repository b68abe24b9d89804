import { type RefObject, useEffect, useMemo } from 'react'
import { useActions } from '../../actions/actions.ts'
import { useStages } from '../../api/stages.ts'
import { navigate } from '../../navigation.ts'
import { useSelection } from '../../selection.ts'
import { announce } from '../../ui/announce.ts'
import { type CardDrag, useCardDrag } from './useCardDrag.ts'

interface CarriedCards extends CardDrag {
  /** On their way, by id. */
  lifted: ReadonlySet<string>
}

/** A card that is carried to another stage, and with a ticked one all that are. */
export function useCarriedCards(boardRef: RefObject<HTMLElement | null>): CarriedCards {
  const actions = useActions()
  const selection = useSelection()
  const { stageOf } = useStages()
  const carried = useCardDrag(
    boardRef,
    (row) => (selection.ids.has(row.id) ? [...selection.ids] : [row.id]),
    ({ ids, row, stage }, stageId) => {
      const target = stageOf(stageId)
      if (target !== undefined && (stageId !== stage.id || ids.length > 1)) void actions.setStage(ids, target)
      navigate({ postingId: row.id, from: null }, { replace: true })
    },
  )
  const { drag } = carried
  const overName = drag?.overStageId == null ? undefined : stageOf(drag.overStageId)?.name
  useEffect(() => {
    if (overName !== undefined) announce(`Over ${overName}`)
  }, [overName])
  const lifted = useMemo(() => new Set(drag?.ids), [drag?.ids])
  return { ...carried, lifted }
}
