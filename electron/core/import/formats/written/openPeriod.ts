// For how long a job is shown or may be applied for, as boards of Japan and Korea say it in one line: "掲載予定期間：
// 2026/11/12（木）～2026/12/16（水）". What is shown from a day on was posted that day.

import type { Fact } from '../../wording/lines/writtenPosting.ts'

const day = String.raw`(\d{4}[./-]\d{1,2}[./-]\d{1,2})`
const period = new RegExp(
  String.raw`^(掲載(?:予定)?期間|공고 ?기간|게재 ?기간|募集期間|応募(?:受付)?期間|접수 ?기간|모집 ?기간)\s?[:：]?\s?${day}[^\d～~–-]{0,8}\s?[～~–-]\s?${day}`,
  'u',
)
const showingLabel = /^(?:掲載|공고|게재)/u

/** The first and the last day of such a line; nothing where it is any other. */
export function openPeriod(line: string): Fact[] {
  const [, label, first, last] = period.exec(line) ?? []
  if (label === undefined || first === undefined || last === undefined) return []
  const closes = { name: 'validthrough', value: last }
  return showingLabel.test(label) ? [{ name: 'dateposted', value: first }, closes] : [closes]
}
