// Parts of an employer, as forms list them: neither a name nor a kind of employment.

import { pattern } from '../../text/pattern.ts'

const department = pattern('i')`
  ^(?:(?:business |revenue |people )?operations|(?:software )?engineering|sales|marketing|tech(?:nology)?
    |data|analytics|business development|client (?:services|success)|people|security|strategy
    |communications|g&a|finance|accounting|legal|purchasing|procurement|logistics|production|manufacturing
    |maintenance|quality|research|r&d|it|hr|human resources|administration
    |customer (?:service|support|success)|design|development|programming|product|support|corporate|other
    |n\/a|vertrieb|einkauf|verwaltung|produktion|entwicklung|personal)$
`

/** Whether a text is the name of a department, or what a form says where there is none. */
export function namesDepartment(text: string): boolean {
  return department.test(text)
}
