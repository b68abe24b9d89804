// A posting as found, before anything is interpreted. Every format (JSON-LD, Microdata, RDFa, …) gives this
// one shape, so that normalise, the only place that interprets, has one thing to read.

import type { Hint, Warning } from '../../../shared/posting.ts'

export type RawValue = string | number | boolean | RawNode

export interface RawField {
  /** The key as the source wrote it. */
  key: string
  /** Where in the source, for provenance and warnings: `$.jobLocation[0].address`. */
  path: string
  /** The rung of reading that found it: `json`, `jsonLd`, `microdata`, `meta`, `text` … */
  rung: string
  /** In source order. Nulls are left out; empty strings and placeholders are kept. */
  values: RawValue[]
}

/** A typed thing. Fields are keyed by the local name in lower case: `dateposted`, `hiringorganization`. */
export interface RawNode {
  /** Local names as written, without prefix or namespace: `JobPosting`. */
  types: string[]
  id: string | null
  fields: Map<string, RawField>
}

/** What the container says about the page a posting was saved from. */
export interface Surroundings {
  /** The address of the page, http or https. */
  pageUrl: string | null
  /** What its relative addresses are resolved against, where the page states it (`<base>`). */
  baseUrl?: string
  pageTitle: string | null
  lang: string | null
  /** When the file was saved, an instant, when known. */
  savedAt: string | null
  /** The day on which its text was written or last seen, where that is known: of the mail that holds it, of a copy. */
  writtenOn?: string
  /** Who sent the mail that its text is of, as the mail's head names them. */
  sender?: string
}

/** A posting node with what surrounds it. */
export interface RawPosting extends Surroundings {
  node: RawNode
  /** The verbatim slice of the source (or the nearest thing to it that the format has). */
  verbatim: string
  path: string
  rung: string
  /** Reached only through a key like relatedLink, or a bare entry beside a full one: offered, never added unasked. */
  isAside?: boolean
  /** How the numbers of its dates are ordered, as the other postings of its list show. */
  dateOrder?: 'dayFirst' | 'monthFirst'
  /** What its page says otherwise than its data. */
  hints?: Hint[]
  /** What a label of its page says of the closing date that its data state. */
  closingLabelled?: string
  /** What stood around it, where the file is a text that holds JSON among other things. */
  sourceNote?: string
  /** What the format had to say about this node (duplicate keys, dropped keys, repairs). */
  warnings: Warning[]
}

/** What interpreting one value gives: the value, and what was odd about it. */
export interface Reading<T> {
  value: T
  warnings: Warning[]
}

/** A field by its local name in lower case; the first name that is there and has values wins. */
export function fieldOf(node: RawNode, ...names: string[]): RawField | null {
  for (const name of names) {
    const field = node.fields.get(name)
    if (field !== undefined && field.values.length > 0) return field
  }
  return null
}

export function isNode(value: RawValue | undefined): value is RawNode {
  return typeof value === 'object'
}
