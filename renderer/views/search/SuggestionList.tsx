import type { SearchSuggestion } from '../../../shared/search/suggestSearch.ts'
import { useStages } from '../../api/stages.ts'
import { classNames } from '../../ui/classNames.ts'
import { StageDot } from '../../ui/StageDot.tsx'
import { useInSight } from '../../ui/useInSight.ts'
import styles from './SuggestionList.module.css'

interface SuggestionListProps {
  id: string
  offers: readonly SearchSuggestion[]
  /** The one the arrows stand on; −1 = none. */
  active: number
  onHover: (index: number) => void
  onTake: (offer: SearchSuggestion) => void
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`
}

export function SuggestionList({ id, offers, active, onHover, onTake }: SuggestionListProps) {
  useInSight(optionId(id, active))
  return (
    <div id={id} role="listbox" aria-label="Suggestions" className={styles.list}>
      {offers.map((offer, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
        <div
          key={`${offer.kind} ${offer.text}`}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={classNames(styles.offer, index === active && styles.active)}
          onMouseMove={() => onHover(index)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(offer)}
        >
          {offer.kind === 'stage' && <StageOf label={offer.label} />}
          <bdi className={classNames(styles.label, offer.kind === 'operator' && styles.operator)}>
            {offer.label}
          </bdi>{' '}
          <span className={styles.meaning}>{offer.meaning}</span>
        </div>
      ))}
    </div>
  )
}

function StageOf({ label }: { label: string }) {
  const { stages } = useStages()
  const stage = stages.find(
    ({ name }) => label === name || label.includes(`:${name}`) || label.includes(`"${name}"`),
  )
  return <StageDot color={stage?.color ?? 'considering'} />
}
