import type { SearchProblem } from '../../../shared/search/searchQuery.ts'
import styles from './SearchProblems.module.css'

interface SearchProblemsProps {
  id: string
  /** The search they point into. */
  text: string
  problems: readonly SearchProblem[]
  onMend: (problem: SearchProblem) => void
}

/** What was not understood, and what is worth knowing, in the order of the search. */
export function SearchProblems({ id, text, problems, onMend }: SearchProblemsProps) {
  return (
    <div id={id} role="status" className={problems.length === 0 ? undefined : styles.problems}>
      {problems.map((problem) => (
        <Sentence
          key={`${problem.from} ${problem.message}`}
          problem={problem}
          mended={mendedPart(text, problem)}
          onMend={() => onMend(problem)}
        />
      ))}
    </div>
  )
}

interface SentenceProps {
  problem: SearchProblem
  mended: string | null
  onMend: () => void
}

/** Where the sentence names what was meant, that is what mends it. */
function Sentence({ problem: { message, isRemark }, mended, onMend }: SentenceProps) {
  const at = mended === null ? -1 : message.lastIndexOf(mended)
  const before = at < 0 ? `${message} ` : message.slice(0, at)
  return (
    <p className={isRemark ? styles.remark : styles.problem}>
      {mended === null ? message : before}
      {mended !== null && (
        <button type="button" className={styles.mend} onClick={onMend}>
          {mended}
        </button>
      )}
      {at >= 0 && message.slice(at + (mended ?? '').length)}
    </p>
  )
}

/** What the part reads once it is mended, with the operator it stands behind. */
function mendedPart(text: string, { from, fix }: SearchProblem): string | null {
  if (fix === null) return null
  const operator = text.slice(0, from).match(/[^\s:-]+:$/)?.[0] ?? ''
  return `${operator}${fix}`
}
