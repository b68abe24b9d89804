// Facts that most postings leave out: each has a line only where the posting states it.

import { longDate } from '../../../shared/deadlineText.ts'
import type { Posting } from '../../../shared/model.ts'
import { useNow } from '../../clock.ts'
import { numberText } from '../../words/countText.ts'
import { loudWarningsOf } from '../../words/postingWarnings.ts'
import { Fact } from '../correct/Fact.tsx'
import { ContactFact } from '../people/ContactFact.tsx'
import { textHint } from './textHint.tsx'

/** When the work begins, or what the text says of it. */
export function StartFact({ posting }: { posting: Posting }) {
  const moment = useNow()
  const { startDate } = posting
  const hint = startDate === null ? textHint(posting, 'startDate') : null
  if (startDate === null && hint === null) return null
  return (
    <Fact
      label="Start"
      value={startDate && longDate(startDate, moment)}
      warnings={loudWarningsOf(posting, 'startDate')}
      remark={hint}
    />
  )
}

export function StatedFacts({ posting }: { posting: Posting }) {
  const { contact, openings, industry, categories } = posting
  return (
    <>
      {contact !== null && <ContactFact posting={posting} contact={contact} />}
      {openings !== null && <Fact label="Openings" value={numberText(openings)} />}
      {industry.length > 0 && <Fact label="Industry" value={industry.join(', ')} />}
      {categories.length > 0 && <Fact label="Category" value={categories.join(', ')} />}
    </>
  )
}
