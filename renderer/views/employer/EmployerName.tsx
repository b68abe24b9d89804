import { cutText } from '../../../shared/cutText.ts'
import type { Posting } from '../../../shared/model.ts'
import type { SearchPhrase } from '../../../shared/search/searchMatches.ts'
import { useCall } from '../../api/call.ts'
import { openEmployer } from '../../navigation.ts'
import { employerText } from '../../words/postingWords.ts'
import { AvoidSign } from '../postings/AvoidSign.tsx'
import { Highlighted } from '../search/Highlighted.tsx'
import styles from './EmployerName.module.css'

/** Characters; a longer name stands whole on the employer’s page. */
const longest = 160

/** The employer of a posting, leading to its page. One that is hidden or not stated has none. */
export function EmployerName({ posting, phrases }: { posting: Posting; phrases: readonly SearchPhrase[] }) {
  const { data } = useCall('employers.ofPosting', { postingId: posting.id })
  const employer = data?.employer ?? null
  const whole = employerText(posting)
  const name = (
    <bdi title={whole.length > longest ? whole : undefined}>
      <Highlighted text={cutText(whole, longest)} phrases={phrases} field="employer" />
    </bdi>
  )
  if (employer === null) return name
  return (
    <>
      <button
        type="button"
        className={styles.name}
        title={`${postingsText(employer.postingCount)} of this employer, and what happened before`}
        onClick={() => openEmployer(employer.key)}
      >
        {name}
      </button>
      {employer.avoided !== null && <AvoidSign reason={employer.avoided.reason} />}
    </>
  )
}

function postingsText(count: number): string {
  return count === 1 ? 'The only posting' : `All ${count} postings`
}
