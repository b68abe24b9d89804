// The stages as the person has them.

import { useMemo } from 'react'
import type { Stage } from '../../shared/model.ts'
import { useCall } from './call.ts'

interface Stages {
  /** Those in use, in their order. */
  stages: Stage[]
  /** Also of one that was removed, for what happened while it was there. */
  stageOf: (id: string) => Stage | undefined
}

export function useStages(): Stages {
  const { data } = useCall('stages.list', {})
  return useMemo(() => {
    const { stages, removed } = data ?? { stages: [], removed: [] }
    const byId = new Map([...removed, ...stages].map((stage) => [stage.id, stage]))
    return { stages, stageOf: (id) => byId.get(id) }
  }, [data])
}
