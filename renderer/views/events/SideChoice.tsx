import { type EventSide, eventSides } from '../../../shared/eventSides.ts'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { sideNames } from './eventWords.tsx'

interface SideChoiceProps {
  side: EventSide
  onChange: (side: EventSide) => void
}

/** Whose events a timeline shows. */
export function SideChoice({ side, onChange }: SideChoiceProps) {
  return (
    <ChoiceGroup
      label="Show of the timeline"
      isLabelHidden
      choices={eventSides.map((value) => ({ value, label: sideNames[value] }))}
      chosen={[side]}
      onChange={([value = 'all']) => onChange(value)}
    />
  )
}
