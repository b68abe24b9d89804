import { titleText } from '../../../shared/titleText.ts'
import { rowEmployerText } from '../../words/postingWords.ts'
import type { AgendaEntry } from '../deadlines/agendaGroups.ts'

/** What a date is of, line by line: a task by its own words and then its posting, an interview after its posting. */
export function dateWords({ item: { kind, plan, ...item } }: AgendaEntry): string[] {
  const posting = [titleText(item.title), rowEmployerText(item)]
  const planned = plan?.text.trim() ?? ''
  if (planned === '') return posting
  return kind === 'interview' ? [...posting, planned] : [planned, ...posting]
}
