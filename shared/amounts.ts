// An amount of money as people type it, in any country's way of writing.

/**
 * A decimal number as text: `85,000`, `85 000`, `85’000.50`, `85.000,50` and `85k` are read alike. A single mark with
 * three digits after it parts thousands. Null where it is not a number.
 */
export function parseAmount(text: string): string | null {
  const compact = text.replace(/[\s'’]/g, '').toLowerCase()
  const [, written = '', thousands = ''] = /^(\d[\d.,]*)(k?)$/.exec(compact) ?? []
  const plain = withPoint(written)
  if (plain === null) return null
  return thousands === '' ? plain : String(Number(plain) * 1_000)
}

/** Digits with at most one point; null where the marks make no sense. */
function withPoint(written: string): string | null {
  const marks = written.match(/[.,]/g) ?? []
  const last = marks.at(-1)
  if (last === undefined) return written === '' ? null : written
  const groups = written.split(/[.,]/)
  const isGrouped = groups.slice(1).every((group) => group.length === 3) && groups[0] !== '0'
  const isOneMark = marks.every((mark) => mark === last)
  if (isGrouped && isOneMark) return groups.join('')
  const fraction = groups.at(-1) ?? ''
  const whole = groups.slice(0, -1)
  const isSound = whole.slice(1).every((group) => group.length === 3) && fraction !== ''
  if (!isSound || marks.filter((mark) => mark === last).length > 1) return null
  return `${whole.join('')}.${fraction}`
}
