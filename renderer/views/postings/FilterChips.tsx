import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useCall } from '../../api/call.ts'
import { isRefined, navigate, noRefinement, usePlace } from '../../navigation.ts'
import { useStages } from '../../stages.ts'
import { classNames } from '../../ui/classNames.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { StageDot } from '../../ui/StageDot.tsx'
import styles from './ListHeader.module.css'

export function FilterChips() {
  const place = usePlace()
  return (
    <fieldset aria-label="Filters" className={styles.chips}>
      <Toggle
        isOn={place.isOpen}
        title="Still open, and not ended"
        onToggle={(isOpen) => navigate({ isOpen })}
      >
        Open
      </Toggle>
      <Toggle
        isOn={place.isRemote}
        title="Remote is possible"
        onToggle={(isRemote) => navigate({ isRemote })}
      >
        Remote
      </Toggle>
      <Toggle
        isOn={place.hasSalary}
        title="A salary is stated"
        onToggle={(hasSalary) => navigate({ hasSalary })}
      >
        Salary
      </Toggle>
      {place.view.name !== 'stage' && place.view.name !== 'inbox' && <StageChip chosen={place.stageIds} />}
      <TagChip chosen={place.tagIds} />
      {isRefined(place) && (
        <IconButton
          label="Clear all"
          className={styles.clear}
          icon={<X size={13} strokeWidth={2} />}
          onClick={() => navigate(noRefinement)}
        />
      )}
    </fieldset>
  )
}

interface ToggleProps {
  isOn: boolean
  title: string
  onToggle: (isOn: boolean) => void
  children: ReactNode
}

function Toggle({ isOn, title, onToggle, children }: ToggleProps) {
  return (
    <button
      type="button"
      className={classNames(styles.chip, isOn && styles.chipOn)}
      aria-pressed={isOn}
      title={title}
      onClick={() => onToggle(!isOn)}
    >
      {children}
    </button>
  )
}

function StageChip({ chosen }: { chosen: string[] }) {
  const { stages, stageOf } = useStages()
  return (
    <ChoiceChip
      label="Stage"
      chosenNames={chosen.flatMap((id) => stageOf(id)?.name ?? [])}
      entries={stages.map((stage) => ({
        kind: 'item',
        label: stage.name,
        icon: <StageDot color={stage.color} />,
        isChosen: chosen.includes(stage.id),
        staysOpen: true,
        run: () => navigate({ stageIds: toggled(chosen, stage.id) }),
      }))}
    />
  )
}

function TagChip({ chosen }: { chosen: string[] }) {
  const { data } = useCall('tags.list', {})
  const tags = data?.tags ?? []
  if (tags.length === 0 && chosen.length === 0) return null
  return (
    <ChoiceChip
      label="Tag"
      chosenNames={tags.filter((tag) => chosen.includes(tag.id)).map((tag) => tag.name)}
      entries={tags.map((tag) => ({
        kind: 'item',
        label: tag.name,
        isChosen: chosen.includes(tag.id),
        staysOpen: true,
        run: () => navigate({ tagIds: toggled(chosen, tag.id) }),
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

function toggled(ids: string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]
}
