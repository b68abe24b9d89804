// One of several jobs that a page describes.

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
