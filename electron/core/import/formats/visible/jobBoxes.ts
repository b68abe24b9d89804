// Elements that a page calls jobs: `<div class="job-card">`.

import { type DomNode, isElement } from '../dom.ts'
import { namesOf } from './elementNames.ts'

const jobBox =
  /^(?:jobs?|vacanc(?:y|ies)|positions?|openings?|careers?|roles?|vacatures?|stellen?|vagas?|empleos?|offres?|postes?|vakansii|vakansiya)(?:-(?:card|item|box|post|posting|listing|entry|offer|opening|single|row|wrapper|container|details?|info))*$/

/** Whether an element is called a job. */
export function isJobBox(node: DomNode): boolean {
  return isElement(node) && namesOf(node).some((name) => jobBox.test(name))
}
