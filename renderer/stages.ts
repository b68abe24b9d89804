// The stages as the person has them.

import { useMemo } from 'react'
import type { Stage } from '../shared/model.ts'
import { useCall } from './api/call.ts'

const noStages: Stage[] = []

export function useStages(): { stages: Stage[]; stageOf: (id: string) => Stage | undefined } {
  const { data } = useCall('stages.list', {})
  const stages = data?.stages ?? noStages
  return useMemo(() => {
    const byId = new Map(stages.map((stage) => [stage.id, stage]))
    return { stages, stageOf: (id) => byId.get(id) }
  }, [stages])
}
