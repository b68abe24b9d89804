// The conditions asked for most, as buttons. Each is a part of the search: what a chip writes can be read, changed and
// saved, and what is typed lights the chip. The cross of the search field takes all of it away.

import type { ReactNode } from 'react'
import { findNamed, type Named } from '../../../shared/search/searchNames.ts'
import type { SearchCondition } from '../../../shared/search/searchQuery.ts'
import { useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { navigate, usePlace } from '../../navigation.ts'
import { classNames } from '../../ui/classNames.ts'
import { Menu } from '../../ui/Menu.tsx'
import { StageDot } from '../../ui/StageDot.tsx'
import { asksFor, namesAskedFor, setCondition, setNames } from '../search/editSearch.ts'
import styles from './ListHeader.module.css'

const open: SearchCondition = { kind: 'is', flags: ['open'] }
const remote: SearchCondition = { kind: 'remote', modes: ['yes'] }
const salary: SearchCondition = { kind: 'has', things: ['salary'] }

export function FilterChips() {
  const { text, view } = usePlace()
  return (
    <fieldset aria-label="Filters" className={styles.chips}>
      <Toggle condition={open} title="Still open, and not ended">
        Open
      </Toggle>
      <Toggle condition={remote} title="Remote at least in part">
        Remote
      </Toggle>
      <Toggle condition={salary} title="A salary is stated">
        Salary
      </Toggle>
      {view.name !== 'stage' && view.name !== 'inbox' && <StageChip text={text} />}
      <TagChip text={text} />
    </fieldset>
  )
}

interface ToggleProps {
  condition: SearchCondition
  title: string
  children: ReactNode
}

function Toggle({ condition, title, children }: ToggleProps) {
  const { text } = usePlace()
  const isOn = asksFor(text, condition)
  return (
    <button
      type="button"
      className={classNames(styles.chip, isOn && styles.chipOn)}
      aria-pressed={isOn}
      title={title}
      onClick={() => navigate({ text: setCondition(text, condition, !isOn) })}
    >
      {children}
    </button>
  )
}

function StageChip({ text }: { text: string }) {
  const { stages } = useStages()
  const chosen = chosenOf(text, 'stage', stages)
  return (
    <ChoiceChip
      label="Stage"
      chosenNames={chosen.map(({ name }) => name)}
      entries={stages.map((stage) => ({
        kind: 'item',
        label: stage.name,
        icon: <StageDot color={stage.color} />,
        isChosen: chosen.includes(stage),
        staysOpen: true,
        run: () => navigate({ text: toggleName(text, 'stage', chosen, stage) }),
      }))}
    />
  )
}

function TagChip({ text }: { text: string }) {
  const { data } = useCall('tags.list', {})
  const tags = data?.tags ?? []
  const chosen = chosenOf(text, 'tag', tags)
  if (tags.length === 0) return null
  return (
    <ChoiceChip
      label="Tag"
      chosenNames={chosen.map(({ name }) => name)}
      entries={tags.map((tag) => ({
        kind: 'item',
        label: tag.name,
        isChosen: chosen.includes(tag),
        staysOpen: true,
        run: () => navigate({ text: toggleName(text, 'tag', chosen, tag) }),
      }))}
    />
  )
}

interface ChoiceChipProps {
  label: string
  chosenNames: string[]
  entries: Parameters<typeof Menu>[0]['entries']
}

function ChoiceChip({ label, chosenNames, entries }: ChoiceChipProps) {
  const [first] = chosenNames
  const text =
    first === undefined ? label : chosenNames.length === 1 ? first : `${first} +${chosenNames.length - 1}`
  return (
    <Menu
      trigger={
        <button
          type="button"
          className={classNames(styles.chip, first !== undefined && styles.chipOn)}
          aria-label={first === undefined ? label : `${label}: ${chosenNames.join(', ')}`}
        >
          <span className={styles.chipText}>{text}</span>
        </button>
      }
      entries={entries}
    />
  )
}

/** Those of the choices that the search names, half a name included. */
function chosenOf<T extends Named>(text: string, kind: 'stage' | 'tag', choices: readonly T[]): T[] {
  const found = new Set(namesAskedFor(text, kind).flatMap((name) => findNamed(name, choices)))
  return choices.filter((choice) => found.has(choice))
}

function toggleName(text: string, kind: 'stage' | 'tag', chosen: readonly Named[], one: Named): string {
  const names = chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]
  return setNames(
    text,
    kind,
    names.map(({ name }) => name),
  )
}
