// A file that takes some seconds to read, though nothing in it is wrong.

import { postingJson } from './app.ts'

/** Thousands of long postings full of markup; about 26 MB. */
export function slowJson(): string {
  const description = `<ul>${'<li>a <b>word</b></li>'.repeat(220)}</ul>`
  const posting = (n: number) => postingJson({ title: `Job ${n}`, identifier: `N-${n}`, description })
  return `[${Array.from({ length: 4_900 }, (_, n) => posting(n)).join()}]`
}
