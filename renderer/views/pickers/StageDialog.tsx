// Choosing a stage by key or pointer: arrows or a first letter to find it, Enter to move there.

import { Check } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { Stage } from '../../../shared/model.ts'
import { useActions } from '../../actions/actions.ts'
import { useStages } from '../../api/stages.ts'
import { classNames } from '../../ui/classNames.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { StageDot } from '../../ui/StageDot.tsx'
import { UnansweredDialog } from '../../ui/UnansweredDialog.tsx'
import { useInSight } from '../../ui/useInSight.ts'
import { useOnlyPosting } from './onlyPosting.ts'
import styles from './StageDialog.module.css'
import { subjectOf } from './subject.ts'

export function StageDialog({ postingIds, onClose }: { postingIds: string[]; onClose: () => void }) {
  const { stages } = useStages()
  const actions = useActions()
  const { posting, isUnanswered, failure } = useOnlyPosting(postingIds)
  if (stages.length === 0 || isUnanswered) return <UnansweredDialog failure={failure} onClose={onClose} />
  return (
    <StageChoices
      subject={subjectOf(postingIds, posting)}
      stages={stages}
      presentId={posting?.tracking.stageId ?? null}
      onChoose={(stage) => {
        onClose()
        if (stage.id !== posting?.tracking.stageId) void actions.setStage(postingIds, stage)
      }}
      onClose={onClose}
    />
  )
}

/** Milliseconds after which a letter begins a new name. */
const typingPause = 800

interface StageChoicesProps {
  subject: string
  stages: Stage[]
  /** Where it stands now; null for several postings. */
  presentId: string | null
  onChoose: (stage: Stage) => void
  onClose: () => void
}

function StageChoices({ subject, stages, presentId, onChoose, onClose }: StageChoicesProps) {
  const present = Math.max(
    0,
    stages.findIndex((stage) => stage.id === presentId),
  )
  const [active, setActive] = useState(present)
  const listRef = useRef<HTMLDivElement>(null)
  const typedRef = useRef({ letters: '', at: 0 })
  useInSight(`stage-choice-${stages[active]?.id}`)
  const digits = new Map(stages.slice(0, 9).map((stage, index) => [String(index + 1), stage]))

  /** Goes to the stage whose name begins with the letters typed; one letter again and again goes through them. */
  function findByName(event: KeyboardEvent): boolean {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return false
    const { letters, at } = typedRef.current
    const before = event.timeStamp - at < typingPause ? letters : ''
    if (before === '' && event.key === ' ') return false
    const typed = before + event.key.toLocaleLowerCase()
    const isOneLetter = [...typed].every((letter) => letter === typed[0])
    const wanted = isOneLetter ? typed.slice(0, 1) : typed
    const start = isOneLetter ? active + 1 : active
    const found = stages
      .map((_, index) => (start + index) % stages.length)
      .find((index) => stages[index]?.name.toLocaleLowerCase().startsWith(wanted))
    if (found === undefined) return false
    typedRef.current = { letters: typed, at: event.timeStamp }
    setActive(found)
    return true
  }

  function onKeyDown(event: KeyboardEvent) {
    if (findByName(event)) return event.preventDefault()
    const step =
      event.key === 'ArrowDown' || event.key === 'j'
        ? 1
        : event.key === 'ArrowUp' || event.key === 'k'
          ? -1
          : 0
    const named = digits.get(event.key)
    if (step !== 0) setActive((active + step + stages.length) % stages.length)
    else if (event.key === 'Home') setActive(0)
    else if (event.key === 'End') setActive(stages.length - 1)
    else if (event.key === 'Enter' || event.key === ' ') {
      const stage = stages[active]
      if (stage) onChoose(stage)
    } else if (named) onChoose(named)
    else return
    event.preventDefault()
  }

  return (
    <Dialog
      title="Move to a stage"
      description={subject}
      size="small"
      isHigh
      initialFocus={listRef}
      onClose={onClose}
    >
      <div
        ref={listRef}
        role="listbox"
        aria-label="Stages"
        tabIndex={0}
        aria-activedescendant={`stage-choice-${stages[active]?.id}`}
        className={styles.list}
        onKeyDown={onKeyDown}
      >
        {stages.map((stage, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
          <div
            key={stage.id}
            id={`stage-choice-${stage.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={stage.id === presentId}
            className={classNames(
              styles.choice,
              index === active && styles.active,
              stage.isEnd && stages[index - 1]?.isEnd === false && styles.firstEnd,
            )}
            onMouseMove={() => setActive(index)}
            onClick={() => onChoose(stage)}
          >
            <StageDot color={stage.color} />
            <span className={styles.name}>{stage.name}</span>
            {stage.id === presentId && <Check aria-hidden="true" size={14} strokeWidth={2} />}
            {index < 9 && <Kbd keys={String(index + 1)} />}
          </div>
        ))}
      </div>
    </Dialog>
  )
}
