import { useId } from 'react'
import { type FieldKind, fieldKinds } from '../../../shared/customFields.ts'
import { limits } from '../../../shared/limits.ts'
import type { ColumnMapping, TableColumn, TableTarget } from '../../../shared/tableMapping.ts'
import { dateTargets } from '../../../shared/tableMapping.ts'
import { classNames } from '../../ui/classNames.ts'
import { fieldKindNames } from '../../words/fieldKindNames.ts'
import styles from './TableImportDialog.module.css'
import { targetGroups } from './targetNames.ts'

interface ColumnItemProps {
  column: TableColumn
  mapping: ColumnMapping
  onChange: (mapping: ColumnMapping) => void
}

/** One column: its name, some of what stands in it, and where that goes. */
export function ColumnItem({ column, mapping, onChange }: ColumnItemProps) {
  const nameId = useId()
  const { to, field, isDayFirst } = mapping
  const isDate = dateTargets.has(to) || field?.kind === 'date'
  const choose = (target: TableTarget) =>
    onChange({
      ...mapping,
      to: target,
      field:
        target === 'field'
          ? (field ?? { name: column.header.slice(0, limits.fieldNameLength), kind: 'text' })
          : null,
    })
  return (
    <li className={classNames(styles.column, column.isEmpty && styles.empty)}>
      <div className={styles.source}>
        <span id={nameId} className={styles.header} dir="auto">
          {column.header}
        </span>
        <span className={styles.samples} dir="auto" title={column.samples.join('\n')}>
          {column.isEmpty ? 'Nothing in it' : column.samples.join(' · ')}
        </span>
      </div>
      <div className={styles.target}>
        <select
          aria-labelledby={nameId}
          className={classNames(styles.select, to === 'none' && styles.left)}
          value={to}
          onChange={(event) => choose(event.target.value as TableTarget)}
        >
          {targetGroups.map(({ name, targets }) => (
            <optgroup key={name} label={name}>
              {targets.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        {field !== null && (
          <span className={styles.pair}>
            <input
              aria-label={`Name of the field for ${column.header}`}
              className={styles.input}
              dir="auto"
              maxLength={limits.fieldNameLength}
              value={field.name}
              onChange={(event) =>
                event.target.value.trim() !== '' &&
                onChange({ ...mapping, field: { ...field, name: event.target.value } })
              }
            />
            <select
              aria-label={`Kind of the field for ${column.header}`}
              className={styles.select}
              value={field.kind}
              onChange={(event) =>
                onChange({ ...mapping, field: { ...field, kind: event.target.value as FieldKind } })
              }
            >
              {fieldKinds
                .filter((kind) => kind !== 'choice')
                .map((kind) => (
                  <option key={kind} value={kind}>
                    {fieldKindNames[kind]}
                  </option>
                ))}
            </select>
          </span>
        )}
        {isDate && column.isAmbiguous && (
          <fieldset className={classNames(styles.order, isDayFirst === null && styles.open)}>
            <legend>{column.samples[0]}: what stands first?</legend>
            {[
              { value: true, label: 'The day' },
              { value: false, label: 'The month' },
            ].map(({ value, label }) => (
              <label key={label}>
                <input
                  type="radio"
                  checked={isDayFirst === value}
                  onChange={() => onChange({ ...mapping, isDayFirst: value })}
                />
                {label}
              </label>
            ))}
          </fieldset>
        )}
      </div>
    </li>
  )
}
