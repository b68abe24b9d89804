// The fields of each value that can be typed in: of a correction, and of a posting typed in from nothing.

import { type ReactNode, useId } from 'react'
import type { CorrectableField } from '../../../shared/corrections.ts'
import {
  contractKinds,
  type Salary,
  type SalaryPeriod,
  salaryPeriods,
  scheduleKinds,
  type WorkMode,
  workModes,
} from '../../../shared/posting.ts'
import { salaryText } from '../../../shared/salaryText.ts'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { FieldRow } from '../../ui/FieldRow.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { locale } from '../../words/dates.ts'
import { correctableNames } from '../../words/fieldNames.ts'
import { contractText, notStated, scheduleText, workModeText } from '../../words/postingWords.ts'
import { QuickDateField } from '../pickers/QuickDateField.tsx'
import { TimeField } from '../pickers/TimeField.tsx'
import { type Drafts, readDraft, type Value } from './corrections.ts'
import styles from './FieldEditor.module.css'

interface EditorProps<F extends CorrectableField> {
  draft: Drafts[F]
  onChange: (draft: Drafts[F]) => void
  /** What is wrong with what is typed. */
  problem?: string | undefined
}

const editors: { [F in CorrectableField]: (props: EditorProps<F>) => ReactNode } = {
  title: (props) => <TextEditor {...props} label={correctableNames.title.name} />,
  employerName: (props) => <TextEditor {...props} label={correctableNames.employerName.name} />,
  identifier: (props) => <TextEditor {...props} label={correctableNames.identifier.name} />,
  postingUrl: (props) => (
    <TextEditor {...props} label={correctableNames.postingUrl.name} type="url" placeholder="https://" />
  ),
  applyUrl: (props) => (
    <TextEditor {...props} label={correctableNames.applyUrl.name} type="url" placeholder="https://" />
  ),
  places: PlacesEditor,
  deadline: DeadlineEditor,
  posted: ({ draft, ...props }) => (
    <QuickDateField {...props} label={correctableNames.posted.name} leaning="back" value={draft} />
  ),
  salary: SalaryEditor,
  workMode: WorkModeEditor,
  employment: EmploymentEditor,
}

export function FieldEditor<F extends CorrectableField>({
  field,
  ...props
}: EditorProps<F> & { field: F }): ReactNode {
  const Editor: (props: EditorProps<F>) => ReactNode = editors[field]
  return <Editor {...props} />
}

interface TextEditorProps {
  label: string
  draft: string
  onChange: (draft: string) => void
  problem?: string | undefined
  type?: 'text' | 'url'
  placeholder?: string
}

function TextEditor({ label, draft, onChange, problem, type = 'text', placeholder }: TextEditorProps) {
  return (
    <TextField
      label={label}
      type={type}
      placeholder={placeholder}
      problem={problem}
      value={draft}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

function PlacesEditor({ draft, onChange, problem }: EditorProps<'places'>) {
  return (
    <TextAreaField
      label="Places, one a line"
      rows={Math.min(6, Math.max(2, draft.split('\n').length))}
      problem={problem}
      value={draft}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

function DeadlineEditor({ draft, onChange, problem }: EditorProps<'deadline'>) {
  return (
    <div className={styles.pair}>
      <QuickDateField
        label="Listing closes on"
        problem={problem}
        value={draft.on}
        onChange={(on) => onChange({ ...draft, on })}
        onMoment={(on, time) => onChange({ ...draft, on, time })}
      />
      <TimeField
        label="Time, if stated"
        value={draft.time}
        onChange={(time) => onChange({ ...draft, time })}
      />
    </div>
  )
}

const periodNames: Record<SalaryPeriod, string> = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  fortnight: 'two weeks',
  month: 'a month',
  year: 'a year',
}
const periodChoices = [
  { value: '', label: notStated },
  ...salaryPeriods.map((value) => ({ value, label: periodNames[value] })),
]
const commonCurrencies = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'INR', 'JPY', 'SEK', 'NOK', 'DKK', 'PLN']

function SalaryEditor({ draft, onChange, problem }: EditorProps<'salary'>) {
  const listId = useId()
  const problemId = useId()
  const reading = readDraft('salary', draft)
  const invalid = problem === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': problemId }
  const preview = 'value' in reading ? previewOf(reading.value) : null
  return (
    <div className={styles.salary}>
      <FieldRow>
        <TextField
          label="Salary from"
          inputMode="decimal"
          {...invalid}
          value={draft.min}
          onChange={(event) => onChange({ ...draft, min: event.target.value })}
        />
        <TextField
          label="Salary to"
          inputMode="decimal"
          {...invalid}
          value={draft.max}
          onChange={(event) => onChange({ ...draft, max: event.target.value })}
        />
        <TextField
          label="Currency"
          list={listId}
          maxLength={3}
          placeholder="EUR"
          value={draft.currency}
          onChange={(event) => onChange({ ...draft, currency: event.target.value })}
        />
        <SelectField
          label="For"
          choices={periodChoices}
          value={draft.period}
          onChange={(event) => onChange({ ...draft, period: event.target.value as SalaryPeriod | '' })}
        />
        <datalist id={listId}>
          {commonCurrencies.map((code) => (
            <option key={code} value={code} />
          ))}
        </datalist>
      </FieldRow>
      {problem === undefined ? (
        <p className={styles.preview}>{preview === null ? '' : `Reads as ${preview}`}</p>
      ) : (
        <Problem id={problemId} text={problem} className={styles.problem} />
      )}
    </div>
  )
}

/** How the amounts typed will read; null where none is typed. */
function previewOf({ min, max, currency, period }: Value<'salary'>): string | null {
  if (min === null && max === null) return null
  const qualifier = max === null ? 'from' : min === null ? 'up_to' : 'range'
  const salary: Salary = {
    kind: 'base',
    min,
    max,
    currency,
    period,
    periodSource: 'stated',
    qualifier,
    basis: 'unspecified',
    percentiles: null,
    rawText: '',
    annual: null,
  }
  return salaryText(salary, locale)
}

const modeChoices = workModes.map((value: WorkMode) => ({ value, label: workModeText(value) ?? notStated }))

function WorkModeEditor({ draft, onChange }: EditorProps<'workMode'>) {
  return (
    <ChoiceGroup
      label={correctableNames.workMode.name}
      choices={modeChoices}
      chosen={[draft]}
      onChange={([mode = 'unknown']) => onChange(mode)}
    />
  )
}

const scheduleChoices = scheduleKinds.map((value) => ({ value, label: scheduleText(value) }))
const contractChoices = contractKinds.map((value) => ({ value, label: contractText(value) }))

function EmploymentEditor({ draft, onChange }: EditorProps<'employment'>) {
  return (
    <div className={styles.stack}>
      <ChoiceGroup
        label="Hours"
        isMultiple
        choices={scheduleChoices}
        chosen={draft.schedule}
        onChange={(schedule) => onChange({ ...draft, schedule })}
      />
      <ChoiceGroup
        label="Contract"
        isMultiple
        choices={contractChoices}
        chosen={draft.contract}
        onChange={(contract) => onChange({ ...draft, contract })}
      />
    </div>
  )
}
