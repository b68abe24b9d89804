// A form whose fields are kept in this browser's storage from the first key until they are saved: neither a closed dialog
// nor a crash costs what was typed. Of something that is there, only what was typed is kept: while the form was left, its
// other fields may have changed elsewhere. What the fields mean, and how they are saved, is the caller's.

import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Result } from '../../shared/result.ts'
import { focusProblem } from '../keyboard/focus.ts'
import { keepDraft, readKeptDraft } from './keptDrafts.ts'

/** What is wrong with which field. */
export interface DraftProblem {
  field: string
  text: string
}

interface KeptDraftOptions<Draft, Fields> {
  /** Its name in storage. */
  subject: string
  /** There is nothing saved yet; what the fields began with is kept with what was typed, such as the day it was. */
  isNew: boolean
  /** What is saved, or the empty form. Asked once: what changes elsewhere leaves the form as it is. */
  start: () => Draft
  read: (draft: Draft, saved: Draft) => { fields: Fields } | { problem: DraftProblem }
  /** `changed`: those that differ from what was saved when the form was opened. */
  store: (fields: Fields, changed: Partial<Fields>) => Promise<Result<unknown>>
  onStored: () => void
}

interface KeptDraft<Draft> {
  draft: Draft
  change(next: Partial<Draft>): void
  /** What is wrong with a field since saving was tried. */
  problemOf(field: string): string | undefined
  /** The fields are still as they were left unsaved before. */
  isKept: boolean
  /** Back to what is saved. */
  startAnew(): void
  /** For the FormDialog. */
  form: {
    formRef: RefObject<HTMLFormElement | null>
    isKept: true
    isBusy: boolean
    failure: string | null
    onSubmit(): void
  }
}

export function useKeptDraft<Draft extends object, Fields extends object>({
  subject,
  isNew,
  start,
  read,
  store,
  onStored,
}: KeptDraftOptions<Draft, Fields>): KeptDraft<Draft> {
  const [saved] = useState(start)
  const [kept] = useState(() => readKeptDraft(subject, saved))
  const [draft, setDraft] = useState(kept ?? saved)
  const [problem, setProblem] = useState<DraftProblem | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const formRef = useRef<HTMLFormElement>(null)

  useEffect(() => {
    const typed = changedFields(saved, draft)
    keepDraft(subject, Object.keys(typed).length === 0 ? null : isNew ? draft : typed)
  }, [subject, isNew, draft, saved])

  function change(next: Partial<Draft>) {
    setDraft((present) => ({ ...present, ...next }))
    setProblem(null)
    setFailure(null)
  }

  async function save() {
    const reading = read(draft, saved)
    if ('problem' in reading) {
      setProblem(reading.problem)
      focusProblem(formRef.current)
      return
    }
    const before = read(saved, saved)
    setIsBusy(true)
    const { fields } = reading
    const result = await store(fields, 'problem' in before ? fields : changedFields(before.fields, fields))
    setIsBusy(false)
    if (!result.ok) return setFailure(result.error.message)
    keepDraft(subject, null)
    onStored()
  }

  return {
    draft,
    change,
    problemOf: (field) => (problem?.field === field ? problem.text : undefined),
    isKept: draft === kept,
    startAnew: () => change(saved),
    form: { formRef, isKept: true, isBusy, failure, onSubmit: () => void save() },
  }
}

function changedFields<T extends object>(before: T, after: T): Partial<T> {
  const isSame = (field: string, value: unknown) =>
    JSON.stringify(value) === JSON.stringify(before[field as keyof T])
  return Object.fromEntries(
    Object.entries(after).filter(([field, value]) => !isSame(field, value)),
  ) as Partial<T>
}
