import type { Urgency } from '../../../shared/deadlineText.ts'
import type { Stage } from '../../../shared/model.ts'
import { isDeadlineAsked } from '../../../shared/stages.ts'
import { titleText } from '../../../shared/titleText.ts'
import { rowEmployerText } from '../../words/postingWords.ts'
import type { AgendaEntry } from '../deadlines/agendaGroups.ts'

/** How loud a date is: one that asks for nothing any more is there to be seen, and no more. */
export function dateTone(
  { item: { kind }, view: { urgency } }: AgendaEntry,
  stage: Stage | undefined,
): Urgency {
  const isAsked =
    kind === 'listing' || kind === 'mine' ? isDeadlineAsked(stage, kind === 'mine' ? 'own' : kind) : true
  return isAsked || urgency === 'none' ? urgency : 'past'
}

/** What a date is of, line by line: a task by its own words and then its posting, an interview after its posting. */
export function dateWords({ item: { kind, plan, ...item } }: AgendaEntry): string[] {
  const posting = [titleText(item.title), rowEmployerText(item)]
  const planned = plan?.text.trim() ?? ''
  if (planned === '') return posting
  return kind === 'interview' ? [...posting, planned] : [planned, ...posting]
}
