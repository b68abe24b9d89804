// What schema.org lets a posting state in words and the record has no field for: who hires, who may work there, what the
// work asks of one. The record keeps it as it was written.

const titles: ReadonlyMap<string, string> = new Map([
  ['employeroverview', 'About the employer'],
  ['eligibilitytoworkrequirement', 'Right to work'],
  ['securityclearancerequirement', 'Security clearance'],
  ['physicalrequirement', 'Physical requirements'],
  ['sensoryrequirement', 'Sensory requirements'],
  ['specialcommitments', 'Special commitments'],
])

interface FurtherPart {
  title: string
  /** Plain, in lines. */
  text: string
}

/** The parts that `extra`, the fields of a posting's record without a place of their own, has words for; in the order above. */
export function furtherParts(extra: Readonly<Record<string, unknown>>): FurtherPart[] {
  const byKey = new Map(Object.entries(extra).map(([key, value]) => [key.toLowerCase(), value]))
  return [...titles].flatMap(([key, title]) => {
    const text = textOf(byKey.get(key))
    return text === '' || /^(?:n\/?a|null|[-–—.]+)$/i.test(text) ? [] : [{ title, text }]
  })
}

/** Of a list each, of a thing what it is called; '' for anything that is no words. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n')
  if (typeof value === 'object' && value !== null) {
    const { name, description } = value as { name?: unknown; description?: unknown }
    return textOf(name ?? description)
  }
  return typeof value === 'string' ? plainLines(value) : ''
}

/** `DOMParser` runs no script and loads nothing while it reads. */
function plainLines(source: string): string {
  const lined = source.replace(/<(?:br|\/p|\/li|\/div|\/h\d)\b/gi, '\n$&')
  const page = new DOMParser().parseFromString(lined, 'text/html')
  for (const element of page.querySelectorAll('script, style')) element.remove()
  return (page.body.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}
