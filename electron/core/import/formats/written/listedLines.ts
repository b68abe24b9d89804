// Jobs that a mail or a text lists line by line: "- Miller at Northmill (https://…)". Each line says what the job is called
// and who offers it, and links to it; only where such lines come again are they a list.

import type { RawPosting, Surroundings } from '../../raw.ts'
import { partEmployed } from '../../wording/lines/factLine.ts'
import { plainLine } from '../../wording/lines/furniture.ts'
import { composePosting } from '../../wording/lines/writtenPosting.ts'
import { behindRedirect } from '../data/redirects.ts'
import { jobNumberOf } from '../data/unmarkedSigns.ts'

const mostLines = 5000
const mostJobs = 200
const longestLine = 3000

/** The jobs of such lines; none where there is only one. */
export function readListedLines(text: string, surroundings: Surroundings): RawPosting[] {
  const jobs: RawPosting[] = []
  for (const line of text.split(/\r?\n/, mostLines)) {
    const [link] = (line.length < longestLine && /https?:\/\/[^\s<>)\]"]+/.exec(line)) || []
    const url = link === undefined ? null : behindRedirect(link)
    if (url === null || jobNumberOf(url) === null) continue
    const said = plainLine(line.replace(/[<([]?https?:\/\/[^\s<>)\]"]+[>)\]]?/g, ' ').trim())
    const parts = partEmployed(said.replace(/\s*[:–—-]$/, '').replace(/\s+/g, ' '))
    if (parts === null) continue
    const named = [
      { name: 'title', value: parts.title },
      { name: 'hiringorganization', value: parts.employer },
      { name: 'url', value: url },
    ]
    jobs.push(
      composePosting(`line[${jobs.length}]`, [named], `${said}\n${url}`, {
        ...surroundings,
        pageTitle: null,
      }),
    )
    if (jobs.length === mostJobs) break
  }
  return jobs.length > 1 ? jobs : []
}
