// The job title: one line, without the counters and company names that pages glue to it.

import { warning } from '../../../../shared/messages.ts'
import type { Warning } from '../../../../shared/posting.ts'
import { fieldOf, type RawField, type RawPosting } from '../raw.ts'
import { holdsUnfilled } from '../text/blanks.ts'
import { lettersOf, withoutSiteWords } from '../text/pageTitle.ts'
import { cleanLines, cleanText, isPlaceholder, rawTextOf, repairMojibake } from '../text/text.ts'

interface TitleReading {
  value: string | null
  warnings: Warning[]
  /** Where it was found; null when it comes from the page's title or is missing. */
  field: RawField | null
}

/** Where a title stands, the better place first. */
export const titleFields = ['title', 'name', 'jobtitle'] as const

/** Reads `title`, else `name`, else the title of the page without the employer's name at its end. */
export function readTitle(raw: RawPosting, employerName: string | null): TitleReading {
  for (const name of titleFields) {
    const field = fieldOf(raw.node, name)
    for (const value of field?.values ?? []) {
      const text = rawTextOf(value) ?? ''
      const title = readTitleText(text)
      if (title !== null) return { value: title, warnings: damageOf(text, title, field!), field }
    }
  }
  const fromPage = titleOfPage(raw.pageTitle, employerName)
  return {
    value: fromPage,
    warnings: fromPage === null ? [warning('TITLE_MISSING', { field: 'title' })] : [],
    field: null,
  }
}

/** What a page is called; the name of who hires alone is no job. */
function titleOfPage(pageTitle: string | null, employerName: string | null): string | null {
  if (pageTitle === null || lettersOf(pageTitle) === lettersOf(employerName ?? '')) return null
  return readTitleText(withoutEmployer(withoutSiteWords(cleanText(pageTitle)), employerName))
}

function readTitleText(text: string): string | null {
  const lines = cleanLines(text)
  const rest = lines.slice(1)
  // Pages count their readers below the title: "26 views".
  const isCounted = rest.length > 0 && rest.every((line) => /^\d[\d.,]*\s+\p{L}+$/u.test(line))
  const title = isCounted ? lines[0]! : lines.join(' ')
  // Microdata on a link gives the link; that is no title.
  return isPlaceholder(title) || holdsUnfilled(title) || /^https?:\/\/\S+$/i.test(title) ? null : title
}

function withoutEmployer(title: string, employerName: string | null): string {
  if (employerName === null) return title
  const at = title.toLowerCase().lastIndexOf(employerName.toLowerCase())
  const head = at < 1 ? '' : title.slice(0, at).replace(/\s*(?:[-–—|:·•@,(]|\bat|\bbei|\bchez)\s*$/i, '')
  return head === '' || head === title.slice(0, at) ? title : head
}

function damageOf(raw: string, title: string, field: RawField): Warning[] {
  const where = { field: 'title', path: field.path, raw }
  if (title.includes('\uFFFD')) return [warning('TEXT_REPLACEMENT_CHARS', where)]
  return repairMojibake(raw) === raw ? [] : [warning('TEXT_MOJIBAKE_REPAIRED', where)]
}
