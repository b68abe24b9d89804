import type { DuplicatePair, PostingRow } from '../../../shared/model.ts'
import { salaryShort } from '../../../shared/salaryText.ts'
import { isDeadlineAsked } from '../../../shared/stages.ts'
import { titleText } from '../../../shared/titleText.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { openPosting } from '../../navigation.ts'
import { Button } from '../../ui/Button.tsx'
import { Pill } from '../../ui/Pill.tsx'
import { StageDot } from '../../ui/StageDot.tsx'
import { formatInstantDay, locale } from '../../words/dates.ts'
import { EmployerAvatar } from '../../words/EmployerAvatar.tsx'
import { rowEmployerText, rowModeText, rowPlaceText } from '../../words/postingWords.ts'
import { soonestDeadline } from '../postings/soonestDeadline.ts'
import styles from './DuplicatesView.module.css'

interface PairCardProps {
  pair: DuplicatePair
  isStanding: boolean
  onStand: () => void
  onCompare: () => void
  onTellApart: () => void
}

/** Two postings, why they may be one, and what can be done about it. Enter compares them. */
export function PairCard({ pair, isStanding, onStand, onCompare, onTellApart }: PairCardProps) {
  return (
    <li
      tabIndex={isStanding ? 0 : -1}
      aria-label={`${kindNames[pair.kind]}: ${titleText(pair.a.title)} and ${titleText(pair.b.title)}`}
      className={styles.pair}
      onFocus={({ target, currentTarget }) => {
        // A button of it that is pressed with the pointer moves no keys.
        if (target === currentTarget || target.matches(':focus-visible')) onStand()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return
        event.preventDefault()
        onCompare()
      }}
    >
      <div className={styles.head}>
        <div className={styles.why}>
          <h2 className={styles.kind}>{kindNames[pair.kind]}</h2>
          <p className={styles.evidence}>{pair.evidence.map(({ text }) => text).join(' · ')}</p>
        </div>
        <Button size="small" onClick={onCompare}>
          Compare and merge…
        </Button>
        <Button size="small" kind="plain" onClick={onTellApart}>
          Not a duplicate
        </Button>
      </div>
      <div className={styles.sides}>
        <Side row={pair.a} />
        <Side row={pair.b} />
      </div>
    </li>
  )
}

const kindNames: Record<DuplicatePair['kind'], string> = {
  sameKey: 'Same number or address',
  sameJob: 'Perhaps the same job',
  sameText: 'Nearly the same text',
}

function Side({ row }: { row: PostingRow }) {
  const moment = useNow()
  const { stageOf } = useStages()
  const stage = stageOf(row.stageId)
  const deadline = soonestDeadline(row, moment)
  const isAsked = isDeadlineAsked(stage, deadline.isMine ? 'own' : 'listing')
  const facts = [
    rowEmployerText(row),
    rowModeText(row),
    rowPlaceText(row),
    salaryShort(row.salary, locale) || null,
  ].filter((fact) => fact !== null)
  return (
    <button
      type="button"
      className={styles.side}
      title="Open this posting"
      onClick={() => openPosting(row.id)}
    >
      <EmployerAvatar name={row.employerName} />
      <span className={styles.words}>
        <span className={styles.name} dir="auto">
          {titleText(row.title)}
        </span>{' '}
        <span className={styles.facts} dir="auto">
          {facts.join(' · ')}
        </span>{' '}
        <span className={styles.state}>
          <StageDot color={stage?.color ?? 'considering'} />
          {stage?.name}{' '}
          <Pill tone={isAsked || deadline.urgency === 'none' ? deadline.urgency : 'past'}>
            {deadline.pill}
          </Pill>{' '}
          <span className={styles.added}>Added {formatInstantDay(row.createdAt, moment.zone)}</span>
        </span>
      </span>
    </button>
  )
}
