// A file that takes some seconds to read, though nothing in it is wrong.

import { postingJson } from './app.ts'

/** Thousands of long postings; about 40 MB. */
export function slowJson(): string {
  const description = `<p>${'word '.repeat(1_600)}</p>`
  const posting = (n: number) => postingJson({ title: `Job ${n}`, identifier: `N-${n}`, description })
  return `[${Array.from({ length: 4_900 }, (_, n) => posting(n)).join()}]`
}
