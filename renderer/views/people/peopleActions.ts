// What a person does with contacts, each with its way back.

import { useMemo } from 'react'
import type { Input, Output } from '../../../shared/contract.ts'
import type { Person, PersonFields } from '../../../shared/people.ts'
import { useActions } from '../../actions/actions.ts'
import { doTelling, offerUndo, type Undo } from '../../actions/wayBack.ts'
import { call } from '../../api/call.ts'
import { type Dialogs, useDialogs } from '../../dialogs.ts'
import { showFailure } from '../../ui/toasts.ts'
import { changedText } from '../../words/countText.ts'

type StatedPerson = Pick<PersonFields, 'name' | 'email' | 'phone' | 'organisation'>

interface PeopleActions {
  /** Adds a contact to postings by name alone, and offers to write more. */
  add: (name: string, postingIds: readonly string[]) => Promise<boolean>
  /** Adds the contact a posting states to it; who is known by name and e-mail or organisation is linked. */
  keep: (stated: StatedPerson, postingId: string) => Promise<boolean>
  link: (person: Person, postingIds: readonly string[], isLinked: boolean) => Promise<boolean>
  remove: (person: Person) => Promise<boolean>
}

export function usePeopleActions(): PeopleActions {
  const { undo } = useActions()
  const { openDialog } = useDialogs()
  return useMemo(() => createPeopleActions(undo, openDialog), [undo, openDialog])
}

function createPeopleActions(undo: Undo, openDialog: Dialogs['openDialog']): PeopleActions {
  async function create(fields: Input<'people.create'>): Promise<boolean> {
    const result = await call('people.create', fields)
    if (!result.ok) {
      showFailure(result.error)
      return false
    }
    const open = () => openDialog({ kind: 'person', personId: result.value.id })
    offerUndo(result, `Added ${result.value.name}`, undo, [{ label: 'Add details…', run: open }])
    return true
  }

  function link({ id, name }: Person, postingIds: readonly string[], isLinked: boolean): Promise<boolean> {
    const change = { postingIds: [...postingIds], ...(isLinked ? { add: [id] } : { remove: [id] }) }
    const text = ({ changed }: Output<'people.link'>): string => {
      const all = postingIds.length
      const what = all === 1 ? 'the posting' : changedText(changed, all)
      return isLinked ? `Added ${name} to ${what}` : `Took ${name} off ${what}`
    }
    return doTelling('people.link', change, text, undo)
  }

  return {
    add: (name, postingIds) => create({ name, postingIds: [...postingIds] }),

    async keep(stated, postingId) {
      const known = await call('people.list', {})
      const same = known.ok && known.value.people.find((person) => isSamePerson(person, stated))
      if (same) return link(same, [postingId], true)
      return create({ ...stated, postingIds: [postingId] })
    },

    link,

    remove: ({ id, name }) => doTelling('people.remove', { id }, `Removed the contact ${name}`, undo),
  }
}

/** As the import of contact cards knows them again. */
function isSamePerson(person: Person, stated: StatedPerson): boolean {
  const isSame = (one: string, other: string) => one !== '' && one.toLowerCase() === other.toLowerCase()
  return (
    isSame(person.name, stated.name) &&
    (isSame(person.email, stated.email) || isSame(person.organisation, stated.organisation))
  )
}

/** "Recruiter · Gannet Staffing (agency)"; '' where neither is known. */
export function personRemark({ role, organisation, isAgency }: Person): string {
  const where = organisation !== '' && isAgency ? `${organisation} (agency)` : organisation
  return [role, where].filter(Boolean).join(' · ')
}
