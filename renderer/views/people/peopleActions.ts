// What a person does with contacts, each with its way back.

import { useMemo } from 'react'
import type { Input } from '../../../shared/contract.ts'
import type { Person } from '../../../shared/people.ts'
import { type Actions, offerUndo, useActions } from '../../actions.ts'
import { call } from '../../api/call.ts'
import { type Dialogs, useDialogs } from '../../dialogs.ts'
import { showFailure } from '../../ui/toasts.ts'

interface PeopleActions {
  /** Adds a contact to postings by name alone, and offers to write more. */
  add: (name: string, postingIds: readonly string[]) => Promise<boolean>
  link: (person: Person, postingIds: readonly string[], isLinked: boolean) => Promise<boolean>
  remove: (person: Person) => Promise<boolean>
}

export function usePeopleActions(): PeopleActions {
  const { undo } = useActions()
  const { openDialog } = useDialogs()
  return useMemo(() => createPeopleActions(undo, openDialog), [undo, openDialog])
}

function createPeopleActions(undo: Actions['undo'], openDialog: Dialogs['openDialog']): PeopleActions {
  return {
    async add(name, postingIds) {
      const result = await call('people.create', { name, postingIds: [...postingIds] })
      if (!result.ok) {
        showFailure(result.error)
        return false
      }
      const open = () => openDialog({ kind: 'person', personId: result.value.id })
      offerUndo(result, `Added ${result.value.name}`, undo, [{ label: 'Write more', run: open }])
      return true
    },

    async link({ id, name }, postingIds, isLinked) {
      const change: Input<'people.link'> = {
        postingIds: [...postingIds],
        ...(isLinked ? { add: [id] } : { remove: [id] }),
      }
      const result = await call('people.link', change)
      if (!result.ok) showFailure(result.error)
      else if (result.commandId !== undefined) {
        const what = postingIds.length === 1 ? 'the posting' : `${postingIds.length} postings`
        offerUndo(result, isLinked ? `Added ${name} to ${what}` : `Took ${name} off ${what}`, undo)
      }
      return result.ok
    },

    async remove({ id, name }) {
      const result = await call('people.remove', { id })
      if (!result.ok) showFailure(result.error)
      else offerUndo(result, `Removed the contact ${name}`, undo)
      return result.ok
    },
  }
}

/** "Recruiter · Gannet Staffing (agency)"; '' where neither is known. */
export function personRemark({ role, organisation, isAgency }: Person): string {
  const where = organisation !== '' && isAgency ? `${organisation} (agency)` : organisation
  return [role, where].filter(Boolean).join(' · ')
}
