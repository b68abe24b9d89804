// What a person says about an employer, each with its way back.

import { useMemo } from 'react'
import { useActions } from '../../actions/actions.ts'
import { doTelling, type Undo } from '../../actions/wayBack.ts'

interface EmployerActions {
  /** Also to change the reason of a mark that is there. */
  avoid: (key: string, name: string, reason: string) => Promise<boolean>
  allow: (key: string, name: string) => Promise<boolean>
  setAgency: (key: string, name: string, isAgency: boolean) => Promise<boolean>
}

export function useEmployerActions(): EmployerActions {
  const { undo } = useActions()
  return useMemo(() => createEmployerActions(undo), [undo])
}

function createEmployerActions(undo: Undo): EmployerActions {
  return {
    avoid: (key, name, reason) =>
      doTelling(
        'employers.setAvoided',
        { key, isAvoided: true, reason },
        `${name} is marked as one to avoid`,
        undo,
      ),
    allow: (key, name) =>
      doTelling('employers.setAvoided', { key, isAvoided: false }, `Took the avoid mark off ${name}`, undo),
    setAgency: (key, name, isAgency) =>
      doTelling(
        'employers.setAgency',
        { key, isAgency },
        `${name} is ${isAgency ? 'an agency' : 'no agency'} from now on`,
        undo,
      ),
  }
}
