// What is typed into the sheet of a contact, on its way into the library.

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { noPersonFields, type Person, type PersonFields } from '../../../shared/people.ts'
import { call } from '../../api/call.ts'
import { useOnLeave } from '../../ui/useOnLeave.ts'

const nobody: PersonFields = { name: '', ...noPersonFields }
/** Milliseconds without a key. */
const typingPause = 800

/** What is typed, saved where it differs; a contact that is new and has no name yet is nothing to save. */
export function usePersonDraft(person: Person | null, onMade: (person: Person) => void) {
  const [draft, setDraft] = useState<Partial<PersonFields>>({})
  const [problem, setProblem] = useState<string>()
  const isSavingRef = useRef<Promise<boolean>>(Promise.resolve(true))
  const latestRef = useRef(draft)
  // Saves follow one another more quickly than the window is drawn: a contact must not be made twice.
  const savedRef = useRef(person)
  useEffect(() => {
    savedRef.current = person
  }, [person])
  const stored: PersonFields = person ?? nobody
  const fields = { ...stored, ...draft }

  async function saveNow(): Promise<boolean> {
    const written = latestRef.current
    const saved = savedRef.current
    const before: PersonFields = saved ?? nobody
    const changed = Object.fromEntries(
      Object.entries(written).filter(([name, value]) => value !== before[name as keyof PersonFields]),
    ) as Partial<PersonFields>
    if (Object.keys(changed).length === 0) return true
    if ((changed.name ?? before.name).trim() === '') {
      if (saved === null && Object.values(changed).every((value) => value === '' || value === false))
        return true
      setProblem('A contact needs a name.')
      return false
    }
    const result =
      saved === null
        ? await call('people.create', { ...nobody, ...changed })
        : await call('people.change', { id: saved.id, ...changed })
    if (!result.ok) {
      setProblem(result.error.message)
      return false
    }
    setProblem(undefined)
    savedRef.current = result.value
    if (saved === null) onMade(result.value)
    return true
  }

  /** One save after the other; false where something is in the way. */
  function save(): Promise<boolean> {
    isSavingRef.current = isSavingRef.current.then(saveNow, saveNow)
    return isSavingRef.current
  }

  // Of a contact that is there; a new one is made when its field is left, not of half a name.
  const keep = useEffectEvent(() => {
    const isNamed = (latestRef.current.name ?? stored.name).trim() !== ''
    if (person !== null && isNamed) void save()
  })
  useEffect(() => {
    if (Object.keys(draft).length === 0) return
    const timer = setTimeout(keep, typingPause)
    return () => clearTimeout(timer)
  }, [draft])
  useOnLeave(() => keep())

  return {
    fields,
    problem,
    write: (change: Partial<PersonFields>) => {
      latestRef.current = { ...latestRef.current, ...change }
      setDraft(latestRef.current)
    },
    save,
  }
}
