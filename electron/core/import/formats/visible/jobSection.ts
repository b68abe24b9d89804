// One of several jobs that a page describes.

import { isJobTitle } from '../../wording/occupations.ts'
import type { DomElement, DomNode } from '../dom.ts'

/** One of several jobs, whatever says what it is called. */
export interface UntitledSection {
  title: string
  heading: DomElement | null
  /** What describes it, its heading included. */
  nodes: DomNode[]
  text: string
  /** Who hires, where a link in the section says so. */
  employer?: string
}

export interface JobSection extends UntitledSection {
  heading: DomElement
}

/** Whether half of what may be jobs name one: a trade nobody thought of may stand among known ones. */
export function halfNameJobs(sections: readonly UntitledSection[]): boolean {
  const named = sections.filter(({ title }) => isJobTitle(title))
  return named.length * 2 >= sections.length
}
