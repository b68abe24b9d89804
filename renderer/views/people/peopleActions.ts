// What a person does with contacts, each with its way back.

import type { Input, Output } from '../../../shared/contract.ts'
import type { Person, PersonFields } from '../../../shared/people.ts'
import { doTelling, offerUndo } from '../../actions/wayBack.ts'
import { call } from '../../api/call.ts'
import { openDialog } from '../../dialogs.ts'
import { showFailure } from '../../ui/toasts.ts'
import { changedText } from '../../words/countText.ts'

type StatedPerson = Pick<PersonFields, 'name' | 'email' | 'phone' | 'organisation'>

/** Adds a contact to postings by name alone, and offers to write more. */
export function addPerson(name: string, postingIds: readonly string[]): Promise<boolean> {
  return create({ name, postingIds: [...postingIds] })
}

/** Adds the contact a posting states to it; who is known by name and e-mail or organisation is linked. */
export async function keepStatedPerson(stated: StatedPerson, postingId: string): Promise<boolean> {
  const known = await call('people.list', {})
  const same = known.ok && known.value.people.find((person) => isSamePerson(person, stated))
  if (same) return linkPerson(same, [postingId], true)
  return create({ ...stated, postingIds: [postingId] })
}

export function linkPerson(
  { id, name }: Person,
  postingIds: readonly string[],
  isLinked: boolean,
): Promise<boolean> {
  const change = { postingIds: [...postingIds], ...(isLinked ? { add: [id] } : { remove: [id] }) }
  const text = ({ changed }: Output<'people.link'>): string => {
    const all = postingIds.length
    const what = all === 1 ? 'the posting' : changedText(changed, all)
    return isLinked ? `Added ${name} to ${what}` : `Took ${name} off ${what}`
  }
  return doTelling('people.link', change, text)
}

export function removePerson({ id, name }: Person): Promise<boolean> {
  return doTelling('people.remove', { id }, `Removed the contact ${name}`)
}

async function create(fields: Input<'people.create'>): Promise<boolean> {
  const result = await call('people.create', fields)
  if (!result.ok) {
    showFailure(result.error)
    return false
  }
  const open = () => openDialog({ kind: 'person', personId: result.value.id })
  offerUndo(result, `Added ${result.value.name}`, [{ label: 'Add details…', run: open }])
  return true
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
