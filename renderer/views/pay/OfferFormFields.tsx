// The fields of an offer; below them as many lines as the person likes, named as those of their other offers.

import { Plus, X } from 'lucide-react'
import { useId } from 'react'
import { limits } from '../../../shared/limits.ts'
import { workModes } from '../../../shared/posting.ts'
import { type PayDefaults, readPay } from '../../../shared/readPay.ts'
import { useCall } from '../../api/call.ts'
import { focusWhenThere } from '../../keyboard/focus.ts'
import { Button } from '../../ui/Button.tsx'
import { FieldRow } from '../../ui/FieldRow.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { notStated, workModeText } from '../../words/postingWords.ts'
import { QuickDateField } from '../pickers/QuickDateField.tsx'
import type { OfferDraft } from './offerDraft.ts'
import { PayField } from './PayField.tsx'
import styles from './PayForm.module.css'

interface OfferFormFieldsProps {
  draft: OfferDraft
  defaults: PayDefaults
  takenFrom: string
  problemOf: (field: string) => string | undefined
  onChange: (change: Partial<OfferDraft>) => void
}

const modeChoices = workModes.map((value) => ({ value, label: workModeText(value) ?? notStated }))

export function OfferFormFields({ draft, defaults, takenFrom, problemOf, onChange }: OfferFormFieldsProps) {
  const base = readPay(draft.base, defaults)
  const isMonthly = base.kind === 'pay' && base.pay.period === 'month'
  const line = (field: 'bonus' | 'equity' | 'place' | 'daysOff', label: string, placeholder: string) => (
    <TextField
      label={label}
      placeholder={placeholder}
      maxLength={limits.planNameLength}
      value={draft[field]}
      onChange={(event) => onChange({ [field]: event.target.value })}
    />
  )
  const count = (field: 'hoursPerWeek' | 'salariesPerYear', label: string, placeholder: string) => (
    <TextField
      label={label}
      inputMode="decimal"
      placeholder={placeholder}
      maxLength={12}
      value={draft[field]}
      problem={problemOf(field)}
      onChange={(event) => onChange({ [field]: event.target.value })}
    />
  )
  return (
    <>
      <PayField
        label="Base pay"
        value={draft.base}
        defaults={defaults}
        takenFrom={takenFrom}
        paidTime={{
          hoursPerWeek: draft.hoursPerWeek.trim() || null,
          salariesPerYear: draft.salariesPerYear.trim() || null,
        }}
        problem={problemOf('base')}
        onChange={(base) => onChange({ base })}
      />
      <FieldRow>
        <QuickDateField
          label="Came on"
          leaning="back"
          value={draft.receivedOn}
          problem={problemOf('receivedOn')}
          onChange={(receivedOn) => onChange({ receivedOn })}
        />
        <QuickDateField
          label="Answer by"
          hasTime
          value={draft.replyBy}
          problem={problemOf('replyBy')}
          onChange={(replyBy) => onChange({ replyBy })}
        />
      </FieldRow>
      <FieldRow columns={isMonthly ? 3 : 2}>
        {line('bonus', 'Bonus', '10%, 5k a year, or in words')}
        {count('hoursPerWeek', 'Hours a week', '40')}
        {isMonthly && count('salariesPerYear', 'Salaries a year', '12')}
      </FieldRow>
      {line('equity', 'Shares or options, in words', '')}
      <FieldRow>
        <QuickDateField
          label="Starts on"
          value={draft.startOn}
          problem={problemOf('startOn')}
          onChange={(startOn) => onChange({ startOn })}
        />
        {line('daysOff', 'Days off a year', '30, and 24 December')}
      </FieldRow>
      <FieldRow>
        <SelectField
          label="Work mode"
          choices={modeChoices}
          value={draft.workMode}
          onChange={(event) => onChange({ workMode: event.target.value as OfferDraft['workMode'] })}
        />
        {line('place', 'Place', '')}
      </FieldRow>
      <TextAreaField
        label="Benefits"
        rows={4}
        maxLength={limits.planTextLength}
        placeholder="Pension, travel, training: as they are written in the offer"
        value={draft.benefits}
        onChange={(event) => onChange({ benefits: event.target.value })}
      />
      <MoreLines lines={draft.more} onChange={(more) => onChange({ more })} />
    </>
  )
}

interface MoreLinesProps {
  lines: OfferDraft['more']
  onChange: (lines: OfferDraft['more']) => void
}

/** Lines of the same name stand side by side when offers are compared. */
function MoreLines({ lines, onChange }: MoreLinesProps) {
  const id = useId()
  const { data } = useCall('offers.all', {})
  const names = new Set(data?.offers.flatMap(({ offer }) => offer.more.map(({ name }) => name)))
  const put = (index: number, change: Partial<OfferDraft['more'][number]>) =>
    onChange(lines.map((line, at) => (at === index ? { ...line, ...change } : line)))
  function add() {
    onChange([...lines, { name: '', text: '' }])
    focusWhenThere(`${id}-${lines.length}`)
  }
  function remove(index: number) {
    onChange(lines.filter((_, at) => at !== index))
    focusWhenThere(`${id}-add`)
  }
  return (
    <fieldset className={styles.lines}>
      <legend className={styles.legend}>Anything else you compare by</legend>
      {lines.map((line, index) => (
        <div key={index} className={styles.line}>
          <TextField
            id={`${id}-${index}`}
            label={`Name of line ${index + 1}`}
            isLabelHidden
            placeholder="Notice period"
            list={`${id}-names`}
            maxLength={limits.planNameLength}
            value={line.name}
            onChange={(event) => put(index, { name: event.target.value })}
          />
          <TextField
            label={`What line ${index + 1} says`}
            isLabelHidden
            placeholder="Three months"
            maxLength={limits.planNameLength}
            value={line.text}
            onChange={(event) => put(index, { text: event.target.value })}
          />
          <IconButton
            label={`Remove line ${index + 1}`}
            icon={<X size={14} strokeWidth={1.75} />}
            isTooltipHidden
            title="Remove"
            onClick={() => remove(index)}
          />
        </div>
      ))}
      <datalist id={`${id}-names`}>
        {[...names].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {lines.length < limits.offerLines && (
        <div>
          <Button
            id={`${id}-add`}
            kind="plain"
            size="small"
            icon={<Plus size={14} strokeWidth={1.75} />}
            onClick={add}
          >
            Add a line
          </Button>
        </div>
      )}
    </fieldset>
  )
}
