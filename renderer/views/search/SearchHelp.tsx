// What can be written in a search, from the table the parser reads by. Every example can be tried.

import { CircleQuestionMark } from 'lucide-react'
import { useState } from 'react'
import {
  type SearchExample,
  searchOperators,
  searchWordExamples,
} from '../../../shared/search/searchOperators.ts'
import { useStages } from '../../api/stages.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Popover } from '../../ui/Popover.tsx'
import styles from './SearchHelp.module.css'
import { stageExamples } from './stageExamples.ts'

export function SearchHelp({ onTry }: { onTry: (text: string) => void }) {
  const [isOpen, setIsOpen] = useState(false)
  const { stages } = useStages()
  const example = (shown: SearchExample) => (
    <div key={shown.text} className={styles.example}>
      <dt>
        <button
          type="button"
          className={styles.code}
          onClick={() => {
            setIsOpen(false)
            onTry(shown.text)
          }}
        >
          {shown.text}
        </button>
      </dt>
      <dd className={styles.meaning}>{shown.meaning}</dd>
    </div>
  )
  return (
    <Popover
      label="What a search can say"
      align="end"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <IconButton
          label="What a search can say"
          className={styles.button}
          icon={<CircleQuestionMark size={14} strokeWidth={1.75} />}
        />
      }
    >
      <div className={styles.sheet}>
        <p className={styles.lead}>
          In any order, in capitals or not. A minus leaves out, commas mean either, quotes hold words
          together. Press one to try it.
        </p>
        <h2 className={styles.heading}>Words</h2>
        <dl className={styles.examples}>{searchWordExamples.map(example)}</dl>
        {searchOperators.map((operator) => (
          <section key={operator.name}>
            <h2 className={styles.heading}>{operator.meaning}</h2>
            <dl className={styles.examples}>
              {(operator.kind === 'stage' && stages.length > 0
                ? stageExamples(stages)
                : operator.examples
              ).map(example)}
            </dl>
          </section>
        ))}
      </div>
    </Popover>
  )
}
