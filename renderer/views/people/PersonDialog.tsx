// The sheet of a contact. What is typed is saved as each field is left and when the sheet closes (usePersonDraft.ts), so
// there is nothing to confirm; undo takes it back.

import { Mail, X } from 'lucide-react'
import { type Ref, useId, useRef, useState } from 'react'
import { calendarDayIn } from '../../../shared/calendar.ts'
import { limits } from '../../../shared/limits.ts'
import type { Person, PersonFields } from '../../../shared/people.ts'
import { type QuickMoment, readQuickDate } from '../../../shared/quickDates/quickDate.ts'
import { titleText } from '../../../shared/titleText.ts'
import { useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { openEmployer, openPosting } from '../../navigation.ts'
import { typedAddress } from '../../typedAddress.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FieldRow } from '../../ui/FieldRow.tsx'
import { GoneDialog } from '../../ui/GoneDialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { StageDot } from '../../ui/StageDot.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { UnansweredDialog } from '../../ui/UnansweredDialog.tsx'
import { quotedTitle } from '../../words/quoted.ts'
import { ForeignLink, linkTarget } from '../markdown/Blocks.tsx'
import { QuickDateField } from '../pickers/QuickDateField.tsx'
import styles from './PersonDialog.module.css'
import { linkPerson, removePerson } from './peopleActions.ts'
import { usePersonDraft } from './usePersonDraft.ts'

interface PersonDialogProps {
  /** Null: a new contact, which is there once it has a name. */
  personId: string | null
  onClose: () => void
}

export function PersonDialog({ personId, onClose }: PersonDialogProps) {
  const [made, setMade] = useState<Person | null>(null)
  const id = personId ?? made?.id ?? null
  const { data, error } = useCall('people.get', { id: id ?? '' }, { enabled: id !== null })
  if (id !== null && error?.failure.code === 'notFound') {
    return <GoneDialog onClose={onClose}>This contact was removed. Undo brings it back.</GoneDialog>
  }
  if (personId !== null && data === undefined) {
    return <UnansweredDialog failure={error?.failure} onClose={onClose} />
  }
  return (
    <Sheet person={data?.person ?? made} postings={data?.postings ?? []} onMade={setMade} onClose={onClose} />
  )
}

interface SheetProps {
  person: Person | null
  postings: SheetPosting[]
  onMade: (person: Person) => void
  onClose: () => void
}
interface SheetPosting {
  id: string
  title: string | null
  employerName: string | null
  stageId: string
}

function Sheet({ person, postings, onMade, onClose }: SheetProps) {
  const formId = useId()
  const nameRef = useRef<HTMLInputElement>(null)
  const contactRef = useRef<HTMLInputElement>(null)
  const { fields, write, save, problem } = usePersonDraft(person, onMade)
  const lastContact = useLastContact(fields, write)

  /** Not while something that was typed cannot be kept: the keys go there. `next` follows once it is closed. */
  async function close(next?: () => void) {
    const isSaved = await save()
    if (!isSaved) return nameRef.current?.focus()
    if (!lastContact.isRead()) return contactRef.current?.focus()
    onClose()
    next?.()
  }

  return (
    <Dialog
      title={person?.name ?? 'New contact'}
      size="medium"
      initialFocus={nameRef}
      onClose={() => void close()}
      footer={
        <>
          {person !== null && (
            <Button
              kind="danger"
              className={styles.remove}
              onClick={() => {
                onClose()
                void removePerson(person)
              }}
            >
              Remove
            </Button>
          )}
          <Button kind="primary" type="submit" form={formId}>
            Done
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        data-kept
        className={styles.form}
        onBlur={() => void save()}
        onSubmit={(event) => {
          event.preventDefault()
          void close()
        }}
      >
        <FieldRow>
          <Line ref={nameRef} label="Name" field="name" {...{ fields, write, problem }} />
          <Line label="Role" field="role" placeholder="Recruiter" {...{ fields, write }} />
        </FieldRow>
        <FieldRow>
          <Line label="Employer or agency" field="organisation" {...{ fields, write }} />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={fields.isAgency}
              onChange={(event) => write({ isAgency: event.target.checked })}
            />
            It is an agency
          </label>
        </FieldRow>
        <FieldRow>
          <Line label="E-mail" field="email" type="email" {...{ fields, write }}>
            {fields.email.includes('@') && (
              <span className={styles.reach}>
                <ForeignLink href={`mailto:${fields.email.trim()}`}>
                  <Mail aria-hidden="true" size={13} strokeWidth={1.75} /> Write
                </ForeignLink>
              </span>
            )}
          </Line>
          <Line label="Phone" field="phone" type="tel" {...{ fields, write }} />
        </FieldRow>
        <FieldRow>
          <Line label="Link" field="link" type="url" maxLength={limits.personLink} {...{ fields, write }}>
            {linkTarget(typedAddress(fields.link)) !== null && (
              <span className={styles.reach}>
                <ForeignLink href={typedAddress(fields.link)}>Open</ForeignLink>
              </span>
            )}
          </Line>
          <LastContact {...lastContact} ref={contactRef} />
        </FieldRow>
        <TextAreaField
          label="Note"
          rows={3}
          maxLength={limits.personNote}
          value={fields.note}
          onChange={(event) => write({ note: event.target.value })}
        />
      </form>
      {person !== null && (
        <Postings person={person} postings={postings} onLeave={(next) => void close(next)} />
      )}
    </Dialog>
  )
}

type Write = (change: Partial<PersonFields>) => void

interface LineProps extends Omit<React.ComponentPropsWithRef<'input'>, 'size'> {
  label: string
  field: 'name' | 'role' | 'organisation' | 'email' | 'phone' | 'link'
  fields: PersonFields
  write: Write
  problem?: string | undefined
}

function Line({ field, fields, write, children, ...rest }: LineProps) {
  return (
    <TextField
      maxLength={limits.personLine}
      {...rest}
      after={children}
      value={fields[field]}
      onChange={(event) => write({ [field]: event.target.value })}
    />
  )
}

interface TypedDay {
  /** What the field holds: a day, or what cannot be read and is not written. */
  value: string
  onChange: (value: string) => void
  problem: string | undefined
}

function useLastContact(fields: PersonFields, write: Write): TypedDay & { isRead: () => boolean } {
  const moment = useNow()
  const [value, setValue] = useState(fields.lastContactOn ?? '')
  const [problem, setProblem] = useState<string>()
  const reading = readPastDay(value, moment)
  return {
    value,
    problem,
    onChange(changed) {
      setValue(changed)
      setProblem(undefined)
      const understood = readPastDay(changed, moment)
      if (!('problem' in understood)) write({ lastContactOn: understood.on })
    },
    isRead() {
      // One that stood there before is nobody's slip now.
      if (!('problem' in reading) || value === fields.lastContactOn) return true
      setProblem(reading.problem)
      return false
    },
  }
}

function readPastDay(text: string, moment: QuickMoment): { on: string | null } | { problem: string } {
  const reading = readQuickDate(text, moment)
  if (reading.kind === 'problem') return { problem: reading.text }
  if (reading.kind === 'empty') return { on: null }
  return reading.on > calendarDayIn(moment.now, moment.zone)
    ? { problem: 'This day lies ahead. Choose one that has passed.' }
    : { on: reading.on }
}

function LastContact({ value, onChange, problem, ref }: TypedDay & { ref: Ref<HTMLInputElement> }) {
  const { now, zone } = useNow()
  const today = calendarDayIn(now, zone)
  return (
    <QuickDateField
      ref={ref}
      label="Last contact"
      leaning="back"
      value={value}
      onChange={onChange}
      problem={problem}
    >
      {value !== today && (
        <button type="button" className={styles.today} onClick={() => onChange(today)}>
          Today
        </button>
      )}
    </QuickDateField>
  )
}

interface PostingsProps {
  person: Person
  postings: readonly SheetPosting[]
  /** Closes the sheet and goes on. */
  onLeave: (next: () => void) => void
}

function Postings({ person, postings, onLeave }: PostingsProps) {
  const { stageOf } = useStages()
  return (
    <section aria-labelledby="person-postings" className={styles.postings}>
      <h3 id="person-postings" className={styles.heading}>
        Postings
        {person.organisationKey !== '' && (
          <button
            type="button"
            className={styles.employer}
            onClick={() => onLeave(() => openEmployer(person.organisationKey))}
          >
            All of {person.organisation}
          </button>
        )}
      </h3>
      {postings.length === 0 && (
        <p className={styles.none}>None yet. Press P on a posting to add {person.name} to it.</p>
      )}
      <ul>
        {postings.map(({ id, title, employerName, stageId }) => (
          <li key={id} className={styles.posting}>
            <button type="button" className={styles.open} onClick={() => onLeave(() => openPosting(id))}>
              <StageDot color={stageOf(stageId)?.color ?? 'considering'} />
              <span className={styles.title} dir="auto">
                {titleText(title)}
              </span>{' '}
              <span className={styles.remark} dir="auto">
                {[employerName, stageOf(stageId)?.name].filter(Boolean).join(' · ')}
              </span>
            </button>
            <IconButton
              label={`Take ${person.name} off ${quotedTitle(title)}`}
              isTooltipHidden
              icon={<X size={13} strokeWidth={1.75} />}
              className={styles.unlink}
              onClick={() => void linkPerson(person, [id], false)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
