// What a person says about an employer, each with its way back.

import { useMemo } from 'react'
import { useActions } from '../../actions/actions.ts'
import { offerUndo, type Undo } from '../../actions/wayBack.ts'
import { call } from '../../api/call.ts'
import { showFailure } from '../../ui/toasts.ts'

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
  async function tell(asked: ReturnType<typeof call>, text: string): Promise<boolean> {
    const result = await asked
    if (!result.ok) showFailure(result.error)
    else if (result.commandId !== undefined) offerUndo(result, text, undo)
    return result.ok
  }
  return {
    avoid: (key, name, reason) =>
      tell(
        call('employers.setAvoided', { key, isAvoided: true, reason }),
        `${name} is marked as one to avoid`,
      ),
    allow: (key, name) =>
      tell(call('employers.setAvoided', { key, isAvoided: false }), `Took the avoid mark off ${name}`),
    setAgency: (key, name, isAgency) =>
      tell(
        call('employers.setAgency', { key, isAgency }),
        `${name} is ${isAgency ? 'an agency' : 'no agency'} from now on`,
      ),
  }
}
