// Terms that stand as a point, or as one of several in a point, below what an advert offers: "Условия: удалённо, от 45 000 ₽".

import { isPay } from '../lines/payAlone.ts'
import { isSectionHeading } from '../lines/sectionHeadings.ts'
import { isMode } from '../lines/workAlone.ts'

const offers =
  /^(?:benefits|what we offer|we offer|terms|wir bieten|das bieten wir|conditions|nous offrons|ofrecemos|offriamo|oferujemy|wij bieden|условия|мы предлагаем|умови|ми пропонуємо)\s*:?$/iu
const longestPoint = 160

interface Terms {
  pay: string | null
  mode: string | null
}

/** What is told once below such a heading, up to the next one. */
export function termsInPoints(lines: readonly string[]): Terms {
  const pays = new Set<string>()
  const modes = new Set<string>()
  let isOffered = false
  for (const line of lines) {
    if (isSectionHeading(line)) isOffered = offers.test(line)
    if (!isOffered || line.length > longestPoint) continue
    for (const part of line.replace(/^[-–*•·]\s*/, '').split(/[,;]\s+/)) {
      const term = part.replace(/\.$/, '')
      if (isPay(term)) pays.add(term)
      else if (isMode(term)) modes.add(term)
    }
  }
  return { pay: onlyOf(pays), mode: onlyOf(modes) }
}

function onlyOf(values: ReadonlySet<string>): string | null {
  const [only] = values
  return values.size === 1 ? only! : null
}
