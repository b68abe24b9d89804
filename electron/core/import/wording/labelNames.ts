// Labels as people write them, and lists of labels by what they name.

/** The field each label names, of lists of labels by field. */
export function fieldsByLabel(labels: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(labels).flatMap(([field, list]) =>
      list.split('|').map((label) => [label, field] as const),
    ),
  )
}

/** A label without what people put around it: "**Location (office):**" is "location:". */
export function labelOf(text: string): string {
  return text
    .replace(/\s*\([^)]*\)\s*/g, ' ')
    .replace(/[\s#*_]+$|^[\s#*_]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
