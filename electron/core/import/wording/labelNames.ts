// Labels as people write them, and lists of labels by what they name.

/** The field each label names, of lists of labels by field; an apostrophe in one may be typed as a straight one. */
export function fieldsByLabel(labels: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(labels).flatMap(([field, list]) =>
      list.split('|').flatMap((label) => writingsOf(label).map((each) => [each, field] as const)),
    ),
  )
}

function writingsOf(label: string): string[] {
  return label.includes('’') ? [label, label.replaceAll('’', "'")] : [label]
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
